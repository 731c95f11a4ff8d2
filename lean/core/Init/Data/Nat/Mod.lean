prelude
import Init.Data.Nat.Lemmas.Div

/-!
# Remainders by products
-/

namespace Nat

protected theorem mod_mul {a b x : Nat} : x % (a * b) = x % a + a * (x / a % b) :=
  match a, b with
  | 0, b => by rw [Nat.zero_mul, Nat.zero_mul]; rfl
  | a, 0 => by rw [Nat.mul_zero, mod_zero, mod_zero, mod_add_div]
  | a + 1, b + 1 => by
    have e : x = x % (a + 1) + (a + 1) * (x / (a + 1) % (b + 1)) +
        (a + 1) * (b + 1) * (x / (a + 1) / (b + 1)) := by
      rw [Nat.add_assoc, Nat.mul_assoc, ← Nat.mul_add, mod_add_div, mod_add_div]
    have hlt : x % (a + 1) + (a + 1) * (x / (a + 1) % (b + 1)) < (a + 1) * (b + 1) :=
      Nat.lt_of_lt_of_le (Nat.add_lt_add_right (mod_lt x (succ_pos a)) _) (by
        rw [Nat.add_comm, ← Nat.mul_add_one]
        exact Nat.mul_le_mul_left _ (mod_lt _ (succ_pos b)))
    rw [show x % ((a + 1) * (b + 1)) = _ from congrArg (· % ((a + 1) * (b + 1))) e,
      add_mul_mod_self_left, mod_eq_of_lt hlt]

theorem mod_mul_right_mod (a b c : Nat) : a % (b * c) % b = a % b := by
  rw [Nat.mod_mul, add_mul_mod_self_left, mod_mod]

theorem mod_mul_left_mod (a b c : Nat) : a % (b * c) % c = a % c := by
  rw [Nat.mul_comm, mod_mul_right_mod]

theorem mod_mul_right_div_self (m n k : Nat) : m % (n * k) / n = m / n % k :=
  match n with
  | 0 => by rw [Nat.div_zero, Nat.div_zero, zero_mod]
  | n + 1 => by
    rw [Nat.mod_mul, add_mul_div_left _ _ (succ_pos n), div_eq_of_lt (mod_lt m (succ_pos n)),
      Nat.zero_add]

theorem mod_mul_left_div_self (m n k : Nat) : m % (k * n) / n = m / n % k := by
  rw [Nat.mul_comm, mod_mul_right_div_self]

theorem mod_pow_succ {x b k : Nat} : x % b ^ (k + 1) = x % b ^ k + b ^ k * (x / b ^ k % b) :=
  Nat.mod_mul

@[simp] theorem two_mod_eq_zero_iff {n : Nat} : 2 % n = 0 ↔ n = 1 ∨ n = 2 :=
  match n with
  | 0 => by decide
  | 1 => by decide
  | 2 => by decide
  | n + 3 => by
    rw [mod_eq_of_lt (succ_lt_succ (succ_lt_succ (succ_pos n)))]
    simp

end Nat
