prelude
import Init.Data.Int.LinearSteps

/-!
# Linear integer arithmetic of `grind`

Further steps of its procedure for equations over linear polynomials, and the way from naturals to
integers. A step names the polynomial that it arrives at; the kernel computes that it is the right one.
-/

set_option linter.all false

namespace Int.Internal.Linear

/-- Certificate of `not_le_norm_expr`. -/
def not_le_norm_expr_cert (lhs rhs : Expr) (p : Poly) : Bool :=
  p == ((lhs.sub rhs).norm.mul (-1)).addConst 1

theorem not_le_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly)
    (h : not_le_norm_expr_cert lhs rhs p) (h' : ¬lhs.denote ctx ≤ rhs.denote ctx) :
    p.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq_denote, Poly.eq_of_beq' h, Poly.denote_addConst, Poly.denote_mul,
    Expr.denote_norm]
  show -1 * (lhs.denote ctx - rhs.denote ctx) + 1 ≤ 0
  omega

/-- Certificate of `eq_eq_subst`. -/
def eq_eq_subst_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  let a := p₁.coeff x
  let b := p₂.coeff x
  p₃ == (p₁.mul b).combine (p₂.mul (-a))

theorem eq_eq_subst (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly) (h : eq_eq_subst_cert x p₁ p₂ p₃)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq_denote] at *
  rw [Poly.eq_of_beq' h, Poly.denote_combine, Poly.denote_mul, Poly.denote_mul, h₁, h₂, Int.mul_zero,
    Int.mul_zero]
  rfl

/-- Certificate of `eq_eq_subst'`. -/
def eq_eq_subst'_cert (a b : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  p₃ == (p₁.mul b).combine (p₂.mul (-a))

theorem eq_eq_subst' (ctx : Context) (a b : Int) (p₁ p₂ p₃ : Poly)
    (h : eq_eq_subst'_cert a b p₁ p₂ p₃) (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx = 0) :
    p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq_denote] at *
  rw [Poly.eq_of_beq' h, Poly.denote_combine, Poly.denote_mul, Poly.denote_mul, h₁, h₂, Int.mul_zero,
    Int.mul_zero]
  rfl

/-- Certificate of `eq_def_struct`: up to order and sign, `p` is `e - x`. -/
def eq_def_struct_cert (x : Var) (e : Expr) (p : Poly) : Bool :=
  p.norm == e.norm.insert (-1) x || p.norm == (e.norm.insert (-1) x).mul (-1)

theorem eq_def_struct (ctx : Context) (x : Var) (e : Expr) (p : Poly) (h : eq_def_struct_cert x e p)
    (h' : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq_denote, ← Poly.denote_norm]
  rcases (Bool.or_eq_true _ _).mp h with h | h
  · rw [Poly.eq_of_beq' h, Poly.denote_insert, Expr.denote_norm]
    omega
  · rw [Poly.eq_of_beq' h, Poly.denote_mul, Poly.denote_insert, Expr.denote_norm]
    omega

end Int.Internal.Linear

/-! ### Naturals as integers -/

namespace Nat.ToInt

variable {a b : Nat} {a' b' : Int}

theorem of_eq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a = b) : a' = b' := by
  rw [← h₁, ← h₂, h]

theorem of_diseq (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≠ b) :
    a' ≠ b' := by
  rw [← h₁, ← h₂]
  exact fun h' => h (Int.ofNat.inj h')

theorem of_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : a ≤ b) : a' ≤ b' := by
  rw [← h₁, ← h₂]
  exact Int.ofNat_le.mpr h

theorem of_not_le (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') (h : ¬a ≤ b) :
    b' + 1 ≤ a' := by
  rw [← h₁, ← h₂]
  exact Int.ofNat_le.mpr (Nat.lt_of_not_le h)

theorem add_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    (NatCast.natCast (a + b) : Int) = a' + b' := by
  rw [← h₁, ← h₂]; rfl

theorem mul_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    (NatCast.natCast (a * b) : Int) = a' * b' := by
  rw [← h₁, ← h₂]; rfl

theorem div_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    (NatCast.natCast (a / b) : Int) = a' / b' := by
  rw [← h₁, ← h₂]; rfl

theorem mod_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    (NatCast.natCast (a % b) : Int) = a' % b' := by
  rw [← h₁, ← h₂]; rfl

theorem sub_congr (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b') :
    (NatCast.natCast (a - b) : Int) = if b' + (-1) * a' ≤ 0 then a' - b' else 0 := by
  subst h₁ h₂
  show ((a - b : Nat) : Int) = if (b : Int) + (-1) * (a : Int) ≤ 0 then (a : Int) - (b : Int) else 0
  split <;> omega

theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl

end Nat.ToInt
