/-! Extensionality, exact?, grind, arithmetic by simp. -/

example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by ext x; exact h x
example (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by exact?
example (a b c : Nat) (h : a = b) (h2 : b = c): a = c := by grind
example (x : Nat) (h : x = 2) : x + x = 4 := by simp +decide [h]
example (a : Nat) : a + 0 = a := by simp?
example : 10 + 20 = 30 := by simp
example : (10 : Nat) < 20 := by simp
example (h : 3 = 4) : False := by simp at h
example (x : Nat) (h : x + 1 = 3) : x = 2 := by simp at h; exact h
example (a b c : Nat) (h : a ≤ b) (h2 : b ≤ c) : a ≤ c := by calc
  a ≤ b := h
  _ ≤ c := h2
