/-! What must not be accepted: open goals, `sorry`, tactics of other libraries, broken syntax. -/

-- expect: unsolved goals
theorem bad (p q : Prop) (hp : p) : p ∧ q := by
  constructor
  · assumption

-- expect: unsolved goals
theorem halfRefined (p q : Prop) (hp : p) : p ∧ q := by
  refine ⟨hp, ?_⟩

-- expect: declaration uses `sorry`
theorem left_open (a b : Nat) (h : a < b) : ¬ b < a := by
  intro h'
  sorry

-- expect: declaration uses `sorry`
example : 1 = 2 := sorry

-- expect: unexpected token 'do'; expected command
do

-- expect: unknown tactic
-- expect: unsolved goals
example : 10 * 20 = 200 := by norm_num

-- expect: is false
example : 2 + 2 = 5 := by decide

-- expect: rfl
theorem notByRfl (n : Nat) : 0 + n = n := by rfl

-- expect: declaration uses `sorry`
def hole : Nat := by admit
