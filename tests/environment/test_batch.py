"""Batches of candidates: each is judged as if it stood alone at its real place."""

from __future__ import annotations

import os
import re
import signal
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from leanprover_alpha.environment.engines.batch import BatchEngine
from leanprover_alpha.environment.engines.candidates import State, Verdict, initial_state
from leanprover_alpha.environment.engines.engines import open_engine, open_runner
from leanprover_alpha.environment.lean.runs import ForgeRunner
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.family import family
from leanprover_alpha.toolchain.process import Limits

SWAP = """\
theorem helper (a b : Nat) (h : a = b) : b = a := h.symm
@[simp] theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  sorry
theorem later : 1 = 2 := by sorry
"""


_HEAD = re.compile(
    r"^(?P<before>(?:(?:open|set_option) [^\n]*? in\s+)*)"
    r"(?P<modifiers>(?:@\[[^\]]*\]\s*|private |protected |nonrec |/--(?:[^-]|-(?!/))*-/\s*)*)"
    r"(?P<keyword>theorem|example|instance|def|mutual)\b"
    r"(?: (?P<name>(?:«[^»]*»|[^\s:({\[.])+(?:\.(?:«[^»]*»|[^\s:({\[.])+)*))?",
    re.MULTILINE | re.DOTALL,
)
_SORRY = re.compile(r"\bsorry\b")


def hole_in(
    text: str, number: int = 0, layout: Layout = Layout.BLOCK, goals: tuple[str, ...] = ()
) -> tuple[Document, Hole]:
    """The `number`th sorry of a text whose commands begin in column 0."""
    document = Document(text)
    at = list(_SORRY.finditer(text))[number].start()
    head = [found for found in _HEAD.finditer(text) if found.start() <= at][-1]
    ends = re.compile(r"\r?\n(?=[^\s|])" if head["keyword"] != "mutual" else r"(?<=\nend)")
    end = ends.search(text, at)
    line, column = document.position(at)
    alone = head["keyword"] in ("theorem", "example")
    named = alone and head["name"]
    hole = Hole(
        index=number,
        span=Span(at, at + len("sorry")),
        line=line,
        column=column,
        kind=HoleKind.TACTIC if layout in (Layout.BLOCK, Layout.GROUP) else HoleKind.TERM,
        layout=layout,
        theorem=head["name"] or head["keyword"],
        goals=goals,
        is_proof=True,
        command=Span(head.start(), end.start() if end else len(text.rstrip())),
        keyword=head.start("keyword") if alone else None,
        modifiers=Span(*head.span("modifiers")) if alone and head["modifiers"] else None,
        name=Span(*head.span("name")) if named else None,
    )
    return document, hole


