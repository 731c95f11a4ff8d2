prelude
import Init.Grind.Library
import Init.Grind.Config
import Init.Grind.Ring.Basic
import Init.Data.Order.Classes
import Init.Data.RArray

/-!
# `grind`

What the compiled tactic needs to know by name: markers, propagation lemmas, normal forms, options, the
classes of its arithmetic solvers. Congruence closure, case splits, constructors and instantiation of
lemmas work; the solvers for linear arithmetic and rings find their classes but no instances.
-/
