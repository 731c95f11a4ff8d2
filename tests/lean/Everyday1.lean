/-! Everyday mathematics: natural numbers and integers in many styles. -/
namespace Everyday1
theorem n1 (a b c : Nat) (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := Nat.le_trans h₁ h₂
theorem n2 (a b : Nat) (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := Nat.le_antisymm h₁ h₂
theorem n3 (a b c : Nat) (h : a < b) (h' : b ≤ c) : a < c := Nat.lt_of_lt_of_le h h'
theorem n4 (a b : Nat) (h : ¬ a ≤ b) : b < a := Nat.lt_of_not_le h
theorem n5 (a b : Nat) (h : ¬ a < b) : b ≤ a := Nat.le_of_not_lt h
theorem n6 (a b : Nat) : a + b = b + a := by rw [Nat.add_comm]
theorem n7 (a b c : Nat) : a * (b + c) = a * b + a * c := by rw [Nat.mul_add]
theorem n8 (a b c : Nat) : (a + b) * c = a * c + b * c := by rw [Nat.add_mul]
theorem n9 (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  rw [Nat.mul_add, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.two_mul]
  simp only [Nat.add_assoc]
theorem n10 (n : Nat) : n * (n + 1) % 2 = 0 := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have : (n + 1) * (n + 1 + 1) = n * (n + 1) + 2 * (n + 1) := by
      rw [Nat.mul_comm (n + 1), ← Nat.add_mul, Nat.add_assoc]
    omega
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => (n + 1) + sumTo n
theorem sumTo_eq (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sumTo, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm, Nat.add_comm 2 n]
theorem sumTo_mono {m n : Nat} (h : m ≤ n) : sumTo m ≤ sumTo n := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact Nat.le_trans ih (Nat.le_add_left _ _)
def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n
theorem fact_pos : ∀ n, 0 < fact n
  | 0 => Nat.one_pos
  | n + 1 => Nat.mul_pos (Nat.succ_pos n) (fact_pos n)
theorem dvd_fact : ∀ {m n : Nat}, 0 < m → m ≤ n → m ∣ fact n
  | _, 0, h, h' => absurd h (Nat.not_lt.2 h')
  | m, n + 1, h, h' => by
    rcases Nat.eq_or_lt_of_le h' with rfl | h''
    · exact Nat.dvd_mul_right ..
    · exact Nat.dvd_trans (dvd_fact h (Nat.le_of_lt_succ h'')) (Nat.dvd_mul_left ..)
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
theorem fib_pos : ∀ n, 0 < fib (n + 1)
  | 0 => by decide
  | 1 => by decide
  | n + 2 => Nat.add_pos_left (fib_pos n) _
theorem fib_add (m n : Nat) : fib (m + n + 1) = fib m * fib n + fib (m + 1) * fib (n + 1) := by
  induction n generalizing m with
  | zero => simp [fib]
  | succ n ih =>
    have := ih (m + 1)
    rw [show m + (n + 1) + 1 = m + 1 + n + 1 by omega, this]
    simp only [fib, Nat.mul_add, Nat.add_mul]
    omega
theorem pow_two_pos (n : Nat) : 0 < 2 ^ n := Nat.pow_pos (by decide)
theorem lt_two_pow' (n : Nat) : n < 2 ^ n := by
  induction n with
  | zero => decide
  | succ n ih => rw [Nat.pow_succ]; omega
theorem pow_le (a m n : Nat) (ha : 0 < a) (h : m ≤ n) : a ^ m ≤ a ^ n := Nat.pow_le_pow_right ha h
theorem add_pow' (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := Nat.pow_add a m n
theorem strong (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
theorem even_or_odd (n : Nat) : (∃ k, n = 2 * k) ∨ ∃ k, n = 2 * k + 1 := by
  rcases Nat.mod_two_eq_zero_or_one n with h | h
  · exact .inl ⟨n / 2, by omega⟩
  · exact .inr ⟨n / 2, by omega⟩
theorem sq_even {n : Nat} (h : n * n % 2 = 0) : n % 2 = 0 := by
  rw [Nat.mul_mod] at h
  rcases Nat.mod_two_eq_zero_or_one n with h' | h'
  · exact h'
  · simp [h'] at h
theorem dvd_sum {a b c : Nat} (h : a ∣ b) (h' : a ∣ c) : a ∣ b + c := by
  obtain ⟨x, rfl⟩ := h
  obtain ⟨y, rfl⟩ := h'
  exact ⟨x + y, (Nat.mul_add ..).symm⟩
theorem dvd_anti {a b : Nat} (h : a ∣ b) (h' : b ∣ a) : a = b := Nat.dvd_antisymm h h'
theorem gcd_comm' (a b : Nat) : Nat.gcd a b = Nat.gcd b a := Nat.gcd_comm ..
theorem gcd_dvd_add (a b : Nat) : Nat.gcd a b ∣ a + b :=
  Nat.dvd_add (Nat.gcd_dvd_left a b) (Nat.gcd_dvd_right a b)
theorem coprime_succ (n : Nat) : Nat.gcd n (n + 1) = 1 := by
  rw [Nat.gcd_comm]; simp
theorem cal1 (a b c d : Nat) (h : a = b) (h' : b ≤ c) (h'' : c < d) : a < d :=
  calc a = b := h
    _ ≤ c := h'
    _ < d := h''
theorem cal2 (a b : Nat) (h : a ∣ b) (c : Nat) : a ∣ b * c := calc
  a ∣ b := h
  _ ∣ b * c := Nat.dvd_mul_right ..
theorem conv1 (a b c : Nat) (h : b = c) : a + b + b = a + c + b := by
  conv => lhs; arg 1; rw [h]
theorem conv2 (f : Nat → Nat) (h : ∀ x, f x = x + 1) : (fun x => f x) = fun x => x + 1 := by
  conv => lhs; ext x; rw [h]
theorem mul_cancel (a b c : Nat) (ha : 0 < a) (h : a * b = a * c) : b = c :=
  Nat.eq_of_mul_eq_mul_left ha h
theorem sub_cancel (a b : Nat) (h : b ≤ a) : a - b + b = a := Nat.sub_add_cancel h
theorem sub_add (a b c : Nat) (h : c ≤ b) : a + b - c = a + (b - c) := Nat.add_sub_assoc h a
theorem div_lt (a b : Nat) (h : 1 < b) (ha : 0 < a) : a / b < a := Nat.div_lt_self ha h
theorem div_add (a b : Nat) : b * (a / b) + a % b = a := Nat.div_add_mod a b
theorem mod_lt' (a b : Nat) (h : 0 < b) : a % b < b := Nat.mod_lt a h
theorem max_cases (a b : Nat) : max a b = a ∨ max a b = b := by
  rcases Nat.le_total a b with h | h
  · exact .inr (Nat.max_eq_right h)
  · exact .inl (Nat.max_eq_left h)
theorem min_le (a b : Nat) : min a b ≤ max a b :=
  Nat.le_trans (Nat.min_le_left a b) (Nat.le_max_left a b)
theorem ex1 : ∃ n : Nat, n * n = 144 := ⟨12, rfl⟩
theorem ex2 : ∃ n : Nat, n > 5 ∧ n % 7 = 3 := by exists 10
theorem ex3 : ¬ ∃ n : Nat, n < 0 := fun ⟨_, h⟩ => Nat.not_lt_zero _ h
theorem ex4 : ∀ n : Nat, n < 6 → n * n < 36 := by decide
theorem ex5 (n : Nat) (h : n < 3) : n = 0 ∨ n = 1 ∨ n = 2 := by
  match n, h with
  | 0, _ => exact .inl rfl
  | 1, _ => exact .inr (.inl rfl)
  | 2, _ => exact .inr (.inr rfl)
theorem ex6 (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := Nat.mul_eq_zero.mp h
theorem ex7 (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := Nat.eq_zero_of_mul_eq_zero h
theorem ex8 (n : Nat) : n ≤ n := Nat.le_rfl
theorem ex9 (n : Nat) (h : n ≠ 0) : ∃ m, n = m + 1 := Nat.exists_eq_succ_of_ne_zero h
theorem ex10 (n : Nat) (h : 0 < n) : n = (n - 1) + 1 := by
  cases n with
  | zero => contradiction
  | succ n => rfl
theorem ex11 (a b : Nat) (h : a < b) : ∃ k, b = a + k + 1 := Nat.exists_eq_add_of_lt h
theorem ex12 {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := Nat.le_sub_of_add_le h
theorem ex13 (a b c : Nat) : a - b - c = a - (b + c) := Nat.sub_sub a b c
theorem ex14 (a b : Nat) : a.succ ≤ b ↔ a < b := Iff.rfl
theorem ex15 (x y : Nat) (h : x = y) (hx : x > 3) : y > 3 := h ▸ hx
theorem ex16 (p : Nat → Prop) (h0 : p 0) (hs : ∀ n, p n → p (n + 1)) : ∀ n, p n := by
  intro n
  induction n
  case zero => assumption
  case succ n ih => exact hs n ih
theorem ex17 (a b : Nat) : a < b ∨ a = b ∨ b < a := Nat.lt_trichotomy a b
theorem ex18 (a b : Nat) (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne h
theorem i1 (a b : Int) : a - b = -(b - a) := by rw [Int.neg_sub]
theorem i2 (a b : Int) (h : 0 ≤ a) (h' : 0 ≤ b) : 0 ≤ a * b := Int.mul_nonneg h h'
theorem i3 (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h
theorem i4 (a b c : Int) (h : a < b) : a + c < b + c := Int.add_lt_add_right h c
theorem i5 (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  rw [Int.add_mul, Int.mul_sub, Int.mul_sub, Int.mul_comm b a]; omega
theorem i6 (a : Int) (h : a ≠ 0) : 0 < a.natAbs := Int.natAbs_pos.2 h
theorem i7 (a b : Int) (h : a ∣ b) : a ∣ -b := Int.dvd_neg.2 h
theorem i8 (a b : Int) (hb : b ≠ 0) : 0 ≤ a % b := Int.emod_nonneg a hb
theorem i9 (a b : Int) (hb : 0 < b) : a % b < b := Int.emod_lt_of_pos a hb
theorem i10 (a b : Int) : b * (a / b) + a % b = a := Int.mul_ediv_add_emod a b
theorem i11 (x y : Int) (h : 2 * x + 1 = 2 * y) : False := by omega
theorem i12 (a b : Int) : a * b = 0 ↔ a = 0 ∨ b = 0 := Int.mul_eq_zero
theorem i13 (a b : Int) (h : a ≤ b) : -b ≤ -a := Int.neg_le_neg h
theorem i14 (n : Nat) (a : Int) (h : a = n) : 0 ≤ a := by subst h; exact Int.natCast_nonneg n
theorem i15 (a : Int) : a.toNat = if 0 ≤ a then a.natAbs else 0 := by split <;> omega
theorem i16 : (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 := by decide
theorem i17 (a : Int) : a = 0 ∨ a.natAbs ≥ 1 := by omega
theorem i18 (a b : Int) (h : a ≤ b) (h' : b ≤ a) : a = b := Int.le_antisymm h h'
theorem i19 (a : Int) (h : ¬ 0 ≤ a) : a < 0 := Int.not_le.1 h
theorem i20 (a b c : Int) (h : a + b = a + c) : b = c := Int.add_left_cancel h
theorem i21 (a : Int) : ∃ n : Nat, a = n ∨ a = -n := ⟨a.natAbs, by omega⟩
theorem i22 (x : Int) (h : x * x = 0) : x = 0 := by simpa using h
theorem i23 (x y : Int) (h : x = y) : x - y = 0 := by simp [h]
theorem i24 (a b c : Int) (ha : 0 < a) (h : b < c) : a * b < a * c := Int.mul_lt_mul_of_pos_left h ha
theorem i25 (a b : Int) : (Int.gcd a b : Int) ∣ a + b :=
  Int.dvd_add (Int.gcd_dvd_left a b) (Int.gcd_dvd_right a b)
theorem i26 (m n : Nat) (h : (m : Int) = n) : m = n := Int.ofNat.inj h
theorem i27 (m n : Nat) (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := Int.ofNat_sub h
theorem i28 (a b : Int) : max a b = max b a := Int.max_comm a b
theorem i29 (a : Int) : a.sign * a.natAbs = a := Int.sign_mul_natAbs a
end Everyday1
