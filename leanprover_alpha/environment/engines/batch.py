"""Tries many candidates in one Lean run, and each doubtful one alone at its real place.

A batch that could lie is never believed: a candidate counts only with its own marker; unfinished
proofs and at the end a false one ("canaries") stand in every batch, and must be refused as they
were when only the user's text stood above them. A batch that dies is resumed without the candidate
at which it died; that one is blamed if it was out of time, else tried alone first. Who wants one
proof and has it verified need not wait: a batch can be cut at the first that closes the hole.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from leanprover_alpha.environment.engines.candidates import Outcome, State, Verdict, script
from leanprover_alpha.environment.engines.framing import Fill, Finding, Framing, Sheet
from leanprover_alpha.environment.engines.probing import (
    ABOVE,
    Probe,
    below,
    probed,
    read_frames,
)
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.lean.runs import Enough, Run, Runner
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.text.screen import refusal

Screen = Callable[[str], str | None]

BATCH = 128  # frames in one run
STRETCH = 64  # frames between two canaries; one more stands at the end
ALONE = re.compile(
    r"\b(?:exact|apply|rw|rewrites?|hint|try|have|observe|says|suggest\w*)\?"
    r"|\b(?:solve_by_elim|aesop\?|hint|suggestions)\b"
)
"""Tactics that look through all that was proved above: they would find the earlier frames."""

KEEP_SECONDS = 0.5  # a part above the hole that takes longer is kept as a snapshot
KEEP_LENGTH = 40_000  # … and so is one of as many characters, without trying first
ENDED = {
    "time": "Lean did not come to an end within {} s",
    "memory": "Lean ran out of memory",
    "output": "Lean printed too much",
    "processes": "Lean started too many processes",
    "crash": "Lean crashed: {}",
}
HIDES = "the candidate does not end where it should: it hides or changes what follows it"


@dataclass(frozen=True)
class Item:
    """A candidate under way: its number, its text, and all the tactics that stand in the hole."""

    index: int
    text: str
    tactics: str


class BatchEngine:
    """Tries candidates through a runner; see the module.

    Args: `heartbeats` bounds each candidate, in thousands; `seconds` the time without an answer;
    `frames` False tries each one alone at its real place; `shared`: the runner is left open.
    """

    def __init__(
        self,
        document: Document,
        hole: Hole,
        runner: Runner,
        *,
        heartbeats: int | None = 20_000,
        seconds: float = 3.0,
        frames: bool = True,
        shared: bool = False,
        screen: Screen = refusal,
    ) -> None:
        self.runner, self.seconds, self.hole, self.screen = runner, seconds, hole, screen
        self.shared = shared
        self.framing = Framing(document, hole, "la" + secrets.token_hex(4), heartbeats)
        self._framed = None if frames and self.framing.framable else False
        self._probe: Probe | None = None
        if len(self.framing.above) > KEEP_LENGTH:
            self.runner.keep(self.framing.head)

    @property
    def framed(self) -> bool:
        """Whether candidates are tried in frames, many at once."""
        if self._framed is None:
            self._probe_frames()
        return bool(self._framed)

    @property
    def probe(self) -> Probe:
        """How the hole answers; asked once."""
        if self._probe is None and not self.framed:
            self._probe_place()
        assert self._probe is not None
        return self._probe

    def close(self) -> None:
        """Ends the runner's processes, unless others share it."""
        if not self.shared:
            self.runner.close()

    def __enter__(self) -> BatchEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def try_candidates(
        self, state: State, texts: Sequence[str], *, until_closed: bool = False
    ) -> list[Outcome]:
        """See `candidates.Engine`."""
        outcomes: dict[str, Outcome] = {}
        together, alone = [], []
        for index, text in enumerate(dict.fromkeys(texts)):
            item = Item(index, text, script(state.steps, text))
            why = self._refused(item)
            if why is not None:
                outcomes[text] = Outcome(text, Verdict.ERROR, message=why)
            elif self._framed is not False and not self._wants_to_be_alone(item.tactics):
                together.append(item)
            else:
                alone.append(item)
        try:
            for outcome in self._together(together, alone, until_closed):
                outcomes[outcome.text] = outcome
        except _Enough as enough:
            return [enough.outcome]
        for item in alone:
            outcomes[item.text] = outcome = self._alone(item)
            if until_closed and outcome.verdict is Verdict.CLOSED:
                return [outcome]
        return [outcomes[text] for text in texts]

    def _refused(self, item: Item) -> str | None:
        if not item.text.strip():
            return "an empty candidate"
        if self.framing.nonce in item.tactics:
            return "the candidate holds a name that is reserved"
        return self.screen(item.tactics)

    def _wants_to_be_alone(self, tactics: str) -> bool:
        return ALONE.search(tactics) is not None or self.framing.mentions_itself(tactics)

    # Probes: what only the user's text and ours can show, before any candidate is seen.

    def _probe_frames(self) -> None:
        """Ask whether the honest frame compiles, and how the hole answers in frames."""
        batch = Batch(self.framing, None, ())
        run = self._run(batch.sheet)
        batch.read(run.messages)
        self._take_probe(batch, run)

    def _take_probe(self, batch: Batch, run: Run) -> None:
        """Learn from a batch how the hole answers."""
        if run.begin > KEEP_SECONDS and len(self.framing.above) <= KEEP_LENGTH:
            self.runner.keep(self.framing.head)
        self._probe = None if run.stopped else batch.probe
        self._framed = self._probe is not None

    def _probe_place(self) -> None:
        """The same at the real place, a run a question."""

        def ask(fill: Fill, tactics: str, before: str = "") -> Finding | None:
            sheet = self.framing.real("0", fill, tactics, before)
            return self.framing.read(sheet, self._run(sheet).messages)["0"]

        filled = ask(Fill.PLAIN, self.framing.filler, self.framing.axiom)
        self._probe = probed(
            self.hole, ask(Fill.PLAIN, "skip"), ask(Fill.FOCUSED, "skip"), filled, None
        )

    def _run(self, sheet: Sheet, enough: Enough | None = None) -> Run:
        return self.runner.run(sheet.text, self.framing.is_marker, self.seconds, enough)

    # Many at once.

    def _together(
        self, items: Sequence[Item], alone: list[Item], until_closed: bool
    ) -> Iterator[Outcome]:
        """Outcomes of those that could be judged together; the others go to `alone`.

        Raises: _Enough at the first that closes the hole, if that is all that is wanted.
        """
        waiting = [list(items[at : at + BATCH]) for at in range(0, len(items), BATCH)]
        while waiting:
            part = waiting.pop()
            if self._framed is False:
                alone += part
                continue
            batch = Batch(self.framing, self._probe, part)
            run = self._run(batch.sheet, batch.closes if until_closed else None)
            batch.read(run.messages)
            if run.stopped == "enough" and batch.first is not None:
                raise _Enough(batch.outcome(batch.first))
            if self._probe is None and not self._learnt(batch, run):
                waiting.append(part)
                continue
            trusted = batch.trusted(ended=run.stopped is None)
            for item in part[:trusted]:
                outcome = batch.outcome(item)
                if outcome is None:
                    alone.append(item)
                else:
                    yield outcome
            rest = part[trusted:]
            if not rest:
                continue
            if run.stopped and self.runner.progress:
                culprit = next((i for i in rest if not batch.marked(i)), None)
                if culprit is not None:
                    rest.remove(culprit)
                    if run.stopped == "time":  # Lean came to it, and no further: no need to ask
                        yield self._ended(culprit, run)
                    else:
                        alone.append(culprit)
                    waiting += [rest] if rest else []
                    continue
            if len(rest) == 1:
                alone += rest
            else:
                waiting += [rest[: len(rest) // 2], rest[len(rest) // 2 :]]

    def _learnt(self, batch: Batch, run: Run) -> bool:
        """Whether a batch, the first, was set as it must be: that turns out in its own run."""
        self._take_probe(batch, run)
        if self._probe is None and run.stopped:  # it was not the candidates that were asked
            self._framed = None
            self._probe_frames()
        if self._probe is None or fills(self._probe) != fills(None):
            return False
        batch.probe = self._probe
        return True

    # One alone.

    def _alone(self, item: Item) -> Outcome:
        """The outcome at the real place, in a run of its own."""
        findings = []
        for fill in fills(self.probe):
            sheet = self.framing.real("0", fill, item.tactics)
            run = self._run(sheet)
            if run.stopped:
                return self._ended(item, run)
            finding = self.framing.read(sheet, run.messages)["0"]
            if finding is None:
                return Outcome(item.text, Verdict.ERROR, message=HIDES)
            findings.append(finding)
        return judged(item.text, findings, self.probe)

    def _ended(self, item: Item, run: Run) -> Outcome:
        """The outcome of a candidate at which Lean was stopped or died."""
        assert run.stopped is not None
        verdict = Verdict.TIMEOUT if run.stopped == "time" else Verdict.ERROR
        what = run.detail if run.stopped == "crash" else f"{self.seconds:g}"
        return Outcome(item.text, verdict, message=ENDED[run.stopped].format(what))


class _Enough(Exception):
    """A candidate closes the hole, and that is all that is wanted to be known."""

    def __init__(self, outcome: Outcome | None) -> None:
        assert outcome is not None
        self.outcome = outcome


class Batch:
    """The sheet of some candidates with canaries among them, and what Lean said of it.

    Args: `probe`: how the hole answers; None if that is to be asked in the same sheet.
    """

    def __init__(self, framing: Framing, probe: Probe | None, items: Sequence[Item]) -> None:
        self.framing, self.probe, self.items = framing, probe, items
        self.frames: dict[int, list[str]] = {}
        self.canaries: list[tuple[int, str]] = []
        self.first: Item | None = None
        self._wanted: list[tuple[str, Fill, str]] = []
        self._above = [] if probe else [self._add(*each) for each in ABOVE]
        for number, item in enumerate(items, 1):
            self.frames[item.index] = [self._add(fill, item.tactics) for fill in fills(probe)]
            if number % STRETCH == 0 or number == len(items):
                self.canaries.append((number, self._add(Fill.PLAIN, "skip")))
        self.false = self._add(Fill.FALSE, "")
        self._below = [] if probe else [self._add(*each) for each in below(framing)]
        self.sheet = framing.sheet(self._wanted)
        self.found: dict[str, Finding | None] = {}

    def _add(self, fill: Fill, tactics: str) -> str:
        label = str(len(self._wanted))
        self._wanted.append((label, fill, tactics))
        return label

    def read(self, messages: Sequence[Message]) -> None:
        """Takes what Lean said."""
        self.found = self.framing.read(self.sheet, messages)
        if self._above:
            found = [self.found[label] for label in (*self._above, *self._below)]
            self.probe = read_frames(self.framing.hole, found)

    def closes(self, messages: Sequence[Message]) -> bool:
        """Whether some candidate closes the hole, as far as Lean has come; it is `first` then."""
        self.found = self.framing.read(self.sheet, messages)
        for item in self.items:
            finding = self.found[self.frames[item.index][0]]
            if finding is None:
                return False
            if not finding.foreign and finding.verdict(None, self._others) is Verdict.CLOSED:
                self.first = item
                return True
        return False

    @cached_property
    def _others(self) -> bool:
        """Whether the command has other holes, as far as its text tells where none has asked."""
        if self.probe is not None:
            return self.probe.sorry_elsewhere
        return self.framing.shows_other_holes

    def trusted(self, ended: bool) -> int:
        """How many candidates stand before the last canary that was refused as it must be. Args:
        whether the run came to its end.
        """
        count, refused = 0, self.found[self.false]
        assert self.probe is not None
        if refused is None and ended:
            return 0
        if refused is not None and self.probe.refuses and not refused.errors:
            return 0
        for number, skip in self.canaries:
            skipped = self.found[skip]
            if skipped is None:
                continue
            if skipped.goals != self.probe.goals or not skipped.errors:
                break
            count = number
        return count

    def marked(self, item: Item) -> bool:
        """Whether Lean came past the candidate."""
        return all(self.found[label] is not None for label in self.frames[item.index])

    def outcome(self, item: Item) -> Outcome | None:
        """The outcome, None where the candidate must be judged alone."""
        if item is self.first:
            finding = self.found[self.frames[item.index][0]]
            suggestion = None if finding is None else finding.suggestion
            return Outcome(item.text, Verdict.CLOSED, suggestion=suggestion)
        assert self.probe is not None
        findings = [self.found[label] for label in self.frames[item.index]]
        known = [finding for finding in findings if finding is not None]
        if len(known) < len(findings) or any(finding.foreign for finding in known):
            return None
        return judged(item.text, known, self.probe)


def fills(probe: Probe | None) -> tuple[Fill, ...]:
    """The frames that a candidate needs: a second one where the plain one hides the goals left. It
    is not expected to, where that is not known.
    """
    plain = probe is None or probe.plain is not None
    return (Fill.PLAIN,) if plain else (Fill.PLAIN, Fill.FOCUSED)


def judged(text: str, findings: Sequence[Finding], probe: Probe) -> Outcome:
    """The outcome of a candidate from what Lean said of its frames (see `fills`)."""
    finding = findings[0]
    verdict = finding.verdict(probe.plain, probe.sorry_elsewhere)
    if verdict is Verdict.ERROR and len(findings) > 1:
        left = findings[1].verdict(probe.focused, probe.sorry_elsewhere)
        if left in (Verdict.GOALS, Verdict.TIMEOUT):
            finding, verdict = findings[1], left
    message = finding.errors[0] if finding.errors else ""
    if verdict is Verdict.ERROR and not message:
        message = "the candidate uses sorry"
    goals = finding.goals if verdict is Verdict.GOALS else ()
    return Outcome(text, verdict, goals, message, finding.suggestion)
