prelude
import Init.Classical
import Init.Guard
import Init.TacticsExtra

/-!
# Proof by contradiction

`by_contra h`. Lean's own library has no such tactic, other libraries do: it stands in our namespace, is
no keyword, and has low priority, so that a file may bring its own.
-/

namespace LeanAlpha.Core
open Lean

/-- `by_contra h` proves the goal `p` from a contradiction with `h : ¬p`; for a goal `¬p` it is `h : p`.
Without a name the hypothesis is called `this`; `by_contra h : q` states it as `q`. -/
syntax (name := byContra) (priority := low)
  &"by_contra" (ppSpace colGt binderIdent)? (" : " term)? : tactic

macro_rules (kind := byContra)
  | `(tactic| by_contra) => do
    let this := mkIdentFrom (← getRef) `this
    `(tactic| by_contra $this:ident)
  | `(tactic| by_contra : $t) => do
    let this := mkIdentFrom (← getRef) `this
    `(tactic| by_contra $this:ident : $t)
  | `(tactic| by_contra $h) => do
    let h : Term := ⟨h.raw.getArg 0⟩
    `(tactic| first
      | guard_target = Not _; refine fun $h => ?_
      | refine Decidable.byContradiction fun $h => ?_
      | refine Classical.byContradiction fun $h => ?_)
  | `(tactic| by_contra $h : $t) => do
    let h : Term := ⟨h.raw.getArg 0⟩
    `(tactic| first
      | guard_target = Not _; refine fun ($h : $t) => ?_
      | refine Decidable.byContradiction fun ($h : $t) => ?_
      | refine Classical.byContradiction fun ($h : $t) => ?_)

end LeanAlpha.Core
