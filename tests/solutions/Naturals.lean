/-! # Natural numbers

Arithmetic, induction, functions by recursion, order and divisibility.
-/

namespace Worksheet.Naturals

/-! ## Warm-up -/

theorem add_swap (a b c : Nat) : a + (b + c) = b + (a + c) := by
  omega

theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.mul_add, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.two_mul]
  omega

theorem between (n : Nat) (h₁ : 2 * n < 7) (h₂ : 4 < 2 * n) : n = 3 := by
  omega

theorem no_square_is_two (n : Nat) : n * n ≠ 2 := by
  match n with
  | 0 => decide
  | 1 => decide
  | n + 2 =>
    have : 2 * 2 ≤ (n + 2) * (n + 2) := Nat.mul_le_mul (by omega) (by omega)
    omega

theorem sandwich {a b c : Nat} (hab : a ≤ b) (hbc : b ≤ c) (hca : c ≤ a) : a = b ∧ b = c :=
  ⟨by omega, by omega⟩

example : ∃ n : Nat, n * n = n + n ∧ 0 < n := by
  exact ⟨2, rfl, by decide⟩

theorem mul_eq_zero_cases (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := by
  exact Nat.mul_eq_zero.mp h

/-! ## Sums and powers -/

/-- `1 + 2 + ⋯ + n` -/
def sum : Nat → Nat
  | 0 => 0
  | n + 1 => sum n + (n + 1)

theorem gauss (n : Nat) : 2 * sum n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]

theorem sum_mono (m n : Nat) (h : m ≤ n) : sum m ≤ sum n := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact Nat.le_trans ih (Nat.le_add_right _ _)

theorem le_sum (n : Nat) : n ≤ sum n := by
  cases n with
  | zero => exact Nat.le_refl _
  | succ n => exact Nat.le_add_left _ _

/-- `2 ^ n`, by doubling. -/
def double : Nat → Nat
  | 0 => 1
  | n + 1 => double n + double n

theorem double_eq_pow (n : Nat) : double n = 2 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [double, ih, Nat.pow_succ]; omega

theorem lt_double (n : Nat) : n < double n := by
  induction n with
  | zero => exact Nat.one_pos
  | succ n ih =>
    have step : double (n + 1) = double n + double n := rfl
    omega

theorem double_add (m n : Nat) : double (m + n) = double m * double n := by
  rw [double_eq_pow, double_eq_pow, double_eq_pow, Nat.pow_add]

/-! ## Factorial -/

/-- `n!` -/
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

theorem fact_pos (n : Nat) : 0 < fact n := by
  induction n with
  | zero => decide
  | succ n ih => exact Nat.mul_pos (Nat.succ_pos n) ih

theorem le_fact : ∀ n, n ≤ fact n
  | 0 => Nat.zero_le _
  | n + 1 => Nat.le_mul_of_pos_right _ (fact_pos n)

theorem dvd_fact (k n : Nat) (hk : 0 < k) (h : k ≤ n) : k ∣ fact n := by
  induction n with
  | zero => omega
  | succ n ih =>
    rcases Nat.eq_or_lt_of_le h with rfl | h
    · exact Nat.dvd_mul_right _ _
    · exact Nat.dvd_trans (ih (by omega)) (Nat.dvd_mul_left _ _)

/-! ## Even and odd -/

/-- `n` is twice a number. -/
def Even (n : Nat) : Prop := ∃ k, n = 2 * k

/-- `n` is one more than twice a number. -/
def Odd (n : Nat) : Prop := ∃ k, n = 2 * k + 1

theorem even_add {m n : Nat} (hm : Even m) (hn : Even n) : Even (m + n) := by
  obtain ⟨a, rfl⟩ := hm
  obtain ⟨b, rfl⟩ := hn
  exact ⟨a + b, by omega⟩

theorem odd_mul {m n : Nat} (hm : Odd m) (hn : Odd n) : Odd (m * n) := by
  obtain ⟨a, rfl⟩ := hm
  obtain ⟨b, rfl⟩ := hn
  exact ⟨2 * (a * b) + a + b, by
    rw [Nat.add_mul, Nat.mul_add, Nat.mul_assoc, Nat.mul_left_comm a 2 b]
    omega⟩

theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by
  rcases Nat.mod_two_eq_zero_or_one n with h | h
  · exact .inl ⟨n / 2, by omega⟩
  · exact .inr ⟨n / 2, by omega⟩

theorem not_even_and_odd (n : Nat) : ¬(Even n ∧ Odd n) := by
  rintro ⟨⟨a, ha⟩, b, hb⟩
  omega

theorem even_mul_succ (n : Nat) : Even (n * (n + 1)) := by
  exact ⟨sum n, (gauss n).symm⟩

/-! ## Divisibility -/

theorem dvd_sum {d a b : Nat} (ha : d ∣ a) (hb : d ∣ b) : d ∣ a + b := by
  exact Nat.dvd_add ha hb

theorem dvd_mul_of_dvd {d a : Nat} (b : Nat) (h : d ∣ a) : d ∣ a * b := by
  obtain ⟨c, rfl⟩ := h
  exact ⟨c * b, Nat.mul_assoc d c b⟩

theorem three_dvd (n : Nat) : 3 ∣ n * (n + 1) * (n + 2) := by
  have h : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  rcases h with h | h | h
  · exact Nat.dvd_trans (Nat.dvd_of_mod_eq_zero h)
      (Nat.dvd_trans (Nat.dvd_mul_right _ _) (Nat.dvd_mul_right _ _))
  · exact Nat.dvd_trans (Nat.dvd_of_mod_eq_zero (by omega)) (Nat.dvd_mul_left _ _)
  · exact Nat.dvd_trans (Nat.dvd_of_mod_eq_zero (by omega))
      (Nat.dvd_trans (Nat.dvd_mul_left _ _) (Nat.dvd_mul_right _ _))

/-- Two consecutive numbers have no common divisor but 1. -/
theorem coprime_succ {d n : Nat} (h₁ : d ∣ n) (h₂ : d ∣ n + 1) : d = 1 := by
  have h : d ∣ 1 := (Nat.dvd_add_right h₁).1 h₂
  exact Nat.dvd_one.1 h

/-! ## The least number principle -/

theorem strong_induction (P : Nat → Prop) (h : ∀ n, (∀ m, m < n → P m) → P n) (n : Nat) : P n := by
  have all : ∀ k, k < n + 1 → P k := by
    induction n with
    | zero =>
      intro k hk
      exact h k fun m hm => absurd hm (by omega)
    | succ n ih =>
      intro k hk
      exact h k fun m hm => ih m (by omega)
  exact all n (Nat.lt_succ_self n)

end Worksheet.Naturals
