prelude
import Init.Data.Nat.Lemmas.Bounded

/-!
# Natural numbers: further lemmas

Collects the rooms of the further lemmas.
-/
