"""A statement as text, fully explicit: every argument, every universe, no notation.

Read from the compiled file, so that no `notation`, option or pretty printer of the user's has a say
in it, and the same in every file that states the same: bound variables are numbered, not named.

    forall (x0 : @Nat), @Eq.{1} @Nat x0 x0
"""

from __future__ import annotations

import re

from leanprover_alpha.environment.compiled.olean import Constant, Module, Node

LONGEST = 1 << 15
"""Characters; a longer statement is told by its digest, which is as good a key."""

_BRACKETS = {0: ("(", ")"), 1: ("{", "}"), 2: ("⦃", "⦄"), 3: ("[", "]")}
_ZERO, _SUCC, _MAX, _IMAX = range(4)


class _TooLong(Exception):
    """The text would be longer than anybody reads: shared parts are written out each time."""


def rendered(constant: Constant) -> str:
    """What a constant says."""
    try:
        return _Renderer(constant.module).expression(constant.type, 0)
    except (_TooLong, RecursionError):
        return f"digest {constant.statement().hex()}"


def canonical(statement: str) -> str:
    """A rendered statement up to renaming: universes numbered in their order, all binders round.

    Bound variables have no names in it anyway. Two theorems that say the same have the same text.
    """
    names: dict[str, str] = {}

    def numbered(found: re.Match[str]) -> str:
        return _UNIVERSE.sub(lambda n: names.setdefault(n[0], f"u{len(names)}"), found[0])

    return _LEVELS.sub(numbered, statement).translate(_ROUND)


_LEVELS = re.compile(r"(?<=\.\{)[^}]*(?=\})|(?<=\bSort )(?:\((?:[^()]|\([^()]*\))*\)|[^\s(),])+")
_UNIVERSE = re.compile(r"(?!i?max\b)[^\W\d][\w.']*")
_ROUND = str.maketrans("{[⦃}]⦄", "((()))")


class _Renderer:
    def __init__(self, module: Module) -> None:
        self.module, self.memory = module, module.memory
        self.written = 0

    def expression(self, address: int, depth: int) -> str:
        text = self._expression(address, depth)
        self.written += 1
        if len(text) > LONGEST or self.written > LONGEST:
            raise _TooLong
        return text

    def _expression(self, address: int, depth: int) -> str:
        memory = self.memory
        tag = memory.tag(address)
        fields = memory.fields(address, self.module.shape(address)[0])
        if tag == Node.BVAR:
            return f"x{depth - 1 - memory.natural(fields[0])}"
        if tag == Node.SORT:
            return f"Sort {self.level(fields[0])}"
        if tag == Node.CONST:
            levels = ", ".join(map(self.level, memory.list(fields[1])))
            return f"@{memory.name(fields[0])}" + (f".{{{levels}}}" if levels else "")
        if tag == Node.APP:
            return f"{self.operand(fields[0], depth, True)} {self.operand(fields[1], depth)}"
        if tag in (Node.LAMBDA, Node.FORALL):
            opening, closing = _BRACKETS.get(memory.scalar(address, 8), ("(", ")"))
            word, arrow = ("fun", " =>") if tag == Node.LAMBDA else ("forall", ",")
            kind = self.expression(fields[1], depth)
            rest = self.expression(fields[2], depth + 1)
            return f"{word} {opening}x{depth} : {kind}{closing}{arrow} {rest}"
        if tag == Node.LET:
            kind, bound = (self.expression(field, depth) for field in fields[1:3])
            return f"let x{depth} : {kind} := {bound}; {self.expression(fields[3], depth + 1)}"
        if tag == Node.LITERAL:
            (value,) = memory.fields(fields[0], 1)
            if memory.tag(fields[0]) == 0:
                return str(memory.natural(value))
            return repr(memory.string(value))
        if tag == Node.MDATA:
            return self._expression(fields[1], depth)
        if tag == Node.PROJECTION:
            return f"{self.operand(fields[2], depth)}.{memory.natural(fields[1]) + 1}"
        raise _TooLong

    def operand(self, address: int, depth: int, head: bool = False) -> str:
        """An expression where only a word, or something in brackets, may stand."""
        memory = self.memory
        while memory.tag(address) == Node.MDATA:
            address = memory.fields(address, 2)[1]
        text = self.expression(address, depth)
        plain = memory.tag(address) in (Node.BVAR, Node.CONST, Node.LITERAL, Node.PROJECTION)
        return text if plain or (head and memory.tag(address) == Node.APP) else f"({text})"

    def level(self, address: int) -> str:
        memory, more = self.memory, 0
        while not address & 1 and memory.tag(address) == _SUCC:
            address, more = memory.fields(address, 1)[0], more + 1
        if address & 1 or memory.tag(address) == _ZERO:
            return str(more)
        if memory.tag(address) in (_MAX, _IMAX):
            word = "max" if memory.tag(address) == _MAX else "imax"
            first, second = memory.fields(address, 2)
            text = f"({word} {self.level(first)} {self.level(second)})"
        else:
            text = memory.name(memory.fields(address, 1)[0])
        return f"{text}+{more}" if more else text
