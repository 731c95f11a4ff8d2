"""Which model a run asks: the one that is named, the bundled one if it is there, or none.

What can be seen without torch is checked at once, so that a wrong name is one line before Lean has
been started; the rest is loaded beside the search, in the model's own thread.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.writer import Writer
from leanprover_alpha.search.model import Asking, Effort, Model

if TYPE_CHECKING:
    from leanprover_alpha.policy.loading import Source

NONE = "none"
NO_MODEL = (
    "--search whole asks a model for whole proofs, and there is none: name one with --model PATH"
)
NOTHING_TO_ADAPT = "--adapter belongs to a model, and there is none: name one with --model PATH"


@dataclass(frozen=True)
class ModelOptions:
    """How the user wants a model to be asked.

    Attributes:
        name: "builtin", a folder, a Hub id, "none"; None for the bundled one if it is there.
        adapter: folder of a LoRA adapter.
        revision: of a model on the Hub.
        style: of prompts; None for the model's own.
        trust_remote_code: whether to run code that comes with the model.
    """

    name: str | None = None
    adapter: str | None = None
    revision: str | None = None
    style: str | None = None
    temperature: float = 1.0
    trust_remote_code: bool = False


@dataclass(frozen=True)
class Utilisation:
    """Who worked how much: `lean` are seconds of all workers together, `seconds` those of the run.

    `effort` is the model's since it was started, for all files of a run.
    """

    lean: float
    seconds: float
    workers: int
    effort: Effort | None = None

    def lines(self) -> list[str]:
        """For people, a line each."""
        most = self.seconds * self.workers
        found = [
            f"Lean: at work {self.lean:.1f} of {self.workers} × {self.seconds:.1f} s"
            f" ({_share(self.lean, most)})"
        ]
        if (effort := self.effort) is not None:
            first = "none yet" if effort.first is None else f"after {effort.first:.1f} s"
            found.append(
                f"model: loaded in {effort.loading:.1f} s, first sample {first},"
                f" writing {effort.writing:.1f} of {self.seconds:.1f} s"
                f" ({_share(effort.writing, self.seconds)}), {effort.samples} samples,"
                f" {effort.tokens} tokens"
            )
        return found


def _share(part: float, whole: float) -> str:
    return f"{100 * part / max(whole, 1e-9):.0f} %"


def chosen_name(name: str | None) -> str | None:
    """The model that a run asks; None for none."""
    from leanprover_alpha.policy.loading import BUILTIN, has_builtin

    if name is None:
        return BUILTIN if has_builtin() else None
    return None if name == NONE else name


def open_model(options: ModelOptions, *, strategy: str = "auto") -> Model | None:
    """The model of a run, not yet started.

    Raises: LeanAlphaError if there is no such model or adapter, or whole proofs are asked of none.
    """
    from leanprover_alpha.policy.adapters import check_folder
    from leanprover_alpha.policy.loading import locate
    from leanprover_alpha.policy.prompts import style_named

    name = chosen_name(options.name)
    adapter = None if options.adapter in (None, NONE) else options.adapter
    if name is None:
        if adapter is not None:
            raise InputError(NOTHING_TO_ADAPT)
        if strategy == "whole":
            raise InputError(NO_MODEL)
        return None
    source = locate(name, options.revision)
    if adapter is not None:
        check_folder(Path(adapter))
    if options.style is not None:
        style_named(options.style)
    asking = Asking(temperature=options.temperature)
    return Model(lambda: _load(source, name, adapter, options), asking, name=name)


def writer_of(options: ModelOptions) -> Writer:
    """The model that the options name, loaded here and now.

    Raises: LeanAlphaError if there is no such model or adapter, or none is named.
    """
    from leanprover_alpha.policy.adapters import check_folder
    from leanprover_alpha.policy.loading import locate

    name = chosen_name(options.name)
    if name is None:
        raise InputError("there is no model: name one with --model")
    source = locate(name, options.revision)
    adapter = None if options.adapter in (None, NONE) else options.adapter
    if adapter is not None:
        check_folder(Path(adapter))
    return _load(source, name, adapter, options)


def _load(source: Source, name: str, adapter: str | None, options: ModelOptions) -> Writer:
    """The model, by the quickest way that fits; called in the model's thread."""
    from leanprover_alpha.policy import quick_torch

    torch = quick_torch.import_torch()
    from leanprover_alpha.policy.direct import load_direct
    from leanprover_alpha.policy.policy import Policy

    torch.set_num_threads(max(1, (os.cpu_count() or 2) // 2))  # the rest is Lean's
    if source.local and not torch.cuda.is_available():
        place = None if adapter is None else Path(adapter)
        direct = load_direct(Path(source.place), place, options.style)
        if direct is not None:
            return direct
    quick_torch.complete()
    return Policy.load(
        name,
        adapter=adapter,
        revision=options.revision,
        style=options.style,
        trust_remote_code=options.trust_remote_code,
    )
