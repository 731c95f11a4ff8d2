prelude
import Init.Core

/-!
# Extensionality of the basic types

The `ext` lemmas of pairs, subtypes, functions, propositions and the unit type.
-/

attribute [ext] Prod PProd Sigma PSigma
attribute [ext] funext propext Subtype.ext

@[ext] protected theorem PUnit.ext (x y : PUnit) : x = y := rfl
@[ext] protected theorem Unit.ext (x y : Unit) : x = y := rfl
