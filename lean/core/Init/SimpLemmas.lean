prelude
import Init.Core

/-!
# First simp set

What `simp` knows about propositions, Booleans, `if` and equality, and the congruence lemmas it
descends with.
-/

universe u v w

theorem iff_congr {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ ↔ p₂) (h₂ : q₁ ↔ q₂) :
    (p₁ ↔ q₁) ↔ (p₂ ↔ q₂) :=
  ⟨fun h => h₁.symm.trans (h.trans h₂), fun h => h₁.trans (h.trans h₂.symm)⟩

theorem eq_true_of_decide {p : Prop} [Decidable p] (h : decide p = true) : p = True :=
  eq_true (of_decide_eq_true h)

theorem eq_false_of_decide {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (of_decide_eq_false h)

attribute [simp] eq_self id_eq cast_heq

theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q₁ : p₁ → Prop} {q₂ : p₂ → Prop} (h₁ : p₁ = p₂)
    (h₂ : ∀ a : p₂, q₁ (h₁.substr a) = q₂ a) : (∀ a : p₁, q₁ a) = (∀ a : p₂, q₂ a) :=
  propext ⟨fun f a => (h₂ a).mp (f (h₁.substr a)), fun f a => (h₂ (h₁.mp a)).mpr (f (h₁.mp a))⟩

theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) :
    (∀ a : p₁, q a) = (∀ a : p₂, q (h.substr a)) :=
  forall_prop_domain_congr h fun _ => rfl

/-! ## Telescopes of `have` -/

theorem have_unused'.{u₁, u₂} {α : Sort u₁} {β : Sort u₂} (a : α) {b b' : β} (h : b = b') :
    (fun _ : α => b) a = b' := h

theorem have_unused_dep'.{u₁, u₂} {α : Sort u₁} {β : Sort u₂} (a : α) {b : α → β} {b' : β}
    (h : ∀ x, b x = b') : b a = b' := h a

theorem have_congr'.{u₁, u₂} {α : Sort u₁} {β : Sort u₂} {a a' : α} {f f' : α → β} (h₁ : a = a')
    (h₂ : ∀ x, f x = f' x) : f a = f' a' := (h₂ a).trans (congrArg f' h₁)

theorem have_val_congr'.{u₁, u₂} {α : Sort u₁} {β : Sort u₂} {a a' : α} {f : α → β}
    (h : a = a') : f a = f a' := congrArg f h

theorem have_body_congr_dep'.{u₁, u₂} {α : Sort u₁} {β : α → Sort u₂} (a : α)
    {f f' : (x : α) → β x} (h : ∀ x, f x = f' x) : f a = f' a := h a

theorem have_body_congr'.{u₁, u₂} {α : Sort u₁} {β : Sort u₂} (a : α) {f f' : α → β}
    (h : ∀ x, f x = f' x) : f a = f' a := h a

/-! ## if -/

theorem ite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α)
    (h : c = True) : (if c then a else b) = a :=
  ite_eq_left (of_eq_true h)

theorem ite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α)
    (h : c = False) : (if c then a else b) = b :=
  ite_eq_right (of_eq_false h)

theorem dite_eq_left_of_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α}
    {e : ¬c → α} (h : c = True) : (dite c t e) = t (of_eq_true h) :=
  dite_eq_left (of_eq_true h)

theorem dite_eq_right_of_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α}
    {e : ¬c → α} (h : c = False) : (dite c t e) = e (of_eq_false h) :=
  dite_eq_right (of_eq_false h)

theorem ite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = True) :
    (if c then a else b) = a :=
  ite_eq_left (of_eq_true h)

theorem ite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = False) :
    (if c then a else b) = b :=
  ite_eq_right (of_eq_false h)

theorem dite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α}
    (h : c = True) : (dite c t e) = t (of_eq_true h) :=
  dite_eq_left (of_eq_true h)

theorem dite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α}
    (h : c = False) : (dite c t e) = e (of_eq_false h) :=
  dite_eq_right (of_eq_false h)

