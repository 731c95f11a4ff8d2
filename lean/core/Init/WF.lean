prelude
import Init.SizeOf
import Init.Classical
import Init.Data.Nat.Basic

/-!
# Well-founded recursion

Accessibility, well-founded relations, their fixed points, and the relations that termination
proofs use: inverse images, measures, sizes, lexicographic products.
-/

universe u v

/-- Keeps a parameter recognisable while a recursive definition is prepared. -/
@[implicit_reducible] def wfParam {α : Sort u} (a : α) : α := a

/-- `a` is accessible: everything below it (by `r`) is. -/
inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  /-- `x` is accessible if everything below it is. -/
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

/-- Recursion on accessibility, with a motive that does not mention the proof. -/
noncomputable abbrev Acc.ndrec.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x)
    {a : α} (n : Acc r a) : C a :=
  n.rec m

/-- `Acc.ndrec` with the proof first. -/
noncomputable abbrev Acc.ndrecOn.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    {a : α} (n : Acc r a)
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) : C a :=
  n.rec m

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) :
    Acc r y :=
  h₁.recOn (fun _ below _ h => below y h) h₂

/-- A relation under which everything is accessible: no endless descent. -/
inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  /-- Everything being accessible makes the relation well-founded. -/
  | intro (h : ∀ a, Acc r a) : WellFounded r

/-- A type with a chosen well-founded relation. -/
class WellFoundedRelation (α : Sort u) where
  /-- The relation. -/
  rel : α → α → Prop
  /-- It is well-founded. -/
  wf : WellFounded rel

namespace WellFounded

theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a :=
  wf.rec (fun h => h) a

section
variable {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r)

/-- Builds a value at `a` from a way to build it at each point from those below. -/
noncomputable def recursion {C : α → Sort v} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  (apply hwf a).rec fun x _ ih => h x ih

include hwf in
theorem induction {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  recursion hwf a h

variable {C : α → Sort v}
variable (F : ∀ x, (∀ y, r y x → C y) → C x)

/-- The fixed point of `F` at an accessible element. -/
noncomputable def fixF (x : α) (a : Acc r x) : C x :=
  a.rec fun x _ ih => F x ih

theorem fixF_eq (x : α) (acx : Acc r x) :
    fixF F x acx = F x (fun (y : α) (p : r y x) => fixF F y (Acc.inv acx p)) := by
  cases acx with
  | intro x h => exact rfl

end

variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}

