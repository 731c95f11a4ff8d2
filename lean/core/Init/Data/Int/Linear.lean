prelude
import Init.Data.Int.Gcd.Basic
import Init.Data.RArray

/-!
Linear expressions over the integers, their normal forms and the certificates by which the native
simplifier (`simp +arith`) justifies its steps. Everything is computed by the kernel.
-/

namespace Int.Internal.Linear

/-- The number of an atom. -/
abbrev Var := Nat
/-- The values of the atoms. -/
abbrev Context := Lean.RArray Int

/-- The value of an atom. -/
noncomputable def Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

/-- A linear expression. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

instance instInhabitedExpr : Inhabited Expr := ⟨.num 0⟩

/-- The value of an expression. -/
noncomputable def Expr.denote (ctx : Context) : Expr → Int
  | .add a b => Int.add (denote ctx a) (denote ctx b)
  | .sub a b => Int.sub (denote ctx a) (denote ctx b)
  | .neg a => Int.neg (denote ctx a)
  | .num k => k
  | .var v => v.denote ctx
  | .mulL k e => Int.mul k (denote ctx e)
  | .mulR e k => Int.mul (denote ctx e) k

/-- A linear form with a constant. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

/-- Are two linear forms the same, entry by entry? -/
def instBEqPoly.beq : Poly → Poly → Bool
  | .num k, .num k' => k == k'
  | .add k v p, .add k' v' p' => k == k' && (Nat.beq v v' && beq p p')
  | _, _ => false

instance instBEqPoly : BEq Poly := ⟨instBEqPoly.beq⟩

theorem Poly.eq_of_beq' : {p q : Poly} → (p == q) = true → p = q
  | .num k, .num k', h => by
    have h : (k == k') = true := h
    rw [eq_of_beq h]
  | .add k v p, .add k' v' q, h => by
    have h : (k == k' && (Nat.beq v v' && instBEqPoly.beq p q)) = true := h
    rw [Bool.and_eq_true, Bool.and_eq_true] at h
    rw [eq_of_beq h.1, Nat.eq_of_beq_eq_true h.2.1, eq_of_beq' (p := p) (q := q) h.2.2]
  | .num _, .add _ _ _, h => nomatch h
  | .add _ _ _, .num _, h => nomatch h

/-- The value of a linear form. -/
noncomputable def Poly.denote (ctx : Context) (p : Poly) : Int :=
  match p with
  | .num k => k
  | .add k v p => Int.add (Int.mul k (v.denote ctx)) (denote ctx p)

/-- One summand, the coefficient `1` not being written. -/
noncomputable abbrev Poly.denoteTerm (ctx : Context) (k : Int) (v : Var) : Int :=
  if k = 1 then v.denote ctx else Int.mul k (v.denote ctx)

/-- Adds the rest of the form to `r`. -/
noncomputable def Poly.denote'.go (ctx : Context) (r : Int) (p : Poly) : Int :=
  match p with
  | .num k => if k = 0 then r else Int.add r k
  | .add k v p => go ctx (Int.add r (denoteTerm ctx k v)) p

/-- The value of a linear form, written as one would by hand. -/
noncomputable def Poly.denote' (ctx : Context) (p : Poly) : Int :=
  match p with
  | .num k => k
  | .add k v p => denote'.go ctx (denoteTerm ctx k v) p

/-- Adds a constant. -/
def Poly.addConst (p : Poly) (k : Int) : Poly :=
  match p with
  | .num k' => .num (k+k')
  | .add k' v' p => .add k' v' (addConst p k)

