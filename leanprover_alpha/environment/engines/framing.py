"""Many candidates in one Lean text: frames in, Lean's messages out, a finding for each frame.

The frame of a candidate is the user's own command, repeated once a candidate behind the part of the
file above it, with the hole filled: the goal and its elaboration are exactly those of the real
place. What must not be repeated is left out: attributes, doc comment and words such as `private`
(a `@[simp]` candidate would help the next one); the name gets a suffix that no candidate knows.

    <file above the command>
    set_option maxHeartbeats 20000
    theorem foo_NONCE_17
                  (p : Prop) : T := by        -- columns are those of the file
      <candidate>
    #print "NONCE_17"

Dangers met here: a candidate may hide what follows it (an open comment, `#exit`), and Lean may fall
silent (`maxErrors`, a crash). Silence is never an answer: a frame counts only if its own `#print`
answered at its own line. Pure text work; no process is started here.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from leanprover_alpha.environment.engines.candidates import Verdict
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, block

UNSOLVED = "Tactic.unsolvedGoals"
SORRY = "hasSorry"


class Fill(Enum):
    """What stands in the hole of a frame.

    PLAIN: the tactics, as `holes.fill` sets them. FOCUSED: the tactics behind `·`, so that what
    follows the hole in its block neither hides nor changes the goals that they leave.
    SORRY: the user's own `sorry`. FALSE: no frame of the hole but a false theorem whose proof must
    be refused. RAW: commands of ours, between the frames.
    """

    PLAIN = "plain"
    FOCUSED = "focused"
    SORRY = "sorry"
    FALSE = "false"
    RAW = "raw"


@dataclass(frozen=True)
class Slot:
    """Where a frame stands in a sheet: lines from 1, of its begin, its hole and its marker."""

    label: str
    first: int
    hole: int
    marker: int


@dataclass(frozen=True)
class Sheet:
    """A Lean text and the frames in it, in order."""

    text: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Place:
    """Where Lean reports unsolved goals: lines after the hole's (often negative), and column."""

    line: int
    column: int


@dataclass(frozen=True)
class Finding:
    """What Lean said of one frame.

    Attributes:
        errors: the errors, in Lean's order.
        sorry: whether Lean said that the declaration uses `sorry`.
        unsolved: where goals were left, if nothing but unsolved goals at one place was wrong.
        goals: those goals.
        suggestion: see `candidates.Outcome`.
        foreign: whether a message speaks of another frame: then this one was not judged as if alone
    """

    errors: tuple[str, ...]
    sorry: bool
    unsolved: Place | None
    goals: tuple[str, ...]
    timeout: bool
    suggestion: str | None
    foreign: bool

    def verdict(self, place: Place | None, sorry_elsewhere: bool) -> Verdict:
        """Args: `place` is where the frame reports goals that the candidate leaves; whether the
        command has other holes.
        """
        if self.timeout:
            return Verdict.TIMEOUT
        if self.errors:
            left = self.unsolved is not None and self.unsolved == place
            return Verdict.GOALS if left else Verdict.ERROR
        return Verdict.ERROR if self.sorry and not sorry_elsewhere else Verdict.CLOSED