@[congr]
theorem ite_congr {x y u v : α} {s : Decidable b} [Decidable c]
    (h₁ : b = c) (h₂ : c → x = u) (h₃ : ¬c → y = v) : ite b x y = ite c u v :=
  Decidable.byCases
    (fun h : c => (ite_eq_left (h₁.mpr_prop h)).trans ((h₂ h).trans (ite_eq_left h).symm))
    (fun h : ¬c => (ite_eq_right (h₁.mpr_not h)).trans ((h₃ h).trans (ite_eq_right h).symm))

@[congr]
theorem dite_congr {_ : Decidable b} [Decidable c] {x : b → α} {u : c → α} {y : ¬b → α}
    {v : ¬c → α} (h₁ : b = c) (h₂ : (h : c) → x (h₁.mpr_prop h) = u h)
    (h₃ : (h : ¬c) → y (h₁.mpr_not h) = v h) : dite b x y = dite c u v :=
  Decidable.byCases
    (fun h : c => (dite_eq_left (h₁.mpr_prop h)).trans ((h₂ h).trans (dite_eq_left h).symm))
    (fun h : ¬c => (dite_eq_right (h₁.mpr_not h)).trans ((h₃ h).trans (dite_eq_right h).symm))

@[simp] theorem ne_eq (a b : α) : (a ≠ b) = ¬(a = b) := rfl

@[simp] theorem ite_true (a b : α) : (if True then a else b) = a := rfl
@[simp] theorem ite_false (a b : α) : (if False then a else b) = b := rfl
@[simp] theorem dite_true {α : Sort u} {t : True → α} {e : ¬True → α} :
    (dite True t e) = t True.intro := rfl
@[simp] theorem dite_false {α : Sort u} {t : False → α} {e : ¬False → α} :
    (dite False t e) = e not_false := rfl
@[simp] theorem ite_self {α : Sort u} {c : Prop} {d : Decidable c} (a : α) : ite c a a = a :=
  match d with
  | isTrue _ => rfl
  | isFalse _ => rfl

/-! ## Constants -/

@[simp] theorem and_true (p : Prop) : (p ∧ True) = p := propext ⟨And.left, fun h => ⟨h, trivial⟩⟩
@[simp] theorem true_and (p : Prop) : (True ∧ p) = p := propext ⟨And.right, fun h => ⟨trivial, h⟩⟩
instance : Std.LawfulIdentity And True where
  left_id := true_and
  right_id := and_true

@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false And.right
@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false And.left
@[simp] theorem and_self (p : Prop) : (p ∧ p) = p := propext ⟨And.left, fun h => ⟨h, h⟩⟩
instance : Std.IdempotentOp And := ⟨and_self⟩

@[simp] theorem and_not_self : ¬(a ∧ ¬a) := fun h => h.2 h.1
@[simp] theorem not_and_self : ¬(¬a ∧ a) := fun h => h.1 h.2
@[simp] theorem and_imp : (a ∧ b → c) ↔ (a → b → c) :=
  ⟨fun f ha hb => f ⟨ha, hb⟩, fun f h => f h.1 h.2⟩
@[simp] theorem not_and : ¬(a ∧ b) ↔ (a → ¬b) := and_imp

@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := propext ⟨fun h => h.elim id id, Or.inl⟩
instance : Std.IdempotentOp Or := ⟨or_self⟩

@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (Or.inr trivial)
@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (Or.inl trivial)
@[simp] theorem or_false (p : Prop) : (p ∨ False) = p :=
  propext ⟨fun h => h.elim id False.elim, Or.inl⟩
@[simp] theorem false_or (p : Prop) : (False ∨ p) = p :=
  propext ⟨fun h => h.elim False.elim id, Or.inr⟩
instance : Std.LawfulIdentity Or False where
  left_id := false_or
  right_id := or_false

@[simp] theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true Iff.rfl
@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p := propext ⟨of_iff_true, iff_true_intro⟩
@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p :=
  propext ⟨fun h => h.mp trivial, fun h => iff_of_true trivial h⟩
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p :=
  propext ⟨not_of_iff_false, iff_false_intro⟩
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p :=
  propext ⟨Iff.mpr, fun h => iff_of_false not_false h⟩

@[simp] theorem false_implies (p : Prop) : (False → p) = True := eq_true False.elim
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True :=
  eq_true fun h => h.elim
