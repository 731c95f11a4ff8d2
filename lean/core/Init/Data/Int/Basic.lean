prelude
import Init.Data.Cast
import Init.Data.Nat.Basic

/-!
The integers: the type, its arithmetic, its order and their decision procedures. Division stands in
`Init.Data.Int.DivMod.Basic`.
-/

universe u
open Nat

set_option genCtorIdx false in
/-- The integers: a natural number, or the negative of a successor. -/
inductive Int : Type where
  /-- The natural number `n`. -/
  | ofNat : Nat → Int
  /-- The number `-(n + 1)`. -/
  | negSucc : Nat → Int

attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

instance instNatCastInt : NatCast Int where natCast n := Int.ofNat n

instance instOfNat {n : Nat} : OfNat Int n where
  ofNat := Int.ofNat n

namespace Int

@[inherit_doc] scoped notation "-[" n "+1]" => negSucc n

instance instInhabited : Inhabited Int := ⟨ofNat 0⟩

@[simp] theorem default_eq_zero : default = (0 : Int) := rfl

protected theorem zero_ne_one : (0 : Int) ≠ 1 := nofun

@[simp] theorem ofNat_eq_natCast (n : Nat) : Int.ofNat n = n := rfl
@[simp] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl
theorem ofNat_two : ((2 : Nat) : Int) = 2 := rfl

/-- The negative of a natural number. -/
def negOfNat : Nat → Int
  | 0 => 0
  | succ m => negSucc m

set_option bootstrap.genMatcherCode false in
/-- The negative of an integer. -/
@[extern "lean_int_neg"] protected def neg (n : @& Int) : Int :=
  match n with
  | ofNat n => negOfNat n
  | negSucc n => succ n

@[default_instance mid] instance instNegInt : Neg Int where
  neg := Int.neg

/-- The difference of two natural numbers, as an integer. -/
def subNatNat (m n : Nat) : Int :=
  match (n - m : Nat) with
  | 0 => ofNat (m - n)
  | succ k => negSucc k

set_option bootstrap.genMatcherCode false in
/-- The sum of two integers. -/
@[extern "lean_int_add"] protected def add (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, -[n +1] => subNatNat m (succ n)
  | -[m +1], ofNat n => subNatNat n (succ m)
  | -[m +1], -[n +1] => negSucc (succ (m + n))

instance instAdd : Add Int where
  add := Int.add

set_option bootstrap.genMatcherCode false in
/-- The product of two integers. -/
@[extern "lean_int_mul"] protected def mul (m n : @& Int) : Int :=
  match m, n with
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, -[n +1] => negOfNat (m * succ n)
  | -[m +1], ofNat n => negOfNat (succ m * n)
  | -[m +1], -[n +1] => ofNat (succ m * succ n)

instance instMul : Mul Int where
  mul := Int.mul

/-- The difference of two integers. -/
@[extern "lean_int_sub"] protected def sub (m n : @& Int) : Int := m + (- n)

instance instSub : Sub Int where
  sub := Int.sub

/-- The integers that are not negative. -/
inductive NonNeg : Int → Prop where
  /-- A natural number is not negative. -/
  | mk (n : Nat) : NonNeg (ofNat n)

/-- `a ≤ b` says that `b - a` is not negative. -/
protected def le (a b : Int) : Prop := NonNeg (b - a)

instance instLEInt : LE Int where
  le := Int.le

/-- `a < b` says that `a + 1 ≤ b`. -/
protected def lt (a b : Int) : Prop := (a + 1) ≤ b

instance instLTInt : LT Int where
  lt := Int.lt

set_option bootstrap.genMatcherCode false in
/-- Decides whether two integers are equal. -/
@[extern "lean_int_dec_eq"] protected def decEq (a b : @& Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b => match _root_.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun h' => Int.noConfusion h' fun h' => h h'
  | ofNat _, -[_ +1] => isFalse fun h => Int.noConfusion h
  | -[_ +1], ofNat _ => isFalse fun h => Int.noConfusion h
  | -[a +1], -[b +1] => match _root_.decEq a b with
    | isTrue h => isTrue (h ▸ rfl)
    | isFalse h => isFalse fun h' => Int.noConfusion h' fun h' => h h'

instance instDecidableEq : DecidableEq Int := Int.decEq

set_option bootstrap.genMatcherCode false in
/-- Decides whether an integer is not negative. -/
@[extern "lean_int_dec_nonneg"] def decNonneg (m : @& Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | -[_ +1] => isFalse fun h =>
    h.rec (motive := fun z _ => z.rec (fun _ => True) fun _ => False) fun _ => True.intro

/-- Decides `a ≤ b`. -/
@[extern "lean_int_dec_le"] instance decLe (a b : @& Int) : Decidable (a ≤ b) := decNonneg _

/-- Decides `a < b`. -/
@[extern "lean_int_dec_lt"] instance decLt (a b : @& Int) : Decidable (a < b) := decNonneg _

set_option bootstrap.genMatcherCode false in
/-- The absolute value of an integer, a natural number. -/
@[extern "lean_nat_abs"] def natAbs (m : @& Int) : Nat :=
  match m with
  | ofNat m => m
  | -[m +1] => m.succ

/-- The number of the constructor. -/
protected def ctorIdx : Int → Nat
  | ofNat _ => 0
  | negSucc _ => 1

/-- The sign of an integer: `1`, `0` or `-1`. -/
def sign : Int → Int
  | Int.ofNat (succ _) => 1
  | Int.ofNat 0 => 0
  | -[_+1] => -1

/-- The natural number that an integer is; `0` for the negative ones. -/
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0

/-- The natural number that an integer is; `none` for the negative ones. -/
def toNat? : Int → Option Nat
  | (n : Nat) => some n
  | -[_+1] => none

/-- `a ∣ b` says that `b` is a multiple of `a`. -/
instance instDvd : Dvd Int where
  dvd a b := Exists (fun c => b = a * c)

/-- The powers of an integer, with a natural exponent. -/
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | succ n => Int.pow m n * m

instance instNatPow : NatPow Int where
  pow := Int.pow

instance instMin : Min Int := ⟨fun n m => if n ≤ m then n else m⟩

instance instMax : Max Int := ⟨fun n m => if n ≤ m then m else n⟩

end Int

/-- Types into which the integers have a canonical map. -/
class IntCast (R : Type u) where
  /-- The canonical map. -/
  protected intCast : Int → R

instance instIntCastInt : IntCast Int where intCast n := n

/-- The canonical map from the integers into `R`. -/
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R :=
  IntCast.intCast

instance [IntCast R] : CoeTail Int R where coe := Int.cast

instance [IntCast R] : CoeHTCT Int R where coe := Int.cast
