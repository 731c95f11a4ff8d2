"""Who is on the frontier of precision and coverage."""

from __future__ import annotations

import pytest

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.estimators import Difficulty
from leanprover_alpha.evaluation.frontier import efficient, frontier, hull
from leanprover_alpha.evaluation.passes import Trial

from .trials import trial


def run(*accepted: int, n: int = 4) -> list[Trial]:
    """A run in which the theorems have so many accepted samples."""
    return [trial(f"t{number}", n, c) for number, c in enumerate(accepted)]


def test_a_model_that_another_beats_at_both_is_not_efficient() -> None:
    points = {"broad": (0.2, 0.9), "sharp": (0.6, 0.7), "worse": (0.2, 0.7), "mid": (0.4, 0.75)}
    assert efficient(points) == {"broad", "sharp", "mid"}
    assert hull({label: points[label] for label in efficient(points)}) == {"broad", "sharp"}


def test_a_point_outside_of_the_line_between_its_neighbours_is_a_corner() -> None:
    assert hull({"a": (0.0, 1.0), "b": (0.6, 0.9), "c": (1.0, 0.0)}) == {"a", "b", "c"}
    assert hull({"a": (0.0, 1.0), "b": (0.5, 0.5), "c": (1.0, 0.0)}) == {"a", "c"}
    assert hull({"only": (0.5, 0.5)}) == {"only"}


def test_models_are_compared_with_the_base_theorem_by_theorem() -> None:
    found = frontier(
        {"base": [run(1, 1, 1, 0)], "sharp": [run(4, 4, 0, 0)], "broad": [run(2, 1, 1, 1)]}, "base"
    )
    assert (found.theorems, found.samples) == (4, 4)
    base, sharp, broad = found.standings
    assert base.against is None
    assert sharp.against is not None
    assert sharp.against[1].value == pytest.approx(8 / 16 - 3 / 16)
    assert sharp.against[4].value == pytest.approx(2 / 4 - 3 / 4)
    assert sharp.moves == {
        (Difficulty.HARD, Difficulty.EASY): 2,
        (Difficulty.HARD, Difficulty.UNSOLVED): 1,
        (Difficulty.UNSOLVED, Difficulty.UNSOLVED): 1,
    }
    assert [each.efficient for each in (base, sharp, broad)] == [False, True, True]
    assert [each.label for each in found.hull] == ["broad", "sharp"]


def test_a_model_is_so_far_below_the_line_between_the_corners() -> None:
    """broad: pass@1 1/4, pass@4 1; sharp: 3/4, 3/4; the third half way between, at 1/2."""
    found = frontier(
        {"broad": [run(1, 1, 1, 1)], "sharp": [run(4, 4, 4, 0)], "mid": [run(4, 4, 0, 0)]}
    )
    broad, sharp, mid = found.standings
    assert (broad.below.value, sharp.below.value) == (0, 0)
    assert mid.below.value == pytest.approx((1 + 3 / 4) / 2 - 2 / 4)
    assert mid.below.error > 0
    left = frontier({"left": [run(1, 0, 0, 0)], "only": [run(2, 1, 1, 0)]}).standings[0]
    assert left.below.value == pytest.approx(2 / 4)


def test_several_runs_of_a_model_are_averaged_and_their_spread_is_told() -> None:
    found = frontier({"a": [run(4, 0), run(0, 0)], "b": [run(2, 2)]}, "b")
    a, b = found.standings
    assert (a.runs, b.runs) == (2, 1)
    assert a.precision.value == pytest.approx(0.25)
    assert a.spread == (pytest.approx(0.5 / 2**0.5), pytest.approx(0.5 / 2**0.5))
    assert b.spread is None
    assert a.moves == {
        (Difficulty.MEDIUM, Difficulty.EASY): 0.5,
        (Difficulty.MEDIUM, Difficulty.UNSOLVED): 1.5,
    }


def test_only_theorems_that_all_runs_share_count() -> None:
    found = frontier({"a": [run(4, 4, 0)], "b": [run(0, 4)]})
    assert found.theorems == 2
    assert found.standings[0].precision.value == 1.0


def test_what_cannot_be_compared_is_one_line() -> None:
    with pytest.raises(InputError, match="no such run"):
        frontier({"a": [run(1)]}, "b")
    with pytest.raises(InputError, match="no theorem in common"):
        frontier({"a": [run(1)], "b": [[trial("other", 4, 1)]]})
