"""Every way in which a model can fail its user, each as one line that says what helps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from leanprover_alpha.errors import LeanAlphaError


class ModelError(LeanAlphaError):
    """A model cannot be used."""


class MissingModelError(ModelError):
    """There is no such model, here or on the Hub."""


class HubError(ModelError):
    """The Hub could not be reached, or did not hand the model out."""


class NotAModelError(ModelError):
    """A folder holds no language model that transformers can load."""


class TokenizerError(ModelError):
    """A tokenizer lacks what sampling needs."""


class AdapterError(ModelError):
    """An adapter cannot be used, or belongs to another base model."""


class ModelMemoryError(ModelError):
    """The model, or what it was asked to do, needs more memory than there is."""


_SIGNS = ("out of memory", "can't allocate memory", "not enough memory", "failed to allocate")


@contextmanager
def memory_guard(doing: str, advice: str) -> Iterator[None]:
    """Turns a lack of memory, of the CPU or of a GPU, into one line: "out of memory while …".

    Raises: ModelMemoryError.
    """
    try:
        yield
    except MemoryError as error:
        raise ModelMemoryError(f"out of memory while {doing}: {advice}") from error
    except RuntimeError as error:  # torch.OutOfMemoryError is one
        first = str(error).lower()
        if not any(sign in first for sign in _SIGNS):
            raise
        where = " (GPU)" if "cuda" in first or "hip" in first else ""
        raise ModelMemoryError(f"out of memory{where} while {doing}: {advice}") from error