class Framing:
    """Sets the candidates of one hole into frames, and the user's command with one candidate.

    Args: `nonce` is a word of letters and digits that no candidate knows; `heartbeats` the bound
    for each command, in thousands as Lean counts, None for the file's own.
    """

    def __init__(
        self, document: Document, hole: Hole, nonce: str, heartbeats: int | None = None
    ) -> None:
        self.document, self.hole, self.nonce = document, hole, nonce
        self.heartbeats = heartbeats
        line, column = document.position(hole.command.start)
        self._indent = " " * column
        self._hole_line = hole.line - line

    @functools.cached_property
    def above(self) -> str:
        """What stands above the command, ending in a line end: it may share a line with another."""
        above = self.document.text[: self.hole.command.start]
        return above if above.endswith("\n") or not above else above + "\n"

    @functools.cached_property
    def head(self) -> str:
        """What stands above the frames."""
        return f"{self.above}{UNTRACED}{bounds(self.heartbeats)}{self.marker('head')}"

    @property
    def framable(self) -> bool:
        """Whether frames can be made: one theorem or example, whose name is not used inside it."""
        if self.hole.keyword is None:
            return False
        return self.hole.name is None or not self.mentions_itself(self._around())

    @functools.cached_property
    def shows_other_holes(self) -> bool:
        """Whether a `sorry` stands elsewhere in the command, as far as its text tells."""
        hole, text = self.hole, self.document.text
        around = text[hole.command.start : hole.span.start], text[hole.span.end : hole.command.end]
        return any(re.search(r"\bsorry\b", part) for part in around)

    def _around(self) -> str:
        """The command's text without its name and its modifiers."""
        hole, text = self.hole, self.document.text
        begin = hole.name.end if hole.name else hole.command.start
        return text[begin : hole.command.end]

    def mentions_itself(self, text: str) -> bool:
        """Whether the text may speak of the theorem by its name (it has another in a frame)."""
        if self.hole.name is None:
            return False
        return self._last_name in text and self._itself.search(text) is not None

    @functools.cached_property
    def _last_name(self) -> str:
        """The last part of the theorem's name, without « »."""
        assert self.hole.name is not None
        name = re.sub(r"\.\{[^}]*\}$", "", self.hole.name.of(self.document.text).strip())
        return re.split(r"\.(?![^«]*»)", name)[-1].strip("«»")

    @functools.cached_property
    def _itself(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w'!?]){re.escape(self._last_name)}(?![\w'!?])")

    def marker(self, label: str) -> str:
        """The command whose answer shows that Lean came by."""
        return f'#print "{self.nonce}_{label}"\n'

    def is_marker(self, message: Message) -> bool:
        """Whether a message is the answer of a marker."""
        return message.severity == "information" and message.text.startswith(f"{self.nonce}_")

    def sheet(self, fills: Sequence[tuple[str, Fill, str]]) -> Sheet:
        """The part above, and for each (label, fill, tactics) a frame. Labels are numbers."""
        parts, slots = [self.head], []
        line = 1 + self.head.count("\n")
        for label, fill, tactics in fills:
            body = self._body(label, fill, tactics)
            last = line + body.count("\n") + 1
            slots.append(Slot(label, line, line + self._shift, last))
            parts += [body, "\n", self.marker(label)]
            line = last + 1
        return Sheet("".join(parts), tuple(slots))

    def _body(self, label: str, fill: Fill, tactics: str) -> str:
        if fill is Fill.RAW:
            return tactics
        if fill is Fill.FALSE:
            return false_theorem(f"{self.nonce}_{label}")
        return self.frame(label, tactics, fill)

    def frame(self, label: str, tactics: str, fill: Fill = Fill.PLAIN) -> str:
        """The user's command under a name of its own, with the hole filled; no line end."""
        below = self.document.text[self.hole.span.end : self.hole.command.end]
        return self._frame_above(label) + self._filled(fill, tactics) + below

    @functools.cached_property
    def _shift(self) -> int:
        """Lines from the begin of a frame to its hole."""
        return self._frame_above("").count("\n")

    @property
    def axiom(self) -> str:
        """A command behind which `filler` closes any goal without `sorry`."""
        return f"axiom {self.nonce}_ax.{{u}} (p : Sort u) : p"

    @property
    def filler(self) -> str:
        """See `axiom`."""
        return f"exact {self.nonce}_ax _"

    def real(self, label: str, fill: Fill, tactics: str, before: str = "") -> Sheet:
        """The user's command at its real place, untouched but for the hole; `before` it a command
        of ours.
        """
        hole, text = self.hole, self.document.text
        head = self.head + (before + "\n" if before else "")
        command = (
            text[hole.command.start : hole.span.start]
            + self._filled(fill, tactics)
            + text[hole.span.end : hole.command.end]
        )
        body = self._indent + command
        line = 1 + head.count("\n")
        slot = Slot(label, line, line + self._hole_line, line + body.count("\n") + 1)
        return Sheet(f"{head}{body}\n{self.marker(label)}", (slot,))

    def _filled(self, fill: Fill, tactics: str) -> str:
        if fill is Fill.SORRY:
            return self.hole.span.of(self.document.text)
        if fill is Fill.FOCUSED:
            first, *rest = tactics.strip("\n").splitlines() or [""]
            tactics = "\n".join([f"· {first}", *(f"  {line}" for line in rest)])
        return block(self.document, self.hole, tactics)

    def _frame_above(self, label: str) -> str:
        head, name, tail = self._parts
        return f"{head}{_suffixed(name, self._suffix(label))}{tail}" if name else head + tail

    def _suffix(self, label: str) -> str:
        return f"_{self.nonce}_{label}"

    @functools.cached_property
    def _parts(self) -> tuple[str, str, str]:
        """The command up to the hole, without modifiers: before the name, the name, behind it.
        What follows the name stands in a line of its own, at its own column: tactic blocks depend
        on columns.
        """
        hole, text = self.hole, self.document.text
        assert hole.keyword is not None
        modifiers = hole.modifiers.start if hole.modifiers else hole.keyword
        keyword = _WORD.match(text, hole.keyword)
        before = self._indent + text[hole.command.start : modifiers]
        if hole.name is None:
            end = keyword.end() if keyword else hole.keyword
            head, name, universes = before + text[hole.keyword : end], "", ""
        else:
            head, name = before + text[hole.keyword : hole.name.start], hole.name.of(text)
            found = _UNIVERSES.match(text, hole.name.end)
            universes = found[0] if found else ""
            end = hole.name.end + len(universes)
        pad = " " * self.document.position(end)[1]
        return head, name, f"{universes}\n{pad}{text[end : hole.span.start]}"

    def read(self, sheet: Sheet, messages: Sequence[Message]) -> dict[str, Finding | None]:
        """What was said of each frame; None for a frame whose marker did not answer."""
        sorted_: list[list[Message]] = [[] for _ in sheet.slots]
        firsts = [slot.first for slot in sheet.slots]
        for message in messages:
            at = bisect.bisect_right(firsts, message.line) - 1
            if at >= 0:
                sorted_[at].append(message)
        return {
            slot.label: self._finding(slot, found)
            for slot, found in zip(sheet.slots, sorted_, strict=True)
        }

    def _finding(self, slot: Slot, messages: Sequence[Message]) -> Finding | None:
        own = f"{self.nonce}_{slot.label}"
        marked = False
        said: list[Message] = []
        for message in messages:
            if message.line == slot.marker and message.text.strip() == own:
                marked = marked or (message.column == 0 and message.severity == "information")
            else:
                said.append(message)
        if not marked:
            return None
        errors = [m for m in said if m.severity == "error"]
        places = {Place(m.line - slot.hole, m.column) for m in errors if is_unsolved(m)}
        alone = len(places) == 1 and all(map(is_unsolved, errors))
        foreign = any(
            label != slot.label
            for m in said
            if self.nonce in m.text
            for label in self._labels.findall(m.text)
        )
        return Finding(
            errors=tuple(self._clean(m.text) for m in errors),
            sorry=any(m.kind == SORRY for m in said),
            unsolved=places.pop() if alone else None,
            goals=tuple(goal for m in errors if alone for goal in goals(self._clean(m.text))),
            timeout=any(map(is_timeout, errors)),
            suggestion=next((s for m in said if (s := suggestion(self._clean(m.text)))), None),
            foreign=foreign,
        )

    def _clean(self, text: str) -> str:
        """A message as it would be at the real place, where the theorem has its own name."""
        return self._suffixes.sub("", text) if self.nonce in text else text

    @functools.cached_property
    def _suffixes(self) -> re.Pattern[str]:
        """What the names of frames end in."""
        return re.compile(rf"_{self.nonce}_\d+")

    @functools.cached_property
    def _labels(self) -> re.Pattern[str]:
        """Whatever is ours; the label where it is a frame's, else nothing."""
        return re.compile(rf"{self.nonce}(?:_(\d+))?")


