"""How a search goes on, as a percentage and a line: what every front door tells its client."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.service.results import HoleResult, Silence, Status

REPORT_SECONDS = 0.2
UNFINISHED = 0.95


class Watcher(Silence):
    """Hears of a search, in its threads, and tells of it, not too often.

    Args: `budget`: seconds for one hole; `tell` takes a percentage and a line; `found_proof` a
    result with its first proof, then the same tidied. Both are called in the search's threads.
    """

    def __init__(
        self,
        budget: float,
        tell: Callable[[int, str], None],
        found_proof: Callable[[HoleResult, bool], None] | None = None,
    ) -> None:
        self._budget, self._tell, self._found_proof = budget, tell, found_proof
        self._total, self._done, self._proved = 1, 0, 0
        self._since: dict[int, float] = {}
        self._last, self._share = 0.0, 0

    def found(self, file: str, holes: Sequence[Hole]) -> None:
        self._total = max(1, len(holes))
        self._say(f"{len(holes)} hole{'' if len(holes) == 1 else 's'}", at_once=True)

    def started(self, hole: Hole) -> None:
        self._since[hole.index] = time.monotonic()
        self._say(f"{hole.theorem}: looking for a proof", at_once=True)

    def tried(self, hole: Hole, candidates: int) -> None:
        self._say(f"{hole.theorem}: {candidates} candidates tried")

    def verified(self, result: HoleResult, tidied: bool) -> None:
        if not tidied:
            self._say(f"{result.hole.theorem}: a proof is verified", at_once=True)
        if self._found_proof is not None:
            self._found_proof(result, tidied)

    def finished(self, result: HoleResult) -> None:
        self._since.pop(result.hole.index, None)
        self._done += 1
        self._proved += result.status is Status.PROVED
        self._say(f"{self._proved} of {self._total} proved", at_once=True)

    def _say(self, line: str, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if not at_once and now - self._last < REPORT_SECONDS:
            return
        self._last = now
        begun = sum(min(UNFINISHED, (now - s) / self._budget) for s in list(self._since.values()))
        share = int(100 * min(1.0, (self._done + begun) / self._total))
        self._share = max(self._share, share)  # a bar does not go back
        self._tell(self._share, line)
