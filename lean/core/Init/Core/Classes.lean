prelude
import Init.Core.Quotient

/-!
# Laws of operations and relations

The `Std` classes that tactics and later files consult (associativity, identities, reflexivity,
totality, …), set-like notation classes, and the order lemmas that need no order.
-/

universe u v w

/-! ## Set-like notation -/

/-- Types with a subset relation. -/
class HasSubset (α : Type u) where
  /-- `a ⊆ b`. -/
  Subset : α → α → Prop
export HasSubset (Subset)

/-- Types with a strict subset relation. -/
class HasSSubset (α : Type u) where
  /-- `a ⊂ b`. -/
  SSubset : α → α → Prop
export HasSSubset (SSubset)

/-- The superset relation, which is `⊆` turned round. -/
abbrev Superset [HasSubset α] (a b : α) := Subset b a

/-- The strict superset relation. -/
abbrev SSuperset [HasSSubset α] (a b : α) := SSubset b a

/-- Types with a union. -/
class Union (α : Type u) where
  /-- `a ∪ b`. -/
  union : α → α → α

/-- Types with an intersection. -/
class Inter (α : Type u) where
  /-- `a ∩ b`. -/
  inter : α → α → α

/-- Types with a set difference. -/
class SDiff (α : Type u) where
  /-- `a \ b`. -/
  sdiff : α → α → α

/-- Collections with an empty one, `{}` or `∅`. -/
class EmptyCollection (α : Type u) where
  /-- The empty collection. -/
  emptyCollection : α

section
open LeanAlpha.Core
native_trailing_parsers term «term_⊆_» «term_⊂_» «term_⊇_» «term_⊃_» «term_∪_» «term_∩_» «term_\_»
native_parsers term «term{}» «term∅»
native_macros Init.Core: «term_⊆_» 1, «term_⊂_» 1, «term_⊇_» 1, «term_⊃_» 1, «term_∪_» 1,
  «term_∩_» 1, «term_\_» 1, «term{}» 1, «term∅» 1
native_unexpanders Init.Core: HasSubset.Subset 1, HasSSubset.SSubset 1, Superset 1, SSuperset 1,
  Union.union 1, Inter.inter 1, SDiff.sdiff 1, EmptyCollection.emptyCollection 2
end

attribute [inherit_doc HasSubset.Subset] «term_⊆_»
attribute [inherit_doc HasSSubset.SSubset] «term_⊂_»
attribute [inherit_doc Superset] «term_⊇_»
attribute [inherit_doc SSuperset] «term_⊃_»
attribute [inherit_doc Union.union] «term_∪_»
attribute [inherit_doc Inter.inter] «term_∩_»
attribute [inherit_doc SDiff.sdiff] «term_\_»
attribute [inherit_doc EmptyCollection.emptyCollection] «term{}» «term∅»

/-- Collections that an element can be put into. -/
class Insert (α : outParam (Type u)) (γ : Type v) where
  /-- Puts an element into a collection. -/
  insert : α → γ → γ
export Insert (insert)

/-- Collections of one element. -/
class Singleton (α : outParam (Type u)) (β : Type v) where
  /-- The collection of just this element. -/
  singleton : α → β
export Singleton (singleton)

/-- Inserting into the empty collection gives the collection of one element. -/
class LawfulSingleton (α : Type u) (β : Type v) [EmptyCollection β] [Insert α β]
    [Singleton α β] : Prop where
  /-- Inserting into the empty collection. -/
  insert_empty_eq (x : α) : (insert x ∅ : β) = singleton x
export LawfulSingleton (insert_empty_eq)

attribute [simp] insert_empty_eq

/-! ## Order -/

@[simp] theorem ge_iff_le [LE α] {x y : α} : x ≥ y ↔ y ≤ x := Iff.rfl

@[simp] theorem gt_iff_lt [LT α] {x y : α} : x > y ↔ y < x := Iff.rfl

theorem le_of_eq_of_le {a b c : α} [LE α] (h₁ : a = b) (h₂ : b ≤ c) : a ≤ c := h₁ ▸ h₂

