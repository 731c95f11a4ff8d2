prelude
import Init.Data.RArray
import Init.Data.Nat.Basic
import Init.Data.List.Lemmas
import Init.Data.Prod
import Init.Data.AC

/-!
# Linear arithmetic on natural numbers by reflection

`simp +arith` normalizes a linear (in)equality to sorted sums with the common parts cancelled. It runs the
functions of this file and cites the theorems at its end; the kernel runs the functions again. The heart is
`cancelAux_denote`: cancelling takes the same amount off both sides.
-/

namespace Nat.Internal
namespace Linear

/-! ## Expressions, sums of monomials, constraints -/

/-- A variable, by its number. -/
abbrev Var := Nat

/-- The values of the variables. -/
abbrev Context := Lean.RArray Nat

/-- The variable that stands for `1`, so that numerals are monomials too. -/
abbrev fixedVar := 100000000

/-- The value of a variable. -/
noncomputable abbrev Var.denote (ctx : Context) (v : Var) : Nat :=
  Bool.rec (ctx.get v) 1 (Nat.beq v fixedVar)

/-- Linear expressions. -/
inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)
deriving Inhabited

/-- The value of an expression. -/
noncomputable abbrev Expr.denote (ctx : Context) : Expr → Nat
  | .add a b => Nat.add (denote ctx a) (denote ctx b)
  | .num k => k
  | .var v => v.denote ctx
  | .mulL k e => Nat.mul k (denote ctx e)
  | .mulR e k => Nat.mul (denote ctx e) k

/-- Sums of monomials: coefficients with variables. -/
abbrev Poly := List (Nat × Var)

/-- The value of a sum. -/
noncomputable abbrev Poly.denote (ctx : Context) (p : Poly) : Nat :=
  match p with
  | [] => 0
  | (k, v) :: p => Nat.add (Nat.mul k (v.denote ctx)) (denote ctx p)

/-- Adds a monomial to a sorted sum. -/
def Poly.insert (k : Nat) (v : Var) (p : Poly) : Poly :=
  match p with
  | [] => [(k, v)]
  | (k', v') :: p =>
    bif Nat.blt v v' then (k, v) :: (k', v') :: p
    else bif Nat.beq v v' then (k + k', v') :: p
    else (k', v') :: insert k v p

/-- Sorts a sum, merging monomials of one variable. -/
def Poly.norm (p : Poly) : Poly := go p []
where
  /-- Inserts the monomials one by one. -/
  go (p : Poly) (r : Poly) : Poly :=
    match p with
    | [] => r
    | (k, v) :: p => go p (r.insert k v)

/-- Cancels common parts of two sorted sums; results accumulate in `r₁` and `r₂`. -/
def Poly.cancelAux (fuel : Nat) (m₁ m₂ r₁ r₂ : Poly) : Poly × Poly :=
  match fuel with
  | 0 => (r₁.reverse ++ m₁, r₂.reverse ++ m₂)
  | fuel + 1 =>
    match m₁, m₂ with
    | m₁, [] => (r₁.reverse ++ m₁, r₂.reverse)
    | [], m₂ => (r₁.reverse, r₂.reverse ++ m₂)
    | (k₁, v₁) :: m₁, (k₂, v₂) :: m₂ =>
      bif Nat.blt v₁ v₂ then cancelAux fuel m₁ ((k₂, v₂) :: m₂) ((k₁, v₁) :: r₁) r₂
      else bif Nat.blt v₂ v₁ then cancelAux fuel ((k₁, v₁) :: m₁) m₂ r₁ ((k₂, v₂) :: r₂)
      else bif Nat.blt k₁ k₂ then cancelAux fuel m₁ m₂ r₁ ((Nat.sub k₂ k₁, v₁) :: r₂)
      else bif Nat.blt k₂ k₁ then cancelAux fuel m₁ m₂ ((Nat.sub k₁ k₂, v₁) :: r₁) r₂
      else cancelAux fuel m₁ m₂ r₁ r₂

/-- Fuel that no real sum exhausts. -/
def hugeFuel := 1000000

/-- Cancels common parts of two sorted sums. -/
def Poly.cancel (p₁ p₂ : Poly) : Poly × Poly := cancelAux hugeFuel p₁ p₂ [] []

