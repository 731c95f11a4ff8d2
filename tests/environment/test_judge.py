"""The judge of many proofs says of each what the verifier of one proof would say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification import judge as judging
from leanprover_alpha.environment.verification import verification
from leanprover_alpha.environment.verification.judge import Judge, Judgement
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.environment.verification.verification import Verifier
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

from .attacks.cheats import ESCAPES, FALSE_PROOFS, FILE
from .attacks.honest import HONEST, file
from .helpers import holes_of

LIMITS = Limits(seconds=600, memory_mb=2048, output_bytes=4 << 20)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("judged")


@pytest.fixture(scope="module")
def judge(folder: Path) -> Iterator[Judge]:
    """One judge for the tests that need no settings of their own."""
    with Judge(discover(folder / "Judged.lean"), root=folder, limits=LIMITS, workers=2) as made:
        yield made


def judged(judge: Judge, text: str, *proofs: list[str]) -> list[list[Judgement]]:
    """The judgements for the holes of a text, in order."""
    holes = holes_of(text)
    found = judge.judge(Document(text), dict(zip(holes, proofs, strict=True)))
    return [found[hole] for hole in holes]


def accepted(found: list[Judgement]) -> list[bool]:
    return [each.accepted for each in found]


def hole(theorem: str) -> Hole:
    return next(h for h in holes_of(FILE) if h.theorem == theorem)


SMALL = """\
def double (n : Nat) : Nat := n + n
theorem first (n : Nat) : double n = n + n := by
  sorry
namespace Inner
variable {p q : Prop} (h : p ∧ q)
include h
/-- Its own words. -/
@[simp] private theorem second : q ∧ p := by
  sorry
end Inner
theorem third (n : Nat) : double (double n) = 4 * n := by
  sorry
"""


VECTORS = """\
inductive V (α : Type) : Nat → Type
  | nil : V α 0
  | cons : α → V α n → V α (n + 1)
theorem heads (n m a b : Nat) (v : V Nat n) (w : V Nat m) (e : n = m)
    (h : HEq (V.cons a v) (V.cons b w)) : a = b := by
  sorry