theorem le_of_le_of_eq {a b c : α} [LE α] (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁

theorem lt_of_eq_of_lt {a b c : α} [LT α] (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂

theorem lt_of_lt_of_eq {a b c : α} [LT α] (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁

/-! ## Laws -/

namespace Std
variable {α : Sort u}

/-- `op` is associative. -/
class Associative (op : α → α → α) : Prop where
  /-- Brackets to the left are brackets to the right. -/
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

/-- `op` is commutative. -/
class Commutative (op : α → α → α) : Prop where
  /-- The arguments may be exchanged. -/
  comm : (a b : α) → op a b = op b a

/-- `op` is idempotent. -/
class IdempotentOp (op : α → α → α) : Prop where
  /-- An element with itself gives itself. -/
  idempotent : (x : α) → op x x = x

/-- `o` is meant as the left identity of `op`; only names it. -/
class LeftIdentity (op : α → β → β) (o : outParam α) : Prop

/-- `o` is a left identity of `op`. -/
class LawfulLeftIdentity (op : α → β → β) (o : outParam α) : Prop extends LeftIdentity op o where
  /-- `o` on the left changes nothing. -/
  left_id : ∀ a, op o a = a

/-- `o` is meant as the right identity of `op`; only names it. -/
class RightIdentity (op : α → β → α) (o : outParam β) : Prop

/-- `o` is a right identity of `op`. -/
class LawfulRightIdentity (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  /-- `o` on the right changes nothing. -/
  right_id : ∀ a, op a o = a

/-- `o` is meant as the identity of `op` on both sides; only names it. -/
class Identity (op : α → α → α) (o : outParam α) : Prop
    extends LeftIdentity op o, RightIdentity op o

/-- `o` is an identity of `op` on both sides. -/
class LawfulIdentity (op : α → α → α) (o : outParam α) : Prop
    extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

/-- An identity of a commutative operation, where one of the two laws gives the other. -/
class LawfulCommIdentity (op : α → α → α) (o : outParam α) [hc : Commutative op] : Prop
    extends LawfulIdentity op o where
  left_id a := Eq.trans (hc.comm o a) (right_id a)
  right_id a := Eq.trans (hc.comm a o) (left_id a)

instance : Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance : Commutative And := ⟨fun _ _ => propext and_comm⟩
instance : Commutative Iff := ⟨fun _ _ => propext iff_comm⟩

/-- `r` is reflexive. -/
class Refl (r : α → α → Prop) : Prop where
  /-- Every element is related to itself. -/
  refl : ∀ a, r a a

/-- `r` is antisymmetric. -/
class Antisymm (r : α → α → Prop) : Prop where
  /-- Elements related both ways are equal. -/
  antisymm (a b : α) : r a b → r b a → a = b

/-- `r` is asymmetric. -/
class Asymm (r : α → α → Prop) : Prop where
  /-- No two elements are related both ways. -/
  asymm : ∀ a b, r a b → ¬r b a

/-- `r` is symmetric. -/
class Symm (r : α → α → Prop) : Prop where
  /-- Related elements are related the other way round. -/
  symm : ∀ a b, r a b → r b a

/-- `r` is total. -/
class Total (r : α → α → Prop) : Prop where
  /-- Any two elements are related one way or the other. -/
  total : ∀ a b, r a b ∨ r b a

/-- `r` is irreflexive. -/
class Irrefl (r : α → α → Prop) : Prop where
  /-- No element is related to itself. -/
  irrefl : ∀ a, ¬r a a

/-- `r` is trichotomous: elements that it leaves unrelated are equal. -/
class Trichotomous (r : α → α → Prop) : Prop where
  /-- Elements related neither way are equal. -/
  trichotomous (a b : α) : ¬r a b → ¬r b a → a = b

end Std

/-- The identity function, kept from unfolding. -/
opaque Lean.opaqueId {α : Sort u} (x : α) : α := x

/-! Printing of `{a}` and `{a, b}`. -/

namespace Lean
open LeanAlpha.Core
@[app_unexpander Singleton.singleton, extern "x"]
opaque singletonUnexpander : PrettyPrinter.Unexpander
@[app_unexpander Insert.insert, extern "x"]
opaque insertUnexpander : PrettyPrinter.Unexpander
end Lean
