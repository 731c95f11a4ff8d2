prelude
import Init.NotationExtra

/-!
# Tactics behind `deriving ReflBEq, LawfulBEq`
-/

open LeanAlpha.Core

namespace DerivingHelpers
native_parsers tactic tacticDeriving_ReflEq_tactic
native_macros Init.LawfulBEqTactics: tacticDeriving_ReflEq_tactic 1
end DerivingHelpers

native_parsers tactic tacticDeriving_LawfulEq_tactic_step tacticDeriving_LawfulEq_tactic
native_macros Init.LawfulBEqTactics: tacticDeriving_LawfulEq_tactic_step 6,
  tacticDeriving_LawfulEq_tactic 1
