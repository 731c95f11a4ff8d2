prelude
import Init.Prelude.String
/-!
# Functors, monads, and the monads that macros run in
-/
universe u v w u₁ u₂ v₁ v₂
set_option linter.all false
set_option checkBinderAnnotations false
/-- Things that carry values, with `map`. -/
class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := Function.comp map (Function.const _)
/-- A value as an action. -/
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α
export Pure (pure)
/-- Running one action after another: `x >>= f`. -/
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)
/-- Applying an action that gives a function: `f <*> x`. -/
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β
/-- Two actions, keeping the first result: `x <* y`. -/
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α
/-- Two actions, keeping the second result: `x *> y`. -/
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β
/-- Functors with `pure` and `<*>`. -/
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map := fun x y => Seq.seq (pure x) fun _ => y
  seqLeft := fun a b => Seq.seq (Functor.map (Function.const _) a) b
  seqRight := fun a b => Seq.seq (Functor.map (Function.const _ id) a) b
/-- Actions that can be run one after another. -/
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map f x := bind x (Function.comp pure f)
  seq f x := bind f fun y => Functor.map y (x Unit.unit)
  seqLeft x y := bind x fun a => bind (y Unit.unit) (fun _ => pure a)
  seqRight x y := bind x fun _ => y Unit.unit
/-- One step of lifting actions from `m` to `n`. -/
class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
/-- Lifting actions from `m` to `n` in any number of steps. -/
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)
@[always_inline] instance (m n o) [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)
instance (m) : MonadLiftT m m where
  monadLift x := x
/-- Throwing and catching exceptions of a given type. -/
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α
/-- Throws an exception of the given type. -/
@[always_inline, inline] def throwThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (e : ε) : m α := MonadExceptOf.throw e
/-- Throwing and catching exceptions of the type that the monad fixes. -/
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α
export MonadExcept (throw tryCatch)
instance (ε : Type u) (m : Type v → Type w) [MonadExceptOf ε m] : MonadExcept ε m where
  throw := throwThe ε
  tryCatch := MonadExceptOf.tryCatch
