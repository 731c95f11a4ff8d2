"""The families made of templates: the same draws from the same seed, and Lean accepts them."""

from random import Random

import pytest

from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.corpus.synthesis.families import family
from leanprover_alpha.corpus.synthesis.families.arithmetic.patterns import parsed
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import TemplateFamily
from leanprover_alpha.corpus.synthesis.normalise import key
from leanprover_alpha.corpus.synthesis.words import Draft

FAMILIES = ("naturals", "booleans", "integers", "orders", "options")


def drafts_of_all_templates(name: str, seed: int) -> list[Draft]:
    """One draft of each template."""
    found = family(name)
    assert isinstance(found, TemplateFamily)
    drafts = []
    for template in found.templates:
        draft = TemplateFamily(name, (template,)).draw(Random(seed))
        assert draft is not None
        assert draft.statement.template == template.name
        drafts.append(draft)
    return drafts


@pytest.mark.parametrize("name", FAMILIES)
def test_the_same_seed_draws_the_same(name: str) -> None:
    first, again, other = (
        [family(name).draw(rng) for _ in range(40)] for rng in map(Random, (5, 5, 6))
    )
    assert first == again
    assert first != other


@pytest.mark.parametrize("name", FAMILIES)
def test_draws_are_seldom_the_same_statement(name: str) -> None:
    rng = Random(3)
    drafts = [family(name).draw(rng) for _ in range(200)]
    keys = {key(draft.statement) for draft in drafts if draft is not None}
    assert len(keys) >= 0.8 * len(drafts)


@pytest.mark.parametrize("name", FAMILIES)
def test_no_place_is_left_unfilled(name: str) -> None:
    rng = Random(4)
    for _ in range(100):
        draft = family(name).draw(rng)
        assert draft is not None
        assert draft.proofs
        statement = draft.statement
        texts = [statement.header("t"), *statement.context, *(p.text for p in draft.proofs)]
        assert not [text for text in texts if set(text) & set("$#‹›¦")]


def without_a_proof(drafts: list[Draft], checker: Checker) -> list[Draft]:
    """Those of which Lean accepts no proof."""
    found = checker.check(drafts)
    return [d for d, each in zip(drafts, found, strict=True) if not any(c.accepted for c in each)]


@pytest.mark.parametrize("name", FAMILIES)
def test_lean_accepts_a_proof_of_every_template(checker: Checker, name: str) -> None:
    drafts = drafts_of_all_templates(name, seed=1)
    firsts = [Draft(draft.statement, draft.proofs[:1]) for draft in drafts]
    barren = {draft.statement for draft in without_a_proof(firsts, checker)}
    assert len(barren) <= 0.3 * len(drafts)
    rest = [Draft(d.statement, d.proofs[1:]) for d in drafts if d.statement in barren]
    assert without_a_proof(rest, checker) == []


def test_a_proof_is_for_the_choice_that_it_names() -> None:
    (template,) = parsed(
        "@ t\nvars: x : Nat\ngoal: ‹$x = $x¦$x ≤ $x›\n- term/1: exact Nat.le_refl _"
    )
    sketches = [template.draw(Random(seed)) for seed in range(20)]
    assert {("≤" in sketch.goal, len(sketch.proofs)) for sketch in sketches} == {
        (True, 1),
        (False, 0),
    }


def test_a_line_that_means_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="means nothing"):
        parsed("@ t\ngaol: True")
