prelude
import Init.Data.List.BasicAux
import Init.Data.Option.Basic

/-!
# Normal forms modulo associativity and commutativity

What `ac_rfl` and `ac_nf` compute with: an expression over one operation is flattened to the list of
its variables; identities are dropped, the list is sorted if the operation commutes and freed of
repetitions if it is idempotent. `Context.eq_of_norm`: equal lists, equal values.
-/

universe u v

namespace Lean.Data.AC

/-- Expressions over one binary operation. -/
inductive Expr where
  /-- A variable, by number. -/
  | var (x : Nat)
  /-- The operation. -/
  | op (lhs rhs : Expr)
  deriving Inhabited, BEq

open Std

/-- A value, and whether it is an identity of the operation. -/
structure Variable {α : Sort u} (op : α → α → α) : Type u where
  /-- The value. -/
  value : α
  /-- The proof that it is an identity, if it is. -/
  neutral : Option (PLift (LawfulIdentity op value))

/-- An operation with the laws it has and the values of the variables. -/
structure Context (α : Sort u) where
  /-- The operation. -/
  op : α → α → α
  /-- It is associative. -/
  assoc : Associative op
  /-- It may be commutative. -/
  comm : Option (PLift (Commutative op))
  /-- It may be idempotent. -/
  idem : Option (PLift (IdempotentOp op))
  /-- The values of the variables. -/
  vars : List (Variable op)
  /-- The value of variables without one. -/
  arbitrary : α

/-- What normalisation asks of a context. -/
class ContextInformation (α : Sort u) where
  /-- The variable is an identity. -/
  isNeutral : α → Nat → Bool
  /-- The operation commutes. -/
  isComm : α → Bool
  /-- The operation is idempotent. -/
  isIdem : α → Bool

/-- What evaluation asks of a context. -/
class EvalInformation (α : Sort u) (β : Sort v) where
  /-- The value of the empty list. -/
  arbitrary : α → β
  /-- The operation. -/
  evalOp : α → β → β → β
  /-- The value of a variable. -/
  evalVar : α → Nat → β

/-- The variable of a number. -/
def Context.var (ctx : Context α) (idx : Nat) : Variable ctx.op :=
  ctx.vars.getD idx ⟨ctx.arbitrary, none⟩

instance : ContextInformation (Context α) where
  isNeutral ctx x := (ctx.var x).neutral.isSome
  isComm ctx := ctx.comm.isSome
  isIdem ctx := ctx.idem.isSome

instance : EvalInformation (Context α) α where
  arbitrary ctx := ctx.arbitrary
  evalOp ctx := ctx.op
  evalVar ctx idx := (ctx.var idx).value

/-- The value of an expression. -/
def eval (β : Sort u) [EvalInformation α β] (ctx : α) : (ex : Expr) → β
  | .var idx => EvalInformation.evalVar ctx idx
  | .op l r => EvalInformation.evalOp ctx (eval β ctx l) (eval β ctx r)

/-- The variables of an expression, from left to right. -/
def Expr.toList : Expr → List Nat
  | .var idx => [idx]
  | .op l r => l.toList.append r.toList

/-- The value of a list of variables, bracketed to the right. -/
def evalList (β : Sort u) [EvalInformation α β] (ctx : α) : List Nat → β
  | [] => EvalInformation.arbitrary ctx
  | [x] => EvalInformation.evalVar ctx x
  | x :: xs => EvalInformation.evalOp ctx (EvalInformation.evalVar ctx x) (evalList β ctx xs)

/-- Inserts a number into a sorted list. -/
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | a :: as => if x < a then x :: a :: as else a :: insert x as

/-- Sorts a list by insertion. -/
def sort (xs : List Nat) : List Nat :=
  loop [] xs
where
  /-- Inserts the numbers of the second list into the first. -/
  loop : List Nat → List Nat → List Nat
    | acc, [] => acc
    | acc, x :: xs => loop (insert x acc) xs

/-- Drops numbers that repeat their predecessor. -/
def mergeIdem (xs : List Nat) : List Nat :=
  match xs with
  | [] => []
  | x :: xs => loop x xs
where
  /-- Merges the list that starts with `curr`. -/
  loop : Nat → List Nat → List Nat
    | curr, next :: rest =>
      if curr = next then loop curr rest else curr :: loop next rest
    | curr, [] => [curr]

