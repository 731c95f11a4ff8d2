"""When two texts are the same proof."""

from __future__ import annotations

import pytest

from leanprover_alpha.corpus.store.records import normalised


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("simp", "  simp  -- easy"),
        ("rw [a,  b]\nexact c", "rw [a, b]\r\n\n/- then -/\nexact c\n"),
        ("  intro h\n  exact h", "intro h\nexact h"),
        ("constructor\n· simp\n· intro x\n  simp", "constructor\n· simp\n\n· intro   x\n  simp"),
        ("exact /- why -/ h", "exact h"),
    ],
)
def test_comments_and_spacing_make_no_difference(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("constructor\n· simp\n  omega", "constructor\n· simp\nomega"),
        ('exact f "a  b"', 'exact f "a b"'),
        ("exact hp", "exact h p"),
        ("exact f -1", "exact f - 1"),
        ("simp", "simp_all"),
    ],
)
def test_what_lean_reads_differently_stays_different(one: str, other: str) -> None:
    assert normalised(one) != normalised(other)


def test_a_string_over_two_lines_stays_as_it_is() -> None:
    text = 'exact f "a\n   b" c\nsimp'
    assert normalised(text) == text
