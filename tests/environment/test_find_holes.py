"""Holes as Lean sees them: where, of what kind, with which goals, and how a proof is set in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.holes.find_holes import HolesFound, find_holes
from leanprover_alpha.environment.holes.warm import WarmSessions
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import HoleKind, Layout, fill, fill_all
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.embedded import EmbeddedLean
from leanprover_alpha.toolchain.limits import Limits

LIMITS = Limits(seconds=600)
T, E = HoleKind.TACTIC, HoleKind.TERM
BLOCK, GROUP, BY, PAREN = Layout.BLOCK, Layout.GROUP, Layout.BY, Layout.PAREN_BY


@pytest.fixture(scope="module")
def toolchain(tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    path = tmp_path_factory.mktemp("holes") / "File.lean"
    path.write_text("")
    return discover(path, "embedded")


Look = Callable[[str], HolesFound]


@pytest.fixture(scope="module")
def look(toolchain: Toolchain) -> Look:
    """Looks through a text with Leans of its own, as `prove` does."""
    return lambda text: find_holes(Document(text), toolchain, Path("File.lean"), LIMITS)


@pytest.fixture(scope="module")
def look_again(toolchain: Toolchain) -> Iterator[Look]:
    """The same with Leans that stay from one text to the next, as in an editor."""
    path = Path("File.lean")
    with WarmSessions(toolchain, path, LIMITS) as warm:
        yield lambda text: find_holes(Document(text), toolchain, path, LIMITS, warm)


def brief(found: HolesFound) -> list[tuple[int, HoleKind, Layout, str, bool]]:
    """Of each hole: line, kind, layout, theorem, whether it is a proof."""
    return [(h.line, h.kind, h.layout, h.theorem, h.is_proof) for h in found.holes]


PLACES = """\
theorem tactic (p q : Prop) (h : p) : p ∨ q := by
  have h2 : q → q := by
    sorry
  apply Or.inl
  · sorry
theorem cases_ (n : Nat) : n = n ∧ 1 = 1 := by
  constructor
  case left => sorry
  case right =>
    sorry
theorem seq (n : Nat) : n = n ∧ 1 = 1 := by
  constructor <;> sorry
theorem first_ (n : Nat) : n = n := by
  first | sorry | rfl
theorem semi (n : Nat) : n = n ∧ 1 = 1 := by
  constructor; sorry; sorry
theorem pair (n : Nat) : n = n ∧ 1 = 1 := by
  exact ⟨sorry, sorry⟩
theorem function : ∀ n : Nat, n = n := fun x => sorry
theorem argument (n : Nat) : n = n := id sorry
theorem calc_ (a b c : Nat) (h : a = b) : a = c :=
  calc a = b := h
    _ = c := sorry
theorem match_ (n : Nat) : n = n := by
  match n with
  | 0 => sorry
  | k + 1 => sorry
theorem equations : (n : Nat) → n = n
  | 0 => sorry
  | k + 1 => by sorry
theorem have_ (n : Nat) : n = n := by
  have h : n = n := sorry; exact h
theorem rec_ : 1 = 1 := by
  let rec go (n : Nat) : n = n := by sorry
  exact go 1
theorem admitted (n : Nat) : n = n := by
  admit
theorem induction_ (n : Nat) : n + 0 = n := by
  induction n with
  | zero => sorry
  | succ k ih => sorry
theorem all (n : Nat) : n = n ∧ 1 = 1 := by
  constructor
  all_goals sorry
theorem show_ (n : Nat) : n = n := show n = n from sorry
theorem grouped (n : Nat) : n = n := by
  · (sorry)
theorem applied (n : Nat) (h : n = n → False) : False := by
  apply h sorry
