"""What a batch says of a candidate is what Lean says of the whole real file with it: the truth is
Lean's own server, which gets every such file whole, judged here with code that shares nothing with
the engine's. Of each hole one file goes to a fresh process, too: the two must say the same.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.engines.batch import BatchEngine
from leanprover_alpha.environment.engines.candidates import Verdict, initial_state
from leanprover_alpha.environment.engines.engines import open_engine, open_runner
from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.lean.compile import Message, parse_messages
from leanprover_alpha.environment.lean.runs import ForgeRunner
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, fill
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.process import Limits, run_limited

LIMITS = Limits(seconds=600)
Judged = tuple[Verdict, tuple[str, ...]]
LAST = "\n\ntheorem the_last_one : (1 : Nat) = 2 := by exact rfl\n"


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ForgeRunner]:
    folder = tmp_path_factory.mktemp("exact")
    (folder / "Any.lean").write_text("")
    toolchain = discover(folder / "Any.lean", "embedded")
    made = open_runner(Document(""), toolchain, folder, LIMITS)
    assert isinstance(made, ForgeRunner)
    yield made
    made.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LeanSession]:
    path = tmp_path_factory.mktemp("server") / "Filled.lean"
    path.write_text("")
    with LeanSession(discover(path, "embedded"), LIMITS) as session:
        yield session


class File:
    """A text on disk, with its holes as Lean finds them."""

    def __init__(self, text: str, folder: Path, server: LeanSession) -> None:
        self.server = server
        self.document, self.path = Document(text + LAST), folder / "Real.lean"
        self.path.write_text(self.document.text, newline="")
        self.toolchain: Toolchain = discover(self.path, "embedded")
        self.holes = find_holes(self.document, self.toolchain, self.path, LIMITS).holes

    def said(self, hole: Hole, text: str) -> tuple[str, tuple[Message, ...]]:
        """The file with a candidate, and what Lean says of it."""
        filled = fill(self.document, hole, text).text
        return filled, self.server.set_text(filled)

    def said_by_a_fresh_process(self, hole: Hole, text: str) -> tuple[Message, ...]:
        place = self.path.with_name("Filled.lean")
        place.write_text(fill(self.document, hole, text).text, newline="")
        command = [*self.toolchain.command, "--json", "-DmaxErrors=0", str(place)]
        done = run_limited(command, env=self.toolchain.env, limits=LIMITS)
        return parse_messages(done.stdout)[0]

    def truth(self, hole: Hole, text: str, goals_at: tuple[int, int] | None) -> Judged:
        """The verdict of Lean on the whole file."""
        filled, messages = self.said(hole, text)
        last = filled.count("\n")
        first = self.document.position(hole.command.start)[0]
        below = first + filled[hole.command.start :].count("\n", 0, self.rest(hole, filled))
        if not any(m.severity == "error" and m.line == last for m in messages):
            return Verdict.ERROR, ()
        errors = [m for m in messages if m.severity == "error" and first <= m.line <= below]
        if len(errors) == 1 and (errors[0].line, errors[0].column) == goals_at:
            assert errors[0].text.startswith("unsolved goals\n")
            return Verdict.GOALS, tuple(errors[0].text.split("\n", 1)[1].split("\n\n"))
        return (Verdict.ERROR if errors else Verdict.CLOSED), ()

    def rest(self, hole: Hole, filled: str) -> int:
        """Where the command ends in a filled file, from its begin."""
        behind = len(self.document.text) - hole.command.end
        return len(filled) - behind - hole.command.start

    def goals_at(self, hole: Hole) -> tuple[int, int]:
        """Where Lean reports the goals that are left in the hole."""
        _, messages = self.said(hole, "skip")
        assert brief(messages) == brief(self.said_by_a_fresh_process(hole, "skip"))
        found = {(m.line, m.column) for m in messages if m.text.startswith("unsolved goals")}
        (place,) = found
        return place


def brief(messages: tuple[Message, ...]) -> list[tuple[object, ...]]:
    return sorted((m.line, m.column, m.severity, m.text) for m in messages)


Exact = Callable[..., list[list[str]]]


@pytest.fixture
def assert_exact(runner: ForgeRunner, server: LeanSession, tmp_path: Path) -> Exact:
    return functools.partial(_assert_exact, runner, server, tmp_path)


def _assert_exact(
    runner: ForgeRunner,
    server: LeanSession,
    folder: Path,
    text: str,
    candidates: list[str],
    framed: bool = True,
) -> list[list[str]]:
    """Every hole of the file, every candidate: the batch says the truth. Returns the verdicts."""
    file = File(text, folder, server)
    assert file.holes
    verdicts = []
    for hole in file.holes:
        engine = open_engine(
            "auto", file.document, hole, file.toolchain, root=folder, runner=runner, heartbeats=None
        )
        assert isinstance(engine, BatchEngine)
        assert engine.framed is framed
        place = file.goals_at(hole)
        outcomes = engine.try_candidates(initial_state(hole), candidates)
        truths = [file.truth(hole, candidate, place) for candidate in candidates]
        assert [(o.text, o.verdict, o.goals) for o in outcomes] == [
            (c, *truth) for c, truth in zip(candidates, truths, strict=True)
        ]
        verdicts.append([o.verdict.value for o in outcomes])
    return verdicts


NAT = ["rfl", "omega", "constructor", "exact h", "exact )", "simp_all", "skip", "intro x"]


def test_section_variables_and_what_is_included(assert_exact: Exact) -> None:
    text = """\
