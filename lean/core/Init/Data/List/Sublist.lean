prelude
import Init.Data.List.TakeDrop

/-!
Lists: `⊆`, `<+` (sublist), `<+:` (prefix), `<:+` (suffix) and `<:+:` (infix).
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open List

/-! ### Subset -/

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ :=
  ⟨fun h _ ha => h ha, fun h _ ha => h ha⟩

@[simp] theorem nil_subset (l : List α) : [] ⊆ l := nofun

@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h

theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ :=
  fun _ h => h₂ (h₁ h)

instance instTransSubset : Trans (fun l₁ l₂ : List α => l₁ ⊆ l₂) (fun l₁ l₂ => l₁ ⊆ l₂)
    (fun l₁ l₂ => l₁ ⊆ l₂) := ⟨Subset.trans⟩

theorem subset_cons_self (a : α) (l : List α) : l ⊆ a :: l := fun _ => Mem.tail a

theorem subset_of_cons_subset {a : α} {l₁ l₂ : List α} (h : a :: l₁ ⊆ l₂) : l₁ ⊆ l₂ :=
  fun _ hx => h (.tail a hx)

@[simp] theorem subset_cons_of_subset (a : α) {l₁ l₂ : List α} (h : l₁ ⊆ l₂) :
    l₁ ⊆ a :: l₂ := fun _ hx => .tail a (h hx)

@[simp] theorem cons_subset : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m :=
  ⟨fun h => ⟨h mem_cons_self, subset_of_cons_subset h⟩,
    fun h _ hx => (mem_cons.1 hx).elim (fun e => e ▸ h.1) (@h.2 _)⟩

theorem cons_subset_cons {l₁ l₂ : List α} (a : α) (s : l₁ ⊆ l₂) : a :: l₁ ⊆ a :: l₂ :=
  fun _ hx => (mem_cons.1 hx).elim (fun e => e ▸ mem_cons_self) fun h => .tail a (s h)

@[simp] theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] :=
  ⟨fun h => eq_nil_iff_forall_not_mem.2 fun _ ha => not_mem_nil (h ha), fun h => h ▸ Subset.refl _⟩

theorem eq_nil_of_subset_nil {l : List α} (h : l ⊆ []) : l = [] := subset_nil.1 h

theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ := by
  intro b hb
  obtain ⟨a, ha, rfl⟩ := mem_map.1 hb
  exact mem_map_of_mem (h ha)

theorem filter_subset {l₁ l₂ : List α} (p : α → Bool) (H : l₁ ⊆ l₂) :
    filter p l₁ ⊆ filter p l₂ :=
  fun _ hx => mem_filter.2 ⟨H (mem_filter.1 hx).1, (mem_filter.1 hx).2⟩

@[simp] theorem filter_subset' (p : α → Bool) (l : List α) : filter p l ⊆ l :=
  fun _ hx => (mem_filter.1 hx).1

theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ => mem_append_left l₂

theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ => mem_append_right l₁

@[simp] theorem subset_append_of_subset_left {l l₁ : List α} (l₂ : List α) (h : l ⊆ l₁) :
    l ⊆ l₁ ++ l₂ := fun _ hx => mem_append_left l₂ (h hx)

@[simp] theorem subset_append_of_subset_right {l l₂ : List α} (l₁ : List α) (h : l ⊆ l₂) :
    l ⊆ l₁ ++ l₂ := fun _ hx => mem_append_right l₁ (h hx)

@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l :=
  ⟨fun h => ⟨fun _ hx => h (mem_append_left l₂ hx), fun _ hx => h (mem_append_right l₁ hx)⟩,
    fun h _ hx => (mem_append.1 hx).elim (@h.1 _) (@h.2 _)⟩

@[simp] theorem reverse_subset {l₁ l₂ : List α} : reverse l₁ ⊆ l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ hx => h (mem_reverse.2 hx), fun h _ hx => h (mem_reverse.1 hx)⟩

@[simp] theorem subset_reverse {l₁ l₂ : List α} : l₁ ⊆ reverse l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ hx => mem_reverse.1 (h hx), fun h _ hx => mem_reverse.2 (h hx)⟩

/-! ### Sublists -/

@[simp] theorem nil_sublist (l : List α) : [] <+ l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact .cons a ih

@[simp] theorem Sublist.refl (l : List α) : l <+ l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih => exact .cons_cons a ih

theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+ l₂) (h₂ : l₂ <+ l₃) : l₁ <+ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact .cons a (ih h₁)
  | cons_cons a _ ih =>
    cases h₁ with
    | cons _ h => exact .cons a (ih h)
    | cons_cons _ h => exact .cons_cons a (ih h)

instance instTransSublist : Trans (@Sublist α) Sublist Sublist := ⟨Sublist.trans⟩

theorem sublist_cons_self (a : α) (l : List α) : l <+ a :: l := .cons a (.refl l)

theorem sublist_of_cons_sublist (h : a :: l₁ <+ l₂) : l₁ <+ l₂ :=
  (sublist_cons_self a l₁).trans h

@[simp] theorem cons_sublist_cons : a :: l₁ <+ a :: l₂ ↔ l₁ <+ l₂ :=
  ⟨fun
    | .cons _ h => sublist_of_cons_sublist h
    | .cons_cons _ h => h, .cons_cons a⟩

theorem sublist_or_mem_of_sublist (h : l <+ l₁ ++ a :: l₂) : l <+ l₁ ++ l₂ ∨ a ∈ l := by
  induction l₁ generalizing l with
  | nil =>
    cases h with
    | cons _ h => exact .inl h
    | cons_cons _ h => exact .inr mem_cons_self
  | cons b l₁ ih =>
    cases h with
    | cons _ h => exact (ih h).imp_left (.cons b)
    | cons_cons _ h => exact (ih h).imp (.cons_cons b) (.tail b)

