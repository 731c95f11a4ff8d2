"""What the schemas about equality share: names, and functions applied again and again."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.words import Proof

Drawn = tuple[str, str, list[Proof]]
NAMES = ("abcd", "xyzw", "uvwt", "mnkl")


def start(rng: Random) -> tuple[str, str, list[str]]:
    """A type, the bracket for it ("" for a known one), and names of elements."""
    type_ = rng.choice(("α", "α", "β", "Nat", "Int"))
    return type_, f"({type_} : Type) " if len(type_) == 1 else "", list(rng.choice(NAMES))


def power(function: str, count: int, argument: str) -> str:
    """f (f (… a))."""
    text = argument
    for _ in range(count):
        text = f"{function} {text if ' ' not in text else f'({text})'}"
    return text


def argument(text: str) -> str:
    return f"({text})" if " " in text else text
