prelude
import Init.Core.Types

/-!
# Setoids and quotients

The dependent and binary eliminators of `Quot` and `Quotient`, exactness, decidable equality of
quotients by decidable relations, and `Squash`.
-/

universe u v w

/-- Types with a relation written `≈`. -/
class HasEquiv (α : Sort u) where
  /-- `x ≈ y`: equivalent in the sense of the type. -/
  Equiv : α → α → Sort v

section
open LeanAlpha.Core
native_trailing_parsers term «term_≈_»
native_macros Init.Core: «term_≈_» 1
native_unexpanders Init.Core: HasEquiv.Equiv 1
end
attribute [inherit_doc HasEquiv.Equiv] «term_≈_»

/-- A type with a chosen equivalence relation. -/
class Setoid (α : Sort u) where
  /-- The chosen relation. -/
  r : α → α → Prop
  /-- It is an equivalence relation. -/
  iseqv : Equivalence r

instance {α : Sort u} [Setoid α] : HasEquiv α := ⟨Setoid.r⟩

namespace Setoid

variable {α : Sort u} [Setoid α]

theorem refl (a : α) : a ≈ a := iseqv.refl a

theorem symm {a b : α} (hab : a ≈ b) : b ≈ a := iseqv.symm hab

theorem trans {a b c : α} (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c := iseqv.trans hab hbc

/-- The setoid that relates everything. -/
@[implicit_reducible] def trivial (α : Sort u) : Setoid α where
  r _ _ := True
  iseqv := ⟨fun _ => ⟨⟩, fun _ => ⟨⟩, fun _ _ => ⟨⟩⟩

end Setoid

namespace Quot

protected theorem liftBeta {α : Sort u} {r : α → α → Prop} {β : Sort v} (f : α → β)
    (c : (a b : α) → r a b → f a = f b) (a : α) : lift f c (Quot.mk r a) = f a := rfl

protected theorem indBeta {α : Sort u} {r : α → α → Prop} {motive : Quot r → Prop}
    (p : (a : α) → motive (Quot.mk r a)) (a : α) :
    (ind p (Quot.mk r a) : motive (Quot.mk r a)) = p a := rfl

/-- `Quot.lift` with the element of the quotient first. -/
protected abbrev liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop} (q : Quot r) (f : α → β)
    (c : (a b : α) → r a b → f a = f b) : β :=
  lift f c q

@[elab_as_elim]
protected theorem inductionOn {α : Sort u} {r : α → α → Prop} {motive : Quot r → Prop}
    (q : Quot r) (h : (a : α) → motive (Quot.mk r a)) : motive q :=
  ind h q

theorem exists_rep {α : Sort u} {r : α → α → Prop} (q : Quot r) :
    Exists (fun a => (Quot.mk r a) = q) :=
  ind (β := fun q => ∃ a, Quot.mk r a = q) (fun a => ⟨a, rfl⟩) q

section
variable {α : Sort u}
variable {r : α → α → Prop}
variable {motive : Quot r → Sort v}

/-- The pair of a class and the value over it, which no longer depends on the class. -/
@[reducible, macro_inline]
protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) : PSigma motive :=
  ⟨Quot.mk r a, f a⟩

protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) :
    (a b : α) → r a b → Quot.indep f a = Quot.indep f b :=
  fun a b p => PSigma.eta (sound p) (h a b p)

protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (sound p) = f b) (q : Quot r) :
    (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q :=
  ind (β := fun q => (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q) (fun _ => rfl) q

/-- Dependent elimination of a quotient. -/
@[elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrecOn (Quot.liftIndepPr1 f h q) ((lift (Quot.indep f) (Quot.indepCoherent f h) q).2)

/-- `Quot.rec` with the element of the quotient first. -/
@[elab_as_elim] protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) : motive q :=
  q.rec f h

/-- Dependent elimination into subsingletons, where nothing is left to check. -/
@[elab_as_elim] protected abbrev recOnSubsingleton
    [h : (a : α) → Subsingleton (motive (Quot.mk r a))]
    (q : Quot r) (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  q.rec f fun _ b _ => (h b).allEq _ _

/-- Dependent elimination with the compatibility stated heterogeneously. -/
protected abbrev hrecOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (c : (a b : α) → (p : r a b) → HEq (f a) (f b)) : motive q :=
  Quot.recOn q f fun a b p =>
    eq_of_heq (HEq.trans (eqRec_heq (φ := motive) (sound p) (f a)) (c a b p))

end

end Quot

/-- The quotient of a type by the relation of a setoid. -/
def Quotient {α : Sort u} (s : Setoid α) := @Quot α Setoid.r

namespace Quotient

/-- The class of an element. -/
@[inline] protected def mk {α : Sort u} (s : Setoid α) (a : α) : Quotient s :=
  Quot.mk Setoid.r a

/-- The class of an element, the setoid found by instance. -/
protected def mk' {α : Sort u} [s : Setoid α] (a : α) : Quotient s := Quotient.mk s a

theorem sound {α : Sort u} {s : Setoid α} {a b : α} :
    a ≈ b → Quotient.mk s a = Quotient.mk s b :=
  Quot.sound

/-- Lifts a function that respects the relation to the quotient. -/
protected abbrev lift {α : Sort u} {β : Sort v} {s : Setoid α} (f : α → β) :
    ((a b : α) → a ≈ b → f a = f b) → Quotient s → β :=
  Quot.lift f

protected theorem ind {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop} :
    ((a : α) → motive (Quotient.mk s a)) → (q : Quotient s) → motive q :=
  Quot.ind

/-- `Quotient.lift` with the element of the quotient first. -/
protected abbrev liftOn {α : Sort u} {β : Sort v} {s : Setoid α} (q : Quotient s) (f : α → β)
    (c : (a b : α) → a ≈ b → f a = f b) : β :=
  Quot.liftOn q f c

@[elab_as_elim]
protected theorem inductionOn {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop}
    (q : Quotient s) (h : (a : α) → motive (Quotient.mk s a)) : motive q :=
  Quot.ind h q

theorem exists_rep {α : Sort u} {s : Setoid α} (q : Quotient s) :
    Exists (fun (a : α) => Quotient.mk s a = q) :=
  Quot.exists_rep q

section
variable {α : Sort u}
variable {s : Setoid α}
variable {motive : Quotient s → Sort v}

/-- Dependent elimination of a quotient. -/
@[inline, elab_as_elim]
protected def rec (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b)
    (q : Quotient s) : motive q :=
  Quot.rec f h q

/-- `Quotient.rec` with the element of the quotient first. -/
@[elab_as_elim]
protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q :=
  Quot.recOn q f h

/-- Dependent elimination into subsingletons, where nothing is left to check. -/
@[elab_as_elim]
protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quotient.mk s a))]
    (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a)) : motive q :=
  Quot.recOnSubsingleton (h := h) q f

/-- Dependent elimination with the compatibility stated heterogeneously. -/
@[elab_as_elim]
protected abbrev hrecOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (c : (a b : α) → (p : a ≈ b) → HEq (f a) (f b)) : motive q :=
  Quot.hrecOn q f c

end

section
universe uA uB uC
variable {α : Sort uA} {β : Sort uB} {φ : Sort uC}
variable {s₁ : Setoid α} {s₂ : Setoid β}

/-- Lifts a function of two arguments that respects both relations. -/
protected abbrev lift₂ (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  Quotient.lift
    (fun a₁ => Quotient.lift (f a₁) (fun a b h => c a₁ a a₁ b (Setoid.refl a₁) h) q₂)
    (fun a b h => Quotient.ind (motive := fun q =>
        Quotient.lift (f a) (fun x y hxy => c a x a y (Setoid.refl a) hxy) q
          = Quotient.lift (f b) (fun x y hxy => c b x b y (Setoid.refl b) hxy) q)
      (fun x => c a x b x h (Setoid.refl x)) q₂)
    q₁

/-- `Quotient.lift₂` with the elements of the quotients first. -/
protected abbrev liftOn₂ (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) :
    φ :=
  Quotient.lift₂ f c q₁ q₂

@[elab_as_elim]
protected theorem ind₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b))
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : motive q₁ q₂ :=
  Quotient.ind (motive := fun q => motive q q₂)
    (fun a => Quotient.ind (motive := fun q => motive (Quotient.mk s₁ a) q) (h a) q₂) q₁

