"""When are two proofs the same? When they differ in white space, comments and bound names alone.

Names that a proof binds (behind `intro`, `fun`, `obtain`, in alternatives and the like) are
replaced by numbers in the order in which they come. The reading is light, by tokens and
indentation: what it does not see as bound stays as it is, so that two proofs rather count as
different than as one.

>>> normal_form("intro h\\nexact h") == normal_form("intro  hp -- !\\nexact hp")
True
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens

_PATTERNS = frozenset(
    "intro intros rintro rename_i next ext funext introv rcases obtain cases induction case".split()  # noqa: SIM905
)
_ONE_NAME = frozenset({"have", "let", "set", "by_cases", "by_contra", "generalize", "suffices"})
_QUANTIFIERS = frozenset({"fun", "λ", "∀", "∃", "∃!"})
_ENDS = frozenset({":=", "=>", "↦", ";", "<;>", ","})
_NEVER = frozenset({"_", "rfl", "with", "at", "using", "generalizing", "this"})
_OPENING, _CLOSING = frozenset({*"([{⟨⦃", "#[", "@["}), frozenset(")]}⟩⦄")


def normal_form(proof: str) -> str:
    """The same text for proofs that are the same up to white space and bound names.

    Where lines begin, and how deep relative to one another, is kept: Lean reads it.
    """
    return _Writer(proof).run()


@dataclass
class _Scope:
    """Names bound from somewhere on: until a line begins left of `column`, or the bracket that was
    open closes.
    """

    column: int
    depth: int
    names: dict[str, str] = field(default_factory=dict)


class _Writer:
    def __init__(self, proof: str) -> None:
        self.lines = _lines(proof)
        self.scopes: list[_Scope] = [_Scope(-1, -1)]
        self.count = self.depth = 0

    def run(self) -> str:
        depths = _ranks([column for column, _ in self.lines])
        written = []
        for (column, line), rank in zip(self.lines, depths, strict=True):
            self.scopes = [scope for scope in self.scopes if scope.column <= column]
            written.append(f"{rank} " + " ".join(self.line(column, line)))
        return "\n".join(written)

    def line(self, column: int, line: Sequence[Token]) -> list[str]:
        """The line's words; what it binds is known from where it is bound."""
        words: list[str] = []
        at = 0
        if line and line[0].text == "|":  # an alternative: constructor or pattern, then names
            words.append("|")
            at = self.pattern(line, 1, words, column + 1, head=True)
        while at < len(line):
            token = line[at]
            text = token.text
            if text in _CLOSING:
                self.depth -= 1
                self.scopes = [s for s in self.scopes if s.depth <= self.depth]
            inner = self.inner(column, line, at)
            words.append(self.known(token))
            at += 1
            if text in _OPENING:
                self.depth += 1
            elif text in _QUANTIFIERS:
                at = self.pattern(line, at, words, column + 1)
            elif text in ("rcases", "cases", "induction"):
                at = self.until_with(line, at, words, inner)
            elif text in _PATTERNS:
                at = self.pattern(line, at, words, inner, head=text == "case")
            elif text in _ONE_NAME and at < len(line):
                at = self.one(line, at, words, inner)
        return words

    def inner(self, column: int, line: Sequence[Token], at: int) -> int:
        """The column up to which lines see what is bound at a token: its block's."""
        first = next((t for t in line if t.text not in ("·", ".")), line[0])
        if line[0].text == "|":
            return column + 1
        return column + first.start - line[0].start

    def until_with(self, line: Sequence[Token], at: int, words: list[str], inner: int) -> int:
        """`cases e with x y`, `rcases e with pattern`: names come behind `with`."""
        while at < len(line) and line[at].text not in _ENDS:
            token = line[at]
            if token.text in _OPENING or token.text in _CLOSING:
                self.depth += (token.text in _OPENING) - (token.text in _CLOSING)
            words.append(self.known(token))
            at += 1
            if token.text == "with":
                return self.pattern(line, at, words, inner)
            if token.text == ":" and at < len(line) and line[at - 2].kind is TokenKind.NAME:
                words[-2] = self.new(line[at - 2].text, inner)  # cases h : e
        return at

    def one(self, line: Sequence[Token], at: int, words: list[str], inner: int) -> int:
        """`have h : p`, `by_cases h : p`: the name before the colon; or a pattern in brackets."""
        if line[at].text in ("⟨", "(") or (
            line[at].kind is TokenKind.NAME
            and at + 1 < len(line)
            and (line[at + 1].text in (":", ":=") or line[at + 1].text in _OPENING)
        ):
            end = at
            if line[at].text in ("⟨", "("):
                return self.pattern(line, at, words, inner)
            words.append(self.new(line[end].text, inner))
            return end + 1
        if at + 1 == len(line) and line[at].kind is TokenKind.NAME:  # by_contra h
            words.append(self.new(line[at].text, inner))
            return at + 1
        return at

    def pattern(
        self, line: Sequence[Token], at: int, words: list[str], column: int, *, head: bool = False
    ) -> int:
        """Take in names up to what ends a pattern. Types behind colons bind nothing.

        Args: `head`: whether the first name is a constructor's, or a case's.
        """
        opened = 0
        typed: list[int] = []  # in which brackets a type has begun
        while at < len(line):
            token = line[at]
            text = token.text
            if text in _ENDS and (text != "," or not opened):
                break
            if text == ":" and not opened:
                break
            if text in _OPENING:
                opened += 1
                self.depth += 1
            elif text in _CLOSING:
                if not opened:
                    break
                opened -= 1
                self.depth -= 1
                typed = [depth for depth in typed if depth <= opened]
            elif text == ":":
                typed.append(opened)
            elif text == "," and typed and typed[-1] == opened:
                typed.pop()
            plain = token.kind is TokenKind.NAME and text not in _NEVER and "." not in text
            if plain and not typed and not head:
                words.append(self.new(text, column))
            else:
                words.append(self.known(token) if typed else text)
            if head and text not in ("@", "."):
                head = False
            at += 1
        return at

    def new(self, name: str, column: int) -> str:
        """A name is bound, up to a line that begins left of the column."""
        if name in _NEVER:
            return name
        word = f"v{self.count}"
        self.count += 1
        self.scopes.append(_Scope(column, self.depth, {name: word}))
        return word

    def known(self, token: Token) -> str:
        """The token's text, with its own or first name as it was replaced."""
        if token.kind is not TokenKind.NAME:
            return token.text
        head, dot, rest = token.text.partition(".")
        for scope in reversed(self.scopes):
            if head in scope.names:
                return scope.names[head] + dot + rest
        return token.text


def _lines(proof: str) -> list[tuple[int, list[Token]]]:
    """The lines that hold code, each with its column."""
    lines: dict[int, list[Token]] = {}
    for token in tokens(proof):
        if token.kind not in (TokenKind.COMMENT, TokenKind.DOC):
            lines.setdefault(proof.count("\n", 0, token.start), []).append(token)
    return [(t[0].start - proof.rfind("\n", 0, t[0].start) - 1, t) for t in lines.values()]


def _ranks(columns: Sequence[int]) -> list[int]:
    """For each line how many lines above it hold it: indents of 2 and of 4 are the same."""
    stack: list[int] = []
    ranks = []
    for column in columns:
        while stack and stack[-1] >= column:
            stack.pop()
        ranks.append(len(stack))
        stack.append(column)
    return ranks
