prelude
import Init.Classical

/-!
# Functions

Currying; injective, surjective functions and one-sided inverses.
-/

universe u v w

namespace Function

/-- A function of pairs as a function of two arguments. -/
@[inline] def curry : (α × β → φ) → α → β → φ := fun f a b => f (a, b)

/-- A function of two arguments as a function of pairs. -/
@[inline] def uncurry : (α → β → φ) → α × β → φ := fun f a => f a.1 a.2

@[simp] theorem curry_uncurry (f : α → β → φ) : curry (uncurry f) = f := rfl

@[simp] theorem uncurry_curry (f : α × β → φ) : uncurry (curry f) = f := rfl

@[simp] theorem uncurry_apply_pair {α β γ} (f : α → β → γ) (x : α) (y : β) :
    uncurry f (x, y) = f x y := rfl

@[simp] theorem curry_apply {α β γ} (f : α × β → γ) (x : α) (y : β) :
    curry f x y = f (x, y) := rfl

/-- Different arguments have different values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂

theorem Injective.comp {α β γ} {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) :
    Injective (g ∘ f) :=
  fun _ _ h => hf (hg h)

/-- Every element is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b

theorem Surjective.comp {α β γ} {g : β → γ} {f : α → β} (hg : Surjective g)
    (hf : Surjective f) : Surjective (g ∘ f) := fun c =>
  let ⟨b, hb⟩ := hg c
  let ⟨a, ha⟩ := hf b
  ⟨a, (congrArg g ha).trans hb⟩

/-- `g` undoes `f`. -/
def LeftInverse {α : Sort u} {β : Sort v} (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x

/-- Some function undoes `f`. -/
def HasLeftInverse {α : Sort u} {β : Sort v} (f : α → β) : Prop :=
  ∃ finv : β → α, LeftInverse finv f

/-- `f` undoes `g`. -/
def RightInverse {α : Sort u} {β : Sort v} (g : β → α) (f : α → β) : Prop := LeftInverse f g

/-- `f` undoes some function. -/
def HasRightInverse {α : Sort u} {β : Sort v} (f : α → β) : Prop :=
  ∃ finv : β → α, RightInverse finv f

theorem LeftInverse.injective {α : Sort u} {β : Sort v} {g : β → α} {f : α → β}
    (hfg : LeftInverse g f) : Injective f :=
  fun a b h => (hfg a).symm.trans ((congrArg g h).trans (hfg b))

theorem HasLeftInverse.injective {α : Sort u} {β : Sort v} {f : α → β} :
    HasLeftInverse f → Injective f :=
  fun ⟨_, h⟩ => h.injective

theorem rightInverse_of_injective_of_leftInverse {α : Sort u} {β : Sort v} {f : α → β}
    {g : β → α} (injf : Injective f) (lfg : LeftInverse f g) : RightInverse f g :=
  fun x => injf (lfg (f x))

theorem RightInverse.surjective {α : Sort u} {β : Sort v} {f : α → β} {g : β → α}
    (h : RightInverse g f) : Surjective f :=
  fun y => ⟨g y, h y⟩

theorem HasRightInverse.surjective {α : Sort u} {β : Sort v} {f : α → β} :
    HasRightInverse f → Surjective f :=
  fun ⟨_, h⟩ => h.surjective

theorem leftInverse_of_surjective_of_rightInverse {α : Sort u} {β : Sort v} {f : α → β}
    {g : β → α} (surjf : Surjective f) (rfg : RightInverse f g) : LeftInverse f g :=
  fun y =>
    let ⟨x, hx⟩ := surjf y
    hx ▸ congrArg f (rfg x)

theorem injective_id {α : Sort u} : Injective (@id α) := fun _ _ h => h

theorem surjective_id {α : Sort u} : Surjective (@id α) := fun a => ⟨a, rfl⟩

theorem Injective.eq_iff {α : Sort u} {β : Sort v} {f : α → β} (I : Injective f) {a b : α} :
    f a = f b ↔ a = b :=
  ⟨fun h => I h, congrArg f⟩

theorem Injective.eq_iff' {α : Sort u} {β : Sort v} {f : α → β} (I : Injective f) {a b : α}
    {c : β} (h : f b = c) : f a = c ↔ a = b :=
  h ▸ I.eq_iff

theorem Injective.ne {α : Sort u} {β : Sort v} {f : α → β} (hf : Injective f) {a₁ a₂ : α} :
    a₁ ≠ a₂ → f a₁ ≠ f a₂ :=
  mt fun h => hf h

theorem Injective.ne_iff {α : Sort u} {β : Sort v} {f : α → β} (hf : Injective f) {x y : α} :
    f x ≠ f y ↔ x ≠ y :=
  not_congr hf.eq_iff

theorem Injective.ne_iff' {α : Sort u} {β : Sort v} {f : α → β} (hf : Injective f) {x y : α}
    {z : β} (h : f y = z) : f x ≠ z ↔ x ≠ y :=
  not_congr (hf.eq_iff' h)

protected theorem LeftInverse.id {α : Sort u} {β : Sort v} {g : β → α} {f : α → β}
    (h : LeftInverse g f) : g ∘ f = id :=
  funext h

protected theorem RightInverse.id {α : Sort u} {β : Sort v} {g : β → α} {f : α → β}
    (h : RightInverse g f) : f ∘ g = id :=
  funext h

end Function
