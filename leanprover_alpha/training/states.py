"""Files of plain values and tensors that `torch.save` wrote: nothing that they hold is run."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch


def read_state(path: Path, names: Iterable[str]) -> dict[str, Any]:
    """The dict in a file, which has at least these names.

    Raises: OSError; ValueError, one line, for a file that is cut short, damaged or something else.
    """
    with path.open("rb") as file:
        try:
            found = torch.load(file, map_location="cpu", weights_only=True)
        except Exception as error:  # torch has another one for each kind of damage
            raise ValueError(f"it is cut short or damaged ({type(error).__name__})") from error
    if not isinstance(found, dict) or not found.keys() >= set(names):
        raise ValueError("it holds something else")
    return found
