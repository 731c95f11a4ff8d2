prelude
import Init.Control.State
import Init.Data.Int.Basic
import Init.Data.String.Basic
/-!
# Formatted text

`Std.Format`, the tree from which the native pretty printer lays out lines.
-/

namespace Std

/-- How the line breaks of a group become spaces: all together, or each where it fits. -/
inductive Format.FlattenBehavior where
  /-- All line breaks of the group or none. -/
  | allOrNone
  /-- As few line breaks as needed. -/
  | fill
  deriving Inhabited

open Format

/-- Text with places where lines may break. -/
inductive Format where
  /-- Nothing. -/
  | nil : Format
  /-- A place for a line break; a space when flattened. -/
  | line : Format
  /-- Spaces up to the current indentation, or a line break if past it. -/
  | align (force : Bool) : Format
  /-- Text. -/
  | text : String → Format
  /-- More indentation inside. -/
  | nest (indent : Int) (f : Format) : Format
  /-- One after another. -/
  | append : Format → Format → Format
  /-- A part that is flattened if it fits. -/
  | group : Format → (behavior : FlattenBehavior := FlattenBehavior.allOrNone) → Format
  /-- A part with a mark for interactive display. -/
  | tag : Nat → Format → Format

namespace Format

instance : Inhabited Format := ⟨.nil⟩
instance : Append Format := ⟨Format.append⟩
instance : Coe String Format := ⟨text⟩

/-- The formats of a list, one after another. -/
def join (xs : List Format) : Format := xs.foldl (· ++ ·) (Format.text "")

/-- A group that is broken only where needed. -/
def fill (f : Format) : Format := group f (behavior := .fill)

/-- Width of a line if none is given. -/
def defWidth : Nat := 120
/-- Indentation if none is given. -/
def defIndent : Nat := 2

/-- Lays out a format as a string. -/
@[extern "x"] opaque pretty (f : Format) (width : Nat := defWidth) (indent : Nat := 0)
  (column := 0) : String

/-- `f` between `l` and `r`, indented by the length of `l`. -/
@[inline] def bracket (l : String) (f : Format) (r : String) : Format :=
  group (nest (Int.ofNat l.length) (Format.text l ++ f ++ Format.text r))

/-- In parentheses. -/
@[inline] def paren (f : Format) : Format := bracket "(" f ")"
/-- In square brackets. -/
@[inline] def sbracket (f : Format) : Format := bracket "[" f "]"
/-- `f` between `l` and `r`, broken only where needed. -/
@[inline] def bracketFill (l : String) (f : Format) (r : String) : Format :=
  fill (nest (Int.ofNat l.length) (Format.text l ++ f ++ Format.text r))

/-- Indented by the usual amount. -/
def nestD (f : Format) : Format := nest (Int.ofNat defIndent) f
/-- On a new line, indented by the usual amount. -/
def indentD (f : Format) : Format := nestD (Format.line ++ f)

end Format

/-- Types with a formatted display. -/
class ToFormat (α : Type u) where
  /-- The display. -/
  format : α → Format

export ToFormat (format)

instance : ToFormat Format := ⟨fun f => f⟩
instance : ToFormat String := ⟨fun s => Format.text s⟩

/-- The formats of a list, with a separator. -/
def Format.joinSep {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | [a], _ => format a
  | a :: as, sep => as.foldl (· ++ sep ++ format ·) (format a)

/-- The formats of a list, each after a prefix. -/
def Format.prefixJoin {α : Type u} [ToFormat α] (pre : Format) : List α → Format
  | [] => nil
  | a :: as => as.foldl (· ++ pre ++ format ·) (pre ++ format a)

/-- The formats of a list, each before a suffix. -/
def Format.joinSuffix {α : Type u} [ToFormat α] : List α → Format → Format
  | [], _ => nil
  | a :: as, suffix => as.foldl (· ++ format · ++ suffix) (format a ++ suffix)

end Std
