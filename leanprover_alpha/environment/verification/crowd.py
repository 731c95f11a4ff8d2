"""One document, many holes, many proofs each, as one Lean text: where which frame stands in it.

Above the command of each hole stand its frames, the user's own command with one proof each
(engines/framing.py); then the command itself, untouched, so that later holes see what they would
see in the file. Two texts are made of the same frames:

- to try: proofs in parentheses, in a section that bounds them; every few frames, or each, followed
  by a marker that must answer; false theorems ("canaries") among them and at the end;
- to audit: proofs as they would stand in the file, nothing else, to be compiled to an `.olean`.

Pure text work; no process is started here.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping, Sequence
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
from leanprover_alpha.environment.verification.excerpt import Excerpt

STRETCH = 128  # frames between two canaries
GROUP = 8  # frames before a marker, unless each has its own
GROUPED = {Layout.BLOCK: Layout.GROUP, Layout.BY: Layout.PAREN_BY}


@dataclass(frozen=True)
class Frame:
    """A proof for a hole under way; `label` is its number, the same in every text."""

    label: int
    hole: Hole
    text: str


@dataclass(frozen=True)
class Slot:
    """Where a frame stands, or a canary (`frame` is None): its lines from 1, first and last, with
    those of a marker right behind it; its command's offsets.
    """

    frame: Frame | None
    first: int
    last: int
    span: Span


@dataclass(frozen=True)
class Mark:
    """A marker: its line, what it answers, and the slots since the one before (their numbers)."""

    line: int
    answer: str
    slots: range


@dataclass(frozen=True)
class Sheet:
    """A text with frames, in its order.

    Attributes:
        slots: of the frames and canaries.
        marks: the markers; none in a text to be audited.
        inserts: (offset in the document, characters put in there), ascending; fewer than none
            behind what is left out.
        end: where in the document the text ends.
        without: what of the document is left out.
    """

    text: str
    slots: tuple[Slot, ...]
    marks: tuple[Mark, ...]
    inserts: tuple[tuple[int, int], ...]
    end: int
    without: tuple[Span, ...] = ()

    def shows(self, offset: int) -> bool:
        """Whether what stands at an offset of the document stands in the text."""
        return offset < self.end and not any(s.start <= offset < s.end for s in self.without)

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

    Args: `nonce` is a word that no proof knows; `found` the document's commands as Lean read them;
        `excerpt` what finds parts of it that can be left out.
    """

    def __init__(
        self,
        document: Document,
        found: Sequence[Command],
        nonce: str,
        heartbeats: int | None,
        excerpt: Excerpt,
    ) -> None:
        self.document, self.found, self.excerpt = document, found, excerpt
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

    def to_try(self, frames: Sequence[Frame], *, each: bool = False, whole: bool = False) -> Sheet:
        """Frames in parentheses, with markers, bounds and canaries.

        Args: frames in the order of their holes in the document; whether each has its own marker;
            whether nothing of the document is left out.
        """
        without = () if whole else self._without(frames)
        pen, count, inside = _Pen(self.document, without), 0, False
        holes = list(_by_hole(frames))
        for number, (hole, own) in enumerate(holes):
            pen.copy_to(hole.command.start)
            if not inside:
                pen.write(f"section {self.nonce}\n{bounds(self.heartbeats)}")
                pen.mark(*self._marker(f"head{number}"))
            framing = self.framing(hole, grouped=True)
            for frame in own:
                pen.frame(frame, framing.frame(str(frame.label), frame.text))
                count += 1
                if each or count % GROUP == 0:
                    pen.mark(*self._marker(frame.label))
                if count % STRETCH == 0:
                    self._canary(pen, count)
            inside = number + 1 < len(holes) and self._next_to(hole, holes[number + 1][0], without)
            if not inside:
                self._canary(pen, count, last=number + 1 == len(holes))
                pen.write(f"end {self.nonce}\n")
        return pen.sheet()

    def _without(self, frames: Sequence[Frame]) -> tuple[Span, ...]:
        """What of the document these frames can do without."""
        holes = {frame.hole.command.start for frame in frames}
        return self.excerpt.without(holes, (frame.text for frame in frames))

    def _next_to(self, hole: Hole, other: Hole, without: Sequence[Span]) -> bool:
        """Whether one section may hold both: nothing stands between them, and what the first leaves
        behind does not end with a section.
        """
        text = self.document.text
        words = hole.modifiers.of(text) if hole.modifiers else ""
        between = Span(hole.command.end, other.command.start)
        near = not "".join(span.of(text) for span in _rests(between, without)).strip()
        return near and "local" not in words and "scoped" not in words

    def to_audit(self, frames: Sequence[Frame], *, whole: bool = False) -> Sheet:
        """Frames as their proofs would stand in the file, and the document up to the last.

        Args: whether nothing of the document is left out.
        """
        pen, end = _Pen(self.document, () if whole else self._without(frames)), 0
        for hole, own in _by_hole(frames):
            pen.copy_to(hole.command.start)
            for frame in own:
                pen.frame(frame, self.framing(hole).frame(str(frame.label), frame.text))
            end = hole.command.end
        pen.copy(end)
        return pen.sheet()

    def _canary(self, pen: _Pen, number: int, *, last: bool = True) -> None:
        """A canary and a marker; the marker alone where it is not the `last` of the text."""
        if last:
            pen.frame(None, false_theorem(f"{self.nonce}_canary{number}"))
        pen.mark(*self._marker(f"canary{number}"))

    def _marker(self, label: int | str) -> tuple[str, str]:
        """A command, and what Lean answers."""
        answer = f"{self.nonce}_{label}"
        return f'#print "{answer}"\n', answer

    def is_marker(self, message: Message) -> bool:
        """Whether a message is the answer of a marker."""
        return message.severity == "information" and message.text.startswith(f"{self.nonce}_")

    # The answers.

    def read(self, sheet: Sheet, messages: Sequence[Message]) -> Answers:
        """What Lean said of a text made by `to_try`."""
        about: dict[int, list[Message]] = {slot.first: [] for slot in sheet.slots}
        answers, strange = set(), False
        for message in messages:
            slot = sheet.slot_at(message.line)
            if self.is_marker(message):
                if message.column == 0:
                    answers.add((message.line, message.text.strip()))
            elif slot is not None:
                about[slot.first].append(message)
            elif message.severity == "error":
                strange = True
        said: dict[int, Said] = {}
        last = 0
        for number, mark in enumerate(sheet.marks):
            marked = (mark.line, mark.answer) in answers
            last = number + 1 if marked else last
            own = [sheet.slots[n] for n in mark.slots]
            marked = marked and (len(own) == 1 or not any(_at_start(s, about) for s in own))
            for slot in own:
                if slot.frame is not None:
                    label = slot.frame.label
                    said[label] = self._said(label, about[slot.first], marked)
                elif marked and not any(m.severity == "error" for m in about[slot.first]):
                    strange = True
        return Answers(said, not strange, last)

    def _said(self, label: int, messages: Sequence[Message], marked: bool) -> Said:
        named = {n for m in messages if self.nonce in m.text for n in self._names.findall(m.text)}
        errors = [m for m in messages if m.severity == "error"]
        return Said(
            marked,
            tuple(self._names.sub("", m.text) for m in errors),
            any(m.kind == "hasSorry" for m in messages),
            any(map(is_timeout, errors)),
            foreign=not named <= {str(label)},
        )

    @cached_property
    def _names(self) -> re.Pattern[str]:
        """What makes the names of frames unique: with the label, or without for what is ours."""
        return re.compile(rf"_?{self.nonce}_?(\d*)")


