prelude
import Init.Prelude.Nat
/-!
# Bounded numbers, machine words, characters, containers

`Fin`, `BitVec`, the unsigned machine words, `Char`, then `Option`, `List`, `Array`, `ByteArray`, sums and
sigma types. Notation does not exist yet, so everything is written out in prefix form.
-/
universe u v w u₁ u₂ v₁ v₂
set_option linter.all false
set_option checkBinderAnnotations false

/-- Width of the machine's words. Opaque: theorems must hold for both. -/
@[extern "lean_system_platform_nbits"] opaque System.Platform.getNumBits :
  Unit → Subtype fun n : Nat => Or (Eq n 32) (Eq n 64) := fun _ => ⟨64, Or.inr rfl⟩
/-- Width of the machine's words, 32 or 64. -/
def System.Platform.numBits : Nat := (getNumBits Unit.unit).val
theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) :=
  (getNumBits Unit.unit).property

/-- The natural numbers below `n`. -/
@[pp_using_anonymous_constructor] structure Fin (n : Nat) where
  /-- A number with a proof that it is below the bound. -/
  mk ::
  /-- The number itself. -/
  val : Nat
  /-- It is below the bound. -/
  isLt : LT.lt val n
attribute [coe] Fin.val
theorem Fin.eq_of_val_eq {n} : {i j : Fin n} → Eq i.val j.val → Eq i j
  | ⟨i, hi⟩, ⟨j, hj⟩, h =>
    Eq.rec (motive := fun k (e : Eq i k) => (hk : LT.lt k n) → Eq (Fin.mk i hi) (Fin.mk k hk))
      (fun _ => rfl) h hj
theorem Fin.val_eq_of_eq {n} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h
instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j =>
  match decEq i.val j.val with
  | isTrue h => isTrue (Fin.eq_of_val_eq h)
  | isFalse h => isFalse (fun h' => absurd (Fin.val_eq_of_eq h') h)
instance instLTFin {n} : LT (Fin n) where lt a b := LT.lt a.val b.val
instance instLEFin {n} : LE (Fin n) where le a b := LE.le a.val b.val
instance Fin.decLt {n} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt a.val b.val
instance Fin.decLe {n} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe a.val b.val
/-- `a % n` as an element of `Fin n`. -/
protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) : Fin n :=
  ⟨HMod.hMod a n, Nat.mod_lt a hn⟩

private theorem Nat.add_pos_right' (x : Nat) : (a : Nat) → LT.lt 0 a → LT.lt 0 (Nat.add x a)
  | .zero, h => absurd h (Nat.lt_irrefl 0)
  | .succ _, _ => Nat.zero_lt_succ _
private theorem Nat.two_pow_pos' : (w : Nat) → LT.lt 0 (HPow.hPow 2 w)
  | .zero => Nat.le.refl
  | .succ w => Nat.add_pos_right' _ (HPow.hPow 2 w) (Nat.two_pow_pos' w)

/-- Bit vectors of width `w`: the natural numbers below `2 ^ w`. -/
structure BitVec (w : Nat) where
  /-- A bit vector from a bounded number. -/
  ofFin ::
  /-- The bounded number. -/
  toFin : Fin (HPow.hPow 2 w)
/-- Decides equality of bit vectors. -/
def BitVec.decEq {w : Nat} (x y : BitVec w) : Decidable (Eq x y) :=
  match x, y with
  | ⟨n⟩, ⟨m⟩ => dite (Eq n m) (fun h => isTrue (congrArg BitVec.ofFin h))
      (fun h => isFalse (fun h' => absurd (congrArg BitVec.toFin h') h))
instance instDecidableEqBitVec {w : Nat} : DecidableEq (BitVec w) := BitVec.decEq
/-- A bit vector from a number with a proof that it fits. -/
@[match_pattern] protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (HPow.hPow 2 w)) :
    BitVec w where
  toFin := ⟨i, p⟩
