"""Lists: facts about the library's functions, and recursive functions written by hand."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.lists import (
    changes,
    choices,
    equations,
    insertions,
    measures,
    normal_forms,
    positions,
)

FAMILY = Templates("lists")
for room in (normal_forms, equations, positions, measures, changes, choices, insertions):
    FAMILY.include(room.TEMPLATES)
