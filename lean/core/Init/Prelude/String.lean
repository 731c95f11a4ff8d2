prelude
import Init.Prelude.Data
/-!
# Strings

A string is a byte array together with a proof that it is the UTF-8 encoding of some list of characters. The
kernel unfolds a literal to `String.ofList [Char.ofNat _, …]`. Then hashing and panics.
-/
universe u v w u₁ u₂ v₁ v₂
set_option linter.all false
set_option checkBinderAnnotations false

/-- The UTF-8 encoding of a character. -/
def String.utf8EncodeChar (c : Char) : List UInt8 :=
  let v := c.val.toNat
  ite (LE.le v 0x7f) (.cons (UInt8.ofNat v) .nil)
    (ite (LE.le v 0x7ff)
      (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 64) 0x20) 0xc0))
        (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod v 0x40) 0x80)) .nil))
      (ite (LE.le v 0xffff)
        (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 4096) 0x10) 0xe0))
          (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 64) 0x40) 0x80))
            (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod v 0x40) 0x80)) .nil)))
        (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 262144) 0x08) 0xf0))
          (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 4096) 0x40) 0x80))
            (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v 64) 0x40) 0x80))
              (.cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod v 0x40) 0x80)) .nil))))))
/-- The UTF-8 encoding of a list of characters. -/
def List.utf8Encode (l : List Char) : ByteArray := List.toByteArray (l.flatMap String.utf8EncodeChar)
/-- The bytes encode some list of characters in UTF-8. -/
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  /-- By giving the list. -/
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))
/-- Strings, stored in UTF-8. -/
structure String where
  /-- A string from bytes with a proof that they are valid. -/
  ofByteArray ::
  /-- The bytes. -/
  toByteArray : ByteArray
  /-- They encode a list of characters. -/
  isValidUTF8 : toByteArray.IsValidUTF8
attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray
/-- The string of a list of characters. -/
@[extern "lean_string_mk"] def String.ofList (data : List Char) : String :=
  ⟨List.utf8Encode data, .intro data rfl⟩
private theorem String.toByteArray_inj' : {s t : String} → Eq s.toByteArray t.toByteArray → Eq s t
  | ⟨b, hb⟩, ⟨c, hc⟩, h =>
    Eq.rec (motive := fun x (_ : Eq b x) => (hx : x.IsValidUTF8) →
      Eq (String.ofByteArray b hb) (String.ofByteArray x hx)) (fun _ => rfl) h hc
/-- Decides equality of strings. -/
@[extern "lean_string_dec_eq"] def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match instDecidableEqByteArray s₁.toByteArray s₂.toByteArray with
  | isTrue h => isTrue (String.toByteArray_inj' h)
  | isFalse h => isFalse (fun h' => absurd (congrArg String.toByteArray h') h)
instance instDecidableEqString : DecidableEq String := String.decEq
instance : Inhabited String := ⟨""⟩
/-- The number of bytes of a string. -/
@[extern "lean_string_utf8_byte_size"] def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size

