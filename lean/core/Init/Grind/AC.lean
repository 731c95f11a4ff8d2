prelude
import Init.Grind.AC.Seq

/-!
# Associative operations in `grind`

The steps of its procedure. A step names the sequence that it arrives at; the kernel computes that it is
the right one.
-/

set_option linter.all false
universe u

namespace Lean.Grind.AC

variable {α : Sort u} (ctx : Context α)

private theorem Seq.eq_of {s t : Seq} (h : s.beq' t) : s = t := Seq.beq'_eq s t ▸ h

private theorem Seq.eqs {a b c d : Seq} (h : (a.beq' b && c.beq' d) = true) : a = b ∧ c = d :=
  have h := (Bool.and_eq_true _ _).mp h
  ⟨eq_of h.1, eq_of h.2⟩

/-! ### Equations -/

theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl

theorem eq_orient (lhs rhs : Seq) (h : lhs.denote ctx = rhs.denote ctx) :
    rhs.denote ctx = lhs.denote ctx := h.symm

theorem imp_eq (lhs rhs : Expr) (s : Seq) (h₁ : lhs.denote ctx = s.denote ctx)
    (h₂ : rhs.denote ctx = s.denote ctx) : lhs.denote ctx = rhs.denote ctx := h₁.trans h₂.symm

theorem eq_expr_seq_seq (e : Expr) (s₁ s₂ : Seq) (h₁ : e.denote ctx = s₁.denote ctx)
    (h₂ : s₁.denote ctx = s₂.denote ctx) : e.denote ctx = s₂.denote ctx := h₁.trans h₂

def diseq_unsat_cert (lhs rhs : Seq) : Bool := lhs.beq' rhs

theorem diseq_unsat (lhs rhs : Seq) (h : diseq_unsat_cert lhs rhs)
    (h' : lhs.denote ctx ≠ rhs.denote ctx) : False := h' (Seq.eq_of h ▸ rfl)

theorem eq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₁.denote ctx = rhs₂.denote ctx) : rhs₁.denote ctx = rhs₂.denote ctx := h₁.symm.trans h₂

theorem eq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = lhs₁.denote ctx) : lhs₂.denote ctx = rhs₁.denote ctx := h₂.trans h₁

theorem diseq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₁.denote ctx ≠ rhs₂.denote ctx) : rhs₁.denote ctx ≠ rhs₂.denote ctx :=
  fun h => h₂ (h₁.trans h)

theorem diseq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ lhs₁.denote ctx) : lhs₂.denote ctx ≠ rhs₁.denote ctx :=
  fun h => h₂ (h.trans h₁.symm)

section
variable [Std.Associative ctx.op]

