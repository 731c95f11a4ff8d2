"""From groups to tensors: one row a state, read once, with all its proofs after it.

A state is three times as long as a proof, and a theorem has several proofs. In a row

    state | first proof | second proof | …

every proof attends to the state and to itself alone, at the positions that it would have if it
were the only one. The loss is the same as with a row for every pair, at less than half the cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from random import Random
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from leanprover_alpha.training.pretraining.pairs import Group
from leanprover_alpha.training.pretraining.renaming import rename

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

    from leanprover_alpha.policy.prompts import PromptStyle

WINDOW = 4096
"""How many groups are sorted by length at a time: enough that a batch's rows are alike."""


@dataclass(frozen=True)
class Row:
    """Token ids: a prompt, and proofs that each end with the end token; whether each is a guess."""

    prompt: list[int]
    proofs: list[list[int]]
    guessed: list[bool]

    @property
    def length(self) -> int:
        """In tokens."""
        return len(self.prompt) + sum(map(len, self.proofs))


@dataclass(frozen=True)
class Batch:
    """Attributes, for B rows padded to T tokens and M predictions:

    tokens, positions: (B, T) int64.
    mask: (B, 1, T, T) fp32, added to the attention's logits: 0 where seen, else very negative.
    rows, sources, targets: (M,) int64: the hidden state at (row, source) predicts the token target.
    weights: (M,) fp32.
    """

    tokens: Tensor
    positions: Tensor
    mask: Tensor
    rows: Tensor
    sources: Tensor
    targets: Tensor
    weights: Tensor

    def to(self, device: str) -> Batch:
        """The same batch on a device."""
        return Batch(*(getattr(self, field.name).to(device) for field in fields(self)))


class Encoder:
    """Makes rows of groups: renames, renders, encodes."""

    def __init__(self, tokenizer: PreTrainedTokenizerBase, style: PromptStyle) -> None:
        self.tokenizer = tokenizer
        self.style = style
        self.end = int(tokenizer.eos_token_id)
        self.pad = int(tokenizer.pad_token_id)

    def encode(self, groups: Sequence[Group]) -> list[Row]:
        """A row a group."""
        texts = []
        for group in groups:
            texts += [self.style.render(group.task), *group.proofs]
        encoded = iter(self.tokenizer(texts, add_special_tokens=False)["input_ids"])
        return [
            Row(
                next(encoded),
                [[*next(encoded), self.end] for _ in group.proofs],
                list(group.guessed) or [False] * len(group.proofs),
            )
            for group in groups
        ]

    def renamed(self, groups: Sequence[Group], rng: Random, share: float) -> list[Row]:
        """A row a group, the names in `share` of the groups exchanged."""
        return self.encode(
            [rename(group, rng) if rng.random() < share else group for group in groups]
        )


def plan(lengths: Sequence[int], budget: int, rng: Random) -> list[list[int]]:
    """An epoch's batches as indices of groups: rows of like length, in random order.

    Args:
        lengths: of the groups, in tokens.
        budget: how many tokens a batch may have, padding included.
    """
    order = list(range(len(lengths)))
    rng.shuffle(order)
    batches: list[list[int]] = []
    for start in range(0, len(order), WINDOW):
        batch: list[int] = []
        for index in sorted(order[start : start + WINDOW], key=lengths.__getitem__):
            if batch and (len(batch) + 1) * lengths[index] > budget:
                batches.append(batch)
                batch = []
            batch.append(index)
        batches.append(batch)
    rng.shuffle(batches)
    return batches


def collate(
    rows: Sequence[Row], pad: int, state_weight: float = 0.0, guess_weight: float = 1.0
) -> Batch:
    """Rows as tensors.

    Args: what a token of the state, and one of a guessed proof, counts for in the loss, another
    proof's counting 1.
    """
    width = max(row.length for row in rows)
    tokens = torch.full((len(rows), width), pad)
    positions = torch.zeros((len(rows), width), dtype=torch.long)
    part = torch.full((len(rows), width), -1)  # 0 the state, 1… a proof, -1 padding
    found: list[tuple[int, int, int, float]] = []
    for b, row in enumerate(rows):
        start = len(row.prompt)
        tokens[b, :start] = torch.tensor(row.prompt)
        positions[b, :start] = torch.arange(start)
        part[b, :start] = 0
        if state_weight:
            found += [(b, i, row.prompt[i + 1], state_weight) for i in range(start - 1)]
        at = start
        for number, proof in enumerate(row.proofs, 1):
            end = at + len(proof)
            tokens[b, at:end] = torch.tensor(proof)
            positions[b, at:end] = torch.arange(start, start + len(proof))
            part[b, at:end] = number
            sources = [start - 1, *range(at, end - 1)]
            weight = guess_weight if row.guessed[number - 1] else 1.0
            found += [(b, i, target, weight) for i, target in zip(sources, proof, strict=True)]
            at = end
    rows_, sources_, targets, weights = zip(*found, strict=True)
    return Batch(
        tokens,
        positions,
        _mask(part),
        torch.tensor(rows_),
        torch.tensor(sources_),
        torch.tensor(targets),
        torch.tensor(weights),
    )


def _mask(part: Tensor) -> Tensor:
    """Who sees whom, from the part (B, T) that each token belongs to."""
    width = part.shape[1]
    earlier = torch.ones(width, width, dtype=torch.bool).tril()
    same = part[:, :, None] == part[:, None, :]
    seen = earlier & (same | (part[:, None, :] == 0))
    mask = torch.zeros(part.shape[0], 1, width, width)
    return mask.masked_fill_(~seen[:, None], torch.finfo(mask.dtype).min)
