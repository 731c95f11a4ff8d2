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
  trans := Nat.le_trans
  antisymm := Nat.le_antisymm

/-- Truth values: false is below true. -/
instance : Order Bool where
  le a b := a = true → b = true
  refl _ := id
  trans hab hbc := fun h => hbc (hab h)
  antisymm {a b} hab hba := by
    cases a <;> cases b <;> simp_all

/-- Pairs are compared in both places. -/
instance {α : Type u} {β : Type v} [Order α] [Order β] : Order (α × β) where
  le p q := p.1 ⊑ q.1 ∧ p.2 ⊑ q.2
  refl p := ⟨Order.refl _, Order.refl _⟩
  trans h₁ h₂ := ⟨Order.trans h₁.1 h₂.1, Order.trans h₁.2 h₂.2⟩
  antisymm h₁ h₂ := by
    exact Prod.ext (Order.antisymm h₁.1 h₂.1) (Order.antisymm h₁.2 h₂.2)

/-- Functions are compared at every argument. -/
instance {ι : Type u} {α : Type v} [Order α] : Order (ι → α) where
  le f g := ∀ i, f i ⊑ g i
  refl f := fun i => Order.refl (f i)
  trans h₁ h₂ := by
    exact fun i => Order.trans (h₁ i) (h₂ i)
  antisymm h₁ h₂ := by
    funext i
    exact Order.antisymm (h₁ i) (h₂ i)

/-! ## Monotone functions -/

section Monotone

variable {α β γ : Type u} [Order α] [Order β] [Order γ]

/-- Larger arguments have larger values. -/
def Monotone (f : α → β) : Prop := ∀ a b, a ⊑ b → f a ⊑ f b

theorem monotone_id : Monotone (fun a : α => a) := by
  intro a b h
  exact h

theorem monotone_const (b : β) : Monotone (fun _ : α => b) := by
  intro _ _ _
  exact Order.refl b

theorem Monotone.comp {g : β → γ} {f : α → β} (hg : Monotone g) (hf : Monotone f) :
    Monotone (fun a => g (f a)) :=
  fun a b h => hg _ _ (hf a b h)

protected theorem Monotone.iterate {f : α → α} (hf : Monotone f) {a : α} (ha : a ⊑ f a) :
    f a ⊑ f (f (f a)) := by
  exact Order.trans (hf _ _ ha) (hf _ _ (hf _ _ ha))

/-- An upper bound of two elements that is below every other. -/
structure IsSup (a b s : α) : Prop where
  left : a ⊑ s
  right : b ⊑ s
  least : ∀ t, a ⊑ t → b ⊑ t → s ⊑ t

theorem IsSup.unique {a b s t : α} (hs : IsSup a b s) (ht : IsSup a b t) : s = t := by
  exact Order.antisymm (hs.least t ht.left ht.right) (ht.least s hs.left hs.right)

theorem IsSup.comm {a b s : α} (h : IsSup a b s) : IsSup b a s where
  left := h.right
  right := h.left
  least t hb ha := h.least t ha hb

theorem isSup_of_le {a b : α} (h : a ⊑ b) : IsSup a b b := by
  exact ⟨h, Order.refl b, fun _ _ hb => hb⟩

/-- A least upper bound of two comparable elements is one of them. -/
private theorem eq_of_isSup_of_le {a b s : α} (h : a ⊑ b) (hs : IsSup a b s) : s = b := by
  exact hs.unique (isSup_of_le h)

theorem isSup_assoc {a b c s t : α} (hs : IsSup a b s) (ht : IsSup s c t) :
    ∀ u, a ⊑ u → b ⊑ u → c ⊑ u → t ⊑ u := by
  intro u ha hb hc
  refine ht.least u ?_ ?_
  · exact hs.least u ha hb
  · exact hc

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
  exact .step h (.refl b)

theorem trans {a b c : α} (h₁ : Star R a b) (h₂ : Star R b c) : Star R a c := by
  induction h₁ with
  | refl => exact h₂
  | step hab _ ih => exact .step hab (ih h₂)

theorem snoc {a b c : α} (h₁ : Star R a b) (h₂ : R b c) : Star R a c := by
  exact h₁.trans (single h₂)

theorem mono {S : α → α → Prop} (h : ∀ a b, R a b → S a b) {a b : α} (hab : Star R a b) :
    Star S a b := by
  induction hab with
  | refl => exact .refl _
  | step hab _ ih => exact .step (h _ _ hab) ih

theorem symm (h : ∀ a b, R a b → R b a) {a b : α} (hab : Star R a b) : Star R b a := by
  induction hab with
  | refl => exact .refl _
  | step hab _ ih => exact ih.snoc (h _ _ hab)

/-- Steps of steps are steps. -/
theorem star_star {a b : α} (h : Star (Star R) a b) : Star R a b := by
  induction h with
  | refl => exact .refl _
  | step hab _ ih => exact hab.trans ih

theorem invariant {P : α → Prop} (hP : ∀ a b, R a b → P a → P b) {a b : α} (hab : Star R a b)
    (ha : P a) : P b := by
  induction hab with
  | refl => exact ha
  | step hab _ ih => exact ih (hP _ _ hab ha)

end Star

/-- Steps of one upwards reach exactly the numbers that are not smaller. -/
theorem star_succ_iff (m n : Nat) : Star (fun a b => b = a + 1) m n ↔ m ≤ n := by
  constructor
  · intro h
    induction h with
    | refl => exact Nat.le_refl _
    | step h _ ih => omega
  · intro h
    induction h with
    | refl => exact .refl _
    | step _ ih => exact ih.snoc rfl

end Closure

end Worksheet.Orders
