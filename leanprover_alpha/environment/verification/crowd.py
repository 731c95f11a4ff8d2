"""One document, many holes, many proofs each, as one Lean text: where which frame stands in it.

Above the command of each hole stand its frames, the user's own command with one proof each
(engines/framing.py); then the command itself, untouched, so that later holes see what they would
see in the file. Two texts are made of the same frames:

- to try: proofs in parentheses, in a section that bounds them, each frame followed by a marker
  that must answer; false theorems ("canaries") among them and at the end;
- to audit: proofs as they would stand in the file, nothing else, to be compiled to an `.olean`.

Pure text work; no process is started here.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from leanprover_alpha.environment.engines.framing import Framing, bounds, false_theorem, is_timeout
from leanprover_alpha.environment.holes.declaration import SINGLE, head_of
from leanprover_alpha.environment.lean.commands import Command, command_at
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.lean.session import SORRY_WORDS
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, Layout
from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens

STRETCH = 128  # frames between two canaries
GROUPED = {Layout.BLOCK: Layout.GROUP, Layout.BY: Layout.PAREN_BY}


@dataclass(frozen=True)
class Frame:
    """A proof for a hole under way; `label` is its number, the same in every text."""

    label: int
    hole: Hole
    text: str


@dataclass(frozen=True)
class Slot:
    """Where a frame stands: its lines from 1, first and last, and its command's offsets."""

    frame: Frame | None
    first: int
    last: int
    span: Span


@dataclass(frozen=True)
class Sheet:
    """A text with frames, in its order.

    Attributes:
        slots: of the frames; `frame` is None for canaries and for what else is ours.
        inserts: (offset in the document, characters put in there), ascending.
        end: where in the document the text ends.
    """

    text: str
    slots: tuple[Slot, ...]
    inserts: tuple[tuple[int, int], ...]
    end: int

    def moved(self, offset: int) -> int:
        """Where an offset of the document stands in the text; one at an insertion behind it."""
        number = bisect.bisect_right(self.inserts, offset, key=lambda insert: insert[0])
        return offset + self._shifts[number]

    @cached_property
    def _shifts(self) -> list[int]:
        """The characters put in by the first so many insertions."""
        return list(accumulate((length for _, length in self.inserts), initial=0))

    def slot_at(self, line: int) -> Slot | None:
        """The slot that a line belongs to; None for the user's own text."""
        number = bisect.bisect_right(self.slots, line, key=lambda slot: slot.first) - 1
        if number < 0 or line > self.slots[number].last:
            return None
        return self.slots[number]


@dataclass(frozen=True)
class Said:
    """What Lean said of a frame. `marked`: its marker answered."""

    marked: bool
    errors: tuple[str, ...]
    sorry: bool
    timeout: bool
    foreign: bool

    @property
    def looks_closed(self) -> bool:
        """Whether nothing speaks against the proof: a hint, no more."""
        return self.marked and not self.errors and not self.sorry


