prelude
import Init.SimpLemmas

/-! The canonical map from the natural numbers into a type that has one, and its coercions. -/

universe u

/-- Types into which the natural numbers have a canonical map. -/
class NatCast (R : Type u) where
  /-- The canonical map. -/
  protected natCast : Nat → R

instance instNatCastNat : NatCast Nat where natCast n := n

/-- The canonical map from the natural numbers into `R`. -/
@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast

instance [NatCast R] : CoeTail Nat R where coe := Nat.cast

instance [NatCast R] : CoeHTCT Nat R where coe := Nat.cast

@[simp] theorem Nat.cast_id {n : Nat} : n.cast = n := rfl
