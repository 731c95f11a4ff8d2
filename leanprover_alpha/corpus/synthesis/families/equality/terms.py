"""First-order terms and equations: what the family equality rewrites, and how Lean writes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Term:
    """A variable or constant (no arguments), or a function applied to terms."""

    head: str
    arguments: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return " ".join([self.head, *(part.shown() for part in self.arguments)])

    def shown(self) -> str:
        """The term as an argument."""
        return f"({self})" if self.arguments else self.head

    @property
    def size(self) -> int:
        """How many names it has."""
        return 1 + sum(part.size for part in self.arguments)

    def parts(self) -> Iterator[Term]:
        """The term and all its subterms."""
        yield self
        for argument in self.arguments:
            yield from argument.parts()

    def heads(self) -> set[str]:
        """Every name in it."""
        return {part.head for part in self.parts()}


@dataclass(frozen=True)
class Equation:
    """An equation that is known under a name, for all values of `variables`."""

    name: str
    left: Term
    right: Term
    variables: tuple[str, ...] = ()

    def __str__(self) -> str:
        text = f"{self.left} = {self.right}"
        return f"∀ {' '.join(self.variables)}, {text}" if self.variables else text


def replaced(term: Term, old: Term, new: Term) -> Term:
    """The term with every `old` in it replaced."""
    if term == old:
        return new
    return Term(term.head, tuple(replaced(part, old, new) for part in term.arguments))


def instance(term: Term, values: Mapping[str, Term]) -> Term:
    """The term with values for its variables."""
    if not term.arguments:
        return values.get(term.head, term)
    return Term(term.head, tuple(instance(part, values) for part in term.arguments))


def match(pattern: Term, term: Term, variables: frozenset[str]) -> dict[str, Term] | None:
    """The values under which the pattern is the term; None if there are none."""
    found: dict[str, Term] = {}
    todo = [(pattern, term)]
    while todo:
        want, have = todo.pop()
        if want.head in variables and not want.arguments:
            if found.setdefault(want.head, have) != have:
                return None
        elif want.head != have.head or len(want.arguments) != len(have.arguments):
            return None
        else:
            todo += zip(want.arguments, have.arguments, strict=True)
    return found


@dataclass(frozen=True)
class Rewriting:
    """One step: the equation, its values in order, from left to right or back, and the result."""

    equation: Equation
    values: tuple[Term, ...]
    forwards: bool
    result: Term

    def proof(self) -> str:
        """The equation's instance as a term."""
        return " ".join([self.equation.name, *(value.shown() for value in self.values)])

    def rule(self, general: bool = False) -> str:
        """What stands in the brackets of `rw`; `general`: without the values."""
        text = self.equation.name if general else self.proof()
        return text if self.forwards else f"← {text}"

    def back(self) -> str:
        """The rule that undoes it."""
        return f"← {self.proof()}" if self.forwards else self.proof()


def rewritings(term: Term, equation: Equation) -> Iterator[Rewriting]:
    """All the ways to rewrite with an equation; every instance of what is rewritten at once."""
    variables = frozenset(equation.variables)
    for forwards in (True, False):
        old, new = (equation.left, equation.right) if forwards else (equation.right, equation.left)
        if old.head in variables or not variables <= old.heads():
            continue  # it would match anything, or leave a value open
        seen = set()
        for part in term.parts():
            values = match(old, part, variables)
            if values is None or part in seen:
                continue
            seen.add(part)
            result = replaced(term, part, instance(new, values))
            if result != term:
                ordered = tuple(values[name] for name in equation.variables)
                yield Rewriting(equation, ordered, forwards, result)


def drawn(rng: Random, constants: list[str], functions: Mapping[str, int], size: int) -> Term:
    """A term of about so many names."""
    if size <= 1 or not functions:
        return Term(rng.choice(constants))
    head = rng.choice(sorted(functions))
    count = functions[head]
    left = size - 1
    parts = []
    for number in range(count):
        share = left if number == count - 1 else rng.randint(0, left)
        parts.append(drawn(rng, constants, functions, share))
        left -= share
    return Term(head, tuple(parts))
