"""Types of the user's own: enumerations, trees, containers, and inductive predicates."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.inductives import (
    constants,
    constructors,
    containers,
    mirrors,
    pairs,
    predicates,
    relations,
    tree_maps,
    values,
)

FAMILY = Templates("inductives")
for room in (
    constants,
    containers,
    predicates,
    relations,
    pairs,
    mirrors,
    tree_maps,
    constructors,
    values,
):
    FAMILY.include(room.TEMPLATES)
