prelude
import Init.Core
/-!
# Iteration and other classes of control

`for … in …`, actions that can fail or be done at the end, `Id`, and small operations on actions.
-/

universe u v w u₁ u₂ u₃

/-- What the body of a `for` loop says about going on: stop or continue, with the loop's state. -/
inductive ForInStep (α : Type u) where
  /-- Leave the loop. -/
  | done : α → ForInStep α
  /-- Take the next round. -/
  | yield : α → ForInStep α

instance [Inhabited α] : Inhabited (ForInStep α) := ⟨.done default⟩

/-- The state inside a step. -/
def ForInStep.value (x : ForInStep α) : α :=
  match x with
  | .done b => b
  | .yield b => b

/-- What `for x in xs do …` runs: containers `ρ` with elements `α`, looped over in the monad `m`. -/
class ForIn.{u', v', u₁', u₂'} (m : Type u₁' → Type u₂') (ρ : Type u') (α : outParam (Type v')) where
  /-- The loop over `xs` with first state `b` and body `f`. -/
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β

export ForIn (forIn)

/-- What `for h : x in xs do …` runs: the body also gets a proof that `x` is in `xs`. -/
class ForIn'.{u', v', u₁', u₂'} (m : Type u₁' → Type u₂') (ρ : Type u') (α : outParam (Type v'))
    (d : outParam (Membership α ρ)) where
  /-- The loop over `xs` with first state `b` and body `f`. -/
  forIn' {β} (xs : ρ) (b : β) (f : (a : α) → a ∈ xs → β → m (ForInStep β)) : m β

export ForIn' (forIn')

instance (priority := 500) instForInOfForIn' {m : Type u₁ → Type u₂} {ρ : Type u} {α : Type v}
    {d : Membership α ρ} [ForIn' m ρ α d] : ForIn m ρ α where
  forIn xs b f := forIn' xs b fun a _ => f a

/-- Containers over which an action can be run, element by element. -/
class ForM (m : Type u → Type v) (γ : Type w₁) (α : outParam (Type w₂)) where
  /-- Runs the action on every element. -/
  forM (xs : γ) (f : α → m PUnit) : m PUnit

export ForM (forM)

/-- Actions that can fail and try an alternative. -/
class Alternative (f : Type u → Type v) : Type (max (u + 1) v) extends Applicative f where
  /-- Fails. -/
  failure : {α : Type u} → f α
  /-- Tries the second action if the first fails. -/
  orElse : {α : Type u} → f α → (Unit → f α) → f α

instance (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) := ⟨Alternative.orElse⟩

export Alternative (failure)

section
variable {f : Type u → Type v} [Alternative f] {α : Type u}

/-- Does nothing if `p` holds, fails otherwise. -/
@[always_inline, inline] def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit :=
  if p then pure () else failure

/-- The result if the action succeeds, otherwise nothing. -/
@[always_inline, inline] def optional (x : f α) : f (Option α) :=
  Alternative.orElse (some <$> x) fun _ => pure none

end

/-- Turns a value into a Boolean, for the monadic connectives. -/
class ToBool (α : Type u) where
  /-- The Boolean. -/
  toBool : α → Bool

export ToBool (toBool)

instance : ToBool Bool := ⟨fun b => b⟩

/-- Chooses between two values by a Boolean-like test. -/
@[macro_inline] def bool {β : Type u} {α : Type v} [ToBool β] (f t : α) (b : β) : α :=
  match toBool b with
  | true => t
  | false => f

/-- Runs the second action only if the first gives false. -/
@[macro_inline] def orM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β := do
  let b ← x
  match toBool b with
  | true => pure b
  | false => y

/-- Runs the second action only if the first gives true. -/
@[macro_inline] def andM {m : Type u → Type v} {β : Type u} [Monad m] [ToBool β] (x y : m β) : m β := do
  let b ← x
  match toBool b with
  | true => y
  | false => pure b

/-- Negates the result of an action. -/
@[macro_inline] def notM {m : Type → Type v} [Functor m] (x : m Bool) : m Bool :=
  not <$> x

/-- Maps with the arguments the other way round: `x <&> f`. -/
@[reducible] def Functor.mapRev {f : Type u → Type v} [Functor f] {α β : Type u} :
    f α → (α → β) → f β :=
  fun a f => f <$> a

/-- Drops the result of an action. -/
@[always_inline, inline] def Functor.discard {f : Type u → Type v} {α : Type u} [Functor f] (x : f α) :
    f PUnit :=
  Functor.mapConst PUnit.unit x

export Functor (discard)

/-- Composition of actions from the left: `f >=> g`. -/
@[always_inline, inline] def Bind.kleisliRight [Bind m] (f₁ : α → m β) (f₂ : β → m γ) (a : α) : m γ :=
  f₁ a >>= f₂

/-- Composition of actions from the right: `g <=< f`. -/
@[always_inline, inline] def Bind.kleisliLeft [Bind m] (f₂ : β → m γ) (f₁ : α → m β) (a : α) : m γ :=
  f₁ a >>= f₂

/-- Bind with the arguments the other way round: `f =<< x`. -/
@[always_inline, inline] def Bind.bindLeft [Bind m] (f : α → m β) (ma : m α) : m β :=
  ma >>= f

/-- Lifts an action to a monad above. -/
abbrev liftM := @monadLift

/-- Monads in which a final action runs whatever happens. -/
class MonadFinally (m : Type u → Type v) where
  /-- Runs `x`, then `f` with its result, or with nothing if `x` threw. -/
  tryFinally' {α β} : (x : m α) → (f : Option α → m β) → m (α × β)

export MonadFinally (tryFinally')

/-- Runs `x`, then `finalizer` whatever happened. -/
@[always_inline, inline] def tryFinally {m : Type u → Type v} {α β : Type u} [MonadFinally m]
    [Functor m] (x : m α) (finalizer : m β) : m α :=
  Prod.fst <$> tryFinally' x fun _ => finalizer

/-- Control operations of a monad transformer, one step. -/
class MonadControl (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  /-- What `n` adds to a value. -/
  stM : Type u → Type u
  /-- Lifts an action that may run actions of `n` inside `m`. -/
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  /-- Puts the added part back. -/
  restoreM : {α : Type u} → m (stM α) → n α

/-- Control operations of a stack of monad transformers. -/
class MonadControlT (m : Type u → Type v) (n : Type u → Type w) where
  /-- What `n` adds to a value. -/
  stM : Type u → Type u
  /-- Lifts an action that may run actions of `n` inside `m`. -/
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  /-- Puts the added part back. -/
  restoreM {α : Type u} : stM α → n α

/-- Tries the second action if the first throws. -/
@[always_inline, inline] protected def MonadExcept.orElse [MonadExcept ε m] {α : Type v} (t₁ : m α)
    (t₂ : Unit → m α) : m α :=
  tryCatch t₁ fun _ => t₂ ()

/-- Catches an exception of the given type. -/
@[always_inline, inline] abbrev tryCatchThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m]
    {α : Type v} (x : m α) (handle : ε → m α) : m α :=
  MonadExceptOf.tryCatch x handle

instance [MonadExcept ε m] {α : Type v} : OrElse (m α) := ⟨MonadExcept.orElse⟩

namespace Lean.Internal

/-- An action with its result coerced; inserted by the elaborator. -/
@[coe_decl] abbrev coeM {m : Type u → Type v} {α β : Type u} [∀ a, CoeT α a β] [Monad m] (x : m α) :
    m β := do
  let a ← x
  pure (CoeT.coe a)

/-- A lifted action with its result coerced; inserted by the elaborator. -/
@[coe_decl] abbrev liftCoeM {m : Type u → Type v} {n : Type u → Type w} {α β : Type u}
    [MonadLiftT m n] [∀ a, CoeT α a β] [Monad n] (x : m α) : n β := do
  let a ← liftM x
  pure (CoeT.coe a)

end Lean.Internal
