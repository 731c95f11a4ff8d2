prelude
import Init.Data.List.Pairwise
import Init.Data.List.Erase
import Init.Data.List.Count

/-!
Lists: permutations.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open List

@[simp, refl] protected theorem Perm.refl (l : List α) : l ~ l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons a ih

protected theorem Perm.rfl {l : List α} : l ~ l := .refl l

theorem Perm.of_eq (h : l₁ = l₂) : l₁ ~ l₂ := h ▸ .rfl

protected theorem Perm.symm {l₁ l₂ : List α} (h : l₁ ~ l₂) : l₂ ~ l₁ := by
  induction h with
  | nil => exact .nil
  | cons a _ ih => exact .cons a ih
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁

theorem perm_comm {l₁ l₂ : List α} : l₁ ~ l₂ ↔ l₂ ~ l₁ := ⟨Perm.symm, Perm.symm⟩

instance instTransPerm : Trans (@Perm α) Perm Perm := ⟨Perm.trans⟩

instance isSetoid (α) : Setoid (List α) := ⟨Perm, Perm.refl, Perm.symm, Perm.trans⟩

theorem Perm.congr_left {l₁ l₂ : List α} (h : l₁ ~ l₂) (l₃ : List α) : l₁ ~ l₃ ↔ l₂ ~ l₃ :=
  ⟨h.symm.trans, h.trans⟩

theorem Perm.congr_right {l₁ l₂ : List α} (h : l₁ ~ l₂) (l₃ : List α) : l₃ ~ l₁ ↔ l₃ ~ l₂ :=
  ⟨fun h' => h'.trans h, fun h' => h'.trans h.symm⟩

theorem Perm.swap' (x y : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) : y :: x :: l₁ ~ x :: y :: l₂ :=
  (Perm.swap x y l₁).trans (.cons x (.cons y p))

theorem Perm.mem_iff {a : α} {l₁ l₂ : List α} (h : l₁ ~ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons x _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l =>
    rw [mem_cons, mem_cons, mem_cons, mem_cons]
    exact or_left_comm
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.subset {l₁ l₂ : List α} (p : l₁ ~ l₂) : l₁ ⊆ l₂ := fun _ => p.mem_iff.1

theorem Perm.length_eq {l₁ l₂ : List α} (p : l₁ ~ l₂) : length l₁ = length l₂ := by
  induction p with
  | nil => rfl
  | cons _ _ ih => exact congrArg (· + 1) ih
  | swap => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.append_right {l₁ l₂ : List α} (t₁ : List α) (p : l₁ ~ l₂) :
    l₁ ++ t₁ ~ l₂ ++ t₁ := by
  induction p with
  | nil => exact .rfl
  | cons a _ ih => exact .cons a ih
  | swap x y l => exact .swap x y _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.append_left {t₁ t₂ : List α} (l : List α) (p : t₁ ~ t₂) : l ++ t₁ ~ l ++ t₂ := by
  induction l with
  | nil => exact p
  | cons a l ih => exact .cons a ih

theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : t₁ ~ t₂) :
    l₁ ++ t₁ ~ l₂ ++ t₂ := (p₁.append_right t₁).trans (p₂.append_left l₂)

theorem Perm.append_cons (a : α) {l₁ l₂ r₁ r₂ : List α} (p₁ : l₁ ~ l₂) (p₂ : r₁ ~ r₂) :
    l₁ ++ a :: r₁ ~ l₂ ++ a :: r₂ := p₁.append (.cons a p₂)

