/-! # Insertion sort

The result is in order and has the same entries as the input.
-/

namespace Sorting

/-- Puts `n` before the first entry that is not smaller. -/
def insert (n : Nat) : List Nat → List Nat
  | [] => [n]
  | x :: xs => if n ≤ x then n :: x :: xs else x :: insert n xs

/-- Insertion sort. -/
def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)

/-- Each entry is at most the one after it. -/
inductive Sorted : List Nat → Prop
  | nil : Sorted []
  | single (x : Nat) : Sorted [x]
  | cons {x y : Nat} {zs : List Nat} : x ≤ y → Sorted (y :: zs) → Sorted (x :: y :: zs)

/-- How often `n` stands in the list. -/
def occurrences (n : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => (if x = n then 1 else 0) + occurrences n xs

example : sort [3, 1, 2] = [1, 2, 3] := by
  sorry

/-! ## Length and entries -/

@[simp] theorem length_insert (n : Nat) (xs : List Nat) :
    (insert n xs).length = xs.length + 1 := by
  sorry

theorem length_sort (xs : List Nat) : (sort xs).length = xs.length := by
  sorry

theorem mem_insert {a n : Nat} {xs : List Nat} : a ∈ insert n xs ↔ a = n ∨ a ∈ xs := by
  sorry

theorem mem_sort {a : Nat} {xs : List Nat} : a ∈ sort xs ↔ a ∈ xs := by
  sorry

theorem occurrences_insert (a n : Nat) (xs : List Nat) :
    occurrences a (insert n xs) = (if n = a then 1 else 0) + occurrences a xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    unfold insert
    split
    case isTrue h => sorry
    case isFalse h =>
      sorry

theorem occurrences_sort (a : Nat) (xs : List Nat) :
    occurrences a (sort xs) = occurrences a xs := by
  sorry

/-! ## Order -/

theorem Sorted.tail {x : Nat} {xs : List Nat} (h : Sorted (x :: xs)) : Sorted xs := by
  sorry

theorem Sorted.head_le {x : Nat} {xs : List Nat} (h : Sorted (x :: xs)) :
    ∀ y, y ∈ xs → x ≤ y := by
  sorry

theorem sorted_cons {x : Nat} {xs : List Nat} (hx : ∀ y, y ∈ xs → x ≤ y) (h : Sorted xs) :
    Sorted (x :: xs) := by
  cases h with
  | nil => sorry
  | single y => sorry
  | @cons y z zs hyz h => sorry

theorem sorted_insert (n : Nat) {xs : List Nat} (h : Sorted xs) : Sorted (insert n xs) := by
  sorry

theorem sorted_sort (xs : List Nat) : Sorted (sort xs) := by
  sorry

theorem insert_of_le {n : Nat} {xs : List Nat} (h : ∀ y, y ∈ xs → n ≤ y) :
    insert n xs = n :: xs := by
  sorry

theorem sort_eq_self {xs : List Nat} (h : Sorted xs) : sort xs = xs := by
  sorry

theorem sort_sort (xs : List Nat) : sort (sort xs) = sort xs := by
  sorry

theorem insert_comm (m n : Nat) (xs : List Nat) :
    insert m (insert n xs) = insert n (insert m xs) := by
  sorry

/-- The order of the input does not matter: two neighbours may be exchanged. -/
theorem sort_swap (x y : Nat) (xs : List Nat) : sort (x :: y :: xs) = sort (y :: x :: xs) := by
  sorry

theorem sort_append_comm (xs ys : List Nat) : sort (xs ++ ys) = sort (ys ++ xs) := by
  have move : ∀ (y : Nat) (as bs : List Nat), sort (as ++ y :: bs) = sort (y :: (as ++ bs)) := by
    sorry
  sorry

end Sorting
