"""Compile one Lean file in a fresh process and say what happened.

`lean --json` writes one message a line; every other way to end (a signal, a stack overflow, a limit
met) is turned into a `failure`, one clear sentence.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from leanprover_alpha.errors import ToolchainError
from leanprover_alpha.toolchain.foundry import Launch
from leanprover_alpha.toolchain.process import Finished, Limits, run_limited
from leanprover_alpha.toolchain.sandbox import Sandbox

OPTIONS = ("-DmaxErrors=0",)
OLEAN_PARTS = ("", ".server", ".private")
"""A file of Lean's module system is written in several parts."""


@dataclass(frozen=True)
class Message:
    """One message of Lean, with its place.

    Lines count from 1, columns from 0 in Unicode code points; `end_*` may be missing. `severity` is
    error, warning or information; `kind` is Lean's tag of the message, "hasSorry" for instance.
    """

    severity: str
    line: int
    column: int
    end_line: int | None
    end_column: int | None
    text: str
    kind: str
    file: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.text}"


@dataclass(frozen=True)
class CompileResult:
    """How a compilation ended. `failure` says why Lean was stopped or crashed, if it was."""

    messages: tuple[Message, ...]
    olean: Path | None
    exit_code: int
    failure: str | None
    seconds: float
    limit: str | None = None
    stderr: str = field(default="", repr=False)

    @property
    def errors(self) -> tuple[Message, ...]:
        """The messages that are errors."""
        return tuple(m for m in self.messages if m.severity == "error")

    @property
    def ok(self) -> bool:
        """Whether the file compiled without an error."""
        return self.failure is None and self.exit_code == 0 and not self.errors


def compile_file(
    lean: Sequence[str],
    source: Path,
    *,
    root: Path,
    env: Mapping[str, str],
    output: Path | None = None,
    index: bool = True,
    limits: Limits | None = None,
    options: Sequence[str] = (),
    folder: Path | None = None,
    load: Path | None = None,
    save: Path | None = None,
    launch: Launch | None = None,
) -> CompileResult:
    """Compile `source` in a process of its own.

    Args:
        lean: the command that starts Lean.
        root: the folder from which the module's name counts; `source` must lie in it.
        env: the whole environment, with LEAN_PATH where the imported modules lie.
        output: where to write the `.olean`; Lean writes it only when there is no error. `index`:
        whether the `.ilean` goes beside it.
        folder: where to run Lean, if not in `root`: the project's, for a copy that lies elsewhere.
        load: a snapshot to begin from, alone in its folder; `save`: where to put one, likewise.
        launch: starts Lean instead of `lean`.
    Raises: LeanAlphaError if Lean cannot be started.
    """
    limits = limits or Limits()
    command = ["--json", *OPTIONS, *options, "-R", str(root)]
    readable = [root, source]
    if folder is not None:
        readable.append(folder)
    if limits.memory_mb is not None:
        command += ["-M", str(limits.memory_mb)]
    if load is not None:
        command.append(f"--incr-load={load}")
        readable.append(load.parent)  # what it depends on is written beside it
    with contextlib.ExitStack() as stack:
        writable: tuple[Path, ...] = ()
        if output is not None:
            output.parent.mkdir(parents=True, exist_ok=True)
            output.unlink(missing_ok=True)
            # The file's own code may write where Lean writes: nothing else lies there.
            private = Path(stack.enter_context(TemporaryDirectory(dir=output.parent)))
            written, writable = private / output.name, (private,)
            command += ["-o", str(written)]
            if index:
                command += ["-i", str(written.with_suffix(".ilean"))]
        if save is not None:
            save.parent.mkdir(parents=True, exist_ok=True)
            command.append(f"--incr-save={save}")
            writable = (*writable, save.parent)
        command.append(str(source))
        box = Sandbox(tuple(readable), writable)
        try:
            if launch is not None:
                finished = launch(command, env, folder or root, limits, box)
            else:
                finished = run_limited(
                    [*lean, *command], env=env, cwd=folder or root, limits=limits, sandbox=box
                )
        except OSError as error:
            raise ToolchainError(
                f"Lean cannot be started: {lean[0]}: {error.strerror or error}"
            ) from error
        if output is not None and finished.returncode == 0 and finished.stopped is None:
            _take(written, output)
    messages, rest = parse_messages(finished.stdout)
    failure = _failure(finished, messages, rest, limits)
    return CompileResult(
        messages=messages,
        olean=output if output and failure is None and output.exists() else None,
        exit_code=finished.returncode,
        failure=failure,
        seconds=finished.seconds,
        limit=finished.stopped,
        stderr=finished.stderr.decode("utf-8", "replace"),
    )


