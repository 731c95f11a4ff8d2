"""What a file has to offer to its later proofs: definitions, lemmas, inductive types, constructors.

They are read from the compiled file, so that Lean has decided what is a declaration and what its
name is. A file that does not compile has no compiled form; then the text is scanned, which is good
enough for choosing what to try.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from leanprover_alpha.environment.compiled.olean import Constant, Kind, Module, Node
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.search.goals import Goal
from leanprover_alpha.search.shapes import symbols

_OPEN = re.compile(r"\b(?:open|export)\b(.*)")


class PremiseKind(Enum):
    """What a declaration is, as far as proofs use it."""

    DEFINITION = "definition"
    LEMMA = "lemma"
    TYPE = "type"
    PREDICATE = "predicate"
    CONSTRUCTOR = "constructor"


@dataclass(frozen=True)
class Premise:
    """One declaration of the file.

    Attributes:
        name: its full name, as a proof in the file can write it.
        line: where it stands, from 1; 0 and less in the project's files that the file imports.
        end: its last line.
        mentions: last parts of the names in its statement, for a definition in its body, too.
        conclusion: last part of the head of what a lemma says: Eq, Iff, LE.le → "le" …
        recursive: whether a definition calls itself.
        parent: the type that a constructor belongs to.
        text: its source, where that stands in another file.
        private: whether only its own file may use it.
    """

    name: str
    kind: PremiseKind
    line: int
    end: int
    mentions: frozenset[str] = frozenset()
    conclusion: str = ""
    recursive: bool = False
    parent: str = ""
    text: str = ""
    private: bool = False

    @property
    def short(self) -> str:
        """The last part of the name."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True)
class Relevant:
    """What of the file matters to one goal, most promising first."""

    definitions: tuple[Premise, ...] = ()
    lemmas: tuple[Premise, ...] = ()
    predicates: tuple[Premise, ...] = ()
    types: tuple[Premise, ...] = ()
    constructors: tuple[Premise, ...] = ()


@dataclass(frozen=True)
class Premises:
    """The declarations that stand above a hole, in the file or imported from its own project, in
    the order of the text.
    """

    all: tuple[Premise, ...] = ()
    _cache: dict[frozenset[str], Relevant] = field(default_factory=dict, repr=False, compare=False)

    def above(self, hole: Hole, document: Document) -> Premises:
        """Those that end before the hole's command begins, the theorem itself left out: what can
        be meant there. Of those with one last name it is the nearest; what stands in another
        namespace has to be mentioned with it, or opened.
        """
        line, _ = document.position(hole.command.start)
        found = [p for p in self.all if p.end < line and p.name != hole.theorem]
        mentioned = {name for goal in hole.goals for name in symbols(goal)} | _opened(document)
        foreign = {_first_space(p, hole.theorem) for p in found} - self.own - mentioned
        found = [p for p in found if _first_space(p, hole.theorem) not in foreign - {""}]
        meant: dict[str, Premise] = {}
        for premise in found:
            if hole.theorem.startswith(_space(premise)):
                before = meant.setdefault(premise.short, premise)
                if len(_space(before)) <= len(_space(premise)):
                    meant[premise.short] = premise
        return Premises(tuple(p for p in found if meant.get(p.short, p) is p))

    @cached_property
    def own(self) -> frozenset[str]:
        """The last parts of the names that the file declares."""
        return frozenset(p.short for p in self.all)

    def relevant(self, goal: Goal) -> Relevant:
        """What of the file matters to this goal."""
        found = set(symbols(goal.target))
        for hypothesis in goal.hypotheses:
            found |= symbols(hypothesis.type)
        mentioned = frozenset(found & self.own)
        if mentioned not in self._cache:
            self._cache[mentioned] = self._choose(mentioned, frozenset(found))
        return self._cache[mentioned]

    def _choose(self, mentioned: frozenset[str], found: frozenset[str]) -> Relevant:
        known = set(mentioned)
        definitions: list[Premise] = []
        candidates = [p for p in self.all if p.kind is PremiseKind.DEFINITION]
        for _ in range(3):  # a definition that a relevant one mentions is relevant
            new = [p for p in candidates if p.short in known and p not in definitions]
            definitions += sorted(new, key=lambda p: -p.line)
            known |= frozenset[str]().union(*(p.mentions for p in new)) & self.own
        types = [p for p in self.all if p.kind is PremiseKind.TYPE and p.short in known]
        predicates = [p for p in self.all if p.kind is PremiseKind.PREDICATE and p.short in known]
        parents = {p.name for p in predicates}
        constructors = [p for p in self.all if p.parent in parents and p.parent]
        return Relevant(
            tuple(definitions),
            self._lemmas(known, found),
            tuple(predicates),
            tuple(types),
            tuple(constructors),
        )

    def _lemmas(self, known: set[str], found: frozenset[str]) -> tuple[Premise, ...]:
        scored = []
        for premise in self.all:
            if premise.kind is not PremiseKind.LEMMA:
                continue
            own = premise.mentions & self.own
            shared = own & known
            if own and not shared:
                continue
            if not own and not premise.mentions & found:
                continue
            strange = len(own - known)
            scored.append((strange, -len(shared), -premise.line, premise))
        scored.sort(key=lambda entry: entry[:3])
        return tuple(entry[3] for entry in scored)


