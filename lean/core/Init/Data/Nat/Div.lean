prelude
import Init.Data.Nat.Div.Laws

/-!
# Division and remainder on natural numbers

Collects the rooms on division.
-/