/-- The fixed point of `F` along a well-founded relation. -/
noncomputable def fix (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (apply hwf x)

theorem fix_eq (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) :=
  fixF_eq F x (apply hwf x)

end WellFounded

open WellFounded

/-- The empty relation is well-founded. -/
@[reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a => ⟨a, fun _ h => h.elim⟩⟩

namespace Subrelation
variable {α : Sort u} {r q : α → α → Prop}

theorem accessible {a : α} (h₁ : Subrelation q r) (ac : Acc r a) : Acc q a :=
  ac.rec fun x _ ih => ⟨x, fun y h => ih y (h₁ h)⟩

theorem wf (h₁ : Subrelation q r) (h₂ : WellFounded r) : WellFounded q :=
  ⟨fun a => accessible @h₁ (h₂.apply a)⟩

end Subrelation

namespace InvImage
variable {α : Sort u} {β : Sort v} {r : β → β → Prop}

theorem accessible {a : α} (f : α → β) (ac : Acc r (f a)) : Acc (InvImage r f) a :=
  have key : ∀ b, Acc r b → ∀ x, f x = b → Acc (InvImage r f) x := fun _ ac =>
    ac.rec fun _ _ ih x e => ⟨x, fun y h => ih (f y) (e ▸ h) y rfl⟩
  key (f a) ac a rfl

theorem wf (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) :=
  ⟨fun a => accessible f (h.apply (f a))⟩

end InvImage

/-- The well-founded relation that compares images under `f`. -/
@[reducible] def invImage (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

open Relation in
theorem Acc.transGen {α : Sort u} {r : α → α → Prop} {a : α} (h : Acc r a) :
    Acc (TransGen r) a :=
  h.rec fun x _ ih => ⟨x, fun y hyx => by
    cases hyx with
    | single h => exact ih y h
    | tail hyz hzx => exact (ih _ hzx).inv hyz⟩

theorem WellFounded.transGen {α : Sort u} {r : α → α → Prop} (h : WellFounded r) :
    WellFounded (Relation.TransGen r) :=
  ⟨fun a => (h.apply a).transGen⟩

/-! ## Natural numbers, measures, sizes -/

private theorem Nat.acc_lt : (n : Nat) → Acc (fun a b : Nat => a < b) n
  | 0 => ⟨0, fun y h => absurd h (Nat.not_succ_le_zero y)⟩
  | n + 1 => ⟨n + 1, fun _ h => match Nat.lt_or_eq_of_le (Nat.le_of_lt_succ h) with
    | Or.inl h => (Nat.acc_lt n).inv h
    | Or.inr e => e ▸ Nat.acc_lt n⟩

namespace Nat

/-- The natural numbers under `<`. -/
@[reducible] def lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := ⟨Nat.acc_lt⟩

/-- Strong recursion: to build at `n`, have all smaller ones. -/
@[elab_as_elim] protected noncomputable def strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  Nat.lt_wfRel.wf.fix ind n

/-- Strong recursion with the case of zero apart. -/
@[elab_as_elim] protected noncomputable def caseStrongRecOn {motive : Nat → Sort u} (a : Nat)
    (zero : motive 0) (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (succ n)) : motive a :=
  Nat.strongRecOn a fun n => match n with
    | 0 => fun _ => zero
    | n + 1 => fun h => ind n fun m hm => h m (Nat.succ_le_succ hm)

end Nat

/-- The relation that compares the values of a measure. -/
abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel

/-- The relation that compares sizes. -/
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf

instance (priority := low) [SizeOf α] : WellFoundedRelation α := sizeOfWFRel

/-! ## Fixed points along a measure, by fuel -/

/-- `n`, in a form that makes the kernel compute it before going on. -/
def WellFounded.Nat.eager (n : Nat) : Nat := if Nat.beq n n = true then n else n

theorem WellFounded.Nat.eager_eq (n : Nat) : WellFounded.Nat.eager n = n := ite_self n

namespace WellFounded.Nat

variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
variable (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

/-- The fixed point computed with at most `fuel` unfoldings. -/
def fix.go : (fuel : Nat) → (x : α) → h x < fuel → motive x
  | 0, x, hx => absurd hx (Nat.not_succ_le_zero (h x))
  | fuel + 1, x, hx =>
    F x fun y hy => go fuel y (Nat.le_trans hy (Nat.le_of_lt_succ hx))

/-- The fixed point along a measure; it unfolds by computation, not by proof. -/
def fix (x : α) : motive x :=
  fix.go h F (eager (h x + 1)) x ((eager_eq _).symm ▸ Nat.le_refl (h x + 1))

private theorem fix.go_congr : ∀ (x : α) (n m : Nat) (hn : h x < n) (hm : h x < m),
    fix.go h F n x hn = fix.go h F m x hm := by
  intro x
  refine (InvImage.wf h Nat.lt_wfRel.wf).induction (C := fun x => ∀ (n m : Nat) (hn : h x < n)
    (hm : h x < m), fix.go h F n x hn = fix.go h F m x hm) x ?_
  intro x ih n m hn hm
  cases n with
  | zero => exact absurd hn (Nat.not_succ_le_zero (h x))
  | succ n =>
    cases m with
    | zero => exact absurd hm (Nat.not_succ_le_zero (h x))
    | succ m => exact congrArg (F x) (funext fun y => funext fun hy => ih y hy n m _ _)

theorem fix_eq (x : α) : fix h F x = F x (fun y _ => fix h F y) :=
  have e : fix h F x = fix.go h F (h x + 1) x (Nat.le_refl _) := fix.go_congr h F x _ _ _ _
  e.trans (congrArg (F x) (funext fun y => funext fun _ => fix.go_congr h F y _ _ _ _))

end WellFounded.Nat

/-! ## Lexicographic products -/

namespace Prod

section
variable {α : Type u} {β : Type v}
variable (ra : α → α → Prop)
variable (rb : β → β → Prop)

/-- First components decide; equal ones leave it to the second. -/
protected inductive Lex : α × β → α × β → Prop where
  /-- The first component decreases. -/
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Prod.Lex (a₁, b₁) (a₂, b₂)
  /-- The first component stays, the second decreases. -/
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Prod.Lex (a, b₁) (a, b₂)

theorem lex_def {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} :
    Prod.Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 :=
  ⟨fun h => by
    cases h with
    | left _ _ h => exact Or.inl h
    | right _ h => exact Or.inr ⟨rfl, h⟩,
  fun h => match p, q, h with
    | _, _, Or.inl h => Lex.left _ _ h
    | (_, _), (_, _), Or.inr ⟨e, h⟩ => by cases e; exact Lex.right _ h⟩

namespace Lex

instance [αeqDec : DecidableEq α] {r : α → α → Prop} [rDec : DecidableRel r]
    {s : β → β → Prop} [sDec : DecidableRel s] : DecidableRel (Prod.Lex r s) :=
  fun _ _ => decidable_of_decidable_of_iff lex_def.symm

theorem right' {a₁ a₂ : Nat} {b₁ b₂ : β} (h₁ : a₁ ≤ a₂) (h₂ : rb b₁ b₂) :
    Prod.Lex Nat.lt rb (a₁, b₁) (a₂, b₂) :=
  match Nat.lt_or_eq_of_le h₁ with
  | Or.inl h => Lex.left _ _ h
  | Or.inr e => e ▸ Lex.right a₁ h₂

end Lex

/-- Both components decrease. -/
inductive RProd : α × β → α × β → Prop where
  /-- Both components decrease. -/
  | intro {a₁ b₁ a₂ b₂} (h₁ : ra a₁ a₂) (h₂ : rb b₁ b₂) : RProd (a₁, b₁) (a₂, b₂)

end

section
variable {α : Type u} {β : Type v}
variable {ra : α → α → Prop} {rb : β → β → Prop}

theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) :
    Acc (Prod.Lex ra rb) (a, b) :=
  aca.rec (motive := fun a _ => ∀ b, Acc (Prod.Lex ra rb) (a, b)) (fun a _ iha b =>
    (acb b).rec (motive := fun b _ => Acc (Prod.Lex ra rb) (a, b)) fun b _ ihb =>
      ⟨(a, b), fun p hp => by
        cases hp with
        | left _ _ h => exact iha _ h _
        | right _ h => exact ihb _ h⟩) b

/-- The lexicographic product of two well-founded relations. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) :
    WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun (a, b) => lexAccessible (ha.wf.apply a) hb.wf.apply b⟩

instance [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] :
    WellFoundedRelation (α × β) :=
  lex ha hb

theorem RProdSubLex (a : α × β) (b : α × β) (h : RProd ra rb a b) : Prod.Lex ra rb a b := by
  cases h with
  | intro h₁ h₂ => exact Lex.left _ _ h₁

/-- The componentwise product of two well-founded relations. -/
@[reducible] def rprod (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) :
    WellFoundedRelation (α × β) where
  rel := RProd ha.rel hb.rel
  wf := Subrelation.wf (r := Prod.Lex ha.rel hb.rel) (fun h => RProdSubLex _ _ h) (lex ha hb).wf

end

end Prod

namespace PSigma

section
variable {α : Sort u} {β : α → Sort v}
variable (r : α → α → Prop)
variable (s : ∀ a, β a → β a → Prop)

/-- First components decide; equal ones leave it to the second. -/
protected inductive Lex : PSigma β → PSigma β → Prop where
  /-- The first component decreases. -/
  | left : ∀ {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂), r a₁ a₂ → PSigma.Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  /-- The first component stays, the second decreases. -/
  | right : ∀ (a : α) {b₁ b₂ : β a}, s a b₁ b₂ → PSigma.Lex ⟨a, b₁⟩ ⟨a, b₂⟩

end

section
variable {α : Sort u} {β : α → Sort v}
variable {r : α → α → Prop} {s : ∀ (a : α), β a → β a → Prop}

theorem lexAccessible {a} (aca : Acc r a) (acb : (a : α) → WellFounded (s a)) (b : β a) :
    Acc (PSigma.Lex r s) ⟨a, b⟩ :=
  aca.rec (motive := fun a _ => ∀ b : β a, Acc (PSigma.Lex r s) ⟨a, b⟩) (fun a _ iha b =>
    ((acb a).apply b).rec (motive := fun b _ => Acc (PSigma.Lex r s) ⟨a, b⟩) fun b _ ihb =>
      Acc.intro (PSigma.mk a b) fun p hp => by
        cases hp with
        | left _ _ h => exact iha _ h _
        | right _ h => exact ihb _ h) b

/-- The lexicographic product, the second relation depending on the first component. -/
@[reducible] def lex (ha : WellFoundedRelation α) (hb : (a : α) → WellFoundedRelation (β a)) :
    WellFoundedRelation (PSigma β) where
  rel := PSigma.Lex ha.rel (fun a => (hb a).rel)
  wf := ⟨fun ⟨a, b⟩ => lexAccessible (ha.wf.apply a) (fun a => (hb a).wf) b⟩

instance [ha : WellFoundedRelation α] [hb : (a : α) → WellFoundedRelation (β a)] :
    WellFoundedRelation (PSigma β) :=
  lex ha hb

end

section
variable {α : Sort u} {β : Sort v}

/-- The lexicographic product for pairs without dependency. -/
def lexNdep (r : α → α → Prop) (s : β → β → Prop) := PSigma.Lex r (fun _ => s)

theorem lexNdepWf {r : α → α → Prop} {s : β → β → Prop} (ha : WellFounded r)
    (hb : WellFounded s) : WellFounded (lexNdep r s) :=
  ⟨fun ⟨a, b⟩ => lexAccessible (ha.apply a) (fun _ => hb) b⟩

/-- Second components decide; equal ones leave it to the first. -/
inductive RevLex (r : α → α → Prop) (s : β → β → Prop) :
    @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop where
  /-- The first component decreases, the second stays. -/
  | left : {a₁ a₂ : α} → (b : β) → r a₁ a₂ → RevLex r s ⟨a₁, b⟩ ⟨a₂, b⟩
  /-- The second component decreases. -/
  | right : (a₁ : α) → {b₁ : β} → (a₂ : α) → {b₂ : β} → s b₁ b₂ →
    RevLex r s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩

variable {r : α → α → Prop} {s : β → β → Prop}

theorem revLexAccessible {b} (acb : Acc s b) (aca : (a : α) → Acc r a) (a : α) :
    Acc (RevLex r s) ⟨a, b⟩ :=
  acb.rec (motive := fun b _ => ∀ a, Acc (RevLex r s) ⟨a, b⟩) (fun b _ ihb a =>
    (aca a).rec (motive := fun a _ => Acc (RevLex r s) ⟨a, b⟩) fun a _ iha =>
      Acc.intro (r := RevLex r s) (PSigma.mk a b) fun p hp => by
        cases hp with
        | left _ h => exact iha _ h
        | right _ _ h => exact ihb _ h _) a

theorem revLex (ha : WellFounded r) (hb : WellFounded s) : WellFounded (RevLex r s) :=
  ⟨fun ⟨a, b⟩ => revLexAccessible (hb.apply b) ha.apply a⟩

end

/-- Only the second component is compared. -/
def SkipLeft (α : Type u) {β : Type v} (s : β → β → Prop) :
    @PSigma α (fun _ => β) → @PSigma α (fun _ => β) → Prop :=
  RevLex emptyRelation s

/-- The well-founded relation that compares second components only. -/
@[reducible] def skipLeft (α : Type u) {β : Type v} (hb : WellFoundedRelation β) :
    WellFoundedRelation (PSigma fun _ : α => β) where
  rel := SkipLeft α hb.rel
  wf := revLex emptyWf.wf hb.wf

theorem mkSkipLeft {α : Type u} {β : Type v} {b₁ b₂ : β} {s : β → β → Prop} (a₁ a₂ : α)
    (h : s b₁ b₂) : SkipLeft α s ⟨a₁, b₁⟩ ⟨a₂, b₂⟩ :=
  RevLex.right _ _ h

end PSigma

/-! ## Preparing definitions -/

set_option linter.unusedVariables false in
/-- Suggests the name of `binder` for the variable `v` when simplification introduces it. -/
def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) : γ := e

@[wf_preprocess] theorem ite_eq_dite [Decidable P] :
    ite P a b = (dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b)) :=
  rfl