/-- The numeral that a sum is, if it is one. -/
def Poly.isNum? (p : Poly) : Option Nat :=
  match p with
  | [] => some 0
  | [(k, v)] => bif v == fixedVar then some k else none
  | _ => none

/-- Is this the empty sum? -/
def Poly.isZero (p : Poly) : Bool :=
  match p with
  | [] => true
  | _ => false

/-- Does the sum have a positive numeral? -/
def Poly.isNonZero (p : Poly) : Bool :=
  match p with
  | [] => false
  | (k, v) :: p => bif v == fixedVar then k > 0 else isNonZero p

/-- Both sums have the same value. -/
def Poly.denote_eq (ctx : Context) (mp : Poly × Poly) : Prop := mp.1.denote ctx = mp.2.denote ctx

/-- The first sum is at most the second. -/
def Poly.denote_le (ctx : Context) (mp : Poly × Poly) : Prop := mp.1.denote ctx ≤ mp.2.denote ctx

/-- An expression as an unsorted sum. -/
def Expr.toPoly (e : Expr) := go 1 e []
where
  /-- Puts the monomials of `coeff` times an expression in front of a sum. -/
  go (coeff : Nat) : Expr → (Poly → Poly)
    | .num k => bif k == 0 then id else ((coeff * k, fixedVar) :: ·)
    | .var i => ((coeff, i) :: ·)
    | .add a b => go coeff a ∘ go coeff b
    | .mulL k a
    | .mulR a k => bif k == 0 then id else go (coeff * k) a

/-- An expression as a sorted sum. -/
def Expr.toNormPoly (e : Expr) : Poly := e.toPoly.norm

/-- The expression plus one. -/
def Expr.inc (e : Expr) : Expr := .add e (.num 1)

/-- An equation or inequality of sums. -/
structure PolyCnstr where
  eq : Bool
  lhs : Poly
  rhs : Poly
deriving DecidableEq

/-- An equation or inequality of expressions. -/
structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

/-- What a constraint says. -/
abbrev PolyCnstr.denote (ctx : Context) (c : PolyCnstr) : Prop :=
  bif c.eq then Poly.denote_eq ctx (c.lhs, c.rhs) else Poly.denote_le ctx (c.lhs, c.rhs)

/-- Sorts and cancels both sides. -/
def PolyCnstr.norm (c : PolyCnstr) : PolyCnstr :=
  let (lhs, rhs) := Poly.cancel c.lhs.norm c.rhs.norm
  { eq := c.eq, lhs, rhs }

/-- Plainly false constraints. -/
def PolyCnstr.isUnsat (c : PolyCnstr) : Bool :=
  bif c.eq then (c.lhs.isZero && c.rhs.isNonZero) || (c.lhs.isNonZero && c.rhs.isZero)
  else c.lhs.isNonZero && c.rhs.isZero

/-- Plainly true constraints. -/
def PolyCnstr.isValid (c : PolyCnstr) : Bool :=
  bif c.eq then c.lhs.isZero && c.rhs.isZero else c.lhs.isZero

/-- What a constraint says. -/
abbrev ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  bif c.eq then c.lhs.denote ctx = c.rhs.denote ctx else c.lhs.denote ctx ≤ c.rhs.denote ctx

/-- Both sides as unsorted sums. -/
def ExprCnstr.toPoly (c : ExprCnstr) : PolyCnstr :=
  { c with lhs := c.lhs.toPoly, rhs := c.rhs.toPoly }

/-- Both sides as sorted sums, cancelled. -/
def ExprCnstr.toNormPoly (c : ExprCnstr) : PolyCnstr :=
  let (lhs, rhs) := Poly.cancel c.lhs.toNormPoly c.rhs.toNormPoly
  { c with lhs, rhs }

/-- A monomial as an expression. -/
def monomialToExpr (k : Nat) (v : Var) : Expr :=
  bif v == fixedVar then .num k
  else bif k == 1 then .var v
  else .mulL k (.var v)

/-- A sum as an expression. -/
def Poly.toExpr (p : Poly) : Expr :=
  match p with
  | [] => .num 0
  | (k, v) :: p => go (monomialToExpr k v) p
where
  /-- Adds the monomials from left to right. -/
  go (e : Expr) (p : Poly) : Expr :=
    match p with
    | [] => e
    | (k, v) :: p => go (.add e (monomialToExpr k v)) p

