"""The loop on a tiny model: exact gradients, resumed runs, what is asked and what is learnt."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.service.adapter_folder import find_run
from leanprover_alpha.training.checkpoints import (
    find_checkpoint,
    resume,
    resumed_policy,
    save_checkpoint,
)
from leanprover_alpha.training.divergence import (
    RuleError,
    leave_one_out,
    log_weights,
    pseudo_reward,
)
from leanprover_alpha.training.rollouts import Curriculum, Problem, draw_rollouts, problem
from leanprover_alpha.training.rules import RULES
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.step import StepNumbers
from leanprover_alpha.training.target import log_mixture
from leanprover_alpha.training.trainer import Trainer, TrainingError

Judge = Callable[[Sequence[tuple[Problem, str]]], list[bool]]
SETTINGS = TrainSettings(
    steps=6, prompts=4, samples=6, max_new_tokens=6, learning_rate=3e-3, warm_up=0.0, lora_rank=4
)


def adapter_of(policy: Policy) -> dict[str, torch.Tensor]:
    return {n: p.detach().clone() for n, p in policy.model.named_parameters() if p.requires_grad}


def trained(trainer: Trainer) -> list[StepNumbers]:
    numbers: list[StepNumbers] = []
    trainer.run(lambda step, _: numbers.append(step))
    return numbers


@pytest.mark.parametrize("replay", [0.0, 0.5])
def test_gradient_is_that_of_the_formula_written_out(
    policy: Policy, problems: list[Problem], begins_alike: Judge, replay: float
) -> None:
    """Every proof scored alone, no grouping, no caching, nothing left out."""
    settings = replace(SETTINGS, replay=replay, prompts=6, samples=8, grad_clip=1e9)
    trainer = Trainer(policy, problems, begins_alike, settings)
    trainer.base.bound_by_store(problems)
    batch = trainer.gather()
    assert 0 < float(batch.verdicts.mean()) < 1
    trainer.learn(batch)
    found = {n: p.grad.clone() for n, p in policy.model.named_parameters() if p.grad is not None}
    for parameter in policy.model.parameters():
        parameter.grad = None
    # the step has moved the adapter: put it back to where the gradient was taken
    for name, parameter in policy.model.named_parameters():
        if "lora_B" in name:
            parameter.data.zero_()
    loss = torch.zeros(())
    for one, row, verdicts in zip(batch.problems, batch.rollouts, batch.verdicts, strict=True):
        scores = [policy.log_prob([one.prompt], [r.tokens]) for r in row]
        log_pi = torch.cat(scores).detach().double().unsqueeze(0)
        base = torch.cat([policy.log_prob([one.prompt], [r.tokens], reference=True) for r in row])
        stored = torch.tensor([[r.stored for r in row]])
        log_q = log_mixture(log_pi, stored, torch.tensor([len(one.stored)]), replay)
        own = [bool(g) and not r.replayed for r, g in zip(row, verdicts, strict=True)]
        alpha = 0.5 if any(own) or not any(r.replayed for r in row) else 0.0
        log_base, v = base.double().unsqueeze(0), verdicts.unsqueeze(0)
        mean = float(log_weights(log_base, log_q, v).exp().mean())
        seen = {r.tokens: s for r, s, g in zip(row, base.tolist(), verdicts, strict=True) if g}
        held = policy.log_prob([one.prompt] * len(one.stored), one.stored, reference=True)
        seen |= dict(zip(one.stored, held.tolist(), strict=True))
        known = sum(math.exp(score) for score in seen.values())
        z = min(1.0, max(mean, known)) or settings.z_default
        log_z, ratios = torch.tensor([z], dtype=torch.float64).log(), (log_pi - log_q).exp()
        most = 10 / ratios.clamp(max=1)
        reward = pseudo_reward(log_weights(log_base, log_pi, v), log_z, alpha, most)
        advantage = leave_one_out(reward, ratios)[0]
        for a, score in zip(advantage.tolist(), scores, strict=True):
            loss = loss - a * score[0] / settings.max_new_tokens / batch.verdicts.numel()
    loss.backward()
    for name, parameter in policy.model.named_parameters():
        if parameter.grad is not None:
            torch.testing.assert_close(found[name], parameter.grad, rtol=2e-3, atol=1e-6)


def test_first_step_does_not_change_with_the_size_of_micro_batches(
    policy: Policy, letters: Path, problems: list[Problem], begins_alike: Judge
) -> None:
    other = Policy.load(str(letters), style="tactic-state").with_new_adapter(
        rank=4, scale=8.0, rslora=False, seed=1
    )
    for one, tokens in ((policy, 16384), (other, 1)):
        settings = replace(SETTINGS, micro_tokens=tokens, steps=1)
        trained(Trainer(one, problems, begins_alike, settings))
    for name, value in adapter_of(policy).items():
        torch.testing.assert_close(value, adapter_of(other)[name], rtol=0, atol=1e-5)


@pytest.mark.parametrize("name", RULES)
def test_every_rule_learns(
    policy: Policy, problems: list[Problem], begins_alike: Judge, name: str
) -> None:
    settings = replace(SETTINGS, rule=name, steps=25, samples=24, learning_rate=1e-2, replay=0.0)
    numbers = trained(Trainer(policy, problems[:4], begins_alike, settings))
    early = sum(n.precision for n in numbers[:2]) / 2
    drawn = policy.sample([p.prompt for p in problems[:4]], 64, seed=99, max_new_tokens=6)
    texts = [
        (p, s.text) for p, row in zip(problems, drawn, strict=False) for s in row if s.finished
    ]
    late = sum(begins_alike(texts)) / (4 * 64)
    assert late > early + 0.1


def test_resumed_run_goes_on_to_the_same_numbers(
    policy: Policy, letters: Path, problems: list[Problem], begins_alike: Judge, tmp_path: Path
) -> None:
    keys = [p.key for p in problems]
    base = Policy.load(str(letters), style="tactic-state")
    broken = base.with_new_adapter(rank=4, scale=8.0, rslora=False, seed=1)
    unbroken = trained(Trainer(policy, problems, begins_alike, SETTINGS))
    first = Trainer(broken, problems, begins_alike, SETTINGS)
    first.base.bound_by_store(problems)
    numbers = [first.advance()[0] for _ in range(3)]
    save_checkpoint(first, tmp_path, "letters", keys)
    saved = find_checkpoint(tmp_path)
    assert saved is not None
    assert (saved.step, saved.settings) == (3, SETTINGS)
    fresh = Policy.load(str(letters), style="tactic-state")
    second = Trainer(resumed_policy(saved, fresh), problems, begins_alike, SETTINGS)
    resume(second, saved, "letters", keys)
    numbers += trained(second)

    def lasting(found: list[StepNumbers]) -> list[dict[str, object]]:
        # not the clock, nor how many verdicts were still known
        return [
            {k: v for k, v in n.as_dict().items() if k not in ("seconds", "verifications", "rates")}
            for n in found
        ]

    assert lasting(numbers) == lasting(unbroken)
    for name, value in adapter_of(policy).items():
        torch.testing.assert_close(value, adapter_of(second.policy)[name], rtol=0, atol=0)


def test_run_with_other_settings_is_not_resumed(
    policy: Policy, problems: list[Problem], begins_alike: Judge, tmp_path: Path
) -> None:
    trainer = Trainer(policy, problems, begins_alike, SETTINGS)
    save_checkpoint(trainer, tmp_path, "letters", ["a"])
    saved = find_checkpoint(tmp_path)
    assert saved is not None
    other = Trainer(policy, problems, begins_alike, replace(SETTINGS, alpha=0.9, seed=4))
    with pytest.raises(TrainingError, match="another alpha, seed"):
        resume(other, saved, "letters", ["a"])
    with pytest.raises(TrainingError, match="on the model letters"):
        resume(trainer, saved, "words", ["a"])
    with pytest.raises(TrainingError, match="theorems have changed"):
        resume(trainer, saved, "letters", ["b"])


def full_disk(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_checkpoint_that_was_cut_short_leaves_the_one_before(
    policy: Policy,
    problems: list[Problem],
    begins_alike: Judge,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trainer = Trainer(policy, problems, begins_alike, SETTINGS)
    save_checkpoint(trainer, tmp_path, "letters", ["a"])
    trainer.advance()

    monkeypatch.setattr(torch, "save", full_disk)
    with pytest.raises(TrainingError, match="No space left on device; the one before is whole"):
        save_checkpoint(trainer, tmp_path, "letters", ["a"])
    saved = find_checkpoint(tmp_path)
    assert saved is not None
    assert saved.step == 0


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda whole: b"",
    "cut short": lambda whole: whole[: len(whole) // 2],
    "a byte": lambda whole: whole[:1],
    "text": lambda whole: b"hello, this is no checkpoint\n",
    "noise": lambda whole: bytes(reversed(whole)),
    "a number": lambda whole: saved_bytes(7),
    "another dict": lambda whole: saved_bytes({"step": 3, "optimiser": None}),
}


def saved_bytes(state: object) -> bytes:
    torch.save(state, file := io.BytesIO())
    return file.getvalue()


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_damaged_checkpoint_is_one_clear_line(
    policy: Policy,
    problems: list[Problem],
    begins_alike: Judge,
    tmp_path: Path,
    damage: Callable[[bytes], bytes],
) -> None:
    trainer = Trainer(policy, problems, begins_alike, SETTINGS)
    save_checkpoint(trainer, tmp_path, "letters", ["a"])
    saved = find_checkpoint(tmp_path)
    assert saved is not None
    state = saved.folder / "trainer.pt"
    state.write_bytes(damage(state.read_bytes()))
    with pytest.raises(TrainingError, match=r"trainer\.pt cannot be read: .") as refused:
        resume(trainer, saved, "letters", ["a"])
    assert "\n" not in refused.value.message
    state.unlink()
    with pytest.raises(TrainingError, match=r"trainer\.pt cannot be read: No such file"):
        resume(trainer, saved, "letters", ["a"])


def test_options_are_kept_and_an_old_checkpoint_has_none(
    policy: Policy, problems: list[Problem], begins_alike: Judge, tmp_path: Path
) -> None:
    trainer = Trainer(policy, problems, begins_alike, SETTINGS)
    options = {"dtype": "float32", "rechecks": 0, "style": None}
    save_checkpoint(trainer, tmp_path, "letters", ["a"], options=options)
    saved = find_checkpoint(tmp_path)
    assert saved is not None
    assert saved.options == options
    run = json.loads((saved.folder / "run.json").read_text())
    del run["options"]
    (saved.folder / "run.json").write_text(json.dumps(run))
    saved = find_checkpoint(tmp_path)
    assert saved is not None
    assert saved.options == {}
    resume(trainer, saved, "letters", ["a"])


def test_what_a_failed_first_checkpoint_leaves_is_in_nobody_s_way(
    policy: Policy,
    problems: list[Problem],
    begins_alike: Judge,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trainer = Trainer(policy, problems, begins_alike, SETTINGS)
    (tmp_path / "theorems.json").write_text("{}")  # `train` writes it first

    with monkeypatch.context() as patched:
        patched.setattr(torch, "save", full_disk)
        with pytest.raises(TrainingError, match="No space left"):
            save_checkpoint(trainer, tmp_path, "letters", ["a"])
    assert len(list(tmp_path.iterdir())) == 2
    assert find_run(tmp_path, resume=False) is None
    with pytest.raises(InputError, match=r"no checkpoint in .*: begin without --resume"):
        find_run(tmp_path, resume=True)
    save_checkpoint(trainer, tmp_path, "letters", ["a"])
    assert find_run(tmp_path, resume=True) is not None
    with pytest.raises(InputError, match=r"is there already: .*go on with --resume"):
        find_run(tmp_path, resume=False)


@pytest.mark.parametrize("again", [False, True])
def test_a_folder_with_something_but_a_checkpoint_is_left_alone(
    tmp_path: Path, again: bool
) -> None:
    (tmp_path / "adapter_model.safetensors").write_bytes(b"dear")
    with pytest.raises(InputError, match=r"without a checkpoint.*remove it, or give another"):
        find_run(tmp_path, again)


def test_each_proof_is_asked_for_once_and_failures_count_in_z(
    policy: Policy, problems: list[Problem]
) -> None:
    asked: list[tuple[str, str]] = []

    def verify(pairs: Sequence[tuple[Problem, str]]) -> list[bool]:
        asked.extend((p.key, text) for p, text in pairs)
        return [False] * len(pairs)

    trainer = Trainer(policy, problems[2:], verify, replace(SETTINGS, replay=0.0))
    before = adapter_of(policy)
    numbers = trained(trainer)
    assert len(asked) == len(set(asked))
    assert [n.all_fail for n in numbers] == [1.0] * 6
    assert [n.default_z for n in numbers] == [1.0] * 6
    assert trainer.table.of("c").count == 6 * SETTINGS.samples
    for name, value in before.items():
        torch.testing.assert_close(adapter_of(policy)[name], value, rtol=0, atol=0)


def test_replay_draws_its_share_and_marks_what_is_stored(
    policy: Policy, problems: list[Problem]
) -> None:
    settings = replace(SETTINGS, replay=0.25, samples=400)
    first, _, third = draw_rollouts(policy, problems[:3], settings, 0)
    share = sum(r.replayed for r in first) / 400
    assert 0.18 < share < 0.32
    assert all(r.stored == (r.tokens in problems[0].stored) for r in first)
    assert {r.proof for r in first if r.replayed} == {"a", "aa"}
    assert not any(r.replayed or r.stored for r in third)


@pytest.mark.parametrize(("replay", "learnt"), [(0.25, True), (0.0, False)])
def test_replay_teaches_what_the_policy_would_never_write(
    policy: Policy, replay: float, learnt: bool
) -> None:
    only = problem(policy, "x", "x", Task(("⊢ x",)), ["zzyx"], 6)
    before = float(policy.log_prob([only.prompt], only.stored).detach())
    assert before < -15
    settings = replace(SETTINGS, replay=replay, steps=30, samples=8, learning_rate=1e-2, prompts=1)
    trained(Trainer(policy, [only], lambda asked: [text == "zzyx" for _, text in asked], settings))
    after = float(policy.log_prob([only.prompt], only.stored).detach())
    assert after > -1 if learnt else after == before


def test_offline_z_is_the_base_s_pass_rate_before_training(
    policy: Policy, problems: list[Problem], begins_alike: Judge
) -> None:
    kept: list[str] = []
    trainer = Trainer(
        policy,
        problems,
        begins_alike,
        replace(SETTINGS, z="offline", samples=64, steps=1),
        keep=lambda found: kept.extend(problem.key for problem, *_ in found),
    )
    trainer.run(lambda *_: None)
    rates = {p.key: trainer.table.of(p.key).total / trainer.table.of(p.key).count for p in problems}
    assert rates["x"] == rates["y"] == pytest.approx(0.5 / 65)
    assert all(0.02 < rates[key] < 0.9 for key in "abcd")
    assert set("abcd") <= set(kept)


def test_a_step_that_is_broken_off_leaves_nothing_behind(
    policy: Policy, problems: list[Problem], begins_alike: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = Trainer(policy, problems, begins_alike, SETTINGS)
    trainer.base.bound_by_store(problems)
    trainer.advance()
    before, weights = trainer.state_dict(), adapter_of(policy)

    def stop(*_: object) -> float:
        raise KeyboardInterrupt

    monkeypatch.setattr(Trainer, "_step", stop)
    with pytest.raises(KeyboardInterrupt):
        trainer.advance()
    assert trainer.state_dict()["table"] == before["table"]
    assert trainer.state_dict()["known"] == before["known"]
    assert trainer.step == 1
    for name, value in adapter_of(policy).items():
        torch.testing.assert_close(value, weights[name], rtol=0, atol=0)


def test_curriculum_passes_over_nothing(problems: list[Problem]) -> None:
    curriculum = Curriculum(problems, 4, seed=2)
    batches = [curriculum.batch(step) for step in range(9)]
    assert all(len({p.key for p in batch}) == 4 for batch in batches)
    for begin in range(0, 9, 3):
        seen = [p.key for batch in batches[begin : begin + 3] for p in batch]
        assert {key: seen.count(key) for key in seen} == dict.fromkeys("abcdxy", 2)
    assert batches == [Curriculum(problems, 4, seed=2).batch(step) for step in range(9)]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"alpha": 1.0}, "alpha"),
        ({"samples": 1}, "at least 2 samples"),
        ({"z_default": 0.0}, "z_default"),
        ({"replay": 1.0}, "replay"),
        ({"rule": "ppo"}, "there is no rule ppo"),
        ({"steps": 0}, "steps"),
        ({"learning_rate": 0.0}, "learning_rate must be above 0, not 0"),
        ({"learning_rate": math.inf}, "learning_rate must be a finite number, not inf"),
        ({"warm_rate": math.nan}, "warm_rate must be a finite number, not nan"),
        ({"warm_up": math.nan}, "warm_up must be a finite number"),
        ({"warm_up": 1.5}, "warm_up must be from 0 to 1, not 1.5"),
        ({"warm_up": -0.1}, "warm_up must be from 0 to 1"),
        ({"warm_start": -1}, "warm_start must be at least 0"),
        (
            {"grad_clip": -1.0},
            "grad_clip must be above 0, not -1",
        ),  # torch turns the gradient round
        ({"grad_clip": 0.0}, "grad_clip must be above 0"),
        ({"weight_decay": -1.0}, "weight_decay must be at least 0, not -1"),
        ({"lora_alpha": math.nan}, "lora_alpha must be a finite number"),
        ({"lora_alpha": 0.0}, "lora_alpha must be above 0"),
        ({"clip": 0.0}, "clip must be above 0"),
        ({"clip": -2.0}, "clip must be above 0"),
        ({"alpha": math.nan}, "alpha must be a finite number"),
        ({"rule": "pass@k", "k": 0}, "k must be from 1 to the 8 samples, not 0"),
        ({"rule": "pass@k", "k": 9}, "k must be from 1 to the 8 samples, not 9"),
        ({"rule": "kl-control", "beta": 0.0}, "beta must be above 0"),
        ({"rule": "rank-grpo", "rank_weight": 1.5}, "rank_weight must be from 0 to 1"),
        ({"z": "foo"}, "there is no z foo; there are online, batch, offline"),
        ({"seed": 1 << 63}, "seed must be below"),
    ],
)
def test_settings_without_sense_are_refused(change: dict[str, object], said: str) -> None:
    with pytest.raises(RuleError, match=said) as refused:
        replace(SETTINGS, **{"samples": 8, **change})  # type: ignore[arg-type]
    assert "\n" not in refused.value.message


@pytest.mark.parametrize(
    "change",
    [
        {"warm_up": 0.0},
        {"warm_up": 1.0},
        {"weight_decay": 0.1},
        {"rule": "pass@k", "k": 8},
        {"rule": "grpo", "k": 100, "beta": 0.0, "rank_weight": 2.0},  # other rules' settings
        {"rule": "rank-grpo", "rank_weight": 0.0},
        {"seed": -1},
    ],
)
def test_settings_at_the_edge_of_sense_are_taken(change: dict[str, object]) -> None:
    settings = replace(SETTINGS, **{"samples": 8, **change})  # type: ignore[arg-type]
    assert TrainSettings(**settings.as_dict()) == settings
