prelude
import Init.Data.Option.Basic

/-!
# Membership of options

`a ∈ o`, its decidability, and functions that may use that their argument is the value.
-/

universe u v

namespace Option

theorem eq_of_eq_some {α : Type u} : ∀ {x y : Option α}, (∀ z, x = some z ↔ y = some z) → x = y
  | none, none, _ => rfl
  | none, some z, h => (h z).2 rfl
  | some z, _, h => ((h z).1 rfl).symm

theorem eq_none_of_isNone {α : Type u} : ∀ {o : Option α}, o.isNone → o = none
  | none, _ => rfl

instance : Membership α (Option α) := ⟨fun b a => b = some a⟩

@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl

instance [DecidableEq α] (j : α) (o : Option α) : Decidable (j ∈ o) :=
  show Decidable (o = some j) from inferInstance

@[simp] theorem isNone_iff_eq_none {o : Option α} : o.isNone ↔ o = none :=
  ⟨eq_none_of_isNone, fun e => e ▸ rfl⟩

theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨some.inj, congrArg some⟩

/-- Being `none` is decidable, whatever the type of the value. -/
instance decidableEqNone : ∀ o : Option α, Decidable (o = none)
  | none => isTrue rfl
  | some _ => isFalse nofun

instance decidableNoneEq : ∀ o : Option α, Decidable (none = o)
  | none => isTrue rfl
  | some _ => isFalse nofun

instance decidableForallMem {p : α → Prop} [DecidablePred p] :
    ∀ o : Option α, Decidable (∀ a, a ∈ o → p a)
  | none => isTrue fun _ h => nomatch h
  | some a =>
    if h : p a then isTrue fun _ e => some_inj.1 e ▸ h else isFalse fun f => h (f a rfl)

instance decidableExistsMem {p : α → Prop} [DecidablePred p] :
    ∀ o : Option α, Decidable (Exists fun a => a ∈ o ∧ p a)
  | none => isFalse fun ⟨_, h, _⟩ => nomatch h
  | some a =>
    if h : p a then isTrue ⟨a, rfl, h⟩
    else isFalse fun ⟨_, e, hp⟩ => h (some_inj.1 e ▸ hp)

/-- `bind` with a function that may use where its argument comes from. -/
@[inline] def pbind : (o : Option α) → (f : (a : α) → o = some a → Option β) → Option β
  | none, _ => none
  | some a, f => f a rfl

/-- `map` with a function defined on the values with a property that the value has. -/
@[inline] def pmap {p : α → Prop} (f : (a : α) → p a → β) :
    (o : Option α) → ((a : α) → o = some a → p a) → Option β
  | none, _ => none
  | some a, H => some (f a (H a rfl))

/-- `elim` with a function that may use where its argument comes from. -/
@[inline] def pelim (o : Option α) (b : β) (f : (a : α) → o = some a → β) : β :=
  match o with
  | none => b
  | some a => f a rfl

/-- `filter` with a predicate that may use where its argument comes from. -/
@[inline] def pfilter (o : Option α) (p : (a : α) → o = some a → Bool) : Option α :=
  match o with
  | none => none
  | some a => if p a rfl then o else none

end Option
