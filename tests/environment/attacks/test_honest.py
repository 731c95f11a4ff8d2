"""0 honest proofs are refused, however unusual they look."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.environment.verification.verification import Level, Verifier
from leanprover_alpha.service.check import check_file
from leanprover_alpha.toolchain.discover import discover

from ..helpers import holes_of
from .honest import HONEST, file


def test_the_suite_is_as_large_as_it_claims() -> None:
    assert len(HONEST) >= 60


@pytest.mark.parametrize("text", [text for _, text in HONEST])
def test_screen_lets_honest_proofs_through(text: str) -> None:
    assert refusal(text) is None


def test_all_honest_proofs_are_accepted_together(tmp_path: Path) -> None:
    text = file().replace("\n", "\r\n")
    path = tmp_path / "Honest.lean"
    path.write_text(text, "utf-8", newline="")
    fillings = {hole: proof for hole, (_, proof) in zip(holes_of(text), HONEST, strict=True)}
    with Verifier(Document(text), path, discover(path)) as verifier:
        result = verifier.verify_all(fillings)
    assert result.accepted, result.reasons
    assert result.level is Level.REPLAYED
    assert len(result.each) == len(HONEST)
    assert all(one.level is Level.REPLAYED for one in result.each)


BELOW = """
/-! ## A heading below, which moves with the lines above it -/

/-- A structure. -/
structure Point where
  /-- A field. -/
  x : Nat
  y : Nat := 0
deriving DecidableEq, Repr

@[simp] theorem Point.eta (p : Point) : Point.mk p.x p.y = p := rfl
instance : Inhabited Point := ⟨⟨0, 0⟩⟩
notation "origin" => (default : Point)
macro "closes" : tactic => `(tactic| rfl)
theorem below : origin = ⟨0, 0⟩ := by closes
"""


def test_what_stands_below_a_proof_of_several_lines_may_move(tmp_path: Path) -> None:
    text = "theorem above (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n" + BELOW
    path = tmp_path / "Moved.lean"
    path.write_text(text, "utf-8")
    [hole] = holes_of(text)
    with Verifier(Document(text), path, discover(path)) as verifier:
        result = verifier.verify_all({hole: "constructor\n· exact h.2\n· exact h.1"})
    assert result.accepted, result.reasons


def test_more_false_proofs_than_lean_shows_errors_are_all_refused(tmp_path: Path) -> None:
    text = "".join(
        f"theorem t{n} (k : Nat) : k + {n} = k + {n + 1} := by\n  sorry\n" for n in range(150)
    )
    path = tmp_path / "False.lean"
    path.write_text(text, "utf-8")
    holes = holes_of(text)
    proofs = ("rfl", "trivial", "exact (rfl)")
    with Verifier(Document(text), path, discover(path)) as verifier:
        everything = verifier.verify_all({h: proofs[h.index % 3] for h in holes})
        assert not everything.accepted
        for hole in holes[::100]:  # each alone, while the others are open
            assert not verifier.verify(hole, "omega").accepted
    path.write_text(text.replace("sorry", "rfl"), "utf-8")
    report = check_file(path)
    assert not report.ok
    assert len(report.theorems) == 150
    assert not any(theorem.ok for theorem in report.theorems)
