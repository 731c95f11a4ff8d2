prelude
import Init.NotationExtra

/-!
# Binder predicates

`∀ x > a, p`, `∃ x ∈ s, p` and the like, and `binder_predicate` to declare more of them.
-/

open LeanAlpha.Core

namespace Lean
declare_syntax_cat binderPred

native_parsers term «termSatisfies_binder_pred%__» «term∃__,_» «term∀__,_»
native_parsers binderPred «binderPred>_» «binderPred≥_» «binderPred<_» «binderPred≤_» «binderPred≠_»
  «binderPred∈_» «binderPred∉_» «binderPred⊆_» «binderPred⊂_» «binderPred⊇_» «binderPred⊃_»
native_macros Init.BinderPredicates: «term∃__,_» 1, «term∀__,_» 1, «termSatisfies_binder_pred%__» 11
end Lean
