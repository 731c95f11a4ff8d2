"""What one step works on, and the numbers that are left of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from leanprover_alpha.training.divergence import log_weights
from leanprover_alpha.training.rollouts import Problem, Rollout
from leanprover_alpha.training.rules import Groups, Scale, rewards
from leanprover_alpha.training.settings import TrainSettings

Found = tuple[Problem, str, float]
"""A proof that passed: its problem, its text, log pi of it when it was drawn, in nats."""


@dataclass
class Batch:
    """One step's proofs: B problems, N rollouts each.

    Attributes:
        verdicts: (B, N) float64, 1.0 where Lean accepted.
        verifications: how many proofs Lean was asked for; the others were known.
        seconds: of each phase.
        own: the numbers of the problems that this process works on.
    """

    problems: list[Problem]
    rollouts: list[list[Rollout]]
    verdicts: Tensor
    verifications: int
    seconds: dict[str, float]
    own: list[int]

    @property
    def lengths(self) -> Tensor:
        """Tokens of each proof, (B, N)."""
        rows = [[len(rollout.tokens) for rollout in row] for row in self.rollouts]
        return torch.tensor(rows, dtype=torch.float64)

    def scales(self, scale: Scale, budget: int) -> Tensor:
        """What each proof's likelihood is divided by, (B, N). Args: `budget`, L."""
        lengths = self.lengths
        if scale is Scale.LENGTH:
            return lengths
        if scale is Scale.BATCH:
            return torch.full_like(lengths, float(lengths.mean()))
        return torch.full_like(lengths, float(budget))

    def found(self, which: Iterable[int]) -> list[Found]:
        """The policy's own proofs of these problems that passed, each once."""
        found: dict[tuple[str, str], Found] = {}
        for number in which:
            problem, verdicts = self.problems[number], self.verdicts[number].tolist()
            for rollout, verdict in zip(self.rollouts[number], verdicts, strict=True):
                if verdict and rollout.proof is not None and not rollout.replayed:
                    key = (problem.key, rollout.proof)
                    found.setdefault(key, (problem, rollout.proof, rollout.log_prob))
        return list(found.values())


def micro_batches(
    batch: Batch, which: Sequence[int], tokens: Callable[[Problem], int], most: int
) -> Iterator[list[int]]:
    """Whole groups together, as many as one forward pass may hold, similar lengths first.

    Args: `tokens` of a problem's prompt; `most` of a pass, padding counted.
    """
    lengths = {
        number: tokens(batch.problems[number]) + max(len(r.tokens) for r in batch.rollouts[number])
        for number in which
    }
    part: list[int] = []
    rows = 0
    for number in sorted(which, key=lambda n: lengths[n]):
        count = len({rollout.tokens for rollout in batch.rollouts[number]})
        if part and (rows + count) * lengths[number] > most:
            yield part
            part, rows = [], 0
        part.append(number)
        rows += count
    if part:
        yield part


@dataclass(frozen=True)
class Part:
    """Some groups of a batch, as they went into the gradient.

    Attributes:
        which: their numbers in the batch, b of them.
        advantages: (b, N).
        default: where Z is the default, (b,).
        scored: False for groups that move nothing; their likelihoods are not known.
    """

    which: list[int]
    groups: Groups
    advantages: Tensor
    default: Tensor
    scored: bool = True


@dataclass(frozen=True)
class StepNumbers:
    """One line of a run's metrics.

    Attributes:
        precision: share of the policy's own proofs that passed.
        reward: mean of rho R of all proofs, rho = pi / q, which is 1 without replay; NaN for rules
            without R.
        ess: effective sample size of the weights, (sum w)^2 / sum w^2, as a share of all proofs.
            Small for alpha near 1, without harm.
        max_weight: the largest w.
        clipped: share of proofs at rho R = M.
        default_z: share of prompts whose Z is the default.
        all_fail, all_pass: share of prompts whose own proofs all failed, all passed.
        distinct: distinct verified proofs of this step, replayed ones not counted.
        length: mean tokens of a proof of the policy's own. A sudden drop is an alarm.
        kl: KL(pi, base) in nats, estimated.
        gap: mean distance in nats a token between the sampler's and the scorer's log pi.
        gradient: its norm before clipping.
        tokens: sampled; with `seconds` the rate. verifications: asked of Lean.
        seconds: by phase: sample, verify, learn.
        inflation: by what factor the disagreement of sampler and scorer makes the weights too large
            on average: exp(s^2 / 2), s its standard deviation a proof in nats.
    """

    step: int
    precision: float
    reward: float
    ess: float
    max_weight: float
    clipped: float
    default_z: float
    all_fail: float
    all_pass: float
    distinct: int
    length: float
    kl: float
    gap: float
    gradient: float
    learning_rate: float
    tokens: int
    verifications: int
    seconds: dict[str, float]
    inflation: float = math.nan

    @property
    def rates(self) -> dict[str, float]:
        """Tokens sampled a second of sampling, and proofs that Lean was asked for a second of
        verifying.
        """
        counts = {
            "tokens": (self.tokens, "sample"),
            "verifications": (self.verifications, "verify"),
        }
        return {
            name: count / self.seconds[phase]
            for name, (count, phase) in counts.items()
            if self.seconds.get(phase)
        }

    def as_dict(self) -> dict[str, Any]:
        """Plain values; what has no value is None."""
        values = {**asdict(self), "rates": self.rates}
        nothing = {k for k, v in values.items() if isinstance(v, float) and not math.isfinite(v)}
        return {key: None if key in nothing else value for key, value in values.items()}


