/-! # Propositions and quantifiers

A worksheet on natural deduction: the connectives, negation, the quantifiers, and the few laws that
need excluded middle.
-/

namespace Worksheet.Logic

/-! ## Connectives -/

section Connectives

variable {p q r s : Prop}

theorem imp_trans (hpq : p → q) (hqr : q → r) : p → r := by
  exact fun hp => hqr (hpq hp)

theorem and_left_comm : p ∧ (q ∧ r) ↔ q ∧ (p ∧ r) := by
  constructor
  · rintro ⟨hp, hq, hr⟩
    exact ⟨hq, hp, hr⟩
  · rintro ⟨hq, hp, hr⟩
    exact ⟨hp, hq, hr⟩

theorem and_or_distrib : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  · intro h
    obtain ⟨hp, hq | hr⟩ := h
    · exact .inl ⟨hp, hq⟩
    · exact .inr ⟨hp, hr⟩
  · intro h
    rcases h with ⟨hp, hq⟩ | ⟨hp, hr⟩
    · exact ⟨hp, .inl hq⟩
    · exact ⟨hp, .inr hr⟩

theorem uncurry : (p → q → r) ↔ (p ∧ q → r) :=
  ⟨fun h hpq => h hpq.1 hpq.2, fun h hp hq => h ⟨hp, hq⟩⟩

theorem or_imp_iff : (p ∨ q → r) ↔ (p → r) ∧ (q → r) :=
  ⟨fun h => ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩, fun h hpq => hpq.elim h.1 h.2⟩

/-- Dilemma. -/
theorem dilemma (hpr : p → r) (hqs : q → s) (h : p ∨ q) : r ∨ s := by
  cases h with
  | inl hp => exact .inl (hpr hp)
  | inr hq => exact .inr (hqs hq)

example (h : p ∧ q) (hr : r) : (r ∧ q) ∧ p := by
  exact ⟨⟨hr, h.2⟩, h.1⟩

end Connectives

/-! ## Negation -/

section Negation

variable {p q : Prop}

theorem contrapose (h : p → q) : ¬q → ¬p := by
  intro hq hp
  exact hq (h hp)

theorem not_or_iff : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  constructor
  · intro h
    exact ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩
  · rintro ⟨hp, hq⟩ (h | h)
    · exact hp h
    · exact hq h

theorem not_iff_not_self : ¬(p ↔ ¬p) := by
  intro h
  have hp : ¬p := fun hp => h.1 hp hp
  exact hp (h.2 hp)

theorem not_not_em : ¬¬(p ∨ ¬p) := by
  intro h
  have hp : ¬p := fun hp => h (.inl hp)
  exact h (.inr hp)

theorem not_not_not : ¬¬¬p ↔ ¬p :=
  ⟨fun h hp => h fun hnp => hnp hp, fun h hnp => hnp h⟩

end Negation

/-! ## Excluded middle -/

section Classical

open Classical

variable (p q r : Prop)

theorem by_contradiction (h : ¬p → False) : p := by
  exact Classical.byContradiction h

theorem not_and_iff : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  constructor
  · intro h
    by_cases hp : p
    · exact .inr fun hq => h ⟨hp, hq⟩
    · exact .inl hp
  · rintro (hp | hq) ⟨hp', hq'⟩
    · exact hp hp'
    · exact hq hq'

theorem peirce : ((p → q) → p) → p := by
  intro h
  by_cases hp : p
  · exact hp
  · exact h fun hp' => absurd hp' hp

theorem linearity : (p → q) ∨ (q → p) := by
  by_cases hp : p
  · exact .inr fun _ => hp
  · exact .inl fun hp' => absurd hp' hp

theorem imp_or_distrib (h : p → q ∨ r) : (p → q) ∨ (p → r) := by
  by_cases hp : p
  · rcases h hp with hq | hr
    · exact .inl fun _ => hq
    · exact .inr fun _ => hr
  · exact .inl fun hp' => absurd hp' hp

end Classical

/-! ## Quantifiers -/

section Quantifiers

variable {α β : Type} (P Q : α → Prop)

theorem forall_and_iff : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ ∀ x, Q x := by
  exact ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩

theorem exists_or_iff : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ ∃ x, Q x := by
  constructor
  · rintro ⟨x, hP | hQ⟩
    · exact .inl ⟨x, hP⟩
    · exact .inr ⟨x, hQ⟩
  · rintro (⟨x, hP⟩ | ⟨x, hQ⟩)
    · exact ⟨x, .inl hP⟩
    · exact ⟨x, .inr hQ⟩

theorem not_exists_iff : (¬∃ x, P x) ↔ ∀ x, ¬P x := by
  exact ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩

theorem not_forall_iff : (¬∀ x, P x) ↔ ∃ x, ¬P x := by
  constructor
  · intro h
    refine Classical.byContradiction fun hn => h fun x => ?_
    exact Classical.byContradiction fun hx => hn ⟨x, hx⟩
  · rintro ⟨x, hx⟩ h
    exact hx (h x)

theorem exists_forall_swap (R : α → β → Prop) : (∃ x, ∀ y, R x y) → ∀ y, ∃ x, R x y := by
  rintro ⟨x, hx⟩ y
  exact ⟨x, hx y⟩

/-- In every tavern with a guest there is one such that, if that guest drinks, everybody does. -/
theorem drinker [Nonempty α] : ∃ x, P x → ∀ y, P y := by
  by_cases h : ∃ y, ¬P y
  · obtain ⟨y, hy⟩ := h
    exact ⟨y, fun hp => absurd hp hy⟩
  · refine ⟨Classical.choice inferInstance, fun _ y => ?_⟩
    exact Classical.byContradiction fun hy => h ⟨y, hy⟩

/-- No barber shaves exactly those who do not shave themselves. -/
theorem barber (shaves : α → α → Prop) : ¬∃ b, ∀ x, shaves b x ↔ ¬shaves x x := by
  rintro ⟨b, hb⟩
  have h := hb b
  by_cases hs : shaves b b
  · exact h.1 hs hs
  · exact hs (h.2 hs)

end Quantifiers

end Worksheet.Logic
