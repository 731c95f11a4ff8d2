"""One hole, one search: the portfolio, the model beside it where there is one, or whole proofs."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from leanprover_alpha.environment.engines.candidates import Engine
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.search.best_first import PATIENCE, BestFirst, Limits, Progress, Proof
from leanprover_alpha.search.portfolio import Portfolio
from leanprover_alpha.search.premises import Premises, from_text
from leanprover_alpha.search.proposer import Proposal, Proposer, Sampler
from leanprover_alpha.search.whole_proof import WholeProofs, begin


class Strategy(Enum):
    """How to look for a proof.

    AUTO: the portfolio and the model's steps in one best-first search; whole proofs of the model,
    if there is one, are tried between its batches, as they come. WHOLE: only whole proofs.
    BEST_FIRST: only the search over goals.
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


class More(Protocol):
    """Who wants to choose between several proofs of a hole."""

    def knows(self, text: str) -> bool:
        """Whether a proof is too much like one that was taken to be worth verifying."""
        ...

    def take(self, text: str, source: str) -> bool:
        """Take a proof that was accepted. Returns: whether to go on."""
        ...

    def enough(self) -> bool:
        """Whether to stop with those that were taken."""
        ...


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
    more: More | None = None,
) -> SearchResult:
    """Look for tactics that fill a hole.

    Args:
        verify: judges a finished proof; what Lean merely reported closed is never returned without.
        budget_seconds, max_candidates: the search ends with the batch that reaches one of them.
        proposers: sources of single steps beside the portfolio (a language model).
        samplers: sources of whole proofs; `samples` is how many each writes, `seed` makes them
            repeatable.
        premises: what the file declares and imports (see `imports.collect`); read off the text if
            None. A lemma whose own proof is still open should not be in it.
        more: takes each proof that is accepted, and says whether the search goes on; the result has
            the one at which it did not, if there was one.
    Returns: the result. The order of what is tried depends on no hash, and on the clock only in so
        far as samplers write beside the search: whole proofs are tried when they come.
    Raises: what a sampler failed with.
    """
    strategy = Strategy(strategy)
    if not hole.goals:
        return SearchResult(None, "", 0, 0.0, "error")
    asked = () if strategy is Strategy.BEST_FIRST else samplers
    drafts = begin(hole, document, asked, samples, seed)

    def accepts(text: str, source: str) -> bool:
        if more is None:
            return verify(text)
        return not more.knows(text) and verify(text) and not more.take(text, source)

    whole = WholeProofs(hole, engine, drafts, lambda p: accepts(p.text, p.source))
    limits = Limits(seconds=budget_seconds, candidates=max_candidates)
    try:
        if strategy is Strategy.WHOLE:
            return _whole(hole, whole, limits, listener, more)
        known = (from_text(document) if premises is None else premises).above(hole, document)
        run = BestFirst(
            hole,
            engine,
            [Portfolio(known), *proposers],
            limits,
            listener,
            whole,
            None if more is None else more.enough,
        )
        proof = run.run(lambda lines: accepts(text_of(lines), source_of(lines)))
    finally:
        whole.cancel()
    if proof is None:
        return SearchResult(
            None, "", run.candidates, run.seconds, "timeout" if run.spent else "unproved"
        )
    return SearchResult(text_of(proof), source_of(proof), run.candidates, run.seconds, "proved")


def _whole(
    hole: Hole,
    whole: WholeProofs,
    limits: Limits,
    listener: Callable[[Progress], None] | None,
    more: More | None,
) -> SearchResult:
    """Whole proofs alone, until they or the budget are spent."""
    begin = time.monotonic()
    while not whole.done and whole.tried < limits.candidates:
        if more is not None and more.enough():
            break
        seconds = time.monotonic() - begin
        if seconds >= limits.seconds:
            return SearchResult(None, "", whole.tried, seconds, "timeout")
        found = whole.visit(
            min(PATIENCE, limits.seconds - seconds), limits.candidates - whole.tried
        )
        seconds = time.monotonic() - begin
        if found is not None:
            return SearchResult(found.text, found.source, whole.tried, seconds, "proved")
        if listener is not None:
            listener(Progress(whole.tried, seconds, 1, hole.goals[0]))
    status = "timeout" if whole.tried >= limits.candidates else "unproved"
    return SearchResult(None, "", whole.tried, time.monotonic() - begin, status)


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
