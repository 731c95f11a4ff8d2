"""Statements about options of numbers: partial subtraction and division, lookups, guards."""
# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed

NUMERIC = parsed(
    r"""
@ some_inj_arith *2
nums: k = 1..20; j = 1..20; s = k + j
vars: x y : Nat
hyp h: some ($_A + #k) = some ($_B + #s)
goal: ‹$_A = $_B + #j¦$_B ≤ $_A¦some $A = some ($_B + #j)›
- structured/01:
  injection $h with $h1
  omega
- structured/01:
  have $h1 := Option.some.inj $h
  omega
- structured/2:
  injection $h with $h1
  congr 1
  omega
- structured/2:
  simp only [Option.some.injEq] at *
  omega
- structured/01:
  rw [Option.some.injEq] at $h
  omega

@ map_add *2
nums: k = 1..20; j = 1..20; s = k + j; t = s + 1
vars: o : Option Nat; x y : Nat
hyp h: $o = some $A
goal: ‹$o.map (· + #k) = some ($_A + #k)¦($o.map (· + #k)).map (· + #j) = some ($_A + #s)¦($o.map (fun $n => $n * #k)).getD #j = $A * #k¦($o.bind fun $n => some ($n + #k)) = some (#k + $A)¦($o.map (· + #k)).getD 0 < $_A + #s›
- rewrite/02: rw [$h]; rfl
- structured/0:
  subst $h
  rfl
- structured/0:
  subst $h
  simp
- structured/4:
  subst $h
  simp
  omega
- structured/1:
  subst $h
  simp only [Option.map_some, Nat.add_assoc, Nat.reduceAdd]
- structured/3:
  subst $h
  simp [Nat.add_comm]
- structured/1:
  rw [$h, Option.map_map]
  rfl
- structured/4:
  rw [$h]
  show $_A + #k < $_A + #s
  omega
- structured/13:
  rw [$h]
  show some _ = some _
  congr 1
  show _ + _ = _
  omega
- structured/2:
  subst $h
  rfl

@ checked_sub *2
nums: k = 1..20
names: Sub = checkedSub | minus? | takeAway | subOpt
ctx: def $Sub (a b : Nat) : Option Nat := if ‹b ≤ a¦a ≥ b› then some (a - b) else none
vars: x y z : Nat
goal: ‹$Sub ($_A + $B) $A = some $B¦$Sub $A $A = some 0¦$_A < $_B → $Sub $A $B = none¦$_B ≤ $_A → ∃ $d, $Sub $A $B = some $d¦$Sub $A $B = none ↔ $_A < $_B¦∀ $d, $Sub $A $B = some $d → $_A = $_B + $d¦$Sub $A 0 = some $A¦$Sub $A ($_A + #k) = none¦∀ $d, $Sub $A $B = some $d → $d ≤ $_A›
- structured/0167: simp [$Sub]
- structured/2:
  intro $h
  simp [$Sub]
  omega
- structured/2:
  intro $h
  unfold $Sub
  rw [if_neg (by omega)]
- structured/3:
  intro $h
  exact ⟨$_A - $B, if_pos $h⟩
- structured/3:
  intro $h
  refine ⟨$_A - $B, ?_⟩
  simp [$Sub, $h]
- structured/4:
  unfold $Sub
  split <;> simp <;> omega
- structured/5:
  intro $d $h
  unfold $Sub at $h
  split at $h
  · injection $h with $h1
    omega
  · contradiction
- structured/8:
  intro $d $h
  unfold $Sub at $h
  split at $h
  · injection $h with $h1
    omega
  · contradiction
- structured/01:
  unfold $Sub
  rw [if_pos (by omega)]
  congr 1
  omega
- structured/7:
  unfold $Sub
  exact if_neg (by omega)
- structured/58:
  intro $d $h
  simp only [$Sub] at $h
  split at $h <;> simp at $h
  omega

@ guarded *2
nums: k = 1..30; j = 1..30; s = k + j
names: Guard = guardLt | below | small? | limit
ctx: def $Guard (n : Nat) : Option Nat := if n < #k then some n else none
vars: x y : Nat
goal: ‹∀ $m, $Guard $A = some $m → $m < #s¦∀ $m, $Guard $A = some $m → $m = $_A¦$_A < #k → $Guard $A = some $A¦#s ≤ $_A → $Guard $A = none¦$Guard $A = none ∨ $Guard $A = some $A¦($Guard $A).isSome = true → $_A < #s¦($Guard $A).getD 0 < #k›
- structured/01:
  intro $m $h
  unfold $Guard at $h
  split at $h
  · injection $h with $h1
    omega
  · contradiction
- structured/01:
  intro $m $h
  simp only [$Guard] at $h
  split at $h <;> simp at $h
  omega
- structured/2:
  intro $h
  exact if_pos $h
- structured/2:
  intro $h
  simp [$Guard, $h]
- structured/3:
  intro $h
  exact if_neg (by omega)
- structured/3:
  intro $h
  unfold $Guard
  rw [if_neg]
  omega
- structured/4:
  unfold $Guard
  split
  · right; rfl
  · left; rfl
- structured/4:
  by_cases $h : $_A < #k
  · exact Or.inr (if_pos $h)
  · exact Or.inl (if_neg $h)
- structured/5:
  intro $h
  unfold $Guard at $h
  split at $h
  · omega
  · contradiction
- structured/6:
  unfold $Guard
  split
  · assumption
  · decide
- structured/5:
  intro $h
  by_cases $h1 : $_A < #k
  · omega
  · simp [$Guard, $h1] at $h

@ if_option *2
nums: k = 1..30
vars: p : Prop; x y : Nat; o : Option Nat
hyp h: (if $_A < $_B then some $A else none) = some $C
goal: ‹$_C < $_B¦$_C = $_A¦$_A < $_B¦$_C ≤ $_B + #k›
- structured/013:
  split at $h
  · injection $h with $h1
    omega
  · contradiction
- structured:
  split at $h
  · simp only [Option.some.injEq] at $h
    omega
  · simp at $h
- structured/2:
  split at $h
  · assumption
  · contradiction
- structured/013:
  by_cases $h1 : $_A < $_B
  · rw [if_pos $h1] at $h
    injection $h with $h2
    omega
  · rw [if_neg $h1] at $h
    contradiction

@ lookup_update
names: Put, Get = update, lookup | store, fetch | assign, valueOf | put, read
ctx: def $Put (e : Nat → Option Nat) (k v : Nat) : Nat → Option Nat := fun i => if i = k then some v else e i
vars: e : Nat → Option Nat; x y z : Nat
goal: ‹$Put $e $A $B $A = some $B¦$_C ≠ $_A → $Put $e $A $B $C = $e $C¦$Put ($Put $e $A $B) $A $C $A = some $C¦($Put $e $A $B $A).isSome = true¦$e $A = some $B → $Put $e $A $B $A = $e $A¦$e $C = none → $Put $e $A $B $C = none ∨ $_C = $_A›
- structured/023: simp [$Put]
- structured/0: exact if_pos rfl
- structured/1:
  intro $h
  exact if_neg $h
- structured/1:
  intro $h
  simp [$Put, $h]
- structured/2:
  unfold $Put
  rw [if_pos rfl]
- structured/4:
  intro $h
  simp [$Put, $h]
- structured/4:
  intro $h
  rw [$h]
  exact if_pos rfl
- structured/5:
  intro $h
  by_cases $h1 : $_C = $_A
  · exact Or.inr $h1
  · left
    unfold $Put
    rw [if_neg $h1]
    exact $h
- structured/5:
  intro $h
  by_cases $h1 : $_C = $_A
  · right; exact $h1
  · left; simp [$Put, $h1, $h]

@ sum_of_two *2
nums: k = 1..20; j = 1..20; s = k + j
vars: o p : Option Nat; x y : Nat
hyp h1: ∀ $m, $o = some $m → $m ≤ #k
hyp h2: ∀ $m, $p = some $m → $m ≤ #j
goal: ‹∀ $n, ($o.bind fun $u => $p.map fun $v => $u + $v) = some $n → $n ≤ #s¦$o.getD 0 + $p.getD 0 ≤ #s¦($o.or $p).getD 0 ≤ #s›
- cases/0:
  intro $n $h
  cases $o with
  | none => simp at $h
  | some $a => cases $p with
    | none => simp at $h
    | some $b =>
      have $h3 := $h1 $a rfl
      have $h4 := $h2 $b rfl
      simp at $h
      omega
- cases/1:
  have $h3 : $o.getD 0 ≤ #k := by
    cases $o with
    | none => exact Nat.zero_le _
    | some $a => exact $h1 $a rfl
  have $h4 : $p.getD 0 ≤ #j := by
    cases $p with
    | none => exact Nat.zero_le _
    | some $b => exact $h2 $b rfl
  omega
- cases/1: cases $o <;> cases $p <;> simp_all <;> omega
- cases/2:
  cases $o with
  | none => cases $p with
    | none => exact Nat.zero_le _
    | some $b => exact Nat.le_trans ($h2 $b rfl) (by decide)
  | some $a => exact Nat.le_trans ($h1 $a rfl) (by decide)
- cases/2: cases $o <;> cases $p <;> simp_all <;> omega
- cases/0: intro $n; cases $o <;> cases $p <;> simp_all <;> omega
"""
)
