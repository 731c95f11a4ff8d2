"""One Lean run for one text, again and again, and how far it came if it did not come to its end.

`ForgeRunner` forks the embedded Lean's runs from one started process (toolchain/forge.py) and lets
them begin from a snapshot: Lean's memory after the imports, or after the whole text above a hole.
`ProcessRunner` starts any Lean afresh each time. Snapshots (`--incr-save`) are an experiment of the
Lean embedded here; they are made from the user's own text only, kept in a temporary folder of
bounded size, and never believed: a proof is accepted by verification alone, which loads none.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import selectors
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from leanprover_alpha.environment.lean.compile import Message, parse_messages
from leanprover_alpha.environment.lean.snapshots import Snapshots
from leanprover_alpha.environment.text.changes import common_prefix
from leanprover_alpha.toolchain.family import cpu_seconds
from leanprover_alpha.toolchain.leash import check_leash, on_leash
from leanprover_alpha.toolchain.process import Limits, excess, run_limited
from leanprover_alpha.toolchain.sandbox import Sandbox

OPTIONS = ("--json", "-DElab.async=false", "-DmaxErrors=0")
SHARE_COVERED = 0.7
SNAPSHOT_BYTES = 1 << 30  # all snapshots of a runner together
BUSY = 4  # how many times longer than alone a run may take on a busy machine
PLAIN_START_SECONDS = 60.0  # imports of a full toolchain on a cold disk

_ORDINARY = (0, 1)  # 1: with errors, or interrupted by `#exit`; only markers tell how far it came

IsMarker = Callable[[Message], bool]
Enough = Callable[[Sequence[Message]], bool]
"""Whether no more needs to be known than these messages, the first of a run."""
STOP = b"stop\n"


@dataclass(frozen=True)
class Run:
    """What Lean said, and why it was stopped or died before its end: "time", "memory", "output",
    "crash", "enough" (no more was wanted), None if it was not. `begin`, `seconds`: until its first
    marker, and in all.
    """

    messages: tuple[Message, ...]
    stopped: str | None
    detail: str
    begin: float
    seconds: float


class Runner(Protocol):
    """Elaborates texts; not to be shared by threads.

    Attributes:
        progress: whether a run that was stopped still tells how far it came.
    """

    progress: bool

    def run(
        self, text: str, is_marker: IsMarker, seconds: float, enough: Enough | None = None
    ) -> Run:
        """Elaborate a text. `seconds` bounds the time from one marker's answer to the next, in
        processor time where that can be seen; `enough` may end the run at a marker.
        """
        ...

    def ready(self) -> None:
        """Start what the first run would have to wait for."""
        ...

    def keep(self, text: str) -> None:
        """Keep what the text, the user's own, leads to; later texts that begin so start there."""
        ...

    def close(self) -> None:
        """End every process; may be called twice."""
        ...