class Crowd:
    """Makes the texts for one document, as it compiles, and reads what Lean says of them.

    Args: `nonce` is a word that no proof knows; `found` the document's commands as Lean read them.
    """

    def __init__(
        self, document: Document, found: Sequence[Command], nonce: str, heartbeats: int | None
    ) -> None:
        self.document, self.found = document, found
        self.nonce, self.heartbeats = nonce, heartbeats
        self._framings: dict[tuple[Hole, bool], Framing] = {}

    @cached_property
    def _code(self) -> list[Token]:
        return [token for token in tokens(self.document.text) if token.is_code]

    def placed(self, hole: Hole, shift: int) -> Hole:
        """The hole in this document, `shift` further than it says, with Lean's own command."""
        start = hole.span.start + shift
        span = Span(start, start + hole.span.end - hole.span.start)
        line, column = self.document.position(start)
        hole = replace(hole, span=span, line=line, column=column, keyword=None, name=None)
        command = command_at(self.found, start)
        if command is None or span not in command.span:
            return replace(hole, command=Span(start, start), modifiers=None)
        hole = replace(hole, command=command.span, modifiers=None)
        head = head_of(self._code, command)
        if head is None or head.word not in SINGLE:
            return hole
        return replace(hole, keyword=head.keyword, modifiers=head.modifiers, name=head.name)

    def frames_fit(self, hole: Hole) -> bool:
        """Whether frames of this (placed) hole can be made and audited: it is the only hole of one
        named theorem, which begins its line.
        """
        text, start = self.document.text, hole.command.start
        line = text[text.rfind("\n", 0, start) + 1 : start]
        if hole.keyword is None or hole.name is None or line.strip():
            return False
        words = [t for t in tokens(hole.command.of(text)) if t.kind is TokenKind.NAME]
        alone = sum(token.text in SORRY_WORDS for token in words) == 1
        return alone and self.framing(hole).framable

    def framing(self, hole: Hole, grouped: bool = False) -> Framing:
        """The frames of one placed hole."""
        key = hole, grouped
        if key not in self._framings:
            layout = GROUPED.get(hole.layout, hole.layout) if grouped else hole.layout
            set_in = replace(hole, layout=layout)
            self._framings[key] = Framing(self.document, set_in, self.nonce, self.heartbeats)
        return self._framings[key]

    # The texts.

    def to_try(self, frames: Sequence[Frame]) -> Sheet:
        """Frames in parentheses, with markers, bounds and canaries. Args: frames in the order of
        their holes in the document.
        """
        pen = _Pen(self.document, self.nonce)
        count = 0
        for hole, own in _by_hole(frames):
            pen.copy_to(hole.command.start)
            head = self._mark(f"head{own[0].label}")
            pen.write(f"section {self.nonce}\n{bounds(self.heartbeats)}{head}")
            framing = self.framing(hole, grouped=True)
            for frame in own:
                body = framing.frame(str(frame.label), frame.text)
                pen.frame(frame, body, self._mark(frame.label))
                count += 1
                if count % STRETCH == 0:
                    self._canary(pen, count)
            pen.write(f"end {self.nonce}\n")
        self._canary(pen, count)
        return pen.sheet()

    def to_audit(self, frames: Sequence[Frame]) -> Sheet:
        """Frames as their proofs would stand in the file, and the document up to the last."""
        pen, end = _Pen(self.document, self.nonce), 0
        for hole, own in _by_hole(frames):
            pen.copy_to(hole.command.start)
            for frame in own:
                pen.frame(frame, self.framing(hole).frame(str(frame.label), frame.text))
            end = hole.command.end
        pen.finish(end)
        return pen.sheet()

    def _canary(self, pen: _Pen, number: int) -> None:
        name = f"{self.nonce}_canary{number}"
        pen.frame(None, false_theorem(name), self._mark(f"canary{number}"))

    def _mark(self, label: int | str) -> str:
        return f'#print "{self.nonce}_{label}"\n'

    def is_marker(self, message: Message) -> bool:
        """Whether a message is the answer of a marker."""
        return message.severity == "information" and message.text.startswith(f"{self.nonce}_")

    # The answers.

    def read(self, sheet: Sheet, messages: Sequence[Message]) -> Answers:
        """What Lean said of a text made by `to_try`."""
        sorted_: dict[int, list[Message]] = {slot.first: [] for slot in sheet.slots}
        strange = False
        for message in messages:
            slot = sheet.slot_at(message.line)
            if slot is not None:
                sorted_[slot.first].append(message)
            elif message.severity == "error":
                strange = True
        said: dict[int, Said] = {}
        canaries = []
        for slot in sheet.slots:
            own = sorted_[slot.first]
            if slot.frame is not None:
                said[slot.frame.label] = self._said(slot, slot.frame.label, own)
            elif any(self.is_marker(m) and m.line == slot.last for m in own):
                canaries.append(any(m.severity == "error" for m in own))
        heads = {m.text.strip() for m in messages if self.is_marker(m)}
        return Answers(said, not strange and all(canaries), frozenset(heads))

    def head_of(self, answers: Answers, first: Frame) -> bool:
        """Whether Lean came to the frames of a hole. Args: the first of them in the text."""
        return f"{self.nonce}_head{first.label}" in answers.marks

    def _said(self, slot: Slot, label: int, messages: Sequence[Message]) -> Said:
        own, marked = f"{self.nonce}_{label}", False
        rest = []
        for m in messages:
            if m.line == slot.last and m.text.strip() == own and m.severity == "information":
                marked = marked or m.column == 0
            else:
                rest.append(m)
        errors = [m for m in rest if m.severity == "error"]
        foreign = any(self.nonce in re.sub(rf"{own}(?!\d)", "", m.text) for m in rest)
        return Said(
            marked,
            tuple(re.sub(rf"_{self.nonce}_\d+", "", m.text) for m in errors),
            any(m.kind == "hasSorry" for m in rest),
            any(map(is_timeout, errors)),
            foreign,
        )


@dataclass(frozen=True)
class Answers:
    """What Lean said of a text: of each frame by its label. `honest`: every canary that Lean came
    to was refused, and the user's own part has no errors, as it has none by itself. `marks`: the
    markers that answered.
    """

    said: dict[int, Said]
    honest: bool
    marks: frozenset[str]


class _Pen:
    """Writes a sheet from the beginning to the end."""

    def __init__(self, document: Document, nonce: str) -> None:
        self.document, self.nonce = document, nonce
        self.parts: list[str] = []
        self.line, self.size, self.at = 1, 0, 0
        self.slots: list[Slot] = []
        self.inserts: list[tuple[int, int]] = []

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.line += text.count("\n")
        self.size += len(text)

    def copy_to(self, offset: int) -> None:
        """Copy the document up to the line that an offset is in."""
        text = self.document.text
        begin = text.rfind("\n", 0, offset) + 1
        self._add(text[self.at : begin])
        self.at = begin
        self.inserts.append((begin, 0))

    def finish(self, offset: int) -> None:
        """Copy the document up to an offset, where it ends."""
        self._add(self.document.text[self.at : offset])
        self.at = offset

    def write(self, text: str) -> None:
        """Put in something of ours; it ends its line."""
        self._add(text)
        if self.inserts:
            begin, length = self.inserts[-1]
            self.inserts[-1] = begin, length + len(text)

    def frame(self, frame: Frame | None, body: str, marker: str = "") -> None:
        """Put in a frame, and behind it its marker."""
        first, start = self.line, self.size + len(body) - len(body.lstrip(" "))
        span = Span(start, self.size + len(body))
        self.write(f"{body}\n{marker}")
        self.slots.append(Slot(frame, first, self.line - 1, span))

    def sheet(self) -> Sheet:
        return Sheet("".join(self.parts), tuple(self.slots), tuple(self.inserts), self.at)


def _by_hole(frames: Sequence[Frame]) -> Iterator[tuple[Hole, list[Frame]]]:
    """The frames of each hole, holes in the order of the document."""
    found: dict[Hole, list[Frame]] = {}
    for frame in frames:
        found.setdefault(frame.hole, []).append(frame)
    yield from sorted(found.items(), key=lambda item: item[0].span.start)
