"""One Lean process under limits: wall clock, memory, amount of output; whatever happens, none is
left behind.

The process gets a group of its own, so that killing the group takes the workers with it. Ctrl-C
reaches only us: the group is killed on the way out. A process that sees candidates runs in a
sandbox (sandbox.py); all processes of that run count together.
"""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from leanprover_alpha.toolchain.leash import check_leash, on_leash
from leanprover_alpha.toolchain.limits import Limits as Limits
from leanprover_alpha.toolchain.sandbox import Sandbox, protection

POLL_SECONDS = 0.1
SIGNALLED = 128
STDERR_KEPT = 65_536  # a stack trace can have a million lines; its head says what happened


@dataclass(frozen=True)
class Finished:
    """A process that has ended. `stopped` says which limit ended it: "time", "memory", "output",
    "processes" or None.
    """

    returncode: int
    stdout: bytes
    stderr: bytes
    stopped: str | None
    seconds: float


def run_limited(
    command: Sequence[str],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stdin: bytes | None = None,
    limits: Limits | None = None,
    sandbox: Sandbox | None = None,
) -> Finished:
    """Run a command to its end or to the first limit it meets.

    Args: `env` is the whole environment (None: ours); `sandbox`: what the command may touch, None
    for a command of our own or the user's, which runs with the user's rights.
    Raises: OSError if the command cannot be started; StoppedError if this thread's work is stopped.
    """
    limits = limits or Limits()
    check_leash()
    walled = False
    if sandbox is not None:
        env = sandbox.environment(os.environ if env is None else env)
        if shutil.which(command[0], path=env.get("PATH")) is None:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), command[0])
        command = sandbox.command(command, env, limits)
        walled = protection().program is not None
    begin = time.monotonic()
    process = subprocess.Popen(
        command,
        env=None if env is None else dict(env),
        cwd=cwd,
        stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    if sandbox is None:
        _bound_cpu(process.pid, limits)
    try:
        with on_leash(process.pid):
            stdout, stderr, stopped = _converse(process, stdin or b"", limits, begin)
    finally:
        _end_group(process)
    code = process.returncode
    if walled and code > SIGNALLED:
        code = SIGNALLED - code  # bubblewrap's way to say that a signal ended the command
    return Finished(code, stdout, stderr, stopped, time.monotonic() - begin)


def _bound_cpu(pid: int, limits: Limits) -> None:
    """Let the system end the process some day even if we are killed and cannot (Linux only)."""
    if limits.seconds is None or sys.platform != "linux":
        return
    seconds = int(limits.seconds + 60) * (os.cpu_count() or 1)
    with contextlib.suppress(OSError):
        resource.prlimit(pid, resource.RLIMIT_CPU, (seconds, seconds))


def _converse(
    process: subprocess.Popen[bytes], stdin: bytes, limits: Limits, begin: float
) -> tuple[bytes, bytes, str | None]:
    """Feed stdin, gather stdout and the head of stderr, watch the limits."""
    assert process.stdout is not None
    assert process.stderr is not None
    out, err = bytearray(), bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        selector.register(process.stderr, selectors.EVENT_READ)
        if process.stdin is not None:
            os.set_blocking(process.stdin.fileno(), False)
            selector.register(process.stdin, selectors.EVENT_WRITE)
        while selector.get_map():
            stopped = _limit_met(process.pid, len(out), limits, begin)
            if stopped is not None:
                return bytes(out), bytes(err), stopped
            for key, _ in selector.select(POLL_SECONDS):
                pipe: IO[bytes] = key.fileobj  # type: ignore[assignment]
                if pipe is process.stdin:
                    stdin = _feed(pipe, stdin)
                    finished = not stdin
                else:
                    chunk = os.read(pipe.fileno(), 1 << 16)
                    finished = not chunk
                    if pipe is process.stdout:
                        out += chunk
                    else:
                        err += chunk[: max(0, STDERR_KEPT - len(err))]
                if finished:
                    selector.unregister(pipe)
                    pipe.close()
    while process.poll() is None:  # it closed its pipes and lives on
        stopped = _limit_met(process.pid, len(out), limits, begin)
        if stopped is not None:
            return bytes(out), bytes(err), stopped
        time.sleep(0.005)
    return bytes(out), bytes(err), None


def _feed(pipe: IO[bytes], data: bytes) -> bytes:
    """Write what the pipe takes now; returns the rest."""
    try:
        return data[os.write(pipe.fileno(), data[: 1 << 16]) :]
    except BlockingIOError:
        return data
    except BrokenPipeError:
        return b""


def _limit_met(pid: int, output: int, limits: Limits, begin: float) -> str | None:
    if limits.seconds is not None and time.monotonic() - begin > limits.seconds:
        return "time"
    if output > limits.output_bytes:
        return "output"
    return excess(pid, limits)


def excess(pid: int, limits: Limits) -> str | None:
    """Whether a process and its descendants are too many ("processes") or too big ("memory")."""
    processes = _tree(pid, limits.processes)
    if len(processes) > limits.processes:
        return "processes"
    if limits.memory_mb is not None and sum(map(_resident_mb, processes)) > 2 * limits.memory_mb:
        return "memory"
    return None


def _tree(pid: int, enough: int) -> list[int]:
    """A process and all that descend from it, a few more than `enough` at most; the process alone
    where the system does not tell (no /proc).
    """
    found = [pid]
    for parent in found:
        if len(found) > enough:
            break
        with contextlib.suppress(OSError):
            for task in os.listdir(f"/proc/{parent}/task"):
                with open(f"/proc/{parent}/task/{task}/children") as file:
                    found += map(int, file.read().split())
    return found


def _resident_mb(pid: int) -> float:
    """Resident memory of a process in MB; 0 where the system does not tell (no /proc)."""
    try:
        with open(f"/proc/{pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
    except (OSError, IndexError, ValueError):
        return 0.0


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """Kill whatever is left of the process and its children, and reap it."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
