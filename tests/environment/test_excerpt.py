"""What is left out of a document when a few of its holes are judged, and that nothing misses it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.crowd import Crowd, Frame
from leanprover_alpha.environment.verification.excerpt import Excerpt
from leanprover_alpha.environment.verification.joint import Found, JointAudit
from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

from .helpers import holes_of

TEXT = """\
theorem alone (p : Prop) (h : p) : p := by
  sorry

theorem cited (n : Nat) : n = n := by
  sorry

theorem proved (n : Nat) : n + 0 = n := rfl

theorem citing (n : Nat) : n = n ∧ True := ⟨cited n, trivial⟩

@[simp] theorem marked (n : Nat) : 0 + n = n := by
  sorry

namespace Trees

/-! ## Trees, and their sizes -/

inductive Tree
  | leaf
  | node (left right : Tree)

def Tree.size : Tree → Nat
  | leaf => 1
  | node l r => l.size + r.size

theorem Tree.about_it (t : Tree) : t.size = t.size := rfl

theorem trees (t : Tree) : 0 < t.size := by
  sorry

end Trees

namespace Uses

def double (t : Trees.Tree) : Nat := t.size + t.size

theorem uses (t : Trees.Tree) : double t = 2 * t.size := by
  sorry

end Uses

namespace General

def twice (n : Nat) : Nat := n + n

theorem of_numbers (n : Nat) : n ≤ n + 1 := Nat.le_succ n

theorem general (n : Nat) : twice n = 2 * n := by
  sorry

end General

namespace Instances

structure Point where
  x : Nat

instance : Add Point := ⟨fun a b => ⟨a.x + b.x⟩⟩

theorem instances (a b : Point) : (a + b).x = a.x + b.x := by
  sorry

end Instances

namespace Opened

def four : Nat := 4

theorem opened : four = 4 := by
  sorry

end Opened

namespace Spring

inductive Season where
  | spring
  | autumn
  deriving DecidableEq

theorem season : Season.spring ≠ Season.autumn := by
  sorry

end Spring

namespace Autumn

inductive Season where
  | spring
  | autumn
  deriving DecidableEq

theorem again : Season.spring ≠ Season.autumn := by
  sorry

end Autumn

open Opened in
theorem last (n : Nat) : n + 4 = 4 + n := by
  sorry
"""
LIMITS = Limits(seconds=600, memory_mb=2048, output_bytes=4 << 20)


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    folder = tmp_path_factory.mktemp("excerpts")
    with Judge(discover(folder / "Judged.lean"), root=folder, limits=LIMITS, workers=1) as made:
        yield made


@pytest.fixture(scope="module")
def excerpt(judge: Judge) -> Excerpt:
    found = judge._prepared(Document(TEXT)).excerpt
    assert found is not None
    return found


def left_out(excerpt: Excerpt, theorem: str, *proofs: str) -> set[str]:
    """The theorems with a hole that a text for one of them does without."""
    text = excerpt.document.text
    at = text.index(f"theorem {theorem} ")
    gone = excerpt.without([at], proofs)
    return {h.theorem for h in holes_of(text) if any(h.span in span for span in gone)}


def test_what_nobody_needs_is_left_out(excerpt: Excerpt) -> None:
    gone = {"trees", "uses", "opened", "last", "season", "again"}
    assert left_out(excerpt, "alone", "exact h") == gone
    stays = {"cited", "marked", "general", "instances"}
    assert gone | stays | {"alone"} == {h.theorem for h in holes_of(TEXT)}


def test_what_is_referred_to_stays(excerpt: Excerpt) -> None:
    everything = left_out(excerpt, "marked") | {"alone"}
    assert everything - left_out(excerpt, "trees", "rfl") == {"trees"}
    assert everything - left_out(excerpt, "uses", "rfl") == {"uses", "trees"}  # it speaks of trees
    assert everything - left_out(excerpt, "last", "rfl") == {"last", "opened"}
    assert everything - left_out(excerpt, "season", "rfl") == {"season"}
    # Lean numbers what it makes for the same command a second time
    assert everything - left_out(excerpt, "again", "rfl") == {"again", "season"}


def test_what_a_proof_names_stays(excerpt: Excerpt) -> None:
    assert "uses" in left_out(excerpt, "trees", "exact reuses.double'")
    for proof in ("exact Uses.uses t", "simp [Uses.double]", "open Uses in simp", "exact t.double"):
        assert "uses" not in left_out(excerpt, "trees", "skip", proof)
    assert "trees" not in left_out(excerpt, "alone", "exact Uses.uses")  # which speaks of them


def test_whole_lines_are_left_out(excerpt: Excerpt) -> None:
    gone = excerpt.without([TEXT.index("theorem trees")], [])
    assert len(gone) == 6
    for span in gone:
        assert span.start == 0 or TEXT[span.start - 1] == "\n"
        assert TEXT[span.end - 1] == "\n"


def test_a_sheet_knows_where_everything_stands(judge: Judge, excerpt: Excerpt) -> None:
    crowd = Crowd(excerpt.document, excerpt.found, "nonce", None, excerpt)
    frames = [
        Frame(n, crowd.placed(hole, 0), "skip")
        for n, hole in enumerate(holes_of(TEXT))
        if hole.theorem in ("uses", "opened")
    ]
    for sheet in (crowd.to_try(frames), crowd.to_audit(frames)):
        for word in ("alone", "cited", "proved", "Tree.size", "trees", "double", "uses", "again"):
            at = TEXT.index(f" {word} ") + 1
            assert sheet.shows(at) == (word not in ("alone", "again"))
            if sheet.shows(at):
                assert sheet.text.startswith(f"{word} ", sheet.moved(at))
        for slot in sheet.slots:
            assert sheet.slot_at(Document(sheet.text).position(slot.span.start)[0]) == slot


def test_proofs_get_the_verdicts_that_the_whole_file_gives_them(judge: Judge) -> None:
    holes = {hole.theorem: hole for hole in holes_of(TEXT)}
    asked = {
        "alone": ["exact h", "exact cited p", "simp [h]"],
        "trees": [
            "cases t <;> simp [Tree.size]",
            "induction t with\n| leaf => decide\n| node l r a b => simp only [Tree.size]; omega",
            "exact absurd (Uses.uses t) (by simp)",
        ],
        "uses": [
            "simp only [double]; omega",
            "have := Trees.trees t\nexact absurd this (by omega)",
            "have _ := Trees.trees t\nunfold double\nomega",
        ],
        "again": ["decide", "exact Spring.season", "simp"],
        "last": ["omega", "exact Nat.add_comm n four", "simp [Nat.add_comm]"],
    }
    found = judge.judge(Document(TEXT), {holes[name]: texts for name, texts in asked.items()})
    levels = {name: [each.level for each in found[holes[name]]] for name in asked}
    yes, no, waits = Level.REPLAYED, Level.REFUSED, Level.CONDITIONAL
    assert levels == {
        "alone": [yes, no, yes],
        "trees": [no, yes, no],
        "uses": [yes, no, waits],
        "again": [yes, no, yes],
        "last": [yes, yes, yes],
    }


@pytest.mark.parametrize("forgotten", ["all", "numbers"])
def test_nothing_is_left_out_any_more_once_it_was_missed(judge: Judge, forgotten: str) -> None:
    document = Document(TEXT)
    with Judge(judge.terms.toolchain, root=judge.terms.root, limits=LIMITS, workers=1) as other:
        excerpt = other._prepared(document).excerpt
        assert excerpt is not None
        needed = excerpt._needed
        for number in needed if forgotten == "all" else [len(needed) - 3]:
            needed[number] = frozenset()
        hole = next(hole for hole in holes_of(TEXT) if hole.theorem == "again")
        assert "season" in left_out(excerpt, "again", "decide")
        found = other.judge(document, {hole: ["decide", "rfl"]})[hole]
        assert [each.level for each in found] == [Level.REPLAYED, Level.REFUSED]
        assert excerpt.without((), ()) == ()


BEHIND_IN = """\
def one (n : Nat) : Nat := n
theorem one_eq (n : Nat) : one n = n := rfl

