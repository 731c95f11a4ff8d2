prelude
/-!
# The first logical notions

Equality, connectives, pairs, Booleans, decidable propositions, inhabited types. The `lc*` constants at the top
belong to the code generator; nothing in the library's theorems rests on them.
-/
universe u v w u₁ u₂ v₁ v₂
set_option linter.all false
set_option checkBinderAnnotations false
/-- What the code generator puts for erased values. -/
unsafe axiom lcErased : Type
/-- What the code generator puts for values of unknown type. -/
unsafe axiom lcAny : Type
/-- What the code generator puts for tokens of a state. -/
unsafe axiom lcVoid : Type
/-- The identity. -/
@[inline] def id {α : Sort u} (a : α) : α := a
/-- The identity; asks the kernel to reduce its argument eagerly when it compares types. -/
def eagerReduce {α : Sort u} (a : α) : α := a
/-- Composition: `f ∘ g`. -/
@[inline] def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α → δ :=
  fun x => f (g x)
/-- The function that always gives `a`. -/
@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a
/-- The instance found for a class. -/
@[reducible] def inferInstance {α : Sort u} [i : α] : α := i
/-- A proof that the code generator has erased; unsafe, so the kernel lets no proof rest on it. -/
unsafe axiom lcProof {α : Prop} : α
/-- A place that the code generator takes as unreachable; unsafe as well. -/
unsafe axiom lcUnreachable {α : Sort u} : α
/-- A change of type by the code generator; unsafe as well. -/
unsafe axiom lcCast {α : Sort u} {β : Sort v} (a : α) : β
set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type with one element, in any universe. -/
inductive PUnit : Sort u where | unit : PUnit
/-- The type with one element. -/
abbrev Unit : Type := PUnit
/-- The element of `Unit`, written `()`. -/
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit
/-- Marks a class parameter that instance search finds out. -/
@[reducible] def outParam (α : Sort u) : Sort u := α
/-- Marks a class parameter that instances determine but search need not find out. -/
@[reducible] def semiOutParam (α : Sort u) : Sort u := α
/-- A parameter with a default value, `(x : α := v)`. -/
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α
/-- The true proposition. -/
inductive True : Prop where | intro : True
/-- The false proposition. -/
inductive False : Prop
/-- The type without elements. -/
inductive Empty : Type
set_option bootstrap.inductiveCheckResultingUniverse false in
/-- The type without elements, in any universe. -/
inductive PEmpty : Sort u
/-- Everything follows from a falsehood. -/
@[macro_inline] def False.elim {C : Sort u} (h : False) : C := h.rec
/-- Negation, `¬a`. -/
def Not (a : Prop) : Prop := a → False
/-- Everything follows from a contradiction. -/
@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b := (h₂ h₁).rec
/-- Equality, `a = b`. -/
inductive Eq {α : Sort u} : α → α → Prop where | refl (a : α) : Eq a a
/-- Moves a value along an equation; the motive does not mention the proof. -/
abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α} (h : Eq a b) : motive b := h.rec m
/-- `Eq.ndrec` along an equation read from right to left. -/
abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : Eq b a) : motive b := h.rec (motive := fun x _ => motive x → motive b) (fun m => m) m
/-- Everything equals itself. -/
@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a
theorem id_eq {α : Sort u} (a : α) : Eq (id a) a := rfl
theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) : motive b := Eq.ndrec h₂ h₁
theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a := h.rec (Eq.refl a)
theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c := h₂.rec h₁
/-- Moves a value along an equation of types. -/
@[macro_inline] def cast {α β : Sort u} (h : Eq α β) (a : α) : β := h.rec a
theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) : Eq (f a₁) (f a₂) := h.rec rfl
theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : Eq f₁ f₂) (h₂ : Eq a₁ a₂) : Eq (f₁ a₁) (f₂ a₂) := h₁.rec (h₂.rec rfl)
theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : Eq f g) (a : α) : Eq (f a) (g a) := h.rec rfl
init_quot
/-- Equivalence, `a ↔ b`. -/
structure Iff (a b : Prop) : Prop where
  intro :: (mp : a → b) (mpr : b → a)
/-- Equivalent propositions are equal. -/
axiom propext {a b : Prop} : Iff a b → Eq a b
theorem of_eq_true {p : Prop} (h : Eq p True) : p := h.symm.rec True.intro
theorem eq_true {p : Prop} (h : p) : Eq p True := propext ⟨fun _ => True.intro, fun _ => h⟩
theorem of_eq_false {p : Prop} (h : Eq p False) : Not p := fun hp => False.elim (h.rec hp)
theorem eq_false {p : Prop} (h : Not p) : Eq p False :=
  propext ⟨fun h' => (h h').rec, fun h' => h'.rec⟩
