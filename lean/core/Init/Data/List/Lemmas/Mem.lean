prelude
import Init.Data.List.BasicAux

/-!
Lists: the empty list, `cons`, lengths that are zero or positive, and membership.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### nil and length -/

@[simp] theorem nil_eq {α} {xs : List α} : [] = xs ↔ xs = [] := ⟨Eq.symm, Eq.symm⟩

theorem eq_nil_of_length_eq_zero (h : length l = 0) : l = [] := by
  cases l with
  | nil => rfl
  | cons => exact nomatch h

theorem ne_nil_of_length_eq_add_one (h : length l = n + 1) : l ≠ [] := by
  intro e; subst e; exact nomatch h

theorem ne_nil_of_length_pos (h : 0 < length l) : l ≠ [] := by
  intro e; subst e; exact Nat.not_succ_le_zero _ h

@[simp] theorem length_eq_zero_iff : length l = 0 ↔ l = [] :=
  ⟨eq_nil_of_length_eq_zero, fun h => h ▸ rfl⟩

theorem eq_nil_iff_length_eq_zero : l = [] ↔ length l = 0 := length_eq_zero_iff.symm

theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l := by
  cases h <;> exact Nat.succ_le_succ (Nat.zero_le _)

theorem exists_cons_of_length_pos {l : List α} (h : 0 < l.length) : ∃ h t, l = h :: t := by
  cases l with
  | nil => exact absurd h (Nat.not_succ_le_zero _)
  | cons a t => exact ⟨a, t, rfl⟩

theorem exists_mem_of_length_pos {l : List α} (h : 0 < length l) : ∃ a, a ∈ l := by
  obtain ⟨a, t, rfl⟩ := exists_cons_of_length_pos h
  exact ⟨a, .head t⟩

theorem length_pos_iff_exists_mem {l : List α} : 0 < length l ↔ ∃ a, a ∈ l :=
  ⟨exists_mem_of_length_pos, fun h => h.elim fun _ => length_pos_of_mem⟩

theorem exists_mem_of_length_eq_add_one {l : List α} (h : l.length = n + 1) : ∃ a, a ∈ l :=
  exists_mem_of_length_pos (h ▸ Nat.succ_le_succ (Nat.zero_le n))

theorem length_pos_iff_exists_cons {l : List α} : 0 < l.length ↔ ∃ h t, l = h :: t := by
  refine ⟨exists_cons_of_length_pos, ?_⟩
  rintro ⟨a, t, rfl⟩
  exact Nat.succ_le_succ (Nat.zero_le _)

theorem exists_cons_of_length_eq_add_one {l : List α} (h : l.length = n + 1) :
    ∃ h t, l = h :: t :=
  exists_cons_of_length_pos (h ▸ Nat.succ_le_succ (Nat.zero_le n))

theorem length_pos_of_ne_nil {l : List α} (h : l ≠ []) : 0 < l.length := by
  cases l with
  | nil => exact absurd rfl h
  | cons => exact Nat.succ_le_succ (Nat.zero_le _)

theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] :=
  ⟨ne_nil_of_length_pos, length_pos_of_ne_nil⟩

theorem ne_nil_iff_length_pos {l : List α} : l ≠ [] ↔ 0 < length l := length_pos_iff.symm

theorem length_eq_one_iff {l : List α} : length l = 1 ↔ ∃ a, l = [a] := by
  constructor
  · intro h
    cases l with
    | nil => exact nomatch h
    | cons a t => exact ⟨a, congrArg (a :: ·) (eq_nil_of_length_eq_zero (by injection h))⟩
  · rintro ⟨a, rfl⟩
    rfl

/-! ### cons -/

@[simp] theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := nofun

theorem _root_.LeanAlpha.Core.eq_nil_of_append_eq_nil {l₁ l₂ : List α} (h : l₁ ++ l₂ = []) :
    l₁ = [] ∧ l₂ = [] := by
  cases l₁ with
  | nil => exact ⟨rfl, h⟩
  | cons => exact nomatch h

