"""Models side by side on the same theorems: precision against coverage, who is on the frontier.

A model may stand for several runs, of training with several seeds: then each theorem's number is
the mean over its runs, errors are over theorems, and the spread over seeds is told apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.bootstrap import (
    Difference,
    Estimate,
    Numbers,
    differences,
    estimates,
)
from leanprover_alpha.evaluation.diversity import MEASURES
from leanprover_alpha.evaluation.estimators import Difficulty, difficulty, doubling
from leanprover_alpha.evaluation.passes import Trial
from leanprover_alpha.evaluation.summary import accepted, diversity_table, pass_table, samples_of

_T = TypeVar("_T")


@dataclass(frozen=True)
class Standing:
    """How a model stands.

    Attributes:
        runs: how many.
        at: pass@k by k.
        spread: of pass@1 and of pass@n over the runs, a standard deviation; None for one run.
        diversity: of its accepted proofs, by measure, among as many samples as all models have.
        against: the differences to the base by k, and `moves`: theorems by difficulty with the base
            and with it; None and empty for the base itself, or without one.
        efficient: whether no other model is better in both pass@1 and pass@n.
        on_hull: whether it is a corner of the convex hull of the efficient ones.
        below: how far its pass@n lies below that hull at its pass@1, theorem by theorem; the hull
            is taken as given, though its corners are the best of noisy points.
    """

    label: str
    runs: int
    at: dict[int, Estimate]
    spread: tuple[float, float] | None
    diversity: dict[str, Estimate | None]
    against: dict[int, Difference] | None
    moves: dict[tuple[Difficulty, Difficulty], float]
    efficient: bool
    on_hull: bool
    below: Difference

    @property
    def precision(self) -> Estimate:
        """pass@1."""
        return self.at[1]

    @property
    def coverage(self) -> Estimate:
        """pass@n."""
        return self.at[max(self.at)]


@dataclass(frozen=True)
class Frontier:
    """Models on the theorems that all runs share, `samples` each."""

    theorems: int
    samples: int
    standings: tuple[Standing, ...]
    base: str | None

    @property
    def hull(self) -> list[Standing]:
        """The corners of the convex hull, by falling coverage."""
        return sorted((s for s in self.standings if s.on_hull), key=lambda s: s.precision.value)


def frontier(models: Mapping[str, Sequence[Sequence[Trial]]], base: str | None = None) -> Frontier:
    """Put models side by side.

    Args: the trials of each model's runs, by label; `base` is the label to compare with.
    Raises: InputError if the runs share no theorem, or there is no such base.
    """
    if base is not None and base not in models:
        raise InputError(f"--base {base}: no such run; there are {', '.join(models)}")
    runs = [run for some in models.values() for run in some]
    shared = set.intersection(*({trial.theorem for trial in run} for run in runs))
    if not shared:
        raise InputError("the runs have no theorem in common")
    names = sorted(shared)
    chosen = {label: [_in_order(run, names) for run in some] for label, some in models.items()}
    samples = min(samples_of(run) for some in chosen.values() for run in some)
    alike = {
        label: [[trial.first(samples) for trial in run] for run in some]
        for label, some in chosen.items()
    }
    ks = doubling(samples)
    tables = {
        label: np.stack([pass_table(run, ks) for run in some]) for label, some in chosen.items()
    }  # (R, T, K)
    means = {label: table.mean(0) for label, table in tables.items()}  # (T, K)
    points = {label: (table[:, 0].mean(), table[:, -1].mean()) for label, table in means.items()}
    best = efficient(points)
    corners = hull({label: points[label] for label in best})
    rim = {label: means[label] for label in sorted(corners, key=lambda label: points[label])}
    standings = []
    for label, some in chosen.items():
        other = None if base in (None, label) else base
        standings.append(
            Standing(
                label,
                len(some),
                _by_k(ks, estimates(means[label])),
                _spread(tables[label]),
                _diversity(alike[label]),
                None if other is None else _by_k(ks, differences(means[label], means[other])),
                {} if other is None else _moves(alike[other], alike[label]),
                label in best,
                label in corners,
                _below(means[label], list(rim.values())),
            )
        )
    return Frontier(len(names), samples, tuple(standings), base)


def efficient(points: Mapping[str, tuple[float, float]]) -> set[str]:
    """The points that no other one beats in one coordinate without losing in the other.

    >>> sorted(efficient({"a": (1, 3), "b": (2, 2), "c": (1, 2), "d": (3, 1)}))
    ['a', 'b', 'd']
    """
    return {
        label
        for label, (x, y) in points.items()
        if not any(u >= x and v >= y and (u, v) != (x, y) for u, v in points.values())
    }


def hull(points: Mapping[str, tuple[float, float]]) -> set[str]:
    """The corners of the upper right convex hull of efficient points.

    >>> sorted(hull({"a": (0, 3), "b": (1, 1), "d": (3, 0)}))
    ['a', 'd']
    """
    corners: list[tuple[float, float, str]] = []
    for x, y, label in sorted((x, y, label) for label, (x, y) in points.items()):
        while len(corners) > 1:
            (ax, ay, _), (bx, by, _) = corners[-2:]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) < 0:
                break  # a right turn: b stays a corner
            corners.pop()
        corners.append((x, y, label))
    return {label for _, _, label in corners}


def _in_order(run: Sequence[Trial], names: Sequence[str]) -> list[Trial]:
    known = {trial.theorem: trial for trial in run}
    return [known[name] for name in names]


def _spread(table: Numbers) -> tuple[float, float] | None:
    """The standard deviation over runs of pass@1 and pass@n; `table` is (R, T, K)."""
    if len(table) < 2:
        return None
    found = table.mean(1).std(0, ddof=1)  # (K,)
    return float(found[0]), float(found[-1])


def _below(own: Numbers, rim: Sequence[Numbers]) -> Difference:
    """How far a model, (T, K), lies below the line through the corners, by rising pass@1; left of
    the first corner, below that.
    """
    precisions = [corner[:, 0].mean() for corner in rim]
    place = np.interp(own[:, 0].mean(), precisions, np.arange(len(rim)))
    before = int(place)
    after, share = min(before + 1, len(rim) - 1), place - before
    there = (1 - share) * rim[before][:, -1:] + share * rim[after][:, -1:]
    (found,) = differences(there, own[:, -1:])
    assert found is not None  # every theorem has a pass@n
    return found


def _diversity(runs: Sequence[Sequence[Trial]]) -> dict[str, Estimate | None]:
    stacked = np.stack([diversity_table(run, accepted) for run in runs])  # (R, T, 5)
    known = ~np.isnan(stacked)
    counts = known.sum(0)
    with np.errstate(invalid="ignore"):
        table = np.where(known, stacked, 0.0).sum(0) / np.where(counts, counts, np.nan)
    return dict(zip(MEASURES, estimates(table), strict=True))


def _moves(
    before: Sequence[Sequence[Trial]], after: Sequence[Sequence[Trial]]
) -> dict[tuple[Difficulty, Difficulty], float]:
    """Theorems by their difficulty before and after, a mean over all pairs of runs."""
    counts = Counter(
        (difficulty(a.n, a.c), difficulty(b.n, b.c))
        for one in before
        for other in after
        for a, b in zip(one, other, strict=True)
    )
    pairs = len(before) * len(after)
    return {key: counts[key] / pairs for key in counts}


def _by_k(ks: Sequence[int], found: Sequence[_T | None]) -> dict[int, _T]:
    return {k: each for k, each in zip(ks, found, strict=True) if each is not None}
