"""Propositional formulas, their truth tables, and how Lean writes them.

A truth table is an integer: bit i is the formula's value under assignment i of n atoms (2^n bits).
So "these entail that" is one operation on integers, which is what makes the prover quick.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

ATOM, AND, OR, IMP, IFF, NOT, TRUE, FALSE = "atom", "∧", "∨", "→", "↔", "¬", "True", "False"
_STRENGTH = {IFF: 20, IMP: 25, OR: 30, AND: 35, NOT: 40}
BINARY = (AND, OR, IMP, IFF)


@dataclass(frozen=True)
class Formula:
    """`name` is an atom's; `parts` are none, one (¬) or two."""

    kind: str
    parts: tuple[Formula, ...] = ()
    name: str = ""

    def __str__(self) -> str:
        return self.shown(0)

    def shown(self, strength: int) -> str:
        """The formula as an operand of something that binds so strongly."""
        if self.kind == ATOM:
            return self.name
        if not self.parts:
            return self.kind
        own = _STRENGTH[self.kind]
        if self.kind == NOT:
            text = f"¬{self.parts[0].shown(own)}"
        else:
            right = own if self.kind in (AND, OR, IMP) else own + 1
            text = f"{self.parts[0].shown(own + 1)} {self.kind} {self.parts[1].shown(right)}"
        return f"({text})" if own < strength else text

    @property
    def size(self) -> int:
        """How many connectives it has."""
        return sum(part.size for part in self.parts) + bool(self.parts)

    def atoms(self) -> list[str]:
        """Its atoms in the order in which they appear, each once."""
        if self.kind == ATOM:
            return [self.name]
        return list(dict.fromkeys(name for part in self.parts for name in part.atoms()))


def neg(of: Formula) -> Formula:
    return Formula(NOT, (of,))


def imp(left: Formula, right: Formula) -> Formula:
    return Formula(IMP, (left, right))


FALSUM = Formula(FALSE)


class Tables:
    """Truth tables over some atoms, each worked out once."""

    def __init__(self, atoms: Sequence[str]) -> None:
        self.all = (1 << (1 << len(atoms))) - 1
        self._known: dict[Formula, int] = {}
        for number, name in enumerate(atoms):
            bits = sum(1 << row for row in range(1 << len(atoms)) if row >> number & 1)
            self._known[Formula(ATOM, name=name)] = bits

    def of(self, formula: Formula) -> int:
        """The table of a formula over those atoms."""
        if formula not in self._known:
            self._known[formula] = self._table(formula)
        return self._known[formula]

    def _table(self, formula: Formula) -> int:
        values = [self.of(part) for part in formula.parts]
        if formula.kind == TRUE:
            return self.all
        if formula.kind == FALSE:
            return 0
        if formula.kind == NOT:
            return self.all ^ values[0]
        left, right = values
        if formula.kind == AND:
            return left & right
        if formula.kind == OR:
            return left | right
        if formula.kind == IMP:
            return (self.all ^ left) | right
        return self.all ^ left ^ right


def drawn(rng: Random, atoms: Sequence[str], size: int, *, constants: float = 0.03) -> Formula:
    """A formula with so many connectives; an atom may be True or False instead, but rarely."""
    if size <= 0:
        if rng.random() < constants:
            return Formula(rng.choice((TRUE, FALSE)))
        return Formula(ATOM, name=rng.choice(atoms))
    kind = rng.choices((AND, OR, IMP, IFF, NOT), (30, 28, 24, 6, 12))[0]
    if kind == NOT:
        part = drawn(rng, atoms, size - 1, constants=constants)
        return neg(part) if part.kind != NOT or rng.random() < 0.3 else part
    left = rng.randrange(size)
    parts = (
        drawn(rng, atoms, left, constants=constants),
        drawn(rng, atoms, size - 1 - left, constants=constants),
    )
    return Formula(kind, parts)


def substituted(formula: Formula, put: Mapping[str, Formula]) -> Formula:
    """The formula with formulas in place of atoms."""
    if formula.kind == ATOM:
        return put.get(formula.name, formula)
    return Formula(formula.kind, tuple(substituted(part, put) for part in formula.parts))


def parsed(text: str) -> Formula:
    """The formula that is written so; the other way round than `str`."""
    words = text.replace("(", "( ").replace(")", " )").replace("¬", "¬ ").split()
    return _parsed(words, 0)


def _parsed(words: list[str], strength: int) -> Formula:
    """What binds at least so strongly at the begin of the words, which it takes away."""
    word = words.pop(0)
    if word == "(":
        left = _parsed(words, 0)
        words.pop(0)
    elif word == NOT:
        left = neg(_parsed(words, _STRENGTH[NOT]))
    else:
        left = Formula(word) if word in (TRUE, FALSE) else Formula(ATOM, name=word)
    while words and words[0] in BINARY and _STRENGTH[words[0]] >= strength:
        kind = words.pop(0)
        right = _parsed(words, _STRENGTH[kind] + (kind == IFF))
        left = Formula(kind, (left, right))
    return left
