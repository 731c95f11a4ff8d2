prelude
import Init.GetElem
import Init.Control.Except
import Init.Data.ToString.Basic
/-!
# Arrays: everyday operations

Each is the operation on lists, carried over by `Array.toList`; the loops run from the first element on.
-/

universe u v w

namespace Array

instance : EmptyCollection (Array α) := ⟨Array.empty⟩
instance : Inhabited (Array α) := ⟨Array.empty⟩

/-- The list of all elements before the given list. -/
def toListAppend (as : Array α) (l : List α) : List α := as.toList ++ l

/-- The array with one element. -/
@[inline] protected def singleton (v : α) : Array α := #[v]

/-- The array has no elements. -/
@[inline] def isEmpty (as : Array α) : Bool := as.size = 0

/-- Replaces an element at a position in range. -/
@[extern "lean_array_fset"] protected def set (xs : Array α) (i : @& Nat) (v : α)
    (h : i < xs.size := by get_elem_tactic) : Array α where
  toList := xs.toList.set i v

/-- Replaces an element; out of range, nothing happens. -/
@[inline] def setIfInBounds (xs : Array α) (i : Nat) (v : α) : Array α :=
  if h : i < xs.size then xs.set i v h else xs

/-- Replaces an element; out of range, a panic and no change. -/
@[extern "lean_array_set"] def set! (xs : Array α) (i : @& Nat) (v : α) : Array α :=
  xs.setIfInBounds i v

/-- Drops the last element. -/
@[extern "lean_array_pop"] def pop (xs : Array α) : Array α where
  toList := xs.toList.dropLast

/-- Exchanges two elements in range. -/
@[extern "lean_array_fswap"] def swap (xs : Array α) (i j : @& Nat)
    (hi : i < xs.size := by get_elem_tactic) (hj : j < xs.size := by get_elem_tactic) : Array α where
  toList := (xs.toList.set i (xs.getInternal j hj)).set j (xs.getInternal i hi)

/-- An array of `n` equal elements. -/
@[extern "lean_mk_array"] def replicate {α : Type u} (n : Nat) (v : α) : Array α where
  toList := List.replicate n v

/-- The numbers below `n`. -/
def range (n : Nat) : Array Nat := (List.range n).toArray

/-- The last element, or else the default. -/
def back! [Inhabited α] (xs : Array α) : α := xs.get!Internal (xs.size - 1)

/-- The last element, if there is one. -/
def back? (xs : Array α) : Option α := xs.toList[xs.size - 1]?

/-- The elements at the positions from `start` on, before `stop`. -/
def extract (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α where
  toList := (as.toList.drop start).take (stop - start)

/-- The elements from `start` on, before `stop`, folded from the left with an action. -/
@[inline] def foldlM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : β → α → m β)
    (init : β) (as : Array α) (start := 0) (stop := as.size) : m β :=
  (as.extract start stop).toList.foldl (fun b a => b >>= fun b => f b a) (pure init)

/-- The elements from `start` on, before `stop`, folded from the left. -/
@[inline] def foldl {α : Type u} {β : Type v} (f : β → α → β) (init : β) (as : Array α) (start := 0)
    (stop := as.size) : β :=
  (as.extract start stop).toList.foldl f init

/-- The elements folded from the right. -/
@[inline] def foldr {α : Type u} {β : Type v} (f : α → β → β) (init : β) (as : Array α) : β :=
  as.toList.foldr f init

/-- Applies a function to every element. -/
@[inline] def map {α : Type u} {β : Type v} (f : α → β) (as : Array α) : Array β where
  toList := as.toList.map f

