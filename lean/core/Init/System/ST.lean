prelude
import Init.Classical
import Init.Control.State
/-!
# Actions with mutable state

`ST σ` and `EST ε σ`, the monads of which `BaseIO` and `IO` are instances. The state is a token of the type
`Void σ`, which the code generator erases.
-/

universe u

/-- Types known to have an element. -/
abbrev NonemptyType := @Subtype (Type u) fun α => Nonempty α

/-- The type. -/
abbrev NonemptyType.type (type : NonemptyType.{u}) : Type u := type.val

/-- The type behind `Void σ`. -/
opaque Void.nonemptyType (σ : Type) : NonemptyType.{0} := ⟨Unit, ⟨()⟩⟩

/-- A token for a state of type `σ`, nothing at run time. -/
def Void (σ : Type) : Type := (Void.nonemptyType σ).type

instance Void.instNonempty : Nonempty (Void σ) := (Void.nonemptyType σ).property

/-- A token for a state. -/
@[extern "lean_void_mk"] noncomputable opaque Void.mk (x : σ) : Void σ := Classical.choice Void.instNonempty

/-- What an `ST` action gives. -/
structure ST.Out (σ : Type) (α : Type) where
  /-- The value. -/
  val : α
  /-- The state afterwards. -/
  state : Void σ

/-- Actions with mutable state and no other effect. -/
def ST (σ : Type) (α : Type) := Void σ → ST.Out σ α

namespace ST

/-- The value `x`, no effect. -/
@[always_inline, inline] protected def pure (x : α) : ST σ α := fun s => .mk x s

/-- One action after another. -/
@[always_inline, inline] protected def bind (x : ST σ α) (f : α → ST σ β) : ST σ β :=
  fun s =>
    match x s with
    | .mk x s => f x s

end ST

instance instMonadST (σ : Type) : Monad (ST σ) where
  pure := ST.pure
  bind := ST.bind

@[always_inline] instance : MonadFinally (ST σ) where
  tryFinally' x f := fun s =>
    match x s with
    | .mk x s =>
      match f (some x) s with
      | .mk y s => .mk (x, y) s

instance {σ : Type} {α : Type} [Inhabited α] : Inhabited (ST σ α) where
  default := fun s => .mk default s

/-- What an `EST` action gives: a value or an exception. -/
inductive EST.Out (ε : Type) (σ : Type) (α : Type) where
  /-- A value. -/
  | ok : α → Void σ → EST.Out ε σ α
  /-- An exception. -/
  | error : ε → Void σ → EST.Out ε σ α

/-- Actions with mutable state and exceptions. -/
def EST (ε : Type) (σ : Type) (α : Type) : Type := Void σ → EST.Out ε σ α

namespace EST

/-- The value `a`, no effect. -/
@[always_inline, inline] protected def pure (a : α) : EST ε σ α := fun s => .ok a s

/-- One action after another. -/
@[always_inline, inline] protected def bind (x : EST ε σ α) (f : α → EST ε σ β) : EST ε σ β :=
  fun s => match x s with
  | .ok a s => f a s
  | .error e s => .error e s

/-- Throws. -/
@[always_inline, inline] protected def throw (e : ε) : EST ε σ α := fun s => .error e s

/-- Handles an exception. -/
@[always_inline, inline] protected def tryCatch (x : EST ε σ α) (handle : ε → EST ε σ α) :
    EST ε σ α :=
  fun s => match x s with
  | .ok a s => .ok a s
  | .error e s => handle e s

end EST

instance instMonadEST (ε σ : Type) : Monad (EST ε σ) where
  pure := EST.pure
  bind := EST.bind

@[always_inline] instance : MonadFinally (EST ε σ) where
  tryFinally' x f := fun s =>
    match x s with
    | .ok x s =>
      match f (some x) s with
      | .ok y s => .ok (x, y) s
      | .error e s => .error e s
    | .error e s =>
      match f none s with
      | .ok _ s => .error e s
      | .error e s => .error e s

instance (ε σ : Type) : MonadExceptOf ε (EST ε σ) where
  throw := EST.throw
  tryCatch := EST.tryCatch

