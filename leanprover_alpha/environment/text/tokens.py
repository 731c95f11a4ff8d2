"""Lean text as tokens: enough to tell code from comments, strings, character literals and names.

Not a parser: Lean's own grammar grows with every `notation`. But what a comment is, where a string
ends and how far a name goes is fixed in Lean, and that is what this room knows. Whoever looks for
a word in Lean text looks for a token here, never for letters in the text.

>>> [token.text for token in tokens("exact h.end -- sorry")]
['exact', 'h.end', '-- sorry']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from leanprover_alpha.toolchain.names import components, is_letter, is_rest


class TokenKind(Enum):
    """What a token is. TEXT is a string, a character literal or a literal part of `s!"…{x}…"`."""

    NAME = "name"
    NUMBER = "number"
    TEXT = "text"
    COMMENT = "comment"
    DOC = "doc comment"
    SYMBOL = "symbol"


@dataclass(frozen=True)
class Token:
    """One token. `start` and `end` are offsets in code points; `closed` is False for a comment, a
    string or a « that the text ends in.
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    closed: bool = True

    @property
    def is_code(self) -> bool:
        """Whether it is neither a comment nor a string."""
        return self.kind in (TokenKind.NAME, TokenKind.NUMBER, TokenKind.SYMBOL)

    @property
    def parts(self) -> tuple[str, ...]:
        """The components of a name, without « »."""
        return tuple(components(self.text)) if self.closed else (self.text,)


_NUMBER = re.compile(r"0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9][0-9_]*")
_CHAR = re.compile(r"'(?:\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)|[^\\'])'", re.DOTALL)
_RAW = re.compile(r'r(#*)"')
_STRING_STOP = re.compile(r'\\.|"', re.DOTALL)
_INTERPOLATED_STOP = re.compile(r'\\.|["{]', re.DOTALL)
_COMMENT_STOP = re.compile(r"/-|-/")
_SYMBOLS = re.compile(r"<;>|:=|=>|@\[|-/|\.\.+|#\[|<\||\|>|[^\s]")
_INTERPOLATING = frozenset({"throwError", "throwErrorAt", "logInfo", "dbg_trace", "panic!"})


class _Lexer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Token] = []
        self.braces: list[int] = []  # open { inside each interpolated string we are in

    def add(self, kind: TokenKind, start: int, end: int, closed: bool = True) -> int:
        self.found.append(Token(kind, self.text[start:end], start, end, closed))
        return end

    def run(self) -> list[Token]:
        at, text = 0, self.text
        while at < len(text):
            at = at + 1 if text[at].isspace() else self.step(at)
        if self.braces and self.found:  # an interpolated string whose code never ends
            last = self.found[-1]
            self.found[-1] = Token(last.kind, last.text, last.start, last.end, False)
        return self.found

    def step(self, at: int) -> int:
        text = self.text
        if text.startswith("--", at):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            return self.add(TokenKind.COMMENT, at, end - text[at:end].endswith("\r"))
        if text.startswith("/-", at):
            return self.comment(at)
        if text[at] == '"':
            return self.interpolated(at) if self.interpolates(at) else self.string(at)
        if text[at] == "r" and (raw := _RAW.match(text, at)):
            close = '"' + raw[1]
            end = text.find(close, raw.end())
            stop = len(text) if end < 0 else end + len(close)
            return self.add(TokenKind.TEXT, at, stop, end >= 0)
        if text[at] == "'" and (char := _CHAR.match(text, at)):
            return self.add(TokenKind.TEXT, at, char.end())
        if starts_name(text, at):
            return self.name(at)
        if text[at] in "0123456789" and (number := _NUMBER.match(text, at)):
            return self.add(TokenKind.NUMBER, at, number.end())
        return self.symbol(at)

    def comment(self, at: int) -> int:
        doc = self.text[at + 2 : at + 3] in ("-", "!")
        kind = TokenKind.DOC if doc else TokenKind.COMMENT
        depth, position = 1, at + 2
        while depth:
            stop = _COMMENT_STOP.search(self.text, position)
            if stop is None:
                return self.add(kind, at, len(self.text), False)
            depth += 1 if stop[0] == "/-" else -1
            position = stop.end()
        return self.add(kind, at, position)

    def interpolates(self, at: int) -> bool:
        """Whether the string at `at` is one in which code stands between braces."""
        if not self.found or self.found[-1].kind is not TokenKind.NAME:
            return False
        before = self.found[-1]
        touches = before.end == at
        return (touches and before.text.endswith("!")) or before.text in _INTERPOLATING

    def string(self, at: int) -> int:
        position = at + 1
        while stop := _STRING_STOP.search(self.text, position):
            position = stop.end()
            if stop[0] == '"':
                return self.add(TokenKind.TEXT, at, position)
        return self.add(TokenKind.TEXT, at, len(self.text), False)

    def interpolated(self, at: int) -> int:
        """The literal part from `at` (a quote or the brace that ends the code before it)."""
        position = at + 1
        while stop := _INTERPOLATED_STOP.search(self.text, position):
            position = stop.end()
            if stop[0] == '"':
                return self.add(TokenKind.TEXT, at, position)
            if stop[0] == "{":
                self.braces.append(0)
                return self.add(TokenKind.TEXT, at, position)
        return self.add(TokenKind.TEXT, at, len(self.text), False)

    def name(self, at: int) -> int:
        text, position = self.text, at
        while True:
            if text[position] == "«":
                end = text.find("»", position)
                if end < 0:
                    return self.add(TokenKind.NAME, at, len(text), False)
                position = end + 1
            else:
                position += 1
                while position < len(text) and is_rest(text[position]):
                    position += 1
            if text[position : position + 1] != "." or not starts_name(text, position + 1):
                return self.add(TokenKind.NAME, at, position)
            position += 1

    def symbol(self, at: int) -> int:
        if self.braces and self.text[at] in "{}":
            if self.text[at] == "}" and not self.braces[-1]:
                self.braces.pop()
                return self.interpolated(at)
            self.braces[-1] += 1 if self.text[at] == "{" else -1
        match = _SYMBOLS.match(self.text, at)
        return self.add(TokenKind.SYMBOL, at, match.end() if match else at + 1)


def starts_name(text: str, at: int) -> bool:
    """Whether a name, or a component of one, begins there."""
    char = text[at : at + 1]
    return char != "" and (char in "_«" or is_letter(char))


def tokens(text: str) -> list[Token]:
    """The tokens of a Lean text, comments included, white space left out."""
    return _Lexer(text).run()
