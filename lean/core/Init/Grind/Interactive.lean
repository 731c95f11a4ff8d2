prelude
import Init.Grind.Attr

/-!
# Interactive `grind`

Parameters of `grind [..]` and the small language inside `grind => …`.
-/

open LeanAlpha.Core

namespace Lean.Parser.Tactic
native_fragments anchor grindLemma grindLemmaMin grindErase grindParam

namespace Grind
declare_syntax_cat grind_filter (behavior := both)
declare_syntax_cat grind (behavior := both)
declare_syntax_cat grind_ref (behavior := both)

native_parsers grind_filter grind_filter_ «grind_filterGen<_» «grind_filterGen=_»
  «grind_filterGen!=_» «grind_filterGen≤_» «grind_filterGen<=_» «grind_filterGen>_»
  «grind_filterGen≥_» «grind_filterGen>=_» «grind_filter(_)» grind_filter!_
native_trailing_parsers grind_filter «grind_filter_&&_» «grind_filter_||_»
native_fragments grindFilter grindStep grindSeq1Indented grindSeqBracketed grindSeq thmNs thm
native_parsers grind_ref grind_ref_ «grind_ref__/__» grind_ref__1
native_parsers grind paren skip lia ring ac linarith «sorry» instantiate use finish finishTrace
  showAsserted showTrue showFalse showEqcs showCases showState showLocalThms showTerm showGoals cases
  casesTrace casesNext done «have» haveSilent nestedTacticCore allGoals anyGoals focus «grind·_»
  withAnnotateState next «case» renameI first grindTry_ failIfSuccess grindAdmit fail grindRepeat_
  exposeNames setOption setConfig mbtc symIntro symIntroLight symIntros symIntrosLight symApply symRw
  symInternalize symInternalizeAll symByContra symSimp symDSimp grindExact_ symCbv symLiftLets
  symLetToHave bvNormalize bvDecide bvTrace bvCheck bvDecidePush
native_trailing_parsers grind «grind_<;>_»
native_macros Init.Grind.Interactive: grindAdmit 1, grindExact_ 1, grindRepeat_ 1, grindTry_ 1,
  «grind_<;>_» 1, «grind·_» 1, symIntroLight 1, symIntrosLight 1, use 1
end Grind

native_parsers tactic grind grindTrace sym cutsat lia grind_order grind_linarith grobner
end Lean.Parser.Tactic
