/-! # Equality and functions

Rewriting, congruence, chains of equations; injective and surjective functions, inverses,
extensionality.
-/

namespace Worksheet.Equality

universe u v w

variable {α : Type u} {β : Type v} {γ : Type w}

/-! ## Rewriting -/

theorem euclid {a b c : α} (hab : a = b) (hac : a = c) : b = c := by
  sorry

theorem cong₂ (f : α → β → γ) {a a' : α} {b b' : β} (ha : a = a') (hb : b = b') :
    f a b = f a' b' := by
  sorry

theorem five_steps {a b c d e : α} (h₁ : a = b) (h₂ : c = b) (h₃ : c = d) (h₄ : e = d) : a = e :=
  calc
    a = b := h₁
    _ = c := sorry
    _ = d := h₃
    _ = e := by sorry

theorem subst_pred (P : α → Prop) {a b : α} (h : a = b) (ha : P a) : P b :=
  sorry

theorem three_times (f : α → α) (a : α) (h : f (f (f a)) = a) (h' : f (f (f (f (f a)))) = a) :
    f a = a := by
  sorry

/-! ## Functions -/

/-- Different arguments have different values. -/
def Injective (f : α → β) : Prop := ∀ ⦃a b⦄, f a = f b → a = b

/-- Everything is a value. -/
def Surjective (f : α → β) : Prop := ∀ b, ∃ a, f a = b

/-- `g` undoes `f`. -/
def LeftInverse (g : β → α) (f : α → β) : Prop := ∀ a, g (f a) = a

theorem injective_id : Injective (fun a : α => a) := by
  sorry

theorem Injective.comp {g : β → γ} {f : α → β} (hg : Injective g) (hf : Injective f) :
    Injective (fun a => g (f a)) := by
  sorry

theorem Surjective.comp {g : β → γ} {f : α → β} (hg : Surjective g) (hf : Surjective f) :
    Surjective (fun a => g (f a)) := by
  intro c
  obtain ⟨b, hb⟩ := hg c
  obtain ⟨a, ha⟩ := hf b
  sorry

theorem Injective.of_comp {g : β → γ} {f : α → β} (h : Injective (fun a => g (f a))) :
    Injective f := by
  sorry

theorem Surjective.of_comp {g : β → γ} {f : α → β} (h : Surjective (fun a => g (f a))) :
    Surjective g := by
  sorry

theorem LeftInverse.injective {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f := by
  intro a b hab
  have : g (f a) = g (f b) := sorry
  rwa [h a, h b] at this

theorem LeftInverse.surjective {g : β → α} {f : α → β} (h : LeftInverse g f) : Surjective g :=
  fun a => ⟨f a, sorry⟩

theorem leftInverse_unique {f : α → β} {g h : β → α} (hg : LeftInverse g f)
    (hh : LeftInverse f h) : g = h := by
  sorry

theorem involution_bijective (f : α → α) (h : ∀ a, f (f a) = a) : Injective f ∧ Surjective f := by
  sorry

/-- Cantor: no type has as many elements as it has subsets. -/
theorem cantor (f : α → α → Prop) : ¬Surjective f := by
  sorry

/-! ## Structures are equal when their parts are -/

/-- A point of the grid. -/
structure Point where
  x : Nat
  y : Nat

namespace Point

/-- The mirror image at the diagonal. -/
def swap (p : Point) : Point := ⟨p.y, p.x⟩

/-- Sum of two points. -/
def add (p q : Point) : Point := ⟨p.x + q.x, p.y + q.y⟩

@[simp]
theorem swap_swap (p : Point) : p.swap.swap = p := by
  sorry

theorem ext' {p q : Point} (hx : p.x = q.x) (hy : p.y = q.y) : p = q := by
  sorry

theorem add_comm (p q : Point) : p.add q = q.add p := by
  sorry

theorem swap_add (p q : Point) : (p.add q).swap = p.swap.add q.swap := by
  sorry

theorem swap_injective : Injective swap := by
  sorry

end Point

end Worksheet.Equality