theorem eq_false' {p : Prop} (h : p → False) : Eq p False := eq_false h
theorem eq_self {α : Sort u} (a : α) : Eq (Eq a a) True := eq_true rfl
/-- Equality of values whose types may differ, `a ≍ b`. -/
inductive HEq : {α : Sort u} → α → {β : Sort u} → β → Prop where | refl (a : α) : HEq a a
/-- Everything equals itself. -/
@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl a
theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  have : (α β : Sort u) → (a : α) → (b : β) → HEq a b → (h : Eq α β) → Eq (cast h a) b :=
    fun _ _ _ _ h₁ => h₁.rec (fun _ => rfl)
  this α α a a' h rfl
theorem heq_of_eq {α : Sort u} {a a' : α} (h : Eq a a') : HEq a a' := h.rec (HEq.refl a)
/-- Pairs, `α × β`. -/
structure Prod (α : Type u) (β : Type v) where
  mk :: (fst : α) (snd : β)
attribute [unbox] Prod
/-- Pairs of values of any sorts. -/
structure PProd (α : Sort u) (β : Sort v) where
  (fst : α) (snd : β)
/-- Pairs of values of one universe. -/
structure MProd (α β : Type u) where
  (fst : α) (snd : β)
/-- Conjunction, `a ∧ b`. -/
@[pp_using_anonymous_constructor] structure And (a b : Prop) : Prop where
  intro :: (left : a) (right : b)
/-- Disjunction, `a ∨ b`. -/
inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b
theorem Or.intro_left {a : Prop} (b : Prop) (h : a) : Or a b := Or.inl h
theorem Or.intro_right {b : Prop} (a : Prop) (h : b) : Or a b := Or.inr h
theorem Or.elim {a b c : Prop} (h : Or a b) (l : a → c) (r : b → c) : c := h.rec l r
/-- The truth values of programs. -/
inductive Bool : Type where | false : Bool | true : Bool
export Bool (false true)
/-- The values with a property, `{x // p x}`. -/
@[pp_using_anonymous_constructor] structure Subtype {α : Sort u} (p : α → Prop) where
  (val : α) (property : p val)
/-- A type moved to a higher universe. -/
structure ULift.{r, s} (α : Type s) : Type (max s r) where
  up :: (down : α)
/-- Dependent pairs of values of any sorts. -/
@[pp_using_anonymous_constructor] structure PSigma {α : Sort u} (β : α → Sort v) where
  (fst : α) (snd : β fst)
/-- A sort moved to a higher universe. -/
structure PULift.{r, s} (α : Sort s) : Sort (max s r 1) where
  up :: (down : α)
/-- A sort as a type. -/
structure PLift (α : Sort u) : Type u where
  up :: (down : α)
/-- What `sorry` stands for. -/
@[extern "lean_sorry", never_extract] axiom sorryAx (α : Sort u) (synthetic : Bool) : α
theorem eq_false_of_ne_true : {b : Bool} → Not (Eq b true) → Eq b false
  | true, h => False.elim (h rfl)
  | false, _ => rfl
theorem eq_true_of_ne_false : {b : Bool} → Not (Eq b false) → Eq b true
  | true, h => rfl
  | false, h => False.elim (h rfl)
theorem ne_false_of_eq_true : {b : Bool} → Eq b true → Not (Eq b false)
  | true, _ => fun h => Bool.noConfusion h
  | false, h => Bool.noConfusion h
theorem ne_true_of_eq_false : {b : Bool} → Eq b false → Not (Eq b true)
  | true, h => Bool.noConfusion h
  | false, _ => fun h => Bool.noConfusion h
/-- Types with a default value. -/
class Inhabited (α : Sort u) where
  default : α
