/-! Associativity and commutativity; `calc` over divisibility. -/

theorem use_ac_rfl (a b c d : Nat) : a + b + c + d = d + (b + c) + a := by ac_rfl

theorem use_ac_rfl_mul (a b c : Nat) : a * b * c = c * (b * a) := by ac_rfl

theorem use_ac_nf (a b c : Nat) (h : a + (b + c) = 3) : b + a + c = 3 := by
  ac_nf at h ⊢

theorem use_calc_dvd (a b c : Nat) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c :=
  calc
    a ∣ b := h₁
    _ ∣ c := h₂