@[simp] theorem perm_middle {a : α} {l₁ l₂ : List α} : l₁ ++ a :: l₂ ~ a :: (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact .rfl
  | cons b l ih => exact (Perm.cons b ih).trans (.swap a b _)

@[simp] theorem perm_append_singleton (a : α) (l : List α) : l ++ [a] ~ a :: l := by
  have := perm_middle (a := a) (l₁ := l) (l₂ := [])
  rwa [append_nil] at this

theorem perm_append_comm {l₁ l₂ : List α} : l₁ ++ l₂ ~ l₂ ++ l₁ := by
  induction l₁ with
  | nil => exact .of_eq (append_nil l₂).symm
  | cons a l ih => exact (Perm.cons a ih).trans perm_middle.symm

theorem concat_perm (l : List α) (a : α) : concat l a ~ a :: l := by
  rw [concat_eq_append]; exact perm_append_singleton a l

@[simp] theorem perm_nil {l₁ : List α} : l₁ ~ [] ↔ l₁ = [] :=
  ⟨fun p => eq_nil_of_length_eq_zero p.length_eq, .of_eq⟩

@[simp] theorem nil_perm {l₁ : List α} : [] ~ l₁ ↔ l₁ = [] := perm_comm.trans perm_nil

theorem Perm.eq_nil {l : List α} (p : l ~ []) : l = [] := perm_nil.1 p

theorem Perm.nil_eq {l : List α} (p : [] ~ l) : [] = l := p.symm.eq_nil.symm

theorem not_perm_nil_cons (x : α) (l : List α) : ¬[] ~ x :: l := fun h => (nomatch nil_perm.1 h)

theorem not_perm_cons_nil {l : List α} {a : α} : ¬(a :: l) ~ [] := fun h => (nomatch perm_nil.1 h)

@[simp] theorem reverse_perm (l : List α) : reverse l ~ l := by
  induction l with
  | nil => exact .rfl
  | cons a l ih =>
    rw [reverse_cons]
    exact (perm_append_singleton a _).trans (.cons a ih)

theorem perm_cons_append_cons {l l₁ l₂ : List α} (a : α) (p : l ~ l₁ ++ l₂) :
    a :: l ~ l₁ ++ a :: l₂ := (Perm.cons a p).trans perm_middle.symm

theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : l₁ ~ l₂) : map f l₁ ~ List.map f l₂ := by
  induction p with
  | nil => exact .nil
  | cons a _ ih => exact .cons _ ih
  | swap x y l => exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.filterMap (f : α → Option β) {l₁ l₂ : List α} (p : l₁ ~ l₂) :
    filterMap f l₁ ~ List.filterMap f l₂ := by
  induction p with
  | nil => exact .nil
  | cons a _ ih =>
    rw [filterMap_cons, filterMap_cons]
    cases f a
    · exact ih
    · exact .cons _ ih
  | swap x y l =>
    rw [filterMap_cons, filterMap_cons, filterMap_cons, filterMap_cons]
    cases f x <;> cases f y <;> first | exact .swap _ _ _ | exact .rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) :
    filter p l₁ ~ List.filter p l₂ := by
  induction s with
  | nil => exact .nil
  | cons a _ ih =>
    rw [List.filter, List.filter]
    cases p a
    · exact ih
    · exact .cons _ ih
  | swap x y l =>
    rw [List.filter, List.filter, List.filter, List.filter]
    cases p x <;> cases p y <;> first | exact .swap _ _ _ | exact .rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem filter_append_perm (p : α → Bool) (l : List α) :
    filter p l ++ filter (fun x => !p x) l ~ l := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [List.filter, List.filter]
    cases p a
    · exact perm_middle.trans (.cons a ih)
    · exact .cons a ih

theorem Perm.pairwise_iff {R : α → α → Prop} (S : ∀ {x y}, R x y → R y x) {l₁ l₂ : List α}
    (p : l₁ ~ l₂) : Pairwise R l₁ ↔ Pairwise R l₂ := by
  induction p with
  | nil => exact Iff.rfl
  | cons a p ih =>
    rw [pairwise_cons, pairwise_cons, ih]
    exact and_congr_left fun _ =>
      ⟨fun h x hx => h x (p.mem_iff.2 hx), fun h x hx => h x (p.mem_iff.1 hx)⟩
  | swap x y l =>
    rw [pairwise_cons, pairwise_cons, pairwise_cons, pairwise_cons, forall_mem_cons,
      forall_mem_cons]
    exact ⟨fun ⟨⟨h₁, h₂⟩, h₃, h₄⟩ => ⟨⟨S h₁, h₃⟩, h₂, h₄⟩,
      fun ⟨⟨h₁, h₂⟩, h₃, h₄⟩ => ⟨⟨S h₁, h₃⟩, h₂, h₄⟩⟩
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.pairwise {R : α → α → Prop} {l l' : List α} (hR : l.Pairwise R) (h : l ~ l')
    (hsymm : ∀ {x y}, R x y → R y x) : l'.Pairwise R := (h.pairwise_iff hsymm).1 hR