/-- The lowest `w` bits of a number. -/
@[match_pattern] protected def BitVec.ofNat (w : Nat) (i : Nat) : BitVec w where
  toFin := Fin.Internal.ofNat (HPow.hPow 2 w) (Nat.two_pow_pos' w) i
/-- A bit vector as a number. -/
protected def BitVec.toNat {w : Nat} (x : BitVec w) : Nat := x.toFin.val
instance instLTBitVec {w : Nat} : LT (BitVec w) where lt x y := LT.lt x.toNat y.toNat
instance {w : Nat} (x y : BitVec w) : Decidable (LT.lt x y) := Nat.decLt x.toNat y.toNat
instance instLEBitVec {w : Nat} : LE (BitVec w) where le x y := LE.le x.toNat y.toNat
instance {w : Nat} (x y : BitVec w) : Decidable (LE.le x y) := Nat.decLe x.toNat y.toNat

/-- How many values `UInt8` has. -/
abbrev UInt8.size : Nat := 256
/-- Unsigned 8-bit numbers. -/
structure UInt8 where
  /-- Packs a bit vector. -/
  ofBitVec ::
  /-- The bits. -/
  toBitVec : BitVec 8
attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec
/-- Packs a number that fits. -/
@[extern "lean_uint8_of_nat"] def UInt8.ofNatLT (n : @& Nat) (h : LT.lt n UInt8.size) : UInt8 where
  toBitVec := BitVec.ofNatLT n h
/-- Packs the lowest bits of a number. -/
@[extern "lean_uint8_of_nat"] def UInt8.ofNat (n : @& Nat) : UInt8 := ⟨BitVec.ofNat _ n⟩
/-- The value as a natural number. -/
@[extern "lean_uint8_to_nat"] def UInt8.toNat (n : UInt8) : Nat := n.toBitVec.toNat
set_option bootstrap.genMatcherCode false in
/-- Decides equality. -/
@[extern "lean_uint8_dec_eq"] def UInt8.decEq (a b : UInt8) : Decidable (Eq a b) :=
  match a, b with
  | ⟨n⟩, ⟨m⟩ => dite (Eq n m) (fun h => isTrue (congrArg UInt8.ofBitVec h))
      (fun h => isFalse (fun h' => absurd (congrArg UInt8.toBitVec h') h))
instance instDecidableEqUInt8 : DecidableEq UInt8 := UInt8.decEq
instance : Inhabited UInt8 where default := UInt8.ofNatLT 0 (of_decide_eq_true rfl)
instance : LT UInt8 where lt a b := LT.lt a.toBitVec b.toBitVec
instance : LE UInt8 where le a b := LE.le a.toBitVec b.toBitVec
/-- Decides `<`. -/
@[extern "lean_uint8_dec_lt"] instance UInt8.decLt (a b : UInt8) : Decidable (LT.lt a b) :=
  Nat.decLt a.toBitVec.toNat b.toBitVec.toNat
/-- Decides `≤`. -/
@[extern "lean_uint8_dec_le"] instance UInt8.decLe (a b : UInt8) : Decidable (LE.le a b) :=
  Nat.decLe a.toBitVec.toNat b.toBitVec.toNat

/-- How many values `UInt16` has. -/
abbrev UInt16.size : Nat := 65536
/-- Unsigned 16-bit numbers. -/
structure UInt16 where
  /-- Packs a bit vector. -/
  ofBitVec ::
  /-- The bits. -/
  toBitVec : BitVec 16
attribute [extern "lean_uint16_of_nat_mk"] UInt16.ofBitVec
attribute [extern "lean_uint16_to_nat"] UInt16.toBitVec
/-- Packs a number that fits. -/
@[extern "lean_uint16_of_nat"] def UInt16.ofNatLT (n : @& Nat) (h : LT.lt n UInt16.size) : UInt16 where
  toBitVec := BitVec.ofNatLT n h
/-- Packs the lowest bits of a number. -/
@[extern "lean_uint16_of_nat"] def UInt16.ofNat (n : @& Nat) : UInt16 := ⟨BitVec.ofNat _ n⟩
/-- The value as a natural number. -/
@[extern "lean_uint16_to_nat"] def UInt16.toNat (n : UInt16) : Nat := n.toBitVec.toNat
set_option bootstrap.genMatcherCode false in
/-- Decides equality. -/
@[extern "lean_uint16_dec_eq"] def UInt16.decEq (a b : UInt16) : Decidable (Eq a b) :=
  match a, b with
  | ⟨n⟩, ⟨m⟩ => dite (Eq n m) (fun h => isTrue (congrArg UInt16.ofBitVec h))
      (fun h => isFalse (fun h' => absurd (congrArg UInt16.toBitVec h') h))
