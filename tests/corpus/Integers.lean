/-! # Integers -/

namespace Integers

theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  sorry

theorem difference_of_squares (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  sorry

theorem neg_le_neg_iff (a b : Int) : -a ≤ -b ↔ b ≤ a := by
  sorry

theorem square_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · sorry
  · sorry

/-- The sign, as a number. -/
def signum (a : Int) : Int := if a < 0 then -1 else if a = 0 then 0 else 1

/-- The absolute value. -/
def abs (a : Int) : Int := if a < 0 then -a else a

theorem abs_nonneg (a : Int) : 0 ≤ abs a := by
  sorry

theorem abs_neg (a : Int) : abs (-a) = abs a := by
  sorry

theorem le_abs (a : Int) : a ≤ abs a ∧ -a ≤ abs a := by
  sorry

theorem abs_add_le (a b : Int) : abs (a + b) ≤ abs a + abs b := by
  sorry

theorem abs_eq_zero (a : Int) : abs a = 0 ↔ a = 0 := by
  sorry

theorem signum_mul_abs (a : Int) : signum a * abs a = a := by
  sorry

/-- The same remainder modulo `n`. -/
def Congruent (n a b : Int) : Prop := n ∣ a - b

namespace Congruent

variable {n a b c d : Int}

theorem refl (n a : Int) : Congruent n a a := by
  sorry

theorem symm (h : Congruent n a b) : Congruent n b a := by
  obtain ⟨k, hk⟩ := h
  sorry

theorem trans (h₁ : Congruent n a b) (h₂ : Congruent n b c) : Congruent n a c := by
  obtain ⟨k, hk⟩ := h₁
  obtain ⟨l, hl⟩ := h₂
  sorry

theorem add (h₁ : Congruent n a b) (h₂ : Congruent n c d) : Congruent n (a + c) (b + d) := by
  sorry

theorem mul_left (k : Int) (h : Congruent n a b) : Congruent n (k * a) (k * b) := by
  sorry

end Congruent

theorem even_or_odd (a : Int) : (∃ k, a = 2 * k) ∨ ∃ k, a = 2 * k + 1 := by
  sorry

example (a b : Int) (h₁ : a + b = 10) (h₂ : a - b = 4) : a = 7 ∧ b = 3 := by
  constructor
  · sorry
  · sorry

end Integers
