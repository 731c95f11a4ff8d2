"""What a type looks like from afar: its outermost connective or relation, and the parts.

A light reading of printed text, by brackets and the precedence of Lean's operators. It only chooses
what is worth trying; when it misreads something, a candidate fails and nothing else happens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_OPEN, _CLOSE = "([{⟨⟦‖⌊", ")]}⟩⟧‖⌋"
# Outermost first. Each row: what the connective is called, and its signs.
_LEVELS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("iff", ("↔",)),
    ("imp", ("→",)),
    ("or", ("∨",)),
    ("and", ("∧",)),
    ("eq", ("=",)),
    ("ne", ("≠",)),
    ("rel", ("≤", "<", "≥", ">", "∣", "∈", "∉", "≍", "⊆", "~", "<+", "<+:", "<:+")),
)
_SIGNS = {sign: level for level, (_, signs) in enumerate(_LEVELS) for sign in signs}
_BINDERS = ("∀", "∃", "∃!", "fun", "λ", "let", "have", "match", "if", "Σ", "show")
_WORD = re.compile(
    r"(?:«[^»]*»|[^\W\d][\w'!?₀-₉✝⁰¹²³⁴-⁹]*)(?:\.(?:«[^»]*»|[\w'!?₀-₉]+))*|\s+"
    r'|"(?:[^"\\]|\\.)*"|\d+|[()\[\]{}⟨⟩,]|[^\w\s()\[\]{}⟨⟩,"«»]+'
)


@dataclass(frozen=True)
class Shape:
    """The outermost connective of a type, and what stands on its sides.

    Attributes:
        head: iff, imp, or, and, eq, ne, rel (with `sign`), not, forall, exists, true, false, app
            (anything else).
        parts: the sides of a connective; for forall and exists, the binders and the body.
    """

    head: str
    parts: tuple[str, ...] = ()
    sign: str = ""


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The tokens of a printed term, blanks left out."""
    return tuple(word for word in _WORD.findall(text) if not word.isspace())


@lru_cache(maxsize=4096)
def symbols(text: str) -> frozenset[str]:
    """The names in a text, and every part of a name with dots: `t.mirror` gives t and mirror."""
    found: set[str] = set()
    for word in words(text):
        if word[0].isalpha() or word[0] in "_«":
            found.add(word)
            found.update(word.split("."))
    return frozenset(found)


def _positions(text: str) -> Iterator[tuple[int, str]]:
    """The tokens outside all brackets, with their places; a bracketed group is skipped."""
    depth = 0
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isspace():
            continue
        if word in _OPEN:
            depth += 1
        elif word in _CLOSE:
            depth -= 1
        elif depth == 0:
            yield match.start(), word


@lru_cache(maxsize=8192)
def shape(text: str) -> Shape:
    """The shape of a printed type."""
    text = _stripped(text)
    if text in ("True", "False"):
        return Shape(text.lower())
    for binder, head in (("∀", "forall"), ("∃", "exists")):
        if text.startswith(binder) and not text.startswith("∃!"):
            return Shape(head, _binder_parts(text[1:]))
    best: tuple[int, int, str] | None = None
    for place, word in _positions(text):
        if word in _BINDERS or word.startswith(("∀", "∃")):
            break
        level = _SIGNS.get(word)
        if level is not None and (best is None or level < best[0]):
            best = (level, place, word)
    if best is not None:
        level, place, sign = best
        left, right = text[:place], text[place + len(sign) :]
        return Shape(_LEVELS[level][0], (_stripped(left), _stripped(right)), sign)
    if text.startswith("¬"):
        return Shape("not", (_stripped(text[1:]),))
    return Shape("app", tuple(arguments(text)))


def _binder_parts(text: str) -> tuple[str, ...]:
    """The binders, and the body behind the comma."""
    for place, word in _commas(text):
        if word == ",":
            return (_stripped(text[:place]), _stripped(text[place + 1 :]))
    return (text, "")


def _commas(text: str) -> Iterator[tuple[int, str]]:
    depth = 0
    for match in _WORD.finditer(text):
        word = match[0]
        if word in _OPEN:
            depth += 1
        elif word in _CLOSE:
            depth -= 1
        elif depth == 0 and word == ",":
            yield match.start(), word


def _stripped(text: str) -> str:
    """Without blanks around it, and without a pair of brackets around all of it."""
    text = text.strip()
    while text.startswith("(") and text.endswith(")") and _encloses(text):
        text = text[1:-1].strip()
    return text


def _encloses(text: str) -> bool:
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return place == len(text) - 1
    return False


@lru_cache(maxsize=4096)
def arguments(text: str) -> tuple[str, ...]:
    """The head and the arguments of an application: `f x (g y)` gives f, x, (g y)."""
    found: list[str] = []
    start, depth = 0, 0
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isspace() and depth == 0:
            found.append(text[start : match.start()])
            start = match.end()
        depth += (word in _OPEN) - (word in _CLOSE)
    found.append(text[start:])
    return tuple(part for part in found if part.strip())


def conditions(text: str) -> tuple[str, ...]:
    """The conditions of each `if … then` in a text, those without bound names only by luck."""
    found = []
    for match in re.finditer(r"\bif (?:[\w'✝]+ : )?(.*?) then\b", text, re.DOTALL):
        condition = " ".join(match[1].split())
        inner = condition.rpartition("if ")[2]
        found.append(re.sub(r"^[\w'✝]+ : ", "", inner))
    return tuple(dict.fromkeys(found))


def discriminants(text: str) -> tuple[str, ...]:
    """What each `match … with` in a text looks at."""
    found: list[str] = []
    for match in re.finditer(r"\bmatch (?:[\w'✝]+ : )?(.*?) with\b", text, re.DOTALL):
        inner = match[1].rpartition("match ")[2]
        parts, start = [], 0
        for place, _ in _commas(inner):
            parts.append(inner[start:place])
            start = place + 1
        parts.append(inner[start:])
        found.extend(re.sub(r"^\s*\w+ : ", "", part).strip() for part in parts)
    return tuple(dict.fromkeys(" ".join(part.split()) for part in found))


@lru_cache(maxsize=2048)
def applications(text: str, function: str) -> tuple[tuple[str, ...], ...]:
    """The argument lists that a function has in a text, `t.f x` read as `f t x`.

    Only simple arguments: names, numbers, bracketed terms.
    """
    short = function.rpartition(".")[2]
    tokens = list(_WORD.finditer(text))
    found = []
    for place, match in enumerate(tokens):
        word = match[0]
        if word in (function, short) or function.endswith("." + word):
            found.append(tuple(_following(text, tokens, place + 1)))
        elif word.endswith("." + short) and not function.startswith(word.rpartition(".")[0] + "."):
            found.append((word.rpartition(".")[0], *_following(text, tokens, place + 1)))
    return tuple(dict.fromkeys(found))


def _following(text: str, tokens: list[re.Match[str]], place: int) -> Iterator[str]:
    """The simple arguments that stand behind a function."""
    while place < len(tokens):
        if tokens[place][0].isspace():
            place += 1
            continue
        start, word = tokens[place].start(), tokens[place][0]
        if word in "([⟨" and tokens[place - 1][0].isspace():
            depth = 0
            while place < len(tokens):
                depth += (tokens[place][0] in _OPEN) - (tokens[place][0] in _CLOSE)
                place += 1
                if depth == 0:
                    break
            yield text[start : tokens[place - 1].end()]
        elif word[0].isalnum() or word[0] == "_":
            if word in ("then", "else", "with", "in", "at", "from"):
                return
            yield word
            place += 1
        else:
            return
