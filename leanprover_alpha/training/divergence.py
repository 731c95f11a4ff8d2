"""The alpha-divergence and its gradient estimate: pure functions on tensors.

Source of the rule: "Whatever Remains Must Be True: Filtering Drives Reasoning in LLMs, Shaping
Diversity" (arXiv 2512.05962), alpha-DPG; f-DPG (arXiv 2302.08215) is the general form.

The target of a prompt x is the base model filtered by the verifier, p(y) = pi_base(y) v(y) / Z.
With t = pi / p,

    f(t) = (t^alpha - alpha t - (1 - alpha)) / (alpha (alpha - 1))
    D(pi, p) = E over p of f(t) = (1 - sum p^(1 - alpha) pi^alpha) / (alpha (1 - alpha))
    grad D = - E over pi of [ ((p / pi)^(1 - alpha) - 1) grad log pi ] / (1 - alpha)

alpha = 0 is the forward divergence KL(p, pi), which covers every mode of the target; alpha near 1
is the reverse one, which seeks one mode. The estimate drops the constant 1 / (1 - alpha): that only
scales the step, and at alpha near 1 keeps it finite.

Shapes: B prompts, N proofs a prompt, T tokens a proof, K outcomes of a categorical distribution.
Everything that is a probability travels as its natural logarithm.
"""

from __future__ import annotations

import torch
from torch import Tensor

from leanprover_alpha.errors import LeanAlphaError

CLIP = 10.0
"""M, the largest pseudo-reward."""


class RuleError(LeanAlphaError):
    """A setting of the learning rule for which its formulas have no value."""


def checked_alpha(alpha: float) -> float:
    """The value itself if the rule is defined for it.

    Raises: RuleError outside [0, 1): at 1 the reward of every failure is minus infinity.
    """
    if not 0.0 <= alpha < 1.0:
        raise RuleError(
            f"alpha must be at least 0 and less than 1, not {alpha:g}: 0 covers every proof that "
            "passes, 0.999 seeks the likeliest"
        )
    return alpha


def alpha_divergence(log_policy: Tensor, log_target: Tensor, alpha: float) -> Tensor:
    """D(pi, p) of two categorical distributions.

    Args: log_policy, log_target of shape (..., K), nats; the target may hold minus infinity.
    Returns: shape (...), nats; KL(p, pi) for alpha = 0.
    Raises: RuleError for alpha outside [0, 1).
    """
    alpha = checked_alpha(alpha)
    if alpha == 0.0:
        inside = log_target > -torch.inf
        terms = log_target.exp() * (log_target - log_policy)
        return torch.where(inside, terms, torch.zeros_like(terms)).sum(-1)
    overlap = torch.exp((1.0 - alpha) * log_target + alpha * log_policy).sum(-1)
    return (1.0 - overlap) / (alpha * (1.0 - alpha))


def log_weights(log_base: Tensor, log_proposal: Tensor, verified: Tensor) -> Tensor:
    """log w = log pi_base - log q, and minus infinity for a proof that failed.

    The mean of w over proofs drawn from q is Z, the base model's pass@1, as long as q reaches every
    proof that the base model reaches.

    Args:
        log_base: log pi_base of each proof, any shape.
        log_proposal: log q of each, q the distribution it was drawn from: the policy itself, or the
            mixture with replayed proofs.
        verified: v, true where Lean accepted the proof.
    """
    return torch.where(
        verified.bool(), log_base - log_proposal, torch.full_like(log_base, -torch.inf)
    )


def pseudo_reward(
    log_weight: Tensor, log_z: Tensor, alpha: float, clip: float | Tensor = CLIP
) -> Tensor:
    """R = min((w / Z)^(1 - alpha) - 1, M); exactly -1 for a failure.

    Args:
        log_weight: log w under the policy (q = pi in `log_weights`), shape (B, N).
        log_z: log of the partition function's estimate, shape (B,).
        clip: M; one for each proof, if of shape (B, N).
    Returns: shape (B, N), in [-1, M].
    Raises: RuleError for alpha outside [0, 1), for Z not above 0, for a clip not above 0.
    """
    alpha = checked_alpha(alpha)
    if not bool((torch.as_tensor(clip) > 0.0).all()):
        raise RuleError(f"the clip M must be above 0, not {clip}")
    if not bool(torch.isfinite(log_z).all()):
        raise RuleError(
            "Z must be above 0 for every prompt: give prompts without a success a positive "
            "z_default"
        )
    reward = torch.expm1((1.0 - alpha) * (log_weight - log_z.unsqueeze(-1)))
    return reward.clamp(max=clip)


def leave_one_out(rewards: Tensor, ratios: Tensor | None = None) -> Tensor:
    """A_i = R_i - mean over j != i of R_j: a baseline that depends on no own draw.

    With proofs drawn from q instead of pi, A_i = rho_i (R_i - b_i), where rho = pi / q and b_i is
    the mean of the others weighed by rho; since E over q of rho grad log pi is 0, any b_i that is
    independent of y_i leaves the expectation as it is. A group in which every proof has the same
    reward (all failed) gives 0 either way: it moves nothing.

    Args: rewards, ratios of shape (B, N), N at least 2.
    Raises: RuleError for fewer than 2 proofs a prompt.
    """
    n = rewards.shape[-1]
    if n < 2:
        raise RuleError(f"at least 2 proofs a prompt are needed for the baseline, not {n}")
    if ratios is None:
        return rewards - (rewards.sum(-1, keepdim=True) - rewards) / (n - 1)
    others = ~torch.eye(n, dtype=torch.bool, device=rewards.device)  # (N, N)
    weight = (ratios.unsqueeze(-2) * others).sum(-1)  # sums over j != i alone: no cancellation
    total = ((ratios * rewards).unsqueeze(-2) * others).sum(-1)
    known = weight > 0
    mean = torch.where(known, total / torch.where(known, weight, 1.0), torch.zeros_like(total))
    return ratios * (rewards - mean)


def surrogate_loss(shares: Tensor, log_policy: Tensor, count: int) -> Tensor:
    """- mean over proofs of A_i log pi(y_i) / L; its gradient is the estimate's.

    A is a constant here, whatever it was computed from. A constant L rewards no length.

    Args:
        shares: A / L of each scored proof, shape (R,); equal proofs may be scored once, with the
            sum of their shares.
        log_policy: log pi of each, nats, shape (R,), with gradient.
        count: how many proofs the mean is over, B N.
    """
    return -(shares.detach().to(log_policy) * log_policy).sum() / count
