prelude
import Init.Control.Id
import Init.Data.Nat.Basic
/-!
# Ranges of natural numbers for loops

`[start:stop:step]`, as in `for i in [0:n] do …`.
-/

namespace Std.Legacy

/-- The numbers `start`, `start + step`, … below `stop`. -/
structure Range where
  /-- The first number. -/
  start : Nat := 0
  /-- The bound, not included. -/
  stop : Nat
  /-- The distance. -/
  step : Nat := 1
  /-- It goes on. -/
  step_pos : 0 < step

instance : Membership Nat Range where
  mem r i := r.start ≤ i ∧ i < r.stop ∧ (i - r.start) % r.step = 0

namespace Range

universe u v

/-- How many numbers there are in the range. -/
def size (r : Range) : Nat := (r.stop - r.start + r.step - 1) / r.step

/-- The loop over a range: `n` rounds from `i` on. -/
@[specialize] def forIn.loop {β : Type u} {m : Type u → Type v} [Monad m] (step : Nat)
    (f : Nat → β → m (ForInStep β)) : (n i : Nat) → (b : β) → m β
  | 0, _, b => pure b
  | n + 1, i, b => do
    match (← f i b) with
    | .done b => pure b
    | .yield b => forIn.loop step f n (i + step) b

instance [Monad m] : ForIn m Range Nat where
  forIn r b f := forIn.loop r.step f r.size r.start b

instance [Monad m] : ForM m Range Nat where
  forM r f := forIn r PUnit.unit fun i _ => f i >>= fun _ => pure (.yield PUnit.unit)

open LeanAlpha.Core

native_parsers term «term[:_]» «term[_:_]» «term[:_:_]» «term[_:_:_]»
native_macros Init.Data.Range.Basic: «term[:_]» 1, «term[_:_]» 1, «term[:_:_]» 1, «term[_:_:_]» 1

end Range
end Std.Legacy
