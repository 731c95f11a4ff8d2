prelude
import Init.Core.Decidable

/-!
# Subsingletons, subtypes, sums, products, the unit type

Instances (`Nonempty`, `Inhabited`, `DecidableEq`, `BEq`, `Subsingleton`) and first lemmas for the
basic type formers, lawful Boolean equality, and the relations that well-founded recursion is
stated with.
-/

universe u v w u₁ u₂ v₁ v₂

instance : Inhabited Prop where
  default := True

instance : Inhabited True := ⟨trivial⟩

/-! ## Subsingletons and relations -/

instance : Subsingleton Empty := ⟨fun a => a.elim⟩
instance : Subsingleton PEmpty := ⟨fun a => a.elim⟩

instance [Subsingleton α] [Subsingleton β] : Subsingleton (α × β) :=
  ⟨fun ⟨a, b⟩ ⟨a', b'⟩ => (Subsingleton.elim a a') ▸ (Subsingleton.elim b b') ▸ rfl⟩

theorem recSubsingleton {p : Prop} [h : Decidable p] {h₁ : p → Sort u} {h₂ : ¬p → Sort u}
    [h₃ : ∀ (h : p), Subsingleton (h₁ h)] [h₄ : ∀ (h : ¬p), Subsingleton (h₂ h)] :
    Subsingleton (Decidable.falseTrueCases (motive := fun _ => Sort u) h₂ h₁ h) :=
  match h with
  | isTrue hp => h₃ hp
  | isFalse hn => h₄ hn

instance Pi.instSubsingleton {α : Sort u} {β : α → Sort v} [∀ a, Subsingleton (β a)] :
    Subsingleton (∀ a, β a) where
  allEq f g := funext fun a => Subsingleton.elim (f a) (g a)

/-- A relation that is reflexive, symmetric and transitive. -/
structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  /-- Every element is related to itself. -/
  refl : ∀ x, r x x
  /-- Related elements are related the other way round. -/
  symm : ∀ {x y}, r x y → r y x
  /-- Two steps make one. -/
  trans : ∀ {x y z}, r x y → r y z → r x z

/-- The relation that never holds. -/
def emptyRelation {α : Sort u} (_ _ : α) : Prop := False

/-- `Subrelation q r`: what `q` relates, `r` relates. -/
def Subrelation {α : Sort u} (q r : α → α → Prop) := ∀ {x y}, q x y → r x y

/-- The relation on `α` that compares images under `f`. -/
def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun a₁ a₂ => r (f a₁) (f a₂)

/-- The transitive closure of a relation. -/
inductive Relation.TransGen {α : Sort u} (r : α → α → Prop) : α → α → Prop
  /-- One step. -/
  | single {a b} : r a b → TransGen r a b
  /-- A further step at the end. -/
  | tail {a b c} : TransGen r a b → r b c → TransGen r a c

theorem Relation.TransGen.trans {α : Sort u} {r : α → α → Prop} {a b c} :
    TransGen r a b → TransGen r b c → TransGen r a c :=
  fun hab hbc => hbc.rec (motive := fun x _ => TransGen r a x) (fun h => .tail hab h)
    (fun _ h ih => .tail ih h)

/-! ## Boolean equality -/

/-- `x != y` is the Boolean negation of `x == y`. -/
@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

section
open LeanAlpha.Core
native_trailing_parsers term «term_!=_»
native_macros Init.Core: «term_!=_» 2
native_unexpanders Init.Core: bne 1
end
attribute [inherit_doc bne] «term_!=_»

/-- Boolean equality that holds of every element and itself. -/
class ReflBEq (α) [BEq α] : Prop where
  /-- `a == a`. -/
  protected rfl {a : α} : a == a

@[simp] protected theorem BEq.rfl [BEq α] [ReflBEq α] {a : α} : a == a := ReflBEq.rfl

theorem BEq.refl [BEq α] [ReflBEq α] (a : α) : a == a := BEq.rfl

theorem beq_of_eq [BEq α] [ReflBEq α] {a b : α} : a = b → a == b := fun h => h ▸ BEq.rfl

theorem not_eq_of_beq_eq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) :
    ¬a = b :=
  fun e => Bool.noConfusion ((beq_of_eq e).symm.trans h)

/-- Boolean equality that agrees with equality. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  /-- What `==` equates is equal. -/
  eq_of_beq : {a b : α} → a == b → a = b

export LawfulBEq (eq_of_beq)

instance : LawfulBEq Bool where
  eq_of_beq h := of_decide_eq_true h
  rfl := decide_eq_true rfl

