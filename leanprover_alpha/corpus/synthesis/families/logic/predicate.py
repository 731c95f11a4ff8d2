"""Predicate logic: quantifiers around random propositional sequents, with witnesses and instances.

A sequent over the atoms `P x`, `Q x` … is lifted: hypotheses under ∀ or ∃, the goal under ∀ or ∃,
or at an instance (predicate_lifts.py). So the proofs have a first part about quantifiers and a
second one about ∧ ∨ → ¬, and both vary.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.logic.deduction import Node
from leanprover_alpha.corpus.synthesis.families.logic.formulas import Formula, Tables, drawn
from leanprover_alpha.corpus.synthesis.families.logic.predicate_laws import LAWS
from leanprover_alpha.corpus.synthesis.families.logic.predicate_lifts import (
    LIFTS,
    Lifted,
    World,
    world,
)
from leanprover_alpha.corpus.synthesis.families.logic.propositional import style_of
from leanprover_alpha.corpus.synthesis.families.logic.rendering import Manner, argument, term
from leanprover_alpha.corpus.synthesis.families.logic.sequents import (
    proof_tree,
)
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement

ROUNDS = 4
MOST_LINES, LONGEST = 30, 160
LAW_WEIGHT = 8.0


@dataclass(frozen=True)
class Predicate:
    """See the room's first line. Templates are the ways of lifting."""

    name: str = "predicate"
    held_out: bool = False

    def draw(self, rng: Random) -> Draft | None:
        weights = [weight for _, _, weight in LIFTS.values()]
        template = rng.choices([*LIFTS, "law"], [*weights, LAW_WEIGHT])[0]
        if template == "law":
            return self._law(rng)
        lift, arity, _ = LIFTS[template]
        seed = rng.getrandbits(64)
        found: dict[str, Proof] = {}
        statement = None
        for _ in range(ROUNDS):
            # The same statement each time, but for the ways that the lift itself chooses.
            w = world(again := Random(seed), arity)
            lifted = lift(again, w)
            if lifted is None:
                return None
            if statement is None:
                text = " ".join([*lifted.hypotheses, ":", lifted.goal])
                binders = " ".join(filter(None, [w.binders(text), *lifted.hypotheses]))
                statement = Statement(self.name, template, binders, lifted.goal)
            for proof in _proofs(rng, w, lifted):
                found.setdefault(proof.text, proof)
        if statement is None or not found:
            return None
        if rng.random() < 0.25:
            text = rng.choice(("grind", "simp_all", "grind"))
            found.setdefault(text, Proof(text, "automation"))
        return Draft(statement, tuple(found.values()))

    def _law(self, rng: Random) -> Draft | None:
        """A law about quantifiers, with random formulas in it."""
        w = world(rng)
        x = w.variables[0]
        one = drawn(rng, w.predicates, rng.choice((0, 0, 1, 2)), constants=0.0)
        two = drawn(rng, w.predicates, rng.choice((0, 0, 1)), constants=0.0)
        if one == two:
            return None
        put = {name: f"{name} {x}" for name in w.predicates}
        law = rng.choice(LAWS)
        a, b = _of(one, put), _of(two, put)

        def filled(text: str) -> str:
            for mark, formula in (("A", a), ("B", b)):
                text = text.replace(f"@{mark}", argument(formula.shown(0)))
            return text.replace("@x", x).replace("@p", w.proposition)

        goal = filled(law[0])
        proofs = tuple(Proof(filled(text), style) for text, style in law[1])
        return Draft(Statement(self.name, "law", w.binders(goal), goal), proofs)


def _of(formula: Formula, put: dict[str, str]) -> Formula:
    if formula.kind == "atom":
        return Formula("atom", name=put[formula.name])
    return Formula(formula.kind, tuple(_of(part, put) for part in formula.parts))


def _proofs(rng: Random, w: World, lifted: Lifted) -> list[Proof]:
    atoms = sorted({a for f in (*lifted.facts.values(), lifted.rest) for a in f.atoms()})
    reserved = w.used | {word for fact in lifted.facts for word in fact.split()}
    reserved |= {word for each in lifted.hypotheses for word in each.strip("(").split()[:1]}
    tree = proof_tree(rng, Tables(atoms), lifted.facts, lifted.rest, frozenset(reserved))
    if tree is None:
        return []
    found = []
    if lifted.wrap is not None:
        short = f"exact {lifted.wrap(term(tree))}"
        if len(short) <= LONGEST:
            found.append(Proof(short, "term"))
    text = "\n".join(_block(rng, lifted, tree))
    if text.count("\n") < MOST_LINES:
        found.append(Proof(text, style_of(text)))
    return found


def _block(rng: Random, lifted: Lifted, tree: Node) -> list[str]:
    lines = list(lifted.opening)
    rest = Manner.drawn(rng).block(tree)
    indent = "  " if lines and lines[0].startswith("cases") else ""
    last = lines[-1] if lines else ""
    is_short = rest[0].startswith("exact ") and len(rest) == 1
    if "refine" in last and last.endswith("?_⟩") and is_short and rng.random() < 0.6:
        head = last.replace("refine", "exact").replace("?_", rest[0].removeprefix("exact "))
        return [*lines[:-1], head]
    return [*lines, *(indent + line for line in rest)]


FAMILY = Predicate()
