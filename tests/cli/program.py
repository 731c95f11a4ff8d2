"""`lean-alpha` for the tests: within this process, which saves its start, or as a program."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from leanprover_alpha.cli import main as entry
from leanprover_alpha.cli.signals import STOPS

PROGRAM = [sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()"]
SECONDS = 900.0
"""No test waits that long but for a program that hangs."""

Done = subprocess.CompletedProcess[str]


def lean_alpha(
    *arguments: str | Path,
    cwd: Path | None = None,
    stdin: str | bytes = b"",
    env: dict[str, str | None] | None = None,
) -> Done:
    """`lean-alpha ARGUMENTS` within this process; nobody is ever shown a traceback.

    Args: `env`: variables to set, or to take away where the value is None.
    """
    words = list(map(str, arguments))
    streams = [io.TextIOWrapper(io.BytesIO(_bytes(stdin)), "utf-8")]
    streams += [io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2)]
    handlers = {number: signal.getsignal(number) for number in STOPS}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", streams[0])
        if cwd is not None:
            patch.chdir(cwd)
        _set(patch, env)
        try:
            with redirect_stdout(streams[1]), redirect_stderr(streams[2]):
                code = entry.run(words)
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)
    return _done(words, code, *(stream.buffer.getvalue() for stream in streams[1:]))  # type: ignore[attr-defined]


def program(
    *arguments: str | Path,
    cwd: Path | None = None,
    stdin: str | bytes = b"",
    env: dict[str, str | None] | None = None,
) -> Done:
    """The same as a process of its own."""
    command = [*PROGRAM, *map(str, arguments)]
    with pytest.MonkeyPatch.context() as patch:
        _set(patch, env)
        done = subprocess.run(
            command, cwd=cwd, input=_bytes(stdin), capture_output=True, timeout=SECONDS
        )
    return _done(command, done.returncode, done.stdout, done.stderr)


def only_line(done: Done) -> str:
    """The one line that a refused input gives on stderr, with exit code 2."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    lines = [line for line in done.stderr.splitlines() if "core library (first use)" not in line]
    assert len(lines) == 1, lines
    assert lines[0].startswith("Error: ")
    return lines[0]


def write(folder: Path, text: str | bytes, name: str = "Sample.lean") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_bytes(text))
    return path


def _set(patch: pytest.MonkeyPatch, env: dict[str, str | None] | None) -> None:
    for name, value in (env or {}).items():
        if value is None:
            patch.delenv(name, raising=False)
        else:
            patch.setenv(name, value)


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def _done(command: list[str], code: int, stdout: bytes, stderr: bytes) -> Done:
    texts = stdout.decode(), stderr.decode()
    assert "Traceback" not in texts[1]
    assert "internal error" not in "".join(texts)
    return subprocess.CompletedProcess(command, code, *texts)
