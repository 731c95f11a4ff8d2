"""The theorems that a file declares, as its compiled form has them, and where each stands."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from leanprover_alpha.environment.compiled.olean import Kind, Module, Position
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.tokens import Token
from leanprover_alpha.toolchain.names import components, display

KEYWORDS = ("theorem", "lemma")


@dataclass(frozen=True)
class Declared:
    """A theorem of the source.

    Attributes:
        constant: its name as Lean has it; `name`, as people do.
        keyword: offset of the word `theorem`; `named`: of its name.
        span: its declaration, attributes included.
        digest: of its statement.
    """

    constant: str
    name: str
    keyword: int
    named: int
    span: Span
    digest: bytes


def declared_theorems(
    document: Document, code: Sequence[Token], module: Module
) -> tuple[Declared, ...]:
    """The theorems that are written with `theorem` or `lemma`, in the order of the text.

    Left out: proofs that Lean made on its own, fields of structures, instances, and what a macro
    declares under a name that stands nowhere.
    Args: `code`: the tokens without comments and strings.
    """
    starts = [token.start for token in code]

    def offset(place: Position) -> int:
        return document.offset(place.line, place.column)

    found = []
    for constant in module.constants():
        place = module.ranges.get(constant.name)
        if constant.kind is not Kind.THEOREM or place is None:
            continue
        name = display(constant.name)
        named = offset(place.name)
        number = bisect.bisect_left(starts, named)
        if number == 0 or number >= len(code) or code[number].start != named:
            continue
        written = code[number].parts[-1:]
        if code[number - 1].text not in KEYWORDS or written != tuple(components(name)[-1:]):
            continue
        span = Span(offset(place.start), offset(place.end))
        keyword = code[number - 1].start
        digest = constant.statement()
        found.append(Declared(constant.name, name, keyword, named, span, digest))
    found.sort(key=lambda theorem: theorem.named)
    return tuple(found)
