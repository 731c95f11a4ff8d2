/-! Classical and predicate logic: excluded middle, choice, quantifiers. -/

section classical
variable (p q r : Prop)

theorem excluded_middle : p ∨ ¬p := Classical.em p
theorem double_neg (h : ¬¬p) : p := Classical.byContradiction h
theorem double_neg_iff : ¬¬p ↔ p := Classical.not_not
theorem double_neg_simp : ¬¬p ↔ p := by simp
theorem contrapositive (h : ¬q → ¬p) : p → q :=
  fun hp => Classical.byContradiction fun hq => h hq hp
theorem peirce_law : ((p → q) → p) → p := by
  intro h
  by_cases hp : p
  · exact hp
  · exact h fun hp' => absurd hp' hp
theorem demorgan_and : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  constructor
  · intro h
    by_cases hp : p
    · right
      intro hq
      exact h ⟨hp, hq⟩
    · left
      exact hp
  · rintro (hp | hq) ⟨hp', hq'⟩
    · exact hp hp'
    · exact hq hq'
theorem demorgan_and_lemma : ¬(p ∧ q) ↔ ¬p ∨ ¬q := Classical.not_and_iff_not_or_not
theorem imp_as_or : (p → q) ↔ ¬p ∨ q := by
  apply Iff.intro
  · intro h
    cases Classical.em p with
    | inl hp => exact Or.inr (h hp)
    | inr hn => exact Or.inl hn
  · intro h hp
    exact h.elim (fun hn => absurd hp hn) id
theorem not_imp_iff : ¬(p → q) ↔ p ∧ ¬q := by simp
theorem not_imp_lemma : ¬(p → q) ↔ p ∧ ¬q := Classical.not_imp
theorem or_iff_imp : p ∨ q ↔ (¬p → q) := Classical.or_iff_not_imp_left
theorem by_contra_style (h : ¬p → False) : p := by
  false_or_by_contra
  rename_i hn
  exact h hn
theorem by_cases_term (h₁ : p → q) (h₂ : ¬p → q) : q := Classical.byCases h₁ h₂
theorem complete : p = True ∨ p = False := Classical.propComplete p
theorem iff_not_cases : ¬(p ↔ q) ↔ (¬p ↔ q) := Classical.not_iff
theorem decidable_of_classical : ∃ b : Bool, b = true ↔ p := by
  by_cases h : p
  · exact ⟨true, by simp [h]⟩
  · exact ⟨false, by simp [h]⟩
open Classical in
theorem ite_classical (hp : p) : (if p then 1 else 2) = 1 := by simp [hp]
open Classical in
theorem ite_classical_neg (hp : ¬p) : (if p then 1 else 2) = 2 := if_neg hp
theorem decidable_demorgan [Decidable p] : ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  Decidable.not_and_iff_not_or_not
theorem decidable_not_not [Decidable p] : ¬¬p ↔ p := Decidable.not_not
theorem decidable_em [Decidable p] : p ∨ ¬p := Decidable.em p
theorem decidable_contra [Decidable p] (h : ¬p → False) : p := Decidable.byContradiction h
theorem decidable_imp [Decidable p] : (p → q) ↔ ¬p ∨ q := Decidable.imp_iff_not_or
theorem imp_or_distrib : (p → q ∨ r) ↔ (p → q) ∨ (p → r) := by
  by_cases hp : p <;> simp [hp]
theorem case_split (h₁ : p → r) (h₂ : ¬p → r) : r := by
  rcases Classical.em p with h | h
  · exact h₁ h
  · exact h₂ h
theorem iff_or_neither : (p ↔ q) ↔ (p ∧ q) ∨ (¬p ∧ ¬q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]

end classical

section quantifiers
variable {α β : Type} (p q : α → Prop) (r : Prop) (a : α)

theorem forall_and_dist : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ ∀ x, q x := forall_and
theorem forall_and_tactic : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) := by
  constructor
  · intro h
    constructor
    · intro x
      exact (h x).left
    · intro x
      exact (h x).right
  · intro ⟨hp, hq⟩ x
    exact ⟨hp x, hq x⟩
theorem exists_or_dist : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x := exists_or
theorem exists_or_tactic : (∃ x, p x ∨ q x) → (∃ x, p x) ∨ (∃ x, q x) := by
  rintro ⟨x, hp | hq⟩
  · exact Or.inl ⟨x, hp⟩
  · exact Or.inr ⟨x, hq⟩
theorem not_exists_iff : (¬∃ x, p x) ↔ ∀ x, ¬p x := not_exists
theorem not_exists_simp : (¬∃ x, p x) ↔ ∀ x, ¬p x := by simp
theorem not_forall_iff : (¬∀ x, p x) ↔ ∃ x, ¬p x := Classical.not_forall
theorem not_forall_simp : (¬∀ x, p x) ↔ ∃ x, ¬p x := by simp
theorem not_forall_by_hand (h : ¬∀ x, p x) : ∃ x, ¬p x :=
  Classical.byContradiction fun hne =>
    h fun x => Classical.byContradiction fun hnp => hne ⟨x, hnp⟩
theorem exists_elim_style (h : ∃ x, p x ∧ q x) : ∃ x, q x :=
  h.elim fun x hx => ⟨x, hx.2⟩
theorem exists_elim_match (h : ∃ x, p x ∧ q x) : ∃ x, q x ∧ p x :=
  match h with
  | ⟨w, hp, hq⟩ => ⟨w, hq, hp⟩
theorem exists_let (h : ∃ x, p x ∧ q x) : ∃ x, q x :=
  let ⟨x, _, hq⟩ := h
  ⟨x, hq⟩
theorem exists_obtain (h : ∃ x, p x ∧ q x) : ∃ x, q x := by
  obtain ⟨x, hp, hq⟩ := h
  exact ⟨x, hq⟩