/-- Adds a multiple of an atom to a sorted form. -/
def Poly.insert (k : Int) (v : Var) (p : Poly) : Poly :=
  match p with
  | .num k' => .add k v (.num k')
  | .add k' v' p =>
    bif Nat.blt v' v then
      .add k v (.add k' v' p)
    else bif Nat.beq v v' then
      if Int.add k k' == 0 then
        p
      else
        .add (Int.add k k') v' p
    else
      .add k' v' (insert k v p)

/-- Sorts and collects. -/
def Poly.norm (p : Poly) : Poly :=
  match p with
  | .num k => .num k
  | .add k v p => (norm p).insert k v

/-- The form of an expression, not yet sorted. -/
def Expr.toPoly' (e : Expr) : Poly :=
  go 1 e (.num 0)
where
  /-- Adds `coeff` times the expression. -/
  go (coeff : Int) : Expr → (Poly → Poly)
    | .num k => bif k == 0 then id else (Poly.addConst · (Int.mul coeff k))
    | .var v => (.add coeff v ·)
    | .add a b => go coeff a ∘ go coeff b
    | .sub a b => go coeff a ∘ go (-coeff) b
    | .mulL k a => bif k == 0 then id else go (Int.mul coeff k) a
    | .mulR a k => bif k == 0 then id else go (Int.mul coeff k) a
    | .neg a => go (-coeff) a

/-- The normal form of an expression. -/
def Expr.norm (e : Expr) : Poly := e.toPoly'.norm

/-- The quotient rounded up. -/
def cdiv (a b : Int) : Int := -((-a)/b)

/-- The remainder that belongs to `cdiv`. -/
def cmod (a b : Int) : Int := -((-a)%b)

/-- The constant of a form. -/
def Poly.getConst : Poly → Int
  | .num k => k
  | .add _ _ p => getConst p

/-- Divides the coefficients, and the constant with rounding up. -/
def Poly.div (k : Int) : Poly → Poly
  | .num k' => .num (cdiv k' k)
  | .add k' x p => .add (k'/k) x (div k p)

/-- Does `k` divide all coefficients? -/
def Poly.divCoeffs (k : Int) : Poly → Bool
  | .num _ => true
  | .add k' _ p => k' % k == 0 && divCoeffs k p

/-- The multiple of a form. -/
def Poly.mul (p : Poly) (k : Int) : Poly :=
  match p with
  | .num k' => .num (k*k')
  | .add k' v p => .add (k*k') v (mul p k)

/-! ### Values -/

theorem Poly.denote_num (ctx : Context) (k : Int) : (Poly.num k).denote ctx = k := rfl

theorem Poly.denote_add (ctx : Context) (k : Int) (v : Var) (p : Poly) :
    (Poly.add k v p).denote ctx = k * v.denote ctx + p.denote ctx := rfl

private theorem Poly.denoteTerm_eq (ctx : Context) (k : Int) (v : Var) :
    denoteTerm ctx k v = k * v.denote ctx := by
  by_cases h : k = 1
  · rw [denoteTerm, if_pos h, h, Int.one_mul]
  · rw [denoteTerm, if_neg h]
    rfl

private theorem Poly.go_eq (ctx : Context) (p : Poly) (r : Int) :
    denote'.go ctx r p = r + p.denote ctx := by
  induction p generalizing r with
  | num k =>
    show (if k = 0 then r else r + k) = r + k
    split
    · next h => rw [h, Int.add_zero]
    · rfl
  | add k v p ih =>
    show denote'.go ctx (r + denoteTerm ctx k v) p = _
    rw [ih, denoteTerm_eq, denote_add, Int.add_assoc]

theorem Poly.denote'_eq_denote (ctx : Context) (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num k => rfl
  | add k v p =>
    show denote'.go ctx (denoteTerm ctx k v) p = _
    rw [go_eq, denoteTerm_eq, denote_add]

theorem Poly.denote_addConst (ctx : Context) (p : Poly) (k : Int) :
    (p.addConst k).denote ctx = p.denote ctx + k := by
  induction p with
  | num k' => exact Int.add_comm k k'
  | add k' v p ih =>
    show _ + (p.addConst k).denote ctx = _ + p.denote ctx + k
    rw [ih, Int.add_assoc]