class ProcessRunner:
    """One process a text. Progress cannot be seen, so that the time is bounded as a whole."""

    progress = False

    def __init__(
        self, command: Sequence[str], env: Mapping[str, str], root: Path, limits: Limits
    ) -> None:
        self.command, self.env, self.root, self.limits = list(command), env, root, limits
        self.folder = Path(tempfile.mkdtemp(prefix="lean-alpha-"))
        self.box = Sandbox((root, self.folder))

    def run(
        self, text: str, is_marker: IsMarker, seconds: float, enough: Enough | None = None
    ) -> Run:
        path = self.folder / "Candidates.lean"
        path.write_text(text, "utf-8", newline="")
        limits = Limits(
            PLAIN_START_SECONDS + seconds, self.limits.memory_mb, self.limits.output_bytes
        )
        command = [*self.command, *OPTIONS, *_memory(self.limits), str(path)]
        done = run_limited(command, env=self.env, cwd=self.root, limits=limits, sandbox=self.box)
        messages, rest = parse_messages(done.stdout)
        detail = (done.stderr.decode("utf-8", "replace") + rest).strip()[:300]
        stopped = done.stopped or (None if done.returncode in _ORDINARY else _death(detail))
        return Run(messages, stopped, detail, 0.0, done.seconds)

    def ready(self) -> None:
        """Nothing is started before it is wanted."""

    def keep(self, text: str) -> None:
        """Nothing can be kept."""

    def close(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


class ForgeRunner:
    """Runs of the embedded Lean, forked from one process and begun from a snapshot.

    No run may write: its messages leave through a pipe. A snapshot is made by a process of its own.

    Args: `forge` starts forge.py; `env` is the environment of the runs, `root` their folder;
    `shared`: snapshots that others make of the same file's texts.
    """

    progress = True

    def __init__(
        self,
        forge: Sequence[str],
        env: Mapping[str, str],
        root: Path,
        limits: Limits,
        shared: Snapshots | None = None,
    ) -> None:
        self.forge, self.shared = list(forge), shared
        self.env, self.root, self.limits = env, root, limits
        self.folder = Path(tempfile.mkdtemp(prefix="lean-alpha-"))
        self.pipes = self.folder / "pipes"
        self.pipes.mkdir()
        readable = [root, self.folder, *([] if shared is None else [shared.folder])]
        self.box = Sandbox(tuple(readable), pipes=(self.pipes,))
        self.snapshots: list[tuple[str, Path]] = []
        self.process: subprocess.Popen[bytes] | None = None
        self._owed = False  # the answer to a run that was cut
        self.count = 0

    def ready(self) -> None:
        """Start now what the first run would have to wait for."""
        self._started()

    def run(
        self, text: str, is_marker: IsMarker, seconds: float, enough: Enough | None = None
    ) -> Run:
        path = self._written(text)
        nearest = self._nearest(text)
        load = [f"--incr-load={nearest}"] if nearest else []
        run = self._run([*load, str(path)], is_marker, seconds, enough)
        if nearest and run.begin == run.seconds and run.stopped != "time":
            self.snapshots = [kept for kept in self.snapshots if kept[1] != nearest]
            if self.shared is not None:
                self.shared.forget(nearest)
            return self.run(text, is_marker, seconds, enough)  # no marker: perhaps it does not load
        return run

    def keep(self, text: str, *, header_only: bool = False) -> None:
        others = self.shared
        if others is not None and (others.any if header_only else others.covers(text)):
            return
        covered = max((common_prefix(kept, text) for kept, _ in self.snapshots), default=0)
        if not header_only and covered > SHARE_COVERED * len(text):
            return  # the holes of a file come one after the other: few snapshots serve all
        self.count += 1
        place = self.folder / f"snapshot{self.count}"
        place.mkdir()
        path = place / "snapshot"
        flag = "--incr-header-save" if header_only else "--incr-save"
        arguments = [*OPTIONS, *_memory(self.limits), f"{flag}={path}", str(self._written(text))]
        box = Sandbox((self.root, self.folder), (place,))
        # In a forge, too: Lean's library lies at the same address there (see forge.py).
        done = run_limited(
            self.forge,
            env=self.env,
            cwd=self.root,
            stdin=_request(arguments, place / "messages"),
            limits=self.limits,
            sandbox=box,
        )
        usable = done.stopped is None and path.is_file() and not path.is_symlink()
        if not usable or path.stat().st_size > SNAPSHOT_BYTES:
            shutil.rmtree(place, ignore_errors=True)
            return
        self.snapshots.append((text, path))
        while sum(p.stat().st_size for _, p in self.snapshots) > SNAPSHOT_BYTES:
            self.snapshots.pop(0)[1].unlink()

    def _written(self, text: str) -> Path:
        path = self.folder / "Candidates.lean"
        path.write_text(text, "utf-8", newline="")
        return path

    def _nearest(self, text: str) -> Path | None:
        """The snapshot that shares most with the text."""
        known = [*self.snapshots, *([] if self.shared is None else self.shared.all())]
        best = max(known, key=lambda kept: common_prefix(kept[0], text), default=None)
        return best[1] if best else None

    def _run(
        self, words: Sequence[str], is_marker: IsMarker, seconds: float, enough: Enough | None
    ) -> Run:
        arguments = [*OPTIONS, *_memory(self.limits), *words]
        check_leash()
        self.count += 1
        pipe = self.pipes / f"messages{self.count}"  # its own: a killed run may linger in the last
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        finished = False
        try:
            process = self._started()
            assert process.stdin is not None
            with contextlib.suppress(BrokenPipeError):
                process.stdin.write(_request(arguments, pipe))
                process.stdin.flush()
            with on_leash(process.pid):
                run = self._listen(process, reader, _Said(is_marker, enough), seconds)
            finished = run.stopped in (None, "crash", "enough") and process.poll() is None
            return run
        finally:
            os.close(reader)
            pipe.unlink()
            if not finished:
                self._kill()

    def _listen(
        self, process: subprocess.Popen[bytes], reader: int, said: _Said, seconds: float
    ) -> Run:
        """Gather messages until the forge says that the run has ended, or for too long nothing."""
        assert process.stdout is not None
        answer, stopped = None, None
        clock = _Clock(process.pid, seconds, self.limits.seconds)
        with selectors.DefaultSelector() as selector:
            selector.register(reader, selectors.EVENT_READ)
            selector.register(process.stdout, selectors.EVENT_READ)
            while stopped is None:
                ready = selector.select(0.1 if answer is None else 0.0)
                if answer is not None and not ready:
                    break
                for key, _ in ready:
                    if key.fd != reader:
                        answer = process.stdout.readline()
                        selector.unregister(process.stdout)
                    elif not said.take(_read(reader)):
                        selector.unregister(reader)
                if said.size > self.limits.output_bytes:
                    stopped = "output"
                elif said.enough and answer is None:
                    self._cut(process)
                    return said.run("enough")
                elif not ready and answer is None:
                    late = clock.is_late(said.marks, said.waits())
                    stopped = "time" if late else excess(process.pid, self.limits)
        if stopped is None:
            digits = (answer or b"").strip()
            code = int(digits) if digits.lstrip(b"-").isdigit() else -signal.SIGKILL
            stopped = None if code in _ORDINARY else _death(said.rest)
            said.rest = said.rest.strip() or f"it ended with code {code}"
        return said.run(stopped)

    def _cut(self, process: subprocess.Popen[bytes]) -> None:
        """End the run that is under way; its forge answers before it takes the next."""
        assert process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(STOP)
            process.stdin.flush()
        self._owed = True

    def _started(self) -> subprocess.Popen[bytes]:
        if self._owed and self.process is not None:
            assert self.process.stdout is not None
            self.process.stdout.readline()
        self._owed = False
        if self.process is None or self.process.poll() is not None:
            self._kill()
            self.process = subprocess.Popen(
                self.box.command(self.forge, self.env, self.limits),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=self.box.environment(self.env),
                cwd=self.root,
                start_new_session=True,  # so that killing reaches the run, too
            )
        return self.process

    def _kill(self) -> None:
        if self.process is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()
        self.process = None

    def close(self) -> None:
        self._kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class _Clock:
    """Whether a run takes too long for one candidate: counted in processor time, so that a busy
    machine blames nobody, and on the clock only after several times as long.
    """

    def __init__(self, pid: int, seconds: float, for_all_above: float | None) -> None:
        self.pid, self.seconds = pid, seconds
        self.for_all_above = for_all_above or math.inf
        self.marks, self.spent = -1, 0.0

    def is_late(self, marks: int, waits: float) -> bool:
        """Args: how many markers have answered; seconds since the last. To be asked now and then.

        The first marker stands below all of the user's text, for which there is more time.
        """
        if marks == 0:
            return waits > self.for_all_above
        spent = cpu_seconds(self.pid)
        if marks != self.marks:
            self.marks, self.spent = marks, spent
        return spent - self.spent > self.seconds or waits > BUSY * self.seconds


class _Said:
    """What a run has said so far."""

    def __init__(self, is_marker: IsMarker, enough: Enough | None) -> None:
        self.is_marker, self._enough = is_marker, enough
        self.enough = False
        self.start = self.last = time.monotonic()
        self.begin: float | None = None
        self.messages: list[Message] = []
        self.rest, self.size, self.marks = "", 0, 0
        self._line = b""

    def take(self, chunk: bytes) -> bool:
        """Take what was read; False at the end."""
        lines, _, self._line = (self._line + chunk).rpartition(b"\n")
        self.size += len(chunk)
        found, other = parse_messages(lines)
        self.messages += found
        self.rest += other
        marks = sum(map(self.is_marker, found))
        if marks:
            self.marks += marks
            self.last = time.monotonic()
            self.begin = self.begin or self.last
            self.enough = self._enough is not None and self._enough(self.messages)
        return bool(chunk)

    def waits(self) -> float:
        """Seconds since the last marker."""
        return time.monotonic() - self.last

    def run(self, stopped: str | None) -> Run:
        """The run, now that it has ended."""
        now, detail = time.monotonic(), (self.rest + self._line.decode("utf-8", "replace")).strip()
        begin = (self.begin or now) - self.start
        return Run(tuple(self.messages), stopped, detail[:300], begin, now - self.start)


def _request(arguments: Sequence[str], output: Path) -> bytes:
    """What asks a forge for a run."""
    request = {"arguments": arguments, "output": str(output), "brief": True}
    return json.dumps(request).encode() + b"\n"


def _read(fd: int) -> bytes:
    try:
        return os.read(fd, 1 << 16)
    except BlockingIOError:
        return b""


def _memory(limits: Limits) -> list[str]:
    return [] if limits.memory_mb is None else ["-M", str(limits.memory_mb)]


def _death(said: str) -> str:
    wanted = "excessive memory consumption" in said or "out of memory" in said
    return "memory" if wanted else "crash"
