"""Where the body of each declaration begins, and where its tactics stand: Lean's own syntax.

With the option `trace.Elab.info`, Lean prints the tree of what it elaborated. In it `BodyInfo`
marks a declaration's body, and under `evalTacticSeq1Indented` stand the tactics of a block, each
with its place. A place with a † was not written by the user. What is read here is only where to
look: whether a split is right is decided by compiling it (hollow.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.text.document import Document, Span

INFO = "-Dtrace.Elab.info=true"
_TAG = "[Elab.info]"
_PLACE = r"⟨(\d+), (\d+)⟩(†?)!?-⟨(\d+), (\d+)⟩†?!?"
_NODE = re.compile(rf"^( *)• \[([\w-]+)(?:\(([\w.]+)\))?\](.*?)(?:@ {_PLACE}(?: @ (.*))?)?$")
_BODY = "Lean.Elab.Term.BodyInfo"
_BLOCKS = ("Lean.Elab.Tactic.evalTacticSeq1Indented", "Lean.Elab.Tactic.evalTacticSeqBracketed")


@dataclass(frozen=True)
class Body:
    """A declaration's body.

    Attributes:
        start: where it begins: at the term or `by` behind `:=`; at the `:=` if a `where` follows;
            at the first `|` of a definition by patterns.
        tactics: the tactics of the block that it is, in order; none for a term.
    """

    start: int
    tactics: tuple[Span, ...] = ()


@dataclass(frozen=True)
class _Node:
    depth: int
    kind: str
    detail: str
    span: Span | None
    written: bool
    elaborator: str


def read_bodies(document: Document, messages: Iterable[Message]) -> list[Body]:
    """The bodies of a document's declarations, from a run with INFO."""
    found: list[Body] = []
    for message in messages:
        if message.severity == "information" and _TAG in message.text[:20]:
            nodes = _nodes(document, message.text)
            for number, node in enumerate(nodes):
                if node.detail == _BODY and (body := _body(nodes, number)) is not None:
                    found.append(body)
    return found


def _nodes(document: Document, text: str) -> list[_Node]:
    found: list[_Node] = []
    for line in text.split("\n"):
        if "• [" in line:
            found += _node(document, line)
        elif found and found[-1].span is None and (place := re.search(f"@ {_PLACE}", line)):
            # A term of several lines: its place stands behind the last one.
            last = found[-1]
            span, written = _span(document, place.groups())
            found[-1] = _Node(last.depth, last.kind, last.detail, span, written, "")
    return found


def _node(document: Document, line: str) -> list[_Node]:
    match = _NODE.match(line)
    if match is None:
        return []
    indent, kind, detail, _, *place, elaborator = match.groups()
    span, written = _span(document, place) if place[0] is not None else (None, False)
    return [_Node(len(indent) // 2, kind, detail or "", span, written, elaborator or "")]


def _span(document: Document, place: Iterable[str]) -> tuple[Span, bool]:
    line, column, synthetic, end_line, end_column = place
    start = document.offset(int(line), int(column))
    return Span(start, document.offset(int(end_line), int(end_column))), not synthetic


def _body(nodes: list[_Node], number: int) -> Body | None:
    """The body that a BodyInfo marks."""
    below = []
    for node in nodes[number + 1 :]:
        if node.depth <= nodes[number].depth:
            break
        below.append(node)
    first = next((node for node in below if node.span is not None), None)
    if first is None or first.span is None:
        return None
    if first.kind != "Tactic":
        return Body(first.span.start)
    return Body(first.span.start, _tactics(below))


def _tactics(nodes: list[_Node]) -> tuple[Span, ...]:
    """The tactics of the first block, the outermost."""
    for number, block in enumerate(nodes):
        if block.written and block.elaborator in _BLOCKS:
            found = []
            for node in nodes[number + 1 :]:
                if node.depth <= block.depth:
                    break
                if node.depth == block.depth + 1 and node.kind == "Tactic" and node.written:
                    assert node.span is not None
                    found.append(node.span)
            return tuple(dict.fromkeys(found))
    return ()
