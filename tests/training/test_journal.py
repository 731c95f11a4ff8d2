"""What a run leaves to look at."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from leanprover_alpha.training.journal import (
    METRICS,
    Journal,
    LengthAlarm,
    draw_curves,
    model_card,
    read_metrics,
)
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.step import StepNumbers


def numbers(step: int, precision: float = 0.5) -> StepNumbers:
    return StepNumbers(
        step=step,
        precision=precision,
        reward=0.1,
        ess=0.5,
        max_weight=2.0,
        clipped=0.0,
        default_z=0.25,
        all_fail=0.5,
        all_pass=0.0,
        distinct=7,
        length=12.5,
        kl=math.nan,
        gap=1e-6,
        gradient=0.3,
        learning_rate=1e-3,
        tokens=100,
        verifications=9,
        seconds={"sample": 0.5},
    )


def test_resumed_run_cuts_off_what_it_does_again(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        for step in range(5):
            journal.write(numbers(step, precision=0.0))
    with (tmp_path / METRICS).open("a") as file:
        file.write('{"step": 5, "prec')  # killed while it wrote
    with Journal(tmp_path, begin=3) as journal:
        journal.write(numbers(3, precision=1.0))
    lines = read_metrics(tmp_path / METRICS)
    assert [(line["step"], line["precision"]) for line in lines] == [
        (0, 0.0),
        (1, 0.0),
        (2, 0.0),
        (3, 1.0),
    ]
    assert lines[0]["kl"] is None
    assert list((tmp_path / "tensorboard").iterdir())


def test_curves_are_a_picture(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        for step in range(12):
            journal.write(numbers(step))
    path = draw_curves(tmp_path, "a run")
    assert path is not None
    assert path.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("steps", [2, 7, 20])
def test_card_names_rule_data_seed_and_results(steps: int) -> None:
    later = -(-steps // 2)
    lines = [
        numbers(step, precision=0.75 if step >= later else 0.25).as_dict() for step in range(steps)
    ]
    settings = TrainSettings(alpha=0.25, seed=17)
    card = model_card("builtin", settings, "lean-alpha train x", {"theorems": 64}, lines)
    for said in (
        "base_model: builtin",
        "lean-alpha train x",
        "| theorems | 64 |",
        "| alpha | 0.25 |",
        "| seed | 17 |",
        "pass | 0.250 | 0.750 |",
        "not measured",
    ):
        assert said in card


def test_sudden_drop_in_length_is_an_alarm() -> None:
    alarm = LengthAlarm()
    assert [alarm.hear(20.0 + step % 3) for step in range(15)] == [None] * 15
    assert alarm.hear(11.0) is None
    said = alarm.hear(4.0)
    assert said is not None
    assert "20 tokens, now 4" in said
    slow = LengthAlarm()
    assert [slow.hear(100 * 0.93**step) for step in range(40)] == [None] * 40
