"""Proofs that were verified one by one, verified together: which of them may stand in one file?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.verdicts import Verification
from leanprover_alpha.search.tidy import Filling
from leanprover_alpha.service.workers import Stop


@dataclass
class Together:
    """The holes whose proofs go together, with the verdict on each; why the others do not."""

    kept: dict[Hole, Verification] = field(default_factory=dict)
    refused: dict[Hole, str] = field(default_factory=dict)


def keep_together(
    fillings: Mapping[Hole, Filling],
    verify_all: Callable[[Sequence[Filling]], Verification],
    stop: Stop,
) -> Together:
    """As many proofs as the verifier accepts together; mostly all, for one verification.

    Where it refuses, the halves are tried one after the other, the earlier in the file first, each
    with what was kept so far.
    Raises: StoppedError.
    """
    found = Together()

    def add(more: Sequence[Hole]) -> None:
        holes = sorted([*found.kept, *more], key=lambda hole: hole.span.start)
        said = verify_all([fillings[hole] for hole in holes])
        stop.check()
        if said.accepted:
            found.kept = dict(zip(holes, said.each, strict=True))
        elif len(more) == 1:
            found.refused[more[0]] = "; ".join(said.reasons)
        else:
            add(more[: len(more) // 2])
            add(more[len(more) // 2 :])

    if fillings:
        add(sorted(fillings, key=lambda hole: hole.span.start))
    return found