@[elab_as_elim]
protected theorem inductionOn₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quotient.ind (motive := fun q => motive q q₂)
    (fun a => Quotient.ind (motive := fun q => motive (Quotient.mk s₁ a) q) (h a) q₂) q₁

@[elab_as_elim]
protected theorem inductionOn₃ {s₃ : Setoid φ}
    {motive : Quotient s₁ → Quotient s₂ → Quotient s₃ → Prop}
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) (q₃ : Quotient s₃)
    (h : (a : α) → (b : β) → (c : φ) →
      motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) (Quotient.mk s₃ c)) : motive q₁ q₂ q₃ :=
  Quotient.ind₂ (motive := fun q q' => motive q q' q₃)
    (fun a b => Quotient.ind (motive := fun q => motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) q)
      (h a b) q₃) q₁ q₂

end

section Exact

variable {α : Sort u}

/-- Being represented by related elements. -/
private def rel {s : Setoid α} (q₁ q₂ : Quotient s) : Prop :=
  Quotient.liftOn₂ q₁ q₂ (fun a₁ a₂ => a₁ ≈ a₂) fun _ _ _ _ ha hb => propext
    ⟨fun h => Setoid.trans (Setoid.symm ha) (Setoid.trans h hb),
      fun h => Setoid.trans ha (Setoid.trans h (Setoid.symm hb))⟩

theorem exact {s : Setoid α} {a b : α} (h : Quotient.mk s a = Quotient.mk s b) : a ≈ b :=
  have key : rel (Quotient.mk s a) (Quotient.mk s b) :=
    h ▸ (show rel (Quotient.mk s a) (Quotient.mk s a) from Setoid.refl a)
  key

end Exact

section
universe uA uB uC
variable {α : Sort uA} {β : Sort uB}
variable {s₁ : Setoid α} {s₂ : Setoid β}

/-- Binary dependent elimination into subsingletons. -/
@[elab_as_elim]
protected abbrev recOnSubsingleton₂ {motive : Quotient s₁ → Quotient s₂ → Sort uC}
    [s : (a : α) → (b : β) → Subsingleton (motive (Quotient.mk s₁ a) (Quotient.mk s₂ b))]
    (q₁ : Quotient s₁) (q₂ : Quotient s₂)
    (g : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  have : (a : α) → Subsingleton (motive (Quotient.mk s₁ a) q₂) := fun a =>
    Quotient.ind (motive := fun q => Subsingleton (motive (Quotient.mk s₁ a) q)) (s a) q₂
  Quotient.recOnSubsingleton (motive := fun q => motive q q₂) q₁ fun a =>
    Quotient.recOnSubsingleton (motive := fun q => motive (Quotient.mk s₁ a) q) (h := s a) q₂
      fun b => g a b

end

end Quotient

instance Quotient.decidableEq {α : Sort u} {s : Setoid α} [d : ∀ (a b : α), Decidable (a ≈ b)] :
    DecidableEq (Quotient s) :=
  fun q₁ q₂ =>
    Quotient.recOnSubsingleton₂ (motive := fun q₁ q₂ => Decidable (q₁ = q₂)) q₁ q₂ fun a b =>
      match d a b with
      | isTrue h => isTrue (Quotient.sound h)
      | isFalse h => isFalse fun e => h (Quotient.exact e)

/-- A type with all its elements identified. -/
def Squash (α : Sort u) := Quotient (Setoid.trivial α)

/-- The one class of a squashed type, represented by `x`. -/
def Squash.mk {α : Sort u} (x : α) : Squash α := Quot.mk _ x

theorem Squash.ind {α : Sort u} {motive : Squash α → Prop}
    (h : ∀ (a : α), motive (Squash.mk a)) : ∀ (q : Squash α), motive q :=
  Quot.ind h

/-- Eliminates a squashed type into a subsingleton. -/
@[inline] def Squash.lift {α β} [Subsingleton β] (s : Squash α) (f : α → β) : β :=
  Quot.lift f (fun _ _ _ => Subsingleton.elim _ _) s

instance : Subsingleton (Squash α) where
  allEq a b := Squash.ind (motive := fun a => a = b)
    (fun x => Squash.ind (motive := fun b => Squash.mk x = b)
      (fun _ => Quot.sound trivial) b) a
