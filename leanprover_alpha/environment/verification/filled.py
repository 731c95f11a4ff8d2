"""A file before its holes are filled, as Lean read it, and with them filled: what stood where,
where it stands now, and whether all around the fillings is read as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from leanprover_alpha.environment.compiled.entries import digest_entries
from leanprover_alpha.environment.compiled.olean import DeclarationRange, Module, Position
from leanprover_alpha.environment.compiled.sorries import Place, sorries_in
from leanprover_alpha.environment.lean.session import SORRY_WORDS
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.text.tokens import TokenKind, tokens


@dataclass(frozen=True)
class Before:
    """The file before anything is filled: its text, commands, compiled module, and the names that
    examples were given.
    """

    document: Document
    extents: tuple[Span, ...]
    module: Module
    names: tuple[str, ...]

    @cached_property
    def sorries(self) -> tuple[Span, ...]:
        """Where a `sorry` stands in what was compiled."""
        found = sorries_in(self.module, self.module.constants()).places
        return tuple(Span(self._offset(start), self._offset(end)) for start, end in found)

    @cached_property
    def declarations(self) -> dict[str, Span]:
        """The declarations that stand in the file, and where."""

        def span(found: DeclarationRange) -> Span:
            return Span(self._offset(found.start), self._offset(found.end))

        return {n: span(found) for n, found in self.module.ranges.items() if n in self.module}

    def foresee(self) -> None:
        """Work out what every comparison with it needs."""
        assert self.sorries is not None
        assert self.declarations is not None
        digest_entries(self.module)

    def _offset(self, place: Position) -> int:
        return self.document.offset(place.line, place.column)


@dataclass(frozen=True)
class Filled:
    """The file with holes filled.

    `holes` are in the order of the text, `old` their places in the base, `new` the places of their
    fillings; `end`: where the compiled text ends.
    """

    document: Document
    holes: tuple[Hole, ...]
    old: tuple[Span, ...]
    new: tuple[Span, ...]
    end: int

    def moved(self, offset: int) -> int:
        """Where an offset of the base, outside all holes, stands now."""
        shifts = (
            (new.end - new.start) - (old.end - old.start)
            for old, new in zip(self.old, self.new, strict=True)
            if old.end <= offset
        )
        return offset + sum(shifts)


def without_comments(command: Span, text: str) -> Span:
    """A command without the comments that a candidate may have put at its end."""
    if (
        not text[: command.end].endswith("-/")
        and "--" not in text[text.rfind("\n", 0, command.end) + 1 : command.end]
    ):
        return command
    code = [token for token in tokens(command.of(text)) if token.kind is not TokenKind.COMMENT]
    return Span(command.start, command.start + code[-1].end) if code else command


def open_places(before: Before, filled: Filled) -> frozenset[Place]:
    """Where, in the filled file, a written `sorry` of the base still stands."""
    found = set()
    for span in before.sorries:
        first, last = span.start, span.end
        within = any(old.start <= first and last <= old.end for old in filled.old)
        if within or before.document.text[first:last] not in SORRY_WORDS:
            continue
        moved = filled.moved(first), filled.moved(last)
        if moved[1] <= len(filled.document.text):
            place, behind = (Position(*filled.document.position(offset)) for offset in moved)
            found.add((place, behind))
    return frozenset(found)


def reads_alike(text: Document, filled: Filled, start: int) -> bool:
    """Whether what stands around the fillings is read as it was, from an offset of the text on."""
    old = [(t.start + start, t.end + start) for t in tokens(text.text[start:])]
    new = [(t.start + start, t.end + start) for t in tokens(filled.document.text[start:])]
    kept = [
        (filled.moved(first), filled.moved(last))
        for first, last in old
        if not any(hole.start <= first and last <= hole.end for hole in filled.old)
    ]
    found = [
        (first, last)
        for first, last in new
        if not any(filling.start <= first and last <= filling.end for filling in filled.new)
    ]
    return kept == found
