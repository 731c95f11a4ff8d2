prelude
import Init.Data.Ord.Basic
import Init.Data.UInt.Basic
/-!
# Strings: everyday operations

Each is the operation on the list of characters.
-/

namespace String

/-- Folds the characters from the left. -/
@[inline] def foldl {α : Type u} (f : α → Char → α) (init : α) (s : String) : α :=
  s.toList.foldl f init

/-- Folds the characters from the right. -/
@[inline] def foldr {α : Type u} (f : Char → α → α) (init : α) (s : String) : α :=
  s.toList.foldr f init

/-- Applies a function to every character. -/
@[inline] def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)

/-- Some character satisfies `p`. -/
@[inline] def any (s : String) (p : Char → Bool) : Bool := s.toList.any p

/-- Every character satisfies `p`. -/
@[inline] def all (s : String) (p : Char → Bool) : Bool := s.toList.all p

/-- The character occurs. -/
@[inline] def contains (s : String) (c : Char) : Bool := s.any (· == c)

/-- Adds a character `n` times at the end. -/
def pushn (s : String) (c : Char) (n : Nat) : String := s ++ ofList (List.replicate n c)

/-- The strings of a list, one after another. -/
@[inline] def join (l : List String) : String := l.foldl (fun r s => r ++ s) ""

/-- The strings of a list with a separator. -/
def intercalate (s : String) : List String → String
  | [] => ""
  | a :: as => as.foldl (fun r b => r ++ s ++ b) a

/-- The first character, or else the default. -/
def front (s : String) : Char := s.toList.headD default

/-- The last character, or else the default. -/
def back (s : String) : Char := s.toList.getLastD default

/-- The first string starts the second. -/
def isPrefixOf (p : String) (s : String) : Bool := p.toList.isPrefixOf s.toList

/-- The string starts with the other one. -/
@[inline] def startsWith (s pre : String) : Bool := pre.isPrefixOf s

/-- The string ends with the other one. -/
@[inline] def endsWith (s post : String) : Bool := post.toList.reverse.isPrefixOf s.toList.reverse

/-- Small ASCII letters become capitals. -/
@[inline] def toUpper (s : String) : String := s.map Char.toUpper

/-- ASCII capitals become small letters. -/
@[inline] def toLower (s : String) : String := s.map Char.toLower

/-- The first character as a capital. -/
@[inline] def capitalize (s : String) : String :=
  match s.toList with
  | [] => ""
  | c :: cs => ofList (c.toUpper :: cs)

/-- The first character as a small letter. -/
@[inline] def decapitalize (s : String) : String :=
  match s.toList with
  | [] => ""
  | c :: cs => ofList (c.toLower :: cs)

/-- The pieces between the occurrences of a separator; `fuel` bounds the length of the rest. -/
private def splitOnAux (sep : List Char) : Nat → (rest piece : List Char) → List String
  | 0, _, piece => [ofList piece.reverse]
  | _ + 1, [], piece => [ofList piece.reverse]
  | fuel + 1, c :: cs, piece =>
    if sep.isPrefixOf (c :: cs) then
      ofList piece.reverse :: splitOnAux sep fuel ((c :: cs).drop sep.length) []
    else splitOnAux sep fuel cs (c :: piece)

/-- The pieces between the occurrences of a separator. -/
def splitOn (s : String) (sep : String := " ") : List String :=
  if sep.isEmpty then [s] else splitOnAux sep.toList (s.length + 1) s.toList []

/-- The string is a decimal number without sign. -/
@[inline] def isNat (s : String) : Bool := !s.isEmpty && s.all Char.isDigit

/-- The natural number that the string writes, if it does. -/
def toNat? (s : String) : Option Nat :=
  if s.isNat then some <| s.foldl (fun n c => n * 10 + (c.toNat - '0'.toNat)) 0 else none

/-- The natural number that the string writes, `0` if it does not. -/
def toNat! (s : String) : Nat := s.toNat?.getD 0

/-- The integer that the string writes, if it does. -/
def toInt? (s : String) : Option Int :=
  match s.toList with
  | '-' :: cs => (ofList cs).toNat?.map fun n => - Int.ofNat n
  | _ => s.toNat?.map Int.ofNat

/-- The string writes an integer. -/
def isInt (s : String) : Bool := s.toInt?.isSome

end String

/-- The string of all characters of a list. -/
@[inline] def List.asString (s : List Char) : String := String.ofList s

/-- The older name of `String.ofList`. -/
@[deprecated String.ofList (since := "2025-10-30")] abbrev String.mk := String.ofList

/-- The older name of `String.toList`. -/
@[deprecated String.toList (since := "2025-10-30")] abbrev String.data := String.toList
