"""What a printed type looks like from afar."""

from __future__ import annotations

import pytest

from leanprover_alpha.search.shapes import (
    applications,
    arguments,
    conditions,
    discriminants,
    shape,
    symbols,
)


@pytest.mark.parametrize(
    ("text", "head", "parts"),
    [
        ("p ∧ q", "and", ("p", "q")),
        ("p ∧ q ∧ r", "and", ("p", "q ∧ r")),
        ("p ∧ q → r", "imp", ("p ∧ q", "r")),
        ("p → q ↔ r", "iff", ("p → q", "r")),
        ("p ∨ q ∧ r", "or", ("p", "q ∧ r")),
        ("(p ∨ q) ∧ r", "and", ("p ∨ q", "r")),
        ("a + b = c", "eq", ("a + b", "c")),
        ("a = b ∨ a < b", "or", ("a = b", "a < b")),
        ("¬p", "not", ("p",)),
        ("¬(p ∧ q)", "not", ("p ∧ q",)),
        ("¬p ∧ q", "and", ("¬p", "q")),
        ("∀ (x : Nat), x = x", "forall", ("x : Nat", "x = x")),
        ("∃ x, p x ∧ q x", "exists", ("x", "p x ∧ q x")),
        ("(∃ x, p x) ∨ q", "or", ("∃ x, p x", "q")),
        ("p ∧ ∃ x, q x ∨ r x", "and", ("p", "∃ x, q x ∨ r x")),
        ("False", "false", ()),
        ("f x (g y)", "app", ("f", "x", "(g y)")),
        ("(if a = b then 1 else 2) = 3", "eq", ("if a = b then 1 else 2", "3")),
    ],
)
def test_outermost_connective(text, head, parts):
    seen = shape(text)
    assert (seen.head, seen.parts) == (head, parts)


def test_relations_keep_their_sign():
    assert shape("a ∈ xs").sign == "∈"
    assert shape("a ≤ b").head == "rel"


def test_symbols_hold_the_parts_of_dotted_names():
    assert {"t", "mirror", "size"} <= symbols("t.mirror.size = n")


def test_arguments_keep_brackets_together():
    assert arguments("f (g x) [a, b] y") == ("f", "(g x)", "[a, b]", "y")


def test_conditions_and_discriminants_are_found():
    text = "(if x < y then 1 else match f a, b with | 0, _ => 1 | _, _ => 2) = 3"
    assert conditions(text) == ("x < y",)
    assert discriminants(text) == ("f a", "b")


def test_calls_are_found_with_a_dot_and_without():
    assert applications("rev (xs ++ ys) = rev ys", "Lists.rev") == (("(xs ++ ys)",), ("ys",))
    assert applications("t.insert x = u", "Tree.insert") == (("t", "x"),)
