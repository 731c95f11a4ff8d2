"""Small verified programs: machines and their compilers, commands, queues, tables, search trees."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.data_programs import STRUCTURES
from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.machine_programs import MACHINES

FAMILY = Templates("programs")
FAMILY.include(MACHINES)
FAMILY.include(STRUCTURES)
