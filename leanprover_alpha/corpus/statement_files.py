"""Statements out of data files, as they are shared for miniF2F and Lean Workbook: made Lean text.

JSON lines, a JSON list, or Parquet. A record has a statement (`formal_statement`, `lean4_statement`
or `statement`: a theorem with or without `:= by sorry`), and may have a `name`, a `split` and a
`header` (imports and `open`s). Without a header, the usual one of these sets stands in: it imports
Mathlib, so that a full toolchain is needed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leanprover_alpha.errors import InputError

SUFFIXES = (".jsonl", ".json", ".parquet")
HEADER = (
    "import Mathlib\nset_option maxHeartbeats 400000\nopen BigOperators Real Nat Topology Rat\n"
)
_STATEMENTS = ("formal_statement", "lean4_statement", "statement")
_NAMES = ("name", "problem_name", "id", "problem_id")
_HEADERS = ("header", "lean4_header")
_END = re.compile(r"\s*(?::=)?\s*(?:\bby)?\s*(?:\bsorry)?\s*\Z")
_IMPORT = re.compile(r"^\s*import\s+(\S+)", re.MULTILINE)
_NAMED = re.compile(r"^\s*(?:theorem|lemma)\s+(\S+)", re.MULTILINE)


@dataclass(frozen=True)
class StatementFile:
    """Lean text with a hole for each statement under one header.

    Attributes:
        split: which split of the data the statements are from, "" for none.
        left_out: one line for each record that cannot stand in it.
    """

    text: str
    split: str
    left_out: tuple[str, ...] = ()

    @property
    def imports(self) -> tuple[str, ...]:
        """The modules that the text imports."""
        return tuple(_IMPORT.findall(self.text))


def read_statements(path: Path, split: str | None = None) -> list[StatementFile]:
    """The statements of a data file, those of one split if it is named, by split and header.

    Raises: InputError for a file that cannot be read, or without a statement.
    """
    groups: dict[tuple[str, str], list[str]] = {}
    seen: set[str] = set()
    left_out: dict[tuple[str, str], list[str]] = {}
    for number, record in enumerate(_records(path), 1):
        where = f"{path}:{number}"
        if not isinstance(record, Mapping):
            raise InputError(f"{where}: not a record with fields")
        statement = _text(record, _STATEMENTS)
        if statement is None:
            raise InputError(f"{where}: no field {' or '.join(_STATEMENTS)}")
        own_split = str(record.get("split") or "")
        if split is not None and own_split != split:
            continue
        header = _text(record, _HEADERS)
        key = own_split, HEADER if header is None else header.strip() + "\n"
        named = _NAMED.search(statement)
        name = named[1] if named else _text(record, _NAMES) or f"record {number}"
        if named is None or name in seen:
            why = "not a theorem" if named is None else f"another theorem {name}"
            left_out.setdefault(key, []).append(f"{where}: left out: {why}")
            continue
        seen.add(name)
        groups.setdefault(key, []).append(_END.sub("", statement) + " := by\n  sorry\n")
    if not groups:
        of = "" if split is None else f" of the split {split}"
        raise InputError(f"{path}: no statement{of} in it")
    return [
        StatementFile("\n".join([key[1], *texts]), key[0], tuple(left_out.get(key, ())))
        for key, texts in groups.items()
    ]


def _text(record: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((str(record[name]) for name in names if record.get(name) is not None), None)


def _records(path: Path) -> Iterator[Any]:
    try:
        if path.suffix == ".parquet":
            yield from _parquet(path)
            return
        text = path.read_text("utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}") from error
    try:
        whole = json.loads(text) if path.suffix == ".json" else None
    except ValueError as error:
        raise InputError(f"{path}: not JSON: {error}") from error
    if whole is not None:
        yield from whole if isinstance(whole, list) else [whole]
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield json.loads(line)
            except ValueError as error:
                raise InputError(f"{path}:{number}: not JSON: {error}") from error


def _parquet(path: Path) -> list[Any]:
    try:
        from pyarrow import ArrowException, parquet
    except ImportError as error:
        raise InputError(f"{path}: Parquet needs pyarrow: pip install pyarrow") from error
    try:
        return list(parquet.read_table(path).to_pylist())
    except ArrowException as error:
        why = str(error).partition("\n")[0]
        raise InputError(f"{path}: not a Parquet file: {why}") from error
