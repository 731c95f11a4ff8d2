prelude
import Init.Data.Nat.Basic

/-!
# Monadic loops over the numbers below a bound
-/

universe u v

namespace Nat

private theorem sub_sub_one_lt {n i : Nat} (h : i + 1 ≤ n) : n - i - 1 < n :=
  Nat.lt_of_lt_of_le (sub_lt (Nat.sub_pos_of_lt h) Nat.one_pos) (sub_le n i)

/-- Runs `f` on `0`, `1`, …, `n - 1`. -/
@[inline] def forM {m} [Monad m] (n : Nat) (f : (i : Nat) → i < n → m Unit) : m Unit :=
  loop n (Nat.le_refl n)
where
  /-- The last `i` rounds. -/
  @[specialize] loop : ∀ i, i ≤ n → m Unit
    | 0, _ => pure ()
    | i + 1, h => bind (f (n - i - 1) (sub_sub_one_lt h)) fun _ => loop i (le_of_succ_le h)

/-- Runs `f` on `n - 1`, …, `1`, `0`. -/
@[inline] def forRevM {m} [Monad m] (n : Nat) (f : (i : Nat) → i < n → m Unit) : m Unit :=
  loop n (Nat.le_refl n)
where
  /-- The last `i` rounds. -/
  @[specialize] loop : ∀ i, i ≤ n → m Unit
    | 0, _ => pure ()
    | i + 1, h => bind (f i h) fun _ => loop i (le_of_succ_le h)

/-- Runs `f` on `0`, `1`, …, `n - 1`, handing a value on. -/
@[inline] def foldM {α : Type u} {m : Type u → Type v} [Monad m] (n : Nat)
    (f : (i : Nat) → i < n → α → m α) (init : α) : m α :=
  loop n (Nat.le_refl n) init
where
  /-- The last `i` rounds. -/
  @[specialize] loop : ∀ i, i ≤ n → α → m α
    | 0, _, a => pure a
    | i + 1, h, a => bind (f (n - i - 1) (sub_sub_one_lt h) a) (loop i (le_of_succ_le h))

/-- Runs `f` on `n - 1`, …, `1`, `0`, handing a value on. -/
@[inline] def foldRevM {α : Type u} {m : Type u → Type v} [Monad m] (n : Nat)
    (f : (i : Nat) → i < n → α → m α) (init : α) : m α :=
  loop n (Nat.le_refl n) init
where
  /-- The last `i` rounds. -/
  @[specialize] loop : ∀ i, i ≤ n → α → m α
    | 0, _, a => pure a
    | i + 1, h, a => bind (f i h a) (loop i (le_of_succ_le h))

/-- Does `p` return `true` on `0`, `1`, …, `n - 1`? Stops at the first `false`. -/
@[inline] def allM {m} [Monad m] (n : Nat) (p : (i : Nat) → i < n → m Bool) : m Bool :=
  loop n (Nat.le_refl n)
where
  /-- The last `i` rounds. -/
  @[specialize] loop : ∀ i, i ≤ n → m Bool
    | 0, _ => pure true
    | i + 1, h => bind (p (n - i - 1) (sub_sub_one_lt h)) fun
      | true => loop i (le_of_succ_le h)
      | false => pure false

/-- Does `p` return `true` on one of `0`, `1`, …, `n - 1`? Stops at the first `true`. -/
@[inline] def anyM {m} [Monad m] (n : Nat) (p : (i : Nat) → i < n → m Bool) : m Bool :=
  loop n (Nat.le_refl n)
where
  /-- The last `i` rounds. -/
  @[specialize] loop : ∀ i, i ≤ n → m Bool
    | 0, _ => pure false
    | i + 1, h => bind (p (n - i - 1) (sub_sub_one_lt h)) fun
      | true => pure true
      | false => loop i (le_of_succ_le h)

end Nat
