prelude
import Init.Data.Nat.Basic.Mul

/-!
# Natural numbers: the basic lemmas

Collects the rooms of the basic lemmas: arithmetic, order, subtraction, products and powers.
-/
