prelude
import Init.Data.Nat.Basic
import Init.WF

/-!
What the list library needs and other rooms will hold (prelude, core, notation). Whoever adds one of
these in its right place deletes it here.
-/

set_option linter.all false
universe u v w
abbrev DecidableLT (α : Type u) [LT α] := DecidableRel (LT.lt : α → α → Prop)
namespace List
def get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩
def set : (l : List α) → (n : Nat) → (a : α) → List α
  | cons _ as, 0, b => cons b as
  | cons a as, Nat.succ n, b => cons a (set as n b)
  | nil, _, _ => nil
@[specialize] def foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l
def concat {α : Type u} : List α → α → List α
  | nil, b => cons b nil
  | cons a as, b => cons a (concat as b)
protected def append : (xs ys : List α) → List α
  | [], bs => bs
  | a::as, bs => a :: List.append as bs
@[specialize] def map (f : α → β) : (l : List α) → List β
  | [] => []
  | a::as => f a :: map f as
def flatten : List (List α) → List α
  | [] => []
  | l :: L => List.append l (flatten L)
@[inline] def flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β := flatten (map b as)
end List
/-- Decides equality of lists. -/
protected def List.hasDecEq {α : Type u} [DecidableEq α] : (a b : List α) → Decidable (Eq a b)
  | nil, nil => isTrue rfl
  | cons _ _, nil => isFalse nofun
  | nil, cons _ _ => isFalse nofun
  | cons a as, cons b bs =>
    match decEq a b with
    | isTrue hab =>
      match List.hasDecEq as bs with
      | isTrue habs => isTrue (hab ▸ habs ▸ rfl)
      | isFalse nabs => isFalse (fun h => nabs (List.cons.inj h).2)
    | isFalse nab => isFalse (fun h => nab (List.cons.inj h).1)
instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) := fun xs ys => List.hasDecEq xs ys
