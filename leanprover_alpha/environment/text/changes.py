"""Where a place of a text stands after the text was edited elsewhere."""

from __future__ import annotations

from leanprover_alpha.environment.text.document import Span


def moved(old: str, new: str, span: Span) -> Span | None:
    """The place in the new text; None if it, or text on both sides of it, was changed.

    What two texts have in common at their beginning and at their end stayed; all between counts as
    changed, also where several edits left something of it alone.
    """
    if old == new or span.end <= common_prefix(old, new):
        return span
    shift = len(new) - len(old)
    if span.start >= len(old) - common_suffix(old, new) and span.start + shift >= 0:
        return Span(span.start + shift, span.end + shift)
    return None


def common_prefix(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_suffix(one: str, other: str) -> int:
    """How many characters two texts have in common at their end."""
    return common_prefix(one[::-1], other[::-1])
