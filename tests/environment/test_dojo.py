"""The LeanDojo engine: lean_dojo's own classes speak to a process that plays a recorded session.

Nothing here stands for Lean's reasoning: what is tried is the protocol, the mapping of its answers
and what happens when the process behind it crashes, hangs or lies.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.engines import dojo
from leanprover_alpha.environment.engines.candidates import State, Verdict, initial_state
from leanprover_alpha.environment.engines.dojo import (
    DojoEngine,
    Launch,
    open_dojo_engine,
    with_repl,
)
from leanprover_alpha.environment.engines.leandojo import load
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.errors import ToolchainError
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.sandbox import VARIABLE

DATA = Path(__file__).parent.parent / "data" / "leandojo"
TEXT = """\
import Mathlib

/-- Every vector is a sum. -/
theorem pi_eq_sum_univ (x : ι → R) : x = ∑ i, x i • fun j => if i = j then 1 else 0 := by
  sorry

theorem after : True := trivial
"""


def hole_in(text: str, layout: Layout = Layout.BLOCK) -> tuple[Document, Hole]:
    document = Document(text)
    start = text.index("sorry")
    line, column = document.position(start)
    first = text.index("/--") if "/--" in text else text.index("theorem")
    command = Span(first, start + len("sorry"))
    kind = HoleKind.TACTIC if layout is Layout.BLOCK else HoleKind.TERM
    span = Span(start, start + len("sorry"))
    return document, Hole(0, span, line, column, kind, layout, "t", ("⊢ p",), True, command)


def replaying(tmp_path: Path, recording: str) -> Launch:
    command = (sys.executable, "-I", "-S", str(DATA / "replay.py"), str(DATA / recording))
    return Launch(command, os.environ, tmp_path, (DATA,))


DOCUMENT, HOLE = hole_in(TEXT)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[DojoEngine]:
    launch = replaying(tmp_path, "pi_eq_sum_univ.jsonl")
    with DojoEngine(DOCUMENT, HOLE, launch, seconds=2) as opened:
        yield opened


def test_recorded_answers_become_outcomes(engine: DojoEngine) -> None:
    outcomes = engine.try_candidates(initial_state(HOLE), ["revert x", "hello world!", "ext"])
    assert [outcome.verdict for outcome in outcomes] == [
        Verdict.GOALS,
        Verdict.ERROR,
        Verdict.GOALS,
    ]
    assert len(outcomes[0].goals) == 1
    assert "\n⊢ ∀ (x : ι → R), x = ∑ i : ι, x i • fun j" in outcomes[0].goals[0]
    assert outcomes[1].message == "<stdin>:1:1: unknown tactic"
    assert outcomes[2].goals[0].startswith("case h\n")


def test_state_after_steps_is_reached_and_closed(engine: DojoEngine) -> None:
    (first,) = engine.try_candidates(initial_state(HOLE), ["ext"])
    (second,) = engine.try_candidates(State(HOLE, ("ext",), first.goals), ["simp"])
    assert second.verdict is Verdict.CLOSED


def test_proof_given_up_is_an_error(engine: DojoEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert engine.try_candidates(initial_state(HOLE), ["sorry"])[0].verdict is Verdict.ERROR
    monkeypatch.setattr(dojo, "refusal", lambda text: None)
    (outcome,) = engine.try_candidates(initial_state(HOLE), ["sorry"])
    assert outcome.verdict is Verdict.ERROR
    assert outcome.message == "the proof contains sorry"


def test_states_are_lean_dojos_own(engine: DojoEngine) -> None:
    engine.try_candidates(initial_state(HOLE), ["ext"])
    assert all(isinstance(state, load().TacticState) for state in engine.states.values())
    assert isinstance(engine.dojo, load().Dojo)
    assert engine.states["ext",].num_goals == 1


def test_crash_blames_the_candidate_and_the_steps_are_replayed(engine: DojoEngine) -> None:
    engine.try_candidates(initial_state(HOLE), ["ext"])
    crash, closed = engine.try_candidates(State(HOLE, ("ext",), ()), ["crash", "simp"])
    assert crash.verdict is Verdict.ERROR
    assert "crashed" in crash.message
    assert closed.verdict is Verdict.CLOSED


@pytest.mark.parametrize("text", ["hang", "chatter"])
def test_candidate_without_end_is_a_timeout(
    engine: DojoEngine, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(dojo, "GRACE_SECONDS", 0.5)
    late, good = engine.try_candidates(initial_state(HOLE), [text, "ext"])
    assert late.verdict is Verdict.TIMEOUT
    assert good.verdict is Verdict.GOALS


def test_forged_answer_is_found_out(engine: DojoEngine) -> None:
    texts = ["revert x", "forge", "ext", "hello world!"]
    outcomes = engine.try_candidates(initial_state(HOLE), texts)
    assert [outcome.text for outcome in outcomes] == texts
    assert [outcome.verdict.value for outcome in outcomes] == ["goals", "error", "goals", "error"]
    assert "answers of its own" in outcomes[1].message


@pytest.mark.parametrize("length", [4000, 4100, 50_000])
def test_long_candidate_arrives_whole(engine: DojoEngine, length: int) -> None:
    text = "x" * length
    (outcome,) = engine.try_candidates(initial_state(HOLE), [text])
    assert outcome.message == f"not recorded: {length} characters"


def test_block_of_several_lines_is_one_tactic() -> None:
    text = "cases h with\n| inl a => exact a -- done"
    assert dojo.as_one_tactic(text) == "(cases h with\n | inl a => exact a -- done\n)"


def test_lean_without_standard_input_in_tactics_is_told(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"standard input.*--engine batch"):
        DojoEngine(DOCUMENT, HOLE, replaying(tmp_path, "closed_stdin.jsonl"), seconds=2)


def test_lean_that_does_not_reach_the_hole_is_told(tmp_path: Path) -> None:
    program = "print(\"Hole.lean:3:0: error: unknown package 'Mathlib'\")"
    launch = Launch((sys.executable, "-I", "-S", "-c", program), os.environ, tmp_path)
    with pytest.raises(ToolchainError, match="unknown package 'Mathlib'"):
        DojoEngine(DOCUMENT, HOLE, launch, seconds=2)


def test_closing_leaves_no_process_and_no_file(tmp_path: Path) -> None:
    launch = replaying(tmp_path, "pi_eq_sum_univ.jsonl")
    engine = DojoEngine(DOCUMENT, HOLE, launch, seconds=2)
    process, folder = engine.dojo.proc, engine.folder
    engine.close()
    engine.close()
    assert not process.isalive()
    assert not folder.exists()


def test_works_without_bubblewrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "limits")
    launch = replaying(tmp_path, "pi_eq_sum_univ.jsonl")
    with DojoEngine(DOCUMENT, HOLE, launch, seconds=2) as engine:
        assert engine.try_candidates(initial_state(HOLE), ["ext"])[0].verdict is Verdict.GOALS


def test_copy_of_the_file_ends_at_the_hole() -> None:
    assert with_repl(DOCUMENT, HOLE) == (
        "import Lean4Repl\n"
        + TEXT[: TEXT.index("/--")]
        + "set_option maxHeartbeats 0 in\n"
        + TEXT[TEXT.index("/--") : TEXT.index("sorry")]
        + "lean_dojo_repl\n  sorry\n"
    )


def test_hole_in_a_term_gets_a_tactic_block() -> None:
    document, hole = hole_in("theorem t : p := sorry\n", Layout.BY)
    assert "theorem t : p := by lean_dojo_repl\n" in with_repl(document, hole)


def toolchain(kind: str, version: str, command: str = "lake") -> Toolchain:
    return Toolchain(kind, version, (command, "env", "lean"), {}, "a test")


@pytest.mark.parametrize(
    ("kind", "version", "said"),
    [
        ("embedded", "4.35.0", "full Lean toolchain"),
        ("project", "4.19.0", "only below 4.19"),
        ("project", "4.20.0-rc1", "only below 4.19"),
        ("project", "5.0.0", "only below 4.19"),
        ("project", "nightly", "only below 4.19"),
        ("project", "4.9.0", "needs lake"),
    ],
)
def test_toolchain_that_does_not_fit_is_one_clear_line(
    tmp_path: Path, kind: str, version: str, said: str
) -> None:
    found = toolchain(kind, version, "/nowhere/lake")
    with pytest.raises(ToolchainError, match=said) as caught:
        open_dojo_engine(DOCUMENT, HOLE, found, root=tmp_path)
    assert "\n" not in str(caught.value)
    assert "--engine batch" in str(caught.value)


def test_missing_lean_dojo_is_told(tmp_path: Path) -> None:
    program = """\
