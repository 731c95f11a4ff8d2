"""Random propositional sequents (hypotheses and a goal that follows) and random proofs of them.

The family propositional writes them as they are; predicate puts quantifiers around them.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from leanprover_alpha.corpus.synthesis.families.logic.deduction import (
    Hypotheses,
    Names,
    Node,
    Prover,
)
from leanprover_alpha.corpus.synthesis.families.logic.formulas import (
    BINARY,
    IMP,
    Formula,
    Tables,
    drawn,
)

TRIES = 60


def size_drawn(rng: Random, mean: float = 2.5, most: int = 14) -> int:
    """A number of connectives: 2 or more, large ones rare but there."""
    return min(2 + int(rng.expovariate(1 / mean)), most)


def sequent(
    rng: Random, pool: Sequence[str], size: int, counts: Sequence[int]
) -> tuple[list[Formula], Formula] | None:
    """Hypotheses and a goal that follows from them but stands not among them.

    Args: `pool` are the atoms, `size` the connectives in all; `counts` says how likely 0, 1 …
    hypotheses are.
    """
    for _ in range(TRIES):
        count = rng.choices(range(len(counts)), counts)[0]
        cuts = sorted(rng.randrange(size + 1) for _ in range(count))
        sizes = [b - a for a, b in zip([0, *cuts], [*cuts, size], strict=True)]
        *given, goal = (drawn(rng, pool, each) for each in sizes)
        if _is_good(rng, pool, given, goal):
            return given, goal
    return None


def _is_good(rng: Random, pool: Sequence[str], given: list[Formula], goal: Formula) -> bool:
    """Valid; and, but for a few, each hypothesis is needed and nothing is said twice."""
    tables = Tables(pool)
    formulas = [*given, goal]
    if len(set(formulas)) < len(formulas) or sum(f.size for f in formulas) < 2:
        return False
    if not any(f.kind in BINARY for f in formulas) or not any(f.atoms() for f in formulas):
        return False
    if any(map(is_dull, formulas)) and rng.random() < 0.9:
        return False
    while goal.kind == IMP:
        given, goal = [*given, goal.parts[0]], goal.parts[1]
    wanted = tables.of(goal)

    def follows(some: list[Formula]) -> bool:
        mask = tables.all
        for formula in some:
            mask &= tables.of(formula)
        return not mask & ~wanted

    needless = sum(follows(given[:i] + given[i + 1 :]) for i in range(len(given)))
    return follows(given) and (not needless or rng.random() < 0.1)


def is_dull(formula: Formula) -> bool:
    """Whether it says something twice, as p ∧ p does."""
    twice = len(formula.parts) == 2 and formula.parts[0] == formula.parts[1]
    return twice or any(map(is_dull, formula.parts))


def named(rng: Random, given: Sequence[Formula], reserved: frozenset[str]) -> Hypotheses:
    """The hypotheses under names in one manner, none of them reserved."""
    stem = rng.choice(("h", "h", "h", "H"))
    names = Names(rng.choice(("numbered", "telling")), stem, reserved)
    found: Hypotheses = {}
    for formula in given:
        found[names.new(formula, found)] = formula
    return found


def proof_tree(
    rng: Random, tables: Tables, hypotheses: Hypotheses, goal: Formula, reserved: frozenset[str]
) -> Node | None:
    """One random proof, in a manner of its own; None if the search came to nothing."""
    names = Names(rng.choice(("numbered", "telling", "telling")), "h", reserved)
    prover = Prover(rng, tables, names, projections=rng.choice((0.1, 0.5, 0.9)))
    return prover.prove(hypotheses, goal)
