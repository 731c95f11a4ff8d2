"""What the trials of a model come to: pass@k, difficulty, diversity, effort, all with errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
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
from leanprover_alpha.evaluation.diversity import MEASURES, diversity
from leanprover_alpha.evaluation.estimators import Difficulty, difficulty, doubling, pass_at_k
from leanprover_alpha.evaluation.passes import ALL, Fate, Trial

_T = TypeVar("_T")


@dataclass(frozen=True)
class Rates:
    """pass@k of some theorems, by k, in [0, 1]."""

    theorems: int
    at: dict[int, Estimate]


@dataclass(frozen=True)
class Effort:
    """What a run took.

    Attributes:
        tokens: that the model wrote.
        verifications: distinct texts that Lean was asked for.
        writing, judging, clock: seconds of the model, of Lean, and on the clock; loading the model
            and reading the theorems is in none of them.
    """

    samples: int
    tokens: int
    verifications: int
    writing: float
    judging: float
    clock: float


@dataclass(frozen=True)
class Summary:
    """Of one model on one set of theorems.

    Attributes:
        samples: n, of each theorem.
        rates: by family, `ALL` last.
        difficulty: how many theorems of each.
        of_proofs, of_samples: diversity by measure, over what was accepted and over all that was
            sampled; a mean over the theorems that have any, None where none has.
        fates: how many samples of each.
        log_prob: mean log-probability of a sample, in nats.
    """

    samples: int
    theorems: int
    rates: dict[str, Rates]
    difficulty: dict[Difficulty, int]
    of_proofs: dict[str, Estimate | None]
    of_samples: dict[str, Estimate | None]
    fates: dict[Fate, int]
    log_prob: float
    effort: Effort

    @property
    def precision(self) -> Estimate:
        """pass@1."""
        return self.rates[ALL].at[1]

    @property
    def coverage(self) -> Estimate:
        """pass@n."""
        return self.rates[ALL].at[self.samples]


@dataclass(frozen=True)
class Comparison:
    """One model less another, on the theorems that both were tried on.

    Attributes:
        at: pass@k by k; of_proofs: diversity of the proofs, over theorems that both proved.
        moves: how many theorems went from one difficulty (the other model's) to another.

    What grows with the number of samples, diversity and difficulty, is compared on equally many:
    the first of each theorem.
    """

    theorems: int
    at: dict[int, Difference]
    of_proofs: dict[str, Difference | None]
    moves: dict[tuple[Difficulty, Difficulty], int]


def summarise(trials: Sequence[Trial]) -> Summary:
    """Raises: InputError if there is no trial, or they are not equally many samples each."""
    n = samples_of(trials)
    ks = doubling(n)
    passes = pass_table(trials, ks)
    families = sorted({trial.family for trial in trials})
    groups = {f: [i for i, t in enumerate(trials) if t.family == f] for f in families}
    groups[ALL] = list(range(len(trials)))
    rates = {
        name: Rates(len(rows), _known(dict(zip(ks, estimates(passes[rows]), strict=True))))
        for name, rows in groups.items()
    }
    bins = Counter(difficulty(t.n, t.c) for t in trials)
    fates = Counter(each.fate for t in trials for each in t.attempts)
    asked = [a for t in trials for a in t.attempts if a.fate is not Fate.UNASKED]
    return Summary(
        n,
        len(trials),
        rates,
        {each: bins[each] for each in Difficulty},
        _diversity(trials, accepted),
        _diversity(trials, lambda trial: trial.texts),
        {fate: fates[fate] for fate in Fate if fates[fate]},
        sum(a.log_prob for a in asked) / max(1, len(asked)),
        _effort(trials),
    )


def compare(one: Sequence[Trial], other: Sequence[Trial]) -> Comparison:
    """`one` less `other`. Raises: InputError if they share no theorem."""
    known = {trial.theorem: trial for trial in other}
    pairs = [(trial, known[trial.theorem]) for trial in one if trial.theorem in known]
    if not pairs:
        raise InputError("the two runs have no theorem in common")
    mine, theirs = ([pair[side] for pair in pairs] for side in (0, 1))
    samples = min(samples_of(mine), samples_of(theirs))
    ks = doubling(samples)
    gaps = differences(pass_table(mine, ks), pass_table(theirs, ks))
    alike = [[trial.first(samples) for trial in some] for some in (mine, theirs)]
    proofs = differences(*(diversity_table(some, accepted) for some in alike))
    moves = Counter(
        (difficulty(b.n, b.c), difficulty(a.n, a.c)) for a, b in zip(*alike, strict=True)
    )
    return Comparison(
        len(pairs),
        _known(dict(zip(ks, gaps, strict=True))),
        dict(zip(MEASURES, proofs, strict=True)),
        {(a, b): moves[a, b] for a in Difficulty for b in Difficulty if moves[a, b]},
    )


def samples_of(trials: Sequence[Trial]) -> int:
    """n. Raises: InputError if there is no trial, or they are not equally many samples each."""
    numbers = {trial.n for trial in trials}
    if len(numbers) != 1:
        raise InputError("a run has the same number of samples for each theorem, and one theorem")
    return numbers.pop()


def pass_table(trials: Sequence[Trial], ks: Sequence[int]) -> Numbers:
    """pass@k of each theorem: (T, K)."""
    return np.array([[pass_at_k(t.n, t.c, k) for k in ks] for t in trials], dtype=np.float64)


def diversity_table(trials: Sequence[Trial], of: Callable[[Trial], Sequence[str]]) -> Numbers:
    """The measures of diversity of each theorem: (T, 5), NaN where there is none."""
    rows = []
    for trial in trials:
        texts = of(trial)
        found = diversity(texts) if texts else None
        rows.append([None if found is None else getattr(found, name) for name in MEASURES])
    return np.array(rows, dtype=np.float64)  # None becomes NaN


def accepted(trial: Trial) -> Sequence[str]:
    """The proofs of a trial, for `diversity_table`."""
    return trial.proofs


def _diversity(
    trials: Sequence[Trial], of: Callable[[Trial], Sequence[str]]
) -> dict[str, Estimate | None]:
    return dict(zip(MEASURES, estimates(diversity_table(trials, of)), strict=True))


def _effort(trials: Sequence[Trial]) -> Effort:
    attempts = [each for trial in trials for each in trial.attempts]
    return Effort(
        len(attempts),
        sum(each.tokens for each in attempts),
        sum(trial.verified for trial in trials),
        sum(trial.spent.writing for trial in trials),
        sum(trial.spent.judging for trial in trials),
        sum(trial.spent.clock for trial in trials),
    )


def _known(found: Mapping[int, _T | None]) -> dict[int, _T]:
    return {key: value for key, value in found.items() if value is not None}
