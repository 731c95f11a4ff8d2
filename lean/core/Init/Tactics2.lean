prelude
import Init.Classical
set_option linter.all false
structure Lean.Parser.Category
namespace Lean.Parser.Tactic
declare_syntax_cat rcasesPat
syntax rcasesPatMed := sepBy1(rcasesPat, " | ")
syntax rcasesPatLo := rcasesPatMed (" : " term)?
syntax (name := rcasesPat.one) ident : rcasesPat
syntax (name := rcasesPat.ignore) "_" : rcasesPat
syntax (name := rcasesPat.clear) "-" : rcasesPat
syntax (name := rcasesPat.explicit) "@" noWs rcasesPat : rcasesPat
syntax (name := rcasesPat.tuple) "⟨" rcasesPatLo,* "⟩" : rcasesPat
syntax (name := rcasesPat.paren) "(" withoutPosition(rcasesPatLo) ")" : rcasesPat
declare_syntax_cat rintroPat
syntax (name := rintroPat.one) rcasesPat : rintroPat
syntax (name := rintroPat.binder) "(" (ppSpace rcasesPat)+ (" : " term)? ")" : rintroPat
syntax (name := rcases) "rcases" elimTarget,* (" with " rcasesPatLo)? : tactic
syntax (name := obtain) "obtain" (ppSpace rcasesPatMed)? (" : " term)? (" := " term,+)? : tactic
syntax (name := rintro) "rintro" (ppSpace colGt rintroPat)+ (" : " term)? : tactic
macro "rwa " rws:rwRuleSeq loc:(location)? : tactic => `(tactic| (rw $rws:rwRuleSeq $[$loc:location]?; assumption))
syntax "by_cases " (atomic(ident " : "))? term : tactic
macro_rules
  | `(tactic| by_cases $e) => `(tactic| by_cases h : $e)
  | `(tactic| by_cases $h : $e) => `(tactic| refine (dite $e (fun $h:ident => ?pos) (fun $h:ident => ?neg)))
syntax "funext " (colGt term:max)+ : tactic
macro_rules
  | `(tactic| funext $x) => `(tactic| apply funext; intro $x:term)
syntax simpaArgsRest := optConfig (discharger)? &" only "? (simpArgs)? (" using " term)?
syntax (name := simpa) "simpa" "?"? "!"? simpaArgsRest : tactic
syntax (name := symm) "symm" (location)? : tactic
syntax (name := rename) "rename " term " => " ident : tactic
syntax (name := ac_rfl0) "ac_rfl" : tactic
end Lean.Parser.Tactic
noncomputable instance (priority := 1) Classical.propDecidable (p : Prop) : Decidable p := Classical.choice ((Classical.em p).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))
