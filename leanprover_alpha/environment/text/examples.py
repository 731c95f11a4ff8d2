"""Names for examples. An `example` leaves nothing in the `.olean`, so nothing of it could be
audited: in the copy that is compiled, `example` becomes `def` and a name of three letters, which
takes as many characters, so that every place in the file stays where it is.
"""

from __future__ import annotations

import secrets
import string
from collections.abc import Iterable
from dataclasses import dataclass

from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.tokens import TokenKind, tokens

_WORD = "example"
_BEFORE = frozenset({"theorem", "def", "abbrev", "instance", "lemma", "structure", "class"})


@dataclass(frozen=True)
class NamedExamples:
    """The document with names for some of its examples. `keywords`: where `example` stood."""

    document: Document
    keywords: frozenset[int]
    names: tuple[str, ...]


class ExampleNames:
    """Gives names; the same example always gets the same one."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._names: dict[int, str] = {}

    def give(self, document: Document, commands: Iterable[Span]) -> NamedExamples:
        """Name the examples among these commands."""
        found: dict[int, str] = {}
        for command in commands:
            keyword = _keyword(document, command)
            if keyword is not None:
                found[keyword] = self._name(keyword)
        for keyword, name in found.items():
            place = Span(keyword, keyword + len(_WORD))
            document = document.replace(place, f"def {name}")
        return NamedExamples(document, frozenset(found), tuple(found.values()))

    def _name(self, keyword: int) -> str:
        while keyword not in self._names:
            name = "".join(secrets.choice(string.ascii_letters) for _ in range(3))
            if name not in self._text and name not in self._names.values():
                self._names[keyword] = name
        return self._names[keyword]


def _keyword(document: Document, command: Span) -> int | None:
    """Where the word `example` stands, if that is what the command declares."""
    for token in tokens(command.of(document.text)):
        if token.kind is TokenKind.NAME and token.text == _WORD:
            return command.start + token.start
        if token.kind is TokenKind.NAME and token.text in _BEFORE:
            return None
    return None
