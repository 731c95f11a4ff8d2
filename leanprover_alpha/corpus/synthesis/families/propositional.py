"""Propositional logic with hypotheses: ∧ ∨ → ¬ ↔ True False, drawn at random, kept if valid."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.deduction import Hypotheses, Names, Prover
from leanprover_alpha.corpus.synthesis.families.formulas import (
    BINARY,
    IMP,
    Formula,
    Tables,
    drawn,
)
from leanprover_alpha.corpus.synthesis.families.rendering import Manner, term
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement

ATOMS = (("p", "q", "r", "s", "t"), ("a", "b", "c", "d", "e"), ("P", "Q", "R", "S", "T"))
TRIES = 60
PROOFS = 5
MOST_LINES, LONGEST = 30, 150


@dataclass(frozen=True)
class Propositional:
    """See the room's first line. Templates are named by what is to be proved from how much."""

    name: str = "propositional"
    held_out: bool = False

    def draw(self, rng: Random) -> Draft | None:
        found = self._problem(rng)
        if found is None:
            return None
        atoms, hypotheses, goal = found
        proofs = self._proofs(rng, atoms, hypotheses, goal)
        if not proofs:
            return None
        size = goal.size + sum(f.size for f in hypotheses.values())
        binders = [f"({' '.join(atoms)} : Prop)"]
        binders += [f"({name} : {formula})" for name, formula in hypotheses.items()]
        kind = {"¬": "not", "∧": "and", "∨": "or", "→": "imp", "↔": "iff"}.get(goal.kind, "atom")
        template = f"{kind}-{len(hypotheses)}-size{size}"
        return Draft(Statement(self.name, template, " ".join(binders), str(goal)), tuple(proofs))

    def _problem(self, rng: Random) -> tuple[list[str], Hypotheses, Formula] | None:
        """Atoms, hypotheses and a goal that follows from them but stands not among them."""
        pool = rng.choice(ATOMS)[: rng.choices((2, 3, 4, 5), (20, 45, 25, 10))[0]]
        size = min(2 + int(rng.expovariate(0.4)), 14)
        for _ in range(TRIES):
            count = rng.choices((0, 1, 2, 3, 4), (20, 28, 28, 16, 8))[0]
            cuts = sorted(rng.randrange(size + 1) for _ in range(count))
            sizes = [b - a for a, b in zip([0, *cuts], [*cuts, size], strict=True)]
            formulas = [drawn(rng, pool, each) for each in sizes]
            *given, goal = formulas
            if self._is_good(rng, pool, given, goal):
                atoms = [name for name in pool if any(name in f.atoms() for f in formulas)]
                return atoms, self._named(rng, given), goal
        return None

    def _is_good(
        self, rng: Random, pool: tuple[str, ...], given: list[Formula], goal: Formula
    ) -> bool:
        """Valid, and each hypothesis is needed, none stands there twice."""
        tables = Tables(pool)
        formulas = [*given, goal]
        if len(set(formulas)) < len(formulas) or sum(f.size for f in formulas) < 2:
            return False
        if not any(f.kind in BINARY for f in formulas) or not any(f.atoms() for f in formulas):
            return False
        if any(_is_dull(f) for f in formulas) and rng.random() < 0.9:
            return False
        while goal.kind == IMP:
            given, goal = [*given, goal.parts[0]], goal.parts[1]
        wanted = tables.of(goal)

        def follows(some: list[Formula]) -> bool:
            mask = tables.all
            for formula in some:
                mask &= tables.of(formula)
            return not mask & ~wanted

        needless = sum(follows(given[:i] + given[i + 1 :]) for i in range(len(given)))
        return follows(given) and (not needless or rng.random() < 0.1)

    def _named(self, rng: Random, given: list[Formula]) -> Hypotheses:
        names = Names(rng.choice(("numbered", "telling")), rng.choice(("h", "h", "h", "H")))
        found: Hypotheses = {}
        for formula in given:
            found[names.new(formula, found)] = formula
        return found

    def _proofs(
        self, rng: Random, atoms: list[str], hypotheses: Hypotheses, goal: Formula
    ) -> list[Proof]:
        tables = Tables(atoms)
        found: dict[str, Proof] = {}
        for _ in range(PROOFS):
            names = Names(rng.choice(("numbered", "telling", "telling")))
            prover = Prover(rng, tables, names, projections=rng.choice((0.1, 0.5, 0.9)))
            tree = prover.prove(hypotheses, goal)
            if tree is None:
                continue
            short = f"exact {term(tree)}"
            if len(short) <= LONGEST and rng.random() < 0.5:
                found.setdefault(short, Proof(short, "term"))
            manner = Manner.drawn(rng)
            block = "\n".join(manner.block(tree))
            if block.count("\n") < MOST_LINES:
                style = "term" if block.startswith("exact ") else "structured"
                style = "refine" if "refine" in block and style != "term" else style
                found.setdefault(block, Proof(block, style))
        if found and rng.random() < 0.25:
            text = rng.choice(("simp_all", "grind", "intros\nsimp_all"))
            found.setdefault(text, Proof(text, "automation"))
        return list(found.values())


def _is_dull(formula: Formula) -> bool:
    """Whether it says something twice, as p ∧ p does."""
    twice = len(formula.parts) == 2 and formula.parts[0] == formula.parts[1]
    return twice or any(_is_dull(part) for part in formula.parts)


FAMILY = Propositional()
