prelude
import Init.Core

/-!
# Sizes

The natural number that well-founded recursion over data compares by default, for the types that
came before the class; later inductive types get theirs from the compiler.
-/

universe u v

/-- Types with a size that structural parts do not exceed. -/
class SizeOf (α : Sort u) where
  /-- The size of an element. -/
  sizeOf : α → Nat

export SizeOf (sizeOf)

/-- The size where nothing better is known: 0. -/
protected def default.sizeOf (α : Sort u) : α → Nat
  | _ => 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α

@[simp] theorem sizeOf_default (n : α) : sizeOf n = 0 := rfl

instance : SizeOf Nat where
  sizeOf n := n

@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

instance [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f ())

@[simp] theorem sizeOf_thunk [SizeOf α] (f : Unit → α) : sizeOf f = sizeOf (f ()) := rfl

deriving instance SizeOf for PUnit
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for MProd
deriving instance SizeOf for Bool
deriving instance SizeOf for Subtype
deriving instance SizeOf for PSigma
deriving instance SizeOf for Sigma
deriving instance SizeOf for PLift
deriving instance SizeOf for ULift
deriving instance SizeOf for Decidable
deriving instance SizeOf for Fin
deriving instance SizeOf for BitVec
deriving instance SizeOf for UInt8
deriving instance SizeOf for UInt16
deriving instance SizeOf for UInt32
deriving instance SizeOf for UInt64
deriving instance SizeOf for USize
deriving instance SizeOf for Char
deriving instance SizeOf for Option
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for ByteArray
deriving instance SizeOf for String
deriving instance SizeOf for Sum
deriving instance SizeOf for PSum
deriving instance SizeOf for Except
deriving instance SizeOf for EStateM.Result
deriving instance SizeOf for Lean.SourceInfo
deriving instance SizeOf for Lean.Syntax

@[simp] theorem Unit.sizeOf (u : Unit) : sizeOf u = 1 := rfl

@[simp] theorem Bool.sizeOf_eq_one (b : Bool) : sizeOf b = 1 := by cases b <;> rfl

namespace Lean

/-- The size of a name, which forgets its hash. -/
protected noncomputable def Name.sizeOf : Name → Nat
  | anonymous => 1
  | str p s => 1 + Name.sizeOf p + SizeOf.sizeOf s
  | num p n => 1 + Name.sizeOf p + SizeOf.sizeOf n

noncomputable instance : SizeOf Name where
  sizeOf n := n.sizeOf

end Lean
