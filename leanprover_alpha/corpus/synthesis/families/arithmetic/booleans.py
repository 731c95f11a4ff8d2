"""Booleans: identities by cases, implications between tests, `if` and `decide`, abstract tests."""

# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.circuits import CIRCUITS
from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import TemplateFamily

TESTS = r"""
@ test_chain *2
nums: k = 1..20; j = 1..20
names: To, End = $u, $_A + #k | ($u + #j), $_A + #k + #j
vars: p q r : Nat → Bool; x y : Nat
hyp h1: ∀ $u, $p $u = true → $q ($u + #k) = true
hyp h2: ∀ $u, $q $u = true → $r $To = true
hyp h: $p $A = true
goal: $r ($End) = true
- term: exact $h2 _ ($h1 _ $h)
- structured:
  apply $h2
  apply $h1
  exact $h
- structured:
  have $h3 := $h1 _ $h
  exact $h2 _ $h3

@ test_and
vars: p q : Nat → Bool; x y : Nat
hyp h: ($p $A && $q $B) = true
goal: ‹$p $A = true¦$q $B = true¦($q $B && $p $A) = true¦$q $B = true ∧ $p $A = true›
- automation: simp_all
- structured/0:
  simp only [Bool.and_eq_true] at $h
  exact $h.1
- structured/1:
  simp only [Bool.and_eq_true] at $h
  exact $h.2
- rewrite/2: rw [Bool.and_comm, $h]
- rewrite/2: rw [Bool.and_comm]; exact $h
- structured/3:
  simp only [Bool.and_eq_true] at $h
  exact ⟨$h.2, $h.1⟩
- cases/0:
  cases $h1 : $p $A
  · simp [$h1] at $h
  · rfl
- cases/1:
  cases $h1 : $q $B with
  | false => simp [$h1] at $h
  | true => rfl

@ test_or
vars: p q r : Nat → Bool; x y : Nat
hyp h: ($p $A || $q $B) = true
hyp h1: ∀ $u, $p $u = true → $r $u = true
hyp h2: ∀ $u, $q $u = true → $r $u = true
goal: ($r $A || $r $B) = true
- structured:
  rw [Bool.or_eq_true] at $h ⊢
  rcases $h with $h3 | $h4
  · exact Or.inl ($h1 _ $h3)
  · exact Or.inr ($h2 _ $h4)
- structured:
  simp only [Bool.or_eq_true] at *
  cases $h with
  | inl $h3 => left; exact $h1 _ $h3
  | inr $h4 => right; exact $h2 _ $h4
- cases:
  cases $h3 : $p $A with
  | true => simp [$h1 _ $h3]
  | false =>
    have $h4 : $q $B = true := by simpa [$h3] using $h
    simp [$h2 _ $h4]

@ test_not
names: Yes, No = true, false | false, true
vars: p q : Nat → Bool; x y : Nat
hyp h1: ∀ $u, $p $u = !$q $u
hyp h2: $q $A = $Yes
goal: ‹$p $A = $No¦($p $A && $p $B) = ($No && !$q $B)¦($p $B || $p $A) = (!$q $B || $No)›
- rewrite/0: rw [$h1, $h2]; rfl
- rewrite: simp [$h1, $h2]
- rewrite/1: rw [$h1 $A, $h1 $B, $h2]; rfl
- rewrite/2: rw [$h1 $B, $h1 $A, $h2]; rfl
- automation: simp_all
- structured/0:
  have $h3 := $h1 $A
  rw [$h2] at $h3
  exact $h3

@ if_same *2
nums: k = 1..30
vars: b : Bool; x y : Nat
goal: ‹(if $b then $_A else $_A) = $_A¦(if $b then $_A else $_B) ≤ max $A $B¦(if $b then $_A + #k else $_B + #k) = (if $b then $_A else $_B) + #k¦(if $b then $_A else $_B) + (if $b then $_B else $_A) = $_A + $B›
- structured/02: split <;> rfl
- cases/02: cases $b <;> rfl
- structured/13: split <;> omega
- cases/13: cases $b <;> simp <;> omega
- cases/02:
  cases $b with
  | true => rfl
  | false => rfl
- structured/02: by_cases $h : $b = true <;> simp [$h]
- cases/13:
  cases $b with
  | true => simp; omega
  | false => simp; omega

@ cond_push *2
nums: k = 1..30
vars: f : Nat → Nat; b : Bool; x y : Nat
goal: ‹$f (if $b then $_A else $_B) = (if $b then $f $A else $f $B)¦$f (bif $b then $_A else $_B) = bif $b then $f $A else $f $B¦$f (if $b then $_A else $_B) + #k = (if $b then $f $A + #k else $f $B + #k)¦$f (cond $b $A $B) = cond $b ($f $A) ($f $B)›
- cases: cases $b <;> rfl
- structured/02: split <;> rfl
- cases:
  cases $b with
  | true => rfl
  | false => rfl
- rewrite: cases $b <;> simp
- cases:
  cases $b
  · rfl
  · rfl

@ decide_le
nums: k = 1..30; j = 0..9; s = k + j
vars: x y : Nat
hyp h: decide ($_A + #s ≤ $_B) = true
goal: ‹decide ($_A + #k ≤ $_B) = true¦$_A < $_B¦decide ($_B < $_A) = false¦($_A == $_B) = false›
- structured/0:
  have $h1 := of_decide_eq_true $h
  exact decide_eq_true (by omega)
- structured/1:
  have $h1 := of_decide_eq_true $h
  omega
- structured/2:
  have $h1 := of_decide_eq_true $h
  exact decide_eq_false (by omega)
- structured/02:
  simp only [decide_eq_true_eq, decide_eq_false_iff_not] at *
  omega
- structured/3:
  simp only [decide_eq_true_eq] at $h
  have $h1 : $_A ≠ $_B := by omega
  simp [$h1]
- structured/1:
  simp at $h
  omega

@ beq_both
vars: x y z : Nat
hyp h1: ($_A == $_B) = true
hyp h2: ($_B == $_C) = true
goal: ‹$_A = $_C¦($_A == $_C) = true¦($_C == $_A) = true¦$_C = $_A›
- automation: simp_all
- structured/0:
  simp only [beq_iff_eq] at $h1 $h2
  exact $h1.trans $h2
- structured/0: exact (eq_of_beq $h1).trans (eq_of_beq $h2)
- rewrite/1: rw [eq_of_beq $h1]; exact $h2
- structured/3: exact ((eq_of_beq $h1).trans (eq_of_beq $h2)).symm
- structured/12:
  have $h3 := eq_of_beq $h1
  have $h4 := eq_of_beq $h2
  simp [$h3, $h4]
- structured/12:
  rw [beq_iff_eq] at *
  omega

@ iff_of_tests *2
vars: p q : Nat → Bool; x y : Nat
hyp h: ∀ $u, $p $u = true ↔ $q $u = true
goal: ‹$p $A = $q $A¦($p $A && $q $B) = ($q $A && $p $B)¦(!$p $A) = !$q $A¦($p $A || $q $B) = ($q $A || $p $B)›
- structured/0: exact Bool.eq_iff_iff.mpr ($h _)
- structured/0:
  have $h1 := $h $A
  cases $h2 : $p $A <;> cases $h3 : $q $A <;> simp_all
- rewrite:
  have $h1 : ∀ $u, $p $u = $q $u := fun $u => Bool.eq_iff_iff.mpr ($h $u)
  simp only [$h1]
- rewrite:
  have $h1 : ∀ $u, $p $u = $q $u := by
    intro $u
    exact Bool.eq_iff_iff.mpr ($h $u)
  rw [$h1 $A‹¦, ← $h1 $B¦, $h1 $B›]

@ by_contra_test *2
vars: p q r : Nat → Bool; x y : Nat
hyp h1: ∀ $u, $p $u = false → $q $u = true
hyp h2: ∀ $u, $p $u = true → $r $u = true
hyp h3: $q $A = false
goal: ‹$r $A = true¦$p $A = true›
- structured/1:
  cases $h : $p $A with
  | true => rfl
  | false => rw [$h1 _ $h] at $h3; contradiction
- structured/0:
  apply $h2
  cases $h : $p $A with
  | true => rfl
  | false => simp [$h1 _ $h] at $h3
- structured/1:
  by_cases $h : $p $A = true
  · exact $h
  · simp [$h1 $A (by simpa using $h)] at $h3
- structured/0:
  by_cases $h : $p $A = true
  · exact $h2 _ $h
  · have $h4 := $h1 $A (Bool.eq_false_iff.mpr $h)
    simp [$h4] at $h3

@ involution
ctx: def $Flip (b : Bool) : Bool := ‹!b¦match b with | true => false | false => true¦if b then false else true¦bif b then false else true›
names: Flip = flip' | toggle | invert | negb | complement
vars: a b : Bool
goal: ‹$Flip ($Flip $a) = $a¦$Flip ($a && $b) = ($Flip $a || $Flip $b)¦$Flip ($a || $b) = ($Flip $a && $Flip $b)¦$Flip $a = true ↔ $a = false¦($a && $Flip $a) = false¦($Flip $b || $b) = true›
- cases: cases $a <;> cases $b <;> rfl
- cases: cases $a <;> cases $b <;> simp [$Flip]
- cases:
  cases $a with
  | true => cases $b <;> simp [$Flip]
  | false => cases $b <;> simp [$Flip]
- structured: revert $a $b; decide

@ gate *2
names: Gate, Body, Law = nand, !(a && b), $Gate $a $b = $Gate $b $a | nand, !(a && b), $Gate ($Gate $a $a) ($Gate $b $b) = ($a || $b) | nand, !(a && b), $Gate $a ($Gate $b $b) = (!$a || $b) | nand, !(a && b), $Gate $a true = !$a | nor, !(a || b), $Gate $a false = !$a | nor, !(a || b), $Gate ($Gate $a $a) ($Gate $b $b) = ($a && $b) | nor, !(a || b), $Gate $a $b = true ↔ $a = false ∧ $b = false | imp, !a || b, $Gate $a $a = true | imp, !a || b, $Gate $a ($Gate $b $a) = true | imp, !a || b, $Gate $a ($Gate $b $c) = $Gate ($a && $b) $c | imp, !a || b, $Gate (!$b) (!$a) = $Gate $a $b | imp, !a || b, $Gate $a ($Gate $b $c) = $Gate $b ($Gate $a $c) | xnor, a == b, $Gate $a ($Gate $b $c) = $Gate ($Gate $a $b) $c | xnor, a == b, $Gate (!$a) $b = !$Gate $a $b | xnor, a == b, $Gate true $a = $a | parity, a != b, $Gate $a ($Gate $b $c) = $Gate ($Gate $a $b) $c | parity, a != b, $Gate $a ($Gate $a $b) = $b | parity, a != b, $Gate $a $a = false | parity, a != b, ($a && $Gate $b $c) = $Gate ($a && $b) ($a && $c) | andNot, a && !b, $Gate $a ($b || $c) = $Gate ($Gate $a $b) $c | andNot, a && !b, $Gate $a $a = false | andNot, a && !b, $Gate $a ($Gate $a $b) = ($a && $b) | choose, if a then b else !b, $Gate $a $b = $Gate $b $a | choose, if a then b else !b, $Gate $a $a = true | orNot, a || !b, ($Gate $a $b || $b) = true | orNot, a || !b, ($Gate $a $b && $b) = ($a && $b)
ctx: def $Gate (a b : Bool) : Bool := $Body
vars: a b c : Bool
goal: $Law
- cases: cases $a <;> cases $b <;> cases $c <;> rfl
- cases: cases $a <;> cases $b <;> simp [$Gate]
- cases:
  cases $a with
  | true => cases $b <;> cases $c <;> rfl
  | false => cases $b <;> cases $c <;> rfl
- structured: revert $a $b $c; decide

@ count_true
ctx: def $Cnt : List Bool → Nat
  | [] => 0
  | b :: bs => ‹(if b then 1 else 0) + $Cnt bs¦$Cnt bs + (if b then 1 else 0)¦if b then $Cnt bs + 1 else $Cnt bs›
names: Cnt = count' | trues | ones | weight
vars: l m : List Bool
goal: ‹$Cnt $l ≤ $l.length¦$Cnt ($l ++ $m) = $Cnt $l + $Cnt $m¦$Cnt (false :: $l) = $Cnt $l¦$Cnt (true :: $l) = $Cnt $l + 1¦$Cnt ($l ++ [true]) = $Cnt $l + 1¦$Cnt ($l ++ [false]) = $Cnt $l›
- induction/0:
  induction $l with
  | nil => simp [$Cnt]
  | cons $b $t ih =>
    cases $b <;> simp [$Cnt] <;> omega
- induction/145:
  induction $l with
  | nil => simp [$Cnt]
  | cons $b $t ih =>
    cases $b <;> simp [$Cnt, ih] <;> omega
- rewrite/2: simp [$Cnt]
- rewrite/3: simp [$Cnt, Nat.add_comm]
- induction/0:
  induction $l with
  | nil => exact Nat.le_refl _
  | cons $b $t ih =>
    simp only [$Cnt, List.length_cons]
    split <;> omega
"""

FAMILY = TemplateFamily("booleans", (*parsed(TESTS), *CIRCUITS), distractors=0.25)

__all__ = ["FAMILY"]
