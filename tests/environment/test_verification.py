"""Holes of every kind of declaration: what is accepted, what is conditional, what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.verification import Level, Verification, Verifier
from leanprover_alpha.toolchain.discover import discover

from .helpers import holes_of

FILE = """\
theorem two (n : Nat) (h : n > 0) : n + 0 = n ∧ n > 0 := by
  constructor
  · sorry
  · sorry

theorem broken : 1 = 2 := by decide
theorem lemma₁ : 2 = 2 := sorry
theorem leaning : 2 = 2 := by
  sorry
section
variable (p : Prop) (hp : p)
example : p := by
  sorry
example (q : Prop) (hq : q) : p ∧ q := by
  sorry
end
def above (n : Nat) : {m : Nat // m > n ∧ m > 0} := ⟨n + 1, by sorry, by
  have : n + 1 > 0 := by omega
  exact this⟩
theorem last : 2 = 2 := by
  sorry
garbage here
"""
PROOFS = ["rfl", "exact h", "rfl", "rfl", "exact hp", "exact ⟨hp, hq⟩", "omega", "exact lemma₁"]


@pytest.fixture(scope="module")
def verifier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Verifier]:
    path = tmp_path_factory.mktemp("holes") / "Holes.lean"
    path.write_text(FILE, "utf-8")
    with Verifier(Document(FILE), path, discover(path)) as found:
        yield found


def hole(number: int) -> Hole:
    return holes_of(FILE)[number]


def verdict(verifier: Verifier, number: int, text: str) -> Verification:
    return verifier.verify(hole(number), text)


def test_hole_beside_another_of_its_theorem_is_conditional(verifier: Verifier) -> None:
    found = verdict(verifier, 0, "simp")
    assert found.accepted
    assert found.level is Level.CONDITIONAL
    assert found.axioms == ("propext", "sorryAx")
    assert found.reasons == ("waits for the other holes of its declaration",)


def test_proof_that_uses_an_open_lemma_waits_for_it(verifier: Verifier) -> None:
    found = verdict(verifier, 7, "exact lemma₁")
    assert found.level is Level.CONDITIONAL
    assert found.reasons == ("waits for `lemma₁`",)
    assert not verifier.verify_all({hole(7): "exact lemma₁"}).accepted


def test_proof_that_uses_a_failed_theorem_is_refused(verifier: Verifier) -> None:
    assert not verdict(verifier, 7, "exact absurd broken (by decide)").accepted


def test_example_may_use_more_of_the_variables(verifier: Verifier) -> None:
    for number, proof in ((4, "exact hp"), (5, "exact ⟨hp, hq⟩"), (4, "assumption")):
        assert verdict(verifier, number, proof).level is Level.REPLAYED


def test_example_does_not_hold_for_other_reasons(verifier: Verifier) -> None:
    assert not verdict(verifier, 4, "exact hq").accepted
    assert not verdict(verifier, 5, "exact ⟨hp, hp⟩").accepted


def test_proof_inside_a_definition_may_change_but_not_its_value(verifier: Verifier) -> None:
    assert verdict(verifier, 6, "exact Nat.lt_succ_self n").accepted
    assert not verdict(verifier, 6, "trivial, by omega⟩ --").accepted


def test_finished_file_is_verified_as_a_whole(verifier: Verifier) -> None:
    found = verifier.verify_all(dict(zip(holes_of(FILE), PROOFS, strict=True)))
    assert found.accepted, found.reasons
    assert found.level is Level.REPLAYED
    assert [one.theorem for one in found.each][:3] == ["two", "two", "lemma₁"]


def test_one_wrong_proof_spoils_the_whole(verifier: Verifier) -> None:
    proofs = [*PROOFS[:-1], "exact broken"]
    assert not verifier.verify_all(dict(zip(holes_of(FILE), proofs, strict=True))).accepted


def test_allowed_axiom_is_accepted_and_named(tmp_path: Path) -> None:
    text = "axiom given : 1 = 2\ntheorem t : 2 = 1 := by\n  sorry\n"
    path = tmp_path / "Axiom.lean"
    path.write_text(text, "utf-8")
    (only,) = holes_of(text)
    for allowed, accepted in ((frozenset[str](), False), (frozenset({"given"}), True)):
        with Verifier(Document(text), path, discover(path), allowed=allowed) as verifier:
            found = verifier.verify(only, "exact given.symm")
            assert found.accepted is accepted
            assert found.axioms == ("given",)


def test_file_that_turns_the_trace_off_hides_nothing(tmp_path: Path) -> None:
    text = "set_option trace.Elab.command false\ntheorem t : 1 = 1 := by\n  sorry\n"
    path = tmp_path / "Off.lean"
    path.write_text(text, "utf-8")
    (only,) = holes_of(text)
    with Verifier(Document(text), path, discover(path)) as verifier:
        assert verifier.verify(only, "rfl").accepted
        assert not verifier.verify(only, "rfl\ntheorem u : True := trivial").accepted
