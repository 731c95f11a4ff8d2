"""Log-probabilities of completions: the one path by which a policy and its reference are scored.

Training compares pi with pi_base sample by sample; an error of .03 a token, as bf16 or a sampler's
own bookkeeping makes, is a factor of e^(.03 T) in the weight. So both go through this function,
with the same batches, and log-softmax and sums are in fp32 whatever the weights are.

Rows are padded on the right. A causal model's real tokens do not attend to what stands behind them,
and an encoder's padding is masked; what padding or another order changes is the order of additions
inside matrix products: at most 1e-5 nats a token in fp32. Where several completions share a prompt,
as the rollouts of a training step do, the prompt goes through the model once for all of them.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

IGNORED = -100
ENOUGH = 2048
"""Tokens that keep a processor busy in one forward pass."""
PADDING = 1.2
"""Tokens, padding counted, for each real one, that are too many for a pass of that size."""


@dataclass(frozen=True)
class Scored:
    """A prompt and a completion as token ids; the completion with its end token, if it has one."""

    prompt: Sequence[int]
    completion: Sequence[int]

    @property
    def length(self) -> int:
        return len(self.prompt) + len(self.completion)


def log_probs(model: Any, rows: Sequence[Scored], *, pad: int, batch_tokens: int = 8192) -> Tensor:
    """log pi(completion given prompt), summed over the completion's tokens.

    Args:
        model: a causal or an encoder-decoder model of transformers.
        rows: B of them; longest and shortest do not meet in one batch.
        pad: the token to fill up with; which one does not matter.
        batch_tokens: tokens in one forward pass at most, padding counted.
    Returns: (B,) fp32, in nats, on the model's device; differentiable where grad is on. 0 for an
        empty completion.
    """
    share = _shares(model, rows)
    score = _seq2seq if model.config.is_encoder_decoder else _shared if share else _causal
    order = sorted(range(len(rows)), key=lambda n: _place(rows[n], share))
    device = next(model.parameters()).device
    parts = [torch.zeros(0, device=device)]
    for chunk in _chunks(order, rows, batch_tokens, share):
        parts.append(score(model, [rows[index] for index in chunk], pad, device))
    back = torch.empty(len(rows), dtype=torch.long, device=device)
    back[torch.tensor(order, dtype=torch.long, device=device)] = torch.arange(
        len(rows), device=device
    )
    return torch.cat(parts)[back]


def _shares(model: Any, rows: Sequence[Scored]) -> bool:
    """Whether each prompt is to be read once for all of its completions: where there are several
    a prompt, and the model takes a cache, a mask and positions.
    """
    if model.config.is_encoder_decoder or 2 * len({tuple(r.prompt) for r in rows}) > len(rows):
        return False
    needed = {"past_key_values", "attention_mask", "position_ids"}
    return needed <= _parameters(model) and not getattr(_inner(model), "_is_stateful", False)


def _inner(model: Any) -> Any:
    """The model of transformers itself."""
    return model.get_base_model() if hasattr(model, "get_base_model") else model


def _parameters(model: Any) -> set[str]:
    """What its forward pass takes."""
    return set(inspect.signature(_inner(model).forward).parameters)


def _place(row: Scored, share: bool) -> tuple[int, tuple[int, ...], int]:
    """Where a row comes in the order: similar lengths side by side, or one prompt's together."""
    if share:
        return len(row.prompt), tuple(row.prompt), len(row.completion)
    return row.length, (), 0


def _chunks(
    order: Sequence[int], rows: Sequence[Scored], batch_tokens: int, share: bool
) -> list[list[int]]:
    """Neighbours in the order together, as many as fit, padded to the longest. A chunk that is
    large enough ends where the next row would bring much padding.
    """
    chunks: list[list[int]] = []
    longest = prompt = prompts = real = 0
    for index in order:
        row = rows[index]
        width = len(row.completion) if share else row.length
        new = share and (not chunks or rows[chunks[-1][-1]].prompt != row.prompt)
        longest, prompt, prompts, real = (
            max(longest, width),
            max(prompt, len(row.prompt)),
            prompts + new,
            real + width + new * len(row.prompt),
        )
        count = len(chunks[-1]) + 1 if chunks else 1
        padded = count * longest + prompts * prompt
        sparse = real > ENOUGH and padded > PADDING * real
        if not chunks or padded > batch_tokens or sparse:
            chunks.append([])
            longest, prompt, prompts = width, len(row.prompt) if share else 0, int(share)
            real = width + prompt
        chunks[-1].append(index)
    return chunks


