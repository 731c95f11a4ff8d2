prelude
import Init.Data.Char.Basic
import Init.Data.List.Lemmas
import Init.Omega
import Init.Data.Nat.Div.Laws
/-!
# Strings and their characters

Decoding UTF-8, `String.toList` and its round trip with `String.ofList`. The strings of a list of characters
are all there is, so facts about strings are facts about lists.
-/

namespace LeanAlpha.Core

/-- Decodes UTF-8, with as much fuel as there are bytes; ill-formed input ends the list. -/
def utf8Decode : Nat → List UInt8 → List Char
  | 0, _ => []
  | _ + 1, [] => []
  | n + 1, b₀ :: r₀ =>
    if b₀.toNat < 0x80 then Char.ofNat b₀.toNat :: utf8Decode n r₀
    else match r₀ with
      | [] => []
      | b₁ :: r₁ =>
        if b₀.toNat < 0xe0 then
          Char.ofNat ((b₀.toNat - 0xc0) * 64 + (b₁.toNat - 0x80)) :: utf8Decode n r₁
        else match r₁ with
          | [] => []
          | b₂ :: r₂ =>
            if b₀.toNat < 0xf0 then
              Char.ofNat ((b₀.toNat - 0xe0) * 4096 + (b₁.toNat - 0x80) * 64 + (b₂.toNat - 0x80)) ::
                utf8Decode n r₂
            else match r₂ with
              | [] => []
              | b₃ :: r₃ =>
                Char.ofNat ((b₀.toNat - 0xf0) * 262144 + (b₁.toNat - 0x80) * 4096 +
                  (b₂.toNat - 0x80) * 64 + (b₃.toNat - 0x80)) :: utf8Decode n r₃

theorem toNat_ofNat8 (n : Nat) : (UInt8.ofNat n).toNat = n % 256 := rfl

theorem utf8Decode_one {n : Nat} {b : UInt8} {r : List UInt8} (h : b.toNat < 0x80) :
    utf8Decode (n + 1) (b :: r) = Char.ofNat b.toNat :: utf8Decode n r := by
  rw [utf8Decode.eq_def]; dsimp only; rw [if_pos h]

