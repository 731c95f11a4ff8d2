prelude
import Init.Data.List.Perm
import Init.Omega

/-!
Lists: merging and merge sort.
-/

set_option linter.all false

universe u
variable {α : Type u}

namespace List

/-- Merges two lists: of the two first entries the left one comes first when `le` says so. -/
def merge (xs ys : List α) (le : α → α → Bool := by exact fun a b => a ≤ b) : List α :=
  match xs, ys with
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys =>
    if le x y then
      x :: merge xs (y :: ys) le
    else
      y :: merge (x :: xs) ys le

@[simp] theorem nil_merge {le : α → α → Bool} (ys : List α) : merge [] ys le = ys := by
  rw [merge]

@[simp] theorem merge_right {le : α → α → Bool} (xs : List α) : merge xs [] le = xs := by
  cases xs <;> simp [merge]

private theorem half_le : ∀ n : Nat, (n + 1) / 2 ≤ n
  | 0 => Nat.le_refl 0
  | n + 1 => Nat.le_of_lt_succ (Nat.div_lt_self (Nat.succ_pos (n + 1)) (Nat.lt_succ_self 1))

private theorem half_lt (n : Nat) : (n + 2 + 1) / 2 < n + 2 := by
  show (n + 1 + 2) / 2 < n + 1 + 1
  rw [Nat.add_div_right _ Nat.two_pos]
  exact Nat.succ_lt_succ (Nat.div_lt_self (Nat.succ_pos n) (Nat.lt_succ_self 1))

private theorem sub_half : ∀ n : Nat, n - (n + 1) / 2 = n / 2
  | 0 => rfl
  | 1 => rfl
  | n + 2 => by
    show n + 2 - (n + 1 + 2) / 2 = (n + 2) / 2
    rw [Nat.add_div_right _ Nat.two_pos, Nat.add_div_right _ Nat.two_pos, Nat.succ_sub_succ,
      Nat.succ_sub (half_le n), sub_half n]

/-- The first half of a list of known length (the longer one), and the second half. -/
def MergeSort.Internal.splitInTwo (l : { l : List α // l.length = n }) :
    { l : List α // l.length = (n + 1) / 2 } × { l : List α // l.length = n / 2 } :=
  let r := splitAt ((n + 1) / 2) l.1
  (⟨r.1, by
      have := l.2
      show (splitAt _ _).1.length = _
      rw [splitAt_eq, length_take, this]
      exact Nat.min_eq_left (half_le n)⟩,
    ⟨r.2, by
      have := l.2
      show (splitAt _ _).2.length = _
      rw [splitAt_eq, length_drop, this]
      exact sub_half n⟩)

open MergeSort.Internal in
/-- Sorts by `le`, keeping equal entries in their order. -/
def mergeSort : ∀ (xs : List α) (le : α → α → Bool := by exact fun a b => a ≤ b), List α
  | [], _ => []
  | [a], _ => [a]
  | a :: b :: xs, le =>
    let lr := splitInTwo ⟨a :: b :: xs, rfl⟩
    have h₁ : lr.1.1.length < (a :: b :: xs).length :=
      Nat.lt_of_le_of_lt (Nat.le_of_eq lr.1.2) (half_lt xs.length)
    have h₂ : lr.2.1.length < (a :: b :: xs).length :=
      Nat.lt_of_le_of_lt (Nat.le_of_eq lr.2.2) (Nat.div_lt_self (Nat.succ_pos _) (Nat.lt_succ_self 1))
    merge (mergeSort lr.1 le) (mergeSort lr.2 le) le
termination_by xs => xs.length

end List
