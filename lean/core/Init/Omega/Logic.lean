prelude
import Init.PropLemmas
import Init.Classical

/-! Propositional steps of `omega`: how it takes apart negations and equivalences. -/

universe u

namespace Lean.Omega

theorem and_not_not_of_not_or (h : ¬(p ∨ q)) : ¬p ∧ ¬q := ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩

theorem Decidable.or_not_not_of_not_and [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  if hp : p then .inr fun hq => h ⟨hp, hq⟩ else .inl hp

theorem Decidable.and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) :
    (p ∧ q) ∨ (¬p ∧ ¬q) :=
  if hq : q then .inl ⟨h.2 hq, hq⟩ else .inr ⟨fun hp => hq (h.1 hp), hq⟩

theorem Decidable.and_not_or_not_and_of_not_iff [Decidable a] [Decidable b] (h : ¬(a ↔ b)) :
    a ∧ ¬b ∨ ¬a ∧ b :=
  if ha : a then
    if hb : b then absurd ⟨fun _ => hb, fun _ => ha⟩ h else .inl ⟨ha, hb⟩
  else
    if hb : b then .inr ⟨ha, hb⟩ else absurd ⟨fun x => absurd x ha, fun x => absurd x hb⟩ h

theorem Decidable.and_not_of_not_imp [Decidable a] (h : ¬(a → b)) : a ∧ ¬b :=
  if ha : a then ⟨ha, fun hb => h fun _ => hb⟩ else absurd (fun x => absurd x ha) h

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

end Lean.Omega
