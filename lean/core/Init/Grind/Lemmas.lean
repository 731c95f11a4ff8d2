prelude
import Init.Grind.Util
import Init.Data.Bool

/-!
# Propagation lemmas of `grind`

How the truth of a compound proposition or Boolean follows from that of its parts, and back.
-/

set_option linter.all false
universe u v u_1 u_2

namespace Lean.Grind

theorem rfl_true : true = true := rfl

/-- Introduces `p` in the form `p'`. -/
def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q :=
  fun hp => h (he.mp hp)

/-- The same when the conclusion depends on the proof. -/
def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p')
    (h : (h : p') → q (he.mpr_prop h)) : (h : p) → q h := fun hp => h (he.mp hp)

theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm ¬p := Classical.em p

/-! ### Conjunction -/

theorem and_eq_of_eq_true_left {a b : Prop} (h : a = True) : (a ∧ b) = b := by
  subst h; exact true_and b
theorem and_eq_of_eq_true_right {a b : Prop} (h : b = True) : (a ∧ b) = a := by
  subst h; exact and_true a
theorem and_eq_of_eq_false_left {a b : Prop} (h : a = False) : (a ∧ b) = False :=
  eq_false fun hab => of_eq_false h hab.1
theorem and_eq_of_eq_false_right {a b : Prop} (h : b = False) : (a ∧ b) = False :=
  eq_false fun hab => of_eq_false h hab.2
theorem eq_true_of_and_eq_true_left {a b : Prop} (h : (a ∧ b) = True) : a = True :=
  eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right {a b : Prop} (h : (a ∧ b) = True) : b = True :=
  eq_true (of_eq_true h).2
theorem or_of_and_eq_false {a b : Prop} (h : (a ∧ b) = False) : ¬a ∨ ¬b :=
  (Classical.em a).elim (fun ha => .inr fun hb => of_eq_false h ⟨ha, hb⟩) .inl

/-! ### Disjunction -/

theorem or_eq_of_eq_true_left {a b : Prop} (h : a = True) : (a ∨ b) = True :=
  eq_true (.inl (of_eq_true h))
theorem or_eq_of_eq_true_right {a b : Prop} (h : b = True) : (a ∨ b) = True :=
  eq_true (.inr (of_eq_true h))
theorem or_eq_of_eq_false_left {a b : Prop} (h : a = False) : (a ∨ b) = b := by
  subst h; exact false_or b
theorem or_eq_of_eq_false_right {a b : Prop} (h : b = False) : (a ∨ b) = a := by
  subst h; exact or_false a
theorem eq_false_of_or_eq_false_left {a b : Prop} (h : (a ∨ b) = False) : a = False :=
  eq_false fun ha => of_eq_false h (.inl ha)
theorem eq_false_of_or_eq_false_right {a b : Prop} (h : (a ∨ b) = False) : b = False :=
  eq_false fun hb => of_eq_false h (.inr hb)

/-! ### Implication -/

theorem imp_eq_of_eq_false_left {a b : Prop} (h : a = False) : (a → b) = True :=
  eq_true fun ha => (of_eq_false h ha).elim
theorem imp_eq_of_eq_true_right {a b : Prop} (h : b = True) : (a → b) = True :=
  eq_true fun _ => of_eq_true h
theorem imp_eq_of_eq_true_left {a b : Prop} (h : a = True) : (a → b) = b :=
  propext ⟨fun hab => hab (of_eq_true h), fun hb _ => hb⟩
theorem eq_true_of_imp_eq_false {a b : Prop} (h : (a → b) = False) : a = True :=
  eq_true (Classical.byContradiction fun hn => of_eq_false h fun ha => (hn ha).elim)
theorem eq_false_of_imp_eq_false {a b : Prop} (h : (a → b) = False) : b = False :=
  eq_false fun hb => of_eq_false h fun _ => hb
theorem eq_false_of_imp_eq_true {a b : Prop} (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun ha => of_eq_false h₂ (of_eq_true h₁ ha)

/-! ### Negation -/

theorem not_eq_of_eq_true {a : Prop} (h : a = True) : (Not a) = False :=
  eq_false fun hn => hn (of_eq_true h)
theorem not_eq_of_eq_false {a : Prop} (h : a = False) : (Not a) = True := eq_true (of_eq_false h)
theorem eq_false_of_not_eq_true {a : Prop} (h : (Not a) = True) : a = False :=
  eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false {a : Prop} (h : (Not a) = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self {a : Prop} (h : (Not a) = a) : False :=
  have hn : ¬a := fun ha => h.mpr ha ha
  hn (h.mp hn)

/-! ### Equality -/

theorem eq_eq_of_eq_true_left {a b : Prop} (h : a = True) : (a = b) = b := by
  subst h; exact propext ⟨fun h => of_eq_true h.symm, fun h => (eq_true h).symm⟩
theorem eq_eq_of_eq_true_right {a b : Prop} (h : b = True) : (a = b) = a := by
  subst h; exact propext ⟨of_eq_true, eq_true⟩
theorem eq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) :
    (a₁ = b₁) = (a₂ = b₂) := by
  subst h₁ h₂; rfl
theorem eq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) :
    (a₁ = b₁) = (a₂ = b₂) := by
  subst h₁ h₂; exact propext ⟨Eq.symm, Eq.symm⟩
theorem heq_congr {α β : Sort u} {a₁ : α} {b₁ : β} {a₂ : α} {b₂ : β} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) :
    HEq a₁ b₁ = HEq a₂ b₂ := by
  subst h₁ h₂; rfl
theorem heq_congr' {α β : Sort u} {a₁ : α} {b₁ : β} {a₂ : β} {b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) :
    HEq a₁ b₁ = HEq a₂ b₂ := by
  subst h₁ h₂; exact propext ⟨HEq.symm, HEq.symm⟩
theorem ne_of_ne_of_eq_left {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := by
  subst h₁; exact h₂
theorem ne_of_ne_of_eq_right {α : Sort u} {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := by
  subst h₁; exact h₂
theorem of_eq_eq_true {a b : Prop} (h : (a = b) = True) : (¬a ∨ b) ∧ (¬b ∨ a) := by
  have h := of_eq_true h
  subst h
  exact ⟨(Classical.em a).symm, (Classical.em a).symm⟩
theorem of_eq_eq_false {a b : Prop} (h : (a = b) = False) : (¬a ∨ ¬b) ∧ (b ∨ a) :=
  have h := of_eq_false h
  ⟨(Classical.em a).elim
      (fun ha => .inr fun hb => h (propext ⟨fun _ => hb, fun _ => ha⟩)) .inl,
    (Classical.em a).elim .inr fun ha =>
      (Classical.em b).elim .inl fun hb =>
        (h (propext ⟨fun h => (ha h).elim, fun h => (hb h).elim⟩)).elim⟩

/-! ### Booleans -/

theorem Bool.and_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a && b) = b := by subst h; rfl
theorem Bool.and_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a && b) = a := by
  subst h; cases a <;> rfl
theorem Bool.and_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a && b) = false := by
  subst h; rfl
