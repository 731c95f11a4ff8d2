"""Who proposes: the words between the search and its sources (the portfolio, a language model)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from leanprover_alpha.environment.engines.candidates import State
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.search.goals import Goal

if TYPE_CHECKING:
    from leanprover_alpha.search.drafts import Drafts

CHEAP, MIDDLING, DEAR, LIBRARY = 4.0, 25.0, 120.0, 1000.0


@dataclass(frozen=True)
class Proposal:
    """A tactic block worth trying.

    Attributes:
        log_probability: natural logarithm of how much the source believes in it, 0 at most.
        source: who proposed it: "portfolio:omega", "model" …
        cost: how many milliseconds Lean may well spend on it; it decides how many go in one batch.
        closing: whether it is meant to end the goal: what it leaves, if it does not, is seldom of
            use.
    """

    text: str
    log_probability: float
    source: str
    cost: float = CHEAP
    closing: bool = False


class Proposer(Protocol):
    """Proposes next steps for a state; the best-first search asks it once a state."""

    def propose(self, state: State, goals: tuple[Goal, ...]) -> Iterable[Proposal]:
        """Proposals for the first of the goals, in any order, the same ones each time.

        Args: `goals` are the state's goals, those of them that this step is about; names that a
        tactic cannot write (`x✝`) have been given ones that it can.
        """
        ...


class Sampler(Protocol):
    """Writes whole proofs; what `--search whole` asks."""

    def start(self, hole: Hole, document: Document, n: int, seed: int) -> Drafts:
        """Have at most `n` proofs written, the same ones for the same seed."""
        ...
