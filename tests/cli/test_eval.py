"""`lean-alpha eval` from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from leanprover_alpha.cli.main import cli
from leanprover_alpha.environment.verification.memory import VerdictMemory


def run(*arguments: str | Path) -> tuple[int, str, str]:
    done = CliRunner().invoke(cli, ["eval", *map(str, arguments)])
    return done.exit_code, done.stdout, done.stderr


def test_eval_prints_json_and_leaves_a_report(prover: Path, tmp_path: Path) -> None:
    path = tmp_path / "Holes.lean"
    path.write_text("theorem easy : True := by\n  sorry\n\ntheorem no : 1 = 2 := by\n  sorry\n")
    out = tmp_path / "run"
    given = ("--model", prover, "--theorems", path, "--samples", "4", "--max-new-tokens", "16")
    memory = tmp_path / "verdicts.sqlite"
    code, stdout, stderr = run(*given, "--out", out, "--json", "--verdicts", memory)
    assert code == 0, stderr
    found = json.loads(stdout)
    assert found["theorems"] == 2
    assert len(VerdictMemory(memory)) == found["effort"]["verifications"]
    assert set(found["families"]) == {"Holes", "all"}
    assert list(found["families"]["all"]["pass"]) == ["1", "2", "4"]
    assert found["precision"]["value"] == found["families"]["all"]["pass"]["1"]["value"]
    assert sum(found["difficulty"].values()) == 2
    assert {"value", "se"} == set(found["diversity"]["samples"]["tactics_gini"])
    assert found["effort"]["verifications"] >= 2
    text = (out / "report.md").read_text()
    assert "| all | 2 |" in text
    assert json.loads((out / "result.json").read_text())["precision"] == found["precision"]

    other = tmp_path / "other" / "run"
    shutil.copytree(out, other)
    code, stdout, stderr = run(*given, "--out", out, "--against", out, "--against", other)
    assert code == 0, stderr
    assert f"against {out}, on 2 theorems" in stdout
    assert f"against {other}, on 2 theorems" in stdout
    assert "+0.0 ± 0.0" in stdout
    assert "pass@4" in stdout

    path.write_text(path.read_text().replace("1 = 2", "1 = 3"))
    code, stdout, stderr = run(*given, "--out", tmp_path / "new", "--against", out)
    assert (code, stdout) == (2, "")
    assert "this run is on other theorems" in stderr
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (("--theorems", "nothing"), "no benchmark"),
        (("--model", "./nowhere", "--theorems", "HOLES"), "there is no folder ./nowhere"),
        (("--model", "none", "--theorems", "HOLES"), "no model"),
        (("--adapter", "./no", "--theorems", "HOLES"), "no adapter folder"),
        (("--theorems", "HOLES", "--against", "FOLDER"), "holds no run"),
        (("--theorems", "HOLES", "--verdicts", "HOLES"), "cannot be used for verdicts"),
    ],
)
def test_what_cannot_be_measured_is_one_line(
    options: tuple[str, ...], line: str, prover: Path, tmp_path: Path
) -> None:
    path = tmp_path / "Holes.lean"
    path.write_text("theorem easy : True := by\n  sorry\n")
    places = {"HOLES": str(path), "FOLDER": str(tmp_path)}
    given = [places.get(option, option) for option in options]
    if "--model" not in given:
        given += ["--model", str(prover)]
    code, stdout, stderr = run(*given, "--out", tmp_path / "run")
    assert code == 2
    assert stdout == ""
    assert line in stderr
    assert len(stderr.strip().splitlines()) == 1
