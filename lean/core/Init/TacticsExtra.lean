prelude
import Init.NotationExtra

/-!
# More tactics that are macros

`if … then … else …` as a tactic, `iterate`, the `_mod_cast` variants, `by_cases`.
-/

open LeanAlpha.Core

namespace Lean.Parser.Tactic
native_parsers tactic tacticIterate____ tacticExact_mod_cast_ tacticApply_mod_cast_
  tacticRw_mod_cast___
native_macros Init.TacticsExtra: tacDepIfThenElse 1, tacIfThenElse 1, tacticIterate____ 1,
  tacticExact_mod_cast_ 1, tacticApply_mod_cast_ 1, tacticRw_mod_cast___ 1
end Lean.Parser.Tactic

native_parsers tactic «tacticBy_cases_:_»
native_macros Init.ByCases: «tacticBy_cases_:_» 2
