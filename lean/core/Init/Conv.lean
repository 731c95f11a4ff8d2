prelude
import Init.Tactics

/-!
# Conversion mode

Grammar of `conv … => …` and of the tactics inside it, with their compiled expansions.
-/

open LeanAlpha.Core

namespace Lean.Parser.Tactic.Conv
declare_syntax_cat conv (behavior := both)

native_fragments convSeq1Indented convSeqBracketed convSeq occsWildcard occsIndexed occs argArg
  enterPattern enterArg
native_parsers tactic conv
native_parsers conv withAnnotateState skip cbv lhs rhs «fun» whnf zeta reduce congr arg ext change delta
  unfold pattern rewrite simp simpTrace dsimp dsimpTrace simpMatch clear nestedTacticCore nestedTactic
  convTactic nestedConv paren convRfl convDone convTrace_state allGoals anyGoals «case» case'
  «convNext__=>_» focus convConvSeq «conv·_» failIfSuccess convRw__ convErw__ convArgs convLeft
  convRight convIntro___ enter convApply_ first convTry_ convRepeat_ extractLets liftLets letToHave
  normCast
native_trailing_parsers conv «conv_<;>_»
native_macros Init.Conv: convRfl 1, convDone 1, convTrace_state 1, allGoals 1, anyGoals 1, «case» 1,
  case' 1, «convNext__=>_» 1, focus 1, «conv·_» 1, failIfSuccess 1, convRw__ 1, convErw__ 1,
  convArgs 1, convLeft 1, convRight 1, convIntro___ 1, convApply_ 1, convTry_ 1, «conv_<;>_» 1,
  convRepeat_ 1
end Lean.Parser.Tactic.Conv
