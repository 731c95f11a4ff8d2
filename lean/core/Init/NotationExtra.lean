prelude
import Init.Tactics
import Init.Conv

/-!
# Binders, `calc`, bullets, set braces, list literals

Notation that needs the tactic language: `∃ x y, p`, `Σ x, β x`, `(x : α) × β x`, `calc`, `·`, `solve`,
`e matches p`, `{a, b}`, `[a, b]`, `#[a, b]`, `class abbrev`, `unif_hint`, `funext x y`; and the unexpanders
that print these forms in goals.
-/

open LeanAlpha.Core

namespace Lean
native_fragments unbracketedExplicitBinders bracketedExplicitBinders explicitBinders unifConstraint
  unifConstraintElem calcFirstStep calcStep calcSteps cdotTk
native_parsers command «command__Unif_hint____Where_|_-⊢__»
native_parsers term calc
native_parsers tactic calcTactic cdot solveTactic
native_parsers conv convCalc_
native_trailing_parsers term «term_Matches_|»
native_macros Init.NotationExtra: «command__Unif_hint____Where_|_-⊢__» 1, convCalc_ 1, solveTactic 1,
  «term_Matches_|» 1
end Lean

namespace Lean.Parser.Command
native_parsers command classAbbrev
end Lean.Parser.Command

native_parsers term «term∃_,_» «termExists_,_» «termΣ_,_» «termΣ'_,_» «term_×__1» «term_×'__1»
  «term[_]» «term%[_|_]» «term#[_,]» «term{_}»
native_parsers tactic tacticFunext___
native_macros Init.NotationExtra: «term∃_,_» 1, «termExists_,_» 1, «termΣ_,_» 1, «termΣ'_,_» 1,
  «term_×__1» 1, «term_×'__1» 1, tacticFunext___ 1, «term%[_|_]» 1, Lean.Parser.Command.classAbbrev 1,
  «term{_}» 1
native_macros Init.Data.Array.Basic: «term#[_,]» 1
namespace Lean
native_macros Init.Data.List.Notation: «term[_]» 1
end Lean

/-! ### Printing -/

section
open Lean.PrettyPrinter (Unexpander)

@[app_unexpander Unit.unit, extern "x"] opaque unexpandUnit : Unexpander
@[app_unexpander List.nil, extern "x"] opaque unexpandListNil : Unexpander
@[app_unexpander List.cons, extern "x"] opaque unexpandListCons : Unexpander
@[app_unexpander Prod.mk, extern "x"] opaque unexpandProdMk : Unexpander
@[app_unexpander ite, extern "x"] opaque unexpandIte : Unexpander
@[app_unexpander Eq.ndrec, extern "x"] opaque unexpandEqNDRec : Unexpander
@[app_unexpander Eq.rec, extern "x"] opaque unexpandEqRec : Unexpander
@[app_unexpander Exists, extern "x"] opaque unexpandExists : Unexpander
@[app_unexpander Sigma, extern "x"] opaque unexpandSigma : Unexpander
@[app_unexpander PSigma, extern "x"] opaque unexpandPSigma : Unexpander
@[app_unexpander Subtype, extern "x"] opaque unexpandSubtype : Unexpander
@[app_unexpander Lean.TSyntax, extern "x"] opaque unexpandTSyntax : Unexpander
@[app_unexpander Lean.TSyntaxArray, extern "x"] opaque unexpandTSyntaxArray : Unexpander
@[app_unexpander Lean.Syntax.TSepArray, extern "x"] opaque unexpandTSepArray : Unexpander
@[app_unexpander Array.empty, extern "x"] opaque unexpandArrayEmpty : Unexpander
@[app_unexpander Array.mkArray0, extern "x"] opaque unexpandMkArray0 : Unexpander
@[app_unexpander Array.mkArray1, extern "x"] opaque unexpandMkArray1 : Unexpander
@[app_unexpander Array.mkArray2, extern "x"] opaque unexpandMkArray2 : Unexpander
@[app_unexpander Array.mkArray3, extern "x"] opaque unexpandMkArray3 : Unexpander
@[app_unexpander Array.mkArray4, extern "x"] opaque unexpandMkArray4 : Unexpander
@[app_unexpander Array.mkArray5, extern "x"] opaque unexpandMkArray5 : Unexpander
@[app_unexpander Array.mkArray6, extern "x"] opaque unexpandMkArray6 : Unexpander
@[app_unexpander Array.mkArray7, extern "x"] opaque unexpandMkArray7 : Unexpander
@[app_unexpander Array.mkArray8, extern "x"] opaque unexpandMkArray8 : Unexpander
end
