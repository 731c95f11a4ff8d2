"""Goals as Lean prints them, read back into hypotheses and a target.

The text is for people, so it is read leniently and only to choose what to try: whether a candidate
is right, Lean alone decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

# A name in Lean: letters of any script, digits, _ ' ! ? and dots, or anything between « and ».
NAME = re.compile(r"(?:«[^»]*»|[^\W\d][\w'!?₀-₉]*✝?[⁰¹²³⁴-⁹]*)(?:\.(?:«[^»]*»|[\w'!?₀-₉]+))*")
_INACCESSIBLE = re.compile(r"[^\s()\[\]{}⟨⟩,:.@]+✝[⁰¹²³⁴-⁹]*")
_DECLARED = re.compile(r"(?P<names>\S+(?: \S+)*?) : (?P<type>.*)", re.DOTALL)


@dataclass(frozen=True)
class Hypothesis:
    """One name of a goal's context.

    Attributes:
        value: what the name stands for, if it was introduced by `let` or `set`.
    """

    name: str
    type: str
    value: str | None = None

    @property
    def accessible(self) -> bool:
        """Whether a tactic can mention it: Lean prints other names with a dagger."""
        return "✝" not in self.name

    @property
    def is_instance(self) -> bool:
        """Whether it is an instance that nobody named."""
        return self.name.startswith("inst✝")


@dataclass(frozen=True)
class Goal:
    """One goal: what is known, and what is to be shown. `case` is its tag, if it has one."""

    hypotheses: tuple[Hypothesis, ...]
    target: str
    case: str | None = None

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name in the context."""
        return frozenset(h.name for h in self.hypotheses)

    def types_of(self, name: str) -> str | None:
        """The type of the last hypothesis of that name."""
        return next((h.type for h in reversed(self.hypotheses) if h.name == name), None)

    def renamed(self, names: dict[str, str]) -> Goal:
        """The goal with inaccessible names replaced by others, everywhere."""
        if not names:
            return self

        def new(text: str) -> str:
            return _INACCESSIBLE.sub(lambda m: names.get(m[0], m[0]), text)

        hypotheses = tuple(
            Hypothesis(new(h.name), new(h.type), h.value and new(h.value)) for h in self.hypotheses
        )
        return Goal(hypotheses, new(self.target), self.case)

    def fingerprint(self) -> str:
        """A text that two goals share when one proof does for both.

        The tag, the order of the hypotheses and the names that nobody can write do not count.
        """
        facts = sorted(_without_daggers(h) for h in self.hypotheses)
        text = "\n".join([*facts, "⊢ " + _flat(self.target)])
        found: dict[str, str] = {}
        for name in _INACCESSIBLE.findall("⊢ " + self.target + "\n" + text):
            found.setdefault(name, f"✝{len(found)}")
        return _INACCESSIBLE.sub(lambda m: found.get(m[0], m[0]), text)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _without_daggers(hypothesis: Hypothesis) -> str:
    """A hypothesis in one line. An inaccessible one is known by its type and place in others."""
    value = "" if hypothesis.value is None else " := " + _flat(hypothesis.value)
    return f"{_flat(hypothesis.type)}{value} <- {hypothesis.name}"


def parse_goal(text: str) -> Goal:
    """Read a goal as Lean prints it.

    Never fails: a line that fits nothing is left out, a text without `⊢` is all target.
    """
    case: str | None = None
    hypotheses: list[Hypothesis] = []
    target: list[str] = []
    for entry in _entries(text):
        if target:
            target.append(entry)
        elif entry.startswith("⊢"):
            target.append(entry[1:].strip())
        elif entry.startswith("case ") and not hypotheses and case is None:
            case = entry[5:].strip()
        else:
            hypotheses.extend(_declared(entry))
    if not target:
        return Goal((), text.strip(), case)
    return Goal(tuple(hypotheses), "\n".join(target), case)


def parse_goals(texts: Sequence[str]) -> tuple[Goal, ...]:
    """Read several goals."""
    return tuple(map(parse_goal, texts))


def split_goals(text: str) -> tuple[str, ...]:
    """The goals in a message that lists several, with an empty line between two."""
    found: list[list[str]] = [[]]
    closed = False
    for line in text.strip("\n").splitlines():
        if closed and not line.strip():
            found.append([])
            closed = False
            continue
        closed = closed or line.startswith("⊢")
        found[-1].append(line)
    return tuple("\n".join(lines) for lines in found if any(line.strip() for line in lines))


def _entries(text: str) -> list[str]:
    """The lines of a goal, each with the indented lines that continue it."""
    entries: list[str] = []
    for line in text.strip("\n").splitlines():
        if not line.strip():
            continue
        if line[0] in " \t" and entries:
            entries[-1] += "\n" + line
        else:
            entries.append(line)
    return entries


def _declared(entry: str) -> list[Hypothesis]:
    found = _DECLARED.match(entry.replace(" :\n", " : \n"))
    if not found:
        return []
    kind, value = found["type"], None
    if (assigned := kind.find(" := ")) >= 0 and _balanced(kind[:assigned]):
        kind, value = kind[:assigned], kind[assigned + 4 :].strip()
    return [Hypothesis(name, kind.strip(), value) for name in found["names"].split()]


def _balanced(text: str) -> bool:
    return all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}", "⟨⟩"))


def fresh(base: str, taken: frozenset[str] | set[str]) -> str:
    """A name like `base` that is not taken: base, base_1, base_2 …"""
    if base not in taken:
        return base
    number = 1
    while f"{base}_{number}" in taken:
        number += 1
    return f"{base}_{number}"
