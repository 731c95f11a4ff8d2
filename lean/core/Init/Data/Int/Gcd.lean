prelude
import Init.Data.Int.Gcd.Basic
import Init.Data.Int.Gcd.Laws

/-! Greatest common divisors and least common multiples of integers. -/