theorem Perm.nodup_iff {l₁ l₂ : List α} (h : l₁ ~ l₂) : Nodup l₁ ↔ Nodup l₂ :=
  h.pairwise_iff Ne.symm

theorem Perm.nodup {l l' : List α} (hl : l ~ l') (hR : l.Nodup) : l'.Nodup := hl.nodup_iff.1 hR

theorem Perm.foldl_eq' {f : β → α → β} {l₁ l₂ : List α} (p : l₁ ~ l₂)
    (comm : ∀ x, x ∈ l₁ → ∀ y, y ∈ l₁ → ∀ z, f (f z x) y = f (f z y) x) (init) :
    l₁.foldl f init = l₂.foldl f init := by
  induction p generalizing init with
  | nil => rfl
  | cons x _ ih =>
    exact ih (fun y hy z hz w => comm y (.tail x hy) z (.tail x hz) w) _
  | swap x y l =>
    show foldl f (f (f init y) x) l = foldl f (f (f init x) y) l
    rw [comm x (.tail y mem_cons_self) y mem_cons_self]
  | trans p₁ _ ih₁ ih₂ =>
    exact (ih₁ comm init).trans (ih₂ (fun x hx y hy z =>
      comm x (p₁.mem_iff.2 hx) y (p₁.mem_iff.2 hy) z) init)

theorem Perm.foldr_eq' {f : α → β → β} {l₁ l₂ : List α} (p : l₁ ~ l₂)
    (comm : ∀ x, x ∈ l₁ → ∀ y, y ∈ l₁ → ∀ z, f y (f x z) = f x (f y z)) (init) :
    foldr f init l₁ = foldr f init l₂ := by
  induction p generalizing init with
  | nil => rfl
  | cons x _ ih =>
    exact congrArg (f x) (ih (fun y hy z hz w => comm y (.tail x hy) z (.tail x hz) w) _)
  | swap x y l =>
    exact (comm x (.tail y mem_cons_self) y mem_cons_self _)
  | trans p₁ _ ih₁ ih₂ =>
    exact (ih₁ comm init).trans (ih₂ (fun x hx y hy z =>
      comm x (p₁.mem_iff.2 hx) y (p₁.mem_iff.2 hy) z) init)

theorem Perm.sum_nat {l₁ l₂ : List Nat} (h : l₁ ~ l₂) : l₁.sum = l₂.sum :=
  h.foldr_eq' (f := fun a b => a + b) (fun x _ y _ z => Nat.add_left_comm y x z) 0

theorem perm_cons_erase [DecidableEq α] {a : α} {l : List α} (h : a ∈ l) :
    l ~ a :: l.erase a := by
  induction l with
  | nil => exact nomatch h
  | cons b l ih =>
    rw [erase_cons]
    by_cases e : b == a
    · rw [if_pos e, eq_of_beq e]
    · rw [if_neg e]
      have : a ∈ l := (mem_cons.1 h).elim (fun e' => absurd (beq_iff_eq.2 e'.symm) e) id
      exact (Perm.cons b (ih this)).trans (.swap a b _)

theorem Perm.countP_eq (p : α → Bool) {l₁ l₂ : List α} (s : l₁ ~ l₂) :
    countP p l₁ = countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]
  exact (s.filter p).length_eq

theorem Perm.count_eq [BEq α] {l₁ l₂ : List α} (p : l₁ ~ l₂) (a) :
    count a l₁ = count a l₂ := p.countP_eq _

