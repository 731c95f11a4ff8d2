"""Taking a tactic block apart into steps, and putting it together again.

Layout alone decides, as it does for Lean: a line and the deeper lines below it are one step.
Nothing here needs to be right about Lean's grammar; Lean judges every text made of the pieces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

OPENING, CLOSING = "([{⟨", ")]}⟩"
INDENT = "  "


@dataclass(frozen=True)
class Step:
    """One step: its first line, and the deeper lines below it as steps of their own."""

    head: str
    body: tuple[Step, ...] = ()


def read_steps(text: str) -> list[Step]:
    """The steps of a block; a bullet's own line counts as the first below it."""
    lines = [line for line in text.splitlines() if line.strip()]
    steps: list[Step] = []
    position = 0
    while position < len(lines):
        indent = _indent(lines[position])
        end = position + 1
        while end < len(lines) and _indent(lines[end]) > indent:
            end += 1
        head, below = lines[position].strip(), lines[position + 1 : end]
        if head.startswith("· "):
            rest = head.removeprefix("·")
            inner = rest.lstrip()
            column = indent + 1 + len(rest) - len(inner)
            below = [" " * column + inner, *below]
            head = "·"
        steps.append(Step(head, tuple(read_steps("\n".join(below)))))
        position = end
    return steps


def written(steps: Sequence[Step]) -> str:
    """The block that the steps make."""
    lines: list[str] = []
    for step in steps:
        below = written(step.body).splitlines()
        if step.head == "·" and below:
            lines += [f"· {below[0]}", *(INDENT + line for line in below[1:])]
        else:
            lines += [step.head, *(INDENT + line for line in below)]
    return "\n".join(lines)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def closing(text: str, start: int) -> int:
    """Where the step or bracket that `start` lies in ends: a bracket that closes what was opened
    before, a line end, `;`, `|` or `<;>`.
    """
    depth = 0
    for position in range(start, len(text)):
        character = text[position]
        if character in OPENING:
            depth += 1
        elif character in CLOSING:
            if depth == 0:
                return position
            depth -= 1
        elif depth == 0 and (character in "\n;|" or text.startswith("<;>", position)):
            end = position
            while end > start and text[end - 1] == " ":
                end -= 1
            return end
    return len(text)


def ending(text: str, start: int, also: str = "") -> int:
    """Where the bracket that `start` lies in is closed, or one of the characters `also` stands."""
    depth = 0
    for position in range(start, len(text)):
        character = text[position]
        if depth == 0 and (character in CLOSING or character in also):
            return position
        depth += (character in OPENING) - (character in CLOSING)
    return len(text)


def split(text: str, separator: str) -> list[str]:
    """The parts between the separators that stand in no bracket; `;` does not split `<;>`."""
    parts, depth, begin, position = [], 0, 0, 0
    while position < len(text):
        if separator != "<;>" and text.startswith("<;>", position):
            position += 3
            continue
        character = text[position]
        depth += (character in OPENING) - (character in CLOSING)
        if depth == 0 and text.startswith(separator, position):
            parts.append(text[begin:position])
            position += len(separator)
            begin = position
            continue
        position += 1
    return [*parts, text[begin:]]


def bracket_lists(text: str) -> list[tuple[int, int]]:
    """Where the outermost `[…]` begin and end; those that index (`xs[0]`) do not count."""
    found, depth, begin = [], 0, -1
    for position, character in enumerate(text):
        if character in OPENING:
            if depth == 0 and character == "[" and text[:position].endswith(" "):
                begin = position
            depth += 1
        elif character in CLOSING:
            depth -= 1
            if depth == 0 and begin >= 0:
                found.append((begin, position))
                begin = -1
    return found


def is_atomic(term: str) -> bool:
    """Whether a term can be an argument as it stands: one word, or in brackets."""
    if not term:
        return False
    if term[0] in OPENING:
        return ending(term, 1) == len(term) - 1
    return " " not in term
