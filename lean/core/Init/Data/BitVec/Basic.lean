prelude
import Init.Data.Fin.Basic
import Init.Data.Nat.Basic
/-!
# Bit vectors: arithmetic modulo `2 ^ w`
-/

namespace BitVec

/-- The sum. -/
protected def add (x y : BitVec n) : BitVec n := BitVec.ofNat n (x.toNat + y.toNat)
/-- The difference. -/
protected def sub (x y : BitVec n) : BitVec n := BitVec.ofNat n ((2 ^ n - y.toNat) + x.toNat)
/-- The product. -/
protected def mul (x y : BitVec n) : BitVec n := BitVec.ofNat n (x.toNat * y.toNat)
/-- The opposite number. -/
protected def neg (x : BitVec n) : BitVec n := BitVec.ofNat n (2 ^ n - x.toNat)
/-- The quotient of unsigned numbers, `0` if the divisor is `0`. -/
def udiv (x y : BitVec n) : BitVec n :=
  BitVec.ofNatLT (x.toNat / y.toNat) (Nat.lt_of_le_of_lt (Nat.div_le_self _ _) x.toFin.isLt)
/-- The remainder of unsigned numbers. -/
def umod (x y : BitVec n) : BitVec n :=
  BitVec.ofNatLT (x.toNat % y.toNat) (Nat.lt_of_le_of_lt (Nat.mod_le _ _) x.toFin.isLt)
/-- Bitwise and. -/
protected def and (x y : BitVec n) : BitVec n := BitVec.ofNat n (x.toNat &&& y.toNat)
/-- Bitwise or. -/
protected def or (x y : BitVec n) : BitVec n := BitVec.ofNat n (x.toNat ||| y.toNat)
/-- Bitwise exclusive or. -/
protected def xor (x y : BitVec n) : BitVec n := BitVec.ofNat n (x.toNat ^^^ y.toNat)
/-- Shifts up. -/
protected def shiftLeft (x : BitVec n) (s : Nat) : BitVec n := BitVec.ofNat n (x.toNat <<< s)
/-- Shifts down, filling with zeros. -/
def ushiftRight (x : BitVec n) (s : Nat) : BitVec n := BitVec.ofNat n (x.toNat >>> s)

instance : Add (BitVec n) := ⟨BitVec.add⟩
instance : Sub (BitVec n) := ⟨BitVec.sub⟩
instance : Mul (BitVec n) := ⟨BitVec.mul⟩
instance : Neg (BitVec n) := ⟨BitVec.neg⟩
instance : Div (BitVec n) := ⟨BitVec.udiv⟩
instance : Mod (BitVec n) := ⟨BitVec.umod⟩
instance : AndOp (BitVec w) := ⟨BitVec.and⟩
instance : OrOp (BitVec w) := ⟨BitVec.or⟩
instance : XorOp (BitVec w) := ⟨BitVec.xor⟩
instance : HShiftLeft (BitVec w) Nat (BitVec w) := ⟨BitVec.shiftLeft⟩
instance : HShiftRight (BitVec w) Nat (BitVec w) := ⟨BitVec.ushiftRight⟩
instance instOfNat : OfNat (BitVec n) i where ofNat := BitVec.ofNat n i

end BitVec
