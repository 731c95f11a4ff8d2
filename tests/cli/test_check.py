"""`lean-alpha check` as people and scripts meet it: output, exit codes, bad input, Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from .program import PROGRAM, SECONDS, Done, lean_alpha, only_line, program, write

GOOD = "theorem good (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩\n"
LOOP = """\
syntax "spin" : tactic
macro_rules | `(tactic| spin) => `(tactic| (have := 1; spin))
set_option maxRecDepth 1000000000
theorem t : False := by spin
"""


def run(*arguments: str | Path, cwd: Path | None = None, stdin: bytes = b"") -> Done:
    """`lean-alpha check ARGUMENTS`."""
    return lean_alpha("check", *arguments, cwd=cwd, stdin=stdin)


def test_accepted_file(tmp_path: Path) -> None:
    done = program("check", write(tmp_path, GOOD))
    assert done.returncode == 0
    assert done.stdout.splitlines()[1].split() == ["✓", "good", "1", "none"]
    assert "1 theorem accepted" in done.stdout
    assert "\x1b" not in done.stdout


def test_refused_file(tmp_path: Path) -> None:
    done = run(write(tmp_path, GOOD + "theorem bad : 1 = 2 := sorry\n"))
    assert done.returncode == 1
    assert "rests on sorry" in done.stdout
    assert "1 of 2 theorems accepted" in done.stdout


def test_error_of_lean_is_shown_with_its_place(tmp_path: Path) -> None:
    path = write(tmp_path, "theorem bad : 1 = 2 := rfl\n")
    done = run(path)
    assert done.returncode == 1
    assert f"{path}:1:" in done.stdout


def test_what_the_file_prints_is_shown(tmp_path: Path) -> None:
    assert "info: Bool.true : Bool" in run(write(tmp_path, "#check true\n")).stdout


def test_allowed_axiom_is_accepted(tmp_path: Path) -> None:
    path = write(tmp_path, "axiom A.a : 1 = 2\ntheorem t : 1 = 2 := A.a\n")
    assert run(path).returncode == 1
    assert run(path, "--allow-axiom", "A.a").returncode == 0
    assert run(path, "--allow-axiom", "sorryAx").returncode == 2


def test_json_is_one_object_as_the_contract_says(tmp_path: Path) -> None:
    path = write(tmp_path, "axiom a : 1 = 2\ntheorem t : 1 = 2 := a\n")
    done = run(path, "--json")
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert report["file"] == str(path)
    assert report["ok"] is False
    assert report["toolchain"] == {"kind": "embedded", "version": "4.35.0"}
    assert report["theorems"] == [
        {
            "theorem": "t",
            "ok": False,
            "level": "compiled",
            "axioms": ["a"],
            "reasons": ["rests on the axiom a, declared in this file in line 1"],
            "line": 2,
            "column": 8,
        }
    ]


def test_several_files_are_all_checked_and_the_worst_counts(tmp_path: Path) -> None:
    good, bad = write(tmp_path, GOOD), write(tmp_path, "theorem t : 1 = 2 := rfl", "Bad.lean")
    done = run(bad, good, "--json")
    assert done.returncode == 1
    assert [json.loads(line)["ok"] for line in done.stdout.splitlines()] == [False, True]
    done = run(tmp_path / "missing.lean", good, "--json")
    assert done.returncode == 2
    assert [json.loads(line)["ok"] for line in done.stdout.splitlines()] == [False, True]


def test_standard_input(tmp_path: Path) -> None:
    done = run("-", "--json", stdin=GOOD.encode(), cwd=tmp_path)
    assert done.returncode == 0
    assert json.loads(done.stdout)["theorems"][0]["theorem"] == "good"


# Bad input


def test_missing_file(tmp_path: Path) -> None:
    assert "No such file" in only_line(run(tmp_path / "missing.lean"))


def test_folder(tmp_path: Path) -> None:
    assert "is a folder" in only_line(run(tmp_path))


def test_empty_name() -> None:
    assert "empty" in only_line(run(""))


def test_no_file_at_all() -> None:
    assert run().returncode == 2


def test_name_with_a_null_byte_or_too_long() -> None:
    assert "cannot be read" in only_line(run("x" * 5000 + ".lean"))


def test_not_utf8(tmp_path: Path) -> None:
    path = write(tmp_path, b"theorem t : True := trivial\n-- \xff\xfe\n")
    assert f"{path}:2: not UTF-8" in only_line(run(path))


def test_circle_of_links(tmp_path: Path) -> None:
    path = tmp_path / "Circle.lean"
    path.symlink_to(path)
    assert "cannot be read" in only_line(run(path))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD)
    path.chmod(0)
    assert "Permission denied" in only_line(run(path))


def test_empty_file(tmp_path: Path) -> None:
    done = run(write(tmp_path, ""))
    assert done.returncode == 0
    assert "no theorems accepted" in done.stdout


@pytest.mark.parametrize("name", ["deep/er/a'b with spaces, Ünïcödé ∀.lean", "-dash_no_suffix"])
def test_unusual_names(tmp_path: Path, name: str) -> None:
    write(tmp_path, GOOD, name)
    assert run("--", name, cwd=tmp_path).returncode == 0


def test_null_bytes(tmp_path: Path) -> None:
    assert run(write(tmp_path, GOOD + "\0\0\0")).returncode == 1


@pytest.mark.parametrize(
    "text",
    ["theorem t : := by\n))))\nend\ntheorem", "/- never closed", '"never closed', "import\n"],
)
def test_syntax_error(tmp_path: Path, text: str) -> None:
    done = run(write(tmp_path, text))
    assert done.returncode == 1
    assert ": error: " in done.stdout


def test_ten_megabytes(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        GOOD + "-- comment that goes on and on\n" * 340_000 + "theorem t : True := trivial",
    )
    assert path.stat().st_size > 10_000_000
    done = run(path)
    assert done.returncode == 0
    assert "2 theorems accepted" in done.stdout


def test_deep_nesting(tmp_path: Path) -> None:
    done = run(write(tmp_path, f"def x : Nat := {'(' * 20_000}0{')' * 20_000}\n"))
    assert done.returncode == 1


def test_endless_file_is_stopped_at_the_time_limit(tmp_path: Path) -> None:
    done = run(write(tmp_path, LOOP), "--timeout", "1")
    assert done.returncode == 1
    assert "stopped after 1 s (--timeout)" in done.stdout


def test_endless_output_is_stopped(tmp_path: Path) -> None:
    text = """\
