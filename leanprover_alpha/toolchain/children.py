"""Ending every process that this one started, whoever of us started it.

Threads that wait for Lean cannot be interrupted; what they wait for can. The processes have groups
and sessions of their own, so they are found by who their parent is.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path


def descendants() -> list[int]:
    """Process ids of all children, their children, and so on."""
    children: dict[int, list[int]] = {}
    for pid, parent in _parents():
        children.setdefault(parent, []).append(pid)
    found, level = [], [os.getpid()]
    while level:
        level = [child for pid in level for child in children.get(pid, [])]
        found += level
    return found


def end_descendants() -> int:
    """Kill them all. Returns how many there were; their parents reap them."""
    found = descendants()
    for pid in found:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, signal.SIGKILL)
    return len(found)


def _parents() -> list[tuple[int, int]]:
    """Process id and its parent's, for every process that has not ended."""
    if sys.platform == "linux":
        return [pair for entry in Path("/proc").iterdir() if (pair := _stat(entry))]
    listed = subprocess.run(
        ["ps", "-axo", "pid=,ppid="], capture_output=True, text=True, check=False
    ).stdout
    return [(int(pid), int(parent)) for pid, parent in map(str.split, listed.splitlines())]


def _stat(entry: Path) -> tuple[int, int] | None:
    if not entry.name.isdigit():
        return None
    try:
        state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
    except (OSError, ValueError):
        return None
    return None if state == "Z" else (int(entry.name), int(parent))
