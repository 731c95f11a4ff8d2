prelude
import Init.Data.Repr
/-!
# Comparison

`Ordering`, the class `Ord` with `compare`, and the ways to make one from the other.
-/

/-- The result of a comparison. -/
inductive Ordering where
  /-- Less. -/
  | lt
  /-- Equal. -/
  | eq
  /-- Greater. -/
  | gt
  deriving Inhabited, DecidableEq, Repr

namespace Ordering

/-- The comparison with the two sides exchanged. -/
def swap : Ordering → Ordering
  | .lt => .gt
  | .eq => .eq
  | .gt => .lt

/-- The first comparison, unless it says equal; then the second. -/
@[macro_inline] def «then» (a b : Ordering) : Ordering :=
  match a with
  | .eq => b
  | a => a

/-- Equal. -/
@[inline] def isEq : Ordering → Bool
  | .eq => true
  | _ => false

/-- Not equal. -/
@[inline] def isNe : Ordering → Bool
  | .eq => false
  | _ => true

/-- Less or equal. -/
@[inline] def isLE : Ordering → Bool
  | .gt => false
  | _ => true

/-- Less. -/
@[inline] def isLT : Ordering → Bool
  | .lt => true
  | _ => false

/-- Greater. -/
@[inline] def isGT : Ordering → Bool
  | .gt => true
  | _ => false

/-- Greater or equal. -/
@[inline] def isGE : Ordering → Bool
  | .lt => false
  | _ => true

@[simp] theorem swap_lt : lt.swap = gt := rfl
@[simp] theorem swap_eq : eq.swap = eq := rfl
@[simp] theorem swap_gt : gt.swap = lt := rfl
@[simp] theorem swap_swap {o : Ordering} : o.swap.swap = o := by cases o <;> rfl
@[simp] theorem lt_then {o : Ordering} : lt.then o = lt := rfl
@[simp] theorem eq_then {o : Ordering} : eq.then o = o := rfl
@[simp] theorem gt_then {o : Ordering} : gt.then o = gt := rfl
@[simp] theorem then_eq {o : Ordering} : o.then eq = o := by cases o <;> rfl
@[simp] theorem then_self {o : Ordering} : o.then o = o := by cases o <;> rfl

end Ordering

/-- Compares by `<`, then by equality. -/
@[inline] def compareOfLessAndEq {α} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] : Ordering :=
  if x < y then Ordering.lt
  else if x = y then Ordering.eq
  else Ordering.gt

/-- Compares by `<`, then by Boolean equality. -/
@[inline] def compareOfLessAndBEq {α} (x y : α) [LT α] [Decidable (x < y)] [BEq α] : Ordering :=
  if x < y then .lt
  else if x == y then .eq
  else .gt

/-- Compares by a first comparison, then by a second. -/
@[inline] def compareLex (cmp₁ cmp₂ : α → β → Ordering) (a : α) (b : β) : Ordering :=
  (cmp₁ a b).then (cmp₂ a b)

/-- Types with a comparison. -/
class Ord (α : Type u) where
  /-- Compares two values. -/
  compare : α → α → Ordering

export Ord (compare)

/-- Compares the values of a function. -/
@[inline] def compareOn [ord : Ord β] (f : α → β) (x y : α) : Ordering := compare (f x) (f y)

instance : Ord Nat where
  compare a b := compareOfLessAndEq a b

instance : Ord Int where
  compare a b := compareOfLessAndEq a b

instance : Ord Bool where
  compare
    | false, true => Ordering.lt
    | true, false => Ordering.gt
    | _, _ => Ordering.eq

instance : Ord Unit where
  compare _ _ := Ordering.eq

instance : Ord String where
  compare a b := compareOfLessAndEq a b

instance (n : Nat) : Ord (Fin n) where
  compare x y := compare x.val y.val

instance : Ord Char where
  compare a b := compareOfLessAndEq a b

instance : Ord UInt8 where
  compare a b := compareOfLessAndEq a b
instance : Ord UInt16 where
  compare a b := compareOfLessAndEq a b
instance : Ord UInt32 where
  compare a b := compareOfLessAndEq a b
instance : Ord UInt64 where
  compare a b := compareOfLessAndEq a b
instance : Ord USize where
  compare a b := compareOfLessAndEq a b

instance : Ord Ordering where
  compare x y := compareOn (fun | .lt => 0 | .eq => 1 | .gt => 2 : Ordering → Nat) x y

instance [Ord α] : Ord (Option α) where
  compare
    | none, none => .eq
    | none, some _ => .lt
    | some _, none => .gt
    | some x, some y => compare x y

/-- Compares lists lexicographically. -/
protected def List.compareLex {α} (cmp : α → α → Ordering) : List α → List α → Ordering
  | [], [] => .eq
  | [], _ => .lt
  | _, [] => .gt
  | x :: xs, y :: ys =>
    match cmp x y with
    | .lt => .lt
    | .eq => xs.compareLex cmp ys
    | .gt => .gt

instance [Ord α] : Ord (List α) where
  compare := List.compareLex compare

/-- Compares pairs lexicographically. -/
@[instance_reducible] def lexOrd [Ord α] [Ord β] : Ord (α × β) where
  compare := compareLex (compareOn (·.1)) (compareOn (·.2))

/-- `<` from a comparison. -/
@[instance_reducible] def ltOfOrd [Ord α] : LT α where
  lt a b := compare a b = Ordering.lt

/-- `≤` from a comparison. -/
@[instance_reducible] def leOfOrd [Ord α] : LE α where
  le a b := (compare a b).isLE

/-- Boolean equality from a comparison. -/
@[instance_reducible] def beqOfOrd [Ord α] : BEq α where
  beq a b := (compare a b).isEq

namespace Ord

/-- The comparison of the values of a function. -/
@[instance_reducible] protected def on (_ : Ord β) (f : α → β) : Ord α where
  compare := compareOn f

/-- The comparison with the sides exchanged. -/
@[instance_reducible] protected def opposite (ord : Ord α) : Ord α where
  compare x y := ord.compare y x

/-- The lexicographic comparison of two comparisons. -/
@[instance_reducible] protected def lex' (ord₁ ord₂ : Ord α) : Ord α where
  compare := compareLex ord₁.compare ord₂.compare

end Ord
