"""Sampling by transformers' own `generate`: for models with an encoder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from leanprover_alpha.policy.sampling import Drawn


def sample_generate(
    model: Any,
    prompts: Sequence[Sequence[int]],
    n: int,
    *,
    seed: int,
    end: frozenset[int],
    max_new_tokens: int,
    temperature: float = 1.0,
    top_p: float = 1.0,
) -> list[list[Drawn]]:
    """`n` answers to each prompt; the settings that came with the model do not change them.

    Each prompt has a generator state of its own: its answers do not depend on the others.
    Returns: one list a prompt, in their order.
    """
    import transformers

    configuration: Any = transformers.GenerationConfig
    start = model.config.decoder_start_token_id
    settings = configuration(
        do_sample=True,
        temperature=temperature,
        top_p=top_p,
        top_k=0,
        num_return_sequences=n,
        max_new_tokens=max_new_tokens,
        eos_token_id=sorted(end),
        pad_token_id=min(end),
        decoder_start_token_id=start,
        return_dict_in_generate=True,
        output_scores=True,
    )
    device = next(model.parameters()).device
    found = []
    with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
        for number, prompt in enumerate(prompts):
            torch.manual_seed(seed * 1_000_003 + number)
            ids = torch.tensor([list(prompt)], device=device)  # (1, T)
            out = model.generate(
                input_ids=ids, attention_mask=torch.ones_like(ids), generation_config=settings
            )
            answers = out.sequences[:, -len(out.scores) :]
            found.append(_drawn(answers, out.scores, end))
    return found


def _drawn(
    sequences: torch.Tensor, scores: Sequence[torch.Tensor], end: frozenset[int]
) -> list[Drawn]:
    """Cut each row at its end token. Shapes: (n, T), and T times (n, V)."""
    steps = torch.stack([s.float().log_softmax(-1) for s in scores], 1)  # (n, T, V)
    each = steps.gather(2, sequences[..., None]).squeeze(2)  # (n, T)
    found = []
    for row, log_probs in zip(sequences.tolist(), each, strict=True):
        stop = next((t + 1 for t, token in enumerate(row) if token in end), None)
        length = len(row) if stop is None else stop
        total = float(log_probs[:length].sum())
        found.append(Drawn(tuple(row[:length]), total, stop is not None))
    return found
