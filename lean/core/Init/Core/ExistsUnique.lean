prelude
import Init.PropLemmas.Quantifiers
import Init.NotationExtra

/-!
# Unique existence

`∃! x, p x`. Lean's own library has no such notation: it stands in our namespace, and the notation has
low priority, so that a file may bring its own.
-/

universe u

namespace LeanAlpha.Core

/-- There is one element with the property `p`, and no other. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop := ∃ x, p x ∧ ∀ y, p y → y = x

@[inherit_doc ExistsUnique] macro (priority := low) "∃! " x:ident ", " b:term : term =>
  `(ExistsUnique fun $x:ident => $b)

@[inherit_doc ExistsUnique] macro (priority := low) "∃! " x:ident " : " t:term ", " b:term : term =>
  `(ExistsUnique fun $x:ident : $t => $b)

namespace ExistsUnique
variable {α : Sort u} {p : α → Prop}

theorem intro (w : α) (h₁ : p w) (h₂ : ∀ y, p y → y = w) : ExistsUnique p := ⟨w, h₁, h₂⟩

theorem elim {b : Prop} (h₂ : ExistsUnique p) (h₁ : ∀ x, p x → (∀ y, p y → y = x) → b) : b :=
  let ⟨x, hx, hu⟩ := h₂
  h₁ x hx hu

theorem «exists» : ExistsUnique p → ∃ x, p x := fun ⟨x, h, _⟩ => ⟨x, h⟩

theorem unique (h : ExistsUnique p) {y₁ y₂ : α} (py₁ : p y₁) (py₂ : p y₂) : y₁ = y₂ :=
  let ⟨_, _, hu⟩ := h
  (hu y₁ py₁).trans (hu y₂ py₂).symm

end ExistsUnique

end LeanAlpha.Core
