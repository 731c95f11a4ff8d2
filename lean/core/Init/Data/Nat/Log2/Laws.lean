prelude
import Init.Data.Nat.Log2.Basic
import Init.Data.Nat.Lemmas.Div

/-!
# Binary logarithm of natural numbers: the laws

`k ≤ log2 n` exactly when `2 ^ k ≤ n`; everything else follows.
-/

namespace Nat

@[simp] theorem log2_zero : Nat.log2 0 = 0 := rfl
@[simp] theorem log2_one : Nat.log2 1 = 0 := rfl

theorem le_log2 {n k : Nat} (h : n ≠ 0) : k ≤ n.log2 ↔ 2 ^ k ≤ n := by
  rw [log2_def]
  match k with
  | 0 => exact ⟨fun _ => Nat.pos_of_ne_zero h, fun _ => zero_le _⟩
  | k + 1 =>
    by_cases h2 : 2 ≤ n
    · have hn : n / 2 ≠ 0 := ne_of_gt (div_pos h2 Nat.two_pos)
      rw [if_pos h2, Nat.add_le_add_iff_right, le_log2 hn, le_div_iff_mul_le Nat.two_pos]
      exact .rfl
    · rw [if_neg h2]
      exact ⟨fun h' => absurd h' (not_succ_le_zero k), fun h' => absurd (Nat.le_trans
        (Nat.pow_le_pow_right (i := 1) Nat.two_pos (succ_le_succ (zero_le k))) h') h2⟩
termination_by n
decreasing_by exact div_lt_self (Nat.pos_of_ne_zero h) Nat.one_lt_two

theorem log2_lt {n k : Nat} (h : n ≠ 0) : n.log2 < k ↔ n < 2 ^ k := by
  rw [← Nat.not_le, ← Nat.not_le, le_log2 h]

theorem log2_self_le {n : Nat} (h : n ≠ 0) : 2 ^ n.log2 ≤ n := (le_log2 h).1 (Nat.le_refl _)

theorem lt_log2_self {n : Nat} : n < 2 ^ (n.log2 + 1) :=
  match n with
  | 0 => Nat.two_pow_pos _
  | n + 1 => (log2_lt (succ_ne_zero n)).1 (lt_succ_self _)

theorem log2_eq_iff {n k : Nat} (h : n ≠ 0) : n.log2 = k ↔ 2 ^ k ≤ n ∧ n < 2 ^ (k + 1) := by
  rw [← le_log2 h, ← log2_lt h, Nat.lt_add_one_iff]
  exact ⟨fun e => ⟨Nat.le_of_eq e.symm, Nat.le_of_eq e⟩, fun h => Nat.le_antisymm h.2 h.1⟩

theorem log2_two_mul {n : Nat} (h : n ≠ 0) : (2 * n).log2 = n.log2 + 1 := by
  rw [log2_def, if_pos (Nat.le_mul_of_pos_right 2 (Nat.pos_of_ne_zero h)),
    Nat.mul_div_cancel_left n Nat.two_pos]

@[simp] theorem log2_two_pow {n : Nat} : (2 ^ n).log2 = n :=
  (log2_eq_iff (ne_of_gt (Nat.two_pow_pos n))).2
    ⟨Nat.le_refl _, Nat.pow_lt_pow_succ Nat.one_lt_two⟩

theorem log2_le_self (n : Nat) : n.log2 ≤ n :=
  match n with
  | 0 => Nat.le_refl 0
  | n + 1 => Nat.le_of_lt ((log2_lt (succ_ne_zero n)).2 Nat.lt_two_pow_self)

end Nat
