/-! Booleans: identities, `simp` normal forms, `decide`, Booleans against propositions, conditionals. -/

theorem and_comm' (a b : Bool) : (a && b) = (b && a) := Bool.and_comm a b
theorem or_comm' (a b : Bool) : (a || b) = (b || a) := Bool.or_comm a b
theorem and_assoc' (a b c : Bool) : (a && b && c) = (a && (b && c)) := Bool.and_assoc a b c
theorem or_assoc' (a b c : Bool) : (a || b || c) = (a || (b || c)) := Bool.or_assoc a b c
theorem and_comm_cases (a b : Bool) : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem and_comm_decide : ∀ a b : Bool, (a && b) = (b && a) := by decide
theorem de_morgan_and (a b : Bool) : (!(a && b)) = (!a || !b) := by simp
theorem de_morgan_or (a b : Bool) : (!(a || b)) = (!a && !b) := by simp
theorem de_morgan_decide : ∀ a b : Bool, (!(a && b)) = (!a || !b) := by decide
theorem not_not' (a : Bool) : (!!a) = a := by simp
theorem not_not_lemma (a : Bool) : (!!a) = a := Bool.not_not a
theorem and_true' (a : Bool) : (a && true) = a := by simp
theorem true_and' (a : Bool) : (true && a) = a := by simp
theorem and_false' (a : Bool) : (a && false) = false := by simp
theorem or_true' (a : Bool) : (a || true) = true := by simp
theorem or_false' (a : Bool) : (a || false) = a := by simp
theorem and_self' (a : Bool) : (a && a) = a := by simp
theorem or_self' (a : Bool) : (a || a) = a := by simp
theorem excluded (a : Bool) : (a || !a) = true := by simp
theorem contradictory (a : Bool) : (a && !a) = false := by simp
theorem distrib_left (a b c : Bool) : (a && (b || c)) = (a && b || a && c) :=
  Bool.and_or_distrib_left a b c
theorem distrib_cases (a b c : Bool) : (a || (b && c)) = ((a || b) && (a || c)) := by
  cases a <;> simp
theorem absorb (a b : Bool) : (a && (a || b)) = a := by cases a <;> simp
theorem absorb' (a b : Bool) : (a || (a && b)) = a := by cases a <;> rfl
theorem and_eq_true' (a b : Bool) : (a && b) = true ↔ a = true ∧ b = true := by simp
theorem or_eq_true' (a b : Bool) : (a || b) = true ↔ a = true ∨ b = true := by simp
theorem not_eq_true' (a : Bool) : (!a) = true ↔ a = false := by simp
theorem not_eq_false' (a : Bool) : (!a) = false ↔ a = true := by simp
theorem ne_true_iff (a : Bool) : a ≠ true ↔ a = false := by simp
theorem ne_false_iff' (a : Bool) : a ≠ false ↔ a = true := by simp
theorem or_eq_false' (a b : Bool) : (a || b) = false ↔ a = false ∧ b = false := by simp
theorem and_eq_false' (a b : Bool) : (a && b) = false ↔ a = false ∨ b = false := by
  cases a <;> simp
theorem true_or_false (b : Bool) : b = true ∨ b = false := by cases b <;> simp
theorem true_or_false_lemma (b : Bool) : b = true ∨ b = false := Bool.eq_false_or_eq_true b
theorem use_and (a b : Bool) (h : (a && b) = true) : a = true := by
  simp at h
  exact h.1
theorem use_and_rw (a b : Bool) (h : (a && b) = true) : b = true := by
  rw [Bool.and_eq_true] at h
  exact h.2
theorem coe_and (a b : Bool) (h : a && b) : b && a := by
  simp only [Bool.and_eq_true] at *
  exact ⟨h.2, h.1⟩
theorem coe_or (a b : Bool) (h : a || b) : b || a := by
  rw [Bool.or_comm]
  exact h
theorem coe_not (a : Bool) (h : !a) : ¬a := by simpa using h
theorem coe_not_iff (a : Bool) : (¬a) ↔ a = false := by simp
theorem bool_eq_iff (a b : Bool) : a = b ↔ (a = true ↔ b = true) := Bool.eq_iff_iff
theorem bool_ext (a b : Bool) (h : a = true ↔ b = true) : a = b := by
  cases a <;> cases b <;> simp_all
theorem if_bool (a : Bool) : (if a then true else false) = a := by cases a <;> rfl
theorem if_bool_simp (a : Bool) : (if a then true else false) = a := by simp
theorem if_bool_not (a : Bool) : (if a then false else true) = !a := by simp
theorem bif_eq_if (a : Bool) (x y : Nat) : (bif a then x else y) = if a then x else y := by
  cases a <;> rfl
