"""What a compiled module holds, read from the `.olean` itself: imports, constants, types, proofs.

This is the audit's own pair of eyes. Whatever a source file does to `#print axioms`, to the pretty
printer or to Lean's messages, the constants that the kernel accepted stand in the `.olean`, and
they are read here without running Lean.

>>> module = Module.open(Path("Foo.olean"))
>>> module.imports
('Init',)
>>> module.constant("foo").references()        # every constant in its type and its proof
frozenset({'And', 'And.intro', …})
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from pathlib import Path

from leanprover_alpha.environment.compiled.compacted import Memory, OleanError, OleanHeader, Region


class Kind(IntEnum):
    """The kinds of constant, in the order of Lean's `ConstantInfo`."""

    AXIOM = 0
    DEFINITION = 1
    THEOREM = 2
    OPAQUE = 3
    QUOTIENT = 4
    INDUCTIVE = 5
    CONSTRUCTOR = 6
    RECURSOR = 7


class Node(IntEnum):
    """The kinds of expression, in the order of Lean's `Expr`."""

    BVAR = 0
    FVAR = 1
    MVAR = 2
    SORT = 3
    CONST = 4
    APP = 5
    LAMBDA = 6
    FORALL = 7
    LET = 8
    LITERAL = 9
    MDATA = 10
    PROJECTION = 11


# kind of expression → number of addresses it holds, and which of them are expressions
_SHAPE: dict[int, tuple[int, tuple[int, ...]]] = {
    Node.BVAR: (1, ()),
    Node.FVAR: (1, ()),
    Node.MVAR: (1, ()),
    Node.SORT: (1, ()),
    Node.CONST: (2, ()),
    Node.APP: (2, (0, 1)),
    Node.LAMBDA: (3, (1, 2)),
    Node.FORALL: (3, (1, 2)),
    Node.LET: (4, (1, 2, 3)),
    Node.LITERAL: (1, ()),
    Node.MDATA: (2, (1,)),
    Node.PROJECTION: (3, (2,)),
}


@dataclass(frozen=True, order=True)
class Position:
    """A place in a file: line from 1, column from 0 in code points, as `lean --json` counts."""

    line: int
    column: int


@dataclass(frozen=True)
class DeclarationRange:
    """Where a declaration stands, and where its name does."""

    start: Position
    end: Position
    name: Position


@dataclass(frozen=True)
class Constant:
    """One constant of a module; its expressions are addresses into the module's memory, decoded
    when asked for.
    """

    module: Module
    name: str
    kind: Kind
    address: int

    @cached_property
    def _value(self) -> int:
        """The object behind the tag, a `TheoremVal` for instance."""
        return self.module.memory.fields(self.address, 1)[0]

    @cached_property
    def _signature(self) -> tuple[int, ...]:
        """Addresses of the name, the universe parameters and the type."""
        memory = self.module.memory
        return memory.fields(memory.fields(self._value, 1)[0], 3)

    @cached_property
    def universes(self) -> tuple[str, ...]:
        """The names of the universe parameters."""
        memory = self.module.memory
        return tuple(map(memory.name, memory.list(self._signature[1])))

    @property
    def type(self) -> int:
        """The address of the type."""
        return self._signature[2]

    @property
    def body(self) -> int | None:
        """The address of the proof or definition, None where there is none."""
        if self.kind in (Kind.DEFINITION, Kind.THEOREM, Kind.OPAQUE):
            return self.module.memory.fields(self._value, 2)[1]
        return None

    @property
    def is_unsafe(self) -> bool:
        """Whether it is marked `unsafe`; the kernel lets no theorem mention it."""
        flags = {Kind.DEFINITION: 0, Kind.AXIOM: 1, Kind.OPAQUE: 1}  # `unsafe` is number 0 of three
        expected = flags.get(self.kind)
        return expected is not None and self.module.memory.scalar(self._value, 0) == expected

    def references(self) -> frozenset[str]:
        """Every constant that stands in the type, the body, the constructors (of an inductive
        type).
        """
        known = self.module.known_references
        if self.name not in known:
            roots = [self.type] if self.body is None else [self.type, self.body]
            found = set(self.module.constants_in(*roots))
            memory = self.module.memory
            if self.kind is Kind.INDUCTIVE:
                found.update(map(memory.name, memory.list(memory.fields(self._value, 5)[4])))
            known[self.name] = frozenset(found)
        return known[self.name]

    def statement(self) -> bytes:
        """A digest of kind, universe parameters and type: equal exactly when two constants say the
        same.

        Names of bound variables and metadata do not count; everything else does, so it can be
        compared across files.
        """
        parts = [b"statement", bytes([self.kind]), self.module.digest(self.type)]
        return _digest(*parts, *(u.encode() for u in self.universes))


