prelude
import Init.Data.BitVec.Basic
/-!
# Machine words: literals and arithmetic

Everything is modulo the number of values; the compiler uses the machine's own operations.
-/

namespace UInt8

instance instOfNat : OfNat UInt8 n := ⟨UInt8.ofNat n⟩
/-- The sum. -/
@[extern "lean_uint8_add"] protected def add (a b : UInt8) : UInt8 := ⟨a.toBitVec + b.toBitVec⟩
/-- The difference. -/
@[extern "lean_uint8_sub"] protected def sub (a b : UInt8) : UInt8 := ⟨a.toBitVec - b.toBitVec⟩
/-- The product. -/
@[extern "lean_uint8_mul"] protected def mul (a b : UInt8) : UInt8 := ⟨a.toBitVec * b.toBitVec⟩
/-- The quotient, `0` if the divisor is `0`. -/
@[extern "lean_uint8_div"] protected def div (a b : UInt8) : UInt8 := ⟨a.toBitVec / b.toBitVec⟩
/-- The remainder. -/
@[extern "lean_uint8_mod"] protected def mod (a b : UInt8) : UInt8 := ⟨a.toBitVec % b.toBitVec⟩
/-- Bitwise and. -/
@[extern "lean_uint8_land"] protected def land (a b : UInt8) : UInt8 := ⟨a.toBitVec &&& b.toBitVec⟩
/-- Bitwise or. -/
@[extern "lean_uint8_lor"] protected def lor (a b : UInt8) : UInt8 := ⟨a.toBitVec ||| b.toBitVec⟩
/-- Bitwise exclusive or. -/
@[extern "lean_uint8_xor"] protected def xor (a b : UInt8) : UInt8 := ⟨a.toBitVec ^^^ b.toBitVec⟩

instance : Add UInt8 := ⟨UInt8.add⟩
instance : Sub UInt8 := ⟨UInt8.sub⟩
instance : Mul UInt8 := ⟨UInt8.mul⟩
instance : Div UInt8 := ⟨UInt8.div⟩
instance : Mod UInt8 := ⟨UInt8.mod⟩
instance : AndOp UInt8 := ⟨UInt8.land⟩
instance : OrOp UInt8 := ⟨UInt8.lor⟩
instance : XorOp UInt8 := ⟨UInt8.xor⟩
instance : Max UInt8 := ⟨fun a b => if a ≤ b then b else a⟩
instance : Min UInt8 := ⟨fun a b => if a ≤ b then a else b⟩

theorem toBitVec_inj {a b : UInt8} : a.toBitVec = b.toBitVec ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  cases a; cases b; cases h; rfl

theorem toNat_ofNat_of_lt' {n : Nat} (h : n < UInt8.size) : (UInt8.ofNat n).toNat = n := Nat.mod_eq_of_lt h

end UInt8

namespace UInt16

instance instOfNat : OfNat UInt16 n := ⟨UInt16.ofNat n⟩
/-- The sum. -/
@[extern "lean_uint16_add"] protected def add (a b : UInt16) : UInt16 := ⟨a.toBitVec + b.toBitVec⟩
/-- The difference. -/
@[extern "lean_uint16_sub"] protected def sub (a b : UInt16) : UInt16 := ⟨a.toBitVec - b.toBitVec⟩
/-- The product. -/
@[extern "lean_uint16_mul"] protected def mul (a b : UInt16) : UInt16 := ⟨a.toBitVec * b.toBitVec⟩
/-- The quotient, `0` if the divisor is `0`. -/
@[extern "lean_uint16_div"] protected def div (a b : UInt16) : UInt16 := ⟨a.toBitVec / b.toBitVec⟩
/-- The remainder. -/
@[extern "lean_uint16_mod"] protected def mod (a b : UInt16) : UInt16 := ⟨a.toBitVec % b.toBitVec⟩
/-- Bitwise and. -/
@[extern "lean_uint16_land"] protected def land (a b : UInt16) : UInt16 := ⟨a.toBitVec &&& b.toBitVec⟩
/-- Bitwise or. -/
@[extern "lean_uint16_lor"] protected def lor (a b : UInt16) : UInt16 := ⟨a.toBitVec ||| b.toBitVec⟩
/-- Bitwise exclusive or. -/
@[extern "lean_uint16_xor"] protected def xor (a b : UInt16) : UInt16 := ⟨a.toBitVec ^^^ b.toBitVec⟩

