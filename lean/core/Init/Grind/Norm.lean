prelude
import Init.Grind.Lemmas
import Init.Grind.Cases
import Init.PropLemmas
import Init.Data.Function
import Init.Data.Nat.Basic
import Init.Data.Nat.Div
import Init.Data.Int

/-!
# Normal forms of `grind`

Equations by which `grind` rewrites propositions, Booleans and arithmetic before it starts.
-/

set_option linter.all false
universe u v

namespace Lean.Grind

theorem iff_eq (p q : Prop) : (p ↔ q) = (p = q) := propext ⟨propext, Iff.of_eq⟩
theorem eq_true_eq (p : Prop) : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
theorem eq_false_eq (p : Prop) : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
theorem not_eq_prop (p q : Prop) : (¬(p = q)) = (p = ¬q) := by
  by_cases hq : q
  · rw [eq_true hq, eq_true_eq, not_true_eq_false, eq_false_eq]
  · rw [eq_false hq, eq_false_eq, not_false_eq_true, eq_true_eq]
    exact propext Classical.not_not
theorem imp_eq (p q : Prop) : (p → q) = (¬p ∨ q) :=
  propext ⟨fun h => (Classical.em p).elim (fun hp => .inr (h hp)) .inl,
    fun h hp => h.elim (fun hn => (hn hp).elim) id⟩
theorem forall_imp_eq_or {α} (p : α → Prop) (q : Prop) :
    ((∀ a, p a) → q) = ((∃ a, ¬p a) ∨ q) := by
  rw [imp_eq]
  exact congrArg (· ∨ q) (propext Classical.not_forall)
theorem true_imp_eq (p : Prop) : (True → p) = p := propext ⟨fun h => h trivial, fun h _ => h⟩
theorem false_imp_eq (p : Prop) : (False → p) = True := eq_true False.elim
theorem imp_true_eq (p : Prop) : (p → True) = True := eq_true fun _ => trivial
theorem imp_false_eq (p : Prop) : (p → False) = ¬p := rfl
theorem imp_self_eq (p : Prop) : (p → p) = True := eq_true id

theorem not_true : (¬True) = False := eq_false fun h => h trivial
theorem not_false : (¬False) = True := eq_true id
theorem not_not (p : Prop) : (¬¬p) = p := propext Classical.not_not
theorem not_and (p q : Prop) : (¬(p ∧ q)) = (¬p ∨ ¬q) :=
  propext ⟨fun h => or_of_and_eq_false (eq_false h),
    fun h hpq => h.elim (fun hn => hn hpq.1) fun hn => hn hpq.2⟩
theorem not_or (p q : Prop) : (¬(p ∨ q)) = (¬p ∧ ¬q) :=
  propext ⟨fun h => ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩,
    fun h hpq => hpq.elim h.1 h.2⟩
