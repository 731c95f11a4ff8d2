"""The names, variables and expressions of one draw."""

from __future__ import annotations

from random import Random

LETTERS = ("abcdef", "abcxyz", "xyzwuv", "mnklpq", "nmkijl", "ijklmn", "stuvxy", "pqrsab")
FUNCTIONS = ("fgh", "fgF", "gfu", "FGH", "φψχ", "stf")
RELATIONS = ("RST", "rst", "QRS", "PQR")
TYPES = ("αβγδ", "αβγδ", "ABCD", "XYZW", "STUV")
NUMERIC = ("Nat", "Int", "ℕ")
MOST_DEPTH = 3


class Scene:
    """What a draw has named so far; nothing is ever named twice.

    Attributes:
        rng: the only source of chance.
        binders: (name, type) of the variables, in the order in which they came.
    """

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.binders: list[tuple[str, str]] = []
        self._used: set[str] = set()
        self._letters = rng.choice(LETTERS) + "abcxyzmnkpqruvwijtsde"
        self._functions = rng.choice(FUNCTIONS) + "fghFGHφψ"
        self._relations = rng.choice(RELATIONS) + "PQRST"
        self._types = rng.choice(TYPES) + "αβγδσ"
        self._numbered = rng.choice(("told", "told", "h{}", "h{}", "h{}", "H{}", "hyp{}"))
        self._small = rng.random() < 0.5
        self._count = 0
        self.depth = min(MOST_DEPTH, int(rng.expovariate(1.1)))

    def fresh(self, hint: str) -> str:
        """A name of its own; the hint's first letter says what for."""
        pool = self._letters
        if hint[0] in "fgFG":
            pool = self._functions
        elif hint[0] in "PQRr" and not hint[1:].isdigit():
            pool = self._relations
        return self._first(pool)

    def _first(self, pool: str) -> str:
        for mark in ("", "'", "₁", "₂", "₃", "₄"):
            for letter in pool:
                if letter + mark not in self._used:
                    self._used.add(letter + mark)
                    return letter + mark
        raise ValueError("a template names more than there are names")

    def variable(self, hint: str, kind: str) -> str:
        """A new variable of this type."""
        if kind in ("Type", "Type u"):
            name = self._first(self._types)
        elif kind.endswith("Prop") and "→" in kind:
            name = self._first(self._relations)
        elif "→" in kind:
            name = self._first(self._functions)
        else:
            name = self.fresh("a")
        self.binders.append((name, kind))
        return name

    def hypothesis(self, hint: str) -> str:
        """A name for a hypothesis: as the template says, or numbered, as the draw will have it."""
        self._count += 1
        name = hint if self._numbered == "told" else self._numbered.format(self._count)
        while name in self._used:
            name += "'"
        self._used.add(name)
        return name

    # Expressions

    @property
    def numeric(self) -> list[tuple[str, str]]:
        """The variables that stand for numbers."""
        return [(name, kind) for name, kind in self.binders if kind in NUMERIC]

    def add_company(self) -> None:
        """Some variables more, for expressions to use."""
        kinds = {kind for _, kind in self.binders if kind in NUMERIC}
        kinds |= {k[:3] for _, k in self.binders if k in ("Nat → Nat", "Int → Int", "Nat → Int")}
        if len(kinds) == 1:
            for _ in range(self.rng.choice((0, 1, 1, 2, 2, 3))):
                self.variable("a", min(kinds))

    def expression(self, depth: int | None = None) -> str:
        """A term over the numeric variables; there is at least one in it."""
        pool = self.numeric
        if not pool:
            kind = "Nat"
            name = self.variable("a", kind)
        else:
            name, kind = self.rng.choice(pool)
        depth = self.depth if depth is None else depth
        if self.rng.random() < 0.4:
            depth = 0
        return self._term(name, kind, depth)

    def _term(self, leaf: str, kind: str, depth: int) -> str:
        """An expression in which this variable occurs."""
        rng = self.rng
        own = [name for name, k in self.binders if k == f"{kind} → {kind}"]
        if depth == 0:
            return f"{rng.choice(own)} {leaf}" if own and rng.random() < 0.15 else leaf
        other = self._leaf(kind, depth - 1)
        this = self._term(leaf, kind, depth - 1)
        operator = rng.choices("+*-^", (10, 6, 2, 1))[0]
        if operator == "^":
            return f"{_atom(this)} ^ {rng.randint(2, 4)}"
        if operator == "-" or rng.random() < 0.65:
            this, other = other, this
            if this.isdigit() and operator == "-":
                this, other = other, this
        if operator == "*":
            return f"{_atom(this)} * {_atom(other)}"
        right = _atom(other) if "+" in other or "-" in other else other
        return f"{this} {operator} {right}"

    def _leaf(self, kind: str, depth: int) -> str:
        if self.rng.random() < 0.4:
            return str(self.number())
        name = self.rng.choice([name for name, k in self.binders if k == kind])
        return self._term(name, kind, max(0, depth - 1))

    def number(self) -> int:
        """A number from 1 on, small ones more often."""
        return 1 + min(99, int(self.rng.expovariate(0.2 if self._small else 0.08)))


def _atom(text: str) -> str:
    return f"({text})" if " " in text else text
