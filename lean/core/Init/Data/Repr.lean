prelude
import Init.Data.Format.Basic
import Init.Data.Option.Basic
/-!
# Display of values as Lean code

The class `Repr` behind `#eval` and `deriving Repr`, decimal digits of numbers, quoted characters and strings.
-/

open Std Std.Format

universe u v

/-- Types whose values can be shown as Lean code. -/
class Repr (α : Type u) where
  /-- The display of a value, in parentheses if the precedence asks for it. -/
  reprPrec : α → Nat → Format

export Repr (reprPrec)

/-- The display of a value. -/
abbrev repr [Repr α] (a : α) : Format := reprPrec a 0

/-- The display of a value on lines of the usual width. -/
abbrev reprStr [Repr α] (a : α) : String := Format.pretty (reprPrec a 0)

/-- The display of a value as an argument. -/
abbrev reprArg [Repr α] (a : α) : Format := reprPrec a 1024

/-- A type that is displayed as a literal, without parentheses. -/
class ReprAtom (α : Type u)

instance [Repr α] : Repr (id α) := inferInstanceAs (Repr α)

/-- Parentheses around an application, if the precedence asks for them. -/
def Repr.addAppParen (f : Format) (prec : Nat) : Format :=
  if prec ≥ 1024 then paren f else f

instance : Repr Format where
  reprPrec f _ := f

instance : Repr Bool where
  reprPrec
    | true, _ => "true"
    | false, _ => "false"

instance [Repr α] : Repr (Id α) := inferInstanceAs (Repr α)

instance : Repr (Decidable p) where
  reprPrec
    | .isTrue _, prec => Repr.addAppParen "isTrue _" prec
    | .isFalse _, prec => Repr.addAppParen "isFalse _" prec

instance : Repr PUnit.{u + 1} where
  reprPrec | .unit, _ => "PUnit.unit"

instance (priority := high) : Repr Unit where
  reprPrec | (), _ => "()"

instance [Repr α] : Repr (ULift.{v} α) where
  reprPrec v prec := Repr.addAppParen ("ULift.up " ++ reprArg v.1) prec

instance : Repr Empty where
  reprPrec := nofun

/-- The display of an optional value. -/
protected def Option.repr [Repr α] : Option α → Nat → Format
  | none, _ => "none"
  | some a, prec => Repr.addAppParen ("some " ++ reprArg a) prec

instance [Repr α] : Repr (Option α) where
  reprPrec := Option.repr

/-- The display of a sum. -/
protected def Sum.repr [Repr α] [Repr β] : Sum α β → Nat → Format
  | .inl a, prec => Repr.addAppParen ("Sum.inl " ++ reprArg a) prec
  | .inr b, prec => Repr.addAppParen ("Sum.inr " ++ reprArg b) prec

instance [Repr α] [Repr β] : Repr (Sum α β) where
  reprPrec := Sum.repr

/-- Displays a tuple: the components of nested pairs without inner parentheses. -/
class ReprTuple (α : Type u) where
  /-- The components, in reverse order, before those collected so far. -/
  reprTuple : α → List Format → List Format

export ReprTuple (reprTuple)

instance [Repr α] : ReprTuple α where
  reprTuple a xs := repr a :: xs

instance [Repr α] [ReprTuple β] : ReprTuple (α × β) where
  reprTuple | (a, b), xs => reprTuple b (repr a :: xs)

/-- The display of a pair. -/
protected def Prod.repr [Repr α] [ReprTuple β] : α × β → Nat → Format
  | (a, b), _ => Format.bracket "(" (Format.joinSep (reprTuple b [repr a]).reverse ("," ++ Format.line)) ")"

instance [Repr α] [ReprTuple β] : Repr (α × β) where
  reprPrec := Prod.repr

/-- The display of a dependent pair. -/
protected def Sigma.repr {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] : Sigma β → Nat → Format
  | ⟨a, b⟩, _ => Format.bracket "⟨" (repr a ++ ", " ++ repr b) "⟩"

instance {β : α → Type v} [Repr α] [(x : α) → Repr (β x)] : Repr (Sigma β) where
  reprPrec := Sigma.repr

instance {p : α → Prop} [Repr α] : Repr (Subtype p) where
  reprPrec s prec := reprPrec s.val prec

namespace Nat

/-- The digit below sixteen as a character, `*` for larger numbers. -/
def digitChar (n : Nat) : Char :=
  if n = 0 then '0' else if n = 1 then '1' else if n = 2 then '2' else if n = 3 then '3' else
  if n = 4 then '4' else if n = 5 then '5' else if n = 6 then '6' else if n = 7 then '7' else
  if n = 8 then '8' else if n = 9 then '9' else if n = 0xa then 'a' else if n = 0xb then 'b' else
  if n = 0xc then 'c' else if n = 0xd then 'd' else if n = 0xe then 'e' else if n = 0xf then 'f' else '*'

/-- The digits of a number before those found so far, with fuel. -/
def toDigitsCore (base : Nat) : Nat → Nat → List Char → List Char
  | 0, _, ds => ds
  | fuel + 1, n, ds =>
    let d := digitChar <| n % base
    let n' := n / base
    if n' = 0 then d :: ds else toDigitsCore base fuel n' (d :: ds)

/-- The digits of a number in a base up to sixteen. -/
def toDigits (base : Nat) (n : Nat) : List Char := toDigitsCore base (n + 1) n []