def summarise(
    step: int,
    batch: Batch,
    parts: Sequence[Part],
    settings: TrainSettings,
    gradient: float,
    kl: float,
) -> StepNumbers:
    """The numbers of a step that was taken."""
    own = torch.tensor([[not r.replayed for r in row] for row in batch.rollouts])  # (B, N)
    verdicts, lengths = batch.verdicts, batch.lengths
    failed = ((verdicts == 0) | ~own).all(-1)
    passed = ((verdicts > 0) | ~own).all(-1)
    distinct = {
        (number, rollout.proof)
        for number, row in enumerate(batch.rollouts)
        for rollout, verdict in zip(row, verdicts[number].tolist(), strict=True)
        if verdict and not rollout.replayed
    }
    rule = settings.made_rule()
    weights, counted = _weights(parts), _rewards(parts, settings)
    count, square = verdicts.numel(), float((weights**2).sum())
    defaults = sum(int(part.default.sum()) for part in parts)
    gaps = _gaps(batch, parts)
    return StepNumbers(
        step=step,
        precision=_mean(verdicts[own]),
        reward=_mean(counted) if rule.replays else math.nan,
        ess=float(weights.sum()) ** 2 / square / count if square else 0.0,
        max_weight=float(weights.max()) if len(weights) else 0.0,
        clipped=float((counted >= settings.clip).sum()) / count if rule.replays else math.nan,
        default_z=defaults / len(batch.problems) if rule.replays else math.nan,
        all_fail=_mean(failed.double()),
        all_pass=_mean(passed.double()),
        distinct=len(distinct),
        length=_mean(lengths[own]),
        kl=kl,
        gap=_gap_a_token(gaps),
        gradient=gradient,
        learning_rate=settings.rate(step),
        tokens=int(lengths[own].sum()),
        verifications=batch.verifications,
        seconds=dict(batch.seconds),
        inflation=_inflation(gaps),
    )


def _weights(parts: Sequence[Part]) -> Tensor:
    """w of every proof of the scored groups, flat."""
    found = [
        log_weights(p.groups.log_base, p.groups.log_proposal, p.groups.verdicts).exp().flatten()
        for p in parts
        if p.scored and bool(p.groups.log_base.any())
    ]
    return torch.cat(found) if found else torch.zeros(0)


def _rewards(parts: Sequence[Part], settings: TrainSettings) -> Tensor:
    """rho R of every proof, flat; -1 in groups that were not scored."""
    found = [
        (part.groups.ratios * rewards(part.groups, settings.alpha, settings.clip)).flatten()
        for part in parts
    ]
    return torch.cat(found) if found else torch.zeros(0)


def _gaps(batch: Batch, parts: Sequence[Part]) -> list[tuple[float, int]]:
    """The scorer's log pi less the sampler's, and the tokens, of the policy's own proofs."""
    found = []
    for part in parts:
        if not part.scored:
            continue
        for row, number in enumerate(part.which):
            for column, rollout in enumerate(batch.rollouts[number]):
                if not rollout.replayed:
                    gap = float(part.groups.log_policy[row, column]) - rollout.log_prob
                    found.append((gap, len(rollout.tokens)))
    return found


def _gap_a_token(gaps: Sequence[tuple[float, int]]) -> float:
    tokens = sum(count for _, count in gaps)
    return sum(abs(gap) for gap, _ in gaps) / tokens if tokens else math.nan


def _inflation(gaps: Sequence[tuple[float, int]]) -> float:
    if not gaps:
        return math.nan
    return math.exp(min(50.0, sum(gap**2 for gap, _ in gaps) / len(gaps) / 2))


def _mean(values: Tensor) -> float:
    return float(values.double().mean()) if values.numel() else math.nan
