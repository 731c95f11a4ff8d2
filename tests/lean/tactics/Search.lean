/-! Tactics that search, and what they suggest. -/

#guard_msgs (drop info) in
theorem use_exact? (p q : Prop) (h : p ∧ q) : q ∧ p := by exact?

#guard_msgs (drop info) in
theorem use_exact?_nat (a b : Nat) : a + b = b + a := by exact?

#guard_msgs (drop info) in
theorem use_apply? (a b : Nat) (h : a ≤ b) : a < b + 1 := by apply?

#guard_msgs (drop info) in
theorem use_exact?_term (a b : Nat) : a * b = b * a := exact?%

/--
info: Try this:
  [apply] exact Eq.refl n
-/
#guard_msgs in
theorem use_show_term (n : Nat) : n = n := by show_term rfl

/--
info: Try this:
  [apply] exact ⟨hp, hq⟩
-/
#guard_msgs (info) in
theorem use_show_term_seq (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  show_term
    apply And.intro
    · exact hp
    · exact hq

theorem use_solve_by_elim (p q r : Prop) (h : p → q) (h' : q → r) (hp : p) : r := by
  solve_by_elim

theorem use_apply_assumption (p q : Prop) (h : p → q) (hp : p) : q := by
  apply_assumption
  exact hp

theorem use_apply_rules (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  apply_rules [And.intro]

/--
info: Try this:
  [apply] simp only [Nat.add_zero]
-/
#guard_msgs in
theorem use_simp? (n : Nat) : n + 0 = n := by simp?

/--
info: Try this:
  [apply] simpa only [Nat.add_zero] using h
-/
#guard_msgs in
theorem use_simpa? (n : Nat) (h : n + 0 = 3) : n = 3 := by simpa? using h

/--
info: Try this:
  [apply] simp_all only [Nat.add_zero]
-/
#guard_msgs in
theorem use_simp_all? (n m : Nat) (h : n = m) : n + 0 = m := by simp_all?

/--
info: Try this:
  [apply] dsimp only
-/
#guard_msgs in
theorem use_dsimp? (n : Nat) : (n, 1).1 = n := by
  dsimp?

#guard_msgs (drop info) in
theorem use_rw? (a b c : Nat) (h : a = b + c) : a = c + b := by
  rw [h]
  rw?

#guard_msgs (drop info) in
theorem use_by? (n : Nat) : n = n := by? rfl
