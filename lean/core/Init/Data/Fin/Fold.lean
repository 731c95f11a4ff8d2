prelude
import Init.Data.Fin.Basic
import Init.Control.Basic

/-! Folds over the numbers below a bound. -/

namespace Fin

/-- `foldl 3 f x = f (f (f x 0) 1) 2`. -/
@[inline] def foldl (n) (f : α → Fin n → α) (init : α) : α := loop init 0 where
  /-- The fold from `i` on. -/
  @[semireducible] loop (x : α) (i : Nat) : α :=
    if h : i < n then loop (f x ⟨i, h⟩) (i + 1) else x
  termination_by n - i
  decreasing_by exact Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- `foldr 3 f x = f 0 (f 1 (f 2 x))`. -/
@[inline] def foldr (n) (f : Fin n → α → α) (init : α) : α := loop n (Nat.le_refl n) init where
  /-- The fold over the numbers below `i`. -/
  loop : (i : _) → i ≤ n → α → α
  | 0, _, x => x
  | i + 1, h, x => loop i (Nat.le_of_lt h) (f ⟨i, h⟩ x)
  termination_by structural i => i

theorem foldl_loop_lt (f : α → Fin n → α) (x) (h : i < n) :
    foldl.loop n f x i = foldl.loop n f (f x ⟨i, h⟩) (i + 1) := by
  conv => lhs; unfold foldl.loop
  exact dif_pos h

theorem foldl_loop_eq (f : α → Fin n → α) (x) : foldl.loop n f x n = x := by
  unfold foldl.loop
  exact dif_neg (Nat.lt_irrefl n)

private theorem foldl_loop_shift (f : α → Fin (n + 1) → α) (k : Nat) :
    ∀ (x : α) (i : Nat), i + k = n →
      foldl.loop (n + 1) f x (i + 1) = foldl.loop n (fun x j => f x j.succ) x i := by
  induction k with
  | zero =>
    intro x i hi
    have hi : i = n := hi
    subst hi
    rw [foldl_loop_eq, foldl_loop_eq]
  | succ k ih =>
    intro x i hi
    have lt : i < n := hi ▸ Nat.lt_add_of_pos_right (Nat.succ_pos k)
    rw [foldl_loop_lt f x (Nat.succ_lt_succ lt), foldl_loop_lt _ x lt]
    exact ih _ (i + 1) ((Nat.succ_add_eq_add_succ i k).trans hi)

@[simp] theorem foldl_zero (f : α → Fin 0 → α) (x) : foldl 0 f x = x := foldl_loop_eq f x

theorem foldl_succ (f : α → Fin (n + 1) → α) (x) :
    foldl (n + 1) f x = foldl n (fun x i => f x i.succ) (f x 0) := by
  show foldl.loop (n + 1) f x 0 = _
  rw [foldl_loop_lt f x (Nat.succ_pos n)]
  exact foldl_loop_shift f n _ 0 (Nat.zero_add n)

theorem foldr_loop_zero (f : Fin n → α → α) (x) :
    foldr.loop n f 0 (Nat.zero_le _) x = x := rfl

theorem foldr_loop_succ (f : Fin n → α → α) (x) (h : i < n) :
    foldr.loop n f (i + 1) h x = foldr.loop n f i (Nat.le_of_lt h) (f ⟨i, h⟩ x) := rfl

theorem foldr_loop (f : Fin (n + 1) → α → α) (x) (h : i + 1 ≤ n + 1) :
    foldr.loop (n + 1) f (i + 1) h x =
      f 0 (foldr.loop n (fun j => f j.succ) i (Nat.le_of_succ_le_succ h) x) := by
  induction i generalizing x with
  | zero => rfl
  | succ i ih => exact ih (f ⟨i + 1, h⟩ x) (Nat.le_of_lt h)

@[simp] theorem foldr_zero (f : Fin 0 → α → α) (x) : foldr 0 f x = x := rfl

theorem foldr_succ (f : Fin (n + 1) → α → α) (x) :
    foldr (n + 1) f x = f 0 (foldr n (fun i => f i.succ) x) := foldr_loop f x (Nat.le_refl _)

end Fin
