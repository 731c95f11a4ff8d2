prelude
import Init.Data.Option.Lemmas
import Init.Control.Basic

/-!
# Options in monads

Failure and its recovery, monadic maps and filters, loops over an option, `attach`.
-/

universe u v w

namespace Option

/-- The value, or failure. -/
def getM [Alternative m] : Option α → m α
  | none => failure
  | some a => pure a

/-- Runs `f` on the value, if there is one. -/
@[inline] protected def bindM [Pure m] (f : α → m (Option β)) : Option α → m (Option β)
  | none => pure none
  | some a => f a

/-- Runs `f` on the value, if there is one, and keeps its result. -/
@[inline] protected def mapM [Applicative m] (f : α → m β) : Option α → m (Option β)
  | none => pure none
  | some x => Functor.map some (f x)

/-- Runs `f` on the value, if there is one, and keeps its result. -/
@[inline] protected def mapA [Applicative m] (f : α → m β) : Option α → m (Option β) :=
  Option.mapM f

/-- Keeps the value if the predicate, run in the monad, says so. -/
@[inline] protected def filterM [Applicative m] (p : α → m Bool) : Option α → m (Option α)
  | none => pure none
  | some a => Functor.map (fun b => if b then some a else none) (p a)

/-- Runs the action, if there is one. -/
@[inline] def sequence [Applicative m] {α : Type u} : Option (m α) → m (Option α)
  | none => pure none
  | some x => Functor.map some x

/-- `elim` of an option computed in the monad. -/
@[inline] def elimM [Monad m] (x : m (Option α)) (y : m β) (z : α → m β) : m β :=
  x >>= fun o => Option.elim o y z

/-- The value, or the result of running `y`. -/
@[inline] def getDM [Pure m] (x : Option α) (y : m α) : m α :=
  match x with
  | some a => pure a
  | none => y

/-- Runs `f` on the value, if there is one, for its effect. -/
@[inline] protected def forM [Pure m] : Option α → (α → m PUnit) → m PUnit
  | none, _ => pure ⟨⟩
  | some a, f => f a

/-- The option, or where it is `none` what the handler gives. -/
@[always_inline, inline] protected def tryCatch (x : Option α) (handle : Unit → Option α) :
    Option α :=
  match x with
  | some _ => x
  | none => handle ()

/-- The value with a property that it has. -/
@[inline] def attachWith (o : Option α) (P : α → Prop) (H : ∀ x, o = some x → P x) :
    Option {x // P x} :=
  match o, H with
  | none, _ => none
  | some x, H => some ⟨x, H x rfl⟩

/-- The value with where it comes from. -/
@[inline] def attach (o : Option α) : Option {x // o = some x} := o.attachWith _ fun _ => id

@[simp] theorem attach_none : (none : Option α).attach = none := rfl
@[simp] theorem attach_some {x : α} : (some x).attach = some ⟨x, rfl⟩ := rfl

@[simp] theorem mapM_none [Applicative m] (f : α → m β) : none.mapM f = pure none := rfl
@[simp] theorem mapM_some [Applicative m] (x : α) (f : α → m β) :
    (some x).mapM f = Functor.map some (f x) := rfl

@[simp] theorem forM_none [Pure m] (f : α → m PUnit) : Option.forM none f = pure ⟨⟩ := rfl
@[simp] theorem forM_some [Pure m] (f : α → m PUnit) (a : α) : Option.forM (some a) f = f a := rfl

end Option

/-- The value, or failure. -/
@[inline] def liftOption [Alternative m] : Option α → m α
  | some a => pure a
  | none => failure
