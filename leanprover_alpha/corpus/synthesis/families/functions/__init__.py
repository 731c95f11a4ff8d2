"""Functions: by recursion on numbers, and abstract ones with their composites."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.functions import (
    accumulators,
    arithmetic,
    composites,
    properties,
    series,
    tables,
)

FAMILY = Templates("functions")
for room in (series, accumulators, arithmetic, tables, composites, properties):
    FAMILY.include(room.TEMPLATES)
