"""Verdicts that outlive the process: one SQLite file, for runs that judge many of the same proofs.

    terms = JudgeTerms(memory=Path("verdicts.sqlite"))

Evaluating twenty adapters of one model asks for the same proof of the same theorem again and
again. A verdict goes by a digest of all that it depends on (`Judge`), so that another text, another
Lean or other terms find nothing. Kept is what the proof decides, not what the machine had to give:
no refusal for memory, or because a whole compilation was stopped. That a proof was given up after
the processor time that a proof may have (`Judge`, `seconds`) is kept: else the slowest proofs of
all would be tried in every run. Whoever can write the file can forge verdicts; nothing that `prove`
shows, and nothing that `train` learns from, comes from one.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from leanprover_alpha.environment.engines.batch import ENDED
from leanprover_alpha.environment.verification.judge import Judgement
from leanprover_alpha.environment.verification.verdicts import Level, lies_with_machine
from leanprover_alpha.errors import InputError
from leanprover_alpha.write_ahead import write_ahead

WAIT_SECONDS = 60.0
OVER_TIME = ENDED["time"].partition("{")[0]
FORMAT = 1


class VerdictMemory:
    """A `judge.Cache` in a file, made if it is missing; safe for threads and processes.

    Raises: InputError if the file is none of these, or cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self.path, self._lock = path, threading.Lock()
        with self._clear():
            self._file = sqlite3.connect(path, WAIT_SECONDS, check_same_thread=False)
            self._file.isolation_level = None
            try:
                self._open()
                write_ahead(self._file, WAIT_SECONDS)
                self._file.execute("PRAGMA synchronous = NORMAL")
            except BaseException:
                self._file.close()
                raise

    def _open(self) -> None:
        """Make the table, whole or not at all, unless it is there."""
        if self._version() == FORMAT:
            return
        self._file.execute("BEGIN IMMEDIATE")
        try:
            found = self._version()  # another process may have made it
            tables = self._file.execute("SELECT name FROM sqlite_master").fetchall()
            if found not in (0, FORMAT) or (tables and not found):
                raise sqlite3.DatabaseError("it holds something else")
            if not found:
                self._file.execute(
                    "CREATE TABLE verdicts (terms TEXT, proof TEXT, verdict TEXT,"
                    " PRIMARY KEY (terms, proof)) WITHOUT ROWID"
                )
                self._file.execute(f"PRAGMA user_version = {FORMAT}")
            self._file.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # a full disk has undone it already
                self._file.execute("ROLLBACK")
            raise

    def _version(self) -> int:
        (found,) = self._file.execute("PRAGMA user_version").fetchone()
        return int(found)

    @contextmanager
    def _clear(self) -> Iterator[None]:
        """One at a time, and with one clear line for what goes wrong."""
        with self._lock:
            try:
                yield
            except sqlite3.Error as error:
                raise InputError(f"{self.path} cannot be used for verdicts: {error}") from error

    def get(self, key: tuple[str, str], /) -> Judgement | None:
        """See `judge.Cache`."""
        with self._clear():
            asked = "SELECT verdict FROM verdicts WHERE terms = ? AND proof = ?"
            row = self._file.execute(asked, key).fetchone()
        if row is None:
            return None
        accepted, level, axioms, reason = json.loads(row[0])
        return Judgement(accepted, Level(level), tuple(axioms), reason)

    def __setitem__(self, key: tuple[str, str], said: Judgement, /) -> None:
        slow = said.reason.startswith(OVER_TIME)
        if not said.accepted and lies_with_machine(said.reason) and not slow:
            return
        text = json.dumps([said.accepted, said.level.value, said.axioms, said.reason])
        with self._clear():
            self._file.execute("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?)", (*key, text))

    def __len__(self) -> int:
        with self._clear():
            (count,) = self._file.execute("SELECT count(*) FROM verdicts").fetchone()
        return int(count)

    def slow(self) -> int:
        """How many say that the proof takes too long, which another machine may not find."""
        with self._clear():
            asked = "SELECT count(*) FROM verdicts WHERE instr(verdict, ?)"
            (count,) = self._file.execute(asked, (json.dumps(OVER_TIME)[:-1],)).fetchone()
        return int(count)

    def close(self) -> None:
        """Let the file go."""
        self._file.close()
