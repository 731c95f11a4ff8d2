"""Does Lean accept the proposed proofs? Many in one run, and read from what it compiled.

Every proof stands in a frame of its own, with its states traced:

    namespace G0
    <context of these statements, once>
    theorem s0_p0 <binders> : <goal> := by
      first
      | (
        trace_state
        <first step>
        done
        )
      | sorry
    #print "NONCE_0_0"

A proof that fails falls to `sorry`, which is no error: so Lean writes an `.olean` in the first run,
and the proof terms tell what was proved. A proof counts if the marker behind it answered, if its
theorem stands in the `.olean` and rests on standard axioms alone, `sorryAx` not among them. False
theorems stand in the middle and at the end; if one of them passes, nothing of the run is believed.
What is an error nevertheless (it does not parse, it used up its heartbeats) is left out of the next
run.
"""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.corpus.synthesis.tracing import Step, Traced, states, traced
from leanprover_alpha.corpus.synthesis.words import Draft
from leanprover_alpha.environment.compiled.axioms import SORRY, Audit, Library, unaccepted
from leanprover_alpha.environment.compiled.compacted import OleanError
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.compile import CompileResult, Message, compile_file
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.toolchain.embedded import EmbeddedLean
from leanprover_alpha.toolchain.process import Limits

HEARTBEATS = 10_000
"""For each theorem, in thousands: about half a second."""
LIMITS = Limits(seconds=240.0, memory_mb=4096)
OPTIONS = ("-DElab.async=false", "-Dlinter.all=false")
CANARY = "theorem {name} : False := by\n  first | trivial | simp_all | decide | sorry"


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
    name: str
    first: int
    proof: int
    marker: int
    traced: Traced


class Checker:
    """Checks drafts with the embedded Lean; a context manager, since it owns a folder.

    Not to be shared by threads. The core library's constants are read once for all checks.

    Args: `parent` is where its folder is made, by default where temporary files are; `heartbeats`
    are for each theorem, in thousands.
    """

    def __init__(
        self, lean: EmbeddedLean, parent: Path | None = None, heartbeats: int = HEARTBEATS
    ) -> None:
        self._options = (*OPTIONS, f"-DmaxHeartbeats={heartbeats}")
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

    def check(self, drafts: Sequence[Draft], explain: bool = False) -> list[list[Checked]]:
        """What Lean says of each proof of each draft, in their order.

        Args: `explain` asks once more for Lean's own words on what is refused.
        """
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
        refused = [place for place in todo if not verdicts[place].accepted]
        if explain and refused:
            sheet = _Sheet(drafts, refused, guarded=False)
            said = sheet.errors(self._compile(sheet.text).messages)
            verdicts |= {place: Checked(why) for place, why in said.items()}
        return [[verdicts[i, j] for j in range(len(d.proofs))] for i, d in enumerate(drafts)]

    def _tried(self, drafts: Sequence[Draft], todo: Sequence[Place]) -> dict[Place, Checked]:
        if not todo:
            return {}
        sheet = _Sheet(drafts, todo)
        result = self._compile(sheet.text, Path(self._folder.name) / "out" / "Checked.olean")
        if result.olean is not None:
            return self._read(sheet, result, result.olean)
        wrong = {p: Checked(why) for p, why in sheet.errors(result.messages).items()}
        rest = [place for place in todo if place not in wrong]
        if wrong:
            return wrong | self._tried(drafts, rest)
        why = result.failure or "an error outside of the proofs"
        if len(rest) == 1:
            return {rest[0]: Checked(why)}
        middle = len(rest) // 2
        return self._tried(drafts, rest[:middle]) | self._tried(drafts, rest[middle:])

    def _read(self, sheet: _Sheet, result: CompileResult, olean: Path) -> dict[Place, Checked]:
        """The verdicts of a run that came to its end."""
        module = Module.open(olean)
        audit = self._audit = Audit(module, self._library, self._audit)
        if any(_audited(module, audit, name) != SORRIED for name in sheet.canaries):
            return dict.fromkeys(sheet.places, Checked("a false theorem passed in the same run"))
        steps = sheet.steps(result.messages)
        found = {}
        for frame in sheet.frames:
            error = _audited(module, audit, frame.name)
            if error is None and not steps.get(frame.place):
                error = "its states cannot be taken"
            found[frame.place] = Checked(error, () if error else steps[frame.place])
        return found

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
            options=self._options,
        )


