"""The rules by name: their advantages on groups whose values can be worked out by hand."""

from __future__ import annotations

import itertools
import math
import statistics

import pytest
import torch
from torch import Tensor

from leanprover_alpha.training import baselines
from leanprover_alpha.training.divergence import RuleError, leave_one_out, pseudo_reward
from leanprover_alpha.training.rules import RULES, Groups, rule

MIXED = torch.tensor([[1.0, 0.0, 0.0, 1.0], [0.0, 0.0, 0.0, 1.0]], dtype=torch.float64)
UNIFORM = torch.tensor([[1.0] * 4, [0.0] * 4], dtype=torch.float64)


def groups(verdicts: Tensor, log_policy: Tensor | None = None) -> Groups:
    log_policy = torch.full_like(verdicts, -3.0) if log_policy is None else log_policy
    base = torch.full_like(verdicts, -2.5)
    return Groups(verdicts, log_policy, base, log_policy, verdicts.new_full((len(verdicts),), -1.0))


@pytest.mark.parametrize("name", [name for name in RULES if name not in ("rs-ft", "kl-control")])
def test_group_with_one_verdict_for_all_moves_nothing(name: str) -> None:
    found = rule(name, k=2).advantages(groups(UNIFORM))
    assert found[1].tolist() == [0.0] * 4
    if name != "alpha-dpg":
        assert found[0].tolist() == pytest.approx([0.0] * 4, abs=1e-12)


@pytest.mark.parametrize("name", RULES)
def test_correct_proofs_gain_on_wrong_ones(name: str) -> None:
    found = rule(name, k=2).advantages(groups(MIXED))
    assert found.shape == MIXED.shape
    assert bool((found[MIXED > 0].min() > found[MIXED == 0].max()).item())


def test_grpo_is_the_standard_score() -> None:
    row = [1.0, 0.0, 0.0, 1.0]
    expected = [(v - 0.5) / (statistics.stdev(row) + 1e-4) for v in row]
    assert baselines.grpo(MIXED)[0].tolist() == pytest.approx(expected)
    assert baselines.dr_grpo(MIXED)[1].tolist() == pytest.approx([-0.25, -0.25, -0.25, 0.75])
    assert baselines.rloo(MIXED)[1].tolist() == pytest.approx([-1 / 3, -1 / 3, -1 / 3, 1.0])


def test_gpg_makes_up_for_groups_that_say_nothing() -> None:
    found = baselines.gpg(torch.cat([MIXED, UNIFORM]))
    assert found[1].tolist() == pytest.approx([-0.5, -0.5, -0.5, 1.5])
    assert baselines.gpg(UNIFORM).tolist() == [[0.0] * 4] * 2


def test_rank_favours_the_unlikely_among_correct_proofs() -> None:
    verdicts = torch.tensor([[1.0, 1.0, 0.0, 1.0]], dtype=torch.float64)
    likely = torch.tensor([[-1.0, -5.0, -0.1, -3.0]], dtype=torch.float64)
    found = baselines.rank_weighted(verdicts, likely, 0.25)[0].tolist()
    rewards = torch.tensor([[0.75, 1 - 0.25 / 3, 0.0, 1 - 0.5 / 3]], dtype=torch.float64)
    assert found == pytest.approx(baselines.grpo(rewards)[0].tolist())
    assert found[1] > found[3] > found[0] > 0 > found[2]
    tied = baselines.rank_weighted(verdicts, torch.zeros_like(likely), 0.25)[0]
    assert tied[0] == tied[1] == tied[3]


