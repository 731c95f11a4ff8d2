prelude
import Init.PropLemmas

/-!
# Classical logic

Excluded middle from choice, the choice functions, and the classical laws for arbitrary
propositions.
-/

universe u v

/-! ## Choice -/

namespace Classical

/-- An element together with its property, from a proof that there is one. -/
noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : Subtype p :=
  choice (let ⟨x, px⟩ := h; ⟨⟨x, px⟩⟩)

/-- An element with the property `p`, from a proof that there is one. -/
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) :=
  (indefiniteDescription p h).property

/-- Excluded middle, by comparing two inhabited sets of propositions (Diaconescu). -/
theorem em (p : Prop) : p ∨ ¬p :=
  let U (x : Prop) : Prop := x = True ∨ p
  let V (x : Prop) : Prop := x = False ∨ p
  have hU : ∃ x, U x := ⟨True, Or.inl rfl⟩
  have hV : ∃ x, V x := ⟨False, Or.inl rfl⟩
  have differ_or_p : choose hU ≠ choose hV ∨ p :=
    (choose_spec hU).elim
      (fun hu => (choose_spec hV).elim
        (fun hv => Or.inl fun e => true_ne_false (hu.symm.trans (e.trans hv)))
        Or.inr)
      Or.inr
  have same_of_p : p → choose hU = choose hV := fun hp =>
    have hUV : U = V := funext fun x => propext ⟨fun _ => Or.inr hp, fun _ => Or.inr hp⟩
    have key : ∀ (W : Prop → Prop) (hW : ∃ x, W x), U = W → choose hU = choose hW := by
      intro W hW e
      subst e
      exact rfl
    key V hV hUV
  differ_or_p.elim (fun hne => Or.inr fun hp => hne (same_of_p hp)) Or.inl

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True
  | ⟨x⟩ => ⟨x, trivial⟩

/-- An element of a nonempty type. -/
@[implicit_reducible]
noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩

/-- An element, from the existence of one with some property. -/
@[implicit_reducible]
noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α :=
  inhabited_of_nonempty (let ⟨x, _⟩ := h; ⟨x⟩)

/-- Every proposition is decidable, by choice; active under `open Classical`. -/
@[implicit_reducible]
noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))

/-- Deciding a proposition is possible. -/
@[implicit_reducible]
noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) where
  default := inferInstance

instance (a : Prop) : Nonempty (Decidable a) := ⟨propDecidable a⟩

/-- Every type has decidable equality, by choice. -/
@[implicit_reducible]
noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ => inferInstance

/-- A type has an element or has none. -/
noncomputable def typeDecidable (α : Sort u) : PSum α (α → False) :=
  match (propDecidable (Nonempty α)) with
  | isTrue hp => PSum.inl (@default _ (inhabited_of_nonempty hp))
  | isFalse hn => PSum.inr (fun a => absurd (Nonempty.intro a) hn)

/-- An element that has the property `p` if any has. -/
noncomputable def strongIndefiniteDescription {α : Sort u} (p : α → Prop) (h : Nonempty α) :
    Subtype fun x : α => (∃ y : α, p y) → p x :=
  match propDecidable (∃ x : α, p x) with
  | isTrue hp =>
    let xp := indefiniteDescription _ hp
    ⟨xp.val, fun _ => xp.property⟩
  | isFalse hp => ⟨choice h, fun h => absurd h hp⟩

/-- Hilbert's epsilon: an element that has the property `p` if any has. -/
noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α :=
  (strongIndefiniteDescription p h).val

theorem epsilon_spec_aux {α : Sort u} (h : Nonempty α) (p : α → Prop) :
    (∃ y, p y) → p (@epsilon α h p) :=
  (strongIndefiniteDescription p h).property

theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) :
    p (@epsilon α (nonempty_of_exists hex) p) :=
  epsilon_spec_aux (nonempty_of_exists hex) p hex

theorem epsilon_singleton {α : Sort u} (x : α) : @epsilon α ⟨x⟩ (fun y => y = x) = x :=
  epsilon_spec (p := fun y => y = x) ⟨x, rfl⟩

theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop} (h : ∀ x, ∃ y, r x y) :
    ∃ (f : ∀ x, β x), ∀ x, r x (f x) :=
  ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩

theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ (f : ∀ x, b x), ∀ x, p x (f x) :=
  ⟨axiomOfChoice, fun ⟨f, hf⟩ x => ⟨f x, hf x⟩⟩

theorem propComplete (a : Prop) : a = True ∨ a = False :=
  (em a).imp eq_true eq_false

theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq

theorem byContradiction {p : Prop} (h : ¬p → False) : p := byCases id fun hn => (h hn).elim

/-! ## Laws -/

@[simp] theorem not_not : ¬¬a ↔ a := ⟨byContradiction, not_not_intro⟩

theorem or_not_self (a : Prop) : a ∨ ¬a := em a
theorem not_or_self (a : Prop) : ¬a ∨ a := (em a).symm

@[simp low] theorem not_forall {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun hn => h fun x => byContradiction fun hx => hn ⟨x, hx⟩,
    not_forall_of_exists_not⟩

theorem not_forall_not {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun hn => h (forall_not_of_not_exists hn), fun ⟨x, hx⟩ h => h x hx⟩

theorem not_exists_not {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => hx (h x)⟩

theorem forall_or_exists_not (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a :=
  (em (∀ a, P a)).imp_right not_forall.1

theorem exists_or_forall_not (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a :=
  (em (∃ a, P a)).imp_right not_exists.1

theorem or_iff_not_imp_left : a ∨ b ↔ (¬a → b) :=
  ⟨Or.resolve_left, fun f => (em a).imp_right f⟩

theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left

theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨byContradiction fun hn => h fun ha => absurd ha hn, not_of_not_imp h⟩,
    not_imp_of_and_not⟩

theorem not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (em a).elim (fun ha => Or.inr fun hb => h ⟨ha, hb⟩) Or.inl, not_and_of_not_or_not⟩

theorem not_and_iff_or_not_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := not_and_iff_not_or_not

theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  byCases (p := b)
    (fun hb => (not_congr (iff_true_right hb)).trans (iff_true_right hb).symm)
    (fun hn => (not_congr (iff_false_right hn)).trans (iff_false_right hn).symm)

@[simp] theorem imp_iff_left_iff : (b ↔ a → b) ↔ a ∨ b :=
  ⟨fun h => (em a).elim Or.inl fun hn => Or.inr (h.2 fun ha => absurd ha hn),
    fun h => h.elim (fun ha => (imp_iff_right ha).symm) fun hb => iff_of_true hb fun _ => hb⟩

@[simp] theorem imp_iff_right_iff : (a → b ↔ b) ↔ a ∨ b := iff_comm.trans imp_iff_left_iff

@[simp] theorem and_or_imp : a ∧ b ∨ (a → c) ↔ a → b ∨ c :=
  ⟨fun h ha => h.imp And.right fun f => f ha,
    fun f => (em a).elim (fun ha => (f ha).imp (And.intro ha) fun hc _ => hc)
      fun hn => Or.inr fun ha => absurd ha hn⟩

@[simp] theorem not_imp : ¬(a → b) ↔ a ∧ ¬b := not_imp_iff_and_not

@[simp] theorem imp_and_neg_imp_iff (p : Prop) {q : Prop} : ((p → q) ∧ (¬p → q)) ↔ q :=
  ⟨fun h => byCases h.1 h.2, fun h => ⟨fun _ => h, fun _ => h⟩⟩

end Classical

export Classical (imp_iff_left_iff imp_iff_right_iff and_or_imp not_imp)

/-! ## Choice functions and negated existence in the root namespace -/

/-- Reads off an element with the property from a proof of existence. -/
noncomputable abbrev Exists.choose {p : α → Prop} (h : ∃ a, p a) : α := Classical.choose h

theorem Exists.choose_spec {p : α → Prop} (h : ∃ a, p a) : p h.choose := Classical.choose_spec h
