prelude
import Init.NotationExtra

/-!
# Termination proofs

`decreasing_tactic` and its parts, which prove that recursive calls get smaller. `decreasing_trivial` may
be extended with `macro_rules`.
-/

open LeanAlpha.Core

native_parsers tactic tacticSimp_wf tacticClean_wf tacticDecreasing_trivial
  tacticDecreasing_trivial_pre_omega tacticDecreasing_with_ tacticDecreasing_tactic
native_macros Init.WFTactics: tacticSimp_wf 1, tacticClean_wf 1, tacticDecreasing_trivial 3,
  tacticDecreasing_trivial_pre_omega 3, tacticDecreasing_with_ 1, tacticDecreasing_tactic 1