class Module:
    """One compiled module.

    Opening one maps the file; names are read on the first look-up, expressions when a constant is
    asked about.
    """

    def __init__(self, regions: list[Region]) -> None:
        self.memory = Memory(regions)
        self.path = regions[0].path
        self.header: OleanHeader = regions[0].header
        root = regions[-1].root
        self._imports, self._names, self._constants, _, self._entries = self.memory.fields(root, 5)
        self.is_module = bool(self.memory.scalar(root, 0))
        self._digests: dict[int, bytes] = {}
        self._known: dict[str, Constant] = {}
        self.known_references: dict[str, frozenset[str]] = {}
        self.known_digests: object = None  # of the entries: see entries.py

    @classmethod
    def open(cls, path: Path) -> Module:
        """Read an `.olean` file and, where the module system split it, its `.olean.server` and
        `.olean.private`.

        Raises: OleanError for a file that is missing, cut short or damaged.
        """
        regions = [Region(path)]
        for part in (".server", ".private"):
            beside = path.with_name(path.name + part)
            if beside.exists():
                regions.append(Region(beside))
        return cls(regions)

    @cached_property
    def imports(self) -> tuple[str, ...]:
        """The modules that this one imports, in order, each once."""
        memory = self.memory
        names = (memory.name(memory.fields(entry, 1)[0]) for entry in memory.array(self._imports))
        return tuple(dict.fromkeys(names))

    @cached_property
    def _index(self) -> dict[str, int]:
        """Name → address of its `ConstantInfo`."""
        memory = self.memory
        names, constants = memory.array(self._names), memory.array(self._constants)
        if len(names) != len(constants):
            raise OleanError(
                f"{self.path}: damaged: {len(names)} names for {len(constants)} constants"
            )
        index = dict(zip(map(memory.name, names), constants, strict=True))
        if len(index) != len(names):
            raise OleanError(f"{self.path}: damaged: two constants of one name")
        return index

    def __contains__(self, name: str) -> bool:
        return name in self._index

    def names(self) -> Iterable[str]:
        """The names of all constants that this module defines."""
        return self._index.keys()

    def constant(self, name: str) -> Constant | None:
        """The constant of that name, None if this module does not define it."""
        address = self._index.get(name)
        return None if address is None else self._constant(name, address)

    def constants(self) -> Iterator[Constant]:
        """All constants that this module defines, those that Lean made on its own included."""
        for name, address in self._index.items():
            yield self._constant(name, address)

    def _constant(self, name: str, address: int) -> Constant:
        known = self._known.get(name)
        if known is not None:
            return known
        try:
            kind = Kind(self.memory.tag(address))
        except ValueError as error:
            raise OleanError(f"{self.path}: damaged: `{name}` is no constant") from error
        constant = Constant(self, name, kind, address)
        if self.memory.name(constant._signature[0]) != name:
            raise OleanError(
                f"{self.path}: damaged: the constant listed as `{name}` has another name"
            )
        self._known[name] = constant
        return constant

    def extensions(self) -> tuple[str, ...]:
        """The names of the environment extensions, each once."""
        return tuple(self.entries)

    def extension(self, name: str) -> tuple[int, ...]:
        """The addresses of the entries that an environment extension of that name left in this
        module.
        """
        return self.entries.get(name, ())

    @cached_property
    def entries(self) -> dict[str, tuple[int, ...]]:
        """The same for every extension by name."""
        memory = self.memory
        found: dict[str, tuple[int, ...]] = {}
        for pair in memory.array(self._entries):
            extension, entries = memory.fields(pair, 2)
            name = memory.name(extension)
            found[name] = found.get(name, ()) + memory.array(entries)
        return found

    @cached_property
    def ranges(self) -> dict[str, DeclarationRange]:
        """Where each declaration stands in the source file."""
        memory = self.memory
        found = {}
        for entry in self.extension("Lean.declRangeExt"):
            name, ranges = memory.fields(entry, 2)
            whole, selection = memory.fields(ranges, 2)
            start, _, end, _ = memory.fields(whole, 4)
            found[memory.name(name)] = DeclarationRange(
                self._position(start),
                self._position(end),
                self._position(memory.fields(selection, 1)[0]),
            )
        return found

    def _position(self, address: int) -> Position:
        line, column = self.memory.fields(address, 2)
        return Position(self.memory.natural(line), self.memory.natural(column))

    def constants_in(self, *roots: int) -> set[str]:
        """Every constant that stands in the expressions at these addresses (structures of
        projections included).
        """
        memory = self.memory
        found: set[int] = set()
        seen: set[int] = set(roots)
        todo = list(roots)
        while todo:
            address = todo.pop()
            count, children = self.shape(address)
            fields = memory.fields(address, count)
            if not children:
                if count == 2:  # a constant; its second field is the list of universe levels
                    found.add(fields[0])
                continue
            if count == 3 and len(children) == 1:  # a projection names its structure
                found.add(fields[0])
            for child in children:
                address = fields[child]
                if address not in seen:
                    seen.add(address)
                    todo.append(address)
        return set(map(memory.name, found))

    def shape(self, address: int) -> tuple[int, tuple[int, ...]]:
        """How many addresses an expression holds, and which of them are expressions."""
        if address & 1:
            raise OleanError(f"{self.path}: damaged: a number where an expression should stand")
        try:
            return _SHAPE[self.memory.tag(address)]
        except KeyError as error:
            raise OleanError(
                f"{self.path}: damaged at address {address:#x}: no expression"
            ) from error

    def digest(self, root: int) -> bytes:
        """A digest of the expression at an address, the same in every file that holds an equal
        expression.
        """
        known = self._digests
        todo = [root]
        while todo:
            address = todo[-1]
            if address in known:
                todo.pop()
                continue
            count, children = self.shape(address)
            fields = self.memory.fields(address, count)
            missing = [fields[child] for child in children if fields[child] not in known]
            if missing:
                todo.extend(missing)
                continue
            todo.pop()
            known[address] = self._digest_node(
                address, fields, [known[fields[child]] for child in children]
            )
        return known[root]

    def _digest_node(self, address: int, fields: tuple[int, ...], children: list[bytes]) -> bytes:
        memory = self.memory
        tag = memory.tag(address)
        if tag == Node.MDATA:
            return children[0]
        parts = [b"expression", bytes([tag])]
        if tag == Node.BVAR:
            parts.append(str(memory.natural(fields[0])).encode())
        elif tag == Node.SORT:
            parts.append(self.digest_level(fields[0]))
        elif tag == Node.CONST:
            parts.append(memory.name(fields[0]).encode())
            parts.extend(map(self.digest_level, memory.list(fields[1])))
        elif tag == Node.LITERAL:
            parts.append(self._literal(fields[0]))
        elif tag == Node.PROJECTION:
            parts.append(memory.name(fields[0]).encode())
            parts.append(str(memory.natural(fields[1])).encode())
        elif tag in (Node.LAMBDA, Node.FORALL):
            parts.append(bytes([memory.scalar(address, 8)]))  # implicit, strict implicit, instance
        elif tag in (Node.FVAR, Node.MVAR):
            raise OleanError(f"{self.path}: damaged: an expression that is not closed")
        return _digest(*parts, *children)

    def _literal(self, address: int) -> bytes:
        (value,) = self.memory.fields(address, 1)
        if self.memory.tag(address) == 0:
            return f"n{self.memory.natural(value)}".encode()
        return b"s" + self.memory.string(value).encode()

    def digest_level(self, root: int) -> bytes:
        """The digest of a universe level: zero, succ, max, imax, param."""
        known: dict[int, bytes] = {}
        todo = [root]
        while todo:
            address = todo[-1]
            tag = self.memory.tag(address)
            if address in known or tag == 0:
                known[address] = known.get(address, _digest(b"level"))
                todo.pop()
                continue
            if tag not in (1, 2, 3, 4):
                raise OleanError(
                    f"{self.path}: damaged at address {address:#x}: no closed universe level"
                )
            fields = self.memory.fields(address, 2 if tag in (2, 3) else 1)
            if tag == 4:
                known[address] = _digest(b"level", self.memory.name(fields[0]).encode())
            elif missing := [field for field in fields if field not in known]:
                todo.extend(missing)
                continue
            else:
                known[address] = _digest(
                    b"level", bytes([tag]), *(known[field] for field in fields)
                )
            todo.pop()
        return known[root]


def _digest(*parts: bytes) -> bytes:
    state = hashlib.blake2b(digest_size=20)
    for part in parts:
        state.update(len(part).to_bytes(4, "little"))
        state.update(part)
    return state.digest()
