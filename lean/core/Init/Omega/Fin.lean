prelude
import Init.Omega.Int
import Init.Data.Fin.Basic

/-! The arithmetic of bounded numbers as `omega` unfolds it. -/

namespace Lean.Omega.Fin

theorem ofNat_val_add {n : Nat} {x y : Fin n} :
    ((x + y).val : Int) = ((x.val : Int) + (y.val : Int)) % n := rfl

theorem ofNat_val_sub {n : Nat} {x y : Fin n} :
    ((x - y).val : Int) = (((n - y.val : Nat) : Int) + (x.val : Int)) % n := rfl

theorem ofNat_val_mul {n : Nat} {x y : Fin n} :
    ((x * y).val : Int) = ((x.val : Int) * (y.val : Int)) % n := rfl

theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    @Nat.cast Int instNatCastInt (@Fin.val (n + 1) (OfNat.ofNat x)) = OfNat.ofNat y := by
  rw [h]
  rfl

end Lean.Omega.Fin
