"""A chunk: so many draws from one family, checked by Lean. What the generator's workers make.

A chunk follows from the seed, the family and its number alone. So it may be made by any worker at
any time, and be kept on disk: a run that was stopped goes on where it was, and the result does not
depend on who made what.
"""

from __future__ import annotations

import functools
import gzip
import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from leanprover_alpha.corpus.synthesis import families
from leanprover_alpha.corpus.synthesis.checking import Checked, Checker
from leanprover_alpha.corpus.synthesis.mixture import Mixture
from leanprover_alpha.corpus.synthesis.normalise import key
from leanprover_alpha.corpus.synthesis.stamps import stamp_of
from leanprover_alpha.corpus.synthesis.tracing import Step
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement

DRAWS = 80


@dataclass(frozen=True)
class Order:
    """Which chunk to make."""

    seed: int
    family: str
    index: int


@dataclass(frozen=True)
class Verified:
    """A proof that Lean accepts and the audit confirms, with the states before its steps."""

    proof: Proof
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Theorem:
    """A statement with what was found for it."""

    statement: Statement
    proofs: tuple[Verified, ...]


@dataclass(frozen=True)
class Tally:
    """How drawing went: draws, those that led nowhere, statements drawn twice; proofs proposed and
    accepted by style.
    """

    draws: int
    nowhere: int
    twice: int
    proposed: dict[str, int]
    accepted: dict[str, int]
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True)
class Chunk:
    """What a chunk holds: theorems with at least one accepted proof, each statement once."""

    order: Order
    theorems: tuple[Theorem, ...]
    tally: Tally


def make(order: Order, mixture: Mixture, checker: Checker) -> Chunk:
    """Draw and check. Raises: LeanAlphaError if Lean cannot be started."""
    begin = time.monotonic()
    family = families.family(order.family)
    rng = Random(f"{order.seed}/{order.family}/{order.index}")
    drafts: dict[str, Draft] = {}
    nowhere = twice = 0
    for _ in range(DRAWS):
        draft = family.draw(rng)
        if draft is None:
            nowhere += 1
            continue
        name = key(draft.statement)
        twice += name in drafts
        if name not in drafts:
            chosen = mixture.choose(draft.proofs, Random(f"{order.seed}/mixture/{name}"))
            drafts[name] = Draft(draft.statement, chosen)
    kept = [draft for draft in drafts.values() if draft.proofs]
    verdicts = checker.check(kept)
    theorems = [
        theorem
        for draft, found in zip(kept, verdicts, strict=True)
        if (theorem := _theorem(draft, found)).proofs
    ]
    tally = _tally(kept, verdicts, nowhere, twice, time.monotonic() - begin)
    return Chunk(order, tuple(theorems), tally)


def _theorem(draft: Draft, verdicts: Sequence[Checked]) -> Theorem:
    return Theorem(draft.statement, accepted(draft, verdicts))


def accepted(draft: Draft, verdicts: Sequence[Checked]) -> tuple[Verified, ...]:
    """The draft's proofs that Lean accepts."""
    return tuple(
        Verified(proof, verdict.steps)
        for proof, verdict in zip(draft.proofs, verdicts, strict=True)
        if verdict.accepted
    )


def _tally(
    drafts: Sequence[Draft],
    verdicts: Sequence[Sequence[Checked]],
    nowhere: int,
    twice: int,
    seconds: float,
) -> Tally:
    pairs = [
        (proof, verdict)
        for draft, found in zip(drafts, verdicts, strict=True)
        for proof, verdict in zip(draft.proofs, found, strict=True)
    ]
    return Tally(
        draws=DRAWS,
        nowhere=nowhere,
        twice=twice,
        proposed=dict(Counter(proof.style for proof, _ in pairs)),
        accepted=dict(Counter(proof.style for proof, verdict in pairs if verdict.accepted)),
        seconds=seconds,
    )


class Shelf:
    """Chunks on disk, under one folder; those that today's code would not make are not seen.

    Args: `lean` is the embedded Lean's key.
    """

    def __init__(self, folder: Path, lean: str, mixture: Mixture) -> None:
        self.folder = folder / "chunks"
        self._stamp = functools.cache(functools.partial(stamp_of, lean, mixture))

    def _path(self, order: Order) -> Path:
        return self.folder / order.family / f"{order.seed}-{order.index:05d}.json.gz"

    def put(self, chunk: Chunk) -> None:
        """Keep a chunk; a reader sees all of it or nothing."""
        keep(self._path(chunk.order), {"stamp": self._stamp(chunk.order.family), **asdict(chunk)})

    def get(self, order: Order) -> Chunk | None:
        """The chunk, if it was kept and can be read."""
        try:
            found = kept(self._path(order))
            if found["stamp"] != self._stamp(order.family):
                return None
            return _chunk(order, found)
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            return None


def _chunk(order: Order, found: dict[str, Any]) -> Chunk:
    theorems = tuple(
        Theorem(statement_of(each["statement"]), proofs_of(each["proofs"]))
        for each in found["theorems"]
    )
    return Chunk(order, theorems, Tally(**found["tally"]))


def statement_of(said: dict[str, Any]) -> Statement:
    """What `asdict` made of a statement, back."""
    return Statement(**{**said, "context": tuple(said["context"])})


def proofs_of(said: Sequence[dict[str, Any]]) -> tuple[Verified, ...]:
    """What `asdict` made of verified proofs, back."""
    return tuple(
        Verified(
            Proof(**verified["proof"]),
            tuple(Step(s["line"], tuple(s["goals"])) for s in verified["steps"]),
        )
        for verified in said
    )


def keep(path: Path, value: dict[str, Any]) -> None:
    """Write JSON, compressed; a reader sees all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".part")
    text = json.dumps(value, ensure_ascii=False)
    half.write_bytes(gzip.compress(text.encode(), compresslevel=4, mtime=0))
    half.replace(path)


def kept(path: Path) -> Any:
    """What `keep` wrote. Raises: OSError, EOFError, ValueError."""
    return json.loads(gzip.decompress(path.read_bytes()))
