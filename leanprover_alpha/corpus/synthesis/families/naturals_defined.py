"""Statements about natural numbers that need definitions, functions or induction."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.patterns import parsed

DEFINED = parsed(
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
