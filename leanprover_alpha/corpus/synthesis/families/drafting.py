"""What the families of data and programs share: a table of templates, names, proof layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement

Cases = Sequence[tuple[str, str]]
"""Alternatives of `cases` or `induction`: (pattern, tactic block)."""


@dataclass(frozen=True)
class Sketch:
    """A template's yield: a draft that does not know its family and template yet."""

    goal: str
    proofs: Sequence[tuple[str, str]]
    """(style, tactic block)."""
    binders: str = ""
    context: Sequence[str] = ()


Template = Callable[[Random], Sketch | None]
"""Draws one statement. One function each, however long: it draws the variants of a law one after
the other from one generator, and most of its lines are the text of proofs with the names drawn.
"""


class Templates:
    """A family that is a table of templates, each drawn as often as its weight says."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.held_out = True
        self.table: dict[str, tuple[float, Template]] = {}

    def template(self, weight: float = 1.0) -> Callable[[Template], Template]:
        """Enter a function into the table, under its own name."""

        def enter(draw: Template) -> Template:
            self.table[draw.__name__] = (weight, draw)
            return draw

        return enter

    def include(self, other: Templates) -> None:
        """Take in all templates of another table."""
        self.table.update(other.table)

    def draw(self, rng: Random) -> Draft | None:
        """One draft, from `rng` alone; None if this draw led nowhere."""
        names = list(self.table)
        weights = [self.table[name][0] for name in names]
        return self.draw_from(rng.choices(names, weights)[0], rng)

    def draw_from(self, template: str, rng: Random) -> Draft | None:
        """One draft of that template. Raises: KeyError if there is none of that name."""
        sketch = self.table[template][1](rng)
        if sketch is None:
            return None
        statement = Statement(
            self.name, template, sketch.binders, sketch.goal, tuple(sketch.context)
        )
        seen: dict[str, Proof] = {}
        for style, text in sketch.proofs:
            seen.setdefault(text, Proof(text, style))
        return Draft(statement, tuple(seen.values()))


def indented(text: str, columns: int = 2) -> str:
    """Every line moved to the right."""
    return "\n".join(" " * columns + line if line else line for line in text.split("\n"))


def lines(*parts: str) -> str:
    """The parts one below the other; empty parts are left out."""
    return "\n".join(part for part in parts if part)


def arms(head: str, cases: Cases) -> str:
    """`head` (an `induction … with`, say) and its alternatives, short ones on one line."""
    return "\n".join([head, *(arm(pattern, body) for pattern, body in cases)])


def arm(pattern: str, body: str) -> str:
    """One alternative."""
    if "\n" in body or len(pattern) + len(body) > 92:
        return f"| {pattern} =>\n{indented(body)}"
    return f"| {pattern} => {body}"


def bullets(*blocks: str) -> str:
    """Focused blocks, each behind a dot."""
    return "\n".join("· " + indented(block).lstrip() for block in blocks)


def steps(start: str, chain: Iterable[tuple[str, str]]) -> str:
    """A `calc` of equations: (right-hand side, term or "by …") for each step."""
    rows = list(chain)
    first = f"  {start} = {rows[0][0]} := {rows[0][1]}"
    return "\n".join(["calc", first, *(f"  _ = {to} := {why}" for to, why in rows[1:])])


def simp_only(names: Iterable[str], at: str = "") -> str:
    """`simp only` with each name once."""
    return f"simp only [{', '.join(dict.fromkeys(names))}]{at}"


def rw(names: Iterable[str], at: str = "") -> str:
    """`rw` with the rules as they come."""
    return f"rw [{', '.join(names)}]{at}"


def small(rng: Random, low: int = 0, high: int = 9) -> int:
    """A number, small ones more often: the tail is twelve times as long."""
    return rng.randint(low, high) if rng.random() < 0.8 else rng.randint(low, high * 12)


def depth(rng: Random, most: int = 5) -> int:
    """How deep an expression is to be: one in two more than the one before, up to `most`."""
    found = 1
    while found < most and rng.random() < 0.5:
        found += 1
    return found


class Names:
    """Draws names, each once."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.used: set[str] = set()

    def take(self, pool: Sequence[str]) -> str:
        """A name of the pool that is still free; with a prime or number when all are taken."""
        free = [name for name in pool if name not in self.used]
        name = self.rng.choice(free) if free else f"{self.rng.choice(pool)}{len(self.used)}"
        self.used.add(name)
        return name

    def several(self, pool: Sequence[str], count: int) -> list[str]:
        """That many names of the pool."""
        return [self.take(pool) for _ in range(count)]


LISTS = ("xs", "ys", "zs", "ws", "us", "vs", "as", "bs", "cs", "l", "l₁", "l₂", "ks")
POINTS = ("x", "y", "z", "a", "b", "c", "u", "v", "w", "d")
NUMBERS = ("n", "m", "k", "i", "j", "p", "q", "r", "s")
FUNCTIONS = ("f", "g", "θ", "φ", "ψ", "F", "G")
TYPES = ("α", "β", "γ", "A", "B", "σ", "τ")
PREDICATES = ("p", "q", "P", "Q", "good", "ok")
MEASURES = (
    "total", "weight", "cost", "score", "charge", "price", "mass", "load", "value", "tally",
    "amount",
    "credit", "energy", "points", "budget", "measure", "count", "area", "worth", "fuel", "damage",
    "bill", "fee", "tax", "width", "extent", "bulk", "heat", "gain", "loss", "usage", "rank",
)  # fmt: skip
CHANGES = (
    "bump", "shift", "scale", "grow", "raise", "boost", "stretch", "adjust", "update", "mark",
    "paint",
    "encode", "convert", "relabel", "refresh", "polish", "tune", "widen", "lift", "nudge", "renew",
    "advance", "tweak", "inflate", "upgrade", "promote", "extend", "repeatAll", "spread", "morph",
)  # fmt: skip
CHOICES = (
    "keep", "select", "pick", "sieve", "retain", "strain", "prune", "clean", "screen", "survivors",
    "choose", "winners", "trim", "strip", "weed", "purge", "accept", "restrict", "gather",
    "collect",
)  # fmt: skip
TESTS = (
    "allSmall", "fits", "valid", "safe", "bounded", "allowed", "fine", "proper", "steady",
    "regular",
    "legal", "calm", "clear", "green", "solid", "stable", "healthy", "cheap", "light", "plain",
)  # fmt: skip
PROPERTIES = (
    "Small", "Fits", "Valid", "Safe", "Bounded", "Allowed", "Fine", "Proper", "Steady", "Regular",
    "Legal", "Calm", "Clear", "Green", "Solid", "Stable", "Healthy", "Cheap", "Light", "Plain",
)  # fmt: skip
