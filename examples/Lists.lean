/-! # Lists

Recursive functions on lists, written by hand, and how they meet `++`, `length`, `map`, `reverse`.
-/

namespace Worksheet.Lists

variable {α β : Type}

/-! ## The library's functions -/

theorem length_append₃ (xs ys zs : List α) :
    (xs ++ ys ++ zs).length = xs.length + ys.length + zs.length := by
  sorry

theorem map_twice (f : α → α) (xs : List α) : (xs.map f).map f = xs.map fun x => f (f x) := by
  sorry

theorem append_cancel_nil (xs ys : List α) (h : xs ++ ys = []) : xs = [] ∧ ys = [] := by
  sorry

theorem mem_map_of_eq (f : α → β) {x : α} {y : β} {xs : List α} (hx : x ∈ xs) (h : f x = y) :
    y ∈ xs.map f := by
  sorry

theorem length_filter_le' (p : α → Bool) (xs : List α) : (xs.filter p).length ≤ xs.length := by
  induction xs with
  | nil => sorry
  | cons x xs ih =>
    by_cases h : p x
    · sorry
    · sorry

/-! ## Reversal with an accumulator -/

/-- The reversal of `xs` in front of `acc`. -/
def revOnto : List α → List α → List α
  | [], acc => acc
  | x :: xs, acc => revOnto xs (x :: acc)

theorem revOnto_eq (xs acc : List α) : revOnto xs acc = xs.reverse ++ acc := by
  sorry

theorem revOnto_nil (xs : List α) : revOnto xs [] = xs.reverse := by
  sorry

theorem length_revOnto (xs acc : List α) : (revOnto xs acc).length = xs.length + acc.length := by
  sorry

theorem revOnto_revOnto (xs : List α) : revOnto (revOnto xs []) [] = xs := by
  sorry

/-! ## Sums -/

/-- The sum of the numbers in the list. -/
def total : List Nat → Nat
  | [] => 0
  | n :: ns => n + total ns

@[simp] theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  induction xs with
  | nil => sorry
  | cons x xs ih => sorry

theorem total_reverse (xs : List Nat) : total xs.reverse = total xs := by
  sorry

theorem total_map_double (xs : List Nat) : total (xs.map (2 * ·)) = 2 * total xs := by
  sorry

theorem le_total_of_mem {n : Nat} {xs : List Nat} (h : n ∈ xs) : n ≤ total xs := by
  sorry

theorem total_replicate (k n : Nat) : total (List.replicate k n) = k * n := by
  sorry

/-! ## Every other element -/

/-- The first, third, fifth … element. -/
def evens : List α → List α
  | [] => []
  | [x] => [x]
  | x :: _ :: xs => x :: evens xs

theorem length_evens : ∀ xs : List α, (evens xs).length = (xs.length + 1) / 2
  | [] => sorry
  | [_] => sorry
  | _ :: _ :: xs => by
    sorry

theorem mem_of_mem_evens {x : α} : ∀ {xs : List α}, x ∈ evens xs → x ∈ xs
  | [], h => h
  | [_], h => h
  | _ :: _ :: _, h => by
    sorry

theorem evens_map (f : α → β) (xs : List α) : evens (xs.map f) = (evens xs).map f := by
  sorry

/-! ## Prefixes -/

/-- `xs` begins `ys`. -/
inductive Prefix : List α → List α → Prop
  | nil (ys : List α) : Prefix [] ys
  | cons (x : α) {xs ys : List α} : Prefix xs ys → Prefix (x :: xs) (x :: ys)

namespace Prefix

theorem refl (xs : List α) : Prefix xs xs := by
  sorry

theorem append (xs ys : List α) : Prefix xs (xs ++ ys) := by
  sorry

theorem length_le {xs ys : List α} (h : Prefix xs ys) : xs.length ≤ ys.length := by
  induction h with
  | nil ys => sorry
  | cons x _ ih => sorry

theorem exists_rest {xs ys : List α} (h : Prefix xs ys) : ∃ zs, ys = xs ++ zs := by
  sorry

theorem trans {xs ys zs : List α} (h₁ : Prefix xs ys) (h₂ : Prefix ys zs) : Prefix xs zs := by
  sorry

theorem antisymm {xs ys : List α} (h₁ : Prefix xs ys) (h₂ : Prefix ys xs) : xs = ys := by
  sorry

end Prefix

end Worksheet.Lists
