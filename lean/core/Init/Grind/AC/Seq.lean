prelude
import Init.Data.RArray
import Init.Core

/-!
# Sequences of variables

Terms over an associative operation become sequences of variables; where the operation also commutes,
is idempotent or has an identity, sequences are sorted, lose repetitions, lose variable 0.
-/

set_option linter.all false
universe u

namespace Lean.Grind.AC

/-- Number of a variable. -/
abbrev Var := Nat

/-- What the variables stand for, and the operation. -/
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α

/-- A term. -/
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)

/-- A term with all brackets to the right. -/
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

variable {α : Sort u} (ctx : Context α)

noncomputable def Var.denote (x : Var) : α := (ctx.vars.get x).down

noncomputable def Expr.denote : Expr → α
  | var x => x.denote ctx
  | op a b => ctx.op (a.denote) (b.denote)

noncomputable def Seq.denote : Seq → α
  | var x => x.denote ctx
  | cons x s => ctx.op (x.denote ctx) (s.denote)

namespace Seq

def beq' : Seq → Seq → Bool
  | var x, var y => Nat.beq x y
  | cons x s, cons y t => Nat.beq x y && beq' s t
  | _, _ => false

private theorem eq_of_beq' : ∀ {s t : Seq}, beq' s t = true → s = t
  | var _, var _, h => congrArg var (Nat.eq_of_beq_eq_true h)
  | var _, cons .., h => nomatch h
  | cons .., var _, h => nomatch h
  | cons x s, cons y t, h => by
    have h := (Bool.and_eq_true _ _).mp h
    rw [Nat.eq_of_beq_eq_true h.1, eq_of_beq' h.2]

private theorem beq'_self : ∀ s : Seq, beq' s s = true
  | var x => Nat.beq_refl x
  | cons x s => (Bool.and_eq_true _ _).mpr ⟨Nat.beq_refl x, beq'_self s⟩

theorem beq'_eq (s₁ s₂ : Seq) : (s₁.beq' s₂ : Prop) = (s₁ = s₂) :=
  propext ⟨eq_of_beq', fun h => h ▸ beq'_self s₁⟩

/-! ### One after the other -/

def concat : Seq → Seq → Seq
  | var x, t => cons x t
  | cons x s, t => cons x (concat s t)

theorem denote_concat [i : Std.Associative ctx.op] (t : Seq) :
    ∀ s : Seq, (s.concat t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx)
  | var _ => rfl
  | cons x s => by
    show ctx.op _ _ = ctx.op (ctx.op _ _) _
    rw [denote_concat t s, i.assoc]

end Seq

def Expr.toSeq : Expr → Seq
  | var x => .var x
  | op a b => a.toSeq.concat b.toSeq

theorem Expr.denote_toSeq [Std.Associative ctx.op] : ∀ e : Expr, e.toSeq.denote ctx = e.denote ctx
  | var _ => rfl
  | op a b => by
    show (a.toSeq.concat b.toSeq).denote ctx = ctx.op _ _
    rw [Seq.denote_concat, denote_toSeq a, denote_toSeq b]

namespace Seq

/-! ### Sorting -/

def insert (x : Var) : Seq → Seq
  | var y => bif Nat.blt x y then cons x (var y) else cons y (var x)
  | cons y s => bif Nat.blt x y then cons x (cons y s) else cons y (insert x s)

def sort : Seq → Seq
  | var x => var x
  | cons x s => insert x (sort s)

/-- The variables of both, sorted. -/
def union (s t : Seq) : Seq := (s.concat t).sort

section
variable [a : Std.Associative ctx.op] [c : Std.Commutative ctx.op]

theorem denote_insert (x : Var) :
    ∀ s : Seq, (insert x s).denote ctx = ctx.op (x.denote ctx) (s.denote ctx)
  | var y => by
    unfold insert
    cases Nat.blt x y
    · exact c.comm _ _
    · rfl
  | cons y s => by
    unfold insert
    cases Nat.blt x y
    · show ctx.op _ (denote ctx (insert x s)) = ctx.op _ (ctx.op _ _)
      rw [denote_insert x s, ← a.assoc, c.comm (y.denote ctx), a.assoc]
    · rfl

theorem denote_sort : ∀ s : Seq, s.sort.denote ctx = s.denote ctx
  | var _ => rfl
  | cons x s => by
    show (insert x s.sort).denote ctx = ctx.op _ _
    rw [denote_insert, denote_sort s]

theorem denote_union (s t : Seq) :
    (s.union t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  rw [union, denote_sort, denote_concat]
end

/-! ### Without the identity -/

def erase0 : Seq → Seq
  | var x => var x
  | cons x s => bif Nat.beq x 0 then erase0 s else
    bif (erase0 s).beq' (var 0) then var x else cons x (erase0 s)

theorem denote_erase0 [i : Std.LawfulIdentity ctx.op (Var.denote ctx 0)] :
    ∀ s : Seq, s.erase0.denote ctx = s.denote ctx
  | var _ => rfl
  | cons x s => by
    have ih := denote_erase0 s
    show _ = ctx.op (x.denote ctx) (s.denote ctx)
    unfold erase0
    cases hx : Nat.beq x 0
    · cases hs : (erase0 s).beq' (var 0)
      · exact congrArg _ ih
      · rw [eq_of_beq' hs] at ih
        rw [← ih]
        exact (i.right_id _).symm
    · rw [Nat.eq_of_beq_eq_true hx, i.left_id]
      exact ih

/-! ### Without repetitions -/

private def push (x : Var) : Seq → Seq
  | var y => bif Nat.beq x y then var x else cons x (var y)
  | cons y s => bif Nat.beq x y then cons y s else cons x (cons y s)

def eraseDup : Seq → Seq
  | var x => var x
  | cons x s => push x s.eraseDup

section
variable [a : Std.Associative ctx.op] [i : Std.IdempotentOp ctx.op]

private theorem denote_push (x : Var) :
    ∀ s : Seq, (push x s).denote ctx = ctx.op (x.denote ctx) (s.denote ctx)
  | var y => by
    show denote ctx (bif Nat.beq x y then var x else cons x (var y)) = _
    cases h : Nat.beq x y
    · rfl
    · rw [Nat.eq_of_beq_eq_true h]
      exact (i.idempotent _).symm
  | cons y s => by
    show denote ctx (bif Nat.beq x y then cons y s else cons x (cons y s)) = _
    cases h : Nat.beq x y
    · rfl
    · rw [Nat.eq_of_beq_eq_true h]
      show ctx.op _ _ = ctx.op _ (ctx.op _ _)
      rw [← a.assoc, i.idempotent]

theorem denote_eraseDup : ∀ s : Seq, s.eraseDup.denote ctx = s.denote ctx
  | var _ => rfl
  | cons x s => by
    show (push x s.eraseDup).denote ctx = ctx.op _ _
    rw [denote_push, denote_eraseDup s]
end

end Seq

end Lean.Grind.AC
