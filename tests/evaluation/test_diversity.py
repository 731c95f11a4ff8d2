"""Diversity of samples that were made by hand."""

from __future__ import annotations

import pytest

from leanprover_alpha.evaluation.diversity import (
    diversity,
    gini_simpson,
    premises,
    shannon,
    tactics,
)


@pytest.mark.parametrize(
    ("counts", "gini", "bits"),
    [
        ({"a": 5}, 0.0, 0.0),
        ({"a": 1, "b": 1, "c": 1, "d": 1}, 0.75, 2.0),
        ({"a": 3, "b": 1}, 0.375, 0.8112781),
        ({}, None, None),
    ],
)
def test_gini_simpson_and_shannon_of_counts(
    counts: dict[str, int], gini: float | None, bits: float | None
) -> None:
    assert gini_simpson(counts) == (None if gini is None else pytest.approx(gini))
    assert shannon(counts) == (None if bits is None else pytest.approx(bits))


def test_proofs_count_as_often_as_they_were_drawn() -> None:
    found = diversity(["simp [foo]", "simp [foo]", "omega", "omega"])
    assert found.tactics_gini == pytest.approx(0.5)
    assert found.tactics_shannon == pytest.approx(1.0)
    assert (found.premises_gini, found.premises_shannon) == (0.0, 0.0)
    assert found.distinct == 2


def test_proofs_without_premises_have_no_diversity_of_premises() -> None:
    found = diversity(["rfl"])
    assert found.premises_gini is None
    assert found.premises_shannon is None
    assert found.tactics_gini == 0.0


def test_distinct_proofs_are_counted_up_to_white_space_and_bound_names() -> None:
    same = ["intro h\nexact h", "intro x\nexact x", "intro  h -- so\nexact   h"]
    assert diversity([*same, "intro h; exact h"]).distinct == 2


@pytest.mark.parametrize(
    ("proof", "found"),
    [
        ("simp", ["simp"]),
        ("intro x; simp_all <;> omega", ["intro", "simp_all", "omega"]),
        ("constructor\n· intro h\n  exact h\n· rfl", ["constructor", "intro", "exact", "rfl"]),
        (
            "induction n with\n| zero => rfl\n| succ n ih =>\n  simp [ih]",
            ["induction", "rfl", "simp"],
        ),
        ("have h : p := by\n  simp\nexact h", ["have", "simp", "exact"]),
        ("exact foo\n  bar\nrfl", ["exact", "rfl"]),
        ("-- simp\nomega", ["omega"]),
    ],
)
def test_tactics_are_the_first_words(proof: str, found: list[str]) -> None:
    assert tactics(proof) == found


@pytest.mark.parametrize(
    ("proof", "found"),
    [
        ("simp [foo, ← bar x]", ["foo", "bar x"]),
        ("rw [Nat.add_comm, h (a, b)] at *", ["Nat.add_comm", "h (a, b)"]),
        ("simp only [f,\n  g]", ["f", "g"]),
        ("exact foo [1, 2]", []),
        ("simp_all [*, -h]", ["h"]),
        ("induction n with\n| zero => simp [a]\n| succ n ih => rw [ih]", ["a", "ih"]),
    ],
)
def test_premises_are_what_stands_in_brackets(proof: str, found: list[str]) -> None:
    assert premises(proof) == found