namespace A.B
variable {α : Type} (n m : Nat)
section
variable (xs : List α) (h : n < m) (unused : m < n)
include h
@[simp] protected theorem pos.it : n + xs.length < m + xs.length := by
  sorry
omit h in
theorem without : n ≤ n + m := by sorry
end
end A.B
"""
    found = assert_exact(text, [*NAT, "clear h; omega", "exact absurd h unused"])
    assert found[0][1] == "closed"
    assert found[1][1] == "closed"


def test_the_theorems_own_name(assert_exact: Exact) -> None:
    text = """\
theorem Nat.twice (n : Nat) : n + n = 2 * n := by
  sorry
theorem twice (n : Nat) : n + n = 2 * n := by
  cases n with
  | zero => rfl
  | succ n => sorry
"""
    own = ["exact Nat.twice n", "have := twice n; omega", "exact twice _", "simp [Nat.twice]"]
    assert_exact(text, [*own, "omega", "exact (Nat.twice _)"])


def test_universes_private_and_odd_names(assert_exact: Exact) -> None:
    text = """\
universe w
private theorem «odd name!» {α : Type w} {β : Sort u} (f : α → α) (x : α) (_b : β) :
    f x = f x := by sorry
theorem same.{v} {α : Type v} (x y : α) (h : x = y) : y = x := by
    sorry
/-- a doc -/ @[simp] theorem
  far'  (p : Prop) (h : p) : p ∧ True
  := by
      sorry
"""
    candidates = ["rfl", "exact h.symm", "exact h ▸ rfl", "constructor", "constructor\nexact h"]
    found = assert_exact(text, [*candidates, "simp_all", "exact ⟨h, trivial⟩"])
    assert found[0][0] == found[1][1] == found[2][6] == "closed"


def test_windows_line_ends_and_wide_letters(assert_exact: Exact) -> None:
    text = (
        "-- 𝔸 𝔹\r\ntheorem t (𝔸 : Prop) (h : 𝔸 ∧ 𝔸) : 𝔸 := by /- 𝔸 -/ have k := h; sorry\r\n"
        "theorem u (p q : Prop) (h : p ∧ q) : q ∧ p := by\r\n  obtain ⟨a, b⟩ := h\r\n  sorry\r\n"
    )
    candidates = ["exact h.1", "obtain ⟨a, b⟩ := k\nexact a", "obtain ⟨a, b⟩ := k\r\nexact a"]
    more = [
        "constructor",
        "constructor\n· exact b\n· exact a",
        "\n\nexact ⟨b, a⟩\n\n",
        "\texact k.1",
    ]
    assert_exact(text, candidates + more)


def test_holes_inside_a_proof(assert_exact: Exact) -> None:
    text = """\
