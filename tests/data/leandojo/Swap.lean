theorem Two.swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.2
  · exact h.1

theorem twice (a : Nat) : a + a = 2 * a := by omega
