"""One worker of the judge (judge.py): its Lean processes, and the way of a proof past them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.environment.compiled.olean import Kind, Module
from leanprover_alpha.environment.engines.batch import ENDED, HIDES
from leanprover_alpha.environment.engines.engines import OwnRunner, header, open_runner
from leanprover_alpha.environment.engines.framing import Fill
from leanprover_alpha.environment.lean.commands import TRACE, Command, commands
from leanprover_alpha.environment.lean.runs import Run
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.crowd import GROUP, Answers, Crowd, Frame, Sheet
from leanprover_alpha.environment.verification.excerpt import Excerpt
from leanprover_alpha.environment.verification.joint import Base, JointAudit
from leanprover_alpha.environment.verification.partial import Repaired, repair
from leanprover_alpha.environment.verification.verdicts import Level, Verification
from leanprover_alpha.environment.verification.verification import Verifier
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.process import Limits

AUDIT_SECONDS = 20.0  # a compilation of proofs that went through once may take so much longer
SHARE = 16  # one frame among so many may take its full time
SORRY_USED = "the candidate uses sorry"


@dataclass(frozen=True)
class Terms:
    """On what terms proofs are judged: see `judge.Judge`. `path`: where the documents count as
    lying; `replays`: whether the kernel is asked once more.
    """

    toolchain: Toolchain
    root: Path
    path: Path
    limits: Limits
    heartbeats: int | None
    seconds: float
    replays: bool
    allowed: frozenset[str]


@dataclass(frozen=True)
class Prepared:
    """A document compiled without any proof. `reason`: why nothing can be judged, "" if it can.

    `repaired`: with its failing commands guarded; `found`: its commands; `seconds`: that it took.
    """

    document: Document
    reason: str = ""
    repaired: Repaired | None = None
    found: tuple[Command, ...] = ()
    module: Module | None = None
    seconds: float = 0.0
    excerpt: Excerpt | None = None


def prepare(document: Document, bench: Bench) -> Prepared:
    """Compile a document as it is, its holes open."""
    repaired = repair(document, lambda text: bench.place.compile(text, (TRACE,)))
    result = repaired.result
    if repaired.olean is None:
        why = result.failure or next((str(e) for e in result.errors), "no result")
        reason = f"the file does not compile even without its failing commands: {why}"
        return Prepared(document, reason)
    found = commands(repaired.document, result.messages)
    module = Module.open(repaired.olean)
    excerpt = Excerpt(repaired.document, found, module)
    return Prepared(document, "", repaired, found, module, result.seconds, excerpt)


class Bench:
    """The processes and folders of one worker, used by one thread."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.place = Workplace(terms.path, terms.toolchain, terms.limits)
        self._runner: OwnRunner | None = None
        self._header: str | None = None
        self._verifier: Verifier | None = None

    def close(self) -> None:
        """End the processes and remove the folders."""
        for each in (self._runner, self._verifier, self.place):
            if each is not None:
                each.close()
        self._runner = self._verifier = None

    def judge(
        self, prepared: Prepared, frames: Sequence[Frame], nonce: str
    ) -> dict[int, Verification]:
        """The verdict on each frame (of the original document), by label."""
        return _Sitting(self, prepared, frames, nonce).verdicts()

    def runner(self, document: Document) -> OwnRunner:
        """What elaborates texts that begin as the document does."""
        if self._runner is None or header(document.text) != self._header:
            if self._runner is not None:
                self._runner.close()
            terms = self.terms
            self._runner = open_runner(
                document, terms.toolchain, terms.root, terms.limits, kind="batch"
            )
            self._header = header(document.text)
        return self._runner

    def verifier(self, prepared: Prepared) -> Verifier:
        """The verifier for a document; the last one is kept."""
        document = prepared.document
        if self._verifier is None or self._verifier.document != document:
            if self._verifier is not None:
                self._verifier.close()
            terms = self.terms
            seconds = AUDIT_SECONDS + 4 * (prepared.seconds + terms.seconds)
            limits = replace(terms.limits, seconds=min(terms.limits.seconds or seconds, seconds))
            self._verifier = Verifier(
                document, terms.path, terms.toolchain, limits=limits, allowed=terms.allowed
            )
        return self._verifier


