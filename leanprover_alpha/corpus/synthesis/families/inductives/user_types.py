"""Inductive types as a user writes them, drawn at random, and functions by recursion on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import Names, arms, small

TREE_NAMES = (
    "Tree", "Shape", "Plan", "Term", "Doc", "Route", "Parcel", "Circuit", "Menu", "Fern", "Bush",
    "Script", "Layout", "Scene", "Nest", "Branching", "Outline", "Form", "Page", "Widget", "Melody",
    "Recipe", "Chart", "Garden", "Map", "Pack", "Bundle", "Stack", "Chain", "Rope", "Query", "Cmd",
)  # fmt: skip
LEAVES = ("leaf", "empty", "nil", "tip", "done", "base", "zero", "blank", "none", "skip", "dot",
          "unit", "hole", "atom", "bud", "rest", "end₀")  # fmt: skip
NODES = ("node", "fork", "join", "pair", "branch", "seq", "both", "split", "cat", "beside", "over",
         "mix",
         "comb", "bin", "merge", "link", "glue", "plus")  # fmt: skip
UNARIES = ("wrap", "neg", "next", "box", "up", "loop", "frame", "tag", "bracket", "more", "guard",
           "lift",
           "quote", "twig", "hat", "shift")  # fmt: skip
TRIPLES = ("tri", "fork₃", "cond", "three", "delta", "choose", "trio", "node₃")
REC = ("l", "r", "s")
NUM = ("x", "y", "z")
FLAG = ("b", "c", "d")


@dataclass(frozen=True)
class Constructor:
    """One constructor: its name, and for each field T (the type itself), N (Nat) or B (Bool)."""

    name: str
    fields: str

    @property
    def variables(self) -> list[str]:
        """A name for each field."""
        pools = {"T": iter(REC), "N": iter(NUM), "B": iter(FLAG)}
        return [next(pools[kind]) for kind in self.fields]

    def of(self, kind: str) -> list[str]:
        """The names of the fields of that kind."""
        return [v for v, k in zip(self.variables, self.fields, strict=True) if k == kind]

    def pattern(self, dot: str = ".") -> str:
        """As it stands in a definition."""
        return " ".join([dot + self.name, *self.variables])

    def case(self) -> str:
        """As it stands in `induction … with`: fields, then the hypotheses for those of the type."""
        return " ".join([self.name, *self.variables, *(f"ih{v}" for v in self.of("T"))])

    @property
    def hypotheses(self) -> list[str]:
        """Names of the induction hypotheses."""
        return [f"ih{v}" for v in self.of("T")]


@dataclass(frozen=True)
class UserType:
    """An inductive type."""

    name: str
    constructors: tuple[Constructor, ...]

    @property
    def text(self) -> str:
        """Its declaration."""
        kinds = {"T": self.name, "N": "Nat", "B": "Bool"}
        rows = [f"inductive {self.name} where"]
        for c in self.constructors:
            pairs = zip(c.variables, c.fields, strict=True)
            rows.append("  | " + " ".join([c.name, *(f"({v} : {kinds[k]})" for v, k in pairs)]))
        return "\n".join(rows)

    def function(self, name: str, to: str, body: Callable[[Constructor], str]) -> str:
        """A definition by cases, `body` for each constructor."""
        rows = [f"def {name} : {self.name} → {to}"]
        for c in self.constructors:
            value = body(c)
            words = re.split(r"[^\w']+", value)
            held = [v if v in words else "_" for v in c.variables]
            rows.append("  | " + " ".join(["." + c.name, *held]) + f" => {value}")
        return "\n".join(rows)

    def induction(
        self, variable: str, body: Callable[[Constructor], str], word: str = "induction"
    ) -> str:
        """`induction … with` or `cases … with`, an alternative for each constructor."""
        name = Constructor.case if word == "induction" else _plain
        return arms(f"{word} {variable} with", [(name(c), body(c)) for c in self.constructors])


def _plain(c: Constructor) -> str:
    return " ".join([c.name, *c.variables])


def tree(rng: Random, names: Names, numbers: bool = False, binary: bool = False) -> UserType:
    """A type of two to five constructors, one of them without fields of the type.

    Args:
        numbers: some constructor is to hold a number.
        binary: some constructor is to have two fields of the type.
    """
    found = [Constructor(names.take(LEAVES), rng.choice(["", "", "N"]))]
    pools: list[tuple[Sequence[str], list[str]]] = [
        (NODES, ["TT", "TNT", "NTT", "TTN"]),
        (UNARIES, ["T", "NT", "TN", "BT"]),
        (TRIPLES, ["TTT", "NTTT", "TTNT"]),
        (LEAVES, ["N", "NN", "", "B"]),
        (NODES, ["TT", "TNT", "BTT"]),
    ]
    first = pools[0] if binary else rng.choice(pools[:3])
    found.append(Constructor(names.take(first[0]), rng.choice(first[1])))
    for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
        pool = rng.choice(pools)
        found.append(Constructor(names.take(pool[0]), rng.choice(pool[1])))
    if numbers and not any("N" in c.fields for c in found):
        found[0] = Constructor(found[0].name, "N")
    if rng.random() < 0.2:
        rng.shuffle(found)
    return UserType(names.take(TREE_NAMES), tuple(found))


@dataclass(frozen=True)
class On:
    """A function on a user's type.

    Attributes:
        name: with the type's name in front if it is called with a dot.
        text: its definition.
    """

    name: str
    text: str

    def __call__(self, argument: str) -> str:
        """The function applied."""
        closed = argument[0] == "(" and argument.find(")") == len(argument) - 1
        tight = argument if re.fullmatch(r"[\w'.₀-₉]+", argument) or closed else f"({argument})"
        if "." in self.name:
            return f"{tight}.{self.name.split('.')[1]}"
        return f"{self.name} {tight}"

    def tight(self, argument: str) -> str:
        """The function applied, as an argument of another."""
        return self(argument) if "." in self.name else f"({self(argument)})"


def named(rng: Random, kind: UserType, name: str) -> On:
    """A function without its text, called with a dot in one draw of four."""
    return On(f"{kind.name}.{name}" if rng.random() < 0.25 else name, "")


def define(f: On, kind: UserType, to: str, body: Callable[[Constructor], str]) -> On:
    """The same with its definition."""
    return On(f.name, kind.function(f.name, to, body))


def additive(
    rng: Random, kind: UserType, name: str, low: int = 0
) -> tuple[On, dict[str, list[tuple[int, str]]]]:
    """A number for every value: constants and multiples of the numbers in it, added up.

    Returns:
        The function; for each constructor the (factor, variable) that it adds, ("" for 1).
    """
    f = named(rng, kind, name)
    table: dict[str, list[tuple[int, str]]] = {}
    for c in kind.constructors:
        row = [(small(rng, low, low + 4), "")]
        row += [(small(rng, 0, 4), v) for v in c.of("N") if rng.random() < 0.7]
        table[c.name] = row
    return define(f, kind, "Nat", lambda c: total(table[c.name], f, c)), table


def total(row: Sequence[tuple[int, str]], f: On, c: Constructor) -> str:
    """The sum that a constructor stands for."""
    parts = [f(v) for v in c.of("T")]
    for factor, v in row:
        if v == "" and (factor or not parts):
            parts.append(str(factor))
        elif v and factor:
            parts.append(v if factor == 1 else f"{factor} * {v}")
    if len(parts) > 1 and "0" in parts:
        parts.remove("0")
    return " + ".join(parts)


def mirrored(rng: Random, kind: UserType, name: str) -> On:
    """The fields of the type in the opposite order, everywhere."""
    f = named(rng, kind, name)

    def body(c: Constructor) -> str:
        turned = iter(reversed(c.of("T")))
        held = [f.tight(next(turned)) if k == "T" else v
                for v, k in zip(c.variables, c.fields, strict=True)]  # fmt: skip
        return " ".join([f".{c.name}", *held])

    return define(f, kind, kind.name, body)


def mapped(rng: Random, kind: UserType, name: str, change: str) -> On:
    """Every number `{n}` in it changed."""
    f = named(rng, kind, name)

    def new(v: str, k: str) -> str:
        return f.tight(v) if k == "T" else f"({change.replace('{n}', v)})" if k == "N" else v

    def body(c: Constructor) -> str:
        pairs = zip(c.variables, c.fields, strict=True)
        return " ".join([f".{c.name}", *(new(v, k) for v, k in pairs)])

    return define(f, kind, kind.name, body)


def flattened(rng: Random, kind: UserType, name: str) -> On:
    """The numbers in it, from left to right."""
    f = named(rng, kind, name)

    def body(c: Constructor) -> str:
        pairs = zip(c.variables, c.fields, strict=True)
        parts = [f(v) if k == "T" else f"[{v}]" for v, k in pairs if k != "B"]
        return " ++ ".join(parts) if parts else "[]"

    return define(f, kind, "List Nat", body)


def deep(rng: Random, kind: UserType, name: str, step: int = 1) -> On:
    """The length of the longest way down."""
    f = named(rng, kind, name)

    def body(c: Constructor) -> str:
        parts = [f.tight(v) for v in c.of("T")]
        if not parts:
            return "0"
        made = parts[-1]
        for part in reversed(parts[:-1]):
            made = f"(max {part} {made})"
        return f"{made} + {step}"

    return define(f, kind, "Nat", body)
