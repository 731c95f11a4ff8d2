prelude
import Init.Native

/-!
# Notation of terms and the everyday commands

Precedences and the grammar language itself, operators with their elaborators (`binop%` and friends, so
that coercions are inserted at the leaves), `if`, pipelines, subtypes, and commands such as `#reduce`,
`#guard_msgs` and `seal`. Every parser, macro and unexpander here is the compiled one of Lean itself.
-/

open LeanAlpha.Core

/-! ### Precedences, priorities and the grammar language -/

namespace Lean

/-- The type of syntax categories, of use only as a place for their names. -/
structure Parser.Category

end Lean

namespace Lean.Parser.Syntax
native_trailing_parsers prec addPrec subPrec
native_trailing_parsers prio addPrio subPrio
end Lean.Parser.Syntax

native_parsers prec precMax precArg precLead «prec(_)» precMin precMin1
native_parsers prio prioDefault prioLow prioMid prioHigh «prio(_)»
native_parsers term termMax_prec
native_trailing_parsers stx
  «stx_+» «stx_*» stx_? «stx_<|>_» «stx_,*» «stx_,+» «stx_,*,?» «stx_,+,?»
native_parsers stx stx!_
native_macros Init.Notation: precMax 1, precArg 1, precLead 1, «prec(_)» 1, precMin 1, precMin1 1,
  termMax_prec 1, prioDefault 1, prioLow 1, prioMid 1, prioHigh 1, «prio(_)» 1,
  «stx_+» 1, «stx_*» 1, stx_? 1, «stx_<|>_» 1, «stx_,*» 1, «stx_,+» 1, «stx_,*,?» 1, «stx_,+,?» 1,
  stx!_ 1

/-! ### Operators -/

native_parsers term rawNatLit
native_trailing_parsers term
  «term_∘_» «term_×_» «term_×'_» «term_∣_» «term_|||_» «term_^^^_» «term_&&&_» «term_+_» «term_-_»
  «term_*_» «term_/_» «term_%_» «term_<<<_» «term_>>>_» «term_^_» «term_++_»
native_parsers term «term-_» «term~~~_»
native_trailing_parsers term «term_⁻¹» «term_•_»
native_macros Init.Notation: «term_∘_» 1, «term_×_» 1, «term_×'_» 1, «term_∣_» 1, «term_|||_» 2,
  «term_^^^_» 2, «term_&&&_» 2, «term_+_» 2, «term_-_» 2, «term_*_» 2, «term_/_» 2, «term_%_» 2,
  «term_<<<_» 1, «term_>>>_» 1, «term_^_» 2, «term_++_» 2, «term-_» 2, «term~~~_» 1, «term_⁻¹» 1,
  «term_•_» 2
native_unexpanders Init.Notation: Function.comp 1, Prod 1, PProd 1, Dvd.dvd 1, HOr.hOr 1, HXor.hXor 1,
  HAnd.hAnd 1, HAdd.hAdd 1, HSub.hSub 1, HMul.hMul 1, HDiv.hDiv 1, HMod.hMod 1,
  HShiftLeft.hShiftLeft 1, HShiftRight.hShiftRight 1, HPow.hPow 1, HAppend.hAppend 1, Neg.neg 1,
  Complement.complement 1, Inv.inv 1, HSMul.hSMul 1

/-! ### Relations -/

native_trailing_parsers term «term_≤_» «term_<_» «term_≥_» «term_>_» «term_=_»
  «term_==_» «term_≍_»
native_macros Init.Notation: «term_≤_» 2, «term_<_» 2, «term_≥_» 2, «term_>_» 2, «term_=_» 2, «term_==_» 2, «term_≍_» 1
native_unexpanders Init.Notation: LE.le 2, LT.lt 1, GE.ge 2, GT.gt 1, Eq 1, BEq.beq 1, HEq 1

native_trailing_parsers term «term_≠_» «term_↔_» «term_<->_»
native_macros Init.Core: «term_≠_» 2, «term_<->_» 1, «term_↔_» 1
native_unexpanders Init.Core: Ne 1, Iff 2

/-! ### Connectives, membership, lists, functors -/

native_trailing_parsers term «term_∧_» «term_∨_»
native_parsers term «term¬_»
native_trailing_parsers term «term_&&_» «term_||_»
native_parsers term term!_
native_trailing_parsers term «term_∈_» «term_∉_» «term_::_» «term_<$>_» «term_>>=_» «term_<|>_»
  «term_>>_» «term_<*>_» «term_<*_» «term_*>_»
native_macros Init.Notation: «term_∧_» 1, «term_∨_» 1, «term¬_» 1, «term_&&_» 1, «term_||_» 1,
  term!_ 1, «term_∈_» 1, «term_∉_» 1, «term_::_» 1, «term_<$>_» 1, «term_>>=_» 1, «term_<|>_» 1,
  «term_>>_» 1, «term_<*>_» 1, «term_<*_» 1, «term_*>_» 1
native_unexpanders Init.Notation: And 1, Or 1, Not 1, Bool.and 1, Bool.or 1, Bool.not 1,
  Membership.mem 1, List.cons 1, Functor.map 1, Bind.bind 1

native_trailing_parsers term «term_⊕_» «term_⊕'_»
native_macros Init.Core: «term_⊕_» 1, «term_⊕'_» 1
native_unexpanders Init.Core: Sum 1, PSum 1

/-! ### `if`, pipelines, subtypes -/

namespace Lean
native_fragments binderIdent Parser.Tactic.caseArg
end Lean

native_parsers term termDepIfThenElse termIfThenElse termIfLet boolIfThenElse
native_trailing_parsers term «term_<|_» «term_|>_» «term_$__»
native_parsers term «term{_:_//_}» termWithout_expected_type_
native_macros Init.Notation: termDepIfThenElse 1, termIfThenElse 1, termIfLet 1, boolIfThenElse 1,
  «term_<|_» 1, «term_|>_» 1, «term_$__» 1, «term{_:_//_}» 1, termWithout_expected_type_ 1

native_parsers term coeNotation coeFunNotation coeSortNotation

/-! ### Attributes and commands -/

namespace Lean
declare_syntax_cat rawStx

native_parsers term byElab withAnnotateTerm modCast includeStr
native_fragments deprecatedTypeChanged reduceConfig
native_parsers attr deprecated deprecated_arg suggest_for univ_out_params Attr.coe
  command_code_action builtin_command_code_action
native_parsers command runCmd runElab runMeta reduceCmd
native_fragments guardMsgsFilterAction guardMsgsFilterSeverity guardMsgsFilter guardMsgsWhitespaceArg
  guardMsgsWhitespace guardMsgsOrderingArg guardMsgsOrdering guardMsgsPositionsArg
  guardMsgsPositions guardMsgsSubstring guardMsgsSpecElt guardMsgsSpec
native_parsers command guardMsgsCmd guardPanicCmd infoTreesCmd setLibrarySuggestionsCmd

end Lean

namespace Lean.Parser
native_parsers command checkTactic checkTacticFailure checkSimp checkSimpFailure timeCmd
  discrTreeKeyCmd discrTreeSimpKeyCmd commandSeal__ commandUnseal__
native_macros Init.Notation: commandSeal__ 1, commandUnseal__ 1
end Lean.Parser