theorem not_ite {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := by
  split <;> rfl
theorem not_forall (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x := propext Classical.not_forall
theorem not_exists (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x :=
  propext ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
theorem not_implies (p q : Prop) : (¬(p → q)) = (p ∧ ¬q) :=
  propext ⟨fun h => ⟨of_eq_true (eq_true_of_imp_eq_false (eq_false h)), fun hq => h fun _ => hq⟩,
    fun h hpq => h.2 (hpq h.1)⟩

theorem or_assoc (p q r : Prop) : ((p ∨ q) ∨ r) = (p ∨ (q ∨ r)) := propext _root_.or_assoc
theorem or_swap12 (p q r : Prop) : (p ∨ q ∨ r) = (q ∨ p ∨ r) := propext or_left_comm
theorem or_swap13 (p q r : Prop) : (p ∨ q ∨ r) = (r ∨ q ∨ p) :=
  propext ⟨fun h => h.elim (.inr ∘ .inr) fun h => h.elim (.inr ∘ .inl) .inl,
    fun h => h.elim (.inr ∘ .inr) fun h => h.elim (.inr ∘ .inl) .inl⟩

theorem ite_true_false {_ : Decidable p} : ite p True False = p := by
  split
  next h => exact (eq_true h).symm
  next h => exact (eq_false h).symm
theorem ite_false_true {_ : Decidable p} : ite p False True = ¬p := by
  split
  next h => exact (eq_false fun hn => hn h).symm
  next h => exact (eq_true h).symm
theorem cond_eq_ite (c : Bool) (a b : α) : cond c a b = ite c a b := by cases c <;> rfl

theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := rfl
theorem ge_eq [LE α] (a b : α) : (a ≥ b) = (b ≤ a) := rfl
theorem gt_eq [LT α] (a b : α) : (a > b) = (b < a) := rfl

theorem beq_eq_decide_eq {_ : BEq α} [inst : LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  by_cases h : a = b
  · rw [@beq_eq_true_of_eq _ _ inst _ _ h, _root_.decide_eq_true h]
  · rw [@beq_eq_false_of_diseq _ _ inst _ _ h, _root_.decide_eq_false h]
theorem bne_eq_decide_not_eq {_ : BEq α} [inst : LawfulBEq α] [DecidableEq α] (a b : α) :
    (a != b) = decide (¬a = b) := by
  by_cases h : a = b
  · rw [bne, @beq_eq_true_of_eq _ _ inst _ _ h, _root_.decide_eq_false (fun hn => hn h)]; rfl
  · rw [bne, @beq_eq_false_of_diseq _ _ inst _ _ h, _root_.decide_eq_true h]; rfl

theorem natCast_div (a b : Nat) :
    (NatCast.natCast (a / b) : Int) = (NatCast.natCast a) / (NatCast.natCast b) := rfl
theorem natCast_mod (a b : Nat) :
    (NatCast.natCast (a % b) : Int) = (NatCast.natCast a) % (NatCast.natCast b) := rfl
theorem natCast_add (a b : Nat) :
    (NatCast.natCast (a + b : Nat) : Int) = (NatCast.natCast a : Int) + (NatCast.natCast b : Int) := rfl
theorem natCast_mul (a b : Nat) :
    (NatCast.natCast (a * b : Nat) : Int) = (NatCast.natCast a : Int) * (NatCast.natCast b : Int) := rfl

theorem Nat.pow_one (a : Nat) : a ^ 1 = a := _root_.Nat.pow_one a

theorem forall_true (p : True → Prop) : (∀ h : True, p h) = p True.intro :=
  propext ⟨fun h => h trivial, fun h _ => h⟩
theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True := eq_true fun h => h.elim
theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext ⟨Eq.symm, Eq.symm⟩
theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) :=
  propext ⟨fun h => h ▸ rfl, fun h => by
    cases a <;> cases b
    · rfl
    · exact h.mpr rfl
    · exact (h.mp rfl).symm
    · rfl⟩
theorem forall_or_forall {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, p a ∨ ∀ b : β a, q a b) = (∀ (a : α) (b : β a), p a ∨ q a b) :=
  propext ⟨fun h a b => (h a).imp id fun h => h b, fun h a =>
    (Classical.em (p a)).elim .inl fun hn => .inr fun b => (h a b).elim (fun hp => (hn hp).elim) id⟩
theorem forall_forall_or {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, (∀ b : β a, q a b) ∨ p a) = (∀ (a : α) (b : β a), q a b ∨ p a) :=
  propext ⟨fun h a b => (h a).imp (fun h => h b) id, fun h a =>
    (Classical.em (p a)).elim .inr fun hn => .inl fun b => (h a b).elim id fun hp => (hn hp).elim⟩
theorem forall_and {α} {p q : α → Prop} : (∀ x, p x ∧ q x) = ((∀ x, p x) ∧ (∀ x, q x)) :=
  propext _root_.forall_and
theorem exists_const (α : Sort u) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) = b :=
  propext ⟨fun ⟨_, h⟩ => h, fun h => i.elim fun a => ⟨a, h⟩⟩
theorem exists_or {α : Sort u} {p q : α → Prop} : (∃ x, p x ∨ q x) = ((∃ x, p x) ∨ ∃ x, q x) :=
  propext _root_.exists_or
theorem exists_prop {a b : Prop} : (∃ _h : a, b) = (a ∧ b) :=
  propext ⟨fun ⟨ha, hb⟩ => ⟨ha, hb⟩, fun ⟨ha, hb⟩ => ⟨ha, hb⟩⟩
theorem exists_and_left {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x, b ∧ p x) = (b ∧ (∃ x, p x)) := propext _root_.exists_and_left
theorem exists_and_right {α : Sort u} {p : α → Prop} {b : Prop} :
    (∃ x, p x ∧ b) = ((∃ x, p x) ∧ b) := propext _root_.exists_and_right
theorem zero_sub (a : Nat) : 0 - a = 0 := _root_.Nat.zero_sub a

init_grind_norm
  |
  iff_eq heq_eq_eq
  and_true true_and and_false false_and and_assoc
  ite_true_false ite_false_true
  cond_eq_ite
  Bool.or_false Bool.or_true Bool.false_or Bool.true_or Bool.or_eq_true
  Bool.and_false Bool.and_true Bool.false_and Bool.true_and Bool.and_eq_true
  Bool.not_not
  beq_iff_eq beq_eq_decide_eq beq_self_eq_true
  bne_iff_ne bne_eq_decide_not_eq
  decide_eq_true_eq decide_not not_decide_eq_true
  Nat.le_zero_eq Nat.lt_eq Nat.succ_eq_add_one
  Nat.add_eq Nat.sub_eq Nat.mul_eq Nat.zero_eq Nat.le_eq
  Nat.div_zero Nat.mod_zero Nat.div_one Nat.mod_one
  Nat.sub_sub Nat.pow_zero Nat.pow_one Nat.sub_self
  Nat.one_pow Nat.zero_sub
  Int.lt_eq
  Function.const_apply Function.comp_apply Function.const_comp
  Function.comp_const

end Lean.Grind
