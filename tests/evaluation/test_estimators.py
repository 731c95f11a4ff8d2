"""pass@k against the enumeration of every subset."""

from __future__ import annotations

from itertools import combinations

import pytest

from leanprover_alpha.evaluation.estimators import Difficulty, difficulty, doubling, pass_at_k


@pytest.mark.parametrize("n", [1, 2, 5, 8])
def test_pass_at_k_is_the_share_of_subsets_that_hold_an_accepted_sample(n: int) -> None:
    for c in range(n + 1):
        accepted = [True] * c + [False] * (n - c)
        for k in range(1, n + 1):
            subsets = list(combinations(accepted, k))
            share = sum(any(subset) for subset in subsets) / len(subsets)
            assert pass_at_k(n, c, k) == pytest.approx(share, abs=1e-12)


def test_pass_at_1_is_the_share_of_accepted_samples() -> None:
    assert pass_at_k(256, 32, 1) == pytest.approx(1 / 8)


@pytest.mark.parametrize(("n", "c", "k"), [(4, 5, 1), (4, -1, 1), (4, 2, 0), (4, 2, 5)])
def test_numbers_that_no_sample_can_have_are_refused(n: int, c: int, k: int) -> None:
    with pytest.raises(ValueError, match="cannot be told"):
        pass_at_k(n, c, k)


@pytest.mark.parametrize(
    ("n", "ks"), [(1, (1,)), (2, (1, 2)), (8, (1, 2, 4, 8)), (12, (1, 2, 4, 8, 12))]
)
def test_ks_double_up_to_n(n: int, ks: tuple[int, ...]) -> None:
    assert doubling(n) == ks


@pytest.mark.parametrize(
    ("c", "bin_"),
    [
        (10, Difficulty.EASY),
        (9, Difficulty.EASY),
        (8, Difficulty.MEDIUM),
        (3, Difficulty.MEDIUM),
        (2, Difficulty.HARD),
        (1, Difficulty.HARD),
        (0, Difficulty.UNSOLVED),
    ],
)
def test_difficulty_is_told_by_the_share_of_accepted_samples(c: int, bin_: Difficulty) -> None:
    assert difficulty(10, c) is bin_