@[simp] theorem implies_true (α : Sort u) : (α → True) = True := eq_true fun _ => trivial
@[simp] theorem true_implies (p : Prop) : (True → p) = p :=
  propext ⟨fun f => f trivial, fun h _ => h⟩
@[simp] theorem not_false_eq_true : (¬False) = True := eq_true not_false
@[simp] theorem not_true_eq_false : (¬True) = False := eq_false (not_not_intro trivial)

@[simp] theorem not_iff_self : ¬(¬a ↔ a) := fun h => iff_not_self h.symm
attribute [simp] iff_not_self

/-! ## Conjunction -/

theorem and_congr_right (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun hab => ⟨hab.1, (h hab.1).mp hab.2⟩, fun hac => ⟨hac.1, (h hac.1).mpr hac.2⟩⟩

theorem and_congr_left (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  ⟨fun hac => ⟨(h hac.2).mp hac.1, hac.2⟩, fun hbc => ⟨(h hbc.2).mpr hbc.1, hbc.2⟩⟩

theorem and_assoc : (a ∧ b) ∧ c ↔ a ∧ (b ∧ c) :=
  ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
instance : Std.Associative And := ⟨fun _ _ _ => propext and_assoc⟩

@[simp] theorem and_self_left : a ∧ (a ∧ b) ↔ a ∧ b :=
  ⟨And.right, fun h => ⟨h.1, h⟩⟩

@[simp] theorem and_self_right : (a ∧ b) ∧ b ↔ a ∧ b :=
  ⟨And.left, fun h => ⟨h, h.2⟩⟩

@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h ha => ⟨fun hb => (h.mp ⟨ha, hb⟩).2, fun hc => (h.mpr ⟨ha, hc⟩).2⟩, and_congr_right⟩

@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h hc => ⟨fun ha => (h.mp ⟨ha, hc⟩).1, fun hb => (h.mpr ⟨hb, hc⟩).1⟩, and_congr_left⟩

theorem and_iff_left_of_imp (h : a → b) : (a ∧ b) ↔ a := ⟨And.left, fun ha => ⟨ha, h ha⟩⟩
theorem and_iff_right_of_imp (h : b → a) : (a ∧ b) ↔ b := ⟨And.right, fun hb => ⟨h hb, hb⟩⟩

@[simp] theorem and_iff_left_iff_imp : ((a ∧ b) ↔ a) ↔ (a → b) :=
  ⟨fun h ha => (h.mpr ha).2, and_iff_left_of_imp⟩
@[simp] theorem and_iff_right_iff_imp : ((a ∧ b) ↔ b) ↔ (b → a) :=
  ⟨fun h hb => (h.mpr hb).1, and_iff_right_of_imp⟩

@[simp] theorem iff_self_and : (p ↔ p ∧ q) ↔ (p → q) := iff_comm.trans and_iff_left_iff_imp
@[simp] theorem iff_and_self : (p ↔ q ∧ p) ↔ (p → q) := iff_comm.trans and_iff_right_iff_imp

/-! ## Disjunction -/

theorem Or.imp (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d :=
  h.elim (fun ha => inl (f ha)) (fun hb => inr (g hb))
theorem Or.imp_left (f : a → b) : a ∨ c → b ∨ c := Or.imp f id
theorem Or.imp_right (f : b → c) : a ∨ b → a ∨ c := Or.imp id f

theorem or_assoc : (a ∨ b) ∨ c ↔ a ∨ (b ∨ c) :=
  ⟨fun h => h.elim (Or.imp_right Or.inl) (fun hc => Or.inr (Or.inr hc)),
    fun h => h.elim (fun ha => Or.inl (Or.inl ha)) (Or.imp_left Or.inr)⟩
instance : Std.Associative Or := ⟨fun _ _ _ => propext or_assoc⟩

@[simp] theorem or_self_left : a ∨ (a ∨ b) ↔ a ∨ b := ⟨fun h => h.elim Or.inl id, Or.inr⟩
@[simp] theorem or_self_right : (a ∨ b) ∨ b ↔ a ∨ b := ⟨fun h => h.elim id Or.inr, Or.inl⟩

theorem or_iff_right_of_imp (ha : a → b) : (a ∨ b) ↔ b := ⟨fun h => h.elim ha id, Or.inr⟩
theorem or_iff_left_of_imp (hb : b → a) : (a ∨ b) ↔ a := ⟨fun h => h.elim id hb, Or.inl⟩

@[simp] theorem or_iff_left_iff_imp : (a ∨ b ↔ a) ↔ (b → a) :=
  ⟨fun h hb => h.mp (Or.inr hb), or_iff_left_of_imp⟩
@[simp] theorem or_iff_right_iff_imp : (a ∨ b ↔ b) ↔ (a → b) :=
  ⟨fun h ha => h.mp (Or.inl ha), or_iff_right_of_imp⟩

@[simp] theorem iff_self_or {a b : Prop} : (a ↔ a ∨ b) ↔ (b → a) :=
  iff_comm.trans or_iff_left_iff_imp
@[simp] theorem iff_or_self {a b : Prop} : (b ↔ a ∨ b) ↔ (a → b) :=
  iff_comm.trans or_iff_right_iff_imp

/-! ## Booleans -/

@[simp] theorem Bool.or_false (b : Bool) : (b || false) = b :=
  match b with | true => rfl | false => rfl
@[simp] theorem Bool.or_true (b : Bool) : (b || true) = true :=
  match b with | true => rfl | false => rfl
@[simp] theorem Bool.false_or (b : Bool) : (false || b) = b := rfl
instance : Std.LawfulIdentity (fun x y : Bool => x || y) false where
  left_id := Bool.false_or
  right_id := Bool.or_false
@[simp] theorem Bool.true_or (b : Bool) : (true || b) = true := rfl
@[simp] theorem Bool.or_self (b : Bool) : (b || b) = b := match b with | true => rfl | false => rfl
instance : Std.IdempotentOp (fun x y : Bool => x || y) := ⟨Bool.or_self⟩

@[simp] theorem Bool.or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) :=
  match a with
  | true => (eq_true rfl).trans (eq_true (Or.inl rfl)).symm
  | false => propext ⟨Or.inr, fun h => h.elim (fun e => Bool.noConfusion e) id⟩

@[simp] theorem Bool.and_false (b : Bool) : (b && false) = false :=
  match b with | true => rfl | false => rfl
@[simp] theorem Bool.and_true (b : Bool) : (b && true) = b :=
  match b with | true => rfl | false => rfl
@[simp] theorem Bool.false_and (b : Bool) : (false && b) = false := rfl
@[simp] theorem Bool.true_and (b : Bool) : (true && b) = b := rfl
instance : Std.LawfulIdentity (fun x y : Bool => x && y) true where
  left_id := Bool.true_and
  right_id := Bool.and_true
@[simp] theorem Bool.and_self (b : Bool) : (b && b) = b :=
  match b with | true => rfl | false => rfl
instance : Std.IdempotentOp (fun x y : Bool => x && y) := ⟨Bool.and_self⟩

@[simp] theorem Bool.and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) :=
  match a with
  | true => propext ⟨fun h => ⟨rfl, h⟩, And.right⟩
  | false => propext ⟨fun h => Bool.noConfusion h, fun h => Bool.noConfusion h.1⟩

theorem Bool.and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) :=
  match a with | true => rfl | false => rfl