theorem Sublist.subset {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact nofun
  | cons a _ ih => exact fun _ hx => .tail a (ih hx)
  | cons_cons a _ ih => exact cons_subset_cons a ih

theorem Sublist.mem (hx : a ∈ l₁) (hl : l₁ <+ l₂) : a ∈ l₂ := hl.subset hx

theorem Sublist.length_le {l₁ l₂ : List α} (h : l₁ <+ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl _
  | cons a _ ih => exact Nat.le_succ_of_le ih
  | cons_cons a _ ih => exact Nat.succ_le_succ ih

theorem Sublist.eq_of_length {l₁ l₂ : List α} (h : l₁ <+ l₂) (e : length l₁ = length l₂) :
    l₁ = l₂ := by
  induction h with
  | slnil => rfl
  | cons a h ih =>
    exact absurd (Nat.le_trans (Nat.le_of_eq e.symm) h.length_le) (Nat.not_succ_le_self _)
  | cons_cons a _ ih => rw [ih (Nat.succ.inj e)]

theorem Sublist.eq_of_length_le {l₁ l₂ : List α} (h : l₁ <+ l₂) (hl : length l₂ ≤ length l₁) :
    l₁ = l₂ := h.eq_of_length (Nat.le_antisymm h.length_le hl)

theorem Sublist.length_eq {l₁ l₂ : List α} (s : l₁ <+ l₂) : length l₁ = length l₂ ↔ l₁ = l₂ :=
  ⟨s.eq_of_length, congrArg _⟩

theorem Sublist.antisymm {l₁ l₂ : List α} (h₁ : l₁ <+ l₂) (h₂ : l₂ <+ l₁) : l₁ = l₂ :=
  h₁.eq_of_length_le h₂.length_le

@[simp] theorem sublist_nil {l : List α} : l <+ [] ↔ l = [] :=
  ⟨fun h => subset_nil.1 h.subset, fun h => h ▸ .refl _⟩

theorem eq_nil_of_sublist_nil {l : List α} (s : l <+ []) : l = [] := sublist_nil.1 s

theorem tail_sublist (l : List α) : tail l <+ l := by
  cases l with
  | nil => exact .slnil
  | cons a l => exact sublist_cons_self a l

theorem Sublist.map (f : α → β) {l₁ l₂ : List α} (h : l₁ <+ l₂) :
    map f l₁ <+ List.map f l₂ := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => exact .cons _ ih
  | cons_cons a _ ih => exact .cons_cons _ ih

theorem Sublist.filter (p : α → Bool) {l₁ l₂ : List α} (h : l₁ <+ l₂) :
    filter p l₁ <+ List.filter p l₂ := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih =>
    rw [List.filter_cons]
    by_cases hp : p a
    · rw [if_pos hp]; exact .cons a ih
    · rw [if_neg hp]; exact ih
  | cons_cons a _ ih =>
    rw [List.filter_cons, List.filter_cons]
    by_cases hp : p a
    · rw [if_pos hp, if_pos hp]; exact .cons_cons a ih
    · rw [if_neg hp, if_neg hp]; exact ih

@[simp] theorem sublist_append_left (l₁ l₂ : List α) : l₁ <+ l₁ ++ l₂ := by
  induction l₁ with
  | nil => exact nil_sublist _
  | cons a l ih => exact .cons_cons a ih

@[simp] theorem sublist_append_right (l₁ l₂ : List α) : l₂ <+ l₁ ++ l₂ := by
  induction l₁ with
  | nil => exact .refl l₂
  | cons a l ih => exact .cons a ih

@[simp] theorem singleton_sublist {a : α} {l} : [a] <+ l ↔ a ∈ l := by
  refine ⟨fun h => h.subset mem_cons_self, fun h => ?_⟩
  obtain ⟨s, t, rfl⟩ := append_of_mem h
  exact (Sublist.cons_cons a (nil_sublist t)).trans (sublist_append_right _ _)

theorem sublist_append_of_sublist_left (s : l <+ l₁) : l <+ l₁ ++ l₂ :=
  s.trans (sublist_append_left _ _)

theorem sublist_append_of_sublist_right (s : l <+ l₂) : l <+ l₁ ++ l₂ :=
  s.trans (sublist_append_right _ _)

@[simp] theorem append_sublist_append_left (l : List α) : l ++ l₁ <+ l ++ l₂ ↔ l₁ <+ l₂ := by
  induction l with
  | nil => exact Iff.rfl
  | cons a l ih => exact cons_sublist_cons.trans ih

theorem Sublist.append_left (h : l₁ <+ l₂) (l : List α) : l ++ l₁ <+ l ++ l₂ :=
  (append_sublist_append_left l).2 h

theorem Sublist.append_right (h : l₁ <+ l₂) (l : List α) : l₁ ++ l <+ l₂ ++ l := by
  induction h with
  | slnil => exact .refl l
  | cons a _ ih => exact .cons a ih
  | cons_cons a _ ih => exact .cons_cons a ih

theorem Sublist.append (hl : l₁ <+ l₂) (hr : r₁ <+ r₂) : l₁ ++ r₁ <+ l₂ ++ r₂ :=
  (hl.append_right r₁).trans (hr.append_left l₂)

theorem Sublist.reverse {l₁ l₂ : List α} (h : l₁ <+ l₂) : l₁.reverse <+ l₂.reverse := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => rw [reverse_cons]; exact sublist_append_of_sublist_left ih
  | cons_cons a _ ih => rw [reverse_cons, reverse_cons]; exact ih.append_right [a]

@[simp] theorem reverse_sublist {l₁ l₂ : List α} : l₁.reverse <+ l₂.reverse ↔ l₁ <+ l₂ :=
  ⟨fun h => by rw [← reverse_reverse l₁, ← reverse_reverse l₂]; exact h.reverse, Sublist.reverse⟩

theorem sublist_reverse_iff {l₁ l₂ : List α} : l₁ <+ l₂.reverse ↔ l₁.reverse <+ l₂ := by
  rw [← reverse_sublist, reverse_reverse]

@[simp] theorem take_sublist (i) (l : List α) : take i l <+ l := by
  have := sublist_append_left (take i l) (drop i l)
  rwa [take_append_drop] at this

@[simp] theorem drop_sublist (i) (l : List α) : drop i l <+ l := by
  have := sublist_append_right (take i l) (drop i l)
  rwa [take_append_drop] at this

theorem take_subset (i) (l : List α) : take i l ⊆ l := (take_sublist i l).subset

theorem drop_subset (i) (l : List α) : drop i l ⊆ l := (drop_sublist i l).subset

@[simp] theorem dropLast_sublist (l : List α) : l.dropLast <+ l := by
  rw [dropLast_eq_take]; exact take_sublist _ _

theorem takeWhile_sublist {l : List α} (p : α → Bool) : l.takeWhile p <+ l := by
  have := sublist_append_left (takeWhile p l) (dropWhile p l)
  rwa [takeWhile_append_dropWhile] at this

theorem dropWhile_sublist {l : List α} (p : α → Bool) : l.dropWhile p <+ l := by
  have := sublist_append_right (takeWhile p l) (dropWhile p l)
  rwa [takeWhile_append_dropWhile] at this

@[simp] theorem replicate_sublist_replicate {m n} (a : α) :
    replicate m a <+ replicate n a ↔ m ≤ n := by
  constructor
  · intro h
    have := h.length_le
    rwa [length_replicate, length_replicate] at this
  · intro h
    induction h with
    | refl => exact .refl _
    | step _ ih => exact .cons a ih

@[simp] theorem isSublist_iff_sublist [BEq α] [LawfulBEq α] {l₁ l₂ : List α} :
    l₁.isSublist l₂ ↔ l₁ <+ l₂ := by
  induction l₂ generalizing l₁ with
  | nil =>
    cases l₁ with
    | nil => exact ⟨fun _ => .slnil, fun _ => rfl⟩
    | cons a l => exact ⟨fun h => Bool.noConfusion h, nofun⟩
  | cons b l₂ ih =>
    cases l₁ with
    | nil => exact ⟨fun _ => nil_sublist _, fun _ => rfl⟩
    | cons a l₁ =>
      rw [isSublist]
      by_cases h : a == b
      · rw [if_pos h, ih, eq_of_beq h]
        exact cons_sublist_cons.symm
      · rw [if_neg h, ih]
        refine ⟨.cons b, fun
          | .cons _ h' => h'
          | .cons_cons _ _ => absurd BEq.rfl h⟩

instance instDecidableSublistOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) :
    Decidable (l₁ <+ l₂) :=
  decidable_of_iff (l₁.isSublist l₂) isSublist_iff_sublist

/-! ### Prefixes, suffixes, infixes -/

@[simp] theorem prefix_append (l₁ l₂ : List α) : l₁ <+: l₁ ++ l₂ := ⟨l₂, rfl⟩

@[simp] theorem suffix_append (l₁ l₂ : List α) : l₂ <:+ l₁ ++ l₂ := ⟨l₁, rfl⟩

theorem infix_append (l₁ l₂ l₃ : List α) : l₂ <:+: l₁ ++ l₂ ++ l₃ := ⟨l₁, l₃, rfl⟩

@[simp] theorem infix_append' (l₁ l₂ l₃ : List α) : l₂ <:+: l₁ ++ (l₂ ++ l₃) :=
  ⟨l₁, l₃, append_assoc _ _ _⟩

theorem IsPrefix.isInfix (h : l₁ <+: l₂) : l₁ <:+: l₂ := h.elim fun t ht => ⟨[], t, ht⟩

theorem IsSuffix.isInfix (h : l₁ <:+ l₂) : l₁ <:+: l₂ :=
  h.elim fun t ht => ⟨t, [], (append_nil _).trans ht⟩

@[simp] theorem nil_prefix {l : List α} : [] <+: l := ⟨l, rfl⟩

@[simp] theorem nil_suffix {l : List α} : [] <:+ l := ⟨l, append_nil l⟩

@[simp] theorem nil_infix {l : List α} : [] <:+: l := nil_prefix.isInfix

@[simp] theorem prefix_refl (l : List α) : l <+: l := ⟨[], append_nil l⟩

@[simp] theorem suffix_refl (l : List α) : l <:+ l := ⟨[], rfl⟩

@[simp] theorem infix_refl (l : List α) : l <:+: l := (prefix_refl l).isInfix

theorem prefix_rfl {l : List α} : l <+: l := prefix_refl l
theorem suffix_rfl {l : List α} : l <:+ l := suffix_refl l
theorem infix_rfl {l : List α} : l <:+: l := infix_refl l

@[simp] theorem suffix_cons (a : α) (l : List α) : l <:+ a :: l := ⟨[a], rfl⟩

theorem infix_cons (h : l₁ <:+: l₂) : l₁ <:+: a :: l₂ := by
  obtain ⟨s, t, rfl⟩ := h
  exact ⟨a :: s, t, rfl⟩

theorem IsPrefix.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+: l₂) (h₂ : l₂ <+: l₃) : l₁ <+: l₃ := by
  obtain ⟨s, rfl⟩ := h₁
  obtain ⟨t, rfl⟩ := h₂
  exact ⟨s ++ t, (append_assoc _ _ _).symm⟩