instance [DecidableEq α] : LawfulBEq α where
  eq_of_beq h := of_decide_eq_true h
  rfl {a} := decide_eq_true (Eq.refl a)

theorem ne_of_beq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b :=
  not_eq_of_beq_eq_false h

theorem beq_false_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false :=
  Bool.of_not_eq_true fun e => h (eq_of_beq e)

@[simp] theorem beq_iff_eq [BEq α] [LawfulBEq α] {a b : α} : a == b ↔ a = b :=
  ⟨eq_of_beq, beq_of_eq⟩

/-! ## Subtypes -/

namespace Subtype

theorem exists_of_subtype {α : Type u} {p : α → Prop} (a : Subtype p) :
    Exists (fun x => p x) :=
  ⟨a.1, a.2⟩

variable {α : Type u} {p : α → Prop}

protected theorem eq : ∀ {a1 a2 : Subtype p}, val a1 = val a2 → a1 = a2
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

protected theorem ext {a1 a2 : Subtype p} : val a1 = val a2 → a1 = a2 := Subtype.eq

theorem eta (a : Subtype p) (h : p (val a)) : mk (val a) h = a := rfl

instance {α : Type u} {p : α → Prop} [BEq α] : BEq (Subtype p) := ⟨fun x y => x.1 == y.1⟩

instance {α : Type u} {p : α → Prop} [BEq α] [ReflBEq α] : ReflBEq (Subtype p) where
  rfl {x} := BEq.refl x.1

instance {α : Type u} {p : α → Prop} [BEq α] [LawfulBEq α] : LawfulBEq (Subtype p) where
  eq_of_beq h := Subtype.eq (eq_of_beq h)

instance {α : Type u} {p : α → Prop} [DecidableEq α] : DecidableEq (Subtype p) :=
  fun ⟨a, _⟩ ⟨b, _⟩ =>
    if h : a = b then isTrue (Subtype.eq h)
    else isFalse fun e => h (congrArg Subtype.val e)

end Subtype

/-! ## Sums -/

section
variable {α : Type u} {β : Type v}

/-- A sum is inhabited through its left side; no instance, as either side would do. -/
@[reducible] def Sum.inhabitedLeft [Inhabited α] : Inhabited (Sum α β) where
  default := Sum.inl default

/-- A sum is inhabited through its right side; no instance, as either side would do. -/
@[reducible] def Sum.inhabitedRight [Inhabited β] : Inhabited (Sum α β) where
  default := Sum.inr default

instance Sum.nonemptyLeft [h : Nonempty α] : Nonempty (Sum α β) :=
  h.elim fun a => ⟨Sum.inl a⟩

instance Sum.nonemptyRight [h : Nonempty β] : Nonempty (Sum α β) :=
  h.elim fun b => ⟨Sum.inr b⟩

instance [DecidableEq α] [DecidableEq β] : DecidableEq (Sum α β)
  | .inl a, .inl b => if h : a = b then isTrue (h ▸ rfl)
    else isFalse fun e => h (Sum.noConfusion rfl rfl (heq_of_eq e) fun e' => eq_of_heq e')
  | .inr a, .inr b => if h : a = b then isTrue (h ▸ rfl)
    else isFalse fun e => h (Sum.noConfusion rfl rfl (heq_of_eq e) fun e' => eq_of_heq e')
  | .inr _, .inl _ => isFalse fun e => nomatch e
  | .inl _, .inr _ => isFalse fun e => nomatch e

end

/-- A universe-polymorphic sum is inhabited through its left side. -/
@[reducible] def PSum.inhabitedLeft {α β} [Inhabited α] : Inhabited (PSum α β) :=
  ⟨PSum.inl default⟩

/-- A universe-polymorphic sum is inhabited through its right side. -/
@[reducible] def PSum.inhabitedRight {α β} [Inhabited β] : Inhabited (PSum α β) :=
  ⟨PSum.inr default⟩

instance PSum.nonemptyLeft [h : Nonempty α] : Nonempty (PSum α β) :=
  h.elim fun a => ⟨PSum.inl a⟩

instance PSum.nonemptyRight [h : Nonempty β] : Nonempty (PSum α β) :=
  h.elim fun b => ⟨PSum.inr b⟩

/-! ## Products -/

instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (α × β) :=
  h1.elim fun x => h2.elim fun y => ⟨⟨x, y⟩⟩

instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (MProd α β) :=
  h1.elim fun x => h2.elim fun y => ⟨⟨x, y⟩⟩

instance [h1 : Nonempty α] [h2 : Nonempty β] : Nonempty (PProd α β) :=
  h1.elim fun x => h2.elim fun y => ⟨⟨x, y⟩⟩

