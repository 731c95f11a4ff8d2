"""One process at a time: two that write one run's folder would spoil it for both."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leanprover_alpha.errors import InputError


@contextmanager
def alone_with(folder: Path) -> Iterator[None]:
    """Keep other processes out that ask for the same folder, which exists; until the end of the
    block or of this process, however it ends.

    Raises: InputError if another one is there.
    """
    held = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # a file system without locks
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise InputError(
                    f"{folder}: another process is at work on this run: wait for it, or end it"
                ) from error
        yield
    finally:
        os.close(held)
