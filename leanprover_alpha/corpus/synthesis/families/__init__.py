"""The families of statements. A new one is a file here and a line in `MODULES`.

A family's module has a `FAMILY`, an object as `words.Family` describes it.
"""

from __future__ import annotations

import importlib
from functools import cache

from leanprover_alpha.corpus.synthesis.words import Family
from leanprover_alpha.errors import InputError

MODULES: dict[str, float] = {
    "propositional": 1.0,
    "predicate": 1.0,
    "equality": 1.0,
    "lists": 1.0,
    "inductives": 1.0,
    "naturals": 1.0,
    "booleans": 1.0,
    "functions": 1.0,
    "programs": 1.0,
    "integers": 1.0,
    "orders": 1.0,
    "options": 1.0,
}
"""Module of this room -> its family's weight: the share of the pairs that it is to have."""


@cache
def family(name: str) -> Family:
    """The family of that name. Raises: InputError if there is none."""
    if name not in MODULES:
        raise InputError(f"no family is called {name}: there are {', '.join(MODULES)}")
    found: Family = importlib.import_module(f"{__name__}.{name}").FAMILY
    return found