/-- Drops identities, but leaves a nonempty list nonempty. -/
def removeNeutrals [info : ContextInformation α] (ctx : α) : List Nat → List Nat
  | x :: xs =>
    match loop (x :: xs) with
    | [] => [x]
    | ys => ys
  | [] => []
where
  /-- Drops identities. -/
  loop : List Nat → List Nat
    | x :: xs =>
      match info.isNeutral ctx x with
      | true => loop xs
      | false => x :: loop xs
    | [] => []

/-- The normal form of an expression. -/
def norm [info : ContextInformation α] (ctx : α) (e : Expr) : List Nat :=
  let xs := e.toList
  let xs := removeNeutrals ctx xs
  let xs := if info.isComm ctx then sort xs else xs
  if info.isIdem ctx then mergeIdem xs else xs

/-! ## Correctness -/

section
variable {α : Sort u} (ctx : Context α)

private theorem evalList_cons {x : Nat} {xs : List Nat} (h : xs ≠ []) :
    evalList α ctx (x :: xs) = ctx.op (ctx.var x).value (evalList α ctx xs) := by
  cases xs with
  | nil => exact absurd rfl h
  | cons _ _ => exact rfl

private theorem cons_ne (x : Nat) (xs : List Nat) : x :: xs ≠ [] := fun e => nomatch e

private theorem append_ne {xs ys : List Nat} (h : xs ≠ []) : xs ++ ys ≠ [] := by
  cases xs with
  | nil => exact absurd rfl h
  | cons _ _ => exact fun e => nomatch e

private theorem evalList_append : (xs ys : List Nat) → xs ≠ [] → ys ≠ [] →
    evalList α ctx (xs ++ ys) = ctx.op (evalList α ctx xs) (evalList α ctx ys)
  | [], _, h, _ => absurd rfl h
  | [_], _, _, h => evalList_cons ctx h
  | x :: y :: xs, ys, _, h =>
    (congrArg (ctx.op (ctx.var x).value)
      (evalList_append (y :: xs) ys (fun e => nomatch e) h)).trans (ctx.assoc.assoc _ _ _).symm

private theorem toList_ne : (e : Expr) → e.toList ≠ []
  | .var _ => fun e => nomatch e
  | .op l _ => append_ne (toList_ne l)

private theorem eval_toList : (e : Expr) → evalList α ctx e.toList = eval α ctx e
  | .var _ => rfl
  | .op l r => (evalList_append ctx _ _ (toList_ne l) (toList_ne r)).trans
      (congr (congrArg ctx.op (eval_toList l)) (eval_toList r))

private theorem insert_ne (x : Nat) : (xs : List Nat) → insert x xs ≠ []
  | [] => fun e => nomatch e
  | a :: as => by
    unfold insert
    split <;> exact fun e => nomatch e

section comm
variable (hc : Commutative ctx.op)

include hc in
private theorem left_comm (a b c : α) : ctx.op a (ctx.op b c) = ctx.op b (ctx.op a c) := by
  rw [← ctx.assoc.assoc, hc.comm a b, ctx.assoc.assoc]

include hc in
private theorem evalList_swap (x a : Nat) (as : List Nat) :
    evalList α ctx (a :: x :: as) = evalList α ctx (x :: a :: as) := by
  cases as with
  | nil => exact hc.comm _ _
  | cons _ _ => exact left_comm ctx hc _ _ _

include hc in
private theorem evalList_insert (x : Nat) : (xs : List Nat) →
    evalList α ctx (insert x xs) = evalList α ctx (x :: xs)
  | [] => rfl
  | a :: as => by
    unfold insert
    split
    · exact rfl
    · rw [evalList_cons ctx (insert_ne x as), evalList_insert x as,
        ← evalList_cons ctx (cons_ne x as)]
      exact evalList_swap ctx hc x a as

