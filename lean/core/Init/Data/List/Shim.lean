prelude
import Init.Data.Nat.Basic
import Init.WF

/-!
What the list library needs and other rooms will hold (prelude, core, notation). Whoever adds one of
these in its right place deletes it here.
-/

set_option linter.all false
universe u v w
abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)