theorem Poly.denote_insert (ctx : Context) (k : Int) (v : Var) (p : Poly) :
    (p.insert k v).denote ctx = p.denote ctx + k * v.denote ctx := by
  induction p with
  | num k' => exact Int.add_comm _ _
  | add k' v' p ih =>
    unfold insert
    cases Nat.blt v' v with
    | true => exact Int.add_comm _ _
    | false =>
      cases h : Nat.beq v v' with
      | true =>
        have h := Nat.eq_of_beq_eq_true h
        subst h
        dsimp only [cond]
        split
        · next h =>
          have h : k + k' = 0 := eq_of_beq h
          rw [denote_add, Int.add_right_comm, ← Int.add_mul, Int.add_comm k', h, Int.zero_mul,
            Int.zero_add]
        · show (k + k') * _ + _ = _
          rw [denote_add, Int.add_mul, Int.add_comm (k * _), Int.add_right_comm]
      | false =>
        dsimp only [cond]
        rw [denote_add, denote_add, ih, Int.add_assoc]

theorem Poly.denote_norm (ctx : Context) (p : Poly) : p.norm.denote ctx = p.denote ctx := by
  induction p with
  | num k => rfl
  | add k v p ih =>
    show ((Poly.norm p).insert k v).denote ctx = _
    rw [denote_insert, ih, denote_add, Int.add_comm]

theorem Poly.denote_mul (ctx : Context) (p : Poly) (k : Int) :
    (p.mul k).denote ctx = k * p.denote ctx := by
  induction p with
  | num k' => rfl
  | add k' v p ih =>
    show (k * k') * _ + (Poly.mul p k).denote ctx = k * (k' * _ + p.denote ctx)
    rw [ih, Int.mul_add, Int.mul_assoc]

theorem Expr.denote_toPoly'_go (ctx : Context) (e : Expr) (k : Int) (p : Poly) :
    (toPoly'.go k e p).denote ctx = k * e.denote ctx + p.denote ctx := by
  induction e generalizing k p with
  | num j =>
    show ((bif j == 0 then id else (Poly.addConst · (Int.mul k j))) p).denote ctx = k * j + _
    cases h : j == 0 with
    | true =>
      rw [eq_of_beq h, Int.mul_zero, Int.zero_add]
      rfl
    | false =>
      show (p.addConst (k * j)).denote ctx = _
      rw [Poly.denote_addConst, Int.add_comm]
  | var v => rfl
  | add a b iha ihb =>
    show (toPoly'.go k a (toPoly'.go k b p)).denote ctx = k * (a.denote ctx + b.denote ctx) + _
    rw [iha, ihb, Int.mul_add, Int.add_assoc]
  | sub a b iha ihb =>
    show (toPoly'.go k a (toPoly'.go (-k) b p)).denote ctx = k * (a.denote ctx - b.denote ctx) + _
    rw [iha, ihb, Int.mul_sub, Int.neg_mul, Int.sub_eq_add_neg, Int.add_assoc]
  | neg a ih =>
    show (toPoly'.go (-k) a p).denote ctx = k * -a.denote ctx + _
    rw [ih, Int.neg_mul, Int.mul_neg]
  | mulL j a ih =>
    show ((bif j == 0 then id else toPoly'.go (Int.mul k j) a) p).denote ctx =
      k * (j * a.denote ctx) + _
    cases h : j == 0 with
    | true =>
      rw [eq_of_beq h, Int.zero_mul, Int.mul_zero, Int.zero_add]
      rfl
    | false =>
      show (toPoly'.go (k * j) a p).denote ctx = _
      rw [ih, Int.mul_assoc]
  | mulR a j ih =>
    show ((bif j == 0 then id else toPoly'.go (Int.mul k j) a) p).denote ctx =
      k * (a.denote ctx * j) + _
    cases h : j == 0 with
    | true =>
      rw [eq_of_beq h, Int.mul_zero, Int.mul_zero, Int.zero_add]
      rfl
    | false =>
      show (toPoly'.go (k * j) a p).denote ctx = _
      rw [ih, Int.mul_assoc, Int.mul_comm j]

theorem Expr.denote_norm (ctx : Context) (e : Expr) : e.norm.denote ctx = e.denote ctx := by
  show e.toPoly'.norm.denote ctx = _
  rw [Poly.denote_norm]
  show (toPoly'.go 1 e (.num 0)).denote ctx = _
  rw [denote_toPoly'_go, Int.one_mul, Poly.denote_num, Int.add_zero]

private theorem norm_sub {ctx : Context} {lhs rhs : Expr} {p : Poly} (h : (lhs.sub rhs).norm = p) :
    lhs.denote ctx - rhs.denote ctx = p.denote ctx := by
  rw [← h, Expr.denote_norm]
  rfl

private theorem eq_iff_sub {a b c : Int} (h : a - b = c) : a = b ↔ c = 0 :=
  h ▸ Int.sub_eq_zero.symm

private theorem le_iff_sub {a b c : Int} (h : a - b = c) : a ≤ b ↔ c ≤ 0 :=
  h ▸ ⟨Int.sub_nonpos_of_le, Int.le_of_sub_nonpos⟩

/-! ### Certificates -/

theorem Expr.eq_of_norm_eq (ctx : Context) (e : Expr) (p : Poly) (h : e.norm == p) :
    e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq_denote, ← Poly.eq_of_beq' h, Expr.denote_norm]

/-- `p` is the normal form of the difference. -/
def norm_eq_cert (lhs rhs : Expr) (p : Poly) : Bool := p == (lhs.sub rhs).norm

theorem norm_eq (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have e := norm_sub (ctx := ctx) (Poly.eq_of_beq' h).symm
  rw [Poly.denote'_eq_denote]
  exact propext (eq_iff_sub e)

theorem norm_le (ctx : Context) (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have e := norm_sub (ctx := ctx) (Poly.eq_of_beq' h).symm
  rw [Poly.denote'_eq_denote]
  exact propext (le_iff_sub e)

/-- The difference is that of two atoms. -/
def norm_eq_var_cert (lhs rhs : Expr) (x y : Var) : Bool :=
  (lhs.sub rhs).norm == .add 1 x (.add (-1) y (.num 0))

theorem norm_eq_var (ctx : Context) (lhs rhs : Expr) (x y : Var)
    (h : norm_eq_var_cert lhs rhs x y) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  have e := norm_sub (ctx := ctx) (Poly.eq_of_beq' h)
  rw [Poly.denote_add, Poly.denote_add, Poly.denote_num, Int.one_mul, Int.add_zero,
    Int.neg_one_mul] at e
  exact propext ((eq_iff_sub e).trans Int.sub_eq_zero)

/-- The difference is that of an atom and a constant. -/
def norm_eq_var_const_cert (lhs rhs : Expr) (x : Var) (k : Int) : Bool :=
  (lhs.sub rhs).norm == .add 1 x (.num (-k))

theorem norm_eq_var_const (ctx : Context) (lhs rhs : Expr) (x : Var) (k : Int)
    (h : norm_eq_var_const_cert lhs rhs x k) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  have e := norm_sub (ctx := ctx) (Poly.eq_of_beq' h)
  rw [Poly.denote_add, Poly.denote_num, Int.one_mul] at e
  exact propext ((eq_iff_sub e).trans Int.sub_eq_zero)

/-- The difference is `k` times `p`. -/
def norm_eq_coeff_cert (lhs rhs : Expr) (p : Poly) (k : Int) : Bool :=
  (lhs.sub rhs).norm == p.mul k && k > 0

private theorem norm_coeff {ctx : Context} {lhs rhs : Expr} {p : Poly} {k : Int}
    (h : norm_eq_coeff_cert lhs rhs p k) :
    lhs.denote ctx - rhs.denote ctx = k * p.denote ctx ∧ 0 < k := by
  have h : ((lhs.sub rhs).norm == p.mul k && decide (k > 0)) = true := h
  rw [Bool.and_eq_true] at h
  exact ⟨by rw [norm_sub (Poly.eq_of_beq' h.1), Poly.denote_mul], of_decide_eq_true h.2⟩

theorem norm_eq_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_eq_coeff_cert lhs rhs p k) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  obtain ⟨e, hk⟩ := norm_coeff (ctx := ctx) h
  rw [Poly.denote'_eq_denote, ← Int.sub_eq_zero, e, Int.mul_eq_zero]
  exact propext ⟨fun h => h.resolve_left (Int.ne_of_gt hk), .inr⟩

private theorem mul_nonpos_iff {k a : Int} (hk : 0 < k) : k * a ≤ 0 ↔ a ≤ 0 := by
  have h := Int.mul_le_mul_left (b := a) (c := 0) hk
  rwa [Int.mul_zero] at h

theorem norm_le_coeff (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_eq_coeff_cert lhs rhs p k) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  obtain ⟨e, hk⟩ := norm_coeff (ctx := ctx) h
  rw [Poly.denote'_eq_denote]
  exact propext ((le_iff_sub e).trans (mul_nonpos_iff hk))

theorem cdiv_add_cmod (a b : Int) : b * cdiv a b + cmod a b = a := by
  have h := mul_ediv_add_emod (-a) b
  unfold cdiv cmod
  rw [Int.mul_neg, ← Int.neg_add, h, Int.neg_neg]

theorem cmod_gt_of_pos (a : Int) {b : Int} (h : 0 < b) : cmod a b > -b := by
  exact Int.neg_lt_neg (emod_lt_of_pos (-a) h)

theorem cmod_nonpos (a : Int) {b : Int} (h : b ≠ 0) : cmod a b ≤ 0 := by
  exact Int.neg_nonpos_of_nonneg (emod_nonneg (-a) h)

theorem Poly.denote_div_eq_of_divCoeffs (ctx : Context) (p : Poly) (k : Int)
    (h : p.divCoeffs k) : (p.div k).denote ctx * k + cmod p.getConst k = p.denote ctx := by
  induction p with
  | num k' =>
    show cdiv k' k * k + cmod k' k = k'
    rw [Int.mul_comm, cdiv_add_cmod]
  | add k' v p ih =>
    have h : (k' % k == 0 && p.divCoeffs k) = true := h
    rw [Bool.and_eq_true] at h
    have e := ediv_mul_cancel_of_emod_eq_zero (eq_of_beq h.1)
    show (k' / k * v.denote ctx + (p.div k).denote ctx) * k + cmod p.getConst k =
      k' * v.denote ctx + p.denote ctx
    rw [Int.add_mul, Int.add_assoc, ih h.2, Int.mul_right_comm, e]

/-- The difference, divided by a common divisor of its coefficients and rounded, is `p`. -/
def norm_le_coeff_tight_cert (lhs rhs : Expr) (p : Poly) (k : Int) : Bool :=
  let p' := (lhs.sub rhs).norm
  k > 0 && (p'.divCoeffs k && p == p'.div k)

private theorem div_nonpos {ctx : Context} {p : Poly} {k : Int} (hk : 0 < k) (h : p.divCoeffs k) :
    p.denote ctx ≤ 0 ↔ (p.div k).denote ctx ≤ 0 := by
  have e := Poly.denote_div_eq_of_divCoeffs ctx p k h
  have h₁ := cmod_gt_of_pos p.getConst hk
  have h₂ := cmod_nonpos p.getConst (Int.ne_of_gt hk)
  rw [← e]
  constructor
  · intro h
    apply Int.not_lt.1
    intro hlt
    have := Int.mul_le_mul_of_nonneg_right (a := 1) hlt (Int.le_of_lt hk)
    omega
  · intro h
    have := Int.mul_nonpos_of_nonpos_of_nonneg h (Int.le_of_lt hk)
    omega

theorem norm_le_coeff_tight (ctx : Context) (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : norm_le_coeff_tight_cert lhs rhs p k) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have h : (decide (k > 0) && ((lhs.sub rhs).norm.divCoeffs k && p == (lhs.sub rhs).norm.div k)) =
    true := h
  rw [Bool.and_eq_true, Bool.and_eq_true] at h
  have e := norm_sub (ctx := ctx) (lhs := lhs) (rhs := rhs) rfl
  rw [Poly.denote'_eq_denote, Poly.eq_of_beq' h.2.2]
  exact propext ((le_iff_sub e).trans (div_nonpos (of_decide_eq_true h.1) h.2.1))

/-- A constant that is not zero. -/
def Poly.isUnsatEq (p : Poly) : Bool :=
  match p with
  | .num k => k != 0
  | _ => false

/-- The constant zero. -/
def Poly.isValidEq (p : Poly) : Bool :=
  match p with
  | .num k => k == 0
  | _ => false

/-- A positive constant. -/
def Poly.isUnsatLe (p : Poly) : Bool :=
  match p with
  | .num k => k > 0
  | _ => false

/-- A constant that is not positive. -/
def Poly.isValidLe (p : Poly) : Bool :=
  match p with
  | .num k => k ≤ 0
  | _ => false

theorem Poly.ne_of_isUnsatEq {ctx : Context} {p : Poly} (h : p.isUnsatEq) : p.denote ctx ≠ 0 := by
  cases p with
  | num k => exact bne_iff_ne.1 h
  | add k v p => cases h

theorem Poly.pos_of_isUnsatLe {ctx : Context} {p : Poly} (h : p.isUnsatLe) : 0 < p.denote ctx := by
  cases p with
  | num k => exact of_decide_eq_true h
  | add k v p => cases h

theorem eq_eq_false (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isUnsatEq) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  have e := norm_sub (ctx := ctx) (lhs := lhs) (rhs := rhs) rfl
  have h := Poly.ne_of_isUnsatEq (ctx := ctx) h
  exact eq_false fun eq => h ((eq_iff_sub e).1 eq)

theorem eq_eq_true (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isValidEq) :
    (lhs.denote ctx = rhs.denote ctx) = True := by
  have e := norm_sub (ctx := ctx) (lhs := lhs) (rhs := rhs) rfl
  generalize (lhs.sub rhs).norm = p at h e
  cases p with
  | num k =>
    exact eq_true ((eq_iff_sub e).2 (eq_of_beq h))
  | add k v p => cases h

theorem le_eq_false (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isUnsatLe) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have e := norm_sub (ctx := ctx) (lhs := lhs) (rhs := rhs) rfl
  have h := Poly.pos_of_isUnsatLe (ctx := ctx) h
  exact eq_false fun le => Int.not_le_of_gt h ((le_iff_sub e).1 le)

theorem le_eq_true (ctx : Context) (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isValidLe) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have e := norm_sub (ctx := ctx) (lhs := lhs) (rhs := rhs) rfl
  generalize (lhs.sub rhs).norm = p at h e
  cases p with
  | num k =>
    exact eq_true ((le_iff_sub e).2 (of_decide_eq_true h))
  | add k v p => cases h

/-- The coefficients of the difference have a common divisor that does not divide its constant. -/
def unsatEqDivCoeffCert (lhs rhs : Expr) (k : Int) : Bool :=
  let p := (lhs.sub rhs).norm
  p.divCoeffs k && k > 0 && cmod p.getConst k < 0

theorem Poly.ne_zero_of_divCoeffs {ctx : Context} {p : Poly} {k : Int} (h : p.divCoeffs k)
    (hk : 0 < k) (hc : cmod p.getConst k < 0) : p.denote ctx ≠ 0 := by
  have e := Poly.denote_div_eq_of_divCoeffs ctx p k h
  have h₁ := cmod_gt_of_pos p.getConst hk
  intro h
  rcases Int.lt_or_ge 0 ((p.div k).denote ctx) with h' | h'
  · have := Int.mul_le_mul_of_nonneg_right (a := 1) h' (Int.le_of_lt hk)
    omega
  · have := Int.mul_nonpos_of_nonpos_of_nonneg h' (Int.le_of_lt hk)
    omega

theorem eq_eq_false_of_divCoeff (ctx : Context) (lhs rhs : Expr) (k : Int)
    (h : unsatEqDivCoeffCert lhs rhs k) : (lhs.denote ctx = rhs.denote ctx) = False := by
  have h : ((lhs.sub rhs).norm.divCoeffs k && decide (k > 0) &&
    decide (cmod (lhs.sub rhs).norm.getConst k < 0)) = true := h
  rw [Bool.and_eq_true, Bool.and_eq_true] at h
  have e := norm_sub (ctx := ctx) (lhs := lhs) (rhs := rhs) rfl
  have h := Poly.ne_zero_of_divCoeffs (ctx := ctx) h.1.1 (of_decide_eq_true h.1.2)
    (of_decide_eq_true h.2)
  exact eq_false fun eq => h ((eq_iff_sub e).1 eq)

end Int.Internal.Linear

namespace Int

protected theorem not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le
protected theorem not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt
protected theorem not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
protected theorem not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt

end Int