theorem cond_true' (x y : Nat) : cond true x y = x := rfl
theorem cond_same (b : Bool) (x : Nat) : cond b x x = x := by simp
theorem decide_true_iff (p : Prop) [Decidable p] : decide p = true ↔ p := by simp
theorem decide_false_iff (p : Prop) [Decidable p] : decide p = false ↔ ¬p := by simp
theorem decide_and (p q : Prop) [Decidable p] [Decidable q] :
    decide (p ∧ q) = (decide p && decide q) := by simp
theorem decide_or (p q : Prop) [Decidable p] [Decidable q] :
    decide (p ∨ q) = (decide p || decide q) := by simp
theorem decide_not' (p : Prop) [Decidable p] : decide (¬p) = !decide p := by simp
theorem decide_eq' (p q : Prop) [Decidable p] [Decidable q] : decide p = decide q ↔ (p ↔ q) := by
  simp
theorem of_decide (p : Prop) [Decidable p] (h : decide p = true) : p := of_decide_eq_true h
theorem decide_of (p : Prop) [Decidable p] (h : p) : decide p = true := decide_eq_true h
theorem beq_iff (a b : Nat) : (a == b) = true ↔ a = b := by simp
theorem beq_refl (a : Nat) : (a == a) = true := by simp
theorem beq_eq_false (a b : Nat) : (a == b) = false ↔ a ≠ b := by simp
theorem bne_iff (a b : Nat) : (a != b) = true ↔ a ≠ b := by simp
theorem beq_use (a b : Nat) (h : a == b) : a = b := eq_of_beq h
theorem beq_use_simp (a b : Nat) (h : (a == b) = true) : b = a := by
  simp at h
  exact h.symm
theorem beq_symm (a b : Nat) (h : a == b) : b == a := by
  rw [beq_iff_eq] at *
  exact h.symm
theorem beq_generic {α : Type} [BEq α] [LawfulBEq α] (a b : α) : a == b ↔ a = b := by simp
theorem bool_beq (a b : Bool) : (a == b) = (b == a) := by cases a <;> cases b <;> rfl
theorem xor_comm' (a b : Bool) : (a ^^ b) = (b ^^ a) := Bool.xor_comm a b
theorem xor_self' (a : Bool) : (a ^^ a) = false := by simp
theorem xor_assoc' (a b c : Bool) : ((a ^^ b) ^^ c) = (a ^^ (b ^^ c)) := Bool.xor_assoc a b c
theorem xor_false' (a : Bool) : xor a false = a := by simp
theorem xor_true' (a : Bool) : (a ^^ true) = !a := by simp
theorem forall_bool_decide : ∀ a b c : Bool, ((a && b) || c) = ((a || c) && (b || c)) := by decide
theorem exists_bool_decide : ∃ a : Bool, (!a) = true := by decide
theorem exists_bool_simp (p : Bool → Prop) : (∃ b, p b) ↔ p false ∨ p true := by simp
theorem forall_bool_simp (p : Bool → Prop) : (∀ b, p b) ↔ p false ∧ p true := by simp
theorem true_ne_false' : true ≠ false := by decide
theorem false_ne_true' : false ≠ true := nofun
theorem not_involutive (f : Bool → Bool) (h : ∀ b, f b = !b) (b : Bool) : f (f b) = b := by
  simp [h]
theorem three_times (f : Bool → Bool) (b : Bool) : f (f (f b)) = f b := by
  cases h₁ : f true <;> cases h₂ : f false <;> cases b <;> simp [h₁, h₂]
theorem to_nat_le (b : Bool) : b.toNat ≤ 1 := Bool.toNat_le b
theorem to_nat_true : true.toNat = 1 := rfl
theorem match_bool (b : Bool) : (match b with | true => 1 | false => 0) = b.toNat := by
  cases b <;> rfl
theorem split_if (b : Bool) (x y : Nat) (h : x = y) : (if b then x else y) = y := by
  split
  · exact h
  · rfl
theorem ac_and (a b c d : Bool) : ((a && b) && (c && d)) = ((d && b) && (a && c)) := by ac_rfl
theorem ac_or (a b c : Bool) : (a || (b || c)) = ((c || b) || a) := by ac_rfl
theorem ac_and_idem (a b : Bool) : (a && (b && a)) = (a && b) := by ac_rfl
theorem le_bool : false ≤ true := by decide
