"""Models from where they are: bundled, in a folder, on the Hub; what is wrong with one is one line.

A folder and the bundled model are read without any look at the network. Code that comes with a
model is not run unless the user says so: it is a stranger's program.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leanprover_alpha.policy import quick_torch
from leanprover_alpha.policy.failures import (
    HubError,
    MissingModelError,
    ModelError,
    NotAModelError,
    TokenizerError,
    memory_guard,
)

if TYPE_CHECKING:
    import torch

BUILTIN = "builtin"
CARD = "lean_alpha.json"
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)?")
_WEIGHTS = ("*.safetensors", "*.safetensors.index.json", "pytorch_model*.bin*")
HUB_SECONDS = 10.0
_END_WORDS = ("</s>", "<|endoftext|>", "<|im_end|>", "<eos>", "<end>", "[EOS]")


@dataclass(frozen=True)
class Source:
    """Where a model is.

    Attributes:
        place: what transformers is given: a folder's path or a Hub id.
        local: whether it is a folder; then nothing looks at the network.
        revision: branch, tag or commit on the Hub.
        shown: how it is called in messages.
    """

    place: str
    local: bool
    shown: str
    revision: str | None = None


@dataclass(frozen=True)
class Card:
    """What `lean_alpha.json` beside a model's weights says of it; None where it is silent.

    Attributes:
        style: the prompt style that it was trained in.
    """

    style: str | None = None


@dataclass(frozen=True)
class Loaded:
    """A model ready for use: in eval mode, on its device, with its tokenizer.

    Attributes:
        end: the tokens that end an answer.
        pad: a token to fill batches up with; masks keep it from mattering.
        context_tokens: how many tokens a prompt and its answer may have together; None for models
            that have no bound of their own.
    """

    model: Any
    tokenizer: Any
    source: Source
    card: Card
    end: frozenset[int]
    pad: int
    context_tokens: int | None

    @property
    def seq2seq(self) -> bool:
        """Whether it has an encoder."""
        return bool(self.model.config.is_encoder_decoder)


def builtin_folder() -> Path:
    """Where the bundled model lies, if it is there."""
    return Path(__file__).resolve().parent / BUILTIN


def has_builtin() -> bool:
    """Whether the bundled model's weights are installed; a look at two files."""
    folder = builtin_folder()
    return (folder / "config.json").is_file() and _has_weights(folder)


def locate(name: str, revision: str | None = None) -> Source:
    """Where the model of that name is: "builtin", a folder, or else an id on the Hub.

    Raises: MissingModelError, NotAModelError for a folder that holds none.
    """
    if name == BUILTIN:
        if not has_builtin():
            raise MissingModelError(
                "the bundled model is not part of this installation: name another with --model,"
                " or --model none"
            )
        return Source(str(builtin_folder()), True, "the bundled model")
    folder = Path(os.path.expanduser(name))
    if folder.is_dir():
        _check_folder(folder)
        return Source(str(folder), True, str(folder))
    if folder.exists():
        raise NotAModelError(f"{name} is a file; a model is a folder with config.json in it")
    if name.startswith((".", "~", "/")) or not _HUB_ID.fullmatch(name):
        raise MissingModelError(f"there is no folder {name}")
    return Source(name, False, name, revision)


