"""Candidates: tactic blocks proposed for a hole, and what Lean says of each.

Every way to try them (a batch process, a warm worker, LeanDojo) is an `Engine`. An engine's answer
"closed" is a hint that a proof was found; only `verification` turns it into one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from leanprover_alpha.environment.text.holes import Hole


class Verdict(Enum):
    """What Lean says of a candidate."""

    CLOSED = "closed"
    GOALS = "goals"
    ERROR = "error"
    TIMEOUT = "timeout"


@dataclass(frozen=True)
class State:
    """A tactic state: where `steps`, run in the hole one after the other, lead.

    `goals` are the open goals there, as Lean prints them; those of the hole itself for no steps.
    """

    hole: Hole
    steps: tuple[str, ...]
    goals: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What became of one candidate.

    Attributes:
        text: the candidate.
        goals: the goals that are left, for the verdict GOALS.
        message: Lean's first error, or why the candidate was not even tried.
        suggestion: the tactic that Lean offers instead ("Try this"), from `exact?`, `simp?` …
    """

    text: str
    verdict: Verdict
    goals: tuple[str, ...] = ()
    message: str = ""
    suggestion: str | None = None


class Engine(Protocol):
    """Tries candidates; not to be shared by threads."""

    def try_candidates(
        self, state: State, texts: Sequence[str], *, until_closed: bool = False
    ) -> list[Outcome]:
        """The outcome of each text, in their order, run where `state` stands.

        Args: `until_closed`: it may stop at the first that closes the state, and return its outcome
        alone.
        """
        ...

    def close(self) -> None:
        """Ends every process behind it; may be called twice."""
        ...


def initial_state(hole: Hole) -> State:
    """The state at the hole, before any step."""
    return State(hole, (), hole.goals)


def script(steps: Sequence[str], text: str) -> str:
    """The tactic block that runs `steps` and then `text`."""
    return "\n".join([*steps, text])
