"""Theorems as holes beside themselves: what a proof there may use, and that it says the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from leanprover_alpha.corpus.collecting.copies import Copies, copied
from leanprover_alpha.corpus.collecting.rendering import canonical
from leanprover_alpha.environment.lean.commands import TRACE
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.executors import (
    FileTheorems,
    JudgeTask,
    JudgeTerms,
    LocalExecutor,
)
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

FILE = """\
def double (n : Nat) : Nat := n + n
namespace Inner
/-- Its own words. -/
@[simp] theorem double_zero : double 0 = 0 := rfl
private theorem hidden.{u} {α : Sort u} (a : α) : a = a := rfl
end Inner
open Inner in
theorem «über λ» (n : Nat)
    (h : n = 0) : double n = 0 := by
  subst h
  exact double_zero
mutual
  theorem one (n : Nat) : n = n := rfl
  theorem two (n : Nat) : n = n := rfl
end
theorem open_one : double 1 = 3 := by sorry
theorem last (n : Nat) : double (double 0) = double 0 ∧ n = n := ⟨rfl, rfl⟩
"""
HEADERS = {
    "Inner.double_zero": "theorem double_zero : double 0 = 0 := by",
    "Inner.hidden": "theorem hidden.{u} {α : Sort u} (a : α) : a = a := by",
    "«über λ»": "theorem «über λ» (n : Nat)\n    (h : n = 0) : double n = 0 := by",
    "one": "theorem one (n : Nat) : n = n := by",
    "open_one": "theorem open_one : double 1 = 3 := by",
    "last": "theorem last (n : Nat) : double (double 0) = double 0 ∧ n = n := by",
    "gone": "theorem gone : True := by",
}
PROOFS = {
    "Inner.double_zero": ("rfl", "exact double_zero", "exact Inner.double_zero", "exact hidden _"),
    "Inner.hidden": ("rfl", "exact hidden a"),
    "«über λ»": ("subst h\nexact double_zero", "simp [h]", "exact last"),
    "open_one": ("decide", "exact open_one", "exact (open_one)"),
    "last": ("simp", "exact ⟨by simp, rfl⟩", "exact absurd open_one (by decide)"),
}
ACCEPTED = {
    "Inner.double_zero": [True, False, False, False],
    "Inner.hidden": [True, False],
    "«über λ»": [True, True, False],
    "open_one": [False, False, False],
    "last": [True, True, False],
}


@dataclass(frozen=True)
class Made:
    copies: Copies
    file: FileTheorems


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("copies")
    path = folder / "Copied.lean"
    path.write_text(FILE)
    lean = discover(path, "embedded")
    with Workplace(path, lean, Limits(seconds=600)) as place:
        copies = copied(Document(FILE), HEADERS, lambda d: place.compile(d, (TRACE,)))
    return Made(copies, FileTheorems("Copied.lean", copies.document, copies.holes, lean, folder))


@pytest.fixture(scope="module")
def executor() -> Iterator[LocalExecutor]:
    with LocalExecutor(JudgeTerms(limits=Limits(seconds=600)), 1) as made:
        yield made


def test_each_theorem_stands_twice_and_the_file_is_otherwise_the_same(made: Made) -> None:
    assert made.copies.holes.keys() == PROOFS.keys()
    assert made.copies.left_out["one"] == "it is not a command of its own"
    assert made.copies.left_out["gone"] == "it does not stand in its file"
    text = made.copies.document.text
    assert all(hole.span.of(text) == "sorry" for hole in made.copies.holes.values())
    written = iter(text.splitlines())
    assert all(line in written for line in FILE.splitlines())


def test_a_proof_uses_what_stands_above_it_and_neither_itself_nor_what_is_open(
    made: Made, executor: LocalExecutor
) -> None:
    (found,) = executor.run([JudgeTask(made.file, PROOFS)])
    assert {key: [j.accepted for j in row] for key, row in found.items()} == ACCEPTED


def test_a_statement_is_the_same_under_other_names() -> None:
    one = "forall {x0 : Sort u+1}, forall [x1 : @Inhabited.{u+1} x0], @Eq.{max u v} x0 x0"
    two = "forall (x0 : Sort α_1+1), forall (x1 : @Inhabited.{α_1+1} x0), @Eq.{max α_1 w} x0 x0"
    assert canonical(one) == canonical(two)
    assert canonical(one) != canonical(one.replace("max u v", "max v v"))
    assert canonical(one) != canonical(one.replace("Inhabited", "Nonempty"))
