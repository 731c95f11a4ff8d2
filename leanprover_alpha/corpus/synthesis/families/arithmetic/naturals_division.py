"""Statements about natural numbers: divisibility, remainders, squares by cases."""
# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed

DIVISION = parsed(
    r"""
@ dvd_linear *2
nums: k = 2..15; i = 1..9; j = 1..9
vars: x y d : Nat
hyp h1: $D ∣ $_A
hyp h2: $D ∣ $_B
goal: $D ∣ ‹#i * $A + #j * $B¦$A * #i + $B * #j¦$_A + #j * $B¦$A * $C + $B›
- term/0: exact Nat.dvd_add (Nat.dvd_mul_left_of_dvd $h1 _) (Nat.dvd_mul_left_of_dvd $h2 _)
- term/1: exact Nat.dvd_add (Nat.dvd_mul_right_of_dvd $h1 _) (Nat.dvd_mul_right_of_dvd $h2 _)
- term/2: exact Nat.dvd_add $h1 (Nat.dvd_mul_left_of_dvd $h2 _)
- term/3: exact Nat.dvd_add (Nat.dvd_mul_right_of_dvd $h1 _) $h2
- structured:
  apply Nat.dvd_add
  · first | exact $h1 | exact Nat.dvd_trans $h1 (Nat.dvd_mul_left _ _) | exact Nat.dvd_trans $h1 (Nat.dvd_mul_right _ _)
  · first | exact $h2 | exact Nat.dvd_trans $h2 (Nat.dvd_mul_left _ _) | exact Nat.dvd_trans $h2 (Nat.dvd_mul_right _ _)

@ dvd_trans_mul *2
nums: i = 2..12
vars: x y z : Nat
hyp h1: $_A ∣ $_B
hyp h2: $_B ∣ $_C
goal: $_A ∣ ‹$_C¦$C * #i¦#i * $C¦$C * $D›
- term/0: exact Nat.dvd_trans $h1 $h2
- term/13: exact Nat.dvd_mul_right_of_dvd (Nat.dvd_trans $h1 $h2) _
- term/2: exact Nat.dvd_mul_left_of_dvd (Nat.dvd_trans $h1 $h2) _
- structured/13:
  have $h3 := Nat.dvd_trans $h1 $h2
  exact Nat.dvd_trans $h3 (Nat.dvd_mul_right _ _)
- structured/2:
  refine Nat.dvd_trans $h1 (Nat.dvd_trans $h2 ?_)
  exact Nat.dvd_mul_left _ _
- structured:
  have $h3 : $_A ∣ $_C := Nat.dvd_trans $h1 $h2
  first | exact $h3 | exact Nat.dvd_trans $h3 (Nat.dvd_mul_right _ _) | exact Nat.dvd_trans $h3 (Nat.dvd_mul_left _ _)

@ dvd_witness
nums: i = 2..12; j = 2..12; p = i * j
vars: x y : Nat
hyp h: $_A = #p * $B
goal: ‹#i ∣ $_A¦#j ∣ $_A¦#p ∣ $_A›
- automation: omega
- term/0: exact ⟨#j * $B, by omega⟩
- term/1: exact ⟨#i * $B, by omega⟩
- term/2: exact ⟨$_B, $h⟩
- rewrite:
  rw [$h]
  exact Nat.dvd_mul_right_of_dvd (by decide) _

@ dvd_difference
vars: x y d : Nat
hyp h1: $D ∣ $_A + $B
hyp h2: $D ∣ $_A
goal: $D ∣ $_B
- term: exact (Nat.dvd_add_right $h2).mp $h1
- term: exact (Nat.dvd_add_iff_right $h2).mpr $h1
- structured:
  have $h3 := Nat.dvd_sub $h1 $h2
  rwa [Nat.add_sub_cancel_left] at $h3
- structured:
  apply (Nat.dvd_add_right $h2).mp
  exact $h1

@ dvd_antisymm_mul
vars: x y z : Nat
hyp h1: $_A ∣ $_B
hyp h2: $_B ∣ $_A
goal: ‹$_A = $_B¦$A * $C = $B * $C¦$_C + $A = $_C + $B›
- term/0: exact Nat.dvd_antisymm $h1 $h2
- term/1: exact congrArg (· * $C) (Nat.dvd_antisymm $h1 $h2)
- term/2: exact congrArg ($_C + ·) (Nat.dvd_antisymm $h1 $h2)
- term/12: exact congrArg _ (Nat.dvd_antisymm $h1 $h2)
- structured:
  have $h3 : $_A = $_B := Nat.dvd_antisymm $h1 $h2
  rw [$h3]
- structured:
  have $h3 : $_A = $_B := by
    apply Nat.dvd_antisymm
    · exact $h1
    · exact $h2
  ‹rw [$h3]¦simp only [$h3]›

@ mod_bound
nums: k = 2..40; j = 0..9; s = k + j
vars: x y : Nat
hyp h: 0 < $_B
goal: ‹$A % $B < $_B + #j¦$A % #k ≤ #k¦$A % #k < #s + 1¦$A % $B ≤ $_A›
- term/0: exact Nat.lt_of_lt_of_le (Nat.mod_lt _ $h) (Nat.le_add_right _ _)
- term/1: exact Nat.le_of_lt (Nat.mod_lt _ (by decide))
- term/3: exact Nat.mod_le _ _
- automation/12: omega
- structured/012:
  have $h1 := Nat.mod_lt $A $h
  omega

@ mod_sum
nums: r = 0..9; s = 0..9; t = r + s; j = 1..9; k = t + j
vars: x y : Nat
hyp h1: $A % #k = #r
hyp h2: $B % #k = #s
goal: ($_A + $B) % #k = #t % #k
- automation: omega
- rewrite: rw [Nat.add_mod, $h1, $h2]
- rewrite: simp [Nat.add_mod, $h1, $h2]
- calc:
  calc ($_A + $B) % #k
    _ = ($A % #k + $B % #k) % #k := Nat.add_mod _ _ _
    _ = #t % #k := by rw [$h1, $h2]

@ mod_product *2
nums: r = 0..9; s = 0..9; t = r * s; u = r + s; j = 1..9; k = u + j
vars: x y : Nat
hyp h1: $A % #k = #r
hyp h2: $B % #k = #s
goal: ($A * $B) % #k = #t % #k
- rewrite: rw [Nat.mul_mod, $h1, $h2]
- rewrite: simp [Nat.mul_mod, $h1, $h2]
- calc:
  calc ($A * $B) % #k
    _ = ($A % #k * ($B % #k)) % #k := Nat.mul_mod _ _ _
    _ = #t % #k := by rw [$h1, $h2]
- structured:
  have $h3 := Nat.mul_mod $A $B #k
  rw [$h1, $h2] at $h3
  exact $h3

@ square_parity
nums: k = 1..9
vars: x : Nat
hyp h: $A % 2 = ‹1¦0›
goal: $A * $A % 2 = $A % 2
- rewrite: rw [Nat.mul_mod, $h]
- rewrite: simp [Nat.mul_mod, $h]
- structured:
  have $h1 : $A * $A % 2 = ($A % 2) * ($A % 2) % 2 := Nat.mul_mod _ _ _
  rw [$h] at $h1
  omega

@ square_mod_three *2
vars: x : Nat
goal: ‹$A * $A % 3 = 0 ∨ $A * $A % 3 = 1¦$A * $A % 3 ≠ 2¦$A * $A % 3 < 2›
- structured:
  have $h : $A % 3 = 0 ∨ $A % 3 = 1 ∨ $A % 3 = 2 := by omega
  rcases $h with $h | $h | $h <;> simp [Nat.mul_mod, $h]
- structured:
  rw [Nat.mul_mod]
  have $h : $A % 3 = 0 ∨ $A % 3 = 1 ∨ $A % 3 = 2 := by omega
  rcases $h with $h1 | $h2 | $h3
  · simp [$h1]
  · simp [$h2]
  · simp [$h3]
- cases:
  rw [Nat.mul_mod]
  have $h : $A % 3 < 3 := Nat.mod_lt _ (by decide)
  match $A % 3, $h with
  | 0, _ => decide
  | 1, _ => decide
  | 2, _ => decide

@ square_mod_four *2
vars: x : Nat
goal: ‹$A * $A % 4 = 0 ∨ $A * $A % 4 = 1¦$A * $A % 4 ≠ 3¦$A * $A % 4 ≠ 2›
- structured:
  have $h : $A % 4 = 0 ∨ $A % 4 = 1 ∨ $A % 4 = 2 ∨ $A % 4 = 3 := by omega
  rcases $h with $h | $h | $h | $h <;> simp [Nat.mul_mod, $h]
- structured:
  rw [Nat.mul_mod]
  have $h : $A % 4 = 0 ∨ $A % 4 = 1 ∨ $A % 4 = 2 ∨ $A % 4 = 3 := by omega
  rcases $h with $h1 | $h2 | $h3 | $h4
  · simp [$h1]
  · simp [$h2]
  · simp [$h3]
  · simp [$h4]

@ consecutive_even *2
nums: k = 0..12; a = k * 2; j = a + 1
vars: x : Nat
goal: ‹$A * ($_A + #j) % 2 = 0¦2 ∣ $A * ($_A + #j)›
- structured/0:
  have $h : $A % 2 = 0 ∨ $A % 2 = 1 := Nat.mod_two_eq_zero_or_one _
  rcases $h with $h | $h
  · rw [Nat.mul_mod, $h, Nat.zero_mul]
  · have $h1 : ($_A + #j) % 2 = 0 := by omega
    rw [Nat.mul_mod, $h1, Nat.mul_zero]
- structured/1:
  rcases Nat.mod_two_eq_zero_or_one $A with $h | $h
  · exact Nat.dvd_mul_right_of_dvd (Nat.dvd_of_mod_eq_zero $h) _
  · exact Nat.dvd_mul_left_of_dvd (Nat.dvd_of_mod_eq_zero (by omega)) _
- structured/1:
  by_cases $h : $A % 2 = 0
  · have $h1 : 2 ∣ $_A := by omega
    exact Nat.dvd_trans $h1 (Nat.dvd_mul_right _ _)
  · have $h1 : 2 ∣ $_A + #j := by omega
    exact Nat.dvd_trans $h1 (Nat.dvd_mul_left _ _)
- structured/0:
  have $h : $A % 2 = 0 ∨ $A % 2 = 1 := by omega
  rcases $h with $h | $h <;> simp [Nat.mul_mod, Nat.add_mod, $h]
"""
)
