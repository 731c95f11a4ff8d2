"""Two processes train as one does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from accelerate import debug_launcher

from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.training.rollouts import Problem
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.team import Team
from leanprover_alpha.training.trainer import Trainer

Judge = Callable[[Sequence[tuple[Problem, str]]], list[bool]]
SETTINGS = TrainSettings(
    steps=3, prompts=5, samples=6, max_new_tokens=6, learning_rate=3e-3, lora_rank=4, alpha=0.25
)


def run(
    letters: str, problems: list[Problem], judge: Judge, out: str, rule: str, rank: int | None
) -> None:
    """Train and write down weights and numbers."""
    torch.set_num_threads(1)
    team = Team() if rank == 0 else Team.launched("cpu")
    base = Policy.load(letters, style="tactic-state")
    policy = base.with_new_adapter(rank=4, scale=8.0, rslora=False, seed=1)
    settings = TrainSettings(**{**SETTINGS.as_dict(), "rule": rule})
    asked: list[int] = []

    def verify(pairs: Sequence[tuple[Problem, str]]) -> list[bool]:
        asked.append(len(pairs))
        return judge(pairs)

    trainer = Trainer(policy, problems, verify, settings, team=team)
    numbers: list[object] = []
    trainer.run(lambda step, _: numbers.append({**step.as_dict(), "seconds": 0, "rates": 0}))
    weights = {n: p.detach() for n, p in policy.model.named_parameters() if p.requires_grad}
    table = sorted(trainer.table.state_dict()["entries"])
    saved = {"weights": weights, "numbers": numbers, "table": table, "asked": sum(asked)}
    torch.save(saved, f"{out}-{team.rank}-of-{team.size}")


def test_two_processes_come_to_the_numbers_of_one(
    letters: Path, problems: list[Problem], begins_alike: Judge, tmp_path: Path
) -> None:
    for rule in ("alpha-dpg", "gpg"):
        out = str(tmp_path / rule)
        run(str(letters), problems, begins_alike, out, rule, 0)
        debug_launcher(run, (str(letters), problems, begins_alike, out, rule, None), 2)
        alone, first, second = (
            torch.load(f"{out}-{name}", weights_only=True)
            for name in ("0-of-1", "0-of-2", "1-of-2")
        )
        assert first["asked"] + second["asked"] == alone["asked"]
        assert min(first["asked"], second["asked"]) > 0
        for name, value in alone["weights"].items():
            torch.testing.assert_close(first["weights"][name], value, rtol=0, atol=2e-5)
            torch.testing.assert_close(
                first["weights"][name], second["weights"][name], rtol=0, atol=0
            )
        assert [key for key, *_ in first["table"]] == [key for key, *_ in alone["table"]]
        for mine, other in zip(alone["table"], first["table"], strict=True):
            torch.testing.assert_close(torch.tensor(mine[1:]), torch.tensor(other[1:]))
        for mine, other in zip(alone["numbers"], first["numbers"], strict=True):
            kept = [key for key in mine if mine[key] is not None]
            for key in kept:
                assert abs(mine[key] - other[key]) <= 1e-4 * max(1.0, abs(mine[key])), key
