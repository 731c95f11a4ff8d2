"""Which `sorry` of the source a compiled proof still stands on.

Lean marks each `sorry` that it elaborates with the place where it is written; the mark is part of
the term, so it is found in the `.olean`. A `sorryAx` without such a mark did not come from a
`sorry` in the file: an error that was hidden, or a term that uses `sorryAx` itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from leanprover_alpha.environment.compiled.axioms import SORRY
from leanprover_alpha.environment.compiled.olean import Constant, Module, Node, Position

Place = tuple[Position, Position]
"""Where a `sorry` is written: from here, up to there."""
_PLACE = 6  # line, column, end line, end column, and the two columns in UTF-16


@dataclass(frozen=True)
class Sorries:
    """The places of the written ones, and whether there are others."""

    places: frozenset[Place]
    unmarked: bool


def sorries_in(module: Module, constants: Iterable[Constant]) -> Sorries:
    """Every `sorryAx` in the types and values of these constants."""
    using = [c for c in constants if SORRY in c.references()]
    roots = [r for c in using for r in (c.type, c.body) if r is not None]
    places: set[Place] = set()
    unmarked = False
    seen = set(roots)
    todo = list(roots)
    memory = module.memory
    while todo:
        address = todo.pop()
        count, children = module.shape(address)
        fields = memory.fields(address, count)
        if memory.tag(address) == Node.CONST:
            unmarked = unmarked or memory.name(fields[0]) == SORRY
            continue
        following = [fields[child] for child in children]
        if memory.tag(address) == Node.APP:
            marked = _marked(module, address)
            if marked is not None:
                places.add(marked[1])
                following = [marked[0]]
        for child in following:
            if child not in seen:
                seen.add(child)
                todo.append(child)
    return Sorries(frozenset(places), unmarked)


def _marked(module: Module, address: int) -> tuple[int, Place] | None:
    """For `sorryAx (Name → T) false mark`: the address of its type, and the place in the mark."""
    spine = _spine(module, address, 3)
    if spine is None or _constant(module, spine[0]) != SORRY:
        return None
    if _constant(module, spine[2]) != "Bool.false":
        return None
    place = _place(module, spine[3])
    return None if place is None else (spine[1], place)


def _spine(module: Module, address: int, arguments: int) -> list[int] | None:
    """Head and arguments of an application to exactly so many."""
    found: list[int] = []
    for _ in range(arguments):
        if module.memory.tag(address) != Node.APP:
            return None
        address, argument = module.memory.fields(address, 2)
        found.append(argument)
    return [address, *reversed(found)]


def _constant(module: Module, address: int) -> str | None:
    if module.memory.tag(address) != Node.CONST:
        return None
    return module.memory.name(module.memory.fields(address, 1)[0])


def _place(module: Module, address: int) -> Place | None:
    """The place in a mark: a name, as a term, with six numbers before the part `_sorry`."""
    parts: list[int | str] = []
    while (spine := _spine(module, address, 2)) is not None:
        head = _constant(module, spine[0])
        part = _literal(module, spine[2])
        if head not in ("Lean.Name.num", "Lean.Name.str") or part is None:
            return None
        parts.append(part)
        address = spine[1]
    parts.reverse()
    if "_sorry" not in parts:
        return None
    numbers = parts[: parts.index("_sorry")][-_PLACE:]
    places = [n for n in numbers if isinstance(n, int)]
    if len(places) != _PLACE:
        return None
    return Position(places[0], places[1]), Position(places[2], places[3])


def _literal(module: Module, address: int) -> int | str | None:
    """A string or a number, plain or as `OfNat.ofNat Nat n _`."""
    memory = module.memory
    number = _spine(module, address, 3)
    if number is not None and _constant(module, number[0]) == "OfNat.ofNat":
        address = number[2]
    if memory.tag(address) != Node.LITERAL:
        return None
    literal = memory.fields(address, 1)[0]
    value = memory.fields(literal, 1)[0]
    return memory.natural(value) if memory.tag(literal) == 0 else memory.string(value)
