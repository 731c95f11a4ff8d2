"""Checkpoints: all of a run on disk, so that it goes on to the same numbers as an unbroken one.

    NAME/checkpoint/            the last whole checkpoint; replaced by renaming a finished one
        adapter/                the adapter, as PEFT writes it
        trainer.pt              step, optimiser, Z table, scores of verified proofs
        run.json                settings, base model and how it is read, problems

A run that is killed while it writes leaves the checkpoint before, whole.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from leanprover_alpha.policy import adapters
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.states import read_state
from leanprover_alpha.training.trainer import Trainer, TrainingError
from leanprover_alpha.training.warm_start import WarmStart

CHECKPOINT = "checkpoint"
OLD, UNFINISHED = f"{CHECKPOINT}.old", f"{CHECKPOINT}.new"
ADAPTER, STATE, RUN = "adapter", "trainer.pt", "run.json"
FORMAT = 1


@dataclass(frozen=True)
class Saved:
    """What a checkpoint says of its run, before anything heavy is loaded.

    `options`: what was asked beside the settings; earlier versions did not keep it.
    """

    folder: Path
    step: int
    settings: TrainSettings
    base: str
    problems: tuple[str, ...]
    options: Mapping[str, Any] = field(default_factory=dict)


def save_checkpoint(
    trainer: Trainer,
    folder: Path,
    base: str,
    problems: Sequence[str],
    warm: WarmStart | None = None,
    options: Mapping[str, Any] | None = None,
) -> None:
    """Write a checkpoint of the run into `folder`, in the place of the one before.

    Args: `base` names the base model, `problems` are the keys of what is trained on, `warm` the
    supervised steps before, as far as they are done; `options`: what else is to be known again.
    Raises: TrainingError if it cannot be written; the one before is whole then.
    """
    target, fresh, old = (folder / name for name in (CHECKPOINT, UNFINISHED, OLD))
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        adapters.save(trainer.policy.model, fresh / ADAPTER)
        state = trainer.state_dict()
        if warm is not None:
            state["warm"] = warm.state_dict()
        torch.save(state, fresh / STATE)
        run = {
            "format": FORMAT,
            "step": trainer.step,
            "settings": trainer.settings.as_dict(),
            "base": base,
            "problems": list(problems),
            "options": dict(options or {}),
        }
        (fresh / RUN).write_text(json.dumps(run, indent=1) + "\n", "utf-8")
        shutil.rmtree(old, ignore_errors=True)
        if target.exists():
            os.replace(target, old)
        os.replace(fresh, target)
        shutil.rmtree(old, ignore_errors=True)
    except (OSError, RuntimeError) as error:  # torch reports a full disk as a RuntimeError
        why = getattr(error, "strerror", None) or error
        raise TrainingError(
            f"the checkpoint cannot be written to {target}: {why}; the one before is whole"
        ) from error


def has_checkpoint(folder: Path) -> bool:
    """Whether a run has got as far as a checkpoint."""
    return any((folder / name / RUN).is_file() for name in (CHECKPOINT, OLD))


def find_checkpoint(folder: Path) -> Saved | None:
    """The last whole checkpoint of a run, None if it has none.

    Raises: TrainingError if there is one that cannot be read.
    """
    for place in (folder / CHECKPOINT, folder / OLD):
        if not (place / RUN).is_file():
            continue
        try:
            run = json.loads((place / RUN).read_text("utf-8"))
            if run["format"] > FORMAT:
                raise TrainingError(f"{place} was written by a newer lean-alpha: upgrade it")
            settings = TrainSettings(**run["settings"])
            kept = dict(run.get("options", {}))
            return Saved(place, run["step"], settings, run["base"], tuple(run["problems"]), kept)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise TrainingError(f"the checkpoint {place} cannot be read: {error}") from error
    return None


def resumed_policy(saved: Saved, base: Policy) -> Policy:
    """The base with the checkpoint's adapter on it, to be trained further."""
    return base.with_adapter(saved.folder / ADAPTER, trainable=True)


def resume(
    trainer: Trainer,
    saved: Saved,
    base: str,
    problems: Sequence[str],
    warm: WarmStart | None = None,
) -> None:
    """Set a new trainer, and its warm start, to where the checkpoint stands.

    Raises: TrainingError if the run had other settings, another base or other problems: its numbers
    would not go on from where they stopped.
    """
    changed = trainer.settings.differences(saved.settings)
    if changed:
        raise TrainingError(
            f"the run was begun with another {', '.join(changed)}: resume with the same, or give "
            "a new --name"
        )
    if base != saved.base:
        raise TrainingError(f"the run was begun on the model {saved.base}, not {base}")
    if tuple(problems) != saved.problems:
        raise TrainingError(
            "the repository's theorems have changed since the run was begun: give a new --name"
        )
    try:
        state = read_state(saved.folder / STATE, ("step", "optimiser"))
        trainer.load_state_dict(state)
        if warm is not None and "warm" in state:
            warm.load_state_dict(state["warm"])
    except (OSError, RuntimeError, LookupError, ValueError, TypeError, AttributeError) as error:
        why = getattr(error, "strerror", None) or f"{error}".partition("\n")[0]
        raise TrainingError(
            f"the checkpoint {saved.folder / STATE} cannot be read: {why}"
        ) from error
