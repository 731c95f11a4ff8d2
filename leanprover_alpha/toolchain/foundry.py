"""Runs of the embedded Lean that cost no start: each is forked from a process that is ready for it.

A forge (forge.py) has loaded Lean and nothing else; it sees no text of anybody's. Each run is a
process of its own that gives up its rights (confine.py) before it looks at anything: it writes to
the folders that it is given, and can do nothing to the forge or to a later run. So a run here is as
fresh as one that was started, for the price of a fork. What it leaves running is ended with it.

    foundry = Foundry.open(toolchain.env)      # None where the system cannot wall in a fork
    found = foundry.submit(lambda launch: launch(["--version"], env, folder, limits, box))
    found.result().stdout                      # what it printed on either channel

A run that needs long before it looks at what it is asked about can begin before that is known: it
waits for a line of input (`Foundry.waiting`).
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from leanprover_alpha.errors import ToolchainError
from leanprover_alpha.toolchain.embedded import describe, forge_command
from leanprover_alpha.toolchain.family import kill_family
from leanprover_alpha.toolchain.leash import check_leash, on_leash
from leanprover_alpha.toolchain.limits import Limits, rlimits
from leanprover_alpha.toolchain.process import Finished, excess
from leanprover_alpha.toolchain.sandbox import Sandbox, confines, protection

HANDS = 2
"""Runs at once: a verification has two compilations."""
POLL_SECONDS = 0.1
T = TypeVar("T")
Launch = Callable[[Sequence[str], Mapping[str, str], Path, Limits, Sandbox], Finished]
"""Runs Lean: its arguments, the environment, the folder to run in, limits, what it may touch.
Raises: ToolchainError if Lean does not start; StoppedError.
"""


@dataclass(frozen=True)
class Errand:
    """What a run is asked; see `Launch`."""

    arguments: Sequence[str]
    env: Mapping[str, str]
    cwd: Path
    limits: Limits
    box: Sandbox


class Foundry:
    """See the module; a context manager, safe for threads.

    Attributes: `folder`: for all that runs read and write; under bubblewrap they see no other
    temporary folder.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str], readable: Sequence[Path]):
        self.folder = Path(tempfile.mkdtemp(prefix="lean-alpha-foundry-"))
        self._command, self._env, self._readable = list(command), dict(env), tuple(readable)
        self._own = threading.local()
        self._forges: list[_Forge] = []
        self._standing: list[Waiting] = []
        self._closed = False
        # The system may end a process with the thread that started it: these threads stay.
        self._hands = ThreadPoolExecutor(HANDS, "lean-alpha-foundry")

    @classmethod
    def open(cls, env: Mapping[str, str], readable: Sequence[Path] = ()) -> Foundry | None:
        """A foundry of the embedded Lean; None where a fork cannot be walled in.

        Args: `env` for its runs; `readable`: folders of the user's that runs read.
        """
        return cls(forge_command(describe()), env, readable) if confines() else None

    def submit(self, work: Callable[[Launch], T]) -> Future[T]:
        """Do some work that runs Lean, in a thread of its own.

        Args: `work` is handed what runs Lean.
        Raises: ToolchainError once the foundry is closed.
        """

        def labour() -> T:
            if not hasattr(self._own, "forge"):
                self._own.forge = _Forge(self)
                self._forges.append(self._own.forge)
            forge: _Forge = self._own.forge
            return work(forge.run)

        try:
            return self._hands.submit(copy_context().run, labour)
        except RuntimeError as error:
            raise ToolchainError("Lean cannot be started: it is being ended") from error

    def waiting(self, errand: Errand) -> Waiting:
        """A run that begins now and goes on when it is given a line."""
        found = Waiting(_Forge(self), errand)
        self._standing.append(found)
        return found

    def launched(self) -> subprocess.Popen[bytes]:
        """A new forge. Raises: ToolchainError."""
        command, env = self._command, self._env
        box = Sandbox(self._readable, (self.folder,))
        if protection().kind == "bubblewrap":  # its wall around all; each run has one more
            command = box.command(command, env, Limits(seconds=None))
        try:
            if self._closed:
                raise OSError("it is being ended")
            return subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=box.environment(env),
                cwd=self.folder,
                start_new_session=True,
            )
        except OSError as error:
            why = error.strerror or error
            raise ToolchainError(f"Lean cannot be started: {command[0]}: {why}") from error

    def close(self) -> None:
        """End every run and remove the folder; may be called twice."""
        self._closed = True
        self._hands.shutdown(wait=False, cancel_futures=True)
        for forge in list(self._forges):
            forge.end()
        for each in self._standing:
            each.close()
        self._hands.shutdown()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Foundry:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Waiting:
    """A run that has begun, and waits for the line that says what it is about. Each is used once;
    the next one is begun at once. Made by `Foundry.waiting`; safe for threads.
    """

    def __init__(self, forge: _Forge, errand: Errand) -> None:
        self._forge, self._errand = forge, errand
        self._hand = ThreadPoolExecutor(1, "lean-alpha-waiting")  # see Foundry._hands
        self._hand.submit(self._stand)

    def _stand(self) -> None:
        if not self._forge.busy:
            self._forge.begin(self._errand, waits=True)

    def submit(self, line: str) -> Future[Finished]:
        """Give the run its line. Raises (the future): ToolchainError if Lean cannot be started;
        StoppedError.
        """

        def give() -> Finished:
            check_leash()
            self._stand()
            return self._forge.finish(self._errand.limits, line)

        try:
            found = self._hand.submit(copy_context().run, give)
            self._hand.submit(self._stand)
        except RuntimeError as error:
            raise ToolchainError("Lean cannot be started: it is being ended") from error
        return found

    def close(self) -> None:
        """End the run; may be called twice."""
        self._hand.shutdown(wait=False, cancel_futures=True)
        self._forge.end()
        self._hand.shutdown()
        self._forge.end()


