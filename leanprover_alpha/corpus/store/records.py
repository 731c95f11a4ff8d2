"""What the store holds, as plain values."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum

from leanprover_alpha.environment.text.tokens import TokenKind, tokens
from leanprover_alpha.environment.verification.verdicts import Level


class Source(Enum):
    """Who wrote a proof. HUMAN: it stood in the repository. SAMPLED: the policy, in training.
    SEARCH: `prove` found it.
    """

    HUMAN = "human"
    SAMPLED = "sampled"
    SEARCH = "search"


@dataclass(frozen=True)
class Theorem:
    """A statement to prove.

    Attributes:
        module: of the file it stands in, "Bank.Ledger".
        name: its full name.
        statement: its type, fully explicit, as it was compiled.
        header: its command up to where the proof begins, as the user wrote it.
        context: what stands above it that a prompt may show, one declaration each, nearest first.
        goals: the tactic state where its proof begins.
        toolchain: kind and version of the Lean that accepted it, "embedded 4.35.0".
    """

    module: str
    name: str
    statement: str
    header: str
    context: tuple[str, ...]
    goals: tuple[str, ...]
    toolchain: str

    @property
    def key(self) -> str:
        """The statement's hash: the same for the same statement above the same context, whatever
        file and name it has.
        """
        return _digest(self.statement, *self.context)


@dataclass(frozen=True)
class Step:
    """One tactic of a proof: the state it was run in, its text, the state it left."""

    goals: tuple[str, ...]
    tactic: str
    after: tuple[str, ...]


@dataclass(frozen=True)
class Proof:
    """A proof of a theorem of the store.

    Attributes:
        text: a tactic block, its own first column at 0.
        level: how much is known of it; REFUSED for one that was imported and not verified here.
        axioms: what it rests on.
        model: who wrote it, if a model did: base model, and adapter behind a "+".
        log_probability: log pi(text) of that model, nats; None if nobody knows.
        seconds: how long its verification took.
        steps: its tactics one by one, where they were traced.
    """

    text: str
    source: Source
    level: Level
    axioms: tuple[str, ...] = ()
    model: str = ""
    log_probability: float | None = None
    seconds: float = 0.0
    steps: tuple[Step, ...] = ()

    @property
    def key(self) -> str:
        """The hash of the normalised text."""
        return _digest(normalised(self.text))


def normalised(text: str) -> str:
    """A proof's text without what changes nothing: comments, blank lines, spaces between tokens.

    Indentation stays, since Lean reads it; strings stay as they are.
    """
    text = text.replace("\r\n", "\n").strip("\n")
    found = [t for t in tokens(text) if t.kind is not TokenKind.COMMENT]
    lines: list[str] = []
    line = -1
    for index, token in enumerate(found):
        number = text.count("\n", 0, token.start)
        begin = text.rfind("\n", 0, token.start) + 1
        if number != line:
            indent = token.start - begin if not lines or text[begin : token.start].isspace() else 0
            lines.append(" " * indent + token.text)
        else:
            gap = " " if token.start > found[index - 1].end else ""
            lines[-1] += gap + token.text
        line = text.count("\n", 0, token.end)
    margin = min((len(at) - len(at.lstrip(" ")) for at in lines), default=0)
    return "\n".join(at[margin:] for at in lines)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