instance [Inhabited α] [Inhabited β] : Inhabited (α × β) where
  default := ⟨default, default⟩

instance [Inhabited α] [Inhabited β] : Inhabited (MProd α β) where
  default := ⟨default, default⟩

instance [Inhabited α] [Inhabited β] : Inhabited (PProd α β) where
  default := ⟨default, default⟩

instance [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) :=
  fun ⟨a, b⟩ ⟨a', b'⟩ =>
    match decEq a a' with
    | isTrue e₁ =>
      match decEq b b' with
      | isTrue e₂ => isTrue (e₁ ▸ e₂ ▸ rfl)
      | isFalse n₂ => isFalse fun h => n₂ (congrArg Prod.snd h)
    | isFalse n₁ => isFalse fun h => n₁ (congrArg Prod.fst h)

instance [BEq α] [BEq β] : BEq (α × β) where
  beq := fun ⟨a₁, b₁⟩ ⟨a₂, b₂⟩ => a₁ == a₂ && b₁ == b₂

/-- The lexicographic order of pairs. -/
def Prod.lexLt [LT α] [LT β] (s : α × β) (t : α × β) : Prop :=
  s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)

instance Prod.lexLtDec [LT α] [LT β] [DecidableEq α]
    [(a b : α) → Decidable (a < b)] [(a b : β) → Decidable (a < b)] :
    (s t : α × β) → Decidable (Prod.lexLt s t) :=
  fun s t => show Decidable (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) from inferInstance

theorem Prod.lexLt_def [LT α] [LT β] (s t : α × β) :
    (Prod.lexLt s t) = (s.1 < t.1 ∨ (s.1 = t.1 ∧ s.2 < t.2)) := rfl

theorem Prod.eta (p : α × β) : Prod.mk p.1 p.2 = p := rfl

/-- Applies a function to each component. -/
def Prod.map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂}
    (f : α₁ → α₂) (g : β₁ → β₂) : α₁ × β₁ → α₂ × β₂
  | ⟨a, b⟩ => ⟨f a, g b⟩

@[simp] theorem Prod.map_apply (f : α → β) (g : γ → δ) (x) (y) :
    Prod.map f g ⟨x, y⟩ = ⟨f x, g y⟩ := rfl

@[simp] theorem Prod.map_fst (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).1 = f x.1 := rfl

@[simp] theorem Prod.map_snd (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).2 = g x.2 := rfl

protected theorem PSigma.eta {α : Sort u} {β : α → Sort v} {a₁ a₂ : α} {b₁ : β a₁} {b₂ : β a₂}
    (h₁ : a₁ = a₂) (h₂ : Eq.ndrec b₁ h₁ = b₂) : PSigma.mk a₁ b₁ = PSigma.mk a₂ b₂ := by
  subst h₁
  subst h₂
  exact rfl

/-! ## The unit type -/

theorem PUnit.subsingleton (a b : PUnit) : a = b := rfl

theorem PUnit.eq_punit (a : PUnit) : a = ⟨⟩ := rfl

instance : Subsingleton PUnit := ⟨PUnit.subsingleton⟩

instance : Inhabited PUnit where
  default := ⟨⟩

instance : DecidableEq PUnit := fun a b => isTrue (PUnit.subsingleton a b)

/-! ## Injectivity of constructors -/

gen_injective_theorems% Array
gen_injective_theorems% BitVec
gen_injective_theorems% Char
gen_injective_theorems% EStateM.Result
gen_injective_theorems% Except
gen_injective_theorems% Fin
gen_injective_theorems% Lean.Name
gen_injective_theorems% Lean.Syntax
gen_injective_theorems% List
gen_injective_theorems% MProd
gen_injective_theorems% Option
gen_injective_theorems% PLift
gen_injective_theorems% PULift
gen_injective_theorems% PProd
gen_injective_theorems% Prod
gen_injective_theorems% PSigma
gen_injective_theorems% PSum
gen_injective_theorems% Sigma
gen_injective_theorems% String
gen_injective_theorems% Subtype
gen_injective_theorems% Sum
gen_injective_theorems% UInt16
gen_injective_theorems% UInt32
gen_injective_theorems% UInt64
gen_injective_theorems% UInt8
gen_injective_theorems% ULift
gen_injective_theorems% USize

theorem Nat.succ.inj {m n : Nat} (h : m.succ = n.succ) : m = n := congrArg Nat.pred h

theorem Nat.succ.injEq (u v : Nat) : (u.succ = v.succ) = (u = v) :=
  Eq.propIntro Nat.succ.inj (congrArg Nat.succ)
