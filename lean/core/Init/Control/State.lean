prelude
import Init.Control.Except
/-!
# State

The transformer `StateT σ m` and `StateM σ`.
-/

universe u v w

/-- Adds a state of type `σ` to a monad. -/
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)

/-- Runs an action from a first state; gives the value and the last state. -/
@[always_inline, inline] def StateT.run {σ : Type u} {m : Type u → Type v} {α : Type u}
    (x : StateT σ m α) (s : σ) : m (α × σ) := x s

/-- Runs an action from a first state; gives the value. -/
@[always_inline, inline] def StateT.run' {σ : Type u} {m : Type u → Type v} [Functor m] {α : Type u}
    (x : StateT σ m α) (s : σ) : m α :=
  (·.1) <$> x s

/-- Pure computations with a state of type `σ`. -/
@[reducible] def StateM (σ α : Type u) : Type u := StateT σ Id α

instance {σ α} [Subsingleton σ] [Subsingleton α] : Subsingleton (StateM σ α) where
  allEq a b := funext fun s => by
    have h₁ : (a s).1 = (b s).1 := Subsingleton.elim _ _
    have h₂ : (a s).2 = (b s).2 := Subsingleton.elim _ _
    exact show (Prod.mk (a s).1 (a s).2 : α × σ) = Prod.mk (b s).1 (b s).2 from by rw [h₁, h₂]

namespace StateT
section
variable {σ : Type u} {m : Type u → Type v} [Monad m] {α β : Type u}

/-- The value `a`, the state as it is. -/
@[always_inline, inline] protected def pure (a : α) : StateT σ m α := fun s => pure (a, s)

/-- One action after another. -/
@[always_inline, inline] protected def bind (x : StateT σ m α) (f : α → StateT σ m β) :
    StateT σ m β :=
  fun s => do let (a, s) ← x s; f a s

/-- Applies a function to the value. -/
@[always_inline, inline] protected def map (f : α → β) (x : StateT σ m α) : StateT σ m β :=
  fun s => do let (a, s) ← x s; pure (f a, s)

@[always_inline] instance : Monad (StateT σ m) where
  pure := StateT.pure
  bind := StateT.bind
  map := StateT.map

/-- The second action from the same state, if the first fails. -/
@[always_inline, inline] protected def orElse [Alternative m] {α : Type u} (x₁ : StateT σ m α)
    (x₂ : Unit → StateT σ m α) : StateT σ m α := fun s => Alternative.orElse (x₁ s) fun _ => x₂ () s

/-- Fails. -/
@[always_inline, inline] protected def failure [Alternative m] {α : Type u} : StateT σ m α :=
  fun _ => failure

instance [Alternative m] : Alternative (StateT σ m) where
  failure := StateT.failure
  orElse := StateT.orElse

/-- The state. -/
@[always_inline, inline] protected def get : StateT σ m σ := fun s => pure (s, s)

/-- Replaces the state. -/
@[always_inline, inline] protected def set : σ → StateT σ m PUnit := fun s' _ => pure (⟨⟩, s')

/-- Changes the state and gives a value. -/
@[always_inline, inline] protected def modifyGet (f : σ → α × σ) : StateT σ m α := fun s => pure (f s)

/-- An action of `m`, which leaves the state alone. -/
@[always_inline, inline] protected def lift {α : Type u} (t : m α) : StateT σ m α :=
  fun s => do let a ← t; pure (a, s)

instance : MonadLift m (StateT σ m) := ⟨StateT.lift⟩

@[always_inline] instance (σ m) : MonadFunctor m (StateT σ m) := ⟨fun f x s => f (x s)⟩

@[always_inline] instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw := StateT.lift ∘ throwThe ε
  tryCatch := fun x c s => tryCatchThe ε (x s) (fun e => c e s)

end
end StateT

instance {σ : Type u} {m : Type u → Type v} [Monad m] : MonadStateOf σ (StateT σ m) where
  get := StateT.get
  set := StateT.set
  modifyGet := StateT.modifyGet

@[always_inline] instance StateT.tryFinally {m : Type u → Type v} {σ : Type u} [MonadFinally m]
    [Monad m] : MonadFinally (StateT σ m) where
  tryFinally' x h := fun s => do
    let ((a, _), (b, s'')) ← tryFinally' (x s) fun
      | some (a, s') => h (some a) s'
      | none => h none s
    pure ((a, b), s'')

