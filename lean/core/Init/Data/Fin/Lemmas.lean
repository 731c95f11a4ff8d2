prelude
import Init.Data.Fin.Basic

/-! Bounded natural numbers: induction, order, successor and last element. -/

namespace Fin

@[simp] theorem succ_ne_zero {n} : ∀ k : Fin n, Fin.succ k ≠ 0 :=
  fun k h => Nat.succ_ne_zero k.val (congrArg Fin.val h)

theorem pos_iff_ne_zero {n : Nat} {a : Fin (n + 1)} : 0 < a ↔ a ≠ 0 :=
  ⟨fun h e => Nat.lt_irrefl 0 (show (0 : Fin (n + 1)).val < (0 : Fin (n + 1)).val from e ▸ h),
    fun h => Nat.pos_of_ne_zero fun e => h (Fin.ext e)⟩

@[simp] theorem succ_le_succ_iff {a b : Fin n} : a.succ ≤ b.succ ↔ a ≤ b := Nat.succ_le_succ_iff
@[simp] theorem succ_lt_succ_iff {a b : Fin n} : a.succ < b.succ ↔ a < b := Nat.succ_lt_succ_iff
@[simp] theorem castSucc_lt_succ {i : Fin n} : i.castSucc < i.succ := Nat.lt_succ_self i.val

theorem last_le_iff {n : Nat} {k : Fin (n + 1)} : last n ≤ k ↔ k = last n :=
  ⟨fun h => Fin.le_antisymm (le_last k) h, fun h => h ▸ Nat.le_refl _⟩
theorem eq_last_of_not_lt {i : Fin (n + 1)} (h : ¬(i : Nat) < n) : i = last n :=
  last_le_iff.1 (Nat.le_of_not_lt h)

/-- Induction from zero upwards. -/
@[elab_as_elim] def induction {motive : Fin (n + 1) → Sort _} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) :
    ∀ i : Fin (n + 1), motive i
  | ⟨i, hi⟩ => go i hi
where
  go : ∀ (i : Nat) (hi : i < n + 1), motive ⟨i, hi⟩
  | 0, _ => zero
  | i + 1, hi => succ ⟨i, Nat.lt_of_succ_lt_succ hi⟩ (go i (Nat.lt_of_succ_lt hi))

/-- Zero or a successor. -/
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort _}
    (zero : motive 0) (succ : ∀ i : Fin n, motive i.succ) :
    ∀ i : Fin (n + 1), motive i := induction zero fun i _ => succ i

end Fin