instance : Std.Associative (fun x y : Bool => x && y) := ⟨Bool.and_assoc⟩
theorem Bool.or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) :=
  match a with | true => rfl | false => rfl
instance : Std.Associative (fun x y : Bool => x || y) := ⟨Bool.or_assoc⟩

@[simp] theorem Bool.not_not (b : Bool) : (!!b) = b := match b with | true => rfl | false => rfl
@[simp] theorem Bool.not_true : (!true) = false := rfl
@[simp] theorem Bool.not_false : (!false) = true := rfl
@[simp] theorem beq_true (b : Bool) : (b == true) = b := match b with | true => rfl | false => rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = !b :=
  match b with | true => rfl | false => rfl

@[simp] theorem Bool.not_eq_eq_eq_not {a b : Bool} : ((!a) = b) ↔ (a = !b) :=
  match a, b with
  | true, true => Iff.of_eq ((eq_false Bool.noConfusion).trans (eq_false Bool.noConfusion).symm)
  | true, false => Iff.of_eq ((eq_true rfl).trans (eq_true rfl).symm)
  | false, true => Iff.of_eq ((eq_true rfl).trans (eq_true rfl).symm)
  | false, false => Iff.of_eq ((eq_false Bool.noConfusion).trans (eq_false Bool.noConfusion).symm)

