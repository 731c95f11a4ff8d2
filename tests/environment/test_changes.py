"""Where a place of a text stands after the text was edited elsewhere."""

from __future__ import annotations

import pytest

from leanprover_alpha.environment.text.changes import moved
from leanprover_alpha.environment.text.document import Span

TEXT = "one two three"
TWO = Span(4, 7)


@pytest.mark.parametrize(
    ("new", "place"),
    [
        ("one two three", TWO),
        ("one two", TWO),
        ("one two threefold", TWO),
        ("nought one two three", Span(11, 14)),
        ("two three", Span(0, 3)),
        ("one tow three", None),
        ("nought one two four", None),
        ("", None),
    ],
)
def test_place_moves_with_the_text_around_it(new: str, place: Span | None) -> None:
    found = moved(TEXT, new, TWO)
    assert found == place
    assert found is None or found.of(new) == "two"
