"""Random numbers and draws: one uniform number a token, turned into a token by inverse CDF.

A sample's numbers depend on the seed, on its prompt's tokens and on its place among that prompt's
samples, on nothing else. So it stays the same whichever prompts share its batch, in whatever order,
and however many samples of its prompt are asked for. One generator for the whole batch would
give other proofs as soon as one theorem is added or removed.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

Numbers = np.ndarray[tuple[int, int], np.dtype[np.float64]]


@dataclass(frozen=True)
class Rule:
    """The distribution of the next token: softmax(logits / temperature), cut to its nucleus.

    Attributes:
        temperature: above 0; 1 leaves the model's own distribution.
        top_p: the smallest set of likeliest tokens with at least this probability in all is kept
            and renormalised; at 1 every token is, and nothing is sorted.
    """

    temperature: float = 1.0
    top_p: float = 1.0


def copies(prompts: Sequence[Sequence[int]]) -> list[int]:
    """For each prompt, how often it has stood among the prompts before."""
    seen: Counter[tuple[int, ...]] = Counter()
    counts = []
    for prompt in prompts:
        counts.append(seen[tuple(prompt)])
        seen[tuple(prompt)] += 1
    return counts


def stream_key(seed: int, prompt: Sequence[int], copy: int) -> bytes:
    """Sixteen bytes that name a prompt's stream of random numbers."""
    name = np.array([copy, *prompt], dtype="<i8").tobytes()
    return hashlib.blake2b(name, digest_size=16, key=str(seed).encode()[:64]).digest()


def uniform_rows(seed: int, prompt: Sequence[int], copy: int, rows: range, length: int) -> Numbers:
    """The numbers of some samples of a prompt, in [0, 1): an array (len(rows), length), float64.

    Args:
        copy: 0 for the first place where the prompt stands among the prompts, 1 for the next.
        rows: which of the prompt's samples.
        length: how many tokens at most; a longer row begins as a shorter one does.
    """
    key = np.frombuffer(stream_key(seed, prompt, copy), dtype="<u8")
    numbers = np.empty((len(rows), length))
    for place, row in enumerate(rows):
        # One counter a row: Philox's streams with different counters' high words never meet.
        bits = np.random.Philox(key=key, counter=np.array([0, 0, row, 0], dtype="<u8"))
        numbers[place] = np.random.Generator(bits).random(length)
    return numbers


def draw(
    logits: torch.Tensor, rows: torch.Tensor | None, uniforms: torch.Tensor, rule: Rule
) -> tuple[torch.Tensor, torch.Tensor]:
    """One token for each sample, by inverse CDF.

    Args:
        logits: (R, V), any floating type.
        rows: (S,), the row of the logits that each sample is drawn from; None if S = R, in order.
        uniforms: (S,), float64, in [0, 1).

    Returns: tokens (S,), int64, and their log-probabilities under the rule (S,), fp32, nats.

    Sums are taken in double precision: in single precision the running sum swallows the
    probability of any token below about 1e-7, and such tokens would be drawn never or twice.
    """
    scaled = logits.float()
    if rule.temperature != 1.0:
        scaled = scaled / rule.temperature
    peak = scaled.amax(-1, keepdim=True)
    if rule.top_p < 1.0:
        scaled = _nucleus(scaled, rule.top_p)
    sums = (scaled - peak).exp_().cumsum(-1, dtype=torch.float64)  # (R, V), not normalised
    if rows is not None:
        scaled, peak, sums = scaled[rows], peak[rows], sums[rows]
    total = sums[:, -1:]
    # Rounding may carry u * total up to the total itself, behind which there is no token.
    target = torch.minimum(uniforms[:, None] * total, torch.nextafter(total, total.new_zeros(())))
    tokens = torch.searchsorted(sums, target, right=True).clamp_(max=logits.shape[-1] - 1)  # (S, 1)
    log_prob = scaled.gather(-1, tokens) - peak - total.log()
    return tokens.squeeze(-1), log_prob.squeeze(-1).float()


def _nucleus(scaled: torch.Tensor, top_p: float) -> torch.Tensor:
    """The logits with every token outside of the nucleus at minus infinity: (R, V)."""
    ordered, order = scaled.sort(-1, descending=True)
    before = ordered.softmax(-1, dtype=torch.float64)
    before = before.cumsum(-1) - before  # what the likelier tokens have in all
    kept = before < top_p
    kept[:, 0] = True
    return ordered.masked_fill(~kept, -torch.inf).gather(-1, order.argsort(-1))
