"""The learning rule on small categorical policies, by autograd and by enumeration, in float64."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from leanprover_alpha.training.divergence import (
    RuleError,
    alpha_divergence,
    leave_one_out,
    log_weights,
    pseudo_reward,
    surrogate_loss,
)
from leanprover_alpha.training.target import PartitionTable, log_mixture

K = 7
ALPHAS = (0.01, 0.25, 0.5, 0.75, 0.9)
VERDICTS = torch.tensor([1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0], dtype=torch.float64)


@pytest.fixture
def base() -> Tensor:
    """log pi_base of K outcomes."""
    made = torch.Generator().manual_seed(11)
    return torch.log_softmax(torch.randn(K, generator=made, dtype=torch.float64), -1)


@pytest.fixture
def logits() -> Tensor:
    """Logits of a policy that is not the base model."""
    made = torch.Generator().manual_seed(12)
    return torch.randn(K, generator=made, dtype=torch.float64).requires_grad_()


def target(base: Tensor) -> tuple[Tensor, float]:
    """log p and Z."""
    z = float((base.exp() * VERDICTS).sum())
    return torch.where(VERDICTS > 0, base - math.log(z), torch.tensor(-torch.inf).double()), z


def rewards(base: Tensor, policy: Tensor, alpha: float, z: float, clip: float = 1e9) -> Tensor:
    """R of every outcome, without gradient, shape (K,)."""
    log_w = log_weights(base, policy.detach(), VERDICTS)
    return pseudo_reward(
        log_w.unsqueeze(0), torch.tensor([z], dtype=torch.float64).log(), alpha, clip
    )[0]


def gradient(value: Tensor, logits: Tensor) -> Tensor:
    (found,) = torch.autograd.grad(value, logits)
    return found


@pytest.mark.parametrize("alpha", ALPHAS)
def test_gradient_of_the_divergence_is_the_expected_reward_times_score(
    base: Tensor, logits: Tensor, alpha: float
) -> None:
    log_p, z = target(base)
    policy = torch.log_softmax(logits, -1)
    exact = gradient(alpha_divergence(policy, log_p, alpha), logits)
    policy = torch.log_softmax(logits, -1)
    reward = rewards(base, policy, alpha, z)
    estimate = gradient((policy.detach().exp() * reward * policy).sum(), logits)
    torch.testing.assert_close(exact, -estimate / (1 - alpha), rtol=0, atol=1e-10)


def test_alpha_0_is_the_forward_divergence(base: Tensor, logits: Tensor) -> None:
    log_p, z = target(base)
    policy = torch.log_softmax(logits, -1)
    forward = gradient(-(log_p.exp() * policy).sum(), logits)
    policy = torch.log_softmax(logits, -1)
    reward = rewards(base, policy, 0.0, z)
    estimate = gradient(-(policy.detach().exp() * reward * policy).sum(), logits)
    torch.testing.assert_close(forward, estimate, rtol=0, atol=1e-12)
    exact = gradient(alpha_divergence(torch.log_softmax(logits, -1), log_p, 0.0), logits)
    torch.testing.assert_close(forward, exact, rtol=0, atol=1e-12)


def test_divergence_tends_to_its_limits(base: Tensor, logits: Tensor) -> None:
    log_p = torch.log_softmax(base * 0.5, -1)
    policy = torch.log_softmax(logits.detach(), -1)
    forward = alpha_divergence(policy, log_p, 0.0)
    torch.testing.assert_close(alpha_divergence(policy, log_p, 1e-6), forward, rtol=1e-4, atol=1e-6)
    reverse = (policy.exp() * (policy - log_p)).sum()
    torch.testing.assert_close(
        alpha_divergence(policy, log_p, 1 - 1e-6), reverse, rtol=1e-4, atol=1e-6
    )
    for alpha in (0.0, *ALPHAS):
        assert float(alpha_divergence(policy, log_p, alpha)) > 0
        assert float(alpha_divergence(log_p, log_p, alpha)) == pytest.approx(0, abs=1e-12)


def test_mean_weight_is_the_partition_function(base: Tensor, logits: Tensor) -> None:
    _, z = target(base)
    policy = torch.log_softmax(logits.detach(), -1)
    mean = (policy.exp() * log_weights(base, policy, VERDICTS).exp()).sum()
    assert float(mean) == pytest.approx(z, abs=1e-14)


@pytest.mark.parametrize("alpha", [0.0, *ALPHAS])
@pytest.mark.parametrize("factor", [1.0, 5.0, 1 / 50])
def test_target_is_stationary_whatever_z(base: Tensor, alpha: float, factor: float) -> None:
    log_p, z = target(base)
    logits = torch.where(VERDICTS > 0, log_p, torch.tensor(-800.0).double()).requires_grad_()
    policy = torch.log_softmax(logits, -1)
    reward = rewards(base, policy, alpha, z * factor, clip=10.0)
    moved = gradient((policy.detach().exp() * reward * policy).sum(), logits)
    assert float(moved.abs().max()) < 1e-12


def test_leave_one_out_is_unbiased(base: Tensor, logits: Tensor) -> None:
    _, z = target(base)
    policy = torch.log_softmax(logits, -1)
    reward = rewards(base, policy, 0.5, z)
    exact = gradient((policy.detach().exp() * reward * policy).sum(), logits)
    total = torch.zeros(K, dtype=torch.float64)
    for group in itertools.product(range(K), repeat=3):
        drawn = torch.tensor(group)
        policy = torch.log_softmax(logits, -1)
        chance = policy.detach()[drawn].sum().exp()
        advantage = leave_one_out(reward[drawn].unsqueeze(0))[0]
        loss = surrogate_loss(advantage, policy[drawn], 3)
        total += chance * gradient(-loss, logits)
    torch.testing.assert_close(total, exact, rtol=0, atol=1e-12)


def test_leave_one_out_is_the_centred_reward_scaled() -> None:
    reward = torch.randn(4, 6, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
    centred = 6 / 5 * (reward - reward.mean(-1, keepdim=True))
    torch.testing.assert_close(leave_one_out(reward), centred, rtol=0, atol=1e-12)


@pytest.mark.parametrize("alpha", [0.0, *ALPHAS])
@pytest.mark.parametrize("right", [1, 3, 7])
def test_first_step_has_its_closed_form(alpha: float, right: int) -> None:
    n = 8
    verdicts = torch.tensor([[1.0] * right + [0.0] * (n - right)], dtype=torch.float64)
    log_base = torch.linspace(-9, -2, n, dtype=torch.float64).unsqueeze(0)
    log_w = log_weights(log_base, log_base, verdicts)
    log_z, default = PartitionTable("batch").update(["x"], log_w.exp())
    advantage = leave_one_out(pseudo_reward(log_w, log_z, alpha))
    z = right / n
    success, failure = n / (n - 1) * (1 - z) * z ** (alpha - 1), -n / (n - 1) * z**alpha
    expected = verdicts * success + (1 - verdicts) * failure
    torch.testing.assert_close(advantage, expected, rtol=1e-12, atol=1e-12)
    assert not default.any()


@pytest.mark.parametrize("alpha", [0.0, 0.25, 0.5, 0.75, 0.9])
def test_exact_descent_reaches_the_target(base: Tensor, alpha: float) -> None:
    log_p, z = target(base)
    found = _descend(base, lambda policy: rewards(base, policy, alpha, z) / (1 - alpha), 1_500)
    torch.testing.assert_close(found.exp(), log_p.exp(), rtol=0, atol=1e-3)


def test_plain_reinforcement_ends_on_one_mode(base: Tensor) -> None:
    found = _descend(base, lambda policy: VERDICTS, 6_000, draws=8)
    assert float(found.exp().max()) > 0.99


def _descend(
    base: Tensor, reward_of: Callable[[Tensor], Tensor], steps: int, *, draws: int = 0
) -> Tensor:
    """log pi after plain gradient ascent on E[R log pi] from the base model.

    Args: `draws` is how many proofs a step sees, 0 for all, weighed exactly: without the noise of
    sampling REINFORCE would stay where several modes are right.
    """
    logits = base.clone()
    noise = torch.Generator().manual_seed(5)
    for _ in range(steps):
        policy = torch.log_softmax(logits, -1)
        reward, chance = reward_of(policy), policy.exp()
        share = chance
        if draws:
            drawn = torch.multinomial(chance, draws, replacement=True, generator=noise)
            share = torch.bincount(drawn, minlength=K).double() / draws
            reward = reward - reward @ share
        weighed = share * reward
        logits = logits + weighed - chance * weighed.sum()  # the gradient of log-softmax
    return torch.log_softmax(logits, -1)


@pytest.mark.parametrize("alpha", [0.0, 0.5, 0.999])
def test_failures_have_exactly_reward_minus_1(alpha: float) -> None:
    log_base = torch.tensor([[-4.0, -1.0, -300.0]], dtype=torch.float64)
    failed = log_weights(log_base, log_base + 250, torch.zeros(1, 3))
    reward = pseudo_reward(failed, torch.tensor([-9.0]).double(), alpha)
    assert reward.tolist() == [[-1.0, -1.0, -1.0]]
    assert leave_one_out(reward).tolist() == [[0.0, 0.0, 0.0]]


def test_reward_is_clipped() -> None:
    log_w = torch.tensor([[0.0, -20.0]], dtype=torch.float64)
    reward = pseudo_reward(log_w, torch.tensor([-8.0]).double(), 0.0, 10.0)
    assert reward[0, 0] == 10.0
    assert reward[0, 1] == pytest.approx(math.expm1(-12.0))


def test_settings_without_a_value_are_refused() -> None:
    log_w = torch.zeros(1, 2, dtype=torch.float64)
    for alpha in (1.0, 1.5, -0.1, math.nan):
        with pytest.raises(RuleError, match="alpha must be at least 0"):
            pseudo_reward(log_w, torch.zeros(1), alpha)
        with pytest.raises(RuleError, match="alpha"):
            alpha_divergence(log_w, log_w, alpha)
    with pytest.raises(RuleError, match="Z must be above 0"):
        pseudo_reward(log_w, torch.tensor([-torch.inf]), 0.5)
    with pytest.raises(RuleError, match="at least 2 proofs"):
        leave_one_out(torch.zeros(3, 1))
    for default in (0.0, -1.0, 2.0, math.nan):
        with pytest.raises(RuleError, match="z_default"):
            PartitionTable(default=default)


def test_length_is_not_rewarded() -> None:
    scores = torch.full((2, 5), -1.0, dtype=torch.float64, requires_grad=True)
    mask = torch.tensor([[1.0, 1, 0, 0, 0], [1, 1, 1, 1, 1]], dtype=torch.float64)
    loss = surrogate_loss(torch.tensor([1.0, 1.0]) / 100.0, (scores * mask).sum(-1), 2)
    moved = gradient(loss, scores)
    assert moved[0].tolist() == pytest.approx([-0.005, -0.005, 0, 0, 0])
    assert moved[1].tolist() == pytest.approx([-0.005] * 5)


@pytest.mark.parametrize("share", [0.0, 0.25, 0.9])
@pytest.mark.parametrize("alpha", [0.0, 0.5, 0.9])
def test_replay_keeps_the_expected_gradient(
    base: Tensor, logits: Tensor, share: float, alpha: float
) -> None:
    """By enumeration of every group of 2 drawn from the mixture; Z too."""
    _, z = target(base)
    stored = torch.tensor([0.0, 0, 1, 0, 0, 0, 1], dtype=torch.float64)
    policy = torch.log_softmax(logits, -1)
    reward = rewards(base, policy, alpha, z, clip=10.0)
    exact = gradient((policy.detach().exp() * reward * policy).sum(), logits)
    mixture = log_mixture(
        policy.detach().unsqueeze(0), stored.unsqueeze(0), torch.tensor([2]), share
    )[0]
    assert float(mixture.exp().sum()) == pytest.approx(1.0, abs=1e-12)
    weights = log_weights(base, mixture, VERDICTS).exp()
    assert float((mixture.exp() * weights).sum()) == pytest.approx(z, abs=1e-12)
    total = torch.zeros(K, dtype=torch.float64)
    for group in itertools.product(range(K), repeat=2):
        drawn = torch.tensor(group)
        policy = torch.log_softmax(logits, -1)
        ratios = (policy.detach() - mixture)[drawn].exp().unsqueeze(0)
        advantage = leave_one_out(reward[drawn].unsqueeze(0), ratios)[0]
        loss = surrogate_loss(advantage, policy[drawn], 2)
        total += mixture[drawn].sum().exp() * gradient(-loss, logits)
    torch.testing.assert_close(total, exact, rtol=0, atol=1e-12)


def test_prompt_without_stored_proofs_is_drawn_from_the_policy_alone() -> None:
    log_policy = torch.tensor([[-1.0, -2.0], [-1.0, -2.0]], dtype=torch.float64)
    found = log_mixture(log_policy, torch.zeros(2, 2), torch.tensor([0, 3]), 0.25)
    assert found[0].tolist() == [-1.0, -2.0]
    assert found[1].tolist() == pytest.approx([-1 + math.log(0.75), -2 + math.log(0.75)])
    with pytest.raises(RuleError, match="share of replayed proofs"):
        log_mixture(log_policy, torch.zeros(2, 2), torch.tensor([0, 3]), 1.0)