@[simp] theorem Bool.not_eq_not {a b : Bool} : ¬a = !b ↔ a = b :=
  match a, b with
  | true, true => iff_of_true Bool.noConfusion rfl
  | true, false => iff_of_false (not_not_intro rfl) Bool.noConfusion
  | false, true => iff_of_false (not_not_intro rfl) Bool.noConfusion
  | false, false => iff_of_true Bool.noConfusion rfl

theorem Bool.not_not_eq {a b : Bool} : ¬(!a) = b ↔ a = b :=
  match a, b with
  | true, true => iff_of_true Bool.noConfusion rfl
  | true, false => iff_of_false (not_not_intro rfl) Bool.noConfusion
  | false, true => iff_of_false (not_not_intro rfl) Bool.noConfusion
  | false, false => iff_of_true Bool.noConfusion rfl

theorem Bool.not_eq_true' (b : Bool) : ((!b) = true) = (b = false) :=
  propext Bool.not_eq_eq_eq_not
theorem Bool.not_eq_false' (b : Bool) : ((!b) = false) = (b = true) :=
  propext Bool.not_eq_eq_eq_not

@[simp] theorem Bool.not_eq_true (b : Bool) : (¬(b = true)) = (b = false) :=
  propext ⟨eq_false_of_ne_true, ne_true_of_eq_false⟩
@[simp] theorem Bool.not_eq_false (b : Bool) : (¬(b = false)) = (b = true) :=
  propext ⟨eq_true_of_ne_false, ne_false_of_eq_true⟩

@[simp] theorem decide_eq_true_eq [Decidable p] : (decide p = true) = p :=
  propext ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_false_iff_not {_ : Decidable p} : (decide p = false) ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩

@[simp] theorem decide_not [g : Decidable p] [h : Decidable (Not p)] :
    decide (Not p) = !(decide p) :=
  match g, h with
  | isTrue _, isFalse _ => rfl
  | isFalse _, isTrue _ => rfl
  | isTrue hp, isTrue hn => absurd hp hn
  | isFalse hn, isFalse hnn => absurd hn hnn

theorem not_decide_eq_true [h : Decidable p] : ((!decide p) = true) = ¬p :=
  match h with
  | isTrue hp => (eq_false Bool.noConfusion).trans (eq_false (not_not_intro hp)).symm
  | isFalse hn => (eq_true rfl).trans (eq_true hn).symm

@[simp] theorem heq_eq_eq (a b : α) : HEq a b = (a = b) := propext ⟨eq_of_heq, heq_of_eq⟩

@[simp] theorem cond_true (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false (a b : α) : cond false a b = b := rfl

@[simp] theorem beq_self_eq_true [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl
theorem beq_self_eq_true' [DecidableEq α] (a : α) : (a == a) = true := BEq.rfl

@[simp] theorem bne_self_eq_false [BEq α] [ReflBEq α] (a : α) : (a != a) = false :=
  congrArg Bool.not (BEq.refl a)
theorem bne_self_eq_false' [DecidableEq α] (a : α) : (a != a) = false := bne_self_eq_false a

@[simp] theorem bne_iff_ne [BEq α] [LawfulBEq α] {a b : α} : a != b ↔ a ≠ b :=
  ⟨fun h e => by subst e; exact Bool.noConfusion (h.symm.trans (bne_self_eq_false a)),
    fun h => congrArg Bool.not (beq_false_of_ne h)⟩

@[simp] theorem beq_eq_false_iff_ne [BEq α] [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b :=
  ⟨ne_of_beq_false, beq_false_of_ne⟩

@[simp] theorem bne_eq_false_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b :=
  ⟨fun h => eq_of_beq (Bool.not_eq_false' _ ▸ h), fun h => h ▸ bne_self_eq_false a⟩

theorem Bool.beq_to_eq (a b : Bool) : (a == b) = (a = b) := propext beq_iff_eq
theorem Bool.not_beq_to_not_eq (a b : Bool) : (!(a == b)) = ¬(a = b) := propext bne_iff_ne
