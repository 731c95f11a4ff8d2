prelude
import Init.Omega.LinearCombo

/-!
Constraints: a lower and an upper bound, each of which may be missing, on the value of a linear form;
the steps by which `omega` derives constraints from others.
-/

namespace Lean.Omega

/-- A lower bound, or none. -/
abbrev LowerBound : Type := Option Int
/-- An upper bound, or none. -/
abbrev UpperBound : Type := Option Int

/-- Is `t` at or above the bound? -/
abbrev LowerBound.sat (b : LowerBound) (t : Int) : Bool :=
  match b with
  | none => true
  | some x => decide (x ≤ t)

/-- Is `t` at or below the bound? -/
abbrev UpperBound.sat (b : UpperBound) (t : Int) : Bool :=
  match b with
  | none => true
  | some y => decide (t ≤ y)

/-- Both bounds of a value, inclusive. -/
structure Constraint where
  /-- The lower bound. -/
  lowerBound : LowerBound
  /-- The upper bound. -/
  upperBound : UpperBound

namespace Constraint

/-- Does `t` lie within the bounds? -/
def sat (c : Constraint) (t : Int) : Bool := c.lowerBound.sat t && c.upperBound.sat t

/-- A function on both bounds. -/
def map (c : Constraint) (f : Int → Int) : Constraint where
  lowerBound := match c.lowerBound with
    | none => none
    | some x => some (f x)
  upperBound := match c.upperBound with
    | none => none
    | some x => some (f x)

/-- Moves the bounds by `t`. -/
def translate (c : Constraint) (t : Int) : Constraint := c.map (· + t)

/-- Swaps the bounds. -/
def flip (c : Constraint) : Constraint where
  lowerBound := c.upperBound
  upperBound := c.lowerBound

/-- The bounds of the negative. -/
def neg (c : Constraint) : Constraint := c.flip.map (- ·)

/-- No bounds. -/
def trivial : Constraint := ⟨none, none⟩
/-- Bounds that nothing meets. -/
def impossible : Constraint := ⟨some 1, some 0⟩
/-- The bounds that only `r` meets. -/
def exact (r : Int) : Constraint := ⟨some r, some r⟩

/-- Is the lower bound above the upper one? -/
def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => y < x
  | _ => false

/-- Does exactly one value meet the bounds? -/
def isExact : Constraint → Bool
  | ⟨some x, some y⟩ => x = y
  | _ => false

/-- The bounds of a multiple. -/
def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    if c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then
    c.map (k * ·)
  else
    c.flip.map (k * ·)

/-- The bounds of a sum. -/
def add (x y : Constraint) : Constraint where
  lowerBound := match x.lowerBound, y.lowerBound with
    | some a, some b => some (a + b)
    | _, _ => none
  upperBound := match x.upperBound, y.upperBound with
    | some a, some b => some (a + b)
    | _, _ => none

/-- The bounds of a linear combination. -/
def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint :=
  add (scale a x) (scale b y)

/-- The bounds of two constraints together. -/
def combine (x y : Constraint) : Constraint where
  lowerBound := match x.lowerBound, y.lowerBound with
    | none, b => b
    | a, none => a
    | some a, some b => some (max a b)
  upperBound := match x.upperBound, y.upperBound with
    | none, b => b
    | a, none => a
    | some a, some b => some (min a b)

/-- The bounds of the quotient of a multiple of `k` by `k`. -/
def div (c : Constraint) (k : Nat) : Constraint where
  lowerBound := match c.lowerBound with
    | none => none
    | some x => some (- ((- x) / k))
  upperBound := match c.upperBound with
    | none => none
    | some y => some (y / k)

/-- Does the dot product lie within the bounds? -/
abbrev sat' (c : Constraint) (x y : Coeffs) := c.sat (Coeffs.dot x y)

/-! ### The steps are right -/

private theorem sat_iff {l : LowerBound} {u : UpperBound} {t : Int} :
    (Constraint.mk l u).sat t = true ↔ l.sat t = true ∧ u.sat t = true := by
  show (l.sat t && u.sat t) = true ↔ _
  cases l.sat t <;> cases u.sat t <;> decide

private theorem lower_some {x t : Int} : LowerBound.sat (some x) t = true ↔ x ≤ t :=
  ⟨of_decide_eq_true, decide_eq_true⟩

private theorem upper_some {x t : Int} : UpperBound.sat (some x) t = true ↔ t ≤ x :=
  ⟨of_decide_eq_true, decide_eq_true⟩

theorem neg_sat {c : Constraint} {v : Int} (h : c.sat v) : c.neg.sat (-v) := by
  cases c with
  | mk l u =>
    have h := sat_iff.1 h
    refine sat_iff.2 ⟨?_, ?_⟩
    · cases u with
      | none => rfl
      | some u => exact lower_some.2 (Int.neg_le_neg (upper_some.1 h.2))
    · cases l with
      | none => rfl
      | some l => exact upper_some.2 (Int.neg_le_neg (lower_some.1 h.1))

