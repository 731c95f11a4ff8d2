prelude
import Init.Data.Nat.Log2.Laws

/-!
# Binary logarithm of natural numbers

Collects the definition and the laws.
-/
