"""How a hole answers to tactics that are known, which tells how to read what it says to others.

The questions are put in the text of the first batch. What candidates are measured by stands above
them, so that none has a part in it (Lean elaborates one command after the other); the rest, with an
axiom of ours that no candidate is to use, below them, where nobody waits for it who wants no more
than a proof.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leanprover_alpha.environment.engines.framing import Fill, Finding, Framing, Place
from leanprover_alpha.environment.text.holes import Hole


@dataclass(frozen=True)
class Probe:
    """How the hole answers to tactics that are known.

    Attributes:
        plain: where goals are reported that tactics leave; None where what follows the hole in its
            block hides that.
        focused: the same for tactics behind `·`.
        goals: those that `skip` leaves.
        sorry_elsewhere: whether the command has other holes.
        refuses: whether a false theorem is refused here (no axiom of the file proves it).
    """

    plain: Place | None = None
    focused: Place | None = None
    goals: tuple[str, ...] = ()
    sorry_elsewhere: bool = True
    refuses: bool = True


ABOVE: tuple[tuple[Fill, str], ...] = ((Fill.PLAIN, "skip"),)


def below(framing: Framing) -> tuple[tuple[Fill, str], ...]:
    """The frames below the candidates: `filler` fills the hole by means of `axiom`."""
    return (
        (Fill.FALSE, ""),
        (Fill.SORRY, ""),
        (Fill.FOCUSED, "skip"),
        (Fill.RAW, framing.axiom),
        (Fill.PLAIN, framing.filler),
    )


def read_frames(hole: Hole, found: Sequence[Finding | None]) -> Probe | None:
    """The answer of frames, from findings in the order of ABOVE and `below`; None if frames do not
    do.
    """
    plain, false, honest, focused, _, filled = found
    if None in found or honest is None or honest.errors or not honest.sorry:
        return None
    probe = probed(hole, plain, focused, filled, false)
    return None if probe.focused is None else probe


def probed(
    hole: Hole,
    plain: Finding | None,
    focused: Finding | None,
    filled: Finding | None,
    false: Finding | None,
) -> Probe:
    """The probe that findings make, None for what has no answer."""
    goals = plain.goals if plain else ()
    whole = not hole.goals or _same(goals, hole.goals)
    return Probe(
        plain=plain.unsolved if plain and whole else None,
        focused=focused.unsolved if focused else None,
        goals=goals,
        sorry_elsewhere=filled is None or filled.sorry or bool(filled.errors),
        refuses=false is not None and bool(false.errors),
    )


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    return [" ".join(goal.split()) for goal in one] == [" ".join(goal.split()) for goal in other]
