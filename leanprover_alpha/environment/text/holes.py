"""Holes: the places of a file where a `sorry` waits for a proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.tokens import TokenKind, tokens


class HoleKind(Enum):
    """Whether the `sorry` stands where a tactic is expected, or a term."""

    TACTIC = "tactic"
    TERM = "term"


class Layout(Enum):
    """How a tactic block of several lines is set in the place of a `sorry`; Lean tells which fits.

    BLOCK: the lines as they are, each at the column of the `sorry` (tactic position).
    GROUP: in parentheses (behind `<;>` or `first |`, where only one tactic fits).
    BY: behind `by`. PAREN_BY: behind `by` in parentheses (an argument of an application).
    """

    BLOCK = "block"
    GROUP = "group"
    BY = "by"
    PAREN_BY = "paren-by"


@dataclass(frozen=True)
class Hole:
    """One `sorry`, as Lean sees it.

    Attributes:
        index: number of the hole in its file, from 0, in the order of the text.
        span: where the word `sorry` stands.
        line, column: the same place, line from 1, column from 0 in code points.
        kind, layout: see there.
        theorem: full name of the innermost named declaration around it; "example" or "instance"
            where there is none.
        goals: the tactic state there, one text a goal, as Lean prints it.
        is_proof: whether every goal is a proposition: a hole that stands for data is not filled.
        command: the outermost command that contains it (with its `open … in`, `mutual … end`).
        keyword: offset of the word `theorem` or `example` where the command is, but for `… in` and
            modifiers, a single such declaration; None for all others.
        modifiers: the attributes, doc comment and words such as `private` before `keyword`.
        name: where the declaration's name stands, if it has one.
        obstacle: what keeps a proof from being put there, "" if nothing does: Lean does not get to
            the hole, or takes no tactic block in its place.
    """

    index: int
    span: Span
    line: int
    column: int
    kind: HoleKind
    layout: Layout
    theorem: str
    goals: tuple[str, ...]
    is_proof: bool
    command: Span
    keyword: int | None = None
    modifiers: Span | None = None
    name: Span | None = None
    obstacle: str = ""


def block(document: Document, hole: Hole, tactics: str) -> str:
    """The text that stands in the hole's place when `tactics` fills it.

    Args: `tactics` is a tactic block of one or more lines, its own first column at 0.
    The lines after the first are indented to the column where the first one begins, so that Lean
    reads all of them as one block; line ends are those of the document. White space behind the last
    word is left out: no command reaches over it.
    """
    before, after = {
        Layout.BLOCK: ("", ""),
        Layout.GROUP: ("(", ")"),
        Layout.BY: ("by ", ""),
        Layout.PAREN_BY: ("(by ", ")"),
    }[hole.layout]
    lines = [line.removesuffix("\r") for line in tactics.lstrip("\r\n").rstrip(" \r\n").split("\n")]
    indent = " " * (hole.column + len(before))
    lines = [before + lines[0], *(indent + line if line.strip() else "" for line in lines[1:])]
    if after and "--" in tactics:
        last = tokens(tactics)[-1:]
        if last and last[0].kind is TokenKind.COMMENT and last[0].text.startswith("--"):
            lines.append(indent)  # behind a line comment the bracket would be part of it
    return document.newline.join(lines) + after


def fill(document: Document, hole: Hole, tactics: str) -> Document:
    """The document with the hole filled; nothing but the hole's own characters changes."""
    return document.replace(hole.span, block(document, hole, tactics))


def fill_all(document: Document, fillings: Mapping[Hole, str]) -> tuple[Document, dict[Hole, Span]]:
    """The document with several holes filled, and where each filling stands in it.

    A filling on the line of an earlier one is indented to where it then stands.
    """
    spans: dict[Hole, Span] = {}
    shift = 0
    for hole in sorted(fillings, key=lambda hole: hole.span.start):
        start = hole.span.start + shift
        line, column = document.position(start)
        moved = replace(hole, span=Span(start, hole.span.end + shift), line=line, column=column)
        text = block(document, moved, fillings[hole])
        document = document.replace(moved.span, text)
        spans[hole] = Span(start, start + len(text))
        shift += len(text) - (hole.span.end - hole.span.start)
    return document, spans
