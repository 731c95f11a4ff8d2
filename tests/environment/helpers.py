"""Holes of small texts, found by their words: for tests of what comes after finding them."""

from __future__ import annotations

from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens

_TERM = (":=", "=>", "from", "⟨", ",", "←", "exact", "(")


def holes_of(text: str) -> list[Hole]:
    """Every `sorry` of a text, in order."""
    document = Document(text)
    code = [token for token in tokens(text) if token.is_code]
    found = []
    for number, token in enumerate(code):
        if token.text != "sorry" or (number and code[number - 1].text in ("(", "|")):
            continue
        declared, keyword = _declaration(code[:number])
        line, column = document.position(token.start)
        term = number > 0 and code[number - 1].text in _TERM
        found.append(
            Hole(
                index=len(found),
                span=Span(token.start, token.end),
                line=line,
                column=column,
                kind=HoleKind.TERM if term else HoleKind.TACTIC,
                layout=Layout.BY if term else Layout.BLOCK,
                theorem=declared,
                goals=(),
                is_proof=True,
                command=Span(0, len(text)),
                keyword=keyword,
            )
        )
    return found


def _declaration(before: list[Token]) -> tuple[str, int | None]:
    for number in range(len(before) - 1, -1, -1):
        token = before[number]
        if token.kind is not TokenKind.NAME:
            continue
        if token.text in ("instance", "def"):
            return before[number + 1].text, None
        if token.text in ("theorem", "example"):
            single = not any(t.text == "mutual" for t in before)
            name = before[number + 1].text if token.text == "theorem" else "example"
            return name, token.start if single else None
    return "", None
