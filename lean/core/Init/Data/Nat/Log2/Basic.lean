prelude
import Init.Data.Nat.Div.Basic
/-!
# Binary logarithm of natural numbers: the definition

The kernel and the compiler compute it natively; this recursion is its meaning.
-/

namespace Nat

theorem log2_terminates : ∀ n, n ≥ 2 → n / 2 < n
  | n + 2, _ => Nat.div_lt_self (Nat.succ_pos _) (Nat.le_refl 2)

/-- The largest `k` with `2 ^ k ≤ n`; `log2 0 = 0`. As many halvings as keep the number above `1`,
with `n` itself as fuel. -/
@[extern "lean_nat_log2"] def log2 (n : @& Nat) : Nat :=
  n.rec (fun _ => 0) (fun _ ih k => (Nat.ble 2 k).rec 0 (Nat.succ (ih (k / 2)))) n

end Nat
