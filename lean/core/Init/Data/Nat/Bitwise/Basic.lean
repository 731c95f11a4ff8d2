prelude
import Init.Data.Nat.Div.Basic
/-!
# Bitwise operations on natural numbers: the definitions

`Nat.bitwise` applies a Boolean function to the binary digits of two numbers; `land`, `lor` and `xor`
are its instances. Shifts are repeated doubling and halving. The kernel and the compiler compute `land`,
`lor`, `xor`, `shiftLeft` and `shiftRight` natively; these recursions are their meaning.
-/

namespace Nat

theorem bitwise_rec_lemma {n : Nat} (hNe : n ≠ 0) : n / 2 < n :=
  Nat.div_lt_self (Nat.pos_of_ne_zero hNe) (Nat.le_refl 2)

/-- Applies `f` to the binary digits of `n` and `m`, from the lowest on; `f false false` is taken as `false`. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat :=
  if n = 0 then
    if f false true then m else 0
  else if m = 0 then
    if f true false then n else 0
  else
    let n' := n / 2
    let m' := m / 2
    let b₁ := n % 2 = 1
    let b₂ := m % 2 = 1
    let r := bitwise f n' m'
    if f b₁ b₂ then
      r + r + 1
    else
      r + r
decreasing_by exact bitwise_rec_lemma ‹_›

/-- Bitwise and, written `m &&& n`. -/
@[extern "lean_nat_land"] def land : (@& Nat) → (@& Nat) → Nat := bitwise and

/-- Bitwise or, written `m ||| n`. -/
@[extern "lean_nat_lor"] def lor : (@& Nat) → (@& Nat) → Nat := bitwise or

/-- Bitwise exclusive or, written `m ^^^ n`. -/
@[extern "lean_nat_lxor"] def xor : (@& Nat) → (@& Nat) → Nat := bitwise bne

/-- Shifts the binary digits of the first number up by the second, written `m <<< n`. -/
@[extern "lean_nat_shiftl"] def shiftLeft : (@& Nat) → (@& Nat) → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m

/-- Shifts the binary digits of the first number down by the second, written `m >>> n`. -/
@[extern "lean_nat_shiftr"] def shiftRight : (@& Nat) → (@& Nat) → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

instance : AndOp Nat := ⟨Nat.land⟩
instance : OrOp Nat := ⟨Nat.lor⟩
instance : XorOp Nat := ⟨Nat.xor⟩
instance : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance : ShiftRight Nat := ⟨Nat.shiftRight⟩

/-- The binary digit of `m` at position `n`, counted from the lowest. -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

end Nat
