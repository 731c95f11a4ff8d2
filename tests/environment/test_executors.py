"""Tasks are spread over workers, judged, and put together again; alone or many at once."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.executors import (
    FileTheorems,
    JudgeTask,
    JudgeTerms,
    LocalExecutor,
    gathered,
    spread,
)
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.process import Limits

from .helpers import holes_of

NUMBERS = """\
def double (n : Nat) : Nat := n + n
theorem first (n : Nat) : double n = n + n := by
  sorry
theorem second (n : Nat) : double n = 2 * n := by
  sorry
"""
LOGIC = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"


@pytest.fixture(scope="module")
def executor() -> Iterator[LocalExecutor]:
    with LocalExecutor(JudgeTerms(limits=Limits(seconds=600, memory_mb=2048)), 2) as made:
        yield made


@pytest.fixture(scope="module")
def lean_of(tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    return discover(tmp_path_factory.mktemp("theorems") / "Judged.lean")


def theorems(text: str, lean: Toolchain, root: Path) -> FileTheorems:
    holes = {hole.theorem: hole for hole in holes_of(text)}
    return FileTheorems("Judged.lean", Document(text), holes, lean, root)


def test_verdicts_of_several_files_come_in_the_order_of_the_proofs(
    executor: LocalExecutor, lean_of: Toolchain, tmp_path: Path
) -> None:
    numbers, logic = theorems(NUMBERS, lean_of, tmp_path), theorems(LOGIC, lean_of, tmp_path)
    tasks = [
        JudgeTask(numbers, {"second": ("rfl", "unfold double\nomega"), "first": ("rfl",)}),
        JudgeTask(logic, {"swap": ("exact h", "exact ⟨h.2, h.1⟩", "sorry")}),
        JudgeTask(logic, {"swap": ("exact ⟨h.2, h.1⟩", "exact h")}, alone=True),
    ]
    found = executor.run(tasks)
    said = [{key: [j.accepted for j in row] for key, row in each.items()} for each in found]
    assert said == [
        {"second": [False, True], "first": [True]},
        {"swap": [False, True, False]},
        {"swap": [True, False]},
    ]
    assert found[0]["first"][0].level is Level.AUDITED
    assert found[2]["swap"][0].level >= Level.AUDITED


def test_what_cannot_be_judged_at_all_is_raised_and_the_next_task_is_judged(
    executor: LocalExecutor, lean_of: Toolchain, tmp_path: Path
) -> None:
    nowhere = Toolchain("path", "4", ("/nowhere/lean",), {}, "a test", folder=tmp_path)
    broken = JudgeTask(theorems(LOGIC, nowhere, tmp_path), {"swap": ("exact h",)})
    with pytest.raises((LeanAlphaError, OSError)):
        executor.run([broken])
    fine = JudgeTask(theorems(LOGIC, lean_of, tmp_path), {"swap": ("exact ⟨h.2, h.1⟩",)})
    assert executor.run([fine])[0]["swap"][0].accepted


def test_a_task_can_be_sent_away(lean_of: Toolchain, tmp_path: Path) -> None:
    task = JudgeTask(theorems(NUMBERS, lean_of, tmp_path), {"first": ("rfl",)})
    assert pickle.loads(pickle.dumps(task)) == task


def test_tasks_are_cut_for_the_workers_and_put_together_again(
    lean_of: Toolchain, tmp_path: Path
) -> None:
    file = theorems(NUMBERS, lean_of, tmp_path)
    many = {"first": tuple(map(str, range(50))), "second": tuple(map(str, range(30)))}
    tasks = [
        JudgeTask(file, many),
        JudgeTask(file, {"second": ("a", "b")}),
        JudgeTask(file, {"first": ("x", "y", "z")}, alone=True),
    ]
    parts = list(spread(tasks, 4))
    assert [part.size for number, part in parts if number == 0] == [20, 20, 20, 20]
    assert [part.size for number, part in parts if number == 1] == [2]
    assert [part.size for number, part in parts if number == 2] == [1, 1, 1]
    answered = [(number, {k: list(v) for k, v in part.proofs.items()}) for number, part in parts]
    found = gathered(tasks, answered)  # type: ignore[arg-type]  # texts stand for verdicts
    assert found == [{k: list(v) for k, v in task.proofs.items()} for task in tasks]