import sys
sys.modules["lean_dojo"] = None
from leanprover_alpha.environment.engines.leandojo import load
try:
    load()
except Exception as error:
    print(type(error).__name__, error)
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout
    assert said.startswith("ToolchainError LeanDojo is not installed")
    assert "pip install lean-dojo" in said


def test_import_leaves_the_process_as_it_was() -> None:
    program = """\
import os, sys
from loguru import logger
seen = []
logger.remove()
logger.add(lambda message: seen.append(str(message)))
before = dict(os.environ)
from leanprover_alpha.environment.engines.leandojo import load
module = load()
logger.info("still here")
assert "still here" in seen[-1], seen
assert dict(os.environ) == before
assert module.constants.DISABLE_REMOTE_CACHE
import lean_dojo.data_extraction.lean as lean
assert lean.GITHUB_ACCESS_TOKEN is None
print("fine")
"""
    env = {**os.environ, "GITHUB_ACCESS_TOKEN": "hush-hush"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=env)
    assert done.stdout == "fine\n", done.stderr


@pytest.mark.needs_toolchain
def test_real_project_with_an_old_lean(tmp_path: Path) -> None:
    if shutil.which("lake") is None:
        pytest.skip("no lake on PATH: LeanDojo needs a full Lean toolchain below 4.19")
    (tmp_path / "lean-toolchain").write_text("leanprover/lean4:v4.9.0\n")
    (tmp_path / "lakefile.lean").write_text("import Lake\nopen Lake DSL\npackage demo\n")
    text = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"
    file = tmp_path / "Demo.lean"
    file.write_text(text)
    document, hole = hole_in(text)
    with open_dojo_engine(document, hole, discover(file), root=tmp_path) as engine:
        done, goals, wrong = engine.try_candidates(
            initial_state(hole), ["exact ⟨h.2, h.1⟩", "constructor", "exact h"]
        )
    assert done.verdict is Verdict.CLOSED
    assert len(goals.goals) == 2
    assert wrong.verdict is Verdict.ERROR
