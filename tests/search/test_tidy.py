"""Proofs made fit to be read, with Lean and the verifier as judges of every change."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from leanprover_alpha.environment.engines.candidates import Engine
from leanprover_alpha.environment.engines.engines import open_engine
from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, fill
from leanprover_alpha.environment.verification.verification import Verifier
from leanprover_alpha.search.tidy import Filling, tidy, variants
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

LIMITS = Limits(seconds=600, memory_mb=4096)
BOTH = "theorem t (p q r : Prop) (h : p ∧ q) (k : r) : (q ∧ p) ∧ r := by\n  sorry\n"
SYMM = "theorem t (a b : Nat) (h : a = b) : b = a := "


Accepts = Callable[[Hole, str], bool]
Workshop = Callable[[str], tuple[Document, Hole, Engine, Accepts]]
Tidied = Callable[[str, str], str | None]


@pytest.fixture(scope="module")
def workshop(leans: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """The first hole of a text, with an engine and what the verifier says; each text once."""
    with ExitStack() as stack:

        @functools.cache
        def opened(text: str) -> tuple[Document, Hole, Engine, Accepts]:
            folder = tmp_path_factory.mktemp("workshop")
            path = folder / "File.lean"
            path.write_text(text, "utf-8", newline="")
            lean, document = discover(path), Document(text)
            hole = find_holes(document, lean, path, LIMITS, leans.sessions).holes[0]
            engine = open_engine(
                "auto",
                document,
                hole,
                lean,
                root=folder,
                limits=LIMITS,
                heartbeats=20_000,
                seconds=20,
                runner=leans.runner,
            )
            stack.callback(engine.close)
            verifier = stack.enter_context(Verifier(document, path, lean, limits=LIMITS))
            accepts = functools.cache(lambda hole, text: verifier.verify(hole, text).accepted)
            return document, hole, engine, accepts

        yield opened


@pytest.fixture
def tidied(workshop: Workshop) -> Tidied:
    """The text with the tidied proof in it; None if there is none."""

    def made(text: str, proof: str) -> str | None:
        document, hole, engine, accepts = workshop(text)
        assert accepts(hole, proof)
        found = tidy(
            Filling(hole, proof),
            engine,
            lambda filling: accepts(filling.hole, filling.text),
            seconds=600,
        )
        if found is None:
            return None
        assert accepts(found.hole, found.text)
        return fill(document, found.hole, found.text).text

    return made


def test_steps_that_do_nothing_are_dropped(tidied: Tidied) -> None:
    proof = "have := h.1\nintros\nexact ⟨⟨h.2, h.1⟩, k⟩"
    assert tidied(BOTH, proof) == BOTH.replace("sorry", "exact ⟨⟨h.2, h.1⟩, k⟩")


def test_each_of_several_goals_gets_a_bullet(tidied: Tidied) -> None:
    proof = "constructor\nconstructor\nexact h.2\nexact h.1\nexact k"
    after = "constructor\n  · constructor\n    · exact h.2\n    · exact h.1\n  · exact k"
    assert tidied(BOTH, proof) == BOTH.replace("sorry", after)


def test_question_is_replaced_by_what_lean_suggests(tidied: Tidied) -> None:
    after = tidied(f"{SYMM}by\n  sorry\n", "exact?")
    assert after is not None
    assert "?" not in after
    assert after.startswith(f"{SYMM}by\n  exact ")


def test_question_in_the_middle(tidied: Tidied) -> None:
    after = tidied(BOTH, "refine ⟨⟨h.2, h.1⟩, ?_⟩\nexact?")
    assert after is not None
    assert "exact?" not in after


def test_alternatives_that_are_not_taken_go(tidied: Tidied) -> None:
    proof = "first | rfl | omega | (try simp [Nat.add_comm, h])"
    after = tidied(f"{SYMM}by\n  sorry\n", proof)
    assert after in (f"{SYMM}by\n  omega\n", f"{SYMM}by\n  simp [h]\n")


def test_alternatives_inside_a_term_go_too(tidied: Tidied) -> None:
    proof = "exact ⟨⟨h.2, by first | omega | (simp_all; done)⟩, k⟩"
    after = "exact ⟨⟨h.2, by simp_all⟩, k⟩"
    assert tidied(BOTH, proof) == BOTH.replace("sorry", after)


def test_list_entries_that_are_not_needed_go(tidied: Tidied) -> None:
    proof = "simp [Nat.add_comm, h, Nat.mul_comm]"
    assert tidied(f"{SYMM}by\n  sorry\n", proof) == f"{SYMM}by\n  simp [h]\n"


def test_term_stands_without_by(tidied: Tidied) -> None:
    assert tidied(f"{SYMM}sorry\n", "exact h.symm") == f"{SYMM}h.symm\n"
    assert tidied(f"{SYMM}id sorry\n", "exact Eq.symm h") == f"{SYMM}id (Eq.symm h)\n"


def test_terms_inside_a_proof_stand_without_by(tidied: Tidied) -> None:
    proof = "exact ⟨⟨(by exact h.2), by exact h.1⟩, k⟩"
    assert tidied(BOTH, proof) == BOTH.replace("sorry", "exact ⟨⟨h.2, h.1⟩, k⟩")


def test_intros_are_joined(tidied: Tidied) -> None:
    text = "theorem t (p q : Prop) : p → q → p ∧ q := by\n  sorry\n"
    after = tidied(text, "intro a\nintro b\nexact ⟨a, b⟩")
    assert after == text.replace("sorry", "intro a b\n  exact ⟨a, b⟩")


def test_windows_line_ends_stay(tidied: Tidied) -> None:
    text = BOTH.replace("\n", "\r\n")
    after = tidied(text, "constructor\nexact ⟨h.2, h.1⟩\nexact k")
    assert after == text.replace("sorry", "constructor\r\n  · exact ⟨h.2, h.1⟩\r\n  · exact k")


def test_no_time_leaves_the_proof_as_it_is(workshop: Workshop) -> None:
    proof = "have := h.1\nexact ⟨⟨h.2, h.1⟩, k⟩"
    _, hole, engine, _ = workshop(BOTH)
    found = tidy(Filling(hole, proof), engine, lambda _: True, seconds=0)
    assert found == Filling(hole, proof)


def test_change_that_the_verifier_refuses_is_undone(workshop: Workshop) -> None:
    proof = "have := h.1\nexact ⟨⟨h.2, h.1⟩, k⟩"
    _, hole, engine, _ = workshop(BOTH)
    found = tidy(Filling(hole, proof), engine, lambda _: False, seconds=600)
    assert found == Filling(hole, proof)


@pytest.mark.parametrize(
    "text", ["simp", "exact h", "induction n with\n| zero => rfl", "(", "⟨", "·"]
)
def test_any_text_has_variants_or_none(text: str) -> None:
    assert text not in list(variants(text))
