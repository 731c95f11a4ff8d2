prelude
import Init.Data.List.Range
import Init.Data.List.Perm

/-!
Lists: smallest and largest entries; sums of naturals.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### Smallest entries -/

@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl

theorem min?_cons' [Min α] {xs : List α} : (x :: xs).min? = some (foldl min x xs) := rfl

@[simp] theorem min?_singleton [Min α] {x : α} : [x].min? = some x := rfl

@[simp] theorem min?_eq_none_iff {xs : List α} [Min α] : xs.min? = none ↔ xs = [] := by
  cases xs with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons => exact ⟨nofun, nofun⟩

theorem min?_eq_some_min [Min α] {l : List α} (hl : l ≠ []) : l.min? = some (l.min hl) := by
  cases l with
  | nil => exact absurd rfl hl
  | cons => rfl

@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl

theorem max?_cons' [Max α] {xs : List α} : (x :: xs).max? = some (foldl max x xs) := rfl

@[simp] theorem max?_singleton [Max α] {x : α} : [x].max? = some x := rfl

@[simp] theorem max?_eq_none_iff {xs : List α} [Max α] : xs.max? = none ↔ xs = [] := by
  cases xs with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons => exact ⟨nofun, nofun⟩

theorem max?_eq_some_max [Max α] {l : List α} (hl : l ≠ []) : l.max? = some (l.max hl) := by
  cases l with
  | nil => exact absurd rfl hl
  | cons => rfl

private theorem foldl_min_le (xs : List Nat) (x : Nat) :
    foldl min x xs ≤ x ∧ ∀ y, y ∈ xs → foldl min x xs ≤ y := by
  induction xs generalizing x with
  | nil => exact ⟨Nat.le_refl x, nofun⟩
  | cons a l ih =>
    have h := ih (min x a)
    refine ⟨Nat.le_trans h.1 (Nat.min_le_left x a), fun y hy => ?_⟩
    rcases mem_cons.1 hy with rfl | hy
    · exact Nat.le_trans h.1 (Nat.min_le_right x y)
    · exact h.2 y hy

private theorem foldl_min_mem (xs : List Nat) (x : Nat) :
    foldl min x xs = x ∨ foldl min x xs ∈ xs := by
  induction xs generalizing x with
  | nil => exact .inl rfl
  | cons a l ih =>
    rcases ih (min x a) with h | h
    · rw [foldl_cons, h, Nat.min_def]
      by_cases hx : x ≤ a
      · rw [if_pos hx]; exact .inl rfl
      · rw [if_neg hx]; exact .inr mem_cons_self
    · exact .inr (.tail a h)

private theorem le_foldl_max (xs : List Nat) (x : Nat) :
    x ≤ foldl max x xs ∧ ∀ y, y ∈ xs → y ≤ foldl max x xs := by
  induction xs generalizing x with
  | nil => exact ⟨Nat.le_refl x, nofun⟩
  | cons a l ih =>
    have h := ih (max x a)
    refine ⟨Nat.le_trans (Nat.le_max_left x a) h.1, fun y hy => ?_⟩
    rcases mem_cons.1 hy with rfl | hy
    · exact Nat.le_trans (Nat.le_max_right x y) h.1
    · exact h.2 y hy

private theorem foldl_max_mem (xs : List Nat) (x : Nat) :
    foldl max x xs = x ∨ foldl max x xs ∈ xs := by
  induction xs generalizing x with
  | nil => exact .inl rfl
  | cons a l ih =>
    rcases ih (max x a) with h | h
    · rw [foldl_cons, h, Nat.max_def]
      by_cases hx : x ≤ a
      · rw [if_pos hx]; exact .inr mem_cons_self
      · rw [if_neg hx]; exact .inl rfl
    · exact .inr (.tail a h)

theorem min?_eq_some_iff' {xs : List Nat} :
    xs.min? = some a ↔ (a ∈ xs ∧ ∀ b, b ∈ xs → a ≤ b) := by
  cases xs with
  | nil => exact ⟨nofun, fun h => (nomatch h.1)⟩
  | cons x l =>
    have hle := foldl_min_le l x
    have hmem : foldl min x l ∈ x :: l :=
      (foldl_min_mem l x).elim (fun e => mem_cons.2 (.inl e)) (.tail x)
    constructor
    · intro h
      cases h
      exact ⟨hmem, forall_mem_cons.2 hle⟩
    · rintro ⟨ha, h⟩
      have h₁ : foldl min x l ≤ a := (forall_mem_cons (p := fun y => foldl min x l ≤ y)).2 hle a ha
      exact congrArg some (Nat.le_antisymm h₁ (h _ hmem))

theorem max?_eq_some_iff' {xs : List Nat} :
    xs.max? = some a ↔ (a ∈ xs ∧ ∀ b, b ∈ xs → b ≤ a) := by
  cases xs with
  | nil => exact ⟨nofun, fun h => (nomatch h.1)⟩
  | cons x l =>
    have hle := le_foldl_max l x
    have hmem : foldl max x l ∈ x :: l :=
      (foldl_max_mem l x).elim (fun e => mem_cons.2 (.inl e)) (.tail x)
    constructor
    · intro h
      cases h
      exact ⟨hmem, forall_mem_cons.2 hle⟩
    · rintro ⟨ha, h⟩
      have h₁ : a ≤ foldl max x l := (forall_mem_cons (p := fun y => y ≤ foldl max x l)).2 hle a ha
      exact congrArg some (Nat.le_antisymm (h _ hmem) h₁)

/-! ### Sums of naturals -/

theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => exact (Nat.zero_add _).symm
  | cons a l ih => rw [cons_append, sum_cons, ih, sum_cons, Nat.add_assoc]

theorem sum_reverse_nat (xs : List Nat) : xs.reverse.sum = xs.sum := by
  induction xs with
  | nil => rfl
  | cons a l ih => rw [reverse_cons, sum_append_nat, ih, sum_cons, sum_cons, sum_nil, Nat.add_comm a l.sum, Nat.add_zero]

@[simp] theorem sum_replicate_nat {n : Nat} {a : Nat} : (replicate n a).sum = n * a := by
  induction n with
  | zero => exact (Nat.zero_mul a).symm
  | succ n ih => rw [replicate_succ, sum_cons, ih, Nat.succ_mul, Nat.add_comm]

theorem sum_pos_iff_exists_pos_nat {l : List Nat} : 0 < l.sum ↔ ∃ x, x ∈ l ∧ 0 < x := by
  induction l with
  | nil => exact ⟨fun h => absurd h (Nat.lt_irrefl 0), fun h => h.elim fun _ h => (nomatch h.1)⟩
  | cons a l ih =>
    rw [sum_cons]
    constructor
    · intro h
      rcases Nat.eq_zero_or_pos a with ha | ha
      · rw [ha, Nat.zero_add] at h
        obtain ⟨x, hx, hp⟩ := ih.1 h
        exact ⟨x, .tail a hx, hp⟩
      · exact ⟨a, mem_cons_self, ha⟩
    · rintro ⟨x, hx, hp⟩
      rcases mem_cons.1 hx with rfl | hx
      · exact Nat.lt_of_lt_of_le hp (Nat.le_add_right _ _)
      · exact Nat.lt_of_lt_of_le (ih.2 ⟨x, hx, hp⟩) (Nat.le_add_left _ _)

end List