def simp_prefix_cert (lhs rhs tail s s' : Seq) : Bool :=
  s.beq' (lhs.concat tail) && s'.beq' (rhs.concat tail)

private theorem simp_prefix {lhs rhs tail s s' : Seq} (h : simp_prefix_cert lhs rhs tail s s')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [(Seq.eqs h).1, (Seq.eqs h).2, Seq.denote_concat, Seq.denote_concat, h₁]

def simp_suffix_cert (lhs rhs head s s' : Seq) : Bool :=
  s.beq' (head.concat lhs) && s'.beq' (head.concat rhs)

private theorem simp_suffix {lhs rhs head s s' : Seq} (h : simp_suffix_cert lhs rhs head s s')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [(Seq.eqs h).1, (Seq.eqs h).2, Seq.denote_concat, Seq.denote_concat, h₁]

def simp_middle_cert (lhs rhs head tail s s' : Seq) : Bool :=
  s.beq' (head.concat (lhs.concat tail)) && s'.beq' (head.concat (rhs.concat tail))

private theorem simp_middle {lhs rhs head tail s s' : Seq} (h : simp_middle_cert lhs rhs head tail s s')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [(Seq.eqs h).1, (Seq.eqs h).2, Seq.denote_concat, Seq.denote_concat, Seq.denote_concat,
    Seq.denote_concat, h₁]

theorem eq_simp_lhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂'.denote ctx = rhs₂.denote ctx := 
  (simp_prefix ctx h h₁).symm.trans h₂

theorem eq_simp_rhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂.denote ctx = rhs₂'.denote ctx := 
  h₂.trans (simp_prefix ctx h h₁)

theorem diseq_simp_lhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂'.denote ctx ≠ rhs₂.denote ctx := 
  fun e => h₂ ((simp_prefix ctx h h₁).trans e)

theorem diseq_simp_rhs_prefix (lhs₁ rhs₁ tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂.denote ctx ≠ rhs₂'.denote ctx := 
  fun e => h₂ (e.trans (simp_prefix ctx h h₁).symm)

theorem eq_simp_lhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂'.denote ctx = rhs₂.denote ctx := 
  (simp_suffix ctx h h₁).symm.trans h₂

theorem eq_simp_rhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂.denote ctx = rhs₂'.denote ctx := 
  h₂.trans (simp_suffix ctx h h₁)

theorem diseq_simp_lhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂'.denote ctx ≠ rhs₂.denote ctx := 
  fun e => h₂ ((simp_suffix ctx h h₁).trans e)

theorem diseq_simp_rhs_suffix (lhs₁ rhs₁ head lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂.denote ctx ≠ rhs₂'.denote ctx := 
  fun e => h₂ (e.trans (simp_suffix ctx h h₁).symm)

theorem eq_simp_lhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂'.denote ctx = rhs₂.denote ctx := 
  (simp_middle ctx h h₁).symm.trans h₂

theorem eq_simp_rhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂.denote ctx = rhs₂'.denote ctx := 
  h₂.trans (simp_middle ctx h h₁)

theorem diseq_simp_lhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂'.denote ctx ≠ rhs₂.denote ctx := 
  fun e => h₂ ((simp_middle ctx h h₁).trans e)

theorem diseq_simp_rhs_middle (lhs₁ rhs₁ head tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂.denote ctx ≠ rhs₂'.denote ctx := 
  fun e => h₂ (e.trans (simp_middle ctx h h₁).symm)

def superpose_cert (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  (lhs₁.beq' (p.concat c) && lhs₂.beq' (c.concat s)) &&
    (lhs.beq' (rhs₁.concat s) && rhs.beq' (p.concat rhs₂))

theorem superpose (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : superpose_cert p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  have h := (Bool.and_eq_true _ _).mp h
  rw [(Seq.eqs h.1).1, Seq.denote_concat] at h₁
  rw [(Seq.eqs h.1).2, Seq.denote_concat] at h₂
  rw [(Seq.eqs h.2).1, (Seq.eqs h.2).2, Seq.denote_concat, Seq.denote_concat, ← h₁, ← h₂,
    Std.Associative.assoc (op := ctx.op)]

def norm_a_cert (e : Expr) (s : Seq) : Bool := e.toSeq.beq' s

theorem norm_a (e : Expr) (s : Seq) (h : norm_a_cert e s) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of h, Expr.denote_toSeq]

def eq_norm_a_cert (lhs rhs : Expr) (lhs' rhs' : Seq) : Bool :=
  norm_a_cert lhs lhs' && norm_a_cert rhs rhs'

theorem eq_norm_a (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_a_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  (norm_a ctx _ _ h.1).symm.trans (h₁.trans (norm_a ctx _ _ h.2))

theorem diseq_norm_a (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_a_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  fun e => h₁ ((norm_a ctx _ _ h.1).trans (e.trans (norm_a ctx _ _ h.2).symm))
end

section
variable [Std.Associative ctx.op] [Std.Commutative ctx.op]

def simp_ac_cert (c lhs rhs s s' : Seq) : Bool := s.beq' (c.union lhs) && s'.beq' (c.union rhs)

theorem simp_ac (c lhs rhs s s' : Seq) (h : simp_ac_cert c lhs rhs s s')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : s.denote ctx = s'.denote ctx := by
  rw [(Seq.eqs h).1, (Seq.eqs h).2, Seq.denote_union, Seq.denote_union, h₁]

theorem eq_simp_lhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂'.denote ctx = rhs₂.denote ctx := 
  (simp_ac ctx _ _ _ _ _ h h₁).symm.trans h₂

theorem eq_simp_rhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs₂.denote ctx = rhs₂'.denote ctx := 
  h₂.trans (simp_ac ctx _ _ _ _ _ h h₁)

theorem diseq_simp_lhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ lhs₂ lhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂'.denote ctx ≠ rhs₂.denote ctx := 
  fun e => h₂ ((simp_ac ctx _ _ _ _ _ h h₁).trans e)

theorem diseq_simp_rhs_ac (c lhs₁ rhs₁ lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ rhs₂ rhs₂') (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) : lhs₂.denote ctx ≠ rhs₂'.denote ctx := 
  fun e => h₂ (e.trans (simp_ac ctx _ _ _ _ _ h h₁).symm)

def superpose_ac_cert (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  (lhs₁.beq' (c.union r₁) && lhs₂.beq' (c.union r₂)) &&
    (lhs.beq' (r₂.union rhs₁) && rhs.beq' (r₁.union rhs₂))

theorem superpose_ac (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : superpose_ac_cert r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs)
    (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  have h := (Bool.and_eq_true _ _).mp h
  rw [(Seq.eqs h.1).1, Seq.denote_union] at h₁
  rw [(Seq.eqs h.1).2, Seq.denote_union] at h₂
  rw [(Seq.eqs h.2).1, (Seq.eqs h.2).2, Seq.denote_union, Seq.denote_union, ← h₁, ← h₂]
  generalize r₁.denote ctx = x, r₂.denote ctx = y, c.denote ctx = z
  have assoc := Std.Associative.assoc (op := ctx.op)
  have comm := Std.Commutative.comm (op := ctx.op)
  rw [← assoc, ← assoc, comm y z, comm x z, assoc, assoc, comm x y]

def norm_ac_cert (e : Expr) (s : Seq) : Bool := e.toSeq.sort.beq' s

theorem norm_ac (e : Expr) (s : Seq) (h : norm_ac_cert e s) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of h, Seq.denote_sort, Expr.denote_toSeq]

def eq_norm_ac_cert (lhs rhs : Expr) (lhs' rhs' : Seq) : Bool :=
  norm_ac_cert lhs lhs' && norm_ac_cert rhs rhs'

theorem eq_norm_ac (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_ac_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  (norm_ac ctx _ _ h.1).symm.trans (h₁.trans (norm_ac ctx _ _ h.2))

theorem diseq_norm_ac (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_ac_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  fun e => h₁ ((norm_ac ctx _ _ h.1).trans (e.trans (norm_ac ctx _ _ h.2).symm))
end

section
variable [Std.Associative ctx.op] [Std.LawfulIdentity ctx.op (Var.denote ctx 0)]

def norm_ai_cert (e : Expr) (s : Seq) : Bool := e.toSeq.erase0.beq' s

theorem norm_ai (e : Expr) (s : Seq) (h : norm_ai_cert e s) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of h, Seq.denote_erase0, Expr.denote_toSeq]

def eq_norm_ai_cert (lhs rhs : Expr) (lhs' rhs' : Seq) : Bool :=
  norm_ai_cert lhs lhs' && norm_ai_cert rhs rhs'

theorem eq_norm_ai (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_ai_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  (norm_ai ctx _ _ h.1).symm.trans (h₁.trans (norm_ai ctx _ _ h.2))

theorem diseq_norm_ai (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_ai_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  fun e => h₁ ((norm_ai ctx _ _ h.1).trans (e.trans (norm_ai ctx _ _ h.2).symm))
def eq_erase0_cert (lhs rhs lhs' rhs' : Seq) : Bool :=
  lhs.erase0.beq' lhs' && rhs.erase0.beq' rhs'

theorem eq_erase0 (lhs rhs lhs' rhs' : Seq) (h : eq_erase0_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [← (Seq.eqs h).1, ← (Seq.eqs h).2, Seq.denote_erase0, Seq.denote_erase0, h₁]

theorem diseq_erase0 (lhs rhs lhs' rhs' : Seq) (h : eq_erase0_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rwa [← (Seq.eqs h).1, ← (Seq.eqs h).2, Seq.denote_erase0, Seq.denote_erase0]

def eq_erase0_rhs_cert (rhs rhs' : Seq) : Bool := rhs.erase0.beq' rhs'

theorem eq_erase0_rhs (lhs rhs rhs' : Seq) (h : eq_erase0_rhs_cert rhs rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = rhs'.denote ctx := by
  rw [← Seq.eq_of h, Seq.denote_erase0, h₁]
end

section
variable [Std.Associative ctx.op] [Std.Commutative ctx.op]
  [Std.LawfulIdentity ctx.op (Var.denote ctx 0)]

def norm_aci_cert (e : Expr) (s : Seq) : Bool := e.toSeq.erase0.sort.beq' s

theorem norm_aci (e : Expr) (s : Seq) (h : norm_aci_cert e s) : e.denote ctx = s.denote ctx := by
  rw [← Seq.eq_of h, Seq.denote_sort, Seq.denote_erase0, Expr.denote_toSeq]

def eq_norm_aci_cert (lhs rhs : Expr) (lhs' rhs' : Seq) : Bool :=
  norm_aci_cert lhs lhs' && norm_aci_cert rhs rhs'

theorem eq_norm_aci (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_aci_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  (norm_aci ctx _ _ h.1).symm.trans (h₁.trans (norm_aci ctx _ _ h.2))

theorem diseq_norm_aci (lhs rhs : Expr) (lhs' rhs' : Seq) (h : eq_norm_aci_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  have h := (Bool.and_eq_true _ _).mp h
  fun e => h₁ ((norm_aci ctx _ _ h.1).trans (e.trans (norm_aci ctx _ _ h.2).symm))
end

section
variable [Std.Associative ctx.op] [Std.IdempotentOp ctx.op]

def eq_erase_dup_cert (lhs rhs lhs' rhs' : Seq) : Bool :=
  lhs.eraseDup.beq' lhs' && rhs.eraseDup.beq' rhs'

theorem eq_erase_dup (lhs rhs lhs' rhs' : Seq) (h : eq_erase_dup_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  rw [← (Seq.eqs h).1, ← (Seq.eqs h).2, Seq.denote_eraseDup, Seq.denote_eraseDup, h₁]

theorem diseq_erase_dup (lhs rhs lhs' rhs' : Seq) (h : eq_erase_dup_cert lhs rhs lhs' rhs')
    (h₁ : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  rwa [← (Seq.eqs h).1, ← (Seq.eqs h).2, Seq.denote_eraseDup, Seq.denote_eraseDup]

def eq_erase_dup_rhs_cert (rhs rhs' : Seq) : Bool := rhs.eraseDup.beq' rhs'

theorem eq_erase_dup_rhs (lhs rhs rhs' : Seq) (h : eq_erase_dup_rhs_cert rhs rhs')
    (h₁ : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = rhs'.denote ctx := by
  rw [← Seq.eq_of h, Seq.denote_eraseDup, h₁]

def Seq.startsWithVar (x : Var) : Seq → Bool
  | var y => Nat.beq x y
  | cons y _ => Nat.beq x y

private theorem Seq.startsWithVar_denote {x : Var} :
    ∀ {s : Seq}, s.startsWithVar x → ctx.op (x.denote ctx) (s.denote ctx) = s.denote ctx
  | var _, h => by
    rw [Nat.eq_of_beq_eq_true h]
    exact Std.IdempotentOp.idempotent _
  | cons _ s, h => by
    rw [Nat.eq_of_beq_eq_true h]
    show ctx.op _ (ctx.op _ _) = ctx.op _ _
    rw [← Std.Associative.assoc (op := ctx.op), Std.IdempotentOp.idempotent (op := ctx.op)]

def Seq.endsWithVar (x : Var) : Seq → Bool
  | var y => Nat.beq x y
  | cons _ s => s.endsWithVar x

private theorem Seq.endsWithVar_denote {x : Var} :
    ∀ {s : Seq}, s.endsWithVar x → ctx.op (s.denote ctx) (x.denote ctx) = s.denote ctx
  | var _, h => by
    rw [Nat.eq_of_beq_eq_true h]
    exact Std.IdempotentOp.idempotent _
  | cons _ s, h => by
    show ctx.op (ctx.op _ _) _ = ctx.op _ _
    rw [Std.Associative.assoc (op := ctx.op), endsWithVar_denote (s := s) h]

def superpose_head_idempotent_cert (x : Var) (lhs₁ rhs₁ rhs : Seq) : Bool :=
  lhs₁.startsWithVar x && rhs.beq' (Seq.cons x rhs₁)

theorem superpose_head_idempotent (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (h : superpose_head_idempotent_cert x lhs₁ rhs₁ rhs)
    (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) : lhs₁.denote ctx = rhs.denote ctx := by
  have h := (Bool.and_eq_true _ _).mp h
  rw [Seq.eq_of h.2, ← Seq.startsWithVar_denote ctx h.1, h₁]
  rfl

def superpose_tail_idempotent_cert (x : Var) (lhs₁ rhs₁ rhs : Seq) : Bool :=
  lhs₁.endsWithVar x && rhs.beq' (rhs₁.concat (.var x))

theorem superpose_tail_idempotent (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (h : superpose_tail_idempotent_cert x lhs₁ rhs₁ rhs)
    (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) : lhs₁.denote ctx = rhs.denote ctx := by
  have h := (Bool.and_eq_true _ _).mp h
  rw [Seq.eq_of h.2, ← Seq.endsWithVar_denote ctx h.1, h₁, Seq.denote_concat]
  rfl
end

section
variable [Std.Associative ctx.op] [Std.Commutative ctx.op] [Std.IdempotentOp ctx.op]

def Seq.contains (x : Var) : Seq → Bool
  | var y => Nat.beq x y
  | cons y s => Nat.beq x y || s.contains x

private theorem Seq.contains_denote {x : Var} :
    ∀ {s : Seq}, s.contains x → ctx.op (x.denote ctx) (s.denote ctx) = s.denote ctx
  | var _, h => by
    rw [Nat.eq_of_beq_eq_true h]
    exact Std.IdempotentOp.idempotent _
  | cons y s, h => by
    show ctx.op _ (ctx.op _ _) = ctx.op _ _
    rcases (Bool.or_eq_true _ _).mp h with h | h
    · rw [Nat.eq_of_beq_eq_true h, ← Std.Associative.assoc (op := ctx.op),
        Std.IdempotentOp.idempotent (op := ctx.op)]
    · rw [← Std.Associative.assoc (op := ctx.op), Std.Commutative.comm (op := ctx.op) (x.denote ctx),
        Std.Associative.assoc (op := ctx.op), contains_denote (s := s) h]

def superpose_ac_idempotent_cert (x : Var) (lhs₁ rhs₁ rhs : Seq) : Bool :=
  lhs₁.contains x && rhs.beq' (rhs₁.insert x)

theorem superpose_ac_idempotent (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (h : superpose_ac_idempotent_cert x lhs₁ rhs₁ rhs)
    (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) : lhs₁.denote ctx = rhs.denote ctx := by
  have h := (Bool.and_eq_true _ _).mp h
  rw [Seq.eq_of h.2, Seq.denote_insert, ← h₁, Seq.contains_denote ctx h.1]
end

end Lean.Grind.AC
