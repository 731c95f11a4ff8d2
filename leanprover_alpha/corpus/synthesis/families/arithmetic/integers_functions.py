"""Functions on integers and to integers: by recursion, alternating, monotone, additive."""
# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed

FUNCTIONS = parsed(
    r"""
@ linear_recursion *2
nums: c = 0..9; k = 1..9
names: Op = - | +
vars: f : Nat → Int; x : Int
hyp h0: $f 0 = #c
hyp hs: ∀ $n, $f ($n + 1) = $f $n $Op #k
goal: ∀ $i : Nat, $f $i = #c $Op #k * $i
- induction:
  intro $i
  induction $i with
  | zero => omega
  | succ $j ih =>
    rw [$hs, ih]
    omega
- induction:
  intro $i
  induction $i with
  | zero => simp [$h0]
  | succ $j ih =>
    have $h := $hs $j
    omega

@ alternating
nums: c = 1..30
vars: f : Nat → Int; x : Int
hyp h0: $f 0 = #c
hyp hs: ∀ $n, $f ($n + 1) = -($f $n)
goal: ‹∀ $i : Nat, $f $i = #c ∨ $f $i = -#c¦∀ $i : Nat, $f ($i + 2) = $f $i¦∀ $i : Nat, $f $i + $f ($i + 1) = 0›
- induction/0:
  intro $i
  induction $i with
  | zero => exact Or.inl $h0
  | succ $j ih =>
    rw [$hs]
    omega
- induction/0:
  intro $i
  induction $i with
  | zero => left; exact $h0
  | succ $j ih =>
    have $h := $hs $j
    rcases ih with $h1 | $h1
    · right; omega
    · left; omega
- structured/1:
  intro $i
  have $h1 := $hs $i
  have $h2 := $hs ($i + 1)
  rw [$h2, $h1, Int.neg_neg]
- structured/2:
  intro $i
  have $h1 := $hs $i
  omega
- structured/2:
  intro $i
  rw [$hs]
  exact Int.add_right_neg _

@ monotone_int
nums: k = 1..20
vars: f : Int → Int; x y : Int
hyp hf: ∀ $u $v, $u ≤ $v → $f $u + ($v - $u) ≤ $f $v
hyp h: $_A ≤ $_B
goal: ‹$f $A ≤ $f $B¦$f $A + ($_B - $A) ≤ $f $B¦$f $A ≤ $f ($_B + #k)¦$f $A - $A ≤ $f $B - $B¦$f ($_A - #k) < $f $B›
- structured/03:
  have $h1 := $hf _ _ $h
  omega
- term/1: exact $hf _ _ $h
- structured/2:
  have $h1 := $hf $A ($_B + #k) (by omega)
  omega
- structured/4:
  have $h1 := $hf ($_A - #k) $B (by omega)
  omega
- structured/1:
  apply $hf
  exact $h

@ additive_map *2
nums: k = 1..20
vars: f : Int → Int; x y : Int
hyp hf: ∀ $u $v, $f ($u + $v) = $f $u + $f $v
goal: ‹$f 0 = 0¦$f ($_A + $A) = 2 * $f $A¦$f ($_A + $B) = $f ($_B + $A)¦$f (-$A) = -($f $A)¦$f ($_A - $B) = $f $A - $f $B¦$f ($_A + $B + $A) = $f $B + 2 * $f $A›
- structured/0:
  have $h := $hf 0 0
  simp at $h
  omega
- structured/1:
  rw [$hf]
  omega
- rewrite/2: rw [$hf, $hf, Int.add_comm]
- rewrite/2: rw [Int.add_comm]
- structured/3:
  have $h0 := $hf 0 0
  have $h := $hf $A (-$A)
  rw [Int.add_right_neg] at $h
  simp at $h0
  omega
- structured/4:
  have $h := $hf ($_A - $B) $B
  rw [Int.sub_add_cancel] at $h
  omega
- structured/5:
  rw [$hf ($_A + $B) $A, $hf $A $B]
  omega
- structured/1:
  have $h := $hf $A $A
  omega
"""
)
