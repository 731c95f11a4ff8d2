"""SQLite's write-ahead mode, in which readers and one writer do not wait for each other."""

from __future__ import annotations

import sqlite3
import time

PAUSE_SECONDS = 0.02


def write_ahead(connection: sqlite3.Connection, seconds: float) -> None:
    """Switch a file to it, or find that somebody has.

    SQLite does not wait here as it does elsewhere: of processes that open a fresh file at once, all
    but one would be told that it is locked. Args: `seconds`: how long to try.
    Raises: sqlite3.Error.
    """
    deadline = time.monotonic() + seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
        time.sleep(PAUSE_SECONDS)
