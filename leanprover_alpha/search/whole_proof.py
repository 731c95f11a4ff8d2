"""Whole proofs: written in one go by a sampler, tried in one batch, the first good one kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leanprover_alpha.environment.engines.candidates import Engine, Verdict, initial_state
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.search.proposer import Proposal, Sampler


def sample_proofs(
    hole: Hole, document: Document, samplers: Sequence[Sampler], samples: int, seed: int
) -> list[Proposal]:
    """What the samplers write for a hole, likeliest first, each text once."""
    found: dict[str, Proposal] = {}
    for sampler in samplers:
        for proposal in sampler.sample(hole, document, samples, seed):
            known = found.get(proposal.text)
            if known is None or known.log_probability < proposal.log_probability:
                found[proposal.text] = proposal
    return sorted(found.values(), key=lambda p: -p.log_probability)


def try_proofs(
    hole: Hole,
    engine: Engine,
    proposals: Sequence[Proposal],
    accept: Callable[[Proposal], bool],
    *,
    batch: int = 100,
    spent: Callable[[int], bool] = lambda tried: False,
) -> tuple[Proposal | None, int]:
    """The first of the proposals that closes the hole and is accepted, and how many were tried.

    Args: `spent`, given the number tried so far, says whether to stop before the next batch.
    """
    tried = 0
    while tried < len(proposals) and not spent(tried):
        part = proposals[tried : tried + batch]
        outcomes = engine.try_candidates(initial_state(hole), [p.text for p in part])
        tried += len(part)
        for proposal, outcome in zip(part, outcomes, strict=True):
            if outcome.verdict is Verdict.CLOSED and accept(proposal):
                return proposal, tried
    return None, tried
