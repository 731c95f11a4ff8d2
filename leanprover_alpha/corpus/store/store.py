"""The store: what a repository taught, one SQLite file that no crash empties.

Each proof is written in a transaction of its own, in write-ahead mode: a process that is killed at
any moment leaves every proof that `add_proof` returned for, and a file that opens. Two processes
may write at once; each waits for the other.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from leanprover_alpha.corpus.store.records import Proof, Source, Step, Theorem
from leanprover_alpha.corpus.store.schema import StoreError, migrate
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.write_ahead import write_ahead

FOLDER = ".lean-alpha"
FILE = "store.sqlite"
WAIT_SECONDS = 60.0
SHARED_BYTES = 32_768
"""What SQLite needs beside a store in use, for processes to know of each other."""


def store_path(repository: Path) -> Path:
    """Where a repository's store lies."""
    return repository / FOLDER / FILE


def private_folder(repository: Path) -> Path:
    """The repository's `.lean-alpha/`, made if it is missing; git does not see into it.

    Raises: StoreError if it cannot be made.
    """
    folder = repository / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", "utf-8")
    except OSError as error:
        raise StoreError(f"{folder} cannot be made: {error.strerror or error}") from error
    return folder


class Store:
    """Theorems and their verified proofs; a context manager. Not to be shared by threads.

    Args: `path` of the SQLite file, made if it is missing (its folder is not).
    Raises: StoreError if it is no store, or a newer one; so do all methods if the disk is full or
    the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._explained():
            self.connection = sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None)
            try:
                write_ahead(self.connection, WAIT_SECONDS)
                self.connection.execute("PRAGMA synchronous = FULL")
                self.connection.execute("PRAGMA foreign_keys = ON")
                migrate(self.connection, str(path))
            except BaseException:
                self.connection.close()
                raise

    @classmethod
    def of(cls, repository: Path) -> Store:
        """The store of a repository, made if there is none."""
        private_folder(repository)
        return cls(store_path(repository))

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; may be called twice."""
        self.connection.close()

    # Writing

    def add_proof(self, theorem: Theorem, proof: Proof) -> bool:
        """Keep a proof; it is on disk when this returns.

        A text that the store has already, up to comments and spacing, is not kept twice: the
        stronger level wins, and what was unknown of it is filled in.
        Returns: whether it is new.
        """
        return self.add_proofs([(theorem, proof)]) == 1

    def add_proofs(self, found: Iterable[tuple[Theorem, Proof]]) -> int:
        """Keep proofs as `add_proof` does, all of them or none. Returns: how many are new."""
        now = time.time()
        with self._transaction():
            return sum(self._proof(self._theorem(theorem), proof, now) for theorem, proof in found)

    def replace_file(
        self, path: str, key: str, module: str, found: Iterable[tuple[Theorem, Proof | None]]
    ) -> int:
        """Note what a file holds now, all or nothing.

        Nothing is deleted: what the file no longer has is `current` no more.
        Args: `path` from the repository's root; `key` stands for the file's content and all that
        it is compiled with; a theorem without a proof is kept, too.
        Returns: how many proofs are new.
        """
        new, now = 0, time.time()
        with self._transaction():
            self._run("UPDATE theorems SET current = 0 WHERE module = ?", module)
            for theorem, proof in found:
                number = self._theorem(theorem)
                self._run("UPDATE theorems SET current = 1 WHERE id = ?", number)
                new += proof is not None and self._proof(number, proof, now)
            self._run("INSERT OR REPLACE INTO files VALUES (?, ?, ?, '')", path, key, module)
        return new

    def skip_file(self, path: str, key: str, module: str, problem: str) -> None:
        """Note why a file was skipped; what is known of its theorems stays."""
        with self._transaction():
            self._run(
                "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", path, key, module, problem
            )

    def forget_files(self, present: Iterable[str]) -> None:
        """Files that are not `present` any more: their theorems are current no more."""
        kept = set(present)
        with self._transaction():
            for path, module in self._rows("SELECT path, module FROM files"):
                if path not in kept:
                    self._run("UPDATE theorems SET current = 0 WHERE module = ?", module)
                    self._run("DELETE FROM files WHERE path = ?", path)

    def _theorem(self, theorem: Theorem) -> int:
        place = (theorem.module, theorem.name, theorem.key, theorem.toolchain)
        self._run(
            "INSERT INTO theorems (module, name, key, toolchain, statement, header, context, goals)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            *place,
            theorem.statement,
            theorem.header,
            json.dumps(theorem.context),
            json.dumps(theorem.goals),
        )
        where = "module = ? AND name = ? AND key = ? AND toolchain = ?"
        return int(self._rows(f"SELECT id FROM theorems WHERE {where}", *place)[0][0])

    def _proof(self, theorem: int, proof: Proof, made: float) -> bool:
        place = (theorem, proof.key)
        known = self._rows("SELECT id, level FROM proofs WHERE theorem = ? AND key = ?", *place)
        if known:
            self._strengthen(known[0][0], Level(known[0][1]), proof)
            return False
        self._run(
            "INSERT INTO proofs (theorem, key, text, source, level, axioms, model, log_probability,"
            " seconds, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            *place,
            proof.text,
            proof.source.value,
            proof.level.value,
            json.dumps(proof.axioms),
            proof.model,
            proof.log_probability,
            proof.seconds,
            made,
        )
        self._steps(self._rows("SELECT last_insert_rowid()")[0][0], proof.steps)
        return True

    def _strengthen(self, number: int, level: Level, proof: Proof) -> None:
        if level < proof.level:
            self._run(
                "UPDATE proofs SET level = ?, axioms = ? WHERE id = ?",
                proof.level.value,
                json.dumps(proof.axioms),
                number,
            )
        if not self._rows("SELECT 1 FROM steps WHERE proof = ? LIMIT 1", number):
            self._steps(number, proof.steps)

    def _steps(self, proof: int, steps: Iterable[Step]) -> None:
        for number, step in enumerate(steps):
            goals, after = json.dumps(step.goals), json.dumps(step.after)
            self._run(
                "INSERT INTO steps VALUES (?, ?, ?, ?, ?)", proof, number, goals, step.tactic, after
            )

    # Reading

    def theorems(self, *, current: bool = True) -> list[Theorem]:
        """The theorems, in the order in which they came; `current` ones stand in a file now."""
        where = "WHERE current" if current else ""
        rows = self._rows(f"SELECT {THEOREM} FROM theorems AS t {where} ORDER BY t.id")
        return [_theorem(row) for row in rows]

    def proofs(self, theorem: Theorem, at_least: Level = Level.AUDITED) -> list[Proof]:
        """The distinct proofs of a statement, oldest first, under whatever name it was proved."""
        rows = self._rows(
            f"SELECT p.key, p.id, {PROOF} FROM proofs p JOIN theorems t ON t.id = p.theorem "
            "WHERE t.key = ? AND t.toolchain = ? ORDER BY p.id",
            theorem.key,
            theorem.toolchain,
        )
        found: dict[str, Proof] = {}
        for key, number, *row in rows:
            proof = _proof(row)
            if at_least <= proof.level and (key not in found or found[key].level < proof.level):
                found[key] = replace(proof, steps=self._steps_of(number))
        return list(found.values())

    def pairs(self, *, current: bool = True) -> Iterator[tuple[Theorem, Proof]]:
        """Every theorem with every proof of it, those that were not verified here included."""
        where = "WHERE t.current" if current else ""
        rows = self._rows(
            f"SELECT p.id, {THEOREM}, {PROOF} FROM proofs p JOIN theorems t ON t.id = p.theorem "
            f"{where} ORDER BY t.id, p.id"
        )
        for number, *row in rows:
            proof = replace(_proof(row[THEOREM_COLUMNS:]), steps=self._steps_of(number))
            yield _theorem(row[:THEOREM_COLUMNS]), proof

    def file_keys(self) -> dict[str, str]:
        """Path -> key of every file that was collected."""
        return dict(self._rows("SELECT path, key FROM files"))

    def problems(self) -> dict[str, str]:
        """Path -> why it was skipped."""
        return dict(self._rows("SELECT path, problem FROM files WHERE problem != ''"))

    def _steps_of(self, proof: int) -> tuple[Step, ...]:
        rows = self._rows(
            "SELECT goals, tactic, after FROM steps WHERE proof = ? ORDER BY number", proof
        )
        return tuple(Step(_texts(goals), tactic, _texts(after)) for goals, tactic, after in rows)

    # SQLite

    def _rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._explained():
            return self.connection.execute(statement, values).fetchall()

    def _run(self, statement: str, *values: Any) -> None:
        with self._explained():
            self.connection.execute(statement, values)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._run("BEGIN IMMEDIATE")
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")
            raise

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise StoreError(f"the store {self.path}: {_why(error, self.path)}") from error


