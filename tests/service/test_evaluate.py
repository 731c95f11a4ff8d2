"""A model measured on a file of holes, with a real model and a real Lean."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation import passes, records
from leanprover_alpha.evaluation.passes import Fate, Trial
from leanprover_alpha.service.evaluate import EvalOptions, Evaluated, evaluate, open_run
from leanprover_alpha.service.models import ModelOptions

FILE = """\
theorem easy : True := by
  sorry

theorem first (p q : Prop) : p → q → p := by
  sorry

theorem wrong : 1 = 2 := by
  sorry
"""
KILLED = """\
import os, signal, sys
from pathlib import Path
from leanprover_alpha.evaluation import passes
from leanprover_alpha.service.evaluate import EvalOptions, evaluate
from leanprover_alpha.service.models import ModelOptions

passes.MOST_THEOREMS = 1

def report(event):
    if getattr(event, "theorems", 0) == 1:
        os.kill(os.getpid(), signal.SIGKILL)

model, theorems, out = sys.argv[1:]
evaluate(
    EvalOptions(theorems, ModelOptions(model), samples=6, max_new_tokens=32, out=Path(out)), report
)
"""


@pytest.fixture(autouse=True)
def one_theorem_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passes, "MOST_THEOREMS", 1)


@pytest.fixture(scope="module")
def holes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("holes") / "Holes.lean"
    path.write_text(FILE, "utf-8")
    return path


@pytest.fixture(scope="module")
def options(holes: Path, prover: Path) -> EvalOptions:
    return EvalOptions(str(holes), ModelOptions(str(prover)), samples=6, max_new_tokens=32)


@pytest.fixture(scope="module")
def unbroken(options: EvalOptions, tmp_path_factory: pytest.TempPathFactory) -> Evaluated:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passes, "MOST_THEOREMS", 1)
        return evaluate(replace(options, out=tmp_path_factory.mktemp("run") / "whole"))


def outcomes(trials: tuple[Trial, ...]) -> list[tuple[object, ...]]:
    """All of the trials but the time they took."""
    return [(t.theorem, t.family, t.attempts, t.verified) for t in trials]


def test_samples_are_judged_by_lean_and_counted(unbroken: Evaluated) -> None:
    easy, first, wrong = unbroken.trials
    assert [t.theorem for t in unbroken.trials] == ["Holes:easy", "Holes:first", "Holes:wrong"]
    assert easy.c > 0
    assert first.c > 0
    assert "intro a _\nexact a" in first.proofs
    assert wrong.c == 0
    assert unbroken.summary.coverage.value == pytest.approx(2 / 3)
    assert unbroken.summary.samples == 6
    assert unbroken.summary.effort.tokens == sum(
        a.tokens for t in unbroken.trials for a in t.attempts
    )


def test_each_line_holds_a_theorem_with_its_samples_aligned(unbroken: Evaluated) -> None:
    lines = (unbroken.folder / records.SAMPLES).read_text().splitlines()
    for line, trial in zip(map(json.loads, lines), unbroken.trials, strict=True):
        columns = [line[key] for key in ("texts", "log_probs", "tokens", "fates")]
        assert [len(column) for column in columns] == [6] * 4
        assert line["fates"] == [a.fate.value for a in trial.attempts]
        assert all(log_prob < 0 for log_prob in line["log_probs"])
        texts = {t for t in line["texts"] if t}
        assert line["verified"] == len(texts)


def test_the_same_text_has_the_same_log_probability_and_verdict(unbroken: Evaluated) -> None:
    for trial in unbroken.trials:
        by_text: dict[str, list[tuple[Fate, float]]] = {}
        for each in trial.attempts:
            by_text.setdefault(each.text, []).append((each.fate, each.log_prob))
        for text, found in by_text.items():
            if text:
                assert len({fate for fate, _ in found}) == 1
                assert max(p for _, p in found) - min(p for _, p in found) < 1e-4


def test_another_seed_gives_another_answer(
    unbroken: Evaluated, options: EvalOptions, tmp_path: Path
) -> None:
    other = evaluate(replace(options, out=tmp_path / "other", seed=1))
    assert outcomes(other.trials) != outcomes(unbroken.trials)


def test_a_killed_run_goes_on_to_what_an_unbroken_one_gives(
    unbroken: Evaluated, options: EvalOptions, tmp_path: Path
) -> None:
    out = tmp_path / "killed"
    command = [sys.executable, "-c", KILLED, str(options.model.name), options.theorems, str(out)]
    done = subprocess.run(command, capture_output=True, timeout=900, env=dict(os.environ))
    assert done.returncode == -signal.SIGKILL, done.stderr
    path = out / records.SAMPLES
    before = path.read_text()
    assert before.count("\n") == 1
    path.write_text(before + before[:-40])  # as if it had been killed while writing
    with pytest.raises(InputError, match="not finished"):
        open_run(out)
    resumed = evaluate(replace(options, out=out))
    assert outcomes(resumed.trials) == outcomes(unbroken.trials)
    assert path.read_text().startswith(before)
    assert resumed.summary.rates == unbroken.summary.rates
    assert resumed.summary.of_samples == unbroken.summary.of_samples


def test_a_finished_run_is_not_drawn_again(unbroken: Evaluated, options: EvalOptions) -> None:
    path = unbroken.folder / records.SAMPLES
    before = path.stat().st_mtime_ns
    again = evaluate(replace(options, out=unbroken.folder))
    assert again.trials == unbroken.trials
    assert path.stat().st_mtime_ns == before


def test_a_folder_with_another_run_is_left_alone(unbroken: Evaluated, options: EvalOptions) -> None:
    before = (unbroken.folder / records.SAMPLES).read_bytes()
    with pytest.raises(InputError, match="holds a run with another seed"):
        evaluate(replace(options, out=unbroken.folder, seed=5))
    assert (unbroken.folder / records.SAMPLES).read_bytes() == before


def test_what_another_lean_judged_is_left_alone(
    unbroken: Evaluated, options: EvalOptions, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    shutil.copytree(unbroken.folder, out)
    about = json.loads((out / "run.json").read_text())
    assert about["lean"] == [about["lean"][0]]
    assert about["lean"][0].startswith("4.35.0 ")
    (out / "run.json").write_text(json.dumps(about | {"lean": ["4.34.0 "]}))
    with pytest.raises(InputError, match="holds a run with another lean"):
        evaluate(replace(options, out=out))


def test_two_processes_do_not_write_one_run(unbroken: Evaluated, options: EvalOptions) -> None:
    other = (
        "import fcntl, os, sys; fcntl.flock(os.open(sys.argv[1], os.O_RDONLY), fcntl.LOCK_EX);"
        " print(flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", other, str(unbroken.folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(InputError, match="another process is at work on this run"):
            evaluate(replace(options, out=unbroken.folder))
        process.stdin.close()
    assert evaluate(replace(options, out=unbroken.folder)).trials == unbroken.trials


def test_a_theorem_that_the_model_cannot_read_counts_as_unproved(
    options: EvalOptions, tmp_path: Path
) -> None:
    p = "p" * 1200
    path = tmp_path / "Long.lean"
    text = (
        f"theorem long ({p} : Prop) (h : {p}) : {p} := by\n  sorry\n\ntheorem easy : True := by\n"
    )
    path.write_text(text + "  sorry\n", "utf-8")
    found = evaluate(replace(options, theorems=str(path), out=tmp_path / "run"))
    assert [a.fate for a in found.trials[0].attempts] == [Fate.UNASKED] * 6
    assert found.trials[1].c > 0


def test_without_a_model_there_is_one_line(options: EvalOptions) -> None:
    with pytest.raises(InputError, match="name one with --model"):
        evaluate(replace(options, model=ModelOptions("none")))
