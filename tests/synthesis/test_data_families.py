"""The families of lists, inductive types, functions and programs, as Lean sees them."""

from __future__ import annotations

from random import Random

import pytest

from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.corpus.synthesis.families import family
from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.normalise import key
from leanprover_alpha.corpus.synthesis.words import Draft

FAMILIES = ["lists", "inductives", "functions", "programs"]


def table(name: str) -> Templates:
    found = family(name)
    assert isinstance(found, Templates)
    return found


def drawn(name: str, template: str, seed: str) -> Draft:
    rng = Random(f"{seed}/{template}")
    found = (table(name).draw_from(template, rng) for _ in range(50))
    return next(draft for draft in found if draft is not None)


@pytest.mark.parametrize("name", FAMILIES)
def test_draws_follow_from_the_seed_alone(name: str) -> None:
    first, second = Random("seed"), Random("seed")
    assert [table(name).draw(first) for _ in range(100)] == [
        table(name).draw(second) for _ in range(100)
    ]


@pytest.mark.parametrize("name", FAMILIES)
def test_statements_rarely_repeat_under_other_names(name: str) -> None:
    rng = Random("distinct")
    drafts = [table(name).draw(rng) for _ in range(400)]
    keys = {key(draft.statement) for draft in drafts if draft is not None}
    assert len(keys) >= 280


@pytest.mark.parametrize("name", FAMILIES)
def test_every_template_has_a_proof_that_lean_accepts(checker: Checker, name: str) -> None:
    templates = list(table(name).table)
    assert len(templates) >= 12
    drafts = [drawn(name, template, "accepted") for template in templates]
    first = checker.check([Draft(d.statement, d.proofs[:1]) for d in drafts])
    left = [d for d, [v] in zip(drafts, first, strict=True) if not v.accepted]
    second = checker.check([Draft(d.statement, d.proofs[1:]) for d in left])
    refused = [
        (draft.statement.template, [verdict.error for verdict in found])
        for draft, found in zip(left, second, strict=True)
        if not any(verdict.accepted for verdict in found)
    ]
    assert not refused
