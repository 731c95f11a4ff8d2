"""`lean-alpha prove --model`: a real small model, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .program import Done, lean_alpha, only_line, program, write

FIRST = "theorem first (p q : Prop) : p → q → p := by\n  sorry\n"
TWO = "theorem two : 1 + 1 = 2 := sorry\n"
OPEN = "theorem wrong : 1 = 2 := by\n  sorry\n"


def run(*arguments: str | Path, model: str | None = None) -> Done:
    """`lean-alpha prove ARGUMENTS`, where the environment names this model or none."""
    return lean_alpha("prove", *arguments, env={"LEAN_ALPHA_MODEL": model})


def test_a_hole_that_the_model_proved_says_so(tmp_path: Path, prover: Path) -> None:
    path = write(tmp_path, FIRST + TWO + OPEN)
    options = ("--model", prover, "--search", "whole", "--samples", "12", "--budget", "300")
    done = run(path, *options, "--json", "--write", "--debug")
    found = json.loads(done.stdout)
    assert done.returncode == 1
    assert found["model"] == str(prover)
    assert [hole["status"] for hole in found["holes"]] == ["proved", "proved", "unproved"]
    assert [hole["source"] for hole in found["holes"]] == ["model", "model", None]
    levels = [hole["level"] for hole in found["holes"]]
    assert levels[2] is None
    assert set(levels[:2]) <= {"audited", "replayed"}
    assert "none of the model's 12 proofs holds" in found["holes"][2]["message"]
    assert "intro a _\n  exact a" in path.read_text()
    assert "Lean: at work" in done.stderr
    assert "model: loaded in" in done.stderr


def test_model_and_portfolio_work_side_by_side(tmp_path: Path, prover: Path) -> None:
    path = write(tmp_path, FIRST + "theorem add (a b : Nat) : a + b = b + a := by\n  sorry\n")
    given = ("--json", "--budget", "300")
    done = program("prove", path, *given, env={"LEAN_ALPHA_MODEL": str(prover)})
    found = json.loads(done.stdout)
    assert found["model"] == str(prover)
    assert found["proved"] == 2


def test_no_model_is_loaded_where_there_is_nothing_to_prove(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    for name in ("config.json", "model.safetensors"):
        (folder / name).write_text("{}")
    path = write(tmp_path, "theorem t : True := trivial\n")
    assert run(path, "--model", folder).returncode == 0


def test_a_model_that_cannot_be_loaded_is_one_line(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    for name in ("config.json", "model.safetensors"):
        (folder / name).write_text("{}")
    path = write(tmp_path, OPEN)
    said = only_line(run(path, "--model", folder, "--search", "whole"))
    assert said.startswith("Error: ")
    assert str(folder) in said


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (("--model", "./nowhere"), "Error: there is no folder ./nowhere"),
        (("--model", "none", "--search", "whole"), "Error: --search whole asks a model"),
        (("--model", "none", "--adapter", "x"), "Error: --adapter belongs to a model"),
        (("--model", "PROVER", "--adapter", "./no"), "Error: there is no adapter folder no"),
        (("--model", "PROVER", "--prompt-style", "x"), "Error: there is no prompt style x"),
    ],
)
def test_what_cannot_be_asked_is_one_line(
    options: tuple[str, ...], line: str, tmp_path: Path, prover: Path
) -> None:
    given = [str(prover) if option == "PROVER" else option for option in options]
    assert only_line(run(write(tmp_path, TWO), *given)).startswith(line)
