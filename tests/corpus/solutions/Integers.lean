/-! # Integers -/

namespace Integers

theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  omega

theorem difference_of_squares (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  rw [Int.add_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a]
  omega

theorem neg_le_neg_iff (a b : Int) : -a ≤ -b ↔ b ≤ a := by
  omega

theorem square_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h

/-- The sign, as a number. -/
def signum (a : Int) : Int := if a < 0 then -1 else if a = 0 then 0 else 1

/-- The absolute value. -/
def abs (a : Int) : Int := if a < 0 then -a else a

theorem abs_nonneg (a : Int) : 0 ≤ abs a := by
  unfold abs
  split <;> omega

theorem abs_neg (a : Int) : abs (-a) = abs a := by
  unfold abs
  split <;> split <;> omega

theorem le_abs (a : Int) : a ≤ abs a ∧ -a ≤ abs a := by
  unfold abs
  split <;> omega

theorem abs_add_le (a b : Int) : abs (a + b) ≤ abs a + abs b := by
  unfold abs
  split <;> split <;> split <;> omega

theorem abs_eq_zero (a : Int) : abs a = 0 ↔ a = 0 := by
  unfold abs
  split <;> omega

theorem signum_mul_abs (a : Int) : signum a * abs a = a := by
  unfold signum abs
  by_cases h : a < 0
  · simp [h]
  · by_cases h' : a = 0
    · simp [h']
    · simp [h, h']

/-- The same remainder modulo `n`. -/
def Congruent (n a b : Int) : Prop := n ∣ a - b

namespace Congruent

variable {n a b c d : Int}

theorem refl (n a : Int) : Congruent n a a := by
  unfold Congruent
  rw [Int.sub_self]
  exact Int.dvd_zero n

theorem symm (h : Congruent n a b) : Congruent n b a := by
  obtain ⟨k, hk⟩ := h
  exact ⟨-k, by rw [Int.mul_neg, ← hk]; omega⟩

theorem trans (h₁ : Congruent n a b) (h₂ : Congruent n b c) : Congruent n a c := by
  obtain ⟨k, hk⟩ := h₁
  obtain ⟨l, hl⟩ := h₂
  exact ⟨k + l, by rw [Int.mul_add, ← hk, ← hl]; omega⟩

theorem add (h₁ : Congruent n a b) (h₂ : Congruent n c d) : Congruent n (a + c) (b + d) := by
  have h := Int.dvd_add h₁ h₂
  have e : a + c - (b + d) = a - b + (c - d) := by omega
  unfold Congruent
  rwa [e]

theorem mul_left (k : Int) (h : Congruent n a b) : Congruent n (k * a) (k * b) := by
  unfold Congruent
  rw [← Int.mul_sub]
  exact Int.dvd_trans h (Int.dvd_mul_left _ _)

end Congruent

theorem even_or_odd (a : Int) : (∃ k, a = 2 * k) ∨ ∃ k, a = 2 * k + 1 := by
  rcases Int.emod_two_eq_zero_or_one a with h | h
  · exact .inl ⟨a / 2, by omega⟩
  · exact .inr ⟨a / 2, by omega⟩

example (a b : Int) (h₁ : a + b = 10) (h₂ : a - b = 4) : a = 7 ∧ b = 3 := by
  constructor
  · omega
  · omega

end Integers
