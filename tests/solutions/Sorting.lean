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
  rfl

/-! ## Length and entries -/

@[simp] theorem length_insert (n : Nat) (xs : List Nat) :
    (insert n xs).length = xs.length + 1 := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    unfold insert
    split <;> simp [ih]

theorem length_sort (xs : List Nat) : (sort xs).length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [sort, ih]

theorem mem_insert {a n : Nat} {xs : List Nat} : a ∈ insert n xs ↔ a = n ∨ a ∈ xs := by
  induction xs with
  | nil => simp [insert]
  | cons x xs ih =>
    unfold insert
    split
    · simp
    · simp only [List.mem_cons, ih]
      constructor
      · rintro (h | h | h)
        · exact .inr (.inl h)
        · exact .inl h
        · exact .inr (.inr h)
      · rintro (h | h | h)
        · exact .inr (.inl h)
        · exact .inl h
        · exact .inr (.inr h)

theorem mem_sort {a : Nat} {xs : List Nat} : a ∈ sort xs ↔ a ∈ xs := by
  induction xs with
  | nil => exact Iff.rfl
  | cons x xs ih => simp [sort, mem_insert, ih]

theorem occurrences_insert (a n : Nat) (xs : List Nat) :
    occurrences a (insert n xs) = (if n = a then 1 else 0) + occurrences a xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    unfold insert
    split
    case isTrue h => rfl
    case isFalse h =>
      simp only [occurrences, ih]
      omega

theorem occurrences_sort (a : Nat) (xs : List Nat) :
    occurrences a (sort xs) = occurrences a xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [sort, occurrences_insert, ih, occurrences]

/-! ## Order -/

theorem Sorted.tail {x : Nat} {xs : List Nat} (h : Sorted (x :: xs)) : Sorted xs := by
  cases h with
  | single => exact .nil
  | cons _ h => exact h

theorem Sorted.head_le {x : Nat} {xs : List Nat} (h : Sorted (x :: xs)) :
    ∀ y, y ∈ xs → x ≤ y := by
  induction xs generalizing x with
  | nil => simp
  | cons z zs ih =>
    intro y hy
    cases h with
    | cons hxz hz =>
      rcases List.mem_cons.1 hy with rfl | hy
      · exact hxz
      · exact Nat.le_trans hxz (ih hz y hy)

theorem sorted_cons {x : Nat} {xs : List Nat} (hx : ∀ y, y ∈ xs → x ≤ y) (h : Sorted xs) :
    Sorted (x :: xs) := by
  cases h with
  | nil => exact .single x
  | single y => exact .cons (hx y (by simp)) (.single y)
  | @cons y z zs hyz h => exact .cons (hx y (by simp)) (.cons hyz h)

theorem sorted_insert (n : Nat) {xs : List Nat} (h : Sorted xs) : Sorted (insert n xs) := by
  induction xs with
  | nil => exact .single n
  | cons x xs ih =>
    unfold insert
    split
    · rename_i hnx
      exact .cons hnx h
    · rename_i hnx
      refine sorted_cons (fun y hy => ?_) (ih h.tail)
      rcases mem_insert.1 hy with rfl | hy
      · omega
      · exact h.head_le y hy

theorem sorted_sort (xs : List Nat) : Sorted (sort xs) := by
  induction xs with
  | nil => exact .nil
  | cons x xs ih => exact sorted_insert x ih

theorem insert_of_le {n : Nat} {xs : List Nat} (h : ∀ y, y ∈ xs → n ≤ y) :
    insert n xs = n :: xs := by
  cases xs with
  | nil => rfl
  | cons x xs => simp [insert, h x (by simp)]

theorem sort_eq_self {xs : List Nat} (h : Sorted xs) : sort xs = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [sort, ih h.tail, insert_of_le h.head_le]

theorem sort_sort (xs : List Nat) : sort (sort xs) = sort xs := by
  exact sort_eq_self (sorted_sort xs)

theorem insert_comm (m n : Nat) (xs : List Nat) :
    insert m (insert n xs) = insert n (insert m xs) := by
  induction xs with
  | nil =>
    simp only [insert]
    split <;> split <;> first | rfl | omega | skip
    have : m = n := by omega
    rw [this]
  | cons x xs ih =>
    rcases Nat.lt_trichotomy m n with h | rfl | h
    · have h' : ¬n ≤ m := by omega
      have h'' := Nat.le_of_lt h
      by_cases hm : m ≤ x <;> by_cases hn : n ≤ x <;> simp [insert, *]
      omega
    · rfl
    · have h' : ¬m ≤ n := by omega
      have h'' := Nat.le_of_lt h
      by_cases hm : m ≤ x <;> by_cases hn : n ≤ x <;> simp [insert, *]
      omega

/-- The order of the input does not matter: two neighbours may be exchanged. -/
theorem sort_swap (x y : Nat) (xs : List Nat) : sort (x :: y :: xs) = sort (y :: x :: xs) := by
  exact insert_comm x y (sort xs)

theorem sort_append_comm (xs ys : List Nat) : sort (xs ++ ys) = sort (ys ++ xs) := by
  have move : ∀ (y : Nat) (as bs : List Nat), sort (as ++ y :: bs) = sort (y :: (as ++ bs)) := by
    intro y as bs
    induction as with
    | nil => rfl
    | cons a as ih => rw [List.cons_append, sort, ih, ← sort, sort_swap]; rfl
  induction xs with
  | nil => simp
  | cons x xs ih => rw [move, List.cons_append, sort, ih, sort]

end Sorting
