/-! # First steps

Small theorems about propositions, natural numbers and lists, each with a different tactic.
-/

namespace FirstSteps

theorem and_swap {p q : Prop} (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  exact ⟨hq, hp⟩

theorem or_assoc_left {p q r : Prop} (h : p ∨ (q ∨ r)) : (p ∨ q) ∨ r := by
  rcases h with hp | hq | hr
  · exact .inl (.inl hp)
  · exact .inl (.inr hq)
  · exact .inr hr

theorem eq_of_add_eq_double (m n : Nat) (h : m + n = 2 * m) : m = n := by
  omega

/-- The sum of the first `n` odd numbers. -/
def oddSum : Nat → Nat
  | 0 => 0
  | n + 1 => oddSum n + (2 * n + 1)

theorem oddSum_eq (n : Nat) : oddSum n = n * n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [oddSum, ih, Nat.add_mul, Nat.mul_add]
    omega

theorem length_twice (xs : List Nat) : (xs ++ xs).length = 2 * xs.length := by
  simp [Nat.two_mul]

theorem exists_larger (n : Nat) : ∃ m, n < m ∧ m % 2 = 0 :=
  ⟨2 * n + 2, by omega, by omega⟩

theorem pigeon (f : Bool → Bool) : f (f (f true)) = f true := by
  cases h : f true <;> cases h' : f false <;> simp [h, h']

end FirstSteps