theorem exists_exists_tactic (h : p a) : ∃ x, p x := by
  exists a
theorem exists_anonymous (h : p a) : ∃ x, p x := ⟨a, h⟩
theorem exists_intro (h : p a) : ∃ x, p x := Exists.intro a h
theorem exists_imp_iff : ((∃ x, p x) → r) ↔ ∀ x, p x → r := exists_imp
theorem exists_imp_simp : ((∃ x, p x) → r) ↔ ∀ x, p x → r := by simp
theorem exists_mono (h : ∀ x, p x → q x) : (∃ x, p x) → ∃ x, q x := Exists.imp h
theorem exists_swap (s : α → β → Prop) : (∃ x y, s x y) ↔ ∃ y x, s x y := exists_comm
theorem forall_swap (s : α → β → Prop) : (∀ x y, s x y) ↔ ∀ y x, s x y := forall_comm
theorem exists_forall_imp (s : α → β → Prop) (h : ∃ x, ∀ y, s x y) : ∀ y, ∃ x, s x y := by
  intro y
  obtain ⟨x, hx⟩ := h
  exact ⟨x, hx y⟩
theorem exists_and_const : (∃ x, p x ∧ r) ↔ (∃ x, p x) ∧ r := by simp
theorem exists_const_and : (∃ x, r ∧ p x) ↔ r ∧ ∃ x, p x := by simp
theorem exists_eq_simp : ∃ x, x = a := by simp
theorem exists_eq_and : (∃ x, x = a ∧ p x) ↔ p a := by simp
theorem exists_and_eq : (∃ x, p x ∧ x = a) ↔ p a := by simp
theorem forall_eq_imp : (∀ x, x = a → p x) ↔ p a := by simp
theorem forall_eq_imp' : (∀ x, a = x → p x) ↔ p a := by simp
theorem exists_prop_simp (s t : Prop) : (∃ _ : s, t) ↔ s ∧ t := by simp
theorem forall_specialize (h : ∀ x, p x → q x) (hp : p a) : q a := by
  specialize h a hp
  exact h
theorem forall_have (h : ∀ x, p x) (k : ∀ x, p x → q x) : ∀ x, q x := by
  intro x
  have hx := h x
  exact k x hx
theorem forall_congr_iff (h : ∀ x, p x ↔ q x) : (∀ x, p x) ↔ ∀ x, q x := forall_congr' h
theorem exists_congr_iff (h : ∀ x, p x ↔ q x) : (∃ x, p x) ↔ ∃ x, q x := exists_congr h
theorem exists_congr_rw (h : ∀ x, p x ↔ q x) : (∃ x, p x) ↔ ∃ x, q x := by simp [h]
theorem nonempty_const [Nonempty α] : (∃ _ : α, r) ↔ r := by simp
theorem drinker [Nonempty α] : ∃ x, (p x → ∀ y, p y) := by
  by_cases h : ∀ y, p y
  · obtain ⟨x⟩ := ‹Nonempty α›
    exact ⟨x, fun _ => h⟩
  · have ⟨x, hx⟩ := Classical.not_forall.mp h
    exact ⟨x, fun hp => absurd hp hx⟩
theorem binder_pred (s : Nat → Prop) (h : ∃ n > 3, s n) : ∃ n, s n := by
  obtain ⟨n, _, hs⟩ := h
  exact ⟨n, hs⟩
theorem barber (shaves : α → α → Prop) (h : ∀ x, shaves a x ↔ ¬shaves x x) : False :=
  iff_not_self (h a)

end quantifiers

section choice
variable {α β : Type}

theorem choose_works (p : α → Prop) (h : ∃ x, p x) : p (Classical.choose h) :=
  Classical.choose_spec h
theorem choose_dot (p : α → Prop) (h : ∃ x, p x) : p h.choose := h.choose_spec
theorem choice_function (r : α → β → Prop) (h : ∀ x, ∃ y, r x y) : ∃ f : α → β, ∀ x, r x (f x) :=
  Classical.axiomOfChoice h
theorem choice_by_hand (r : α → β → Prop) (h : ∀ x, ∃ y, r x y) : ∃ f : α → β, ∀ x, r x (f x) :=
  ⟨fun x => Classical.choose (h x), fun x => Classical.choose_spec (h x)⟩
theorem skolemize (r : α → β → Prop) : (∀ x, ∃ y, r x y) ↔ ∃ f : α → β, ∀ x, r x (f x) :=
  Classical.skolem
noncomputable def someElement (α : Type) [Nonempty α] : α := Classical.choice inferInstance
noncomputable def rightInverse (f : α → β) (h : Function.Surjective f) : β → α :=
  fun b => Classical.choose (h b)
theorem rightInverse_spec (f : α → β) (h : Function.Surjective f) (b : β) :
    f (rightInverse f h b) = b :=
  Classical.choose_spec (h b)
theorem epsilon_exists [Nonempty α] (p : α → Prop) (h : ∃ x, p x) : p (Classical.epsilon p) :=
  Classical.epsilon_spec h
theorem cantor (f : α → α → Prop) : ∃ p : α → Prop, ∀ x, f x ≠ p :=
  ⟨fun x => ¬f x x, fun x h => iff_not_self (iff_of_eq (congrFun h x))⟩
theorem cantor_surjective (f : α → (α → Prop)) : ¬Function.Surjective f := by
  intro h
  have ⟨a, ha⟩ := h (fun x => ¬f x x)
  have hc : f a a = ¬f a a := congrFun ha a
  by_cases hf : f a a
  · have hn := hf
    rw [hc] at hn
    exact hn hf
  · have hn := hf
    rw [← hc] at hn
    exact hf hn

end choice
