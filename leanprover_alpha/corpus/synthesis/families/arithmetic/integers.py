"""Integers: ring laws, signs of products, divisibility, remainders, absolute values."""
# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.integers_functions import FUNCTIONS
from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import TemplateFamily

LAWS = r"""
@ sign_of_product *2
names: R1, R2, R, Lem = 0 <, 0 <, 0 <, Int.mul_pos | 0 ≤, 0 ≤, 0 ≤, Int.mul_nonneg | 0 >, 0 >, 0 <, Int.mul_pos_of_neg_of_neg | 0 <, 0 >, 0 >, Int.mul_neg_of_pos_of_neg | 0 >, 0 <, 0 >, Int.mul_neg_of_neg_of_pos | 0 ≥, 0 ≥, 0 ≤, Int.mul_nonneg_of_nonpos_of_nonpos
vars: x y : Int
hyp h1: $R1 $A
hyp h2: $R2 $B
goal: $R $A * $B
- term: exact $Lem $h1 $h2
- structured:
  apply $Lem
  · exact $h1
  · exact $h2
- structured:
  have $h3 := $Lem $h1 $h2
  exact $h3
- structured: apply $Lem <;> assumption

@ square_nonneg *2
nums: k = 0..30
vars: x y : Int
goal: ‹0 ≤ $A * $A + #k¦0 ≤ $A * $A + $B * $B¦¬ $A * $A < 0¦0 ≤ #k * ($A * $A)¦-#k ≤ $A * $A›
- structured/0234:
  have $h : 0 ≤ $A * $A := Int.mul_self_nonneg _
  omega
- structured/1:
  have $h1 : 0 ≤ $A * $A := Int.mul_self_nonneg _
  have $h2 : 0 ≤ $B * $B := Int.mul_self_nonneg _
  omega
- term/1: exact Int.add_nonneg (Int.mul_self_nonneg _) (Int.mul_self_nonneg _)
- term/0: exact Int.add_nonneg (Int.mul_self_nonneg _) (by decide)
- structured/0234:
  have $h := Int.mul_self_nonneg $A
  omega
- term/3: exact Int.mul_nonneg (by decide) (Int.mul_self_nonneg _)

@ binomial *2
names: Left, Right = ($A + $B) * ($A - $B), $A * $A - $B * $B | ($A - $B) * ($A + $B), $A * $A - $B * $B | ($A - $B) * ($A - $B), $A * $A - 2 * ($A * $B) + $B * $B | ($A + $B) * ($A + $B), $A * $A + 2 * ($A * $B) + $B * $B
vars: x y : Int
goal: $Left = $Right
- structured:
  have $h : $B * $A = $A * $B := Int.mul_comm _ _
  simp only [Int.add_mul $A $B, Int.sub_mul $A $B, Int.mul_add $A $A $B, Int.mul_sub $A $A $B, Int.mul_add $B $A $B, Int.mul_sub $B $A $B]
  omega
- structured:
  have $h : $B * $A = $A * $B := Int.mul_comm _ _
  simp only [Int.sub_eq_add_neg, Int.add_mul $A, Int.mul_add $A $A, Int.mul_add $B $A, Int.mul_neg, Int.neg_mul, Int.mul_add (-$B) $A, Int.neg_neg]
  omega

@ distribute *2
nums: k = 2..12
names: Left, Right, Lem = $A * ($B + $C), $A * $B + $A * $C, Int.mul_add | ($A + $B) * $C, $A * $C + $B * $C, Int.add_mul | $A * ($B - $C), $A * $B - $A * $C, Int.mul_sub | ($A - $B) * $C, $A * $C - $B * $C, Int.sub_mul
vars: x y z : Int
goal: ‹$Left = $Right¦$Left + #k = $Right + #k¦$Right = $Left¦-($Left) = -($Right)›
- term/0: exact $Lem _ _ _
- term/2: exact ($Lem _ _ _).symm
- rewrite: rw [$Lem $Args]
- structured:
  have $h : $Left = $Right := $Lem _ _ _
  ‹rw [$h]¦omega›
- term/1: exact congrArg (· + #k) ($Lem _ _ _)
names: Args = $A $B $C

@ negation
vars: x y z : Int
goal: ‹-($_A + $B) = -$A + -$B¦-($_A - $B) = $_B - $A¦-(-$A) = $_A¦-$A * -$B = $A * $B¦-$A * $B = -($A * $B)¦$A * -$B = -($A * $B)¦$_A - ($_B - $C) = $_A - $B + $C›
- term/0: exact Int.neg_add
- term/1: exact Int.neg_sub _ _
- term/2: exact Int.neg_neg _
- term/3: exact Int.neg_mul_neg _ _
- term/4: exact Int.neg_mul _ _
- term/5: exact Int.mul_neg _ _
- automation/0126: omega
- rewrite/3: rw [Int.neg_mul_neg]
- rewrite/4: rw [Int.neg_mul $A]
- rewrite/5: rw [Int.mul_neg $A]
- rewrite/1: rw [Int.neg_sub]
- structured/6:
  rw [← Int.sub_add $A $B $C]
- rewrite/3: simp only [Int.neg_mul, Int.mul_neg, Int.neg_neg]

@ dvd_combination *2
nums: i = 2..9; j = 2..9
vars: x y d : Int
hyp h1: $D ∣ $_A
hyp h2: $D ∣ $_B
goal: ‹$D ∣ $_A + $B¦$D ∣ $_A - $B¦$D ∣ #i * $A + #j * $B¦$D ∣ $A * #i - $B * #j¦$D ∣ -$A + $B›
- term/0: exact Int.dvd_add $h1 $h2
- term/1: exact Int.dvd_sub $h1 $h2
- term/2: exact Int.dvd_add (Int.dvd_mul_of_dvd_right $h1 _) (Int.dvd_mul_of_dvd_right $h2 _)
- structured/2:
  apply Int.dvd_add
  · exact Int.dvd_trans $h1 (Int.dvd_mul_left _ _)
  · exact Int.dvd_trans $h2 (Int.dvd_mul_left _ _)
- structured/3:
  apply Int.dvd_sub
  · exact Int.dvd_trans $h1 (Int.dvd_mul_right _ _)
  · exact Int.dvd_trans $h2 (Int.dvd_mul_right _ _)
- term/4: exact Int.dvd_add (Int.dvd_neg.mpr $h1) $h2
- structured/0:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  exact ⟨$p + $q, by rw [$hp, $hq, Int.mul_add]⟩
- structured/1:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  refine ⟨$p - $q, ?_⟩
  rw [Int.mul_sub, ← $hp, ← $hq]

@ witnesses *2
nums: k = 2..12; r = 0..9; s = 0..9; t = r + s
vars: x y : Int
hyp h1: ∃ $u, $_A = #k * $u + #r
hyp h2: ∃ $v, $_B = #k * $v + #s
goal: ‹∃ $w, $_A + $B = #k * $w + #t¦∃ $w, $_B + $A = #t + $w * #k¦∃ $w, $_A - $B = #k * $w + #r - #s¦∃ $w, -$A = #k * $w - #r›
- structured/01:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  exact ⟨$p + $q, by omega⟩
- structured/01:
  rcases $h1 with ⟨$p, $hp⟩
  rcases $h2 with ⟨$q, $hq⟩
  refine ⟨$q + $p, ?_⟩
  omega
- structured/2:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  exact ⟨$p - $q, by omega⟩
- structured/3:
  obtain ⟨$p, $hp⟩ := $h1
  exact ⟨-$p, by omega⟩
- cases/2:
  cases $h1 with
  | intro $p $hp =>
    cases $h2 with
    | intro $q $hq =>
      exists $p - $q
      omega

@ remainder *2
nums: r = 0..9; s = 0..9; t = r + s; u = r * s; j = 1..9; v = t + u; k = v + j
vars: x y : Int
hyp h1: $A % #k = #r
hyp h2: $B % #k = #s
goal: ‹($_A + $B) % #k = #t¦$A * $B % #k = #u¦($_B + $A) % #k = #t¦$B * $A % #k = #u›
- automation/02: omega
- rewrite/0: rw [Int.add_emod, $h1, $h2]; rfl
- rewrite/1: rw [Int.mul_emod, $h1, $h2]; rfl
- rewrite/2: rw [Int.add_emod, $h1, $h2]; rfl
- rewrite/3: rw [Int.mul_emod, $h1, $h2]; rfl
- rewrite/13: simp [Int.mul_emod, $h1, $h2]
- rewrite/02: simp [Int.add_emod, $h1, $h2]
- structured/1:
  have $h3 := Int.mul_emod $A $B #k
  rw [$h1, $h2] at $h3
  exact $h3

@ consecutive
nums: k = 0..12; a = k * 2; j = a + 1
vars: x : Int
goal: ‹$A * ($_A + #j) % 2 = 0¦2 ∣ $A * ($_A + #j)¦2 ∣ $A * ($_A - #j)›
- structured/0:
  have $h : $A % 2 = 0 ∨ $A % 2 = 1 := by omega
  rcases $h with $h | $h <;> simp [Int.mul_emod, Int.add_emod, $h]
- structured/0:
  have $h : $A % 2 = 0 ∨ $A % 2 = 1 := by omega
  rcases $h with $h | $h
  · rw [Int.mul_emod, $h, Int.zero_mul]; rfl
  · have $h1 : ($_A + #j) % 2 = 0 := by omega
    rw [Int.mul_emod, $h1, Int.mul_zero]; rfl
- structured/1:
  by_cases $h : $A % 2 = 0
  · have $h1 : 2 ∣ $_A := by omega
    exact Int.dvd_trans $h1 (Int.dvd_mul_right _ _)
  · have $h1 : 2 ∣ $_A + #j := by omega
    exact Int.dvd_trans $h1 (Int.dvd_mul_left _ _)
- structured/2:
  by_cases $h : $A % 2 = 0
  · have $h1 : 2 ∣ $_A := by omega
    exact Int.dvd_trans $h1 (Int.dvd_mul_right _ _)
  · have $h1 : 2 ∣ $_A - #j := by omega
    exact Int.dvd_trans $h1 (Int.dvd_mul_left _ _)
- structured/1:
  have $h : 2 ∣ $_A ∨ 2 ∣ $_A + #j := by omega
  rcases $h with $h | $h
  · exact Int.dvd_mul_of_dvd_left $h _
  · exact Int.dvd_mul_of_dvd_right $h _
- structured/2:
  have $h : 2 ∣ $_A ∨ 2 ∣ $_A - #j := by omega
  rcases $h with $h | $h
  · exact Int.dvd_trans $h (Int.dvd_mul_right _ _)
  · exact Int.dvd_trans $h (Int.dvd_mul_left _ _)

@ scaled_order *2
names: Goal, Lem = $C * $A ≤ $C * $B, Int.mul_le_mul_of_nonneg_left | $A * $C ≤ $B * $C, Int.mul_le_mul_of_nonneg_right
nums: k = 1..20
vars: x y z : Int
hyp h1: $_A ≤ $_B
hyp h2: ‹0 ≤ $_C¦0 ≤ $_C¦0 < $_C›
goal: $Goal
- term: exact $Lem $h1 (by omega)
- term/01: exact $Lem $h1 $h2
- structured/2:
  have $h3 : 0 ≤ $_C := Int.le_of_lt $h2
  exact $Lem $h1 $h3
- structured:
  apply $Lem
  · exact $h1
  · omega

@ product_zero
vars: x y : Int
hyp h: $A * $B = 0
hyp h1: $_A ‹≠ 0¦> 0¦< 0›
goal: $_B = 0
- structured:
  rcases Int.mul_eq_zero.mp $h with $h2 | $h3
  · omega
  · exact $h3
- structured:
  have $h2 := Int.mul_eq_zero.mp $h
  omega
- structured/0: exact (Int.mul_eq_zero.mp $h).resolve_left $h1
- cases:
  cases Int.mul_eq_zero.mp $h with
  | inl $h2 => exact absurd $h2 (by omega)
  | inr $h3 => exact $h3

@ cancel
vars: x y z : Int
hyp h1: ‹$C * $A = $C * $B¦$A * $C = $B * $C›
hyp h2: $_C ≠ 0
goal: $_A = $_B
- term/0: exact Int.eq_of_mul_eq_mul_left $h2 $h1
- term/1: exact Int.eq_of_mul_eq_mul_right $h2 $h1
- structured/0:
  apply Int.eq_of_mul_eq_mul_left $h2
  exact $h1
- structured/1:
  apply Int.eq_of_mul_eq_mul_right $h2
  exact $h1

@ absolute_value *2
nums: k = 1..20
vars: x y : Int
goal: ‹(-$A).natAbs = ($_A).natAbs¦($A * $B).natAbs = ($_A).natAbs * ($_B).natAbs¦($_A + $B).natAbs ≤ ($_A).natAbs + ($_B).natAbs¦($_A - $B).natAbs = ($_B - $A).natAbs¦(($_A).natAbs : Int) ≤ #k → $_A ≤ #k¦0 ≤ $_A → (($_A).natAbs : Int) = $_A›
- term/0: exact Int.natAbs_neg _
- term/1: exact Int.natAbs_mul _ _
- term/2: exact Int.natAbs_add_le _ _
- term/3: exact Int.natAbs_sub_comm _ _
- automation/02345: omega
- structured/4:
  intro $h
  omega
- structured/5:
  intro $h
  exact Int.natAbs_of_nonneg $h
- rewrite/0: rw [Int.natAbs_neg]
- rewrite/1: rw [Int.natAbs_mul]
- rewrite/3: rw [← Int.natAbs_neg, Int.neg_sub]

@ own_abs *2
names: Abs = absolute | magnitude | myAbs | distance
ctx: def $Abs (z : Int) : Int := if ‹0 ≤ z then z else -z¦z < 0 then -z else z¦z ≥ 0 then z else -z›
nums: k = 0..20
vars: x y : Int
goal: ‹0 ≤ $Abs $A¦$_A ≤ $Abs $A¦$Abs (-$A) = $Abs $A¦$Abs ($_A + $B) ≤ $Abs $A + $Abs $B¦$Abs ($_A - $B) = $Abs ($_B - $A)¦$Abs $A ≤ #k → $_A ≤ #k ∧ -#k ≤ $_A¦$Abs $A = 0 ↔ $_A = 0¦$Abs ($Abs $A) = $Abs $A¦$Abs $A = $_A ∨ $Abs $A = -$A›
- structured/01:
  unfold $Abs
  split <;> omega
- structured/01234678:
  simp only [$Abs]
  repeat' split
  all_goals omega
- structured/5:
  intro $h
  unfold $Abs at $h
  split at $h <;> omega
- structured/5:
  simp only [$Abs]
  intro $h
  split at $h
  · constructor <;> omega
  · exact ⟨by omega, by omega⟩
- cases/01:
  by_cases $h : 0 ≤ $_A
  · simp [$Abs] <;> omega
  · simp [$Abs] <;> omega
"""

FAMILY = TemplateFamily("integers", (*parsed(LAWS), *FUNCTIONS))

__all__ = ["FAMILY"]