include hc in
private theorem evalList_middle (x : Nat) : (ys acc : List Nat) →
    evalList α ctx (ys ++ insert x acc) = evalList α ctx (x :: (ys ++ acc))
  | [], acc => evalList_insert ctx hc x acc
  | y :: ys, acc => by
    have hne : ys ++ insert x acc ≠ [] := by
      cases ys with
      | nil => exact insert_ne x acc
      | cons _ _ => exact fun e => nomatch e
    show evalList α ctx (y :: (ys ++ insert x acc)) = evalList α ctx (x :: y :: (ys ++ acc))
    rw [evalList_cons ctx hne, evalList_middle x ys acc,
      ← evalList_cons ctx (cons_ne x (ys ++ acc))]
    exact evalList_swap ctx hc x y (ys ++ acc)

include hc in
private theorem evalList_sort_loop : (xs acc : List Nat) →
    evalList α ctx (sort.loop acc xs) = evalList α ctx (xs ++ acc)
  | [], _ => rfl
  | x :: xs, acc =>
    (evalList_sort_loop xs (insert x acc)).trans (evalList_middle ctx hc x xs acc)

include hc in
private theorem evalList_sort (xs : List Nat) :
    evalList α ctx (sort xs) = evalList α ctx xs := by
  have h := evalList_sort_loop ctx hc xs []
  rwa [List.append_nil] at h

end comm

private theorem mergeIdem_loop_ne : (xs : List Nat) → (x : Nat) → mergeIdem.loop x xs ≠ []
  | [], _ => fun e => nomatch e
  | y :: xs, x => by
    unfold mergeIdem.loop
    split
    · exact mergeIdem_loop_ne xs x
    · exact fun e => nomatch e

private theorem evalList_mergeIdem_loop (hi : IdempotentOp ctx.op) : (xs : List Nat) → (x : Nat) →
    evalList α ctx (mergeIdem.loop x xs) = evalList α ctx (x :: xs)
  | [], _ => rfl
  | y :: xs, x => by
    unfold mergeIdem.loop
    split
    case isTrue e =>
      subst e
      rw [evalList_mergeIdem_loop hi xs x]
      cases xs with
      | nil => exact (hi.idempotent _).symm
      | cons z zs =>
        show ctx.op _ _ = ctx.op _ (ctx.op _ _)
        rw [← ctx.assoc.assoc, hi.idempotent]
    case isFalse e =>
      rw [evalList_cons ctx (mergeIdem_loop_ne xs y), evalList_mergeIdem_loop hi xs y]
      exact rfl

private theorem neutral_of (x : Nat) (h : (ctx.var x).neutral.isSome = true) :
    LawfulIdentity ctx.op (ctx.var x).value :=
  ((ctx.var x).neutral.get h).down

private theorem loop_cons_true {x : Nat} {xs : List Nat}
    (h : (ctx.var x).neutral.isSome = true) :
    removeNeutrals.loop ctx (x :: xs) = removeNeutrals.loop ctx xs := by
  show (match (ctx.var x).neutral.isSome with
    | true => removeNeutrals.loop ctx xs
    | false => x :: removeNeutrals.loop ctx xs) = _
  rw [h]

private theorem loop_cons_false {x : Nat} {xs : List Nat}
    (h : (ctx.var x).neutral.isSome = false) :
    removeNeutrals.loop ctx (x :: xs) = x :: removeNeutrals.loop ctx xs := by
  show (match (ctx.var x).neutral.isSome with
    | true => removeNeutrals.loop ctx xs
    | false => x :: removeNeutrals.loop ctx xs) = _
  rw [h]

private theorem op_of_loop_nil : (xs : List Nat) → xs ≠ [] → removeNeutrals.loop ctx xs = [] →
    ∀ a, ctx.op a (evalList α ctx xs) = a
  | [], h, _, _ => absurd rfl h
  | x :: xs, _, h, a => by
    cases hx : (ctx.var x).neutral.isSome with
    | false =>
      rw [loop_cons_false ctx hx] at h
      exact nomatch h
    | true =>
      rw [loop_cons_true ctx hx] at h
      have hid := neutral_of ctx x hx
      cases xs with
      | nil => exact hid.right_id a
      | cons y ys =>
        rw [evalList_cons ctx (cons_ne y ys), op_of_loop_nil (y :: ys) (cons_ne y ys) h]
        exact hid.right_id a

