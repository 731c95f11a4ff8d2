prelude
import Init.Classical
set_option linter.all false
universe u v w
namespace Nat
@[simp] theorem zero_eq : Nat.zero = 0 := rfl
theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl
@[simp] protected theorem zero_add : ∀ n : Nat, 0 + n = n
  | 0 => rfl
  | n+1 => congrArg succ (Nat.zero_add n)
theorem succ_add : ∀ n m : Nat, succ n + m = succ (n + m)
  | _, 0 => rfl
  | n, m+1 => congrArg succ (succ_add n m)
@[elab_as_elim, induction_eliminator] protected noncomputable def rec_aux {motive : Nat → Sort u} (zero : motive 0) (succ : ∀ n, motive n → motive (n + 1)) (t : Nat) : motive t := Nat.rec zero succ t
@[elab_as_elim, cases_eliminator] protected def casesAuxOn {motive : Nat → Sort u} (t : Nat) (zero : motive 0) (succ : ∀ n, motive (n + 1)) : motive t := Nat.casesOn t zero succ
end Nat
theorem Nat.lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m := by
  cases h with
  | refl => exact Or.inr rfl
  | step h => exact Or.inl (Nat.succ_le_succ h)
theorem Nat.pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := by cases n with
  | zero => contradiction
  | succ n => exact Nat.succ_le_succ (Nat.zero_le n)
theorem Nat.succ_sub_succ : (n m : Nat) → Nat.succ n - Nat.succ m = n - m
  | _, 0 => rfl
  | n, m+1 => congrArg Nat.pred (Nat.succ_sub_succ n m)
