/-! Tacticals and goal management. -/

theorem use_case (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case right => exact hq
  case left => exact hp

theorem use_case_names (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by
  cases h
  case inl h => exact hp h
  case inr h => exact hq h

theorem use_case_two (p : Prop) (h : p ∨ p) : p := by
  cases h
  case inl h | inr h => exact h

theorem use_case' (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  case' left => skip
  · exact hp
  · exact hq

theorem use_next (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by
  cases h
  next h => exact hp h
  next h => exact hq h

theorem use_all_goals (p : Prop) (h : p) : p ∧ p ∧ p := by
  refine ⟨?_, ?_, ?_⟩
  all_goals exact h

theorem use_any_goals (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  any_goals exact hp
  exact hq

theorem use_try (p : Prop) (h : p) : p := by
  try exact absurd h
  exact h

theorem use_repeat (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  repeat (first | assumption | constructor)

theorem use_repeat' (p q r s : Prop) (hp : p) (hq : q) (hr : r) (hs : s) :
    (p ∧ q) ∧ (r ∧ s) := by
  repeat' constructor
  all_goals assumption

theorem use_repeat1' (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  repeat1' constructor
  all_goals assumption

theorem use_first (p q : Prop) (hq : q) : p ∨ q := by
  first
  | left; assumption
  | right; assumption

theorem use_iterate (p q r : Prop) : p → q → r → q := by
  iterate 3 intro
  assumption

theorem use_iterate_until_failure (p q r : Prop) : p → q → r → q := by
  iterate intro
  assumption

theorem use_focus (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  focus
    exact hp
  exact hq

theorem use_bullets (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · exact hp
  . exact hq

theorem use_seq_focus (p q : Prop) (h : p ∧ q) : q ∧ p := by
  cases h <;> constructor <;> assumption

theorem use_semicolon (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor; exact hp; exact hq

theorem use_paren (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor <;> (try exact hp) <;> (skip; exact hq)

theorem use_done (p : Prop) (h : p) : p := by
  exact h
  done

theorem use_skip (p : Prop) (h : p) : p := by
  skip
  exact h

theorem use_fail (p : Prop) (h : p) : p := by
  first | fail | fail "nothing to do" | exact h

theorem use_fail_if_success (p : Prop) (h : p) : p := by
  fail_if_success (exact 3)
  exact h

theorem use_rotate_left (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  rotate_left
  · exact hq
  · exact hp

theorem use_rotate_right (p q r : Prop) (hp : p) (hq : q) (hr : r) : p ∧ q ∧ r := by
  refine ⟨?_, ?_, ?_⟩
  rotate_right
  · exact hr
  · exact hp
  · exact hq

theorem use_with_reducible (n : Nat) : n = n := by
  with_reducible rfl

theorem use_with_reducible_and_instances (n : Nat) : n = n := by
  with_reducible_and_instances rfl

theorem use_with_unfolding_all (n : Nat) : n + 0 = n := by
  with_unfolding_all rfl

theorem use_set_option_in (p : Prop) (h : p) : p := by
  set_option maxRecDepth 1000 in
  exact h

theorem use_open_in (n : Nat) : n + 0 = n := by
  open Nat in
  exact Nat.add_zero n

theorem use_unhygienic : ∀ x : Nat, x = x := by
  unhygienic
    intro
    exact Eq.refl x

theorem use_exists_names (p q : Prop) : p → q → p := by
  intros
  expose_names
  assumption

theorem use_if_tactic (p : Prop) [Decidable p] (q : Prop) (h : p → q) (h' : ¬p → q) : q := by
  if hp : p then
    exact h hp
  else
    exact h' hp

theorem use_if_tactic_no_name (p q : Prop) (h : p → q) (h' : ¬p → q) : q := by
  if p then
    exact h ‹p›
  else
    exact h' ‹¬p›

theorem use_solve (p q : Prop) (hq : q) : p ∨ q := by
  solve
  | left; assumption
  | right; assumption

theorem use_classical (p : Prop) (h : ¬¬p) : p := by
  classical
  exact Decidable.byContradiction h

theorem use_sleep (p : Prop) (h : p) : p := by
  sleep 1
  exact h

theorem use_replace (p q : Prop) (h : p) (hpq : p → q) : q := by
  replace h := hpq h
  exact h

theorem use_guard_hyp (p : Prop) (h : p) : p := by
  guard_hyp h : p
  guard_target = p
  exact h

theorem use_guard_expr : 1 + 1 = 2 := by
  guard_expr 1 + 1 =~ 2
  rfl

theorem use_let_pattern (p : Nat × Nat) : ∃ a b, p = (a, b) := by
  let ⟨a, b⟩ := p
  exact ⟨a, b, rfl⟩