/-- Both sides as expressions. -/
def PolyCnstr.toExpr (c : PolyCnstr) : ExprCnstr :=
  { c with lhs := c.lhs.toExpr, rhs := c.rhs.toExpr }

/-! ## Values -/

theorem Poly.denote_cons (ctx : Context) (k : Nat) (v : Var) (p : Poly) :
    denote ctx ((k, v) :: p) = k * v.denote ctx + p.denote ctx := rfl

private theorem Poly.denote_nil (ctx : Context) : Poly.denote ctx [] = 0 := rfl

theorem Poly.denote_insert (ctx : Context) (k : Nat) (v : Var) :
    ∀ p : Poly, (p.insert k v).denote ctx = p.denote ctx + k * v.denote ctx
  | [] => (Nat.add_comm _ 0)
  | (k', v') :: p => by
    unfold insert
    cases Nat.blt v v' with
    | true => exact Nat.add_comm _ _
    | false =>
      cases h : Nat.beq v v' with
      | true =>
        rw [cond_false, cond_true, denote_cons, denote_cons, Nat.eq_of_beq_eq_true h, Nat.add_mul]
        exact (Nat.add_assoc _ _ _).trans (Nat.add_comm _ _)
      | false =>
        rw [cond_false, cond_false, denote_cons, denote_cons, denote_insert ctx k v p, Nat.add_assoc]

theorem Poly.denote_norm_go (ctx : Context) :
    ∀ p r : Poly, (norm.go p r).denote ctx = p.denote ctx + r.denote ctx
  | [], r => (Nat.zero_add _).symm
  | (k, v) :: p, r => by
    unfold norm.go
    rw [denote_norm_go ctx p, denote_insert, denote_cons, Nat.add_comm (r.denote ctx),
      Nat.add_left_comm, Nat.add_assoc]

theorem Poly.denote_sort (ctx : Context) (m : Poly) : m.norm.denote ctx = m.denote ctx :=
  denote_norm_go ctx m []

theorem Poly.denote_append (ctx : Context) (q : Poly) :
    ∀ p : Poly, (p ++ q).denote ctx = p.denote ctx + q.denote ctx
  | [] => (Nat.zero_add _).symm
  | (k, v) :: p => by
    rw [List.cons_append, denote_cons, denote_cons, denote_append ctx q p, Nat.add_assoc]

theorem Poly.denote_reverse (ctx : Context) : ∀ p : Poly, denote ctx p.reverse = denote ctx p
  | [] => rfl
  | (k, v) :: p => by
    rw [List.reverse_cons, denote_append, denote_reverse ctx p, denote_cons, denote_cons,
      denote_nil, Nat.add_zero, Nat.add_comm]

private theorem Poly.denote_reverse_append (ctx : Context) (r m : Poly) :
    Poly.denote ctx (r.reverse ++ m) = r.denote ctx + m.denote ctx := by
  rw [denote_append, denote_reverse]

private theorem Poly.denote_reverse_cons (ctx : Context) (k : Nat) (v : Var) (r m : Poly) :
    Poly.denote ctx (((k, v) :: r).reverse ++ m) = Poly.denote ctx (r.reverse ++ (k, v) :: m) := by
  rw [List.reverse_cons, List.append_assoc]
  rfl

/-- The values of `a` and `b` arise from those of `c` by adding one amount to both sides. -/
private def Shift (ctx : Context) (a b : Poly) (c : Poly × Poly) : Prop :=
  ∃ d, a.denote ctx = c.1.denote ctx + d ∧ b.denote ctx = c.2.denote ctx + d

private theorem eq_of_not_blt {x y : Nat} (h₁ : Nat.blt x y = false) (h₂ : Nat.blt y x = false) :
    x = y :=
  Nat.le_antisymm
    (Nat.le_of_not_lt fun h => Bool.noConfusion (h₂.symm.trans (Nat.blt_eq.mpr h)))
    (Nat.le_of_not_lt fun h => Bool.noConfusion (h₁.symm.trans (Nat.blt_eq.mpr h)))

private theorem le_of_blt {x y : Nat} (h : Nat.blt x y = true) : x ≤ y :=
  Nat.le_of_lt (Nat.blt_eq.mp h)

