theorem predicate_16 (P Q : Nat → Prop) (n : Nat) (hpn : P n) : ∃ n, (Q n ∨ P n ∨ Q n) ∨ P n := by
  sorry

theorem predicate_40 (P Q : Nat → Prop) (h : ∀ n, ¬(P n ∧ Q n ∨ Q n)) : ¬∃ n, Q n := by
  sorry

theorem predicate_56 (β : Type) (A B : β → Prop) (b : β) (hax : ∀ x, A x) : ∃ x, B x → B x ∧ A x := by
  sorry

theorem predicate_87 (P Q : Int → Prop) (h : ¬∀ x, ¬(P x ∨ Q x) ∨ P x) : ∃ x, ¬¬(Q x → ¬Q x → Q x) := by
  sorry

theorem predicate_214 (α : Type) (A B : α → Prop) (u : α) (h : ∀ x, A x ∨ A x ∨ B x ∧ A x) : ∃ x, (¬A x → B x) ∧ A x := by
  sorry

theorem predicate_315 (Q : Int → Prop) (p : Prop) (h : ¬∃ a, Q a) : ¬∃ a, Q a ∧ ¬p := by
  sorry

theorem predicate_332 (β : Type) (B C : β → Prop) (h : ∀ x, ¬((C x ∧ B x) ∧ C x ∧ C x ∨ C x)) : ¬∃ x, C x ∧ (False → C x) := by
  sorry

theorem predicate_420 (α : Type) (A B : α → Prop) (h : ∃ a, A a) : ∃ a, A a ∨ B a ∧ A a := by
  sorry

theorem predicate_588 (α : Type) (R S : α → α → Prop) (q : Prop) (h : ∃ x y, ¬R x y ∧ q ∧ ¬q) : ∃ x y, R x y ∧ S x y := by
  sorry

theorem predicate_668 (α : Type) (Q S : α → Prop) (t : α) (h : ∀ x, (S x → S x) ∧ Q x) : ∃ x, Q x := by
  sorry

theorem predicate_693 (β : Type) (P Q : β → Prop) (h : ∀ x, (¬P x ∧ (P x ∨ Q x)) ∧ Q x) (h1 : ∃ x, P x ↔ Q x) : ∃ x, P x := by
  sorry

theorem predicate_701 (α : Type) (P Q : α → Prop) : (∀ a, ((Q a → P a) ∨ P a) → (P a → Q a)) → (∃ a, ((Q a → P a) ∨ P a)) → ∃ a, (P a → Q a) := by
  sorry
