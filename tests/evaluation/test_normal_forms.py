"""Which proofs are one: those that differ in white space and bound names alone."""

from __future__ import annotations

import pytest

from leanprover_alpha.evaluation.normal_forms import normal_form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("intro h\nexact h", "intro  x -- so\n\nexact x"),
        (
            "cases h with\n| inl a => exact a\n| inr b =>\n  exact b",
            "cases h with\n| inl h => exact h\n| inr h =>\n    exact h",
        ),
        ("obtain ⟨x, hx⟩ := h\nexact ⟨x, hx⟩", "obtain ⟨y, hy⟩ := h\nexact ⟨y, hy⟩"),
        ("exact fun h => h.1", "exact fun a => a.1"),
        ("refine ⟨fun h => h, fun h => h⟩", "refine ⟨fun a => a, fun b => b⟩"),
        (
            "constructor\n· intro h\n  exact f h\n· exact h",
            "constructor\n· intro g\n  exact f g\n· exact h",
        ),
        ("have key : p := by simp\nexact key", "have k : p := by simp\nexact k"),
        (
            "induction n with\n| zero => rfl\n| succ n ih => simp [ih]",
            "induction n with\n| zero => rfl\n| succ m hm => simp [hm]",
        ),
    ],
)
def test_proofs_that_differ_in_bound_names_are_one(one: str, other: str) -> None:
    assert normal_form(one) == normal_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("intro a b\nexact a", "intro a b\nexact b"),
        ("simp [a]", "simp [b]"),
        ("exact h", "exact g"),
        ("obtain ⟨x, hx⟩ := h\nexact hx", "obtain ⟨x, hx⟩ := g\nexact hx"),
        (
            "cases h with\n| inl a => simp\n| inr b => rfl",
            "cases h with\n| inr a => simp\n| inl b => rfl",
        ),
        (
            "constructor\n· intro h\n  exact h\n· exact h",
            "constructor\n· intro g\n  exact h\n· exact h",
        ),
        ("constructor\nsimp\n· rfl", "constructor\n· simp\n· rfl"),
    ],
)
def test_proofs_that_differ_in_more_are_two(one: str, other: str) -> None:
    assert normal_form(one) != normal_form(other)