private theorem List.concat_eq_append' {α : Type u} : (l : List α) → (a : α) →
    Eq (List.concat l a) (List.append l (.cons a .nil))
  | .nil, _ => rfl
  | .cons b l, a => congrArg (List.cons b) (List.concat_eq_append' l a)
private theorem List.append_assoc' {α : Type u} : (a b c : List α) →
    Eq (List.append (List.append a b) c) (List.append a (List.append b c))
  | .nil, _, _ => rfl
  | .cons x a, b, c => congrArg (List.cons x) (List.append_assoc' a b c)
private theorem List.append_nil' {α : Type u} : (a : List α) → Eq (List.append a .nil) a
  | .nil => rfl
  | .cons x a => congrArg (List.cons x) (List.append_nil' a)
private theorem List.toByteArrayLoop_eq : (l : List UInt8) → (b : ByteArray) →
    Eq (List.toByteArray.loop l b).data.toList (List.append b.data.toList l)
  | .nil, b => (List.append_nil' b.data.toList).symm
  | .cons x l, ⟨⟨d⟩⟩ =>
    Eq.trans (List.toByteArrayLoop_eq l (ByteArray.push ⟨⟨d⟩⟩ x))
      (Eq.trans (congrArg (fun z => List.append z l) (List.concat_eq_append' d x))
        (List.append_assoc' d (.cons x .nil) l))
private theorem List.toByteArray_toList' (l : List UInt8) : Eq (List.toByteArray l).data.toList l :=
  List.toByteArrayLoop_eq l ByteArray.empty
private theorem List.flatMap_append' {α : Type u} {β : Type v} (f : α → List β) : (a b : List α) →
    Eq (List.flatMap f (List.append a b)) (List.append (List.flatMap f a) (List.flatMap f b))
  | .nil, _ => rfl
  | .cons x a, b =>
    Eq.trans (congrArg (List.append (f x)) (List.flatMap_append' f a b)) (List.append_assoc' _ _ _).symm
/-- Two byte arrays, one after the other; the logical model of string concatenation. -/
def LeanAlpha.Core.appendBytes (a b : ByteArray) : ByteArray :=
  ⟨⟨List.append a.data.toList b.data.toList⟩⟩
private theorem ByteArray.ext' : {a b : ByteArray} → Eq a.data.toList b.data.toList → Eq a b
  | ⟨⟨_⟩⟩, ⟨⟨_⟩⟩, h => congrArg (fun l => ByteArray.mk (Array.mk l)) h
private theorem List.utf8Encode_append' (m n : List Char) :
    Eq (LeanAlpha.Core.appendBytes (List.utf8Encode m) (List.utf8Encode n))
      (List.utf8Encode (List.append m n)) :=
  have e : Eq (List.append (List.utf8Encode m).data.toList (List.utf8Encode n).data.toList)
      (List.append (List.flatMap String.utf8EncodeChar m) (List.flatMap String.utf8EncodeChar n)) :=
    congr (congrArg List.append (List.toByteArray_toList' _)) (List.toByteArray_toList' _)
  ByteArray.ext' (Eq.trans e (Eq.trans (List.flatMap_append' String.utf8EncodeChar m n).symm
    (List.toByteArray_toList' _).symm))
private theorem ByteArray.IsValidUTF8.append' {a b : ByteArray} (ha : a.IsValidUTF8) (hb : b.IsValidUTF8) :
    (LeanAlpha.Core.appendBytes a b).IsValidUTF8 :=
  match ha, hb with
  | .intro m hm, .intro n hn => .intro (List.append m n)
      (Eq.trans (congr (congrArg LeanAlpha.Core.appendBytes hm) hn) (List.utf8Encode_append' m n))
/-- Puts one string after another. -/
@[extern "lean_string_append"] def String.append (s : String) (t : @& String) : String :=
  ⟨LeanAlpha.Core.appendBytes s.toByteArray t.toByteArray, s.isValidUTF8.append' t.isValidUTF8⟩
instance : Append String := ⟨String.append⟩

/-- A byte position in a string, not checked against any string. -/
structure String.Pos.Raw where
  /-- The number of bytes before the position. -/
  byteIdx : Nat := 0
instance : Inhabited String.Pos.Raw := ⟨⟨0⟩⟩
/-- A part of a string, given by two positions that nobody checks. -/
structure Substring.Raw where
  /-- The whole string. -/
  str : String
  /-- Where the part starts. -/
  startPos : String.Pos.Raw
  /-- Where it stops. -/
  stopPos : String.Pos.Raw

/-- Panics with a message (once compiled); in logic, the default value. -/
@[extern "lean_panic_fn", never_extract] def panicCore {α : Sort u} [Inhabited α] (msg : String) : α :=
  default
/-- Panics with a message (once compiled); in logic, the default value. -/
@[noinline, never_extract] def panic {α : Sort u} [Inhabited α] (msg : String) : α := panicCore msg

/-- Mixes two hashes. -/
@[extern "lean_uint64_mix_hash"] opaque mixHash (u₁ u₂ : UInt64) : UInt64
/-- The hash of a string. -/
@[extern "lean_string_hash"] protected opaque String.hash (s : @& String) : UInt64
/-- Reads a value as one of another type; the code generator's business, no proof can use it. -/
@[inline] unsafe def unsafeCast {α : Sort u} {β : Sort v} (a : α) : β :=
  PLift.down (ULift.down.{max u v} (cast lcProof (ULift.up.{max u v} (PLift.up a))))
/-- Types with a hash function. -/
class Hashable (α : Sort u) where
  /-- The hash of a value. -/
  hash : α → UInt64
export Hashable (hash)
instance : Hashable String := ⟨String.hash⟩
