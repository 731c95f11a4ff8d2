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

theorem add_zero (m : Peano) : m + zero = m := rfl

theorem add_succ (m n : Peano) : m + succ n = succ (m + n) := rfl

theorem mul_zero (m : Peano) : m * zero = zero := rfl

theorem mul_succ (m n : Peano) : m * succ n = m * n + m := rfl

theorem zero_add (n : Peano) : zero + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add_succ, ih]

theorem succ_add (m n : Peano) : succ m + n = succ (m + n) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add_succ, ih, add_succ]

theorem add_comm (m n : Peano) : m + n = n + m := by
  induction n with
  | zero => rw [add_zero, zero_add]
  | succ n ih => rw [add_succ, succ_add, ih]

theorem add_assoc (k m n : Peano) : k + m + n = k + (m + n) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add_succ, ih, add_succ, add_succ]

theorem add_left_comm (k m n : Peano) : k + (m + n) = m + (k + n) := by
  rw [← add_assoc, add_comm k m, add_assoc]

theorem succ_eq_add_one (n : Peano) : succ n = n + one := rfl

theorem zero_mul (n : Peano) : zero * n = zero := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_succ, ih, add_zero]

theorem mul_one (n : Peano) : n * one = n := by
  rw [one, mul_succ, mul_zero, zero_add]

theorem succ_mul (m n : Peano) : succ m * n = m * n + n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_succ, ih, mul_succ, add_succ, add_succ, add_assoc, add_comm n m,
      ← add_assoc]

theorem mul_comm (m n : Peano) : m * n = n * m := by
  induction n with
  | zero => rw [mul_zero, zero_mul]
  | succ n ih => rw [mul_succ, succ_mul, ih]

theorem mul_add (k m n : Peano) : k * (m + n) = k * m + k * n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add_succ, mul_succ, ih, mul_succ, add_assoc]

theorem mul_assoc (k m n : Peano) : k * m * n = k * (m * n) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [mul_succ, ih, mul_succ, mul_add]

theorem add_right_cancel {k m n : Peano} (h : m + k = n + k) : m = n := by
  induction k with
  | zero => exact h
  | succ k ih =>
    rw [add_succ, add_succ] at h
    exact ih (succ.inj h)

theorem succ_ne_zero (n : Peano) : succ n ≠ zero := by
  intro h
  cases h

theorem eq_zero_of_add_eq_zero {m n : Peano} (h : m + n = zero) : m = zero ∧ n = zero := by
  cases n with
  | zero => exact ⟨h, rfl⟩
  | succ n => cases h

/-- `m` plus something is `n`. -/
def Le (m n : Peano) : Prop := ∃ k, m + k = n

theorem Le.refl (n : Peano) : Le n n := ⟨zero, rfl⟩

theorem Le.trans {k m n : Peano} (h₁ : Le k m) (h₂ : Le m n) : Le k n := by
  obtain ⟨a, rfl⟩ := h₁
  obtain ⟨b, rfl⟩ := h₂
  exact ⟨a + b, (add_assoc k a b).symm⟩

theorem Le.antisymm {m n : Peano} (h₁ : Le m n) (h₂ : Le n m) : m = n := by
  obtain ⟨a, rfl⟩ := h₁
  obtain ⟨b, hb⟩ := h₂
  rw [add_assoc, add_comm] at hb
  have : a + b = zero := add_right_cancel (hb.trans (zero_add m).symm)
  rw [(eq_zero_of_add_eq_zero this).1, add_zero]

/-- The usual number. -/
def toNat : Peano → Nat
  | zero => 0
  | succ n => n.toNat + 1

theorem toNat_add (m n : Peano) : (m + n).toNat = m.toNat + n.toNat := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [add_succ, toNat, ih, toNat]
    rfl

theorem toNat_injective {m n : Peano} (h : m.toNat = n.toNat) : m = n := by
  induction m generalizing n with
  | zero =>
    cases n with
    | zero => rfl
    | succ n => simp [toNat] at h
  | succ m ih =>
    cases n with
    | zero => simp [toNat] at h
    | succ n =>
      simp only [toNat, Nat.add_right_cancel_iff] at h
      rw [ih h]

end Peano
