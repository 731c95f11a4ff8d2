"""Rules compared where they have the same precision."""

from __future__ import annotations

import numpy as np
import pytest

from leanprover_alpha.evaluation.trajectories import Trajectory, matched


def way(label: str, *points: tuple[float, float]) -> Trajectory:
    """A way of 4 theorems that are all alike."""
    tables = np.array([[point] * 4 for point in points])
    return Trajectory(label, tuple(range(len(points))), tables)


BASE = (0.2, 0.8)
BROAD = way("broad", BASE, (0.3, 0.9), (0.4, 0.9))
SHARP = way("sharp", BASE, (0.6, 0.4))


def test_coverage_is_interpolated_between_evaluations() -> None:
    assert SHARP.coverage_at(0.4) == pytest.approx([0.6] * 4)
    assert BROAD.coverage_at(0.2) == pytest.approx([0.8] * 4)
    assert BROAD.coverage_at(0.35) == pytest.approx([0.9] * 4)
    assert np.isnan(BROAD.coverage_at(0.5)).all()


def test_rules_are_compared_at_the_same_precision() -> None:
    found = matched([BROAD, SHARP], "sharp", 1.0)
    assert found is not None
    assert found.precision == pytest.approx(0.4)
    assert found.coverage == {"broad": pytest.approx(0.9), "sharp": pytest.approx(0.6)}
    assert found.gaps["broad"].value == pytest.approx(0.3)
    assert found.gaps["broad"].error == pytest.approx(0.0)
    assert found.gaps["sharp"].value == 0


def test_a_way_that_never_rises_so_far_has_no_number() -> None:
    falling = way("falling", BASE, (0.1, 0.7))
    found = matched([BROAD, falling], "broad", 1.0)
    assert found is not None
    assert found.precision == pytest.approx(0.4)
    assert list(found.coverage) == ["broad"]
    found = matched([BROAD, falling], "falling", 0.5)
    assert found is not None
    assert (found.precision, found.gaps) == (pytest.approx(0.3), {})
    assert matched([falling], "falling", 1.0) is None


def test_the_lowest_peak_is_reached_however_it_is_rounded() -> None:
    """0.03 + 1.0 * (0.31 - 0.03) is more than 0.31."""
    low, high = way("low", (0.03, 0.5), (0.31, 0.6)), way("high", (0.03, 0.5), (0.9, 0.4))
    found = matched([low, high], "high", 1.0)
    assert found is not None
    assert set(found.coverage) == {"low", "high"}


def test_precision_that_was_lost_and_won_back_counts_where_it_is_first_reached() -> None:
    found = way("back", BASE, (0.3, 0.7), (0.1, 0.5), (0.4, 0.6)).coverage_at(0.25)
    assert found == pytest.approx([0.75] * 4)


def test_errors_are_those_of_the_whole_comparison_on_other_theorems() -> None:
    """Of what is done to the resamples one after the other, the target included."""
    generator = np.random.default_rng(5)
    base = generator.random((40, 2))
    ways = [
        Trajectory(label, (0, 1), np.stack([base, np.clip(base + generator.random((40, 2)), 0, 1)]))
        for label in ("one", "other")
    ]
    found = matched(ways, "other", 1.0)
    assert found is not None
    gaps = []
    for _ in range(2000):
        drawn = generator.integers(0, 40, 40)
        some = [Trajectory(w.label, w.steps, w.tables[:, drawn]) for w in ways]
        target = min(w.means[:, 0].max() for w in some)
        mine, theirs = (w.coverage_at(target).mean() for w in some)
        gaps.append(mine - theirs)
    assert found.gaps["one"].error == pytest.approx(np.nanstd(gaps), rel=0.1)
