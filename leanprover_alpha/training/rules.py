"""The learning rules by name: from one step's verdicts and likelihoods to advantages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

import torch
from torch import Tensor

from leanprover_alpha.training import baselines
from leanprover_alpha.training.divergence import (
    CLIP,
    RuleError,
    checked_alpha,
    leave_one_out,
    log_weights,
    pseudo_reward,
)

TINY = 1e-300
"""Stands for pi / q where that is smaller than any number."""


class Scale(Enum):
    """By what the sum over a proof's tokens is divided.

    CONSTANT: the response budget L, the same for all. LENGTH: the proof's own number of tokens.
    BATCH: the mean number of tokens a proof of the whole batch.
    """

    CONSTANT = "constant"
    LENGTH = "length"
    BATCH = "batch"


class Scores(Enum):
    """Which likelihoods a rule's advantages depend on.

    POLICY: log pi. VERIFIED: also log pi_base of the proofs that passed. ALL: of every proof.
    """

    NONE = "none"
    POLICY = "policy"
    VERIFIED = "verified"
    ALL = "all"

    @property
    def of_base(self) -> bool:
        """Whether the base has to be asked for anything."""
        return self in (Scores.VERIFIED, Scores.ALL)


@dataclass(frozen=True)
class Groups:
    """What a step knows of its proofs; B prompts, N proofs a prompt.

    Attributes:
        verdicts: v, 1.0 where Lean accepted, shape (B, N).
        log_policy, log_base: nats, shape (B, N), without gradient.
        log_proposal: log q of the distribution they were drawn from, shape (B, N).
        log_z: shape (B,).
        replayed: whether a proof came from the store, shape (B, N); None where none did.
    """

    verdicts: Tensor
    log_policy: Tensor
    log_base: Tensor
    log_proposal: Tensor
    log_z: Tensor
    replayed: Tensor | None = None

    @classmethod
    def unscored(cls, verdicts: Tensor, log_z: Tensor | None = None) -> Groups:
        """Groups of which only the verdicts are known."""
        zeros = torch.zeros_like(verdicts)
        return cls(verdicts, zeros, zeros, zeros, zeros[:, 0] if log_z is None else log_z)

    @property
    def ratios(self) -> Tensor:
        """pi / q, shape (B, N)."""
        return (self.log_policy - self.log_proposal).exp()


@dataclass(frozen=True)
class Rule:
    """A learning rule.

    Attributes:
        name: as `--rule` has it.
        advantages: A of each proof, shape (B, N), a constant to the optimiser.
        scale: see there.
        scores: whose likelihoods it needs. For a rule that needs none the advantages follow from
            the verdicts of the whole batch; the others look at one prompt's group at a time.
        from_base: whether the proofs are drawn from the base model instead of the policy.
        replays: whether it knows how to weigh proofs that were not drawn from the policy.
    """

    name: str
    advantages: Callable[[Groups], Tensor] = field(repr=False)
    scale: Scale = Scale.CONSTANT
    scores: Scores = Scores.NONE
    from_base: bool = False
    replays: bool = False


RULES = (
    "alpha-dpg",
    "grpo",
    "dr-grpo",
    "rloo",
    "gpg",
    "rank-grpo",
    "pass@k",
    "kl-control",
    "rs-ft",
)


def rule(
    name: str = "alpha-dpg",
    *,
    alpha: float = 0.5,
    clip: float = CLIP,
    k: int = 4,
    beta: float = 0.1,
    rank_weight: float = 0.25,
) -> Rule:
    """The rule of that name.

    Args: alpha and clip belong to alpha-dpg, k to pass@k, beta to kl-control, rank_weight to
    rank-grpo.
    Raises: RuleError for an unknown name or a setting without a value.
    """
    checked_alpha(alpha)
    made = {
        "alpha-dpg": Rule(
            name, lambda g: _alpha_dpg(g, alpha, clip), scores=Scores.VERIFIED, replays=True
        ),
        "grpo": Rule(name, lambda g: baselines.grpo(g.verdicts), Scale.LENGTH),
        "dr-grpo": Rule(name, lambda g: baselines.dr_grpo(g.verdicts)),
        "rloo": Rule(name, lambda g: baselines.rloo(g.verdicts)),
        "gpg": Rule(name, lambda g: baselines.gpg(g.verdicts), Scale.BATCH),
        "rank-grpo": Rule(
            name,
            lambda g: baselines.rank_weighted(g.verdicts, g.log_policy, rank_weight),
            Scale.LENGTH,
            Scores.POLICY,
        ),
        "pass@k": Rule(name, lambda g: baselines.pass_at_k(g.verdicts, k), Scale.LENGTH),
        "kl-control": Rule(
            name,
            lambda g: baselines.kl_control(g.verdicts, g.log_policy, g.log_base, beta),
            scores=Scores.ALL,
        ),
        "rs-ft": Rule(name, lambda g: baselines.rejection_sampling(g.verdicts), from_base=True),
    }
    if name not in made:
        raise RuleError(f"there is no rule {name}; there are {', '.join(RULES)}")
    return made[name]


def _alpha_dpg(groups: Groups, alpha: float, clip: float) -> Tensor:
    reward = rewards(groups, alpha, clip)
    return leave_one_out(reward, groups.ratios.to(reward.dtype))


def rewards(groups: Groups, alpha: float, clip: float) -> Tensor:
    """R of each proof, shape (B, N), for proofs of which some may be replayed.

    The gradient of D(pi, p) fades where pi has no mass, as (pi / p)^alpha: a stored proof that the
    policy would never write moves nothing, unless alpha is 0. So a group in which none of the
    policy's own proofs passes is measured at alpha = 0: what it has to learn from are the stored
    ones alone. The target stays the fixed point, since there every proof passes.

    M bounds what a proof counts in the gradient, rho R with rho = pi / q: a replayed one, whose rho
    is small, may have an R as much larger. (rho is above 1 only as far as rarer draws make up for
    the replayed ones.)
    """
    log_w = log_weights(groups.log_base, groups.log_policy, groups.verdicts)
    most = clip / groups.ratios.to(log_w.dtype).clamp(min=TINY, max=1.0)
    found = pseudo_reward(log_w, groups.log_z, alpha, most)
    if groups.replayed is None:
        return found
    lost = ~(groups.verdicts.bool() & ~groups.replayed).any(-1, keepdim=True)  # (B, 1)
    return torch.where(lost, pseudo_reward(log_w, groups.log_z, 0.0, most), found)
