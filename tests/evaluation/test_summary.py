"""What trials come to."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.estimators import Difficulty
from leanprover_alpha.evaluation.frontier import frontier
from leanprover_alpha.evaluation.passes import ALL, Attempt, Fate, Trial, pass_rates
from leanprover_alpha.evaluation.summary import compare, summarise

from .trials import trial


def test_pass_rates_are_means_over_theorems_by_family() -> None:
    found = [trial("a", 4, 2, family="x"), trial("b", 4, 0, family="x"), trial("c", 4, 4)]
    rates = pass_rates(found, (1, 4))
    assert list(rates) == ["f", "x", ALL]
    assert rates["x"].at == {1: 0.25, 4: 0.5}
    assert rates["f"].at == {1: 1.0, 4: 1.0}
    assert rates[ALL].at == {1: pytest.approx(0.5), 4: pytest.approx(2 / 3)}
    assert all(a <= b for rate in rates.values() for a, b in itertools.pairwise(rate.at.values()))


def test_a_summary_counts_each_theorem_once() -> None:
    found = summarise([trial("a", 4, 4), trial("b", 4, 2), trial("c", 4, 1), trial("d", 4, 0)])
    assert found.precision.value == pytest.approx(7 / 16)
    assert found.coverage.value == pytest.approx(3 / 4)
    assert list(found.rates[ALL].at) == [1, 2, 4]
    assert found.difficulty == {
        Difficulty.EASY: 1,
        Difficulty.MEDIUM: 1,
        Difficulty.HARD: 1,
        Difficulty.UNSOLVED: 1,
    }
    assert found.fates == {Fate.ACCEPTED: 7, Fate.REFUSED: 9}
    assert found.effort.tokens == 7 * 2 + 9 * 3
    assert found.effort.verifications == 8
    assert found.log_prob == pytest.approx((7 * -1.0 + 9 * -2.5) / 16)


def test_diversity_of_proofs_leaves_out_theorems_without_one() -> None:
    found = summarise([trial("a", 4, 4), trial("b", 4, 0)])
    assert found.of_proofs["distinct"] is not None
    assert found.of_proofs["distinct"].value == 1.0
    assert found.of_samples["tactics_gini"] is not None
    assert found.of_samples["tactics_gini"].value == 0.0
    assert found.of_proofs["premises_gini"] is None


def test_samples_without_a_text_are_in_no_diversity() -> None:
    one = trial("a", 2, 1)
    cut = replace(one, attempts=(one.attempts[0], Attempt("", -9.0, 8, Fate.UNFINISHED)))
    found = summarise([cut])
    assert found.of_samples["distinct"] is not None
    assert found.of_samples["distinct"].value == 1.0
    assert found.precision.value == 0.5


def test_two_runs_are_compared_on_the_theorems_that_both_have() -> None:
    base = [trial("a", 4, 1), trial("b", 4, 0), trial("only here", 4, 4)]
    tuned = [trial("b", 4, 0), trial("a", 4, 4)]
    found = compare(tuned, base)
    assert found.theorems == 2
    assert found.at[1].value == pytest.approx(3 / 8)
    assert found.at[4].value == 0.0
    assert found.moves == {
        (Difficulty.HARD, Difficulty.EASY): 1,
        (Difficulty.UNSOLVED, Difficulty.UNSOLVED): 1,
    }


def test_what_grows_with_the_samples_is_compared_on_equally_many() -> None:
    """Both drew from the same: eight proofs, a new one each time."""
    proofs = tuple(Attempt(f"exact h{n}", -1.0, 2, Fate.ACCEPTED) for n in range(8))
    long = [Trial(name, "f", proofs) for name in "abc"]
    short = [Trial(name, "f", proofs[:2]) for name in "abc"]
    found = compare(long, short)
    assert list(found.at) == [1, 2]
    assert found.of_proofs["distinct"] is not None
    assert found.of_proofs["distinct"].value == 0
    side_by_side = frontier({"long": [long], "short": [short]})
    one, other = (each.diversity["premises_shannon"] for each in side_by_side.standings)
    assert one == other


def test_runs_that_share_no_theorem_cannot_be_compared() -> None:
    with pytest.raises(InputError, match="no theorem in common"):
        compare([trial("a", 2, 1)], [trial("b", 2, 1)])


def test_unequal_numbers_of_samples_are_refused() -> None:
    with pytest.raises(InputError, match="same number of samples"):
        summarise([trial("a", 2, 1), trial("b", 3, 1)])
