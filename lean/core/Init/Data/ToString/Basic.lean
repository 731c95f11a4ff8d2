prelude
import Init.Data.Repr
/-!
# Display of values as text

The class `ToString` behind interpolated strings and `IO.println`.
-/

open Std

universe u v

/-- Types whose values can be shown as text. -/
class ToString (α : Type u) where
  /-- The text. -/
  toString : α → String

export ToString (toString)

instance {α} [ToString α] : ToString (id α) := inferInstanceAs (ToString α)
instance {α} [ToString α] : ToString (Id α) := inferInstanceAs (ToString α)
instance : ToString String := ⟨fun s => s⟩
instance : ToString Bool := ⟨fun b => cond b "true" "false"⟩

instance {p : Prop} : ToString (Decidable p) := ⟨fun h =>
  match h with
  | Decidable.isTrue _ => "true"
  | Decidable.isFalse _ => "false"⟩

/-- The text of a list. -/
protected def List.toString [ToString α] : List α → String
  | [] => "[]"
  | [x] => String.push ("[" ++ toString x) ']'
  | x :: xs => String.push (xs.foldl (fun s x => s ++ ", " ++ toString x) ("[" ++ toString x)) ']'

instance {α : Type u} [ToString α] : ToString (List α) := ⟨List.toString⟩
instance {α : Type u} [ToString α] : ToString (Array α) := ⟨fun a => "#" ++ toString a.toList⟩
instance : ToString PUnit.{u + 1} := ⟨fun _ => "()"⟩
instance {α : Type u} [ToString α] : ToString (ULift.{v} α) := ⟨fun v => toString v.1⟩
instance : ToString Unit := ⟨fun _ => "()"⟩
instance : ToString Nat := ⟨fun n => Nat.repr n⟩
instance : ToString Int := ⟨Int.repr⟩
instance : ToString Char := ⟨fun c => String.singleton c⟩

/-- The text of a character: the string of it alone. -/
protected def Char.toString (c : Char) : String := String.singleton c

instance (n : Nat) : ToString (Fin n) := ⟨fun f => toString (Fin.val f)⟩
instance : ToString UInt8 := ⟨fun n => toString n.toNat⟩
instance : ToString UInt16 := ⟨fun n => toString n.toNat⟩
instance : ToString UInt32 := ⟨fun n => toString n.toNat⟩
instance : ToString UInt64 := ⟨fun n => toString n.toNat⟩
instance : ToString USize := ⟨fun n => toString n.toNat⟩
instance : ToString Format where
  toString f := f.pretty

/-- Parentheses around texts with spaces. -/
def addParenHeuristic (s : String) : String :=
  match s.toList with
  | '(' :: _ | '[' :: _ | '{' :: _ | '#' :: '[' :: _ => s
  | cs => if cs.any Char.isWhitespace then "(" ++ s ++ ")" else s

instance {α : Type u} [ToString α] : ToString (Option α) := ⟨fun
  | none => "none"
  | some a => "(some " ++ addParenHeuristic (toString a) ++ ")"⟩

instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (Sum α β) := ⟨fun
  | .inl a => "(inl " ++ addParenHeuristic (toString a) ++ ")"
  | .inr b => "(inr " ++ addParenHeuristic (toString b) ++ ")"⟩

instance {α : Type u} {β : Type v} [ToString α] [ToString β] : ToString (α × β) := ⟨fun
  | (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩

instance {α : Type u} {β : α → Type v} [ToString α] [(x : α) → ToString (β x)] :
    ToString (Sigma β) := ⟨fun ⟨a, b⟩ => "⟨" ++ toString a ++ ", " ++ toString b ++ "⟩"⟩

instance {α : Type u} {p : α → Prop} [ToString α] : ToString (Subtype p) := ⟨fun s => toString s.val⟩

instance [ToString ε] [ToString α] : ToString (Except ε α) where
  toString
    | Except.error e => "error: " ++ toString e
    | Except.ok a => "ok: " ++ toString a

namespace Std

instance (priority := low) [ToString α] : ToFormat α := ⟨fun a => Format.text (toString a)⟩

end Std
