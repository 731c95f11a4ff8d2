"""Processes under limits: each limit ends them, and their children too."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from leanprover_alpha.toolchain.process import Limits, run_limited


def test_output_error_and_exit_code_are_returned() -> None:
    program = "import sys; print(input()); print('e', file=sys.stderr); sys.exit(3)"
    done = run_limited([sys.executable, "-c", program], stdin=b"hello\n")
    assert (done.returncode, done.stdout, done.stderr) == (3, b"hello\n", b"e\n")
    assert done.stopped is None


def test_big_input_to_a_reader_that_leaves_does_not_hang() -> None:
    done = run_limited([sys.executable, "-c", "print(1)"], stdin=b"x" * 5_000_000)
    assert done.returncode == 0


def test_time_limit_ends_the_children_too(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    command = ["sh", "-c", f"sleep 600 & echo $! > {pid}; wait"]
    done = run_limited(command, limits=Limits(seconds=2))
    assert done.stopped == "time"
    child = int(pid.read_text())
    deadline = time.monotonic() + 600  # the system needs a moment to bury it
    while alive(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(child)


def alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_output_limit() -> None:
    limits = Limits(output_bytes=1 << 20)
    done = run_limited([sys.executable, "-c", "while True: print('x' * 1000)"], limits=limits)
    assert done.stopped == "output"


def test_endless_errors_do_not_fill_the_memory() -> None:
    program = "import sys\nfor _ in range(3000): sys.stderr.write('x' * 1000)"
    done = run_limited([sys.executable, "-c", program])
    assert done.returncode == 0
    assert len(done.stderr) == 65_536


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs /proc")
def test_memory_limit() -> None:
    program = "import time; x = bytearray(400 << 20); time.sleep(600)"
    done = run_limited([sys.executable, "-c", program], limits=Limits(memory_mb=100))
    assert done.stopped == "memory"


def test_environment_and_folder_are_those_given(tmp_path: Path) -> None:
    program = "import os; print(os.getcwd(), sorted(os.environ))"
    env = {"ONLY": "this", "PATH": os.environ["PATH"]}
    done = run_limited([sys.executable, "-I", "-c", program], env=env, cwd=tmp_path)
    assert done.stdout.decode().startswith(str(tmp_path))
    assert "ONLY" in done.stdout.decode()
    assert "HOME" not in done.stdout.decode()
