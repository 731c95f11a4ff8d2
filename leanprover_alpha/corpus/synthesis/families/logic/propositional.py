"""Propositional logic with hypotheses: ∧ ∨ → ¬ ↔ True False, drawn at random, kept if valid."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.logic.deduction import Hypotheses
from leanprover_alpha.corpus.synthesis.families.logic.formulas import (
    Formula,
    Tables,
    drawn,
    parsed,
    substituted,
)
from leanprover_alpha.corpus.synthesis.families.logic.rendering import Manner, term
from leanprover_alpha.corpus.synthesis.families.logic.sequents import (
    named,
    proof_tree,
    sequent,
    size_drawn,
)
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement

ATOMS = (("p", "q", "r", "s", "t"), ("a", "b", "c", "d", "e"), ("P", "Q", "R", "S", "T"))
COUNTS = (20, 28, 28, 16, 8)
PROOFS = 5
MOST_LINES, LONGEST = 30, 150
KINDS = {"¬": "not", "∧": "and", "∨": "or", "→": "imp", "↔": "iff"}
LAWS = """\
p ∧ q ↔ q ∧ p | p ∨ q ↔ q ∨ p | (p ∧ q) ∧ r ↔ p ∧ q ∧ r | (p ∨ q) ∨ r ↔ p ∨ q ∨ r
p ∧ (q ∨ r) ↔ p ∧ q ∨ p ∧ r | p ∨ q ∧ r ↔ (p ∨ q) ∧ (p ∨ r) | (p ∨ q) ∧ r ↔ p ∧ r ∨ q ∧ r
¬(p ∨ q) ↔ ¬p ∧ ¬q | ¬(p ∧ q) ↔ ¬p ∨ ¬q | (p → q) ↔ ¬q → ¬p | ¬¬p ↔ p | (p → q) ↔ ¬p ∨ q
(p ∧ q → r) ↔ p → q → r | (p ∨ q → r) ↔ (p → r) ∧ (q → r) | (p → q ∧ r) ↔ (p → q) ∧ (p → r)
¬(p → q) ↔ p ∧ ¬q | p ∨ p ∧ q ↔ p | p ∧ (p ∨ q) ↔ p | (p → q → r) ↔ q → p → r | p ∨ ¬p
((p → q) → p) → p | ¬(p ∧ ¬p) | (p → q) → (q → r) → p → r | (p → q) → ¬q → ¬p | ¬¬(p ∨ ¬p)
(p ↔ q) → (q ↔ p) | (p ↔ q) → (q ↔ r) → (p ↔ r) | (p ↔ q) → (p → r) → q → r | ¬(p ↔ ¬p)
(p ∨ q) → ¬p → q | (p ∨ q) → (p → r) → (q → r) → r | (p → r) → p ∧ q → r | (p → q) ∨ (q → p)
(p ∧ q) ∧ (r ∨ s) ↔ p ∧ q ∧ r ∨ p ∧ q ∧ s | (p → q) ∧ (r → s) → p ∧ r → q ∧ s
(p → q) ∧ (r → s) → p ∨ r → q ∨ s | ¬p ∨ ¬q → ¬(p ∧ q) | p ∧ ¬q → ¬(p → q) | ¬p ∧ ¬q → ¬(p ∨ q)
(p ↔ q) ↔ (p → q) ∧ (q → p) | (p ↔ q) ↔ p ∧ q ∨ ¬p ∧ ¬q | ¬(p ↔ q) ↔ (p ↔ ¬q) | False ↔ p ∧ ¬p
p ∧ True ↔ p | p ∨ False ↔ p | p ∧ False ↔ False | p ∨ True ↔ True | (True → p) ↔ p
(p → False) ↔ ¬p
"""
"""Well-known tautologies; formulas are put for their atoms."""
LAW_SHARE = 0.25


@dataclass(frozen=True)
class Propositional:
    """See the room's first line. Templates are named by what is to be proved from how much."""

    name: str = "propositional"
    held_out: bool = False

    def draw(self, rng: Random) -> Draft | None:
        pool = rng.choice(ATOMS)[: rng.choices((2, 3, 4, 5), (20, 45, 25, 10))[0]]
        law = rng.random() < LAW_SHARE
        found = _law(rng, pool) if law else sequent(rng, pool, size_drawn(rng), COUNTS)
        if found is None:
            return None
        given, goal = found
        atoms = [name for name in pool if any(name in f.atoms() for f in (*given, goal))]
        hypotheses = named(rng, given, frozenset(atoms))
        proofs = _proofs(rng, atoms, hypotheses, goal)
        if not proofs:
            return None
        size = goal.size + sum(f.size for f in given)
        binders = [f"({' '.join(atoms)} : Prop)"]
        binders += [f"({name} : {formula})" for name, formula in hypotheses.items()]
        kind = "law" if law else KINDS.get(goal.kind, "atom")
        template = f"{kind}-{len(hypotheses)}-size{size}"
        return Draft(Statement(self.name, template, " ".join(binders), str(goal)), tuple(proofs))


def _law(rng: Random, pool: tuple[str, ...]) -> tuple[list[Formula], Formula]:
    """A law about random formulas; what it assumes may stand as hypotheses."""
    laws = [text for line in LAWS.splitlines() for text in line.split(" | ")]
    law = parsed(rng.choice(laws))
    if law.kind == "↔" and rng.random() < 0.4:
        law = Formula(rng.choice("→↔"), law.parts[::-1] if rng.random() < 0.7 else law.parts)
    size = rng.choices((0, 1, 2), (60, 30, 10))[0]
    atoms = law.atoms()
    names = rng.sample(pool, min(len(pool), len(atoms)))
    put = {atom: Formula("atom", name=name) for atom, name in zip(atoms, names, strict=False)}
    for atom in atoms:
        if atom not in put or rng.random() < 0.5:
            put[atom] = drawn(rng, pool, size, constants=0.0)
    goal, given = substituted(law, put), []
    while goal.kind == "→" and rng.random() < 0.6:
        given.append(goal.parts[0])
        goal = goal.parts[1]
    return given, goal


def _proofs(rng: Random, atoms: list[str], hypotheses: Hypotheses, goal: Formula) -> list[Proof]:
    tables = Tables(atoms)
    found: dict[str, Proof] = {}
    for _ in range(PROOFS):
        tree = proof_tree(rng, tables, hypotheses, goal, frozenset(atoms))
        if tree is None:
            continue
        short = f"exact {term(tree)}"
        if len(short) <= LONGEST and rng.random() < 0.5:
            found.setdefault(short, Proof(short, "term"))
        block = "\n".join(Manner.drawn(rng).block(tree))
        if block.count("\n") < MOST_LINES:
            found.setdefault(block, Proof(block, style_of(block)))
    if found and rng.random() < 0.25:
        text = rng.choice(("simp_all", "grind", "intros\nsimp_all"))
        found.setdefault(text, Proof(text, "automation"))
    return list(found.values())


def style_of(block: str) -> str:
    """The word for the way of a block that this room has written."""
    if block.startswith("exact "):
        return "term"
    return "refine" if "refine" in block else "structured"


FAMILY = Propositional()