/-- Putting the same monomial back in front of both rests. -/
private theorem Shift.both {ctx : Context} {r₁ r₂ m₁ m₂ : Poly} {c : Poly × Poly} (a b x : Nat)
    (v : Var) (k₁ k₂ : Nat) (h₁ : k₁ = a + x) (h₂ : k₂ = b + x)
    (h : ∃ d, r₁.denote ctx + a * v.denote ctx + m₁.denote ctx = c.1.denote ctx + d ∧
      r₂.denote ctx + b * v.denote ctx + m₂.denote ctx = c.2.denote ctx + d) :
    Shift ctx (r₁.reverse ++ (k₁, v) :: m₁) (r₂.reverse ++ (k₂, v) :: m₂) c := by
  have ⟨d, e₁, e₂⟩ := h
  have move (r a x m : Nat) : r + (a + x + m) = r + a + m + x := by
    rw [Nat.add_right_comm a, ← Nat.add_assoc, ← Nat.add_assoc]
  refine ⟨d + x * v.denote ctx, ?_, ?_⟩
  · rw [Poly.denote_reverse_append, Poly.denote_cons, h₁, ← Nat.add_assoc (Poly.denote ctx c.1), ← e₁,
      Nat.add_mul]
    exact move _ _ _ _
  · rw [Poly.denote_reverse_append, Poly.denote_cons, h₂, ← Nat.add_assoc (Poly.denote ctx c.2), ← e₂,
      Nat.add_mul]
    exact move _ _ _ _

private theorem cancelAux_denote (ctx : Context) : ∀ (fuel : Nat) (m₁ m₂ r₁ r₂ : Poly),
    Shift ctx (r₁.reverse ++ m₁) (r₂.reverse ++ m₂) (Poly.cancelAux fuel m₁ m₂ r₁ r₂)
  | 0, _, _, _, _ => ⟨0, rfl, rfl⟩
  | fuel + 1, m₁, [], r₁, r₂ => by
    unfold Poly.cancelAux
    cases m₁ <;> exact ⟨0, rfl, congrArg (Poly.denote ctx) (List.append_nil _)⟩
  | fuel + 1, [], (k₂, v₂) :: m₂, r₁, r₂ => by
    unfold Poly.cancelAux
    exact ⟨0, congrArg (Poly.denote ctx) (List.append_nil _), rfl⟩
  | fuel + 1, (k₁, v₁) :: m₁, (k₂, v₂) :: m₂, r₁, r₂ => by
    unfold Poly.cancelAux
    have keep : ∀ (r : Poly) (k : Nat) (v : Var), r.denote ctx + k * v.denote ctx =
        Poly.denote ctx ((k, v) :: r) := fun r k v => Nat.add_comm _ _
    cases h₁ : Nat.blt v₁ v₂ with
    | true =>
      have ⟨d, e₁, e₂⟩ := cancelAux_denote ctx fuel m₁ ((k₂, v₂) :: m₂) ((k₁, v₁) :: r₁) r₂
      simp only [h₁, cond_true]
      exact ⟨d, (Poly.denote_reverse_cons ctx k₁ v₁ r₁ m₁).symm.trans e₁, e₂⟩
    | false =>
      cases h₂ : Nat.blt v₂ v₁ with
      | true =>
        have ⟨d, e₁, e₂⟩ := cancelAux_denote ctx fuel ((k₁, v₁) :: m₁) m₂ r₁ ((k₂, v₂) :: r₂)
        simp only [h₁, h₂, cond_true, cond_false]
        exact ⟨d, e₁, (Poly.denote_reverse_cons ctx k₂ v₂ r₂ m₂).symm.trans e₂⟩
      | false =>
        have hv := eq_of_not_blt h₁ h₂
        subst hv
        cases h₃ : Nat.blt k₁ k₂ with
        | true =>
          have ⟨d, e₁, e₂⟩ := cancelAux_denote ctx fuel m₁ m₂ r₁ ((k₂ - k₁, v₁) :: r₂)
          rw [Poly.denote_reverse_append] at e₁ e₂
          simp only [h₁, h₃, cond_true, cond_false]
          refine Shift.both 0 (k₂ - k₁) k₁ v₁ k₁ k₂ (Nat.zero_add k₁).symm
            (Nat.sub_add_cancel (le_of_blt h₃)).symm ⟨d, ?_, ?_⟩
          · rw [Nat.zero_mul, Nat.add_zero]; exact e₁
          · rw [keep]; exact e₂
        | false =>
          cases h₄ : Nat.blt k₂ k₁ with
          | true =>
            have ⟨d, e₁, e₂⟩ := cancelAux_denote ctx fuel m₁ m₂ ((k₁ - k₂, v₁) :: r₁) r₂
            rw [Poly.denote_reverse_append] at e₁ e₂
            simp only [h₁, h₃, h₄, cond_true, cond_false]
            refine Shift.both (k₁ - k₂) 0 k₂ v₁ k₁ k₂ (Nat.sub_add_cancel (le_of_blt h₄)).symm
              (Nat.zero_add k₂).symm ⟨d, ?_, ?_⟩
            · rw [keep]; exact e₁
            · rw [Nat.zero_mul, Nat.add_zero]; exact e₂
          | false =>
            have hk := eq_of_not_blt h₃ h₄
            subst hk
            have ⟨d, e₁, e₂⟩ := cancelAux_denote ctx fuel m₁ m₂ r₁ r₂
            rw [Poly.denote_reverse_append] at e₁ e₂
            simp only [h₁, h₃, cond_false]
            refine Shift.both 0 0 k₁ v₁ k₁ k₁ (Nat.zero_add k₁).symm (Nat.zero_add k₁).symm ⟨d, ?_, ?_⟩
            · rw [Nat.zero_mul, Nat.add_zero]; exact e₁
            · rw [Nat.zero_mul, Nat.add_zero]; exact e₂

