"""Which theorems a set holds, and what a model is asked for them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leanprover_alpha.errors import InputError
from leanprover_alpha.service.theorem_sets import find_set, first_of_each, named_sets, pose
from leanprover_alpha.toolchain.process import Limits

FILE = """\
namespace On_one

def size (n : Nat) : Nat := n + 1

theorem one (n : Nat) : size n = n + 1 := by
  sorry

theorem two (n : Nat) : size n ≠ 0 := by
  sorry

end On_one

namespace On_two

def size (n : Nat) : Nat := n + 2

theorem three (n : Nat) : size n = n + 2 := by
  sorry

theorem both : 1 = 1 ∧ 2 = 2 := ⟨sorry, sorry⟩

def data : Nat := sorry

end On_two
"""


def test_every_whole_theorem_of_a_file_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "Sizes.lean"
    path.write_text(FILE, "utf-8")
    (posed,) = pose(find_set(str(path)), "embedded", Limits())
    theorems = posed.theorems.theorems
    assert [t.name for t in theorems] == [
        "Sizes:On_one.one",
        "Sizes:On_one.two",
        "Sizes:On_two.three",
    ]
    # Neither what another namespace calls by the same name nor theorems that are still open.
    assert theorems[1].task.context == ("def size (n : Nat) : Nat := n + 1",)
    assert theorems[2].task.context == ("def size (n : Nat) : Nat := n + 2",)
    assert theorems[0].task.goals == ("n : Nat\n⊢ size n = n + 1",)
    left_out = [note.removeprefix(f"{path}:") for note in posed.notes]
    assert [note.partition(" is left out: ")[::2] for note in left_out] == [
        ("20: On_two.both", "its theorem has other holes, too"),
        ("20: On_two.both", "its theorem has other holes, too"),
        ("22: On_two.data", "it stands for data, not for a proof"),
    ]
    again = pose(find_set(str(path)), "embedded", Limits())[0]  # from the cache
    assert again.theorems.holes == posed.theorems.holes
    assert [t.task for t in again.theorems.theorems] == [t.task for t in theorems]


def test_theorems_are_taken_from_the_files_of_a_folder_in_turn(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a", "sub/b"):
        text = "".join(f"theorem t{n} : {n} = {n} := by\n  sorry\n\n" for n in range(3))
        (tmp_path / f"{name}.lean").write_text(text)
    (tmp_path / "proved.lean").write_text("theorem done : True := trivial\n")
    found = find_set(str(tmp_path))
    assert [file.family for file in found.files] == ["a", "sub/b"]
    chosen = first_of_each(pose(found, "embedded", Limits()), 3)
    names = [t.name for each in chosen for t in each.theorems.theorems]
    assert names == ["a:t0", "a:t1", "sub/b:t0"]


def test_statements_that_need_mathlib_say_so(tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    record = {"formal_statement": "theorem a : 1 = 1 := by sorry", "split": "test"}
    path.write_text(json.dumps(record) + "\n")
    with pytest.raises(InputError, match="import Mathlib, which the embedded Lean does not have"):
        pose(find_set(str(path)), "embedded", Limits())
    path.write_text(json.dumps(record | {"header": ""}) + "\n")
    (posed,) = pose(find_set(str(path), "test"), "embedded", Limits())
    assert [t.name for t in posed.theorems.theorems] == ["test:a"]


def test_a_set_that_is_none_is_one_line_that_names_the_benchmarks(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file, no folder, no benchmark") as raised:
        find_set("minif2f")
    assert all(name in str(raised.value) for name in named_sets())
    with pytest.raises(InputError, match=r"no \.lean file"):
        find_set(str(tmp_path))
    (tmp_path / "done.lean").write_text("theorem done : True := trivial\n")
    with pytest.raises(InputError, match="no theorem with a sorry"):
        pose(find_set(str(tmp_path)), "embedded", Limits())
    with pytest.raises(InputError, match="--split"):
        find_set(str(tmp_path / "done.lean"), "test")


def test_a_set_in_a_home_that_nobody_has_is_not_there() -> None:
    with pytest.raises(InputError, match="no file, no folder, no benchmark"):
        find_set("~nosuch/set")
