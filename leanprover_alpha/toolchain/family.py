"""A process and all that it has started: how much memory they hold, how busy they are, their end.

Lean's language server puts each worker in a session of its own, so that killing the server's
process group leaves them alive; here they are found by their parents. Linux tells (/proc); on other
systems the family is the process alone, and workers end because their input does.
"""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def family(pid: int) -> list[int]:
    """The process and everything below it, parents first."""
    found = [pid]
    for parent in found:
        with contextlib.suppress(OSError, ValueError):
            for task in Path(f"/proc/{parent}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
    return found


def memory_mb(pid: int) -> float:
    """Resident memory of the largest process of a family, in MB; 0 where the system is silent."""
    return max((_resident_mb(member) for member in family(pid)), default=0.0)


def cpu_seconds(pid: int) -> float:
    """Processor time that the living members of a family have used; 0 where it is not told."""
    return sum(map(_cpu_seconds, family(pid)))


def kill_family(pid: int) -> None:
    """Kill a process, everything below it, and the groups that they lead."""
    for member in family(pid):
        with contextlib.suppress(OSError):
            if os.getpgid(member) == member:
                os.killpg(member, signal.SIGKILL)
            else:
                os.kill(member, signal.SIGKILL)


def _resident_mb(pid: int) -> float:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError, ValueError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def _cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS
    except (OSError, IndexError, ValueError):
        return 0.0