private theorem cancel_denote (ctx : Context) (m₁ m₂ : Poly) :
    Shift ctx m₁ m₂ (Poly.cancel m₁ m₂) :=
  cancelAux_denote ctx hugeFuel m₁ m₂ [] []

theorem Poly.denote_eq_cancel_eq (ctx : Context) (m₁ m₂ : Poly) :
    denote_eq ctx (cancel m₁ m₂) = denote_eq ctx (m₁, m₂) := by
  have ⟨d, e₁, e₂⟩ := cancel_denote ctx m₁ m₂
  show _ = (m₁.denote ctx = m₂.denote ctx)
  rw [e₁, e₂]
  exact propext Nat.add_right_cancel_iff.symm

theorem Poly.denote_le_cancel_eq (ctx : Context) (m₁ m₂ : Poly) :
    denote_le ctx (cancel m₁ m₂) = denote_le ctx (m₁, m₂) := by
  have ⟨d, e₁, e₂⟩ := cancel_denote ctx m₁ m₂
  show _ = (m₁.denote ctx ≤ m₂.denote ctx)
  rw [e₁, e₂]
  exact propext Nat.add_le_add_iff_right.symm

theorem Expr.denote_toPoly_go (ctx : Context) (e : Expr) :
    ∀ {k : Nat} {p : Poly}, (toPoly.go k e p).denote ctx = k * e.denote ctx + p.denote ctx := by
  induction e with
  | num n =>
    intro k p
    unfold toPoly.go
    cases h : n == 0 with
    | true =>
      rw [eq_of_beq h]
      exact (Nat.zero_add _).symm
    | false =>
      show k * n * 1 + _ = _
      rw [Nat.mul_one]
  | var i => intro k p; rfl
  | add a b iha ihb =>
    intro k p
    show (toPoly.go k a (toPoly.go k b p)).denote ctx = k * (a.denote ctx + b.denote ctx) + _
    rw [iha, ihb, Nat.mul_add, Nat.add_assoc]
  | mulL n a ih =>
    intro k p
    unfold toPoly.go
    show _ = k * (n * a.denote ctx) + _
    cases h : n == 0 with
    | true =>
      rw [eq_of_beq h, Nat.zero_mul]
      exact (Nat.zero_add _).symm
    | false =>
      rw [cond_false, ih, Nat.mul_assoc]
  | mulR a n ih =>
    intro k p
    unfold toPoly.go
    show _ = k * (a.denote ctx * n) + _
    cases h : n == 0 with
    | true =>
      rw [eq_of_beq h, Nat.mul_zero]
      exact (Nat.zero_add _).symm
    | false =>
      rw [cond_false, ih, Nat.mul_assoc, Nat.mul_comm n]

theorem Expr.denote_toPoly (ctx : Context) (e : Expr) : e.toPoly.denote ctx = e.denote ctx :=
  (denote_toPoly_go ctx e).trans (Nat.one_mul _)

