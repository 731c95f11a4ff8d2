"""Lists: facts about the library's functions, and recursive functions written by hand."""

from __future__ import annotations

from leanprover_alpha.corpus.synthesis.families.drafting import Templates
from leanprover_alpha.corpus.synthesis.families.list_functions import OWN
from leanprover_alpha.corpus.synthesis.families.list_laws import LAWS

FAMILY = Templates("lists")
FAMILY.include(LAWS)
FAMILY.include(OWN)
