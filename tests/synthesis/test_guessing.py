"""Guesses: from the look of a goal alone, decided by Lean, for the pretraining split alone."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from random import Random

import pytest

from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.corpus.synthesis.guessing import guesses, look
from leanprover_alpha.corpus.synthesis.hunting import Batch, Found, Guessing, batch_of, hunt
from leanprover_alpha.corpus.synthesis.words import Statement

TREE = """\
inductive Tree where
  | leaf
  | node (l r : Tree)"""
SIZE = """\
def size : Tree → Nat
  | .leaf => 0
  | .node l r => size l + size r + 1"""
FLIP = """\
def flip : Tree → Tree
  | .leaf => .leaf
  | .node l r => .node (flip r) (flip l)"""
TREES = Statement("f", "t", "(t : Tree)", "size (flip t) = size t", (TREE, SIZE, FLIP))
TREES_GOAL = "t : Tree\n⊢ size (flip t) = size t"
LOGIC = Statement("f", "t", "(p q : Prop) (h : p ∨ q)", "q ∨ p")
LOGIC_GOAL = "p q : Prop\nh : p ∨ q\n⊢ q ∨ p"
FALSE = Statement("f", "t", "(n : Nat)", "n + 1 = n")
FALSE_GOAL = "n : Nat\n⊢ n + 1 = n"


def test_a_look_tells_data_hypotheses_and_what_the_context_declares() -> None:
    seen = look(TREES, TREES_GOAL)
    assert seen.variables == (("t", "Tree"),)
    assert seen.data == seen.recursive == ["t"]
    assert seen.functions == ("size", "flip")
    assert seen.types == {"Tree"}
    seen = look(LOGIC, "p q : Prop\nh : p ∨\n    q\n⊢ q ∨ p")
    assert seen.hypotheses == (("h", "p ∨ q"),)
    assert not seen.data


def test_guesses_differ_and_follow_from_the_seed() -> None:
    some = guesses(TREES, TREES_GOAL, 8, Random(3))
    assert some == guesses(TREES, TREES_GOAL, 8, Random(3))
    assert some != guesses(TREES, TREES_GOAL, 8, Random(4))
    assert len({proof.text for proof in some}) == 8


def test_lean_decides_what_is_kept(checker: Checker) -> None:
    asked = ((TREES, TREES_GOAL), (LOGIC, LOGIC_GOAL), (FALSE, FALSE_GOAL))
    trees, logic, false = hunt(Batch(1, Guessing(tried=8, kept=2), asked), checker)
    assert any("induction t" in verified.proof.text for verified in trees)
    assert 0 < len(logic) <= 2
    assert all(verified.steps[0].goals == (LOGIC_GOAL,) for verified in logic)
    assert false == ()


def test_what_a_batch_found_is_kept_for_that_batch_alone(checker: Checker, tmp_path: Path) -> None:
    batch = Batch(1, Guessing(tried=3), ((LOGIC, LOGIC_GOAL),))
    found, shelf = hunt(batch, checker), Found(tmp_path, "a Lean")
    assert shelf.get(batch) is None
    shelf.put(batch, found)
    assert shelf.get(batch) == found
    assert shelf.get(Batch(2, Guessing(tried=3), ((LOGIC, LOGIC_GOAL),))) is None
    assert Found(tmp_path, "another").get(batch) is None


def test_a_batch_goes_to_a_worker_and_comes_back_as_it_was() -> None:
    batch = Batch(1, Guessing(), ((TREES, TREES_GOAL),))
    assert batch_of(asdict(batch)) == batch
    assert batch_of(asdict(batch)).name == batch.name


@pytest.mark.parametrize(
    ("kind", "taken"),
    [("p ∧ q", True), ("∃ n, p", True), ("¬(p ∧ q)", False), ("∀ (n : Nat), p ∨ q", False)],
)
def test_hypotheses_are_taken_apart_where_that_can_be(kind: str, taken: bool) -> None:
    goal = f"p q : Prop\nh : {kind}\n⊢ q"
    said = {guess.text for guess in guesses(LOGIC, goal, 30, Random(0))}
    assert any(text.startswith("cases h") for text in said) is taken
