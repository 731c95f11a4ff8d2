"""LoRA adapters: a few weights beside the frozen base, and the base itself with them switched off.

An adapter for another base loads without complaint where names happen to agree: PEFT leaves out
what it does not know and starts what is missing at zero. So names and shapes are compared here, and
the fingerprint of the base that the adapter was trained on, where it is noted.
"""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leanprover_alpha.policy.failures import AdapterError

if TYPE_CHECKING:
    import torch

CONFIG = "adapter_config.json"
NOTE = "lean_alpha.json"


def attach(model: Any, folder: Path, *, trainable: bool = False) -> Any:
    """The model with the adapter in `folder` on it, as PEFT wraps it.

    Raises: AdapterError if the folder holds none, or one that does not fit this base.
    """
    from peft import PeftConfig, PeftModel
    from peft.utils import get_peft_model_state_dict
    from peft.utils.save_and_load import load_peft_weights

    check_folder(folder)
    try:
        config: Any = PeftConfig.from_pretrained(str(folder))
        weights = load_peft_weights(str(folder), device="cpu")
    except Exception as error:  # whatever a broken file makes PEFT raise
        raise AdapterError(f"the adapter in {folder} cannot be read: {_first(error)}") from error
    _check_kind(config, folder)
    _check_fingerprint(model, folder)
    try:
        with warnings.catch_warnings():  # of keys that lack: those are an error below
            warnings.simplefilter("ignore")
            wrapped = PeftModel.from_pretrained(
                model, str(folder), config=config, is_trainable=trainable
            )
    except (ValueError, RuntimeError) as error:
        raise _unfit(folder, _first(error)) from error
    expected = get_peft_model_state_dict(wrapped)
    if set(expected) != set(weights):
        odd = sorted(set(expected) ^ set(weights))[0]
        raise _unfit(folder, f"{odd} is only in one of the two")
    return wrapped.eval()


def create(
    model: Any, *, rank: int = 16, scale: float = 32.0, rslora: bool = False, seed: int = 0
) -> Any:
    """The model with a new, trainable adapter on every linear layer but the output's.

    The adapter's second factor starts at zero, so that the model still is its base; dropout 0, no
    biases, no embeddings, no norms: with the adapter off, the base is bitwise itself.
    Args: `scale` is LoRA's alpha: the product is weighed scale / rank, or scale / sqrt(rank) with
    `rslora` (arXiv 2312.03732). `seed` decides the first factor.
    """
    import torch
    from peft import LoraConfig, TaskType, get_peft_model

    kind = TaskType.SEQ_2_SEQ_LM if model.config.is_encoder_decoder else TaskType.CAUSAL_LM
    config = LoraConfig(
        r=rank,
        lora_alpha=scale,  # type: ignore[arg-type]  # a float works, and is written as one
        lora_dropout=0.0,
        bias="none",
        target_modules="all-linear",
        use_rslora=rslora,
        task_type=kind,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return get_peft_model(model, config).eval()


def check_folder(folder: Path) -> None:
    """Raises: AdapterError for a folder that is none of an adapter; a glance, without torch."""
    if not folder.is_dir():
        raise AdapterError(f"there is no adapter folder {folder}")
    if not (folder / CONFIG).is_file():
        raise AdapterError(f"{folder} is no adapter folder: it has no {CONFIG}")


def save(wrapped: Any, folder: Path) -> None:
    """Write the adapter of a wrapped model, with the fingerprint of its base beside it.

    Raises: OSError.
    """
    from safetensors import SafetensorError

    folder.mkdir(parents=True, exist_ok=True)
    try:
        # "auto" would ask the Hub how large the base's vocabulary once was
        wrapped.save_pretrained(str(folder), save_embedding_layers=False)
    except SafetensorError as error:  # a full disk, for instance
        raise OSError(str(error)) from error
    note = {"base": fingerprint(wrapped)}
    (folder / NOTE).write_text(json.dumps(note, indent=1) + "\n", encoding="utf-8")


def fingerprint(model: Any) -> str:
    """A hash of the base's weights: names, shapes, and some numbers of each, in fp32.

    The same for a base alone and with an adapter on it. Not proof against forgery: it tells two
    models apart that were trained apart.
    """
    entries = {}
    for name, value in model.state_dict().items():
        if "lora_" in name or "modules_to_save" in name:
            continue
        plain = name.removeprefix("base_model.model.").replace(".base_layer.", ".")
        entries[plain.replace(".original_module.", ".")] = value
    return fingerprint_of(entries)


def fingerprint_of(entries: Mapping[str, torch.Tensor]) -> str:
    """The same for weights by their names in a checkpoint."""
    import torch

    found = hashlib.sha256()
    for name in sorted(entries):
        flat = entries[name].detach().reshape(-1)
        picked = flat[:: max(1, len(flat) // 64)].to("cpu", torch.bfloat16).to(torch.float32)
        found.update(f"{name} {tuple(entries[name].shape)}".encode())
        found.update(picked.numpy().tobytes())
    return found.hexdigest()[:32]


def _check_kind(config: Any, folder: Path) -> None:
    """Only what leaves the base as it is when switched off."""
    kind = getattr(config.peft_type, "value", str(config.peft_type))
    if kind != "LORA":
        raise AdapterError(f"the adapter in {folder} is of type {kind}; only LORA can be used")
    if getattr(config, "bias", "none") != "none":
        raise AdapterError(
            f"the adapter in {folder} changes biases of the base itself: with it off, the base"
            " would not be the base"
        )


def _check_fingerprint(model: Any, folder: Path) -> None:
    note = folder / NOTE
    if not note.is_file():
        return
    try:
        base = json.loads(note.read_text(encoding="utf-8")).get("base")
    except (OSError, ValueError, AttributeError) as error:
        raise AdapterError(f"{NOTE} of {folder} cannot be read: {_first(error)}") from error
    if base is not None and base != fingerprint(model):
        raise _unfit(folder, "it was trained on other weights")


def _unfit(folder: Path, why: str) -> AdapterError:
    return AdapterError(f"the adapter in {folder} does not fit this base model: {why}")


def _first(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    if len(lines) > 1 and lines[0].endswith(":"):
        return f"{lines[0]} {lines[1]}"[:200]
    return (lines[0] if lines else type(error).__name__)[:200]
