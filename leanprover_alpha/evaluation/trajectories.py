"""A model's way through precision and coverage while it is tuned, and rules at the same precision.

End points alone mislead: a rule that was stopped earlier keeps more coverage. So coverage is also
compared where all ways have the same pass@1, interpolated between evaluations. On other theorems
that place would be another one, too, so the bootstrap looks for it in every resample anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from leanprover_alpha.evaluation.bootstrap import Difference, Numbers, difference, means


@dataclass(frozen=True)
class Trajectory:
    """A rule's way.

    Attributes:
        steps: after which it was evaluated; 0 is the base.
        tables: pass@1 and pass@k of each theorem then: (steps, T, 2).
    """

    label: str
    steps: tuple[int, ...]
    tables: Numbers

    @property
    def means(self) -> Numbers:
        """Means over theorems: (steps, 2)."""
        return np.asarray(self.tables.mean(1))

    def coverage_at(self, precision: float) -> Numbers:
        """pass@k of each theorem, (T,), where the mean pass@1 first rises to `precision`; NaN if it
        never does.
        """
        (weights,) = _weights(self.means[None, :, 0], np.array([precision]))
        return np.asarray(weights @ self.tables[:, :, 1])


@dataclass(frozen=True)
class Matched:
    """Ways at the same pass@1, `precision`.

    Attributes:
        coverage: pass@k there, by label; none for a way that never rises so far.
        gaps: the same less that of the rival.
    """

    precision: float
    coverage: dict[str, float]
    gaps: dict[str, Difference]


def matched(ways: Sequence[Trajectory], rival: str, share: float) -> Matched | None:
    """Compare ways at a pass@1 that each of them reaches which rises at all: so far, as a share,
    from the base to the lowest of their peaks. None if none rises.

    Args: `ways` begin at the same base; `rival` is the label of the one to compare with.
    """
    (precision,) = _targets([way.means[None] for way in ways], share)
    if np.isnan(precision):
        return None
    drawn = _resampled(ways)
    targets = _targets(drawn, share)
    here, there = {}, {}
    for way, points in zip(ways, drawn, strict=True):
        here[way.label] = way.coverage_at(precision)
        weights = _weights(points[:, :, 0], targets)
        there[way.label] = (weights * points[:, :, 1]).sum(1)
    coverage, gaps = {}, {}
    for label, mine in here.items():
        if np.isnan(mine).any():
            continue
        coverage[label] = float(mine.mean())
        apart = mine - here[rival]
        if not np.isnan(apart).any():
            gaps[label] = difference(apart, float(apart.mean()), there[label] - there[rival])
    return Matched(float(precision), coverage, gaps)


def _resampled(ways: Sequence[Trajectory]) -> list[Numbers]:
    """The ways' means on resampled theorems, the same for all: (R, steps, 2) each."""
    columns = np.concatenate([table for way in ways for table in way.tables], axis=1)
    drawn = means(columns)
    ends = np.cumsum([2 * len(way.tables) for way in ways])
    return [part.reshape(len(part), -1, 2) for part in np.split(drawn, ends[:-1], axis=1)]


def _targets(points: Sequence[Numbers], share: float) -> Numbers:
    """The pass@1 to compare at, (R,), of ways' means, (R, steps, 2) each; NaN if none rises."""
    base = points[0][:, 0, 0]
    peaks = np.stack([each[:, :, 0].max(1) for each in points])
    lowest = np.where(peaks > base, peaks, np.inf).min(0)
    found = np.where(np.isfinite(lowest), (1 - share) * base + share * lowest, np.nan)
    return np.asarray(found)


def _weights(ones: Numbers, targets: Numbers) -> Numbers:
    """How much each evaluation counts where pass@1, (R, steps), first rises to `targets`, (R,):
    (R, steps), NaN for a row that never does.
    """
    found = np.full_like(ones, np.nan)
    at_base = ones[:, 0] == targets
    found[at_base] = np.eye(1, ones.shape[1])
    for step in range(ones.shape[1] - 1):
        before, after = ones[:, step], ones[:, step + 1]
        rises = np.isnan(found[:, 0]) & (before < targets) & (targets <= after)
        found[rises] = 0.0
        share = (targets - before)[rises] / (after - before)[rises]
        found[rises, step], found[rises, step + 1] = 1 - share, share
    return found