instance : Add UInt16 := ⟨UInt16.add⟩
instance : Sub UInt16 := ⟨UInt16.sub⟩
instance : Mul UInt16 := ⟨UInt16.mul⟩
instance : Div UInt16 := ⟨UInt16.div⟩
instance : Mod UInt16 := ⟨UInt16.mod⟩
instance : AndOp UInt16 := ⟨UInt16.land⟩
instance : OrOp UInt16 := ⟨UInt16.lor⟩
instance : XorOp UInt16 := ⟨UInt16.xor⟩
instance : Max UInt16 := ⟨fun a b => if a ≤ b then b else a⟩
instance : Min UInt16 := ⟨fun a b => if a ≤ b then a else b⟩

theorem toBitVec_inj {a b : UInt16} : a.toBitVec = b.toBitVec ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  cases a; cases b; cases h; rfl

theorem toNat_ofNat_of_lt' {n : Nat} (h : n < UInt16.size) : (UInt16.ofNat n).toNat = n := Nat.mod_eq_of_lt h

end UInt16

namespace UInt32

instance instOfNat : OfNat UInt32 n := ⟨UInt32.ofNat n⟩
/-- The sum. -/
@[extern "lean_uint32_add"] protected def add (a b : UInt32) : UInt32 := ⟨a.toBitVec + b.toBitVec⟩
/-- The difference. -/
@[extern "lean_uint32_sub"] protected def sub (a b : UInt32) : UInt32 := ⟨a.toBitVec - b.toBitVec⟩
/-- The product. -/
@[extern "lean_uint32_mul"] protected def mul (a b : UInt32) : UInt32 := ⟨a.toBitVec * b.toBitVec⟩
/-- The quotient, `0` if the divisor is `0`. -/
@[extern "lean_uint32_div"] protected def div (a b : UInt32) : UInt32 := ⟨a.toBitVec / b.toBitVec⟩
/-- The remainder. -/
@[extern "lean_uint32_mod"] protected def mod (a b : UInt32) : UInt32 := ⟨a.toBitVec % b.toBitVec⟩
/-- Bitwise and. -/
@[extern "lean_uint32_land"] protected def land (a b : UInt32) : UInt32 := ⟨a.toBitVec &&& b.toBitVec⟩
/-- Bitwise or. -/
@[extern "lean_uint32_lor"] protected def lor (a b : UInt32) : UInt32 := ⟨a.toBitVec ||| b.toBitVec⟩
/-- Bitwise exclusive or. -/
@[extern "lean_uint32_xor"] protected def xor (a b : UInt32) : UInt32 := ⟨a.toBitVec ^^^ b.toBitVec⟩

instance : Add UInt32 := ⟨UInt32.add⟩
instance : Sub UInt32 := ⟨UInt32.sub⟩
instance : Mul UInt32 := ⟨UInt32.mul⟩
instance : Div UInt32 := ⟨UInt32.div⟩
instance : Mod UInt32 := ⟨UInt32.mod⟩
instance : AndOp UInt32 := ⟨UInt32.land⟩
instance : OrOp UInt32 := ⟨UInt32.lor⟩
instance : XorOp UInt32 := ⟨UInt32.xor⟩
instance : Max UInt32 := ⟨fun a b => if a ≤ b then b else a⟩
instance : Min UInt32 := ⟨fun a b => if a ≤ b then a else b⟩

theorem toBitVec_inj {a b : UInt32} : a.toBitVec = b.toBitVec ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  cases a; cases b; cases h; rfl

theorem toNat_ofNat_of_lt' {n : Nat} (h : n < UInt32.size) : (UInt32.ofNat n).toNat = n := Nat.mod_eq_of_lt h

end UInt32

namespace UInt64