partial def go (n : Nat) : IO Unit := do
  IO.println "again and again and again and again and again"
  go (n + 1)
#eval go 0
"""
    done = run(write(tmp_path, text), "--timeout", "20", "--memory", "1024")
    assert done.returncode == 1


def test_import_of_mathlib_names_the_install_command(tmp_path: Path) -> None:
    line = only_line(run(write(tmp_path, "import Mathlib\n" + GOOD)))
    assert "imports Mathlib" in line
    assert "elan-init.sh" in line


def test_toolchain_that_is_not_there(tmp_path: Path) -> None:
    line = only_line(run(write(tmp_path, GOOD), "--toolchain", tmp_path / "none"))
    assert "no Lean executable" in line


# Interruption


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interruption_leaves_no_lean_behind(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    path = write(tmp_path, LOOP, f"Endless{number}.lean")
    process = subprocess.Popen(
        [*PROGRAM, "check", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + SECONDS
    while not processes_about(path, other_than=process.pid):
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(number)
    _, stderr = process.communicate(timeout=SECONDS)
    assert process.returncode == code
    assert "Traceback" not in stderr
    assert processes_about(path, other_than=process.pid) == []


def processes_about(path: Path, *, other_than: int) -> list[int]:
    """Lean processes that compile this file."""
    listed = subprocess.run(
        ["ps", "-ww", "-eo", "pid=,args="], capture_output=True, text=True, check=True
    ).stdout
    found = (line.split(None, 1) for line in listed.splitlines())
    return [int(pid) for pid, args in found if str(path) in args and "--json" in args]
