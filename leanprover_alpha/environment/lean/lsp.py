"""What Lean's language server answers, in this project's words.

Places come as `{"line": l, "character": c}`, both from 0, c in UTF-16 units; they leave as offsets
or as `Message` has them: line from 1, column from 0 in code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.text.document import Document, Span

SEVERITIES = {1: "error", 2: "warning", 3: "information", 4: "information"}
UNSOLVED_GOALS = 1
GOALS_ACCOMPLISHED = 2
KEYWORD, SORRY = 0, 23
"""Semantic token types of Lean's server (Lean.Lsp.SemanticTokenType): a keyword; `sorry`, `admit`,
`stop`, `#exit`.
"""


@dataclass(frozen=True)
class Token:
    """A word of the text and the kind that Lean gives it, by its number in the LSP's list."""

    span: Span
    kind: int


def offset(document: Document, position: dict[str, int]) -> int:
    """The offset of a place."""
    return document.offset_utf16(position["line"], position["character"])


def position(document: Document, place: int) -> dict[str, int]:
    """An offset as the server wants it."""
    line, character = document.position_utf16(place)
    return {"line": line, "character": character}


def span(document: Document, between: dict[str, Any]) -> Span:
    """The span of a range."""
    return Span(offset(document, between["start"]), offset(document, between["end"]))


def messages(document: Document, items: Iterable[dict[str, Any]], file: str) -> list[Message]:
    """Diagnostics as messages, in the order of the text; the silent ones ("goals accomplished", a
    mark for editors) left out.
    """
    found = [_message(document, item, file) for item in items if not _silent(item)]
    return sorted(found, key=lambda message: (message.line, message.column))


def _silent(item: dict[str, Any]) -> bool:
    return bool(item.get("isSilent")) or GOALS_ACCOMPLISHED in (item.get("leanTags") or ())


def _message(document: Document, item: dict[str, Any], file: str) -> Message:
    place = span(document, item.get("fullRange") or item["range"])
    line, column = document.position(place.start)
    empty = place.end == place.start  # what the command line says without an end
    end_line, end_column = (None, None) if empty else document.position(place.end)
    severity = SEVERITIES.get(item.get("severity", 1), "error")
    text = str(item.get("message", ""))
    kind = _kind(severity, text, item.get("leanTags") or ())
    return Message(severity, line, column, end_line, end_column, text, kind, file)


def _kind(severity: str, text: str, tags: Sequence[int]) -> str:
    """Lean's tag of a message, as far as the server's answer lets us know it."""
    if UNSOLVED_GOALS in tags:
        return "Tactic.unsolvedGoals"
    if severity == "warning" and text.startswith("declaration uses") and "sorry" in text:
        return "hasSorry"
    return "trace" if severity == "information" and text == "(trace)" else ""


def tokens(document: Document, answer: Any) -> list[Token]:
    """The semantic tokens: five numbers each, places relative to the token before."""
    data = (answer or {}).get("data") or []
    found, line, character = [], 0, 0
    for number in range(0, len(data) - 4, 5):
        down, right, length, kind = data[number : number + 4]
        line, character = line + down, right + (0 if down else character)
        start = document.offset_utf16(line, character)
        found.append(Token(Span(start, document.offset_utf16(line, character + length)), kind))
    return found
