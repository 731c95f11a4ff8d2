prelude
import Init.Control.Id
import Init.Data.Nat.Div.Laws
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

/-- The loop over a range: at most `n` rounds from `i` on. -/
@[specialize] def forIn'.loop {β : Type u} {m : Type u → Type v} [Monad m] (r : Range)
    (f : (i : Nat) → i ∈ r → β → m (ForInStep β)) :
    (n i : Nat) → (hs : r.start ≤ i) → (hm : (i - r.start) % r.step = 0) → (b : β) → m β
  | 0, _, _, _, b => pure b
  | n + 1, i, hs, hm, b =>
    if h : i < r.stop then
      f i ⟨hs, h, hm⟩ b >>= fun
        | .done b => pure b
        | .yield b =>
          forIn'.loop r f n (i + r.step) (Nat.le_trans hs (Nat.le_add_right _ _))
            (by rw [Nat.sub_add_comm hs, Nat.add_mod_right, hm]) b
    else pure b

instance [Monad m] : ForIn' m Range Nat inferInstance where
  forIn' r b f := forIn'.loop r f r.size r.start (Nat.le_refl _)
    (by rw [Nat.sub_self, Nat.zero_mod]) b

instance [Monad m] : ForM m Range Nat where
  forM r f := forIn r PUnit.unit fun i _ => f i >>= fun _ => pure (.yield PUnit.unit)

open LeanAlpha.Core

native_parsers term «term[:_]» «term[_:_]» «term[:_:_]» «term[_:_:_]»
native_macros Init.Data.Range.Basic: «term[:_]» 1, «term[_:_]» 1, «term[:_:_]» 1, «term[_:_:_]» 1

end Range
end Std.Legacy
