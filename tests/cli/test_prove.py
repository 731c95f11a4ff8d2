"""`lean-alpha prove` as people and scripts meet it: output, files, bad input, Ctrl-C."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from .program import PROGRAM, SECONDS, Done, lean_alpha, only_line, program, write

SWAP = "theorem swap {p q : Prop} (h : p ∧ q) : q ∧ p := by\n  sorry\n"
TWO = "theorem two : 1 + 1 = 2 := sorry\n"
FALSE = "theorem wrong : 1 = 2 := by\n  sorry\n"
FEW = ("--candidates", "15", "--budget", "600")
"""Enough for an easy proof; ends a search that finds none."""
ENDLESS = """\
theorem endless (f : Nat → Nat) (p : Nat → Prop) (h : ∀ n, p (f n) → p (n + f n))
    (h' : ∀ n, p n ∨ p (f (n + 1))) : p (f 0) ∧ p 1 := by
  sorry
"""


def run(*arguments: str | Path, cwd: Path | None = None, stdin: str | bytes = b"") -> Done:
    """`lean-alpha prove ARGUMENTS`, one hole after the other unless they say otherwise."""
    return lean_alpha("prove", "--workers", "1", *arguments, cwd=cwd, stdin=stdin)


def as_json(*arguments: str | Path, cwd: Path | None = None) -> dict[str, Any]:
    """The object that `--json` prints for one file."""
    done = run(*arguments, "--json", cwd=cwd)
    assert done.stdout.count("\n") == 1, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def checks(path: Path) -> bool:
    """Whether `lean-alpha check` accepts the file."""
    return lean_alpha("check", path).returncode == 0


# What is printed


def test_proofs_are_shown_and_the_file_is_not_touched(tmp_path: Path) -> None:
    path = write(tmp_path, SWAP + TWO)
    done = program("prove", path)
    assert done.returncode == 0
    assert "2 holes proved" in done.stdout
    assert "--write puts the proofs into the file" in done.stdout
    rows = {line.split()[1]: line.split() for line in done.stdout.splitlines()[1:3]}
    assert rows["swap"][:3] == ["✓", "swap", "2"]
    assert rows["two"][:3] == ["✓", "two", "3"]
    assert "two: proved (" in done.stderr  # progress
    assert "two: proved (" not in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
    assert path.read_text() == SWAP + TWO


def test_what_is_proved_is_written_although_something_is_not(tmp_path: Path) -> None:
    path = write(tmp_path, FALSE + TWO)
    done = run(path, "--write", *FEW)
    assert done.returncode == 1
    assert "1 of 2 holes proved" in done.stdout
    assert "not proved" in done.stdout
    assert path.read_text().startswith(FALSE + "theorem two : 1 + 1 = 2 := ")
    assert path.read_text().count("sorry") == 1


REPEATABLE = ("--workers", "1", "--seed", "7", "--budget", "1e9")
"""The huge budget does not delay an easy proof."""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A file with three holes, and what `--json` says of it."""
    text = f"{SWAP}namespace N\n{TWO}end N\n/- 𝔸𝔹 -/ theorem ü : 1 + 1 = 2 := sorry\n"
    path = write(tmp_path_factory.mktemp("shown"), text)
    return path, as_json(path, *REPEATABLE)


def test_json(shown: tuple[Path, dict[str, Any]]) -> None:
    path, found = shown
    assert found["file"] == str(path)
    assert found["toolchain"] == {"kind": "embedded", "version": "4.35.0"}
    assert found["model"] is None
    assert (found["proved"], found["unproved"], found["written"]) == (3, 0, False)
    assert isinstance(found["seconds"], float)
    first, second, _ = found["holes"]
    assert (first["theorem"], first["line"], first["column"]) == ("swap", 2, 2)
    assert (second["theorem"], second["line"], second["column"]) == ("N.two", 4, 27)
    for hole in found["holes"]:
        assert hole["status"] == "proved"
        assert hole["level"] in ("audited", "replayed")
        assert hole["source"]
        assert isinstance(hole["axioms"], list)
        assert isinstance(hole["seconds"], float)
        assert hole["candidates"] > 0
        assert hole["proof"]
        assert "sorry" not in hole["proof"]


def test_columns_count_code_points(shown: tuple[Path, dict[str, Any]]) -> None:
    hole = shown[1]["holes"][-1]
    assert (hole["line"], hole["column"], hole["theorem"]) == (6, 34, "ü")


def test_same_seed_and_one_worker_give_the_same_proofs(
    shown: tuple[Path, dict[str, Any]],
) -> None:
    path, one = shown
    two = as_json(path, *REPEATABLE)
    assert [hole["proof"] for hole in one["holes"]] == [hole["proof"] for hole in two["holes"]]


def test_no_hole_is_said_and_is_success(tmp_path: Path) -> None:
    done = run(write(tmp_path, "theorem t : True := trivial -- no sorry here\n"))
    assert done.returncode == 0
    assert "nothing to prove" in done.stdout
    assert as_json(write(tmp_path, ""))["holes"] == []


# Writing


def test_written_file_passes_check_and_has_nothing_left_to_prove(tmp_path: Path) -> None:
    path = write(tmp_path, "/-! Says sorry. -/\n" + SWAP + TWO + '-- "sorry"\n', "real/Real.lean")
    path.chmod(0o640)
    link = tmp_path / "Link.lean"
    link.symlink_to(path)
    done = run(link, "--write")
    assert done.returncode == 0
    assert "written" in done.stdout
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    text = path.read_text()
    assert text.startswith("/-! Says sorry. -/\ntheorem swap {p q : Prop} (h : p ∧ q)")
    assert text.endswith('-- "sorry"\n')
    assert text.count("sorry") == 2
    assert checks(path)
    assert "nothing to prove" in run(path, "--write").stdout
    assert path.read_text() == text
    assert os.listdir(path.parent) == ["Real.lean"]


def test_several_holes_of_one_theorem_are_filled_and_line_ends_kept(tmp_path: Path) -> None:
    text = (
        "theorem t (p q : Prop) (h : p ∧ q) :\r\n    q ∧ (p ∨ 1 = 2) := ⟨sorry, by\r\n"
        "  left\r\n  sorry⟩"
    )
    path = write(tmp_path, text)
    found = as_json(path, "--write")
    assert [hole["status"] for hole in found["holes"]] == ["proved", "proved"]
    assert {hole["level"] for hole in found["holes"]} <= {"audited", "replayed"}
    after = path.read_bytes().decode()
    assert after.count("\n") == after.count("\r\n")
    assert not after.endswith("\n")
    assert after.split("\r\n")[0] == text.split("\r\n")[0]
    assert checks(path)


def test_read_only_file_is_one_line_and_the_proofs_are_shown(tmp_path: Path) -> None:
    path = write(tmp_path, TWO)
    path.chmod(0o444)
    done = run(path, "--write")
    assert done.returncode == 1
    assert "1 hole proved" in done.stdout
    assert "nothing was written: the file is read-only" in done.stdout
    assert path.read_text() == TWO


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs the program patch")
def test_diff_is_all_that_stdout_gets(tmp_path: Path) -> None:
    path = write(tmp_path, SWAP + TWO)
    done = run("Sample.lean", "--diff", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("--- a/Sample.lean\n+++ b/Sample.lean\n@@ ")
    assert "2 holes proved" in done.stderr
    assert path.read_text() == SWAP + TWO
    subprocess.run(["patch", "-p1"], input=done.stdout.encode(), cwd=tmp_path, check=True)
    assert checks(path)


# Standard input


def test_standard_input_with_write_is_a_filter(tmp_path: Path) -> None:
    done = program("prove", "-", "--write", stdin=SWAP + TWO)
    assert done.returncode == 0
    assert done.stdout.startswith("theorem swap")
    assert "2 holes proved" in done.stderr
    assert checks(write(tmp_path, done.stdout))


def test_filter_prints_the_text_as_it_was_when_nothing_is_proved() -> None:
    text = FALSE.replace("\n", "\r\n")
    done = run("-", "--write", *FEW, stdin=text)
    assert done.returncode == 1
    assert done.stdout == text


def test_standard_input_is_proved_like_a_file_and_never_written() -> None:
    done = run("-", "--diff", stdin=TWO)
    assert done.returncode == 0
    assert "+theorem two" in done.stdout
    assert "1 hole proved" in done.stderr
    found = json.loads(run("-", "--json", "--write", "--theorem", "two", stdin=TWO).stdout)
    assert found["file"] == "-"
    assert found["written"] is False
    assert found["text"].startswith("theorem two : 1 + 1 = 2 := ")


def test_standard_input_cannot_be_text_and_diff_at_once() -> None:
    assert "--diff" in only_line(run("-", "--write", "--diff", stdin=TWO))


# Which holes


def test_only_the_named_theorem_is_filled(tmp_path: Path) -> None:
    path = write(tmp_path, f"namespace Logic\n{SWAP}{TWO}{FALSE}end Logic\n")
    found = as_json(path, "--theorem", "Logic.two", "--theorem", "swap", "--write", "--diff")
    assert [hole["theorem"] for hole in found["holes"]] == ["Logic.swap", "Logic.two"]
    assert FALSE in path.read_text()
    assert path.read_text().count("sorry") == 1
    assert "+theorem two" in found["diff"]


def test_unknown_theorem_names_those_that_come_near(tmp_path: Path) -> None:
    path = write(tmp_path, f"namespace Logic\n{SWAP}{TWO}end Logic\n")
    line = only_line(run(path, "--theorem", "swpa", "--write"))
    assert "swpa" in line
    assert "Logic.swap" in line
    assert "sorry" in path.read_text()


def test_theorem_that_is_proved_already_is_nothing_to_prove(tmp_path: Path) -> None:
    path = write(tmp_path, FALSE + "theorem done : True := trivial\n")
    done = run(path, "--theorem", "done")
    assert done.returncode == 0
    assert "nothing to prove" in done.stdout


def test_hole_for_data_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, "def x : Nat := sorry\n" + TWO)
    found = as_json(path, "--write")
    assert [hole["status"] for hole in found["holes"]] == ["unproved", "proved"]
    assert "data" in found["holes"][0]["message"]
    assert path.read_text().startswith("def x : Nat := sorry\n")


def test_proof_beside_a_hole_that_stays_open_after_so_many_candidates_is_conditional(
    tmp_path: Path,
) -> None:
    text = "theorem t : 1 + 1 = 2 ∧ 1 = 2 := ⟨sorry, sorry⟩\n"
    found = as_json(write(tmp_path, text), *FEW)
    assert 0 < found["holes"][1]["candidates"] <= int(FEW[1])
    assert [hole["status"] == "proved" for hole in found["holes"]] == [True, False]
    assert found["holes"][0]["level"] == "conditional"


# Several files, folders


def test_folder(tmp_path: Path) -> None:
    write(tmp_path, TWO, "src/B.lean")
    write(tmp_path, SWAP, "src/deep/A.lean")
    write(tmp_path, "theorem t : True := trivial\n", "src/Finished.lean")
    for hidden in (".lake/packages/P.lean", "build/Q.lean", ".git/R.lean", "deep/.S.lean"):
        write(tmp_path, FALSE, f"src/{hidden}")
    done = run("src", "src/B.lean", "--json", cwd=tmp_path)
    assert done.returncode == 0
    files = [json.loads(line)["file"] for line in done.stdout.splitlines()]
    assert files == ["src/B.lean", "src/deep/A.lean"]  # a file that is named twice counts once


def test_folder_with_nothing_to_prove(tmp_path: Path) -> None:
    write(tmp_path, "theorem t : True := trivial\n")
    done = run(tmp_path)
    assert done.returncode == 0
    assert "nothing to prove" in done.stdout


def test_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    good, bad = write(tmp_path, TWO), tmp_path / "Missing.lean"
    done = run(bad, good, "--json")
    assert done.returncode == 2
    first, second = map(json.loads, done.stdout.splitlines())
    assert "No such file" in first["message"]
    assert second["proved"] == 1


def test_name_may_be_meant_for_one_of_several_files(tmp_path: Path) -> None:
    write(tmp_path, TWO, "A.lean")
    write(tmp_path, SWAP, "B.lean")
    done = run("A.lean", "B.lean", "--theorem", "swap", "--json", cwd=tmp_path)
    assert done.returncode == 0
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == ["B.lean"]
    assert run("A.lean", "B.lean", "--theorem", "swop", cwd=tmp_path).returncode == 2


def test_file_that_imports_another_of_its_project(tmp_path: Path) -> None:
    write(tmp_path, 'name = "p"\n[[lean_lib]]\nname = "P"\n', "lakefile.toml")
    write(tmp_path, "def double (n : Nat) : Nat := n + n\n", "P/Basic.lean")
    text = "import P.Basic\ntheorem d (n : Nat) : double n = n + n := by\n  sorry\n"
    path = write(tmp_path, text, "P/Use.lean")
    assert run(path, "--write").returncode == 0
    assert checks(path)


# Files that do not compile


BAD = "theorem bad : 1 = 2 := rfl\n"


def test_errors_before_and_after_a_hole_are_reported_and_the_hole_is_tried(tmp_path: Path) -> None:
    path = write(tmp_path, BAD + TWO + BAD.replace("bad", "worse"))
    done = run(path, "--json")
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert found["proved"] == 1
    assert {m["line"] for m in found["messages"] if m["severity"] == "error"} == {1, 3}


def test_file_with_an_error_and_no_hole(tmp_path: Path) -> None:
    path = write(tmp_path, BAD)
    done = run(path)
    assert done.returncode == 1
    assert f"{path}:1:" in done.stdout
    assert "error" in done.stdout
    assert "nothing to prove" in done.stdout


# Options and bad input


def test_budget_is_kept_and_nothing_is_written_when_nothing_is_proved(tmp_path: Path) -> None:
    path = write(tmp_path, ENDLESS)
    before = path.stat().st_mtime_ns
    found = as_json(path, "--budget", "1", "--write")
    (hole,) = found["holes"]
    assert hole["status"] in ("timeout", "unproved")
    assert hole["proof"] is None
    assert "not proved" in hole["message"]
    assert found["written"] is False
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["--budget", "0"],
        ["--budget", "soon"],
        ["--search", "lucky"],
        ["--engine", "steam"],
        ["--workers", "0"],
        ["--samples", "-1"],
    ],
)
def test_wrong_option_is_a_usage_error(tmp_path: Path, arguments: list[str]) -> None:
    done = run(write(tmp_path, TWO), *arguments)
    assert done.returncode == 2
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--write"], "without --write:"),
        (["--theorem", "two", "--diff"], "without --theorem, --diff:"),
        (["--json"], "without --json:"),
        (["Sample.lean"], "name the files themselves"),
    ],
)
def test_what_requests_say_themselves_is_refused(arguments: list[str], named: str) -> None:
    done = program("prove", "--stdin-json", "--model", "none", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert named in done.stderr


def test_no_file_at_all() -> None:
    assert run().returncode == 2


def test_missing_file(tmp_path: Path) -> None:
    assert "No such file" in only_line(run(tmp_path / "Missing.lean"))


def test_empty_name() -> None:
    assert "empty" in only_line(run(""))


def test_folder_without_lean_files(tmp_path: Path) -> None:
    assert "no .lean file" in only_line(run(tmp_path))


def test_not_utf8(tmp_path: Path) -> None:
    path = write(tmp_path, TWO.encode() + b"-- \xff\n")
    assert f"{path}:2: not UTF-8" in only_line(run(path))


def test_byte_order_mark(tmp_path: Path) -> None:
    path = write(tmp_path, b"\xef\xbb\xbf" + TWO.encode())
    assert "byte order mark" in only_line(run(path, "--write"))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_toolchain_that_is_not_there(tmp_path: Path) -> None:
    line = only_line(run(write(tmp_path, TWO), "--toolchain", tmp_path / "none"))
    assert "no Lean executable" in line


def test_import_of_mathlib_names_the_install_command(tmp_path: Path) -> None:
    assert "elan-init.sh" in only_line(run(write(tmp_path, "import Mathlib\n" + TWO)))


def test_help_ends_with_two_examples() -> None:
    lines = run("--help").stdout.rstrip().splitlines()
    assert lines[-3].strip() == "Examples:"
    assert all("lean-alpha prove" in line for line in lines[-2:])


# Interruption


@pytest.mark.parametrize(
    ("number", "extra"), [(signal.SIGTERM, ["--json"]), (signal.SIGINT, ["--write"])]
)
def test_ctrl_c_keeps_what_is_proved(
    tmp_path: Path, number: signal.Signals, extra: list[str]
) -> None:
    path = write(tmp_path, TWO + ENDLESS)
    command = [*PROGRAM, "prove", str(path), "--budget", "1e6", "--workers", "1", *extra]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    line = process.stderr.readline()
    while line and ": two: proved" not in line:
        line = process.stderr.readline()
    assert line
    time.sleep(1)  # the search for the second is under way
    below = descendants(process.pid)
    process.send_signal(number)
    stdout, stderr = process.communicate(timeout=SECONDS)
    assert process.returncode == 128 + number
    assert "Traceback" not in stderr
    assert below
    deadline = time.monotonic() + SECONDS  # killed, they may still be on their way out
    while any(map(alive, below)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [pid for pid in below if alive(pid)]
    if extra == ["--json"]:
        found = json.loads(stdout)
        assert [hole["status"] for hole in found["holes"]] == ["proved", "unproved"]
        assert found["interrupted"] is True
        assert path.read_text() == TWO + ENDLESS
    else:
        assert "1 of 2 holes proved" in stdout
        assert "written" in stdout
        assert path.read_text().count("sorry") == 1


def descendants(pid: int) -> list[int]:
    """The processes below one."""
    listed = subprocess.run(
        ["ps", "-axo", "pid=,ppid="], capture_output=True, text=True, check=True
    ).stdout
    pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
    found = [pid]
    for parent in found:
        found += [child for child, above in pairs if above == parent]
    return found[1:]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True)
    return bool(state.stdout.strip()) and not state.stdout.startswith("Z")


@pytest.mark.parametrize("engine", ["worker", "single"])
def test_every_engine_proves_a_file(engine: str, tmp_path: Path) -> None:
    found = as_json(write(tmp_path, TWO), "--engine", engine, "--budget", "600", "--model", "none")
    (hole,) = found["holes"]
    assert (hole["status"], hole["level"]) == ("proved", "replayed")
