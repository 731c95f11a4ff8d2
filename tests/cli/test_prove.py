"""`lean-alpha prove` as people and scripts meet it: output, files, bad input, Ctrl-C."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

PROGRAM = [sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()"]

SWAP = "theorem swap {p q : Prop} (h : p ∧ q) : q ∧ p := by\n  sorry\n"
TWO = "theorem two : 1 + 1 = 2 := sorry\n"
FALSE = "theorem wrong : 1 = 2 := by\n  sorry\n"
ENDLESS = """\
theorem endless (f : Nat → Nat) (p : Nat → Prop) (h : ∀ n, p (f n) → p (n + f n))
    (h' : ∀ n, p n ∨ p (f (n + 1))) : p (f 0) ∧ p 1 := by
  sorry
"""


def run(
    *arguments: str | Path, cwd: Path | None = None, stdin: str | bytes = b""
) -> subprocess.CompletedProcess[str]:
    """`lean-alpha prove ARGUMENTS`; asserts that nobody is ever shown a traceback."""
    command = [*PROGRAM, "prove", *map(str, arguments)]
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(command, cwd=cwd, input=data, capture_output=True, timeout=300)
    texts = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in texts[1]
    assert "internal error" not in "".join(texts)
    return subprocess.CompletedProcess(command, done.returncode, *texts)


def as_json(*arguments: str | Path, cwd: Path | None = None) -> dict[str, Any]:
    """The object that `--json` prints for one file."""
    done = run(*arguments, "--json", cwd=cwd)
    assert done.stdout.count("\n") == 1, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def write(folder: Path, text: str | bytes, name: str = "Sample.lean") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def checks(path: Path) -> bool:
    """Whether `lean-alpha check` accepts the file."""
    return subprocess.run([*PROGRAM, "check", str(path)], capture_output=True).returncode == 0


def only_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line that a refused input gives on stderr, with exit code 2."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    lines = [line for line in done.stderr.splitlines() if "core library (first use)" not in line]
    assert len(lines) == 1, lines
    assert lines[0].startswith("Error: ")
    return lines[0]


# What is printed


def test_proofs_are_shown_and_the_file_is_not_touched(tmp_path: Path) -> None:
    path = write(tmp_path, SWAP + TWO)
    done = run(path)
    assert done.returncode == 0
    assert "2 holes proved" in done.stdout
    assert "--write puts the proofs into the file" in done.stdout
    rows = {line.split()[1]: line.split() for line in done.stdout.splitlines()[1:3]}
    assert rows["swap"][:3] == ["✓", "swap", "2"]
    assert rows["two"][:3] == ["✓", "two", "3"]
    assert "\x1b" not in done.stdout + done.stderr
    assert path.read_text() == SWAP + TWO


def test_what_stays_open_is_said(tmp_path: Path) -> None:
    done = run(write(tmp_path, TWO + FALSE), "--budget", "3")
    assert done.returncode == 1
    assert "1 of 2 holes proved" in done.stdout
    assert "not proved" in done.stdout


def test_progress_goes_to_stderr(tmp_path: Path) -> None:
    done = run(write(tmp_path, TWO))
    assert "two: proved (" in done.stderr
    assert "two: proved (" not in done.stdout


def test_json(tmp_path: Path) -> None:
    path = write(tmp_path, SWAP + "namespace N\n" + TWO + "end N\n")
    done = run(path, "--json")
    assert done.returncode == 0
    found = json.loads(done.stdout)
    assert done.stdout.count("\n") == 1
    assert found["file"] == str(path)
    assert found["toolchain"] == {"kind": "embedded", "version": "4.35.0"}
    assert (found["proved"], found["unproved"], found["written"]) == (2, 0, False)
    assert isinstance(found["seconds"], float)
    first, second = found["holes"]
    assert (first["theorem"], first["line"], first["column"]) == ("swap", 2, 2)
    assert (second["theorem"], second["line"], second["column"]) == ("N.two", 4, 27)
    for hole in (first, second):
        assert hole["status"] == "proved"
        assert hole["level"] in ("audited", "replayed")
        assert hole["source"]
        assert isinstance(hole["axioms"], list)
        assert isinstance(hole["seconds"], float)
        assert hole["candidates"] > 0
        assert hole["proof"]
        assert "sorry" not in hole["proof"]


def test_json_of_an_open_hole(tmp_path: Path) -> None:
    (hole,) = as_json(write(tmp_path, FALSE), "--budget", "3")["holes"]
    assert hole["status"] in ("unproved", "timeout")
    assert hole["proof"] is None
    assert "not proved" in hole["message"]


def test_columns_count_code_points(tmp_path: Path) -> None:
    found = as_json(write(tmp_path, "/- 𝔸𝔹 -/ theorem ü : 1 + 1 = 2 := sorry\n"))
    (hole,) = found["holes"]
    assert (hole["line"], hole["column"], hole["theorem"]) == (1, 34, "ü")


def test_no_hole_is_said_and_is_success(tmp_path: Path) -> None:
    done = run(write(tmp_path, "theorem t : True := trivial -- no sorry here\n"))
    assert done.returncode == 0
    assert "nothing to prove" in done.stdout
    assert as_json(write(tmp_path, ""))["holes"] == []


# Writing


def test_written_file_passes_check_and_has_nothing_left_to_prove(tmp_path: Path) -> None:
    path = write(tmp_path, "/-! Says sorry. -/\n" + SWAP + TWO + '-- "sorry"\n')
    done = run(path, "--write")
    assert done.returncode == 0
    assert "written" in done.stdout
    text = path.read_text()
    assert text.startswith("/-! Says sorry. -/\ntheorem swap {p q : Prop} (h : p ∧ q)")
    assert text.endswith('-- "sorry"\n')
    assert text.count("sorry") == 2
    assert checks(path)
    assert "nothing to prove" in run(path, "--write").stdout
    assert path.read_text() == text
    assert os.listdir(tmp_path) == ["Sample.lean"]


def test_what_is_proved_is_written_although_something_is_not(tmp_path: Path) -> None:
    path = write(tmp_path, FALSE + TWO)
    done = run(path, "--write", "--budget", "3")
    assert done.returncode == 1
    assert path.read_text().startswith(FALSE + "theorem two : 1 + 1 = 2 := ")
    assert path.read_text().count("sorry") == 1


def test_nothing_is_written_when_nothing_is_proved(tmp_path: Path) -> None:
    path = write(tmp_path, FALSE)
    before = path.stat().st_mtime_ns
    assert run(path, "--write", "--budget", "2").returncode == 1
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
def test_line_ends_and_a_missing_last_one_are_kept(tmp_path: Path, end: str, last: bool) -> None:
    text = (
        "theorem both (p q r : Prop) (h : p ∧ q) (k : r) : (q ∧ p) ∧ r := by\n"
        "  constructor\n  · sorry\n  · sorry\n"
    ).replace("\n", end)
    path = write(tmp_path, text if last else text.removesuffix(end))
    assert run(path, "--write").returncode == 0
    after = path.read_bytes().decode()
    assert after.count("\n") == after.count(end)
    assert after.endswith(end) is last
    assert after.split(end)[:2] == text.split(end)[:2]
    assert checks(path)


def test_mode_and_links_are_kept(tmp_path: Path) -> None:
    path = write(tmp_path, TWO, "real/Real.lean")
    path.chmod(0o640)
    link = tmp_path / "Link.lean"
    link.symlink_to(path)
    assert run(link, "--write").returncode == 0
    assert link.is_symlink()
    assert "sorry" not in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o640


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


def test_diff_within_json(tmp_path: Path) -> None:
    assert "+theorem two" in as_json(write(tmp_path, TWO), "--diff")["diff"]


# Standard input


def test_standard_input_is_proved_like_a_file() -> None:
    done = run("-", stdin=TWO)
    assert done.returncode == 0
    assert "1 hole proved" in done.stdout


def test_standard_input_with_write_is_a_filter(tmp_path: Path) -> None:
    done = run("-", "--write", stdin=SWAP + TWO)
    assert done.returncode == 0
    assert done.stdout.startswith("theorem swap")
    assert "2 holes proved" in done.stderr
    assert checks(write(tmp_path, done.stdout))


def test_filter_prints_the_text_as_it_was_when_nothing_is_proved() -> None:
    text = FALSE.replace("\n", "\r\n")
    command = [*PROGRAM, "prove", "-", "--write", "--budget", "2"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=300)
    assert done.returncode == 1
    assert done.stdout == text.encode()


def test_standard_input_with_diff_and_json() -> None:
    assert "+theorem two" in run("-", "--diff", stdin=TWO).stdout
    found = json.loads(run("-", "--json", "--write", stdin=TWO).stdout)
    assert found["file"] == "-"
    assert found["written"] is False
    assert found["text"].startswith("theorem two : 1 + 1 = 2 := ")


def test_standard_input_cannot_be_text_and_diff_at_once() -> None:
    assert "--diff" in only_line(run("-", "--write", "--diff", stdin=TWO))


# Which holes


def test_only_the_named_theorem_is_filled(tmp_path: Path) -> None:
    path = write(tmp_path, f"namespace Logic\n{SWAP}{TWO}end Logic\n")
    found = as_json(path, "--theorem", "Logic.two", "--write")
    assert [hole["theorem"] for hole in found["holes"]] == ["Logic.two"]
    assert SWAP in path.read_text()
    found = as_json(path, "--theorem", "swap")
    assert [hole["theorem"] for hole in found["holes"]] == ["Logic.swap"]


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


def test_several_holes_of_one_theorem(tmp_path: Path) -> None:
    text = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ (p ∨ 1 = 2) := ⟨sorry, by\n  left\n  sorry⟩\n"
    path = write(tmp_path, text)
    found = as_json(path, "--write")
    assert [hole["status"] for hole in found["holes"]] == ["proved", "proved"]
    assert {hole["level"] for hole in found["holes"]} <= {"audited", "replayed"}
    assert checks(path)


def test_proof_beside_an_open_hole_is_conditional(tmp_path: Path) -> None:
    text = "theorem t : 1 + 1 = 2 ∧ 1 = 2 := ⟨sorry, sorry⟩\n"
    found = as_json(write(tmp_path, text), "--budget", "2")
    assert [hole["status"] == "proved" for hole in found["holes"]] == [True, False]
    assert found["holes"][0]["level"] == "conditional"


# Several files, folders


def test_folder(tmp_path: Path) -> None:
    write(tmp_path, TWO, "src/B.lean")
    write(tmp_path, SWAP, "src/deep/A.lean")
    write(tmp_path, "theorem t : True := trivial\n", "src/Finished.lean")
    for hidden in (".lake/packages/P.lean", "build/Q.lean", ".git/R.lean", "deep/.S.lean"):
        write(tmp_path, FALSE, f"src/{hidden}")
    done = run("src", "--json", cwd=tmp_path)
    assert done.returncode == 0
    files = [json.loads(line)["file"] for line in done.stdout.splitlines()]
    assert files == ["src/B.lean", "src/deep/A.lean"]
    assert "Finished" not in run("src", "src/B.lean", cwd=tmp_path).stdout


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


def test_error_before_the_hole_is_reported_and_the_hole_is_tried(tmp_path: Path) -> None:
    path = write(tmp_path, "theorem bad : 1 = 2 := rfl\n" + TWO)
    done = run(path)
    assert done.returncode == 1
    assert f"{path}:1:" in done.stdout
    assert "error" in done.stdout
    assert "1 hole proved" in done.stdout


def test_error_after_the_hole(tmp_path: Path) -> None:
    path = write(tmp_path, TWO + "theorem bad : 1 = 2 := rfl\n")
    found = as_json(path)
    assert found["proved"] == 1
    assert {m["line"] for m in found["messages"] if m["severity"] == "error"} == {2}


def test_file_with_an_error_and_no_hole(tmp_path: Path) -> None:
    done = run(write(tmp_path, "theorem bad : 1 = 2 := rfl\n"))
    assert done.returncode == 1
    assert "nothing to prove" in done.stdout


# Options and bad input


def test_budget_is_kept(tmp_path: Path) -> None:
    (hole,) = as_json(write(tmp_path, ENDLESS), "--budget", "1")["holes"]
    assert hole["status"] in ("timeout", "unproved")


def test_huge_budget_does_not_delay_an_easy_proof(tmp_path: Path) -> None:
    assert run(write(tmp_path, TWO), "--budget", "1e9").returncode == 0


def test_candidates_bound_the_search(tmp_path: Path) -> None:
    (hole,) = as_json(write(tmp_path, ENDLESS), "--candidates", "5", "--budget", "60")["holes"]
    assert hole["candidates"] <= 5
    assert hole["status"] in ("timeout", "unproved")


def test_same_seed_and_one_worker_give_the_same_proofs(tmp_path: Path) -> None:
    path = write(tmp_path, SWAP + TWO)
    arguments = (path, "--workers", "1", "--seed", "7")
    one, two = as_json(*arguments), as_json(*arguments)
    assert [hole["proof"] for hole in one["holes"]] == [hole["proof"] for hole in two["holes"]]


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


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("extra", [["--json"], ["--write"]])
def test_ctrl_c_keeps_what_is_proved(
    tmp_path: Path, number: signal.Signals, extra: list[str]
) -> None:
    path = write(tmp_path, TWO + ENDLESS)
    command = [*PROGRAM, "prove", str(path), "--budget", "600", "--workers", "1", *extra]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    line = process.stderr.readline()
    while line and ": two: proved" not in line:
        line = process.stderr.readline()
    assert line
    time.sleep(1)  # the search for the second is under way
    below = descendants(process.pid)
    process.send_signal(number)
    started = time.monotonic()
    stdout, stderr = process.communicate(timeout=60)
    took = time.monotonic() - started
    assert process.returncode == 130
    assert "Traceback" not in stderr
    assert took < 10  # 2 s on an idle machine
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
    path = write(tmp_path, SWAP + TWO)
    found = as_json(path, "--engine", engine, "--budget", "60", "--model", "none")
    assert [(hole["theorem"], hole["status"], hole["level"]) for hole in found["holes"]] == [
        ("swap", "proved", "replayed"),
        ("two", "proved", "replayed"),
    ]
