"""Every `sorry` of a file, as Lean sees it: where, what it is to prove, and how a proof is set in.

The words that may be one come from the tokens of the text (not from comments, strings or names).
Lean decides the rest, in a warm session:

1. The file as it is: goals at each word, the extents of the commands, Lean's messages.
2. The file with a probe (probe.py) in every hole at once, each in the layout that seems right. A
   hole whose probe did its work, in a command that has the same errors as before, is settled.
3. The others, one in each command at a time, layout by layout, until one fits.

So the cost is two elaborations from the first hole on, and a few more for unusual places.
"""

from __future__ import annotations

import bisect
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.environment.holes.declaration import SINGLE, Head, head_of, namespaces
from leanprover_alpha.environment.holes.probe import PROBE, Probed, gather, marks, told
from leanprover_alpha.environment.holes.warm import WarmSessions
from leanprover_alpha.environment.lean import lsp
from leanprover_alpha.environment.lean.commands import Command, command_at, read_commands
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.lean.session import (
    SORRY_WORDS,
    LeanSession,
    Place,
    import_environment,
)
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout, fill_all
from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens
from leanprover_alpha.errors import LeanCrashError, LeanTimeoutError
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.limits import Limits
from leanprover_alpha.toolchain.names import components

LAYOUTS = {
    HoleKind.TACTIC: (Layout.BLOCK, Layout.GROUP),
    HoleKind.TERM: (Layout.BY, Layout.PAREN_BY),
}
UNREACHED = "Lean does not get to this sorry: see the errors before it"
UNRUN = "Lean does not run this sorry: see the errors beside it"
UNSTATED = "what this sorry is to prove is itself sorry, or has an error"
UNFIT = "no tactic block fits in the place of this sorry"

FAILURES = 3
"""Probes that Lean may loop or crash on before those that are left are given up."""

ROUNDS = 100
"""Edits for holes that are probed alone; a file that needs more is stranger than it is worth."""

_WHOLE_TERM = (":=", "=>", "from", "<|", "⟨", ",", "(", "exact", "refine")
_NUMBERED = re.compile(r"\?([mu])\.\d+")


@dataclass(frozen=True)
class HolesFound:
    """What was found in a file.

    Attributes:
        holes: in the order of the text. One whose goals Lean cannot state has none.
        messages: Lean's, for the file as it is; `file` is the path that was given.
        notes: one line each: a `sorry` that is no hole (out of a macro, never run), a hole that
            Lean does not get to, or in which no tactic block fits.
        commands: the file's commands, as Lean read them.
    """

    holes: tuple[Hole, ...]
    messages: tuple[Message, ...]
    notes: tuple[str, ...] = ()
    commands: tuple[Command, ...] = ()


def find_holes(
    document: Document,
    toolchain: Toolchain,
    path: Path,
    limits: Limits | None = None,
    warm: WarmSessions | None = None,
) -> HolesFound:
    """Every `sorry` and `admit` of a document.

    Args:
        toolchain: the Lean for the file, as `discover` found it.
        path: how the file is called in messages.
        limits: `seconds` for each of the few elaborations.
        warm: for a file that is looked through again and again; it stays open.
    Raises: LeanTimeoutError, LeanCrashError for a file that Lean does not get through;
        LeanAlphaError if Lean cannot be started or an import does not compile.
    """
    limits = limits or Limits()
    code = [token for token in tokens(document.text) if token.is_code]
    module = toolchain.plan.target.module if toolchain.plan else path.stem
    if warm is not None:
        return _find_warm(document, code, module, warm)
    with tempfile.TemporaryDirectory(prefix="lean-alpha-holes-") as folder:
        env = import_environment(toolchain, Path(folder), limits)
        if not any(map(_is_word, code)):
            found, others = read_commands(document, toolchain, env, limits)
            messages = [replace(message, file=str(path)) for message in others]
            return _Finder(document, code, messages, found, module).run(None)
        pool = ThreadPoolExecutor(1)
        try:
            with LeanSession(toolchain, limits, shown=str(path), env=env) as session:
                reading = pool.submit(read_commands, document, toolchain, env, limits)
                begin = time.monotonic()
                said = session.set_text(document.text)
                finder = _Finder(document, code, said, reading.result()[0], module)
                finder.patience = 10 + 5 * (time.monotonic() - begin)
                return finder.run(session)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)  # Ctrl-C does not wait for Lean


def _find_warm(
    document: Document, code: Sequence[Token], module: str, warm: WarmSessions
) -> HolesFound:
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(warm.commands, document)
        begin = time.monotonic()
        said = warm.plain.set_text(document.text)
        finder = _Finder(document, code, said, reading.result(), module)
        finder.patience = 10 + 5 * (time.monotonic() - begin)
        found = finder.run(warm.plain if any(map(_is_word, code)) else None)
        if warm.plain.text != document.text:
            warm.plain.set_text(document.text)  # not the probes: goals may be asked for next
    return found


