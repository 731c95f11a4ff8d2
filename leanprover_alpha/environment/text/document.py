"""The text of a Lean file and the ways to name a place in it.

Lean's command line counts columns in code points, the language server in UTF-16 units, and a file
is written as bytes. Inside this project a place is an offset into the text in code points; this
room alone converts. Line ends are kept as they stand: "\\r\\n" stays two characters.
"""

from __future__ import annotations

import bisect
import functools
from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """The characters from `start` up to, not including, `end`: offsets in code points."""

    start: int
    end: int

    def __contains__(self, other: object) -> bool:
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end

    def of(self, text: str) -> str:
        """What stands there."""
        return text[self.start : self.end]


@dataclass(frozen=True)
class Document:
    """A file's text, as decoded from UTF-8 with its line ends untouched."""

    text: str

    @functools.cached_property
    def _lines(self) -> list[int]:
        """Offset at which each line begins."""
        starts, position = [0], self.text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return starts

    def offset(self, line: int, column: int) -> int:
        """The offset of a place named as Lean does: line from 1, column from 0 in code points."""
        start = self._lines[min(line, len(self._lines)) - 1]
        return min(start + column, len(self.text))

    def position(self, offset: int) -> tuple[int, int]:
        """Line from 1 and column from 0, in code points, of an offset."""
        line = bisect.bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1]

    def offset_utf16(self, line: int, character: int) -> int:
        """The offset of a place named as the language server does: both from 0, UTF-16 units."""
        if line >= len(self._lines):
            return len(self.text)
        position = self._lines[line]
        while character > 0 and position < len(self.text) and self.text[position] != "\n":
            character -= 2 if self.text[position] > "\uffff" else 1
            position += 1
        return position

    def position_utf16(self, offset: int) -> tuple[int, int]:
        """Line and character, both from 0, in UTF-16 units, of an offset."""
        line, column = self.position(offset)
        start = self._lines[line - 1]
        wide = sum(1 for c in self.text[start : start + column] if c > "\uffff")
        return line - 1, column + wide

    @functools.cached_property
    def newline(self) -> str:
        """The line end that most lines have; "\\n" where there is none."""
        pairs = self.text.count("\r\n")
        return "\r\n" if pairs * 2 > self.text.count("\n") else "\n"

    def replace(self, span: Span, new: str) -> Document:
        """The document with other text in that place."""
        return Document(self.text[: span.start] + new + self.text[span.end :])