/-- A value or an error. -/
inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok : α → Except ε α
/-- Actions that may read a value of type `ρ`. -/
def ReaderT (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := (a : @&ρ) → m α
/-- Runs an action with the value to read. -/
@[always_inline, inline] def ReaderT.run {ρ : Type u} {m : Type u → Type v} {α : Type u} (x : ReaderT ρ m α) (r : ρ) : m α := x r
namespace ReaderT
variable {ρ : Type u} {m : Type u → Type v}
instance : MonadLift m (ReaderT ρ m) where monadLift x := fun _ => x
@[always_inline] instance (ε) [MonadExceptOf ε m] : MonadExceptOf ε (ReaderT ρ m) where
  throw e := fun _ => throwThe ε e
  tryCatch x c := fun r => MonadExceptOf.tryCatch (x r) (fun e => (c e) r)
/-- Reads the value. -/
@[always_inline, inline] protected def read [Monad m] : ReaderT ρ m ρ := pure
@[always_inline] instance [Monad m] : Monad (ReaderT ρ m) where
  pure a := fun _ => pure a
  bind x f := fun r => bind (x r) (fun a => f a r)
  map f x := fun r => Functor.map f (x r)
end ReaderT
/-- Reading a value of a given type. -/
class MonadReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  read : m ρ
/-- Reading a value of the type that the monad fixes. -/
class MonadReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  read : m ρ
export MonadReader (read)
instance (ρ : Type u) (m : Type u → Type v) [MonadReaderOf ρ m] : MonadReader ρ m where
  read := MonadReaderOf.read
instance {ρ : Type u} {m : Type u → Type v} [Monad m] : MonadReaderOf ρ (ReaderT ρ m) where
  read := ReaderT.read
/-- Running an action with a changed value to read. -/
class MonadWithReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where
  withReader {α : Type u} : (ρ → ρ) → m α → m α
instance {ρ : Type u} {m : Type u → Type v} : MonadWithReaderOf ρ (ReaderT ρ m) where
  withReader f x := fun ctx => x (f ctx)
/-- The version of `MonadWithReaderOf` for the type that the monad fixes. -/
class MonadWithReader (ρ : outParam (Type u)) (m : Type u → Type v) where
  /-- Runs an action with a changed value to read. -/
  withReader {α : Type u} : (ρ → ρ) → m α → m α
export MonadWithReader (withReader)
instance (ρ : Type u) (m : Type u → Type v) [MonadWithReaderOf ρ m] : MonadWithReader ρ m where
  withReader := MonadWithReaderOf.withReader
/-- Reads the value of the given type. -/
@[always_inline, inline] def readThe (ρ : Type u) {m : Type u → Type v} [MonadReaderOf ρ m] : m ρ :=
  MonadReaderOf.read
/-- Runs an action with a changed value of the given type. -/
@[always_inline, inline] def withTheReader (ρ : Type u) {m : Type u → Type v} [MonadWithReaderOf ρ m]
    {α : Type u} (f : ρ → ρ) (x : m α) : m α := MonadWithReaderOf.withReader f x
instance {ρ : Type u} {m : Type u → Type v} {n : Type u → Type w} [MonadLift m n] [MonadReaderOf ρ m] :
    MonadReaderOf ρ n where
  read := MonadLift.monadLift (m := m) (n := n) MonadReaderOf.read
/-- Reading and changing a state of a given type. -/
class MonadStateOf (σ : semiOutParam (Type u)) (m : Type u → Type v) where
  /-- The state. -/
  get : m σ
  /-- Replaces the state. -/
  set : σ → m PUnit
  /-- Changes the state and gives a value. -/
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadStateOf (set)
/-- Reading and changing a state of the type that the monad fixes. -/
class MonadState (σ : outParam (Type u)) (m : Type u → Type v) where
  /-- The state. -/
  get : m σ
  /-- Replaces the state. -/
  set : σ → m PUnit
  /-- Changes the state and gives a value. -/
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadState (get modifyGet)
instance (σ : Type u) (m : Type u → Type v) [MonadStateOf σ m] : MonadState σ m where
  set := MonadStateOf.set
  get := MonadStateOf.get
  modifyGet f := MonadStateOf.modifyGet f
/-- The state of the given type. -/
@[always_inline, inline] def getThe (σ : Type u) {m : Type u → Type v} [MonadStateOf σ m] : m σ :=
  MonadStateOf.get
/-- Changes the state. -/
@[always_inline, inline] def modify {σ : Type u} {m : Type u → Type v} [MonadState σ m] (f : σ → σ) :
    m PUnit := modifyGet fun s => Prod.mk PUnit.unit (f s)
/-- Changes the state of the given type. -/
@[always_inline, inline] def modifyThe (σ : Type u) {m : Type u → Type v} [MonadStateOf σ m]
    (f : σ → σ) : m PUnit := MonadStateOf.modifyGet fun s => Prod.mk PUnit.unit (f s)
/-- Changes the state and gives its old value. -/
@[always_inline, inline] def getModify {σ : Type u} {m : Type u → Type v} [MonadState σ m]
    (f : σ → σ) : m σ := modifyGet fun s => Prod.mk s (f s)
@[always_inline] instance {σ : Type u} {m : Type u → Type v} {n : Type u → Type w} [MonadLift m n]
    [MonadStateOf σ m] : MonadStateOf σ n where
  get := MonadLift.monadLift (m := m) MonadStateOf.get
  set s := MonadLift.monadLift (m := m) (MonadStateOf.set s)
  modifyGet f := MonadLift.monadLift (m := m) (MonadStateOf.modifyGet f)
/-- Lifting a transformation of actions of `m` to actions of `n`, one step. -/
class MonadFunctor (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  /-- The lifted transformation. -/
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α
/-- Lifting a transformation of actions of `m` to actions of `n`, in any number of steps. -/
class MonadFunctorT (m : Type u → Type v) (n : Type u → Type w) where
  /-- The lifted transformation. -/
  monadMap {α : Type u} : ({β : Type u} → m β → m β) → n α → n α
export MonadFunctorT (monadMap)
@[always_inline] instance (m n o) [MonadFunctor n o] [MonadFunctorT m n] : MonadFunctorT m o where
  monadMap f := MonadFunctor.monadMap (m := n) (monadMap (m := m) f)
instance monadFunctorRefl (m) : MonadFunctorT m m where
  monadMap f := f
instance {ρ : Type u} {m : Type u → Type v} : MonadFunctor m (ReaderT ρ m) where
  monadMap f x := fun ctx => f (x ctx)
instance {ε : Type u} {α : Type v} [Inhabited ε] : Inhabited (Except ε α) := ⟨.error default⟩
namespace EStateM
/-- What an `EStateM` action gives: a value or an error, with the state. -/
inductive Result (ε σ α : Type u) where
  | ok : α → σ → Result ε σ α
  | error : ε → σ → Result ε σ α
end EStateM
/-- Actions with a state and exceptions. -/
def EStateM (ε σ α : Type u) := σ → EStateM.Result ε σ α
namespace EStateM
variable {ε σ α β : Type u}
/-- What part of the state is restored when an exception is caught. -/
class Backtrackable (δ : outParam (Type u)) (σ : Type u) where
  save : σ → δ
  restore : σ → δ → σ
/-- One action after another. -/
@[always_inline, inline] protected def bind (x : EStateM ε σ α) (f : α → EStateM ε σ β) : EStateM ε σ β := fun s =>
  match x s with
  | Result.ok a s => f a s
  | Result.error e s => Result.error e s
/-- Catches an exception. -/
@[always_inline, inline] protected def tryCatch {δ} [Backtrackable δ σ] {α} (x : EStateM ε σ α) (handle : ε → EStateM ε σ α) : EStateM ε σ α := fun s =>
  let d := Backtrackable.save s
  match x s with
  | Result.error e s => handle e (Backtrackable.restore s d)
  | ok => ok
@[always_inline] instance instMonad : Monad (EStateM ε σ) where
  bind := EStateM.bind
  pure a := fun s => Result.ok a s
  map f x := fun s => match x s with
    | Result.ok a s => Result.ok (f a) s
    | Result.error e s => Result.error e s
instance {δ} [Backtrackable δ σ] : MonadExceptOf ε (EStateM ε σ) where
  throw e := fun s => Result.error e s
  tryCatch := EStateM.tryCatch
instance nonBacktrackable : Backtrackable PUnit σ where
  save := fun _ => PUnit.unit
  restore s _ := s
/-- The state. -/
@[always_inline, inline] protected def get : EStateM ε σ σ := fun s => Result.ok s s
/-- Replaces the state. -/
@[always_inline, inline] protected def set (s : σ) : EStateM ε σ PUnit := fun _ => Result.ok PUnit.unit s
/-- Changes the state and gives a value. -/
@[always_inline, inline] protected def modifyGet (f : σ → Prod α σ) : EStateM ε σ α := fun s =>
  match f s with
  | Prod.mk a s => Result.ok a s
instance instMonadStateOf : MonadStateOf σ (EStateM ε σ) where
  get := EStateM.get
  set := EStateM.set
  modifyGet := EStateM.modifyGet
/-- Runs an action. -/
@[always_inline, inline] protected def run (x : EStateM ε σ α) (s : σ) : Result ε σ α := x s
/-- Runs an action and drops the final state. -/
@[always_inline, inline] protected def run' (x : EStateM ε σ α) (s : σ) : Option α :=
  match EStateM.run x s with
  | Result.ok v _ => some v
  | Result.error _ _ => none
end EStateM
