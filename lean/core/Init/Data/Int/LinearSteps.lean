prelude
import Init.Data.Int.Linear

/-! Certificates of the steps by which `grind` reasons about linear integer constraints. -/

namespace Int.Internal.Linear

private theorem and_eq {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true :=
  (Bool.and_eq_true a b) ▸ h

/-- One form after the other. -/
def Poly.append (p₁ p₂ : Poly) : Poly :=
  match p₁ with
  | .num k₁ => p₂.addConst k₁
  | .add k x p₁ => .add k x (append p₁ p₂)

/-- The sum of two sorted forms, merged; `fuel` bounds the number of steps. -/
def Poly.combine' (fuel : Nat) (p₁ p₂ : Poly) : Poly :=
  match fuel with
  | 0 => p₁.append p₂
  | fuel + 1 => match p₁, p₂ with
    | .num k₁, .num k₂ => .num (k₁+k₂)
    | .num k₁, .add a x p => .add a x (combine' fuel (.num k₁) p)
    | .add a x p, .num k₂ => .add a x (combine' fuel p (.num k₂))
    | .add a₁ x₁ p₁, .add a₂ x₂ p₂ =>
      bif Nat.beq x₁ x₂ then
        bif a₁ + a₂ == 0 then
          combine' fuel p₁ p₂
        else
          .add (a₁ + a₂) x₁ (combine' fuel p₁ p₂)
      else bif Nat.blt x₂ x₁ then
        .add a₁ x₁ (combine' fuel p₁ (.add a₂ x₂ p₂))
      else
        .add a₂ x₂ (combine' fuel (.add a₁ x₁ p₁) p₂)

/-- More steps than any merge needs. -/
abbrev hugeFuel := 100000000

/-- The sum of two sorted forms. -/
def Poly.combine (p₁ p₂ : Poly) : Poly := combine' hugeFuel p₁ p₂

theorem Poly.denote_append (ctx : Context) (p₁ p₂ : Poly) :
    (p₁.append p₂).denote ctx = p₁.denote ctx + p₂.denote ctx := by
  induction p₁ with
  | num k =>
    show (p₂.addConst k).denote ctx = _
    rw [denote_addConst, Int.add_comm]
    rfl
  | add k x p ih =>
    show k * _ + (p.append p₂).denote ctx = _
    rw [ih, denote_add, Int.add_assoc]

theorem Poly.denote_combine' (ctx : Context) (fuel : Nat) (p₁ p₂ : Poly) :
    (p₁.combine' fuel p₂).denote ctx = p₁.denote ctx + p₂.denote ctx := by
  induction fuel generalizing p₁ p₂ with
  | zero => exact denote_append ctx p₁ p₂
  | succ fuel ih =>
    cases p₁ with
    | num k₁ =>
      cases p₂ with
      | num k₂ => rfl
      | add a x p =>
        show a * _ + (combine' fuel (.num k₁) p).denote ctx = _
        rw [ih, denote_add, Int.add_left_comm]
    | add a₁ x₁ p₁ =>
      cases p₂ with
      | num k₂ =>
        show a₁ * _ + (combine' fuel p₁ (.num k₂)).denote ctx = _
        rw [ih, denote_add, Int.add_assoc]
      | add a₂ x₂ p₂ =>
        unfold combine'
        dsimp only
        cases h : Nat.beq x₁ x₂ with
        | true =>
          have h := Nat.eq_of_beq_eq_true h
          subst h
          dsimp only [cond]
          cases h : a₁ + a₂ == 0 with
          | true =>
            dsimp only [cond]
            have h : a₂ = -a₁ := (Int.neg_eq_of_add_eq_zero (eq_of_beq h)).symm
            rw [ih, denote_add, denote_add, h, Int.neg_mul, Int.add_assoc,
              Int.add_left_comm (p₁.denote ctx), Int.add_neg_cancel_left]
          | false =>
            dsimp only [cond]
            rw [denote_add, denote_add, denote_add, ih, Int.add_mul, Int.add_assoc, Int.add_assoc,
              Int.add_left_comm (p₁.denote ctx)]
        | false =>
          dsimp only [cond]
          cases Nat.blt x₂ x₁ with
          | true =>
            dsimp only
            rw [denote_add, ih, denote_add (k := a₁), Int.add_assoc]
          | false =>
            dsimp only
            rw [denote_add, ih, denote_add (k := a₂), Int.add_left_comm]

theorem Poly.denote_combine (ctx : Context) (p₁ p₂ : Poly) :
    (p₁.combine p₂).denote ctx = p₁.denote ctx + p₂.denote ctx := denote_combine' ctx _ p₁ p₂

private theorem norm_denote {ctx : Context} {p₁ p₂ : Poly} (h : p₁.norm == p₂) :
    p₂.denote' ctx = p₁.denote' ctx := by
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, ← Poly.eq_of_beq' h, Poly.denote_norm]

private theorem norm_expr {ctx : Context} {lhs rhs : Expr} {p : Poly} (h : norm_eq_cert lhs rhs p) :
    p.denote' ctx = lhs.denote ctx - rhs.denote ctx := by
  rw [Poly.denote'_eq_denote, Poly.eq_of_beq' h, Expr.denote_norm]
  rfl

theorem le_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p) :
    lhs.denote ctx ≤ rhs.denote ctx → p.denote' ctx ≤ 0 := by
  rw [norm_expr h]
  exact Int.sub_nonpos_of_le

theorem eq_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p) :
    lhs.denote ctx = rhs.denote ctx → p.denote' ctx = 0 := by
  rw [norm_expr h]
  exact Int.sub_eq_zero.2

theorem not_eq_norm_expr (ctx : Context) (lhs rhs : Expr) (p : Poly)
    (h : norm_eq_cert lhs rhs p) : ¬lhs.denote ctx = rhs.denote ctx → ¬p.denote' ctx = 0 := by
  rw [norm_expr h]
  exact mt Int.sub_eq_zero.1

theorem dvd_norm_expr (ctx : Context) (d : Int) (e : Expr) (p : Poly) (h : e.norm == p) :
    d ∣ e.denote ctx → d ∣ p.denote' ctx := by
  rw [Expr.eq_of_norm_eq ctx e p h]
  exact id

theorem le_norm (ctx : Context) (p₁ p₂ : Poly) (h : p₁.norm == p₂) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  rw [norm_denote h]
  exact id

theorem eq_norm (ctx : Context) (p₁ p₂ : Poly) (h : p₁.norm == p₂) :
    p₁.denote' ctx = 0 → p₂.denote' ctx = 0 := by
  rw [norm_denote h]
  exact id

theorem diseq_norm (ctx : Context) (p₁ p₂ : Poly) (h : p₁.norm == p₂) :
    p₁.denote' ctx ≠ 0 → p₂.denote' ctx ≠ 0 := by
  rw [norm_denote h]
  exact id

theorem dvd_norm (ctx : Context) (d : Int) (p₁ p₂ : Poly) (h : p₁.norm == p₂) :
    d ∣ p₁.denote' ctx → d ∣ p₂.denote' ctx := by
  rw [norm_denote h]
  exact id

/-- `p₂` is `p₁` divided by `k` and rounded. -/
def le_coeff_cert (p₁ p₂ : Poly) (k : Int) : Bool :=
  k > 0 && (p₁.divCoeffs k && p₂ == p₁.div k)

private theorem div_le {ctx : Context} {p : Poly} {k : Int} (hk : 0 < k) (h : p.divCoeffs k)
    (hp : p.denote ctx ≤ 0) : (p.div k).denote ctx ≤ 0 := by
  have e := Poly.denote_div_eq_of_divCoeffs ctx p k h
  have h₁ := cmod_gt_of_pos p.getConst hk
  apply Int.not_lt.1
  intro hlt
  have := Int.mul_le_mul_of_nonneg_right (a := 1) hlt (Int.le_of_lt hk)
  omega

theorem le_coeff (ctx : Context) (p₁ p₂ : Poly) (k : Int) (h : le_coeff_cert p₁ p₂ k) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  obtain ⟨hk, h⟩ := and_eq h
  obtain ⟨hd, h⟩ := and_eq h
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h]
  exact div_le (of_decide_eq_true hk) hd

/-- `p₂` is `1 - p₁`. -/
def le_neg_cert (p₁ p₂ : Poly) : Bool := p₂ == (p₁.mul (-1)).addConst 1

theorem le_neg (ctx : Context) (p₁ p₂ : Poly) (h : le_neg_cert p₁ p₂) :
    ¬p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h, Poly.denote_addConst,
    Poly.denote_mul, Int.neg_one_mul]
  exact fun h => Int.neg_neg_of_pos (Int.not_le.1 h)

/-- The first coefficient. -/
def Poly.leadCoeff (p : Poly) : Int :=
  match p with
  | .add a _ _ => a
  | _ => 1

/-- The form without its first coefficient. -/
def Poly.tail (p : Poly) : Poly :=
  match p with
  | .add _ _ p => p
  | _ => p

/-- `p₃` is the combination of `p₁` and `p₂` without the first atom. -/
def le_combine_cert (p₁ p₂ p₃ : Poly) : Bool :=
  p₃ == (p₁.mul p₂.leadCoeff.natAbs).combine (p₂.mul p₁.leadCoeff.natAbs)

private theorem combine_le {ctx : Context} {p₁ p₂ : Poly} (m n : Nat) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≤ 0) : ((p₁.mul m).combine (p₂.mul n)).denote ctx ≤ 0 := by
  rw [Poly.denote'_eq_denote] at h₁ h₂
  rw [Poly.denote_combine, Poly.denote_mul, Poly.denote_mul]
  have e₁ := Int.mul_nonpos_of_nonneg_of_nonpos (natCast_nonneg m) h₁
  have e₂ := Int.mul_nonpos_of_nonneg_of_nonpos (natCast_nonneg n) h₂
  omega

theorem le_combine (ctx : Context) (p₁ p₂ p₃ : Poly) (h : le_combine_cert p₁ p₂ p₃) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h₁ h₂
  rw [Poly.denote'_eq_denote, Poly.eq_of_beq' h]
  exact combine_le _ _ h₁ h₂

/-- `p₃` is that combination, divided by `k` and rounded. -/
def le_combine_coeff_cert (p₁ p₂ p₃ : Poly) (k : Int) : Bool :=
  let p := (p₁.mul p₂.leadCoeff.natAbs).combine (p₂.mul p₁.leadCoeff.natAbs)
  k > 0 && (p.divCoeffs k && p₃ == p.div k)

theorem le_combine_coeff (ctx : Context) (p₁ p₂ p₃ : Poly) (k : Int)
    (h : le_combine_coeff_cert p₁ p₂ p₃ k) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h₁ h₂
  obtain ⟨hk, h⟩ := and_eq h
  obtain ⟨hd, h⟩ := and_eq h
  rw [Poly.denote'_eq_denote, Poly.eq_of_beq' h]
  exact div_le (of_decide_eq_true hk) hd (combine_le _ _ h₁ h₂)

theorem le_unsat (ctx : Context) (p : Poly) (h : p.isUnsatLe) : p.denote' ctx ≤ 0 → False := by
  have h := Poly.pos_of_isUnsatLe (ctx := ctx) h
  rw [Poly.denote'_eq_denote]
  exact Int.not_le.2 h

theorem eq_unsat (ctx : Context) (p : Poly) (h : p.isUnsatEq) : p.denote' ctx = 0 → False := by
  rw [Poly.denote'_eq_denote]
  exact Poly.ne_of_isUnsatEq h

/-- The coefficients have a common divisor that does not divide the constant. -/
def eq_unsat_coeff_cert (p : Poly) (k : Int) : Bool :=
  p.divCoeffs k && k > 0 && cmod p.getConst k < 0

theorem eq_unsat_coeff (ctx : Context) (p : Poly) (k : Int) (h : eq_unsat_coeff_cert p k) :
    p.denote' ctx = 0 → False := by
  obtain ⟨h, hc⟩ := and_eq h
  obtain ⟨hd, hk⟩ := and_eq h
  rw [Poly.denote'_eq_denote]
  exact Poly.ne_zero_of_divCoeffs hd (of_decide_eq_true hk) (of_decide_eq_true hc)

/-- `p` is a positive multiple of `p'`. -/
def eq_coeff_cert (p p' : Poly) (k : Int) : Bool := p == p'.mul k && k > 0

private theorem coeff_iff {ctx : Context} {p p' : Poly} {k : Int} (h : eq_coeff_cert p p' k) :
    p.denote' ctx = 0 ↔ p'.denote' ctx = 0 := by
  obtain ⟨h, hk⟩ := and_eq h
  have hk := Int.ne_of_gt (of_decide_eq_true hk)
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h, Poly.denote_mul,
    Int.mul_eq_zero]
  exact ⟨fun h => h.resolve_left hk, .inr⟩

theorem eq_coeff (ctx : Context) (p p' : Poly) (k : Int) (h : eq_coeff_cert p p' k) :
    p.denote' ctx = 0 → p'.denote' ctx = 0 := (coeff_iff h).1

theorem diseq_coeff (ctx : Context) (p p' : Poly) (k : Int) (h : eq_coeff_cert p p' k) :
    p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := fun hp h' => hp ((coeff_iff h).2 h')

theorem diseq_neg (ctx : Context) (p p' : Poly) (h : p' == p.mul (-1)) :
    p.denote' ctx ≠ 0 → p'.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h, Poly.denote_mul]
  exact Int.mul_ne_zero (by decide)

/-- The coefficient of an atom. -/
def Poly.coeff (p : Poly) (x : Var) : Int :=
  match p with
  | .add a y p => bif Nat.beq x y then a else coeff p x
  | .num _ => 0

/-- `p₃` is `p₁ - p₂`. -/
def eq_of_core_cert (p₁ p₂ p₃ : Poly) : Bool := p₃ == p₁.combine (p₂.mul (-1))

theorem eq_of_core (ctx : Context) (p₁ p₂ p₃ : Poly) (h : eq_of_core_cert p₁ p₂ p₃) :
    p₁.denote' ctx = p₂.denote' ctx → p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h,
    Poly.denote_combine, Poly.denote_mul, Int.neg_one_mul]
  exact Int.sub_eq_zero.2

theorem diseq_of_core (ctx : Context) (p₁ p₂ p₃ : Poly) (h : eq_of_core_cert p₁ p₂ p₃) :
    p₁.denote' ctx ≠ p₂.denote' ctx → p₃.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h,
    Poly.denote_combine, Poly.denote_mul, Int.neg_one_mul]
  exact mt Int.sub_eq_zero.1

/-- The constant zero. -/
def Poly.isUnsatDiseq (p : Poly) : Bool :=
  match p with
  | .num k => k == 0
  | _ => false

theorem diseq_unsat (ctx : Context) (p : Poly) (h : p.isUnsatDiseq) : p.denote' ctx ≠ 0 → False := by
  cases p with
  | num k => exact fun h' => h' (eq_of_beq h)
  | add k v p => cases h

private theorem subst_value {ctx : Context} {p₁ p₂ p₃ : Poly} (a b : Int)
    (h : p₃ = (p₂.mul a).combine (p₁.mul b)) (h₁ : p₁.denote' ctx = 0) :
    p₃.denote' ctx = a * p₂.denote' ctx := by
  rw [Poly.denote'_eq_denote] at h₁
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, h, Poly.denote_combine, Poly.denote_mul,
    Poly.denote_mul, h₁, Int.mul_zero, Int.add_zero]

private theorem subst_value' {ctx : Context} {p₁ p₂ p₃ : Poly} (a b : Int)
    (h : p₃ = (p₁.mul b).combine (p₂.mul a)) (h₁ : p₁.denote' ctx = 0) :
    p₃.denote' ctx = a * p₂.denote' ctx := by
  rw [Poly.denote'_eq_denote] at h₁
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, h, Poly.denote_combine, Poly.denote_mul,
    Poly.denote_mul, h₁, Int.mul_zero, Int.zero_add]

/-- `p₃` is `p₂` times the coefficient of `x` in `p₁`, less a multiple of `p₁`. -/
def eq_le_subst_nonneg_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  p₁.coeff x ≥ 0 && p₃ == (p₂.mul (p₁.coeff x)).combine (p₁.mul (-p₂.coeff x))

theorem eq_le_subst_nonneg (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : eq_le_subst_nonneg_cert x p₁ p₂ p₃) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h₁ h₂
  obtain ⟨ha, h⟩ := and_eq h
  rw [subst_value _ _ (Poly.eq_of_beq' h) h₁]
  exact Int.mul_nonpos_of_nonneg_of_nonpos (of_decide_eq_true ha) h₂

/-- The same with a coefficient that is not positive. -/
def eq_le_subst_nonpos_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  p₁.coeff x ≤ 0 && p₃ == (p₁.mul (p₂.coeff x)).combine (p₂.mul (-p₁.coeff x))

theorem eq_le_subst_nonpos (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : eq_le_subst_nonpos_cert x p₁ p₂ p₃) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  intro h₁ h₂
  obtain ⟨ha, h⟩ := and_eq h
  have ha : p₁.coeff x ≤ 0 := of_decide_eq_true ha
  rw [subst_value' _ _ (Poly.eq_of_beq' h) h₁]
  exact Int.mul_nonpos_of_nonneg_of_nonpos (Int.neg_nonneg_of_nonpos ha) h₂

/-- The same for an inequality `≠`. -/
def diseq_eq_subst_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  p₁.coeff x != 0 && p₃ == (p₁.mul (p₂.coeff x)).combine (p₂.mul (-p₁.coeff x))

theorem eq_diseq_subst (ctx : Context) (x : Var) (p₁ p₂ p₃ : Poly)
    (h : diseq_eq_subst_cert x p₁ p₂ p₃) :
    p₁.denote' ctx = 0 → p₂.denote' ctx ≠ 0 → p₃.denote' ctx ≠ 0 := by
  intro h₁ h₂
  obtain ⟨ha, h⟩ := and_eq h
  rw [subst_value' _ _ (Poly.eq_of_beq' h) h₁]
  exact Int.mul_ne_zero (Int.neg_ne_zero.2 (bne_iff_ne.1 ha)) h₂

/-- `p₂` is the negative of `p₁`. -/
def eq_of_le_ge_cert (p₁ p₂ : Poly) : Bool := p₂ == p₁.mul (-1)

theorem eq_of_le_ge (ctx : Context) (p₁ p₂ : Poly) (h : eq_of_le_ge_cert p₁ p₂) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≤ 0 → p₁.denote' ctx = 0 := by
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h, Poly.denote_mul,
    Int.neg_one_mul]
  exact fun h₁ h₂ => Int.le_antisymm h₁ (Int.nonneg_of_neg_nonpos h₂)

/-- `p₂` is `p₁` or its negative, and `p₃` is `p₁ + 1`. -/
def le_of_le_diseq_cert (p₁ p₂ p₃ : Poly) : Bool :=
  (p₂ == p₁ || p₂ == p₁.mul (-1)) && p₃ == p₁.addConst 1

theorem le_of_le_diseq (ctx : Context) (p₁ p₂ p₃ : Poly) (h : le_of_le_diseq_cert p₁ p₂ p₃) :
    p₁.denote' ctx ≤ 0 → p₂.denote' ctx ≠ 0 → p₃.denote' ctx ≤ 0 := by
  obtain ⟨h, h'⟩ := and_eq h
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h',
    Poly.denote_addConst]
  rw [Bool.or_eq_true] at h
  rcases h with h | h
  · rw [Poly.eq_of_beq' h]
    exact Int.lt_of_le_of_ne
  · rw [Poly.eq_of_beq' h, Poly.denote_mul]
    exact fun h₁ h₂ => Int.lt_of_le_of_ne h₁ fun e => h₂ (by rw [e]; rfl)

/-- `p₂` is `p₁ + 1` and `p₃` is `1 - p₁`. -/
def diseq_split_cert (p₁ p₂ p₃ : Poly) : Bool :=
  p₂ == p₁.addConst 1 && p₃ == (p₁.mul (-1)).addConst 1

theorem diseq_split_resolve (ctx : Context) (p₁ p₂ p₃ : Poly) (h : diseq_split_cert p₁ p₂ p₃) :
    p₁.denote' ctx ≠ 0 → ¬p₂.denote' ctx ≤ 0 → p₃.denote' ctx ≤ 0 := by
  obtain ⟨h, h'⟩ := and_eq h
  rw [Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.denote'_eq_denote, Poly.eq_of_beq' h,
    Poly.eq_of_beq' h', Poly.denote_addConst, Poly.denote_addConst, Poly.denote_mul,
    Int.neg_one_mul]
  exact fun h₁ h₂ => Int.neg_neg_of_pos (Int.lt_of_le_of_ne (Int.not_lt.1 h₂) (Ne.symm h₁))

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  rw [Int.add_assoc, mul_ediv_add_emod, Int.neg_one_mul, Int.add_left_neg]

theorem emod_nonneg (x y : Int) (h : y != 0) : -1 * (x % y) ≤ 0 := by
  rw [Int.neg_one_mul]
  exact Int.neg_nonpos_of_nonneg (Int.emod_nonneg x (bne_iff_ne.1 h))

/-- `n` is `1 - |y|`, and `y` is not zero. -/
def emod_le_cert (y n : Int) : Bool := y != 0 && n == 1 - y.natAbs

theorem emod_le (x y : Int) (n : Int) (h : emod_le_cert y n) : x % y + n ≤ 0 := by
  obtain ⟨hy, h⟩ := and_eq h
  have h₁ := Int.emod_lt x (bne_iff_ne.1 hy)
  have h := eq_of_beq h
  omega

theorem natCast_sub (x y : Nat) :
    ((x - y : Nat) : Int) = if (y : Int) + (-1) * x ≤ 0 then (x : Int) + (-1) * y else 0 := by
  split <;> omega

end Int.Internal.Linear

namespace Int.Nonneg

/-- `a` is not negative. -/
def num_cert (a : Int) : Bool := a ≥ 0

theorem num (a : Int) (h : num_cert a) : a ≥ 0 := of_decide_eq_true h
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := Int.add_nonneg h₁ h₂
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := Int.ediv_nonneg h₁ h₂
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := Int.pow_nonneg h₁
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 :=
  if h : b = 0 then h.symm ▸ (Int.emod_zero a).symm ▸ h₁ else Int.emod_nonneg a h
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) (h : e ≥ 0) : -1 * e ≤ 0 := by
  rw [Int.neg_one_mul]
  exact Int.neg_nonpos_of_nonneg h

end Int.Nonneg

theorem Nat.ToInt.toNat_nonneg (x : Nat) : (-1 : Int) * (NatCast.natCast x) ≤ 0 := by
  rw [Int.neg_one_mul]
  exact Int.neg_nonpos_of_nonneg (Int.natCast_nonneg x)
