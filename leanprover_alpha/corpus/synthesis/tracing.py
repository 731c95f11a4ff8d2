"""Where the states of a proof are taken: `trace_state` before each step of the tactic block.

A step is a line at the block's own first column that begins a tactic. Alternatives (`| zero =>`),
closing brackets and the rest of a tactic that goes on (`<;> simp`) begin none. From each state and
what follows it in the block a pair for training is made.
"""

from __future__ import annotations

from dataclasses import dataclass

TRACE = "trace_state"
_CONTINUES = ("|", ")", "]", "}", "⟩", "<;>", ";", ",", "_ ", "--", "/-", "at ", "with ", "then ")
_INDENT = "  "


@dataclass(frozen=True)
class Step:
    """The state before a step of a proof.

    Attributes:
        line: the step's first line in the tactic block, from 0.
        goals: the state, one text a goal, as Lean prints it.
    """

    line: int
    goals: tuple[str, ...]


@dataclass(frozen=True)
class Traced:
    """A tactic block with `trace_state` before each step, indented.

    Attributes:
        text: the lines, without a newline at the end.
        steps: (line of the `trace_state` in `text`, line of the step in the block), from 0.
    """

    text: str
    steps: tuple[tuple[int, int], ...]


def step_lines(block: str) -> list[int]:
    """The lines, from 0, that begin a step."""
    return [
        number
        for number, line in enumerate(block.splitlines())
        if line and not line[0].isspace() and not line.startswith(_CONTINUES)
    ]


def traced(block: str) -> Traced:
    """The block with the states asked for."""
    starts = set(step_lines(block))
    lines: list[str] = []
    steps: list[tuple[int, int]] = []
    for number, line in enumerate(block.splitlines()):
        if number in starts:
            steps.append((len(lines), number))
            lines.append(_INDENT + TRACE)
        lines.append(_INDENT + line if line else line)
    return Traced("\n".join(lines), tuple(steps))


def goals(text: str) -> tuple[str, ...]:
    """The goals of a state that Lean has printed; none if it says so."""
    parts = [part.strip("\n") for part in text.split("\n\n")]
    return tuple(part for part in parts if "⊢" in part)


def remaining(block: str, line: int) -> str:
    """What of a block stands from a line on."""
    return "\n".join(block.splitlines()[line:]).rstrip()


def states(traced_block: Traced, first_line: int, said: dict[int, str]) -> tuple[Step, ...] | None:
    """The steps with their states; None if one of them has none.

    Args: `first_line` of the traced block in its file; the traces that Lean printed, by line.
    """
    found: list[Step] = []
    for offset, line in traced_block.steps:
        text = said.get(first_line + offset)
        if text is None:
            return None
        state = goals(text)
        if state:
            found.append(Step(line, state))
    return tuple(found)
