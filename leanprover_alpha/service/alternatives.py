"""Several proofs of one hole, to choose from: which are different enough, and when to stop looking.

A search that has found a proof finds others like it at once (`simp_all`, `simp_all [h]`), which
nobody wants to choose between. Two proofs are alike if they use the same tactics in the same order;
of more than are wanted, those are kept that differ most.
"""

from __future__ import annotations

import difflib
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leanprover_alpha.search.tidy import Filling

_WORD = re.compile(r"[^\W\d][\w.?!']*|\S")
_HEAD = re.compile(r"(?:^|[;·(|\n]|<;>|\bby\b|=>)\s*([a-z_][\w?!]*)", re.MULTILINE)
SPARE = 2  # as many more than wanted are looked for, so that there is something to choose from
SPARE_SECONDS = 3.0  # but no longer, once there are as many as wanted


@dataclass(frozen=True)
class Alternative:
    """One verified proof of a hole; the fields are those of `HoleResult`."""

    proof: str
    filling: Filling
    axioms: tuple[str, ...]
    level: str
    source: str


class Several:
    """Takes the proofs of one hole as the search finds them (a `search.auto.More`).

    Args:
        wanted: how many to choose from; `seconds`: how long to go on after the first.
        finish: makes an accepted proof (its text, its source) fit to be shown, None if it cannot.
    """

    def __init__(
        self, wanted: int, seconds: float, finish: Callable[[str, str], Alternative | None]
    ) -> None:
        self._wanted, self._seconds, self._finish = wanted, seconds, finish
        self._found: list[Alternative] = []
        self._heads: set[tuple[str, ...]] = set()
        self._since = 0.0

    def knows(self, text: str) -> bool:
        """See `More`."""
        return self.enough() or heads(text) in self._heads

    def take(self, text: str, source: str) -> bool:
        """See `More`."""
        self._heads.add(heads(text))
        finished = self._finish(text, source)
        if finished is not None and all(finished.proof != known.proof for known in self._found):
            if not self._found:
                self._since = time.monotonic()
            self._heads.add(heads(finished.proof))
            self._found.append(finished)
        return not self.enough()

    def enough(self) -> bool:
        """See `More`."""
        if not self._found:
            return False
        count, since = len(self._found), time.monotonic() - self._since
        allowed = min(self._seconds, SPARE_SECONDS) if count >= self._wanted else self._seconds
        return since >= allowed or count >= self._wanted + SPARE

    @property
    def found(self) -> list[Alternative]:
        """The first, and of the others those that differ most."""
        chosen = most_different([one.proof for one in self._found], self._wanted)
        return [self._found[number] for number in chosen]


def heads(text: str) -> tuple[str, ...]:
    """The names of the tactics of a proof, in their order."""
    return tuple(_HEAD.findall(text))


def most_different(texts: Sequence[str], count: int) -> list[int]:
    """The numbers of `count` texts (or all): the first, then always the one that differs most from
    its nearest neighbour among those chosen; the earlier of equals.
    """
    words = [_WORD.findall(text) for text in texts]
    chosen = [0] if texts else []
    while len(chosen) < min(count, len(texts)):
        left = [number for number in range(len(texts)) if number not in chosen]
        chosen.append(
            max(left, key=lambda n: min(distance(words[n], words[other]) for other in chosen))
        )
    return chosen


def distance(one: Sequence[str], other: Sequence[str]) -> float:
    """How much two proofs differ, word by word: 0 for the same, 1 for nothing in common."""
    return 1 - difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()
