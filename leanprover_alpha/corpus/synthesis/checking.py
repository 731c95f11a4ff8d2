"""Does Lean accept the proposed proofs? Many in one run, then once more for the record.

First run: every proof in a frame of its own, with its states traced. An error belongs to the frame
in whose lines it stands; a frame counts only if the marker behind it answered; false theorems stand
in the middle and at the end, and if Lean lets one of them pass, nothing of the run is believed.

    namespace G0
    <context of these statements, once>
    theorem s0_p0 <binders> : <goal> := by
      trace_state
      <first step>
    #print "NONCE_0_0"

Second run: what was accepted, as it is kept, without traces. Lean writes an `.olean` only for a
text without any error; a proof counts if its theorem stands there and rests on standard axioms.
"""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.corpus.synthesis.tracing import Step, Traced, indented, states, traced
from leanprover_alpha.corpus.synthesis.words import Draft
from leanprover_alpha.environment.compiled.axioms import Audit, Library, unaccepted
from leanprover_alpha.environment.compiled.compacted import OleanError
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.compile import CompileResult, Message, compile_file
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.toolchain.embedded import EmbeddedLean
from leanprover_alpha.toolchain.process import Limits

HEARTBEATS = 10_000
"""For each theorem, in thousands: about half a second."""
LIMITS = Limits(seconds=240.0, memory_mb=4096)
OPTIONS = ("-DElab.async=false", f"-DmaxHeartbeats={HEARTBEATS}", "-Dlinter.all=false")
CANARY = "theorem {name} : False := by\n  first | trivial | simp_all | decide"


@dataclass(frozen=True)
class Checked:
    """What Lean says of one proof: `error` is None if it is accepted, `steps` its states then."""

    error: str | None
    steps: tuple[Step, ...] = ()

    @property
    def accepted(self) -> bool:
        return self.error is None


Place = tuple[int, int]
"""A proof, by the number of its draft and its own."""


@dataclass(frozen=True)
class _Frame:
    place: Place
    first: int
    proof: int
    marker: int
    traced: Traced


class Checker:
    """Checks drafts with the embedded Lean; a context manager, since it owns a folder.

    Not to be shared by threads. The core library's constants are read once for all checks.

    Args: `parent` is where its folder is made, by default where temporary files are.
    """

    def __init__(self, lean: EmbeddedLean, parent: Path | None = None) -> None:
        self._command = lean.command
        self._env = {**os.environ, **lean.env}
        self._folder = tempfile.TemporaryDirectory(prefix="lean-alpha-", dir=parent)
        self._library = Library((lean.core,))
        self._audit: Audit | None = None

    def __enter__(self) -> Checker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove what was compiled."""
        self._folder.cleanup()

    def check(self, drafts: Sequence[Draft]) -> list[list[Checked]]:
        """What Lean says of each proof of each draft, in their order."""
        verdicts: dict[Place, Checked] = {}
        todo: list[Place] = []
        for i, draft in enumerate(drafts):
            for j, proof in enumerate(draft.proofs):
                why = refusal(proof.text)
                if why is None:
                    todo.append((i, j))
                else:
                    verdicts[i, j] = Checked(f"not tried: {why}")
        verdicts |= self._tried(drafts, todo)
        accepted = [place for place in todo if verdicts[place].accepted]
        verdicts |= self._confirmed(drafts, accepted)
        return [[verdicts[i, j] for j in range(len(d.proofs))] for i, d in enumerate(drafts)]

    # The first run

    def _tried(self, drafts: Sequence[Draft], todo: Sequence[Place]) -> dict[Place, Checked]:
        """The first run; halves of it if it does not come to its end."""
        if not todo:
            return {}
        sheet = _Sheet(drafts, todo)
        result = self._compile(sheet.text)
        found = sheet.read(result.messages)
        missing = [place for place in todo if place not in found]
        if not sheet.canaries_refused(result.messages):
            missing, found = list(todo), {}
        if not missing:
            return found
        if len(todo) == 1:
            return {todo[0]: Checked(result.failure or "Lean passed over it")}
        middle = (len(missing) + 1) // 2
        halves = (missing[:middle], missing[middle:])
        return found | {p: c for half in halves for p, c in self._tried(drafts, half).items()}

    # The second run

    def _confirmed(self, drafts: Sequence[Draft], places: Sequence[Place]) -> dict[Place, Checked]:
        """Those of the places that the second run refuses."""
        if not places:
            return {}
        text, lines = _plain(drafts, places)
        result = self._compile(text, Path(self._folder.name) / "out" / "Checked.olean")
        refused: dict[Place, Checked] = {}
        if result.olean is None:
            said = {m.line: m.text for m in result.errors}
            for place, (first, last) in lines.items():
                texts = [said[line] for line in range(first, last + 1) if line in said]
                if texts:
                    refused[place] = Checked(f"without the traces: {texts[0]}")
            if not refused:  # no single one is to blame: none is kept
                why = result.failure or "the second run has an error outside of the proofs"
                return dict.fromkeys(places, Checked(why))
            rest = [place for place in places if place not in refused]
            return refused | self._confirmed(drafts, rest)
        module = Module.open(result.olean)
        audit = self._audit = Audit(module, self._library, self._audit)
        group_of = _groups(drafts, places)
        for place in places:
            why_not = _audited(module, audit, f"G{group_of[place]}.{_name(place)}")
            if why_not is not None:
                refused[place] = Checked(why_not)
        return refused

    def _compile(self, text: str, output: Path | None = None) -> CompileResult:
        root = Path(self._folder.name) / "source"
        root.mkdir(exist_ok=True)
        source = root / "Checked.lean"
        source.write_text(text, "utf-8", newline="")
        return compile_file(
            self._command,
            source,
            root=root,
            env=self._env,
            output=output,
            limits=LIMITS,
            options=OPTIONS,
        )


def _audited(module: Module, audit: Audit, name: str) -> str | None:
    try:
        if name not in module or not audit.is_theorem(name):
            return "it is no theorem in the compiled file"
        bad = unaccepted(audit.axioms(name))
    except OleanError as error:
        return f"the compiled file cannot be read: {error}"
    return f"rests on {', '.join(bad)}" if bad else None


def _name(place: Place) -> str:
    return f"s{place[0]}_p{place[1]}"


def _groups(drafts: Sequence[Draft], places: Sequence[Place]) -> dict[Place, int]:
    """For each proof the number of its context among those that occur."""
    numbers: dict[tuple[str, ...], int] = {}
    return {p: numbers.setdefault(drafts[p[0]].statement.context, len(numbers)) for p in places}


def _in_groups(drafts: Sequence[Draft], places: Sequence[Place]) -> list[list[Place]]:
    groups: dict[int, list[Place]] = {}
    for place, number in _groups(drafts, places).items():
        groups.setdefault(number, []).append(place)
    return [groups[number] for number in sorted(groups)]


class _Text:
    """Lines that are put one after the other; `line` is the number of the next, from 1."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.line = 1

    def add(self, text: str) -> int:
        """Returns: the first line of what was added."""
        first = self.line
        self.parts.append(text)
        self.line += text.count("\n") + 1
        return first