theorem infix_ (a b c : Nat) : a = c := (sorry : a = b).trans sorry
"""

EXPECTED = [
    (3, T, BLOCK, "tactic"),
    (5, T, BLOCK, "tactic"),
    (8, T, BLOCK, "cases_"),
    (10, T, BLOCK, "cases_"),
    (12, T, GROUP, "seq"),
    (14, T, BLOCK, "first_"),
    (16, T, GROUP, "semi"),
    (16, T, GROUP, "semi"),
    (18, E, BY, "pair"),
    (18, E, BY, "pair"),
    (19, E, BY, "function"),
    (20, E, PAREN, "argument"),
    (23, E, BY, "calc_"),
    (26, T, BLOCK, "match_"),
    (27, T, BLOCK, "match_"),
    (29, E, BY, "equations"),
    (30, T, BLOCK, "equations"),
    (32, E, PAREN, "have_"),
    (34, T, BLOCK, "rec_.go"),
    (37, T, BLOCK, "admitted"),
    (40, T, BLOCK, "induction_"),
    (41, T, BLOCK, "induction_"),
    (44, T, BLOCK, "all"),
    (45, E, BY, "show_"),
    (47, T, BLOCK, "grouped"),
    (49, E, PAREN, "applied"),
    (50, E, PAREN, "infix_"),
    (50, E, PAREN, "infix_"),
]


@pytest.fixture(scope="module")
def places(look: Look) -> HolesFound:
    return look(PLACES)


def test_every_place_has_its_kind_and_layout(places: HolesFound) -> None:
    assert brief(places) == [(*expected, True) for expected in EXPECTED]
    assert places.notes == ()
    assert [hole.index for hole in places.holes] == list(range(len(EXPECTED)))


def test_goals_are_those_at_the_hole(places: HolesFound) -> None:
    goals = {(hole.line, hole.column): hole.goals for hole in places.holes}
    assert goals[3, 4] == ("p q : Prop\nh : p\n⊢ q → q",)
    assert goals[12, 18] == (
        "case left\nn : Nat\n⊢ n = n",
        "case right\nn : Nat\n⊢ 1 = 1",
    )
    assert goals[18, 16] == ("n : Nat\n⊢ 1 = 1",)
    assert goals[19, 48] == ("x : Nat\n⊢ x = x",)
    assert goals[23, 13] == ("a b c : Nat\nh : a = b\n⊢ b = c",)
    assert goals[41, 17] == ("case succ\nk : Nat\nih : k + 0 = k\n⊢ k + 1 + 0 = k + 1",)


def test_each_place_takes_a_proof_of_several_lines(
    places: HolesFound, toolchain: Toolchain
) -> None:
    document = Document(PLACES)
    with LeanSession(toolchain, LIMITS) as session:
        before = session.set_text(PLACES)
        assert not [m for m in before if m.severity == "error"]
        for hole in places.holes:
            filled = fill(document, hole, "skip\nhave thing : 1 = 1 := by\n  rfl\nsorry")
            errors = [str(m) for m in session.set_text(filled.text) if m.severity == "error"]
            assert errors == [], hole
        every = fill_all(document, dict.fromkeys(places.holes, "skip\nskip\nsorry"))[0]
        assert not [m for m in session.set_text(every.text) if m.severity == "error"]


MORE = """\
theorem u1 (a b c : Nat) : a = c := by
  suffices h : a = b by sorry
  suffices h2 : 1 = 1 from sorry
  obtain ⟨x, hx⟩ : ∃ n : Nat, n = a := sorry
  sorry
theorem u2 (a b : Nat) : a = b := by
  rw [show a = b by sorry]
theorem u3 (a b : Nat) : a = b := by
  rw [show a = b from sorry]
theorem u4 (p : Prop) (k : (h : p) → 1 = 2) : 1 = 2 := by
  apply k (h := sorry)
theorem u5 (p q : Prop) : (p → q) ∧ (q → p) := by
  refine ⟨fun h => sorry, fun h => ?_⟩
  open Nat in sorry
theorem u6 (n : Nat) : n = n := if h : n = 0 then sorry else by sorry
theorem u7 (n : Nat) : n = n := match h : n with
  | 0 => sorry
  | k + 1 => by
    set_option maxRecDepth 1000 in
    sorry