def _causal(model: Any, rows: Sequence[Scored], pad: int, device: torch.device) -> Tensor:
    """A causal model's scores, (b,).

    No mask is needed, since what a row is filled up with stands behind its tokens; without one
    attention is quicker. Where the model allows it, no logits are made of what all prompts share.
    """
    width = max(row.length for row in rows)
    tokens = torch.full((len(rows), width), pad, dtype=torch.long)  # (b, T)
    targets = torch.full((len(rows), width), IGNORED, dtype=torch.long)  # (b, T)
    for number, row in enumerate(rows):
        ids = torch.tensor([*row.prompt, *row.completion], dtype=torch.long)
        tokens[number, : len(ids)] = ids
        # the token at t is predicted at t - 1
        first = len(row.prompt) - 1
        targets[number, first : len(ids) - 1] = ids[len(row.prompt) :]
    given: dict[str, Any] = {}
    if "logits_to_keep" in _parameters(model):
        targets = targets[:, min(len(row.prompt) for row in rows) - 1 :]
        given["logits_to_keep"] = targets.shape[1]
    logits = model(input_ids=tokens.to(device), use_cache=False, **given).logits  # (b, T, V)
    return _summed(logits, targets.to(device))


def _shared(model: Any, rows: Sequence[Scored], pad: int, device: torch.device) -> Tensor:
    """A causal model's scores, (b,), each of the P distinct prompts read once.

    The prompts are filled up on the left, so that each one's last token is its row's last and the
    completions follow at once. Gradients flow through the prompt's keys and values, too.
    """
    prompts = list(dict.fromkeys(tuple(row.prompt) for row in rows))
    number = {prompt: place for place, prompt in enumerate(prompts)}
    width = max(map(len, prompts))
    seen = torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in prompts], device=device)
    ids = torch.tensor([[pad] * (width - len(p)) + list(p) for p in prompts], device=device)
    first = model(
        input_ids=ids,
        attention_mask=seen,
        position_ids=(seen.cumsum(-1) - 1).clamp(min=0),
        use_cache=True,
    )  # logits (P, L, V)
    owner = torch.tensor([number[tuple(row.prompt)] for row in rows], device=device)  # (b,)
    logits = first.logits[:, -1:][owner]  # (b, 1, V)
    targets = _padded([row.completion for row in rows], IGNORED).to(device)  # (b, T)
    if targets.shape[1] > 1:
        first.past_key_values.reorder_cache(owner)
        inputs = _padded([row.completion[:-1] for row in rows], pad).to(device)  # (b, T - 1)
        mask = _padded([[1] * len(row.completion[:-1]) for row in rows], 0).to(device)
        lengths = seen.sum(-1)[owner].unsqueeze(-1)
        rest = model(
            input_ids=inputs,
            attention_mask=torch.cat([seen[owner], mask], -1),
            position_ids=lengths + torch.arange(inputs.shape[1], device=device),
            past_key_values=first.past_key_values,
            use_cache=True,
        )
        logits = torch.cat([logits, rest.logits], 1)  # (b, T, V)
    return _summed(logits, targets)


def _seq2seq(model: Any, rows: Sequence[Scored], pad: int, device: torch.device) -> Tensor:
    """An encoder-decoder's scores, (b,): the decoder reads the completion behind a start token."""
    source = _padded([row.prompt for row in rows], pad)
    targets = _padded([row.completion for row in rows], IGNORED)  # (b, T)
    begin = model.config.decoder_start_token_id
    inputs = _padded([[begin, *row.completion[:-1]] for row in rows], pad)
    mask = _padded([[1] * len(row.prompt) for row in rows], 0)
    logits = model(
        input_ids=source.to(device),
        attention_mask=mask.to(device),
        decoder_input_ids=inputs.to(device),
        use_cache=False,
    ).logits  # (b, T, V)
    return _summed(logits[:, : targets.shape[1]], targets.to(device))


def _padded(rows: Sequence[Sequence[int]], fill: int) -> Tensor:
    """The rows, (b, T), filled up on the right."""
    width = max(map(len, rows))
    return torch.tensor([[*row, *[fill] * (width - len(row))] for row in rows], dtype=torch.long)


def _summed(logits: Tensor, targets: Tensor) -> Tensor:
    """The sum of log softmax(logits)[target] over the targets that count; fp32.

    Shapes: (b, T, V) and (b, T) to (b,). Only rows that count are made fp32: with a vocabulary of
    100,000 the prompt's would be most of the memory.
    """
    counted = targets != IGNORED  # (b, T)
    losses = F.cross_entropy(logits[counted].float(), targets[counted], reduction="none")  # (n,)
    owner = counted.nonzero()[:, 0]  # (n,)
    return torch.zeros(len(targets), device=logits.device).index_add(0, owner, -losses)
