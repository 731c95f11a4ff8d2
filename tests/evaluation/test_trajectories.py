"""Rules compared where they have the same precision."""

from __future__ import annotations

import numpy as np
import pytest

from leanprover_alpha.evaluation.trajectories import Trajectory, gap_at, shared_precisions


def way(label: str, *points: tuple[float, float]) -> Trajectory:
    """A way of 4 theorems that are all alike."""
    tables = np.array([[point] * 4 for point in points])
    return Trajectory(label, tuple(range(len(points))), tables)


BASE = (0.2, 0.8)
BROAD = way("broad", BASE, (0.3, 0.9), (0.4, 0.9))
SHARP = way("sharp", BASE, (0.6, 0.4))


def test_coverage_is_interpolated_between_evaluations() -> None:
    found = SHARP.coverage_at(0.4)
    assert found is not None
    assert found == pytest.approx([0.6] * 4)
    assert BROAD.coverage_at(0.2) == pytest.approx([0.8] * 4)
    assert BROAD.coverage_at(0.35) == pytest.approx([0.9] * 4)
    assert BROAD.coverage_at(0.5) is None


def test_rules_are_compared_at_the_same_precision() -> None:
    gap = gap_at(BROAD, SHARP, 0.4)
    assert gap is not None
    assert gap.value == pytest.approx(0.3)
    assert gap.error == pytest.approx(0.0)
    assert gap_at(BROAD, SHARP, 0.5) is None


def test_precisions_that_all_reach_lie_between_the_base_and_the_lowest_peak() -> None:
    assert shared_precisions([BROAD, SHARP], (0.5, 1.0)) == pytest.approx([0.3, 0.4])
    falling = way("falling", BASE, (0.1, 0.7))
    assert shared_precisions([BROAD, falling], (1.0,)) == pytest.approx([0.4])
    assert shared_precisions([falling], (0.5, 1.0)) == []


def test_precision_that_was_lost_and_won_back_counts_where_it_is_first_reached() -> None:
    found = way("back", BASE, (0.3, 0.7), (0.1, 0.5), (0.4, 0.6)).coverage_at(0.25)
    assert found == pytest.approx([0.75] * 4)