theorem u8 : 1 = 1 := by
  have := fun (n : Nat) => (sorry : n = n)
  exact absurd (sorry : (1 : Nat) = 2) sorry
theorem u9 (n : Nat) : n = n := by
  cases n <;> first | done | sorry
def u10 (n : Nat) : Nat := if n = 0 then 1 else u10 (n - 2)
termination_by n
decreasing_by sorry
theorem u11 (a b c : Nat) (h : a = b) : a = c := h ▸ sorry
theorem u12 (p : Prop) : p ↔ p :=
  ⟨fun h => by
    sorry, sorry⟩
theorem u13 (p q : Prop) : p ∧ q := by
  constructor
  · have : p := by
      cases Classical.em p with
      | inl h => sorry
      | inr h => {
        sorry
      }
    exact this
  · by_cases h : q
    · sorry
    · exact (by sorry)
theorem u14 (p : Prop) : p := id <| sorry
theorem u15 (p : Prop) : p := sorry |> id
theorem u16 (p : Prop) : p ∧ p := .intro sorry sorry
theorem u17 : 1 = 1 := sorry theorem u18 : 2 = 2 := by sorry
theorem u19 (xs : List Nat) : xs.length = xs.length := by
  induction xs with | nil => sorry | cons x xs ih => sorry
theorem u20 (p q : Prop) (h : p ∨ q) : q := by
  rcases h with hp | hq
  all_goals (skip; sorry)
theorem u21 : 1 = 1 := by
  try sorry
set_option warn.sorry false in
theorem u22 (p : Prop) : p := @id p sorry
"""

MORE_EXPECTED = [
    (2, T, BLOCK),
    (3, E, BY),
    (4, E, BY),
    (5, T, BLOCK),
    (7, T, BLOCK),
    (9, E, PAREN),
    (11, E, BY),
    (13, E, BY),
    (14, T, BLOCK),
    (15, E, PAREN),
    (15, T, BLOCK),
    (17, E, BY),
    (20, T, BLOCK),
    (22, E, PAREN),
    (23, E, PAREN),
    (23, E, PAREN),
    (25, T, BLOCK),
    (28, T, BLOCK),
    (29, E, PAREN),
    (32, T, BLOCK),
    (32, E, BY),
    (37, T, BLOCK),
    (39, T, BLOCK),
    (43, T, BLOCK),
    (44, T, BLOCK),
    (45, E, BY),
    (46, E, PAREN),
    (47, E, PAREN),
    (47, E, PAREN),
    (48, E, PAREN),
    (48, T, BLOCK),
    (50, T, BLOCK),
    (50, T, BLOCK),
    (53, T, GROUP),
    (55, T, BLOCK),
    (57, E, PAREN),
]


def test_unusual_places(look: Look, toolchain: Toolchain) -> None:
    found = look(MORE)
    assert found.notes == ()
    assert [(hole.line, hole.kind, hole.layout) for hole in found.holes] == MORE_EXPECTED
    assert all(hole.is_proof and hole.goals for hole in found.holes)
    every = fill_all(Document(MORE), dict.fromkeys(found.holes, "skip\nskip\nsorry"))[0]
    with LeanSession(toolchain, LIMITS) as session:
        assert not [m for m in session.set_text(every.text) if m.severity == "error"]


def test_a_sorry_in_a_tactic_that_fails_has_no_goals_of_its_own(look_again: Look) -> None:
    text = "theorem a (a b : Nat) : 1 = 2 := by\n  rw [show a = b by sorry]\n"
    (hole,) = look_again(text).holes
    assert (hole.goals, hole.is_proof) == ((), False)


HEADS = """\
namespace A.«B c»
section
variable (n : Nat)
/-- the word sorry in a doc comment -/
@[simp] private theorem foo (h : n = 1) : n = 1 := sorry
protected theorem bar.baz : n = n := by
  sorry