/-- The decimal digits of a number. -/
protected def repr (n : Nat) : String := String.ofList (toDigits 10 n)

/-- The digit below ten as a superscript. -/
def superDigitChar (n : Nat) : Char :=
  if n = 0 then '⁰' else if n = 1 then '¹' else if n = 2 then '²' else if n = 3 then '³' else
  if n = 4 then '⁴' else if n = 5 then '⁵' else if n = 6 then '⁶' else if n = 7 then '⁷' else
  if n = 8 then '⁸' else if n = 9 then '⁹' else '*'

/-- The digit below ten as a subscript. -/
def subDigitChar (n : Nat) : Char :=
  if n = 0 then '₀' else if n = 1 then '₁' else if n = 2 then '₂' else if n = 3 then '₃' else
  if n = 4 then '₄' else if n = 5 then '₅' else if n = 6 then '₆' else if n = 7 then '₇' else
  if n = 8 then '₈' else if n = 9 then '₉' else '*'

end Nat

instance : Repr Nat where
  reprPrec n _ := Nat.repr n

/-- The decimal digits of an integer, with its sign. -/
protected def Int.repr : Int → String
  | .ofNat m => Nat.repr m
  | .negSucc m => "-" ++ Nat.repr (Nat.succ m)

instance : Repr Int where
  reprPrec i prec := if i < 0 then Repr.addAppParen (Int.repr i) prec else Int.repr i

/-- A hexadecimal digit. -/
def hexDigitRepr (n : Nat) : String := String.singleton <| Nat.digitChar n

/-- A character as `\xhh` or `\uhhhh`. -/
def Char.quoteCore (c : Char) (inString : Bool := false) : String :=
  if c = '\n' then "\\n"
  else if c = '\t' then "\\t"
  else if c = '\\' then "\\\\"
  else if c = '\"' then "\\\""
  else if !inString && c = '\'' then "\\'"
  else if c.toNat <= 31 ∨ c = '\x7f' then
    "\\x" ++ hexDigitRepr (c.toNat / 16) ++ hexDigitRepr (c.toNat % 16)
  else String.singleton c

/-- A character as a literal. -/
def Char.quote (c : Char) : String := "'" ++ Char.quoteCore c ++ "'"

instance : Repr Char where
  reprPrec c _ := c.quote

/-- A character as a literal. -/
protected def Char.repr (c : Char) : String := c.quote

/-- A string as a literal. -/
def String.quote (s : String) : String :=
  s.toList.foldl (fun r c => r ++ c.quoteCore (inString := true)) "\"" ++ "\""

instance : Repr String where
  reprPrec s _ := s.quote

instance : Repr String.Pos.Raw where
  reprPrec p _ := "{ byteIdx := " ++ repr p.byteIdx ++ " }"

instance (n : Nat) : Repr (Fin n) where
  reprPrec f _ := repr f.val

instance : Repr UInt8 where
  reprPrec n _ := repr n.toNat
instance : Repr UInt16 where
  reprPrec n _ := repr n.toNat
instance : Repr UInt32 where
  reprPrec n _ := repr n.toNat
instance : Repr UInt64 where
  reprPrec n _ := repr n.toNat
instance : Repr USize where
  reprPrec n _ := repr n.toNat

/-- The display of a list. -/
protected def List.repr [Repr α] (a : List α) (_ : Nat) : Format :=
  match a with
  | [] => "[]"
  | as => Format.bracket "[" (Format.joinSep (as.map repr) ("," ++ Format.line)) "]"

instance [Repr α] : Repr (List α) where
  reprPrec := List.repr

/-- The display of a list of literals, as many on a line as fit. -/
protected def List.repr' [Repr α] [ReprAtom α] (a : List α) (_ : Nat) : Format :=
  match a with
  | [] => "[]"
  | as => Format.bracketFill "[" (Format.joinSep (as.map repr) ("," ++ Format.line)) "]"

instance (priority := high) [Repr α] [ReprAtom α] : Repr (List α) where
  reprPrec := List.repr'

/-- The display of an array. -/
protected def Array.repr [Repr α] (xs : Array α) : Format :=
  match xs.toList with
  | [] => "#[]"
  | as => Format.bracketFill "#[" (Format.joinSep (as.map repr) ("," ++ Format.line)) "]"

instance [Repr α] : Repr (Array α) where
  reprPrec xs _ := Array.repr xs

instance : ReprAtom Bool := ⟨⟩
instance : ReprAtom Nat := ⟨⟩
instance : ReprAtom Int := ⟨⟩
instance : ReprAtom Char := ⟨⟩
instance : ReprAtom String := ⟨⟩
instance : ReprAtom UInt8 := ⟨⟩
instance : ReprAtom UInt16 := ⟨⟩
instance : ReprAtom UInt32 := ⟨⟩
instance : ReprAtom UInt64 := ⟨⟩
instance : ReprAtom USize := ⟨⟩

/-- The display of a computation that may give an error. -/
private def reprExcept [Repr ε] [Repr α] : Except ε α → Nat → Format
  | .error e, prec => Repr.addAppParen ("Except.error " ++ reprArg e) prec
  | .ok a, prec => Repr.addAppParen ("Except.ok " ++ reprArg a) prec

instance [Repr ε] [Repr α] : Repr (Except ε α) where
  reprPrec := reprExcept
