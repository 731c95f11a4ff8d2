theorem propositional_70 (p q r : Prop) (h : p ↔ r) (h1 : p ∧ (p ∨ q)) : r := by
  sorry

theorem propositional_84 (a b c d : Prop) (hdab : d ∧ ((d ∨ a ↔ b) → a) → b) (ha : a) : b ∧ c ∨ a := by
  sorry

theorem propositional_115 (P Q : Prop) (hqp : (Q ∧ P → P → Q) ∧ ((P → P) → Q → Q)) (hqp1 : (Q ∧ P) ∧ (P → P)) : (P → Q) ∧ (Q → Q) := by
  sorry

theorem propositional_133 (P Q R : Prop) : (R ∨ Q) ∧ (P ∨ Q) → Q ∨ R := by
  sorry

theorem propositional_212 (a b c d : Prop) : a → ¬(c → b → d) → a ∧ c := by
  sorry

theorem propositional_215 (p : Prop) (hp : ¬p → False) : p := by
  sorry

theorem propositional_247 (a b c : Prop) (hb : b) (hcb : c → b) (hca : c ∧ a) : a := by
  sorry

theorem propositional_250 (P R S : Prop) (H : R) (H1 : P ∨ S) (H2 : P) : P ∧ R ∨ S := by
  sorry

theorem propositional_264 (P Q : Prop) (h : (False ∧ P) ∧ Q) : P := by
  sorry

theorem propositional_319 (p q s : Prop) (hqs : q ∧ s) : p → (p ↔ s) := by
  sorry

theorem propositional_388 (Q R : Prop) (hrq : R ∧ (Q ∨ R ∨ Q)) : R := by
  sorry

theorem propositional_435 (p r s : Prop) (h : r) (h1 : ¬(p ∧ s) → (r → s) ∧ p) : p := by
  sorry

theorem propositional_482 (p q : Prop) (hp : p) : q ∨ ((q → p) → p) := by
  sorry

theorem propositional_509 (R S : Prop) (h : S ∧ R) : S ↔ R := by
  sorry

theorem propositional_516 (a b : Prop) (H : a) : b → (a ∧ b) ∧ b := by
  sorry

theorem propositional_549 (p q r : Prop) (hr : r) (hqp : q ∧ ((p ∨ q) ∨ q)) : q := by
  sorry

theorem propositional_566 (a b e : Prop) : a ∨ e → b → e ↔ ¬(a ∨ e) ∨ (b → e) := by
  sorry

theorem propositional_586 (p q r s : Prop) (h : p ∧ r) (h1 : q → s) (h2 : r ↔ q) : s := by
  sorry

theorem propositional_605 (P Q : Prop) (H : Q → (Q ↔ Q)) (H1 : (Q ↔ Q) → ¬P) (H2 : Q) : ¬P := by
  sorry

theorem propositional_628 (a b c : Prop) (h : (a ∧ a) ∧ c ∧ ((b → c) → b)) : c := by
  sorry

theorem propositional_642 (Q R : Prop) : (R ∧ R) ∧ Q ↔ R ∧ R ∧ Q := by
  sorry

theorem propositional_647 (a b : Prop) (h : (a → a ∧ b) → a ∧ b) : a := by
  sorry

theorem propositional_663 (p q r : Prop) (hpr : p ∧ r) : ¬(p ∧ r) → q := by
  sorry

theorem propositional_686 (a b c d : Prop) (H : c ∧ (c → d)) : ((c → b) → c) ∨ a := by
  sorry

theorem propositional_693 (p q r : Prop) (h : q) (h1 : q → r) : p ∨ r := by
  sorry

theorem propositional_695 (P Q : Prop) (hqp : (Q → P) ∧ (Q ∨ P)) : P := by
  sorry
