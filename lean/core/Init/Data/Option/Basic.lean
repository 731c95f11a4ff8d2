prelude
import Init.Classical
import Init.SizeOf

/-!
# Optional values

Definitions and the lemmas that are their defining equations; decidable and Boolean equality;
the monad.
-/

universe u v w

deriving instance DecidableEq for Option
deriving instance BEq for Option

namespace Option

/-- There is a value. -/
@[inline] def isSome : Option α → Bool
  | some _ => true
  | none => false

@[simp] theorem isSome_none : @isSome α none = false := rfl
@[simp] theorem isSome_some : isSome (some a) = true := rfl

/-- There is no value. -/
@[inline] def isNone : Option α → Bool
  | some _ => false
  | none => true

@[simp] theorem isNone_none : @isNone α none = true := rfl
@[simp] theorem isNone_some : isNone (some a) = false := rfl

/-- There is a value, and it is (by `==`) the given one. -/
@[inline] def isEqSome [BEq α] : Option α → α → Bool
  | some a, b => a == b
  | none, _ => false

/-- Keeps a value that satisfies `p`. -/
@[always_inline, inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none

/-- The value, if there is one, satisfies `p`. -/
@[always_inline, inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true

/-- There is a value that satisfies `p`. -/
@[always_inline, inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false

/-- The first value, or else the second option, which is computed only then. -/
@[always_inline, macro_inline] protected def orElse :
    Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()

instance : OrElse (Option α) where
  orElse := Option.orElse

/-- The first value, or else the second option. -/
@[always_inline, macro_inline] def or : Option α → Option α → Option α
  | some a, _ => some a
  | none, b => b

/-- A strict order on values, extended by `none` below all of them. -/
@[inline] protected def lt (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | some x, some y => r x y
  | _, _ => False

/-- An order on values, extended by `none` below all of them. -/
@[inline] protected def le (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | none, none => True
  | some _, none => False
  | some x, some y => r x y

instance instDecidableRelLt (r : α → β → Prop) [s : DecidableRel r] : DecidableRel (Option.lt r)
  | none, some _ => isTrue trivial
  | some x, some y => s x y
  | some _, none => isFalse not_false
  | none, none => isFalse not_false

instance instDecidableRelLe (r : α → β → Prop) [s : DecidableRel r] : DecidableRel (Option.le r)
  | none, some _ => isTrue trivial
  | none, none => isTrue trivial
  | some _, none => isFalse not_false
  | some x, some y => s x y

/-- Combines two values; a lone value stays. -/
def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)

@[simp] theorem getD_none : getD none a = a := rfl
@[simp] theorem getD_some : getD (some a) b = a := rfl

@[simp] theorem map_none (f : α → β) : none.map f = none := rfl
@[simp] theorem map_some (a) (f : α → β) : (some a).map f = some (f a) := rfl

@[simp] theorem bind_none (f : α → Option β) : none.bind f = none := rfl
@[simp] theorem bind_some (a) (f : α → Option β) : (some a).bind f = f a := rfl

/-- Elimination into a type: a value for `none`, a function for `some`. -/
@[inline] protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y

/-- The value of an option that has one. -/
@[inline] def get {α : Type u} : (o : Option α) → isSome o → α
  | some x, _ => x

@[simp] theorem some_get : ∀ {x : Option α} (h : isSome x), some (x.get h) = x
  | some _, _ => rfl
@[simp] theorem get_some (x : α) (h : isSome (some x)) : (some x).get h = x := rfl

/-- The value, if it satisfies `p`. -/
@[inline] def guard (p : α → Bool) (a : α) : Option α := if p a then some a else none

/-- The list of the value, or the empty list. -/
@[inline] def toList : Option α → List α
  | none => .nil
  | some a => .cons a .nil

/-- A relation of values, extended by `none` related to `none`. -/
inductive Rel (r : α → β → Prop) : Option α → Option β → Prop
  /-- Related values. -/
  | some {a b} : r a b → Rel r (some a) (some b)
  /-- No values. -/
  | none : Rel r none none

/-- Joins two layers of optionality. -/
@[inline] def join : Option (Option α) → Option α
  | some x => x
  | none => none

@[simp] theorem join_none : (none : Option (Option α)).join = none := rfl
@[simp] theorem join_some {o : Option α} : (some o).join = o := rfl

@[simp] theorem all_none : Option.all p none = true := rfl
@[simp] theorem all_some : Option.all p (some x) = p x := rfl

@[simp] theorem any_none : Option.any p none = false := rfl
@[simp] theorem any_some : Option.any p (some x) = p x := rfl

instance (α) [BEq α] [ReflBEq α] : ReflBEq (Option α) where
  rfl {x} :=
    match x with
    | some a => BEq.refl a
    | none => rfl

instance (α) [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  eq_of_beq {x y} h :=
    match x, y, h with
    | some _, some _, h => congrArg some (LawfulBEq.eq_of_beq (α := α) h)
    | none, none, _ => rfl

/-- The smaller of two options, `none` below all values. -/
protected def min [Min α] : Option α → Option α → Option α
  | some x, some y => some (Min.min x y)
  | some _, none => none
  | none, some _ => none
  | none, none => none

instance [Min α] : Min (Option α) where min := Option.min

@[simp] theorem min_some_some [Min α] {a b : α} :
    Min.min (some a) (some b) = some (Min.min a b) := rfl
@[simp] theorem min_none_left [Min α] {o : Option α} : Min.min none o = none :=
  match o with | none => rfl | some _ => rfl
@[simp] theorem min_none_right [Min α] {o : Option α} : Min.min o none = none :=
  match o with | none => rfl | some _ => rfl

/-- The larger of two options, `none` below all values. -/
protected def max [Max α] : Option α → Option α → Option α
  | some x, some y => some (Max.max x y)
  | some x, none => some x
  | none, some y => some y
  | none, none => none

instance [Max α] : Max (Option α) where max := Option.max

@[simp] theorem max_some_some [Max α] {a b : α} :
    Max.max (some a) (some b) = some (Max.max a b) := rfl
@[simp] theorem max_none_left [Max α] {o : Option α} : Max.max none o = o :=
  match o with | none => rfl | some _ => rfl
@[simp] theorem max_none_right [Max α] {o : Option α} : Max.max o none = o :=
  match o with | none => rfl | some _ => rfl

theorem map_id : (Option.map id : Option α → Option α) = id :=
  funext fun o => match o with | none => rfl | some _ => rfl

end Option

instance [LT α] : LT (Option α) where
  lt := Option.lt (· < ·)

instance [LE α] : LE (Option α) where
  le := Option.le (· ≤ ·)

@[always_inline] instance : Functor Option where
  map := Option.map

@[always_inline] instance : Monad Option where
  pure := Option.some
  bind := Option.bind
