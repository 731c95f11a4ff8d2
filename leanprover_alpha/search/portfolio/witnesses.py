"""Terms for an existential, or for the cofactor of a divisor."""

from __future__ import annotations

from collections.abc import Iterator

from leanprover_alpha.search.portfolio.closing import NAT_RING, Try, listed
from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.portfolio.names import binders
from leanprover_alpha.search.proposer import CHEAP, DEAR
from leanprover_alpha.search.shapes import Shape, shape


def witnesses(context: Context) -> Iterator[Try]:
    """Names in scope, small numbers, simple arithmetic on them; on either side of an `or`, too."""
    target = context.target
    if target.head == "or":
        for side, word in zip(target.parts, ("left", "right"), strict=True):
            inner = shape(side)
            if inner.head == "exists":
                for text, belief, cost in _given(context, inner, few=12):
                    yield f"{word}; {text}", 0.8 * belief, cost
        return
    if target.head != "exists" and target.sign != "∣":
        return
    yield from _given(context, target, few=40)
    for place, term in enumerate(dict.fromkeys(_terms(context, target))):
        yield f"refine ⟨{term}, ?_⟩", 0.25 - min(0.004 * place, 0.2), CHEAP
    if target.head == "exists" and "→" in target.parts[0]:
        for fact in context.facts:
            if shape(fact.type).head == "forall":
                yield f"exact Classical.axiomOfChoice {fact.name}", 0.8, CHEAP
                yield f"exact Classical.skolem.mp {fact.name}", 0.8, CHEAP


def _given(context: Context, target: Shape, few: int) -> Iterator[Try]:
    """A term, and a proof that it does."""
    given = listed(context.definitions)
    terms = list(dict.fromkeys(_terms(context, target)))[:few]
    conjunctions = 1
    if target.head == "exists":
        body = shape(target.parts[1])
        while body.head == "and":
            conjunctions += 1
            body = shape(body.parts[1])
        if len(binders(target.parts[0])) > 1 or body.head == "exists":
            yield "exact ⟨_, _, rfl⟩", 0.8, CHEAP
            yield "exact ⟨_, _, _, rfl⟩", 0.8, CHEAP
            return
    for closer, belief, cost in _finishers(context, given):
        rest = ", ".join([f"by {closer}"] * conjunctions)
        for place, term in enumerate(terms if cost == CHEAP else terms[:8]):
            yield f"exact ⟨{term}, {rest}⟩", belief - 0.008 * place, cost


def _finishers(context: Context, given: str) -> Iterator[Try]:
    if context.numeric:
        yield "omega", 0.85, CHEAP
    yield f"simp_all{given}", 0.8, CHEAP
    if context.products:
        yield f"subst_vars; simp [{NAT_RING}]", 0.8, CHEAP
    yield f"grind{given}", 0.5, DEAR


def _terms(context: Context, target: Shape) -> Iterator[str]:
    if target.sign == "∣":
        kind = "Int" if context.integers else "Nat"
    else:
        kind = target.parts[0].partition(" : ")[2].strip("() ")
    variables = list(reversed(context.variables))  # what was found last is nearest
    names = [v.name for v in variables]
    typed = [v.name for v in variables if v.type == kind] if kind else names
    yield from typed
    if kind in ("Nat", "Int") or (not kind and context.numeric):
        yield from _numbers([v.name for v in variables if v.type in ("Nat", "Int")])
    if kind == "Bool":
        yield from ("true", "false")
    if kind.startswith("List") or not kind:
        yield "[]"
    if kind.startswith("Option"):
        yield "none"
        yield from (f"some {name}" for name in names)
    if "→" in kind:
        yield from ("fun _ => _", "id")
    heads = set(kind.split()[:1]) if kind else context.symbols
    for premise in context.premises.all:
        if premise.parent and premise.parent.rpartition(".")[2] in heads:
            yield context.write(premise)
    functions = [h.name for h in context.goal.hypotheses if "→" in h.type and h.accessible]
    for function in functions[:3]:
        yield from (f"{function} {name}" for name in typed[:4])
    yield from ("rfl", "default")


def _numbers(names: list[str]) -> Iterator[str]:
    yield from ("0", "1")
    for place, name in enumerate(names[:3]):
        yield f"{name} + 1"
        yield f"{name} / 2"
        for other in names[place + 1 : 4]:
            yield f"{name} + {other}"
            yield f"{name} * {other}"
            yield f"{other} * {name}"
            yield f"{name} - {other}"
    for name in names[:3]:
        yield from (f"{name} - 1", f"2 * {name}", f"{name} + 2", f"{name} * {name}")
    yield from ("2", "3", "4", "5")
