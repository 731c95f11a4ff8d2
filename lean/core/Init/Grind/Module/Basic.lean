prelude
import Init.Data.Int
import Init.Data.List.Basic

/-!
# Modules over the naturals and the integers, as `grind` sees them
-/

set_option linter.all false
universe u

namespace Lean.Grind

/-- Addition is associative and commutative, with zero. -/
class AddCommMonoid (M : Type u) extends Zero M, Add M where
  add_zero : ∀ a : M, a + 0 = a
  add_comm : ∀ a b : M, a + b = b + a
  add_assoc : ∀ a b c : M, a + b + c = a + (b + c)

/-- An additive commutative group. -/
class AddCommGroup (M : Type u) extends AddCommMonoid M, Neg M, Sub M where
  neg_add_cancel : ∀ a : M, -a + a = 0
  sub_eq_add_neg : ∀ a b : M, a - b = a + -b

/-- Naturals act on `M` by repeated addition. -/
class NatModule (M : Type u) extends AddCommMonoid M where
  [nsmul : SMul Nat M]
  zero_nsmul : ∀ a : M, 0 • a = 0
  add_one_nsmul : ∀ n : Nat, ∀ a : M, (n + 1) • a = n • a + a

/-- Integers act on `M` by repeated addition. -/
class IntModule (M : Type u) extends NatModule M, AddCommGroup M where
  [zsmul : SMul Int M]
  zero_zsmul : ∀ a : M, (0 : Int) • a = 0
  one_zsmul : ∀ a : M, (1 : Int) • a = a
  add_zsmul : ∀ n m : Int, ∀ a : M, (n + m) • a = n • a + m • a
  zsmul_natCast_eq_nsmul : ∀ n : Nat, ∀ a : M, (n : Int) • a = n • a

set_option warn.classDefReducibility false in
attribute [instance 100] NatModule.nsmul IntModule.zsmul AddCommMonoid.toZero AddCommMonoid.toAdd
  AddCommGroup.toNeg AddCommGroup.toSub

/-- Sums cancel on the right. -/
class AddRightCancel (M : Type u) [Add M] where
  add_right_cancel : ∀ a b c : M, a + c = b + c → a = b

/-- Multiples by a positive natural are injective. -/
class NoNatZeroDivisors (α : Type u) [NatModule α] where
  no_nat_zero_divisors : ∀ (k : Nat) (a b : α), k ≠ 0 → k • a = k • b → a = b

end Lean.Grind
