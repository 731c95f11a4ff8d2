prelude
import Init.Data.Int.Cast
import Init.Data.Nat.Gcd.Basic

/-! Greatest common divisors and least common multiples of integers. -/

namespace Int

/-- The greatest common divisor, a natural number. -/
def gcd (m n : Int) : Nat := m.natAbs.gcd n.natAbs

/-- The least common multiple, a natural number. -/
def lcm (m n : Int) : Nat := (m.natAbs * n.natAbs) / gcd m n

theorem gcd_def (m n : Int) : gcd m n = m.natAbs.gcd n.natAbs := rfl

@[simp] theorem gcd_neg {a b : Int} : gcd a (-b) = gcd a b := by
  rw [gcd_def, natAbs_neg]
  rfl

@[simp] theorem neg_gcd {a b : Int} : gcd (-a) b = gcd a b := by
  rw [gcd_def, natAbs_neg]
  rfl

@[simp, norm_cast] protected theorem gcd_natCast_natCast (m n : Nat) : gcd (m : Int) (n : Int) = Nat.gcd m n := rfl

end Int