private theorem Expr.denote_toNormPoly (ctx : Context) (e : Expr) :
    e.toNormPoly.denote ctx = e.denote ctx :=
  (Poly.denote_sort ctx e.toPoly).trans (denote_toPoly ctx e)

theorem ExprCnstr.denote_toPoly (ctx : Context) (c : ExprCnstr) :
    c.toPoly.denote ctx = c.denote ctx := by
  have ⟨eq, lhs, rhs⟩ := c
  cases eq with
  | true =>
    show (lhs.toPoly.denote ctx = rhs.toPoly.denote ctx) = (lhs.denote ctx = rhs.denote ctx)
    rw [Expr.denote_toPoly, Expr.denote_toPoly]
  | false =>
    show (lhs.toPoly.denote ctx ≤ rhs.toPoly.denote ctx) = (lhs.denote ctx ≤ rhs.denote ctx)
    rw [Expr.denote_toPoly, Expr.denote_toPoly]

theorem ExprCnstr.denote_toNormPoly (ctx : Context) (c : ExprCnstr) :
    c.toNormPoly.denote ctx = c.denote ctx := by
  have ⟨eq, lhs, rhs⟩ := c
  cases eq with
  | true =>
    show Poly.denote_eq ctx (Poly.cancel lhs.toNormPoly rhs.toNormPoly) = (lhs.denote ctx = rhs.denote ctx)
    rw [Poly.denote_eq_cancel_eq]
    show (lhs.toNormPoly.denote ctx = rhs.toNormPoly.denote ctx) = _
    rw [Expr.denote_toNormPoly, Expr.denote_toNormPoly]
  | false =>
    show Poly.denote_le ctx (Poly.cancel lhs.toNormPoly rhs.toNormPoly) = (lhs.denote ctx ≤ rhs.denote ctx)
    rw [Poly.denote_le_cancel_eq]
    show (lhs.toNormPoly.denote ctx ≤ rhs.toNormPoly.denote ctx) = _
    rw [Expr.denote_toNormPoly, Expr.denote_toNormPoly]

theorem Poly.of_isZero (ctx : Context) : ∀ {p : Poly} (_ : isZero p = true), p.denote ctx = 0
  | [], _ => rfl
  | _ :: _, h => Bool.noConfusion h

theorem Poly.of_isNonZero (ctx : Context) :
    ∀ {p : Poly} (_ : isNonZero p = true), p.denote ctx > 0
  | [], h => Bool.noConfusion h
  | (k, v) :: p, h => by
    unfold isNonZero at h
    rw [denote_cons]
    cases hv : v == fixedVar with
    | true =>
      rw [hv, cond_true] at h
      rw [eq_of_beq hv]
      exact Nat.add_pos_left (Nat.mul_pos (of_decide_eq_true h) Nat.zero_lt_one) _
    | false =>
      rw [hv, cond_false] at h
      exact Nat.add_pos_right _ (of_isNonZero ctx h)

theorem PolyCnstr.eq_false_of_isUnsat (ctx : Context) {c : PolyCnstr} (h : c.isUnsat) :
    c.denote ctx = False := by
  have ⟨eq, lhs, rhs⟩ := c
  apply eq_false
  cases eq with
  | true =>
    show ¬lhs.denote ctx = rhs.denote ctx
    have h : ((lhs.isZero && rhs.isNonZero) || (lhs.isNonZero && rhs.isZero)) = true := h
    rw [Bool.or_eq_true, Bool.and_eq_true, Bool.and_eq_true] at h
    intro e
    cases h with
    | inl h =>
      rw [Poly.of_isZero ctx h.1] at e
      exact Nat.lt_irrefl 0 (Nat.lt_of_lt_of_eq (Poly.of_isNonZero ctx h.2) e.symm)
    | inr h =>
      rw [Poly.of_isZero ctx h.2] at e
      exact Nat.lt_irrefl 0 (Nat.lt_of_lt_of_eq (Poly.of_isNonZero ctx h.1) e)
  | false =>
    show ¬lhs.denote ctx ≤ rhs.denote ctx
    have h : (lhs.isNonZero && rhs.isZero) = true := h
    rw [Bool.and_eq_true] at h
    rw [Poly.of_isZero ctx h.2]
    exact Nat.not_le_of_gt (Poly.of_isNonZero ctx h.1)

