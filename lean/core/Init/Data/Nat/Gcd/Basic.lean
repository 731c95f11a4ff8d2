prelude
import Init.Data.Nat.Div.Basic
/-!
# Greatest common divisor of natural numbers: the definition

Euclid's algorithm. The kernel and the compiler compute it natively; this recursion is its meaning.
-/

namespace Nat

/-- Greatest common divisor by Euclid's algorithm; `gcd 0 n = n`. -/
@[extern "lean_nat_gcd"] def gcd (m n : @& Nat) : Nat :=
  if m = 0 then n else gcd (n % m) m
termination_by m
decreasing_by exact mod_lt _ (Nat.pos_of_ne_zero ‹_›)

end Nat