def _space(premise: Premise) -> str:
    """The namespace in which a declaration stands, its last dot included; "" for none."""
    return "".join(premise.name.rpartition(".")[:2])


def _first_space(premise: Premise, theorem: str) -> str:
    """The outermost namespace of a declaration that a theorem does not stand in; "" for none."""
    parts, around = premise.name.split(".")[:-1], theorem.split(".")[:-1]
    return next((a for n, a in enumerate(parts) if around[n : n + 1] != [a]), "")


def _opened(document: Document) -> set[str]:
    """The names behind `open` and `export`, anywhere in the file."""
    return {name for line in _OPEN.findall(document.text) for name in symbols(line)}


def from_module(module: Module) -> Premises:
    """The declarations that stand in a compiled file's source."""
    reader = _Reader(module)
    found = [p for c in module.constants() if (p := reader.premise(c)) is not None]
    found.sort(key=lambda p: (p.line, p.name))
    return Premises(tuple(found))


class _Reader:
    """Turns constants of one module into premises."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._ranges = module.ranges

    def premise(self, constant: Constant) -> Premise | None:
        name = constant.name
        place = self._ranges.get(name)
        if place is None or constant.is_unsafe:
            return None
        private = name.startswith("_private.")
        if private:
            name = name.rpartition(".0.")[2]
        head, recursive, parent = self._conclusion(constant), False, ""
        mentions = self._module.constants_in(constant.type)
        if constant.kind in (Kind.THEOREM, Kind.AXIOM):
            kind = PremiseKind.LEMMA
        elif constant.kind in (Kind.DEFINITION, Kind.OPAQUE):
            kind = PremiseKind.DEFINITION
            references = self._references(constant)
            recursive = any(_is_recursor(r) for r in references)
            mentions |= references
        elif constant.kind is Kind.INDUCTIVE:
            kind = PremiseKind.PREDICATE if head == "Prop" else PremiseKind.TYPE
        elif constant.kind is Kind.CONSTRUCTOR:
            kind, parent = PremiseKind.CONSTRUCTOR, name.rpartition(".")[0]
        else:
            return None
        return Premise(
            name,
            kind,
            place.start.line,
            place.end.line,
            frozenset(m.rpartition(".")[2] for m in mentions),
            head.rpartition(".")[2],
            recursive,
            parent,
            private=private,
        )

    def _references(self, constant: Constant) -> set[str]:
        """What a definition mentions, also by way of the parts that Lean made of it."""
        found: set[str] = set()
        todo = [constant]
        while todo:
            for name in todo.pop().references() - found:
                found.add(name)
                part = self._module.constant(name) if name not in self._ranges else None
                if part is not None and part.name.startswith(constant.name + "."):
                    todo.append(part)
        return found

    def _conclusion(self, constant: Constant) -> str:
        """The head of what stands behind all binders and arrows of a type; Prop for itself."""
        memory, address = self._module.memory, constant.type
        while True:
            tag = memory.tag(address)
            if tag == Node.FORALL:
                address = memory.fields(address, 3)[2]
            elif tag == Node.APP:
                address = memory.fields(address, 2)[0]
            elif tag == Node.MDATA:
                address = memory.fields(address, 2)[1]
            elif tag == Node.CONST:
                return memory.name(memory.fields(address, 2)[0])
            elif tag == Node.SORT:
                level = memory.fields(address, 1)[0]
                return "Prop" if level & 1 or memory.tag(level) == 0 else "Type"
            else:
                return ""


def _is_recursor(name: str) -> bool:
    last = name.rpartition(".")[2]
    return last in ("brecOn", "rec", "fix", "fixF", "_unary", "_mutual", "partial_fixpoint")


_DECLARES = {
    "def": PremiseKind.DEFINITION,
    "abbrev": PremiseKind.DEFINITION,
    "theorem": PremiseKind.LEMMA,
    "lemma": PremiseKind.LEMMA,
    "axiom": PremiseKind.LEMMA,
    "inductive": PremiseKind.TYPE,
    "structure": PremiseKind.TYPE,
    "class": PremiseKind.TYPE,
}
_MODIFIERS = ("private", "protected", "noncomputable", "partial", "nonrec", "public", "@[expose]")


def from_text(document: Document) -> Premises:
    """A rough reading of the text, for files that do not compile."""
    found: list[Premise] = []
    spaces: list[str] = []
    lines = document.text.splitlines()
    starts: list[tuple[int, PremiseKind, str]] = []
    for number, line in enumerate(lines, 1):
        tokens = line.split()
        if line[:1].isspace() or not tokens:
            continue
        if tokens[0] in ("namespace", "section", "end") and len(tokens) <= 2:
            _scope(spaces, tokens)
        while tokens and (tokens[0] in _MODIFIERS or tokens[0].startswith("@[")):
            tokens.pop(0)
        if len(tokens) > 1 and tokens[0] in _DECLARES:
            name = tokens[1].rstrip(":").partition("{")[0].partition("(")[0]
            full = ".".join([*filter(None, spaces), name]).removeprefix("_root_.")
            starts.append((number, _DECLARES[tokens[0]], full))
    ends = [start[0] - 1 for start in starts[1:]] + [len(lines)]
    for (number, kind, name), end in zip(starts, ends, strict=False):
        found.append(_scanned(lines[number - 1 : end], number, kind, name))
    return Premises(tuple(found))


def _scope(spaces: list[str], tokens: list[str]) -> None:
    if tokens[0] == "namespace":
        spaces.append(tokens[1] if len(tokens) > 1 else "")
    elif tokens[0] == "section":
        spaces.append("")
    elif spaces:
        spaces.pop()


def _scanned(lines: Iterable[str], number: int, kind: PremiseKind, name: str) -> Premise:
    text = "\n".join(lines)
    last = number + len(text.rstrip().splitlines()) - 1
    statement = text.partition(":=")[0] if kind is PremiseKind.LEMMA else text
    conclusion = ""
    if kind is PremiseKind.LEMMA:
        tail = statement.rpartition(" : ")[2]
        conclusion = "Iff" if "↔" in tail else "Eq" if " = " in tail else ""
    if kind is PremiseKind.TYPE and ("→ Prop" in text or ": Prop" in text):
        kind = PremiseKind.PREDICATE
    short = name.rpartition(".")[2]
    body = text.partition(name.rpartition(".")[2])[2]
    recursive = kind is PremiseKind.DEFINITION and short in symbols(body)
    return Premise(name, kind, number, last, symbols(statement), conclusion, recursive)
