"""Samples on disk: all of a part, or nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation import records

from .trials import trial

FOUND = [trial("Trees:⟨a⟩", 3, 1, "exact ⟨h, «x y»⟩\nrfl"), trial("b", 3, 0), trial("c", 3, 3)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / records.SAMPLES
    records.append(path, FOUND[:2], 0)
    records.append(path, FOUND[2:], 1)
    return path


def test_what_was_written_is_read_back(path: Path) -> None:
    assert records.read(path) == FOUND
    assert records.take_up(path, [2, 1]) == FOUND


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_part_that_was_cut_short_is_cut_off(path: Path, cut: int) -> None:
    whole = path.read_bytes()
    first = sum(map(len, whole.splitlines(keepends=True)[:2]))
    path.write_bytes(whole[:-cut])
    assert records.take_up(path, [2, 1]) == FOUND[:2]
    assert path.read_bytes() == whole[:first]
    path.write_bytes(whole[: first - cut])
    assert records.take_up(path, [2, 1]) == []
    assert path.read_bytes() == b""


def test_lines_of_other_parts_are_cut_off(path: Path) -> None:
    records.append(path, FOUND[:1], 7)
    assert records.take_up(path, [2, 1, 1]) == FOUND


def test_a_run_that_has_not_begun_has_no_trials(tmp_path: Path) -> None:
    assert records.take_up(tmp_path / "none.jsonl", [2]) == []


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x0c", "\r"])
def test_a_proof_may_hold_any_mark_that_some_take_for_the_end_of_a_line(
    tmp_path: Path, mark: str
) -> None:
    path, found = tmp_path / "samples.jsonl", [trial("a", 2, 1, f"simp{mark}rfl"), trial("b", 2, 0)]
    records.append(path, found, 0)
    assert records.read(path) == found
    assert records.take_up(path, [2]) == found


def test_samples_that_are_none_are_one_line(tmp_path: Path) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_text('{"theorem": "a"}\n')
    with pytest.raises(InputError, match="does not hold a run's samples"):
        records.read(path)
