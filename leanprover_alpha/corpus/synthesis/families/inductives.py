"""Types of the user's own: enumerations, trees, containers, and inductive predicates."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.inductive_data import DATA
from leanprover_alpha.corpus.synthesis.families.inductive_trees import TREES

FAMILY = Templates("inductives")
FAMILY.include(DATA)
FAMILY.include(TREES)
