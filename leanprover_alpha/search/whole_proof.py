"""Whole proofs: tried in batches as they come, the first good one kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from math import log

from leanprover_alpha.environment.engines.candidates import Engine, Verdict, initial_state
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.policy.prompts import first_step
from leanprover_alpha.search.drafts import Drafts
from leanprover_alpha.search.proposer import MIDDLING, Proposal, Sampler

BATCH = 32


class WholeProofs:
    """Tries what samplers write for one hole.

    Args: `accept` judges a proof that Lean reported closed. `tried` counts, and `failed` holds the
    proofs of the last batch that did not close the hole.
    """

    def __init__(
        self,
        hole: Hole,
        engine: Engine,
        drafts: Sequence[Drafts],
        accept: Callable[[Proposal], bool],
    ) -> None:
        self._hole, self._engine, self._accept = hole, engine, accept
        self._drafts = list(drafts)
        self._seen: set[str] = set()
        self._waiting: list[Proposal] = []
        self.tried = 0
        self.failed: list[Proposal] = []

    @property
    def done(self) -> bool:
        """Whether all have been tried."""
        return not self._waiting and all(drafts.done for drafts in self._drafts)

    def visit(self, seconds: float, most: int) -> Proposal | None:
        """Try what has come, one batch of it and `most` of them at most; wait for something up to
        `seconds`.

        Returns: the first that closes the hole and is accepted.
        Raises: what a sampler failed with.
        """
        for drafts in self._drafts:
            for proposal in drafts.take(0.0 if self._waiting else seconds):
                if proposal.text not in self._seen:
                    self._seen.add(proposal.text)
                    self._waiting.append(proposal)
        size = min(BATCH, most)
        batch, self._waiting = self._waiting[:size], self._waiting[size:]
        self.failed = []
        if not batch:
            return None
        outcomes = self._engine.try_candidates(initial_state(self._hole), [p.text for p in batch])
        self.tried += len(batch)
        for proposal, outcome in zip(batch, outcomes, strict=True):
            if outcome.verdict is Verdict.CLOSED and self._accept(proposal):
                return proposal
        self.failed = batch
        return None

    def cancel(self) -> None:
        """Nothing more is wanted."""
        for drafts in self._drafts:
            drafts.cancel()


def leads(proposals: Sequence[Proposal]) -> list[Proposal]:
    """The first steps of whole proofs that failed: a good beginning may have a bad end."""
    whole = {proposal.text for proposal in proposals}
    counts = Counter((first_step(p.text), p.source) for p in proposals)
    return [
        Proposal(text, log(count / len(proposals)), source, MIDDLING)
        for (text, source), count in counts.items()
        if text not in whole
    ]


def begin(
    hole: Hole, document: Document, samplers: Sequence[Sampler], samples: int, seed: int
) -> list[Drafts]:
    """Have every sampler write; those that can do it in another thread go on while we return."""
    return [sampler.start(hole, document, samples, seed) for sampler in samplers]
