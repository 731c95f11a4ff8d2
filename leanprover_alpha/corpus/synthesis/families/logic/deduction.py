"""A randomised prover for propositional logic: proofs as trees, which rendering.py writes down.

Natural deduction from the goal and from the hypotheses; at each point the applicable rules are
tried in random order, and a branch is left as soon as the truth table says that it is hopeless.
Every run finds another proof; classical rules are used where nothing else is left, and now and then
for variety.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from leanprover_alpha.corpus.synthesis.families.logic.formulas import (
    AND,
    ATOM,
    FALSE,
    FALSUM,
    IFF,
    IMP,
    NOT,
    OR,
    TRUE,
    Formula,
    Tables,
    imp,
    neg,
)


@dataclass(frozen=True)
class Node:
    """A proof. `rule` names the way; what the rest holds depends on it (see rendering.py).

    Attributes:
        term: a hypothesis or a projection of one that the rule is about.
        names: those that the rule binds.
        formula: what the rule adds or decides.
        below: the proofs that it needs.
    """

    rule: str
    term: str = ""
    names: tuple[str, ...] = ()
    formula: Formula | None = None
    below: tuple[Node, ...] = ()


@dataclass(frozen=True)
class Fact:
    """A term and what it proves; `root` is the hypothesis that it comes from."""

    term: str
    formula: Formula
    root: str


Hypotheses = dict[str, Formula]
"""Names, or terms such as `h x`, and what they prove."""
_Option = tuple[float, Callable[[], "Node | None"]]


def bracketed(term: str) -> str:
    """A term as the head of a projection."""
    return f"({term})" if " " in term and not term.startswith("(") else term


@dataclass
class Names:
    """New names in one proof's manner: "numbered" (h, h1 …) or "telling" (hp, hpq, hnp …).

    `reserved` are names that must not be hidden.
    """

    manner: str
    stem: str = "h"
    reserved: frozenset[str] = frozenset()

    def new(self, formula: Formula, taken: Hypotheses) -> str:
        base = self.stem
        if self.manner == "telling":
            letters = "".join(c for c in "".join(formula.atoms()) if c.isalnum())
            if len(letters) <= 3:
                base = "h" + ("n" if formula.kind == NOT else "") + letters.lower()
        used = self.reserved | taken.keys()
        if base not in used and not (self.manner == "numbered" and taken):
            return base
        number = 1
        while f"{base}{number}" in used:
            number += 1
        return f"{base}{number}"


@dataclass
class Prover:
    """Finds proofs over some atoms. `budget` bounds the states that one search may visit."""

    rng: Random
    tables: Tables
    names: Names
    budget: int = 150
    deepest: int = 16
    projections: float = 0.6
    visited: int = field(default=0, init=False)

    def prove(self, hypotheses: Hypotheses, goal: Formula) -> Node | None:
        """A proof of the goal, None if the search came to nothing."""
        self.visited = 0
        return self._prove(dict(hypotheses), goal, 0, frozenset())

    def _mask(self, hypotheses: Hypotheses) -> int:
        mask = self.tables.all
        for formula in hypotheses.values():
            mask &= self.tables.of(formula)
        return mask

    def _entails(self, hypotheses: Hypotheses, goal: Formula) -> bool:
        return not self._mask(hypotheses) & ~self.tables.of(goal)

    def _prove(
        self, hyps: Hypotheses, goal: Formula, depth: int, seen: frozenset[Formula]
    ) -> Node | None:
        self.visited += 1
        if self.visited > self.budget or depth > self.deepest or goal in seen:
            return None
        if not self._entails(hyps, goal):
            return None
        facts = list(self._facts(hyps))
        closed = self._closed(facts, goal)
        if closed is not None and self.rng.random() < 0.97:
            return closed
        options = [
            *self._of_goal(hyps, goal, depth, seen),
            *self._of_facts(hyps, goal, depth, seen, facts),
            *self._classical(hyps, goal, depth, seen),
        ]
        rng = self.rng
        keyed = [(rng.random() ** (1 / weight), i) for i, (weight, _) in enumerate(options)]
        for _, index in sorted(keyed, reverse=True):
            found = options[index][1]()
            if found is not None:
                return found
        return closed

    def _facts(self, hyps: Hypotheses) -> Iterator[Fact]:
        """What stands there, and what projections give."""
        todo = [(Fact(name, formula, name), 0) for name, formula in hyps.items()]
        for fact, depth in todo:
            yield fact
            kind, whole = fact.formula.kind, bracketed(fact.term)
            if kind == AND and depth < 2:
                for number, part in enumerate(fact.formula.parts, 1):
                    todo.append((Fact(f"{whole}.{number}", part, fact.root), depth + 1))
            elif kind == IFF:
                left, right = fact.formula.parts
                todo.append((Fact(f"{whole}.mp", imp(left, right), fact.root), 2))
                todo.append((Fact(f"{whole}.mpr", imp(right, left), fact.root), 2))

    def _closed(self, facts: list[Fact], goal: Formula) -> Node | None:
        """A proof in one word."""
        exact = [f for f in facts if f.formula == goal]
        if exact:
            return Node("exact", self.rng.choice(exact).term)
        if goal.kind == TRUE:
            return Node("trivial")
        for fact in facts:
            if fact.formula.kind == FALSE:
                return Node("false", fact.term)
        known = {f.formula: f for f in facts}
        for fact in facts:
            if fact.formula.kind == NOT and fact.formula.parts[0] in known:
                other = known[fact.formula.parts[0]].term
                if goal == FALSUM:
                    return Node("apply", fact.term, below=(Node("exact", other),))
                return Node("absurd", fact.term, below=(Node("exact", other),))
        return None

    def _of_goal(
        self, hyps: Hypotheses, goal: Formula, depth: int, seen: frozenset[Formula]
    ) -> Iterator[_Option]:
        if goal.kind in (IMP, NOT):
            given = goal.parts[0]
            wanted = goal.parts[1] if goal.kind == IMP else FALSUM
            name = self.names.new(given, hyps)

            def intro() -> Node | None:
                body = self._prove({**hyps, name: given}, wanted, depth + 1, frozenset())
                return body and Node("intro", names=(name,), formula=given, below=(body,))

            yield 30.0, intro
        if goal.kind in (AND, IFF):
            rule = "and" if goal.kind == AND else "iff"
            parts = goal.parts if goal.kind == AND else (imp(*goal.parts), imp(*goal.parts[::-1]))

            def both() -> Node | None:
                below = [self._prove(hyps, part, depth + 1, seen) for part in parts]
                done = [node for node in below if node is not None]
                return Node(rule, below=tuple(done)) if len(done) == len(parts) else None

            yield 20.0, both
        if goal.kind == OR:
            for rule, part in zip(("left", "right"), goal.parts, strict=True):

                def side(rule: str = rule, part: Formula = part) -> Node | None:
                    body = self._prove(hyps, part, depth + 1, seen)
                    return body and Node(rule, below=(body,))

                yield 12.0, side

    def _of_facts(
        self,
        hyps: Hypotheses,
        goal: Formula,
        depth: int,
        seen: frozenset[Formula],
        facts: list[Fact],
    ) -> Iterator[_Option]:
        yield from self._splits(hyps, goal, depth)
        for fact in facts:
            if fact.formula.kind not in (IMP, NOT):
                continue
            given = fact.formula.parts[0]
            result = fact.formula.parts[1] if fact.formula.kind == IMP else FALSUM
            if result == goal:

                def backwards(fact: Fact = fact, given: Formula = given) -> Node | None:
                    body = self._prove(hyps, given, depth + 1, seen | {goal})
                    return body and Node("apply", fact.term, below=(body,))

                yield 12.0, backwards
            elif result != FALSUM and given.kind != FALSE and self._entails(hyps, given):

                def forwards(
                    fact: Fact = fact, given: Formula = given, result: Formula = result
                ) -> Node | None:
                    rest = {name: f for name, f in hyps.items() if name != fact.term}
                    if result in hyps.values() or not self._entails(rest, given):
                        return None
                    first = self._prove(rest, given, depth + 1, frozenset())
                    name = self.names.new(result, hyps)
                    body = first and self._prove({**rest, name: result}, goal, depth + 1, seen)
                    if first is None or body is None:
                        return None
                    proof = Node("apply", fact.term, below=(first,))
                    return Node("have", names=(name,), formula=result, below=(proof, body))

                yield 3.0, forwards
        if goal != FALSUM and not self._mask(hyps):

            def from_nothing() -> Node | None:
                body = self._prove(hyps, FALSUM, depth + 1, frozenset())
                return body and Node("exfalso", below=(body,))

            yield 4.0, from_nothing

    def _splits(self, hyps: Hypotheses, goal: Formula, depth: int) -> Iterator[_Option]:
        for name, formula in hyps.items():
            if formula.kind not in (AND, OR):
                continue
            left, right = formula.parts
            rest = {other: f for other, f in hyps.items() if other != name}

            def pair(
                name: str = name,
                left: Formula = left,
                right: Formula = right,
                rest: Hypotheses = rest,
            ) -> Node | None:
                one = self.names.new(left, hyps)
                two = self.names.new(right, {**hyps, one: left})
                body = self._prove({**rest, one: left, two: right}, goal, depth + 1, frozenset())
                return body and Node("split", name, (one, two), below=(body,))

            def either(
                name: str = name,
                left: Formula = left,
                right: Formula = right,
                rest: Hypotheses = rest,
            ) -> Node | None:
                names, below = [], []
                for part in (left, right):
                    new = self.names.new(part, hyps)
                    body = self._prove({**rest, new: part}, goal, depth + 1, frozenset())
                    if body is None:
                        return None
                    names.append(new)
                    below.append(body)
                return Node("cases", name, tuple(names), below=tuple(below))

            if formula.kind == OR:
                yield 12.0, either
            else:
                yield 12.0 * (1 - self.projections), pair

    def _classical(
        self, hyps: Hypotheses, goal: Formula, depth: int, seen: frozenset[Formula]
    ) -> Iterator[_Option]:
        known = set(hyps.values())
        atoms = sorted({name for f in (goal, *known) for name in f.atoms()})
        for name in atoms:
            atom = Formula(ATOM, name=name)
            if atom in known or neg(atom) in known:
                continue

            def decide(atom: Formula = atom) -> Node | None:
                new = self.names.new(atom, hyps)
                below = [
                    self._prove({**hyps, new: case}, goal, depth + 1, frozenset())
                    for case in (atom, neg(atom))
                ]
                done = tuple(node for node in below if node is not None)
                return (
                    Node("decide", names=(new,), formula=atom, below=done)
                    if len(done) == 2
                    else None
                )

            yield 0.05, decide
        if goal.kind in (ATOM, OR) and neg(goal) not in known:

            def contradict() -> Node | None:
                new = self.names.new(neg(goal), hyps)
                body = self._prove({**hyps, new: neg(goal)}, FALSUM, depth + 1, frozenset())
                return body and Node("contra", names=(new,), formula=neg(goal), below=(body,))

            yield 0.03, contradict
