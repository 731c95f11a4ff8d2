"""Small verified programs: machines and their compilers, commands, queues, tables, search trees."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.programs import (
    automata,
    commands,
    compilers,
    optimisers,
    queues,
    run_lengths,
    search_trees,
    tables,
)

FAMILY = Templates("programs")
for room in (compilers, commands, automata, queues, run_lengths, search_trees, optimisers, tables):
    FAMILY.include(room.TEMPLATES)