private theorem evalList_loop : (xs : List Nat) → removeNeutrals.loop ctx xs ≠ [] →
    evalList α ctx (removeNeutrals.loop ctx xs) = evalList α ctx xs
  | [], h => absurd rfl h
  | x :: xs, h => by
    cases hx : (ctx.var x).neutral.isSome with
    | true =>
      rw [loop_cons_true ctx hx] at h
      rw [loop_cons_true ctx hx]
      have hne : xs ≠ [] := fun e => by
        subst e
        exact h rfl
      rw [evalList_loop xs h, evalList_cons ctx hne]
      exact ((neutral_of ctx x hx).left_id _).symm
    | false =>
      rw [loop_cons_false ctx hx]
      by_cases hl : removeNeutrals.loop ctx xs = []
      · rw [hl]
        cases xs with
        | nil => exact rfl
        | cons y ys => exact (op_of_loop_nil ctx (y :: ys) (fun e => nomatch e) hl _).symm
      · have hne : xs ≠ [] := fun e => by
          subst e
          exact hl rfl
        rw [evalList_cons ctx hl, evalList_cons ctx hne, evalList_loop xs hl]

private theorem removeNeutrals_nil {x : Nat} {xs : List Nat}
    (h : removeNeutrals.loop ctx (x :: xs) = []) : removeNeutrals ctx (x :: xs) = [x] := by
  show (match removeNeutrals.loop ctx (x :: xs) with
    | [] => [x]
    | ys => ys) = [x]
  rw [h]

private theorem removeNeutrals_ne {x : Nat} {xs : List Nat}
    (h : removeNeutrals.loop ctx (x :: xs) ≠ []) :
    removeNeutrals ctx (x :: xs) = removeNeutrals.loop ctx (x :: xs) := by
  show (match removeNeutrals.loop ctx (x :: xs) with
    | [] => [x]
    | ys => ys) = _
  cases e : removeNeutrals.loop ctx (x :: xs) with
  | nil => exact absurd e h
  | cons _ _ => exact rfl

private theorem evalList_removeNeutrals : (xs : List Nat) →
    evalList α ctx (removeNeutrals ctx xs) = evalList α ctx xs
  | [] => rfl
  | x :: xs => by
    by_cases h : removeNeutrals.loop ctx (x :: xs) = []
    · rw [removeNeutrals_nil ctx h]
      cases hx : (ctx.var x).neutral.isSome with
      | false =>
        rw [loop_cons_false ctx hx] at h
        exact nomatch h
      | true =>
        rw [loop_cons_true ctx hx] at h
        cases xs with
        | nil => exact rfl
        | cons y ys => exact (op_of_loop_nil ctx (y :: ys) (cons_ne y ys) h _).symm
    · rw [removeNeutrals_ne ctx h]
      exact evalList_loop ctx (x :: xs) h

private theorem evalList_norm (e : Expr) : evalList α ctx (norm ctx e) = eval α ctx e := by
  rw [← eval_toList, ← evalList_removeNeutrals ctx e.toList]
  have step (xs : List Nat) : evalList α ctx
      (if ContextInformation.isIdem ctx = true then mergeIdem xs else xs) = evalList α ctx xs := by
    split
    case isTrue h =>
      cases xs with
      | nil => exact rfl
      | cons y ys => exact evalList_mergeIdem_loop ctx (ctx.idem.get h).down ys y
    case isFalse => exact rfl
  refine (step _).trans ?_
  generalize removeNeutrals ctx e.toList = xs
  split
  case isTrue h => exact evalList_sort ctx (ctx.comm.get h).down xs
  case isFalse => exact rfl

private theorem eq_of_list_beq : (xs ys : List Nat) → (xs == ys) = true → xs = ys
  | [], [], _ => rfl
  | [], _ :: _, h => nomatch h
  | _ :: _, [], h => nomatch h
  | x :: xs, y :: ys, h => by
    have h' : (x == y && xs == ys) = true := h
    rw [Bool.and_eq_true] at h'
    rw [eq_of_beq h'.1, eq_of_list_beq xs ys h'.2]

theorem Context.eq_of_norm (ctx : Context α) (a b : Expr) (h : norm ctx a == norm ctx b) :
    eval α ctx a = eval α ctx b := by
  rw [← evalList_norm, ← evalList_norm, eq_of_list_beq _ _ h]

end

end Lean.Data.AC