export Inhabited (default)
/-- The sort has an element. -/
class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α
/-- Chooses an element of a sort that has one. -/
axiom Classical.choice {α : Sort u} : Nonempty α → α
theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p := h₁.rec h₂
instance {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩
instance : Inhabited (Sort u) := ⟨PUnit⟩
instance (α : Sort u) {β : Sort v} [Inhabited β] : Inhabited (α → β) := ⟨fun _ => default⟩
instance : Inhabited Bool := ⟨false⟩
/-- Inequality, `a ≠ b`. -/
@[reducible] def Ne {α : Sort u} (a b : α) : Prop := Not (Eq a b)
/-- A decision of `p`: a Boolean, with a proof of `p` or of its negation accordingly. -/
class Decidable (p : Prop) where
  decide : Bool
  of_decide : Bool.rec (Not p) p decide
/-- Decides `p` by a refutation. -/
@[match_pattern, inline] abbrev Decidable.isFalse {p : Prop} (h : Not p) : Decidable p := ⟨false, h⟩
/-- Decides `p` by a proof. -/
@[match_pattern, inline] abbrev Decidable.isTrue {p : Prop} (h : p) : Decidable p := ⟨true, h⟩
/-- Case analysis in the words of the two decisions. -/
@[elab_as_elim, cases_eliminator, induction_eliminator]
protected def Decidable.falseTrueCases {p : Prop} {motive : Decidable p → Sort u}
    (isFalse : (h : Not p) → motive (.isFalse h)) (isTrue : (h : p) → motive (.isTrue h))
    (t : Decidable p) : motive t :=
  match t with
  | .isFalse h => isFalse h
  | .isTrue h => isTrue h
export Decidable (isTrue isFalse decide)
/-- A decision for every value. -/
abbrev DecidablePred {α : Sort u} (r : α → Prop) := (a : α) → Decidable (r a)
/-- A decision for every pair of values. -/
abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) :=
  (a : α) → (b : β) → Decidable (r a b)
/-- A decision about the equality of any two values. -/
abbrev DecidableEq (α : Sort u) := (a b : α) → Decidable (Eq a b)
/-- Decides an equation. -/
def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) := inst a b
theorem decide_eq_true : [inst : Decidable p] → p → Eq (decide p) true
  | isTrue _, _ => rfl
  | isFalse h₁, h₂ => absurd h₂ h₁
theorem decide_eq_false : [Decidable p] → Not p → Eq (decide p) false
  | isTrue h₁, h₂ => absurd h₁ h₂
  | isFalse h, _ => rfl
theorem of_decide_eq_true : [inst : Decidable p] → Eq (decide p) true → p
  | isTrue h₁, _ => h₁
  | isFalse _, h => Bool.noConfusion h
theorem of_decide_eq_false : [inst : Decidable p] → Eq (decide p) false → Not p
  | isTrue _, h => Bool.noConfusion h
  | isFalse h₁, _ => h₁
@[inline] instance instDecidableEqBool : DecidableEq Bool := fun
  | false, false => isTrue rfl
  | false, true => isFalse (fun h => Bool.noConfusion h)
  | true, false => isFalse (fun h => Bool.noConfusion h)
  | true, true => isTrue rfl
/-- Types with a Boolean equality, `a == b`. -/
class BEq (α : Type u) where
  beq : α → α → Bool
open BEq (beq)
instance (priority := 500) instBEqOfDecidableEq {α : Type u} [DecidableEq α] : BEq α where beq a b := decide (Eq a b)
/-- Case distinction with the proofs at hand, `if h : c then t else e`. -/
@[macro_inline] def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) : α :=
  match h with | isTrue h => t h | isFalse h => e h
/-- Case distinction, `if c then t else e`. -/
@[macro_inline] def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α :=
  match h with | isTrue _ => t | isFalse _ => e
@[macro_inline] instance {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (And p q) :=
  match dp with
  | isTrue hp => match dq with
    | isTrue hq => isTrue ⟨hp, hq⟩
    | isFalse hq => isFalse (fun h => hq h.right)
  | isFalse hp => isFalse (fun h => hp h.left)
@[macro_inline] instance {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (Or p q) :=
  match dp with
  | isTrue hp => isTrue (Or.inl hp)
  | isFalse hp => match dq with
    | isTrue hq => isTrue (Or.inr hq)
    | isFalse hq => isFalse (fun h => h.elim hp hq)
instance {p : Prop} [dp : Decidable p] : Decidable (Not p) :=
  match dp with
  | isTrue hp => isFalse (absurd hp)
  | isFalse hp => isTrue hp
/-- Case distinction by a Boolean. -/
@[macro_inline] def cond {α : Sort u} (c : Bool) (x y : α) : α := match c with
  | true => x
  | false => y
/-- Marks a named pattern `x@p` in a pattern match. -/
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a
/-- Boolean or, `x || y`. -/
@[macro_inline] def Bool.or (x y : Bool) : Bool := match x with | true => true | false => y
/-- Boolean and, `x && y`. -/
@[macro_inline] def Bool.and (x y : Bool) : Bool := match x with | false => false | true => y
/-- Boolean not, `!x`. -/
@[inline] def Bool.not : Bool → Bool | true => false | false => true
export Bool (or and not)
