prelude
import Init.Omega.IntList

/-! Linear combinations of atoms with a constant term, as `omega` reads them off an expression. -/

namespace Lean.Omega

/-- A constant and the coefficients of the atoms. -/
structure LinearCombo where
  /-- The constant term. -/
  const : Int := 0
  /-- The coefficients. -/
  coeffs : Coeffs := []

namespace LinearCombo

instance instInhabited : Inhabited LinearCombo := ⟨{ const := 1 }⟩

/-- The value at the given atoms. -/
def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values

/-- The `i`-th atom. -/
def coordinate (i : Nat) : LinearCombo where
  const := 0
  coeffs := Coeffs.set .nil i 1

/-- The sum of two combinations. -/
def add (l₁ l₂ : LinearCombo) : LinearCombo where
  const := l₁.const + l₂.const
  coeffs := l₁.coeffs + l₂.coeffs

instance instAdd : Add LinearCombo := ⟨add⟩

/-- The difference of two combinations. -/
def sub (l₁ l₂ : LinearCombo) : LinearCombo where
  const := l₁.const - l₂.const
  coeffs := l₁.coeffs - l₂.coeffs

instance instSub : Sub LinearCombo := ⟨sub⟩

/-- The negative of a combination. -/
def neg (lc : LinearCombo) : LinearCombo where
  const := -lc.const
  coeffs := -lc.coeffs

instance instNeg : Neg LinearCombo := ⟨neg⟩

/-- The multiple of a combination by an integer. -/
def smul (lc : LinearCombo) (i : Int) : LinearCombo where
  const := i * lc.const
  coeffs := lc.coeffs.smul i

instance instHMulInt : HMul Int LinearCombo LinearCombo := ⟨fun i lc => lc.smul i⟩

/-- The product of two combinations, meaningful when one of them is constant. -/
def mul (l₁ l₂ : LinearCombo) : LinearCombo :=
  l₂.const * l₁ + l₁.const * l₂ - { const := l₁.const * l₂.const }

@[simp] theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (IntList.set [] i 1) v = IntList.get v i
  rw [IntList.dot_set_left, IntList.nil_dot, IntList.get_nil, Int.sub_zero, Int.one_mul,
    Int.zero_add, Int.zero_add]

theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval 0 _
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 :=
  coordinate_eval 1 _
theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 :=
  coordinate_eval 2 _
theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 :=
  coordinate_eval 3 _
theorem coordinate_eval_4 :
    (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 := coordinate_eval 4 _
theorem coordinate_eval_5 :
    (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 :=
  coordinate_eval 5 _
theorem coordinate_eval_6 :
    (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 :=
  coordinate_eval 6 _
theorem coordinate_eval_7 :
    (coordinate 7).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 :=
  coordinate_eval 7 _
theorem coordinate_eval_8 :
    (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 :=
  coordinate_eval 8 _
theorem coordinate_eval_9 :
    (coordinate 9).eval
      (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) = a9 :=
  coordinate_eval 9 _

@[simp] theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) :
    (l₁ + l₂).eval v = l₁.eval v + l₂.eval v := by
  show l₁.const + l₂.const + IntList.dot (l₁.coeffs + l₂.coeffs) v =
    l₁.const + IntList.dot l₁.coeffs v + (l₂.const + IntList.dot l₂.coeffs v)
  rw [IntList.dot_distrib_left, Int.add_assoc, Int.add_assoc,
    Int.add_left_comm l₂.const (IntList.dot l₁.coeffs v)]

@[simp] theorem neg_eval (lc : LinearCombo) (v : Coeffs) : (-lc).eval v = -lc.eval v := by
  show -lc.const + IntList.dot (-lc.coeffs) v = -(lc.const + IntList.dot lc.coeffs v)
  rw [IntList.dot_neg_left, Int.neg_add]

@[simp] theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) :
    (l₁ - l₂).eval v = l₁.eval v - l₂.eval v := by
  show l₁.const - l₂.const + IntList.dot (l₁.coeffs - l₂.coeffs) v =
    l₁.const + IntList.dot l₁.coeffs v - (l₂.const + IntList.dot l₂.coeffs v)
  rw [IntList.dot_sub_left, ← Int.sub_sub, ← Int.add_sub_assoc, Int.sub_add_eq_add_sub]

@[simp] theorem smul_eval (lc : LinearCombo) (i : Int) (v : Coeffs) :
    (i * lc).eval v = i * lc.eval v := by
  show i * lc.const + IntList.dot (i * lc.coeffs) v = i * (lc.const + IntList.dot lc.coeffs v)
  rw [IntList.dot_smul_left, Int.mul_add]

private theorem eval_const (l : LinearCombo) (v : Coeffs) (h : l.coeffs.isZero) :
    l.eval v = l.const := by
  show l.const + IntList.dot l.coeffs v = _
  rw [IntList.dot_of_left_zero h, Int.add_zero]

theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs) (w : l₁.coeffs.isZero ∨ l₂.coeffs.isZero) :
    (mul l₁ l₂).eval v = l₁.eval v * l₂.eval v := by
  have e : (mul l₁ l₂).eval v =
      l₂.const * l₁.eval v + l₁.const * l₂.eval v - l₁.const * l₂.const := by
    unfold mul
    rw [sub_eval, add_eval, smul_eval, smul_eval]
    exact congrArg _ (Int.add_zero _)
  rw [e]
  cases w with
  | inl h =>
    rw [eval_const l₁ v h, Int.mul_comm l₂.const, Int.add_sub_cancel_left]
  | inr h => rw [eval_const l₂ v h, Int.add_sub_cancel, Int.mul_comm]

end LinearCombo

end Lean.Omega
