prelude
import Init.Tactics
set_option linter.all false
universe u v w
theorem trivial : True := ⟨⟩
theorem Iff.rfl {a : Prop} : a ↔ a := ⟨id, id⟩
@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
attribute [refl] Nat.le_refl
axiom Quot.sound : ∀ {α : Sort u} {r : α → α → Prop} {a b : α}, r a b → Quot.mk r a = Quot.mk r b
instance : Decidable True := isTrue trivial
theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : f = g) (a : α) : f a = g a := congrFun h a
theorem Nat.beq_refl : (n : Nat) → Nat.beq n n = true
  | .zero => rfl
  | .succ n => Nat.beq_refl n
theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : a = b) : (Nat.beq (f a) (f b)).rec False True :=
  h ▸ (Nat.beq_refl (f a)).symm ▸ trivial
theorem Lean.injEq_helper {P Q R : Prop} : (P → Q → R) → (P ∧ Q → R) := fun h h' => h h'.1 h'.2
theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩
class Subsingleton (α : Sort u) : Prop where
  intro :: (allEq : (a b : α) → a = b)
protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] (a b : α) : a = b := h.allEq a b
protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α) (b : β) : HEq a b :=
  have : (β : Sort u) → (h₂ : α = β) → (b : β) → HEq a b := fun _ h₂ => h₂.rec (motive := fun β _ => (b : β) → HEq a b) (fun b => heq_of_eq (Subsingleton.elim a b))
  this β h₂ b
instance (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩
instance instSubsingletonDecidable (p : Prop) : Subsingleton (Decidable p) := ⟨fun
  | isTrue _, isTrue _ => rfl
  | isTrue a, isFalse b => absurd a b
  | isFalse b, isTrue a => absurd a b
  | isFalse _, isFalse _ => rfl⟩
instance : Subsingleton PUnit := ⟨fun _ _ => rfl⟩
def Nat.ctorIdx : Nat → Nat
  | .zero => 0
  | .succ _ => 1
instance : Decidable False := isFalse id
attribute [symm] Eq.symm
@[symm] theorem Iff.symm (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩
theorem Iff.trans (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c := ⟨fun h => h₂.mp (h₁.mp h), fun h => h₁.mpr (h₂.mpr h)⟩
theorem Iff.of_eq (h : a = b) : a ↔ b := h ▸ Iff.rfl
instance : Trans Iff Iff Iff := ⟨Iff.trans⟩
theorem Ne.symm {α : Sort u} {a b : α} (h : a ≠ b) : b ≠ a := fun h' => h h'.symm
theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun ha => h₂ (h₁ ha)
theorem ne_of_gt' : True := trivial
theorem And.symm (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩
theorem Or.symm (h : a ∨ b) : b ∨ a := h.elim .inr .inl
theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h : ∃ x, p x) (h₂ : ∀ a, p a → b) : b := match h with | ⟨a, ha⟩ => h₂ a ha
theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) := h₁ ▸ h₂ ▸ rfl
theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) : (p₁ → q₁) = (p₂ → q₂) :=
  propext ⟨fun h hp₂ => (h₂ hp₂) ▸ h (h₁ ▸ hp₂), fun h hp₁ => (h₂ (h₁ ▸ hp₁)) ▸ h (h₁ ▸ hp₁)⟩
theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) : (∀ a, p a) = (∀ a, q a) :=
  propext ⟨fun h' a => (h a) ▸ h' a, fun h' a => (h a).symm ▸ h' a⟩
theorem implies_true_eq {α : Sort u} : (∀ _ : α, True) = True := eq_true fun _ => trivial
-- funext via Quot
theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, f x = g x) : f = g :=
  let eqv (f g : (x : α) → β x) := ∀ x, f x = g x
  let extfunApp (f : Quot eqv) (x : α) : β x := Quot.lift (fun f : ∀ x, β x => f x) (fun _ _ h => h x) f
  show extfunApp (Quot.mk eqv f) = extfunApp (Quot.mk eqv g) from congrArg extfunApp (Quot.sound h)
theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β} (h₁ : a = a') (h₂ : ∀ x, b x = b' x) : (let x := a; b x) = (let x := a'; b' x) := h₁ ▸ (funext h₂ : b = b') ▸ rfl
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b
theorem Eq.mpr_prop {p q : Prop} (h₁ : p = q) (h₂ : q) : p := h₁ ▸ h₂
theorem Eq.mpr_not {p q : Prop} (h₁ : p = q) (h₂ : ¬q) : ¬p := h₁ ▸ h₂
theorem true_of' : True := trivial
