/-! # Peano's numbers

The natural numbers once more, from nothing: addition, multiplication, order.
-/

/-- Zero and successors. -/
inductive Peano where
  | zero
  | succ (n : Peano)

namespace Peano

/-- Recursion on the second summand. -/
def add (m : Peano) : Peano → Peano
  | zero => m
  | succ n => succ (add m n)

/-- Recursion on the second factor. -/
def mul (m : Peano) : Peano → Peano
  | zero => zero
  | succ n => add (mul m n) m

instance : Add Peano := ⟨add⟩

instance : Mul Peano := ⟨mul⟩

/-- One. -/
def one : Peano := succ zero

theorem add_zero (m : Peano) : m + zero = m := sorry

theorem add_succ (m n : Peano) : m + succ n = succ (m + n) := sorry

theorem mul_zero (m : Peano) : m * zero = zero := sorry

theorem mul_succ (m n : Peano) : m * succ n = m * n + m := sorry

theorem zero_add (n : Peano) : zero + n = n := by
  sorry

theorem succ_add (m n : Peano) : succ m + n = succ (m + n) := by
  sorry

theorem add_comm (m n : Peano) : m + n = n + m := by
  induction n with
  | zero => sorry
  | succ n ih => sorry

theorem add_assoc (k m n : Peano) : k + m + n = k + (m + n) := by
  sorry

theorem add_left_comm (k m n : Peano) : k + (m + n) = m + (k + n) := by
  sorry

theorem succ_eq_add_one (n : Peano) : succ n = n + one := sorry

theorem zero_mul (n : Peano) : zero * n = zero := by
  sorry

theorem mul_one (n : Peano) : n * one = n := by
  sorry

theorem succ_mul (m n : Peano) : succ m * n = m * n + n := by
  sorry

theorem mul_comm (m n : Peano) : m * n = n * m := by
  sorry

theorem mul_add (k m n : Peano) : k * (m + n) = k * m + k * n := by
  sorry

theorem mul_assoc (k m n : Peano) : k * m * n = k * (m * n) := by
  sorry

theorem add_right_cancel {k m n : Peano} (h : m + k = n + k) : m = n := by
  sorry

theorem succ_ne_zero (n : Peano) : succ n ≠ zero := by
  sorry

theorem eq_zero_of_add_eq_zero {m n : Peano} (h : m + n = zero) : m = zero ∧ n = zero := by
  cases n with
  | zero => sorry
  | succ n => sorry

/-- `m` plus something is `n`. -/
def Le (m n : Peano) : Prop := ∃ k, m + k = n

theorem Le.refl (n : Peano) : Le n n := sorry

theorem Le.trans {k m n : Peano} (h₁ : Le k m) (h₂ : Le m n) : Le k n := by
  obtain ⟨a, rfl⟩ := h₁
  obtain ⟨b, rfl⟩ := h₂
  exact ⟨a + b, sorry⟩

theorem Le.antisymm {m n : Peano} (h₁ : Le m n) (h₂ : Le n m) : m = n := by
  sorry

/-- The usual number. -/
def toNat : Peano → Nat
  | zero => 0
  | succ n => n.toNat + 1

theorem toNat_add (m n : Peano) : (m + n).toNat = m.toNat + n.toNat := by
  sorry

theorem toNat_injective {m n : Peano} (h : m.toNat = n.toNat) : m = n := by
  sorry

end Peano