@pytest.mark.parametrize("k", [1, 2, 3, 4])
@pytest.mark.parametrize("right", [1, 2, 3])
def test_pass_at_k_is_the_mean_over_every_set(k: int, right: int) -> None:
    """Each set of k gets the standard score of "one of it passes"; a proof the mean of its sets."""
    n = 5
    verdicts = [1.0] * right + [0.0] * (n - right)
    sets = list(itertools.combinations(range(n), k))
    passes = [max(verdicts[i] for i in chosen) for chosen in sets]
    mean, spread = statistics.fmean(passes), statistics.pstdev(passes)
    expected = []
    for i in range(n):
        own = [passed for chosen, passed in zip(sets, passes, strict=True) if i in chosen]
        expected.append((statistics.fmean(own) - mean) / spread if spread else 0.0)
    found = baselines.pass_at_k(torch.tensor([verdicts], dtype=torch.float64), k)[0].tolist()
    assert found == pytest.approx(expected, abs=1e-12)


def test_kl_control_is_stationary_at_its_optimum() -> None:
    """pi_base exp(v / beta) up to a constant: there every proof has the same reward."""
    base = torch.tensor([[-1.0, -2.0, -0.9]], dtype=torch.float64).log_softmax(-1)
    verdicts = torch.tensor([[1.0, 0.0, 1.0]], dtype=torch.float64)
    best = (base + verdicts / 0.3).log_softmax(-1)
    found = baselines.kl_control(verdicts, best, base, 0.3)
    assert found[0].tolist() == pytest.approx([0.0] * 3, abs=1e-12)


def test_alpha_dpg_weighs_replayed_proofs() -> None:
    plain = groups(MIXED, torch.tensor([[-1.0, -2, -3, -4], [-4, -3, -2, -1.0]]).double())
    drawn = Groups(
        plain.verdicts, plain.log_policy, plain.log_base, plain.log_policy + 0.7, plain.log_z
    )
    found = rule("alpha-dpg", alpha=0.5).advantages(drawn)
    log_w = torch.where(MIXED > 0, plain.log_base - plain.log_policy, -math.inf)
    reward = pseudo_reward(log_w, plain.log_z, 0.5)
    ratios = torch.full_like(reward, math.exp(-0.7))
    torch.testing.assert_close(found, leave_one_out(reward, ratios))


def test_a_stored_proof_counts_in_full_where_the_policy_s_own_all_fail() -> None:
    """Hand-made: one stored proof, the whole target; the policy gives it e^-40, q a quarter."""
    verdicts = torch.tensor([[1.0, 0, 0, 0], [1, 1, 0, 0]], dtype=torch.float64)
    log_policy = torch.tensor([[-40.0, -1, -2, -3]] * 2, dtype=torch.float64)
    log_q = torch.where(torch.arange(4) == 0, math.log(0.25), log_policy + math.log(0.75))
    replayed = torch.tensor([[True, False, False, False]] * 2)
    base = torch.tensor([[-38.0, 0, 0, 0], [-38, -1, 0, 0]], dtype=torch.float64)
    log_z = torch.tensor([-38.0, -1.0], dtype=torch.float64)
    found = rule("alpha-dpg", alpha=0.5).advantages(
        Groups(verdicts, log_policy, base, log_q, log_z, replayed)
    )
    assert float(found[0, 0]) == pytest.approx(4.0)
    assert abs(float(found[1, 0])) < 1e-6  # one of its own passes: alpha as it was given
    few = Groups(verdicts, log_policy, base, log_q - torch.tensor([3.0, 0, 0, 0]), log_z, replayed)
    assert float(rule("alpha-dpg").advantages(few)[0, 0]) == pytest.approx(10.0)  # M


def test_unknown_rules_and_settings_are_refused() -> None:
    with pytest.raises(RuleError, match="there is no rule ppo"):
        rule("ppo")
    with pytest.raises(RuleError, match="alpha"):
        rule("alpha-dpg", alpha=1.0)
    with pytest.raises(RuleError, match="beta"):
        rule("kl-control", beta=0.0).advantages(groups(MIXED))
    with pytest.raises(RuleError, match="k of the rule"):
        rule("pass@k", k=5).advantages(groups(MIXED))
    with pytest.raises(RuleError, match="rank"):
        rule("rank-grpo", rank_weight=2.0).advantages(groups(MIXED))