end
end A.«B c»
open Nat in
set_option pp.all false in
/- sorry -/ /-- doc -/ theorem prefixed : 1 = 1 := by sorry -- sorry
theorem _root_.rooted : 1 = 1 := sorry
example : 1 = 1 := by sorry
@[simp] example : 2 = 2 := sorry
mutual
theorem even : 1 = 1 := sorry
theorem odd : 2 = 2 := by
  sorry
end
instance : Inhabited (Nat × Nat) where
  default := sorry
instance named : Inhabited (Nat → Nat) := ⟨by sorry⟩
def f : Nat := sorry
def helped : Nat := helper 3
where helper (n : Nat) : Nat := sorry
theorem helpedProof : 1 = 1 := thing
where thing : 1 = 1 := by sorry
theorem stated.{u} (α : Type u) : ∀ a : α, a = a := sorry
"""


def test_declarations_are_named_as_lean_does_and_their_heads_found(look_again: Look) -> None:
    found = look_again(HEADS)
    assert [(hole.theorem, hole.is_proof) for hole in found.holes] == [
        ("A.«B c».foo", True),
        ("A.«B c».bar.baz", True),
        ("prefixed", True),
        ("rooted", True),
        ("example", True),
        ("example", True),
        ("even", True),
        ("odd", True),
        ("instInhabitedProdNat_File", False),
        ("named", False),
        ("f", False),
        ("helped.helper", False),
        ("helpedProof.thing", True),
        ("stated", True),
    ]
    heads = [
        (HEADS[h.keyword : h.keyword + 7], h.modifiers.of(HEADS), h.name and h.name.of(HEADS))
        for h in found.holes
        if h.keyword is not None and h.modifiers is not None
    ]
    assert heads == [
        ("theorem", HEADS[HEADS.index("/-- the") : HEADS.index("theorem foo")], "foo"),
        ("theorem", "protected ", "bar.baz"),
        ("theorem", "/-- doc -/ ", "prefixed"),
        ("theorem", "", "_root_.rooted"),
        ("example", "", None),
        ("example", "@[simp] ", None),
        ("theorem", "", "helpedProof"),
        ("theorem", "", "stated"),
    ]
    prefixed = next(hole for hole in found.holes if hole.theorem == "prefixed")
    assert prefixed.command.of(HEADS).startswith("open Nat in\n")
    assert prefixed.command.of(HEADS).endswith("by sorry")
    odd = next(hole for hole in found.holes if hole.theorem == "odd")
    assert odd.command.of(HEADS).startswith("mutual\n")
    assert odd.command.of(HEADS).endswith("\nend")


def test_words_that_are_no_holes(look_again: Look) -> None:
    text = (
        "-- sorry\n/- sorry /- sorry -/ sorry -/\n/-- sorry -/\n"
        'theorem sorry_lemma : "sorry" = "sorry" := rfl\n'
        "theorem «sorry» : 1 = 1 := sorry_free where sorry_free : 1 = 1 := rfl\n"
        "theorem uses : 1 = 1 := «sorry»\n"
        "theorem name : `sorry = `sorry := rfl\n"
        "theorem real : 1 = 1 := /- sorry -/ sorry -- sorry"
    )
    found = look_again(text)
    assert [(h.line, h.column, h.theorem) for h in found.holes] == [(8, 36, "real")]


def test_wide_characters_tabs_and_line_ends(look_again: Look) -> None:
    text = (
        "theorem a (𝕜 : Nat) : 𝕜 = 𝕜 ∧ 𝕜 = 𝕜 := ⟨rfl, /- 𝔸𝔹 -/ sorry⟩\r\n"
        "theorem b : 1 = 1 ∧ 2 = 2 := by\r\n  constructor\r\n  · /- 𝔸 -/ sorry\r\n"
        "  · sorry"
    )
    found = look_again(text)
    assert [(h.line, h.column, h.kind, h.layout, h.is_proof) for h in found.holes] == [
        (1, 54, E, BY, True),
        (4, 12, T, BLOCK, True),
        (5, 4, T, BLOCK, True),
    ]
    assert [hole.span.of(text) for hole in found.holes] == ["sorry"] * 3
    filled = fill_all(Document(text), dict.fromkeys(found.holes, "skip\nrfl"))[0]
    assert filled.text.count("\r\n") == filled.text.count("\n") == text.count("\n") + 3
    assert not [m for m in look_again(filled.text).messages if m.severity == "error"]
    (hole,) = look_again("theorem a : 1 = 1 :=\tsorry").holes
    assert hole.goals in ((), ("⊢ 1 = 1",))  # Lean refuses tabs; the hole is reported all the same


ERRORS = """\
theorem a : 1 = 2 := rfl
theorem b : 1 = 1 := by sorry
theorem c (n : Nat) : n = n := by
  foo
  sorry