class _Sitting:
    """One part of the frames of a document on its way through a bench."""

    def __init__(
        self, bench: Bench, prepared: Prepared, frames: Sequence[Frame], nonce: str
    ) -> None:
        assert prepared.repaired is not None
        assert prepared.module is not None
        assert prepared.excerpt is not None
        self.bench, self.prepared, self.terms = bench, prepared, bench.terms
        self.frames = {frame.label: frame for frame in frames}
        self.repaired, self.module = prepared.repaired, prepared.module
        self.document = prepared.repaired.document
        self.crowd = Crowd(
            self.document, prepared.found, nonce, self.terms.heartbeats, prepared.excerpt
        )
        self.runner = bench.runner(self.document)
        self.found: dict[int, Verification] = {}
        self.alone: list[Frame] = []
        self.patience = 0.0
        self.theorems: dict[Hole, str] = {}
        self.placed: dict[Hole, Hole] = {}

    def verdicts(self) -> dict[int, Verification]:
        together = [moved for frame in self.frames.values() if (moved := self._placed(frame))]
        closed = list(self._looking_closed(together))
        self._audit(closed)
        for frame in self.alone:
            self.found[frame.label] = self._alone(frame)
        return self.found

    def _placed(self, frame: Frame) -> Frame | None:
        """The frame at its hole's place in the document that compiles; None if it is to be judged
        alone, or is refused.
        """
        original = frame.hole
        if original not in self.placed:
            start = self.repaired.place(original.span.start)
            self.placed[original] = self.crowd.placed(original, start - original.span.start)
        hole = self.placed[original]
        moved = replace(frame, hole=hole)
        if self.repaired.failing(original.span.start):
            self._refuse(frame, "the declaration has an error of its own")
        elif self.crowd.nonce in frame.text:
            self._refuse(frame, "the candidate holds a name that is reserved")
        elif self._theorem(hole) and not self.crowd.framing(hole).mentions_itself(frame.text):
            return moved
        else:
            self.alone.append(moved)
        return None

    def _theorem(self, hole: Hole) -> str:
        """The constant that the (placed) hole's theorem is; "" if no frames can be made of it."""
        if hole not in self.theorems:
            self.theorems[hole] = self._constant(hole) if self.crowd.frames_fit(hole) else ""
        return self.theorems[hole]

    def _constant(self, hole: Hole) -> str:
        def inside(line: int, column: int) -> bool:
            return self.document.offset(line, column) in hole.command

        names = [
            name
            for name, where in self.module.ranges.items()
            if inside(where.start.line, where.start.column) and name in self.module
        ]
        if len(names) != 1:
            return ""
        constant = self.module.constant(names[0])
        return names[0] if constant is not None and constant.kind is Kind.THEOREM else ""

    def _refuse(self, frame: Frame, reason: str, axioms: tuple[str, ...] = ()) -> None:
        self.found[frame.label] = Verification(
            False, Level.REFUSED, axioms, (reason,), frame.hole.theorem
        )

    # 1. Together, to try.

    def _looking_closed(self, frames: Sequence[Frame]) -> Iterator[Frame]:
        """The frames against which Lean has nothing to say."""
        waiting = [(list(frames), False)] if frames else []
        while waiting:
            part, each = waiting.pop()
            sheet, run, answers = self._tried(part, each=each)
            if not answers.honest and sheet.without:
                sheet, run, answers = self._tried(part, each=each, whole=True)
                if answers.honest:
                    self.crowd.excerpt.give_up()  # what was left out was to blame
            if not answers.honest:
                waiting += [(half, True) for half in self._halves(part)]
                continue
            slot = answers.next_slot(sheet)
            if run.stopped == "time" and slot is None and not self.patience:
                self.patience = self.prepared.seconds  # it was the user's own text that took long
                waiting.append((part, each))
                continue
            rest = []
            for frame in part:
                said = answers.said[frame.label]
                if not said.marked:
                    rest.append(frame)
                elif said.foreign:
                    self.alone.append(frame)
                elif said.looks_closed:
                    yield frame
                else:
                    self._refuse(frame, said.errors[0] if said.errors else SORRY_USED)
            if rest and not each:
                waiting += _apart(rest)
            elif rest and run.stopped and not self.runner.progress:
                waiting += [(half, True) for half in self._halves(rest)]
            elif rest:
                if run.stopped == "time" and slot is not None and slot.frame == rest[0]:
                    self._refuse(rest[0], ENDED["time"].format(f"{self.terms.seconds:g}"))
                else:
                    self.alone.append(rest[0])
                waiting += [(rest[1:], True)] if rest[1:] else []

    def _tried(
        self, part: Sequence[Frame], *, each: bool, whole: bool = False
    ) -> tuple[Sheet, Run, Answers]:
        sheet = self.crowd.to_try(part, each=each, whole=whole)
        silent = (1 if each else GROUP) if self.runner.progress else len(part)
        run = self._run(sheet.text, silent)
        return sheet, run, self.crowd.read(sheet, run.messages)

    def _halves(self, part: list[Frame]) -> list[list[Frame]]:
        """Parts to ask again; one frame that is left is asked alone."""
        if len(part) == 1:
            self.alone += part
            return []
        return [part[: len(part) // 2], part[len(part) // 2 :]]

    def _run(self, text: str, count: int) -> Run:
        """Args: `count`: frames between two answers of Lean."""
        seconds = self.patience + self.terms.seconds * (1 + count / SHARE)
        return self.runner.run(text, self.crowd.is_marker, seconds)

    # 2. Together, to audit.

    def _audit(self, frames: Sequence[Frame]) -> None:
        base = Base(self.document, self.repaired.extents, self.module, self.theorems)
        terms = self.terms
        seconds = AUDIT_SECONDS + 4 * self.prepared.seconds + len(frames) * terms.seconds / SHARE
        limits = replace(terms.limits, seconds=min(terms.limits.seconds or seconds, seconds))
        joint = JointAudit(self.crowd, base, self.bench.place, terms.allowed, limits)
        waiting = [list(frames)] if frames else []
        while waiting:
            part = waiting.pop()
            found = joint.run(part, terms.replays)
            if found.whole and self.crowd.excerpt.without((), ()):
                found = joint.run(part, terms.replays, whole=True)
                if not found.whole:
                    self.crowd.excerpt.give_up()  # what was left out was to blame
            self.found.update(found.verdicts)
            self.alone += [frame for frame in part if frame.label in found.doubtful]
            done = found.verdicts.keys() | found.doubtful.keys()
            rest = [frame for frame in part if frame.label not in done]
            if rest and done:
                waiting.append(rest)
            elif rest:
                waiting += self._halves(rest)

    # 3. Alone.

    def _alone(self, frame: Frame) -> Verification:
        """At the real place; what looks closed there is for the verifier."""
        hole = frame.hole
        if hole.command.start < hole.command.end:
            framing = self.crowd.framing(hole)
            sheet = framing.real(str(frame.label), Fill.PLAIN, frame.text)
            seconds = self.prepared.seconds + self.terms.seconds  # the user's own text comes first
            run = self.runner.run(sheet.text, framing.is_marker, seconds)
            said = framing.read(sheet, run.messages)[str(frame.label)]
            why = ""
            if run.stopped:
                what = run.detail if run.stopped == "crash" else f"{self.terms.seconds:g}"
                why = ENDED[run.stopped].format(what)
            elif said is None:
                why = HIDES
            elif said.errors:
                why = said.errors[0]
            if why:
                return Verification(False, Level.REFUSED, (), (why,), hole.theorem)
        original = self.frames[frame.label].hole
        return self.bench.verifier(self.prepared).verify(original, frame.text)


def _apart(rest: list[Frame]) -> list[tuple[list[Frame], bool]]:
    """The frames of a text that Lean did not get through: the first few with a marker each, since
    one of them is at fault; the others together again.
    """
    first, others = rest[: 2 * GROUP], rest[2 * GROUP :]
    return [(others, False), (first, True)] if others else [(first, True)]
