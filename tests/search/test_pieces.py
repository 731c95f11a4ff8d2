"""Taking tactic blocks apart and putting them together."""

from __future__ import annotations

import pytest

from leanprover_alpha.search.pieces import (
    Step,
    bracket_lists,
    closing,
    is_atomic,
    read_steps,
    split,
    written,
)

BLOCKS = [
    "simp",
    "intro h\nexact h",
    "induction n with\n| zero => rfl\n| succ n ih =>\n  rw [f]\n  omega",
    "constructor\n· exact a\n· intro h\n  cases h\n  · simp\n  · omega",
    "have h : p := by\n  simp\nexact h",
    "· · exact a",
]


@pytest.mark.parametrize("text", BLOCKS)
def test_block_is_what_its_steps_make(text: str) -> None:
    assert written(read_steps(text)) == text


def test_deeper_lines_belong_to_the_step_above() -> None:
    assert read_steps("have h : p := by\n    simp\n    omega\nexact h") == [
        Step("have h : p := by", (Step("simp"), Step("omega"))),
        Step("exact h"),
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("exact? at h\nsimp", 6, 11),
        ("(exact?; simp)", 7, 7),
        ("(exact? using (f x))", 7, 19),
        ("exact? <;> simp", 6, 6),
        ("simp? [a, b] at h", 5, 17),
    ],
)
def test_end_of_a_step(text: str, start: int, end: int) -> None:
    assert closing(text, start) == end


def test_split_leaves_brackets_and_longer_operators_alone() -> None:
    assert split("a; (b; c); d <;> e", ";") == ["a", " (b; c)", " d <;> e"]
    assert split("a <;> (b <;> c)", "<;>") == ["a ", " (b <;> c)"]


def test_lists_but_not_indices() -> None:
    text = "simp [f, g] at xs[0]"
    assert bracket_lists(text) == [(5, 10)]


@pytest.mark.parametrize(
    ("term", "atomic"), [("h.1", True), ("(f x)", True), ("f x", False), ("(f) (x)", False)]
)
def test_atomic_terms(term: str, atomic: bool) -> None:
    assert is_atomic(term) is atomic