THEOREM = "t.module, t.name, t.statement, t.header, t.context, t.goals, t.toolchain"
THEOREM_COLUMNS = 7
PROOF = "p.text, p.source, p.level, p.axioms, p.model, p.log_probability, p.seconds"


def _theorem(row: Sequence[Any]) -> Theorem:
    module, name, statement, header, context, goals, toolchain = row
    return Theorem(module, name, statement, header, _texts(context), _texts(goals), toolchain)


def _proof(row: Sequence[Any]) -> Proof:
    text, source, level, axioms, *rest = row
    return Proof(text, Source(source), Level(level), _texts(axioms), *rest)


def _texts(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def _why(error: sqlite3.DatabaseError, path: Path) -> str:
    """SQLite's words, and what to do about them."""
    said = str(error)
    if "disk is full" in said or ("disk I/O" in said and _is_full(path.parent)):
        return "the disk is full; everything that was stored before is safe"
    if "locked" in said:
        return f"another process has kept it locked for {WAIT_SECONDS:g} s; try again"
    if "not a database" in said or "malformed" in said:
        return f"{said}; move the file away to start a new one"
    if "unable to open" in said:
        return "it cannot be opened: no such folder, or no permission"
    if "readonly" in said:
        return "it is read-only"
    return said


def _is_full(folder: Path) -> bool:
    """Whether there is no room for the file that SQLite shares between processes."""
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < SHARED_BYTES
    return False
