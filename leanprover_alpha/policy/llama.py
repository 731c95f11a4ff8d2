"""Quick decoding of Llama models in fp32: the same logits as transformers, to rounding.

At the size of the bundled model most of `generate`'s time is not arithmetic: it copies the keys and
values of every row, the prompt's included, at every token, and runs hundreds of small operations.
Here the prompt's keys stand once for all of its samples (one product of rows x prompt), each
sample's own keys are written in place, and a layer is about twenty operations.

Shapes: R rows (distinct prefixes), H query heads, K key heads, G = H / K, h the width of a head, P
prompts, L the longest one's length, t own tokens so far.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, Protocol

import torch
from torch.nn import functional

from leanprover_alpha.policy.llama_weights import Layer, LlamaWeights, llama_weights

FIRST_CAPACITY = 32
NAIVE_PRODUCT = 400
"""torch.bmm multiplies matrices with fewer products than this one number at a time."""


class _Prompts(Protocol):
    """Attention to the prompts' keys, which many rows share."""

    def scores(self, layer: int, queries: torch.Tensor) -> torch.Tensor:
        """Queries (R, K, G, h) against their prompts: (R, K, G, L)."""
        ...

    def values(self, layer: int, weights: torch.Tensor) -> torch.Tensor:
        """Values (R, K, G, h), weighted by (R, K, G, L)."""
        ...

    def arrange(self, owners: Sequence[int]) -> None:
        """Says whose each row is from now on."""
        ...


class _OnePrompt:
    """All rows share one prompt: one product a key head."""

    def __init__(self, keys: torch.Tensor, values: torch.Tensor) -> None:
        self._keys = keys.transpose(-1, -2)  # (layers, K, h, L)
        self._values = values  # (layers, K, L, h)

    def scores(self, layer: int, queries: torch.Tensor) -> torch.Tensor:
        rows, heads, group, width = queries.shape
        flat = queries.transpose(0, 1).reshape(heads, rows * group, width)
        return torch.bmm(flat, self._keys[layer]).view(heads, rows, group, -1).transpose(0, 1)

    def values(self, layer: int, weights: torch.Tensor) -> torch.Tensor:
        rows, heads, group, length = weights.shape
        flat = weights.transpose(0, 1).reshape(heads, rows * group, length)
        return torch.bmm(flat, self._values[layer]).view(heads, rows, group, -1).transpose(0, 1)

    def arrange(self, owners: Sequence[int]) -> None:
        return


class _ManyPrompts:
    """Rows of several prompts: each prompt has as many places as the one with most rows needs."""

    def __init__(self, keys: Sequence[torch.Tensor], values: Sequence[torch.Tensor]) -> None:
        layers, heads, _, width = keys[0].shape
        lengths = [k.shape[2] for k in keys]
        shape = (layers, len(keys), heads, max(lengths), width)
        padded, self._values = keys[0].new_zeros(shape), keys[0].new_zeros(shape)
        for place, (k, v) in enumerate(zip(keys, values, strict=True)):
            padded[:, place, :, : lengths[place]] = k
            self._values[:, place, :, : lengths[place]] = v
        self._keys = padded.transpose(-1, -2)  # (layers, P, K, h, L)
        self._count = len(keys)
        self._bias = None
        if min(lengths) < max(lengths):
            beyond = torch.arange(max(lengths)) >= torch.tensor(lengths)[:, None]
            bias = torch.zeros(beyond.shape).masked_fill_(beyond, -torch.inf).to(padded)
            self._bias = bias[:, None, None, None]  # (P, 1, 1, 1, L)

    def arrange(self, owners: Sequence[int]) -> None:
        seen: Counter[int] = Counter()
        ranks = []
        for owner in owners:
            ranks.append(seen[owner])
            seen[owner] += 1
        self._places = max(seen.values())
        device = self._values.device
        self._index = (torch.tensor(owners, device=device), torch.tensor(ranks, device=device))

    def scores(self, layer: int, queries: torch.Tensor) -> torch.Tensor:
        scores = self._product(queries, self._keys[layer])  # (P, places, K, G, L)
        if self._bias is not None:
            scores += self._bias
        return scores[self._index]

    def values(self, layer: int, weights: torch.Tensor) -> torch.Tensor:
        return self._product(weights, self._values[layer])[self._index]

    def _product(self, rows: torch.Tensor, matrices: torch.Tensor) -> torch.Tensor:
        """Rows (R, K, G, a) times their prompt's matrix, of (P, K, a, b): (P, places, K, G, b).

        Places without a row hold what is of no use, and is never read.
        """
        _, heads, group, inner = rows.shape
        spread = rows.new_zeros(self._count, self._places, heads, group, inner)
        spread[self._index] = rows
        flat = spread.transpose(1, 2).reshape(self._count * heads, self._places * group, inner)
        product = torch.bmm(flat, matrices.flatten(0, 1))
        return product.view(self._count, heads, self._places, group, -1).transpose(1, 2)


