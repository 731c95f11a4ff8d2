prelude
import Init.Data.Nat.Bitwise.Bits

/-!
# The algebra of bitwise operations on natural numbers

Each law holds digit by digit.
-/

namespace Nat

/-! ## And -/

@[simp] theorem zero_and (x : Nat) : 0 &&& x = 0 := eq_of_testBit_eq fun i => by simp
@[simp] theorem and_zero (x : Nat) : x &&& 0 = 0 := eq_of_testBit_eq fun i => by simp
@[simp] protected theorem and_self (x : Nat) : x &&& x = x := eq_of_testBit_eq fun i => by simp

protected theorem and_comm (x y : Nat) : x &&& y = y &&& x :=
  eq_of_testBit_eq fun i => by rw [testBit_and, testBit_and, Bool.and_comm]

protected theorem and_assoc (x y z : Nat) : (x &&& y) &&& z = x &&& (y &&& z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and, testBit_and, testBit_and, testBit_and, Bool.and_assoc]

instance : Std.Associative (α := Nat) (· &&& ·) := ⟨Nat.and_assoc⟩
instance : Std.Commutative (α := Nat) (· &&& ·) := ⟨Nat.and_comm⟩
instance : Std.IdempotentOp (α := Nat) (· &&& ·) := ⟨Nat.and_self⟩

@[simp] theorem and_one_is_mod (x : Nat) : x &&& 1 = x % 2 :=
  (Nat.and_comm x 1).trans (one_and_eq_mod_two x)

@[simp] theorem and_two_pow_sub_one_eq_mod (x n : Nat) : x &&& 2 ^ n - 1 = x % 2 ^ n :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and, testBit_two_pow_sub_one, testBit_mod_two_pow, Bool.and_comm]

theorem and_two_pow_sub_one_of_lt_two_pow {n : Nat} {x : Nat} (lt : x < 2 ^ n) :
    x &&& 2 ^ n - 1 = x := by
  rw [and_two_pow_sub_one_eq_mod, mod_eq_of_lt lt]

theorem and_le_left {n m : Nat} : n &&& m ≤ n :=
  le_of_testBit fun i h => by rw [testBit_and, Bool.and_eq_true] at h; exact h.1

theorem and_le_right {n m : Nat} : n &&& m ≤ m :=
  le_of_testBit fun i h => by rw [testBit_and, Bool.and_eq_true] at h; exact h.2

theorem and_lt_two_pow (x : Nat) {y n : Nat} (right : y < 2 ^ n) : (x &&& y) < 2 ^ n :=
  Nat.lt_of_le_of_lt and_le_right right

@[simp] theorem and_mod_two_eq_one {a b : Nat} : (a &&& b) % 2 = 1 ↔ a % 2 = 1 ∧ b % 2 = 1 := by
  rw [mod_two_eq_one_iff_testBit_zero, mod_two_eq_one_iff_testBit_zero,
    mod_two_eq_one_iff_testBit_zero, testBit_and, Bool.and_eq_true]

theorem and_div_two {a b : Nat} : (a &&& b) / 2 = a / 2 &&& b / 2 :=
  eq_of_testBit_eq fun i => by
    rw [testBit_and, testBit_div_two, testBit_div_two, testBit_div_two, testBit_and]

/-! ## Or -/

@[simp] theorem zero_or (x : Nat) : 0 ||| x = x := eq_of_testBit_eq fun i => by simp
@[simp] theorem or_zero (x : Nat) : x ||| 0 = x := eq_of_testBit_eq fun i => by simp
@[simp] protected theorem or_self (x : Nat) : x ||| x = x := eq_of_testBit_eq fun i => by simp

protected theorem or_comm (x y : Nat) : x ||| y = y ||| x :=
  eq_of_testBit_eq fun i => by rw [testBit_or, testBit_or, Bool.or_comm]

protected theorem or_assoc (x y z : Nat) : (x ||| y) ||| z = x ||| (y ||| z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_or, testBit_or, testBit_or, testBit_or, Bool.or_assoc]

instance : Std.Associative (α := Nat) (· ||| ·) := ⟨Nat.or_assoc⟩
instance : Std.Commutative (α := Nat) (· ||| ·) := ⟨Nat.or_comm⟩
instance : Std.IdempotentOp (α := Nat) (· ||| ·) := ⟨Nat.or_self⟩

instance : Std.LawfulCommIdentity (α := Nat) (· ||| ·) 0 where
  left_id := zero_or
  right_id := or_zero

theorem and_or_distrib_left (x y z : Nat) : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_and, testBit_or, Bool.and_or_distrib_left]

theorem and_or_distrib_right (x y z : Nat) : (x ||| y) &&& z = (x &&& z) ||| (y &&& z) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_and, testBit_or, Bool.and_or_distrib_right]

theorem or_and_distrib_left (x y z : Nat) : x ||| (y &&& z) = (x ||| y) &&& (x ||| z) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_and, testBit_or, Bool.or_and_distrib_left]

