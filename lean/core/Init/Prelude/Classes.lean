prelude
import Init.Prelude.Logic
/-!
# Numbers as data, and the classes behind operators

The natural numbers as an inductive type; one class for every arithmetic or order symbol.
-/
universe u v w u₁ u₂ v₁ v₂
set_option linter.all false
set_option checkBinderAnnotations false
set_option genCtorIdx false in
/-- The natural numbers. -/
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat
instance : Inhabited Nat := ⟨Nat.zero⟩
/-- Types in which a numeral has a meaning. -/
class OfNat (α : Type u) (_ : Nat) where
  ofNat : α
@[default_instance 100] instance instOfNatNat (n : Nat) : OfNat Nat n := ⟨n⟩
/-- Types with `≤`. -/
class LE (α : Type u) where le : α → α → Prop
/-- Types with `<`. -/
class LT (α : Type u) where lt : α → α → Prop
/-- `a ≥ b` stands for `b ≤ a`. -/
@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a
/-- `a > b` stands for `b < a`. -/
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a
/-- Types with a maximum of two values. -/
class Max (α : Type u) where max : α → α → α
/-- Types with a minimum of two values. -/
class Min (α : Type u) where min : α → α → α
export Max (max)
export Min (min)
/-- Relations that can be chained in `calc`. -/
class Trans {α : Sort u₁} {β : Sort u₂} {γ : Sort u₃} (r : α → β → Sort u) (s : β → γ → Sort v) (t : outParam (α → γ → Sort w)) where
  trans : r a b → s b c → t a c
instance {α : Sort u₁} {γ : Sort u₂} (r : α → γ → Sort u) : Trans Eq r r where
  trans heq h' := heq.symm.rec (motive := fun x _ => r x _) h'
instance {α : Sort u₁} {β : Sort u₂} (r : α → β → Sort u) : Trans r Eq r where
  trans h' heq := heq.rec (motive := fun x _ => r _ x) h'
/-- `a + b` for any types. -/
class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAdd : α → β → γ
/-- `a - b` for any types. -/
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where hSub : α → β → γ
/-- `a * b` for any types. -/
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where hMul : α → β → γ
/-- `a / b` for any types. -/
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where hDiv : α → β → γ
/-- `a % b` for any types. -/
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where hMod : α → β → γ
/-- `a ^ b` for any types. -/
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where hPow : α → β → γ
/-- `a ++ b` for any types. -/
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAppend : α → β → γ
/-- `a <|> b` for any types. -/
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where hOrElse : α → (Unit → β) → γ
/-- Types with `a + b`. -/
class Add (α : Type u) where add : α → α → α
/-- Types with `a - b`. -/
class Sub (α : Type u) where sub : α → α → α
/-- Types with `a * b`. -/
class Mul (α : Type u) where mul : α → α → α
/-- Types with `-a`. -/
class Neg (α : Type u) where neg : α → α
/-- Types with `a / b`. -/
class Div (α : Type u) where div : α → α → α
/-- Types with `a % b`. -/
class Mod (α : Type u) where mod : α → α → α
/-- Types with `a ∣ b`. -/
class Dvd (α : Type u) where dvd : α → α → Prop
/-- Types with `a ^ b`. -/
class Pow (α : Type u) (β : Type v) where pow : α → β → α
/-- Types with powers to natural numbers. -/
class NatPow (α : Type u) where pow : α → Nat → α
/-- Types with a zero, behind the literal `0`. -/
class Zero (α : Type u) where
  /-- The zero. -/
  zero : α
/-- Types with a one, behind the literal `1`. -/
class One (α : Type u) where
  /-- The one. -/
  one : α
