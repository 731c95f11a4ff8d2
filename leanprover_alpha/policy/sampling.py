"""Samples from a causal language model: exactly its distribution, and quickly.

The samples of a prompt grow as a tree: every distinct prefix goes through the model once, however
many samples share it, and a sample that has ended costs nothing more. The distribution is
softmax(logits / T) at each token, nothing else (no top-k, no penalty): what training scores is what
was drawn.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.decoding import Decoder, transformers_decoder
from leanprover_alpha.policy.drawing import Numbers, Rule, copies, draw, uniform_rows
from leanprover_alpha.policy.failures import ModelError
from leanprover_alpha.policy.llama import llama_decoder

BATCH_ROWS = 256


@dataclass(frozen=True)
class Drawn:
    """One sample.

    Attributes:
        tokens: what follows the prompt, the end token included if it was drawn.
        log_prob: of these tokens under the distribution that they were drawn from, in nats.
        finished: whether an end token was drawn; otherwise the tokens ran out.
    """

    tokens: tuple[int, ...]
    log_prob: float
    finished: bool


@dataclass(frozen=True)
class _Job:
    """Some samples of one prompt: rows first … first + count - 1 of its n."""

    prompt: int
    copy: int
    first: int
    count: int


def sample_causal(
    model: Any,
    prompts: Sequence[Sequence[int]],
    n: int,
    *,
    seed: int,
    end: frozenset[int],
    max_new_tokens: int,
    temperature: float = 1.0,
    top_p: float = 1.0,
    batch_rows: int = BATCH_ROWS,
) -> list[list[Drawn]]:
    """`n` independent samples behind each prompt.

    Args:
        model: a causal model of transformers, with or without a PEFT adapter; an adapter that is
            active counts, one that is disabled does not.
        prompts: token ids, at least one each.
        seed: any integer. A sample depends on the seed, its prompt, and its place among the
            prompt's n; not on the other prompts, nor on n or `batch_rows` (up to rounding of the
            logits, which may differ in the last bit between batches of different shapes).
        end: tokens that end a sample.
        max_new_tokens: at most so many tokens a sample, fewer where the model's positions end.
        temperature: above 0.
        top_p: in (0, 1]; 1 leaves the distribution whole.
        batch_rows: at most so many samples side by side; prompts of similar length share a batch.

    Returns: for each prompt, in order, its n samples, in order of their place.

    Raises:
        InputError: a prompt or a number cannot be used.
        ModelError: the model's scores are not numbers.
    """
    with inference(model):
        return sample_with(
            llama_decoder(model) or transformers_decoder(model),
            _positions(model),
            prompts,
            n,
            seed=seed,
            end=end,
            max_new_tokens=max_new_tokens,
            temperature=temperature,
            top_p=top_p,
            batch_rows=batch_rows,
        )


def sample_with(
    decoder: Decoder,
    limit: int,
    prompts: Sequence[Sequence[int]],
    n: int,
    *,
    seed: int,
    end: frozenset[int],
    max_new_tokens: int,
    temperature: float = 1.0,
    top_p: float = 1.0,
    batch_rows: int = BATCH_ROWS,
) -> list[list[Drawn]]:
    """The same from a decoder, for sequences of at most `limit` tokens, prompt included."""
    rule = Rule(temperature, top_p)
    check_request(prompts, n, temperature, top_p, max_new_tokens, limit)
    if batch_rows < 1:
        raise ValueError("batch_rows must be positive")
    results: list[list[Drawn]] = [[] for _ in prompts]
    for jobs in batches(prompts, n, batch_rows, ragged=decoder.ragged):
        texts = [prompts[job.prompt] for job in jobs]
        room = [min(max_new_tokens, limit - len(text)) for text in texts]
        numbers = [
            uniform_rows(seed, text, job.copy, range(job.first, job.first + job.count), max(room))
            for text, job in zip(texts, jobs, strict=True)
        ]
        drawn = _grow(decoder, texts, room, numbers, end, rule)
        for job, samples in zip(jobs, drawn, strict=True):
            results[job.prompt] += samples
    return results


def batches(
    prompts: Sequence[Sequence[int]], n: int, batch_rows: int, *, ragged: bool
) -> Iterator[list[_Job]]:
    """Jobs that go through the model side by side: similar lengths, at most `batch_rows` rows.

    Without `ragged` only prompts of one length share a batch.
    """
    copy = copies(prompts)
    batch: list[_Job] = []
    rows = shortest = 0
    for place in sorted(range(len(prompts)), key=lambda place: len(prompts[place])):
        length = len(prompts[place])
        for first in range(0, n, batch_rows):
            count = min(batch_rows, n - first)
            fits = length <= (1.5 * shortest + 16 if ragged else shortest)
            if batch and (rows + count > batch_rows or not fits):
                yield batch
                batch, rows = [], 0
            if not batch:
                shortest = length
            batch.append(_Job(place, copy[place], first, count))
            rows += count
    if batch:
        yield batch


def _grow(
    decoder: Decoder,
    prompts: Sequence[Sequence[int]],
    room: Sequence[int],
    numbers: Sequence[Numbers],
    end: frozenset[int],
    rule: Rule,
) -> list[list[Drawn]]:
    """Grows the samples of one batch, token by token.

    Args: `room` is how many tokens each prompt's samples may have; `numbers` holds an array
    (samples, tokens) a prompt.
    """
    owner = [p for p, rows in enumerate(numbers) for _ in rows]  # the prompt of each sample
    uniforms = torch.from_numpy(np.concatenate(numbers))  # (samples, tokens)
    tree = _Tree(owner, [room[p] for p in owner], end)
    logits = _with_doubles(decoder.start(prompts, max(room)))
    for step in range(max(room)):
        aligned = tree.prefix == list(range(len(logits)))
        rows = None if aligned else torch.tensor(tree.prefix, device=logits.device)
        numbers_here = uniforms[tree.live, step].to(logits.device)
        tokens, log_probs = draw(logits, rows, numbers_here, rule)
        grown = tree.extend(tokens.tolist(), log_probs.tolist())
        if not grown:
            break
        parents, last = zip(*grown, strict=True)
        logits = _with_doubles(decoder.step(parents, last))
    return tree.collect(len(prompts))


class _Tree:
    """The samples of a batch while they grow.

    Attributes:
        live: the samples that have not ended.
        prefix: of each of them, the decoder's row that holds its tokens so far.
    """

    def __init__(self, owner: Sequence[int], room: Sequence[int], end: frozenset[int]) -> None:
        self.live = list(range(len(owner)))
        self.prefix = list(owner)
        self._owner, self._room, self._end = owner, room, end
        self._tokens: list[list[int]] = [[] for _ in owner]
        self._log_probs = [0.0] * len(owner)
        self._finished = [False] * len(owner)

    def extend(self, tokens: Sequence[int], log_probs: Sequence[float]) -> list[tuple[int, int]]:
        """Gives each live sample its token; returns the distinct prefixes that go on.

        Each is the row of the prefix before and the token behind it.
        """
        children: dict[tuple[int, int], int] = {}
        live, prefix = [], []
        for sample, row, token, nats in zip(self.live, self.prefix, tokens, log_probs, strict=True):
            self._tokens[sample].append(token)
            self._log_probs[sample] += nats
            self._finished[sample] = token in self._end
            full = len(self._tokens[sample]) >= self._room[sample]
            if not (self._finished[sample] or full):
                live.append(sample)
                prefix.append(children.setdefault((row, token), len(children)))
        self.live, self.prefix = live, prefix
        return list(children)

    def collect(self, prompts: int) -> list[list[Drawn]]:
        """The samples, gathered by prompt. Raises: ModelError."""
        if any(math.isnan(nats) for nats in self._log_probs):
            raise ModelError(
                "the model's next-token scores are not numbers (NaN); load it with --dtype float32"
            )
        results: list[list[Drawn]] = [[] for _ in range(prompts)]
        rows = zip(self._owner, self._tokens, self._log_probs, self._finished, strict=True)
        for owner, tokens, nats, finished in rows:
            results[owner].append(Drawn(tuple(tokens), nats, finished))
        return results


def _with_doubles(logits: torch.Tensor) -> torch.Tensor:
    """The logits where double precision exists: Apple's GPUs have none."""
    return logits.cpu() if logits.device.type == "mps" else logits


