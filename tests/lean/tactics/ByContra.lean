/-! `by_contra`: the hypothesis, its name and type, goals that are negations, a file's own tactic. -/

theorem doubleNegation (p : Prop) (h : ¬¬p) : p := by
  by_contra hn
  exact h hn

theorem decidableGoal (n : Nat) (h : ¬ n ≠ 5) : n = 5 := by
  by_contra hne
  exact h hne

theorem usesNoChoice (a b : Nat) (h : ¬ a ≠ b) : a = b := by
  by_contra hne
  guard_hyp hne : ¬ a = b
  exact h hne

/-- info: 'usesNoChoice' does not depend on any axioms -/
#guard_msgs in #print axioms usesNoChoice

theorem negation (p q : Prop) (hq : ¬q) (h : p → q) : ¬p := by
  by_contra hp
  guard_hyp hp : p
  exact hq (h hp)

theorem inequality (a b : Nat) (h : a < b) : a ≠ b := by
  by_contra e
  guard_hyp e : a = b
  omega

theorem withoutName (a b : Nat) (h : a ≤ b) : a < b + 1 := by
  by_contra
  guard_hyp this : ¬ a < b + 1
  omega

theorem withType (a b : Nat) (h : a ≤ b) : a < b + 1 := by
  by_contra hlt : ¬ (a < b + 1)
  omega

theorem withoutNameWithType (p : Prop) (h : p) : ¬¬p := by
  by_contra : ¬p
  exact this h

theorem anonymous (p : Prop) (h : p) : p ∨ False := by
  by_contra _
  simp_all

theorem someElement (p : Nat → Prop) (h : ¬ ∀ n, ¬ p n) : ∃ n, p n := by
  by_contra hn
  apply h
  intro n hpn
  exact hn ⟨n, hpn⟩

theorem inBranches (a b : Nat) (h : ¬ (a < b)) (h' : ¬ (b < a)) : a = b ∧ b = a := by
  constructor
  · by_contra hne
    omega
  all_goals by_contra hne; omega

theorem noKeyword (by_contra : Nat) : by_contra = by_contra := by
  by_contra h
  exact h rfl

open Decidable in
theorem functionOfThatName (p : Prop) [Decidable p] (h : ¬¬p) : p := by_contra h

section
local macro "by_contra" x:ident : tactic => `(tactic| (intro $x:ident; trivial))

theorem ownTactic : False → True := by
  by_contra h
end
