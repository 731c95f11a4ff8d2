"""What `prove` is asked and what it answers: options, results, and who listens on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.search.tidy import Filling
from leanprover_alpha.service.alternatives import Alternative
from leanprover_alpha.service.models import Utilisation
from leanprover_alpha.service.writing import Edit, apply, unified_diff
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.process import Limits


@dataclass(frozen=True)
class ProveOptions:
    """How to go about it.

    Attributes:
        theorems: fill only holes in these; empty for all.
        budget_seconds: for the search of one hole; verifying and tidying come on top.
        max_candidates: for one hole; None for no bound but the time.
        samples: whole proofs to sample from a model for one hole.
        strategy: "auto", "whole" or "best-first".
        engine: "auto", "batch", "worker", "single" or "dojo".
        workers: holes side by side; None for one a processor.
        limits: for each process of Lean.
        allowed: axioms that proofs may rest on besides the standard ones.
        write: whether to put what was proved into the file.
        proofs: how many different proofs of a hole to look for, once there is one;
            `more_seconds`: how long.
        names_shared: whether the names in `theorems` may be meant for other files of the same run:
            then one that this file does not know is no error.
    """

    theorems: tuple[str, ...] = ()
    budget_seconds: float = 10.0
    max_candidates: int | None = None
    samples: int = 32
    strategy: str = "auto"
    engine: str = "auto"
    toolchain: str = "auto"
    workers: int | None = None
    seed: int = 0
    limits: Limits = field(default_factory=Limits)
    allowed: frozenset[str] = frozenset()
    write: bool = False
    names_shared: bool = False
    proofs: int = 1
    more_seconds: float = 3.0


CONDITIONAL = "conditional"
"""The level of a proof that rests on another hole."""


class Status(Enum):
    """What became of a hole."""

    PROVED = "proved"
    UNPROVED = "unproved"
    TIMEOUT = "timeout"
    ERROR = "error"


@dataclass(frozen=True)
class HoleResult:
    """One hole: for a proved one, `proof` is the text that replaces `sorry`, its first column 0;
    `message` says why the others are not. `others`: more proofs of it, the most different ones;
    `filling`: the tactics that were verified, and how they are laid out.
    """

    hole: Hole
    status: Status
    proof: str | None = None
    axioms: tuple[str, ...] = ()
    level: str = ""
    source: str = ""
    seconds: float = 0.0
    candidates: int = 0
    message: str = ""
    others: tuple[Alternative, ...] = ()
    filling: Filling | None = None

    @property
    def done(self) -> bool:
        """Whether it is proved, and rests on no other hole that is still open."""
        return self.status is Status.PROVED and self.level != CONDITIONAL


@dataclass(frozen=True)
class FileResult:
    """One file.

    Attributes:
        messages: what Lean says of the file as it was, but for warnings of `sorry`.
        written: whether the file was changed; `problem` says why it was not although it should,
            or what ended the run before its time.
        notes: one line each on every `sorry` that is no hole, or none that Lean gets to.
        unknown: the names asked for that stand for nothing in this file.
        theorems: the names of all that have holes, asked for or not.
        edits: what the proofs change in the text.
        interrupted: whether the run was stopped; `holes` has what was proved until then.
        model: the name of the model that was asked, None for none.
        utilisation: how much Lean and the model had to do; None if there was nothing to search.
    """

    file: str
    toolchain: Toolchain
    document: Document
    holes: tuple[HoleResult, ...]
    messages: tuple[Message, ...]
    notes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    theorems: tuple[str, ...] = ()
    seconds: float = 0.0
    written: bool = False
    problem: str | None = None
    edits: tuple[Edit, ...] = ()
    interrupted: bool = False
    utilisation: Utilisation | None = None
    model: str | None = None

    @property
    def proved(self) -> tuple[HoleResult, ...]:
        """The holes that are filled now."""
        return tuple(hole for hole in self.holes if hole.status is Status.PROVED)

    @property
    def completed(self) -> str:
        """The text with the proofs in it."""
        return apply(self.document, self.edits).text

    @property
    def diff(self) -> str:
        """The change as a unified diff."""
        name = "stdin.lean" if self.file == "-" else self.file
        return unified_diff(name, self.document, self.edits)

    @property
    def errors(self) -> tuple[Message, ...]:
        """Lean's errors in the file as it was."""
        return tuple(m for m in self.messages if m.severity == "error")

    @property
    def ok(self) -> bool:
        """Whether nothing is left to do: all is proved, and the file has no error."""
        done = all(hole.done for hole in self.holes) and not self.errors
        return done and self.problem is None and not self.interrupted


class Listener(Protocol):
    """Hears how a run goes on; called from several threads."""

    def found(self, file: str, holes: Sequence[Hole]) -> None:
        """The holes that will be tried."""

    def started(self, hole: Hole) -> None:
        """The search for a hole begins."""

    def tried(self, hole: Hole, candidates: int) -> None:
        """So many candidates were tried for it so far."""

    def verified(self, result: HoleResult, tidied: bool) -> None:
        """A first proof is accepted; then again, once it is `tidied`. Others may yet be found."""

    def finished(self, result: HoleResult) -> None:
        """A hole is done."""


class Silence:
    """A listener that does nothing."""

    def found(self, file: str, holes: Sequence[Hole]) -> None:
        """Nothing."""

    def started(self, hole: Hole) -> None:
        """Nothing."""

    def tried(self, hole: Hole, candidates: int) -> None:
        """Nothing."""

    def verified(self, result: HoleResult, tidied: bool) -> None:
        """Nothing."""

    def finished(self, result: HoleResult) -> None:
        """Nothing."""