def _at_start(slot: Slot, about: Mapping[int, Sequence[Message]]) -> bool:
    """Whether Lean complains of the frame's first word: then the one before may be at fault."""
    return any(
        m.line == slot.first and m.severity == "error" and m.text.startswith("unexpected")
        for m in about[slot.first]
    )


@dataclass(frozen=True)
class Answers:
    """What Lean said of a text: of each frame by its label. `honest`: every canary that Lean came
    to was refused, and the user's own part has no errors, as it has none by itself. `reached`: how
    many of the text's markers stand up to the last that answered.
    """

    said: dict[int, Said]
    honest: bool
    reached: int

    def next_slot(self, sheet: Sheet) -> Slot | None:
        """The slot that Lean came to and no further; None if it ended elsewhere."""
        if not 0 < self.reached < len(sheet.marks):
            return None
        after = sheet.marks[self.reached].slots
        return sheet.slots[after[0]] if after else None


class _Pen:
    """Writes a sheet from the beginning to the end."""

    def __init__(self, document: Document, without: tuple[Span, ...]) -> None:
        self.document, self.without = document, without
        self.parts: list[str] = []
        self.line, self.size, self.at = 1, 0, 0
        self.slots: list[Slot] = []
        self.marks: list[Mark] = []
        self.inserts: list[tuple[int, int]] = []

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.line += text.count("\n")
        self.size += len(text)

    def copy_to(self, offset: int) -> None:
        """Copy the document up to the line that an offset is in."""
        text = self.document.text
        begin = text.rfind("\n", 0, offset) + 1
        self.copy(begin)
        self.inserts.append((begin, 0))

    def copy(self, offset: int) -> None:
        """Copy the document up to an offset, but for what is left out."""
        for span in _rests(Span(self.at, offset), self.without):
            if span.start > self.at:
                self.inserts.append((span.start, self.at - span.start))
            self._add(span.of(self.document.text))
            self.at = span.end

    def write(self, text: str) -> None:
        """Put in something of ours; it ends its line."""
        self._add(text)
        if self.inserts:
            begin, length = self.inserts[-1]
            self.inserts[-1] = begin, length + len(text)

    def frame(self, frame: Frame | None, body: str) -> None:
        """Put in a frame or a canary."""
        first, start = self.line, self.size + len(body) - len(body.lstrip(" "))
        span = Span(start, self.size + len(body))
        self.write(f"{body}\n")
        self.slots.append(Slot(frame, first, self.line - 1, span))

    def mark(self, command: str, answer: str) -> None:
        """Put in a marker for all slots since the last."""
        begin = self.marks[-1].slots.stop if self.marks else 0
        self.marks.append(Mark(self.line, answer, range(begin, len(self.slots))))
        if begin < len(self.slots):
            self.slots[-1] = replace(self.slots[-1], last=self.line)
        self.write(command)

    def sheet(self) -> Sheet:
        return Sheet(
            "".join(self.parts),
            tuple(self.slots),
            tuple(self.marks),
            tuple(self.inserts),
            self.at,
            self.without,
        )


def _rests(whole: Span, without: Sequence[Span]) -> Iterator[Span]:
    """A span without others, which are in order."""
    at = whole.start
    for span in without:
        if at <= span.start and span.end <= whole.end:
            yield Span(at, span.start)
            at = span.end
    yield Span(at, whole.end)


def _by_hole(frames: Sequence[Frame]) -> Iterator[tuple[Hole, list[Frame]]]:
    """The frames of each hole, holes in the order of the document."""
    found: dict[Hole, list[Frame]] = {}
    for frame in frames:
        found.setdefault(frame.hole, []).append(frame)
    yield from sorted(found.items(), key=lambda item: item[0].span.start)