@pytest.fixture(scope="module")
def toolchain(tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    path = tmp_path_factory.mktemp("batch") / "Swap.lean"
    path.write_text(SWAP)
    return discover(path, "embedded")


@pytest.fixture(scope="module")
def runner(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ForgeRunner]:
    """One forge for all tests of this file."""
    document, _ = hole_in(SWAP)
    made = open_runner(document, toolchain, tmp_path_factory.mktemp("root"), Limits())
    assert isinstance(made, ForgeRunner)
    yield made
    made.close()


def tried(
    runner: ForgeRunner, text: str, *candidates: str, number: int = 0, screened: bool = False
) -> list[str]:
    """The verdicts of candidates for a hole of a text; those of a batch are those of each alone."""
    document, hole = hole_in(text, number)
    screen = {} if screened else {"screen": lambda _: None}
    engine = BatchEngine(document, hole, runner, seconds=4, **screen)
    found = engine.try_candidates(initial_state(hole), candidates)
    single = BatchEngine(document, hole, runner, seconds=4, frames=False, **screen)
    truth = single.try_candidates(initial_state(hole), candidates)
    assert [(o.text, o.verdict, o.goals) for o in found] == [
        (o.text, o.verdict, o.goals) for o in truth
    ]
    assert [o.text for o in found] == list(candidates)
    return [o.verdict.value for o in found]


def test_each_kind_of_candidate_gets_its_verdict(runner: ForgeRunner) -> None:
    document, hole = hole_in(SWAP)
    engine = BatchEngine(document, hole, runner)
    assert engine.framed
    closed, goals, error, unparsable = engine.try_candidates(
        initial_state(hole), ["exact ⟨h.2, h.1⟩", "constructor", "exact h", "exact )"]
    )
    assert closed.verdict is Verdict.CLOSED
    assert goals.verdict is Verdict.GOALS
    assert goals.goals == (
        "case left\np q : Prop\nh : p ∧ q\n⊢ q",
        "case right\np q : Prop\nh : p ∧ q\n⊢ p",
    )
    assert (error.verdict, error.message.split("\n")[0]) == (Verdict.ERROR, "Type mismatch")
    assert unparsable.verdict is Verdict.ERROR


def test_a_batch_can_be_cut_at_the_first_that_closes_the_hole(runner: ForgeRunner) -> None:
    document, hole = hole_in(SWAP)
    loop, state = "repeat (have : True := trivial)", initial_state(hole)
    for _ in range(2):  # the second time it is known how the hole answers
        engine = BatchEngine(document, hole, runner, heartbeats=None)
        found = engine.try_candidates(
            state, ["exact h", "exact h.symm", loop, "exact ⟨h.2, h.1⟩"], until_closed=True
        )
        assert [(o.text, o.verdict) for o in found] == [("exact h.symm", Verdict.CLOSED)]
        process = runner.process
        assert process is not None
        all_of_them = engine.try_candidates(state, ["exact h", "exact h.symm"], until_closed=False)
        assert [o.verdict for o in all_of_them] == [Verdict.ERROR, Verdict.CLOSED]
        assert runner.process is process
    (closed,) = engine.try_candidates(state, ["exact h.symm", "exact h"], until_closed=True)
    assert closed.verdict is Verdict.CLOSED


def test_nothing_is_cut_where_no_candidate_closes_the_hole(runner: ForgeRunner) -> None:
    document, hole = hole_in("theorem t : ∃ n : Nat, n = 2 := ⟨_, by\n  sorry⟩\n")
    engine = BatchEngine(document, hole, runner)
    texts = ["assumption", "exact h", "skip"]
    found = engine.try_candidates(initial_state(hole), texts, until_closed=True)
    again = BatchEngine(document, hole, runner).try_candidates(initial_state(hole), texts)
    assert found == again


def test_steps_stand_before_the_candidate(runner: ForgeRunner) -> None:
    document, hole = hole_in(SWAP)
    engine = BatchEngine(document, hole, runner)
    state = State(hole, ("obtain ⟨hp, hq⟩ := h", "constructor"), ())
    left, whole = engine.try_candidates(state, ["· exact hq", "· exact hq\n· exact hp"])
    assert left.goals == ("case right\np q : Prop\nhp : p\nhq : q\n⊢ p",)
    assert whole.verdict is Verdict.CLOSED


def test_a_candidate_that_swallows_what_follows_hides_no_neighbour(runner: ForgeRunner) -> None:
    tricks = [
        "exact rfl /- foo",
        "#exit",
        'exact "foo',
        "exact (foo",
        "exact rfl)",
        "exact ⟨h.2, h.1⟩\nend",
        "exact ⟨h.2, h.1⟩\n/--",
        "exact ⟨h.2, h.1⟩ -/",
        "exact h |> ⟨·.2, ·.1⟩ :=",
        "· · ·",
        "exact ⟨h.2, h.1⟩\ndecreasing_by skip",
        "exact ⟨h.2, h.1⟩\ntermination_by h",
        "exact ⟨go.2, go.1⟩\nwhere go : p ∧ q := h",
        "open Nat in exact ⟨h.2, h.1⟩",
        "axiom bad : False\nexact bad.elim",
    ]
    verdicts = tried(runner, SWAP, *[t for trick in tricks for t in (trick, "exact h")][:-1])
    assert set(verdicts[1::2]) == {"error"}
    assert verdicts[0] == verdicts[2] == "error"


def test_a_looping_candidate_costs_nobody_else_the_verdict(runner: ForgeRunner) -> None:
    loop = "repeat (have : True := trivial)"
    document, hole = hole_in(SWAP)
    engine = BatchEngine(document, hole, runner, seconds=2, heartbeats=None)
    found = engine.try_candidates(initial_state(hole), ["constructor", loop, "exact h.symm"])
    assert [o.verdict for o in found] == [Verdict.GOALS, Verdict.TIMEOUT, Verdict.CLOSED]


def test_a_run_that_dies_takes_nobody_with_it(runner: ForgeRunner) -> None:
    document, hole = hole_in(SWAP)
    engine = BatchEngine(document, hole, runner, seconds=2, heartbeats=None)
    loop = "repeat (have : True := trivial)"
    runner.ready()
    forge = runner.process
    assert forge is not None
    killed: list[int] = []
    over = threading.Event()

    def kill_the_run() -> None:
        while not killed and not over.wait(0.3):
            with suppress(OSError, ValueError):  # it has ended, none has begun
                (*_, parent, child) = family(forge.pid)
                if "forge.py" in Path(f"/proc/{parent}/cmdline").read_text():
                    os.kill(child, signal.SIGKILL)
                    killed.append(child)

    killer = threading.Thread(target=kill_the_run)
    killer.start()
    found = engine.try_candidates(initial_state(hole), ["constructor", loop, "exact h.symm"])
    over.set()
    killer.join()
    assert killed
    assert [o.verdict for o in found] == [Verdict.GOALS, Verdict.TIMEOUT, Verdict.CLOSED]


def test_a_long_part_above_is_elaborated_once_for_all_holes(runner: ForgeRunner) -> None:
    above = "theorem told : 1 + 1 = 2 := rfl\n" + "-- and so on\n" * 5_000
    text = above + "theorem one : 1 + 1 = 2 := by\n  sorry\n\ntheorem two : 2 + 1 = 3 := by sorry\n"
    before = len(runner.snapshots)
    for number in (0, 1):
        document, hole = hole_in(text, number)
        engine = BatchEngine(document, hole, runner)
        assert engine.framed
        found = engine.try_candidates(initial_state(hole), ["exact told", "rfl", "constructor"])
        assert found[1].verdict is Verdict.CLOSED
        assert (found[0].verdict is Verdict.CLOSED) is (number == 0)
        assert len(runner.snapshots) == before + 1


def test_a_candidate_that_searches_finds_no_earlier_candidate(runner: ForgeRunner) -> None:
    text = """\
macro "look" : tactic => `(tactic| exact?)
theorem rare (f : Nat → Nat) (h : ∀ n, f (n + 1) = f n) : f 3 = f 0 := by
  sorry
"""
    honest = "rw [h 2, h 1, h 0]"
    assert tried(runner, text, honest, "look", "exact?", honest + "\n")[0] == "closed"


def test_no_process_and_no_folder_stays_behind(toolchain: Toolchain, tmp_path: Path) -> None:
    document, hole = hole_in(SWAP)
    with open_engine("auto", document, hole, toolchain, root=tmp_path) as engine:
        runner = engine.runner
        assert isinstance(runner, ForgeRunner)
        runner.ready()
        process, folder = runner.process, runner.folder
        assert process is not None
        assert process.poll() is None
    assert process.poll() is not None
    assert not folder.exists()
    engine.close()


def test_a_warm_worker_says_the_same(runner: ForgeRunner, toolchain: Toolchain) -> None:
    document, hole = hole_in(SWAP)
    candidates = ["exact ⟨h.2, h.1⟩", "constructor", "exact h", "simp? [h]", "exact ⟨h.2", "skip"]
    here = BatchEngine(document, hole, runner).try_candidates(initial_state(hole), candidates)
    root = Path(toolchain.plan.target.root) if toolchain.plan else Path()
    with open_engine("worker", document, hole, toolchain, root=root) as engine:
        assert isinstance(engine, BatchEngine)
        assert engine.framed
        there = engine.try_candidates(initial_state(hole), candidates)
    assert there == here