def _plain(
    drafts: Sequence[Draft], places: Sequence[Place]
) -> tuple[str, dict[Place, tuple[int, int]]]:
    """The second run's text, and the lines of each proof in it."""
    text, lines = _Text(), {}
    for number, group in enumerate(_in_groups(drafts, places)):
        text.add(f"namespace G{number}")
        for declaration in drafts[group[0][0]].statement.context:
            text.add(declaration)
        for place in group:
            draft = drafts[place[0]]
            proof = indented(draft.proofs[place[1]].text)
            first = text.add(f"{draft.statement.header(_name(place))} := by\n{proof}")
            lines[place] = (first, text.line - 1)
        text.add(f"end G{number}")
    return "\n".join(text.parts) + "\n", lines


class _Sheet:
    """The first run's text, and how its answers are read."""

    def __init__(self, drafts: Sequence[Draft], places: Sequence[Place]) -> None:
        self.nonce = "m" + secrets.token_hex(8)
        self.frames: list[_Frame] = []
        self.canaries: list[tuple[int, int]] = []
        self.contexts: list[tuple[int, int, list[Place]]] = []
        self._text, self._todo = _Text(), len(places)
        for number, group in enumerate(_in_groups(drafts, places)):
            self._add_group(number, group, drafts)
        self._canary()
        self.text = "\n".join(self._text.parts) + "\n"

    def _add_group(self, number: int, group: list[Place], drafts: Sequence[Draft]) -> None:
        first = self._text.add(f"namespace G{number}")
        for declaration in drafts[group[0][0]].statement.context:
            self._text.add(declaration)
        self.contexts.append((first, self._text.line - 1, group))
        for place in group:
            if len(self.frames) == self._todo // 2:
                self._canary()
            draft = drafts[place[0]]
            block = traced(draft.proofs[place[1]].text)
            at = self._text.add(f"{draft.statement.header(_name(place))} := by")
            proof = self._text.add(block.text)
            marker = self._text.add(f'#print "{self.nonce}_{_name(place)}"')
            self.frames.append(_Frame(place, at, proof, marker, block))
        self._text.add(f"end G{number}")

    def _canary(self) -> None:
        name = f"{self.nonce}_canary_{len(self.canaries)}"
        first = self._text.add(CANARY.format(name=name))
        self.canaries.append((first, self._text.line - 1))

    def canaries_refused(self, messages: Sequence[Message]) -> bool:
        """Whether Lean has found every false proof."""
        lines = {m.line for m in messages if m.severity == "error"}
        return all(any(first <= n <= last for n in lines) for first, last in self.canaries)

    def read(self, messages: Sequence[Message]) -> dict[Place, Checked]:
        """What was said of each proof whose marker answered."""
        errors: dict[int, str] = {}
        traces: dict[int, str] = {}
        marks: set[tuple[int, str]] = set()
        for message in messages:
            if message.severity == "error" or message.kind == "hasSorry":
                errors.setdefault(message.line, message.text)
            elif message.kind == "trace":
                traces.setdefault(message.line, message.text)
            elif message.severity == "information" and message.column == 0:
                marks.add((message.line, message.text.strip()))
        found = {}
        for frame in self.frames:
            if (frame.marker, f"{self.nonce}_{_name(frame.place)}") not in marks:
                continue
            said = (errors[n] for n in range(frame.first, frame.marker + 1) if n in errors)
            error = next(said, None)
            steps = states(frame.traced, frame.proof, traces) if error is None else ()
            if error is None and not steps:
                error = "its states cannot be taken"
            found[frame.place] = Checked(error, steps or ())
        for first, last, group in self.contexts:
            wrong = next((errors[n] for n in range(first, last + 1) if n in errors), None)
            if wrong is not None:
                found |= dict.fromkeys(group, Checked(f"context: {wrong}"))
        return found
