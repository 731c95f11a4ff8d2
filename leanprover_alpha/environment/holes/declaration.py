"""The head of a declaration: its modifiers, its keyword, its name.

Lean gives the extents of commands; within one, the grammar of a declaration's head is fixed
(`declModifiers`, then the keyword, then the name), and read here from the tokens.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from leanprover_alpha.environment.lean.commands import Command
from leanprover_alpha.environment.text.document import Span
from leanprover_alpha.environment.text.tokens import Token, TokenKind

SINGLE = ("theorem", "lemma", "example")
"""The declarations that can be repeated under another name without changing anything else."""

DECLARATIONS = frozenset(
    (*SINGLE, "def", "abbrev", "instance", "opaque", "axiom", "structure", "class", "inductive")
)
MODIFIERS = frozenset(
    "private protected public noncomputable unsafe partial nonrec meta scoped local".split()  # noqa: SIM905
)


@dataclass(frozen=True)
class Head:
    """The head of a declaration: the keyword's offset and the `word` itself, what stands before it
    (an empty span for nothing), and the name, None where none is written.
    """

    keyword: int
    word: str
    modifiers: Span
    name: Span | None


def head_of(code: Sequence[Token], command: Command) -> Head | None:
    """The head of the declaration that a command is, but for its `… in`; None for a command that
    is no declaration (`mutual` is none).

    Args: `code`: the tokens of the file, without comments and strings.
    """
    extents = [command.span, *(s for s in command.inner if s.end == command.span.end)]
    heads = (_head(code, extent) for extent in extents)
    return next((head for head in heads if head is not None), None)


def _head(code: Sequence[Token], extent: Span) -> Head | None:
    first = bisect.bisect_left(code, extent.start, key=lambda token: token.start)
    number = first
    while number < len(code) and code[number].end <= extent.end:
        token = code[number]
        if token.text == "@[":
            number = _closing(code, number)
        elif token.text in DECLARATIONS:
            break
        elif token.text not in MODIFIERS:
            return None
        number += 1
    if number >= len(code) or code[number].end > extent.end:
        return None
    keyword = code[number]
    name = None
    if keyword.text != "example" and number + 1 < len(code):
        following = code[number + 1]
        if following.kind is TokenKind.NAME and following.end <= extent.end:
            name = Span(following.start, following.end)
    return Head(keyword.start, keyword.text, Span(extent.start, keyword.start), name)


def _closing(tokens: Sequence[Token], number: int) -> int:
    """The number of the bracket that closes the one at `number`."""
    depth = 0
    for index in range(number, len(tokens)):
        depth += tokens[index].text in ("@[", "[", "#[") and tokens[index].kind is TokenKind.SYMBOL
        depth -= tokens[index].text == "]"
        if depth == 0:
            return index
    return len(tokens) - 1


def namespaces(code: Sequence[Token], commands: Sequence[Command], offset: int) -> list[str]:
    """The namespaces that are open at an offset, outermost first."""
    by_start = {token.start: number for number, token in enumerate(code)}
    scopes: list[str] = []
    for command in commands:
        if command.span.start > offset or command.span.start not in by_start:
            continue
        number = by_start[command.span.start]
        words = [t.text for t in code[number : number + 4] if t.end <= command.span.end]
        if words[:1] == ["namespace"]:
            scopes.append(words[1] if len(words) > 1 else "")
        elif "section" in words[:3]:
            scopes.append("")
        elif words[:1] == ["end"]:
            del scopes[-1:]
    return [scope for scope in scopes if scope]