def _audited(module: Module, audit: Audit, name: str) -> str | None:
    """Why a theorem does not count."""
    try:
        if name not in module or not audit.is_theorem(name):
            return "it is no theorem in the compiled file"
        bad = unaccepted(audit.axioms(name))
    except OleanError as error:
        return f"the compiled file cannot be read: {error}"
    return f"rests on {', '.join(bad)}" if bad else None


SORRIED = f"rests on {SORRY}"


def _in_groups(drafts: Sequence[Draft], places: Sequence[Place]) -> list[list[Place]]:
    """The proofs by the contexts of their statements."""
    groups: dict[tuple[str, ...], list[Place]] = {}
    for place in places:
        groups.setdefault(drafts[place[0]].statement.context, []).append(place)
    return list(groups.values())


class _Sheet:
    """One run's text, and how Lean's messages about it are read.

    Args: without `guarded`, a proof that fails is an error.
    """

    def __init__(
        self, drafts: Sequence[Draft], places: Sequence[Place], guarded: bool = True
    ) -> None:
        self.nonce = "m" + secrets.token_hex(8)
        self.places, self._guarded = tuple(places), guarded
        self.frames: list[_Frame] = []
        self.canaries: list[str] = []
        self._contexts: list[tuple[int, int, list[Place]]] = []
        self._parts: list[str] = []
        self._line = 1
        for number, group in enumerate(_in_groups(drafts, places)):
            self._add_group(number, group, drafts)
        self._canary()
        self.text = "\n".join(self._parts) + "\n"

    def _add(self, text: str) -> int:
        """Returns: the first line of what was added."""
        first = self._line
        self._parts.append(text)
        self._line += text.count("\n") + 1
        return first

    def _add_group(self, number: int, group: list[Place], drafts: Sequence[Draft]) -> None:
        first = self._add(f"namespace G{number}")
        for declaration in drafts[group[0][0]].statement.context:
            self._add(declaration)
        self._contexts.append((first, self._line - 1, group))
        for place in group:
            if len(self.frames) == len(self.places) // 2:
                self._canary(f"G{number}.")
            draft, name = drafts[place[0]], f"s{place[0]}_p{place[1]}"
            block = traced(draft.proofs[place[1]].text)
            at = self._add(f"{draft.statement.header(name)} := by")
            if self._guarded:
                self._add("  first\n  | (")
                proof = self._add("\n".join("  " + line for line in block.text.splitlines()))
                self._add("    done\n    )\n  | sorry")
            else:
                proof = self._add(block.text)
            marker = self._add(f'#print "{self.nonce}_{name}"')
            self.frames.append(_Frame(place, f"G{number}.{name}", at, proof, marker, block))
        self._add(f"end G{number}")

    def _canary(self, namespace: str = "") -> None:
        name = f"{self.nonce}_canary_{len(self.canaries)}"
        self._add(CANARY.format(name=name))
        self.canaries.append(namespace + name)

    def errors(self, messages: Sequence[Message]) -> dict[Place, str]:
        """The proofs that have an error, or whose context has one."""
        wrong: dict[int, str] = {}
        for message in messages:
            if message.severity == "error" or (message.kind == "hasSorry" and not self._guarded):
                wrong.setdefault(message.line, message.text)
        found = {}
        for frame in self.frames:
            said = (wrong[n] for n in range(frame.first, frame.marker + 1) if n in wrong)
            error = next(said, None)
            if error is not None:
                found[frame.place] = error
        for first, last, group in self._contexts:
            error = next((wrong[n] for n in range(first, last + 1) if n in wrong), None)
            if error is not None:
                found |= dict.fromkeys(group, f"context: {error}")
        return found

    def steps(self, messages: Sequence[Message]) -> dict[Place, tuple[Step, ...]]:
        """The states of each proof whose marker answered."""
        traces: dict[int, str] = {}
        marks: set[tuple[int, str]] = set()
        for message in messages:
            if message.kind == "trace":
                traces.setdefault(message.line, message.text)
            elif message.severity == "information" and message.column == 0:
                marks.add((message.line, message.text.strip()))
        found = {}
        for frame in self.frames:
            own = f"{self.nonce}_{frame.name.partition('.')[2]}"
            if (frame.marker, own) in marks:
                found[frame.place] = states(frame.traced, frame.proof, traces) or ()
        return found
