"""Lean's memory after texts of the user's, kept in files: a later text that begins so starts there.

A snapshot (`lean --incr-save`, `--incr-load`) is made from the user's own text alone, by a process
of its own, and lies where no run that sees a candidate can write. Lean itself compares the texts
and goes on at the first command that differs, as its language server does after an edit.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterable
from pathlib import Path

from leanprover_alpha.environment.text.changes import common_prefix

KEPT = 4
MAX_BYTES = 1 << 30  # all of a file's snapshots together
COVERED, SHORT = 0.7, 500
"""A text needs no snapshot of its own if another has so much of it, or all but so many characters.
"""


class Snapshots:
    """The snapshots of one file's texts, all with the same imports; safe for threads.

    Args: `folder`: where to put them; it exists.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept: list[tuple[str, Path]] = []
        self._promised: list[str] = []
        self._count = 0
        self._lock = threading.Lock()

    def all(self) -> list[tuple[str, Path]]:
        """Each with its text."""
        with self._lock:
            return list(self._kept)

    @property
    def any(self) -> bool:
        """Whether there are some, or will be soon."""
        with self._lock:
            return bool(self._kept or self._promised)

    def nearest(self, text: str) -> Path | None:
        """The one that shares most with a text."""
        best = max(self.all(), key=lambda kept: common_prefix(kept[0], text), default=None)
        return None if best is None else best[1]

    def forget(self, path: Path) -> None:
        """It is of no use."""
        with self._lock:
            self._kept = [kept for kept in self._kept if kept[1] != path]

    def covers(self, text: str) -> bool:
        """Whether most of a text need not be elaborated again."""
        with self._lock:
            return _covered((kept for kept, _ in self._kept), text)

    def place(self, text: str) -> Path | None:
        """Where to put a text's snapshot, in a folder of its own; None if it needs none. Whoever
        asks must say what came of it (`keep`).
        """
        with self._lock:
            if _covered((*self._promised, *(kept for kept, _ in self._kept)), text):
                return None
            self._promised.append(text)
            self._count += 1
            return self.folder / f"snapshot{self._count}" / "snapshot"

    def keep(self, text: str, path: Path) -> None:
        """Take what was put there, if it is fit to be used."""
        usable = path.is_file() and not path.is_symlink() and path.stat().st_size <= MAX_BYTES
        with self._lock:
            self._promised.remove(text)
            if not usable:
                shutil.rmtree(path.parent, ignore_errors=True)
                return
            self._kept.append((text, path))
            while len(self._kept) > KEPT or sum(map(_size, self._kept)) > MAX_BYTES:
                shutil.rmtree(self._kept.pop(0)[1].parent, ignore_errors=True)


def _covered(kept: Iterable[str], text: str) -> bool:
    most = max((common_prefix(each, text) for each in kept), default=None)
    return most is not None and (most > COVERED * len(text) or most > len(text) - SHORT)


def _size(kept: tuple[str, Path]) -> int:
    try:
        return kept[1].stat().st_size
    except OSError:
        return 0
