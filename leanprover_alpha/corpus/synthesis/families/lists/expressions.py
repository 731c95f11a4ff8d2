"""Random list expressions of the library's functions, and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    FUNCTIONS,
    LISTS,
    POINTS,
    Names,
    depth,
)


@dataclass(frozen=True)
class Expression:
    """A list: `op` is var, append, reverse, map, cons, single, replicate or nil."""

    op: str
    args: tuple[Expression, ...] = ()
    word: str = ""
    """The variable's name, the function, the element, or "count element" of `replicate`."""

    def text(self, tight: bool = False) -> str:
        """As Lean reads it; in brackets where `tight` asks for an argument."""
        inner = [a.text(True) for a in self.args]
        if self.op == "var":
            return self.word
        if self.op == "single":
            return f"[{self.word}]"
        if self.op == "nil":
            return "[]"
        if self.op in ("reverse", "map"):
            return f"{inner[0]}.{self.op}" if self.op == "reverse" else self._map(inner[0], tight)
        if self.op == "append":
            made = f"{inner[0]} ++ {inner[1]}"
        elif self.op == "cons":
            made = f"{self.word} :: {inner[0]}"
        else:
            made = f"List.replicate {self.word}"
        return f"({made})" if tight else made

    def _map(self, inner: str, tight: bool) -> str:
        return f"({inner}.map {self.word})" if tight else f"{inner}.map {self.word}"

    def walk(self) -> list[Expression]:
        """This one and all below, outermost first."""
        return [self, *(e for a in self.args for e in a.walk())]


def var(name: str) -> Expression:
    """A list variable."""
    return Expression("var", word=name)


class Shape:
    """Draws expressions over given variables, elements and functions."""

    def __init__(self, rng: Random, lists: list[str], points: list[str], maps: list[str]) -> None:
        self.rng, self.lists, self.points, self.maps = rng, lists, points, maps

    def draw(self, levels: int, ops: str = "append append reverse map cons single") -> Expression:
        """An expression that is at most so deep."""
        if levels == 0:
            return var(self.rng.choice(self.lists))
        op = self.rng.choice(ops.split())
        if op == "append":
            left = self.draw(self.rng.randint(0, levels - 1), ops)
            return Expression("append", (left, self.draw(levels - 1, ops)))
        if op == "single":
            if not self.points:
                return var(self.rng.choice(self.lists))
            single = Expression("single", word=self.rng.choice(self.points))
            return Expression("append", (self.draw(levels - 1, ops), single))
        if (op == "map" and not self.maps) or (op == "cons" and not self.points):
            return self.draw(levels, "append reverse")
        word = {"map": self.maps, "cons": self.points, "reverse": [""]}[op]
        return Expression(op, (self.draw(levels - 1, ops),), self.rng.choice(word))


LENGTHS = {
    "append": "List.length_append",
    "reverse": "List.length_reverse",
    "map": "List.length_map",
    "cons": "List.length_cons",
    "single": "List.length_singleton",
    "nil": "List.length_nil",
    "replicate": "List.length_replicate",
}


def length_of(e: Expression) -> str:
    """The length, worked out."""
    if e.op == "var":
        return f"{e.word}.length"
    if e.op == "append":
        left, right = map(length_of, e.args)
        return f"{left} + ({right})" if " " in right else f"{left} + {right}"
    if e.op == "cons":
        return f"{length_of(e.args[0])} + 1"
    return "1" if e.op == "single" else length_of(e.args[0])


def mapped(e: Expression, f: str) -> Expression:
    """`e.map f` with the `map` at the variables."""
    if e.op == "var":
        return Expression("map", (e,), f)
    if e.op == "single" or e.op == "cons":
        return Expression(e.op, tuple(mapped(a, f) for a in e.args), f"{f} {e.word}")
    return Expression(e.op, tuple(mapped(a, f) for a in e.args))


def reversed_(e: Expression) -> Expression:
    """`e.reverse` with the reversal at the variables."""
    if e.op == "var":
        return Expression("reverse", (e,))
    if e.op == "reverse":
        return e.args[0]
    if e.op == "append":
        return Expression("append", (reversed_(e.args[1]), reversed_(e.args[0])))
    if e.op == "cons":
        tail = Expression("single", word=e.word)
        return Expression("append", (reversed_(e.args[0]), tail))
    return e


def drawn(
    rng: Random, ops: str = "append append reverse map cons single"
) -> tuple[Expression, str]:
    """An expression over lists of α, and binders for what it mentions."""
    names = Names(rng)
    lists = names.several(LISTS, rng.randint(1, 3))
    points = names.several(POINTS, rng.randint(1, 2))
    maps = names.several(FUNCTIONS, rng.randint(1, 2)) if "map" in ops else []
    e = Shape(rng, lists, points, maps).draw(depth(rng) + 1, ops)
    return e, binders_of(e)


def binders_of(*expressions: Expression, kind: str = "α", more: str = "") -> str:
    """Binders for the variables, elements and functions of the expressions."""
    nodes = [n for e in expressions for n in e.walk()]
    lists = dict.fromkeys(n.word for n in nodes if n.op == "var")
    points = dict.fromkeys(n.word for n in nodes if n.op in ("cons", "single"))
    maps = dict.fromkeys(n.word for n in nodes if n.op == "map")
    found = ["{α : Type}"] if kind == "α" else []
    found += [f"({' '.join(maps)} : {kind} → {kind})"] if maps else []
    found += [f"({' '.join(points)} : {kind})"] if points else []
    found += [f"({' '.join(lists)} : List {kind})"] if lists else []
    return " ".join([*found, *([more] if more else [])])


def bracketed(rng: Random, parts: list[str]) -> str:
    """The parts joined by ++ with random brackets."""
    if len(parts) == 1:
        return parts[0]
    at = rng.randint(1, len(parts) - 1)
    left, right = bracketed(rng, parts[:at]), bracketed(rng, parts[at:])
    left = f"({left})" if "++" in left else left
    right = f"({right})" if "++" in right else right
    return f"{left} ++ {right}"