theorem IsSuffix.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <:+ l₂) (h₂ : l₂ <:+ l₃) : l₁ <:+ l₃ := by
  obtain ⟨s, rfl⟩ := h₁
  obtain ⟨t, rfl⟩ := h₂
  exact ⟨t ++ s, append_assoc _ _ _⟩

theorem IsInfix.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <:+: l₂) (h₂ : l₂ <:+: l₃) :
    l₁ <:+: l₃ := by
  obtain ⟨s, t, rfl⟩ := h₁
  obtain ⟨u, v, rfl⟩ := h₂
  exact ⟨u ++ s, t ++ v, by simp only [append_assoc]⟩

theorem IsInfix.sublist {l₁ l₂ : List α} (h : l₁ <:+: l₂) : l₁ <+ l₂ := by
  obtain ⟨s, t, rfl⟩ := h
  exact (sublist_append_right s l₁).trans (sublist_append_left _ t)

theorem IsInfix.subset {l₁ l₂ : List α} (h : l₁ <:+: l₂) : l₁ ⊆ l₂ := h.sublist.subset

theorem IsPrefix.sublist {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁ <+ l₂ := h.isInfix.sublist

theorem IsPrefix.subset {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁ ⊆ l₂ := h.sublist.subset

theorem IsSuffix.sublist {l₁ l₂ : List α} (h : l₁ <:+ l₂) : l₁ <+ l₂ := h.isInfix.sublist

theorem IsSuffix.subset {l₁ l₂ : List α} (h : l₁ <:+ l₂) : l₁ ⊆ l₂ := h.sublist.subset

theorem IsInfix.length_le (h : l₁ <:+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsPrefix.length_le (h : l₁ <+: l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsSuffix.length_le (h : l₁ <:+ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le

theorem IsInfix.eq_of_length (h : l₁ <:+: l₂) : l₁.length = l₂.length → l₁ = l₂ :=
  h.sublist.eq_of_length
theorem IsPrefix.eq_of_length (h : l₁ <+: l₂) : l₁.length = l₂.length → l₁ = l₂ :=
  h.sublist.eq_of_length
theorem IsSuffix.eq_of_length (h : l₁ <:+ l₂) : l₁.length = l₂.length → l₁ = l₂ :=
  h.sublist.eq_of_length

@[simp] theorem infix_nil : l <:+: [] ↔ l = [] :=
  ⟨fun h => sublist_nil.1 h.sublist, fun h => h ▸ infix_refl _⟩
@[simp] theorem prefix_nil : l <+: [] ↔ l = [] :=
  ⟨fun h => sublist_nil.1 h.sublist, fun h => h ▸ prefix_refl _⟩
@[simp] theorem suffix_nil : l <:+ [] ↔ l = [] :=
  ⟨fun h => sublist_nil.1 h.sublist, fun h => h ▸ suffix_refl _⟩

theorem prefix_cons_iff : l₁ <+: a :: l₂ ↔ l₁ = [] ∨ ∃ t, l₁ = a :: t ∧ t <+: l₂ := by
  cases l₁ with
  | nil => exact ⟨fun _ => .inl rfl, fun _ => nil_prefix⟩
  | cons b l =>
    constructor
    · rintro ⟨t, ht⟩
      obtain ⟨rfl, h⟩ := List.cons.inj ht
      exact .inr ⟨l, rfl, t, h⟩
    · rintro (h | ⟨t, h, s, hs⟩)
      · exact nomatch h
      · obtain ⟨rfl, rfl⟩ := List.cons.inj h
        exact ⟨s, congrArg (b :: ·) hs⟩

@[simp] theorem cons_prefix_cons : a :: l₁ <+: b :: l₂ ↔ a = b ∧ l₁ <+: l₂ := by
  constructor
  · rintro ⟨t, ht⟩
    exact ⟨(List.cons.inj ht).1, t, (List.cons.inj ht).2⟩
  · rintro ⟨rfl, t, ht⟩
    exact ⟨t, congrArg (a :: ·) ht⟩

theorem suffix_cons_iff : l₁ <:+ a :: l₂ ↔ l₁ = a :: l₂ ∨ l₁ <:+ l₂ := by
  constructor
  · rintro ⟨t, ht⟩
    cases t with
    | nil => exact .inl ht
    | cons b t => exact .inr ⟨t, (List.cons.inj ht).2⟩
  · rintro (rfl | ⟨t, rfl⟩)
    · exact suffix_refl _
    · exact ⟨a :: t, rfl⟩

@[simp] theorem reverse_suffix {l₁ l₂ : List α} : reverse l₁ <:+ reverse l₂ ↔ l₁ <+: l₂ := by
  constructor
  · rintro ⟨t, ht⟩
    exact ⟨t.reverse, by rw [← reverse_inj, ← ht, reverse_append, reverse_reverse]⟩
  · rintro ⟨t, rfl⟩
    exact ⟨t.reverse, reverse_append.symm⟩

@[simp] theorem reverse_prefix {l₁ l₂ : List α} : reverse l₁ <+: reverse l₂ ↔ l₁ <:+ l₂ := by
  rw [← reverse_suffix, reverse_reverse, reverse_reverse]

theorem prefix_iff_eq_append : l₁ <+: l₂ ↔ l₁ ++ drop (length l₁) l₂ = l₂ := by
  constructor
  · rintro ⟨t, rfl⟩
    rw [drop_left]
  · exact fun h => ⟨_, h⟩

theorem prefix_iff_eq_take : l₁ <+: l₂ ↔ l₁ = take (length l₁) l₂ := by
  constructor
  · rintro ⟨t, rfl⟩
    exact take_left.symm
  · exact fun h => ⟨drop l₁.length l₂, by
      have := take_append_drop l₁.length l₂
      rwa [← h] at this⟩

theorem take_prefix (i) (l : List α) : take i l <+: l := ⟨drop i l, take_append_drop i l⟩

theorem drop_suffix (i) (l : List α) : drop i l <:+ l := ⟨take i l, take_append_drop i l⟩

theorem dropLast_prefix (l : List α) : l.dropLast <+: l := by
  rw [dropLast_eq_take]; exact take_prefix _ _

theorem tail_suffix (l : List α) : tail l <:+ l := by rw [← drop_one]; exact drop_suffix _ _

theorem takeWhile_prefix {l : List α} (p : α → Bool) : l.takeWhile p <+: l :=
  ⟨dropWhile p l, takeWhile_append_dropWhile⟩

theorem dropWhile_suffix {l : List α} (p : α → Bool) : l.dropWhile p <:+ l :=
  ⟨takeWhile p l, takeWhile_append_dropWhile⟩

theorem prefix_of_prefix_length_le {l₁ l₂ l₃ : List α} (h₁ : l₁ <+: l₃) (h₂ : l₂ <+: l₃)
    (ll : length l₁ ≤ length l₂) : l₁ <+: l₂ := by
  rw [prefix_iff_eq_take] at h₁ h₂ ⊢
  have e : take l₁.length l₂ = take l₁.length l₃ := by
    have := congrArg (take l₁.length) h₂
    rwa [take_take, Nat.min_def, if_pos ll] at this
  rw [e]; exact h₁

theorem IsPrefix.map {f : α → β} (h : l₁ <+: l₂) : l₁.map f <+: l₂.map f := by
  obtain ⟨t, rfl⟩ := h
  exact ⟨t.map f, map_append.symm⟩

theorem IsSuffix.map {f : α → β} (h : l₁ <:+ l₂) : l₁.map f <:+ l₂.map f := by
  obtain ⟨t, rfl⟩ := h
  exact ⟨t.map f, map_append.symm⟩

@[simp] theorem isPrefixOf_iff_prefix [BEq α] [LawfulBEq α] {l₁ l₂ : List α} :
    l₁.isPrefixOf l₂ ↔ l₁ <+: l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rw [isPrefixOf_nil_left]; exact ⟨fun _ => nil_prefix, fun _ => rfl⟩
  | cons a l ih =>
    cases l₂ with
    | nil => exact ⟨fun h => Bool.noConfusion h, fun h => (nomatch prefix_nil.1 h)⟩
    | cons b l₂ =>
      rw [isPrefixOf_cons_cons, Bool.and_eq_true, ih, cons_prefix_cons, beq_iff_eq]

@[simp] theorem isSuffixOf_iff_suffix [BEq α] [LawfulBEq α] {l₁ l₂ : List α} :
    l₁.isSuffixOf l₂ ↔ l₁ <:+ l₂ := by
  rw [isSuffixOf, isPrefixOf_iff_prefix, reverse_prefix]

instance instDecidableIsPrefixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) :
    Decidable (l₁ <+: l₂) := decidable_of_iff (l₁.isPrefixOf l₂) isPrefixOf_iff_prefix

instance instDecidableIsSuffixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) :
    Decidable (l₁ <:+ l₂) := decidable_of_iff (l₁.isSuffixOf l₂) isSuffixOf_iff_suffix

end List
