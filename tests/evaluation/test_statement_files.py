"""Statements out of data files as they are shared for miniF2F and Lean Workbook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.corpus.statement_files import HEADER, read_statements
from leanprover_alpha.errors import InputError

MINIF2F = {
    "name": "mathd_algebra_1",
    "split": "valid",
    "informal_prefix": "/-- One. -/\n",
    "formal_statement": "theorem mathd_algebra_1 (x : ℕ) (h : x = 1) :\n    x + 1 = 2 := by\n",
    "goal": "x : ℕ\nh : x = 1\n⊢ x + 1 = 2",
    "header": "import Mathlib\nopen Nat\n\n",
}
WORKBOOK = {
    "natural_language_statement": "Two.",
    "formal_statement": "theorem lean_workbook_2 (x : ℝ) : x ≤ x  :=  by sorry",
    "split": "lean_workbook",
    "proof": [],
}


def lines(folder: Path, *found: Any, name: str = "data.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(each) + "\n" for each in found), "utf-8")
    return path


def test_minif2f_lines_become_a_lean_file_under_their_header(tmp_path: Path) -> None:
    other = MINIF2F | {"split": "test", "formal_statement": "theorem other : 1 = 1 := sorry"}
    (valid, test) = read_statements(lines(tmp_path, MINIF2F, other))
    assert valid.text == (
        "import Mathlib\nopen Nat\n\n"
        "theorem mathd_algebra_1 (x : ℕ) (h : x = 1) :\n    x + 1 = 2 := by\n  sorry\n"
    )
    assert (valid.split, valid.imports) == ("valid", ("Mathlib",))
    assert test.text.endswith("theorem other : 1 = 1 := by\n  sorry\n")
    (only,) = read_statements(lines(tmp_path, MINIF2F, other), "test")
    assert only == test


def test_lean_workbook_lines_stand_under_the_usual_header(tmp_path: Path) -> None:
    (found,) = read_statements(lines(tmp_path, WORKBOOK))
    assert found.text == HEADER + "\ntheorem lean_workbook_2 (x : ℝ) : x ≤ x := by\n  sorry\n"
    assert found.imports == ("Mathlib",)


def test_a_parquet_file_is_read_as_its_lines_would_be(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    rows = [MINIF2F, MINIF2F | {"formal_statement": "theorem b : True := by sorry"}]
    path = tmp_path / "data.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    assert read_statements(path) == read_statements(lines(tmp_path, *rows))


def test_a_list_in_a_json_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_text(json.dumps([WORKBOOK]), "utf-8")
    assert read_statements(path) == read_statements(lines(tmp_path, WORKBOOK))


def test_what_cannot_stand_in_the_file_is_named(tmp_path: Path) -> None:
    example = WORKBOOK | {"formal_statement": "example : 1 = 1 := by sorry"}
    (found,) = read_statements(lines(tmp_path, WORKBOOK, WORKBOOK, example))
    assert found.text.count("sorry") == 1
    assert [note.partition("left out: ")[2] for note in found.left_out] == [
        "another theorem lean_workbook_2",
        "not a theorem",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{", "data.jsonl:1: not JSON"),
        ('{"name": "a"}', "data.jsonl:1: no field formal_statement"),
        ("[]", "data.jsonl:1: not a record"),
        ("", "no statement in it"),
    ],
)
def test_a_file_that_is_none_is_one_line(text: str, line: str, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text(text)
    with pytest.raises(InputError) as raised:
        read_statements(path)
    assert line in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_parquet_file_that_is_none_is_one_line(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path / "data.parquet"
    path.write_text("no")
    with pytest.raises(InputError, match="not a Parquet file"):
        read_statements(path)
