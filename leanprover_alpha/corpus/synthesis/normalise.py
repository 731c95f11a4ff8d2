"""When are two statements the same? When they differ in the names they bind, and in nothing else.

The training set must not hold a test statement under other names. Names of variables, hypotheses
and bound variables, and names that the context declares, are replaced by numbers in the order in
which they appear; spaces do not count. Two statements with one key are the same up to renaming;
hypotheses in another order, or another way to write one proposition, make another key.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from leanprover_alpha.corpus.synthesis.words import Statement
from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens

_OPENING, _CLOSING = frozenset("([{⟨⦃"), frozenset(")]}⟩⦄")
_QUANTIFIERS = frozenset({"∀", "∃", "fun", "λ", "∃!", "Σ"})
_ENDS_NAMES = frozenset({":", ",", "=>", "↦", "∈", "<", ">", "≤", "≥"})
_DECLARES = frozenset({"def", "theorem", "lemma", "inductive", "structure", "abbrev", "class"})


def key(statement: Statement) -> str:
    """The same text for statements that are the same up to renaming, else another one.

    Returns: 32 hexadecimal digits.
    """
    parts = [*statement.context, f"{statement.binders} : {statement.goal}"]
    return _digest(normalised(parts))


def key_of_state(context: Sequence[str], goals: Sequence[str]) -> str:
    """The key of a tactic state, as Lean prints it, in a context: the same text for states that are
    the same up to renaming. A theorem's own is that of the state in which its proof begins.
    """
    return _digest(normalised([*context, *map(goal_as_statement, goals)]))


def goal_as_statement(goal: str) -> str:
    """Lean's "p : Prop\\nh : p\\n⊢ p" as "(p : Prop) (h : p) : p"."""
    lines: list[str] = []
    for line in goal.splitlines():
        if line.startswith("case ") and not lines:
            continue
        if line.startswith(" ") and lines:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
    binders = [f"({line})" for line in lines if not line.startswith("⊢")]
    ends = [line[1:].strip() for line in lines if line.startswith("⊢")]
    return " ".join([*binders, ":", *ends])


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def normalised(parts: Sequence[str]) -> str:
    """The texts, one after the other, with their own names replaced: v0, v1 …"""
    renaming = _Renaming()
    return "\n".join(" ".join(renaming.of(tokens(part))) for part in parts)


class _Renaming:
    """Which name stands for which, from declaration to declaration.

    A quantifier's names hold up to the bracket that closes around it; those in a theorem's own
    brackets hold to its end.
    """

    def __init__(self) -> None:
        self.scopes: list[dict[str, str]] = [{}]
        self.count = 0

    def of(self, found: Sequence[Token]) -> list[str]:
        self.scopes = [*self.scopes[:1], {}]
        words: list[str] = []
        at = 0
        while at < len(found):
            token = found[at]
            text = token.text
            if text in _QUANTIFIERS or (token.kind is TokenKind.NAME and text in _DECLARES):
                words.append(text)
                at = self._bind(found, at + 1, words, text in _DECLARES)
                continue
            if text in _OPENING:
                names = self._group(found, at + 1) if len(self.scopes) == 2 else 0
                words.append(text)
                for name in found[at + 1 : at + 1 + names]:
                    words.append(self._new(name.text))
                at += 1 + names
                self.scopes.append({})
                continue
            if text in _CLOSING and len(self.scopes) > 2:
                self.scopes.pop()
            words.append(self._known(text) if token.kind is TokenKind.NAME else text)
            at += 1
        return words

    def _group(self, found: Sequence[Token], at: int) -> int:
        """How many names stand between an opening bracket and its colon; 0 if it binds none."""
        first = at
        while at < len(found) and found[at].kind is TokenKind.NAME:
            at += 1
        binds = at < len(found) and found[at].text == ":" and at > first
        return at - first if binds else 0

    def _bind(self, found: Sequence[Token], at: int, words: list[str], declared: bool) -> int:
        """Take in the names behind a quantifier, or the one behind `def`."""
        opened = 0
        while at < len(found):
            token = found[at]
            if token.text in _OPENING:
                names = self._group(found, at + 1)
                if not names:
                    return at
                opened += 1
                words.append(token.text)
                words += [self._new(name.text) for name in found[at + 1 : at + 1 + names]]
                at += 1 + names
                while at < len(found) and found[at].text not in _CLOSING:
                    text = found[at].text
                    words.append(self._known(text) if found[at].kind is TokenKind.NAME else text)
                    at += 1
                continue
            if opened and token.text in _CLOSING:
                words.append(token.text)
                at += 1
                continue
            if token.kind is not TokenKind.NAME or token.text in _ENDS_NAMES:
                return at
            words.append(self._new(token.text, everywhere=declared))
            at += 1
            if declared:
                return at
        return at

    def _new(self, name: str, everywhere: bool = False) -> str:
        if name == "_":
            return name
        word = f"v{self.count}"
        self.count += 1
        self.scopes[0 if everywhere else -1][name] = word
        return word

    def _known(self, name: str) -> str:
        """A name, or the first components of a dotted one, as it was replaced."""
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        head, dot, rest = name.partition(".")
        if dot:
            for scope in reversed(self.scopes):
                if head in scope:
                    return f"{scope[head]}.{rest}"
        return name
