prelude
import Init.Omega.IntList
import Init.Omega.LinearCombo
import Init.Omega.Constraint
import Init.Omega.Int
import Init.Omega.Logic

/-! What the proofs of `omega` are made of. -/
