"""A tiny model whose words are single letters, and problems over them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.training.rollouts import Problem, problem

torch.set_num_threads(1)
LETTERS = ["<s>", "</s>", "<pad>", "<unk>", "/- state -/\n", "\n/- proof -/\n", *"abcdexyz⊢ \n"]


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint in the standard format, with random weights."""
    inner = Tokenizer(models.WordLevel({word: n for n, word in enumerate(LETTERS)}, "<unk>"))
    marks = Regex(r"/- state -/\n|\n/- proof -/\n|.|\n")
    inner.pre_tokenizer = pre_tokenizers.Split(marks, "isolated")
    inner.decoder = decoders.Fuse()
    special = {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>"}
    words = PreTrainedTokenizerFast(tokenizer_object=inner, **special)
    torch.manual_seed(3)
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(LETTERS),
            hidden_size=24,
            intermediate_size=32,
            num_hidden_layers=2,
            num_attention_heads=2,
            max_position_embeddings=64,
            bos_token_id=0,
            eos_token_id=1,
            pad_token_id=2,
            initializer_range=0.2,
        )
    )
    _scribbles(model)
    folder = tmp_path_factory.mktemp("letters")
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    return folder


def _scribbles(model: LlamaForCausalLM) -> None:
    """Teach the model to answer any goal with one to three of the letters a to d and an end."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=5e-3)
    chance = random.Random(7)
    place = {word: n for n, word in enumerate(LETTERS)}
    for _ in range(80):
        rows = []
        for _ in range(32):
            answer = [place[chance.choice("abcd")] for _ in range(chance.randint(1, 3))]
            goal = [place[c] for c in f"⊢ {chance.choice('abcdxy')}"]
            rows.append([0, 4, *goal, 5, *answer, 1, *[2] * (3 - len(answer))])
        ids = torch.tensor(rows)
        labels = ids.masked_fill(ids == 2, -100)
        optimiser.zero_grad()
        model(input_ids=ids, labels=labels).loss.backward()
        optimiser.step()
    model.eval()


@pytest.fixture
def policy(letters: Path) -> Policy:
    """The model with a new adapter."""
    base = Policy.load(str(letters), style="tactic-state")
    return base.with_new_adapter(rank=4, scale=8.0, rslora=False, seed=1)


@pytest.fixture
def problems(policy: Policy) -> list[Problem]:
    """Six goals; the store holds two proofs of the first and one of the second."""
    stored = {"a": ["a", "aa"], "b": ["b"]}
    return [
        problem(policy, name, name, Task((f"⊢ {name}",)), stored.get(name, ()), 6)
        for name in "abcdxy"
    ]


@pytest.fixture
def begins_alike() -> Callable[[Sequence[tuple[Problem, str]]], list[bool]]:
    """Accepts what begins with the goal's own letter; no proof of x or y."""

    def verify(asked: Sequence[tuple[Problem, str]]) -> list[bool]:
        return [p.name in "abcd" and text.startswith(p.name) for p, text in asked]

    return verify
