/-! Introducing, applying and closing: one named theorem per tactic. -/

theorem use_exact (p : Prop) (h : p) : p := by exact h

theorem use_exact_anonymous : ∃ x : Nat, x = 3 ∧ 0 < x := by
  exact ⟨3, rfl, Nat.zero_lt_succ _⟩

theorem use_intro (p q : Prop) : p → q → p := by
  intro hp _
  exact hp

theorem use_intro_pattern (p q : Prop) : p ∧ q → q ∧ p := by
  intro ⟨hp, hq⟩
  exact ⟨hq, hp⟩

theorem use_intro_match (p q : Prop) : p ∨ q → q ∨ p := by
  intro
  | .inl h => exact .inr h
  | .inr h => exact .inl h

theorem use_intros (p q : Prop) : p → q → p := by
  intros
  assumption

theorem use_intros_named (p q : Prop) : p → q → q := by
  intros hp hq
  exact hq

theorem use_rintro (p q r : Prop) : (p ∧ q) ∨ r → q ∨ r := by
  rintro (⟨-, hq⟩ | hr)
  · exact .inl hq
  · exact .inr hr

theorem use_rintro_rfl (f : Nat → Nat) : ∀ a b, a = b → f a = f b := by
  rintro a b rfl
  rfl

theorem use_apply (p q r : Prop) (h : p → q → r) (hp : p) (hq : q) : r := by
  apply h
  · exact hp
  · exact hq

theorem use_apply_partial (p q r : Prop) (h : p → q → r) (hp : p) : q → r := by
  apply h hp

theorem use_refine (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?_, hq⟩
  exact hp

theorem use_refine_named (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine ⟨?left, ?right⟩
  case right => exact hq
  case left => exact hp

theorem use_refine' (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  refine' ⟨_, _⟩
  · exact hp
  · exact hq

theorem use_assumption (p q : Prop) (_ : q) (_ : p) : p := by assumption

theorem use_assumption_term (p q : Prop) (_ : q) (_ : p) : p := ‹p›

theorem use_constructor (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp
  · exact hq

theorem use_constructor_exists : ∃ x : Nat, x = 2 := by
  constructor
  rfl

theorem use_constructor_iff (p q : Prop) (h : p ↔ q) : q ↔ p := by
  constructor
  · exact h.mpr
  · exact h.mp

theorem use_left (p q : Prop) (h : p) : p ∨ q := by
  left
  exact h

theorem use_right (p q : Prop) (h : q) : p ∨ q := by
  right
  exact h

theorem use_exists : ∃ x y : Nat, x < y := by
  exists 1, 2

theorem use_exists_trivial (n : Nat) : ∃ m, m = n := by
  exists n

theorem use_rfl (n : Nat) : n + 0 = n := by rfl

theorem use_rfl_iff (p : Prop) : p ↔ p := by rfl

theorem use_rfl_le (n : Nat) : n ≤ n := by rfl

theorem use_rfl_heq (n : Nat) : n ≍ n := by rfl

theorem use_eq_refl (n : Nat) : n = n := by eq_refl

theorem use_rfl' (n : Nat) : n + 1 = n.succ := by rfl'

theorem use_apply_rfl (n : Nat) : n ≤ n := by apply_rfl

theorem use_symm (a b : Nat) (h : a = b) : b = a := by
  symm
  exact h

theorem use_symm_at (a b : Nat) (h : a = b) : b = a := by
  symm at h
  exact h

theorem use_symm_iff (p q : Prop) (h : p ↔ q) : q ↔ p := by
  symm
  assumption

theorem use_exfalso (p : Prop) (h : False) : p := by
  exfalso
  exact h

theorem use_contradiction (p q : Prop) (h : p) (h' : ¬p) : q := by contradiction

theorem use_contradiction_ctor (p : Prop) (h : (0 : Nat) = 1) : p := by contradiction

theorem use_contradiction_option (p : Prop) (h : none = some 3) : p := by contradiction

theorem use_absurd (p q : Prop) (h : p) (h' : ¬p) : q := by
  exact absurd h h'

theorem use_trivial : True := by trivial

theorem use_trivial_and : True ∧ 1 = 1 := by trivial

theorem use_infer_instance : Nonempty Nat := by infer_instance

theorem use_and_intros (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  and_intros
  · exact hp
  · exact hq
  · exact hr

theorem use_nofun : ¬(0 : Nat) = 1 := by nofun

theorem use_nomatch (p : Prop) (h : False) : p := by nomatch h

theorem use_specialize (p : Nat → Prop) (h : ∀ n, p n) : p 3 := by
  specialize h 3
  exact h

theorem use_revert (p q : Prop) (h : p) (h' : p → q) : q := by
  revert h
  exact h'

theorem use_clear (p q : Prop) (h : p) (_h' : q) : p := by
  clear _h'
  exact h

theorem use_clear_several (p q r : Prop) (h : p) (_h' : q) (_h'' : r) : p := by
  clear _h' _h''
  exact h

theorem use_rename (p q : Prop) (h : p) (_ : q) : p := by
  rename p => hp
  exact hp

theorem use_rename_i (p q : Prop) : p → q → p := by
  intros
  rename_i hp hq
  exact hp

theorem use_subst (a b : Nat) (h : a = b) (h' : b = 2) : a = 2 := by
  subst h
  exact h'

theorem use_subst_vars (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by
  subst_vars
  rfl

theorem use_subst_eqs (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by
  subst_eqs
  rfl

theorem use_injection (a b : Nat) (h : Nat.succ a = Nat.succ b) : a = b := by
  injection h

theorem use_injection_with (a b c d : Nat) (h : [a, b] = [c, d]) : a = c := by
  injection h with h₁ h₂

theorem use_injections (a b c d : Nat) (h : [a, b] = [c, d]) : b = d := by
  injections

theorem use_change (n : Nat) : n + 1 = Nat.succ n := by
  change n + 1 = n + 1
  rfl

theorem use_change_at (n : Nat) (h : Nat.succ n = 3) : n + 1 = 3 := by
  change n + 1 = 3 at h
  exact h

theorem use_show (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  show p
  · exact hp
  · show q
    exact hq

theorem use_show_from (p : Prop) (h : p) : p := show p from h

theorem use_show_by (p : Prop) (h : p) : p := show p by exact h

theorem use_false_or_by_contra (p : Prop) (h : ¬¬p) : p := by
  false_or_by_contra
  rename_i hn
  exact h hn

theorem use_exact_explicit (p q : Prop) (h : p ∧ q) : q := by
  exact h.2

theorem use_symm_saturate (a b : Nat) (h : a = b) : b = a := by
  symm_saturate
  assumption

theorem use_impossible (n : Nat) (h : n < 0) : False := by
  exact absurd h (Nat.not_lt_zero n)

theorem use_as_aux_lemma (p : Prop) (h : p) : p := by
  as_aux_lemma => exact h
