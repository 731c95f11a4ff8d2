"""Filling a file's holes: failures stay where they happen, and only what goes together is kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.search.auto import SearchResult
from leanprover_alpha.search.model import Model
from leanprover_alpha.service import attempts
from leanprover_alpha.service.prove import prove_file
from leanprover_alpha.service.results import HoleResult, ProveOptions, Silence, Status

TWO = "theorem one : 1 + 0 = 1 := by\n  sorry\n\ntheorem two : 1 + 1 = 2 := by\n  sorry\n"
OPTIONS = ProveOptions(budget_seconds=600, workers=2)


def write(folder: Path, text: str) -> Path:
    path = folder / "Sample.lean"
    path.write_text(text, "utf-8")
    return path


def searching(
    monkeypatch: pytest.MonkeyPatch, found: Callable[[Hole, Callable[[str], bool]], str | None]
) -> None:
    """Replace the search; Lean and the verifier stay what they are."""

    def search(hole: Hole, _document: Any, _engine: Any, verify: Any, **_rest: Any) -> SearchResult:
        proof = found(hole, verify)
        if proof is not None and not verify(proof):
            proof = None
        status = "unproved" if proof is None else "proved"
        return SearchResult(proof, "test", 1, 0.0, status)

    monkeypatch.setattr(attempts, "search", search)


@pytest.mark.parametrize("failure", [LeanAlphaError("Lean went away"), ZeroDivisionError("oops")])
def test_failure_in_one_hole_is_its_result_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    def found(hole: Hole, _verify: object) -> str:
        if hole.theorem == "one":
            raise failure
        return "rfl"

    searching(monkeypatch, found)
    one, two = prove_file(write(tmp_path, TWO), OPTIONS).holes
    assert one.status is Status.ERROR
    assert str(failure) in one.message
    assert two.status is Status.PROVED


def test_model_that_fails_late_costs_no_proof(tmp_path: Path) -> None:
    proved = threading.Event()

    class Watch(Silence):
        def finished(self, result: HoleResult) -> None:
            proved.set()

    def load() -> Any:
        proved.wait(600)
        raise LeanAlphaError("the model failed: no memory")

    text = TWO + "\ntheorem three : ∀ n : Nat, ∃ m, m * m = n * n + 1 := by\n  sorry\n"
    path = write(tmp_path, text)
    options = replace(OPTIONS, write=True, workers=1)
    result = prove_file(path, options, Watch(), model=Model(load))
    assert result.problem == "the model failed: no memory"
    assert not result.ok
    assert result.holes[0].status is Status.PROVED
    assert result.written
    assert path.read_text("utf-8").count("sorry") == text.count("sorry") - len(result.proved)


def test_candidate_that_the_verifier_refuses_is_no_proof(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    searching(monkeypatch, lambda _hole, _verify: "exact (sorry : _)")
    result = prove_file(write(tmp_path, TWO), OPTIONS)
    assert result.proved == ()
    assert result.completed == TWO


def test_proofs_that_do_not_go_together_are_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "theorem t : True ∧ True := by\n  constructor\n  · sorry\n  · sorry\n"
    clash = "let rec aux : Nat → True := fun _ => trivial\nexact aux 0"
    searching(monkeypatch, lambda _hole, _verify: clash)
    monkeypatch.setattr(attempts, "tidy", lambda filling, *_, **__: filling)
    result = prove_file(write(tmp_path, text), OPTIONS)
    kept, dropped = result.holes
    assert kept.status is Status.PROVED
    assert kept.level == "conditional"
    assert dropped.status is Status.UNPROVED
    assert "together" in dropped.message
    assert result.completed.count("sorry") == 1


def test_file_that_is_edited_while_the_search_runs_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, TWO)

    class Editor(Silence):
        def started(self, hole: Hole) -> None:
            path.write_text("-- mine\n" + TWO, "utf-8")

    result = prove_file(path, replace(OPTIONS, write=True), Editor())
    assert [hole.hole.theorem for hole in result.proved] == ["one", "two"]
    assert "sorry" not in result.completed
    assert not result.written
    assert result.problem is not None
    assert "changed meanwhile" in result.problem
    assert path.read_text("utf-8") == "-- mine\n" + TWO


def test_stop_in_the_middle_keeps_what_is_proved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import _thread

    def found(hole: Hole, verify: Callable[[str], bool]) -> str:
        if hole.theorem == "two":
            _thread.interrupt_main()
            while True:
                time.sleep(0.01)
                verify("nonsense")
        return "rfl"

    searching(monkeypatch, found)
    path = write(tmp_path, TWO)
    result = prove_file(path, replace(OPTIONS, workers=1, write=True))
    assert result.interrupted
    assert [hole.status for hole in result.holes] == [Status.PROVED, Status.UNPROVED]
    assert result.written or result.problem  # on a busy machine two seconds can be too short
    assert path.read_text("utf-8").count("sorry") == (1 if result.written else 2)


def test_axioms_that_are_allowed_by_name(tmp_path: Path) -> None:
    path = write(tmp_path, "axiom magic : 1 = 2\n\ntheorem t : 1 = 2 := by\n  sorry\n")
    few = replace(OPTIONS, max_candidates=20)
    assert not prove_file(path, few).proved
    allowed = replace(few, allowed=frozenset({"magic"}))
    (hole,) = prove_file(path, allowed).holes
    assert hole.status is Status.PROVED
    assert hole.axioms == ("magic",)
