prelude
import Init.Data.Bool.Basic

/-!
# Booleans in conditionals

`if` and `bif` with Boolean values or conditions, and `decide` of connectives.
-/

universe u

namespace Bool

/-! ## if -/

@[simp] theorem if_true_left (p : Prop) [h : Decidable p] (f : Bool) :
    (ite p true f) = (p || f) := by cases h with | _ p => simp [p]

@[simp] theorem if_false_left (p : Prop) [h : Decidable p] (f : Bool) :
    (ite p false f) = (!p && f) := by cases h with | _ p => simp [p]

@[simp] theorem if_true_right (p : Prop) [h : Decidable p] (t : Bool) :
    (ite p t true) = (!(p : Bool) || t) := by cases h with | _ p => simp [p]

@[simp] theorem if_false_right (p : Prop) [h : Decidable p] (t : Bool) :
    (ite p t false) = (p && t) := by cases h with | _ p => simp [p]

@[simp] theorem ite_eq_true_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = true) = ite p (t = true) (f = true) := by cases h with | _ p => simp [p]

@[simp] theorem ite_eq_false_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = false) = ite p (t = false) (f = false) := by cases h with | _ p => simp [p]

@[simp] theorem ite_eq_false : (if b = false then p else q) ↔ if b then q else p := by
  cases b <;> simp

@[simp] theorem ite_eq_true_else_eq_false {q : Prop} :
    (if b = true then q else b = false) ↔ (b = true → q) := by
  cases b <;> simp

@[simp] theorem not_ite_eq_true_eq_true {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = true) (c = true)) ↔ (ite p (b = false) (c = false)) := by
  cases h with | _ p => simp [p]

@[simp] theorem not_ite_eq_false_eq_false {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = false) (c = false)) ↔ (ite p (b = true) (c = true)) := by
  cases h with | _ p => simp [p]

@[simp] theorem not_ite_eq_true_eq_false {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = true) (c = false)) ↔ (ite p (b = false) (c = true)) := by
  cases h with | _ p => simp [p]

@[simp] theorem not_ite_eq_false_eq_true {p : Prop} [h : Decidable p] {b c : Bool} :
    ¬(ite p (b = false) (c = true)) ↔ (ite p (b = true) (c = false)) := by
  cases h with | _ p => simp [p]

theorem eq_false_imp_eq_true : ∀ {b : Bool}, (b = false → b = true) ↔ (b = true) := by decide

theorem eq_true_imp_eq_false : ∀ {b : Bool}, (b = true → b = false) ↔ (b = false) := by decide

/-! ## bif -/

theorem cond_eq_ite {α : Sort u} (b : Bool) (t e : α) : cond b t e = if b then t else e := by
  cases b <;> rfl

theorem cond_eq_if : (bif b then x else y) = (if b then x else y) := cond_eq_ite b x y

@[simp] theorem cond_not {α : Sort u} (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by
  cases b <;> rfl

@[simp] theorem cond_self {α : Sort u} (c : Bool) (t : α) : cond c t t = t := by cases c <;> rfl

@[simp] theorem cond_prop {b : Bool} {p q : Prop} :
    (bif b then p else q) ↔ if b then p else q := by
  cases b <;> simp

theorem cond_decide {α : Sort u} (p : Prop) [Decidable p] (t e : α) :
    cond (decide p) t e = if p then t else e := by
  by_cases h : p <;> simp [h]

@[simp] theorem cond_eq_ite_iff {α : Sort u} {a : Bool} {p : Prop} [h : Decidable p]
    {x y u v : α} : (cond a x y = ite p u v) ↔ ite a x y = ite p u v := by
  rw [cond_eq_ite]

@[simp] theorem ite_eq_cond_iff {α : Sort u} {p : Prop} {a : Bool} [h : Decidable p]
    {x y u v : α} : (ite p x y = cond a u v) ↔ ite p x y = ite a u v := by
  rw [cond_eq_ite]

@[simp] theorem cond_eq_true_distrib : ∀ (c t f : Bool),
    (cond c t f = true) = ite (c = true) (t = true) (f = true) := by
  decide

@[simp] theorem cond_eq_false_distrib : ∀ (c t f : Bool),
    (cond c t f = false) = ite (c = true) (t = false) (f = false) := by decide

protected theorem cond_true {α : Sort u} {a b : α} : cond true a b = a := rfl
protected theorem cond_false {α : Sort u} {a b : α} : cond false a b = b := rfl

@[simp] theorem cond_true_left : ∀ (c f : Bool), cond c true f = (c || f) := by decide
@[simp] theorem cond_false_left : ∀ (c f : Bool), cond c false f = (!c && f) := by decide
@[simp] theorem cond_true_right : ∀ (c t : Bool), cond c t true = (!c || t) := by decide
@[simp] theorem cond_false_right : ∀ (c t : Bool), cond c t false = (c && t) := by decide

@[simp] theorem cond_true_not_same : ∀ (c b : Bool), cond c (!c) b = (!c && b) := by decide
@[simp] theorem cond_false_not_same : ∀ (c b : Bool), cond c b (!c) = (!c || b) := by decide

@[simp] theorem cond_true_same : ∀ (c b : Bool), cond c c b = (c || b) := by decide
@[simp] theorem cond_false_same : ∀ (c b : Bool), cond c b c = (c && b) := by decide

theorem cond_pos {b : Bool} {a a' : α} (h : b = true) : (bif b then a else a') = a := by
  subst h
  exact rfl

theorem cond_neg {b : Bool} {a a' : α} (h : b = false) : (bif b then a else a') = a' := by
  subst h
  exact rfl

theorem apply_cond (f : α → β) {b : Bool} {a a' : α} :
    f (bif b then a else a') = bif b then f a else f a' := by
  cases b <;> rfl

/-! ## decide -/

protected theorem decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b :=
  decide_eq_true

@[simp] theorem decide_and (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∧ q) = (p && q) := by
  cases dp with | _ p => simp [p]

@[simp] theorem decide_or (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ∨ q) = (p || q) := by
  cases dp with | _ p => simp [p]

@[simp] theorem decide_iff_dist (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p]
    [dq : Decidable q] : decide (p ↔ q) = (decide p == decide q) := by
  cases dp with | _ p => simp [p]

theorem and_eq_decide (p q : Bool) : (p && q) = decide (p ∧ q) := by simp

theorem or_eq_decide (p q : Bool) : (p || q) = decide (p ∨ q) := by simp

theorem decide_beq_decide (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p]
    [dq : Decidable q] : (decide p == decide q) = decide (p ↔ q) :=
  (decide_iff_dist p q).symm

end Bool

export Bool (cond_eq_if xor)

@[simp] theorem false_eq_decide_iff {p : Prop} [h : Decidable p] : false = decide p ↔ ¬p := by
  cases h with | _ q => simp [q]

@[simp] theorem true_eq_decide_iff {p : Prop} [h : Decidable p] : true = decide p ↔ p := by
  cases h with | _ q => simp [q]

/-- Reads a Boolean predicate as a predicate; no global instance. -/
@[implicit_reducible] def boolPredToPred : Coe (α → Bool) (α → Prop) where
  coe r := fun a => Eq (r a) true

/-- Reads a Boolean relation as a relation; no global instance. -/
@[implicit_reducible] def boolRelToRel : Coe (α → α → Bool) (α → α → Prop) where
  coe r := fun a b => Eq (r a b) true

@[simp] theorem Subtype.beq_iff {α : Type u} [BEq α] {p : α → Prop} {x y : {a : α // p a}} :
    (x == y) = (x.1 == y.1) := rfl