theorem d (n : Nat) : Nat.nothing n := by
  sorry
theorem e (n : Nat) : Nat.nothing n := sorry
theorem f : 1 = 1 ∧ 2 = 2 := by
  constructor
  · exact nothing
  · sorry
theorem g : 1 = 1 := by
  exact nothing
  sorry
theorem h : 1 = := by
  sorry
theorem i : 1 = 1 := sorry
"""


def test_holes_of_a_file_with_errors(look_again: Look) -> None:
    found = look_again(ERRORS)
    told = [(hole.line, hole.theorem, hole.goals) for hole in found.holes]
    assert told == [
        (2, "b", ("⊢ 1 = 1",)),
        (5, "c", ()),
        (7, "d", ()),
        (8, "e", ()),
        (12, "f", ("case right\n⊢ 2 = 2",)),
        (15, "g", ()),
        (17, "h", ()),
        (18, "i", ("⊢ 1 = 1",)),
    ]
    assert [hole.is_proof for hole in found.holes] == [bool(hole.goals) for hole in found.holes]
    assert [bool(hole.obstacle) for hole in found.holes] == [not h.goals for h in found.holes]
    noted = {note.partition(":")[0] for note in found.notes}
    assert noted == {f"line {hole.line}" for hole in found.holes if not hole.goals}
    assert any(m.severity == "error" and m.file == "File.lean" for m in found.messages)


def test_nothing_after_exit_is_a_hole(look_again: Look) -> None:
    found = look_again("theorem a : 1 = 1 := sorry\n#exit\ntheorem b : 1 = 1 := sorry")
    assert [hole.theorem for hole in found.holes] == ["a"]


def test_a_sorry_out_of_a_macro_is_noted(look_again: Look) -> None:
    text = (
        'macro "cheat" : tactic => `(tactic| sorry)\n'
        "theorem a : 1 = 2 := by cheat\n"
        "theorem b : 1 = 2 := by\n  stop\n  rfl\n"
        "theorem c : 1 = 1 := by\n  first | rfl | sorry\n"
    )
    found = look_again(text)
    assert found.holes == ()
    assert [note.partition(":")[0] for note in found.notes] == [
        "line 1",
        "line 2",
        "line 3",
        "line 7",
    ]


def test_data_is_no_proof(look_again: Look) -> None:
    text = (
        "def f : Nat → Nat := sorry\n"
        "theorem a : ∃ n, n = 1 := ⟨sorry, sorry⟩\n"
        "theorem b : ∃ n, 1 = n := by\n  refine ⟨?_, ?_⟩\n  sorry\n  sorry\n"
        "theorem c (p : Prop) : p → p := by\n  intro h\n  exact (sorry : p)\n"
        "def g (n : Nat) : Fin (n + 1) := ⟨n, by sorry⟩\n"
        "theorem d.{u} (α : Sort u) (h : Nonempty α) : α → α := by\n  intro x\n  sorry\n"
        "theorem e : sorry := sorry\n"
    )
    found = look_again(text)
    assert [(h.line, h.is_proof) for h in found.holes if h.theorem in "abcfg"] == [
        (1, False),
        (2, False),
        (2, True),
        (5, False),
        (6, True),
        (9, True),
        (10, True),
    ]
    assert not any(hole.is_proof for hole in found.holes if hole.theorem in "de")


def test_holes_behind_an_import_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "Other.lean").write_text("theorem known : 1 = 1 := rfl\ndef two := 2\n")
    path = tmp_path / "File.lean"
    text = "import Other\n\ntheorem a : two = 2 := by\n  sorry\n"
    path.write_text(text)
    found = find_holes(Document(text), discover(path, "embedded"), path, LIMITS)
    assert [hole.goals for hole in found.holes] == [("⊢ two = 2",)]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["File.lean", "Other.lean"]


def test_a_bad_import_leaves_no_holes_but_a_message(look: Look) -> None:
    found = look("import Nothing.Here\ntheorem a : 1 = 1 := sorry")
    assert found.holes == ()
    assert "unknown module prefix" in found.messages[0].text


ODD = {
    "no tokens": ("", []),
    "only a comment": ("-- sorry", []),
    "a null character": ("-- \0\ntheorem a : 1 = 1 := sorry\n", [("a", True)]),
    "other line ends": (
        'def s := "\u2028\x0c" -- \x85\rb\ntheorem a : 1 = 1 := by\n  sorry\n',
        [("a", True)],
    ),
    "names of keywords": (
        "namespace «sorry»\ntheorem «a b» : 1 = 1 := sorry\nend «sorry»\n"
        "theorem x.sorry : 1 = 1 := by sorry\n",
        [("sorry.«a b»", True), ("x.sorry", True)],
    ),
    "printing options": (
        "set_option pp.all true\nprivate theorem b : 1 = 1 := sorry\n"
        "instance : Inhabited (Nat × Nat) := ⟨sorry⟩",
        [("b", True), ("instInhabitedProdNat_File", False)],
    ),
    "an unfinished theorem": (
        "theorem a : 1 = 1 := by\n  sorry\ntheorem b : (1 = 1 := sorry",
        [("a", True), ("b", False)],
    ),
    "a name declared twice": (
        "theorem a : 1 = 1 := sorry\ntheorem a : 1 = 1 := sorry",
        [("a", True), ("a", False)],
    ),
    "commands that ask": (
        "#check (sorry : Nat)\nvariable (h : sorry = 1)\n",
        2 * [("example", False)],
    ),
    "tactics with other meanings": (
        'macro "trace_state" : tactic => `(tactic| skip)\ntheorem a : 1 = 1 := by\n  sorry',
        [("a", False)],
    ),
    "guarded messages": ("#guard_msgs in\ntheorem a : 1 = 1 := by\n  sorry", [("a", False)]),
}


@pytest.mark.parametrize(("text", "expected"), ODD.values(), ids=ODD)
def test_odd_files(look_again: Look, text: str, expected: list[tuple[str, bool]]) -> None:
    found = look_again(text)
    assert [(hole.theorem, hole.is_proof) for hole in found.holes] == expected
    assert all(hole.is_proof == (not hole.obstacle) for hole in found.holes if hole.goals == ())


def test_a_project_is_served_by_its_own_lake(
    tmp_path: Path, lean: EmbeddedLean, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ALPHA_SANDBOX", "limits")
    (tmp_path / "lakefile.toml").write_text('name = "thing"\n')
    path = tmp_path / "A.lean"
    path.write_text("theorem a : 1 = 1 := by\n  sorry\n")
    for command in ((str(lean.bin / "lake"), "env", "lean"), (str(lean.bin / "lean"),)):
        project = Toolchain(
            "project", lean.version, command, dict(os.environ), "the test", folder=tmp_path
        )
        (hole,) = find_holes(Document(path.read_text()), project, path, LIMITS).holes
        assert (hole.theorem, hole.goals) == ("a", ("⊢ 1 = 1",))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["A.lean", "lakefile.toml"]
