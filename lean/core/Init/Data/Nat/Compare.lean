prelude
import Init.Data.Ord.Basic
import Init.Data.Nat.Basic

/-!
# Comparing natural numbers
-/

namespace Nat

theorem compare_eq_ite_lt (a b : Nat) :
    compare a b = if a < b then .lt else if b < a then .gt else .eq := by
  show compareOfLessAndEq a b = _
  unfold compareOfLessAndEq
  by_cases h : a < b
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
    by_cases h' : b < a
    · rw [if_pos h', if_neg (Nat.ne_of_gt h')]
    · rw [if_neg h', if_pos (Nat.le_antisymm (Nat.not_lt.1 h') (Nat.not_lt.1 h))]

theorem compare_eq_ite_le (a b : Nat) :
    compare a b = if a ≤ b then if b ≤ a then .eq else .lt else .gt := by
  rw [compare_eq_ite_lt]
  by_cases h : a ≤ b
  · rw [if_pos h]
    by_cases h' : b ≤ a
    · rw [if_pos h', if_neg (Nat.not_lt_of_ge h'), if_neg (Nat.not_lt_of_ge h)]
    · rw [if_neg h', if_pos (Nat.lt_of_not_ge h')]
  · have h' := Nat.lt_of_not_ge h
    rw [if_neg h, if_neg (Nat.lt_asymm h'), if_pos h']

protected theorem compare_eq_lt {a b : Nat} : compare a b = .lt ↔ a < b := by
  rw [compare_eq_ite_lt]
  by_cases h : a < b
  · simp [h]
  · by_cases h' : b < a <;> simp [h, h']

protected theorem compare_eq_gt {a b : Nat} : compare a b = .gt ↔ b < a := by
  rw [compare_eq_ite_lt]
  by_cases h : a < b
  · simp [h, Nat.le_of_lt h]
  · by_cases h' : b < a <;> simp [h, h']

protected theorem compare_eq_eq {a b : Nat} : compare a b = .eq ↔ a = b := by
  rw [compare_eq_ite_lt]
  by_cases h : a < b
  · simp [h, Nat.ne_of_lt h]
  · by_cases h' : b < a
    · simp [h, h', Nat.ne_of_gt h']
    · simp [Nat.le_antisymm (Nat.not_lt.1 h') (Nat.not_lt.1 h)]

protected theorem compare_swap (a b : Nat) : (compare a b).swap = compare b a := by
  rcases Nat.lt_trichotomy a b with h | h | h
  · rw [Nat.compare_eq_lt.2 h, Nat.compare_eq_gt.2 h]; rfl
  · rw [Nat.compare_eq_eq.2 h, Nat.compare_eq_eq.2 h.symm]; rfl
  · rw [Nat.compare_eq_gt.2 h, Nat.compare_eq_lt.2 h]; rfl

protected theorem compare_ne_gt {a b : Nat} : compare a b ≠ .gt ↔ a ≤ b := by
  rw [ne_eq, Nat.compare_eq_gt, Nat.not_lt]

protected theorem compare_ne_lt {a b : Nat} : compare a b ≠ .lt ↔ b ≤ a := by
  rw [ne_eq, Nat.compare_eq_lt, Nat.not_lt]

protected theorem isLE_compare {a b : Nat} : (compare a b).isLE ↔ a ≤ b := by
  rw [← Nat.compare_ne_gt]
  cases compare a b <;> decide

protected theorem isGE_compare {a b : Nat} : (compare a b).isGE ↔ b ≤ a := by
  rw [← Nat.compare_ne_lt]
  cases compare a b <;> decide

end Nat
