"""Next-token logits of many prefixes at once, from any causal model of transformers.

A decoder holds a batch of distinct prefixes. `start` gives it the prompts; each `step` says which
prefixes go on, and with which token: one prefix may be left out, go on once, or go on several times
with different tokens. So N samples of a prompt run through the model once for as long as they
agree, not N times.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any, Protocol

import torch


class Decoder(Protocol):
    """Holds the prefixes of one batch. `ragged`: whether prompts may differ in length."""

    @property
    def ragged(self) -> bool: ...

    def start(self, prompts: Sequence[Sequence[int]], new_tokens: int) -> torch.Tensor:
        """Logits behind each prompt: (P, V). The prompts are the first call's prefixes.

        Args: `new_tokens` is how many tokens will follow at most.
        """
        ...

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> torch.Tensor:
        """Logits (R, V) behind prefix `parents[r]` of the call before, followed by `tokens[r]`."""
        ...


class CachedDecoder:
    """Any model that takes `past_key_values`: each prefix's keys and values are kept.

    Prompts of unequal length are padded on the left, which is only done for models that take both
    a mask and positions; `ragged` says so.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        takes = _parameters(model)
        self.ragged = {"attention_mask", "position_ids"} <= takes
        self._options = {"logits_to_keep": 1} if "logits_to_keep" in takes else {}
        self._device = model.get_input_embeddings().weight.device

    def start(self, prompts: Sequence[Sequence[int]], new_tokens: int) -> torch.Tensor:
        longest = max(map(len, prompts))
        rows = [[prompt[0]] * (longest - len(prompt)) + list(prompt) for prompt in prompts]
        self._lengths = torch.tensor([len(prompt) for prompt in prompts], device=self._device)
        self._mask = None
        if any(len(prompt) < longest for prompt in prompts):
            place = torch.arange(longest, device=self._device)
            self._mask = (place >= longest - self._lengths[:, None]).long()  # (P, L)
        return self._run(torch.tensor(rows, device=self._device), None)

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> torch.Tensor:
        if list(parents) != list(range(len(self._lengths))):
            index = torch.tensor(parents, device=self._device)
            self._cache.reorder_cache(index)
            self._lengths = self._lengths[index]
            self._mask = None if self._mask is None else self._mask[index]
        self._lengths = self._lengths + 1
        if self._mask is not None:
            self._mask = torch.cat([self._mask, self._mask.new_ones(len(tokens), 1)], -1)
        return self._run(torch.tensor(tokens, device=self._device)[:, None], self._cache)

    def _run(self, ids: torch.Tensor, cache: Any) -> torch.Tensor:
        options: dict[str, Any] = dict(self._options)
        if self._mask is not None:
            positions = (self._mask.cumsum(-1) - 1).clamp_(min=0)[:, -ids.shape[1] :]
            options.update(attention_mask=self._mask, position_ids=positions)
        out = self._model(input_ids=ids, past_key_values=cache, use_cache=True, **options)
        self._cache = out.past_key_values
        return out.logits[:, -1]  # type: ignore[no-any-return]


class RecomputingDecoder:
    """A model without a cache that can be reordered: whole sequences go through it each step.

    Dear, since the work grows with the square of the length, but right for every architecture.
    """

    ragged = False

    def __init__(self, model: Any) -> None:
        self._model = model
        self._device = model.get_input_embeddings().weight.device
        self._options = {"use_cache": False} if "use_cache" in _parameters(model) else {}

    def start(self, prompts: Sequence[Sequence[int]], new_tokens: int) -> torch.Tensor:
        self._ids = torch.tensor([list(prompt) for prompt in prompts], device=self._device)
        return self._run()

    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> torch.Tensor:
        last = torch.tensor(tokens, device=self._device)[:, None]
        self._ids = torch.cat([self._ids[list(parents)], last], -1)
        return self._run()

    def _run(self) -> torch.Tensor:
        return self._model(input_ids=self._ids, **self._options).logits[:, -1]  # type: ignore[no-any-return]


def transformers_decoder(model: Any) -> CachedDecoder | RecomputingDecoder:
    """The decoder that fits a model, from what its `forward` takes."""
    if "past_key_values" in _parameters(model) and not getattr(model, "_is_stateful", False):
        return CachedDecoder(model)
    return RecomputingDecoder(model)


def _parameters(model: Any) -> set[str]:
    """What the forward of a model takes, or of the model that an adapter stands around."""
    inner = model.get_base_model() if hasattr(model, "get_base_model") else model
    return set(inspect.signature(inner.forward).parameters)
