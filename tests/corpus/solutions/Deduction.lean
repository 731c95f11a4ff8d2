/-! # Deduction: propositions, quantifiers, equality -/

namespace Deduction

section Propositional

variable (A B C D : Prop)

theorem exportation (h : A ∧ B → C) (ha : A) (hb : B) : C := h ⟨ha, hb⟩

theorem and_rotate (h : A ∧ B ∧ C) : C ∧ A ∧ B := by
  exact ⟨h.2.2, h.1, h.2.1⟩

theorem constructive_dilemma (h : A → C) (h' : B → D) : A ∨ B → C ∨ D := by
  intro hab
  rcases hab with ha | hb
  · exact .inl (h ha)
  · exact .inr (h' hb)

theorem or_resolve (h : A ∨ B) (h' : ¬A ∨ C) : B ∨ C := by
  rcases h with ha | hb
  · rcases h' with hna | hc
    · exact absurd ha hna
    · exact .inr hc
  · exact .inl hb

theorem imp_iff_not_or : (A → B) ↔ ¬A ∨ B := by
  constructor
  · intro h
    by_cases ha : A
    · exact .inr (h ha)
    · exact .inl ha
  · rintro (hna | hb) ha
    · exact absurd ha hna
    · exact hb

theorem iff_trans (h : A ↔ B) (h' : B ↔ C) : A ↔ C :=
  ⟨fun a => h'.1 (h.1 a), fun c => h.2 (h'.2 c)⟩

theorem not_not_imp (h : ¬¬(A → B)) (ha : ¬¬A) : ¬¬B := by
  intro hb
  exact h fun hab => ha fun a => hb (hab a)

theorem and_iff_left_of_imp (h : A → B) : A ∧ B ↔ A := by
  exact ⟨fun h' => h'.1, fun ha => ⟨ha, h ha⟩⟩

end Propositional

section FirstOrder

variable {α : Type} {P Q : α → Prop} {R : α → α → Prop}

theorem exists_mono (h : ∀ x, P x → Q x) : (∃ x, P x) → ∃ x, Q x := by
  rintro ⟨x, hx⟩
  exact ⟨x, h x hx⟩

theorem forall_or_of (h : (∀ x, P x) ∨ ∀ x, Q x) (x : α) : P x ∨ Q x := by
  rcases h with h | h
  · exact .inl (h x)
  · exact .inr (h x)

theorem exists_and_const (C : Prop) : (∃ x, P x ∧ C) ↔ (∃ x, P x) ∧ C := by
  constructor
  · rintro ⟨x, hx, hc⟩
    exact ⟨⟨x, hx⟩, hc⟩
  · rintro ⟨⟨x, hx⟩, hc⟩
    exact ⟨x, hx, hc⟩

theorem forall_not_of_not_exists (h : ¬∃ x, P x ∧ ¬Q x) (x : α) (hx : P x) : Q x := by
  exact Classical.byContradiction fun hq => h ⟨x, hx, hq⟩

theorem symm_trans_refl (hs : ∀ x y, R x y → R y x) (ht : ∀ x y z, R x y → R y z → R x z)
    {x y : α} (h : R x y) : R x x := by
  exact ht x y x h (hs x y h)

theorem irrefl_of_asymm (h : ∀ x y, R x y → ¬R y x) (x : α) : ¬R x x := by
  intro hx
  exact h x x hx hx

theorem exists_unique_elim (h : ∃ x, P x ∧ ∀ y, P y → y = x) {a b : α} (ha : P a) (hb : P b) :
    a = b := by
  obtain ⟨x, _, hx⟩ := h
  rw [hx a ha, hx b hb]

theorem no_surjection_onto_predicates (f : α → α → Prop) : ∃ P : α → Prop, ∀ x, f x ≠ P := by
  refine ⟨fun x => ¬f x x, fun x h => ?_⟩
  have h' : f x x ↔ ¬f x x := Iff.of_eq (congrFun h x)
  have hn : ¬f x x := fun hf => h'.1 hf hf
  exact hn (h'.2 hn)

theorem fixed_of_commute (f g : α → α) (h : ∀ x, f (g x) = g (f x)) {x : α} (hx : f x = x) :
    f (g (g x)) = g (g x) := by
  rw [h, h, hx]

theorem idempotent_image (f : α → α) (h : ∀ x, f (f x) = f x) (y : α) :
    (∃ x, f x = y) ↔ f y = y := by
  constructor
  · rintro ⟨x, rfl⟩
    exact h x
  · intro hy
    exact ⟨y, hy⟩

end FirstOrder

end Deduction
