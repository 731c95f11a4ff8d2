prelude
import Init.Control.State
import Init.Data.Option.Basic
/-!
# The transformer of optional values
-/

universe u v

/-- Adds failure to a monad. -/
def OptionT (m : Type u → Type v) (α : Type u) : Type v := m (Option α)

/-- Runs an action; gives its value, or nothing if it failed. -/
@[always_inline, inline] def OptionT.run {m : Type u → Type v} {α : Type u} (x : OptionT m α) :
    m (Option α) := x

namespace OptionT
variable {m : Type u → Type v} [Monad m] {α β : Type u}

/-- An action from one that may give nothing. -/
protected def mk (x : m (Option α)) : OptionT m α := x

/-- One action after another. -/
@[always_inline, inline] protected def bind (x : OptionT m α) (f : α → OptionT m β) : OptionT m β :=
  OptionT.mk do
    match (← x.run) with
    | some a => (f a).run
    | none => pure none

/-- The value `a`. -/
@[always_inline, inline] protected def pure (a : α) : OptionT m α := OptionT.mk do pure (some a)

@[always_inline] instance : Monad (OptionT m) where
  pure := OptionT.pure
  bind := OptionT.bind

/-- The second action, if the first fails. -/
@[always_inline, inline] protected def orElse (x : OptionT m α) (y : Unit → OptionT m α) :
    OptionT m α :=
  OptionT.mk do
    match (← x.run) with
    | some a => pure (some a)
    | none => (y ()).run

/-- Fails. -/
@[always_inline, inline] protected def fail : OptionT m α := OptionT.mk do pure none

@[always_inline] instance : Alternative (OptionT m) where
  failure := OptionT.fail
  orElse := OptionT.orElse

/-- An action of `m`, which does not fail. -/
@[always_inline, inline] protected def lift (x : m α) : OptionT m α := OptionT.mk do
  return some (← x)

instance : MonadLift m (OptionT m) := ⟨OptionT.lift⟩
instance : MonadFunctor m (OptionT m) := ⟨fun f x => f x⟩

end OptionT

instance : Alternative Option where
  failure := Option.none
  orElse := Option.orElse

@[always_inline] instance : MonadExceptOf Unit Option where
  throw := fun _ => Option.none
  tryCatch x handle := match x with
    | none => handle ()
    | some a => some a
