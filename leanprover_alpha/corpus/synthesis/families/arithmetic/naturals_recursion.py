"""Statements about natural numbers that stand on definitions: parity, sums, own recursion."""
# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed

DEFINED = parsed(
    r"""
@ even_sum *2
nums: k = 1..15; d = k + k
names: Ev = Even' | IsEven | Doubled | TwoFold
vars: x y : Nat
ctx: def $Ev (n : Nat) : Prop := ∃ k, n = ‹k + k¦2 * k¦k * 2›
hyp h1: $Ev $A
hyp h2: $Ev $B
goal: ‹$Ev ($_A + $B)¦$Ev ($_A + $B + #d)¦$Ev ($B + $A)›
- structured:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  exact ⟨$p + $q‹¦ + #k¦›, by omega⟩
- structured/02:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  exact ⟨$p + $q, by omega⟩
- structured/1:
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  refine ⟨$p + $q + #k, ?_⟩
  omega
- structured/02:
  unfold $Ev at *
  rcases $h1 with ⟨$p, $hp⟩
  rcases $h2 with ⟨$q, $hq⟩
  exists $p + $q
  omega
- cases/02:
  cases $h1 with
  | intro $p $hp =>
    cases $h2 with
    | intro $q $hq => exact ⟨$q + $p, by omega⟩

@ even_product
names: Ev = Even' | IsEven | Doubled
vars: x y : Nat
ctx: def $Ev (n : Nat) : Prop := ∃ k, n = 2 * k
hyp h: $Ev $A
goal: ‹$Ev ($A * $B)¦$Ev ($B * $A)¦$Ev ($A * $A)›
- structured/0:
  obtain ⟨$p, $hp⟩ := $h
  exact ⟨$p * $B, by rw [$hp, Nat.mul_assoc]⟩
- structured/1:
  obtain ⟨$p, $hp⟩ := $h
  refine ⟨$B * $p, ?_⟩
  rw [$hp, Nat.mul_left_comm]
- structured/2:
  obtain ⟨$p, $hp⟩ := $h
  refine ⟨$p * $A, ?_⟩
  rw [← Nat.mul_assoc, ← $hp]
- structured/0:
  rcases $h with ⟨$p, $hp⟩
  refine ⟨$p * $B, ?_⟩
  rw [← Nat.mul_assoc, ← $hp]
- structured/1:
  rcases $h with ⟨$p, $hp⟩
  exists $B * $p
  rw [Nat.mul_left_comm, ← $hp]

@ even_or_odd
names: Ev, Od = Even', Odd' | IsEven, IsOdd | Doubled, Undoubled
nums: k = 0..9
vars: x : Nat
ctx: def $Ev (n : Nat) : Prop := ∃ k, n = 2 * k
ctx: def $Od (n : Nat) : Prop := ∃ k, n = 2 * k + 1
goal: ‹$Ev $A ∨ $Od $A¦$Ev $A ∨ $Ev ($_A + 1)¦¬ $Ev $A → $Od $A¦$Ev $A → $Od ($_A + 1)¦$Od $A → ¬ $Ev $A›
- cases/0:
  rcases Nat.mod_two_eq_zero_or_one $A with $h | $h
  · exact Or.inl ⟨$A / 2, by omega⟩
  · exact Or.inr ⟨$A / 2, by omega⟩
- structured/1:
  by_cases $h : $A % 2 = 0
  · left; exact ⟨$A / 2, by omega⟩
  · right; exact ⟨$A / 2 + 1, by omega⟩
- structured/0:
  by_cases $h : $A % 2 = 0
  · left; exact ⟨$A / 2, by omega⟩
  · right; exact ⟨$A / 2, by omega⟩
- structured/2:
  intro $h
  refine ⟨$A / 2, ?_⟩
  have $h1 : $A % 2 ≠ 0 := fun $h2 => $h ⟨$A / 2, by omega⟩
  omega
- structured/3:
  intro $h
  obtain ⟨$p, $hp⟩ := $h
  exact ⟨$p, by omega⟩
- structured/3:
  rintro ⟨$p, $hp⟩
  exact ⟨$p, by rw [$hp]⟩
- structured/4:
  rintro ⟨$p, $hp⟩ ⟨$q, $hq⟩
  omega
- structured/4:
  intro $h1 $h2
  obtain ⟨$p, $hp⟩ := $h1
  obtain ⟨$q, $hq⟩ := $h2
  omega

@ sum_to *2
nums: k = 1..9; c = 0..9
names: Sum = sumTo | total | tri | accumulate
ctx: def $Sum : Nat → Nat
  | 0 => #c
  | n + 1 => ‹$Sum n + (n + 1)¦(n + 1) + $Sum n›
vars: m n : Nat
goal: ‹2 * $Sum $n = $n * ($n + 1) + 2 * #c¦$n ≤ $Sum $n¦#c ≤ $Sum $n¦$Sum $n ≤ $Sum ($n + #k)¦$Sum $n < $Sum ($n + 1)›
- induction/12:
  induction $n with
  | zero => simp [$Sum]
  | succ $p ih => simp only [$Sum]; omega
- induction/0:
  induction $n with
  | zero => simp [$Sum]
  | succ $p ih =>
    simp only [$Sum, Nat.mul_add, Nat.add_mul] at *
    omega
- induction/0:
  induction $n with
  | zero => simp [$Sum]
  | succ $p ih =>
    have $h : ($p + 1) * ($p + 1 + 1) = $p * ($p + 1) + 2 * ($p + 1) := by
      rw [Nat.mul_comm ($p + 1), Nat.add_mul, Nat.add_mul]
      omega
    rw [$h, $Sum]
    omega
- induction/12:
  induction $n with
  | zero => simp [$Sum]
  | succ $p ih =>
    rw [$Sum]
    omega
- structured/3:
  have $h : ∀ $q, $Sum $n ≤ $Sum ($n + $q) := by
    intro $q
    induction $q with
    | zero => exact Nat.le_refl _
    | succ $p ih => exact Nat.le_trans ih (by rw [← Nat.add_assoc, $Sum]; omega)
  exact $h #k
- structured/4: rw [$Sum]; omega
- structured/4:
  simp only [$Sum]
  omega

@ sum_linear
nums: k = 1..12; c = 0..12
names: Sum = steps | climb | stairs | cost
ctx: def $Sum : Nat → Nat
  | 0 => #c
  | n + 1 => ‹$Sum n + #k¦#k + $Sum n›
vars: m n : Nat
goal: ‹$Sum $n = #k * $n + #c¦$Sum $n = $n * #k + #c¦$Sum $m ≤ $Sum ($m + $n)¦$Sum ($m + $n) + #c = $Sum $m + $Sum $n¦$n + #c ≤ $Sum $n›
- induction/014:
  induction $n with
  | zero => simp [$Sum]
  | succ $p ih => rw [$Sum]; omega
- induction/014:
  induction $n with
  | zero => simp [$Sum]
  | succ $p ih =>
    simp only [$Sum]
    omega
- induction/2:
  induction $n with
  | zero => exact Nat.le_refl _
  | succ $p ih =>
    rw [← Nat.add_assoc, $Sum]
    omega
- induction/3:
  induction $n with
  | zero => simp [$Sum]
  | succ $p ih =>
    rw [← Nat.add_assoc, $Sum, $Sum]
    omega
- induction/3:
  induction $n with
  | zero => rfl
  | succ $p ih =>
    have $h : $Sum ($m + ($p + 1)) = $Sum ($m + $p) + #k := by
      rw [← Nat.add_assoc, $Sum]
      try omega
    simp only [$Sum, $h]
    omega

@ power_rec
nums: k = 2..9; c = 1..6
names: Pow = power | expo | scale | times
ctx: def $Pow : Nat → Nat
  | 0 => #c
  | n + 1 => ‹$Pow n * #k¦#k * $Pow n›
vars: m n : Nat
goal: ‹$Pow $n = #c * #k ^ $n¦0 < $Pow $n¦$Pow $n ≤ $Pow ($n + 1)¦#c ≤ $Pow $n¦#c ∣ $Pow $n›
- induction/0:
  induction $n with
  | zero => simp [$Pow]
  | succ $p ih =>
    rw [$Pow, ih, Nat.pow_succ]
    ‹simp only [Nat.mul_assoc, Nat.mul_comm, Nat.mul_left_comm]¦ac_rfl›
- induction/13:
  induction $n with
  | zero => simp [$Pow]
  | succ $p ih => simp only [$Pow]; omega
- structured/2:
  rw [$Pow]
  omega
- induction/4:
  induction $n with
  | zero => exact ⟨1, rfl⟩
  | succ $p ih =>
    rw [$Pow]
    first | exact Nat.dvd_mul_right_of_dvd ih _ | exact Nat.dvd_mul_left_of_dvd ih _
- induction/4:
  induction $n with
  | zero => exact Nat.dvd_refl _
  | succ $p ih =>
    obtain ⟨$q, $hq⟩ := ih
    exact ⟨#k * $q, by rw [$Pow, $hq]; ac_rfl⟩

@ own_addition *2
names: Add = plus | add' | sum' | addition
ctx: def $Add : Nat → Nat → Nat
  | 0, m => m
  | n + 1, m => ‹$Add n m + 1¦($Add n m).succ¦$Add n (m + 1)›
vars: a b c : Nat
goal: ‹$Add $a $b = $a + $b¦$Add $a 0 = $a¦$Add $a $b = $Add $b $a¦$Add ($Add $a $b) $c = $Add $a ($Add $b $c)¦$a ≤ $Add $a $b›
- induction/0:
  induction $a generalizing $b with
  | zero => simp [$Add]
  | succ $p ih => rw [$Add, ih]; omega
- structured/123:
  have $h : ∀ $x $y, $Add $x $y = $x + $y := by
    intro $x
    induction $x with
    | zero => intro $y; simp [$Add]
    | succ $p ih => intro $y; rw [$Add, ih]; omega
  simp only [$h] <;> omega
- structured/124:
  have $h : ∀ $x $y, $Add $x $y = $x + $y := by
    intro $x
    induction $x with
    | zero => simp [$Add]
    | succ $p ih => intro $y; simp only [$Add, ih]; omega
  simp only [$h]
  omega
- induction/0:
  induction $a generalizing $b with
  | zero => simp [$Add]
  | succ $p ih =>
    simp only [$Add, ih]
    omega
"""
)
