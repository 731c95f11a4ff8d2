prelude
import Init.PropLemmas.Quantifiers

/-!
# Classical laws for decidable propositions

Double negation, contraposition, De Morgan and the like, where the propositions involved are
decidable; decidability of quantifiers over propositions; `decide` of connectives.
-/

universe u v

@[simp] theorem Decidable.not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩

/-- Excluded middle for a decidable proposition. -/
abbrev Decidable.or_not_self := em

theorem Decidable.not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm

theorem Decidable.by_contra [Decidable p] : (¬p → False) → p := byContradiction

/-- Eliminates a disjunction into any type, deciding its left side. -/
protected def Or.by_cases [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hp : p then h₁ hp else h₂ (h.resolve_left hp)

/-- Eliminates a disjunction into any type, deciding its right side. -/
protected def Or.by_cases' [Decidable q] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hq : q then h₂ hq else h₁ (h.resolve_right hq)

instance exists_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∃ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (exists_prop_of_true h).symm
  else isFalse fun ⟨h', _⟩ => h h'

instance forall_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∀ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (forall_prop_of_true h).symm
  else isTrue fun h' => absurd h' h

theorem decide_eq_true_iff {p : Prop} [Decidable p] : (decide p = true) ↔ p :=
  Iff.of_eq decide_eq_true_eq

@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} :
    decide p = decide q ↔ (p ↔ q) :=
  ⟨fun h => decide_eq_true_iff.symm.trans (h ▸ decide_eq_true_iff),
    fun h => Decidable.byCases
      (fun hp : p => (decide_eq_true hp).trans (decide_eq_true (h.1 hp)).symm)
      (fun hp : ¬p => (decide_eq_false hp).trans (decide_eq_false (mt h.2 hp)).symm)⟩

theorem Decidable.of_not_imp [Decidable a] (h : ¬(a → b)) : a :=
  byContradiction (not_not_of_not_imp h)

theorem Decidable.not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a :=
  byContradiction fun hn => hb (h hn)

theorem Decidable.not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) :=
  ⟨not_imp_symm, not_imp_symm⟩

theorem Decidable.not_imp_self [Decidable a] : (¬a → a) ↔ a :=
  ⟨fun h => byContradiction fun hn => hn (h hn), fun h _ => h⟩

theorem Decidable.or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun f => byCases Or.inl fun hn => Or.inr (f hn)⟩

theorem Decidable.or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) :=
  or_comm.trans or_iff_not_imp_left

theorem Decidable.not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) :=
  ⟨fun h hb => byContradiction fun hn => h hn hb, mt⟩

theorem Decidable.not_or_of_imp [Decidable a] (h : a → b) : ¬a ∨ b :=
  byCases (fun ha => Or.inr (h ha)) Or.inl

theorem Decidable.imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) :=
  ⟨not_or_of_imp, fun h ha => h.elim (fun hn => absurd ha hn) id⟩

theorem Decidable.imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b :=
  imp_iff_not_or.trans or_comm

theorem Decidable.imp_or [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  ⟨fun f => byCases (fun ha => (f ha).imp (fun hb _ => hb) (fun hc _ => hc))
      (fun hn => Or.inl fun ha => absurd ha hn),
    fun h ha => h.imp (fun f => f ha) (fun f => f ha)⟩

theorem Decidable.imp_or' [Decidable b] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  ⟨fun f => byCases (fun hb => Or.inl fun _ => hb)
      (fun hn => Or.inr fun ha => (f ha).resolve_left hn),
    fun h ha => h.imp (fun f => f ha) (fun f => f ha)⟩

theorem Decidable.not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨of_not_imp h, not_of_not_imp h⟩, not_imp_of_and_not⟩

theorem Decidable.peirce (a b : Prop) [Decidable a] : ((a → b) → a) → a :=
  fun h => byContradiction fun hn => hn (h fun ha => absurd ha hn)

theorem peirce' {a : Prop} (H : ∀ b : Prop, (a → b) → a) : a := H a id

theorem Decidable.not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨not_imp_not.1 h.2, not_imp_not.1 h.1⟩, not_congr⟩

theorem Decidable.not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun h => ⟨not_imp_symm h.1, fun ha hb => h.2 hb ha⟩,
    fun h => ⟨not_imp_symm h.1, fun hb ha => h.2 ha hb⟩⟩

theorem Decidable.not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  byCases (fun hb => (not_congr (iff_true_right hb)).trans (iff_true_right hb).symm)
    (fun hn => (not_congr (iff_false_right hn)).trans (iff_false_right hn).symm)

theorem Decidable.iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  ⟨fun h => ⟨fun hb ha => h.1 ha hb, fun hn => byContradiction fun hb => hn (h.2 hb)⟩,
    fun h => ⟨fun ha hb => h.1 hb ha, fun hn => byContradiction fun ha => hn (h.2 ha)⟩⟩

theorem Decidable.iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] :
    (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun h => byCases (fun hb => Or.inl ⟨h.2 hb, hb⟩) (fun hn => Or.inr ⟨mt h.1 hn, hn⟩),
    fun h => h.elim (fun h => iff_of_true h.1 h.2) (fun h => iff_of_false h.1 h.2)⟩

theorem Decidable.iff_iff_not_or_and_or_not [Decidable a] [Decidable b] :
    (a ↔ b) ↔ (¬a ∨ b) ∧ (a ∨ ¬b) :=
  iff_iff_implies_and_implies.trans (and_congr imp_iff_not_or imp_iff_or_not)

theorem Decidable.not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h ha => byContradiction fun hn => h ⟨ha, hn⟩, fun f h => h.2 (f h.1)⟩

theorem Decidable.not_and_iff_or_not_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => byCases (fun ha => Or.inr fun hb => h ⟨ha, hb⟩) Or.inl, not_and_of_not_or_not⟩

theorem Decidable.not_and_iff_or_not_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => byCases (fun hb => Or.inl fun ha => h ⟨ha, hb⟩) Or.inr, not_and_of_not_or_not⟩

theorem Decidable.not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  not_and_iff_or_not_not

theorem Decidable.not_and_iff_not_or_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  not_and_iff_or_not_not'

theorem Decidable.or_iff_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  not_not.symm.trans (not_congr not_or)

theorem Decidable.or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) :=
  or_iff_not_and_not

