"""Second opinions on verdicts: a contradiction stops a run, a machine that is too busy does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.executors import (
    FileTheorems,
    JudgeTerms,
    LocalExecutor,
)
from leanprover_alpha.service.verifying import DisagreementError, Sampled, SecondOpinion
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits
from tests.environment.helpers import holes_of

TEXT = "theorem one (p q : Prop) (h : p ∧ q) : q := by\n  sorry\n"


@pytest.fixture
def file(tmp_path: Path) -> FileTheorems:
    holes = {hole.theorem: hole for hole in holes_of(TEXT)}
    lean = discover(tmp_path / "Judged.lean")
    return FileTheorems("Judged.lean", Document(TEXT), holes, lean, tmp_path)


def asked(file: FileTheorems, limits: Limits, sampled: list[tuple[str, bool]]) -> tuple[int, int]:
    """How many opinions were the same, and how many there were not."""
    with LocalExecutor(JudgeTerms(limits), 1) as executor:
        opinion = SecondOpinion(executor)
        opinion.ask([Sampled(file, "one", text, accepted) for text, accepted in sampled])
        try:
            opinion.answered()
        finally:
            opinion.close()
    return opinion.agreed, opinion.silent


def test_what_was_wrong_the_first_time_stops_the_run(file: FileTheorems) -> None:
    assert asked(file, Limits(), [("exact h.2", True), ("exact h.1", False)]) == (2, 0)
    lie = 'fail "Lean was stopped after 300 s"'  # in a candidate's words
    for text, accepted in (("exact h.2", False), ("exact h.1", True), (lie, True)):
        with pytest.raises(DisagreementError, match="cannot be trusted: one, "):
            asked(file, Limits(), [(text, accepted)])


def test_lean_that_was_stopped_has_no_opinion(file: FileTheorems) -> None:
    assert asked(file, Limits(seconds=0.05), [("exact h.2", True), ("exact h.1", False)]) == (0, 2)
