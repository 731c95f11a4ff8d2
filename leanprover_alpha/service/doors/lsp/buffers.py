"""The open documents: their texts as the editor has them, and the proofs that are known for them.

Edits are applied here, on our own `Document`, which counts lines and UTF-16 units as Lean does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from lsprotocol import types as t
from pygls import uris

from leanprover_alpha.environment.text.changes import moved
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.service.alternatives import Alternative

OFFERS = 200  # known proofs that are kept for a document
PAST = 50  # versions of its text


@dataclass(frozen=True)
class Offer:
    """Verified proofs for a place of a text: a hole, or a proof that was put into one.

    `command`: the declaration around it; while nothing in it changes, the offer stands.
    """

    document: Document
    span: Span
    command: Span
    hole: Hole
    proofs: tuple[Alternative, ...]

    def place(self, now: Document) -> Span | None:
        """Where it stands in the present text, which must be as it was up to the declaration's end:
        what stands above a proof may be what makes it one.
        """
        if moved(self.document.text, now.text, Span(0, self.command.end)) != Span(
            0, self.command.end
        ):
            return None
        return self.span


@dataclass
class Buffer:
    """One document. `path`: of its file, None for one that has none; `past`: earlier texts by their
    versions, for places that were named in them.
    """

    uri: str
    path: Path | None
    document: Document
    version: int | None
    offers: list[Offer] = field(default_factory=list)
    past: dict[int, Document] = field(default_factory=dict)

    def change(self, changes: Iterable[t.TextDocumentContentChangeEvent], version: int) -> None:
        """Take an edit, as the client sent it."""
        if self.version is not None:
            self.past[self.version] = self.document
            self.past.pop(next(iter(self.past)) if len(self.past) > PAST else -1, None)
        for change in changes:
            if isinstance(change, t.TextDocumentContentChangePartial):
                self.document = self.document.replace(
                    span_of(self.document, change.range), change.text
                )
            else:
                self.document = Document(change.text)
        self.version = version

    def offset(self, position: t.Position, version: int | None) -> int | None:
        """The offset of a place that was named in an earlier version; None if it was changed."""
        document = self.past.get(version, self.document) if version is not None else self.document
        offset = offset_of(document, position)
        span = moved(document.text, self.document.text, Span(offset, offset))
        return None if span is None else span.start

    def offer(self, offer: Offer) -> None:
        """Remember proofs; those that were known for the same place are replaced."""
        self.offers = [
            old for old in self.offers[-OFFERS:] if old.place(offer.document) != offer.span
        ]
        self.offers.append(offer)

    def edit(self, changes: Iterable[tuple[Span, str]]) -> t.WorkspaceEdit:
        """Changes of the present text, for the version that it has."""
        edits = [t.TextEdit(range_of(self.document, span), new) for span, new in changes]
        identifier = t.OptionalVersionedTextDocumentIdentifier(self.uri, self.version)
        return t.WorkspaceEdit(document_changes=[t.TextDocumentEdit(identifier, list(edits))])


def open_buffer(item: t.TextDocumentItem) -> Buffer:
    """A document that the client opened."""
    path = uris.to_fs_path(item.uri) if item.uri.startswith("file:") else None
    return Buffer(item.uri, Path(path) if path else None, Document(item.text), item.version)


def position_of(document: Document, offset: int) -> t.Position:
    """An offset as the protocol has it."""
    return t.Position(*document.position_utf16(offset))


def range_of(document: Document, span: Span) -> t.Range:
    """A span as the protocol has it."""
    return t.Range(position_of(document, span.start), position_of(document, span.end))


def offset_of(document: Document, position: t.Position) -> int:
    """The offset of a place; one beyond the end is the end."""
    return document.offset_utf16(max(0, position.line), max(0, position.character))


def span_of(document: Document, between: t.Range) -> Span:
    """The span of a range."""
    start = offset_of(document, between.start)
    return Span(start, max(start, offset_of(document, between.end)))


def placed(document: Document, offset: int, proof: str) -> str:
    """The text of a proof, its first column at 0, as it is to stand at an offset."""
    indent = " " * document.position(offset)[1]
    first, *rest = proof.split("\n")
    lines = [first, *(indent + line if line.strip() else "" for line in rest)]
    return document.newline.join(lines)