@contextmanager
def inference(model: Any) -> Iterator[None]:
    """No gradients and no dropout inside; each module's mode is put back afterwards."""
    training = [module for module in model.modules() if module.training]
    model.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        for module in training:
            module.training = True


def _positions(model: Any) -> int:
    """How many tokens a sequence may have, prompt included."""
    config = model.config.get_text_config()
    limit = getattr(config, "max_position_embeddings", None) or getattr(config, "n_positions", None)
    return limit if isinstance(limit, int) and limit > 0 else 2**31


def check_request(
    prompts: Sequence[Sequence[int]],
    n: int,
    temperature: float,
    top_p: float,
    max_new_tokens: int,
    limit: int,
) -> None:
    """Refuses what cannot be sampled; `limit` is how many tokens the model takes.

    Raises: InputError.
    """
    if n < 0 or max_new_tokens < 1:
        raise InputError("the numbers of samples and of new tokens must be positive")
    if not (temperature > 0 and math.isfinite(temperature)):
        raise InputError(f"the temperature must be above 0, not {temperature}")
    if not 0 < top_p <= 1:
        raise InputError(f"top_p must lie above 0 and at 1 at most, not {top_p}")
    if min(map(len, prompts), default=1) < 1:
        raise InputError("a prompt without tokens cannot be continued")
    longest = max(map(len, prompts), default=0)
    if longest >= limit:
        raise InputError(f"a prompt of {longest} tokens leaves no room: the model takes {limit}")