def _take(written: Path, output: Path) -> None:
    """Copy what Lean wrote to its place, where nobody else has it open: what the file's own code
    left running could still change the original. Plain files only, no links to somewhere else.
    """
    kept = [(written.with_suffix(".ilean"), output.with_suffix(".ilean"))]
    kept += [(Path(f"{written}{part}"), Path(f"{output}{part}")) for part in OLEAN_PARTS]
    for source, target in kept:
        try:
            number = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            continue  # Lean did not write it
        try:
            with open(number, "rb") as file, target.open("wb") as copy:
                if stat.S_ISREG(os.fstat(number).st_mode):
                    shutil.copyfileobj(file, copy, 1 << 20)
        except OSError:
            target.unlink(missing_ok=True)


def parse_messages(stdout: bytes) -> tuple[tuple[Message, ...], str]:
    """The messages on Lean's output, and the rest of it (what the file's own programs printed)."""
    messages, rest = [], []
    for line in stdout.decode("utf-8", "replace").split("\n"):
        message = _message(line) if line.startswith("{") else None
        if message is None:
            rest.append(line)
        else:
            messages.append(message)
    return tuple(messages), "\n".join(rest)


def _message(line: str) -> Message | None:
    try:
        found = json.loads(line)
        start, end = found["pos"], found.get("endPos") or {}
        text = found["data"] if not found.get("caption") else f"{found['caption']}: {found['data']}"
        return Message(
            severity=found["severity"],
            line=start["line"],
            column=start["column"],
            end_line=end.get("line"),
            end_column=end.get("column"),
            text=text,
            kind=found.get("kind", ""),
            file=found.get("fileName", ""),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _failure(
    finished: Finished, messages: Sequence[Message], rest: str, limits: Limits
) -> str | None:
    """Why Lean did not come to an ordinary end, None if it did."""
    if finished.stopped == "time":
        spent = f"{limits.seconds:g} s (--timeout)"
        return f"Lean was stopped after {spent}: the file takes longer, or never ends"
    if finished.stopped == "memory":
        return f"Lean was stopped: it used more than {limits.memory_mb} MB of memory (--memory)"
    if finished.stopped == "processes":
        return f"Lean was stopped: the file started more than {limits.processes} processes"
    if finished.stopped == "output":
        return f"Lean was stopped: the file printed more than {limits.output_bytes >> 20} MB"
    code = finished.returncode
    if code == 0 or (code == 1 and any(m.severity == "error" for m in messages)):
        return None
    said = finished.stderr.decode("utf-8", "replace") + rest
    if "excessive memory consumption" in said or "out of memory" in said:
        return f"Lean gave up: it needs more than {limits.memory_mb} MB of memory (--memory)"
    if "deep recursion" in said or "tack overflow" in said:
        return "Lean overflowed its stack: a recursion in the file, or in a tactic, is too deep"
    head = next((line for line in said.splitlines() if line.strip()), "")[:300]
    if code < 0:
        return f"Lean crashed ({_signal(-code)})" + (f": {head}" if head else "")
    return f"Lean ended with exit code {code}" + (f": {head}" if head else " and said nothing")


def _signal(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