theorem Decidable.and_iff_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  not_not.symm.trans (not_congr not_and_iff_or_not_not)

theorem Decidable.and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) :=
  and_iff_not_or_not

theorem Decidable.imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b :=
  ⟨fun h => byCases Or.inl fun hn => Or.inr (h.1 fun ha => absurd ha hn),
    fun h => h.elim imp_iff_right fun hb => iff_of_true (fun _ => hb) hb⟩

theorem Decidable.imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b :=
  iff_comm.trans imp_iff_right_iff

theorem Decidable.and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c :=
  ⟨fun h ha => h.imp And.right fun f => f ha,
    fun f => byCases (fun ha => (f ha).imp (And.intro ha) fun hc _ => hc)
      fun hn => Or.inr fun ha => absurd ha hn⟩

theorem Decidable.or_congr_left' [Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c :=
  or_iff_not_imp_right.trans ((imp_congr_right h).trans or_iff_not_imp_right.symm)

theorem Decidable.or_congr_right' [Decidable a] (h : ¬a → (b ↔ c)) : a ∨ b ↔ a ∨ c :=
  or_iff_not_imp_left.trans ((imp_congr_right h).trans or_iff_not_imp_left.symm)

@[simp] theorem Decidable.iff_congr_left {P Q R : Prop} [Decidable P] [Decidable Q]
    [Decidable R] : ((P ↔ R) ↔ (Q ↔ R)) ↔ (P ↔ Q) :=
  byCases (p := R)
    (fun hr => ⟨fun h => (iff_true_right hr).symm.trans (h.trans (iff_true_right hr)),
      fun h => iff_congr h Iff.rfl⟩)
    (fun hr => ⟨fun h => not_iff_not.1
        ((iff_false_right hr).symm.trans (h.trans (iff_false_right hr))),
      fun h => iff_congr h Iff.rfl⟩)

@[simp] theorem Decidable.iff_congr_right {P Q R : Prop} [Decidable P] [Decidable Q]
    [Decidable R] : ((P ↔ Q) ↔ (P ↔ R)) ↔ (Q ↔ R) :=
  (iff_congr iff_comm iff_comm).trans iff_congr_left

/-- Decides `b` by deciding an equivalent `a`. -/
@[inline] def decidable_of_iff (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  decidable_of_decidable_of_iff h

/-- Decides `a` by deciding an equivalent `b`. -/
@[inline] def decidable_of_iff' (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

instance Decidable.predToBool (p : α → Prop) [DecidablePred p] :
    CoeDep (α → Prop) p (α → Bool) := ⟨fun b => decide (p b)⟩

instance [DecidablePred p] : DecidablePred (p ∘ f) :=
  fun x => show Decidable (p (f x)) from inferInstance

/-- Decides `a` by a Boolean that says whether `a` holds. -/
def decidable_of_bool : ∀ (b : Bool), (b ↔ a) → Decidable a
  | true, h => isTrue (h.1 rfl)
  | false, h => isFalse fun ha => Bool.noConfusion (h.2 ha)

protected theorem Decidable.not_forall {p : α → Prop} [Decidable (∃ x, ¬p x)]
    [∀ x, Decidable (p x)] : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun hn => h fun x => byContradiction fun hx => hn ⟨x, hx⟩,
    not_forall_of_exists_not⟩

protected theorem Decidable.not_forall_not {p : α → Prop} [Decidable (∃ x, p x)] :
    (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun hn => h fun x hx => hn ⟨x, hx⟩, fun ⟨x, hx⟩ h => h x hx⟩

protected theorem Decidable.not_exists_not {p : α → Prop} [∀ x, Decidable (p x)] :
    (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun hn => h ⟨x, hn⟩, fun h ⟨x, hn⟩ => hn (h x)⟩

export Decidable (not_imp_self)
