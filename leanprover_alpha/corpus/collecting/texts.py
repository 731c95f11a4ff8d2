"""A theorem's proof as the text that fills `by sorry`: a tactic block at column 0.

A block of tactics is moved to column 0, a term stands behind `exact`, equations by patterns behind
`exact fun`. Lean reads columns, so that there may be more than one way to move a text; all are
given, the most natural first, and which one proves the theorem is found by trying.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from leanprover_alpha.corpus.collecting.hollow import Split
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.tokens import Token, TokenKind

_LEFT_OUT = ("where", "termination_by", "decreasing_by")
_OPENING, _CLOSING = "([{⟨⟦⦃⟪", ")]}⟩⟧⦄⟫"


@dataclass(frozen=True)
class Texts:
    """Ways to write a proof. `left_out`: the word (`where`, `termination_by`) at which what follows
    was cut off, "" if nothing was.
    """

    ways: tuple[str, ...]
    left_out: str = ""


def proof_texts(document: Document, found: Sequence[Token], split: Split) -> Texts:
    """The ways to write a theorem's proof as a tactic block.

    Args: `found`: all tokens of the document.
    """
    first = bisect.bisect_left(found, split.start, key=lambda token: token.start)
    last = bisect.bisect_left(found, split.theorem.span.end, key=lambda token: token.start)
    left_out, depth = "", 0
    for number in range(first, last):
        token = found[number]
        if token.kind is TokenKind.SYMBOL:
            depth += (token.text[-1] in _OPENING) - (token.text in _CLOSING)
        elif token.text in _LEFT_OUT and depth == 0:
            left_out, last = token.text, number
            break
    body = [t for t in found[first:last] if t.kind not in (TokenKind.COMMENT, TokenKind.DOC)]
    if body and body[0].text == ":=":
        body = body[1:]
    if not body:
        return Texts((), left_out)
    if body[0].text == "by" and len(body) > 1:
        ways = _block(document, Span(body[1].start, body[-1].end))
    elif body[0].text == "|":
        ways = _equations(document, Span(body[0].start, body[-1].end))
    else:
        ways = _term(document, Span(body[0].start, body[-1].end))
    return Texts(tuple(dict.fromkeys(ways)), left_out)


def tactic_text(document: Document, span: Span) -> str:
    """One tactic, moved to column 0."""
    return _block(document, span)[0]


def _block(document: Document, span: Span) -> list[str]:
    column = document.position(span.start)[1]
    return [_moved(_lines(document, span), column)]


def _equations(document: Document, span: Span) -> list[str]:
    column = document.position(span.start)[1]
    return ["exact fun\n" + _moved(_lines(document, span), column, 2)]


def _term(document: Document, span: Span) -> list[str]:
    line, column = document.position(span.start)
    lines = _lines(document, span)
    if len(lines) == 1:
        return [f"exact {lines[0]}"]
    begin = document.offset(line, 0)
    before = document.text[begin : span.start]
    aligned = "exact\n" + _moved(lines, column, 2)
    if not before.strip():
        return [aligned]
    # The term begins beside the statement; what follows is set in by its line's own margin.
    margin = len(before) - len(before.lstrip(" "))
    natural = "exact " + _moved([" " * margin + lines[0].lstrip(), *lines[1:]], margin)
    kept = "exact\n" + "\n".join([" " * (column + 2) + lines[0], *("  " + at for at in lines[1:])])
    return [natural, kept]


def _lines(document: Document, span: Span) -> list[str]:
    """The lines of a part of the text; all but the first with their margin."""
    return [line.removesuffix("\r") for line in span.of(document.text).split("\n")]


def _moved(lines: Sequence[str], column: int, to: int = 0) -> str:
    """The lines with what stood at a column moved to another.

    The first line comes without its margin. A later one that stood left of the column is the rest
    of a tactic that began before it, and goes right of the block's first column.
    """
    first = lines[0].lstrip(" ")
    indents = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip()]
    left = min((n for n in indents if n < column), default=None)
    moved = [" " * to + first]
    for line in lines[1:]:
        bare = line.lstrip(" ")
        indent = len(line) - len(bare)
        if not bare.strip():
            moved.append("")
        elif left is not None:
            moved.append(" " * (to + 2 + max(0, indent - left)) + bare)
        else:
            moved.append(" " * (to + indent - column) + bare)
    return "\n".join(line.rstrip() for line in moved)