class LlamaDecoder:
    """A `Decoder` (see decoding.py) for weights that were read from a Llama model."""

    ragged = True

    def __init__(self, weights: LlamaWeights) -> None:
        self._weights = weights
        self._device = weights.embedding.device

    @torch.inference_mode()
    def start(self, prompts: Sequence[Sequence[int]], new_tokens: int) -> torch.Tensor:
        w = self._weights
        self._angles = w.rotations(max(map(len, prompts)) + new_tokens)
        read = [self._read_prompt(prompt) for prompt in prompts]
        keys, values = [k for k, _, _ in read], [v for _, v, _ in read]
        self._prompts: _Prompts = (
            _OnePrompt(keys[0], values[0]) if len(prompts) == 1 else _ManyPrompts(keys, values)
        )
        self._lengths = [len(prompt) for prompt in prompts]
        self._length = 0  # own tokens so far
        self._slots = list(range(len(prompts)))  # of each prefix, its place in the cache
        self._owners = list(range(len(prompts)))  # of each slot, its prompt
        self._cache = w.embedding.new_empty(0)
        return functional.linear(torch.cat([last for _, _, last in read]), w.head)

    @torch.inference_mode()
    def step(self, parents: Sequence[int], tokens: Sequence[int]) -> torch.Tensor:
        w = self._weights
        self._make_room(parents)
        rows = len(tokens)
        order = [0] * rows
        for token, slot in zip(tokens, self._slots, strict=True):
            order[slot] = token
        angles = self._rotation()
        x = w.embedding[torch.tensor(order, device=self._device)]  # (R, D)
        for index, layer in enumerate(w.layers):
            x = self._feed_forward(layer, self._attend(index, layer, x, angles))
        self._length += 1
        x = self._norm(x)
        if self._slots != list(range(rows)):
            x = x[torch.tensor(self._slots, device=self._device)]
        return functional.linear(x, w.head)

    def _attend(
        self, index: int, layer: Layer, x: torch.Tensor, angles: torch.Tensor
    ) -> torch.Tensor:
        """x (R, D) plus the attention's output, to the prompt and to the row's own tokens."""
        w, rows, own = self._weights, len(x), self._length + 1
        queries, keys, values = self._project(layer, x, angles)
        cache = self._cache[index, :, :rows]  # (2, R, K, capacity, h)
        cache[0, :, :, self._length] = keys
        cache[1, :, :, self._length] = values
        queries = queries.view(rows, w.key_heads, -1, w.head_width)
        old = self._prompts.scores(index, queries)  # (R, K, G, L)
        flat = queries.flatten(0, 1)  # (R K, G, h)
        own_keys, own_values = cache[:, :, :, :own].flatten(1, 2)  # each (R K, t + 1, h)
        new = torch.bmm(flat, own_keys.transpose(1, 2)).view(*old.shape[:3], own)
        shares = torch.cat([old, new], -1).softmax(-1)
        length = old.shape[-1]
        result = self._prompts.values(index, shares[..., :length])  # (R, K, G, h)
        own_part = _weighted(shares[..., length:].reshape(*flat.shape[:2], own), own_values)
        result = result + own_part.view(result.shape)
        return torch.addmm(x, result.reshape(rows, -1), layer.out)

    def _project(
        self, layer: Layer, x: torch.Tensor, angles: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Queries (R, H, h) and keys (R, K, h), rotated, and values (R, K, h)."""
        w = self._weights
        qkv = functional.linear(self._norm(x), layer.qkv)
        turned = (w.heads + w.key_heads) * w.head_width
        pairs = qkv[:, :turned].view(len(x), -1, w.head_width // 2, 2)
        rotated = torch.view_as_real(torch.view_as_complex(pairs) * angles).flatten(-2)
        values = qkv[:, turned:].view(len(x), w.key_heads, w.head_width)
        return rotated[:, : w.heads], rotated[:, w.heads :], values

    def _feed_forward(self, layer: Layer, x: torch.Tensor) -> torch.Tensor:
        both = functional.linear(self._norm(x), layer.gate_up)
        half = both.shape[-1] // 2
        return torch.addmm(x, functional.silu(both[:, :half]).mul_(both[:, half:]), layer.down)

    def _norm(self, x: torch.Tensor) -> torch.Tensor:
        return functional.rms_norm(x, x.shape[-1:], None, self._weights.eps)

    def _rotation(self) -> torch.Tensor:
        """e^(i angle) of each slot's next token: (R or 1, 1, h / 2)."""
        if len(self._lengths) == 1:
            return self._angles[self._lengths[0] + self._length][None, None]
        places = [self._lengths[owner] + self._length for owner in self._owners]
        return self._angles[torch.tensor(places, device=self._device)][:, None]

    def _read_prompt(
        self, prompt: Sequence[int]
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Keys and values (layers, K, L, h) of a prompt and its last token's state (1, D)."""
        w = self._weights
        group = w.heads // w.key_heads
        x = w.embedding[torch.tensor(prompt, device=self._device)]  # (L, D)
        angles = self._angles[: len(prompt), None]
        kept = []
        for layer in w.layers:
            projected = self._project(layer, x, angles)
            queries, keys, values = (part.transpose(0, 1) for part in projected)
            kept.append((keys, values))
            if layer is w.layers[-1]:  # only the last token's answer is wanted
                queries, x = queries[:, -1:], x[-1:]
            mixed = functional.scaled_dot_product_attention(
                queries[None],
                keys.repeat_interleave(group, 0)[None],
                values.repeat_interleave(group, 0)[None],
                is_causal=len(x) > 1,
                scale=1.0,
            )[0]
            x = torch.addmm(x, mixed.transpose(0, 1).flatten(1), layer.out)
            x = self._feed_forward(layer, x)
        all_keys, all_values = (torch.stack(part) for part in zip(*kept, strict=True))
        return all_keys, all_values, self._norm(x)

    def _make_room(self, parents: Sequence[int]) -> None:
        """Gives every prefix a slot, 0 to R - 1, where its parent's tokens stand.

        A parent's slot goes to its first child; further children get a copy. Slots of
        prefixes that ended are filled from the end, so that rows lie without gaps.
        """
        before, owners = self._slots, self._owners
        rows = len(parents)
        whose = [owners[before[parent]] for parent in parents]
        kept: dict[int, int] = {}
        for row, parent in enumerate(parents):
            if before[parent] < rows:
                kept.setdefault(before[parent], row)
        slots = [-1] * rows
        for slot, row in kept.items():
            slots[row] = slot
        free = iter(sorted(set(range(rows)) - set(kept)))
        moved = [row for row in range(rows) if slots[row] < 0]
        for row in moved:
            slots[row] = next(free)
        self._grow_cache(rows)
        if moved and self._length:
            source = torch.tensor([before[parents[row]] for row in moved], device=self._device)
            target = torch.tensor([slots[row] for row in moved], device=self._device)
            filled = self._cache[..., : self._length, :]
            filled[:, :, target] = filled[:, :, source]
        after = [0] * rows
        for slot, owner in zip(slots, whose, strict=True):
            after[slot] = owner
        if after != owners or self._length == 0:
            self._prompts.arrange(after)
        self._slots, self._owners = slots, after

    def _grow_cache(self, rows: int) -> None:
        """Makes the cache hold `rows` rows and one more token; keeps what it holds."""
        w, held = self._weights, self._cache
        capacity, length = (held.shape[2], held.shape[4]) if held.numel() else (0, 0)
        if rows <= capacity and self._length < length:
            return
        capacity = max(capacity, rows)
        length = max(FIRST_CAPACITY, length if self._length < length else 2 * length)
        shape = (len(w.layers), 2, capacity, w.key_heads, length, w.head_width)
        self._cache = w.embedding.new_empty(shape)
        if self._length:
            old = held[..., : self._length, :]
            self._cache[:, :, : old.shape[2], :, : self._length] = old


def _weighted(shares: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
    """shares (B, G, t) times values (B, t, h), without the slow way of torch.bmm."""
    if shares.shape[1] == 1 and values[0].numel() < NAIVE_PRODUCT:
        return (shares.transpose(1, 2) * values).sum(1, keepdim=True)
    return torch.bmm(shares, values)


def llama_decoder(model: Any) -> LlamaDecoder | None:
    """The quick decoder, if the model is one that it understands."""
    weights = llama_weights(model)
    return None if weights is None else LlamaDecoder(weights)