open Nat in
theorem steps (a b : Nat) (h : a < b) : a + 1 ≤ b ∧ a ≠ b := by
  have first : a + 1 ≤ b := by sorry
  constructor
  · exact first
  · intro (rfl)
    sorry
theorem calculation (a b c : Nat) (h : a = b) (k : b = c) : a = c := by
  calc a = b := by sorry
    _ = c := sorry
theorem term (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, sorry⟩
example (n : Nat) (h : n < 2) : n = 0 ∨ n = 1 := by
  match n with
  | 0 => sorry
  | m + 1 => (right; sorry)
"""
    candidates = ["omega", "exact h", "exact k", "exact h.1", "left", "first | omega | simp_all"]
    assert_exact(text, [*candidates, "exfalso", "simp at *"])


def test_commands_that_no_frame_fits(assert_exact: Exact) -> None:
    text = """\
structure Even where
  n : Nat
  h : n % 2 = 0
def four : Even := ⟨4, by sorry⟩
instance : Inhabited Even := ⟨⟨2, by sorry⟩⟩
mutual
theorem one (n : Nat) : n = n := by sorry
theorem two (n : Nat) : n = n := by exact one n
end
"""
    assert_exact(text, ["rfl", "decide", "skip", "exact )"], framed=False)


def test_scopes_and_options_of_the_command(assert_exact: Exact) -> None:
    text = """\
def List.total (xs : List Nat) : Nat := xs.foldr (· + ·) 0
open List in
set_option maxRecDepth 300 in
/-- The sum of one. -/
@[simp]
theorem total_one (n : Nat) : total [n] = n := by
  sorry
section
local notation "four" => (4 : Nat)
local macro "done_now" : tactic => `(tactic| rfl)
theorem notated : four = 2 + 2 := by
  sorry
end
"""
    candidates = ["simp [total]", "done_now", "rfl", "unfold total", "exact four", "simp"]
    found = assert_exact(text, candidates)
    assert found[0][1] == "error"
    assert found[1][1] == "closed"


def test_what_follows_a_hole_in_its_block_does_not_hide_the_goals(
    runner: ForgeRunner, server: LeanSession, tmp_path: Path
) -> None:
    text = """\
theorem both (p q : Prop) (hp : p) (hq : q) : (p ∧ p) ∧ q := by
  constructor
  sorry
  exact hq
"""
    file = File(text, tmp_path, server)
    (hole,) = file.holes
    candidates = ["constructor", "exact ⟨hp, hp⟩", "exact hp", "all_goals simp_all", "simp_all"]
    with open_engine(
        "auto", file.document, hole, file.toolchain, root=tmp_path, runner=runner
    ) as engine:
        outcomes = engine.try_candidates(initial_state(hole), candidates)
    verdicts = [o.verdict.value for o in outcomes]
    assert verdicts == ["goals", "closed", "error", "error", "closed"]
    assert [goal.splitlines()[-1] for goal in outcomes[0].goals] == ["⊢ p", "⊢ p"]


def test_other_holes_of_the_command_stay_open(assert_exact: Exact) -> None:
    text = """\
theorem two_holes (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · sorry
  · sorry
"""
    candidates = ["exact h.2", "exact h.1", "cases h", "exact h"]
    found = assert_exact(text, candidates)
    assert found == [["closed", "error", "goals", "error"], ["error", "closed", "goals", "error"]]