instance instDecidableEqUInt16 : DecidableEq UInt16 := UInt16.decEq
instance : Inhabited UInt16 where default := UInt16.ofNatLT 0 (of_decide_eq_true rfl)
instance : LT UInt16 where lt a b := LT.lt a.toBitVec b.toBitVec
instance : LE UInt16 where le a b := LE.le a.toBitVec b.toBitVec
/-- Decides `<`. -/
@[extern "lean_uint16_dec_lt"] instance UInt16.decLt (a b : UInt16) : Decidable (LT.lt a b) :=
  Nat.decLt a.toBitVec.toNat b.toBitVec.toNat
/-- Decides `≤`. -/
@[extern "lean_uint16_dec_le"] instance UInt16.decLe (a b : UInt16) : Decidable (LE.le a b) :=
  Nat.decLe a.toBitVec.toNat b.toBitVec.toNat

/-- How many values `UInt32` has. -/
abbrev UInt32.size : Nat := 4294967296
/-- Unsigned 32-bit numbers. -/
structure UInt32 where
  /-- Packs a bit vector. -/
  ofBitVec ::
  /-- The bits. -/
  toBitVec : BitVec 32
attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec
/-- Packs a number that fits. -/
@[extern "lean_uint32_of_nat"] def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) : UInt32 where
  toBitVec := BitVec.ofNatLT n h
/-- Packs the lowest bits of a number. -/
@[extern "lean_uint32_of_nat"] def UInt32.ofNat (n : @& Nat) : UInt32 := ⟨BitVec.ofNat _ n⟩
/-- The value as a natural number. -/
@[extern "lean_uint32_to_nat"] def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat
set_option bootstrap.genMatcherCode false in
/-- Decides equality. -/
@[extern "lean_uint32_dec_eq"] def UInt32.decEq (a b : UInt32) : Decidable (Eq a b) :=
  match a, b with
  | ⟨n⟩, ⟨m⟩ => dite (Eq n m) (fun h => isTrue (congrArg UInt32.ofBitVec h))
      (fun h => isFalse (fun h' => absurd (congrArg UInt32.toBitVec h') h))
instance instDecidableEqUInt32 : DecidableEq UInt32 := UInt32.decEq
instance : Inhabited UInt32 where default := UInt32.ofNatLT 0 (of_decide_eq_true rfl)
instance : LT UInt32 where lt a b := LT.lt a.toBitVec b.toBitVec
instance : LE UInt32 where le a b := LE.le a.toBitVec b.toBitVec
/-- Decides `<`. -/
@[extern "lean_uint32_dec_lt"] instance UInt32.decLt (a b : UInt32) : Decidable (LT.lt a b) :=
  Nat.decLt a.toBitVec.toNat b.toBitVec.toNat
/-- Decides `≤`. -/
@[extern "lean_uint32_dec_le"] instance UInt32.decLe (a b : UInt32) : Decidable (LE.le a b) :=
  Nat.decLe a.toBitVec.toNat b.toBitVec.toNat

/-- How many values `UInt64` has. -/
abbrev UInt64.size : Nat := 18446744073709551616
/-- Unsigned 64-bit numbers. -/
structure UInt64 where
  /-- Packs a bit vector. -/
  ofBitVec ::
  /-- The bits. -/
  toBitVec : BitVec 64
attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec
/-- Packs a number that fits. -/
@[extern "lean_uint64_of_nat"] def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 where
  toBitVec := BitVec.ofNatLT n h
/-- Packs the lowest bits of a number. -/
@[extern "lean_uint64_of_nat"] def UInt64.ofNat (n : @& Nat) : UInt64 := ⟨BitVec.ofNat _ n⟩
/-- The value as a natural number. -/
@[extern "lean_uint64_to_nat"] def UInt64.toNat (n : UInt64) : Nat := n.toBitVec.toNat
set_option bootstrap.genMatcherCode false in
/-- Decides equality. -/
@[extern "lean_uint64_dec_eq"] def UInt64.decEq (a b : UInt64) : Decidable (Eq a b) :=
  match a, b with
  | ⟨n⟩, ⟨m⟩ => dite (Eq n m) (fun h => isTrue (congrArg UInt64.ofBitVec h))
      (fun h => isFalse (fun h' => absurd (congrArg UInt64.toBitVec h') h))
