"""Tries many candidates in one Lean run, and each doubtful one alone at its real place.

A batch that could lie is never believed: a candidate counts only with its own marker; unfinished
proofs and at the end a false one ("canaries") stand in every batch, and must be refused as they
were when only the user's text stood above them. A batch that dies is resumed without the candidate
at which it died; that one is blamed if it was out of time, else tried alone first.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from leanprover_alpha.environment.engines.candidates import Outcome, State, Verdict, script
from leanprover_alpha.environment.engines.framing import Fill, Finding, Framing, Place, Sheet
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.lean.runs import Run, Runner
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
class Probe:
    """How the hole answers to tactics that are known.

    Attributes:
        plain: where goals are reported that tactics leave; None where what follows the hole in its
            block hides that.
        focused: the same for tactics behind `·`.
        goals: those that `skip` leaves.
        sorry_elsewhere: whether the command has other holes.
        refuses: whether a false theorem is refused here (no axiom of the file proves it).
    """

    plain: Place | None = None
    focused: Place | None = None
    goals: tuple[str, ...] = ()
    sorry_elsewhere: bool = True
    refuses: bool = True


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
        self._keep_what_is_long()
        self.framed = frames and self._probe_frames()
        if not self.framed:
            self._probe_place()

    def close(self) -> None:
        """Ends the runner's processes, unless others share it."""
        if not self.shared:
            self.runner.close()

    def __enter__(self) -> BatchEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def try_candidates(self, state: State, texts: Sequence[str]) -> list[Outcome]:
        """See `candidates.Engine`."""
        outcomes: dict[str, Outcome] = {}
        together, alone = [], []
        for index, text in enumerate(dict.fromkeys(texts)):
            item = Item(index, text, script(state.steps, text))
            why = self._refused(item)
            if why is not None:
                outcomes[text] = Outcome(text, Verdict.ERROR, message=why)
            elif self.framed and not self._wants_to_be_alone(item.tactics):
                together.append(item)
            else:
                alone.append(item)
        for outcome in self._together(together, alone):
            outcomes[outcome.text] = outcome
        for item in alone:
            outcomes[item.text] = self._alone(item)
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

    def _keep_what_is_long(self) -> None:
        if len(self.framing.above) > KEEP_LENGTH:
            self.runner.keep(self.framing.head)

    def _probe_frames(self) -> bool:
        """Whether the honest frame compiles; then `self.probe` says how the hole answers."""
        framing = self.framing
        if not framing.framable:
            return False
        sheet = framing.sheet(
            [
                ("0", Fill.SORRY, ""),
                ("1", Fill.PLAIN, "skip"),
                ("2", Fill.FOCUSED, "skip"),
                ("3", Fill.FALSE, ""),
                ("4", Fill.RAW, framing.axiom),
                ("5", Fill.PLAIN, framing.filler),
            ]
        )
        run = self._run(sheet)
        found = framing.read(sheet, run.messages)
        if run.begin > KEEP_SECONDS and len(framing.above) <= KEEP_LENGTH:
            self.runner.keep(framing.head)
        if run.stopped or not _honest(found["0"]) or None in found.values():
            return False
        self.probe = self._probed(found["1"], found["2"], found["5"], found["3"])
        return self.probe.focused is not None

    def _probe_place(self) -> None:
        """The same at the real place, a run a question."""

        def ask(fill: Fill, tactics: str, before: str = "") -> Finding | None:
            sheet = self.framing.real("0", fill, tactics, before)
            return self.framing.read(sheet, self._run(sheet).messages)["0"]

        filled = ask(Fill.PLAIN, self.framing.filler, self.framing.axiom)
        self.probe = self._probed(ask(Fill.PLAIN, "skip"), ask(Fill.FOCUSED, "skip"), filled, None)

    def _probed(
        self,
        plain: Finding | None,
        focused: Finding | None,
        filled: Finding | None,
        false: Finding | None,
    ) -> Probe:
        goals = plain.goals if plain else ()
        whole = not self.hole.goals or _same(goals, self.hole.goals)
        return Probe(
            plain=plain.unsolved if plain and whole else None,
            focused=focused.unsolved if focused else None,
            goals=goals,
            sorry_elsewhere=filled is None or filled.sorry or bool(filled.errors),
            refuses=false is not None and bool(false.errors),
        )

    def _run(self, sheet: Sheet) -> Run:
        return self.runner.run(sheet.text, self.framing.is_marker, self.seconds)

    # Many at once.

    def _together(self, items: Sequence[Item], alone: list[Item]) -> Iterator[Outcome]:
        """Outcomes of those that could be judged together; the others go to `alone`."""
        waiting = [list(items[at : at + BATCH]) for at in range(0, len(items), BATCH)]
        while waiting:
            part = waiting.pop()
            batch = Batch(self.framing, self.probe, part)
            run = self._run(batch.sheet)
            batch.read(run.messages)
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


class Batch:
    """The sheet of some candidates with canaries among them, and what Lean said of it."""

    def __init__(self, framing: Framing, probe: Probe, items: Sequence[Item]) -> None:
        self.framing, self.probe, self.items = framing, probe, items
        self.frames: dict[int, list[str]] = {}
        self.canaries: list[tuple[int, str]] = []
        wanted: list[tuple[str, Fill, str]] = []
        for number, item in enumerate(items, 1):
            labels = []
            for fill in fills(probe):
                labels.append(str(len(wanted)))
                wanted.append((labels[-1], fill, item.tactics))
            self.frames[item.index] = labels
            if number % STRETCH == 0 or number == len(items):
                self.canaries.append((number, str(len(wanted))))
                wanted.append((self.canaries[-1][1], Fill.PLAIN, "skip"))
        self.false = str(len(wanted))
        wanted.append((self.false, Fill.FALSE, ""))
        self.sheet = framing.sheet(wanted)
        self.found: dict[str, Finding | None] = {}

    def read(self, messages: Sequence[Message]) -> None:
        """Takes what Lean said."""
        self.found = self.framing.read(self.sheet, messages)

    def trusted(self, ended: bool) -> int:
        """How many candidates stand before the last canary that was refused as it must be. Args:
        whether the run came to its end.
        """
        count, refused = 0, self.found[self.false]
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
        findings = [self.found[label] for label in self.frames[item.index]]
        known = [finding for finding in findings if finding is not None]
        if len(known) < len(findings) or any(finding.foreign for finding in known):
            return None
        return judged(item.text, known, self.probe)


def fills(probe: Probe) -> tuple[Fill, ...]:
    """The frames that a candidate needs: a second one where the plain one hides the goals left."""
    return (Fill.PLAIN,) if probe.plain is not None else (Fill.PLAIN, Fill.FOCUSED)


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


def _honest(finding: Finding | None) -> bool:
    """Whether a frame with the user's `sorry` says nothing but that."""
    return finding is not None and not finding.errors and finding.sorry


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    return [" ".join(goal.split()) for goal in one] == [" ".join(goal.split()) for goal in other]
