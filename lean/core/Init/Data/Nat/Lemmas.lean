prelude
import Init.Data.Nat.Lemmas.Bounded
import Init.Data.Nat.Lemmas.Div

/-!
# Natural numbers: further lemmas

Collects the rooms of the further lemmas.
-/