UNTRACED = "set_option trace.Elab.command false\n"
"""For a run that begins from another's memory, with that one's options."""

_WORD = re.compile(r"\w+")
_UNIVERSES = re.compile(r"\.\{[^}]*\}")


def bounds(heartbeats: int | None) -> str:
    """The options for frames, commands of their own: one thread, no linters, bounded commands."""
    bound = "" if heartbeats is None else f"set_option maxHeartbeats {heartbeats}\n"
    return f"{bound}set_option Elab.async false\nset_option linter.all false\n"


def false_theorem(name: str) -> str:
    """A theorem that Lean must refuse."""
    return f"theorem {name} : False := by\n  first | trivial | simp_all | decide"


def _suffixed(name: str, suffix: str) -> str:
    return f"{name[:-1]}{suffix}»" if name.endswith("»") else name + suffix


def is_unsolved(message: Message) -> bool:
    """Whether an error says that goals are left."""
    return message.kind.endswith(UNSOLVED) or (
        message.kind in ("", "[anonymous]") and message.text.startswith("unsolved goals\n")
    )


def is_timeout(message: Message) -> bool:
    """Whether an error says that the heartbeats were used up."""
    return "maxHeartbeats" in message.kind or "maximum number of heartbeats" in message.text


def goals(text: str) -> tuple[str, ...]:
    """The goals that an error lists, one text each."""
    parts = text.removeprefix("unsolved goals").strip("\n").split("\n\n")
    return tuple(part.strip("\n") for part in parts if "⊢" in part or part.startswith("|"))


_TRY = re.compile(r"^Try (?:this|these):[ \n]*(?:\[apply\] )?", re.MULTILINE)


def suggestion(text: str) -> str | None:
    """The first tactic that a message offers ("Try this"), its own first column at 0."""
    found = _TRY.search(text)
    if found is None:
        return None
    first, *rest = text[found.end() :].split("\n")
    kept = []
    for line in rest:
        if not line.startswith(" ") or line.lstrip().startswith(("[apply]", "-- ")):
            break
        kept.append(line)
    indent = min((len(line) - len(line.lstrip()) for line in kept), default=0)
    return "\n".join([first, *(line[min(indent, 2) :] for line in kept)]).rstrip() or None