theorem exact_sat (r t : Int) : (exact r).sat t = decide (r = t) := by
  by_cases h : r = t
  · rw [decide_eq_true h, h]
    exact sat_iff.2 ⟨lower_some.2 (Int.le_refl t), upper_some.2 (Int.le_refl t)⟩
  · rw [decide_eq_false h]
    apply eq_false_of_ne_true
    intro h'
    have h' := sat_iff.1 h'
    exact h (Int.le_antisymm (lower_some.1 h'.1) (upper_some.1 h'.2))

theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c) {t : Int} : ¬c.sat t := by
  intro hs
  cases c with
  | mk l u =>
    cases l with
    | none => cases h
    | some l =>
      cases u with
      | none => cases h
      | some u =>
        have hs := sat_iff.1 hs
        exact Int.not_le_of_gt (of_decide_eq_true h)
          (Int.le_trans (lower_some.1 hs.1) (upper_some.1 hs.2))

theorem scale_sat {c : Constraint} {t : Int} (k : Int) (w : c.sat t) :
    (scale k c).sat (k * t) := by
  unfold scale
  split
  · next hk =>
    split
    · next hi => exact absurd w (not_sat_of_isImpossible hi)
    · rw [hk, Int.zero_mul]
      rfl
  · next hk =>
    cases c with
    | mk l u =>
      have w := sat_iff.1 w
      split
      · next hp =>
        refine sat_iff.2 ⟨?_, ?_⟩
        · cases l with
          | none => rfl
          | some l =>
            exact lower_some.2
              (Int.mul_le_mul_of_nonneg_left (lower_some.1 w.1) (Int.le_of_lt hp))
        · cases u with
          | none => rfl
          | some u =>
            exact upper_some.2
              (Int.mul_le_mul_of_nonneg_left (upper_some.1 w.2) (Int.le_of_lt hp))
      · next hp =>
        have hn : k ≤ 0 := Int.not_lt.1 hp
        refine sat_iff.2 ⟨?_, ?_⟩
        · cases u with
          | none => rfl
          | some u =>
            exact lower_some.2 (Int.mul_le_mul_of_nonpos_left hn (upper_some.1 w.2))
        · cases l with
          | none => rfl
          | some l =>
            exact upper_some.2 (Int.mul_le_mul_of_nonpos_left hn (lower_some.1 w.1))

theorem add_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (w₁ : c₁.sat x₁) (w₂ : c₂.sat x₂) :
    (add c₁ c₂).sat (x₁ + x₂) := by
  cases c₁ with
  | mk l₁ u₁ =>
    cases c₂ with
    | mk l₂ u₂ =>
      have w₁ := sat_iff.1 w₁
      have w₂ := sat_iff.1 w₂
      refine sat_iff.2 ⟨?_, ?_⟩
      · cases l₁ with
        | none => rfl
        | some l₁ =>
          cases l₂ with
          | none => rfl
          | some l₂ =>
            exact lower_some.2 (Int.add_le_add (lower_some.1 w₁.1) (lower_some.1 w₂.1))
      · cases u₁ with
        | none => rfl
        | some u₁ =>
          cases u₂ with
          | none => rfl
          | some u₂ =>
            exact upper_some.2 (Int.add_le_add (upper_some.1 w₁.2) (upper_some.1 w₂.2))

theorem combo_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (a : Int) (w₁ : c₁.sat x₁) (b : Int)
    (w₂ : c₂.sat x₂) : (combo a c₁ b c₂).sat (a * x₁ + b * x₂) :=
  add_sat (scale_sat a w₁) (scale_sat b w₂)

private theorem max_le' {a b c : Int} (h₁ : a ≤ c) (h₂ : b ≤ c) : max a b ≤ c := by
  rw [Int.max_def]
  split
  · exact h₂
  · exact h₁

private theorem le_min' {a b c : Int} (h₁ : a ≤ b) (h₂ : a ≤ c) : a ≤ min b c := by
  rw [Int.min_def]
  split
  · exact h₁
  · exact h₂

