"""Natural numbers: the laws of + * ^ ≤ ∣ % /, witnesses, induction on user definitions."""

# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.naturals_division import DIVISION
from leanprover_alpha.corpus.synthesis.families.arithmetic.naturals_functions import ABSTRACT
from leanprover_alpha.corpus.synthesis.families.arithmetic.naturals_recursion import DEFINED
from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import TemplateFamily

LAWS = r"""
@ add_comm_under
nums: k = 1..20
vars: x y : Nat
goal: ‹#k + ($A + $B) = #k + ($B + $A)¦($A + $B) * $C = ($B + $A) * $C¦$C * ($A + $B) = $C * ($B + $A)›
- rewrite: rw [Nat.add_comm $A $B]
- term: exact congrArg _ (Nat.add_comm _ _)
- structured:
  have $h : $_A + $B = $_B + $A := Nat.add_comm _ _
  rw [$h]
- rewrite: simp only [Nat.add_comm $A $B]

@ add_regroup
vars: x y z : Nat
goal: ‹$_A + $B + $C = $_C + $B + $A¦$_A + ($B + $C) = $_B + ($A + $C)¦$_A + $B + $C = $_A + $C + $B›
- automation: omega
- rewrite/2: rw [Nat.add_right_comm]
- rewrite/1: rw [Nat.add_left_comm]
- term/1: exact Nat.add_left_comm _ _ _
- term/2: exact Nat.add_right_comm _ _ _
- rewrite/0: rw [Nat.add_comm ($_A + $B), Nat.add_comm $A $B, ← Nat.add_assoc]
- rewrite: ac_rfl
- rewrite: simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]

@ mul_regroup
vars: x y z : Nat
goal: ‹$A * $B * $C = $C * $B * $A¦$A * ($B * $C) = $B * ($A * $C)¦$A * $B * $C = $A * $C * $B›
- rewrite/2: rw [Nat.mul_right_comm]
- rewrite/1: rw [Nat.mul_left_comm]
- term/1: exact Nat.mul_left_comm _ _ _
- rewrite/0: rw [Nat.mul_comm ($A * $B), Nat.mul_comm $A $B, ← Nat.mul_assoc]
- rewrite: ac_rfl
- rewrite: simp only [Nat.mul_assoc, Nat.mul_comm, Nat.mul_left_comm]
- automation: grind

@ distrib *2
nums: k = 2..12
vars: x y z : Nat
names: Left, Right, Lem, L2 = $A * ($B + $C), $A * $B + $A * $C, Nat.mul_add, Nat.left_distrib | ($A + $B) * $C, $A * $C + $B * $C, Nat.add_mul, Nat.right_distrib | #k * ($A + $B), #k * $A + #k * $B, Nat.mul_add, Nat.left_distrib
goal: $Left = $Right
- rewrite: rw [$Lem]
- term: exact $Lem _ _ _
- term: exact $L2 _ _ _
- rewrite: simp only [$Lem]
- automation: grind

@ square_sum *2
vars: x y : Nat
goal: ($A + $B) * ($A + $B) = $A * $A + 2 * ($A * $B) + $B * $B
- rewrite:
  rw [Nat.add_mul $A $B, Nat.mul_add $A, Nat.mul_add $B, Nat.mul_comm $B $A]
  omega
- structured:
  have $h1 : $B * $A = $A * $B := Nat.mul_comm _ _
  have $h2 : ($A + $B) * ($A + $B) = $A * $A + $A * $B + ($B * $A + $B * $B) := by
    rw [Nat.add_mul $A $B, Nat.mul_add $A, Nat.mul_add $B]
  omega
- calc:
  calc ($A + $B) * ($A + $B)
    _ = $A * ($A + $B) + $B * ($A + $B) := Nat.add_mul _ _ _
    _ = $A * $A + $A * $B + ($B * $A + $B * $B) := by rw [Nat.mul_add $A, Nat.mul_add $B]
    _ = $A * $A + 2 * ($A * $B) + $B * $B := by have := Nat.mul_comm $B $A; omega

@ le_trans_shift
nums: k = 1..30; j = 1..9; s = k + j
vars: x y z : Nat
hyp h1: $_A ≤ $_B
hyp h2: $_B + #k ≤ $_C
goal: $_A + #k ≤ ‹$_C¦$_C + #j›
- automation: omega
- term/0: exact Nat.le_trans (Nat.add_le_add_right $h1 #k) $h2
- calc/0:
  calc $_A + #k
    _ ≤ $_B + #k := Nat.add_le_add_right $h1 _
    _ ≤ $_C := $h2
- structured:
  have $h3 : $_A + #k ≤ $_B + #k := by omega
  exact Nat.le_trans $h3 ‹$h2¦(by omega)›
- structured/0:
  refine Nat.le_trans ?_ $h2
  exact Nat.add_le_add_right $h1 _

@ add_mono *2
vars: x y z w : Nat
names: R1, R2, R, Lem = ≤, ≤, ≤, Nat.add_le_add | <, <, <, Nat.add_lt_add | <, ≤, <, Nat.add_lt_add_of_lt_of_le | ≤, <, <, Nat.add_lt_add_of_le_of_lt
hyp h1: $_A $R1 $_B
hyp h2: $_C $R2 $_D
goal: $_A + $C $R $_B + $D
- term: exact $Lem $h1 $h2
- automation: omega
- structured:
  apply $Lem
  · exact $h1
  · exact $h2
- structured:
  have $h3 := $Lem $h1 $h2
  exact $h3

@ mul_mono *2
vars: x y z w : Nat
hyp h1: $_A ≤ $_B
hyp h2: $_C ≤ $_D
goal: $A * $C ≤ $B * $D
- term: exact Nat.mul_le_mul $h1 $h2
- structured:
  apply Nat.mul_le_mul
  · exact $h1
  · exact $h2
- calc:
  calc $A * $C
    _ ≤ $B * $C := Nat.mul_le_mul_right _ $h1
    _ ≤ $B * $D := Nat.mul_le_mul_left _ $h2
- structured: refine Nat.mul_le_mul ?_ ?_ <;> assumption
- structured:
  have $h3 : $A * $C ≤ $B * $C := Nat.mul_le_mul_right $C $h1
  have $h4 : $B * $C ≤ $B * $D := Nat.mul_le_mul_left $B $h2
  exact Nat.le_trans $h3 $h4

@ mul_mono_one
nums: k = 2..15
vars: x y z : Nat
hyp h: $_A ≤ $_B
goal: ‹$C * $A ≤ $C * $B¦$C * $A + #k ≤ $C * $B + #k¦#k * ($C * $A) ≤ #k * ($C * $B)›
- term/0: exact Nat.mul_le_mul_left _ $h
- term/1: exact Nat.add_le_add_right (Nat.mul_le_mul_left _ $h) _
- term/2: exact Nat.mul_le_mul_left _ (Nat.mul_le_mul_left _ $h)
- structured:
  have $h1 : $C * $A ≤ $C * $B := Nat.mul_le_mul_left $C $h
  omega

@ mul_pos *2
vars: x y : Nat
hyp h1: 0 < $_A
hyp h2: ‹0 < $_B¦$_B ≠ 0›
goal: 0 < $A * $B
- term/0: exact Nat.mul_pos $h1 $h2
- term/1: exact Nat.mul_pos $h1 (Nat.pos_of_ne_zero $h2)
- structured:
  apply Nat.mul_pos
  · exact $h1
  · omega
- structured:
  apply Nat.pos_of_ne_zero
  intro $h3
  have $h4 := Nat.eq_zero_of_mul_eq_zero $h3
  omega
- structured: apply Nat.mul_pos <;> omega

@ product_zero
vars: x y : Nat
hyp h: $A * $B = 0
hyp h1: ‹$_A ≠ 0¦0 < $_A›
goal: $_B = 0
- structured:
  rcases Nat.eq_zero_of_mul_eq_zero $h with $h2 | $h3
  · ‹omega¦exact absurd $h2 (by omega)›
  · exact $h3
- structured:
  have $h2 := Nat.eq_zero_of_mul_eq_zero $h
  omega
- structured:
  cases Nat.eq_zero_of_mul_eq_zero $h with
  | inl $h2 => omega
  | inr $h3 => exact $h3

@ exists_bigger *2
nums: k = 0..25
vars: x y : Nat
goal: ∃ $n, $_A < $n ‹∧ $_B < $n¦∧ $_B ≤ $n ∧ #k < $n›
- term/0: exact ⟨$_A + $B + #k + 1, by omega, by omega⟩
- term/1: exact ⟨$_A + $B + #k + 1, by omega, by omega, by omega⟩
- structured:
  refine ⟨$_A + $B + #k + 1, ?_⟩
  omega
- structured: refine ⟨$_A + $B + #k + 1, ?_⟩; omega
- structured:
  exists $_A + $B + #k + 1
  omega

@ exists_sum *2
nums: k = 1..30; j = 1..15
vars: x y : Nat
hyp h: $_A + #k ≤ $_B
goal: ∃ $d, $_B = $_A + ‹$d¦($d + #k)¦#k + $d›
- structured/0:
  obtain ⟨$e, $he⟩ := Nat.exists_eq_add_of_le $h
  exact ⟨#k + $e, by omega⟩
- structured/12:
  obtain ⟨$e, $he⟩ := Nat.exists_eq_add_of_le $h
  exact ⟨$e, by omega⟩
- term/0: exact ⟨$_B - $A, by omega⟩
- term/12: exact ⟨$_B - ($_A + #k), by omega⟩
- structured/12:
  refine ⟨$_B - $A - #k, ?_⟩
  omega

@ sum_of_witnesses *2
nums: k = 2..9; j = 1..9
vars: x y : Nat
hyp h1: ∃ $u, $_A = #k * $u
hyp h2: ∃ $v, $_B = #k * $v
goal: ∃ $w, $_A + $B = #k * $w
- structured:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  exact ⟨$p + $q, by omega⟩
- structured:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  refine ⟨$p + $q, ?_⟩
  rw [$hp, $hq, Nat.mul_add]
- cases:
  cases $h1 with
  | intro $p $hp =>
    cases $h2 with
    | intro $q $hq => exact ⟨$p + $q, by rw [$hp, $hq, Nat.mul_add]⟩
- structured:
  rcases $h1, $h2 with ⟨⟨$p, $hp⟩, ⟨$q, $hq⟩⟩
  exists $p + $q
  omega

@ product_of_witnesses
nums: k = 2..9; j = 2..9; p = k * j
vars: x y : Nat
hyp h1: ∃ $u, $_A = #k * $u
hyp h2: ∃ $v, $_B = #j * $v
goal: ∃ $w, $A * $B = #p * $w
- structured:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  refine ⟨$p * $q, ?_⟩
  rw [$hp, $hq, Nat.mul_mul_mul_comm]
- structured:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  exact ⟨$p * $q, by rw [$hp, $hq]; exact Nat.mul_mul_mul_comm _ _ _ _⟩
- structured:
  rcases $h1 with ⟨$p, $hp⟩
  rcases $h2 with ⟨$q, $hq⟩
  exists $p * $q
  rw [$hp, $hq]
  exact Nat.mul_mul_mul_comm _ _ _ _
"""
FAMILY = TemplateFamily("naturals", (*parsed(LAWS), *DIVISION, *ABSTRACT, *DEFINED))

__all__ = ["FAMILY"]
