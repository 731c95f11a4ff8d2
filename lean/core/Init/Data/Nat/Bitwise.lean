prelude
import Init.Data.Nat.Bitwise.Lemmas

/-!
# Bitwise operations on natural numbers

Collects the definitions, the digits and the laws.
-/
