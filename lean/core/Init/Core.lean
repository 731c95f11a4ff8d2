prelude
import Init.Core.Classes

/-!
# The logical core

Everything up to quotients and the relation classes; the parts stand in `Init/Core/`.
-/
