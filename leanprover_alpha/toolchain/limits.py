"""What one Lean process may use, and the words that make the system hold it to that.

Two guards stand behind each other. `process.run_limited` watches wall clock, memory and output and
ends the run. The system's own limits (`ulimit`) hold even if we are killed and cannot watch, and
for what is not watched: the size of files, open files, core dumps, processor seconds.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SPARE_SECONDS = 60
FILE_BLOCK = 512  # the unit of `ulimit -f`
THREAD_MB = 1024
"""Address space that the embedded Lean sets aside for each of its threads (and hardly touches)."""
SPARE_THREADS = 24
SPARE_TASKS = 2048
_SHELL = """\
for limit in {limits}; do
  ulimit ${{limit%=*}} ${{limit#*=}} 2>/dev/null || :
done
exec "$@"
"""


@dataclass(frozen=True)
class Limits:
    """What one Lean process may use. None: no limit.

    Lean itself watches its memory (`-M`); `memory_mb` is that, and the resident size may be twice
    as much (mapped libraries and oleans count there) before the process is killed from outside.
    `file_mb` (of one file), `open_files` and `processes` hold for sandboxed runs only.
    """

    seconds: float | None = 300.0
    memory_mb: int | None = 8192
    output_bytes: int = 32 << 20
    file_mb: int = 2048
    open_files: int = 1024
    processes: int = 256


def with_ulimits(command: Sequence[str], limits: Limits) -> list[str]:
    """The command, started by a shell that first lowers the system's limits for it (a millisecond).

    Limits that a system does not have, or has lower already, are passed over. The number of tasks
    is counted per user, not per process, and not at all for root: it only ends what runs wild;
    `run_limited` counts the processes of one run.
    """
    found = rlimits(limits)
    words = ["-c=0", f"-f={found['FSIZE'] // FILE_BLOCK}", f"-n={found['NOFILE']}"]
    if "CPU" in found:
        words.append(f"-t={found['CPU']}")
    if "DATA" in found:
        words.append(f"-d={found['DATA'] // 1024}")
    tasks = found["NPROC"]
    words += [f"-u={tasks}", f"-p={tasks}"]  # bash calls it u, dash p
    return ["/bin/sh", "-c", _SHELL.format(limits=" ".join(words)), "sh", *command]


def rlimits(limits: Limits) -> dict[str, int]:
    """The system's limits by their names (without RLIMIT_), in its own units."""
    cores = os.cpu_count() or 1
    found = {
        "CORE": 0,
        "FSIZE": limits.file_mb << 20,
        "NOFILE": limits.open_files,
        "NPROC": 2 * _own_tasks() + SPARE_TASKS,
    }
    if limits.seconds is not None:
        found["CPU"] = int(limits.seconds + SPARE_SECONDS) * cores
    if limits.memory_mb is not None:
        reserved = THREAD_MB * (2 * cores + SPARE_THREADS)
        found["DATA"] = (2 * limits.memory_mb + reserved) << 20
    return found


@functools.cache
def _own_tasks() -> int:
    """How many processes this user has, as far as the system tells, each with a few threads."""
    own = os.getuid()
    count = 0
    try:
        folders = [folder for folder in Path("/proc").iterdir() if folder.name.isdecimal()]
    except OSError:
        return SPARE_TASKS
    for folder in folders:
        try:
            if folder.stat().st_uid == own:
                count += len(os.listdir(folder / "task"))
        except OSError:
            continue
    return count