theorem utf8Decode_two {n : Nat} {b c : UInt8} {r : List UInt8} (h : ¬b.toNat < 0x80)
    (h' : b.toNat < 0xe0) : utf8Decode (n + 1) (b :: c :: r) =
      Char.ofNat ((b.toNat - 0xc0) * 64 + (c.toNat - 0x80)) :: utf8Decode n r := by
  rw [utf8Decode.eq_def]; dsimp only; rw [if_neg h, if_pos h']

theorem utf8Decode_three {n : Nat} {b c d : UInt8} {r : List UInt8} (h : ¬b.toNat < 0x80)
    (h' : ¬b.toNat < 0xe0) (h'' : b.toNat < 0xf0) : utf8Decode (n + 1) (b :: c :: d :: r) =
      Char.ofNat ((b.toNat - 0xe0) * 4096 + (c.toNat - 0x80) * 64 + (d.toNat - 0x80)) ::
        utf8Decode n r := by
  rw [utf8Decode.eq_def]; dsimp only; rw [if_neg h, if_neg h', if_pos h'']

theorem utf8Decode_four {n : Nat} {b c d e : UInt8} {r : List UInt8} (h : ¬b.toNat < 0x80)
    (h' : ¬b.toNat < 0xe0) (h'' : ¬b.toNat < 0xf0) : utf8Decode (n + 1) (b :: c :: d :: e :: r) =
      Char.ofNat ((b.toNat - 0xf0) * 262144 + (c.toNat - 0x80) * 4096 + (d.toNat - 0x80) * 64 +
        (e.toNat - 0x80)) :: utf8Decode n r := by
  rw [utf8Decode.eq_def]; dsimp only; rw [if_neg h, if_neg h', if_neg h'']

theorem digits64 (v : Nat) : v % 64 < 64 ∧ v = 64 * (v / 64) + v % 64 :=
  ⟨Nat.mod_lt _ (by decide), (Nat.div_add_mod v 64).symm⟩

theorem toNat_lead {k d : Nat} (h : k + d < 256) : (UInt8.ofNat (k + d)).toNat = k + d :=
  Nat.mod_eq_of_lt h

theorem toNat_cont {r : Nat} (h : r < 64) : (UInt8.ofNat (r + 0x80)).toNat = r + 0x80 :=
  Nat.mod_eq_of_lt (Nat.lt_trans (Nat.add_lt_add_right h _) (by decide))

theorem lead_lt {q b k m : Nat} (h : q < b) (h' : b + k ≤ m) : q + k < m :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right h k) h'

theorem lead_ge {q k m : Nat} (h : m ≤ k) : ¬q + k < m :=
  Nat.not_lt.2 (Nat.le_trans h (Nat.le_add_left k q))

private theorem digit_lt {v q r m : Nat} (h : v = 64 * q + r) (h' : v < 64 * m) : q < m :=
  Nat.lt_of_mul_lt_mul_left (a := 64) (Nat.lt_of_le_of_lt (h ▸ Nat.le_add_right (64 * q) r) h')

private theorem digits_eq {v q r p s : Nat} (h : v = 64 * q + r) (h' : q = 64 * p + s) :
    p * 4096 + s * 64 + r = v := by
  rw [h, h', Nat.mul_add, ← Nat.mul_assoc, Nat.mul_comm p, Nat.mul_comm s]

private theorem digits_eq' {v q r p s o t : Nat} (h : v = 64 * q + r) (h' : q = 64 * p + s)
    (h'' : p = 64 * o + t) : o * 262144 + t * 4096 + s * 64 + r = v := by
  rw [h, ← digits_eq h' h'', Nat.mul_add, Nat.mul_add, Nat.mul_left_comm, Nat.mul_left_comm 64 t,
    Nat.mul_comm 64 s]

theorem utf8Decode_encode (c : Char) (s : List UInt8) (n : Nat) :
    utf8Decode (n + 1) (String.utf8EncodeChar c ++ s) = c :: utf8Decode n s := by
  have hv : c.toNat < 0x110000 := c.valid.elim (fun h => Nat.lt_trans h (by decide)) (·.2)
  have hc := Char.ofNat_toNat c
  generalize hx : c.toNat = v at hv hc
  have hx' : c.val.toNat = v := hx
  unfold String.utf8EncodeChar
  simp only [hx']
  have d₀ := digits64 v
  have d₁ := digits64 (v / 64)
  have d₂ := digits64 (v / 64 / 64)
  have e₁ : v / 4096 = v / 64 / 64 := (Nat.div_div_eq_div_mul v 64 64).symm
  have e₂ : v / 262144 = v / 64 / 64 / 64 := by
    rw [Nat.div_div_eq_div_mul, Nat.div_div_eq_div_mul]
  rw [e₁, e₂]
  generalize v % 64 = r at d₀ ⊢
  generalize v / 64 = q at d₀ d₁ d₂ ⊢
  generalize q % 64 = r₁ at d₁ ⊢
  generalize hq₁ : q / 64 = q₁ at d₁ d₂ ⊢
  generalize q₁ % 64 = r₂ at d₂ ⊢
  generalize q₁ / 64 = q₂ at d₂ ⊢
  clear e₁ e₂ hq₁ hx hx'
  by_cases h₁ : v ≤ 0x7f
  · rw [if_pos h₁]
    have e : (UInt8.ofNat v).toNat = v := Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt h₁ (by decide))
    show utf8Decode (n + 1) (UInt8.ofNat v :: s) = _
    rw [utf8Decode_one (by rw [e]; exact Nat.lt_succ_of_le h₁), e, hc]
  · rw [if_neg h₁]
    by_cases h₂ : v ≤ 0x7ff
    · have lt : q < 32 := digit_lt d₀.2 (Nat.lt_of_le_of_lt h₂ (by decide))
      rw [if_pos h₂, Nat.mod_eq_of_lt lt]
      have l : (UInt8.ofNat (q + 0xc0)).toNat = q + 0xc0 := toNat_lead (lead_lt lt (by decide))
      show utf8Decode (n + 1) (_ :: _ :: s) = _
      rw [utf8Decode_two (by rw [l]; exact lead_ge (by decide))
          (by rw [l]; exact lead_lt lt (by decide)), l, toNat_cont d₀.1, Nat.add_sub_cancel,
        Nat.add_sub_cancel, Nat.mul_comm, ← d₀.2, hc]
    · rw [if_neg h₂]
      by_cases h₃ : v ≤ 0xffff
      · have lt : q₁ < 16 :=
          digit_lt d₁.2 (digit_lt d₀.2 (Nat.lt_of_le_of_lt h₃ (by decide)))
        rw [if_pos h₃, Nat.mod_eq_of_lt lt]
        have l : (UInt8.ofNat (q₁ + 0xe0)).toNat = q₁ + 0xe0 := toNat_lead (lead_lt lt (by decide))
        show utf8Decode (n + 1) (_ :: _ :: _ :: s) = _
        rw [utf8Decode_three (by rw [l]; exact lead_ge (by decide))
            (by rw [l]; exact lead_ge (by decide)) (by rw [l]; exact lead_lt lt (by decide)), l,
          toNat_cont d₀.1, toNat_cont d₁.1, Nat.add_sub_cancel, Nat.add_sub_cancel,
          Nat.add_sub_cancel, digits_eq d₀.2 d₁.2, hc]
      · have lt : q₂ < 8 :=
          digit_lt d₂.2 (digit_lt d₁.2 (digit_lt d₀.2 (Nat.lt_trans hv (by decide))))
        rw [if_neg h₃, Nat.mod_eq_of_lt lt]
        have l : (UInt8.ofNat (q₂ + 0xf0)).toNat = q₂ + 0xf0 := toNat_lead (lead_lt lt (by decide))
        show utf8Decode (n + 1) (_ :: _ :: _ :: _ :: s) = _
        rw [utf8Decode_four (by rw [l]; exact lead_ge (by decide))
            (by rw [l]; exact lead_ge (by decide)) (by rw [l]; exact lead_ge (by decide)), l,
          toNat_cont d₀.1, toNat_cont d₁.1, toNat_cont d₂.1, Nat.add_sub_cancel,
          Nat.add_sub_cancel, Nat.add_sub_cancel, Nat.add_sub_cancel,
          digits_eq' d₀.2 d₁.2 d₂.2, hc]

theorem one_le_length_encode (c : Char) : 1 ≤ (String.utf8EncodeChar c).length := by
  unfold String.utf8EncodeChar
  simp only
  split
  · exact Nat.le_refl 1
  · split
    · exact Nat.le_add_left 1 1
    · split
      · exact Nat.le_add_left 1 2
      · exact Nat.le_add_left 1 3

theorem utf8Decode_flatMap : ∀ (l : List Char) (n : Nat),
    (l.flatMap String.utf8EncodeChar).length ≤ n → utf8Decode n (l.flatMap String.utf8EncodeChar) = l
  | [], n, _ => by cases n <;> rfl
  | c :: l, n, h => by
    have e : (c :: l).flatMap String.utf8EncodeChar =
      String.utf8EncodeChar c ++ l.flatMap String.utf8EncodeChar := rfl
    rw [e] at h ⊢
    rw [List.length_append] at h
    have := one_le_length_encode c
    match n with
    | 0 => omega
    | n + 1 => rw [utf8Decode_encode, utf8Decode_flatMap l n (by omega)]

theorem toByteArrayLoop_toList : ∀ (l : List UInt8) (b : ByteArray),
    (List.toByteArray.loop l b).data.toList = b.data.toList ++ l
  | [], b => (List.append_nil _).symm
  | x :: l, b => by
    show (List.toByteArray.loop l (b.push x)).data.toList = _
    rw [toByteArrayLoop_toList l (b.push x)]
    show List.concat b.data.toList x ++ l = _
    rw [List.concat_eq_append, List.append_assoc]; rfl

theorem utf8Encode_toList (l : List Char) :
    l.utf8Encode.data.toList = l.flatMap String.utf8EncodeChar := toByteArrayLoop_toList _ _

end LeanAlpha.Core

open LeanAlpha.Core

namespace String

/-- The characters of a string. -/
@[extern "lean_string_data"] def toList (s : String) : List Char :=
  utf8Decode s.toByteArray.data.toList.length s.toByteArray.data.toList

@[simp] theorem toList_ofList (l : List Char) : (String.ofList l).toList = l := by
  show utf8Decode l.utf8Encode.data.toList.length l.utf8Encode.data.toList = l
  rw [utf8Encode_toList]
  exact utf8Decode_flatMap l _ (Nat.le_refl _)

theorem ofList_injective {l₁ l₂ : List Char} (h : ofList l₁ = ofList l₂) : l₁ = l₂ := by
  rw [← toList_ofList l₁, h, toList_ofList]

@[simp] theorem ofList_inj {l₁ l₂ : List Char} : ofList l₁ = ofList l₂ ↔ l₁ = l₂ :=
  ⟨ofList_injective, fun h => h ▸ rfl⟩

private theorem exists_eq_ofList : ∀ s : String, ∃ l, s = ofList l
  | ⟨_, .intro l rfl⟩ => ⟨l, rfl⟩

@[simp] theorem ofList_toList (s : String) : ofList s.toList = s := by
  cases exists_eq_ofList s with
  | intro l h => rw [h, toList_ofList]

theorem toList_injective {s t : String} (h : s.toList = t.toList) : s = t := by
  rw [← ofList_toList s, h, ofList_toList]

@[ext] theorem ext {s₁ s₂ : String} (h : s₁.toList = s₂.toList) : s₁ = s₂ := toList_injective h

theorem toList_inj {s₁ s₂ : String} : s₁.toList = s₂.toList ↔ s₁ = s₂ :=
  ⟨toList_injective, fun h => h ▸ rfl⟩

theorem toByteArray_inj {s t : String} : s.toByteArray = t.toByteArray ↔ s = t := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  cases s with
  | ofByteArray b hb => cases t with
    | ofByteArray c hc => cases h; rfl

private theorem ofBytes_inj : ∀ {a b : ByteArray}, a.data.toList = b.data.toList → a = b
  | ⟨⟨_⟩⟩, ⟨⟨_⟩⟩, h => congrArg (fun l => ByteArray.mk (Array.mk l)) h

@[simp] theorem ofList_append {l₁ l₂ : List Char} : ofList (l₁ ++ l₂) = ofList l₁ ++ ofList l₂ := by
  apply toByteArray_inj.1
  apply ofBytes_inj
  show (l₁ ++ l₂).utf8Encode.data.toList = l₁.utf8Encode.data.toList ++ l₂.utf8Encode.data.toList
  rw [utf8Encode_toList, utf8Encode_toList, utf8Encode_toList, List.flatMap_append]

@[simp] theorem toList_append {s t : String} : (s ++ t).toList = s.toList ++ t.toList := by
  rw [← ofList_toList s, ← ofList_toList t, ← ofList_append, toList_ofList, toList_ofList, toList_ofList]

@[simp] theorem toList_empty : "".toList = [] := rfl
@[simp] theorem ofList_nil : ofList [] = "" := rfl

@[simp] theorem append_empty {s : String} : s ++ "" = s := by apply ext; simp
@[simp] theorem empty_append {s : String} : "" ++ s = s := by apply ext; simp
theorem append_assoc {a b c : String} : a ++ b ++ c = a ++ (b ++ c) := by apply ext; simp

/-- The number of characters. -/
@[extern "lean_string_length"] def length (b : @& String) : Nat := b.toList.length

@[simp] theorem length_toList {s : String} : s.toList.length = s.length := rfl
@[simp] theorem length_ofList {l : List Char} : (ofList l).length = l.length :=
  congrArg List.length (toList_ofList l)
@[simp] theorem length_empty : "".length = 0 := rfl
@[simp] theorem length_append {s t : String} : (s ++ t).length = s.length + t.length := by
  show (s ++ t).toList.length = s.toList.length + t.toList.length
  rw [toList_append, List.length_append]

/-- Adds a character at the end. -/
@[extern "lean_string_push"] def push (s : String) (c : Char) : String := s ++ ofList [c]

@[simp] theorem toList_push {s : String} {c : Char} : (s.push c).toList = s.toList ++ [c] := by
  show (s ++ ofList [c]).toList = _
  rw [toList_append, toList_ofList]
@[simp] theorem length_push {s : String} {c : Char} : (s.push c).length = s.length + 1 := by
  show (s ++ ofList [c]).length = _
  rw [length_append, length_ofList]; rfl

/-- The string of one character. -/
@[inline] def singleton (c : Char) : String := "".push c

@[simp] theorem toList_singleton {c : Char} : (singleton c).toList = [c] := by
  show ("".push c).toList = _
  rw [toList_push]; rfl
@[simp] theorem length_singleton {c : Char} : (singleton c).length = 1 :=
  congrArg List.length toList_singleton

/-- The string has no characters. -/
@[inline] def isEmpty (s : String) : Bool := s.utf8ByteSize == 0

/-- Lexicographic order by characters. -/
instance : LT String := ⟨fun s₁ s₂ => s₁.toList < s₂.toList⟩
/-- Lexicographic order by characters. -/
instance : LE String := ⟨fun s₁ s₂ => ¬s₂ < s₁⟩
@[extern "lean_string_dec_lt"] instance decidableLT (s₁ s₂ : @& String) : Decidable (s₁ < s₂) :=
  inferInstanceAs (Decidable (s₁.toList < s₂.toList))
instance decLE (s₁ s₂ : String) : Decidable (s₁ ≤ s₂) :=
  inferInstanceAs (Decidable (¬s₂ < s₁))

end String
