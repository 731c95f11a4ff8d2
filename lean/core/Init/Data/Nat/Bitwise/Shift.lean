prelude
import Init.Data.Nat.Bitwise.Basic
import Init.Data.Nat.Lemmas.Div

/-!
# Shifts of natural numbers
-/

namespace Nat

@[simp] theorem shiftLeft_zero {n : Nat} : n <<< 0 = n := rfl
@[simp] theorem shiftRight_zero {n : Nat} : n >>> 0 = n := rfl
theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n + 1) = (2 * m) <<< n := rfl
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl

theorem shiftLeft_succ : ∀ (m n : Nat), m <<< (n + 1) = 2 * (m <<< n)
  | _, 0 => rfl
  | m, n + 1 => shiftLeft_succ (2 * m) n

theorem shiftRight_succ_inside : ∀ (m n : Nat), m >>> (n + 1) = (m / 2) >>> n
  | _, 0 => rfl
  | m, n + 1 => congrArg (· / 2) (shiftRight_succ_inside m n)

theorem shiftLeft_eq (a : Nat) : ∀ b : Nat, a <<< b = a * 2 ^ b
  | 0 => (Nat.mul_one a).symm
  | b + 1 => by rw [shiftLeft_succ, shiftLeft_eq a b, pow_succ', Nat.mul_left_comm]

theorem shiftRight_eq_div_pow (m : Nat) : ∀ n : Nat, m >>> n = m / 2 ^ n
  | 0 => (Nat.div_one m).symm
  | n + 1 => by
    rw [shiftRight_succ, shiftRight_eq_div_pow m n, Nat.div_div_eq_div_mul, Nat.pow_succ]

theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := (shiftLeft_eq 1 n).trans (Nat.one_mul _)

@[simp] theorem zero_shiftLeft (n : Nat) : 0 <<< n = 0 := (shiftLeft_eq 0 n).trans (Nat.zero_mul _)

@[simp] theorem zero_shiftRight (n : Nat) : 0 >>> n = 0 :=
  (shiftRight_eq_div_pow 0 n).trans (Nat.zero_div _)

theorem shiftRight_add (m n : Nat) : ∀ k, m >>> (n + k) = (m >>> n) >>> k
  | 0 => rfl
  | k + 1 => congrArg (· / 2) (shiftRight_add m n k)

theorem shiftLeft_add (m n k : Nat) : m <<< (n + k) = (m <<< n) <<< k := by
  rw [shiftLeft_eq, shiftLeft_eq, shiftLeft_eq, Nat.pow_add, Nat.mul_assoc]

@[simp] theorem shiftLeft_shiftRight (x n : Nat) : x <<< n >>> n = x := by
  rw [shiftLeft_eq, shiftRight_eq_div_pow, Nat.mul_div_cancel x (Nat.two_pow_pos n)]

theorem shiftRight_le (m n : Nat) : m >>> n ≤ m :=
  shiftRight_eq_div_pow m n ▸ div_le_self m (2 ^ n)

end Nat
