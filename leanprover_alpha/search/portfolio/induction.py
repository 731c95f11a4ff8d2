"""Induction: on variables, on the calls of a function, on the way a predicate was derived.

Each kind is proposed twice: as a step, whose cases are then searched one by one, and with a closer
behind `<;>` that ends all cases at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from leanprover_alpha.search.goals import Hypothesis
from leanprover_alpha.search.portfolio.accumulators import accumulators, strengthened
from leanprover_alpha.search.portfolio.closing import (
    INT_SPREAD,
    NAT_RING,
    Try,
    listed,
)
from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.proposer import CHEAP, DEAR, MIDDLING
from leanprover_alpha.search.shapes import applications, arguments, symbols


def inductions(context: Context) -> Iterator[Try]:
    """Every induction that the goal suggests, as a step and with each closer."""
    starts = list(_starts(context))
    if context.target.head == "exists" and not context.recursive:
        starts = [(start, 0.6 * belief) for start, belief in starts]
    for place, (start, belief) in enumerate(starts):
        if "<;>" not in start:
            yield start, 0.4 * belief, CHEAP
        for closer, share, cost in _closers(context):
            yield f"{start} <;> {closer}", belief * share - 0.002 * place, cost
    yield from accumulators(context)
    yield from strengthened(context)


def _starts(context: Context) -> Iterator[tuple[str, float]]:
    """The beginnings, with how much each is believed in."""
    for place, fact in enumerate(_derivations(context)):
        yield f"induction {fact.name}", 0.97 - 0.05 * place
    variables = context.inductive[:4]
    for place, variable in enumerate(variables):
        yield f"induction {variable.name}", 0.97 - 0.08 * place
        others = _others(context, variable)
        if others:
            generalizing = " ".join(others)
            start = f"induction {variable.name} generalizing {generalizing}"
            yield start, 0.95 - 0.08 * place
            for other in context.inductive[:3]:
                if other.name in others:
                    yield f"{start} <;> cases {other.name}", 0.86 - 0.08 * place
    if variables:
        for place, call in enumerate(_calls(context)[:4]):
            yield f"fun_induction {call}", 0.93 - 0.06 * place


def _closers(context: Context) -> Iterator[Try]:
    """What ends all cases of an induction, with the share of cases in which it does."""
    known = (*context.definitions, *context.constructors)
    given = listed(known)
    yield f"simp_all{given}", 0.92, CHEAP
    if context.numeric:
        yield f"simp_all{given} <;> omega", 0.91, MIDDLING
    yield f"grind{listed(context.definitions, context.predicates)}", 0.84, DEAR
    if context.signs & {"+", "*", "++"}:
        yield f"grind -ac{listed(context.definitions, context.predicates)}", 0.7, DEAR
    yield f"simp_all{given} <;> grind", 0.72, DEAR
    if context.target.head == "eq" and context.definitions:
        yield f"simp_all{given} <;> ac_rfl", 0.86, CHEAP
    if context.lemmas:
        names = listed(known, context.lemmas[:6])
        yield f"simp_all{names}", 0.84, MIDDLING
        if context.numeric:
            yield f"simp_all{names} <;> omega", 0.82, MIDDLING
    if context.own_lemmas:
        names = listed(context.definitions, context.predicates, context.own_lemmas[:5])
        yield f"grind{names}", 0.68, DEAR
    if context.numeric and context.products:
        inner = listed(context.definitions)[2:-1]
        inner = inner + ", " if inner else ""
        yield f"simp_all [{inner}{NAT_RING}, Nat.pow_succ] <;> omega", 0.88, MIDDLING
        if context.integers:
            yield f"simp_all [{inner}{INT_SPREAD}] <;> omega", 0.8, MIDDLING
    if context.definitions:
        split = f"simp_all{given} <;> split <;> simp_all{given}"
        yield split, 0.8, MIDDLING
        if context.numeric:
            yield f"{split} <;> omega", 0.75, MIDDLING


def _others(context: Context, variable: Hypothesis) -> list[str]:
    """The other variables that an induction hypothesis should hold for all of."""
    kinds = symbols(variable.type)
    mentioned = context.symbols
    return [
        v.name
        for v in context.variables
        if v.name != variable.name
        and v.name not in kinds
        and "→" not in v.type
        and v.name in mentioned
        and v.value is None
    ]


def _derivations(context: Context) -> list[Hypothesis]:
    """The hypotheses that say an inductive predicate of the file holds."""
    own = {p.short for p in context.relevant.predicates} | {"Perm", "Sublist", "Pairwise", "le"}
    found = []
    for fact in context.facts:
        head = arguments(fact.type.strip())[:1]
        if fact.accessible and head and head[0].rpartition(".")[2] in own:
            found.append(fact)
    return found


def _calls(context: Context) -> list[str]:
    """The calls of recursive functions in the target, those on plain variables."""
    names = {v.name for v in context.variables}
    found: list[str] = []
    for premise in context.relevant.definitions:
        if not premise.recursive:
            continue
        written = context.write(premise)
        for call in applications(context.goal.target, premise.name):
            if call and all(a in names or not a.isidentifier() for a in call):
                found.append(" ".join([written, *call]))
        found.append(written)
    return list(dict.fromkeys(found))