/-- Types with `a ++ b`. -/
class Append (α : Type u) where append : α → α → α
/-- Types with `a <|> b`. -/
class OrElse (α : Type u) where orElse : α → (Unit → α) → α
@[default_instance] instance instHAdd [Add α] : HAdd α α α := ⟨fun a b => Add.add a b⟩
@[default_instance] instance instHSub [Sub α] : HSub α α α := ⟨fun a b => Sub.sub a b⟩
@[default_instance] instance instHMul [Mul α] : HMul α α α := ⟨fun a b => Mul.mul a b⟩
@[default_instance] instance instHDiv [Div α] : HDiv α α α := ⟨fun a b => Div.div a b⟩
@[default_instance] instance instHMod [Mod α] : HMod α α α := ⟨fun a b => Mod.mod a b⟩
@[default_instance] instance instHPow [Pow α β] : HPow α β α := ⟨fun a b => Pow.pow a b⟩
@[default_instance] instance instPowNat [NatPow α] : Pow α Nat := ⟨fun a b => NatPow.pow a b⟩
@[default_instance] instance instHAppendOfAppend [Append α] : HAppend α α α :=
  ⟨fun a b => Append.append a b⟩
@[default_instance] instance instHOrElseOfOrElse [OrElse α] : HOrElse α α α :=
  ⟨fun a b => OrElse.orElse a b⟩
/-- `a <<< b` for any types. -/
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where hShiftLeft : α → β → γ
/-- `a >>> b` for any types. -/
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where hShiftRight : α → β → γ
/-- `a &&& b` for any types. -/
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAnd : α → β → γ
/-- `a ||| b` for any types. -/
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where hOr : α → β → γ
/-- `a ^^^ b` for any types. -/
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where hXor : α → β → γ
/-- `a • b` for any types. -/
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where hSMul : α → β → γ
/-- `a >> b` for any types. -/
class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAndThen : α → (Unit → β) → γ
/-- Types with `a <<< b`. -/
class ShiftLeft (α : Type u) where shiftLeft : α → α → α
/-- Types with `a >>> b`. -/
class ShiftRight (α : Type u) where shiftRight : α → α → α
/-- Types with `a &&& b`. -/
class AndOp (α : Type u) where and : α → α → α
/-- Types with `a ||| b`. -/
class OrOp (α : Type u) where or : α → α → α
/-- Types with `a ^^^ b`. -/
class XorOp (α : Type u) where xor : α → α → α
/-- Types with `a • b`. -/
class SMul (M : Type u) (α : Type v) where smul : M → α → α
/-- Types with `a >> b`. -/
class AndThen (α : Type u) where andThen : α → (Unit → α) → α
/-- Types with `~~~a`. -/
class Complement (α : Type u) where complement : α → α
/-- Types with `a⁻¹`. -/
class Inv (α : Type u) where inv : α → α
@[default_instance] instance instHSMul {α β} [SMul α β] : HSMul α β β := ⟨fun a b => SMul.smul a b⟩
@[default_instance] instance instHAndThenOfAndThen [AndThen α] : HAndThen α α α :=
  ⟨fun a b => AndThen.andThen a b⟩
@[default_instance] instance instHAndOfAndOp [AndOp α] : HAnd α α α := ⟨fun a b => AndOp.and a b⟩
@[default_instance] instance instHXorOfXorOp [XorOp α] : HXor α α α := ⟨fun a b => XorOp.xor a b⟩
@[default_instance] instance instHOrOfOrOp [OrOp α] : HOr α α α := ⟨fun a b => OrOp.or a b⟩
@[default_instance] instance instHShiftLeftOfShiftLeft [ShiftLeft α] : HShiftLeft α α α :=
  ⟨fun a b => ShiftLeft.shiftLeft a b⟩
@[default_instance] instance instHShiftRightOfShiftRight [ShiftRight α] : HShiftRight α α α :=
  ⟨fun a b => ShiftRight.shiftRight a b⟩
/-- Containers `γ` with elements `α`, `a ∈ c`. -/
class Membership (α : outParam (Type u)) (γ : Type v) where mem : γ → α → Prop
attribute [match_pattern] Add.add HAdd.hAdd Neg.neg
