prelude
import Init.SimpLemmas
import Init.Data.Nat.Basic
/-!
# Characters: order, classes, conversions
-/

namespace Char

instance : LT Char := ⟨fun a b => a.val < b.val⟩
instance : LE Char := ⟨fun a b => a.val ≤ b.val⟩
instance (a b : Char) : Decidable (a < b) := UInt32.decLt _ _
instance (a b : Char) : Decidable (a ≤ b) := UInt32.decLe _ _

instance : Inhabited Char where
  default := 'A'

/-- The character is a space, a tab, a line feed or a carriage return. -/
@[inline] def isWhitespace (c : Char) : Bool :=
  c = ' ' || c = '\t' || c = '\r' || c = '\n'

/-- The character is one of `A` to `Z`. -/
@[inline] def isUpper (c : Char) : Bool := 65 ≤ c.toNat && c.toNat ≤ 90

/-- The character is one of `a` to `z`. -/
@[inline] def isLower (c : Char) : Bool := 97 ≤ c.toNat && c.toNat ≤ 122

/-- The character is an ASCII letter. -/
@[inline] def isAlpha (c : Char) : Bool := c.isUpper || c.isLower

/-- The character is one of `0` to `9`. -/
@[inline] def isDigit (c : Char) : Bool := 48 ≤ c.toNat && c.toNat ≤ 57

/-- The character is an ASCII letter or digit. -/
@[inline] def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit

/-- The small letter of an ASCII capital; every other character stays. -/
@[inline] def toLower (c : Char) : Char :=
  let n := toNat c
  if n ≥ 65 ∧ n ≤ 90 then ofNat (n + 32) else c

/-- The capital of a small ASCII letter; every other character stays. -/
@[inline] def toUpper (c : Char) : Char :=
  let n := toNat c
  if n ≥ 97 ∧ n ≤ 122 then ofNat (n - 32) else c

@[simp] theorem ofNat_toNat (c : Char) : Char.ofNat c.toNat = c := dif_pos c.valid

theorem eq_of_toNat_eq {c d : Char} (h : c.toNat = d.toNat) : c = d := by
  rw [← ofNat_toNat c, ← ofNat_toNat d, h]

theorem toNat_inj {c d : Char} : c.toNat = d.toNat ↔ c = d :=
  ⟨eq_of_toNat_eq, fun h => h ▸ rfl⟩

end Char
