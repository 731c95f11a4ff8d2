"""Functions: by recursion on numbers, and abstract ones with their composites."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.function_laws import ABSTRACT
from leanprover_alpha.corpus.synthesis.families.function_recursion import RECURSION

FAMILY = Templates("functions")
FAMILY.include(RECURSION)
FAMILY.include(ABSTRACT)
