"""pass@k: how often k proofs that a policy samples hold one that Lean accepts."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.evaluation.estimators import pass_at_k
from leanprover_alpha.evaluation.theorems import TheoremSet

if TYPE_CHECKING:
    from leanprover_alpha.policy.policy import Policy

AT_ONCE = 64
"""Theorems sampled and judged together: enough for full batches, few enough to stop soon."""
ALL = "all"


@dataclass(frozen=True)
class Trial:
    """Of `n` proofs sampled for a theorem Lean accepted `c`, of which `distinct` texts differ."""

    theorem: str
    family: str
    n: int
    c: int
    distinct: int


@dataclass(frozen=True)
class PassRate:
    """Attributes: at: pass@k by k, a mean over `theorems` theorems, in [0, 1]."""

    theorems: int
    at: dict[int, float]


def trials(
    policy: Policy,
    theorems: TheoremSet,
    judge: Judge,
    *,
    n: int,
    seed: int,
    max_new_tokens: int,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Trial]:
    """A trial for each theorem, in order, samples at temperature 1; fewer if it is stopped."""
    places = iter(range(len(theorems.theorems)))
    while (chunk := list(islice(places, AT_ONCE))) and not stopped():
        tasks = [theorems.theorems[i].task for i in chunk]
        prompts = [policy.prompt(task, max_new_tokens) for task in tasks]
        sampled = policy.sample(prompts, n, seed=seed, max_new_tokens=max_new_tokens)
        proofs = [
            [policy.style.parse(sample.text, task) if sample.finished else None for sample in row]
            for row, task in zip(sampled, tasks, strict=True)
        ]
        asked = {
            theorems.holes[i]: [text for text in row if text is not None]
            for i, row in zip(chunk, proofs, strict=True)
        }
        judged = judge.judge(theorems.document, asked)
        for i in chunk:
            hole, theorem = theorems.holes[i], theorems.theorems[i]
            verdicts = zip(asked[hole], judged[hole], strict=True)
            good = [text for text, judgement in verdicts if judgement.accepted]
            yield Trial(theorem.name, theorem.family, n, len(good), len(set(good)))


def pass_rates(found: Sequence[Trial], ks: Sequence[int]) -> dict[str, PassRate]:
    """By family, in alphabetical order, and last for all of them."""
    families = sorted({trial.family for trial in found})
    groups = {family: [t for t in found if t.family == family] for family in families}
    groups[ALL] = list(found)
    return {
        name: PassRate(
            len(group),
            {k: statistics.fmean(pass_at_k(t.n, t.c, k) for t in group) for k in ks},
        )
        for name, group in groups.items()
        if group
    }
