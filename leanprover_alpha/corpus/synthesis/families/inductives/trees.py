"""What the templates about trees share: how one starts, equations by induction."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import Names, lines, simp_only
from leanprover_alpha.corpus.synthesis.families.inductives.user_types import (
    Constructor,
    UserType,
    tree,
)

MIRRORS = (
    "mirror",
    "flip",
    "turn",
    "swap",
    "invert",
    "reflect",
    "twist",
    "reverseAll",
    "exchange",
    "spin",
)
DEPTHS = ("depth", "height", "levels", "rankOf", "nesting", "tallness", "steps", "stages")
FLATS = (
    "flatten",
    "entries",
    "labels",
    "toList",
    "numbers",
    "items",
    "contents",
    "values",
    "visit",
    "collect",
)
VALUES = ("t", "e", "u", "s₀", "p", "v", "c₀", "w")


def start(rng: Random, numbers: bool = False, binary: bool = False) -> tuple[Names, UserType, str]:
    """Names, a type, and a variable of it."""
    names = Names(rng)
    kind = tree(rng, names, numbers, binary)
    return names, kind, names.take(VALUES)


def equation(
    kind: UserType, t: str, used: list[str], more: str = "", grind: bool = True
) -> list[tuple[str, str]]:
    """Proofs of an equation or inequality of numbers by induction on `t`."""
    rules = ", ".join(used)

    def leaf(c: Constructor, proof: str) -> str:
        return proof if c.of("T") else f"simp [{rules}] <;> omega"

    first = kind.induction(t, lambda c: leaf(c, lines(simp_only([*used, *c.hypotheses]), "omega")))
    proofs = [
        ("induction", first),
        (
            "induction",
            kind.induction(
                t,
                lambda c: (
                    lines(simp_only(used), "omega") if c.of("T") else f"simp [{rules}] <;> omega"
                ),
            ),
        ),
        (
            "induction",
            kind.induction(t, lambda c: simp_only([*used, *c.hypotheses]) + " <;> omega"),
        ),
        ("induction", f"induction {t} <;> simp only [{rules}, *] <;> omega"),
        ("automation", f"induction {t} <;> simp_all [{rules}] <;> omega"),
    ]
    if grind:
        proofs.append(("automation", f"induction {t} <;> grind [{rules}]"))
    if more:
        proofs.insert(2, ("induction", more))
    return proofs


def same(kind: UserType, t: str, used: list[str]) -> list[tuple[str, str]]:
    """Proofs of an equation by simplification in each case."""
    rules = ", ".join(used)
    return [
        (
            "induction",
            kind.induction(t, lambda c: simp_only([*used, *c.hypotheses]) if c.of("T") else "rfl"),
        ),
        ("induction", kind.induction(t, lambda c: f"simp [{', '.join([*used, *c.hypotheses])}]")),
        ("induction", f"induction {t} <;> simp only [{rules}, *]"),
        ("automation", f"induction {t} <;> simp_all [{rules}]"),
        ("automation", f"induction {t} <;> grind [{rules}]"),
    ]
