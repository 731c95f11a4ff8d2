prelude
import Init.Tactics

/-!
# Attributes of `grind`

`@[grind]` and its modifiers (`=`, `→`, `←`, `cases`, `intro`, `ext`, …), `@[lia]`.
-/

open LeanAlpha.Core

namespace Lean.Parser
native_parsers command resetGrindAttrs
end Lean.Parser

namespace Lean.Parser.Attr
declare_syntax_cat grind_mod (behavior := both)

native_parsers grind_mod grindGen grindEq grindEqRhs grindEqBoth grindEqBwd grindBwd grindFwd grindRL grindLR
  grindDef grindUsr grindCases grindCasesEager grindIntro grindExt grindInj grindFunCC grindHom
  grindHomPred grindUnfold grindSym grindNorm
native_fragments grindMod
native_parsers attr grind grind! grind? grind!? lia lia! lia? lia!?
end Lean.Parser.Attr