instance {ε σ : Type} {α : Type} [Inhabited ε] : Inhabited (EST ε σ α) where
  default := fun s => .error default s

@[always_inline] instance {ε σ} : MonadLift (ST σ) (EST ε σ) := ⟨fun x s =>
  match x s with
  | .mk a s => .ok a s⟩

/-- Finds the state type of a monad that `ST` can be lifted to. -/
class STWorld (σ : outParam Type) (m : Type → Type)

instance {σ m n} [MonadLift m n] [STWorld σ m] : STWorld σ n := ⟨⟩
instance {σ} : STWorld σ (ST σ) := ⟨⟩
instance {ε σ} : STWorld σ (EST ε σ) := ⟨⟩

namespace ST

/-- The type behind references. -/
opaque RefPointed : NonemptyType.{0} := ⟨Unit, ⟨()⟩⟩

/-- Mutable cells. -/
structure Ref (σ : Type) (α : Type) : Type where
  /-- The cell. -/
  ref : RefPointed.type
  /-- There is a value in it. -/
  h : Nonempty α

instance {σ α} [s : Nonempty α] : Nonempty (Ref σ α) :=
  Nonempty.intro { ref := Classical.choice RefPointed.property, h := s }

namespace Prim

/-- Some value of the type of a cell; shows that reading has a meaning. -/
noncomputable def inhabitedFromRef {σ α} (r : Ref σ α) : ST σ α :=
  fun s => .mk (Classical.choice r.h) s

/-- A new cell. -/
@[extern "lean_st_mk_ref"] opaque mkRef {σ α} (a : α) : ST σ (Ref σ α) :=
  fun s => .mk { ref := Classical.choice RefPointed.property, h := Nonempty.intro a } s
/-- Reads a cell. -/
@[extern "lean_st_ref_get"] opaque Ref.get {σ α} (r : @& Ref σ α) : ST σ α := inhabitedFromRef r
/-- Writes a cell. -/
@[extern "lean_st_ref_set"] opaque Ref.set {σ α} (r : @& Ref σ α) (a : α) : ST σ Unit
/-- Writes a cell and gives the old value. -/
@[extern "lean_st_ref_swap"] opaque Ref.swap {σ α} (r : @& Ref σ α) (a : α) : ST σ α :=
  inhabitedFromRef r

/-- Changes the value of a cell. -/
@[inline] def Ref.modify {σ α : Type} (r : Ref σ α) (f : α → α) : ST σ Unit := do
  let v ← Ref.get r
  Ref.set r (f v)

/-- Changes the value of a cell and gives a result. -/
@[inline] def Ref.modifyGet {σ α β : Type} (r : Ref σ α) (f : α → β × α) : ST σ β := do
  let v ← Ref.get r
  let (b, a) := f v
  Ref.set r a
  pure b

end Prim

section
variable {σ : Type} {m : Type → Type} [MonadLiftT (ST σ) m]

/-- A new cell. -/
@[inline] def mkRef {α : Type} (a : α) : m (Ref σ α) := liftM <| Prim.mkRef a
/-- Reads a cell. -/
@[inline] def Ref.get {α : Type} (r : Ref σ α) : m α := liftM <| Prim.Ref.get r
/-- Writes a cell. -/
@[inline] def Ref.set {α : Type} (r : Ref σ α) (a : α) : m Unit := liftM <| Prim.Ref.set r a
/-- Writes a cell and gives the old value. -/
@[inline] def Ref.swap {α : Type} (r : Ref σ α) (a : α) : m α := liftM <| Prim.Ref.swap r a
/-- Changes the value of a cell. -/
@[inline] def Ref.modify {α : Type} (r : Ref σ α) (f : α → α) : m Unit := liftM <| Prim.Ref.modify r f
/-- Changes the value of a cell and gives a result. -/
@[inline] def Ref.modifyGet {α : Type} {β : Type} (r : Ref σ α) (f : α → β × α) : m β :=
  liftM <| Prim.Ref.modifyGet r f

end
end ST