theorem Perm.erase [BEq α] [LawfulBEq α] (a : α) {l₁ l₂ : List α} (p : l₁ ~ l₂) :
    l₁.erase a ~ l₂.erase a := by
  induction p with
  | nil => exact .nil
  | cons x p ih =>
    rw [erase_cons, erase_cons]
    by_cases h : x == a
    · rw [if_pos h, if_pos h]; exact p
    · rw [if_neg h, if_neg h]; exact .cons x ih
  | swap x y l =>
    simp only [erase_cons]
    by_cases hx : x == a
    · by_cases hy : y == a
      · simp only [if_pos hx, if_pos hy, eq_of_beq hx, eq_of_beq hy]
        exact .rfl
      · simp only [if_pos hx, if_neg hy]
        exact .rfl
    · by_cases hy : y == a
      · simp only [if_neg hx, if_pos hy]
        exact .rfl
      · simp only [if_neg hx, if_neg hy]
        exact .swap _ _ _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.cons_inv {a : α} {l₁ l₂ : List α} (h : a :: l₁ ~ a :: l₂) : l₁ ~ l₂ := by
  have : DecidableEq α := fun a b => Classical.propDecidable (a = b)
  have h' := h.erase a
  rwa [erase_cons_head, erase_cons_head] at h'

@[simp] theorem perm_cons (a : α) {l₁ l₂ : List α} : a :: l₁ ~ a :: l₂ ↔ l₁ ~ l₂ :=
  ⟨.cons_inv, .cons a⟩

theorem perm_append_left_iff {l₁ l₂ : List α} (l : List α) : l ++ l₁ ~ l ++ l₂ ↔ l₁ ~ l₂ := by
  induction l with
  | nil => exact Iff.rfl
  | cons a l ih => exact (perm_cons a).trans ih

theorem perm_append_right_iff {l₁ l₂ : List α} (l : List α) : l₁ ++ l ~ l₂ ++ l ↔ l₁ ~ l₂ :=
  ⟨fun p => (perm_append_left_iff l).1 (perm_append_comm.trans (p.trans perm_append_comm)),
    .append_right l⟩

theorem cons_perm_iff_perm_erase [BEq α] [LawfulBEq α] {a : α} {l₁ l₂ : List α} :
    a :: l₁ ~ l₂ ↔ a ∈ l₂ ∧ l₁ ~ l₂.erase a := by
  constructor
  · intro h
    refine ⟨h.subset mem_cons_self, ?_⟩
    have := h.erase a
    rwa [erase_cons_head] at this
  · rintro ⟨h, p⟩
    refine (Perm.cons a p).trans ?_
    clear p
    induction l₂ with
    | nil => exact nomatch h
    | cons b l ih =>
      rw [erase_cons]
      by_cases e : b == a
      · rw [if_pos e, eq_of_beq e]
      · rw [if_neg e]
        have : a ∈ l := (mem_cons.1 h).elim (fun e' => absurd (beq_iff_eq.2 e'.symm) e) id
        exact (Perm.swap b a _).trans (.cons b (ih this))

theorem isPerm_iff [BEq α] [LawfulBEq α] {l₁ l₂ : List α} : l₁.isPerm l₂ ↔ l₁ ~ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rw [isPerm, isEmpty_iff, nil_perm]
  | cons a l ih => rw [isPerm, Bool.and_eq_true, contains_iff, ih, cons_perm_iff_perm_erase]

instance decidablePerm {α} [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁ ~ l₂) :=
  decidable_of_iff _ isPerm_iff

@[simp] theorem perm_singleton {a : α} {l : List α} : l ~ [a] ↔ l = [a] := by
  constructor
  · intro p
    match l, p.length_eq with
    | [b], _ => rw [mem_singleton.1 (p.mem_iff.1 mem_cons_self)]
  · intro h
    exact h ▸ Perm.refl _

@[simp] theorem singleton_perm {a : α} {l : List α} : [a] ~ l ↔ [a] = l :=
  perm_comm.trans (perm_singleton.trans eq_comm)

theorem Perm.singleton_eq (h : [a] ~ l) : [a] = l := singleton_perm.1 h
theorem Perm.eq_singleton (h : l ~ [a]) : l = [a] := perm_singleton.1 h

theorem singleton_perm_singleton {a b : α} : [a] ~ [b] ↔ a = b := by
  rw [perm_singleton, cons.injEq]
  exact and_iff_left rfl

end List
