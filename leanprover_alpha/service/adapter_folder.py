"""The folder of an adapter in training: nothing of the user's is ever written over in it.

adapter_model.safetensors, adapter_config.json    as PEFT reads them
lean_alpha.json                                   the base model's fingerprint
README.md, curves.png                             the model card, the run in pictures
metrics.jsonl, tensorboard/                       a line of numbers a step
theorems.json                                     what is trained on, with which proofs
checkpoint/                                       all that --resume needs
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.policy import adapters
from leanprover_alpha.service.training_set import Lesson, TrainingSet
from leanprover_alpha.training.checkpoints import (
    UNFINISHED,
    Saved,
    find_checkpoint,
    has_checkpoint,
)

ADAPTERS = "adapters"
THEOREMS, CARD = "theorems.json", "README.md"
BEFORE_A_CHECKPOINT = frozenset({THEOREMS, f"{THEOREMS}.new", UNFINISHED})
"""What a run writes before its first checkpoint is whole."""


class OutputError(LeanAlphaError):
    """The adapter's folder cannot be written."""


def adapter_folder(repository: Path, name: str | None) -> Path:
    """Where the adapter of that name lies; the repository's own name by default.

    Raises: InputError for a name that is none of a folder.
    """
    chosen = repository.resolve().name if name is None else name
    if not chosen or chosen.startswith(".") or Path(chosen).name != chosen:
        raise InputError(f"--name: {chosen or 'nothing'} is no name for a folder")
    return repository / ".lean-alpha" / ADAPTERS / chosen


def find_run(folder: Path, resume: bool) -> Saved | None:
    """The run to go on with, None for a new one.

    A folder of a run that ended before its first checkpoint, on a full disk for one, has nothing
    that anybody could want: a new run takes it.
    Raises: InputError if there is a folder and no --resume, or the other way round.
    """
    found = {path.name for path in folder.iterdir()} if folder.exists() else set()
    if resume and (saved := find_checkpoint(folder)) is not None:
        return saved
    if has_checkpoint(folder):
        raise InputError(
            f"{folder} is there already: give a new one another --name, or go on with --resume"
        )
    if not found <= BEFORE_A_CHECKPOINT:
        raise InputError(
            f"{folder} is there already, but without a checkpoint to go on from: remove it, or "
            "give another --name"
        )
    if resume:
        raise InputError(f"--resume: there is no checkpoint in {folder}: begin without --resume")
    return None


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turns what the system says of a folder that cannot be written into one line."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error.strerror or error}") from error


def write_theorems(folder: Path, found: TrainingSet) -> None:
    """Note what is trained on: a resumed run goes on with the same, whatever was found since."""
    said = {
        "theorems": [
            {
                "name": lesson.theorem.name,
                "module": lesson.theorem.module,
                "key": lesson.key,
                "proofs": [proof.key for proof in lesson.proofs],
            }
            for lesson in found.lessons
        ],
        "excluded": list(found.excluded),
        "left_out": dict(found.left_out),
    }
    _put(folder / THEOREMS, json.dumps(said, indent=1, ensure_ascii=False) + "\n")


def recorded(folder: Path, lessons: Sequence[Lesson]) -> tuple[Lesson, ...]:
    """The lessons that a run was begun with, each with the proofs that it had then.

    Raises: InputError if some are not there any more, or it is not known what they were.
    """
    path = folder / THEOREMS
    try:
        rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["theorems"]
        proofs = {row["key"]: set(row["proofs"]) for row in rows}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"--resume: {path} cannot be read: {error}") from error
    there = {lesson.key: lesson for lesson in lessons}
    gone = [row["name"] for row in rows if row["key"] not in there]
    if gone:
        raise InputError(
            f"--resume: {gone[0]} is not in the repository any more as it was when the run was "
            "begun: give a new --name"
        )
    return tuple(
        replace(there[key], proofs=tuple(p for p in there[key].proofs if p.key in proofs[key]))
        for key in proofs
    )


def write_adapter(folder: Path, model: Any) -> None:
    """Write the adapter as PEFT does, each file whole or not at all."""
    fresh = folder / "adapter.new"
    shutil.rmtree(fresh, ignore_errors=True)
    adapters.save(model, fresh)
    for path in sorted(fresh.iterdir()):
        if path.name != CARD:  # ours is written apart
            os.replace(path, folder / path.name)
    shutil.rmtree(fresh, ignore_errors=True)


def write_card(folder: Path, text: str) -> None:
    """Write the model card."""
    _put(folder / CARD, text)


def _put(path: Path, text: str) -> None:
    """The file whole or not at all."""
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(text, "utf-8")
    os.replace(fresh, path)
