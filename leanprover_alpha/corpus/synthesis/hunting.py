"""A second harvest: theorems of the pretraining split are guessed at, and what Lean accepts of the
guesses is added to their proofs.

Batches follow from the theorems, the seed and the code of this room alone. Finished ones are kept
on disk, like chunks.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.corpus.synthesis.chunks import (
    Theorem,
    Verified,
    accepted,
    keep,
    kept,
    proofs_of,
    statement_of,
)
from leanprover_alpha.corpus.synthesis.guessing import guesses
from leanprover_alpha.corpus.synthesis.splits import fraction
from leanprover_alpha.corpus.synthesis.words import Draft, Statement

SIZE = 40
"""Theorems of a batch."""
HEARTBEATS = 1_500
"""For a guess, in thousands: most that hold need a tenth of it."""
_ROOM = Path(__file__).parent
_CODE = ("checking.py", "guessing.py", "hunting.py", "tracing.py")


@dataclass(frozen=True)
class Guessing:
    """How much is guessed.

    Attributes:
        share: of the theorems, 0 to 1; `tried`: guesses a theorem; `kept`: of those accepted.
    """

    share: float = 0.4
    tried: int = 5
    kept: int = 3


@dataclass(frozen=True)
class Batch:
    """Theorems to guess at: their statements and first goals."""

    seed: int
    guessing: Guessing
    theorems: tuple[tuple[Statement, str], ...]

    @cached_property
    def name(self) -> str:
        """What it is kept under; of other code or another Lean, another."""
        state = hashlib.sha256(json.dumps(asdict(self)).encode())
        for name in _CODE:
            state.update(_ROOM.joinpath(name).read_bytes())
        return state.hexdigest()[:24]


def batch_of(said: dict[str, Any]) -> Batch:
    """What `asdict` made of a batch, back."""
    theorems = tuple((statement_of(each), goal) for each, goal in said["theorems"])
    return Batch(said["seed"], Guessing(**said["guessing"]), theorems)


def hunt(batch: Batch, checker: Checker) -> list[tuple[Verified, ...]]:
    """The guesses that hold, of each theorem. Raises: LeanAlphaError if Lean cannot be started."""
    drafts = [
        Draft(
            statement,
            guesses(
                statement, goal, batch.guessing.tried, Random(f"{batch.seed}/{statement}/{goal}")
            ),
        )
        for statement, goal in batch.theorems
    ]
    verdicts = checker.check(drafts)
    return [
        accepted(draft, said)[: batch.guessing.kept]
        for draft, said in zip(drafts, verdicts, strict=True)
    ]


def batches(
    seed: int, guessing: Guessing, theorems: Mapping[str, Theorem]
) -> Iterator[tuple[Batch, tuple[str, ...]]]:
    """Batches with the keys of their theorems, in order.

    Args: the theorems that may be guessed at, by their keys.
    """
    some = [key for key in theorems if fraction(seed, "guess", key) < guessing.share]
    for at in range(0, len(some), SIZE):
        keys = tuple(some[at : at + SIZE])
        asked = tuple(
            (theorems[key].statement, theorems[key].proofs[0].steps[0].goals[0]) for key in keys
        )
        yield Batch(seed, guessing, asked), keys


def with_guesses(theorem: Theorem, found: Sequence[Verified]) -> Theorem:
    """The theorem with further proofs, without those that it has."""
    known = {verified.proof.text for verified in theorem.proofs}
    new = tuple(verified for verified in found if verified.proof.text not in known)
    return Theorem(theorem.statement, theorem.proofs + new)


class Found:
    """What finished batches found, on disk, under one folder.

    Args: `lean` is the embedded Lean's key.
    """

    def __init__(self, folder: Path, lean: str) -> None:
        self._folder = folder / "guesses" / lean

    def put(self, batch: Batch, proofs: Sequence[Sequence[Verified]]) -> None:
        """Keep what a batch found."""
        lists = [[asdict(verified) for verified in some] for some in proofs]
        keep(self._path(batch), {"proofs": lists})

    def get(self, batch: Batch) -> list[tuple[Verified, ...]] | None:
        """What it found, if it was kept and can be read."""
        try:
            found = [proofs_of(some) for some in kept(self._path(batch))["proofs"]]
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            return None
        return found if len(found) == len(batch.theorems) else None

    def _path(self, batch: Batch) -> Path:
        return self._folder / f"{batch.name}.json.gz"