/-- Runs an action on every element and collects the results. -/
@[inline] def mapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β)
    (as : Array α) : m (Array β) :=
  as.toList.foldl (fun bs a => bs >>= fun bs => bs.push <$> f a) (pure #[])

/-- Applies a function to every element and its position. -/
@[inline] def mapIdx {α : Type u} {β : Type v} (f : Nat → α → β) (as : Array α) : Array β where
  toList := as.toList.mapIdx f

/-- The elements that satisfy `p`. -/
@[inline] def filter (p : α → Bool) (as : Array α) : Array α where
  toList := as.toList.filter p

/-- The results where the function gives one. -/
@[inline] def filterMap (f : α → Option β) (as : Array α) : Array β where
  toList := as.toList.filterMap f

/-- The elements in reverse order. -/
def reverse (as : Array α) : Array α where
  toList := as.toList.reverse

/-- Some element satisfies `p`. -/
@[inline] def any (as : Array α) (p : α → Bool) : Bool := as.toList.any p

/-- Every element satisfies `p`. -/
@[inline] def all (as : Array α) (p : α → Bool) : Bool := as.toList.all p

/-- The value is an element, by Boolean equality. -/
def contains [BEq α] (as : Array α) (a : α) : Bool := as.toList.elem a

/-- The first element that satisfies `p`. -/
@[inline] def find? {α : Type u} (p : α → Bool) (as : Array α) : Option α := as.toList.find? p

/-- Pairs of elements at equal positions. -/
def zip (as : Array α) (bs : Array β) : Array (α × β) where
  toList := as.toList.zip bs.toList

/-- Joins an array of arrays. -/
def flatten (xss : Array (Array α)) : Array α where
  toList := (xss.toList.map toList).flatten

/-- Applies a function to every element and joins the results. -/
@[inline] def flatMap (f : α → Array β) (as : Array α) : Array β where
  toList := as.toList.flatMap fun a => (f a).toList

instance [BEq α] : BEq (Array α) := ⟨fun xs ys => xs.toList == ys.toList⟩

/-- The element is in the array. -/
structure Mem (as : Array α) (a : α) : Prop where
  /-- It is in the list. -/
  val : a ∈ as.toList

instance : Membership α (Array α) where
  mem := Mem

theorem mem_def {a : α} {as : Array α} : a ∈ as ↔ a ∈ as.toList := ⟨fun h => h.val, fun h => ⟨h⟩⟩

@[simp] theorem mem_toList_iff {a : α} {xs : Array α} : a ∈ xs.toList ↔ a ∈ xs := mem_def.symm

/-- The loop over the rest of the elements. -/
@[specialize] private def forInLoop {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m]
    (f : α → β → m (ForInStep β)) : List α → β → m β
  | [], b => pure b
  | a :: as, b => do
    match (← f a b) with
    | .done b => pure b
    | .yield b => forInLoop f as b

instance [Monad m] : ForIn m (Array α) α where
  forIn xs b f := forInLoop f xs.toList b

instance [Monad m] : ForM m (Array α) α where
  forM xs f := xs.toList.foldl (fun b a => b >>= fun _ => f a) (pure PUnit.unit)

instance : Functor Array where
  map := map

@[simp] theorem _root_.List.size_toArray (l : List α) : l.toArray.size = l.length := rfl
@[simp] theorem _root_.List.toList_toArray (l : List α) : l.toArray.toList = l := rfl
@[simp] theorem toArray_toList (xs : Array α) : xs.toList.toArray = xs := rfl
@[simp] theorem length_toList {xs : Array α} : xs.toList.length = xs.size := rfl
@[simp] theorem toList_push {xs : Array α} {x : α} : (xs.push x).toList = xs.toList ++ [x] :=
  List.concat_eq_append
@[simp] theorem size_push {xs : Array α} (v : α) : (xs.push v).size = xs.size + 1 := by
  show (xs.push v).toList.length = _
  rw [toList_push, List.length_append]; rfl
@[simp] theorem toList_map {f : α → β} {xs : Array α} : (xs.map f).toList = xs.toList.map f := rfl
@[simp] theorem size_map {f : α → β} {xs : Array α} : (xs.map f).size = xs.size :=
  List.length_map f
@[simp] theorem toList_filter {p : α → Bool} {xs : Array α} :
    (xs.filter p).toList = xs.toList.filter p := rfl
@[simp] theorem toList_reverse {xs : Array α} : xs.reverse.toList = xs.toList.reverse := rfl
@[ext] theorem ext' {xs ys : Array α} (h : xs.toList = ys.toList) : xs = ys := by
  cases xs; cases ys; cases h; rfl

end Array
