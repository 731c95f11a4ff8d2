/-! Tactics must refuse what is not so. The line before each command names the error. -/

-- expect: Type mismatch
theorem exact_wrong (p q : Prop) (hp : p) : q := by exact hp

-- expect: Tactic `assumption` failed
theorem assumption_missing (p q : Prop) (_ : p) : q := by assumption

-- expect: unsolved goals
theorem intro_leaves_goal (p q : Prop) : p → q := by intro _

-- expect: Tactic `rfl` failed
theorem rfl_wrong (a b : Nat) : a = b := by rfl

-- expect: Tactic `decide` proved that the proposition
theorem decide_of_false : 2 + 2 = 5 := by decide

-- expect: omega could not prove the goal
theorem omega_false (a b : Nat) (h : a ≤ b) : b ≤ a := by omega

-- expect: `simp` made no progress
theorem simp_no_progress (p q : Prop) (_ : p) : q := by simp

-- expect: Did not find an occurrence of the pattern
theorem rw_no_pattern (a b c : Nat) (h : a = b) : c = c + 0 := by rw [h]

-- expect: motive is not type correct
theorem rw_motive (n m : Nat) (h : n = m) (f : (k : Nat) → k = n → Nat) : f n rfl = 0 := by
  rw [h]

-- expect: Tactic `contradiction` failed
theorem contradiction_missing (p q : Prop) (_ : p) : q := by contradiction

-- expect: could not unify the conclusion
theorem apply_wrong (p q r : Prop) (h : p → q) : r := by apply h

-- expect: Tactic `constructor` failed
theorem constructor_wrong (f : Nat → Nat) : f 0 = f 1 → f 1 = f 1 ∧ f 0 = f 1 := by
  constructor

-- expect: unsolved goals
theorem cases_leaves_goal (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl h => exact .inr h
  | inr h => skip

-- expect: Alternative `succ` has not been provided
theorem induction_missing_case (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl

-- expect: Tactic `left` failed
theorem left_wrong (p q : Prop) (h : p) : p ∧ q := by left

-- expect: No goals to be solved
theorem no_goals (p : Prop) (h : p) : p := by
  exact h
  exact h

-- expect: fail to show termination
def loops (n : Nat) : Nat := loops (n + 1)

-- expect: grind` failed
theorem grind_false (p q : Prop) (h : p ∨ q) : p := by grind

-- expect: unsolved goals
theorem constructor_leaves_goal (p q : Prop) (hp : p) : p ∧ q := by
  constructor
  · exact hp
  · skip

-- expect: Unknown identifier
theorem unknown_name (p : Prop) : p := by exact nonsense

-- expect: unexpected token
theorem syntax_error (p : Prop) : p := by exact )
-- expect: don't know how to synthesize placeholder
theorem placeholder (p : Prop) : p := _

-- expect: type mismatch
example (a : Nat) (h : a = 1) : a = 1 := by
  by_contra hn : a = 2
