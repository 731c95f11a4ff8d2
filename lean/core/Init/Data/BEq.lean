prelude
import Init.Data.Bool.Basic

/-!
# Boolean equality as a relation

Partial equivalences and equivalences given by `==`, and which instances follow from which.
-/

universe u

/-- Boolean equality that is symmetric and transitive. -/
class PartialEquivBEq (α) [BEq α] : Prop where
  /-- `==` is symmetric. -/
  symm {a b : α} : a == b → b == a
  /-- `==` is transitive. -/
  trans {a b c : α} : a == b → b == c → a == c

/-- Boolean equality that is an equivalence relation. -/
class EquivBEq (α) [BEq α] : Prop extends PartialEquivBEq α, ReflBEq α

theorem BEq.symm [BEq α] [PartialEquivBEq α] {a b : α} : a == b → b == a :=
  PartialEquivBEq.symm

theorem BEq.comm [BEq α] [PartialEquivBEq α] {a b : α} : (a == b) = (b == a) :=
  Bool.eq_iff_iff.2 ⟨BEq.symm, BEq.symm⟩

theorem bne_comm [BEq α] [PartialEquivBEq α] {a b : α} : (a != b) = (b != a) :=
  congrArg Bool.not BEq.comm

theorem BEq.symm_false [BEq α] [PartialEquivBEq α] {a b : α} :
    (a == b) = false → (b == a) = false :=
  fun h => BEq.comm.symm.trans h

theorem BEq.trans [BEq α] [PartialEquivBEq α] {a b c : α} : a == b → b == c → a == c :=
  PartialEquivBEq.trans

theorem BEq.congr_left [BEq α] [PartialEquivBEq α] {a b c : α} (h : a == b) :
    (a == c) = (b == c) :=
  Bool.eq_iff_iff.2 ⟨BEq.trans (BEq.symm h), BEq.trans h⟩

theorem BEq.congr_right [BEq α] [PartialEquivBEq α] {a b c : α} (h : b == c) :
    (a == b) = (a == c) :=
  Bool.eq_iff_iff.2 ⟨fun h' => BEq.trans h' h, fun h' => BEq.trans h' (BEq.symm h)⟩

theorem BEq.neq_of_neq_of_beq [BEq α] [PartialEquivBEq α] {a b c : α} (h₁ : (a == b) = false)
    (h₂ : b == c) : (a == c) = false :=
  (BEq.congr_right h₂).symm.trans h₁

theorem BEq.neq_of_beq_of_neq [BEq α] [PartialEquivBEq α] {a b c : α} (h₁ : a == b)
    (h₂ : (b == c) = false) : (a == c) = false :=
  (BEq.congr_left h₁).trans h₂

instance (priority := low) [BEq α] [LawfulBEq α] : EquivBEq α where
  symm h := beq_iff_eq.2 (eq_of_beq h).symm
  trans hab hbc := beq_iff_eq.2 ((eq_of_beq hab).trans (eq_of_beq hbc))

theorem equivBEq_of_iff_apply_eq [BEq α] (f : α → β) (hf : ∀ a b, a == b ↔ f a = f b) :
    EquivBEq α where
  rfl := (hf _ _).2 rfl
  symm h := (hf _ _).2 ((hf _ _).1 h).symm
  trans h h' := (hf _ _).2 (((hf _ _).1 h).trans ((hf _ _).1 h'))
