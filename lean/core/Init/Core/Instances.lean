prelude
import Init.WF
import Init.Data.Sum.Basic

/-!
# Further instances of the basic types

Decidable equality of dependent pairs and lifts, orders of subtypes, decisions about sums, elimination
of quotients by partial functions.
-/

universe u v w

deriving instance DecidableEq for ULift
deriving instance DecidableEq for PLift

instance {α : Type u} {β : α → Type v} [h₁ : DecidableEq α] [h₂ : ∀ a, DecidableEq (β a)] :
    DecidableEq (Sigma β)
  | ⟨a, b⟩, ⟨a', b'⟩ =>
    if e : a = a' then by
      subst e
      exact if e : b = b' then isTrue (e ▸ rfl)
        else isFalse fun h => e (eq_of_heq (Sigma.mk.inj h).2)
    else isFalse fun h => e (Sigma.mk.inj h).1

instance {α : Sort u} {β : α → Sort v} [h₁ : DecidableEq α] [h₂ : ∀ a, DecidableEq (β a)] :
    DecidableEq (PSigma β)
  | ⟨a, b⟩, ⟨a', b'⟩ =>
    if e : a = a' then by
      subst e
      exact if e : b = b' then isTrue (e ▸ rfl)
        else isFalse fun h => e (eq_of_heq (PSigma.mk.inj h).2)
    else isFalse fun h => e (PSigma.mk.inj h).1

instance [Inhabited α] [Inhabited (β (default : α))] : Inhabited (Sigma β) where
  default := ⟨default, default⟩

instance [Inhabited α] [Inhabited (β (default : α))] : Inhabited (PSigma β) where
  default := ⟨default, default⟩

instance {α : Type u} [Subsingleton α] {p : α → Prop} : Subsingleton {x // p x} where
  allEq := fun ⟨a, _⟩ ⟨b, _⟩ => Subtype.eq (Subsingleton.elim a b)

/-- Decidable equality from lawful Boolean equality. -/
def instDecidableEqOfLawfulBEq [BEq α] [LawfulBEq α] : DecidableEq α := fun x y =>
  match h : x == y with
  | false => isFalse (ne_of_beq_false h)
  | true => isTrue (eq_of_beq h)

/-- A decision about a proposition from one about its negation. -/
@[implicit_reducible] def Classical.decidable_of_decidable_not (p : Prop) [h : Decidable (¬p)] :
    Decidable p :=
  match h with
  | isFalse h => isTrue (Classical.not_not.mp h)
  | isTrue h => isFalse h

namespace Quot

/-- Lifts a function that may use which class its argument represents. -/
protected def pliftOn {α : Sort u} {r : α → α → Prop} (q : Quot r)
    (f : (a : α) → q = Quot.mk r a → β)
    (h : ∀ (a b : α) (ha hb), r a b → f a ha = f b hb) : β :=
  q.rec (motive := fun q' => q = q' → β) f
    (fun a b p => funext fun hb => by
      have key : ∀ (q' : Quot r) (e : Quot.mk r a = q') (hq : q = q'),
          (Eq.ndrec (motive := fun q' => q = q' → β) (f a) e) hq = f a (hq.trans e.symm) := by
        intro q' e hq
        cases e
        exact rfl
      exact (key _ (sound p) hb).trans (h a b _ hb p)) rfl

end Quot

namespace Quotient

/-- Lifts a function that may use which class its argument represents. -/
protected def pliftOn {α : Sort u} {s : Setoid α} (q : Quotient s)
    (f : (a : α) → q = Quotient.mk s a → β)
    (h : ∀ (a b : α) (ha hb), a ≈ b → f a ha = f b hb) : β :=
  Quot.pliftOn q f h

end Quotient

namespace Subtype

instance [LE α] {p : α → Prop} : LE (Subtype p) where
  le a b := a.val ≤ b.val

instance [LT α] {p : α → Prop} : LT (Subtype p) where
  lt a b := a.val < b.val

instance [LE α] {p : α → Prop} [i : DecidableRel (α := α) (· ≤ ·)] (a b : Subtype p) :
    Decidable (a ≤ b) := i a.val b.val

instance [LT α] {p : α → Prop} [i : DecidableRel (α := α) (· < ·)] (a b : Subtype p) :
    Decidable (a < b) := i a.val b.val

end Subtype

namespace Sum

instance instDecidableLiftRel {r : α → γ → Prop} {s : β → δ → Prop}
    [(a : α) → (c : γ) → Decidable (r a c)] [(b : β) → (d : δ) → Decidable (s b d)] :
    (ab : α ⊕ β) → (cd : γ ⊕ δ) → Decidable (LiftRel r s ab cd)
  | inl _, inl _ => decidable_of_iff' _ liftRel_inl_inl
  | inl _, inr _ => isFalse not_liftRel_inl_inr
  | inr _, inl _ => isFalse not_liftRel_inr_inl
  | inr _, inr _ => decidable_of_iff' _ liftRel_inr_inr

instance instDecidableRelSumLex {r : α → α → Prop} {s : β → β → Prop} [DecidableRel r]
    [DecidableRel s] : DecidableRel (Lex r s)
  | inl _, inl _ => decidable_of_iff' _ lex_inl_inl
  | inl _, inr _ => isTrue (Lex.sep _ _)
  | inr _, inl _ => isFalse lex_inr_inl
  | inr _, inr _ => decidable_of_iff' _ lex_inr_inr

end Sum

/-- An element together with a proof that it is accessible. -/
@[inline] def WellFounded.wrap {α : Sort u} {r : α → α → Prop} (h : WellFounded r) (x : α) :
    {x : α // Acc r x} :=
  ⟨x, h.apply x⟩

theorem WellFounded.val_wrap {α : Sort u} {r : α → α → Prop} (h : WellFounded r) (x : α) :
    (h.wrap x).val = x := rfl

