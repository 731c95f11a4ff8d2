"""The launcher behaves as the program `lean` does: flags, streams, exit codes, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from leanprover_alpha.toolchain.embedded import EmbeddedLean

GOOD = "theorem good (p q : Prop) (hp : p) (hq : q) : p ∧ q := ⟨hp, hq⟩\n"
BAD = "theorem bad (p q : Prop) (hp : p) : p ∧ q := ⟨hp, hp⟩\n"
SAYS = '#print "' + 80 * "x" + '"\n'
SLOW = 200 * SAYS + "theorem slow : True := by\n  sleep 6000000\n  trivial\n"


def run(lean: EmbeddedLean, *arguments: str | Path, stdin: str = "", cwd: Path | None = None):  # type: ignore[no-untyped-def]
    return subprocess.run(
        [*lean.command, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        env={**os.environ, **lean.env},
        cwd=cwd,
        timeout=600,
    )


def write(folder: Path, text: str, name: str = "File.lean") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_version_is_the_one_we_name(lean: EmbeddedLean) -> None:
    done = run(lean, "--version")
    assert done.returncode == 0
    assert f"version {lean.version}," in done.stdout


def test_good_file_is_silent_and_exits_0(lean: EmbeddedLean, tmp_path: Path) -> None:
    done = run(lean, write(tmp_path, GOOD))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_error_exits_1_with_its_place(lean: EmbeddedLean, tmp_path: Path) -> None:
    done = run(lean, write(tmp_path, BAD))
    assert done.returncode == 1
    assert ":1:50: error: " in done.stdout


def test_missing_file_exits_1(lean: EmbeddedLean, tmp_path: Path) -> None:
    done = run(lean, tmp_path / "Missing.lean")
    assert done.returncode == 1
    assert "Missing.lean" in done.stderr


def test_json_messages(lean: EmbeddedLean, tmp_path: Path) -> None:
    done = run(lean, "--json", write(tmp_path, BAD))
    (message,) = map(json.loads, done.stdout.splitlines())
    assert (message["severity"], message["pos"]) == ("error", {"line": 1, "column": 50})


def test_stdin(lean: EmbeddedLean) -> None:
    done = run(lean, "--stdin", stdin=GOOD + "#check good\n")
    assert done.returncode == 0
    assert "good (p q : Prop)" in done.stdout


def test_compiled_file_can_be_imported(lean: EmbeddedLean, tmp_path: Path) -> None:
    compiled = tmp_path / "A.olean"
    index = tmp_path / "A.ilean"
    write(tmp_path, GOOD, "A.lean")
    assert run(lean, "-o", compiled, "-i", index, "A.lean", cwd=tmp_path).returncode == 0
    assert compiled.stat().st_size > 0
    assert json.loads(index.read_text())["module"] == "A"
    user = write(tmp_path, "import A\ntheorem again : True ∧ True := good _ _ trivial trivial\n")
    path = os.pathsep.join([str(tmp_path), lean.env["LEAN_PATH"]])
    done = subprocess.run(
        [*lean.command, user], env={**os.environ, **lean.env, "LEAN_PATH": path}, timeout=600
    )
    assert done.returncode == 0


def test_file_names_may_be_any_unicode(lean: EmbeddedLean, tmp_path: Path) -> None:
    path = write(tmp_path, BAD, "Äpfel und ∀ Birnen.lean")
    done = run(lean, path)
    assert done.returncode == 1
    assert str(path) in done.stdout


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, 137)]
)
def test_signal_ends_it_at_once(
    lean: EmbeddedLean, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    with subprocess.Popen(
        [*lean.command, str(write(tmp_path, SLOW))],
        env={**os.environ, **lean.env},
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()  # Lean keeps some 50 lines back
        process.send_signal(number)
        assert 128 - process.wait(timeout=600) == code


def test_closed_pipe_ends_it(lean: EmbeddedLean, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*lean.command, str(write(tmp_path, 1000 * SAYS))],
        env={**os.environ, **lean.env},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=600) != 0


def test_deep_term_is_leans_own_error(lean: EmbeddedLean, tmp_path: Path) -> None:
    deep = f"example : Nat := {'(' * 30_000}0{')' * 30_000}\n"
    done = run(lean, write(tmp_path, deep))
    assert done.returncode == 1
    assert "maximum recursion depth has been reached" in done.stdout


def test_stack_overflow_is_a_crash_and_no_hang(lean: EmbeddedLean, tmp_path: Path) -> None:
    endless = """\
set_option maxRecDepth 1000000000
syntax "ding " : term
macro_rules | `(ding) => `(ding)
example : False := ding
"""
    done = run(lean, "--tstack=4000", write(tmp_path, endless))
    assert done.returncode == -signal.SIGABRT
    assert "deep recursion was detected" in done.stderr or "Stack overflow" in done.stderr


def test_several_at_once(lean: EmbeddedLean, tmp_path: Path) -> None:
    files = [write(tmp_path, GOOD if i % 2 else BAD, f"F{i}.lean") for i in range(8)]
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda file: run(lean, file).returncode, files))
    assert codes == [1, 0] * 4


def test_a_library_that_does_not_load_is_one_line(lean: EmbeddedLean, tmp_path: Path) -> None:
    broken = tmp_path / "libleanshared.so"
    broken.write_text("not a library")
    command = [*lean.command[:-1], str(broken), "--version"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "does not load" in done.stderr
