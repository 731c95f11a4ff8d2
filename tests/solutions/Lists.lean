/-! # Lists

Recursive functions on lists, written by hand, and how they meet `++`, `length`, `map`, `reverse`.
-/

namespace Worksheet.Lists

variable {α β : Type}

/-! ## The library's functions -/

theorem length_append₃ (xs ys zs : List α) :
    (xs ++ ys ++ zs).length = xs.length + ys.length + zs.length := by
  simp [Nat.add_assoc]

theorem map_twice (f : α → α) (xs : List α) : (xs.map f).map f = xs.map fun x => f (f x) := by
  simp

theorem append_cancel_nil (xs ys : List α) (h : xs ++ ys = []) : xs = [] ∧ ys = [] := by
  simpa using h

theorem mem_map_of_eq (f : α → β) {x : α} {y : β} {xs : List α} (hx : x ∈ xs) (h : f x = y) :
    y ∈ xs.map f := by
  exact List.mem_map.2 ⟨x, hx, h⟩

theorem length_filter_le' (p : α → Bool) (xs : List α) : (xs.filter p).length ≤ xs.length := by
  induction xs with
  | nil => exact Nat.le_refl _
  | cons x xs ih =>
    by_cases h : p x
    · simp [h]
      exact ih
    · simp [h]
      omega

/-! ## Reversal with an accumulator -/

/-- The reversal of `xs` in front of `acc`. -/
def revOnto : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revOnto xs (x :: acc)

theorem revOnto_eq (xs acc : List α) : revOnto xs acc = xs.reverse ++ acc := by
  induction xs generalizing acc with
  | nil => rfl
  | cons x xs ih => simp [revOnto, ih]

theorem revOnto_nil (xs : List α) : revOnto xs [] = xs.reverse := by
  simp [revOnto_eq]

theorem length_revOnto (xs acc : List α) : (revOnto xs acc).length = xs.length + acc.length := by
  simp [revOnto_eq]

theorem revOnto_revOnto (xs : List α) : revOnto (revOnto xs []) [] = xs := by
  simp [revOnto_nil]

/-! ## Sums -/

/-- The sum of the numbers in the list. -/
def total : List Nat → Nat
  | [] => 0
  | n :: ns => n + total ns

@[simp] theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  induction xs with
  | nil => simp [total]
  | cons x xs ih => simp [total, ih, Nat.add_assoc]

theorem total_reverse (xs : List Nat) : total xs.reverse = total xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    simp [total, ih]
    omega

theorem total_map_double (xs : List Nat) : total (xs.map (2 * ·)) = 2 * total xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    simp [total, ih]
    omega

theorem le_total_of_mem {n : Nat} {xs : List Nat} (h : n ∈ xs) : n ≤ total xs := by
  induction xs with
  | nil => simp at h
  | cons x xs ih =>
    rcases List.mem_cons.1 h with rfl | h
    · simp [total]
    · have := ih h
      simp [total]
      omega

theorem total_replicate (k n : Nat) : total (List.replicate k n) = k * n := by
  induction k with
  | zero => simp [total]
  | succ k ih =>
    rw [List.replicate_succ, total, ih, Nat.succ_mul]
    omega

/-! ## Every other element -/

/-- The first, third, fifth … element. -/
def evens : List α → List α
  | [] => []
  | [x] => [x]
  | x :: _ :: xs => x :: evens xs

theorem length_evens : ∀ xs : List α, (evens xs).length = (xs.length + 1) / 2
  | [] => by simp [evens]
  | [_] => by simp [evens]
  | _ :: _ :: xs => by
    simp [evens, length_evens xs]
    omega

theorem mem_of_mem_evens {x : α} : ∀ {xs : List α}, x ∈ evens xs → x ∈ xs
  | [], h => h
  | [_], h => h
  | _ :: _ :: _, h => by
    rcases List.mem_cons.1 h with rfl | h
    · simp
    · simp [mem_of_mem_evens h]

theorem evens_map (f : α → β) (xs : List α) : evens (xs.map f) = (evens xs).map f := by
  fun_induction evens xs with
  | case1 => rfl
  | case2 => rfl
  | case3 x y xs ih => simp [evens, ih]

/-! ## Prefixes -/

/-- `xs` begins `ys`. -/
inductive Prefix : List α → List α → Prop
  | nil (ys : List α) : Prefix [] ys
  | cons (x : α) {xs ys : List α} : Prefix xs ys → Prefix (x :: xs) (x :: ys)

namespace Prefix

theorem refl (xs : List α) : Prefix xs xs := by
  induction xs with
  | nil => exact .nil _
  | cons x xs ih => exact .cons x ih

theorem append (xs ys : List α) : Prefix xs (xs ++ ys) := by
  induction xs with
  | nil => exact .nil _
  | cons x xs ih => exact .cons x ih

theorem length_le {xs ys : List α} (h : Prefix xs ys) : xs.length ≤ ys.length := by
  induction h with
  | nil ys => exact Nat.zero_le _
  | cons x _ ih => exact Nat.succ_le_succ ih

theorem exists_rest {xs ys : List α} (h : Prefix xs ys) : ∃ zs, ys = xs ++ zs := by
  induction h with
  | nil ys => exact ⟨ys, rfl⟩
  | cons x _ ih =>
    obtain ⟨zs, rfl⟩ := ih
    exact ⟨zs, rfl⟩

theorem trans {xs ys zs : List α} (h₁ : Prefix xs ys) (h₂ : Prefix ys zs) : Prefix xs zs := by
  induction h₁ generalizing zs with
  | nil => exact .nil _
  | cons x _ ih =>
    cases h₂ with
    | cons _ h => exact .cons x (ih h)

theorem antisymm {xs ys : List α} (h₁ : Prefix xs ys) (h₂ : Prefix ys xs) : xs = ys := by
  induction h₁ with
  | nil => cases h₂; rfl
  | cons x _ ih =>
    cases h₂ with
    | cons _ h => rw [ih h]

end Prefix

end Worksheet.Lists
