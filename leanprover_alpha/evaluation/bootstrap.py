"""How far a mean over theorems would move with other theorems: the bootstrap (Efron 1979).

The theorems are drawn anew, with replacement, some thousand times; the standard deviation of the
mean is its standard error. Two models are compared on the same theorems, drawn alike for both
(paired), so that what is hard for either does not count as noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 10_000
SEED = 0
_BLOCK = 2_000_000

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """A mean over theorems and its standard error; NaN where one theorem is all there is."""

    value: float
    error: float


@dataclass(frozen=True)
class Difference:
    """A difference of two means over the same theorems.

    Attributes:
        error: NaN where one theorem is all there is.
        p: two-sided, of the hypothesis that there is none: twice the smaller share of resamples on
            either side of zero; at most 1, and never less than a test of signs could give, 2^(1-m)
            where m theorems differ: with three, all on one side, there are no resamples on the
            other, but chance alone does that once in four times.
    """

    value: float
    error: float
    p: float


def means(values: Numbers, *, resamples: int = RESAMPLES, seed: int = SEED) -> Numbers:
    """The means of resampled theorems.

    Args: `values` (T, K): K numbers a theorem; NaN where a theorem has none, which is then left out
    of that mean.
    Returns: (resamples, K); NaN where all theorems drawn have none.
    """
    count = len(values)
    known = ~np.isnan(values)
    filled = np.where(known, values, 0.0)
    generator = np.random.default_rng(seed)
    parts = []
    block = max(1, _BLOCK // max(1, count))
    for start in range(0, resamples, block):
        size = min(block, resamples - start)
        drawn = generator.multinomial(count, np.full(count, 1 / count), size=size)
        times = drawn.astype(np.float64)  # (size, T): how often each theorem was drawn
        with np.errstate(invalid="ignore"):
            parts.append((times @ filled) / (times @ known.astype(np.float64)))
    return np.concatenate(parts)


def estimates(
    values: Numbers, *, resamples: int = RESAMPLES, seed: int = SEED
) -> list[Estimate | None]:
    """For each of the K columns of `values` (T, K) its mean with the standard error; None for one
    that no theorem has a number for.
    """
    if not len(values):
        return [None] * values.shape[1]
    drawn = means(values, resamples=resamples, seed=seed)
    found: list[Estimate | None] = []
    for column, samples in zip(values.T, drawn.T, strict=True):
        known = column[~np.isnan(column)]
        found.append(
            Estimate(float(known.mean()), _error(samples, len(known))) if len(known) else None
        )
    return found


def differences(
    first: Numbers, second: Numbers, *, resamples: int = RESAMPLES, seed: int = SEED
) -> list[Difference | None]:
    """For each column the mean of `first` less that of `second`, (T, K) both, a theorem a row; over
    the theorems that have a number in both.
    """
    if not len(first):
        return [None] * first.shape[1]
    gaps = first - second  # NaN where either is
    drawn = means(gaps, resamples=resamples, seed=seed)
    found: list[Difference | None] = []
    for column, samples in zip(gaps.T, drawn.T, strict=True):
        known = column[~np.isnan(column)]
        found.append(difference(known, float(known.mean()), samples) if len(known) else None)
    return found


def difference(gaps: Numbers, value: float, samples: Numbers) -> Difference:
    """What resamples say of a difference.

    Args: `gaps` (T,): of each theorem that has one; `value`: the difference itself; `samples` (R,):
        the same of each resample, NaN where it has none.
    """
    samples = samples[~np.isnan(samples)]
    below, above = (samples <= 0).sum(), (samples >= 0).sum()
    p = 2 * (1 + min(below, above)) / (1 + len(samples))
    least = 2.0 ** (1 - int(np.count_nonzero(gaps)))
    return Difference(value, _error(samples, len(gaps)), float(min(1.0, max(p, least))))


def _error(samples: Numbers, count: int) -> float:
    """The standard error that resamples of so many theorems show; a resample's mean moves less than
    another draw's would, by √((T-1)/T).
    """
    if count < 2:
        return float("nan")
    return float(np.nanstd(samples) * np.sqrt(count / (count - 1)))