theorem combine_sat' {s t : Constraint} {x y} (ws : s.sat' x y) (wt : t.sat' x y) :
    (s.combine t).sat' x y := by
  cases s with
  | mk l₁ u₁ =>
    cases t with
    | mk l₂ u₂ =>
      have w₁ := sat_iff.1 ws
      have w₂ := sat_iff.1 wt
      refine sat_iff.2 ⟨?_, ?_⟩
      · cases l₁ with
        | none => exact w₂.1
        | some l₁ =>
          cases l₂ with
          | none => exact w₁.1
          | some l₂ => exact lower_some.2 (max_le' (lower_some.1 w₁.1) (lower_some.1 w₂.1))
      · cases u₁ with
        | none => exact w₂.2
        | some u₁ =>
          cases u₂ with
          | none => exact w₁.2
          | some u₂ => exact upper_some.2 (le_min' (upper_some.1 w₁.2) (upper_some.1 w₂.2))

private theorem ediv_le_of_le_mul {a c k : Int} (hk : 0 < k) (h : k * c ≤ a) : c ≤ a / k := by
  apply Int.not_lt.1
  intro hlt
  have h₁ : k * (a / k + 1) ≤ k * c := Int.mul_le_mul_of_nonneg_left hlt (Int.le_of_lt hk)
  rw [Int.mul_add, Int.mul_one] at h₁
  exact Int.not_le_of_gt (Int.lt_mul_ediv_self_add hk) (Int.le_trans h₁ h)

theorem div_sat (c : Constraint) (t : Int) (k : Nat) (n : k ≠ 0) (h : (k : Int) ∣ t) (w : c.sat t) :
    (c.div k).sat (t / k) := by
  have hk : 0 < (k : Int) := Int.ofNat_lt.2 (Nat.pos_of_ne_zero n)
  obtain ⟨q, rfl⟩ := h
  rw [Int.mul_ediv_cancel_left q (Int.ne_of_gt hk)]
  cases c with
  | mk l u =>
    have w := sat_iff.1 w
    refine sat_iff.2 ⟨?_, ?_⟩
    · cases l with
      | none => rfl
      | some l =>
        refine lower_some.2 ?_
        rw [← Int.neg_neg q]
        refine Int.neg_le_neg (ediv_le_of_le_mul hk ?_)
        rw [Int.mul_neg]
        exact Int.neg_le_neg (lower_some.1 w.1)
    · cases u with
      | none => rfl
      | some u => exact upper_some.2 (ediv_le_of_le_mul hk (upper_some.1 w.2))

theorem div_sat' {c : Constraint} {x y} (h : Coeffs.gcd x ≠ 0) (w : c.sat (Coeffs.dot x y)) :
    (c.div (Coeffs.gcd x)).sat' (Coeffs.sdiv x (Coeffs.gcd x)) y := by
  show (c.div (IntList.gcd x)).sat (IntList.dot (IntList.sdiv x (IntList.gcd x)) y) = true
  rw [IntList.dot_sdiv_left _ _ (Int.dvd_refl _)]
  exact div_sat c _ (Coeffs.gcd x) h (IntList.gcd_dvd_dot_left x y) w

theorem not_sat'_of_isImpossible (h : isImpossible c) {x y} : ¬c.sat' x y :=
  not_sat_of_isImpossible h

private theorem neg_le_of {c d : Int} (w : 0 ≤ c + d) : -c ≤ d := by
  have h := Int.add_le_add_left w (-c)
  rw [Int.add_zero, Int.neg_add_cancel_left] at h
  exact h

theorem addInequality_sat (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y :=
  sat_iff.2 ⟨lower_some.2 (neg_le_of w), rfl⟩

theorem addEquality_sat (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y := by
  have e : -c = Coeffs.dot x y := Int.neg_eq_of_add_eq_zero w
  exact sat_iff.2 ⟨lower_some.2 (Int.le_of_eq e), upper_some.2 (Int.le_of_eq e.symm)⟩

end Constraint

/-! ### Normal forms -/

/-- Divides by the common divisor of the coefficients; `none` if there is nothing to do. -/
def normalize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    let gcd := Coeffs.gcd x
    if gcd = 0 then
      if s.sat 0 then
        some (.trivial, x)
      else
        some (.impossible, x)
    else if gcd = 1 then
      none
    else
      some (s.div gcd, Coeffs.sdiv x gcd)

/-- Divides by the common divisor of the coefficients. -/
def normalize (p : Constraint × Coeffs) : Constraint × Coeffs :=
  normalize? p |>.getD p

/-- The constraint that `normalize` gives. -/
noncomputable abbrev normalizeConstraint (s : Constraint) (x : Coeffs) : Constraint :=
  (normalize (s, x)).1
/-- The coefficients that `normalize` gives. -/
noncomputable abbrev normalizeCoeffs (s : Constraint) (x : Coeffs) : Coeffs :=
  (normalize (s, x)).2

/-- Makes the leading coefficient positive; `none` if there is nothing to do. -/
def positivize? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    if 0 ≤ x.leading then
      none
    else
      some (s.neg, Coeffs.smul x (-1))

/-- Makes the leading coefficient positive. -/
noncomputable def positivize (p : Constraint × Coeffs) : Constraint × Coeffs :=
  positivize? p |>.getD p

/-- Both normal forms; `none` if there is nothing to do. -/
def tidy? : Constraint × Coeffs → Option (Constraint × Coeffs)
  | ⟨s, x⟩ =>
    match positivize? (s, x) with
    | none => match normalize? (s, x) with
      | none => none
      | some (s', x') => some (s', x')
    | some (s', x') => some (normalize (s', x'))

/-- Both normal forms. -/
def tidy (p : Constraint × Coeffs) : Constraint × Coeffs :=
  tidy? p |>.getD p

/-- The constraint that `tidy` gives. -/
abbrev tidyConstraint (s : Constraint) (x : Coeffs) : Constraint := (tidy (s, x)).1
/-- The coefficients that `tidy` gives. -/
abbrev tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := (tidy (s, x)).2

private theorem normalize?_sat {s : Constraint} {x v : Coeffs} {p : Constraint × Coeffs}
    (w : s.sat' x v) (h : normalize? (s, x) = some p) : p.1.sat' p.2 v := by
  unfold normalize? at h
  dsimp only at h
  split at h
  · next hg =>
    split at h
    · cases h
      rfl
    · next hs =>
      have e : Coeffs.dot x v = 0 :=
        IntList.dot_of_left_zero (IntList.eq_zero_of_gcd_eq_zero hg)
      have w : s.sat (Coeffs.dot x v) = true := w
      rw [e] at w
      exact absurd w hs
  · next hg =>
    split at h
    · cases h
    · cases h
      exact Constraint.div_sat' hg w

theorem normalize_sat {s x v} (w : s.sat' x v) :
    (normalizeConstraint s x).sat' (normalizeCoeffs s x) v := by
  show ((normalize? (s, x)).getD (s, x)).1.sat' ((normalize? (s, x)).getD (s, x)).2 v
  cases h : normalize? (s, x) with
  | none => exact w
  | some p => exact normalize?_sat w h

private theorem positivize?_sat {s : Constraint} {x v : Coeffs} {p : Constraint × Coeffs}
    (w : s.sat' x v) (h : positivize? (s, x) = some p) : p.1.sat' p.2 v := by
  have h : (if 0 ≤ Coeffs.leading x then none else some (s.neg, Coeffs.smul x (-1))) = some p := h
  by_cases hl : 0 ≤ Coeffs.leading x
  · rw [if_pos hl] at h
    cases h
  · rw [if_neg hl] at h
    cases h
    show s.neg.sat (IntList.dot ((-1 : Int) * x) v) = true
    rw [IntList.dot_smul_left, Int.neg_one_mul]
    exact Constraint.neg_sat w

theorem tidy_sat {s x v} (w : s.sat' x v) : (tidyConstraint s x).sat' (tidyCoeffs s x) v := by
  have key : ((tidy? (s, x)).getD (s, x)).1.sat' ((tidy? (s, x)).getD (s, x)).2 v := by
    unfold tidy?
    dsimp only
    cases hp : positivize? (s, x) with
    | none =>
      cases hn : normalize? (s, x) with
      | none => exact w
      | some p => exact normalize?_sat w hn
    | some p => exact normalize_sat (positivize?_sat w hp)
  exact key

theorem combo_sat' (s t : Constraint) (a : Int) (x : Coeffs) (b : Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) :
    (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (IntList.dot (IntList.combo a x b y) v) = true
  rw [IntList.dot_combo]
  exact Constraint.combo_sat a wx b wy

/-- The value of the atom introduced for an equation without a coefficient `1` or `-1`. -/
abbrev bmod_div_term (m : Nat) (a b : Coeffs) : Int := Coeffs.bmod_dot_sub_dot_bmod m a b / m

/-- The coefficients of the equation for that atom. -/
def bmod_coeffs (m : Nat) (i : Nat) (x : Coeffs) : Coeffs :=
  Coeffs.set (Coeffs.bmod x m) i m

theorem bmod_sat (m : Nat) (r : Int) (i : Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : Coeffs.get v i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have w : (Constraint.exact r).sat (IntList.dot x v) = true := w
  rw [Constraint.exact_sat] at w
  have e : r = IntList.dot x v := of_decide_eq_true w
  have p : IntList.get v i = IntList.bmod_dot_sub_dot_bmod m x v / m := p
  show (Constraint.exact (Int.bmod r m)).sat
    (IntList.dot (IntList.set (IntList.bmod x m) i m) v) = true
  rw [Constraint.exact_sat, IntList.dot_set_left,
    IntList.get_of_length_le (Nat.le_trans (IntList.bmod_length x m) h), Int.sub_zero, p,
    Int.mul_ediv_cancel' (IntList.dvd_bmod_dot_sub_dot_bmod m x v), Int.add_comm,
    Int.sub_add_cancel, e]
  exact decide_eq_true rfl

end Lean.Omega
