"""Chains of relations: `a ≤ b`, `b < c`, `c = d`, so `a < d`; proofs as terms, calc and steps."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from random import Random

from leanprover_alpha.corpus.synthesis.families.arithmetic.scenes import Scene
from leanprover_alpha.corpus.synthesis.families.arithmetic.sketches import Sketch
from leanprover_alpha.corpus.synthesis.words import Proof

LONGEST = 7
JOINED = {
    ("≤", "≤"): "le_trans",
    ("<", "<"): "lt_trans",
    ("≤", "<"): "lt_of_le_of_lt",
    ("<", "≤"): "lt_of_lt_of_le",
}
"""Relations of two neighbours -> the lemma that joins them, after `Nat.` or `Int.`."""


@dataclass(frozen=True)
class Link:
    """Neighbours in a chain, and the hypothesis that relates them."""

    left: str
    right: str
    relation: str
    name: str

    @property
    def text(self) -> str:
        return f"{self.left} {self.relation} {self.right}"


@dataclass(frozen=True)
class NumberChain:
    """Links over Nat or Int, between expressions, in any order, with = < ≤."""

    name: str
    strict: bool
    equations: bool
    weight: float = 3.0

    def draw(self, rng: Random) -> Sketch:
        """A chain of two to seven links."""
        scene = Scene(rng)
        kind = rng.choice(("Nat", "Int"))
        length = min(LONGEST, 2 + int(rng.expovariate(0.6)))
        for _ in range(rng.randint(2, length + 1)):
            scene.variable("a", kind)
        places: list[str] = []
        while len(places) <= length:
            text = scene.expression(rng.choice((0, 0, 1, 2)))
            places.append(text if text not in places else scene.variable("a", kind))
        pool = ["≤", "≤", *("<" * self.strict), *("=" * self.equations)]
        relations = [rng.choice(pool) for _ in range(length)]
        links = [
            Link(a, b, relation, scene.hypothesis(f"h{at + 1}"))
            for at, (a, b, relation) in enumerate(zip(places, places[1:], relations, strict=False))
        ]
        relation = "<" if "<" in relations else "≤"
        if relation == "<" and rng.random() < 0.2:
            goal = rng.choice((f"¬ {places[-1]} ≤ {places[0]}", f"{places[0]} ≠ {places[-1]}"))
        else:
            goal = f"{places[0]} {relation} {places[-1]}"
        proofs = _number_proofs(rng, scene, kind, links, goal)
        given = [(link.name, link.text) for link in links]
        return Sketch(self.name, scene, given, goal, proofs)


def _number_proofs(
    rng: Random, scene: Scene, kind: str, links: list[Link], goal: str
) -> list[Proof]:
    plain = not goal.startswith("¬") and "≠" not in goal
    fact, _ = _joined(kind, links)
    calc = "\n".join(_calc(links))
    found = [Proof(_steps(scene, kind, links, plain), "structured")]
    if plain:
        found += [Proof(calc, "calc"), Proof(f"exact {fact}", "term")]
        found.append(Proof(_rewritten(scene, kind, links), "structured"))
    elif goal.startswith("¬"):
        found.append(Proof(f"exact {kind}.not_le_of_gt ({fact})", "term"))
        name = scene.hypothesis("hn")
        below = f"intro {name}\nhave := {fact}\nomega"
        found.append(Proof(below, "structured"))
    else:
        found.append(Proof(f"exact {kind}.ne_of_lt ({fact})", "term"))
        found.append(Proof(f"apply {kind}.ne_of_lt\n{calc}", "calc"))
    if rng.random() < 0.25:
        found.append(Proof("omega", "automation"))
    rng.shuffle(found)
    return [proof for proof in found if proof.text]


def _joined(kind: str, links: list[Link]) -> tuple[str, str]:
    """A term for the whole chain, and its relation."""
    term, relation = _as_order(kind, links[0]), _order(links[0])
    for link in links[1:]:
        lemma = JOINED[relation, _order(link)]
        term = f"{kind}.{lemma} {_argument(term)} {_as_order(kind, link)}"
        relation = "<" if "<" in (relation, link.relation) else "≤"
    return term, relation


def _order(link: Link) -> str:
    return "≤" if link.relation == "=" else link.relation


def _as_order(kind: str, link: Link) -> str:
    """The hypothesis as ≤ or <, ready to be an argument."""
    return f"({kind}.le_of_eq {link.name})" if link.relation == "=" else link.name


def _argument(text: str) -> str:
    closed = " " not in text or (text.startswith("(") and text.count("(") == 1)
    return text if closed else f"({text})"


def _calc(links: list[Link]) -> list[str]:
    lines = [f"calc {links[0].left}"]
    return [*lines, *(f"  _ {link.relation} {link.right} := {link.name}" for link in links)]


def _steps(scene: Scene, kind: str, links: list[Link], plain: bool) -> str:
    """From left to right, one fact after the other."""
    lines = []
    known = links[0]
    for link in links[1:]:
        fact = scene.hypothesis("hc")
        strict = "<" in (known.relation, link.relation)
        relation = "<" if strict else "≤"
        lemma = JOINED[_order(known), _order(link)]
        text = f"{known.left} {relation} {link.right}"
        both = f"{_as_order(kind, known)} {_as_order(kind, link)}"
        lines.append(f"have {fact} : {text} := {kind}.{lemma} {both}")
        known = Link(known.left, link.right, relation, fact)
    return "\n".join([*lines, f"exact {known.name}" if plain else "omega"])


def _rewritten(scene: Scene, kind: str, links: list[Link]) -> str:
    """`refine` from the right end, link by link."""
    rest = links
    lines = []
    while len(rest) > 1:
        relations = {link.relation for link in rest[:-1]}
        first = "<" if "<" in relations else "≤"
        lemma = JOINED[first, _order(rest[-1])]
        lines.append(f"refine {kind}.{lemma} ?_ {_as_order(kind, rest[-1])}")
        rest = rest[:-1]
    return "\n".join([*lines, f"exact {_as_order(kind, rest[0])}"])


@dataclass(frozen=True)
class RelationChain:
    """Links of an abstract transitive relation, some of them through a map that keeps it."""

    name: str = "relation_chain"
    weight: float = 4.0

    def draw(self, rng: Random) -> Sketch:
        """A chain of two to six links."""
        scene = Scene(rng)
        kind = rng.choice(("Nat", "Int", "", "", ""))
        kind = kind or scene.variable("t", "Type")
        relation = scene.variable("R", f"{kind} → {kind} → Prop")
        maps = [scene.variable("f", f"{kind} → {kind}") for _ in range(rng.choice((0, 1, 1, 2)))]
        length = min(6, 2 + int(rng.expovariate(0.8)))
        places = [scene.variable("a", kind) for _ in range(length + 1)]
        x, y, z = scene.fresh("x"), scene.fresh("y"), scene.fresh("z")
        trans = scene.hypothesis("ht")
        given = [
            (
                trans,
                f"∀ {x} {y} {z}, {relation} {x} {y} → {relation} {y} {z} → {relation} {x} {z}",
            )
        ]
        keeps = {}
        for function in maps:
            keeps[function] = scene.hypothesis("hm")
            kept = f"{relation} ({function} {x}) ({function} {y})"
            given.append((keeps[function], f"∀ {x} {y}, {relation} {x} {y} → {kept}"))
        links = []
        for at, (a, b) in enumerate(pairwise(places)):
            links.append(scene.hypothesis(f"h{at + 1}"))
            given.append((links[-1], f"{relation} {a} {b}"))
        outer = [rng.choice(maps) for _ in range(rng.choice((0, 1, 1, 2)))] if maps else []
        left, right = places[0], places[-1]
        for function in reversed(outer):
            left, right = _applied(function, left), _applied(function, right)
        goal = f"{relation} {_argument(left)} {_argument(right)}"
        lifted = [keeps[function] for function in outer]
        proofs = _relation_proofs(rng, scene, trans, lifted, links)
        return Sketch(self.name, scene, given, goal, proofs)


def _applied(function: str, argument: str) -> str:
    return f"{function} {_argument(argument)}"


def _relation_proofs(
    rng: Random, scene: Scene, trans: str, lifted: list[str], links: list[str]
) -> list[Proof]:
    whole = links[0]
    for link in links[1:]:
        whole = f"{trans} _ _ _ {_argument(whole)} {link}"
    back = links[-1]
    for link in reversed(links[:-1]):
        back = f"{trans} _ _ _ {link} {_argument(back)}"
    terms = [whole, back]
    for keep in reversed(lifted):
        terms = [f"{keep} _ _ {_argument(term)}" for term in terms]
    found = [Proof(f"exact {term}", "term") for term in terms]
    lines = [f"apply {keep}" for keep in lifted]
    apart = [*lines, *(f"refine {trans} _ _ _ {link} ?_" for link in links[:-1])]
    found.append(Proof("\n".join([*apart, f"exact {links[-1]}"]), "structured"))
    steps, known = [], links[0]
    for link in links[1:]:
        fact = scene.hypothesis("hc")
        steps.append(f"have {fact} := {trans} _ _ _ {known} {link}")
        known = fact
    found.append(Proof("\n".join([*steps, *lines, f"exact {known}"]), "structured"))
    rng.shuffle(found)
    return found


CHAINS = (
    NumberChain("chain_weak", strict=False, equations=False),
    NumberChain("chain_strict", strict=True, equations=False),
    NumberChain("chain_equal", strict=False, equations=True),
    NumberChain("chain_mixed", strict=True, equations=True),
    RelationChain(),
)
