"""Statements about natural numbers about functions, powers and bounds, some by induction."""

# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed

ABSTRACT = parsed(
    r"""
@ monotone_shift *2
nums: k = 1..20
vars: f : Nat → Nat; x y : Nat
hyp hf: ∀ $u $v, $u ≤ $v → $f $u ≤ $f $v
hyp h: $_A ≤ $_B
goal: ‹$f $A ≤ $f $B¦$f ($_A + #k) ≤ $f ($_B + #k)¦$f ($f $A) ≤ $f ($f $B)¦$f $A ≤ $f ($_B + #k)›
- term/0: exact $hf _ _ $h
- term/1: exact $hf _ _ (Nat.add_le_add_right $h #k)
- term/2: exact $hf _ _ ($hf _ _ $h)
- term/3: exact $hf _ _ (Nat.le_trans $h (Nat.le_add_right _ _))
- structured/013:
  apply $hf
  omega
- structured/2:
  apply $hf
  apply $hf
  exact $h
- structured/013:
  refine $hf _ _ ?_
  omega
- structured/2:
  have $h1 : $f $A ≤ $f $B := $hf _ _ $h
  exact $hf _ _ $h1

@ function_step *2
nums: k = 1..9; c = 0..9; i = 2..4; p = k * i
vars: f : Nat → Nat; x : Nat
hyp h0: $f 0 = #c
hyp hs: ∀ $u, $f ($u + 1) = $f $u + #k
goal: ‹∀ $n, $f $n = #k * $n + #c¦∀ $n, $f $n = #c + $n * #k¦∀ $n, #c ≤ $f $n¦∀ $n, $f ($n + #i) = $f $n + #p›
- induction/012:
  intro $n
  induction $n with
  | zero => omega
  | succ $m ih =>
    rw [$hs, ih‹¦›]
    omega
- induction/012:
  intro $n
  induction $n with
  | zero => simp [$h0]
  | succ $m ih =>
    have $h := $hs $m
    omega
- structured/3:
  intro $n
  have $h : ∀ $q, $f ($n + $q) = $f $n + #k * $q := by
    intro $q
    induction $q with
    | zero => rfl
    | succ $m ih => rw [← Nat.add_assoc, $hs, ih]; omega
  ‹exact $h #i¦rw [$h]›
- structured/3:
  intro $n
  have $h : ∀ $q, $f ($n + $q) = $f $n + #k * $q := by
    intro $q
    induction $q with
    | zero => simp
    | succ $m ih =>
      have $h1 := $hs ($n + $m)
      rw [← Nat.add_assoc]
      omega
  have $h2 := $h #i
  omega
- induction/012:
  intro $n
  induction $n
  · omega
  · rename_i $m ih
    have $h := $hs $m
    omega

@ double_step
nums: c = 1..9
vars: f : Nat → Nat
hyp h0: $f 0 = #c
hyp hs: ∀ $u, $f ($u + 1) = ‹2 * $f $u¦$f $u + $f $u¦$f $u * 2›
goal: ∀ $n, $f $n = #c * 2 ^ $n
- induction:
  intro $n
  induction $n with
  | zero => simp [$h0]
  | succ $m ih =>
    rw [$hs, ih, Nat.pow_succ]
    omega
- induction:
  intro $n
  induction $n with
  | zero => rw [$h0]
  | succ $m ih =>
    have $h := $hs $m
    have $h1 : 2 ^ ($m + 1) = 2 ^ $m * 2 := Nat.pow_succ
    rw [$h1]
    omega

@ growing *2
nums: k = 0..6
vars: f : Nat → Nat; x y : Nat
hyp hs: ∀ $u, $f $u < $f ($u + 1)
goal: ‹∀ $n, $n ≤ $f $n¦∀ $n, $f $A ≤ $f ($A + $n)¦∀ $n, $f $A + $n ≤ $f ($A + $n)¦∀ $n, $f 0 + $n ≤ $f $n›
- induction/03:
  intro $n
  induction $n with
  | zero => ‹omega¦simp›
  | succ $m ih =>
    have $h := $hs $m
    omega
- induction/12:
  intro $n
  induction $n with
  | zero => simp
  | succ $m ih =>
    have $h := $hs ($A + $m)
    rw [← Nat.add_assoc]
    omega
- induction/12:
  intro $n
  induction $n with
  | zero => exact Nat.le_refl _
  | succ $m ih => exact ‹Nat.le_trans ih (Nat.le_of_lt ($hs _))¦Nat.lt_of_le_of_lt ih ($hs _)›
- induction/03:
  intro $n
  induction $n with
  | zero => omega
  | succ $m ih => exact Nat.succ_le_of_lt (Nat.lt_of_le_of_lt ih ($hs _))

@ pow_monotone
nums: k = 1..9; j = 0..6; i = 2..9
vars: x y : Nat
hyp h: $_A ≤ $_B
goal: ‹$A ^ #k ≤ $B ^ #k¦#i ^ $A ≤ #i ^ $B¦$A ^ #k * #i ≤ $B ^ #k * #i¦#i ^ $A ∣ #i ^ $B›
- term/0: exact Nat.pow_le_pow_left $h #k
- term/1: exact Nat.pow_le_pow_right (by decide) $h
- term/2: exact Nat.mul_le_mul_right _ (Nat.pow_le_pow_left $h _)
- term/3: exact Nat.pow_dvd_pow _ $h
- structured/1:
  apply Nat.pow_le_pow_right
  · decide
  · exact $h
- structured/2:
  apply Nat.mul_le_mul_right
  exact Nat.pow_le_pow_left $h _
- structured/0:
  have $h1 : $A ^ #k ≤ $B ^ #k := Nat.pow_le_pow_left $h _
  exact $h1
- structured/3:
  obtain ⟨$d, $hd⟩ := Nat.exists_eq_add_of_le $h
  exact ⟨#i ^ $d, by rw [$hd, Nat.pow_add]⟩

@ bounded_function
nums: k = 1..30; j = 1..30; s = k + j
vars: f g : Nat → Nat; x y : Nat
hyp hf: ∀ $u, $f $u ≤ #k
hyp hg: ∀ $u, $g $u ≤ #j
goal: ‹$f $A + $g $B ≤ #s¦$f ($g $A) + $g ($f $B) ≤ #s¦∃ $c, ∀ $n, $f $n + $g $n ≤ $c¦∃ $c, ∀ $n, $f $n * $g $n ≤ $c›
- term/01: exact Nat.add_le_add ($hf _) ($hg _)
- structured/0:
  have $h1 := $hf $A
  have $h2 := $hg $B
  omega
- structured/1:
  have $h1 := $hf ($g $A)
  have $h2 := $hg ($f $B)
  omega
- term/2: exact ⟨#s, fun $n => Nat.add_le_add ($hf $n) ($hg $n)⟩
- structured/2:
  refine ⟨#k + #j, fun $n => ?_⟩
  exact Nat.add_le_add ($hf _) ($hg _)
- term/3: exact ⟨#k * #j, fun $n => Nat.mul_le_mul ($hf $n) ($hg $n)⟩
- structured/3:
  refine ⟨#k * #j, ?_⟩
  intro $n
  apply Nat.mul_le_mul
  · exact $hf $n
  · exact $hg $n

@ injective_step
nums: k = 1..20; i = 2..9
vars: f : Nat → Nat; x y : Nat
hyp hf: ∀ $u $v, $f $u = $f $v → $u = $v
hyp h: $f ($_A + #k) = $f ($_B + #k)
goal: ‹$_A = $_B¦$f $A = $f $B¦$A * #i = $B * #i¦¬ ($_A < $_B)›
- structured/0:
  have $h1 := $hf _ _ $h
  omega
- structured/123:
  have $h1 : $_A = $_B := by
    have $h2 := $hf _ _ $h
    omega
  ‹omega¦rw [$h1]¦simp [$h1]›
- structured/12:
  have $h1 : $_A = $_B := Nat.add_right_cancel ($hf _ _ $h)
  rw [$h1]
- term/0: exact Nat.add_right_cancel ($hf _ _ $h)
- structured/3:
  intro $h1
  have $h2 := $hf _ _ $h
  omega

@ min_max
nums: k = 1..20
vars: x y z : Nat
goal: ‹min $A $B ≤ max $A $B¦min $A $B + max $A $B = $_A + $B¦max $A $B = max $B $A¦min $A ($_A + $B) = $_A¦max ($_A + #k) ($_B + #k) = max $A $B + #k›
- automation: omega
- term/0: exact Nat.le_trans (Nat.min_le_left _ _) (Nat.le_max_left _ _)
- structured: simp only [Nat.min_def, Nat.max_def] <;> split <;> ‹omega¦split <;> omega›
- term/2: exact Nat.max_comm _ _
- term/3: exact Nat.min_eq_left (Nat.le_add_right _ _)
- structured/14:
  rcases Nat.le_total $A $B with $h | $h
  · rw [Nat.max_eq_right $h‹, Nat.min_eq_left $h¦, Nat.max_eq_right (by omega)›]
    try omega
  · rw [Nat.max_eq_left $h‹, Nat.min_eq_right $h¦, Nat.max_eq_left (by omega)›]
    try omega
"""
)
