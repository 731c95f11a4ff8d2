"""The families of statements. A new one is a module or package here and a line in `MODULES`.

A family's module has a `FAMILY`, an object as `words.Family` describes it.
"""

from __future__ import annotations

import importlib
from functools import cache

from leanprover_alpha.corpus.synthesis.words import Family
from leanprover_alpha.errors import InputError

MODULES: dict[str, tuple[str, float]] = {
    "propositional": ("logic.propositional", 1.0),
    "predicate": ("logic.predicate", 1.0),
    "equality": ("equality", 1.0),
    "lists": ("lists", 1.0),
    "inductives": ("inductives", 1.0),
    "naturals": ("arithmetic.naturals", 1.0),
    "booleans": ("arithmetic.booleans", 1.0),
    "functions": ("functions", 1.0),
    "programs": ("programs", 1.0),
    "integers": ("arithmetic.integers", 1.0),
    "orders": ("arithmetic.orders", 1.0),
    "options": ("arithmetic.options", 1.0),
}
"""Family -> its module in this room, and its weight: the share of the pairs that it is to have."""


def module_of(name: str) -> str:
    """The full name of that family's module. Raises: InputError if there is no such family."""
    if name not in MODULES:
        raise InputError(f"no family is called {name}: there are {', '.join(MODULES)}")
    return f"{__name__}.{MODULES[name][0]}"


@cache
def family(name: str) -> Family:
    """The family of that name. Raises: InputError if there is none."""
    found: Family = importlib.import_module(module_of(name)).FAMILY
    return found
