"""What of a document need not be elaborated again to judge proofs of a few of its holes.

A file of a hundred exercises is elaborated as a whole whenever a proof of one of them is tried,
unless it is known that the others do not matter. Here parts of a document are found that a text of
frames (crowd.py) can do without: a theorem that is itself a hole, or a whole `namespace … end`
whose theorems are holes or speak of what is defined in there, if nothing that stays refers to it,
in Lean's result or by name.

That is a matter of speed alone. What is left out can make no false proof pass: the audit compares
what is compiled with the document compiled as it is, constant by constant. It could make a proof
fail that finds something without naming it; hence what such a search could find (instances, what
has attributes, notation, theorems about what stays) is never left out.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from leanprover_alpha.environment.compiled.axioms import SORRY
from leanprover_alpha.environment.compiled.olean import Kind, Module
from leanprover_alpha.environment.holes.declaration import head_of
from leanprover_alpha.environment.lean.commands import Command
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.tokens import Token, tokens
from leanprover_alpha.toolchain.names import display, is_rest

PLAIN = frozenset(("theorem", "lemma", "def", "abbrev", "inductive", "structure"))
"""Declarations that, without attributes, leave behind nothing but what they declare."""
SCOPED = frozenset(("open", "variable", "universe"))
"""Commands whose effect ends with the namespace that they stand in."""
LEADING = SCOPED | {"set_option", "include", "omit"}
"""Commands that leave nothing behind before an `in`."""
_SIMPLE = re.compile(r"[\w']+(\.[\w']+)*")
_WORD = re.compile(r"\.?[\w']+")
_SCOPE = re.compile(r"\.(\d+)\._hygCtx\b")
ALIKE = 1 << 10
"""So near to each other are numbers that Lean gave to like commands; others are 32 bits apart."""


@dataclass(frozen=True)
class Part:
    """Some whole lines of the document that can be left out if nobody needs them.

    Attributes:
        span: from the beginning of a line to the beginning of one.
        name: a word of every text that refers to something in there from outside by name.
        dotted: words by which it may be referred to without that name: `.lemma`, as in `x.lemma`.
        constants: what it declares, and what Lean made for that.
    """

    span: Span
    name: str
    dotted: frozenset[str]
    constants: frozenset[str]


class Excerpt:
    """Finds what can be left out of one document.

    Args: `found`: its commands; `module`: what it compiles to, its holes open.
    """

    def __init__(self, document: Document, found: Sequence[Command], module: Module) -> None:
        self.document, self.found, self.module = document, found, module
        self._missed = False

    def give_up(self) -> None:
        """From now on leave out nothing: something was missed."""
        self._missed = True

    def without(self, offsets: Iterable[int], texts: Iterable[str]) -> tuple[Span, ...]:
        """What can be left out, in order.

        Args: `offsets`: what must stay: the commands of the holes; `texts`: the proofs, which may
            refer to anything.
        """
        if self._missed:
            return ()
        parts, places, said = self._parts, set(offsets), _words_in("\n".join(set(texts)))
        kept = {
            number
            for number, part in enumerate(parts)
            if any(part.span.start <= place < part.span.end for place in places)
            or part.name in said
            or not part.dotted.isdisjoint(said)
        }
        todo = [None, *kept]
        while todo:
            new = self._needed[todo.pop()] - kept
            kept |= new
            todo += new
        return tuple(part.span for number, part in enumerate(parts) if number not in kept)

    @cached_property
    def _needed(self) -> dict[int | None, frozenset[int]]:
        """The parts that each part refers to; under None those that the rest refers to."""
        parts = self._parts
        by_name = {name: number for number, part in enumerate(parts) for name in part.constants}
        found: dict[int | None, set[int]] = {number: set() for number in (None, *range(len(parts)))}
        for constant in self.module.constants():
            here = found[by_name.get(constant.name)]
            here.update(by_name[name] for name in constant.references() if name in by_name)
        for number, text in self._texts():
            said = _words_in(text)
            found[number].update(n for n, part in enumerate(parts) if part.name in said)
        scopes = self._scopes
        for number, own in enumerate(scopes):
            for other in range(number):
                if any(abs(a - b) < ALIKE for a in own for b in scopes[other]):
                    found[number].add(other)
        return {number: frozenset(needed - {number}) for number, needed in found.items()}

    @property
    def _scopes(self) -> list[frozenset[int]]:
        """By part, the numbers in the names of universes that Lean made up: a hash of the command,
        counted up where the same command stands above.
        """
        constants = [map(self.module.constant, part.constants) for part in self._parts]
        universes = [[u for c in some if c for u in c.universes] for some in constants]
        return [frozenset(int(n) for u in us for n in _SCOPE.findall(u)) for us in universes]

    def _texts(self) -> Iterator[tuple[int | None, str]]:
        """The text of each part, and under None that of the rest."""
        text, at = self.document.text, 0
        for number, part in enumerate(self._parts):
            yield None, text[at : part.span.start]
            yield number, part.span.of(text)
            at = part.span.end
        yield None, text[at:]

    @cached_property
    def _parts(self) -> list[Part]:
        return [part for span, name in self._stretches() if (part := self._part(span, name))]

    def _stretches(self) -> Iterator[tuple[Span, str]]:
        """Stretches of plain declarations at the top of the document: one theorem, or a namespace;
        with its name.
        """
        begin: Span | None = None
        name, depth, plain = "", 0, True
        for command in self.found:
            words = self._words(command.span)
            first = words[0] if words else ""
            if first == "namespace" or "section" in words[:3]:
                if depth == 0:
                    begin, name = command.span, words[1] if first == "namespace" else ""
                    plain = bool(name)
                depth += 1
            elif first == "end":
                depth -= 1
                if depth < 0:
                    return  # a block that is not known here has ended
                if depth == 0 and plain and begin is not None:
                    yield Span(begin.start, command.span.end), name
            elif depth == 0:
                head = head_of(self._code, command)
                if head is not None and head.name is not None and self._is_plain(command, words):
                    yield command.span, head.name.of(self.document.text)
            else:
                plain = plain and self._is_plain(command, words)

    def _is_plain(self, command: Command, words: Sequence[str]) -> bool:
        if "@[" in words or "local" in words[:2] or "scoped" in words[:2]:
            return False
        head = head_of(self._code, command)
        if head is not None:
            before = self._words(Span(command.span.start, head.modifiers.start))
            harmless = not before or (before[0] in LEADING and before.count("in") == 1)
            return harmless and head.word in PLAIN
        # A comment on the module has no words; what stands behind `open … in` may outlive it.
        return not words or (words[0] in SCOPED and "in" not in words)

    def _part(self, stretch: Span, name: str) -> Part | None:
        """The part that a stretch is; None if it must stay."""
        text = self.document.text
        begin = text.rfind("\n", 0, stretch.start) + 1
        end = text.find("\n", stretch.end) + 1
        alone = not text[begin : stretch.start].strip() and not text[stretch.end : end].strip()
        if not (end and alone and _SIMPLE.fullmatch(name)):
            return None
        declared = {n for n, offset in self._declared.items() if stretch.start <= offset < end}
        own = frozenset(n for n, owner in self._owners.items() if owner in declared)
        shown = {display(n) for n in declared}
        if not declared or not all(n == name or n.startswith(f"{name}.") for n in shown):
            return None
        if not all(self._is_apart(n, own) for n in declared):
            return None
        dotted = frozenset(f".{n.rpartition('.')[2]}" for n in shown)
        return Part(Span(begin, end), name.rpartition(".")[2], dotted, own)

    def _is_apart(self, name: str, own: frozenset[str]) -> bool:
        """Whether no search can find a constant by what it says: it is no theorem, or is a hole, or
        speaks of something that is defined beside it.
        """
        module = self.module
        constant = module.constant(name)
        if constant is None or constant.kind is not Kind.THEOREM or SORRY in constant.references():
            return True
        beside = (module.constant(n) for n in module.constants_in(constant.type) if n in own)
        return any(c is not None and c.kind is not Kind.THEOREM for c in beside)

    @cached_property
    def _declared(self) -> dict[str, int]:
        """Where each constant is declared that stands in the text."""
        return {
            name: self.document.offset(where.start.line, where.start.column)
            for name, where in self.module.ranges.items()
            if name in self.module
        }

    @cached_property
    def _owners(self) -> dict[str, str]:
        """The declared constant that each one belongs to; none for what belongs to nothing."""
        found = {}
        for name in self.module.names():
            for owner in (name, display(name)):
                while owner and owner not in self._declared:
                    owner = owner.rpartition(".")[0]
                if owner:
                    found[name] = owner
                    break
        return found

    @cached_property
    def _code(self) -> list[Token]:
        return [token for token in tokens(self.document.text) if token.is_code]

    def _words(self, span: Span) -> list[str]:
        first, last = (
            bisect.bisect_left(self._code, offset, key=lambda token: token.start)
            for offset in (span.start, span.end)
        )
        return [token.text for token in self._code[first:last]]


def _words_in(text: str) -> set[str]:
    """All words of a text, those behind a dot with it, too; as Lean reads them, and as they look:
    a notation may be stuck to a name, `Aᵀ`.
    """
    apart = {ord(char): " " for char in set(text) if char.isalnum() and not is_rest(char)}
    return {
        word
        for form in (text, text.translate(apart) if apart else "")
        for each in _WORD.findall(form)
        for word in (each, each.lstrip("."))
    }
