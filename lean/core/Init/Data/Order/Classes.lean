prelude
import Init.Core

/-!
# Classes of orders

Laws that `≤`, `<`, `min` and `max` of a type may satisfy.
-/

set_option linter.all false
universe u

namespace Std

/-- `≤` is reflexive and transitive. -/
class IsPreorder (α : Type u) [LE α] : Prop where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c

/-- `≤` is a preorder and antisymmetric. -/
class IsPartialOrder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

/-- `≤` is a preorder and total. -/
class IsLinearPreorder (α : Type u) [LE α] : Prop extends IsPreorder α where
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a

/-- `≤` is a partial order and total. -/
class IsLinearOrder (α : Type u) [LE α] : Prop extends IsPartialOrder α, IsLinearPreorder α

/-- `<` is the strict part of `≤`. -/
class LawfulOrderLT (α : Type u) [LT α] [LE α] : Prop where
  lt_iff : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a

/-- `min a b` is `a` or `b`. -/
class MinEqOr (α : Type u) [Min α] : Prop where
  min_eq_or : ∀ a b : α, min a b = a ∨ min a b = b

/-- `min` is the infimum. -/
class LawfulOrderInf (α : Type u) [Min α] [LE α] : Prop where
  le_min_iff : ∀ a b c : α, a ≤ min b c ↔ a ≤ b ∧ a ≤ c

/-- `min` is the minimum. -/
class LawfulOrderMin (α : Type u) [Min α] [LE α] : Prop extends MinEqOr α, LawfulOrderInf α

/-- `max a b` is `a` or `b`. -/
class MaxEqOr (α : Type u) [Max α] : Prop where
  max_eq_or : ∀ a b : α, max a b = a ∨ max a b = b

/-- `max` is the supremum. -/
class LawfulOrderSup (α : Type u) [Max α] [LE α] : Prop where
  max_le_iff : ∀ a b c : α, max a b ≤ c ↔ a ≤ c ∧ b ≤ c

/-- `max` is the maximum. -/
class LawfulOrderMax (α : Type u) [Max α] [LE α] : Prop extends MaxEqOr α, LawfulOrderSup α

end Std