instance instOfNat : OfNat UInt64 n := ⟨UInt64.ofNat n⟩
/-- The sum. -/
@[extern "lean_uint64_add"] protected def add (a b : UInt64) : UInt64 := ⟨a.toBitVec + b.toBitVec⟩
/-- The difference. -/
@[extern "lean_uint64_sub"] protected def sub (a b : UInt64) : UInt64 := ⟨a.toBitVec - b.toBitVec⟩
/-- The product. -/
@[extern "lean_uint64_mul"] protected def mul (a b : UInt64) : UInt64 := ⟨a.toBitVec * b.toBitVec⟩
/-- The quotient, `0` if the divisor is `0`. -/
@[extern "lean_uint64_div"] protected def div (a b : UInt64) : UInt64 := ⟨a.toBitVec / b.toBitVec⟩
/-- The remainder. -/
@[extern "lean_uint64_mod"] protected def mod (a b : UInt64) : UInt64 := ⟨a.toBitVec % b.toBitVec⟩
/-- Bitwise and. -/
@[extern "lean_uint64_land"] protected def land (a b : UInt64) : UInt64 := ⟨a.toBitVec &&& b.toBitVec⟩
/-- Bitwise or. -/
@[extern "lean_uint64_lor"] protected def lor (a b : UInt64) : UInt64 := ⟨a.toBitVec ||| b.toBitVec⟩
/-- Bitwise exclusive or. -/
@[extern "lean_uint64_xor"] protected def xor (a b : UInt64) : UInt64 := ⟨a.toBitVec ^^^ b.toBitVec⟩

instance : Add UInt64 := ⟨UInt64.add⟩
instance : Sub UInt64 := ⟨UInt64.sub⟩
instance : Mul UInt64 := ⟨UInt64.mul⟩
instance : Div UInt64 := ⟨UInt64.div⟩
instance : Mod UInt64 := ⟨UInt64.mod⟩
instance : AndOp UInt64 := ⟨UInt64.land⟩
instance : OrOp UInt64 := ⟨UInt64.lor⟩
instance : XorOp UInt64 := ⟨UInt64.xor⟩
instance : Max UInt64 := ⟨fun a b => if a ≤ b then b else a⟩
instance : Min UInt64 := ⟨fun a b => if a ≤ b then a else b⟩

theorem toBitVec_inj {a b : UInt64} : a.toBitVec = b.toBitVec ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  cases a; cases b; cases h; rfl

theorem toNat_ofNat_of_lt' {n : Nat} (h : n < UInt64.size) : (UInt64.ofNat n).toNat = n := Nat.mod_eq_of_lt h

end UInt64

namespace USize

instance instOfNat : OfNat USize n := ⟨USize.ofNat n⟩
/-- The sum. -/
@[extern "lean_usize_add"] protected def add (a b : USize) : USize := ⟨a.toBitVec + b.toBitVec⟩
/-- The difference. -/
@[extern "lean_usize_sub"] protected def sub (a b : USize) : USize := ⟨a.toBitVec - b.toBitVec⟩
/-- The product. -/
@[extern "lean_usize_mul"] protected def mul (a b : USize) : USize := ⟨a.toBitVec * b.toBitVec⟩
/-- The quotient, `0` if the divisor is `0`. -/
@[extern "lean_usize_div"] protected def div (a b : USize) : USize := ⟨a.toBitVec / b.toBitVec⟩
/-- The remainder. -/
@[extern "lean_usize_mod"] protected def mod (a b : USize) : USize := ⟨a.toBitVec % b.toBitVec⟩
/-- Bitwise and. -/
@[extern "lean_usize_land"] protected def land (a b : USize) : USize := ⟨a.toBitVec &&& b.toBitVec⟩
/-- Bitwise or. -/
@[extern "lean_usize_lor"] protected def lor (a b : USize) : USize := ⟨a.toBitVec ||| b.toBitVec⟩
/-- Bitwise exclusive or. -/
@[extern "lean_usize_xor"] protected def xor (a b : USize) : USize := ⟨a.toBitVec ^^^ b.toBitVec⟩

instance : Add USize := ⟨USize.add⟩
instance : Sub USize := ⟨USize.sub⟩
instance : Mul USize := ⟨USize.mul⟩
instance : Div USize := ⟨USize.div⟩
instance : Mod USize := ⟨USize.mod⟩
instance : AndOp USize := ⟨USize.land⟩
instance : OrOp USize := ⟨USize.lor⟩
instance : XorOp USize := ⟨USize.xor⟩
instance : Max USize := ⟨fun a b => if a ≤ b then b else a⟩
instance : Min USize := ⟨fun a b => if a ≤ b then a else b⟩

theorem toBitVec_inj {a b : USize} : a.toBitVec = b.toBitVec ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  cases a; cases b; cases h; rfl

