prelude
import Init.Data.Int.Basic
import Init.Data.Nat.Div.Basic

/-!
Quotients and remainders of integers. They come in three kinds: `/` and `%` (remainder never
negative), `tdiv` and `tmod` (quotient rounded towards zero), `fdiv` and `fmod` (quotient rounded
down); and `bdiv`, `bmod` with a remainder as near to zero as may be.
-/

open Nat

namespace Int

/-- The quotient that belongs to a remainder `0 ≤ r < |b|`; `a / 0 = 0`. -/
@[extern "lean_int_ediv"] def ediv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, -[n+1] => -ofNat (m / succ n)
  | -[_+1], 0 => 0
  | -[m+1], ofNat (succ n) => -[m / succ n +1]
  | -[m+1], -[n+1] => ofNat (succ (m / succ n))

/-- The remainder `r` with `0 ≤ r < |b|`; `a % 0 = a`. -/
@[extern "lean_int_emod"] def emod : (@& Int) → (@& Int) → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | -[m+1], n => subNatNat (natAbs n) (succ (m % natAbs n))

instance instDiv : Div Int where
  div := Int.ediv

instance instMod : Mod Int where
  mod := Int.emod

@[simp] theorem natCast_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / n := rfl
theorem ofNat_ediv (m n : Nat) : ((m / n : Nat) : Int) = (m : Int) / n := rfl
theorem ofNat_ediv_ofNat {a b : Nat} : ((a : Int) / b : Int) = (a / b : Nat) := rfl
theorem negSucc_ediv_ofNat_succ {a b : Nat} :
    (-[a+1] / ((b + 1 : Nat) : Int) : Int) = -[a / succ b +1] := rfl
theorem negSucc_ediv_negSucc {a b : Nat} :
    (-[a+1] / -[b+1] : Int) = ((a / (b + 1)) + 1 : Nat) := rfl
theorem ofNat_ediv_negSucc {a b : Nat} : (ofNat a / -[b+1]) = -(a / (b + 1) : Nat) := rfl
theorem negSucc_emod_ofNat {a b : Nat} : -[a+1] % (b : Int) = subNatNat b (succ (a % b)) := rfl
theorem negSucc_emod_negSucc {a b : Nat} :
    -[a+1] % -[b+1] = subNatNat (b + 1) (succ (a % (b + 1))) := rfl
@[simp] theorem natCast_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % n := rfl
theorem ofNat_emod (m n : Nat) : ((m % n : Nat) : Int) = (m : Int) % n := rfl

/-- The quotient rounded towards zero; `tdiv a 0 = 0`. -/
@[extern "lean_int_div"] def tdiv : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, -[n +1] => -ofNat (m / succ n)
  | -[m +1], ofNat n => -ofNat (succ m / n)
  | -[m +1], -[n +1] => ofNat (succ m / succ n)

/-- The remainder with the sign of the dividend; `tmod a 0 = a`. -/
@[extern "lean_int_mod"] def tmod : (@& Int) → (@& Int) → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, -[n +1] => ofNat (m % succ n)
  | -[m +1], ofNat n => -ofNat (succ m % n)
  | -[m +1], -[n +1] => -ofNat (succ m % succ n)

theorem ofNat_tdiv (m n : Nat) : ((m / n : Nat) : Int) = tdiv m n := rfl
theorem ofNat_tmod (m n : Nat) : ((m % n : Nat) : Int) = tmod m n := rfl

/-- The quotient rounded down; `fdiv a 0 = 0`. -/
def fdiv : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (succ m), -[n+1] => -[m / succ n +1]
  | -[_+1], 0 => 0
  | -[m+1], ofNat (succ n) => -[m / succ n +1]
  | -[m+1], -[n+1] => ofNat (succ m / succ n)

/-- The remainder with the sign of the divisor; `fmod a 0 = a`. -/
def fmod : Int → Int → Int
  | 0, _ => 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (succ m), -[n+1] => subNatNat (m % succ n) n
  | -[m+1], ofNat n => subNatNat n (succ (m % n))
  | -[m+1], -[n+1] => -ofNat (succ m % succ n)

/-- The remainder as near to zero as may be: `-m/2 ≤ r < m/2`; `bmod x 0 = x`. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  if r < (m + 1) / 2 then
    r
  else
    r - m

/-- The quotient that belongs to `bmod`; `bdiv x 0 = 0`. -/
def bdiv (x : Int) (m : Nat) : Int :=
  if m = 0 then
    0
  else
    let q := x / m
    let r := x % m
    if r < (m + 1) / 2 then
      q
    else
      q + 1

end Int