instance instDecidableEqUInt64 : DecidableEq UInt64 := UInt64.decEq
instance : Inhabited UInt64 where default := UInt64.ofNatLT 0 (of_decide_eq_true rfl)
instance : LT UInt64 where lt a b := LT.lt a.toBitVec b.toBitVec
instance : LE UInt64 where le a b := LE.le a.toBitVec b.toBitVec
/-- Decides `<`. -/
@[extern "lean_uint64_dec_lt"] instance UInt64.decLt (a b : UInt64) : Decidable (LT.lt a b) :=
  Nat.decLt a.toBitVec.toNat b.toBitVec.toNat
/-- Decides `≤`. -/
@[extern "lean_uint64_dec_le"] instance UInt64.decLe (a b : UInt64) : Decidable (LE.le a b) :=
  Nat.decLe a.toBitVec.toNat b.toBitVec.toNat

/-- How many values `USize` has. -/
abbrev USize.size : Nat := HPow.hPow 2 System.Platform.numBits
/-- Unsigned word-sized numbers. -/
structure USize where
  /-- Packs a bit vector. -/
  ofBitVec ::
  /-- The bits. -/
  toBitVec : BitVec System.Platform.numBits
attribute [extern "lean_usize_of_nat_mk"] USize.ofBitVec
attribute [extern "lean_usize_to_nat"] USize.toBitVec
/-- Packs a number that fits. -/
@[extern "lean_usize_of_nat"] def USize.ofNatLT (n : @& Nat) (h : LT.lt n USize.size) : USize where
  toBitVec := BitVec.ofNatLT n h
/-- Packs the lowest bits of a number. -/
@[extern "lean_usize_of_nat"] def USize.ofNat (n : @& Nat) : USize := ⟨BitVec.ofNat _ n⟩
/-- The value as a natural number. -/
@[extern "lean_usize_to_nat"] def USize.toNat (n : USize) : Nat := n.toBitVec.toNat
set_option bootstrap.genMatcherCode false in
/-- Decides equality. -/
@[extern "lean_usize_dec_eq"] def USize.decEq (a b : USize) : Decidable (Eq a b) :=
  match a, b with
  | ⟨n⟩, ⟨m⟩ => dite (Eq n m) (fun h => isTrue (congrArg USize.ofBitVec h))
      (fun h => isFalse (fun h' => absurd (congrArg USize.toBitVec h') h))
instance instDecidableEqUSize : DecidableEq USize := USize.decEq
instance : Inhabited USize where default := USize.ofNatLT 0 (Nat.two_pow_pos' _)
instance : LT USize where lt a b := LT.lt a.toBitVec b.toBitVec
instance : LE USize where le a b := LE.le a.toBitVec b.toBitVec
/-- Decides `<`. -/
@[extern "lean_usize_dec_lt"] instance USize.decLt (a b : USize) : Decidable (LT.lt a b) :=
  Nat.decLt a.toBitVec.toNat b.toBitVec.toNat
/-- Decides `≤`. -/
@[extern "lean_usize_dec_le"] instance USize.decLe (a b : USize) : Decidable (LE.le a b) :=
  Nat.decLe a.toBitVec.toNat b.toBitVec.toNat

/-- The number is a Unicode scalar value: a code point that is no surrogate. -/
abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))
/-- The word is a Unicode scalar value. -/
abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar
/-- Characters: Unicode scalar values. -/
structure Char where
  /-- The code point. -/
  val : UInt32
  /-- It is a Unicode scalar value. -/
  valid : val.isValidChar
