"""The generator: families draw, Lean decides, a mixture is kept, splits are made, some theorems of
the pretraining split are guessed at, files written.

    synthesize(Plan(seed=7, pairs=60_000, folder=Path("data")))

Each family makes chunks, in the order of their numbers, until it has its share of the pairs, or
until new draws bring hardly anything new; what it lacks then is shared out among the others. That
depends on the chunks alone, so the result is the same, bit for bit, however many workers make them,
and whether or not the run was stopped in between: finished chunks are kept on disk.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leanprover_alpha.corpus.synthesis import families
from leanprover_alpha.corpus.synthesis.chunks import (
    Chunk,
    Order,
    Shelf,
    Tally,
    Theorem,
)
from leanprover_alpha.corpus.synthesis.hunting import (
    Batch,
    Found,
    Guessing,
    batches,
    with_guesses,
)
from leanprover_alpha.corpus.synthesis.mixture import Mixture
from leanprover_alpha.corpus.synthesis.normalise import key_of_state
from leanprover_alpha.corpus.synthesis.splits import PRETRAIN, Shares
from leanprover_alpha.corpus.synthesis.workers import Workers
from leanprover_alpha.corpus.synthesis.writing import Written, entries, write
from leanprover_alpha.toolchain.embedded import embedded_lean

LOOK_BACK, LEAST_NEW = 4, 0.06
"""A family is exhausted when its last so many chunks brought less than this share of new ones."""


@dataclass(frozen=True)
class Plan:
    """What to make.

    Attributes:
        seed: everything random follows from it.
        pairs: how many (state, remaining proof) pairs, at least, if the families can give them.
        folder: where to write; chunks are kept under it.
        names: families, all if empty.
        workers: processes side by side, each with one Lean.
    """

    seed: int
    pairs: int
    folder: Path
    names: tuple[str, ...] = ()
    workers: int = 2
    mixture: Mixture = field(default_factory=Mixture)
    shares: Shares = field(default_factory=Shares)
    guessing: Guessing = field(default_factory=Guessing)


@dataclass(frozen=True)
class Progress:
    """How far it has come: pairs that are drawn, of how many; batches that are guessed at, of how
    many, 0 before that begins.
    """

    pairs: int
    wanted: int
    chunks: int
    seconds: float
    batches: int = 0
    of_batches: int = 0


class Harvest:
    """What one family has brought so far, chunk by chunk in the order of their numbers."""

    def __init__(self) -> None:
        self.theorems: dict[str, Theorem] = {}
        self.tallies: list[Tally] = []
        self.pairs = 0
        self._new: list[float] = []

    @property
    def chunks(self) -> int:
        """How many chunks were taken: the number of the next."""
        return len(self.tallies)

    @property
    def is_exhausted(self) -> bool:
        """Whether more chunks would bring hardly anything."""
        last = self._new[-LOOK_BACK:]
        return len(last) == LOOK_BACK and sum(last) / LOOK_BACK < LEAST_NEW

    def take(self, chunk: Chunk) -> None:
        """Take in the next chunk: its statements that are new."""
        fresh = 0
        for theorem in chunk.theorems:
            state = theorem.proofs[0].steps[0].goals
            key = key_of_state(theorem.statement.context, state)
            if key in self.theorems:
                continue
            fresh += 1
            self.theorems[key] = theorem
            self.pairs += _pairs(theorem)
        self._new.append(fresh / chunk.tally.draws)
        self.tallies.append(chunk.tally)


def synthesize(plan: Plan, report: Callable[[Progress], None] = lambda _: None) -> Written:
    """Make the pairs and the theorem files under the plan's folder.

    Raises: LeanAlphaError if Lean cannot be started, a family is unknown or the folder cannot be
    written to. KeyboardInterrupt leaves the finished chunks there.
    """
    begin = time.monotonic()
    lean = embedded_lean()
    weights = {name: families.MODULES[families.family(name).name][1] for name in _names(plan)}
    harvests = {name: Harvest() for name in weights}
    wanted = _wanted(weights, harvests, plan.pairs)
    shelf = Shelf(plan.folder, lean.key, plan.mixture)
    found = Found(plan.folder, lean.key)
    with Workers(plan.mixture, plan.folder, shelf, found, plan.workers) as workers:
        gatherer = _Gatherer(plan, workers, harvests)
        while wanted:
            for _ in gatherer.gather(wanted):
                made = sum(harvest.pairs for harvest in harvests.values())
                chunks = sum(harvest.chunks for harvest in harvests.values())
                report(Progress(made, plan.pairs, chunks, time.monotonic() - begin))
            wanted = _wanted(weights, harvests, plan.pairs)
        harvested = {name: harvest.theorems for name, harvest in harvests.items()}
        for done, of in _guess(plan, workers, harvested):
            pairs = sum(_pairs(t) for theorems in harvested.values() for t in theorems.values())
            report(Progress(pairs, plan.pairs, chunks, time.monotonic() - begin, done, of))
    tallies = {name: harvest.tallies for name, harvest in harvests.items()}
    return write(
        plan.folder,
        harvested,
        tallies,
        seed=plan.seed,
        count=plan.pairs,
        shares=plan.shares,
        mixture=plan.mixture,
        guessing=plan.guessing,
        lean=lean.version,
        seconds=time.monotonic() - begin,
    )


def _names(plan: Plan) -> tuple[str, ...]:
    return tuple(dict.fromkeys(plan.names)) or tuple(families.MODULES)


def _wanted(
    weights: Mapping[str, float], harvests: Mapping[str, Harvest], pairs: int
) -> dict[str, int]:
    """How many pairs each family is to have in all that can still bring some; {} when done."""
    missing = pairs - sum(harvest.pairs for harvest in harvests.values())
    able = {n: w for n, w in weights.items() if not harvests[n].is_exhausted}
    if missing <= 0 or not able:
        return {}
    whole = sum(able.values())
    return {n: harvests[n].pairs + math.ceil(missing * w / whole) for n, w in able.items()}


class _Gatherer:
    """Has chunks made, ahead of what is taken in, and takes them in in their order."""

    def __init__(self, plan: Plan, workers: Workers, harvests: Mapping[str, Harvest]) -> None:
        self._plan, self._workers, self._harvests = plan, workers, harvests
        self._made: dict[Order, Chunk] = {}
        self._under_way: set[Order] = set()

    def gather(self, wanted: Mapping[str, int]) -> Iterator[None]:
        """Fill each harvest up to what is wanted; yields after each chunk taken."""
        while True:
            open_ones = [
                name
                for name, pairs in wanted.items()
                if self._harvests[name].pairs < pairs and not self._harvests[name].is_exhausted
            ]
            if not open_ones:
                return
            taken = False
            for name in open_ones:
                order = Order(self._plan.seed, name, self._harvests[name].chunks)
                if order in self._made:
                    self._harvests[name].take(self._made.pop(order))
                    taken = True
                    yield
            if not taken:
                self._order(open_ones, wanted)
                if self._under_way:
                    for job in self._workers.finished():
                        assert isinstance(job, Order)
                        self._under_way.discard(job)
                        self._made[job] = self._workers.chunk(job)

    def _order(self, names: Sequence[str], wanted: Mapping[str, int]) -> None:
        """Keep every worker busy; the families that lag behind come first."""
        while self._workers.idle:
            ahead = dict.fromkeys(names, 0)
            for order in (*self._made, *self._under_way):
                if order.family in ahead:
                    ahead[order.family] += 1

            def done(name: str, ahead: Mapping[str, int] = ahead) -> tuple[float, str]:
                harvest = self._harvests[name]
                return (harvest.pairs + ahead[name] * _mean(harvest)) / wanted[name], name

            name = min(names, key=done)
            index = self._harvests[name].chunks
            while (order := Order(self._plan.seed, name, index)) in {*self._made, *self._under_way}:
                index += 1
            kept = self._workers.shelf.get(order)
            if kept is not None:
                self._made[order] = kept
                if index == self._harvests[name].chunks:
                    return
                continue
            self._under_way.add(order)
            self._workers.send(order)


def _guess(
    plan: Plan, workers: Workers, harvested: Mapping[str, dict[str, Theorem]]
) -> Iterator[tuple[int, int]]:
    """Add guesses to the pretraining split's theorems; yields (batches done, of how many)."""
    todo: dict[Batch, tuple[str, tuple[str, ...]]] = {}
    for family in harvested:
        own = {
            entry.key: entry.theorem
            for entry in entries(harvested, plan.seed, plan.shares)
            if entry.split == PRETRAIN and entry.statement.family == family
        }
        todo |= {batch: (family, keys) for batch, keys in batches(plan.seed, plan.guessing, own)}
    waiting = [batch for batch in todo if workers.found.get(batch) is None]
    done = len(todo) - len(waiting)
    under_way = 0
    while waiting or under_way:
        while waiting and workers.idle:
            workers.send(waiting.pop(0))
            under_way += 1
        # A chunk ordered ahead may still be under way: it is no batch, and nobody waits for it.
        finished = sum(isinstance(job, Batch) for job in workers.finished())
        under_way -= finished
        done += finished
        yield done, len(todo)
    for batch, (family, keys) in todo.items():
        for key, proofs in zip(keys, workers.guessed(batch), strict=True):
            harvested[family][key] = with_guesses(harvested[family][key], proofs)


def _pairs(theorem: Theorem) -> int:
    return sum(len(verified.steps) for verified in theorem.proofs)


def _mean(harvest: Harvest) -> float:
    """Pairs a chunk, a guess before the first."""
    return harvest.pairs / harvest.chunks if harvest.chunks else 400.0
