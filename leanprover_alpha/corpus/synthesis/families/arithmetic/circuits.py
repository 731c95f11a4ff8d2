"""Boolean identities drawn at random and kept if they hold: `(a && b || !a) = (b || !a)`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from random import Random

from leanprover_alpha.corpus.synthesis.families.arithmetic.scenes import Scene
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import Sketch
from leanprover_alpha.corpus.synthesis.words import Proof

OPERATORS: dict[str, Callable[[bool, bool], bool]] = {
    "&&": lambda a, b: a and b,
    "||": lambda a, b: a or b,
    "^^": lambda a, b: a != b,
    "==": lambda a, b: a == b,
}
TRIES = 400

Table = tuple[bool, ...]


@dataclass(frozen=True)
class Circuit:
    """A Boolean term and its value under each assignment, in the order of itertools.product."""

    text: str
    table: Table

    @property
    def atom(self) -> str:
        return f"({self.text})" if " " in self.text else self.text


def circuit(rng: Random, names: Sequence[str], size: int, plain: bool) -> Circuit:
    """A random term with so many operators."""
    if size == 0:
        at = rng.randrange(len(names))
        rows = product((False, True), repeat=len(names))
        return Circuit(names[at], tuple(row[at] for row in rows))
    if rng.random() < 0.25:
        inner = circuit(rng, names, size - 1, plain)
        return Circuit(f"!{inner.atom}", tuple(not value for value in inner.table))
    operator = rng.choices(list(OPERATORS), (5, 5, 0 if plain else 2, 0 if plain else 1))[0]
    left = rng.randrange(size)
    a = circuit(rng, names, left, plain)
    b = circuit(rng, names, size - 1 - left, plain)
    values = (OPERATORS[operator](x, y) for x, y in zip(a.table, b.table, strict=True))
    return Circuit(f"{a.atom} {operator} {b.atom}", tuple(values))


@dataclass(frozen=True)
class Identity:
    """Templates about a few Boolean variables.

    Attributes:
        kind: "equation", "constant", "implication", "iff" or "consequence".
        variables: how many.
    """

    kind: str
    variables: int
    weight: float = 1.0

    @property
    def name(self) -> str:
        return f"{self.kind}_{self.variables}"

    def draw(self, rng: Random) -> Sketch:
        """One identity that holds; after many tries whatever came last."""
        scene = Scene(rng)
        names = [scene.variable("b", "Bool") for _ in range(self.variables)]
        plain = rng.random() < 0.6
        for _ in range(TRIES):
            size = 1 + min(6, int(rng.expovariate(0.45)))
            first = circuit(rng, names, size, plain)
            second = circuit(rng, names, max(1, size - rng.randint(0, 2)), plain)
            found = self._statement(rng, scene, first, second)
            if found is not None and all(name in str(found) for name in names):
                break
        hypotheses, goal = found or ([], f"({first.text}) = ({first.text})")
        order = names if rng.random() < 0.7 else rng.sample(names, len(names))
        proofs = _proofs(rng, order, [name for name, _ in hypotheses])
        return Sketch(self.name, scene, hypotheses, goal, proofs)

    def _statement(
        self, rng: Random, scene: Scene, a: Circuit, b: Circuit
    ) -> tuple[list[tuple[str, str]], str] | None:
        pairs = list(zip(a.table, b.table, strict=True))
        if self.kind == "equation":
            holds = a.table == b.table and a.text != b.text
            return ([], f"{a.atom} = {b.atom}") if holds else None
        if self.kind == "constant":
            if len(set(a.table)) != 1:
                return None
            return [], f"{a.atom} = {str(a.table[0]).lower()}"
        if len(set(a.table)) == 1 or len(set(b.table)) == 1 or a.text == b.text:
            return None
        if self.kind == "iff":
            value = rng.choice((True, False))
            same = all(x == (y == value) for x, y in pairs)
            return ([], f"{a.atom} = true ↔ {b.atom} = {str(value).lower()}") if same else None
        given, wanted = rng.choice((True, False)), rng.choice((True, False))
        if any(x == given and y != wanted for x, y in pairs):
            return None
        left, right = f"{a.atom} = {str(given).lower()}", f"{b.atom} = {str(wanted).lower()}"
        if self.kind == "implication":
            return [], f"{left} → {right}"
        return [(scene.hypothesis("h"), left)], right


def _proofs(rng: Random, names: Sequence[str], given: Sequence[str]) -> list[Proof]:
    """By cases on the variables, in several ways of writing."""
    split = " <;> ".join(f"cases {name}" for name in names)
    back = " ".join([*names, *given])
    found = [
        Proof(f"{split} <;> simp_all", "cases"),
        Proof(f"revert {back}\ndecide", "structured"),
        Proof(f"{split} <;> {'revert ' + given[0] + ' <;> ' if given else ''}decide", "cases"),
        Proof(_branches(rng, list(names)), "cases"),
    ]
    if not given:
        found.append(Proof(f"{split} <;> rfl", "cases"))
        found.append(Proof(f"{split} <;> simp", "cases"))
    if rng.random() < 0.3:
        found.append(Proof("simp_all" if given else "grind", "automation"))
    rng.shuffle(found)
    return found


def _branches(rng: Random, names: list[str]) -> str:
    """Cases on the first variable, written out."""
    first, rest = names[0], names[1:]
    end = "simp_all" if rng.random() < 0.7 else "simp at * <;> assumption"
    below = " <;> ".join([*(f"cases {name}" for name in rest), end])
    if rng.random() < 0.5:
        return f"cases {first} with\n| false => {below}\n| true => {below}"
    return f"cases {first}\n· {below}\n· {below}"


CIRCUITS = tuple(
    Identity(kind, count, weight)
    for kind, weight in (
        ("equation", 3.0),
        ("constant", 1.0),
        ("implication", 3.0),
        ("iff", 2.0),
        ("consequence", 4.0),
    )
    for count in (2, 3, 4)
)
