"""Whole searches with the portfolio alone, on a real Lean: every kind of proof it is made for."""

from __future__ import annotations

import pytest

from leanprover_alpha.environment.engines.candidates import Verdict, initial_state
from leanprover_alpha.search import imports
from leanprover_alpha.search.auto import search
from leanprover_alpha.search.drafts import Drafts
from leanprover_alpha.search.proposer import Proposal
from leanprover_alpha.toolchain.process import Limits

TREE = """\
inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def mirror {α : Type} : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror

def size {α : Type} : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size

theorem size_mirror {α : Type} (t : Tree α) : t.mirror.size = t.size := by
  sorry

end Tree
"""
SUM = """\
def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def totalFrom (xs : List Nat) (acc : Nat) : Nat :=
  match xs with
  | [] => acc
  | x :: xs => totalFrom xs (acc + x)

theorem totalFrom_zero (xs : List Nat) : totalFrom xs 0 = total xs := by
  sorry
"""
EVEN = """\
def Even' (n : Nat) : Prop := ∃ k, n = 2 * k

theorem even_add {a b : Nat} (ha : Even' a) (hb : Even' b) : Even' (a + b) := by
  sorry
"""
LEMMA = """\
def rev {α : Type} : List α → List α
  | [] => []
  | x :: xs => rev xs ++ [x]

theorem rev_append {α : Type} (xs ys : List α) : rev (xs ++ ys) = rev ys ++ rev xs := by
  induction xs <;> simp_all [rev]

theorem rev_rev {α : Type} (xs : List α) : rev (rev xs) = xs := by
  sorry
"""
STAR = """\
inductive Star {α : Type} (r : α → α → Prop) : α → α → Prop where
  | refl (a) : Star r a a
  | step {a b c} : r a b → Star r b c → Star r a c

theorem Star.trans {α : Type} {r : α → α → Prop} {a b c : α} (h1 : Star r a b)
    (h2 : Star r b c) : Star r a c := by
  sorry
"""


def solve(here, **options):
    def verify(proof):
        (outcome,) = here.engine.try_candidates(initial_state(here.hole), [proof])
        return outcome.verdict is Verdict.CLOSED

    known = imports.collect(here.document, here.path, here.toolchain, Limits())
    options = {"budget_seconds": 600.0, "max_candidates": 600, "premises": known, **options}
    return search(here.hole, here.document, here.engine, verify, **options)


@pytest.mark.parametrize("text", [TREE, SUM, EVEN, LEMMA, STAR])
def test_the_portfolio_alone_proves(bench, text):
    result = solve(bench(text))
    assert result.status == "proved"
    assert result.source.startswith("portfolio:")


def test_the_source_names_the_tactic(bench):
    result = solve(bench("theorem t (a b : Nat) (h : a < b) : a + 1 ≤ b + 3 := by\n  sorry\n"))
    assert (result.proof, result.source) == ("omega", "portfolio:omega")


def test_a_model_beside_the_portfolio_is_named_as_the_source(bench):
    here = bench("theorem t (p q r : Prop) (f : p → q) (g : q → r) : p → r := by\n  sorry\n")

    class Model:
        def propose(self, state, goals):
            return [Proposal("exact fun h => g (f h)", -0.001, "model")]

    result = solve(here, proposers=[Model()])
    assert (result.proof, result.source) == ("exact fun h => g (f h)", "model")


def test_whole_proofs_only_come_from_samplers(bench):
    here = bench("theorem t : 2 + 2 = 4 := by\n  sorry\n")

    class Writer:
        def start(self, hole, document, n, seed):
            wrong, right = (
                Proposal("exact absurd", -0.1, "model"),
                Proposal("decide", -0.2, "model"),
            )
            return Drafts([wrong, right][:n], complete=True)

    result = solve(here, strategy="whole", samplers=[Writer()])
    assert (result.proof, result.source, result.candidates) == ("decide", "model", 2)
    nothing = solve(here, strategy="whole")
    assert (nothing.proof, nothing.status) == (None, "unproved")


def test_a_false_statement_stays_unproved(bench):
    result = solve(bench("theorem t (a b : Nat) : a + b = a := by\n  sorry\n"), max_candidates=200)
    assert result.proof is None
    assert result.status in ("timeout", "unproved")


def test_a_verifier_that_says_no_has_the_last_word(bench):
    here = bench("theorem t : 1 = 1 := by\n  sorry\n")
    result = search(
        here.hole,
        here.document,
        here.engine,
        lambda proof: False,
        max_candidates=60,
        budget_seconds=600.0,
    )
    assert result.proof is None