namespace Marked
def f (n : Nat) : Nat := n
open Nat in
attribute [simp] one_eq
end Marked

namespace Written
def g (n : Nat) : Nat := n
open Lean in
macro "my_rfl" : tactic => `(tactic| rfl)
end Written

namespace Harmless
def h (n : Nat) : Nat := n
open Nat in
theorem harmless (n : Nat) : h n = n := by
  sorry
end Harmless

theorem by_simp (n : Nat) : one n = n := by
  sorry
theorem by_macro (n : Nat) : n = n := by
  sorry
"""


def test_what_outlives_its_in_stays(judge: Judge) -> None:
    document = Document(BEHIND_IN)
    excerpt = judge._prepared(document).excerpt
    assert excerpt is not None
    gone = excerpt.without([BEHIND_IN.index("theorem by_simp")], ["simp"])
    assert any("namespace Harmless" in span.of(BEHIND_IN) for span in gone)
    for word in ("attribute [", 'macro "'):
        assert not any(word in span.of(BEHIND_IN) for span in gone)
    holes = {hole.theorem: hole for hole in holes_of(BEHIND_IN)}
    asked = {"by_simp": ["simp", "simp [one]"], "by_macro": ["my_rfl"]}
    found = judge.judge(document, {holes[name]: texts for name, texts in asked.items()})
    for name in asked:
        assert [each.level for each in found[holes[name]]] == [Level.REPLAYED] * len(asked[name])


def test_a_proof_that_spoils_the_whole_file_too_does_not_end_excerpts(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = JointAudit.run

    def run(
        self: JointAudit, frames: Sequence[Frame], replays: bool, *, whole: bool = False
    ) -> Any:
        if any(frame.text == "exact (h)" for frame in frames):
            return Found(whole="nobody can be blamed")
        return real(self, frames, replays, whole=whole)

    monkeypatch.setattr(JointAudit, "run", run)
    excerpt = judge._prepared(Document(TEXT)).excerpt
    assert excerpt is not None
    hole = next(hole for hole in holes_of(TEXT) if hole.theorem == "alone")
    found = judge.judge(Document(TEXT), {hole: ["exact (h)", "exact h", "simp"]})[hole]
    assert [each.accepted for each in found] == [True, True, False]
    assert excerpt.without((), ())


def test_a_name_that_a_notation_is_stuck_to_is_a_name(excerpt: Excerpt) -> None:
    for proof in ("exact Usesᵀ", "exact f²Uses", "exact (x).double⁻¹"):
        assert "uses" not in left_out(excerpt, "trees", "skip", proof)
