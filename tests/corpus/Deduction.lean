/-! # Deduction: propositions, quantifiers, equality -/

namespace Deduction

section Propositional

variable (A B C D : Prop)

theorem exportation (h : A ∧ B → C) (ha : A) (hb : B) : C := sorry

theorem and_rotate (h : A ∧ B ∧ C) : C ∧ A ∧ B := by
  sorry

theorem constructive_dilemma (h : A → C) (h' : B → D) : A ∨ B → C ∨ D := by
  intro hab
  rcases hab with ha | hb
  · sorry
  · sorry

theorem or_resolve (h : A ∨ B) (h' : ¬A ∨ C) : B ∨ C := by
  sorry

theorem imp_iff_not_or : (A → B) ↔ ¬A ∨ B := by
  sorry

theorem iff_trans (h : A ↔ B) (h' : B ↔ C) : A ↔ C :=
  ⟨fun a => sorry, fun c => sorry⟩

theorem not_not_imp (h : ¬¬(A → B)) (ha : ¬¬A) : ¬¬B := by
  sorry

theorem and_iff_left_of_imp (h : A → B) : A ∧ B ↔ A := by
  sorry

end Propositional

section FirstOrder

variable {α : Type} {P Q : α → Prop} {R : α → α → Prop}

theorem exists_mono (h : ∀ x, P x → Q x) : (∃ x, P x) → ∃ x, Q x := by
  sorry

theorem forall_or_of (h : (∀ x, P x) ∨ ∀ x, Q x) (x : α) : P x ∨ Q x := by
  sorry

theorem exists_and_const (C : Prop) : (∃ x, P x ∧ C) ↔ (∃ x, P x) ∧ C := by
  constructor
  · rintro ⟨x, hx, hc⟩
    exact ⟨sorry, sorry⟩
  · rintro ⟨⟨x, hx⟩, hc⟩
    sorry

theorem forall_not_of_not_exists (h : ¬∃ x, P x ∧ ¬Q x) (x : α) (hx : P x) : Q x := by
  sorry

theorem symm_trans_refl (hs : ∀ x y, R x y → R y x) (ht : ∀ x y z, R x y → R y z → R x z)
    {x y : α} (h : R x y) : R x x := by
  sorry

theorem irrefl_of_asymm (h : ∀ x y, R x y → ¬R y x) (x : α) : ¬R x x := by
  sorry

theorem exists_unique_elim (h : ∃ x, P x ∧ ∀ y, P y → y = x) {a b : α} (ha : P a) (hb : P b) :
    a = b := by
  sorry

theorem no_surjection_onto_predicates (f : α → α → Prop) : ∃ P : α → Prop, ∀ x, f x ≠ P := by
  sorry

theorem fixed_of_commute (f g : α → α) (h : ∀ x, f (g x) = g (f x)) {x : α} (hx : f x = x) :
    f (g (g x)) = g (g x) := by
  sorry

theorem idempotent_image (f : α → α) (h : ∀ x, f (f x) = f x) (y : α) :
    (∃ x, f x = y) ↔ f y = y := by
  sorry

end FirstOrder

end Deduction
