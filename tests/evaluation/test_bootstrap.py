"""Bootstrap errors where the answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from leanprover_alpha.evaluation.bootstrap import differences, estimates, means


def test_the_error_of_a_mean_is_its_standard_deviation_over_root_t() -> None:
    values = np.random.default_rng(3).random((200, 2))
    for column, found in enumerate(estimates(values)):
        assert found is not None
        assert found.value == pytest.approx(values[:, column].mean())
        assert found.error == pytest.approx(values[:, column].std() / 200**0.5, rel=0.03)


def test_a_number_that_every_theorem_shares_has_no_error() -> None:
    (found,) = estimates(np.full((50, 1), 0.25))
    assert found is not None
    assert (found.value, found.error) == (pytest.approx(0.25), pytest.approx(0.0))


def test_theorems_without_a_number_are_left_out_of_the_mean() -> None:
    values = np.array([[1.0, np.nan], [3.0, np.nan], [np.nan, np.nan]])
    first, second = estimates(values)
    assert first is not None
    assert first.value == 2.0
    assert second is None


def test_equal_models_differ_by_nothing_and_p_is_one() -> None:
    values = np.random.default_rng(0).random((30, 1))
    (found,) = differences(values, values)
    assert found is not None
    assert (found.value, found.error, found.p) == (0.0, 0.0, 1.0)


def test_pairing_takes_out_what_is_hard_for_both() -> None:
    generator = np.random.default_rng(1)
    hard = generator.random((100, 1))
    better = hard + 0.01 + 0.005 * generator.standard_normal((100, 1))
    (found,) = differences(better, hard)
    (alone,) = estimates(hard)
    assert found is not None
    assert alone is not None
    assert found.error < alone.error / 20
    assert found.p < 0.001


def test_p_of_a_difference_that_is_noise_is_uniform() -> None:
    generator = np.random.default_rng(7)
    ps = []
    for _ in range(200):
        gaps = generator.standard_normal((60, 1))
        (found,) = differences(gaps, np.zeros((60, 1)), resamples=400)
        assert found is not None
        ps.append(found.p)
    assert np.mean(np.array(ps) < 0.1) == pytest.approx(0.1, abs=0.06)
    assert np.mean(ps) == pytest.approx(0.5, abs=0.07)


def test_few_theorems_prove_no_difference() -> None:
    """However they differ: a test of their signs could not tell it, either."""
    for count, least in ((1, 1.0), (3, 0.25), (5, 0.0625)):
        (found,) = differences(np.linspace(0.4, 0.6, count)[:, None], np.zeros((count, 1)))
        assert found is not None
        assert found.p == least
        assert np.isnan(found.error) == (count == 1)
    gaps = np.zeros((50, 1))
    gaps[:2] = 1.0  # all the others are alike
    (found,) = differences(gaps, np.zeros((50, 1)))
    assert found is not None
    assert found.p == 0.5


def test_errors_of_few_theorems_are_not_too_small() -> None:
    generator = np.random.default_rng(2)
    errors = []
    for _ in range(300):
        (found,) = estimates(generator.standard_normal((4, 1)), resamples=400)
        assert found is not None
        errors.append(found.error**2)
    assert np.mean(errors) == pytest.approx(1 / 4, rel=0.15)


def test_the_same_seed_draws_the_same_theorems() -> None:
    values = np.random.default_rng(0).random((20, 3))
    assert np.array_equal(means(values, resamples=50, seed=4), means(values, resamples=50, seed=4))
    assert not np.array_equal(means(values, resamples=50), means(values, resamples=50, seed=4))
