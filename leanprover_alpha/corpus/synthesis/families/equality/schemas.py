"""The schemas about equality. Each draws binders, goal and proofs."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from leanprover_alpha.corpus.synthesis.families.equality.carrying import (
    carried,
    related,
    unequal,
    witnessed,
)
from leanprover_alpha.corpus.synthesis.families.equality.drawing import Drawn
from leanprover_alpha.corpus.synthesis.families.equality.functions import (
    injective,
    inverse,
    of_functions,
    pairs,
)

SCHEMAS: dict[str, tuple[Callable[[Random], Drawn | None], float]] = {
    "carried": (carried, 20.0),
    "related": (related, 8.0),
    "injective": (injective, 18.0),
    "inverse": (inverse, 18.0),
    "functions": (of_functions, 14.0),
    "pairs": (pairs, 7.0),
    "unequal": (unequal, 8.0),
    "witnessed": (witnessed, 7.0),
}
"""Template -> what draws it, how often."""