private theorem isValidChar_UInt32 {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  h.elim (fun h => Nat.lt_trans h (of_decide_eq_true rfl))
    (fun h => Nat.lt_trans h.right (of_decide_eq_true rfl))
/-- The character of a code point known to be valid. -/
@[extern "lean_uint32_of_nat"] def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := ⟨BitVec.ofNatLT n (isValidChar_UInt32 h)⟩
  valid := h
/-- The character of a code point, `'\0'` if there is none. -/
@[noinline, match_pattern] def Char.ofNat (n : Nat) : Char :=
  dite n.isValidChar (fun h => Char.ofNatAux n h)
    (fun _ => { val := ⟨BitVec.ofNatLT 0 (of_decide_eq_true rfl)⟩, valid := Or.inl (of_decide_eq_true rfl) })
/-- The code point of a character. -/
def Char.toNat (c : Char) : Nat := c.val.toNat
theorem Char.eq_of_val_eq : {c d : Char} → Eq c.val d.val → Eq c d
  | ⟨v, hv⟩, ⟨w, hw⟩, h =>
    Eq.rec (motive := fun x (_ : Eq v x) => (hx : x.isValidChar) → Eq (Char.mk v hv) (Char.mk x hx))
      (fun _ => rfl) h hw
theorem Char.val_eq_of_eq {c d : Char} (h : Eq c d) : Eq c.val d.val := congrArg Char.val h
theorem Char.ne_of_val_ne {c d : Char} (h : Not (Eq c.val d.val)) : Not (Eq c d) :=
  fun h' => absurd (congrArg Char.val h') h
theorem Char.val_ne_of_ne {c d : Char} (h : Not (Eq c d)) : Not (Eq c.val d.val) :=
  fun h' => absurd (Char.eq_of_val_eq h') h
instance instDecidableEqChar : DecidableEq Char := fun c d =>
  match decEq c.val d.val with
  | isTrue h => isTrue (Char.eq_of_val_eq h)
  | isFalse h => isFalse (Char.ne_of_val_ne h)
/-- How many bytes the character takes in UTF-8. -/
def Char.utf8Size (c : Char) : Nat :=
  let v := c.val
  ite (LE.le v (UInt32.ofNatLT 0x7F (of_decide_eq_true rfl))) 1
    (ite (LE.le v (UInt32.ofNatLT 0x7FF (of_decide_eq_true rfl))) 2
      (ite (LE.le v (UInt32.ofNatLT 0xFFFF (of_decide_eq_true rfl))) 3 4))

/-- A value, or none. -/
inductive Option (α : Type u) where
  /-- No value. -/
  | none : Option α
  /-- This value. -/
  | some (val : α) : Option α
