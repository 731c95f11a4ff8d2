prelude
import Init.Data.Nat.Bitwise.Shift
import Init.Data.Nat.Mod
import Init.Data.Bool
import Init.Omega

/-!
# The binary digits of natural numbers

`Nat.testBit` against division and remainder, and equality of numbers from equality of digits. Every
bitwise operation is one step of doubling (`bitwise_step`), from which its digits follow.
-/

namespace Nat

/-! ## One step of a bitwise operation -/

private theorem bitwise_zero_left (f : Bool → Bool → Bool) (m : Nat) :
    bitwise f 0 m = if f false true then m else 0 := by
  unfold bitwise
  rfl

private theorem bitwise_zero_right (f : Bool → Bool → Bool) (n : Nat) :
    bitwise f n 0 = if f true false then n else 0 :=
  match n with
  | 0 => by rw [bitwise_zero_left]; cases f false true <;> cases f true false <;> rfl
  | n + 1 => by
    unfold bitwise
    rfl

private theorem double_add_bit (b : Bool) (r : Nat) :
    (if b then r + r + 1 else r + r) = 2 * r + b.toNat := by
  rw [Nat.two_mul]
  cases b <;> rfl

private theorem half_add_bit (n : Nat) : 2 * (n / 2) + (decide (n % 2 = 1)).toNat = n := by
  have := div_add_mod n 2
  rcases mod_two_eq_zero_or_one n with h | h <;> rw [h] at this ⊢ <;> exact this

private theorem bitwise_step {f : Bool → Bool → Bool} (hf : f false false = false) (n m : Nat) :
    bitwise f n m =
      2 * bitwise f (n / 2) (m / 2) + (f (decide (n % 2 = 1)) (decide (m % 2 = 1))).toNat := by
  by_cases hn : n = 0
  · subst hn
    rw [Nat.zero_div, bitwise_zero_left, bitwise_zero_left, zero_mod]
    have := half_add_bit m
    cases h : f false true
    · cases h' : decide (m % 2 = 1) <;> simp [hf, h]
    · cases h' : decide (m % 2 = 1) <;> rw [h'] at this <;> simp [hf, h] at this ⊢ <;>
        exact this.symm
  · by_cases hm : m = 0
    · subst hm
      rw [Nat.zero_div, bitwise_zero_right, bitwise_zero_right, zero_mod]
      have := half_add_bit n
      cases h : f true false
      · cases h' : decide (n % 2 = 1) <;> simp [hf, h]
      · cases h' : decide (n % 2 = 1) <;> rw [h'] at this <;> simp [hf, h] at this ⊢ <;>
          exact this.symm
    · rw [← double_add_bit]
      conv => lhs; unfold bitwise
      rw [if_neg hn, if_neg hm]

private theorem double_bit_mod (r : Nat) (b : Bool) : (2 * r + b.toNat) % 2 = b.toNat := by
  cases b <;> simp

private theorem double_bit_div (r : Nat) (b : Bool) : (2 * r + b.toNat) / 2 = r := by
  cases b <;> simp [mul_add_div]

/-! ## Digits -/

@[simp] theorem one_and_eq_mod_two (n : Nat) : 1 &&& n = n % 2 := by
  show bitwise and 1 n = n % 2
  rw [bitwise_step rfl, show 1 / 2 = 0 from rfl, bitwise_zero_left]
  rcases mod_two_eq_zero_or_one n with h | h <;> rw [h] <;> rfl

@[simp] theorem testBit_zero (x : Nat) : testBit x 0 = decide (x % 2 = 1) := by
  unfold testBit
  rw [shiftRight_zero, one_and_eq_mod_two]
  rcases mod_two_eq_zero_or_one x with h | h <;> rw [h] <;> rfl

theorem testBit_succ (x i : Nat) : testBit x (succ i) = testBit (x / 2) i := by
  unfold testBit
  rw [shiftRight_succ_inside]

