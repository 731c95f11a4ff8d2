"""Several proofs of one hole: which are different enough, and when to stop looking."""

from __future__ import annotations

from leanprover_alpha.environment.text.document import Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.search.tidy import Filling
from leanprover_alpha.service.alternatives import Alternative, Several, heads, most_different

HOLE = Hole(0, Span(0, 5), 1, 0, HoleKind.TACTIC, Layout.BLOCK, "t", ("⊢ True",), True, Span(0, 5))


def finish(text: str, source: str) -> Alternative:
    return Alternative(text.strip(), Filling(HOLE, text), (), "audited", source)


def test_proofs_with_the_same_tactics_are_alike() -> None:
    assert heads("intro h\nsimp [h]") == heads("intro x\nsimp [x, foo]")
    assert heads("intro h; simp") == ("intro", "simp")
    assert heads("constructor\n· exact a\n· omega") == ("constructor", "exact", "omega")
    assert heads("simp") != heads("omega")


def test_like_of_a_known_proof_is_not_asked_for() -> None:
    several = Several(3, 60, finish)
    assert not several.knows("simp [a]")
    assert several.take("simp [a]", "s")
    assert several.knows("simp [b]")
    assert not several.knows("omega")


def test_search_ends_with_enough_proofs_or_after_a_while() -> None:
    several = Several(2, 60, finish)
    assert not several.enough()
    for tactic in ("simp", "omega", "decide"):
        assert several.take(tactic, "s")
    assert not several.take("rfl", "s")
    assert several.enough()
    late = Several(2, 0, finish)
    assert not late.take("simp", "s")


def test_proof_that_cannot_be_finished_or_ends_as_a_known_one_is_none() -> None:
    several = Several(3, 60, lambda text, source: None if "?" in text else finish("rfl", source))
    several.take("exact?", "s")
    assert several.found == []
    several.take("simp", "s")
    several.take("omega", "s")
    assert [one.proof for one in several.found] == ["rfl"]


def test_first_is_kept_and_then_those_that_differ_most() -> None:
    texts = ["simp [a]", "simp [b]", "intro h\nexact h.1", "simp [a, b]"]
    assert most_different(texts, 2) == [0, 2]
    assert sorted(most_different(texts, 9)) == [0, 1, 2, 3]
    assert most_different([], 3) == []
