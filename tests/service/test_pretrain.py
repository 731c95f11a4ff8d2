"""A whole run on a handful of pairs: tokenizer, training, Lean's verdicts, a model that loads."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.passes import ALL
from leanprover_alpha.evaluation.theorems import Theorem, theorem_set
from leanprover_alpha.policy.failures import ModelError
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.service.pretrain import Schedule, pretrain, theorems_of
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.training.pretraining.loop import Metrics, Recipe
from tests.training.pairs import write_pairs

RECIPE = Recipe(
    steps=6,
    batch_tokens=300,
    warmup=2,
    vocabulary=400,
    hidden=32,
    layers=2,
    heads=2,
    feed_forward=64,
)
SCHEDULE = Schedule(evaluate_every=4, samples=2, max_new_tokens=8)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pairs(tmp_path_factory.mktemp("data"))


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return dict(Policy.load(str(folder / "model"), device="cpu").model.state_dict())


def test_a_run_trains_measures_saves_and_goes_on_where_it_was_stopped(
    pairs: Path, tmp_path: Path
) -> None:
    whole = pretrain(pairs, tmp_path / "whole", RECIPE, SCHEDULE)
    assert (whole.reason, whole.step) == ("steps", 6)
    assert whole.measured is not None
    assert set(whole.measured.rates) == {"small", ALL}
    lines = [json.loads(line) for line in (tmp_path / "whole" / "metrics.jsonl").open()]
    assert [line["kind"] for line in lines] == [*["step"] * 4, "dev", "step", "step", "dev"]

    seen: list[object] = []
    parted = tmp_path / "parted"
    first = pretrain(
        pairs,
        parted,
        RECIPE,
        SCHEDULE,
        report=seen.append,
        stopped=lambda: sum(isinstance(event, Metrics) for event in seen) >= 2,
    )
    assert (first.reason, first.step) == ("stopped", 2)
    with pytest.raises(InputError, match="--resume"):
        pretrain(pairs, parted, RECIPE, SCHEDULE)
    pretrain(pairs, parted, RECIPE, SCHEDULE, resume=True)
    unbroken, resumed = weights(tmp_path / "whole"), weights(parted)
    assert all(torch.equal(unbroken[name], resumed[name]) for name in unbroken)
    assert next(iter(unbroken.values())).dtype is torch.float32


def test_a_run_that_is_ended_at_once_goes_on_from_its_last_checkpoint(
    pairs: Path, tmp_path: Path
) -> None:
    steps: list[int] = []

    def second_ctrl_c(event: object) -> None:
        if isinstance(event, Metrics):
            steps.append(event.step)
            if len(steps) % 2 == 0:
                raise KeyboardInterrupt

    for resume in (False, True):
        with pytest.raises(KeyboardInterrupt):
            pretrain(pairs, tmp_path, RECIPE, SCHEDULE, resume=resume, report=second_ctrl_c)
    assert steps == [1, 2, 2, 3]  # a checkpoint stands from the first step on


def test_two_processes_take_the_steps_that_one_takes(pairs: Path, tmp_path: Path) -> None:
    quiet = replace(SCHEDULE, evaluate_every=0, theorems=1, samples=1)
    for processes in (1, 2):
        pretrain(pairs, tmp_path / str(processes), RECIPE, quiet, processes=processes)
    one, two = weights(tmp_path / "1"), weights(tmp_path / "2")
    assert all(torch.allclose(one[name], two[name], atol=2e-3) for name in one)


def test_a_run_goes_out_from_an_earlier_model(pairs: Path, tmp_path: Path) -> None:
    quiet = replace(SCHEDULE, evaluate_every=0, theorems=1, samples=1)
    first = pretrain(pairs, tmp_path / "first", RECIPE, quiet)
    losses = []
    for start in (None, first.model):
        seen: list[object] = []
        recipe = replace(RECIPE, steps=1, rate=1e-9, renaming=0.0, hidden=32 if start else 16)
        place = tmp_path / f"second-{start is None}"
        pretrain(pairs, place, recipe, quiet, start=start, report=seen.append)
        losses += [event.loss for event in seen if isinstance(event, Metrics)]
    assert losses[1] < losses[0]
    assert (tmp_path / "first/model/tokenizer.json").read_bytes() == (
        tmp_path / "second-False/model/tokenizer.json"
    ).read_bytes()
    with pytest.raises(InputError, match=r"other settings: .*start"):
        pretrain(pairs, tmp_path / "first", RECIPE, quiet, start=first.model, resume=True)


def test_a_checkpoint_that_is_not_there_is_one_line(pairs: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no checkpoint\.pt"):
        pretrain(pairs, tmp_path / "none", RECIPE, SCHEDULE, resume=True)


@pytest.mark.parametrize("end", [{"minutes": math.nan}, {"until_pass1": math.nan}])
def test_an_end_that_would_never_come_is_refused(end: dict[str, float]) -> None:
    with pytest.raises(InputError, match="not nan"):
        Schedule(**end)  # type: ignore[arg-type]


def test_a_device_that_is_not_there_is_refused_first(pairs: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="there is no device foo here"):
        pretrain(pairs, tmp_path / "run", RECIPE, SCHEDULE, device="foo")
    assert not (tmp_path / "run").exists()


def test_theorems_are_taken_from_the_families_in_turn(pairs: Path) -> None:
    found = theorems_of(pairs, "pretrain", 3)
    assert [theorem.name for theorem in found.theorems] == ["and_swap", "imp_trans", "or_swap"]


def test_holes_of_a_theorem_set_are_judged_by_lean(tmp_path: Path) -> None:
    twice = "def twice (n : Nat) : Nat := n + n"
    thrice = "def twice (n : Nat) : Nat := n + n + n"
    state = ("n : Nat\n⊢ …",)
    tasks = {
        "a": Task(state, "theorem a (n : Nat) : twice n = 2 * n := by", (twice,)),
        "b": Task(state, "theorem b (n : Nat) : twice n = 3 * n := by", (thrice,)),
        "c": Task(("⊢ True",), "theorem c : True := by"),
        "d": Task(state, "theorem d (n : Nat) : twice (n + 1) = 2 * n + 2 := by", (twice,)),
    }
    theorems = [Theorem(name, "f", task) for name, task in tasks.items()]
    found = theorem_set(theorems)
    assert [theorem.name for theorem in found.theorems] == ["a", "d", "b", "c"]
    for hole in found.holes:
        assert hole.span.of(found.document.text) == "sorry"
    proof = "unfold twice\nomega"
    with Judge(discover(tmp_path), root=tmp_path, workers=1) as judge:
        judged = judge.judge(
            found.document,
            {hole: [proof, "trivial"] for hole in found.holes},
        )
    accepted = [[each.accepted for each in judged[hole]] for hole in found.holes]
    assert accepted == [[True, False]] * 3 + [[False, True]]
