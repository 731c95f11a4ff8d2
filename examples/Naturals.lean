/-! # Natural numbers

Arithmetic, induction, functions by recursion, order and divisibility.
-/

namespace Worksheet.Naturals

/-! ## Warm-up -/

theorem add_swap (a b c : Nat) : a + (b + c) = b + (a + c) := by
  sorry

theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  sorry

theorem between (n : Nat) (h₁ : 2 * n < 7) (h₂ : 4 < 2 * n) : n = 3 := by
  sorry

theorem no_square_is_two (n : Nat) : n * n ≠ 2 := by
  sorry

theorem sandwich {a b c : Nat} (hab : a ≤ b) (hbc : b ≤ c) (hca : c ≤ a) : a = b ∧ b = c :=
  ⟨sorry, sorry⟩

example : ∃ n : Nat, n * n = n + n ∧ 0 < n := by
  sorry

theorem mul_eq_zero_cases (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := by
  sorry

/-! ## Sums and powers -/

/-- `1 + 2 + ⋯ + n` -/
def sum : Nat → Nat
  | 0 => 0
  | n + 1 => sum n + (n + 1)

theorem gauss (n : Nat) : 2 * sum n = n * (n + 1) := by
  induction n with
  | zero => sorry
  | succ n ih =>
    sorry

theorem sum_mono (m n : Nat) (h : m ≤ n) : sum m ≤ sum n := by
  sorry

theorem le_sum (n : Nat) : n ≤ sum n := by
  sorry

/-- `2 ^ n`, by doubling. -/
def double : Nat → Nat
  | 0 => 1
  | n + 1 => double n + double n

theorem double_eq_pow (n : Nat) : double n = 2 ^ n := by
  sorry

theorem lt_double (n : Nat) : n < double n := by
  induction n with
  | zero => exact Nat.one_pos
  | succ n ih =>
    have step : double (n + 1) = double n + double n := sorry
    sorry

theorem double_add (m n : Nat) : double (m + n) = double m * double n := by
  sorry

/-! ## Factorial -/

/-- `n!` -/
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

theorem fact_pos (n : Nat) : 0 < fact n := by
  sorry

theorem le_fact : ∀ n, n ≤ fact n
  | 0 => Nat.zero_le _
  | n + 1 => sorry

theorem dvd_fact (k n : Nat) (hk : 0 < k) (h : k ≤ n) : k ∣ fact n := by
  sorry

/-! ## Even and odd -/

/-- `n` is twice a number. -/
def Even (n : Nat) : Prop := ∃ k, n = 2 * k

/-- `n` is one more than twice a number. -/
def Odd (n : Nat) : Prop := ∃ k, n = 2 * k + 1

theorem even_add {m n : Nat} (hm : Even m) (hn : Even n) : Even (m + n) := by
  sorry

theorem odd_mul {m n : Nat} (hm : Odd m) (hn : Odd n) : Odd (m * n) := by
  obtain ⟨a, rfl⟩ := hm
  obtain ⟨b, rfl⟩ := hn
  exact ⟨2 * (a * b) + a + b, by
    sorry⟩

theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by
  sorry

theorem not_even_and_odd (n : Nat) : ¬(Even n ∧ Odd n) := by
  sorry

theorem even_mul_succ (n : Nat) : Even (n * (n + 1)) := by
  sorry

/-! ## Divisibility -/

theorem dvd_sum {d a b : Nat} (ha : d ∣ a) (hb : d ∣ b) : d ∣ a + b := by
  sorry

theorem dvd_mul_of_dvd {d a : Nat} (b : Nat) (h : d ∣ a) : d ∣ a * b := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c * b, sorry⟩

theorem three_dvd (n : Nat) : 3 ∣ n * (n + 1) * (n + 2) := by
  sorry

/-- Two consecutive numbers have no common divisor but 1. -/
theorem coprime_succ {d n : Nat} (h₁ : d ∣ n) (h₂ : d ∣ n + 1) : d = 1 := by
  have h : d ∣ 1 := sorry
  exact Nat.dvd_one.1 h

/-! ## The least number principle -/

theorem strong_induction (P : Nat → Prop) (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n := by
  have all : ∀ k, k < n + 1 → P k := by
    sorry
  exact all n (Nat.lt_succ_self n)

end Worksheet.Naturals
