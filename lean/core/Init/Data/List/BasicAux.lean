prelude
import Init.GetElem

/-!
Lists: the accessors with a default or a panic (`getD`, `head!`, `getLast!`, `tail!`), and the
functions that rest on lookup.
-/

universe u v w

namespace List

/-- The entry at place `i`, or the fallback. -/
def getD (as : List α) (i : Nat) (fallback : α) : α := as[i]?.getD fallback

@[simp] theorem getD_nil : getD [] n d = d := rfl

/-- The last entry; a panic with the default value for the empty list. -/
def getLast! [Inhabited α] : List α → α
  | [] => panic "empty list"
  | a :: as => getLast (a :: as) nofun

/-- The first entry; a panic with the default value for the empty list. -/
def head! [Inhabited α] : List α → α
  | [] => panic "empty list"
  | a :: _ => a

/-- All but the first entry; a panic with `[]` for the empty list. -/
def tail! : List α → List α
  | [] => panic "empty list"
  | _ :: as => as

@[simp] theorem head!_cons [Inhabited α] {a : α} {l : List α} : (a :: l).head! = a := rfl
@[simp] theorem tail!_cons {a : α} {l : List α} : @tail! α (a :: l) = l := rfl

/-- Sorts the values of `f` into the left and the right ones. -/
@[inline] def partitionMap (f : α → Sum β γ) (l : List α) : List β × List γ :=
  go l ([], [])
where
  /-- `partitionMap`, with the two results so far reversed. -/
  go : List α → List β × List γ → List β × List γ
  | [], (bs, cs) => (bs.reverse, cs.reverse)
  | a :: as, (bs, cs) => match f a with
    | .inl b => go as (b :: bs, cs)
    | .inr c => go as (bs, c :: cs)

/-- `f` on every entry along with its place. -/
@[inline] def mapIdx (f : Nat → α → β) (as : List α) : List β := go as 0 []
where
  /-- `mapIdx` from a place on, with the values so far reversed. -/
  @[specialize] go : List α → Nat → List β → List β
  | [], _, acc => acc.reverse
  | a :: as, i, acc => go as (i + 1) (f i a :: acc)

end List
