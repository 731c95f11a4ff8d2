"""A model's way through precision and coverage while it is tuned, and rules at the same precision.

End points alone mislead: a rule that was stopped earlier keeps more coverage. So coverage is also
compared where two ways have the same pass@1, interpolated between evaluations, theorem by theorem.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from leanprover_alpha.evaluation.bootstrap import Difference, Numbers, differences


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

    def coverage_at(self, precision: float) -> Numbers | None:
        """pass@k of each theorem, (T,), where the mean pass@1 first rises to `precision`; None if
        it never does.
        """
        ones = self.means[:, 0]
        if ones[0] == precision:
            return np.asarray(self.tables[0, :, 1])
        for number, (before, after) in enumerate(itertools.pairwise(ones)):
            if before < precision <= after:
                share = (precision - before) / (after - before)
                first, second = self.tables[number, :, 1], self.tables[number + 1, :, 1]
                return np.asarray((1 - share) * first + share * second)
        return None


def shared_precisions(found: list[Trajectory], shares: tuple[float, ...]) -> list[float]:
    """Values of pass@1 that every way reaches which rises at all: so far, as shares, from the base
    to the lowest of their peaks. Empty if none rises.
    """
    base = float(found[0].means[0, 0])
    peaks = [float(each.means[:, 0].max()) for each in found]
    lowest = min((peak for peak in peaks if peak > base), default=base)
    return [base + share * (lowest - base) for share in shares] if lowest > base else []


def gap_at(one: Trajectory, other: Trajectory, precision: float) -> Difference | None:
    """Coverage of one less that of the other where both have that pass@1; None if one never has."""
    mine, theirs = one.coverage_at(precision), other.coverage_at(precision)
    if mine is None or theirs is None:
        return None
    return differences(mine[:, None], theirs[:, None])[0]