theorem toNat_ofNat_of_lt' {n : Nat} (h : n < USize.size) : (USize.ofNat n).toNat = n := Nat.mod_eq_of_lt h

end USize

/-- The same number as a `UInt16`, modulo its number of values. -/
@[extern "lean_uint8_to_uint16"] def UInt8.toUInt16 (a : UInt8) : UInt16 := UInt16.ofNat a.toNat

/-- The same number as a `UInt32`, modulo its number of values. -/
@[extern "lean_uint8_to_uint32"] def UInt8.toUInt32 (a : UInt8) : UInt32 := UInt32.ofNat a.toNat

/-- The same number as a `UInt64`, modulo its number of values. -/
@[extern "lean_uint8_to_uint64"] def UInt8.toUInt64 (a : UInt8) : UInt64 := UInt64.ofNat a.toNat

/-- The same number as a `USize`, modulo its number of values. -/
@[extern "lean_uint8_to_usize"] def UInt8.toUSize (a : UInt8) : USize := USize.ofNat a.toNat

/-- The same number as a `UInt8`, modulo its number of values. -/
@[extern "lean_uint16_to_uint8"] def UInt16.toUInt8 (a : UInt16) : UInt8 := UInt8.ofNat a.toNat

/-- The same number as a `UInt32`, modulo its number of values. -/
@[extern "lean_uint16_to_uint32"] def UInt16.toUInt32 (a : UInt16) : UInt32 := UInt32.ofNat a.toNat

/-- The same number as a `UInt64`, modulo its number of values. -/
@[extern "lean_uint16_to_uint64"] def UInt16.toUInt64 (a : UInt16) : UInt64 := UInt64.ofNat a.toNat

/-- The same number as a `UInt8`, modulo its number of values. -/
@[extern "lean_uint32_to_uint8"] def UInt32.toUInt8 (a : UInt32) : UInt8 := UInt8.ofNat a.toNat

/-- The same number as a `UInt16`, modulo its number of values. -/
@[extern "lean_uint32_to_uint16"] def UInt32.toUInt16 (a : UInt32) : UInt16 := UInt16.ofNat a.toNat

/-- The same number as a `UInt64`, modulo its number of values. -/
@[extern "lean_uint32_to_uint64"] def UInt32.toUInt64 (a : UInt32) : UInt64 := UInt64.ofNat a.toNat

/-- The same number as a `USize`, modulo its number of values. -/
@[extern "lean_uint32_to_usize"] def UInt32.toUSize (a : UInt32) : USize := USize.ofNat a.toNat

/-- The same number as a `UInt8`, modulo its number of values. -/
@[extern "lean_uint64_to_uint8"] def UInt64.toUInt8 (a : UInt64) : UInt8 := UInt8.ofNat a.toNat

/-- The same number as a `UInt16`, modulo its number of values. -/
@[extern "lean_uint64_to_uint16"] def UInt64.toUInt16 (a : UInt64) : UInt16 := UInt16.ofNat a.toNat

/-- The same number as a `UInt32`, modulo its number of values. -/
@[extern "lean_uint64_to_uint32"] def UInt64.toUInt32 (a : UInt64) : UInt32 := UInt32.ofNat a.toNat

/-- The same number as a `USize`, modulo its number of values. -/
@[extern "lean_uint64_to_usize"] def UInt64.toUSize (a : UInt64) : USize := USize.ofNat a.toNat

/-- The word `1` for true, `0` for false. -/
@[extern "lean_bool_to_uint64"] def Bool.toUInt64 (b : Bool) : UInt64 := if b then 1 else 0

/-- The lowest word of a number. -/
abbrev Nat.toUInt8 (n : Nat) : UInt8 := UInt8.ofNat n
/-- The lowest word of a number. -/
abbrev Nat.toUInt16 (n : Nat) : UInt16 := UInt16.ofNat n
/-- The lowest word of a number. -/
abbrev Nat.toUInt32 (n : Nat) : UInt32 := UInt32.ofNat n
/-- The lowest word of a number. -/
abbrev Nat.toUInt64 (n : Nat) : UInt64 := UInt64.ofNat n
/-- The lowest word of a number. -/
abbrev Nat.toUSize (n : Nat) : USize := USize.ofNat n

/-- The lowest byte of the code point. -/
@[inline] def Char.toUInt8 (c : Char) : UInt8 := c.val.toUInt8
