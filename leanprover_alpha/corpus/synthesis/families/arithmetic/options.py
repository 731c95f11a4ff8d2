"""Options: map, bind, orElse, filter, getD, isSome by cases; chains of binds; own functions."""
# ruff: noqa: E501 (a template's line is one line)

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.arithmetic.options_numeric import NUMERIC
from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed
from leanprover_alpha.corpus.synthesis.families.arithmetic.pipelines import PIPELINES
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import TemplateFamily

LAWS = r"""
@ inhabited_by
names: Test, How = $o.isSome = true, $o.isSome | $o ≠ none, $o ≠ none | $o.isNone = false, $o.isNone = false
vars: α : Type; o : Option $α
hyp h: $Test
goal: ∃ $x, $o = some $x
- cases:
  cases $o with
  | none => ‹simp at $h¦contradiction›
  | some $a => exact ⟨$a, rfl⟩
- cases:
  cases $o with
  | none => simp at $h
  | some $a => exact ⟨_, rfl⟩
- structured:
  match $o, $h with
  | some $a, _ => exact ⟨$a, rfl⟩
- cases:
  rcases $o with _ | $a
  · simp at $h
  · exact ⟨$a, rfl⟩

@ map_preimage *2
vars: α β : Type; f : $α → $β; o : Option $α; b : $β
hyp h: $o.map $f = some $b
goal: ‹∃ $x, $o = some $x ∧ $f $x = $b¦∃ $x, $f $x = $b¦$o ≠ none¦$o.isSome = true›
- cases/0:
  cases $o with
  | none => simp at $h
  | some $a => exact ⟨$a, rfl, by simpa using $h⟩
- cases/1:
  cases $o with
  | none => simp at $h
  | some $a => exact ⟨$a, by simpa using $h⟩
- cases/1:
  cases $o with
  | none => contradiction
  | some $a =>
    injection $h with $h1
    exact ⟨$a, $h1⟩
- structured/2:
  intro $h1
  rw [$h1] at $h
  simp at $h
- structured/2:
  intro $h1
  subst $h1
  contradiction
- cases/3:
  cases $o with
  | none => contradiction
  | some $a => rfl
- structured/0:
  rw [Option.map_eq_some_iff] at $h
  exact $h
- structured/1:
  obtain ⟨$a, _, $h1⟩ := Option.map_eq_some_iff.mp $h
  exact ⟨$a, $h1⟩

@ bind_preimage *2
vars: α β : Type; f : $α → Option $β; o : Option $α; b : $β
hyp h: $o.bind $f = some $b
goal: ‹∃ $x, $o = some $x ∧ $f $x = some $b¦∃ $x, $f $x = some $b¦$o ≠ none¦$o.isSome = true›
- cases/0:
  cases $o with
  | none => simp at $h
  | some $a => exact ⟨$a, rfl, $h⟩
- term/0: exact Option.bind_eq_some_iff.mp $h
- structured/1:
  obtain ⟨$a, _, $h1⟩ := Option.bind_eq_some_iff.mp $h
  exact ⟨$a, $h1⟩
- cases/1:
  cases $o with
  | none => contradiction
  | some $a => exact ⟨$a, $h⟩
- structured/2:
  rintro rfl
  ‹contradiction¦simp at $h›
- structured/2:
  intro $h1
  rw [$h1] at $h
  contradiction
- cases/3:
  cases $o with
  | none => ‹contradiction¦simp at $h›
  | some $a => rfl
- cases/3: cases $o <;> simp_all

@ injective_map
vars: α β : Type; f : $α → $β; o p : Option $α
hyp hf: ∀ $x $y, $f $x = $f $y → $x = $y
hyp h: $o.map $f = $p.map $f
goal: ‹$o = $p¦$p = $o¦$o.isSome = $p.isSome›
- cases/01:
  cases $o with
  | none => cases $p with
    | none => rfl
    | some $b => simp at $h
  | some $a => cases $p with
    | none => simp at $h
    | some $b =>
      simp only [Option.map_some, Option.some.injEq] at $h
      rw [$hf _ _ $h]
- cases/01:
  cases $o <;> cases $p <;> simp_all
  ‹exact $hf _ _ $h¦first | exact $hf _ _ $h | exact ($hf _ _ $h).symm›
- cases/2: cases $o <;> cases $p <;> simp_all
- cases/2:
  cases $o with
  | none => cases $p with
    | none => rfl
    | some $b => simp at $h
  | some $a => cases $p with
    | none => simp at $h
    | some $b => rfl

@ agree_on
vars: α β : Type; f g : $α → $β; o : Option $α
hyp h: ∀ $x, $o = some $x → $f $x = $g $x
goal: $o.map $f = $o.map $g
- cases:
  cases $o with
  | none => rfl
  | some $a => simp [$h $a rfl]
- cases:
  cases $o with
  | none => rfl
  | some $a => rw [Option.map_some, Option.map_some, $h $a rfl]
- term: exact Option.map_congr $h
- cases:
  cases $o
  · rfl
  · exact congrArg some ($h _ rfl)

@ both_present *2
vars: α β γ : Type; f : $α → $β → $γ; o : Option $α; p : Option $β; c : $γ
hyp h: ($o.bind fun $x => $p.map fun $y => $f $x $y) = some $c
goal: ‹∃ $x $y, $o = some $x ∧ $p = some $y ∧ $f $x $y = $c¦∃ $x $y, $f $x $y = $c¦$o.isSome = true ∧ $p.isSome = true¦$p ≠ none›
- cases/0:
  cases $o with
  | none => simp at $h
  | some $a => cases $p with
    | none => simp at $h
    | some $b => exact ⟨$a, $b, rfl, rfl, by simpa using $h⟩
- cases/1:
  cases $o with
  | none => simp at $h
  | some $a => cases $p with
    | none => simp at $h
    | some $b => exact ⟨$a, $b, by simpa using $h⟩
- cases/2: cases $o <;> cases $p <;> simp_all
- cases/3: cases $o <;> cases $p <;> simp_all
- cases/2:
  cases $o with
  | none => contradiction
  | some $a => cases $p with
    | none => contradiction
    | some $b => exact ⟨rfl, rfl⟩
- structured/3:
  rintro rfl
  cases $o <;> contradiction

@ none_absorbs
vars: α β : Type; f : $α → Option $β; o : Option $α
hyp h: ∀ $x, $f $x = none
goal: ‹$o.bind $f = none¦($o.bind $f).isSome = false¦($o.bind $f).isNone = true›
- cases:
  cases $o with
  | none => rfl
  | some $a => simp [$h]
- cases: cases $o <;> simp [$h]
- cases/0:
  cases $o with
  | none => rfl
  | some $a => exact $h $a
- structured/0:
  apply Option.eq_none_iff_forall_not_mem.mpr
  intro $b $h1
  cases $o <;> simp_all

@ default_value
vars: α β : Type; f : $α → $β; o : Option $α; a : $α
goal: ‹$f ($o.getD $a) = ($o.map $f).getD ($f $a)¦($o.map $f).getD ($f $a) = $f ($o.getD $a)¦($o.or (some $a)).isSome = true¦some ($o.getD $a) = $o.or (some $a)¦($o.or none) = $o¦$o = none ∨ $o = some ($o.getD $a)›
- cases: cases $o <;> simp
- cases/01234:
  cases $o with
  | none => rfl
  | some $x => rfl
- cases/01234: cases $o <;> rfl
- cases/5:
  cases $o with
  | none => exact Or.inl rfl
  | some $x => exact Or.inr rfl
- cases/5:
  cases $o
  · left; rfl
  · right; rfl

@ two_results
vars: α : Type; o p : Option $α; a b : $α
hyp h1: $o = some $a
hyp h2: $p = some $b
hyp h3: $o = $p
goal: ‹$a = $b¦$b = $a¦some $b = $o¦$p = some $a›
- automation: simp_all
- structured/01:
  rw [$h1, $h2] at $h3
  injection $h3 with $h4
  ‹exact $h4¦exact $h4.symm¦rw [$h4]›
- structured/0:
  subst $h3
  rw [$h1] at $h2
  exact Option.some.inj $h2
- rewrite/2: rw [$h3, $h2]
- rewrite/3: rw [← $h3, $h1]
- term/0: exact Option.some.inj ($h1.symm.trans ($h3.trans $h2))
- term/2: exact ($h3.trans $h2).symm
- term/3: exact $h3.symm.trans $h1

@ choice_cases *2
vars: α : Type; o p : Option $α; P : $α → Prop
hyp h1: ∀ $x, $o = some $x → $P $x
hyp h2: ∀ $x, $p = some $x → $P $x
goal: ‹∀ $y, $o.or $p = some $y → $P $y¦∀ $y, ($o <|> $p) = some $y → $P $y›
- cases:
  intro $y $h
  cases $o with
  | none => exact $h2 $y (by simpa using $h)
  | some $a => exact $h1 $y (by simpa using $h)
- structured/0:
  intro $y $h
  rcases Option.or_eq_some_iff.mp $h with $h3 | ⟨_, $h4⟩
  · exact $h1 _ $h3
  · exact $h2 _ $h4
- cases:
  intro $y $h
  rcases $o with _ | $a
  · exact $h2 _ $h
  · exact $h1 _ $h

@ filter_facts *2
vars: α : Type; o : Option $α; p : $α → Bool; a : $α
hyp h: $o.filter $p = some $a
goal: ‹$p $a = true¦$o = some $a¦$o = some $a ∧ $p $a = true¦$o ≠ none›
- structured/0:
  rw [Option.filter_eq_some_iff] at $h
  exact $h.2
- structured/1:
  rw [Option.filter_eq_some_iff] at $h
  exact $h.1
- term/2: exact Option.filter_eq_some_iff.mp $h
- term/0: exact (Option.filter_eq_some_iff.mp $h).2
- term/1: exact (Option.filter_eq_some_iff.mp $h).1
- structured/2:
  obtain ⟨$h1, $h2⟩ := Option.filter_eq_some_iff.mp $h
  exact ⟨$h1, $h2⟩
- structured/3:
  rintro rfl
  ‹contradiction¦simp at $h›
- structured/3:
  intro $h1
  rw [$h1] at $h
  simp at $h

@ own_map
names: Map = mapOpt | onSome | lift | apply' | transform
ctx: def $Map {α β : Type} (f : α → β) : Option α → Option β
  | none => none
  | some a => some (f a)
vars: α β γ : Type; f : $α → $β; g : $β → $γ; o : Option $α; a : $α
goal: ‹$Map $g ($Map $f $o) = $Map (fun $x => $g ($f $x)) $o¦$Map $f $o = $o.map $f¦$Map (fun $x => $x) $o = $o¦($Map $f $o).isSome = $o.isSome¦$Map $f $o = none ↔ $o = none¦$Map $f (some $a) = some ($f $a)¦$Map $g ($Map $f $o) = ($o.map $f).map $g¦($Map $f $o).getD ($f $a) = $f ($o.getD $a)›
- cases/012367: cases $o <;> rfl
- cases/01234567: cases $o <;> simp [$Map]
- term/5: exact rfl
- cases/012367:
  cases $o with
  | none => rfl
  | some $b => rfl
- cases/4:
  cases $o with
  | none => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | some $b => exact ⟨fun $h => by contradiction, fun $h => by contradiction⟩
- cases/4:
  constructor
  · intro $h
    cases $o with
    | none => rfl
    | some $b => simp [$Map] at $h
  · intro $h
    rw [$h]
    rfl

@ own_bind
names: Bind = andThen | chain | follow | thenTry
ctx: def $Bind {α β : Type} (o : Option α) (f : α → Option β) : Option β :=
  match o with
  | none => none
  | some a => f a
vars: α β γ : Type; f : $α → Option $β; g : $β → Option $γ; o : Option $α; a : $α; b : $β
goal: ‹$Bind ($Bind $o $f) $g = $Bind $o (fun $x => $Bind ($f $x) $g)¦$Bind $o some = $o¦$Bind (some $a) $f = $f $a¦$Bind $o $f = $o.bind $f¦$Bind $o (fun _ => none) = (none : Option $β)¦$Bind $o $f = some $b → ∃ $x, $f $x = some $b¦$Bind $o $f = some $b → $o ≠ none›
- cases/01234: cases $o <;> rfl
- cases/01234:
  cases $o with
  | none => rfl
  | some $y => rfl
- cases/01234: cases $o <;> simp [$Bind]
- structured/5:
  intro $h
  cases $o with
  | none => simp [$Bind] at $h
  | some $y => exact ⟨$y, $h⟩
- structured/6:
  intro $h $h1
  rw [$h1] at $h
  simp [$Bind] at $h
- structured/6:
  rintro $h rfl
  contradiction
- structured/5:
  intro $h
  cases $o with
  | none => contradiction
  | some $y => exact ⟨_, $h⟩

@ own_first
names: First = firstOf | orTry | prefer | fallback
ctx: def $First {α : Type} : Option α → Option α → Option α
  | some a, _ => some a
  | none, o => o
vars: α : Type; o p q : Option $α; a : $α
goal: ‹$First ($First $o $p) $q = $First $o ($First $p $q)¦$First $o $o = $o¦$First $o none = $o¦$First none $o = $o¦$First $o $p = none ↔ $o = none ∧ $p = none¦($First $o $p).isSome = ($o.isSome || $p.isSome)¦$First $o ($First $o $p) = $First $o $p¦$First $o $p = some $a → $o = some $a ∨ $p = some $a¦$First $o $p = $o ∨ $First $o $p = $p›
- cases/01235 6: cases $o <;> rfl
- cases: cases $o <;> cases $p <;> simp [$First]
- cases/012356: cases $o <;> cases $p <;> rfl
- cases/7:
  intro $h
  cases $o with
  | none => exact Or.inr $h
  | some $x => exact Or.inl $h
- cases/8:
  cases $o with
  | none => right; rfl
  | some $x => left; rfl
- cases/4: cases $o <;> cases $p <;> simp [$First]
- cases/8:
  cases $o
  · exact Or.inr rfl
  · exact Or.inl rfl
"""

FAMILY = TemplateFamily("options", (*parsed(LAWS), *NUMERIC, *PIPELINES), distractors=0.3)

__all__ = ["FAMILY"]
