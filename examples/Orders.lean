/-! # Relations and orders

A class of partial orders with instances, monotone functions, closures of relations.
-/

namespace Worksheet.Orders

universe u v

/-- A set with a relation like "at most". -/
class Order (α : Type u) where
  le : α → α → Prop
  refl : ∀ a, le a a
  trans : ∀ {a b c}, le a b → le b c → le a c
  antisymm : ∀ {a b}, le a b → le b a → a = b

scoped infix:50 " ⊑ " => Order.le

/-! ## Instances -/

instance : Order Nat where
  le := Nat.le
  refl := Nat.le_refl
  trans := sorry
  antisymm := sorry

/-- Truth values: false is below true. -/
instance : Order Bool where
  le a b := a = true → b = true
  refl _ := id
  trans hab hbc := sorry
  antisymm {a b} hab hba := by
    sorry

/-- Pairs are compared in both places. -/
instance {α : Type u} {β : Type v} [Order α] [Order β] : Order (α × β) where
  le p q := p.1 ⊑ q.1 ∧ p.2 ⊑ q.2
  refl p := sorry
  trans h₁ h₂ := ⟨Order.trans h₁.1 h₂.1, sorry⟩
  antisymm h₁ h₂ := by
    sorry

/-- Functions are compared at every argument. -/
instance {ι : Type u} {α : Type v} [Order α] : Order (ι → α) where
  le f g := ∀ i, f i ⊑ g i
  refl f := fun i => sorry
  trans h₁ h₂ := by
    sorry
  antisymm h₁ h₂ := by
    sorry

/-! ## Monotone functions -/

section Monotone

variable {α β γ : Type u} [Order α] [Order β] [Order γ]

/-- Larger arguments have larger values. -/
def Monotone (f : α → β) : Prop := ∀ a b, a ⊑ b → f a ⊑ f b

theorem monotone_id : Monotone (fun a : α => a) := by
  sorry

theorem monotone_const (b : β) : Monotone (fun _ : α => b) := by
  sorry

theorem Monotone.comp {g : β → γ} {f : α → β} (hg : Monotone g) (hf : Monotone f) :
    Monotone (fun a => g (f a)) :=
  fun a b h => sorry

protected theorem Monotone.iterate {f : α → α} (hf : Monotone f) {a : α} (ha : a ⊑ f a) :
    f a ⊑ f (f (f a)) := by
  sorry

/-- An upper bound of two elements that is below every other. -/
structure IsSup (a b s : α) : Prop where
  left : a ⊑ s
  right : b ⊑ s
  least : ∀ t, a ⊑ t → b ⊑ t → s ⊑ t

theorem IsSup.unique {a b s t : α} (hs : IsSup a b s) (ht : IsSup a b t) : s = t := by
  sorry

theorem IsSup.comm {a b s : α} (h : IsSup a b s) : IsSup b a s where
  left := h.right
  right := sorry
  least t hb ha := sorry

theorem isSup_of_le {a b : α} (h : a ⊑ b) : IsSup a b b := by
  sorry

/-- A least upper bound of two comparable elements is one of them. -/
private theorem eq_of_isSup_of_le {a b s : α} (h : a ⊑ b) (hs : IsSup a b s) : s = b := by
  sorry

theorem isSup_assoc {a b c s t : α} (hs : IsSup a b s) (ht : IsSup s c t) :
    ∀ u, a ⊑ u → b ⊑ u → c ⊑ u → t ⊑ u := by
  intro u ha hb hc
  refine ht.least u ?_ ?_
  · sorry
  · sorry

end Monotone

/-! ## Closure -/

section Closure

variable {α : Type u} {R : α → α → Prop}

/-- A chain of `R`-steps, maybe none. -/
inductive Star (R : α → α → Prop) : α → α → Prop
  | refl (a : α) : Star R a a
  | step {a b c : α} : R a b → Star R b c → Star R a c

namespace Star

theorem single {a b : α} (h : R a b) : Star R a b := by
  sorry

theorem trans {a b c : α} (h₁ : Star R a b) (h₂ : Star R b c) : Star R a c := by
  induction h₁ with
  | refl => sorry
  | step hab _ ih => sorry

theorem snoc {a b c : α} (h₁ : Star R a b) (h₂ : R b c) : Star R a c := by
  sorry

theorem mono {S : α → α → Prop} (h : ∀ a b, R a b → S a b) {a b : α} (hab : Star R a b) :
    Star S a b := by
  sorry

theorem symm (h : ∀ a b, R a b → R b a) {a b : α} (hab : Star R a b) : Star R b a := by
  sorry

/-- Steps of steps are steps. -/
theorem star_star {a b : α} (h : Star (Star R) a b) : Star R a b := by
  sorry

theorem invariant {P : α → Prop} (hP : ∀ a b, R a b → P a → P b) {a b : α} (hab : Star R a b)
    (ha : P a) : P b := by
  sorry

end Star

/-- Steps of one upwards reach exactly the numbers that are not smaller. -/
theorem star_succ_iff (m n : Nat) : Star (fun a b => b = a + 1) m n ↔ m ≤ n := by
  constructor
  · intro h
    sorry
  · intro h
    sorry

end Closure

end Worksheet.Orders