def load(
    name: str,
    *,
    revision: str | None = None,
    dtype: str = "auto",
    device: str = "auto",
    trust_remote_code: bool = False,
) -> Loaded:
    """Load a model and its tokenizer.

    Args:
        dtype: "auto" (fp32 on the CPU; on a GPU bf16 where it has it, else fp16), or a name of
            torch's: "float32", "bfloat16", "float16".
        device: "auto" (the first GPU, else the CPU), "cpu", "cuda", "cuda:1" …
    Raises: ModelError: see `failures`, one line each.
    """
    quick_torch.complete()
    import transformers

    source = locate(name, revision)
    place = device_named(device)
    kind = dtype_named(dtype, place)
    given = {"trust_remote_code": trust_remote_code, **_whence(source)}
    with _explained(source):
        config = transformers.AutoConfig.from_pretrained(source.place, **given)
        tokenizer = transformers.AutoTokenizer.from_pretrained(source.place, **given)
        auto: Any = (
            transformers.AutoModelForSeq2SeqLM
            if config.is_encoder_decoder
            else transformers.AutoModelForCausalLM
        )
        with (
            memory_guard(f"loading {source.shown}", "take a smaller model or --model none"),
            quiet(),
        ):
            model, report = auto.from_pretrained(
                source.place, config=config, dtype=kind, output_loading_info=True, **given
            )
            model = model.to(place).eval()
    _check_report(source, report)
    card = read_card(source, given)
    end = end_tokens(tokenizer, model, source.shown)
    return Loaded(
        model,
        tokenizer,
        source,
        card,
        end,
        _pad(tokenizer, end),
        _context(config, tokenizer),
    )


def _whence(source: Source) -> dict[str, Any]:
    """Where files may come from, as options for transformers.

    The Hub is asked once whether it has the model. Where it does not answer, what is in the cache
    must do; without this question each file would be tried for again and again, for a minute.
    """
    if source.local:
        return {"local_files_only": True}
    from huggingface_hub import HfApi

    revision = source.revision or "main"
    try:
        HfApi().model_info(source.place, revision=revision, timeout=HUB_SECONDS)
    except Exception as error:
        if {type(each).__name__ for each in _chain(error)} & _REFUSALS:
            raise _explain(source, error) from error
        return {"local_files_only": True, "revision": revision}
    return {"revision": revision}


def read_card(source: Source, given: dict[str, Any]) -> Card:
    """What `lean_alpha.json` says; all None where there is none."""
    from transformers.utils.hub import cached_file

    if source.local:
        path: str | None = str(Path(source.place) / CARD)
    else:
        more = {key: value for key, value in given.items() if key != "trust_remote_code"}
        with _explained(source):
            path = cached_file(
                source.place, CARD, _raise_exceptions_for_missing_entries=False, **more
            )
    if path is None or not Path(path).is_file():
        return Card()
    try:
        said = json.loads(Path(path).read_text(encoding="utf-8"))
        style = said.get("style")
    except (OSError, ValueError, AttributeError) as error:
        raise NotAModelError(f"{CARD} of {source.shown} cannot be read: {_first(error)}") from error
    if not isinstance(style, (str, type(None))):
        raise NotAModelError(f"{CARD} of {source.shown}: style is not the name of one")
    return Card(style)


def end_tokens(tokenizer: Any, model: Any, shown: str) -> frozenset[int]:
    """The tokens that end an answer: the tokenizer's and those that the model's settings name.

    A tokenizer that names none may still have one: the usual words for it are looked for.
    Raises: TokenizerError.
    """
    settings = getattr(model, "generation_config", None)
    named = [tokenizer.eos_token_id, getattr(settings, "eos_token_id", None)]
    named.append(getattr(model.config, "eos_token_id", None))
    found: set[int] = set()
    for each in named:
        found.update(each if isinstance(each, (list, tuple)) else [] if each is None else [each])
    known = tokenizer.get_vocab()
    if not found:
        found = {known[word] for word in _END_WORDS if word in known}
    size = model.get_input_embeddings().num_embeddings
    found = {token for token in found if 0 <= token < size}
    if not found:
        raise TokenizerError(
            f"the tokenizer of {shown} has no end token: set eos_token in its tokenizer_config.json"
        )
    return frozenset(found)


def _pad(tokenizer: Any, end: frozenset[int]) -> int:
    return min(end) if tokenizer.pad_token_id is None else int(tokenizer.pad_token_id)


def _context(config: Any, tokenizer: Any) -> int | None:
    """The positions a model has; for relative ones, what its tokenizer was set up for."""
    if not config.is_encoder_decoder:
        positions = getattr(config.get_text_config(), "max_position_embeddings", None)
        if positions is not None:
            return int(positions)
    most = tokenizer.model_max_length
    return int(most) if most is not None and most < 10**9 else None


