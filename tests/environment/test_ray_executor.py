"""Proofs judged by Ray's workers, on a Ray that is started on this machine."""

from __future__ import annotations

import pickle
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.executors import (
    FileTheorems,
    JudgeTask,
    JudgeTerms,
    open_executor,
)
from leanprover_alpha.environment.verification.ray_executor import Worker, packed, unpacked
from leanprover_alpha.errors import InputError, LeanAlphaError, ToolchainError
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

from .helpers import holes_of

TWICE = "def twice (n : Nat) : Nat := n + n\n"
USES = "import Lib.Twice\ntheorem twice_eq (n : Nat) : twice n = n + n := by\n  sorry\n"
LOGIC = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"
TERMS = JudgeTerms(limits=Limits(seconds=600, memory_mb=2048))


@pytest.fixture(scope="module")
def executor() -> Iterator[Any]:
    pytest.importorskip("ray", reason="ray is not installed: pip install lean-alpha[ray]")
    try:
        made = open_executor("ray", TERMS, 1)
    except LeanAlphaError as error:
        pytest.skip(error.message)
    with made:
        yield made


def theorems(path: Path, text: str) -> FileTheorems:
    path.write_text(text, "utf-8")
    lean = discover(path, "embedded")
    assert lean.plan is not None
    holes = {hole.theorem: hole for hole in holes_of(LOGIC if "swap" in text else USES[17:])}
    if "import" in text:
        holes = {name: _later(hole, 17) for name, hole in holes.items()}
    return FileTheorems(path.name, Document(text), holes, lean, lean.plan.target.root)


def _later(hole: Any, by: int) -> Any:
    def moved(span: Any) -> Any:
        return span and type(span)(span.start + by, span.end + by)

    spans = {name: moved(getattr(hole, name)) for name in ("span", "command", "keyword", "name")}
    return replace(hole, line=hole.line + 1, **spans)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose modules begin in two folders."""
    (tmp_path / "lakefile.toml").write_text(
        'name = "p"\n[[lean_lib]]\nname = "Lib"\nsrcDir = "src"\n[[lean_lib]]\nname = "Uses"\n'
    )
    (tmp_path / "src" / "Lib").mkdir(parents=True)
    (tmp_path / "src" / "Lib" / "Twice.lean").write_text(TWICE)
    return tmp_path


def test_a_worker_judges_without_the_repository(executor: Any, project: Path) -> None:
    uses, logic = theorems(project / "Uses.lean", USES), theorems(project / "Logic.lean", LOGIC)
    tasks = tasks_of(uses, logic)
    (project / "Logic.lean").unlink()
    assert accepted(executor.run(tasks)) == EXPECTED


def tasks_of(uses: FileTheorems, logic: FileTheorems) -> list[JudgeTask]:
    return [
        JudgeTask(uses, {"twice_eq": ("rfl", "omega")}),
        JudgeTask(logic, {"swap": ("exact h", "exact ⟨h.2, h.1⟩", "sorry")}),
        JudgeTask(logic, {"swap": ("exact ⟨h.2, h.1⟩", "exact h")}, alone=True),
    ]


def accepted(found: list[Any]) -> list[dict[str, list[bool]]]:
    return [{key: [j.accepted for j in row] for key, row in each.items()} for each in found]


EXPECTED = [
    {"twice_eq": [True, False]},
    {"swap": [False, True, False]},
    {"swap": [True, False]},
]


def test_what_runs_on_the_cluster_judges_parcels(project: Path) -> None:
    """The same without Ray between."""
    uses, logic = theorems(project / "Uses.lean", USES), theorems(project / "Logic.lean", LOGIC)
    parcels = {file.name: pickle.loads(pickle.dumps(packed(file))) for file in (uses, logic)}
    shutil.rmtree(project / "src")
    worker = Worker(TERMS)
    found = [worker.run(task, parcels[task.file.name]) for task in tasks_of(uses, logic)]
    assert accepted(found) == EXPECTED
    worker.judge.close()


def test_a_parcel_holds_all_that_is_imported_and_nothing_of_the_environment(project: Path) -> None:
    parcel = packed(theorems(project / "Uses.lean", USES))
    assert {name for _, name, _ in parcel.sources} == {"Lib/Twice.lean", "Uses.lean"}
    assert parcel.theorems.toolchain.env == {}
    place = project / "elsewhere"
    place.mkdir()
    opened = unpacked(parcel, place)
    assert opened.toolchain.plan is not None
    assert [source.module for source in opened.toolchain.plan.needed] == ["Lib.Twice"]
    assert opened.document == parcel.theorems.document


def test_a_worker_with_another_lean_is_refused(project: Path) -> None:
    parcel = packed(theorems(project / "Logic.lean", LOGIC))
    theirs = replace(parcel.theorems.toolchain, key="another")
    parcel = replace(parcel, theorems=replace(parcel.theorems, toolchain=theirs))
    with pytest.raises(ToolchainError, match="another version"):
        unpacked(parcel, project)


def test_without_ray_one_line_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(InputError, match=r"pip install lean-alpha\[ray\]"):
        open_executor("ray", TERMS)


def test_what_cannot_be_judged_is_told_in_its_own_words(executor: Any, project: Path) -> None:
    """The last test of this file: the executor is closed by it."""
    uses = theorems(project / "Uses.lean", USES)
    (project / "src" / "Lib" / "Twice.lean").write_text("def twice := nonsense\n")
    with pytest.raises(LeanAlphaError, match=r"Lib\.Twice does not compile"):
        executor.run([JudgeTask(uses, {"twice_eq": ("rfl",)})])
