"""What is learned from: a tactic state and the rest of a proof that Lean accepted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leanprover_alpha.corpus.synthesis import guessing
from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.tasks import Task


@dataclass(frozen=True)
class Pair:
    """One line of a pairs file.

    Attributes:
        theorem: the theorem's id; a theorem has many pairs.
        step: how many steps of the proof are done in this state; 0 for the whole proof.
        context: declarations that the theorem stands on, in the order of the file.
        goals: the state, one text a goal, as Lean prints it.
        proof: the rest of the proof, a tactic block at column 0.
    """

    theorem: str
    family: str
    template: str
    split: str
    context: tuple[str, ...]
    statement: str
    goals: tuple[str, ...]
    proof: str
    step: int
    style: str


@dataclass(frozen=True)
class Group:
    """A state with all the proofs known from there: the state is read once for all of them.

    Attributes:
        guessed: for each proof, whether it was guessed from the goal; () for none.
    """

    family: str
    context: tuple[str, ...]
    statement: str
    goals: tuple[str, ...]
    proofs: tuple[str, ...]
    guessed: tuple[bool, ...] = ()

    @property
    def task(self) -> Task:
        """What a model is asked."""
        return Task(self.goals, f"{self.statement} := by", tuple(reversed(self.context)))


def groups_of(pairs: Iterable[Pair], most: int = 6) -> list[Group]:
    """The pairs by state, in the order in which the states first come; each proof once.

    Args: `most` proofs a group; what is more makes another group of the same state.
    """
    proofs: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[str, Pair]] = {}
    for pair in pairs:
        proofs.setdefault((pair.context, pair.goals), {}).setdefault(pair.proof, pair)
    groups = []
    for (context, goals), known in proofs.items():
        one, texts = next(iter(known.values())), list(known)
        for start in range(0, len(texts), most):
            some = tuple(texts[start : start + most])
            guessed = tuple(known[text].style == guessing.STYLE for text in some)
            groups.append(Group(one.family, context, one.statement, goals, some, guessed))
    return groups


def read_pairs(folder: Path, split: str) -> Iterator[Pair]:
    """The pairs of one split, in the files' order.

    Raises: InputError, if the folder has no pairs file or a line is not a pair.
    """
    files = sorted(folder.glob("*.jsonl")) if folder.is_dir() else []
    if not files:
        raise InputError(f"{folder}: no pairs (*.jsonl) there: `lean-alpha synthesize` makes them")
    for file in files:
        with file.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    record = json.loads(line)
                    if record["split"] == split:
                        yield _pair(record)
                except (ValueError, KeyError, TypeError) as error:
                    raise InputError(f"{file}:{number}: not a pair: {error!r}") from error


def _pair(record: dict[str, Any]) -> Pair:
    return Pair(
        theorem=record["id"],
        family=record["family"],
        template=record["template"],
        split=record["split"],
        context=tuple(record["context"]),
        statement=record["statement"],
        goals=tuple(record["goals"]),
        proof=record["proof"],
        step=int(record["step"]),
        style=record["style"],
    )