attribute [unbox] Option
export Option (none some)
instance {α} : Inhabited (Option α) := ⟨none⟩
/-- Applies a function to the value, if there is one. -/
@[inline] protected def Option.map {α : Type u} {β : Type v} (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none
/-- Chains a function that may fail. -/
@[inline] protected def Option.bind {α : Type u} {β : Type v} : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
/-- The value, or else a given one. -/
@[macro_inline] def Option.getD {α : Type u} (opt : Option α) (dflt : α) : α :=
  match opt with
  | some x => x
  | none => dflt

/-- Linked lists. -/
inductive List (α : Type u) where
  /-- The empty list, `[]`. -/
  | nil : List α
  /-- The list `head :: tail`. -/
  | cons (head : α) (tail : List α) : List α
instance {α} : Inhabited (List α) := ⟨.nil⟩
private theorem List.cons_ne_nil' {α : Type u} {a : α} {as : List α} (h : Eq (List.cons a as) .nil) : False :=
  (congrArg (fun l => List.rec (motive := fun _ => Prop) False (fun _ _ _ => True) l) h).rec
    (motive := fun p _ => p) True.intro
private theorem List.head_eq' {α : Type u} {a b : α} {as bs : List α}
    (h : Eq (List.cons a as) (.cons b bs)) : Eq a b :=
  congrArg (fun l => List.rec (motive := fun _ => α) a (fun x _ _ => x) l) h
private theorem List.tail_eq' {α : Type u} {a b : α} {as bs : List α}
    (h : Eq (List.cons a as) (.cons b bs)) : Eq as bs :=
  congrArg (fun l => List.rec (motive := fun _ => List α) as (fun _ x _ => x) l) h
/-- Decides equality of lists. -/
protected def List.hasDecEq {α : Type u} [DecidableEq α] : (a b : List α) → Decidable (Eq a b)
  | .nil, .nil => isTrue rfl
  | .cons _ _, .nil => isFalse List.cons_ne_nil'
  | .nil, .cons _ _ => isFalse (fun h => List.cons_ne_nil' h.symm)
  | .cons a as, .cons b bs =>
    match decEq a b with
    | isTrue hab =>
      match List.hasDecEq as bs with
      | isTrue habs => isTrue (congr (congrArg List.cons hab) habs)
      | isFalse nabs => isFalse (fun h => nabs (List.tail_eq' h))
    | isFalse nab => isFalse (fun h => nab (List.head_eq' h))
instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) :=
  fun xs ys => List.hasDecEq xs ys
/-- The number of elements. -/
@[implicit_reducible] def List.length {α : Type u} : List α → Nat
  | .nil => 0
  | .cons _ as => HAdd.hAdd (length as) 1
/-- The element at a position known to be in range. -/
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | .nil, i => absurd i.isLt (Nat.not_lt_zero _)
  | .cons a _, ⟨.zero, _⟩ => a
  | .cons _ as, ⟨.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩
/-- Replaces the element at a position; out of range, nothing happens. -/
def List.set {α : Type u} : (l : List α) → (n : Nat) → (a : α) → List α
  | .cons _ as, 0, b => .cons b as
  | .cons a as, .succ n, b => .cons a (set as n b)
  | .nil, _, _ => .nil
/-- Folds from the left. -/
@[specialize] def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, .nil => a
  | a, .cons b l => foldl f (f a b) l
/-- Adds an element at the end. -/
def List.concat {α : Type u} : List α → α → List α
  | .nil, b => .cons b .nil
  | .cons a as, b => .cons a (concat as b)
/-- Puts one list after another. -/
protected def List.append {α : Type u} : (xs ys : List α) → List α
  | .nil, bs => bs
  | .cons a as, bs => .cons a (List.append as bs)
/-- Applies a function to every element. -/
@[specialize] def List.map {α : Type u} {β : Type v} (f : α → β) : (l : List α) → List β
  | .nil => .nil
  | .cons a as => .cons (f a) (map f as)
/-- Joins a list of lists. -/
def List.flatten {α : Type u} : List (List α) → List α
  | .nil => .nil
  | .cons l L => List.append l (flatten L)
/-- Applies a function to every element and joins the results. -/
@[inline] def List.flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β :=
  flatten (map b as)

/-- Arrays: contiguous in memory, lists in logic. -/
structure Array (α : Type u) where
  /-- The array with the elements of a list. -/
  mk ::
  /-- The elements as a list. -/
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk
/-- The array with the elements of a list; `#[a, b]` stands for `[a, b].toArray`. -/
@[match_pattern] abbrev List.toArray {α : Type u} (xs : List α) : Array α := .mk xs
/-- The empty array, with room for `c` elements. -/
@[extern "lean_mk_empty_array_with_capacity"] def Array.mkEmpty {α : Type u} (c : @& Nat) : Array α where
  toList := .nil
/-- The empty array, with room for `c` elements. -/
@[extern "lean_mk_empty_array_with_capacity"] def Array.emptyWithCapacity {α : Type u} (c : @& Nat) :
    Array α where
  toList := .nil
/-- The empty array. -/
def Array.empty {α : Type u} : Array α := emptyWithCapacity 0
/-- The number of elements. -/
@[extern "lean_array_get_size", instance_reducible] def Array.size {α : Type u} (a : @& Array α) : Nat := a.toList.length
/-- The element at a position known to be in range. -/
@[extern "lean_array_fget"] def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat)
    (h : LT.lt i a.size) : α := a.toList.get ⟨i, h⟩
/-- What the code generator makes of `Array.getInternal` where the result is only borrowed. -/
@[extern "lean_array_fget_borrowed"] unsafe opaque Array.getInternalBorrowed {α : Type u} (a : @& Array α)
    (i : @& Nat) (h : LT.lt i a.size) : α := a.getInternal i h
/-- The element at a position, or else a given one. -/
@[inline] abbrev Array.getD {α : Type u} (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)
/-- The element at a position; out of range, a panic and the default value. -/
@[extern "lean_array_get"] def Array.get!Internal {α : Type u} [Inhabited α] (a : @& Array α)
    (i : @& Nat) : α := Array.getD a i default
/-- What the code generator makes of `Array.get!Internal` where the result is only borrowed. -/
@[extern "lean_array_get_borrowed"] unsafe opaque Array.get!InternalBorrowed {α : Type u} [Inhabited α]
    (a : @& Array α) (i : @& Nat) : α := a.get!Internal i
/-- Adds an element at the end. -/
@[extern "lean_array_push"] def Array.push {α : Type u} (a : Array α) (v : α) : Array α where
  toList := List.concat a.toList v
/-- Adds all elements of a second array at the end. -/
protected def Array.append {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  List.foldl Array.push as bs.toList
/-- Adds all elements of a second array at the end; the form quotations use. -/
protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  Array.append as bs
instance Array.instAppend {α : Type u} : Append (Array α) := ⟨Array.append⟩
/-- The empty array. -/
def Array.mkArray0 {α : Type u} : Array α := emptyWithCapacity 0
/-- The array of 1 given element. -/
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α :=
  (emptyWithCapacity 1).push a₁
/-- The array of 2 given elements. -/
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α :=
  ((emptyWithCapacity 2).push a₁).push a₂
/-- The array of 3 given elements. -/
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α :=
  (((emptyWithCapacity 3).push a₁).push a₂).push a₃
/-- The array of 4 given elements. -/
def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α :=
  ((((emptyWithCapacity 4).push a₁).push a₂).push a₃).push a₄
/-- The array of 5 given elements. -/
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α :=
  (((((emptyWithCapacity 5).push a₁).push a₂).push a₃).push a₄).push a₅
/-- The array of 6 given elements. -/
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α :=
  ((((((emptyWithCapacity 6).push a₁).push a₂).push a₃).push a₄).push a₅).push a₆
/-- The array of 7 given elements. -/
def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α :=
  (((((((emptyWithCapacity 7).push a₁).push a₂).push a₃).push a₄).push a₅).push a₆).push a₇
/-- The array of 8 given elements. -/
def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α :=
  ((((((((emptyWithCapacity 8).push a₁).push a₂).push a₃).push a₄).push a₅).push a₆).push a₇).push a₈
/-- Decides equality of arrays. -/
instance Array.instDecidableEq {α : Type u} [DecidableEq α] : DecidableEq (Array α) := fun a b =>
  match decEq a.toList b.toList with
  | isTrue h => isTrue (congrArg Array.mk h)
  | isFalse h => isFalse (fun h' => absurd (congrArg Array.toList h') h)

/-- Arrays of bytes. -/
structure ByteArray where
  /-- Packs an array of bytes. -/
  mk ::
  /-- The bytes. -/
  data : Array UInt8
attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data
/-- The empty byte array, with room for `c` bytes. -/
@[extern "lean_mk_empty_byte_array"] def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray where
  data := Array.empty
/-- The empty byte array. -/
def ByteArray.empty : ByteArray := emptyWithCapacity 0
/-- Adds a byte at the end. -/
@[extern "lean_byte_array_push"] def ByteArray.push : ByteArray → UInt8 → ByteArray
  | ⟨bs⟩, b => ⟨bs.push b⟩
/-- The number of bytes. -/
@[extern "lean_byte_array_size"] def ByteArray.size : (@& ByteArray) → Nat
  | ⟨bs⟩ => bs.size
instance instDecidableEqByteArray : DecidableEq ByteArray := fun a b =>
  match decEq a.data b.data with
  | isTrue h => isTrue (congrArg ByteArray.mk h)
  | isFalse h => isFalse (fun h' => absurd (congrArg ByteArray.data h') h)
/-- The loop of `List.toByteArray`. -/
def List.toByteArray.loop : List UInt8 → ByteArray → ByteArray
  | .nil, r => r
  | .cons b bs, r => loop bs (r.push b)
/-- Packs a list of bytes. -/
def List.toByteArray (bs : List UInt8) : ByteArray := List.toByteArray.loop bs ByteArray.empty

/-- Disjoint union of two types. -/
inductive Sum (α : Type u) (β : Type v) where
  /-- A value on the left. -/
  | inl (val : α) : Sum α β
  /-- A value on the right. -/
  | inr (val : β) : Sum α β
/-- Disjoint union of two sorts. -/
inductive PSum (α : Sort u) (β : Sort v) where
  /-- A value on the left. -/
  | inl (val : α) : PSum α β
  /-- A value on the right. -/
  | inr (val : β) : PSum α β
/-- Dependent pairs of types. -/
@[pp_using_anonymous_constructor] structure Sigma {α : Type u} (β : α → Type v) where
  /-- The first component. -/
  fst : α
  /-- The second component; its type depends on the first. -/
  snd : β fst
attribute [unbox] Sigma
/-- There is a `w` with `p w`. -/
inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  /-- A witness with its proof. -/
  | intro (w : α) (h : p w) : Exists p
