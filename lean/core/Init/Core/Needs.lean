prelude
import Init.MetaTypes
import Init.Ext.Grammar
import Init.TacticsExtra
import Init.Guard
import Init.Simproc
import Init.BinderPredicates
import Init.WFTactics
import Init.Grind.Interactive

/-!
# What the elaborator asks for first

Constants that the native elaborator applies by name while it compiles pattern matching, generates
injectivity theorems, closes goals by reflexivity or rewrites function applications.
-/

universe u v w

/-- `True` holds. -/
theorem trivial : True := ⟨⟩

@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨fun h => h, fun h => h⟩

protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a

attribute [refl] Nat.le_refl
attribute [symm] Eq.symm

macro_rules | `(tactic| rfl) => `(tactic| exact Iff.rfl)

theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : f = g) (a : α) : f a = g a :=
  congrFun h a

theorem Nat.beq_refl : (n : Nat) → Nat.beq n n = true
  | .zero => rfl
  | .succ n => Nat.beq_refl n

theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : a = b) :
    (Nat.beq (f a) (f b)).rec False True :=
  h ▸ (Nat.beq_refl (f a)).symm ▸ trivial

/-- The number of the constructor that built a natural number. -/
def Nat.ctorIdx : Nat → Nat
  | .zero => 0
  | .succ _ => 1

/-- The number of the constructor that built a Boolean; its type is older than the numbers. -/
def Bool.ctorIdx : Bool → Nat
  | false => 0
  | true => 1

theorem Lean.injEq_helper {P Q R : Prop} : (P → Q → R) → (P ∧ Q → R) := fun h h' => h h'.1 h'.2

theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩

/-- Values related by `r` have the same image in the quotient by `r`. -/
axiom Quot.sound : ∀ {α : Sort u} {r : α → α → Prop} {a b : α}, r a b → Quot.mk r a = Quot.mk r b

set_option checkBinderAnnotations false in
/-- What the compiler makes of eliminating a quotient; unsafe, so no theorem can use it. -/
unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α

/-- Carries a value along an equality of types. -/
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a

/-- Carries a value back along an equality of types. -/
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b

theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, f x = g x) : f = g :=
  let same (f g : (x : α) → β x) : Prop := ∀ x, f x = g x
  let at' (q : Quot same) (x : α) : β x :=
    Quot.lift (fun f : (x : α) → β x => f x) (fun _ _ h => h x) q
  congrArg (fun q x => at' q x) (Quot.sound h : Quot.mk same f = Quot.mk same g)

/-- A type with at most one element. -/
class Subsingleton (α : Sort u) : Prop where
  /-- Any two elements being equal makes a subsingleton. -/
  intro ::
  /-- Any two elements are equal. -/
  allEq : (a b : α) → a = b

protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b :=
  h.allEq

protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β)
    (a : α) (b : β) : HEq a b :=
  h₂.rec (motive := fun γ _ => (c : γ) → HEq a c) (fun c => heq_of_eq (h₁.allEq a c)) b

instance (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩

instance (p : Prop) : Subsingleton (Decidable p) := ⟨fun
  | isTrue _, isTrue _ => rfl
  | isTrue a, isFalse b => absurd a b
  | isFalse b, isTrue a => absurd a b
  | isFalse _, isFalse _ => rfl⟩

/-- Recursion along a heterogeneous equality between elements of one type. -/
@[macro_inline] def HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1}
    (m : motive a) {b : α} (h : HEq a b) : motive b :=
  (eq_of_heq h).ndrec m

theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) :=
  h₁ ▸ h₂ ▸ rfl

theorem Eq.mpr_prop {p q : Prop} (h₁ : p = q) (h₂ : q) : p := h₁ ▸ h₂
theorem Eq.mpr_not {p q : Prop} (h₁ : p = q) (h₂ : ¬q) : ¬p := h₁ ▸ h₂

theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop}
    (h₂ : (h : p₂) → q₁ = q₂ h) : (p₁ → q₁) = ((h : p₂) → q₂ h) :=
  propext ⟨fun f h => (h₂ h).mp (f (h₁.mpr_prop h)),
    fun f h => (h₂ (h₁.mp h)).mpr_prop (f (h₁.mp h))⟩

theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) :=
  implies_dep_congr_ctx h₁ h₂

theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) :
    (∀ a, p a) = (∀ a, q a) :=
  propext ⟨fun f a => (h a).mp (f a), fun f a => (h a).mpr (f a)⟩

theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β}
    (h₁ : a = a') (h₂ : ∀ x, b x = b' x) : (let x := a; b x) = (let x := a'; b' x) :=
  (h₂ a).trans (congrArg b' h₁)

theorem let_val_congr {α : Sort u} {β : Sort v} {a a' : α} (b : α → β) (h : a = a') :
    (let x := a; b x) = (let x := a'; b x) :=
  congrArg b h

theorem let_body_congr {α : Sort u} {β : α → Sort v} {b b' : (a : α) → β a} (a : α)
    (h : ∀ x, b x = b' x) : (let x := a; b x) = (let x := a; b' x) :=
  h a

/-! ## The literals `0` and `1` -/

instance (priority := 300) Zero.toOfNat0 {α} [Zero α] : OfNat α (nat_lit 0) where
  ofNat := Zero.zero

instance (priority := 200) Zero.ofOfNat0 {α} [OfNat α (nat_lit 0)] : Zero α where
  zero := OfNat.ofNat (nat_lit 0)

instance (priority := 300) One.toOfNat1 {α} [One α] : OfNat α (nat_lit 1) where
  ofNat := One.one

instance (priority := 200) One.ofOfNat1 {α} [OfNat α (nat_lit 1)] : One α where
  one := OfNat.ofNat (nat_lit 1)
