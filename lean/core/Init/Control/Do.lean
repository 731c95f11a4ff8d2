prelude
import Init.Control.Option
/-!
# What `do` blocks expand to

`break`, `continue` and early `return` inside nested actions, and `repeat`/`while` loops.
-/

universe u v w

/-- Actions in which `return` with a value of type `ρ` leaves early. -/
abbrev EarlyReturnT (ρ : Type u) (m : Type u → Type v) (α : Type u) := ExceptT ρ m α

/-- Actions in which `break` leaves the loop. -/
abbrev BreakT (m : Type u → Type v) (α : Type u) := OptionT m α

/-- Actions in which `continue` goes to the next round. -/
abbrev ContinueT (m : Type u → Type v) (α : Type u) := OptionT m α

/-- Returns early. -/
@[always_inline, inline] abbrev EarlyReturnT.return {ρ : Type u} {m : Type u → Type v}
    {α : Type u} [Monad m] (r : ρ) : EarlyReturnT ρ m α := throw r

/-- Leaves the loop. -/
@[always_inline, inline] abbrev BreakT.break {α : Type u} {m : Type u → Type v} [Monad m] : BreakT m α :=
  failure

/-- Goes to the next round. -/
@[always_inline, inline] abbrev ContinueT.continue {α : Type u} {m : Type u → Type v} [Monad m] :
    ContinueT m α := failure

/-- Goes on after an action that may have returned early. -/
@[always_inline, inline] def EarlyReturn.runK {ρ α : Type u} {β : Type v} (x : Except ρ α)
    (ret : ρ → β) (pure : α → β) : β :=
  match x with
  | .error r => ret r
  | .ok a => pure a

/-- Goes on after an action that may have left the loop. -/
@[always_inline, inline] def Break.runK {α : Type u} {β : Type v} (x : Option α) (breakK : Unit → β)
    (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => breakK ()

/-- Goes on after an action that may have skipped the rest of the round. -/
@[always_inline, inline] def Continue.runK {α : Type u} {β : Type v} (x : Option α)
    (continueK : Unit → β) (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => continueK ()

instance instInhabitedOfMonad {α : Type u} {m : Type u → Type v} [Monad m] [Inhabited α] :
    Inhabited (m α) := ⟨pure default⟩

namespace Lean

/-- A loop without end, the `xs` of `for _ in xs` behind `repeat` and `while`. -/
inductive Loop where
  /-- The only one. -/
  | mk

/-- Runs the body until it says it is done. -/
@[inline] partial def Loop.forIn {β : Type u} {m : Type u → Type v} [Monad m] (_ : Loop) (init : β)
    (f : Unit → β → m (ForInStep β)) : m β :=
  let rec
    /-- The rounds from a state on. -/
    @[specialize] loop (b : β) : m β := do
      match ← f () b with
      | .done b => pure b
      | .yield b => loop b
  loop init

instance [Monad m] : ForIn m Loop Unit where
  forIn := Loop.forIn

end Lean
