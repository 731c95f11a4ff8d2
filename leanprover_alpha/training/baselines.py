"""The rules that alpha-DPG is compared with: advantages as pure functions on tensors.

v is the verdict of a proof, 1.0 or 0.0, of shape (B, N): B prompts, N proofs a prompt. Every
function returns advantages of that shape. All are on-policy, one optimiser step a batch, so that
the importance ratio of PPO and GRPO is 1 and no ratio is clipped.
"""

from __future__ import annotations

import torch
from torch import Tensor

from leanprover_alpha.training.divergence import RuleError, leave_one_out

EPSILON = 1e-4


def grpo(verdicts: Tensor) -> Tensor:
    """(v - mean) / (std + 1e-4) within a prompt's group; std with N - 1.

    Source: DeepSeekMath, arXiv 2402.03300, section 4.1.
    """
    centred = verdicts - verdicts.mean(-1, keepdim=True)
    return centred / (verdicts.std(-1, keepdim=True) + EPSILON)


def dr_grpo(verdicts: Tensor) -> Tensor:
    """v - mean: GRPO without the division that favours very easy and very hard prompts.

    Source: "Understanding R1-Zero-Like Training", arXiv 2503.20783.
    """
    return verdicts - verdicts.mean(-1, keepdim=True)


def rloo(verdicts: Tensor) -> Tensor:
    """v_i - mean over j != i of v_j: REINFORCE with a leave-one-out baseline.

    Source: "Back to Basics", arXiv 2402.14740.
    """
    return leave_one_out(verdicts)


def gpg(verdicts: Tensor) -> Tensor:
    """v - mean, scaled by the share of groups that say anything: B / (groups of mixed verdicts).

    Source: "GPG: A Simple and Strong Reinforcement Learning Baseline", arXiv 2504.02546.
    """
    centred = dr_grpo(verdicts)
    mixed = (centred != 0).any(-1).sum().clamp(min=1)
    return centred * (verdicts.shape[0] / mixed)


def rank_weighted(verdicts: Tensor, log_policy: Tensor, weight: float = 0.25) -> Tensor:
    """GRPO on v (1 - weight (G - rank) / G), where the likeliest correct proof has rank 0.

    G is the number of correct proofs of the prompt: rare proofs keep their whole reward, the
    likeliest loses `weight` of it. Proofs of equal likelihood share the mean of their ranks.
    Source: "Rewarding the Unlikely", arXiv 2506.02355.

    Args: log_policy, log pi of each proof, shape (B, N).
    Raises: RuleError for a weight outside [0, 1].
    """
    if not 0.0 <= weight <= 1.0:
        raise RuleError(f"the weight of the rank must be in [0, 1], not {weight:g}")
    right = verdicts > 0
    both = right.unsqueeze(-1) & right.unsqueeze(-2)
    mine, other = log_policy.unsqueeze(-1), log_policy.unsqueeze(-2)
    ahead = ((other > mine) & both).sum(-1)
    equal = ((other == mine) & both).sum(-1)
    rank = ahead + (equal - 1).clamp(min=0) / 2
    group = right.sum(-1, keepdim=True).clamp(min=1)
    return grpo(verdicts * (1.0 - weight * (group - rank) / group))


def pass_at_k(verdicts: Tensor, k: int) -> Tensor:
    """Advantages for the reward "at least one of k proofs passes", in closed form.

    With c of N proofs correct and w = N - c wrong ones, a set of k out of N passes with probability
    m = 1 - C(w, k) / C(N, k), of standard deviation s = sqrt(m (1 - m)). A correct proof makes
    every set that holds it pass: A = (1 - m) / s. A wrong one leaves it to the rest of its set:
    A = (1 - m - C(w - 1, k - 1) / C(N - 1, k - 1)) / s. 0 where every set or none passes.
    Source: "Pass@k Training", arXiv 2508.10751.

    Raises: RuleError for k outside 1 … N.
    """
    n = verdicts.shape[-1]
    if not 1 <= k <= n:
        raise RuleError(f"k of the rule pass@k must be from 1 to the {n} proofs a prompt, not {k}")
    wrong = n - verdicts.sum(-1, keepdim=True)
    fails = _choose(wrong, k) / _choose(torch.full_like(wrong, n), k)
    spread = torch.sqrt(fails * (1.0 - fails))
    rest = _choose(wrong - 1, k - 1) / _choose(torch.full_like(wrong, n - 1), k - 1)
    advantage = torch.where(verdicts > 0, fails, fails - rest)
    return torch.where(spread > 0, advantage / spread.clamp(min=1e-12), torch.zeros_like(advantage))


def kl_control(verdicts: Tensor, log_policy: Tensor, log_base: Tensor, beta: float) -> Tensor:
    """Leave-one-out advantages of the reward v - beta (log pi - log pi_base).

    Its optimum is pi_base exp(v / beta) up to a constant, which for small beta is the filtered
    target. Source: "Fine-Tuning Language Models from Human Preferences", arXiv 1909.08593.

    Raises: RuleError unless beta is above 0.
    """
    if beta <= 0.0:
        raise RuleError(f"beta of the rule kl-control must be above 0, not {beta:g}")
    return leave_one_out(verdicts - beta * (log_policy - log_base))


def rejection_sampling(verdicts: Tensor) -> Tensor:
    """v itself: the likelihood of correct proofs, for proofs drawn from the base model (RS-FT)."""
    return verdicts.clone()


def _choose(n: Tensor, k: int) -> Tensor:
    """The binomial coefficient C(n, k) elementwise, 0 where k > n."""
    result = torch.ones_like(n)
    for i in range(k):
        result = result * (n - i).clamp(min=0) / (i + 1)
    return result
