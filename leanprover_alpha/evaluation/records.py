"""The samples of a run on disk, a line a theorem, each with all of its samples aligned.

    {"theorem": "Trees.mirror_mirror", "family": "Trees", "part": 0, "verified": 3,
     "texts": ["rfl", "simp", …], "log_probs": [-3.1, …], "tokens": [2, …],
     "fates": ["refused", "accepted", …], "seconds": {"writing": …, "judging": …, "clock": …}}

Theorems are sampled in parts, and a part counts once all of its lines are there: what a killed run
leaves of its last part is cut off, and that part is sampled anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.passes import Attempt, Fate, Spent, Trial

SAMPLES = "samples.jsonl"


def as_line(trial: Trial, part: int) -> str:
    """The line of a theorem, its end included."""
    record: dict[str, Any] = {
        "theorem": trial.theorem,
        "family": trial.family,
        "part": part,
        "verified": trial.verified,
        "texts": [each.text for each in trial.attempts],
        "log_probs": [each.log_prob for each in trial.attempts],
        "tokens": [each.tokens for each in trial.attempts],
        "fates": [each.fate.value for each in trial.attempts],
        "seconds": asdict(trial.spent),
    }
    return json.dumps(record, ensure_ascii=False) + "\n"


def of_line(line: str) -> tuple[Trial, int]:
    """The trial in a line, and its part. Raises: ValueError, KeyError, TypeError."""
    record = json.loads(line)
    columns = (record[key] for key in ("texts", "log_probs", "tokens", "fates"))
    attempts = tuple(
        Attempt(str(text), float(log_prob), int(tokens), Fate(fate))
        for text, log_prob, tokens, fate in zip(*columns, strict=True)
    )
    spent = Spent(**record["seconds"])
    trial = Trial(record["theorem"], record["family"], attempts, int(record["verified"]), spent)
    return trial, int(record["part"])


def append(path: Path, found: Sequence[Trial], part: int) -> None:
    """Add a part's lines; they are on disk when this returns.

    Raises: InputError if they cannot be written.
    """
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write("".join(as_line(trial, part) for trial in found))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise InputError(
            f"{path} cannot be written to: {error.strerror or error}; what is there is kept, and"
            " the same command goes on"
        ) from error


def read(path: Path) -> list[Trial]:
    """All trials of a finished run. Raises: InputError."""
    try:
        with path.open(encoding="utf-8", newline="\n") as lines:  # a proof may hold a U+2028
            return [of_line(line)[0] for line in lines]
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} does not hold a run's samples: {error!r}") from error


def take_up(path: Path, sizes: Sequence[int]) -> list[Trial]:
    """The trials of a stopped run's whole parts; what is behind them is cut off.

    Args: `sizes` says how many theorems each part has.
    """
    if not path.exists():
        return []
    kept: list[Trial] = []
    end = place = 0
    data = path.read_bytes()
    for number, size in enumerate(sizes):
        found: list[Trial] = []
        while len(found) < size and (stop := data.find(b"\n", place)) >= 0:
            try:
                trial, part = of_line(data[place : stop + 1].decode("utf-8"))
            except (ValueError, KeyError, TypeError):
                break
            if part != number:
                break
            found.append(trial)
            place = stop + 1
        if len(found) < size:
            break
        kept += found
        end = place
    if end < len(data):
        with path.open("r+b") as file:
            file.truncate(end)
    return kept