theorem or_and_distrib_right (x y z : Nat) : (x &&& y) ||| z = (x ||| z) &&& (y ||| z) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_and, testBit_or, Bool.or_and_distrib_right]

theorem left_le_or {n m : Nat} : n ≤ n ||| m :=
  le_of_testBit fun i h => by rw [testBit_or, h, Bool.true_or]

theorem right_le_or {n m : Nat} : m ≤ n ||| m :=
  le_of_testBit fun i h => by rw [testBit_or, h, Bool.or_true]

theorem or_lt_two_pow {x y n : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ||| y < 2 ^ n :=
  bitwise_lt_two_pow left right

@[simp] theorem or_mod_two_eq_one {a b : Nat} : (a ||| b) % 2 = 1 ↔ a % 2 = 1 ∨ b % 2 = 1 := by
  rw [mod_two_eq_one_iff_testBit_zero, mod_two_eq_one_iff_testBit_zero,
    mod_two_eq_one_iff_testBit_zero, testBit_or, Bool.or_eq_true]

theorem or_div_two {a b : Nat} : (a ||| b) / 2 = a / 2 ||| b / 2 :=
  eq_of_testBit_eq fun i => by
    rw [testBit_or, testBit_div_two, testBit_div_two, testBit_div_two, testBit_or]

theorem two_pow_add_eq_or_of_lt {i : Nat} {b : Nat} (b_lt : b < 2 ^ i) (a : Nat) :
    2 ^ i * a + b = 2 ^ i * a ||| b :=
  eq_of_testBit_eq fun j => by
    rw [testBit_or, testBit_two_pow_mul_add a b_lt, testBit_two_pow_mul]
    by_cases h : j < i
    · rw [if_pos h, decide_eq_false (Nat.not_le_of_gt h), Bool.false_and, Bool.false_or]
    · have hi := Nat.le_of_not_lt h
      rw [if_neg h, decide_eq_true hi, Bool.true_and, testBit_lt_two_pow (Nat.lt_of_lt_of_le b_lt
        (Nat.pow_le_pow_right Nat.two_pos hi)), Bool.or_false]

/-! ## Exclusive or -/

@[simp] theorem zero_xor (x : Nat) : 0 ^^^ x = x := eq_of_testBit_eq fun i => by simp
@[simp] theorem xor_zero (x : Nat) : x ^^^ 0 = x := eq_of_testBit_eq fun i => by simp
@[simp] protected theorem xor_self (x : Nat) : x ^^^ x = 0 := eq_of_testBit_eq fun i => by simp

protected theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, testBit_xor, Bool.xor_comm]

protected theorem xor_assoc (x y z : Nat) : (x ^^^ y) ^^^ z = x ^^^ (y ^^^ z) :=
  eq_of_testBit_eq fun i => by
    rw [testBit_xor, testBit_xor, testBit_xor, testBit_xor, Bool.xor_assoc]

instance : Std.Associative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_assoc⟩
instance : Std.Commutative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_comm⟩

instance : Std.LawfulCommIdentity (α := Nat) (· ^^^ ·) 0 where
  left_id := zero_xor
  right_id := xor_zero

theorem xor_lt_two_pow {x y n : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ^^^ y < 2 ^ n :=
  bitwise_lt_two_pow left right

theorem and_xor_distrib_right {a b c : Nat} : (a ^^^ b) &&& c = (a &&& c) ^^^ (b &&& c) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_and, testBit_xor]
    cases a.testBit i <;> cases b.testBit i <;> cases c.testBit i <;> rfl

theorem and_xor_distrib_left {a b c : Nat} : a &&& (b ^^^ c) = (a &&& b) ^^^ (a &&& c) := by
  rw [Nat.and_comm, and_xor_distrib_right, Nat.and_comm b, Nat.and_comm c]

@[simp] theorem xor_mod_two_eq_one {a b : Nat} :
    ((a ^^^ b) % 2 = 1) ↔ ¬((a % 2 = 1) ↔ (b % 2 = 1)) := by
  rw [mod_two_eq_one_iff_testBit_zero, mod_two_eq_one_iff_testBit_zero,
    mod_two_eq_one_iff_testBit_zero, testBit_xor]
  cases a.testBit 0 <;> cases b.testBit 0 <;> decide

theorem xor_div_two {a b : Nat} : (a ^^^ b) / 2 = a / 2 ^^^ b / 2 :=
  eq_of_testBit_eq fun i => by
    rw [testBit_xor, testBit_div_two, testBit_div_two, testBit_div_two, testBit_xor]

protected theorem xor_right_inj {a b c : Nat} : a ^^^ b = a ^^^ c ↔ b = c :=
  ⟨fun h => by
    rw [← Nat.zero_xor b, ← Nat.xor_self a, Nat.xor_assoc, h, ← Nat.xor_assoc, Nat.xor_self,
      Nat.zero_xor], congrArg (a ^^^ ·)⟩

protected theorem xor_left_inj {a b c : Nat} : a ^^^ c = b ^^^ c ↔ a = b := by
  rw [Nat.xor_comm a, Nat.xor_comm b, Nat.xor_right_inj]

end Nat
