"""`lean-alpha pretrain`: when Ctrl-C is heard."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.service import pretrain as service
from leanprover_alpha.service.pretrain import Finished
from leanprover_alpha.training.pretraining.loop import Metrics
from tests.training.pairs import write_pairs

from .program import Done, lean_alpha

STEP = Metrics(1, 0, 1.0, 1e-3, 1.0, 100, 0.1)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[..., Any]], Done]:
    """The command, with something else than training in it."""

    def start(work: Callable[..., Any]) -> Done:
        def pretrain(*_: Any, report: Any, stopped: Any, **__: Any) -> Finished:
            work(report, stopped)
            return Finished("stopped" if stopped() else "steps", 1, None, tmp_path / "model")

        monkeypatch.setattr(service, "pretrain", pretrain)
        return lean_alpha("pretrain", tmp_path, "--out", tmp_path / "run")

    return start


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ctrl_c_before_the_first_step_stops_at_once(run: Any, number: int) -> None:
    def reading(report: Any, _: Any) -> None:
        report("reading the pairs")
        signal.raise_signal(number)
        raise AssertionError("it went on")

    done = run(reading)
    assert done.returncode == 128 + number
    assert "Interrupted" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ctrl_c_in_a_step_waits_for_its_end(run: Any, number: int) -> None:
    seen = []

    def training(report: Any, stopped: Any) -> None:
        report(STEP)
        seen.append(stopped())
        signal.raise_signal(number)
        report(STEP)
        seen.append(stopped())

    done = run(training)
    assert done.returncode == 128 + number
    assert seen == [False, True]
    assert "Stopped after step 1 (stopped)" in done.stdout


def test_a_second_ctrl_c_stops_at_once(run: Any) -> None:
    def training(report: Any, _: Any) -> None:
        report(STEP)
        signal.raise_signal(signal.SIGINT)
        report(STEP)
        signal.raise_signal(signal.SIGINT)
        raise AssertionError("it went on")

    assert run(training).returncode == 130


def test_a_run_without_a_signal_is_done(run: Any) -> None:
    done = run(lambda report, _: report(STEP))
    assert done.returncode == 0
    assert "Stopped after step 1 (steps)" in done.stdout


def test_a_run_that_was_stopped_before_its_first_step_can_be_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: Any) -> Any:
        raise KeyboardInterrupt

    pairs = write_pairs(tmp_path)
    monkeypatch.setattr(service, "prepared", interrupted)
    for _ in range(2):
        done = lean_alpha("pretrain", pairs, "--out", tmp_path / "run")
        assert done.returncode == 130, done.stderr
