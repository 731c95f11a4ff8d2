"""The tables, and the way from each version of them to the next."""

from __future__ import annotations

import sqlite3

from leanprover_alpha.errors import LeanAlphaError


class StoreError(LeanAlphaError):
    """The store cannot be read or written."""


MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE theorems (
      id INTEGER PRIMARY KEY,
      module TEXT NOT NULL,
      name TEXT NOT NULL,
      statement TEXT NOT NULL,
      header TEXT NOT NULL,
      context TEXT NOT NULL,          -- JSON list, nearest first
      goals TEXT NOT NULL,            -- JSON list
      toolchain TEXT NOT NULL,
      key TEXT NOT NULL,              -- hash of statement and context
      current INTEGER NOT NULL DEFAULT 0,  -- whether it stands in a file now
      UNIQUE (module, name, key, toolchain)
    );
    CREATE INDEX theorems_by_key ON theorems (key);
    CREATE TABLE proofs (
      id INTEGER PRIMARY KEY,
      theorem INTEGER NOT NULL REFERENCES theorems ON DELETE CASCADE,
      key TEXT NOT NULL,              -- hash of the normalised text
      text TEXT NOT NULL,
      source TEXT NOT NULL,
      level TEXT NOT NULL,
      axioms TEXT NOT NULL,           -- JSON list
      model TEXT NOT NULL,
      log_probability REAL,           -- nats
      seconds REAL NOT NULL,
      made REAL NOT NULL,             -- seconds since 1970
      UNIQUE (theorem, key)
    );
    CREATE TABLE steps (
      proof INTEGER NOT NULL REFERENCES proofs ON DELETE CASCADE,
      number INTEGER NOT NULL,
      goals TEXT NOT NULL,            -- JSON list
      tactic TEXT NOT NULL,
      after TEXT NOT NULL,            -- JSON list
      PRIMARY KEY (proof, number)
    );
    CREATE TABLE files (
      path TEXT PRIMARY KEY,          -- from the repository's root
      key TEXT NOT NULL,              -- hash of the file and all it is compiled with
      module TEXT NOT NULL,
      problem TEXT NOT NULL           -- why it was skipped, '' if it was not
    );
    """,
)
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, name: str) -> None:
    """Bring the tables to this version, all steps or none.

    Raises: StoreError for a store that a newer lean-alpha wrote.
    """
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if found > VERSION:
        raise StoreError(
            f"{name} was written by a newer lean-alpha (store version {found}, this one knows "
            f"{VERSION}): upgrade lean-alpha, or move the store away"
        )
    if found == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        (found,) = connection.execute("PRAGMA user_version").fetchone()  # another may have done it
        for step in MIGRATIONS[found:]:
            for statement in _statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    """The script's statements: `executescript` would commit before the first."""
    bare = "\n".join(line.split("--")[0] for line in script.splitlines())
    return [part for part in bare.split(";") if part.strip()]
