prelude
import Init.Grind.Library
import Init.Grind.Lia
import Init.Grind.AC
import Init.Grind.Config
import Init.Grind.Ring.Basic
import Init.Data.Order.Classes
import Init.Data.RArray

/-!
# `grind`

What the compiled tactic needs to know by name: markers, propagation lemmas, normal forms, options, the
classes of its arithmetic solvers. Congruence closure, case splits, constructors and instantiation of
lemmas work, associative operations, and linear arithmetic over integers and naturals except
divisibility; the solvers for rings, modules and orders find their classes but no instances.
-/