theorem Bool.and_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a && b) = false := by
  subst h; cases a <;> rfl
theorem Bool.eq_true_of_and_eq_true_left {a b : Bool} (h : (a && b) = true) : a = true := by
  cases a
  · exact h
  · rfl
theorem Bool.eq_true_of_and_eq_true_right {a b : Bool} (h : (a && b) = true) : b = true := by
  cases a
  · cases h
  · exact h
theorem Bool.eq_false_of_and_eq_false_left {a b : Bool} (h₁ : (a && b) = false) (h₂ : a = true) :
    b = false := by subst h₂; exact h₁
theorem Bool.or_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a || b) = true := by subst h; rfl
theorem Bool.or_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a || b) = true := by
  subst h; cases a <;> rfl
theorem Bool.or_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a || b) = b := by subst h; rfl
theorem Bool.or_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a || b) = a := by
  subst h; cases a <;> rfl
theorem Bool.eq_false_of_or_eq_false_left {a b : Bool} (h : (a || b) = false) : a = false := by
  cases a
  · rfl
  · cases h
theorem Bool.eq_false_of_or_eq_false_right {a b : Bool} (h : (a || b) = false) : b = false := by
  cases a
  · exact h
  · cases h
theorem Bool.not_eq_of_eq_true {a : Bool} (h : a = true) : (!a) = false := by subst h; rfl
theorem Bool.not_eq_of_eq_false {a : Bool} (h : a = false) : (!a) = true := by subst h; rfl
theorem Bool.eq_false_of_not_eq_true {a : Bool} (h : (!a) = true) : a = false := by
  cases a
  · rfl
  · cases h
