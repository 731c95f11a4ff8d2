prelude
import Init.Data.Nat.Div.Basic
/-!
# Binary logarithm of natural numbers: the definition

The kernel and the compiler compute it natively; this recursion is its meaning.
-/

namespace Nat

theorem log2_terminates (n : Nat) (h : n ≥ 2) : n / 2 < n :=
  Nat.div_lt_self (Nat.lt_of_lt_of_le (Nat.succ_pos 1) h) (Nat.le_refl 2)

/-- The largest `k` with `2 ^ k ≤ n`; `log2 0 = 0`. As many halvings as keep the number above `1`,
with `n` itself as fuel. -/
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat :=
  n.rec (fun _ => 0) (fun _ ih k => (Nat.ble 2 k).rec 0 (Nat.succ (ih (k / 2)))) n

/-- `Nat.log2 k` with `fuel` halvings allowed. -/
private noncomputable abbrev log2Fuel (fuel k : Nat) : Nat :=
  Nat.rec (motive := fun _ => Nat → Nat) (fun _ => 0)
    (fun _ ih k => (Nat.ble 2 k).rec 0 (Nat.succ (ih (k / 2)))) fuel k

private theorem log2Fuel_pos {f k : Nat} (h : Nat.ble 2 k = true) :
    log2Fuel (f + 1) k = Nat.succ (log2Fuel f (k / 2)) :=
  congrArg (fun b => Bool.rec (motive := fun _ => Nat) 0 (Nat.succ (log2Fuel f (k / 2))) b) h

private theorem log2Fuel_neg {f k : Nat} (h : Nat.ble 2 k = false) : log2Fuel (f + 1) k = 0 :=
  congrArg (fun b => Bool.rec (motive := fun _ => Nat) 0 (Nat.succ (log2Fuel f (k / 2))) b) h

private theorem log2Fuel_congr : ∀ (f g k : Nat), k ≤ f → k ≤ g → log2Fuel f k = log2Fuel g k
  | 0, 0, _, _, _ => rfl
  | 0, g + 1, k, h, _ => by cases Nat.le_antisymm h (Nat.zero_le k); rfl
  | f + 1, 0, k, _, h => by cases Nat.le_antisymm h (Nat.zero_le k); rfl
  | f + 1, g + 1, k, h₁, h₂ => by
    cases h : Nat.ble 2 k with
    | false => rw [log2Fuel_neg h, log2Fuel_neg h]
    | true =>
      rw [log2Fuel_pos h, log2Fuel_pos h]
      have lt := log2_terminates k (Nat.le_of_ble_eq_true h)
      exact congrArg Nat.succ (log2Fuel_congr f g (k / 2)
        (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le lt h₁)) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le lt h₂)))

theorem log2_def (n : Nat) : n.log2 = if 2 ≤ n then (n / 2).log2 + 1 else 0 := by
  by_cases h : 2 ≤ n
  · rw [if_pos h]
    match n, h with
    | n + 1, h =>
      have lt := Nat.le_of_lt_succ (log2_terminates (n + 1) h)
      exact (log2Fuel_pos (Nat.ble_eq_true_of_le h)).trans (congrArg Nat.succ (log2Fuel_congr _ _ _ lt (Nat.le_refl _)))
  · rw [if_neg h]
    match n, h with
    | 0, _ => rfl
    | 1, _ => rfl
    | n + 2, h => exact absurd (Nat.succ_le_succ (Nat.succ_le_succ (Nat.zero_le n))) h

end Nat
