"""What a run leaves on disk: a checkpoint to go on from, and the model as others load it."""

from __future__ import annotations

import copy
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.loading import quiet
from leanprover_alpha.training.states import read_state

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM, PreTrainedTokenizerBase

CHECKPOINT = "checkpoint.pt"
CARD = "lean_alpha.json"
PARTS = ("recipe", "groups", "position", "model", "optimisers")


def save_checkpoint(state: dict[str, Any], folder: Path) -> None:
    """Write the state whole or not at all: a run that dies meanwhile keeps the one before."""
    handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, folder / CHECKPOINT)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def load_checkpoint(folder: Path) -> dict[str, Any]:
    """What `save_checkpoint` has written. Nothing that it holds is run.

    Raises: InputError, if there is none or it cannot be read.
    """
    path = folder / CHECKPOINT
    if not path.is_file():
        raise InputError(f"--resume: {folder} has no {CHECKPOINT}: leave --resume out to begin")
    try:
        return read_state(path, PARTS)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"--resume: {path} cannot be read: {why}") from error


def save_model(
    model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerBase, style: str, folder: Path
) -> None:
    """The model in Hugging Face's format: weights in half precision, tokenizer, prompt style."""
    folder.mkdir(parents=True, exist_ok=True)
    half: Any = copy.deepcopy(model).cpu()
    with quiet():
        half.half().save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    card = {"style": style, "context_tokens": model.config.max_position_embeddings}
    (folder / CARD).write_text(json.dumps(card, indent=1) + "\n", "utf-8")