class _Finder:
    def __init__(
        self,
        document: Document,
        code: Sequence[Token],
        messages: Sequence[Message],
        commands: Sequence[Command],
        module: str,
    ) -> None:
        self.document, self.code, self.module = document, code, module
        self.messages, self.commands = messages, commands
        self.notes: list[tuple[int, str]] = []
        self.patience = 60.0  # seconds for one elaboration with probes
        self.failures = 0

    def run(self, session: LeanSession | None) -> HolesFound:
        """Args: `session` has the document's text; None for a document without a `sorry`."""
        finished: tuple[Hole, ...] = ()
        if session is not None:
            places = {place.span: place for place in session.places()}
            tactics = {token.span for token in session.tokens() if token.kind == lsp.SORRY}
            drafts = [
                draft
                for number, token in enumerate(self.code)
                if _is_word(token) and (draft := self.draft(number, places, tactics)) is not None
            ]
            holes = [replace(hole, index=index) for index, hole in enumerate(drafts)]
            probed = self.probe(session, holes)
            finished = tuple(self.finish(hole, probed.get(hole.index)) for hole in holes)
        self.note_strangers(finished)
        notes = tuple(note for _, note in sorted(self.notes))
        return HolesFound(finished, tuple(self.messages), notes, tuple(self.commands))

    # ---- 1. what the file says as it is ----

    def draft(self, number: int, places: Mapping[Span, Place], tactics: set[Span]) -> Hole | None:
        """The hole at a word, as far as it is known without probing; None if it is none."""
        token = self.code[number]
        span = Span(token.start, token.end)
        command = command_at(self.commands, span.start)
        if command is None or self.exited(span):
            return None
        place = places.get(span)
        errors = self.errors(self.messages, command.region, self.document, 0)
        line, column = self.document.position(span.start)
        if place is None and not errors:
            self.note(span, f"this {token.text} is never run: it is quoted, or not come to")
            return None
        kind = self.kind(number, span, place, tactics)
        if place is None or (place.kind is HoleKind.TACTIC and span not in tactics):
            place = Place(span, kind, ())
        layout = self.guess(number, kind)
        hole = Hole(0, span, line, column, kind, layout, "", place.goals, False, command.span)
        if any(goal.endswith("⊢ sorry") for goal in place.goals):
            return self.blocked(replace(hole, goals=()), UNSTATED)
        return hole if place.goals else self.blocked(hole, UNREACHED)

    def exited(self, span: Span) -> bool:
        """Whether Lean was told to stop reading before that place."""
        return any(
            message.text.startswith("using 'exit' to interrupt Lean")
            and self.document.offset(message.line, message.column) <= span.start
            for message in self.messages
        )

    def kind(self, number: int, span: Span, place: Place | None, tactics: set[Span]) -> HoleKind:
        if span in tactics:
            return HoleKind.TACTIC
        if place is not None and place.kind is HoleKind.TERM:
            return HoleKind.TERM
        before = self.code[number - 1].text if number else ""
        return HoleKind.TERM if before in _WHOLE_TERM else HoleKind.TACTIC

    def guess(self, number: int, kind: HoleKind) -> Layout:
        """The layout to try first, by the words on either side."""
        token = self.code[number]
        before = self.code[number - 1].text if number else ""
        after = self.code[number + 1] if number + 1 < len(self.code) else None
        follows = after is not None and "\n" not in self.document.text[token.end : after.start]
        next_word = after.text if after is not None and follows else ""
        if kind is HoleKind.TACTIC:
            return Layout.GROUP if {before, next_word} & {"<;>", ";"} else Layout.BLOCK
        whole = before in _WHOLE_TERM and next_word in ("", ",", "⟩", ")", "}")
        return Layout.BY if whole else Layout.PAREN_BY

    # ---- 2. and 3. what the probe says ----

    def probe(
        self, session: LeanSession, holes: Sequence[Hole]
    ) -> dict[int, tuple[Layout, Probed]]:
        """By the hole's index: the layout that fits, and what was learnt."""
        found: dict[int, tuple[Layout, Probed]] = {}
        open_holes = [hole for hole in holes if hole.goals]
        for index, probed in self.attempt(session, open_holes).items():
            found[index] = holes[index].layout, probed
        waiting = {
            command: [
                replace(hole, layout=layout)
                for hole in open_holes
                if hole.command == command and hole.index not in found
                for layout in _layouts(hole)
            ]
            for command in {hole.command for hole in open_holes if hole.index not in found}
        }
        for _ in range(ROUNDS):
            if not any(waiting.values()) or self.failures > FAILURES:
                break
            round_ = [queue.pop(0) for queue in waiting.values() if queue]
            for index, probed in self.attempt(session, round_).items():
                layout = next(hole.layout for hole in round_ if hole.index == index)
                found[index] = layout, probed
            for queue in waiting.values():
                queue[:] = [hole for hole in queue if hole.index not in found]
        return found

    def attempt(self, session: LeanSession, holes: Sequence[Hole]) -> dict[int, Probed]:
        """Put the probe into several holes at once. Returns what those told that fit."""
        if not holes:
            return {}
        probed, places = fill_all(self.document, dict.fromkeys(holes, PROBE))
        try:
            messages = session.set_text(probed.text, self.patience)
        except (LeanTimeoutError, LeanCrashError):
            self.failures += 1
            return {}
        moved = _Moved(places)
        said = gather(probed, messages)
        root = self.module.partition(".")[0]
        modules = dict.fromkeys(session.modules, root)
        answers: dict[int, Probed] = {}
        for hole in holes:
            command = self.command(hole)
            before = self.errors(self.messages, command.region, self.document)
            if before == self.errors(messages, moved.span(command.region), probed):
                texts = [said.get(mark, []) for mark in marks(probed.text, places[hole])]
                answer = told(texts, modules)
                if answer is not None:
                    answers[hole.index] = answer
        return answers

    def command(self, hole: Hole) -> Command:
        command = command_at(self.commands, hole.span.start)
        assert command is not None
        return command

    def errors(
        self, messages: Sequence[Message], region: Span, document: Document, beyond: int = 1
    ) -> Counter[str]:
        """How often each error stands in a part of the text, or so many characters beyond: right
        after it Lean reports what the part lacks.
        """
        return Counter(
            _NUMBERED.sub(r"?\1", message.text)
            for message in messages
            if message.severity == "error"
            and region.start <= document.offset(message.line, message.column) < region.end + beyond
        )

    # ---- the finished hole ----

    def finish(self, hole: Hole, probed: tuple[Layout, Probed] | None) -> Hole:
        command = self.command(hole)
        head = head_of(self.code, command)
        name = None
        if probed is not None:
            layout, answer = probed
            name = answer.name
            kind = HoleKind.TACTIC if layout in LAYOUTS[HoleKind.TACTIC] else HoleKind.TERM
            hole = replace(hole, kind=kind, layout=layout, is_proof=answer.is_proof)
        elif hole.kind is HoleKind.TACTIC and hole.goals:
            # What the server told may be the state of a tactic around it that failed.
            hole = self.blocked(replace(hole, goals=()), UNRUN)
        elif hole.goals:
            hole = self.blocked(hole, UNFIT)
        hole = replace(hole, theorem=self.theorem(name, head, hole))
        if head is None or head.word not in SINGLE or hole.span not in command.span:
            return hole
        return replace(hole, keyword=head.keyword, modifiers=head.modifiers, name=head.name)

    def blocked(self, hole: Hole, why: str) -> Hole:
        """The hole with what keeps a proof from being put there, which is noted, too."""
        self.note(hole.span, why)
        return replace(hole, obstacle=why)

    def theorem(self, name: str | None, head: Head | None, hole: Hole) -> str:
        """The declaration's name: Lean's, or else the written one with the open namespaces."""
        if name is not None:
            # Lean's own names for what has none: `_example`, `_check`, `_eval`.
            unnamed = head is None or head.word == "example"
            return "example" if unnamed and components(name)[-1].startswith("_") else name
        if head is None or head.name is None:
            return "instance" if head is not None and head.word == "instance" else "example"
        written = head.name.of(self.document.text)
        if written.startswith("_root_."):
            return written.removeprefix("_root_.")
        return ".".join([*namespaces(self.code, self.commands, hole.span.start), written])

    # ---- notes ----

    def note(self, span: Span, text: str) -> None:
        self.notes.append((span.start, f"line {self.document.position(span.start)[0]}: {text}"))

    def note_strangers(self, holes: Sequence[Hole]) -> None:
        """Note each `sorry` that Lean warns of in a command without a hole."""
        full = {hole.command for hole in holes}
        for message in self.messages:
            start = self.document.offset(message.line, message.column)
            command = command_at(self.commands, start)
            if message.kind == "hasSorry" and command is not None and command.span not in full:
                self.note(
                    Span(start, start),
                    "uses sorry, but none stands there: it comes from a macro, or from `stop`",
                )


class _Moved:
    """Where places lie after holes were filled."""

    def __init__(self, places: Mapping[Hole, Span]) -> None:
        # From each old offset on, how much further; a hole's own end moves with it.
        self.shifts = sorted((h.span.end, new.end - h.span.end) for h, new in places.items())

    def span(self, span: Span) -> Span:
        return Span(self._place(span.start), self._place(span.end))

    def _place(self, offset: int) -> int:
        number = bisect.bisect_right(self.shifts, (offset, sys.maxsize))
        return offset + (self.shifts[number - 1][1] if number else 0)


def _is_word(token: Token) -> bool:
    return token.kind is TokenKind.NAME and token.text in SORRY_WORDS


def _layouts(hole: Hole) -> list[Layout]:
    """All layouts in the order in which they are tried alone: the guess, its kind's, the others."""
    other = HoleKind.TERM if hole.kind is HoleKind.TACTIC else HoleKind.TACTIC
    return list(dict.fromkeys([hole.layout, *LAYOUTS[hole.kind], *LAYOUTS[other]]))
