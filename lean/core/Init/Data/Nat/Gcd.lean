prelude
import Init.Data.Nat.Gcd.Laws

/-!
# Greatest common divisor of natural numbers

Collects the definition and the laws.
-/
