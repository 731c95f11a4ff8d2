/-! `if … then … else …` over propositions and values. -/

section
set_option linter.unusedSectionVars false
variable {α β : Type} (p q : Prop) [Decidable p] [Decidable q] (a b c : α)

theorem if_true' : (if True then a else b) = a := by simp
theorem if_false' : (if False then a else b) = b := by simp
theorem if_pos' (h : p) : (if p then a else b) = a := if_pos h
theorem if_neg' (h : ¬p) : (if p then a else b) = b := if_neg h
theorem if_pos_simp (h : p) : (if p then a else b) = a := by simp [h]
theorem if_neg_simp (h : ¬p) : (if p then a else b) = b := by simp [h]
theorem if_pos_rw (h : p) : (if p then a else b) = a := by rw [if_pos h]
theorem if_same : (if p then a else a) = a := by simp
theorem if_same_split : (if p then a else a) = a := by split <;> rfl
theorem if_not : (if ¬p then a else b) = if p then b else a := by simp
theorem if_apply (f : α → β) : f (if p then a else b) = if p then f a else f b := apply_ite f p a b
theorem if_apply_split (f : α → β) : f (if p then a else b) = if p then f a else f b := by
  split <;> rfl
theorem if_eq_left : (if p then a else b) = a ↔ (¬p → b = a) := by simp
theorem if_eq_right : (if p then a else b) = b ↔ (p → a = b) := by simp
theorem if_by_cases : (if p then a else b) = a ∨ (if p then a else b) = b := by
  by_cases h : p
  · left; simp [h]
  · right; simp [h]
theorem if_congr (h : p ↔ q) : (if p then a else b) = if q then a else b := by simp [h]
theorem if_nested : (if p then (if p then a else b) else c) = if p then a else c := by
  split <;> rfl
theorem if_and : (if p ∧ q then a else b) = if p then (if q then a else b) else b := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem dif_pos' (f : p → α) (g : ¬p → α) (h : p) : (if h : p then f h else g h) = f h := dif_pos h
theorem dif_neg' (f : p → α) (g : ¬p → α) (h : ¬p) : (if h : p then f h else g h) = g h := by
  simp [h]
theorem dif_const : (if _h : p then a else b) = if p then a else b := rfl
theorem if_prop : (if p then q else True) ↔ (p → q) := by simp
theorem if_prop' : (if p then q else False) ↔ p ∧ q := by simp
theorem split_hyp (h : (if p then a else b) = c) (hp : p) : a = c := by
  rw [if_pos hp] at h
  exact h
theorem split_at (h : if p then q else ¬q) (hp : p) : q := by
  split at h
  · exact h
  · contradiction
end

theorem if_lt (n : Nat) : (if n < n + 1 then 1 else 0) = 1 := by simp
theorem if_nat_eq (n m : Nat) (h : n = m) : (if n = m then n else m) = m := by
  subst h
  simp
theorem if_decide : (if 3 < 5 then 1 else 0) = 1 := by decide
theorem if_rfl : (if 3 < 5 then 1 else 0) = 1 := rfl

def sign (n : Nat) : Nat := if n = 0 then 0 else 1
theorem sign_zero : sign 0 = 0 := rfl
theorem sign_succ (n : Nat) : sign (n + 1) = 1 := by simp [sign]
theorem sign_le (n : Nat) : sign n = 0 ∨ sign n = 1 := by
  unfold sign
  split
  · exact Or.inl rfl
  · exact Or.inr rfl
def maxOf (a b : Nat) : Nat := if a < b then b else a
theorem maxOf_self (a : Nat) : maxOf a a = a := by simp [maxOf]
theorem maxOf_cases (a b : Nat) : maxOf a b = a ∨ maxOf a b = b := by
  unfold maxOf
  by_cases h : a < b <;> simp [h]
