prelude
import Init.Control.Id
/-!
# Exceptions

`Except ε` and the transformer `ExceptT ε m`.
-/

universe u v w u'

namespace Except
variable {ε : Type u}

/-- The value `a`, no error. -/
@[always_inline, inline] protected def pure (a : α) : Except ε α := .ok a

/-- Applies a function to the value. -/
@[always_inline, inline] protected def map (f : α → β) : Except ε α → Except ε β
  | .error err => .error err
  | .ok v => .ok <| f v

/-- Applies a function to the error. -/
@[always_inline, inline] protected def mapError (f : ε → ε') : Except ε α → Except ε' α
  | .error err => .error <| f err
  | .ok v => .ok v

/-- One computation after another. -/
@[always_inline, inline] protected def bind (ma : Except ε α) (f : α → Except ε β) : Except ε β :=
  match ma with
  | .error err => .error err
  | .ok v => f v

/-- True for values, false for errors. -/
@[always_inline, inline] protected def toBool : Except ε α → Bool
  | .ok _ => true
  | .error _ => false

@[inherit_doc Except.toBool] abbrev isOk : Except ε α → Bool := Except.toBool

/-- The value, if it is no error. -/
@[always_inline, inline] protected def toOption : Except ε α → Option α
  | .ok a => some a
  | .error _ => none

/-- Handles an error. -/
@[always_inline, inline] protected def tryCatch (ma : Except ε α) (handle : ε → Except ε α) :
    Except ε α :=
  match ma with
  | .ok a => .ok a
  | .error e => handle e

/-- The second computation, if the first is an error. -/
def orElseLazy (x : Except ε α) (y : Unit → Except ε α) : Except ε α :=
  match x with
  | .ok a => .ok a
  | .error _ => y ()

@[always_inline] instance : Monad (Except ε) where
  pure := Except.pure
  bind := Except.bind
  map := Except.map

end Except

/-- Adds exceptions of type `ε` to a monad. -/
def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)

/-- An action from one that gives a value or an error. -/
@[always_inline, inline] def ExceptT.mk {ε : Type u} {m : Type u → Type v} {α : Type u}
    (x : m (Except ε α)) : ExceptT ε m α := x

/-- Runs an action, giving its value or its error. -/
@[always_inline, inline] def ExceptT.run {ε : Type u} {m : Type u → Type v} {α : Type u}
    (x : ExceptT ε m α) : m (Except ε α) := x

namespace ExceptT
variable {ε : Type u} {m : Type u → Type v} [Monad m]

/-- The value `a`, no exception. -/
@[always_inline, inline] protected def pure {α : Type u} (a : α) : ExceptT ε m α :=
  ExceptT.mk <| pure (Except.ok a)

/-- Continues after a result. -/
@[always_inline, inline] protected def bindCont {α β : Type u} (f : α → ExceptT ε m β) :
    Except ε α → m (Except ε β)
  | .ok a => f a
  | .error e => pure (.error e)

/-- One action after another. -/
@[always_inline, inline] protected def bind {α β : Type u} (ma : ExceptT ε m α)
    (f : α → ExceptT ε m β) : ExceptT ε m β :=
  ExceptT.mk (ma >>= ExceptT.bindCont f)

/-- Applies a function to the value. -/
@[always_inline, inline] protected def map {α β : Type u} (f : α → β) (x : ExceptT ε m α) :
    ExceptT ε m β :=
  ExceptT.mk <| x >>= fun
    | .ok a => pure <| .ok (f a)
    | .error e => pure <| .error e

/-- An action of `m`, which throws nothing. -/
@[always_inline, inline] protected def lift {α : Type u} (t : m α) : ExceptT ε m α :=
  ExceptT.mk (Except.ok <$> t)

@[always_inline] instance : MonadLift (Except ε) (ExceptT ε m) := ⟨fun e => ExceptT.mk <| pure e⟩
instance : MonadLift m (ExceptT ε m) := ⟨ExceptT.lift⟩

/-- Handles an exception. -/
@[always_inline, inline] protected def tryCatch {α : Type u} (ma : ExceptT ε m α)
    (handle : ε → ExceptT ε m α) : ExceptT ε m α :=
  ExceptT.mk <| ma >>= fun
    | .ok a => pure (.ok a)
    | .error e => handle e

instance : MonadFunctor m (ExceptT ε m) := ⟨fun f x => f x⟩

@[always_inline] instance : Monad (ExceptT ε m) where
  pure := ExceptT.pure
  bind := ExceptT.bind
  map := ExceptT.map

/-- Applies a function to the exception. -/
@[always_inline, inline] protected def adapt {ε' α : Type u} (f : ε → ε') :
    ExceptT ε m α → ExceptT ε' m α :=
  fun x => ExceptT.mk <| Except.mapError f <$> x

end ExceptT

@[always_inline] instance (m : Type u → Type v) (ε₁ : Type u) (ε₂ : Type u) [MonadExceptOf ε₁ m] :
    MonadExceptOf ε₁ (ExceptT ε₂ m) where
  throw e := ExceptT.mk <| throwThe ε₁ e
  tryCatch x handle := ExceptT.mk <| tryCatchThe ε₁ x handle

@[always_inline] instance (m : Type u → Type v) (ε : Type u) [Monad m] :
    MonadExceptOf ε (ExceptT ε m) where
  throw e := ExceptT.mk <| pure (.error e)
  tryCatch := ExceptT.tryCatch

instance [Monad m] [Inhabited ε] : Inhabited (ExceptT ε m α) where
  default := throw default

instance (ε) : MonadExceptOf ε (Except ε) where
  throw := .error
  tryCatch := Except.tryCatch

/-- The value, or the error thrown in the monad. -/
@[inline] def liftExcept [MonadExceptOf ε m] [Monad m] : Except ε α → m α
  | .ok a => pure a
  | .error e => throw e

@[always_inline] instance ExceptT.finally {m : Type u → Type v} {ε : Type u} [MonadFinally m] [Monad m] :
    MonadFinally (ExceptT ε m) where
  tryFinally' x h := ExceptT.mk do
    let r ← tryFinally' x fun e? => match e? with
      | some (.ok a) => h (some a)
      | _ => h none
    match r with
    | (.ok a, .ok b) => pure (.ok (a, b))
    | (_, .error e) => pure (.error e)
    | (.error e, _) => pure (.error e)

@[always_inline] instance : MonadFinally Id where
  tryFinally' x h := (x, h (some x))
