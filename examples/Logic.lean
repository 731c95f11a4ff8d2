/-! # Propositions and quantifiers

A worksheet on natural deduction: the connectives, negation, the quantifiers, and the few laws that
need excluded middle.
-/

namespace Worksheet.Logic

/-! ## Connectives -/

section Connectives

variable {p q r s : Prop}

theorem imp_trans (hpq : p → q) (hqr : q → r) : p → r := by
  sorry

theorem and_left_comm : p ∧ (q ∧ r) ↔ q ∧ (p ∧ r) := by
  sorry

theorem and_or_distrib : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  · intro h
    obtain ⟨hp, hq | hr⟩ := h
    · sorry
    · sorry
  · intro h
    sorry

theorem uncurry : (p → q → r) ↔ (p ∧ q → r) :=
  ⟨fun h hpq => sorry, fun h hp hq => sorry⟩

theorem or_imp_iff : (p ∨ q → r) ↔ (p → r) ∧ (q → r) :=
  sorry

/-- Dilemma. -/
theorem dilemma (hpr : p → r) (hqs : q → s) (h : p ∨ q) : r ∨ s := by
  cases h with
  | inl hp => sorry
  | inr hq => sorry

example (h : p ∧ q) (hr : r) : (r ∧ q) ∧ p := by
  sorry

end Connectives

/-! ## Negation -/

section Negation

variable {p q : Prop}

theorem contrapose (h : p → q) : ¬q → ¬p := by
  sorry

theorem not_or_iff : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  sorry

theorem not_iff_not_self : ¬(p ↔ ¬p) := by
  sorry

theorem not_not_em : ¬¬(p ∨ ¬p) := by
  intro h
  have hp : ¬p := sorry
  exact h (.inr hp)

theorem not_not_not : ¬¬¬p ↔ ¬p :=
  sorry

end Negation

/-! ## Excluded middle -/

section Classical

open Classical

variable (p q r : Prop)

theorem by_contradiction (h : ¬p → False) : p := by
  sorry

theorem not_and_iff : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  sorry

theorem peirce : ((p → q) → p) → p := by
  intro h
  by_cases hp : p
  · sorry
  · sorry

theorem linearity : (p → q) ∨ (q → p) := by
  sorry

theorem imp_or_distrib (h : p → q ∨ r) : (p → q) ∨ (p → r) := by
  sorry

end Classical

/-! ## Quantifiers -/

section Quantifiers

variable {α β : Type} (P Q : α → Prop)

theorem forall_and_iff : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ ∀ x, Q x := by
  sorry

theorem exists_or_iff : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ ∃ x, Q x := by
  constructor
  · rintro ⟨x, hP | hQ⟩
    · sorry
    · exact .inr ⟨x, hQ⟩
  · rintro (⟨x, hP⟩ | ⟨x, hQ⟩)
    · exact ⟨x, sorry⟩
    · exact ⟨x, .inr hQ⟩

theorem not_exists_iff : (¬∃ x, P x) ↔ ∀ x, ¬P x := by
  sorry

theorem not_forall_iff : (¬∀ x, P x) ↔ ∃ x, ¬P x := by
  sorry

theorem exists_forall_swap (R : α → β → Prop) : (∃ x, ∀ y, R x y) → ∀ y, ∃ x, R x y := by
  sorry

/-- In every tavern with a guest there is one such that, if that guest drinks, everybody does. -/
theorem drinker [Nonempty α] : ∃ x, P x → ∀ y, P y := by
  sorry

/-- No barber shaves exactly those who do not shave themselves. -/
theorem barber (shaves : α → α → Prop) : ¬∃ b, ∀ x, shaves b x ↔ ¬shaves x x := by
  sorry

end Quantifiers

end Worksheet.Logic
