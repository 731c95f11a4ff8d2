/-! Natural numbers as users meet them: division, remainder, divisibility, powers, common divisors. -/

namespace NatDiv

/-! ## Division and remainder -/

theorem d001 (m n : Nat) : n * (m / n) + m % n = m := Nat.div_add_mod m n
theorem d002 (m n : Nat) : m % n + n * (m / n) = m := Nat.mod_add_div m n
theorem d003 (m : Nat) {n : Nat} (h : 0 < n) : m % n < n := Nat.mod_lt m h
theorem d004 (n : Nat) : n % 2 < 2 := Nat.mod_lt n (by decide)
theorem d005 (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := Nat.mod_two_eq_zero_or_one n
theorem d006 (n : Nat) : n % n = 0 := Nat.mod_self n
theorem d007 (n : Nat) : n % 1 = 0 := Nat.mod_one n
theorem d008 (n : Nat) : n % 0 = n := Nat.mod_zero n
theorem d009 (n : Nat) : 0 % n = 0 := Nat.zero_mod n
theorem d010 (n : Nat) : n / 1 = n := Nat.div_one n
theorem d011 (n : Nat) : n / 0 = 0 := Nat.div_zero n
theorem d012 (n : Nat) : 0 / n = 0 := Nat.zero_div n
theorem d013 (n : Nat) (h : 0 < n) : n / n = 1 := Nat.div_self h
theorem d014 (a b : Nat) (h : a < b) : a % b = a := Nat.mod_eq_of_lt h
theorem d015 (a b : Nat) (h : a < b) : a / b = 0 := Nat.div_eq_of_lt h
theorem d016 (m n : Nat) (h : 0 < n) : m * n / n = m := Nat.mul_div_cancel m h
theorem d017 (m n : Nat) (h : 0 < n) : n * m / n = m := Nat.mul_div_cancel_left m h
theorem d018 (m n : Nat) : m / n ≤ m := Nat.div_le_self m n
theorem d019 (n k : Nat) (h : 0 < n) (hk : 1 < k) : n / k < n := Nat.div_lt_self h hk
theorem d020 (m n k : Nat) : m / n / k = m / (n * k) := Nat.div_div_eq_div_mul m n k
theorem d021 (x y k : Nat) (h : 0 < k) : x ≤ y / k ↔ x * k ≤ y := Nat.le_div_iff_mul_le h
theorem d022 (x y k : Nat) (h : 0 < k) : x / k < y ↔ x < y * k := Nat.div_lt_iff_lt_mul h
theorem d023 (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := Nat.add_mod a b n
theorem d024 (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := Nat.mul_mod a b n
theorem d025 (a n : Nat) : a % n % n = a % n := Nat.mod_mod a n
theorem d026 (x n : Nat) : (x + n) % n = x % n := Nat.add_mod_right x n
theorem d027 (x y z : Nat) : (x + y * z) % y = x % y := Nat.add_mul_mod_self_left x y z
theorem d028 (m n : Nat) : m * n % m = 0 := Nat.mul_mod_right m n
theorem d029 (m n : Nat) : m % n ≤ m := Nat.mod_le m n
theorem d030 (x y z : Nat) (h : 0 < z) : (x + y * z) / z = x / z + y := Nat.add_mul_div_right x y h
theorem d031 (a b : Nat) : a / b * b ≤ a := Nat.div_mul_le_self a b
theorem d032 (a b c : Nat) (h : a ≤ b) : a / c ≤ b / c := Nat.div_le_div_right h
theorem d033 (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := Nat.pow_mod a b n
theorem d034 (n : Nat) : (2 * n) % 2 = 0 := by simp
theorem d035 (n : Nat) : (2 * n + 1) % 2 = 1 := by simp
theorem d036 (n : Nat) : (2 * n + 1) % 2 = 1 := by rw [Nat.mul_add_mod]
theorem d037 (n : Nat) : 2 * n / 2 = n := by simp
theorem d038 (n : Nat) (h : n % 2 = 0) : 2 * (n / 2) = n := by
  have := Nat.div_add_mod n 2
  rw [h] at this
  exact this
theorem d039 (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := Nat.div_eq x y
theorem d040 (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := Nat.mod_eq x y
theorem d041 : 17 / 5 = 3 ∧ 17 % 5 = 2 := by decide
theorem d042 : 17 / 5 = 3 := rfl
theorem d043 : 1000000 % 997 = 9 := by decide
theorem d044 : (17 : Nat) / 5 + 17 % 5 = 5 := by simp
theorem d045 (a b c : Nat) (h : a = c * b) (hb : 0 < b) : a / b = c := Nat.div_eq_of_eq_mul_left hb h
theorem d046 (n : Nat) : n / 2 + n / 2 ≤ n := by
  rw [← Nat.two_mul]; exact Nat.mul_div_le n 2
theorem d047 (n : Nat) (h : n % 2 ≠ 0) : n % 2 = 1 := Nat.mod_two_ne_zero.mp h
theorem d048 (n : Nat) (h : ¬n % 2 = 1) : n % 2 = 0 := by simpa using h

/-! ## Divisibility -/

theorem v001 (a : Nat) : a ∣ a := Nat.dvd_refl a
theorem v002 (a : Nat) : a ∣ 0 := Nat.dvd_zero a
theorem v003 (a : Nat) : 1 ∣ a := Nat.one_dvd a
theorem v004 (a b c : Nat) (h : a ∣ b) (h' : b ∣ c) : a ∣ c := Nat.dvd_trans h h'
theorem v005 (a b c : Nat) (h : a ∣ b) (h' : a ∣ c) : a ∣ b + c := Nat.dvd_add h h'
theorem v006 (a b c : Nat) (h : a ∣ b) (h' : a ∣ c) : a ∣ b - c := Nat.dvd_sub h h'
theorem v007 (a b : Nat) : a ∣ a * b := Nat.dvd_mul_right a b
theorem v008 (a b : Nat) : a ∣ b * a := Nat.dvd_mul_left a b
theorem v009 (a b : Nat) (h : a ∣ b) (h' : b ∣ a) : a = b := Nat.dvd_antisymm h h'
theorem v010 (a b : Nat) (hb : 0 < b) (h : a ∣ b) : a ≤ b := Nat.le_of_dvd hb h
theorem v011 (a b : Nat) : a ∣ b ↔ b % a = 0 := Nat.dvd_iff_mod_eq_zero
theorem v012 (a b : Nat) (h : b % a = 0) : a ∣ b := Nat.dvd_of_mod_eq_zero h
theorem v013 (a b : Nat) (h : a ∣ b) : b % a = 0 := Nat.mod_eq_zero_of_dvd h
theorem v014 (a b : Nat) (h : a ∣ b) : b / a * a = b := Nat.div_mul_cancel h
theorem v015 (a b : Nat) (h : a ∣ b) : a * (b / a) = b := Nat.mul_div_cancel' h
theorem v016 : 3 ∣ 12 := by decide
theorem v017 : ¬5 ∣ 12 := by decide
theorem v018 : 3 ∣ 12 := ⟨4, rfl⟩
theorem v019 : 3 ∣ 12 := by exact ⟨4, by decide⟩
theorem v020 (a b c : Nat) (h : a ∣ b) : a ∣ b * c := by
  obtain ⟨k, hk⟩ := h
  exact ⟨k * c, by rw [hk, Nat.mul_assoc]⟩
theorem v021 (a b c d : Nat) (h : a ∣ b) (h' : c ∣ d) : a * c ∣ b * d := Nat.mul_dvd_mul h h'
theorem v022 (a b c : Nat) (h : a ∣ b) (h' : a ∣ b + c) : a ∣ c := (Nat.dvd_add_right h).mp h'
theorem v023 (a b c : Nat) (h : a ∣ b) : a ∣ b + c ↔ a ∣ c := Nat.dvd_add_right h
theorem v024 (n : Nat) (h : n ∣ 1) : n = 1 := Nat.eq_one_of_dvd_one h
theorem v025 (n : Nat) : 0 ∣ n ↔ n = 0 := by simp
theorem v026 (a b c : Nat) (h : a ∣ b) (h' : b ∣ c) : a ∣ c := calc
  a ∣ b := h
  _ ∣ c := h'
theorem v027 (n : Nat) (h : 6 ∣ n) : 2 ∣ n := Nat.dvd_trans ⟨3, rfl⟩ h
theorem v028 (a k m n : Nat) (hk : 0 < k) (h : k * m ∣ k * n) : m ∣ n ∨ a = 0 :=
  .inl (Nat.dvd_of_mul_dvd_mul_left hk h)
theorem v029 (m n k : Nat) (h : k ∣ n) : m * n / k = m * (n / k) := Nat.mul_div_assoc m h
theorem v030 (n : Nat) : 2 ∣ n * (n + 1) := by
  induction n with
  | zero => exact ⟨0, rfl⟩
  | succ n ih =>
    have h : (n + 1) * (n + 1 + 1) = n * (n + 1) + 2 * (n + 1) := by
      rw [← Nat.add_mul, Nat.mul_comm]
    rw [h]
    exact Nat.dvd_add ih (Nat.dvd_mul_right 2 (n + 1))
theorem v031 : ∀ n, n < 30 → (3 ∣ n ∧ 5 ∣ n ↔ 15 ∣ n) := by decide

/-! ## Powers -/

theorem p001 (n : Nat) : n ^ 0 = 1 := Nat.pow_zero n
theorem p002 (n m : Nat) : n ^ (m + 1) = n ^ m * n := Nat.pow_succ n m
theorem p003 (n : Nat) : n ^ 1 = n := Nat.pow_one n
theorem p004 (n : Nat) : n ^ 2 = n * n := Nat.pow_two n
theorem p005 (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := Nat.pow_add a m n
theorem p006 (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := Nat.pow_mul a m n
theorem p007 (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := Nat.mul_pow a b n
theorem p008 (n : Nat) : 1 ^ n = 1 := Nat.one_pow n
theorem p009 (n : Nat) (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h
theorem p010 (n : Nat) : 0 < 2 ^ n := Nat.two_pow_pos n
theorem p011 (a n : Nat) (h : 0 < a) : 0 < a ^ n := Nat.pow_pos h
theorem p012 (a m n : Nat) (h : 0 < a) (h' : m ≤ n) : a ^ m ≤ a ^ n := Nat.pow_le_pow_right h h'
theorem p013 (a b n : Nat) (h : a ≤ b) : a ^ n ≤ b ^ n := Nat.pow_le_pow_left h n
theorem p014 (a m n : Nat) (h : 1 < a) (h' : m < n) : a ^ m < a ^ n := Nat.pow_lt_pow_right h h'
theorem p015 (n : Nat) : n < 2 ^ n := Nat.lt_two_pow_self
theorem p016 (n : Nat) : 2 ^ (n + 1) = 2 * 2 ^ n := Nat.pow_succ'
theorem p017 : 2 ^ 10 = 1024 := by decide
theorem p018 : 2 ^ 10 = 1024 := rfl
theorem p019 : 2 ^ 64 = 18446744073709551616 := by decide
theorem p020 (a : Nat) (m n : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := Nat.pow_dvd_pow a h
theorem p021 (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih =>
    calc n + 1 ≤ 2 ^ n := ih
      _ < 2 ^ n + 2 ^ n := Nat.lt_add_of_pos_right (Nat.two_pow_pos n)
      _ = 2 ^ (n + 1) := (Nat.two_pow_succ n).symm

/-! ## Common divisors and multiples -/

theorem g001 (m n : Nat) : Nat.gcd m n ∣ m := Nat.gcd_dvd_left m n
theorem g002 (m n : Nat) : Nat.gcd m n ∣ n := Nat.gcd_dvd_right m n
theorem g003 (k m n : Nat) (h : k ∣ m) (h' : k ∣ n) : k ∣ Nat.gcd m n := Nat.dvd_gcd h h'
theorem g004 (m n : Nat) : Nat.gcd m n = Nat.gcd n m := Nat.gcd_comm m n
theorem g005 (m n k : Nat) : Nat.gcd (Nat.gcd m n) k = Nat.gcd m (Nat.gcd n k) := Nat.gcd_assoc m n k
theorem g006 (n : Nat) : Nat.gcd n n = n := by simp
theorem g007 (n : Nat) : Nat.gcd n 0 = n := by simp
theorem g008 (n : Nat) : Nat.gcd 1 n = 1 := by simp
theorem g009 : Nat.gcd 12 18 = 6 := by decide
theorem g010 : Nat.gcd 12 18 = 6 := rfl
theorem g011 (m n : Nat) : Nat.gcd m n = Nat.gcd (n % m) m := Nat.gcd_rec m n
theorem g012 (m n : Nat) : Nat.gcd m n * Nat.lcm m n = m * n := Nat.gcd_mul_lcm m n
theorem g013 (m n : Nat) : m ∣ Nat.lcm m n := Nat.dvd_lcm_left m n
theorem g014 (m n k : Nat) (h : m ∣ k) (h' : n ∣ k) : Nat.lcm m n ∣ k := Nat.lcm_dvd h h'
theorem g015 : Nat.lcm 4 6 = 12 := by decide
theorem g016 : Nat.Coprime 9 10 := by decide
theorem g017 (m n : Nat) (h : Nat.Coprime m n) : Nat.Coprime n m := h.symm
theorem g018 (k m n : Nat) (h : Nat.Coprime k n) (h' : k ∣ m * n) : k ∣ m :=
  h.dvd_of_dvd_mul_right h'
theorem g019 (m n k : Nat) : Nat.gcd (k * m) (k * n) = k * Nat.gcd m n := Nat.gcd_mul_left k m n
theorem g020 (m n : Nat) (h : m ∣ n) : Nat.gcd m n = m := Nat.gcd_eq_left h
theorem g021 (m n : Nat) : Nat.gcd m (n + m) = Nat.gcd m n := by simp
theorem g022 (n : Nat) : Nat.Coprime n (n + 1) := by simp [Nat.Coprime]

end NatDiv
