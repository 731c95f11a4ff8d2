/-! The simplifier and its relatives. -/

theorem use_simp (n : Nat) : n + 0 = n := by simp

theorem use_simp_lemma (f : Nat → Nat) (h : ∀ n, f n = 0) : f 3 = 0 := by simp [h]

theorem use_simp_only (a b : Nat) (h : a = b) : a + 0 = b := by
  simp only [Nat.add_zero, h]

theorem use_simp_at (a b : Nat) (h : a + 0 = b) : a = b := by
  simp at h
  exact h

theorem use_simp_at_several (a b c : Nat) (h : a + 0 = b) (h' : b + 0 = c) : a = c := by
  simp at h h'
  rw [h, h']

theorem use_simp_at_goal (a b : Nat) (h : a + 0 = b) : a = b + 0 := by
  simp at h ⊢
  exact h

theorem use_simp_at_all (a b : Nat) (h : a + 0 = b) : 0 + a = b := by
  simp at *
  exact h

theorem use_simp_star (a b : Nat) (h : a = b) : a + 0 = b := by
  simp [*]

theorem use_simp_star_only (a b : Nat) (h : a = b) : a = b := by
  simp only [*]

theorem use_simp_reverse (a b : Nat) (h : b = a) : a = b := by
  simp [← h]

theorem use_simp_erase (a : Nat) : a + 0 = a := by
  simp [-Nat.add_zero]

theorem use_simp_def : (fun x : Nat => x + 0) 3 = 3 := by simp

def twoFold (n : Nat) : Nat := n + n

theorem use_simp_unfold (n : Nat) : twoFold n = n + n := by
  simp [twoFold]

theorem use_simp_contextual (p q : Prop) : p → q → p := by
  simp +contextual

theorem use_simp_config (p q : Prop) : p → q → p := by
  simp (config := { contextual := true })

theorem use_simp_option (a b : Nat) (h : a = b) : a = b := by
  simp (maxSteps := 1000) [h]

theorem use_simp_discharger (f : Nat → Nat) (h : ∀ n, 0 < n → f n = 0) : f 3 = 0 := by
  simp (discharger := decide) [h]

theorem use_simp_arith (a b : Nat) (h : a < b) : a + 1 ≤ b := by
  simp +arith [Nat.succ_le_of_lt h]

theorem use_simp_decide : 2 + 2 ≠ 5 := by simp +decide

theorem use_simp_hyp_close (p : Prop) (h : p ∧ False) : 1 = 2 := by
  simp at h

theorem use_simp_all (a b c : Nat) (h : a = b) (h' : b = c) : a + 0 = c := by
  simp_all

theorem use_simp_all_only (p q : Prop) (h : p → q) (hp : p) : q := by
  simp_all only [forall_const]

theorem use_simp_bang (n : Nat) : twoFold n = n + n := by
  simp! [twoFold]

theorem use_simpa (a b : Nat) (h : a + 0 = b) : a = b := by
  simpa using h

theorem use_simpa_lemmas (f : Nat → Nat) (a : Nat) (h : f (a + 0) = 3) (hf : f a = a) : a = 3 := by
  simpa [hf] using h

theorem use_simpa_this (a b : Nat) (h : a + 0 = b) : a = b := by
  have := h
  simpa

theorem use_simpa_only (a b : Nat) (h : a + 0 = b) : a = b := by
  simpa only [Nat.add_zero] using h

theorem use_dsimp (a : Nat) : (a, 2).1 = a := by
  dsimp

theorem use_dsimp_only (a : Nat) : (fun x : Nat => x) a = a := by
  dsimp only

theorem use_dsimp_at (a : Nat) (h : (a, 2).1 = 3) : a = 3 := by
  dsimp at h
  exact h

theorem use_dsimp_def (n : Nat) : twoFold n = n + n := by
  dsimp [twoFold]

/-! ### Literals and constructors -/

theorem simp_literal_add : 2 + 3 = 5 := by simp
theorem simp_literal_mul : 6 * 7 = 42 := by simp
theorem simp_literal_sub : 10 - 3 = 7 := by simp
theorem simp_literal_lt : (10 : Nat) < 20 := by simp
theorem simp_literal_not_eq : ¬ 3 = 4 := by simp
theorem simp_literal_ne : 3 ≠ 4 := by simp
theorem simp_literal_pow : 2 ^ 10 = 1024 := by simp
theorem simp_literal_div : 17 / 5 = 3 := by simp
theorem simp_literal_mod : 17 % 5 = 2 := by simp
theorem simp_literal_le_false : ¬ 5 ≤ 4 := by simp
theorem simp_add_literals (x : Nat) : x + 2 + 3 = x + 5 := by simp
theorem simp_add_eq_literal (x : Nat) : x + 1 = 3 ↔ x = 2 := by simp
theorem simp_add_right_cancel (x y z : Nat) : x + z = y + z ↔ x = y := by simp
theorem simp_succ_ne_zero (x : Nat) : x + 1 ≠ 0 := by simp
theorem simp_succ_inj (x y : Nat) : x + 1 = y + 1 ↔ x = y := by simp
theorem simp_some_inj (x y : Nat) : some x = some y ↔ x = y := by simp
theorem simp_some_ne_none (x : Nat) : some x ≠ none := by simp
theorem simp_cons_inj (a b : Nat) (l m : List Nat) : a :: l = b :: m ↔ a = b ∧ l = m := by simp
theorem simp_nil_ne_cons (a : Nat) (l : List Nat) : [] ≠ a :: l := by simp
theorem simp_if_true (a b : Nat) : (if True then a else b) = a := by simp
theorem simp_if_false (a b : Nat) : (if False then a else b) = b := by simp
theorem simp_if_pos (p : Prop) [Decidable p] (h : p) (a b : Nat) : (if p then a else b) = a := by
  simp [h]
theorem simp_and_true (p : Prop) : (p ∧ True) ↔ p := by simp
theorem simp_or_false (p : Prop) : (p ∨ False) ↔ p := by simp
theorem simp_not_not (p : Prop) [Decidable p] : ¬¬p ↔ p := by simp
theorem simp_exists_eq (a : Nat) : ∃ x, x = a := by simp
theorem simp_forall_eq (p : Nat → Prop) (a : Nat) : (∀ x, x = a → p x) ↔ p a := by simp
theorem simp_bool (b : Bool) : (b && true) = b := by simp
theorem simp_prod_eta (p : Nat × Nat) : (p.1, p.2) = p := by simp
theorem simp_match (a : Nat) : (match some a with | some x => x | none => 0) = a := by simp
theorem simp_let (a : Nat) : (let x := a; x + 0) = a := by simp
theorem simp_funext (f : Nat → Nat) : (fun x => f x + 0) = f := by simp

@[simp] theorem twoFold_zero : twoFold 0 = 0 := rfl

theorem use_simp_attribute : twoFold 0 + 0 = 0 := by simp

section
attribute [local simp] twoFold
theorem use_local_simp (n : Nat) : twoFold n = n + n := by simp
end

theorem simp_eq_self (a : Nat) (f : Nat → Nat) : f a = f a := by simp

theorem simp_congr_implies (p q r : Prop) (h : q ↔ r) : (p → q) ↔ (p → r) := by simp [h]

theorem simp_exists_congr (p q : Nat → Prop) (h : ∀ x, p x ↔ q x) : (∃ x, p x) ↔ ∃ x, q x := by
  simp [h]

theorem simp_forall_congr (p q : Nat → Prop) (h : ∀ x, p x ↔ q x) : (∀ x, p x) ↔ ∀ x, q x := by
  simp [h]

theorem simp_and_congr (p q r : Prop) (h : p → (q ↔ r)) : p ∧ q ↔ p ∧ r := by
  simp +contextual [h]

theorem simp_decide (p : Prop) [Decidable p] (h : p) : decide p = true := by simp [h]

theorem simp_beq (a b : Nat) : (a == b) = true ↔ a = b := by simp