@[simp] theorem cons_ne_self (a : α) (l : List α) : a :: l ≠ l :=
  fun h => Nat.not_succ_le_self l.length
    (Eq.subst (motive := fun n => l.length + 1 ≤ n) (congrArg length h) (Nat.le_refl _))

@[simp] theorem ne_cons_self {a : α} {l : List α} : l ≠ a :: l := (cons_ne_self a l).symm

theorem head_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : h₁ = h₂ := (List.cons.inj H).1

theorem tail_eq_of_cons_eq (H : h₁ :: t₁ = h₂ :: t₂) : t₁ = t₂ := (List.cons.inj H).2

theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' :=
  ⟨tail_eq_of_cons_eq, congrArg _⟩

theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' :=
  ⟨List.cons.inj, fun h => h.1 ▸ h.2 ▸ rfl⟩

theorem exists_cons_of_ne_nil {l : List α} (h : l ≠ []) : ∃ b l', l = b :: l' :=
  exists_cons_of_length_pos (length_pos_of_ne_nil h)

theorem ne_nil_iff_exists_cons {l : List α} : l ≠ [] ↔ ∃ b l', l = b :: l' := by
  refine ⟨exists_cons_of_ne_nil, ?_⟩
  rintro ⟨b, l', rfl⟩
  exact cons_ne_nil b l'

theorem singleton_inj {α : Type _} {a b : α} : [a] = [b] ↔ a = b :=
  ⟨head_eq_of_cons_eq, fun h => h ▸ rfl⟩

@[simp] theorem concat_ne_nil (a : α) (l : List α) : l ++ [a] ≠ [] :=
  fun h => cons_ne_nil a [] (LeanAlpha.Core.eq_nil_of_append_eq_nil h).2

/-! ### Membership -/

@[simp] theorem not_mem_nil {a : α} : ¬ a ∈ [] := nofun

@[simp] theorem mem_cons {b : α} {l : List α} {a : α} : a ∈ b :: l ↔ a = b ∨ a ∈ l := by
  constructor
  · intro h
    cases h with
    | head => exact .inl rfl
    | tail _ h => exact .inr h
  · rintro (rfl | h)
    · exact .head l
    · exact .tail b h

theorem eq_or_mem_of_mem_cons {a b : α} {l : List α} : a ∈ b :: l → a = b ∨ a ∈ l := mem_cons.1

theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l

theorem mem_cons_of_mem (y : α) {a : α} {l : List α} : a ∈ l → a ∈ y :: l := .tail y

theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] :=
  mem_append_right xs mem_cons_self

theorem mem_append_cons_self : a ∈ xs ++ a :: ys := mem_append_right xs mem_cons_self

@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  constructor
  · intro h
    induction s with
    | nil => exact .inr h
    | cons b s ih =>
      cases h with
      | head => exact .inl mem_cons_self
      | tail _ h => exact (ih h).elim (fun h => .inl (.tail b h)) .inr
  · exact fun h => h.elim (mem_append_left t) (mem_append_right s)

theorem not_mem_append {a : α} {s t : List α} (h₁ : a ∉ s) (h₂ : a ∉ t) : a ∉ s ++ t :=
  fun h => (mem_append.1 h).elim h₁ h₂

theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t : List α, l = s ++ a :: t := by
  induction h with
  | head t => exact ⟨[], t, rfl⟩
  | tail b _ ih =>
    obtain ⟨s, t, rfl⟩ := ih
    exact ⟨b :: s, t, rfl⟩

theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t : List α, l = s ++ a :: t := by
  refine ⟨append_of_mem, ?_⟩
  rintro ⟨s, t, rfl⟩
  exact mem_append_cons_self

theorem eq_append_cons_of_mem {a : α} {xs : List α} (h : a ∈ xs) :
    ∃ as bs, xs = as ++ a :: bs ∧ a ∉ as := by
  induction xs with
  | nil => exact nomatch h
  | cons x xs ih =>
    by_cases e : a = x
    · subst e
      exact ⟨[], xs, rfl, not_mem_nil⟩
    · obtain ⟨as, bs, rfl, hn⟩ := ih ((mem_cons.1 h).elim (absurd · e) id)
      exact ⟨x :: as, bs, rfl, fun h' => (mem_cons.1 h').elim e hn⟩

theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l :=
  exists_mem_of_length_pos (length_pos_of_ne_nil h)

theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, a ∉ l := by
  cases l with
  | nil => exact ⟨fun _ _ => not_mem_nil, fun _ => rfl⟩
  | cons a l => exact ⟨fun h => (nomatch h), fun h => absurd mem_cons_self (h a)⟩

@[simp] theorem mem_dite_nil_left {x : α} [Decidable p] {l : ¬ p → List α} :
    (x ∈ if h : p then [] else l h) ↔ ∃ h : ¬ p, x ∈ l h := by
  by_cases h : p
  · rw [dif_pos h]
    exact ⟨fun h => (nomatch h), fun h' => absurd h h'.1⟩
  · rw [dif_neg h]
    exact ⟨fun h' => ⟨h, h'⟩, fun h' => h'.2⟩

@[simp] theorem mem_dite_nil_right {x : α} [Decidable p] {l : p → List α} :
    (x ∈ if h : p then l h else []) ↔ ∃ h : p, x ∈ l h := by
  by_cases h : p
  · rw [dif_pos h]
    exact ⟨fun h' => ⟨h, h'⟩, fun h' => h'.2⟩
  · rw [dif_neg h]
    exact ⟨fun h => (nomatch h), fun h' => absurd h'.1 h⟩

@[simp] theorem mem_ite_nil_left {x : α} [Decidable p] {l : List α} :
    (x ∈ if p then [] else l) ↔ ¬ p ∧ x ∈ l := by
  by_cases h : p
  · rw [if_pos h]
    exact ⟨fun h => (nomatch h), fun h' => absurd h h'.1⟩
  · rw [if_neg h]
    exact ⟨fun h' => ⟨h, h'⟩, fun h' => h'.2⟩

@[simp] theorem mem_ite_nil_right {x : α} [Decidable p] {l : List α} :
    (x ∈ if p then l else []) ↔ p ∧ x ∈ l := by
  by_cases h : p
  · rw [if_pos h]
    exact ⟨fun h' => ⟨h, h'⟩, fun h' => h'.2⟩
  · rw [if_neg h]
    exact ⟨fun h => (nomatch h), fun h' => absurd h'.1 h⟩

theorem eq_of_mem_singleton (h : a ∈ [b]) : a = b := (mem_cons.1 h).elim id nofun

theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b :=
  ⟨eq_of_mem_singleton, fun h => h ▸ mem_cons_self⟩

theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a mem_cons_self, fun x hx => h x (.tail a hx)⟩,
    fun h x hx => (mem_cons.1 hx).elim (fun e => e ▸ h.1) (h.2 x)⟩

theorem forall_mem_ne {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a = a') ↔ a ∉ l :=
  ⟨fun h ha => h a ha rfl, fun h _ h' e => h (e ▸ h')⟩

theorem forall_mem_ne' {a : α} {l : List α} : (∀ a' : α, a' ∈ l → ¬a' = a) ↔ a ∉ l :=
  ⟨fun h ha => h a ha rfl, fun h _ h' e => h (e ▸ h')⟩

theorem exists_mem_nil (p : α → Prop) : ¬ (∃ x, ∃ _ : x ∈ @nil α, p x) :=
  fun h => h.elim fun _ h => (nomatch h.1)

theorem forall_mem_nil (p : α → Prop) : ∀ (x) (_ : x ∈ @nil α), p x := nofun

theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x := by
  constructor
  · rintro ⟨x, hx, hp⟩
    cases hx with
    | head => exact .inl hp
    | tail _ hx => exact .inr ⟨x, hx, hp⟩
  · rintro (hp | ⟨x, hx, hp⟩)
    · exact ⟨a, mem_cons_self, hp⟩
    · exact ⟨x, .tail a hx, hp⟩

theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ (x) (_ : x ∈ [a]), p x) ↔ p a :=
  ⟨fun h => h a mem_cons_self, fun h _ hx => eq_of_mem_singleton hx ▸ h⟩

theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ (x) (_ : x ∈ l₁ ++ l₂), p x) ↔ (∀ (x) (_ : x ∈ l₁), p x) ∧ (∀ (x) (_ : x ∈ l₂), p x) :=
  ⟨fun h => ⟨fun x hx => h x (mem_append_left l₂ hx), fun x hx => h x (mem_append_right l₁ hx)⟩,
    fun h x hx => (mem_append.1 hx).elim (h.1 x) (h.2 x)⟩

theorem mem_nil_iff (a : α) : a ∈ ([] : List α) ↔ False := ⟨nofun, nofun⟩

theorem mem_singleton_self (a : α) : a ∈ [a] := mem_cons_self

theorem mem_of_mem_cons_of_mem {a b : α} {l : List α} (h : a ∈ b :: l) (hb : b ∈ l) : a ∈ l :=
  (mem_cons.1 h).elim (fun e => e ▸ hb) id

theorem eq_or_ne_mem_of_mem {a b : α} {l : List α} (h' : a ∈ b :: l) :
    a = b ∨ (a ≠ b ∧ a ∈ l) := by
  by_cases h : a = b
  · exact .inl h
  · exact .inr ⟨h, (mem_cons.1 h').elim (absurd · h) id⟩

theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := by
  intro e; subst e; exact nomatch h

theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  (mem_cons.1 h₂).elim (absurd · h₁) id

theorem ne_of_not_mem_cons {a b : α} {l : List α} (h : a ∉ b :: l) : a ≠ b :=
  fun e => h (e ▸ mem_cons_self)

theorem not_mem_of_not_mem_cons {a b : α} {l : List α} (h : a ∉ b :: l) : a ∉ l :=
  fun h' => h (.tail b h')

theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∉ l) :
    a ∉ y :: l :=
  fun h => (mem_cons.1 h).elim h₁ h₂

theorem ne_and_not_mem_of_not_mem_cons {a y : α} {l : List α} (h : a ∉ y :: l) :
    a ≠ y ∧ a ∉ l :=
  ⟨ne_of_not_mem_cons h, not_mem_of_not_mem_cons h⟩

/-! ### Boolean membership -/

@[simp] theorem elem_eq_contains [BEq α] {a : α} {l : List α} : elem a l = l.contains a := rfl

theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as :=
  ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩

theorem contains_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    as.contains a = true ↔ a ∈ as := elem_iff

theorem contains_iff_mem [BEq α] [LawfulBEq α] {l : List α} {a : α} : l.contains a ↔ a ∈ l :=
  elem_iff

theorem elem_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    elem a as = decide (a ∈ as) := by
  by_cases h : a ∈ as
  · rw [elem_eq_true_of_mem h, decide_eq_true h]
  · rw [decide_eq_false h]
    exact eq_false_of_ne_true fun h' => h (mem_of_elem_eq_true h')

@[simp] theorem contains_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    as.contains a = decide (a ∈ as) := elem_eq_mem a as

@[simp] theorem contains_cons [BEq α] {a : α} {b : α} {l : List α} :
    (a :: l).contains b = (b == a || l.contains b) := by
  show (match b == a with | true => true | false => elem b l) = _
  cases b == a <;> rfl

@[simp] theorem elem_cons_self [BEq α] [LawfulBEq α] {a : α} : (a :: as).elem a = true :=
  elem_eq_true_of_mem mem_cons_self

/-! ### isEmpty -/

@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons => exact ⟨fun h => Bool.noConfusion h, nofun⟩

theorem nil_of_isEmpty {l : List α} (h : l.isEmpty) : l = [] := isEmpty_iff.1 h

@[simp] theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by
  cases l with
  | nil => exact ⟨fun h => Bool.noConfusion h, fun h => absurd rfl h⟩
  | cons => exact ⟨fun _ => cons_ne_nil _ _, fun _ => rfl⟩

theorem isEmpty_eq_false_iff_exists_mem {xs : List α} : xs.isEmpty = false ↔ ∃ x, x ∈ xs :=
  isEmpty_eq_false_iff.trans
    ⟨exists_mem_of_ne_nil xs, fun h => h.elim fun _ hx => ne_nil_of_mem hx⟩

theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty ↔ l.length = 0 :=
  isEmpty_iff.trans length_eq_zero_iff.symm

end List
