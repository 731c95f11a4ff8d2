prelude
import Init.PropLemmas.Connectives
import Init.PropLemmas.Quantifiers
import Init.PropLemmas.Decidable
import Init.PropLemmas.Ite

/-!
# Lemmas about propositions

Connectives, quantifiers, decidable variants of classical laws, and `if` between propositions; the
parts stand in `Init/PropLemmas/`.
-/
