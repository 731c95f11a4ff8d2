/-! Propositional logic in the styles that users write: terms, tactics, `simp`, structured proofs. -/

section terms
variable (p q r s : Prop)

theorem and_swap_term : p ∧ q → q ∧ p := fun h => ⟨h.right, h.left⟩
theorem and_swap_match : p ∧ q → q ∧ p := fun ⟨hp, hq⟩ => ⟨hq, hp⟩
theorem and_swap_elim (h : p ∧ q) : q ∧ p := And.intro (And.right h) (And.left h)
theorem and_swap_elim' (h : p ∧ q) : q ∧ p := h.elim fun hp hq => ⟨hq, hp⟩
theorem or_swap_term : p ∨ q → q ∨ p := fun h => h.elim Or.inr Or.inl
theorem or_swap_match : p ∨ q → q ∨ p
  | .inl hp => .inr hp
  | .inr hq => .inl hq
theorem or_swap_elim (h : p ∨ q) : q ∨ p :=
  Or.elim h (fun hp : p => show q ∨ p from Or.intro_right q hp)
    (fun hq : q => show q ∨ p from Or.intro_left p hq)
theorem imp_trans (h₁ : p → q) (h₂ : q → r) : p → r := fun hp => h₂ (h₁ hp)
theorem imp_trans_comp (h₁ : p → q) (h₂ : q → r) : p → r := h₂ ∘ h₁
theorem modus_tollens (h : p → q) : ¬q → ¬p := fun hnq hp => hnq (h hp)
theorem modus_tollens_mt (h : p → q) (hq : ¬q) : ¬p := mt h hq
theorem efq (hp : p) (hnp : ¬p) : q := absurd hp hnp
theorem efq_elim (h : False) : p := h.elim
theorem efq_elim' (h : False) : p := False.elim h
theorem dni (hp : p) : ¬¬p := not_not_intro hp
theorem triple_neg : ¬¬¬p ↔ ¬p := not_not_not
theorem iff_of_both (hp : p) (hq : q) : p ↔ q := iff_of_true hp hq
theorem iff_of_neither (hp : ¬p) (hq : ¬q) : p ↔ q := iff_of_false hp hq
theorem iff_chain (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := h₁.trans h₂
theorem iff_flip (h : p ↔ q) : q ↔ p := h.symm
theorem iff_flip' : (p ↔ q) ↔ (q ↔ p) := Iff.comm
theorem iff_use (h : p ↔ q) (hp : p) : q := h.mp hp
theorem iff_use' (h : p ↔ q) (hq : q) : p := h.mpr hq
theorem iff_numbers (h : p ↔ q) (hp : p) : q := h.1 hp
theorem iff_rfl : p ↔ p := Iff.rfl
theorem iff_refl' : p ↔ p := Iff.refl p
theorem curry_iff : (p ∧ q → r) ↔ (p → q → r) := and_imp
theorem uncurry_term (h : p → q → r) : p ∧ q → r := fun ⟨hp, hq⟩ => h hp hq
theorem and_assoc_term : (p ∧ q) ∧ r ↔ p ∧ (q ∧ r) := and_assoc
theorem or_assoc_term : (p ∨ q) ∨ r ↔ p ∨ (q ∨ r) := or_assoc
theorem distrib_and_or : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := and_or_left
theorem distrib_or_and : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := or_and_left
theorem distrib_or_and_right : (p ∨ q) ∧ r ↔ (p ∧ r) ∨ (q ∧ r) := or_and_right
theorem or_imp_term : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := or_imp
theorem de_morgan_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q := not_or
theorem de_morgan_and_weak : ¬p ∨ ¬q → ¬(p ∧ q) := not_and_of_not_or_not
theorem not_and_imp : ¬(p ∧ q) ↔ (p → ¬q) := not_and
theorem contradiction_imp : p ∧ ¬p → q := fun h => absurd h.1 h.2
theorem no_self_neg : ¬(p ↔ ¬p) := iff_not_self
theorem or_resolve (h : p ∨ q) (hp : ¬p) : q := h.resolve_left hp
theorem or_resolve' (h : p ∨ q) (hq : ¬q) : p := h.resolve_right hq
theorem neg_resolve (h : ¬p ∨ q) (hp : p) : q := h.neg_resolve_left hp
theorem and_congr_term (h₁ : p ↔ r) (h₂ : q ↔ s) : p ∧ q ↔ r ∧ s := and_congr h₁ h₂
theorem or_congr_term (h₁ : p ↔ r) (h₂ : q ↔ s) : p ∨ q ↔ r ∨ s := or_congr h₁ h₂
theorem imp_congr_term (h₁ : p ↔ r) (h₂ : q ↔ s) : (p → q) ↔ (r → s) := imp_congr h₁ h₂
theorem not_congr_term (h : p ↔ q) : ¬p ↔ ¬q := not_congr h
theorem iff_congr_term (h₁ : p ↔ r) (h₂ : q ↔ s) : (p ↔ q) ↔ (r ↔ s) := iff_congr h₁ h₂
theorem or_imp_left (h : p → r) : p ∨ q → r ∨ q := Or.imp_left h
theorem or_imp_both (h : p → r) (k : q → s) : p ∨ q → r ∨ s := Or.imp h k
theorem and_imp_both (h : p → r) (k : q → s) : p ∧ q → r ∧ s := And.imp h k
theorem and_commutes : p ∧ q ↔ q ∧ p := and_comm
theorem or_commutes : p ∨ q ↔ q ∨ p := or_comm
theorem and_left_commutes : p ∧ q ∧ r ↔ q ∧ p ∧ r := and_left_comm
theorem prop_ext_eq (h : p ↔ q) : p = q := propext h
theorem eq_prop_iff (h : p = q) : p ↔ q := h ▸ Iff.rfl
theorem eq_prop_iff' (h : p = q) : p ↔ q := iff_of_eq h
theorem eq_prop_iff'' : (p = q) ↔ (p ↔ q) := eq_iff_iff
theorem swap_args : (p → q → r) ↔ (q → p → r) := imp.swap
theorem weak_peirce : ((((p → q) → p) → p) → q) → q :=
  fun f => f fun g => g fun hp => f fun _ => hp
theorem exportation : ((p ∧ q) → r) ↔ (p → (q → r)) :=
  Iff.intro (fun h hp hq => h ⟨hp, hq⟩) (fun h hpq => h hpq.1 hpq.2)
theorem not_true_is_false : ¬True ↔ False := not_true
theorem not_false_holds : ¬False := not_false

end terms

section tactics
variable (p q r s : Prop)

theorem and_swap_tactic (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.right
  · exact h.left

theorem and_swap_cases (h : p ∧ q) : q ∧ p := by
  cases h with
  | intro hp hq => exact And.intro hq hp

theorem or_swap_cases (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl hp => exact Or.inr hp
  | inr hq => exact Or.inl hq

theorem or_swap_rcases (h : p ∨ q) : q ∨ p := by
  rcases h with hp | hq
  · right; assumption
  · left; assumption

theorem or_swap_apply (h : p ∨ q) : q ∨ p := by
  apply Or.elim h
  · intro hp
    apply Or.inr
    exact hp
  · intro hq
    apply Or.inl
    exact hq

theorem distrib_tactic : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  apply Iff.intro
  · intro h
    have hp : p := h.left
    cases h.right with
    | inl hq => exact Or.inl ⟨hp, hq⟩
    | inr hr => exact Or.inr ⟨hp, hr⟩
  · intro h
    cases h with
    | inl hpq => exact ⟨hpq.left, Or.inl hpq.right⟩
    | inr hpr => exact ⟨hpr.left, Or.inr hpr.right⟩

theorem distrib_rintro : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  constructor
  · rintro ⟨hp, hq | hr⟩
    · exact .inl ⟨hp, hq⟩
    · exact .inr ⟨hp, hr⟩
  · rintro (⟨hp, hq⟩ | ⟨hp, hr⟩)
    · exact ⟨hp, .inl hq⟩
    · exact ⟨hp, .inr hr⟩

theorem demorgan_tactic : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  constructor
  · intro h
    refine ⟨?_, ?_⟩
    · intro hp
      exact h (Or.inl hp)
    · intro hq
      exact h (Or.inr hq)
  · intro ⟨hnp, hnq⟩ h
    cases h
    · contradiction
    · contradiction

theorem chain_tactic (h₁ : p → q) (h₂ : q → r) (h₃ : r → s) : p → s := by
  intro hp
  apply h₃
  apply h₂
  apply h₁
  assumption

theorem chain_have (h₁ : p → q) (h₂ : q → r) (hp : p) : r := by
  have hq : q := h₁ hp
  exact h₂ hq

theorem chain_suffices (h₁ : p → q) (h₂ : q → r) (hp : p) : r := by
  suffices hq : q from h₂ hq
  exact h₁ hp

theorem chain_show (h₁ : p → q) (hp : p) : q := by
  show q
  exact h₁ hp

theorem exfalso_tactic (h : p) (hn : ¬p) : q := by
  exfalso
  exact hn h

theorem absurd_tactic (h : p ∧ ¬p) : q := by
  obtain ⟨hp, hnp⟩ := h
  exact absurd hp hnp

theorem nested_and (h : p ∧ q ∧ r ∧ s) : s ∧ p := by
  obtain ⟨hp, -, -, hs⟩ := h
  exact ⟨hs, hp⟩

theorem nested_or (h : p ∨ q ∨ r) : r ∨ q ∨ p := by
  rcases h with h | h | h
  · exact Or.inr (Or.inr h)
  · exact Or.inr (Or.inl h)
  · exact Or.inl h

theorem iff_rewrite (h : p ↔ q) : (p ∧ r) ↔ (q ∧ r) := by rw [h]
theorem iff_rewrite_at (h : p ↔ q) (hp : p ∧ r) : q ∧ r := by
  rw [h] at hp
  exact hp
theorem iff_rewrite_back (h : p ↔ q) (hq : q) : p := by rwa [h]
theorem iff_calc (h₁ : p ↔ q) (h₂ : q ↔ r) : p ↔ r := calc
  p ↔ q := h₁
  _ ↔ r := h₂
theorem iff_symm_tactic (h : p ↔ q) : q ↔ p := by
  symm
  exact h
theorem all_goals_tactic (hp : p) : p ∧ p ∧ p := by
  refine ⟨?_, ?_, ?_⟩
  all_goals exact hp
theorem and_intros_tactic (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  and_intros <;> assumption
theorem first_tactic (hq : q) : p ∨ q := by
  first
  | exact Or.inl hq
  | exact Or.inr hq
theorem trivial_tactic : True := by trivial
theorem nofun_tactic : ¬False := by nofun
theorem by_cases_decidable [Decidable p] (h₁ : p → q) (h₂ : ¬p → q) : q := by
  by_cases hp : p
  · exact h₁ hp
  · exact h₂ hp
theorem if_pos_decidable [Decidable p] (h₁ : p → q) (h₂ : ¬p → q) : q :=
  if hp : p then h₁ hp else h₂ hp

end tactics

section simplifier
variable (p q r : Prop)

theorem simp_and_true : p ∧ True ↔ p := by simp
theorem simp_true_and : True ∧ p ↔ p := by simp
theorem simp_and_false : p ∧ False ↔ False := by simp
theorem simp_or_true : p ∨ True := by simp
theorem simp_or_false : p ∨ False ↔ p := by simp
theorem simp_and_self : p ∧ p ↔ p := by simp
theorem simp_or_self : p ∨ p ↔ p := by simp
theorem simp_iff_self : p ↔ p := by simp
theorem simp_iff_true : (p ↔ True) ↔ p := by simp
theorem simp_iff_false : (p ↔ False) ↔ ¬p := by simp
theorem simp_not_true : ¬True ↔ False := by simp
theorem simp_imp_self : p → p := by simp
theorem simp_imp_false : (p → False) ↔ ¬p := by simp
theorem simp_true_imp : (True → p) ↔ p := by simp
theorem simp_false_imp : False → p := by simp
theorem simp_not_and_self : ¬(p ∧ ¬p) := by simp
theorem simp_and_not_self : ¬(¬p ∧ p) := by simp
theorem simp_not_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by simp
theorem simp_and_imp : (p ∧ q → r) ↔ (p → q → r) := by simp
theorem simp_hyp (hp : p) : p ∧ (q ∨ p) := by simp [hp]
theorem simp_hyp_neg (hp : ¬p) : ¬(p ∧ q) := by simp [hp]
theorem simp_star (hp : p) (hq : q) : p ∧ q := by simp [*]
theorem simp_only_comm : p ∧ q ↔ q ∧ p := by simp only [and_comm]
theorem simp_assoc : (p ∧ q) ∧ r ↔ p ∧ q ∧ r := by simp only [and_assoc]
theorem simp_ac : p ∧ q ∧ r ↔ r ∧ q ∧ p := by simp [and_comm, and_left_comm]
theorem simp_or_imp : (p ∨ q → r) ↔ (p → r) ∧ (q → r) := by simp [or_imp]
theorem simp_at (h : p ∧ True) : p := by
  simp at h
  exact h
theorem simp_all_chain (hp : p) (h : p → q) : q := by simp_all
theorem simpa_using (h : p ∧ True) : p := by simpa using h
theorem simp_iff_hyp (h : p ↔ q) (hp : p) : q := by simpa [h] using hp
theorem simp_and_iff_left : (p ∧ q ↔ p) ↔ (p → q) := by simp
theorem simp_or_iff_left : (p ∨ q ↔ p) ↔ (q → p) := by simp
theorem simp_congr_right : (p ∧ q ↔ p ∧ r) ↔ (p → (q ↔ r)) := by simp
theorem simp_imp_not_self : (p → ¬p) ↔ ¬p := by simp
theorem ac_rfl_and : (p ∧ (q ∧ r)) = ((r ∧ p) ∧ q) := by ac_rfl
theorem ac_rfl_or : (p ∨ (q ∨ r)) = ((r ∨ p) ∨ q) := by ac_rfl
theorem decide_prop : (True ∧ ¬False) ∨ False := by decide
theorem decide_imp : (True → False) → False := by decide
theorem decide_iff : (True ↔ ¬False) := by decide

end simplifier
