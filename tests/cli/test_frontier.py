"""`lean-alpha frontier` from the command line, on runs that are on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from leanprover_alpha.cli.main import cli
from leanprover_alpha.evaluation import records
from tests.evaluation.trials import trial

PICTURES = ("frontier", "pass_at_k", "diversity", "difficulty")


def write(folder: Path, *accepted: int, theorems: str = "synthetic") -> Path:
    """A finished run with so many accepted samples of 4 for each theorem."""
    folder.mkdir(parents=True)
    (folder / "run.json").write_text(json.dumps({"theorems": theorems, "set": theorems}))
    (folder / "result.json").write_text(json.dumps({"command": f"lean-alpha eval # {folder.name}"}))
    found = [trial(f"t{number}", 4, c) for number, c in enumerate(accepted)]
    records.append(folder / records.SAMPLES, found, 0)
    return folder


def run(*arguments: str | Path) -> tuple[int, str, str]:
    done = CliRunner().invoke(cli, ["frontier", *map(str, arguments)])
    return done.exit_code, done.stdout, done.stderr


def test_runs_are_drawn_and_reported(tmp_path: Path) -> None:
    base = write(tmp_path / "base", 1, 1, 1, 0)
    sharp = [write(tmp_path / f"sharp-{n}", 4, 4, n, 0) for n in (0, 1)]
    out = tmp_path / "out"
    labelled = [f"sharp={folder}" for folder in sharp]
    code, stdout, stderr = run(base, *labelled, "--base", "base", "--out", out, "--json")
    assert code == 0, stderr
    found = json.loads(stdout)
    assert [(each["label"], each["runs"]) for each in found["models"]] == [
        ("base", 1),
        ("sharp", 2),
    ]
    assert found["models"][1]["against_base"]["1"]["value"] == pytest.approx(8.5 / 16 - 3 / 16)
    for name in PICTURES:
        assert (out / f"{name}.png").read_bytes().startswith(b"\x89PNG")
        assert "sharp" in (out / f"{name}.svg").read_text()
    report = (out / "frontier.md").read_text()
    for text in ("lean-alpha eval # sharp-1", "| sharp | 2 |", "![frontier](frontier.png)"):
        assert text in report
    before = (out / "frontier.svg").read_bytes()
    code, stdout, _ = run(base, *labelled, "--base", "base", "--out", out)
    assert code == 0
    assert "4 theorems, 4 samples each" in stdout
    assert (out / "frontier.svg").read_bytes() == before


def test_a_single_theorem_has_no_errors_and_proves_nothing(tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", 4), write(tmp_path / "two", 0)
    code, stdout, stderr = run(one, two, "--base", "two", "--out", tmp_path / "out", "--json")
    assert code == 0, stderr
    gap = json.loads(stdout)["models"][0]["against_base"]["1"]
    assert gap == {"value": 1.0, "se": None, "p": 1.0}
    assert "| +100.0 (p 1.000) |" in (tmp_path / "out" / "frontier.md").read_text()


def test_a_folder_whose_name_has_an_equals_sign_is_a_folder(tmp_path: Path) -> None:
    folder = write(tmp_path / "lr=0.1", 1, 2)
    code, stdout, stderr = run(folder, "--out", tmp_path / "out", "--json")
    assert code == 0, stderr
    assert [each["label"] for each in json.loads(stdout)["models"]] == ["lr=0.1"]


def test_what_makes_runs_less_comparable_is_told(tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", 1, 2), write(tmp_path / "two", 1, 2)
    about = json.loads((two / "run.json").read_text())
    (two / "run.json").write_text(json.dumps(about | {"max_new_tokens": 64}))
    code, _, stderr = run(one, two, "--out", tmp_path / "out")
    assert code == 0
    assert stderr == "note: the runs differ in max_new_tokens: 64, null\n"
    assert "differ in max_new_tokens" in (tmp_path / "out" / "frontier.md").read_text()


def test_what_cannot_be_drawn_is_one_line(tmp_path: Path) -> None:
    one = write(tmp_path / "a" / "run", 1)
    two = write(tmp_path / "b" / "run", 1)
    other = write(tmp_path / "other", 1, theorems="repo")
    damaged, cut = write(tmp_path / "damaged", 1), write(tmp_path / "cut", 1)
    (damaged / "run.json").write_text("{}")
    (cut / "result.json").write_text("{")
    for arguments, line in (
        ((tmp_path,), "holds no run"),
        ((one, two), "another run is called run, too: write LABEL="),
        ((one, other), "on other theorems (synthetic, synthetic) than"),
        ((f"x={one}", f"x={one}"), "is named twice under x"),
        ((damaged,), "there is no theorems, set in it"),
        ((cut,), "result.json cannot be read"),
        ((one, "--base", "none"), "--base none: no such run; there are run"),
    ):
        code, stdout, stderr = run(*arguments, "--out", tmp_path / "out")
        assert code == 2
        assert stdout == ""
        assert line in stderr
        assert len(stderr.strip().splitlines()) == 1