def _check_folder(folder: Path) -> None:
    if (folder / "adapter_config.json").is_file() and not (folder / "config.json").is_file():
        raise NotAModelError(f"{folder} is an adapter, not a model: give it with --adapter")
    if not (folder / "config.json").is_file():
        raise NotAModelError(f"{folder} is no model folder: it has no config.json")
    if not _has_weights(folder):
        raise NotAModelError(f"{folder} is no model folder: it has no weights (model.safetensors)")


def _has_weights(folder: Path) -> bool:
    return any(True for pattern in _WEIGHTS for _ in folder.glob(pattern))


def device_named(name: str) -> torch.device:
    """The device of that name; of "auto", the first GPU, else the CPU.

    Raises: ModelError for one that this machine does not have.
    """
    import torch

    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        place = torch.device(name)
        torch.empty(0, device=place)
    except Exception as error:  # every kind of device says it in its own way
        raise ModelError(f"there is no device {name} here: {_first(error)}") from error
    return place


def dtype_named(name: str, device: torch.device) -> torch.dtype:
    """The format of that name; of "auto", the one that suits the device: see `load`.

    Raises: ModelError for one that is none for weights.
    """
    import torch

    if name == "auto":
        if device.type != "cuda":
            return torch.float32
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    found = getattr(torch, name, None)
    if not isinstance(found, torch.dtype) or not found.is_floating_point:
        raise ModelError(f"{name} is no number format for weights: float32, bfloat16, float16")
    return found


def _check_report(source: Source, report: Any) -> None:
    """Weights that were not in the files would be random ones, and nobody would notice."""
    lacking = sorted(report.get("missing_keys") or ())
    wrong = report.get("mismatched_keys") or ()
    if lacking or wrong:
        what = lacking[0] if lacking else next(iter(wrong))[0]
        count = len(lacking) + len(wrong)
        raise NotAModelError(
            f"the weights of {source.shown} do not fit its config.json:"
            f" {count} missing or of another shape, {what} for one"
        )


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps transformers' own tables and bars of what it loads off the user's screen."""
    from transformers.utils import logging

    said: Any = logging
    before = said.get_verbosity()
    said.set_verbosity(50)  # only what is fatal
    said.disable_progress_bar()
    try:
        yield
    finally:
        said.set_verbosity(before)


@contextmanager
def _explained(source: Source) -> Iterator[None]:
    """Turns what transformers raises, pages long at times, into one line."""
    try:
        yield
    except ModelError:
        raise
    except Exception as error:
        raise _explain(source, error) from error


def _explain(source: Source, error: Exception) -> ModelError:
    names = {type(each).__name__ for each in _chain(error)}
    text, shown = str(error), source.shown
    if "trust_remote_code" in text:
        return ModelError(
            f"{shown} comes with code of its own, which is not run without --trust-remote-code"
        )
    if not source.local:
        if names & {"GatedRepoError"}:
            return HubError(f"{shown} is gated on the Hub: ask for access there, then log in")
        if names & {"RevisionNotFoundError"}:
            return MissingModelError(f"{shown} has no revision {source.revision} on the Hub")
        if names & _UNKNOWN:
            return MissingModelError(f"there is no folder {shown}, and no such model on the Hub")
        if names & _UNREACHABLE or "local_files_only" in text or "offline" in text:
            return HubError(
                f"{shown} is not in the cache, and the Hub cannot be reached:"
                " download it where there is a network, or give a folder"
            )
    if "okenizer" in text:
        return TokenizerError(f"the tokenizer of {shown} cannot be loaded: {_first(error)}")
    return NotAModelError(f"{shown} cannot be loaded as a language model: {_first(error)}")


_UNREACHABLE = {"LocalEntryNotFoundError", "OfflineModeIsEnabled", "HfHubHTTPError"}
_UNKNOWN = {"RepositoryNotFoundError", "HFValidationError"}
_REFUSALS = {*_UNKNOWN, "GatedRepoError", "RevisionNotFoundError"}


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _first(error: BaseException) -> str:
    """The first line of what an error says, not too long of it."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:200]
