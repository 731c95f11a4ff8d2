prelude
import Init.Data.Nat.Basic
import Init.Data.Bool

/-!
# Folding, quantifying and iterating over the numbers below a bound

`Nat.fold`, `Nat.foldRev`, `Nat.any` and `Nat.all`; the functions are told that their argument is below
the bound.
-/

universe u

namespace Nat

/-- Applies `f 0`, then `f 1`, up to `f (n - 1)`. -/
@[specialize] def fold {α : Type u} : (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | n + 1, f, a => f n (lt_succ_self n) (fold n (fun i h => f i (lt_succ_of_lt h)) a)

/-- Applies `f (n - 1)`, then `f (n - 2)`, down to `f 0`. -/
@[specialize] def foldRev {α : Type u} :
    (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | n + 1, f, a => foldRev n (fun i h => f i (lt_succ_of_lt h)) (f n (lt_succ_self n) a)

/-- Does `f` hold of some number below the bound? -/
@[specialize] def any : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => false
  | n + 1, f => any n (fun i h => f i (lt_succ_of_lt h)) || f n (lt_succ_self n)

/-- Does `f` hold of every number below the bound? -/
@[specialize] def all : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => true
  | n + 1, f => all n (fun i h => f i (lt_succ_of_lt h)) && f n (lt_succ_self n)

@[simp] theorem fold_zero {α : Type u} (f : (i : Nat) → i < 0 → α → α) (init : α) :
    fold 0 f init = init := rfl

@[simp] theorem fold_succ {α : Type u} (n : Nat) (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    fold (n + 1) f init =
      f n (lt_succ_self n) (fold n (fun i h => f i (lt_succ_of_lt h)) init) := rfl

theorem fold_congr {α : Type u} {n m : Nat} (w : n = m) (f : (i : Nat) → i < n → α → α) (init : α) :
    fold n f init = fold m (fun i h => f i (w ▸ h)) init := by
  subst w
  rfl

@[simp] theorem foldRev_zero {α : Type u} (f : (i : Nat) → i < 0 → α → α) (init : α) :
    foldRev 0 f init = init := rfl

@[simp] theorem foldRev_succ {α : Type u} (n : Nat) (f : (i : Nat) → i < n + 1 → α → α)
    (init : α) :
    foldRev (n + 1) f init =
      foldRev n (fun i h => f i (lt_succ_of_lt h)) (f n (lt_succ_self n) init) := rfl

theorem foldRev_congr {α : Type u} {n m : Nat} (w : n = m) (f : (i : Nat) → i < n → α → α)
    (init : α) : foldRev n f init = foldRev m (fun i h => f i (w ▸ h)) init := by
  subst w
  rfl

@[simp] theorem any_zero {f : (i : Nat) → i < 0 → Bool} : any 0 f = false := rfl

@[simp] theorem any_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    any (n + 1) f = (any n (fun i h => f i (lt_succ_of_lt h)) || f n (lt_succ_self n)) := rfl

theorem any_congr {n m : Nat} (w : n = m) (f : (i : Nat) → i < n → Bool) :
    any n f = any m (fun i h => f i (w ▸ h)) := by
  subst w
  rfl

@[simp] theorem all_zero {f : (i : Nat) → i < 0 → Bool} : all 0 f = true := rfl

@[simp] theorem all_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    all (n + 1) f = (all n (fun i h => f i (lt_succ_of_lt h)) && f n (lt_succ_self n)) := rfl

theorem all_congr {n m : Nat} (w : n = m) (f : (i : Nat) → i < n → Bool) :
    all n f = all m (fun i h => f i (w ▸ h)) := by
  subst w
  rfl

end Nat
