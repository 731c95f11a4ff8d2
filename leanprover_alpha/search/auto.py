"""One hole, one search: the portfolio, the model beside it where there is one, or whole proofs."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from leanprover_alpha.environment.engines.candidates import Engine
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.search.best_first import BestFirst, Limits, Progress, Proof
from leanprover_alpha.search.portfolio import Portfolio
from leanprover_alpha.search.premises import Premises, from_text
from leanprover_alpha.search.proposer import Proposal, Proposer, Sampler
from leanprover_alpha.search.whole_proof import sample_proofs, try_proofs


class Strategy(Enum):
    """How to look for a proof.

    AUTO: whole proofs of the model, if there is one, then the portfolio and the model's steps in
    one best-first search. WHOLE: only whole proofs. BEST_FIRST: only the search over goals.
    """

    AUTO = "auto"
    WHOLE = "whole"
    BEST_FIRST = "best-first"


@dataclass(frozen=True)
class SearchResult:
    """How a search ended.

    Attributes:
        proof: the tactics that fill the hole, as `verify` accepted them; None if there are none.
        source: who proved it: "portfolio:omega", "model" …; "" without a proof.
        status: "proved"; "timeout" if the budget was used up; "unproved" if nothing was left to
            try; "error" if the hole is none that tactics can fill.
    """

    proof: str | None
    source: str
    candidates: int
    seconds: float
    status: str


def search(
    hole: Hole,
    document: Document,
    engine: Engine,
    verify: Callable[[str], bool],
    *,
    budget_seconds: float = 10.0,
    max_candidates: int = 10_000,
    strategy: Strategy | str = Strategy.AUTO,
    seed: int = 0,
    proposers: Sequence[Proposer] = (),
    samplers: Sequence[Sampler] = (),
    samples: int = 32,
    premises: Premises | None = None,
    listener: Callable[[Progress], None] | None = None,
) -> SearchResult:
    """Look for tactics that fill a hole.

    Args:
        verify: judges a finished proof; what Lean merely reported closed is never returned without.
        budget_seconds, max_candidates: the search ends with the batch that reaches one of them.
        proposers: sources of single steps beside the portfolio (a language model).
        samplers: sources of whole proofs; `samples` is how many each writes, `seed` makes them
            repeatable.
        premises: what the file declares (see `premises.collect`); read off the text if None.
            A lemma whose own proof is still open should not be in it.
    Returns: the result; the order of what is tried depends on no clock and no hash.
    """
    strategy = Strategy(strategy)
    begin = time.monotonic()
    if not hole.goals:
        return SearchResult(None, "", 0, 0.0, "error")
    tried = 0
    if samplers and strategy is not Strategy.BEST_FIRST:
        proposals = sample_proofs(hole, document, samplers, samples, seed)[:max_candidates]
        found, tried = try_proofs(
            hole,
            engine,
            proposals,
            lambda p: verify(p.text),
            spent=lambda _: time.monotonic() - begin >= budget_seconds,
        )
        if found is not None:
            seconds = time.monotonic() - begin
            return SearchResult(found.text, found.source, tried, seconds, "proved")
    if strategy is Strategy.WHOLE:
        over = time.monotonic() - begin >= budget_seconds
        status = "timeout" if over else "unproved"
        return SearchResult(None, "", tried, time.monotonic() - begin, status)
    known = (from_text(document) if premises is None else premises).above(hole, document)
    run = BestFirst(
        hole,
        engine,
        [Portfolio(known), *proposers],
        Limits(
            seconds=budget_seconds - (time.monotonic() - begin),
            candidates=max_candidates - tried,
        ),
        listener,
    )
    proof = run.run(lambda lines: verify(text_of(lines)))
    seconds, candidates = time.monotonic() - begin, run.candidates + tried
    if proof is None:
        return SearchResult(None, "", candidates, seconds, "timeout" if run.spent else "unproved")
    return SearchResult(text_of(proof), source_of(proof), candidates, seconds, "proved")


def text_of(proof: Proof) -> str:
    """The tactic block of a proof."""
    return "\n".join(line for _, line in proof)


def source_of(proof: Proof) -> str:
    """Who made it: the sources of its lines, `portfolio:intro+omega` for several of one."""
    names: dict[str, dict[str, None]] = {}
    proposals: dict[int, Proposal] = {id(p): p for p, _ in proof}
    for proposal in proposals.values():
        origin, _, kind = proposal.source.partition(":")
        names.setdefault(origin, {}).update(dict.fromkeys(filter(None, kind.split("+"))))
    return " and ".join(
        f"{origin}:{'+'.join(kinds)}" if kinds else origin for origin, kinds in names.items()
    )
