/-! First steps: connectives, induction, rewriting, calc. -/

theorem and_swap' (p q : Prop) : p ∧ q → q ∧ p := by
  intro h
  constructor
  · exact h.2
  · exact h.1
theorem or_swap' (p q : Prop) : p ∨ q → q ∨ p := by
  intro h
  cases h with
  | inl hp => right; exact hp
  | inr hq => left; assumption
theorem my_add_comm (n m : Nat) : n + m = m + n := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.succ_add, ih, Nat.add_succ]
theorem my_add_assoc (a b c : Nat) : a + b + c = a + (b + c) := by
  induction c with
  | zero => rfl
  | succ c ih => simp only [Nat.add_succ, ih]
theorem app_assoc (as bs cs : List α) : (as ++ bs) ++ cs = as ++ (bs ++ cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih]
theorem len_app (as bs : List α) : (as ++ bs).length = as.length + bs.length := by
  induction as with
  | nil => simp
  | cons a as ih =>
    simp [ih]
    rw [my_add_assoc, my_add_comm bs.length, ← my_add_assoc]
theorem ex1 : ∃ x : Nat, x * x = 9 := by
  exists 3
theorem ex2 (p : Nat → Prop) (h : ∃ x, p x ∧ x > 3) : ∃ y, p y := by
  cases h with
  | intro w hw => exact ⟨w, hw.1⟩
theorem dm (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  constructor
  · intro h
    apply And.intro
    · intro hp; apply h; left; exact hp
    · intro hq; exact h (Or.inr hq)
  · intro ⟨hnp, hnq⟩ h
    cases h <;> contradiction
example : 2 + 2 = 4 := by decide
example (a b c : Nat) (h₁ : a = b) (h₂ : b = c) : a = c := by
  calc a = b := h₁
    _ = c := h₂
example (n : Nat) : n + 1 ≠ 0 := by
  intro h
  injection h
example (a b : Nat) (h : a + 1 = b + 1) : a = b := by
  cases h
  rfl
example (p q : Prop) (hp : p) : p ∨ q := by simp [hp]
example (p q : Prop) (h : p ∧ q) : q := by simp_all
def fact : Nat → Nat
  | 0 => 1
  | n+1 => (n+1) * fact n
theorem fact3 : fact 3 = 6 := by rfl
example : fact 4 = 24 := by decide
example (n : Nat) : fact (n+1) = (n+1) * fact n := by rw [fact]
example (b : Bool) : (if b then 1 else 1) = 1 := by split <;> rfl
#print axioms len_app
#check @len_app
#print Nat.add
#print axioms app_assoc
#print axioms dm