class _Forge:
    """One forge and its runs, one after the other; used by one thread (but for `end`)."""

    def __init__(self, foundry: Foundry) -> None:
        self._foundry = foundry
        self._process: subprocess.Popen[bytes] | None = None
        self._said = foundry.folder
        self._start = 0.0
        self._line: tuple[int, Path] | None = None

    @property
    def busy(self) -> bool:
        """Whether a run has begun that is not finished."""
        return self._line is not None and self._process is not None and self._process.poll() is None

    def run(
        self,
        arguments: Sequence[str],
        env: Mapping[str, str],
        cwd: Path,
        limits: Limits,
        box: Sandbox,
    ) -> Finished:
        """See `Launch`."""
        check_leash()
        self.begin(Errand(arguments, env, cwd, limits, box))
        return self.finish(limits)

    def begin(self, errand: Errand, *, waits: bool = False) -> None:
        """Begin a run. Args: `waits`: its input comes later. Raises: ToolchainError."""
        number, name = tempfile.mkstemp(prefix="said-", dir=self._foundry.folder)
        os.close(number)
        self._said = Path(name)  # its own: what a run leaves behind may write to the last
        request = {
            "arguments": list(errand.arguments),
            "output": str(self._said),
            "path": errand.env.get("LEAN_PATH", ""),
            "brief": True,
            "wall": [
                errand.box.rights([], errand.env),
                rlimits(errand.limits),
                str(errand.cwd),
            ],
        }
        if waits:
            request["input"] = str(self._new_line())
        self._start = time.monotonic()
        process = self._process
        if process is None or process.poll() is not None:
            self.end()
            process = self._process = self._foundry.launched()
        assert process.stdin is not None
        # ValueError: its pipes were closed by `end`, from another thread.
        with contextlib.suppress(BrokenPipeError, ValueError):
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.flush()

    def finish(self, limits: Limits, line: str | None = None) -> Finished:
        """Wait for the end of the run that has begun. Args: `line`: what it waits for."""
        code, stopped, process = None, None, self._process
        begin = self._start if line is None else time.monotonic()
        try:
            if process is not None:
                with on_leash(process.pid):
                    if line is not None and self._line is not None:
                        os.write(self._line[0], line.encode() + b"\n")
                    with contextlib.suppress(ValueError):  # as in `begin`
                        code, stopped = self._wait(process, limits, begin)
        finally:
            self._no_line()
            if code is None:
                self.end()
        said = self._output(limits)
        code = -signal.SIGKILL if code is None else code
        return Finished(code, said, b"", stopped, time.monotonic() - begin)

    def _new_line(self) -> Path:
        """A named pipe for the input of a run; only we write to it."""
        self._no_line()
        pipe = Path(f"{self._said}.line")
        os.mkfifo(pipe, 0o600)
        self._line = os.open(pipe, os.O_RDWR), pipe  # so that none waits for the other to open it
        return pipe

    def _no_line(self) -> None:
        if self._line is not None:
            os.close(self._line[0])
            self._line[1].unlink(missing_ok=True)
            self._line = None

    def _wait(
        self, process: subprocess.Popen[bytes], limits: Limits, begin: float
    ) -> tuple[int | None, str | None]:
        """The exit code, or the limit that was met."""
        assert process.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while not selector.select(POLL_SECONDS):
                if process.stdout.closed:
                    return None, None
                if limits.seconds is not None and time.monotonic() - begin > limits.seconds:
                    return None, "time"
                if self._size() > limits.output_bytes:
                    return None, "output"
                if (found := excess(process.pid, limits)) is not None:
                    return None, found
        digits = process.stdout.readline().strip()
        return (int(digits), None) if digits.lstrip(b"-").isdigit() else (None, None)

    def _size(self) -> int:
        try:
            return self._said.stat().st_size
        except OSError:
            return 0

    def _output(self, limits: Limits) -> bytes:
        try:
            with self._said.open("rb") as file:
                return file.read(limits.output_bytes)
        except OSError:
            return b""
        finally:
            self._said.unlink(missing_ok=True)

    def end(self) -> None:
        """End the process and its run."""
        process, self._process = self._process, None
        if process is None:
            return
        kill_family(process.pid)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
