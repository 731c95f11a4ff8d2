"""What a model is told of a hole: the state in writable names, what the goal mentions, no more."""

from __future__ import annotations

import pytest

from leanprover_alpha.policy.prompts import STYLES
from leanprover_alpha.search import imports
from leanprover_alpha.search.goals import parse_goal
from leanprover_alpha.search.questions import question, written
from leanprover_alpha.toolchain.process import Limits

FILE = """\
inductive Color where
  | red : Color
  | green : Color

inductive Tree where
  | leaf : Tree
  | node : Tree → Color → Tree → Tree

namespace Tree
open Nat

/-- Turned around. -/
def mirror : Tree → Tree
  | leaf => leaf
  | node l c r => node r.mirror c l.mirror

def unrelated (c : Color) : Color := c

@[simp] theorem mirror_leaf : leaf.mirror = leaf := by
  rfl

theorem about_colors (c : Color) : unrelated c = c := rfl

theorem mirror_mirror (t : Tree) : t.mirror.mirror = t := by
  sorry
"""


def asked(bench, text):
    here = bench(text)
    known = imports.collect(here.document, here.path, here.toolchain, Limits())
    return question(here.hole, here.document, known)


def test_the_context_is_what_the_goal_mentions_and_what_that_mentions(bench):
    task = asked(bench, FILE).task
    assert STYLES["tactic-state"].render(task) == (
        "inductive Color where\n  | red : Color\n  | green : Color\n"
        "inductive Tree where\n  | leaf : Tree\n  | node : Tree → Color → Tree → Tree\n"
        "def mirror : Tree → Tree\n  | leaf => leaf\n  | node l c r => node r.mirror c l.mirror\n"
        "theorem mirror_leaf : leaf.mirror = leaf\n"
        "/- state -/\nt : Tree\n⊢ t.mirror.mirror = t\n/- proof -/\n"
    )
    assert task.statement == "theorem mirror_mirror (t : Tree) : t.mirror.mirror = t := by"
    assert task.header == "namespace Tree\nopen Nat"


def test_a_goal_of_the_core_library_has_no_context(bench):
    text = FILE + "\ntheorem plain (n : Nat) : n + 0 = n := sorry\n"
    task = asked(bench, text).task
    assert task.context == ()
    assert task.statement.endswith(": n + 0 = n := by")


def test_names_that_cannot_be_written_are_renamed_in_the_answer_too(bench):
    found = asked(bench, "theorem t (p q : Prop) : p → q → p := by\n  intros\n  sorry\n")
    assert found.task.goals == ("p q : Prop\na : p\na_1 : q\n⊢ p",)
    assert found.answer("exact a") == "rename_i a a_1\nexact a"
    assert found.answer("assumption") == "assumption"


@pytest.mark.parametrize(
    "goal",
    [
        "p q : Prop\nh : p ∧ q\n⊢ q ∧ p",
        "case inl\np q : Prop\nh h' : p\nx : Nat := 3\n⊢ q",
        "a : Nat\nh : a =\n  a\n⊢ a = a",
    ],
)
def test_a_goal_is_written_as_lean_prints_it(goal: str):
    assert written(parse_goal(goal)) == goal


def test_what_another_namespace_calls_by_the_same_name_is_not_in_the_context(bench):
    text = (
        "namespace One\ndef size (n : Nat) : Nat := n + 1\nend One\n"
        "structure Point where\n  x : Nat\n  y : Nat\n\n"
        "namespace Two\ndef size (p : Point) : Nat := p.x + p.y\n"
        "theorem t (p : Point) : size p = p.y + p.x := by\n  sorry\nend Two\n"
    )
    assert asked(bench, text).task.context == (
        "def size (p : Point) : Nat := p.x + p.y",
        "structure Point where\n  x : Nat\n  y : Nat",
    )


def test_a_namespace_that_is_mentioned_or_opened_is_in_the_context(bench):
    one = "namespace One\ndef size (n : Nat) : Nat := n + 1\nend One\n"
    mentioned = one + "theorem t (n : Nat) : One.size n = n + 1 := by\n  sorry\n"
    assert asked(bench, mentioned).task.context == ("def size (n : Nat) : Nat := n + 1",)
    opened = one + "open One in\ntheorem t (n : Nat) : size n = n + 1 := by\n  sorry\n"
    assert asked(bench, opened).task.context == ("def size (n : Nat) : Nat := n + 1",)