theorem Bool.eq_true_of_not_eq_false {a : Bool} (h : (!a) = false) : a = true := by
  cases a
  · cases h
  · rfl
theorem Bool.eq_false_of_not_eq_true' {a : Bool} (h : ¬a = true) : a = false :=
  Bool.eq_false_iff.mpr h
theorem Bool.eq_true_of_not_eq_false' {a : Bool} (h : ¬a = false) : a = true := by
  cases a
  · exact absurd rfl h
  · rfl
theorem Bool.false_of_not_eq_self {a : Bool} (h : (!a) = a) : False := by cases a <;> cases h
theorem Bool.ne_of_eq_true_of_eq_false {a b : Bool} (h₁ : a = true) (h₂ : b = false) :
    (a = b) = False := by subst h₁ h₂; exact eq_false nofun
theorem Bool.ne_of_eq_false_of_eq_true {a b : Bool} (h₁ : a = false) (h₂ : b = true) :
    (a = b) = False := by subst h₁ h₂; exact eq_false nofun

/-! ### Quantifiers -/

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True)
    (h₂ : q (of_eq_true h₁) = q') : (∀ hp : p, q hp) = q' :=
  propext ⟨fun h => h₂.mp (h (of_eq_true h₁)), fun h _ => h₂.mpr h⟩
theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) :
    ∃ x : α, ¬p x :=
  Classical.byContradiction fun hn =>
    of_eq_false h fun x => Classical.byContradiction fun hx => hn ⟨x, hx⟩

/-! ### `if` -/

theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : dite c a b = r :=
  (dif_pos (of_eq_true h₁)).trans h₂
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : dite c a b = r :=
  (dif_neg (of_eq_false h₁)).trans h₂

/-! ### Casts -/

theorem eqRec_heq.{u1, u2} {α : Sort u2} {a : α} {motive : (x : α) → a = x → Sort u1}
    (v : motive a (Eq.refl a)) {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by
  subst h; exact HEq.rfl
theorem eqRecOn_heq.{u1, u2} {α : Sort u2} {a : α} {motive : (x : α) → a = x → Sort u1} {b : α}
    (h : a = b) (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by
  subst h; exact HEq.rfl
theorem eqNDRec_heq.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (v : motive a) {b : α}
    (h : a = b) : HEq (@Eq.ndrec α a motive v b h) v := by
  subst h; exact HEq.rfl

/-! ### `decide`, `==` -/

theorem of_decide_eq_true {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True :=
  eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true {p : Prop} {_ : Decidable p} (h : p = True) : decide p = true :=
  _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false {p : Prop} {_ : Decidable p} (h : p = False) : decide p = false :=
  _root_.decide_eq_false (of_eq_false h)
theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) :
    (a == b) = true := by
  subst h; exact BEq.rfl
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬a = b) :
    (a == b) = false := by
  cases hab : a == b
  · rfl
  · exact absurd (eq_of_beq hab) h
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : (a == b) = true) : a = b := eq_of_beq h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α}
    (h : (a == b) = false) : (a = b) = False :=
  eq_false fun hab => by subst hab; rw [BEq.rfl] at h; cases h

end Lean.Grind
