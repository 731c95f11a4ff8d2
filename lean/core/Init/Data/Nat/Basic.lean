prelude
import Init.Data.Nat.Simproc
import Init.Data.NeZero

/-!
# Natural numbers: the basic lemmas

Collects the rooms of the basic lemmas: arithmetic, order, subtraction, products and powers, and
what the simprocs cite.
-/