theorem testBit_add_one (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i := testBit_succ x i
theorem testBit_div_two (x i : Nat) : testBit (x / 2) i = testBit x (i + 1) :=
  (testBit_succ x i).symm

theorem testBit_eq_decide_div_mod_eq {i : Nat} {x : Nat} :
    testBit x i = decide (x / 2 ^ i % 2 = 1) :=
  match i with
  | 0 => by rw [testBit_zero, Nat.pow_zero, Nat.div_one]
  | i + 1 => by
    rw [testBit_succ, testBit_eq_decide_div_mod_eq, Nat.div_div_eq_div_mul, pow_succ']

theorem toNat_testBit (x i : Nat) : (testBit x i).toNat = x / 2 ^ i % 2 := by
  rw [testBit_eq_decide_div_mod_eq]
  rcases mod_two_eq_zero_or_one (x / 2 ^ i) with h | h <;> rw [h] <;> rfl

@[simp] theorem zero_testBit (i : Nat) : testBit 0 i = false := by
  rw [testBit_eq_decide_div_mod_eq, Nat.zero_div]
  rfl

theorem testBit_one_zero : testBit 1 0 = true := by rw [testBit_zero]; rfl

theorem mod_two_eq_one_iff_testBit_zero {x : Nat} : (x % 2 = 1) ↔ x.testBit 0 = true := by simp
theorem mod_two_eq_zero_iff_testBit_zero {x : Nat} : (x % 2 = 0) ↔ x.testBit 0 = false := by simp

theorem testBit_div_two_pow {x i : Nat} (n : Nat) : testBit (x / 2 ^ i) n = testBit x (i + n) := by
  rw [testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq, Nat.div_div_eq_div_mul,
    ← Nat.pow_add]

@[simp] theorem testBit_shiftRight {i j : Nat} (x : Nat) :
    testBit (x >>> i) j = testBit x (i + j) := by
  rw [shiftRight_eq_div_pow, testBit_div_two_pow]

/-! ## Numbers from digits -/

theorem eq_of_testBit_eq {x y : Nat} (pred : ∀ i, testBit x i = testBit y i) : x = y := by
  by_cases h : x + y = 0
  · exact (Nat.eq_zero_of_add_eq_zero h).1.trans (Nat.eq_zero_of_add_eq_zero h).2.symm
  · have h0 := (testBit_zero x).symm.trans ((pred 0).trans (testBit_zero y))
    have h1 : x / 2 = y / 2 := eq_of_testBit_eq fun i => by
      rw [testBit_div_two, testBit_div_two, pred]
    rw [← half_add_bit x, h1, h0, half_add_bit]
termination_by x + y
decreasing_by
  have hx := Nat.div_le_self x 2
  have hy := Nat.div_le_self y 2
  exact (Nat.eq_zero_or_pos x).elim
    (fun h' => Nat.add_lt_add_of_le_of_lt hx (Nat.div_lt_self
      (Nat.pos_of_ne_zero fun h'' => h (Nat.add_eq_zero_iff.2 ⟨h', h''⟩)) (Nat.lt_succ_self 1)))
    fun h' => Nat.add_lt_add_of_lt_of_le (Nat.div_lt_self h' (Nat.lt_succ_self 1)) hy

theorem exists_testBit_of_ne_zero {x : Nat} (xnz : x ≠ 0) : ∃ i, testBit x i :=
  Classical.byContradiction fun h => xnz (eq_of_testBit_eq fun i => by
    rw [zero_testBit]
    exact Bool.eq_false_iff.2 fun hi => h ⟨i, hi⟩)

theorem exists_testBit_ne_of_ne {x y : Nat} (p : x ≠ y) : ∃ i, testBit x i ≠ testBit y i :=
  Classical.byContradiction fun h => p (eq_of_testBit_eq fun i =>
    Decidable.byContradiction fun hi => h ⟨i, hi⟩)

theorem testBit_lt_two_pow {x i : Nat} (lt : x < 2 ^ i) : x.testBit i = false := by
  rw [testBit_eq_decide_div_mod_eq, div_eq_of_lt lt]
  rfl

theorem ge_two_pow_of_testBit {i : Nat} {x : Nat} (p : testBit x i = true) : x ≥ 2 ^ i :=
  Nat.le_of_not_lt fun h => Bool.noConfusion ((testBit_lt_two_pow h).symm.trans p)

theorem lt_pow_two_of_testBit {n : Nat} (x : Nat) (p : ∀ i, i ≥ n → testBit x i = false) :
    x < 2 ^ n :=
  lt_of_div_eq_zero (Nat.two_pow_pos n) (eq_of_testBit_eq fun i => by
    rw [testBit_div_two_pow, p (n + i) (le_add_right n i), zero_testBit])

theorem exists_ge_and_testBit_of_ge_two_pow {n : Nat} {x : Nat} (p : x ≥ 2 ^ n) :
    ∃ i, i ≥ n ∧ testBit x i :=
  Classical.byContradiction fun h => Nat.not_le_of_gt (lt_pow_two_of_testBit x fun i hi =>
    Bool.eq_false_iff.2 fun hb => h ⟨i, hi, hb⟩) p

theorem le_of_testBit {n m : Nat} (h : ∀ i, n.testBit i = true → m.testBit i = true) : n ≤ m := by
  by_cases hn : n = 0
  · exact hn ▸ Nat.zero_le m
  · have h1 : n / 2 ≤ m / 2 := le_of_testBit fun i hi => by
      rw [testBit_div_two] at hi ⊢
      exact h (i + 1) hi
    have h0 := h 0
    rw [testBit_zero, testBit_zero, decide_eq_true_eq, decide_eq_true_eq] at h0
    have h2 : n % 2 ≤ m % 2 := (mod_two_eq_zero_or_one n).elim
      (fun e => Nat.le_trans (Nat.le_of_eq e) (Nat.zero_le _))
      fun e => Nat.le_of_eq (e.trans (h0 e).symm)
    exact Nat.le_trans (Nat.le_of_eq (div_add_mod n 2).symm) (Nat.le_trans
      (Nat.add_le_add (Nat.mul_le_mul_left 2 h1) h2) (Nat.le_of_eq (div_add_mod m 2)))
termination_by n
decreasing_by exact Nat.div_lt_self (Nat.pos_of_ne_zero hn) (Nat.lt_succ_self 1)

/-! ## Digits of particular numbers -/

@[simp] theorem testBit_mod_two_pow (x j i : Nat) :
    testBit (x % 2 ^ j) i = (decide (i < j) && testBit x i) := by
  rw [testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq]
  by_cases h : i < j
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_lt h
    rw [Nat.add_assoc, Nat.pow_add, mod_mul_right_div_self, pow_succ', mod_mul_right_mod]
    simp
  · have hlt : x % 2 ^ j < 2 ^ i := Nat.lt_of_lt_of_le (mod_lt x (Nat.two_pow_pos j))
      (Nat.pow_le_pow_right Nat.two_pos (Nat.le_of_not_lt h))
    rw [div_eq_of_lt hlt]
    simp [h]

theorem testBit_two_pow_sub_succ {x n : Nat} (h₂ : x < 2 ^ n) (i : Nat) :
    testBit (2 ^ n - (x + 1)) i = (decide (i < n) && !testBit x i) := by
  have half {x n : Nat} (h : x < 2 ^ n * 2) :
      2 ^ n * 2 - (x + 1) = 2 * (2 ^ n - (x / 2 + 1)) + (!decide (x % 2 = 1)).toNat := by
    rcases mod_two_eq_zero_or_one x with h' | h' <;> rw [h']
    · show _ = _ + 1
      omega
    · show _ = _ + 0
      omega
  induction i generalizing n x with
  | zero =>
    match n with
    | 0 => simp
    | n + 1 =>
      rw [Nat.pow_succ] at h₂ ⊢
      rw [half h₂, testBit_zero, testBit_zero, double_bit_mod,
        decide_eq_true (Nat.succ_pos n)]
      cases decide (x % 2 = 1) <;> rfl
  | succ i ih =>
    match n with
    | 0 => simp
    | n + 1 =>
      rw [Nat.pow_succ] at h₂ ⊢
      rw [testBit_succ, testBit_succ, half h₂, double_bit_div,
        ih (Nat.div_lt_of_lt_mul (Nat.mul_comm (2 ^ n) 2 ▸ h₂))]
      simp

@[simp] theorem testBit_two_pow_sub_one (n i : Nat) :
    testBit (2 ^ n - 1) i = decide (i < n) := by
  rw [testBit_two_pow_sub_succ (Nat.two_pow_pos n)]
  simp

theorem testBit_two_pow_mul_add (a : Nat) {b i : Nat} (b_lt : b < 2 ^ i) (j : Nat) :
    testBit (2 ^ i * a + b) j = if j < i then testBit b j else testBit a (j - i) := by
  by_cases h : j < i
  · rw [if_pos h]
    have := testBit_mod_two_pow (2 ^ i * a + b) i j
    rw [mul_add_mod, mod_eq_of_lt b_lt, decide_eq_true h, Bool.true_and] at this
    exact this.symm
  · rw [if_neg h]
    have := testBit_div_two_pow (x := 2 ^ i * a + b) (i := i) (j - i)
    rw [mul_add_div (Nat.two_pow_pos i), div_eq_of_lt b_lt, Nat.add_zero,
      add_sub_of_le (Nat.le_of_not_lt h)] at this
    exact this.symm

theorem testBit_two_pow_mul {i a j : Nat} :
    testBit (2 ^ i * a) j = (decide (j ≥ i) && testBit a (j - i)) := by
  have := testBit_two_pow_mul_add a (Nat.two_pow_pos i) j
  rw [Nat.add_zero] at this
  rw [this]
  by_cases h : j < i
  · rw [if_pos h, zero_testBit, decide_eq_false (Nat.not_le_of_gt h), Bool.false_and]
  · rw [if_neg h, decide_eq_true (Nat.le_of_not_lt h), Bool.true_and]

@[simp] theorem testBit_shiftLeft {i j : Nat} (x : Nat) :
    testBit (x <<< i) j = (decide (j ≥ i) && testBit x (j - i)) := by
  rw [shiftLeft_eq, Nat.mul_comm, testBit_two_pow_mul]

theorem testBit_one_eq_true_iff_self_eq_zero {i : Nat} : testBit 1 i = true ↔ i = 0 :=
  match i with
  | 0 => by simp
  | i + 1 => by rw [testBit_succ]; simp

theorem testBit_two_pow {n m : Nat} : testBit (2 ^ n) m = decide (n = m) := by
  have := testBit_two_pow_mul (i := n) (a := 1) (j := m)
  rw [Nat.mul_one] at this
  rw [this]
  by_cases h : n = m
  · simp [h]
  · rw [decide_eq_false h]
    by_cases h' : m ≥ n
    · have : testBit 1 (m - n) = false := Bool.eq_false_iff.2 fun hb =>
        h (Nat.le_antisymm h' (Nat.le_of_sub_eq_zero (testBit_one_eq_true_iff_self_eq_zero.1 hb)))
      simp [this]
    · simp [h']

@[simp] theorem testBit_two_pow_self {n : Nat} : testBit (2 ^ n) n = true := by
  rw [testBit_two_pow]; simp

@[simp] theorem testBit_two_pow_of_ne {n m : Nat} (hm : n ≠ m) : testBit (2 ^ n) m = false := by
  rw [testBit_two_pow, decide_eq_false hm]

/-! ## Digits of bitwise operations -/

theorem testBit_bitwise (of_false_false : f false false = false) (x y i : Nat) :
    (bitwise f x y).testBit i = f (x.testBit i) (y.testBit i) := by
  induction i generalizing x y with
  | zero =>
    rw [testBit_zero, testBit_zero, testBit_zero, bitwise_step of_false_false, double_bit_mod]
    cases f (decide (x % 2 = 1)) (decide (y % 2 = 1)) <;> rfl
  | succ i ih =>
    rw [testBit_succ, testBit_succ, testBit_succ, bitwise_step of_false_false, double_bit_div, ih]

@[simp] theorem testBit_and (x y i : Nat) :
    (x &&& y).testBit i = (x.testBit i && y.testBit i) :=
  testBit_bitwise rfl x y i

@[simp] theorem testBit_or (x y i : Nat) :
    (x ||| y).testBit i = (x.testBit i || y.testBit i) :=
  testBit_bitwise rfl x y i

@[simp] theorem testBit_xor (x y i : Nat) :
    (x ^^^ y).testBit i = ((x.testBit i) ^^ (y.testBit i)) :=
  testBit_bitwise rfl x y i

theorem bitwise_lt_two_pow (left : x < 2 ^ n) (right : y < 2 ^ n) : bitwise f x y < 2 ^ n := by
  induction n generalizing x y with
  | zero =>
    rw [lt_one_iff.1 left, lt_one_iff.1 right, bitwise_zero_left]
    cases f false true <;> exact Nat.zero_lt_one
  | succ n ih =>
    rw [Nat.pow_succ] at left right ⊢
    unfold bitwise
    have := ih (Nat.div_lt_of_lt_mul (Nat.mul_comm (2 ^ n) 2 ▸ left))
      (Nat.div_lt_of_lt_mul (Nat.mul_comm (2 ^ n) 2 ▸ right))
    have pos : 0 < 2 ^ n * 2 := Nat.two_pow_pos (n + 1)
    have pick {c : Prop} [Decidable c] {a b k : Nat} (ha : a < k) (hb : b < k) :
        (if c then a else b) < k := iteInduction (motive := (· < k)) (fun _ => ha) fun _ => hb
    refine pick (pick right pos) (pick (pick left pos) (pick ?_ ?_))
    · rw [Nat.mul_two, Nat.add_assoc]
      exact Nat.add_lt_add_of_lt_of_le this this
    · rw [Nat.mul_two]
      exact Nat.add_lt_add this this

end Nat
