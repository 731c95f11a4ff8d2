"""Orders: chains of = ≤ < over numbers and over abstract relations, monotone maps, extrema."""
# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.chains import CHAINS
from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import TemplateFamily

LAWS = r"""
@ compose_monotone *2
names: T = Nat | Int
vars: f g : $T → $T; x y : $T
hyp hf: ∀ $u $v, $u ≤ $v → $f $u ≤ $f $v
hyp hg: ∀ $u $v, $u ≤ $v → $g $u ≤ $g $v
hyp h: $_A ≤ $_B
goal: ‹$f ($g $A) ≤ $f ($g $B)¦$f $A + $g $A ≤ $f $B + $g $B¦$g ($f ($g $A)) ≤ $g ($f ($g $B))¦max ($f $A) ($g $A) ≤ max ($f $B) ($g $B)›
- term/0: exact $hf _ _ ($hg _ _ $h)
- structured/1:
  have $h1 := $hf _ _ $h
  have $h2 := $hg _ _ $h
  omega
- term/1: exact $T.add_le_add ($hf _ _ $h) ($hg _ _ $h)
- term/2: exact $hg _ _ ($hf _ _ ($hg _ _ $h))
- structured/0:
  apply $hf
  apply $hg
  exact $h
- structured/2:
  apply $hg
  apply $hf
  exact $hg _ _ $h
- structured/3:
  have $h1 := $hf _ _ $h
  have $h2 := $hg _ _ $h
  omega
- structured/0:
  have $h1 : $g $A ≤ $g $B := $hg _ _ $h
  exact $hf _ _ $h1

@ antitone *2
names: T = Nat | Int
vars: f : $T → $T; x y : $T
hyp hf: ∀ $u $v, $u ≤ $v → $f $v ≤ $f $u
hyp h: $_A ≤ $_B
goal: ‹$f ($f $A) ≤ $f ($f $B)¦$f $B ≤ $f $A¦¬ $f $A < $f $B¦$f ($f ($f $B)) ≤ $f ($f ($f $A))›
- term/0: exact $hf _ _ ($hf _ _ $h)
- term/1: exact $hf _ _ $h
- structured/2:
  intro $h1
  have $h2 := $hf _ _ $h
  omega
- term/2: exact $T.not_lt_of_le ($hf _ _ $h)
- term/3: exact $hf _ _ ($hf _ _ ($hf _ _ $h))
- structured/03: repeat (first | exact $h | apply $hf)
- structured/1:
  apply $hf
  exact $h
- structured/0:
  apply $hf
  exact $hf _ _ $h

@ strict_reflects *2
names: T = Nat | Int
vars: f : $T → $T; x y : $T
hyp hf: ∀ $u $v, $u < $v → $f $u < $f $v
hyp h: ‹$f $A < $f $B¦$f $A ≤ $f $B¦$f $A = $f $B›
goal: $Goal
names: Goal = $_A ≤ $_B
- structured:
  by_cases $h1 : $_B < $_A
  · have $h2 := $hf _ _ $h1
    omega
  · omega
- structured:
  apply Classical.byContradiction
  intro $h1
  have $h2 := $hf $B $A (by omega)
  omega
- cases:
  rcases $T.lt_trichotomy $A $B with $h1 | $h1 | $h1
  · omega
  · omega
  · have $h2 := $hf _ _ $h1
    omega

@ strict_injective
names: T = Nat | Int
vars: f : $T → $T; x y : $T
hyp hf: ∀ $u $v, $u < $v → $f $u < $f $v
hyp h: $f $A = $f $B
goal: $_A = $_B
- structured:
  rcases $T.lt_trichotomy $A $B with $h1 | $h1 | $h1
  · have $h2 := $hf _ _ $h1
    omega
  · exact $h1
  · have $h2 := $hf _ _ $h1
    omega
- structured:
  apply Classical.byContradiction
  intro $h1
  rcases $T.lt_or_gt_of_ne $h1 with $h2 | $h2
  · have $h3 := $hf _ _ $h2
    omega
  · have $h3 := $hf _ _ $h2
    omega
- structured:
  apply $T.le_antisymm
  · by_cases $h1 : $_B < $_A
    · have $h2 := $hf _ _ $h1
      omega
    · omega
  · by_cases $h1 : $_A < $_B
    · have $h2 := $hf _ _ $h1
      omega
    · omega

@ squeeze
names: T = Nat | Int
vars: f g : $T → $T; x y : $T
hyp h1: ∀ $u, $f $u ≤ $g $u
hyp h2: ∀ $u, $g $u ≤ $f $u
goal: ‹$f $A = $g $A¦∀ $n, $f $n = $g $n¦$f = $g¦$f $A + $f $B = $g $A + $g $B›
- term/0: exact $T.le_antisymm ($h1 _) ($h2 _)
- term/1: exact fun $n => $T.le_antisymm ($h1 $n) ($h2 $n)
- structured/2:
  funext $n
  exact $T.le_antisymm ($h1 $n) ($h2 $n)
- structured/3:
  have $h3 : ∀ $u, $f $u = $g $u := fun $u => $T.le_antisymm ($h1 $u) ($h2 $u)
  rw [$h3, $h3]
- structured/0:
  apply $T.le_antisymm
  · exact $h1 _
  · exact $h2 _
- structured/1:
  intro $n
  have $h3 := $h1 $n
  have $h4 := $h2 $n
  omega
- structured/3:
  have $h3 := $h1 $A
  have $h4 := $h2 $A
  have $h5 := $h1 $B
  have $h6 := $h2 $B
  omega
- structured/2:
  apply funext
  intro $n
  have $h3 := $h1 $n
  have $h4 := $h2 $n
  omega

@ extremum *2
names: T = Nat | Int
vars: x y z : $T
hyp h1: $_A ≤ $_C
hyp h2: $_B ≤ $_C
goal: ‹max $A $B ≤ $_C¦min $A $B ≤ $_C¦∃ $m, $_A ≤ $m ∧ $_B ≤ $m ∧ $m ≤ $_C¦max $A $B = $_C ∨ max $A $B < $_C¦¬ $_C < max $A $B›
- automation/0134: omega
- term/0: exact $T.max_le.mpr ⟨$h1, $h2⟩
- term/1: exact $T.le_trans ($T.min_le_left _ _) $h1
- term/2: exact ⟨max $A $B, by omega, by omega, by omega⟩
- structured/2:
  by_cases $h : $_A ≤ $_B
  · exact ⟨$_B, $h, $T.le_refl _, $h2⟩
  · exact ⟨$_A, $T.le_refl _, by omega, $h1⟩
- structured/03:
  rcases $T.le_total $A $B with $h | $h
  · rw [$T.max_eq_right $h]
    omega
  · rw [$T.max_eq_left $h]
    omega
- structured/4:
  intro $h3
  have $h4 := $T.max_le.mpr ⟨$h1, $h2⟩
  omega
- structured/2:
  refine ⟨$_C, ?_, ?_, ?_⟩
  · exact $h1
  · exact $h2
  · exact $T.le_refl _

@ between *2
names: T = Nat | Int
nums: k = 2..20
vars: x y : $T
hyp h: $_A + #k ≤ $_B
goal: ‹∃ $m, $_A < $m ∧ $m < $_B¦∃ $m, $_A + 1 = $m ∧ $m ≤ $_B¦∃ $m, $m < $_B ∧ ¬ $m ≤ $_A¦∃ $m $n, $_A < $m ∧ $m < $n ∧ $n ≤ $_B›
- term/0: exact ⟨$_A + 1, by omega, by omega⟩
- term/1: exact ⟨$_A + 1, rfl, by omega⟩
- term/2: exact ⟨$_A + 1, by omega, by omega⟩
- term/3: exact ⟨$_A + 1, $_A + 2, by omega, by omega, by omega⟩
- structured/02:
  refine ⟨$_B - 1, ?_, ?_⟩
  · omega
  · omega
- structured/0:
  exists $_A + 1
  constructor
  · omega
  · omega
- structured/3:
  refine ⟨$_B - 1, $_B, ?_⟩
  omega
- structured/1:
  refine ⟨_, rfl, ?_⟩
  omega

@ no_largest
names: T = Nat | Int
nums: k = 0..20
vars: x : $T
goal: ‹¬ ∃ $m : $T, ∀ $n : $T, $n ≤ $m¦∀ $m : $T, ∃ $n, $m + #k < $n¦¬ ∀ $n : $T, $n ≤ $_A + #k¦∀ $m : $T, ∃ $n, $m < $n ∧ $_A < $n›
- structured/0:
  rintro ⟨$m, $h⟩
  have $h1 := $h ($m + 1)
  omega
- structured/1:
  intro $m
  exact ⟨$m + #k + 1, by omega⟩
- structured/2:
  intro $h
  have $h1 := $h ($_A + #k + 1)
  omega
- structured/3:
  intro $m
  refine ⟨max $m $A + 1, ?_, ?_⟩ <;> omega
- structured/0:
  intro $h
  obtain ⟨$m, $hm⟩ := $h
  exact absurd ($hm ($m + 1)) (by omega)
- term/1: exact fun $m => ⟨$m + (#k + 1), by omega⟩
- structured/3:
  intro $m
  by_cases $h : $m ≤ $_A
  · exact ⟨$_A + 1, by omega, by omega⟩
  · exact ⟨$m + 1, by omega, by omega⟩

@ partial_order *2
vars: α : Type; r : $α → $α → Prop; f : $α → $α; a b c : $α
hyp hr: ∀ $x, $r $x $x
hyp ht: ∀ $x $y $z, $r $x $y → $r $y $z → $r $x $z
hyp hm: ∀ $x $y, $r $x $y → $r ($f $x) ($f $y)
hyp h: $r $a $b
hyp h1: $r $b ($f $b)
goal: ‹$r $a ($f $b)¦$r ($f $a) ($f ($f $b))¦$r $b ($f ($f $b))¦∃ $x, $r $a $x ∧ $r $b $x¦$r ($f $a) ($f $b)¦$r $a ($f ($f $b))›
- term/0: exact $ht _ _ _ $h $h1
- term/1: exact $ht _ _ _ ($hm _ _ $h) ($hm _ _ $h1)
- term/2: exact $ht _ _ _ $h1 ($hm _ _ $h1)
- term/3: exact ⟨$b, $h, $hr $b⟩
- term/4: exact $hm _ _ $h
- term/5: exact $ht _ _ _ $h ($ht _ _ _ $h1 ($hm _ _ $h1))
- structured/0:
  apply $ht _ $b
  · exact $h
  · exact $h1
- structured/1:
  apply $hm
  exact $ht _ _ _ $h $h1
- structured/2:
  have $h2 := $hm _ _ $h1
  exact $ht _ _ _ $h1 $h2
- structured/3:
  refine ⟨$f $b, ?_, $h1⟩
  exact $ht _ _ _ $h $h1
- structured/5:
  have $h2 := $ht _ _ _ $h $h1
  have $h3 := $hm _ _ $h1
  exact $ht _ _ _ $h2 $h3
- structured/4:
  apply $hm
  exact $h

@ symmetric_transitive *2
vars: α : Type; r : $α → $α → Prop; a b c d : $α
hyp hs: ∀ $x $y, $r $x $y → $r $y $x
hyp ht: ∀ $x $y $z, $r $x $y → $r $y $z → $r $x $z
hyp h1: $r $a $b
hyp h2: $r $c $b
hyp h3: $r $c $d
goal: ‹$r $a $c¦$r $c $a¦$r $a $d¦$r $d $b¦$r $a $a¦$r $d $a›
- term/0: exact $ht _ _ _ $h1 ($hs _ _ $h2)
- term/1: exact $ht _ _ _ $h2 ($hs _ _ $h1)
- term/2: exact $ht _ _ _ ($ht _ _ _ $h1 ($hs _ _ $h2)) $h3
- term/3: exact $ht _ _ _ ($hs _ _ $h3) $h2
- term/4: exact $ht _ _ _ $h1 ($hs _ _ $h1)
- term/5: exact $hs _ _ ($ht _ _ _ $h1 ($ht _ _ _ ($hs _ _ $h2) $h3))
- structured/0:
  apply $ht _ $b
  · exact $h1
  · exact $hs _ _ $h2
- structured/1:
  have $h4 := $hs _ _ $h1
  exact $ht _ _ _ $h2 $h4
- structured/2:
  have $h4 := $hs _ _ $h2
  have $h5 := $ht _ _ _ $h1 $h4
  exact $ht _ _ _ $h5 $h3
- structured/3:
  apply $ht _ $c
  · apply $hs
    exact $h3
  · exact $h2
- structured/4: exact $ht _ $b _ $h1 ($hs $a $b $h1)
- structured/5:
  apply $hs
  apply $ht _ $b _ $h1
  apply $ht _ $c _ _ $h3
  exact $hs _ _ $h2
"""

FAMILY = TemplateFamily("orders", (*parsed(LAWS), *CHAINS))

__all__ = ["FAMILY"]
