prelude
import Init.Data.Nat.Basic.Mul

/-!
# Non-zero elements, as a class

`NeZero n` lets instance search carry the fact that `n ≠ 0`.
-/

variable {R : Type _} [Zero R]

/-- `n` is not zero. -/
class NeZero (n : R) : Prop where
  /-- The fact itself. -/
  out : n ≠ 0

theorem NeZero.ne (n : R) [h : NeZero n] : n ≠ 0 := h.out
theorem NeZero.ne' (n : R) [h : NeZero n] : 0 ≠ n := h.out.symm
theorem neZero_iff {n : R} : NeZero n ↔ n ≠ 0 := ⟨fun h => h.out, fun h => ⟨h⟩⟩

@[simp] theorem neZero_zero_iff_false {α : Type _} [Zero α] : NeZero (0 : α) ↔ False :=
  ⟨fun h => h.out rfl, False.elim⟩

instance {p : Prop} [Decidable p] {n m : Nat} [hn : NeZero n] [hm : NeZero m] :
    NeZero (if p then n else m) where
  out := if h : p then if_pos h ▸ hn.out else if_neg h ▸ hm.out

namespace Nat

theorem pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)

instance instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨succ_ne_zero n⟩

instance {n m : Nat} [NeZero n] : NeZero (n ^ m) := ⟨ne_of_gt (Nat.pow_pos (pos_of_neZero n))⟩

end Nat
