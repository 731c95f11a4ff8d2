/-! Natural numbers as users meet them: bounded quantifiers, bits, logarithms, linear normal forms. -/

namespace NatMore

/-! ## Bounded quantifiers -/

theorem b001 : ∀ x, x < 10 → x * x < 100 := by decide
theorem b002 : ∃ x, x < 5 ∧ x * x = 16 := by decide
theorem b003 : ∀ x, x ≤ 10 → x + 0 = x := by decide
theorem b004 : ∃ x, x ≤ 5 ∧ x + x = 10 := by decide
theorem b005 : ∀ x : Fin 5, x.val < 5 := by decide
theorem b006 : ∃ x : Fin 5, x.val = 3 := by decide
theorem b007 : ¬∃ x, x < 5 ∧ x * x = 15 := by decide
theorem b008 : ∀ x < 10, ∀ y < 5, x * y < 50 := by decide
theorem b009 : ∃ x < 10, x * 3 = 27 := by decide
theorem b010 : ∀ x < 8, ∃ y < 8, (x + y) % 8 = 0 := by decide
theorem b011 {p : Nat → Prop} {n : Nat} : (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n :=
  Nat.forall_lt_succ_right
theorem b012 {p : Nat → Prop} {n : Nat} : (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n :=
  Nat.exists_lt_succ_right
theorem b013 {p : Nat → Prop} : p 0 ∧ (∀ n, p (n + 1)) ↔ ∀ n, p n := Nat.and_forall_add_one
theorem b014 (a : Nat) : (∃ n, a = n + 1) ↔ 0 < a := by simp
theorem b015 : ∀ a < 20, ∀ b < 20, a + b = b + a := by decide

/-! ## Bits -/

theorem t001 : 5 &&& 3 = 1 := by decide
theorem t002 : 5 ||| 3 = 7 := by decide
theorem t003 : 5 ^^^ 3 = 6 := by decide
theorem t004 : 1 <<< 10 = 1024 := by decide
theorem t005 : 1024 >>> 3 = 128 := by decide
theorem t006 : Nat.testBit 5 2 = true := by decide
theorem t007 (x : Nat) : x &&& x = x := by simp
theorem t008 (x y : Nat) : x &&& y = y &&& x := Nat.and_comm x y
theorem t009 (x y z : Nat) : x &&& y &&& z = x &&& (y &&& z) := Nat.and_assoc x y z
theorem t010 (x : Nat) : x ^^^ x = 0 := by simp
theorem t011 (x y : Nat) : x ^^^ y ^^^ y = x := by rw [Nat.xor_assoc, Nat.xor_self, Nat.xor_zero]
theorem t012 (x : Nat) : x &&& 1 = x % 2 := Nat.and_one_is_mod x
theorem t013 (x n : Nat) : x &&& (2 ^ n - 1) = x % 2 ^ n := Nat.and_two_pow_sub_one_eq_mod x n
theorem t014 (x n : Nat) : x <<< n = x * 2 ^ n := Nat.shiftLeft_eq x n
theorem t015 (x n : Nat) : x >>> n = x / 2 ^ n := Nat.shiftRight_eq_div_pow x n
theorem t016 (x y : Nat) (h : ∀ i, x.testBit i = y.testBit i) : x = y := Nat.eq_of_testBit_eq h
theorem t017 (x y z : Nat) : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) := by
  apply Nat.eq_of_testBit_eq
  intro i
  simp [Bool.and_or_distrib_left]
theorem t018 (x y : Nat) : x &&& y ≤ x := Nat.and_le_left
theorem t019 (x y n : Nat) (hx : x < 2 ^ n) (hy : y < 2 ^ n) : x ||| y < 2 ^ n :=
  Nat.or_lt_two_pow hx hy
theorem t020 (x y z : Nat) : x ||| y ||| z = z ||| y ||| x := by ac_rfl

/-! ## Logarithm -/

theorem l001 : Nat.log2 1000 = 9 := by decide
theorem l002 (n : Nat) : (2 ^ n).log2 = n := by simp
theorem l003 (n : Nat) (h : n ≠ 0) : 2 ^ n.log2 ≤ n := Nat.log2_self_le h
theorem l004 (n : Nat) : n < 2 ^ (n.log2 + 1) := Nat.lt_log2_self
theorem l005 (n k : Nat) (h : n ≠ 0) : n.log2 < k ↔ n < 2 ^ k := Nat.log2_lt h

/-! ## Linear normal forms -/

theorem a001 (x y : Nat) : x + 2 < y + 5 ↔ x < y + 3 := by simp +arith
theorem a002 (x y : Nat) (h : 2 * x + 3 = x + y + 3) : x = y := by simp +arith at h; exact h
theorem a003 (x y : Nat) : x + y + x = 2 * x + y := by simp +arith
theorem a004 (x y : Nat) : x + 1 ≤ y + x + 1 := by simp +arith
theorem a005 (x y : Nat) : ¬x + y + 1 ≤ x := by simp +arith
theorem a006 (n m : Nat) (h : n + 3 = m + 3) : n = m := by cases h; rfl

/-! ## Coercions, numerals, iteration -/

theorem c001 (n : Nat) : ((n : Nat) : Int) = Int.ofNat n := rfl
theorem c002 : Nat.repeat (· + 2) 5 0 = 10 := rfl
theorem c003 : (3 : Nat) = Nat.succ (Nat.succ (Nat.succ Nat.zero)) := rfl
theorem c004 : Nat.blt 2 3 = true := by decide
theorem c005 (n : Nat) (h : Nat.ble n 5 = true) : n ≤ 5 := Nat.le_of_ble_eq_true h
theorem c006 (a b : Nat) (h : Nat.beq a b = true) : a = b := Nat.eq_of_beq_eq_true h
theorem c007 (a b : Nat) (h : (a == b) = true) : a = b := eq_of_beq h
theorem c008 (a b : Nat) : (a == b) = decide (a = b) := rfl
theorem c009 (n : Nat) : n = 0 ∨ ∃ m, n = m + 1 := by
  cases n with
  | zero => exact .inl rfl
  | succ m => exact .inr ⟨m, rfl⟩
theorem c010 (n : Nat) : n = 0 ∨ n = n - 1 + 1 := by
  match n with
  | 0 => simp
  | n + 1 => simp
theorem c011 (p : Nat → Prop) (h0 : p 0) (hs : ∀ n, p n → p (n + 1)) (n : Nat) : p n :=
  Nat.rec h0 hs n
theorem c012 (p : Nat → Prop) (h0 : p 0) (hs : ∀ n, p (n + 1)) (n : Nat) : p n :=
  Nat.casesOn n h0 hs
theorem c013 (n : Nat) : ∃ m, m > n := ⟨n + 1, Nat.lt_succ_self n⟩
theorem c014 (n : Nat) : ∃ m, n < m ∧ m % 2 = 0 := ⟨2 * (n + 1), by omega, by omega⟩

end NatMore

namespace NatMore

/-! ## Comparison -/

theorem k001 : compare 2 3 = .lt := by decide
theorem k002 (a b : Nat) : compare a b = .lt ↔ a < b := Nat.compare_eq_lt
theorem k003 (a b : Nat) : compare a b = .eq ↔ a = b := Nat.compare_eq_eq

/-! ## Everyday goals -/

theorem e001 (a b : Nat) (h : a ∣ b) (hb : b % a = 1) : False := by
  have := Nat.mod_eq_zero_of_dvd h
  omega
theorem e002 (n : Nat) (h : n % 2 = 1) : ∃ k, n = 2 * k + 1 := ⟨n / 2, by omega⟩
theorem e003 (n : Nat) : (n + 1) ^ 2 = n ^ 2 + 2 * n + 1 := by
  simp [Nat.pow_succ, Nat.mul_add, Nat.add_mul]
  omega
theorem e004 (n : Nat) (h : 2 ≤ n) : n ≠ 0 := by
  rintro rfl
  contradiction
theorem e005 : ∀ n : Nat, n < 3 → n = 0 ∨ n = 1 ∨ n = 2 := by decide
theorem e006 (n : Nat) : (n * n + n) % 2 = 0 := by
  rcases Nat.mod_two_eq_zero_or_one n with h | h <;> simp [Nat.add_mod, Nat.mul_mod, h]
theorem e007 (a b : Nat) (h : a ≤ b) : ∃ c, b = a + c := ⟨b - a, by omega⟩
theorem e008 (n : Nat) : 2 ∣ n ∨ 2 ∣ n + 1 := by omega
theorem e009 (n : Nat) : n.gcd (n + 1) = 1 := by simp
theorem e010 (n k : Nat) (h : n = k * 2) : n % 2 = 0 := by simp [h]
theorem e011 (n : Nat) (hn : n > 0) : ∃ m, n = m + 1 := by
  cases n with
  | zero => simp at hn
  | succ m => exact ⟨m, rfl⟩

end NatMore