"""


def test_what_lean_makes_on_its_own_for_a_proof_is_not_held_against_it(judge: Judge) -> None:
    (found,) = judged(judge, VECTORS, ["grind", "exact rfl"])
    assert accepted(found) == [True, False], found


def test_white_space_behind_a_proof_does_not_matter(judge: Judge) -> None:
    one, two, three = judged(
        judge, SMALL, ["rfl ", "rfl\n  ", "rfl -- x \n \n"], ["exact ⟨h.2, h.1⟩  "], ["rfl "]
    )
    assert accepted(one) == [True] * 3
    assert accepted(two) == [True]
    assert accepted(three) == [False]


def test_each_proof_gets_its_judgement_in_its_place(judge: Judge) -> None:
    one, two, three = judged(
        judge,
        SMALL,
        ["rfl", "exact n", "simp [double]", "rfl"],
        ["exact ⟨h.2, h.1⟩", "exact h"],
        ["unfold double\nomega", "simp only [double]\nomega", "rfl", "exact ("],
    )
    assert accepted(one) == [True, False, True, True]
    assert accepted(two) == [True, False]
    assert accepted(three) == [True, True, False, False]
    assert {j.level for j in (*one, *two, *three) if j.accepted} == {Level.REPLAYED}
    assert one[0].axioms == ()
    assert "propext" in three[0].axioms
    assert "Type mismatch" in two[1].reason
    assert three[3].reason.startswith("not tried: ")


def test_what_rests_on_another_hole_is_conditional_and_not_accepted(judge: Judge) -> None:
    [_, _, [found, own]] = judged(
        judge, SMALL, [], [], ["rw [first, first]\nomega", "unfold double\nomega"]
    )
    assert own.accepted
    assert not found.accepted
    assert found.level is Level.CONDITIONAL
    assert found.reason == "waits for `first`"


def test_a_proof_does_not_find_the_proofs_beside_it(judge: Judge) -> None:
    text = "theorem odd (f : Nat → Nat) (h : ∀ n, f n = n) : f (f 3) = 3 := by\n  sorry\n"
    [found] = judged(judge, text, ["rw [h, h]", "exact?", "simp [h]", "exact odd f h"])
    assert accepted(found) == [True, False, True, False]


def test_a_proof_by_recursion_speaks_of_the_theorem_itself(judge: Judge) -> None:
    text = (
        "theorem zero_le_it : ∀ n : Nat, 0 ≤ n\n"
        "  | 0 => Nat.le_refl 0\n"
        "  | n + 1 => by\n"
        "    sorry\n"
    )
    [found] = judged(
        judge,
        text,
        ["exact Nat.le_trans (zero_le_it n) (Nat.le_succ n)", "exact zero_le_it (n + 1)"],
    )
    assert accepted(found) == [True, False]


UNUSUAL = """\
instance : Inhabited { n : Nat // 1 < n } := ⟨⟨2, by sorry⟩⟩
example (a b : Nat) (h : a = b) : b = a := by
  sorry
theorem pair (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  · sorry
  · sorry
theorem term (a : Nat) : a + 0 = a := sorry
"""


def test_holes_of_which_no_frames_can_be_made_are_judged_alone(judge: Judge) -> None:
    found = judged(
        judge,
        UNUSUAL,
        ["decide", "rfl"],
        ["exact h.symm", "rfl"],
        ["exact hp", "exact hq"],
        ["exact hq"],
        ["rfl", "exact a"],
    )
    assert [accepted(each) for each in found] == [
        [True, False],
        [True, False],
        [False, False],
        [False],
        [True, False],
    ]
    assert [each[0].level for each in found[2:4]] == [Level.CONDITIONAL] * 2


def test_a_failing_command_above_spoils_nothing(judge: Judge) -> None:
    text = "theorem broken : 1 = 2 := by\n  rfl\n" + SMALL
    one, _, _ = judged(judge, text, ["rfl", "exact absurd broken (by decide)"], [], [])
    assert accepted(one) == [True, False]


def test_a_file_that_does_not_compile_at_all_refuses_everything(judge: Judge) -> None:
    [found] = judged(judge, "import Not.There\ntheorem t : 1 = 1 := by\n  sorry\n", ["rfl"])
    assert not found[0].accepted
    assert "does not compile" in found[0].reason


def test_proofs_that_loop_or_kill_lean_are_blamed_and_the_others_judged(folder: Path) -> None:
    loops = "set_option maxRecDepth 100000 in\nrepeat (have : True := trivial)"
    bombs = "exact (by decide : (List.range 100000000).length = 3) ▸ rfl"
    text = "theorem a (n : Nat) : n + 0 = n := by\n  sorry\ntheorem b : 1 = 1 := by\n  sorry\n"
    limits = Limits(seconds=30, memory_mb=1024, output_bytes=1 << 20)
    with Judge(
        discover(folder / "Judged.lean"), root=folder, limits=limits, seconds=0.5, workers=1
    ) as judge:
        one, two = judged(judge, text, ["rfl", loops, "simp", bombs, "omega"], ["rfl"])
    assert accepted(one) == [True, False, True, False, True]
    assert accepted(two) == [True]


def test_more_false_proofs_than_lean_shows_errors_are_all_refused(judge: Judge) -> None:
    text = "".join(
        f"theorem t{n} (k : Nat) : k + {n} = k + {n + (n != 130)} := by\n  sorry\n"
        for n in range(150)
    )
    proofs = ("rfl", "trivial", "exact (rfl)")
    found = judged(judge, text, *([proofs[n % 3]] for n in range(150)))
    assert [n for n, each in enumerate(found) if each[0].accepted] == [130]


def cheats(judge: Judge) -> tuple[dict[str, bool], list[Judgement]]:
    """Which cheats are accepted, among honest proofs beside them; and what becomes of those."""
    escapes, half = list(ESCAPES.values()), len(ESCAPES) // 2
    texts = ["rfl", *escapes[:half], "unfold double\nomega", *escapes[half:], "simp only [double]"]
    found = judge.judge(
        Document(FILE), {hole("wrong"): list(FALSE_PROOFS.values()), hole("right"): texts}
    )
    of_right = dict(zip(texts, found[hole("right")], strict=True))
    answers = dict(zip(FALSE_PROOFS, accepted(found[hole("wrong")]), strict=True))
    answers |= {name: of_right[text].accepted for name, text in ESCAPES.items()}
    return answers, [of_right[texts[0]], of_right[texts[half + 1]], of_right[texts[-1]]]


@pytest.mark.parametrize("screened", [True, False])
def test_no_cheat_is_accepted_and_no_honest_proof_beside_them_is_lost(
    screened: bool, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not screened:  # as if the author had found a way around the screen
        monkeypatch.setattr(judging, "refusal", lambda _text: None)
        monkeypatch.setattr(verification, "refusal", lambda _text: None)
    limits = Limits(seconds=15, memory_mb=2048, output_bytes=1 << 20)
    with Judge(discover(folder / "Judged.lean"), root=folder, limits=limits, seconds=1) as judge:
        answers, honest = cheats(judge)
    assert len(answers) >= 100
    assert [name for name, yes in answers.items() if yes] == []
    assert [(j.accepted, j.level, j.reason) for j in honest] == [(True, Level.REPLAYED, "")] * 3


def test_all_unusual_honest_proofs_are_accepted(judge: Judge) -> None:
    text = file()
    found = judged(judge, text, *([proof] for _, proof in HONEST))
    assert [j.reason for [j] in found if not j.accepted] == []


def test_a_known_judgement_is_not_asked_for_again(folder: Path) -> None:
    toolchain = discover(folder / "Judged.lean")
    cache: dict[tuple[str, str], Judgement] = {}
    proofs: tuple[list[str], ...] = (["rfl", "exact n"], [], [])
    with Judge(toolchain, root=folder, limits=LIMITS, cache=cache) as judge:
        first = judged(judge, SMALL, *proofs)
    assert len(cache) == 2
    with Judge(toolchain, root=folder, limits=LIMITS, cache=cache) as judge:
        judge.close()  # whatever is asked of Lean now fails
        again = judged(judge, SMALL, *proofs)
        assert [accepted(each) for each in again] == [accepted(each) for each in first]
        with pytest.raises(RuntimeError):
            judged(judge, "-- changed above\n" + SMALL, *proofs)


def test_without_replay_a_proof_is_audited_and_no_more(folder: Path) -> None:
    toolchain = discover(folder / "Judged.lean")
    with Judge(toolchain, root=folder, limits=LIMITS, level=Level.AUDITED, workers=1) as judge:
        one, _, three = judged(judge, SMALL, ["rfl"], [], ["rw [first, first]\nomega"])
    assert (one[0].accepted, one[0].level) == (True, Level.AUDITED)
    assert not three[0].accepted
    with Judge(toolchain, root=folder, limits=LIMITS, level=Level.CONDITIONAL) as judge:
        _, _, three = judged(judge, SMALL, [], [], ["rw [first, first]\nomega"])
    assert (three[0].accepted, three[0].level) == (True, Level.CONDITIONAL)


def test_the_verifier_agrees(judge: Judge, folder: Path) -> None:
    texts = ["rfl", "exact n", "simp [double]", "exact first n", "rfl\ntermination_by n", "decide"]
    found, *_ = judged(judge, SMALL, texts, [], [])
    path = folder / "Judged.lean"
    with Verifier(Document(SMALL), path, discover(path), limits=LIMITS) as verifier:
        alone = [verifier.verify(holes_of(SMALL)[0], text) for text in texts]
    assert [(j.accepted, j.level, j.axioms) for j in found] == [
        (v.accepted, v.level, v.axioms) for v in alone
    ]