theorem PolyCnstr.eq_true_of_isValid (ctx : Context) {c : PolyCnstr} (h : c.isValid) :
    c.denote ctx = True := by
  have ⟨eq, lhs, rhs⟩ := c
  apply eq_true
  cases eq with
  | true =>
    show lhs.denote ctx = rhs.denote ctx
    have h : (lhs.isZero && rhs.isZero) = true := h
    rw [Bool.and_eq_true] at h
    rw [Poly.of_isZero ctx h.1, Poly.of_isZero ctx h.2]
  | false =>
    show lhs.denote ctx ≤ rhs.denote ctx
    have h : lhs.isZero = true := h
    rw [Poly.of_isZero ctx h]
    exact Nat.zero_le _

/-! ## What the simprocs cite -/

theorem Expr.eq_of_toNormPoly (ctx : Context) (a b : Expr) (h : a.toNormPoly = b.toNormPoly) :
    a.denote ctx = b.denote ctx := by
  rw [← denote_toNormPoly, h, denote_toNormPoly]

theorem Expr.of_cancel_eq (ctx : Context) (a b c d : Expr)
    (h : Poly.cancel a.toNormPoly b.toNormPoly = (c.toPoly, d.toPoly)) :
    (a.denote ctx = b.denote ctx) = (c.denote ctx = d.denote ctx) := by
  have := Poly.denote_eq_cancel_eq ctx a.toNormPoly b.toNormPoly
  rw [h] at this
  have : (c.toPoly.denote ctx = d.toPoly.denote ctx) =
    (a.toNormPoly.denote ctx = b.toNormPoly.denote ctx) := this
  rw [denote_toPoly, denote_toPoly, denote_toNormPoly, denote_toNormPoly] at this
  exact this.symm

theorem Expr.of_cancel_le (ctx : Context) (a b c d : Expr)
    (h : Poly.cancel a.toNormPoly b.toNormPoly = (c.toPoly, d.toPoly)) :
    (a.denote ctx ≤ b.denote ctx) = (c.denote ctx ≤ d.denote ctx) := by
  have := Poly.denote_le_cancel_eq ctx a.toNormPoly b.toNormPoly
  rw [h] at this
  have : (c.toPoly.denote ctx ≤ d.toPoly.denote ctx) =
    (a.toNormPoly.denote ctx ≤ b.toNormPoly.denote ctx) := this
  rw [denote_toPoly, denote_toPoly, denote_toNormPoly, denote_toNormPoly] at this
  exact this.symm

theorem Expr.of_cancel_lt (ctx : Context) (a b c d : Expr)
    (h : Poly.cancel a.inc.toNormPoly b.toNormPoly = (c.inc.toPoly, d.toPoly)) :
    (a.denote ctx < b.denote ctx) = (c.denote ctx < d.denote ctx) :=
  of_cancel_le ctx a.inc b c.inc d h

theorem ExprCnstr.toPoly_norm_eq (c : ExprCnstr) : c.toPoly.norm = c.toNormPoly := rfl

theorem ExprCnstr.eq_false_of_isUnsat (ctx : Context) (c : ExprCnstr) (h : c.toNormPoly.isUnsat) :
    c.denote ctx = False :=
  (denote_toNormPoly ctx c).symm.trans (PolyCnstr.eq_false_of_isUnsat ctx h)

theorem ExprCnstr.eq_true_of_isValid (ctx : Context) (c : ExprCnstr) (h : c.toNormPoly.isValid) :
    c.denote ctx = True :=
  (denote_toNormPoly ctx c).symm.trans (PolyCnstr.eq_true_of_isValid ctx h)

theorem ExprCnstr.eq_of_toNormPoly_eq (ctx : Context) (c d : ExprCnstr)
    (h : c.toNormPoly == d.toPoly) : c.denote ctx = d.denote ctx := by
  rw [← denote_toNormPoly, eq_of_beq h, denote_toPoly]

theorem Expr.eq_of_toNormPoly_eq (ctx : Context) (e e' : Expr) (h : e.toNormPoly == e'.toPoly) :
    e.denote ctx = e'.denote ctx := by
  rw [← denote_toNormPoly, eq_of_beq h, denote_toPoly]

end Linear

/-- Removes an offset from both sides of an equation, in continuation form. -/
def elimOffset {α : Sort u} (a b k : Nat) (h₁ : a + k = b + k) (h₂ : a = b → α) : α :=
  h₂ (Nat.add_right_cancel h₁)

end Nat.Internal
