/-! # Propositional formulas

Truth values, negation normal form, substitution.
-/

namespace Formulas

/-- Formulas over numbered variables. -/
inductive Formula where
  | var (n : Nat)
  | neg (p : Formula)
  | and (p q : Formula)
  | or (p q : Formula)

namespace Formula

/-- The truth value under an assignment. -/
def eval (v : Nat → Bool) : Formula → Bool
  | var n => v n
  | neg p => !p.eval v
  | and p q => p.eval v && q.eval v
  | or p q => p.eval v || q.eval v

/-- The same truth value always. -/
def Equivalent (p q : Formula) : Prop := ∀ v, p.eval v = q.eval v

theorem Equivalent.refl (p : Formula) : Equivalent p p := sorry

theorem Equivalent.symm {p q : Formula} (h : Equivalent p q) : Equivalent q p := by
  sorry

theorem Equivalent.trans {p q r : Formula} (h₁ : Equivalent p q) (h₂ : Equivalent q r) :
    Equivalent p r := by
  sorry

theorem Equivalent.and {p p' q q' : Formula} (hp : Equivalent p p') (hq : Equivalent q q') :
    Equivalent (p.and q) (p'.and q') := by
  sorry

theorem neg_neg (p : Formula) : Equivalent (neg (neg p)) p := by
  sorry

theorem and_comm (p q : Formula) : Equivalent (and p q) (and q p) := by
  sorry

theorem neg_and (p q : Formula) : Equivalent (neg (and p q)) (or (neg p) (neg q)) := by
  sorry

theorem absorption (p q : Formula) : Equivalent (or p (and p q)) p := by
  intro v
  cases h : p.eval v
  · sorry
  · sorry

mutual

/-- Negations pushed down to the variables. -/
def nnf : Formula → Formula
  | var n => var n
  | neg p => nnfNeg p
  | and p q => and (nnf p) (nnf q)
  | or p q => or (nnf p) (nnf q)

/-- The same for the negation of a formula. -/
def nnfNeg : Formula → Formula
  | var n => neg (var n)
  | neg p => nnf p
  | and p q => or (nnfNeg p) (nnfNeg q)
  | or p q => and (nnfNeg p) (nnfNeg q)

end

theorem eval_nnf_both (v : Nat → Bool) (p : Formula) :
    (nnf p).eval v = p.eval v ∧ (nnfNeg p).eval v = !p.eval v := by
  sorry

theorem nnf_equivalent (p : Formula) : Equivalent (nnf p) p := by
  sorry

/-- Formulas in the place of the variables. -/
def subst (f : Nat → Formula) : Formula → Formula
  | var n => f n
  | neg p => neg (p.subst f)
  | and p q => and (p.subst f) (q.subst f)
  | or p q => or (p.subst f) (q.subst f)

theorem eval_subst (v : Nat → Bool) (f : Nat → Formula) (p : Formula) :
    (p.subst f).eval v = p.eval fun n => (f n).eval v := by
  induction p with
  | var n => sorry
  | neg p ih => sorry
  | and p q ihp ihq => simp [subst, eval, ihp, ihq]
  | or p q ihp ihq => sorry

theorem subst_var (p : Formula) : p.subst var = p := by
  sorry

theorem subst_equivalent {p q : Formula} (h : Equivalent p q) (f : Nat → Formula) :
    Equivalent (p.subst f) (q.subst f) := by
  sorry

/-- The number of variables, with repetitions. -/
def size : Formula → Nat
  | var _ => 1
  | neg p => p.size
  | and p q => p.size + q.size
  | or p q => p.size + q.size

theorem size_pos (p : Formula) : 0 < p.size := by
  sorry

theorem size_nnf (p : Formula) : (nnf p).size = p.size ∧ (nnfNeg p).size = p.size := by
  sorry

end Formula

end Formulas
