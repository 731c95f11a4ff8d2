"""Samples follow the model's distribution, whatever its architecture, batch and adapter."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
import torch
from peft import LoraConfig, get_peft_model
from transformers import (
    BloomConfig,
    BloomForCausalLM,
    GPT2Config,
    GPT2LMHeadModel,
    GPTNeoXConfig,
    GPTNeoXForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    MambaConfig,
    MambaForCausalLM,
)

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.decoding import CachedDecoder, transformers_decoder
from leanprover_alpha.policy.failures import ModelError
from leanprover_alpha.policy.sampling import Drawn, sample_causal


@pytest.fixture(autouse=True, scope="module")
def _one_thread() -> Iterator[None]:
    """Matrices as small as these only wait for a second thread."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


VOCABULARY = 12
END = frozenset({1})
PROMPTS = [[3, 4, 5, 6], [7, 2], [2, 9, 4], [5, 5, 8, 10, 11, 3, 2, 4]]


def llama(**changes: Any) -> LlamaForCausalLM:
    """A tiny Llama with random weights, peaked enough that samples share prefixes."""
    shape = {
        "vocab_size": VOCABULARY,
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 64,
        "initializer_range": 0.4,
    }
    return LlamaForCausalLM(LlamaConfig(**{**shape, **changes}))


def gpt_neox() -> GPTNeoXForCausalLM:
    return GPTNeoXForCausalLM(
        GPTNeoXConfig(
            vocab_size=VOCABULARY,
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=4,
            max_position_embeddings=64,
            initializer_range=0.3,
        )
    )


def gpt2() -> GPT2LMHeadModel:
    return GPT2LMHeadModel(
        GPT2Config(
            vocab_size=VOCABULARY,
            n_embd=32,
            n_layer=2,
            n_head=4,
            n_positions=64,
            initializer_range=0.3,
            bos_token_id=0,
            eos_token_id=1,
        )
    )


def bloom() -> BloomForCausalLM:
    return BloomForCausalLM(
        BloomConfig(
            vocab_size=VOCABULARY, hidden_size=32, n_layer=2, n_head=4, initializer_range=0.3
        )
    )


def mamba() -> MambaForCausalLM:
    return MambaForCausalLM(
        MambaConfig(vocab_size=VOCABULARY, hidden_size=16, num_hidden_layers=1, state_size=4)
    )


ARCHITECTURES = {"llama": llama, "gpt-neox": gpt_neox, "gpt2": gpt2, "bloom": bloom, "mamba": mamba}


def build(architecture: str) -> Any:
    torch.manual_seed(7)
    return ARCHITECTURES[architecture]()


def with_adapter(model: Any) -> Any:
    """The model with a LoRA adapter that changes it a good deal."""
    torch.manual_seed(8)
    adapted = get_peft_model(model, LoraConfig(r=4, lora_alpha=8, target_modules="all-linear"))
    with torch.no_grad():
        for name, weight in adapted.named_parameters():
            if "lora_B" in name:
                weight.normal_(0, 0.2)
    return adapted


def scored(
    model: Any, prompt: list[int], tokens: tuple[int, ...], temperature: float = 1.0
) -> float:
    """The log-probability of the tokens, from one forward pass without a cache."""
    model.eval()
    with torch.no_grad():
        logits = model(input_ids=torch.tensor([[*prompt, *tokens]])).logits[0].float()
    steps = (logits[len(prompt) - 1 : -1] / temperature).log_softmax(-1)
    return float(steps.gather(-1, torch.tensor(tokens)[:, None]).sum())


def sample(model: Any, prompts: list[list[int]], n: int, **changes: Any) -> list[list[Drawn]]:
    options: dict[str, Any] = {"seed": 0, "end": END, "max_new_tokens": 10}
    return sample_causal(model, prompts, n, **{**options, **changes})


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_log_prob_is_what_a_plain_forward_pass_says(architecture: str) -> None:
    model = build(architecture)
    for prompt, samples in zip(PROMPTS, sample(model, PROMPTS, 6), strict=True):
        assert len(samples) == 6
        for drawn in samples:
            assert drawn.log_prob == pytest.approx(scored(model, prompt, drawn.tokens), abs=1e-4)


@pytest.mark.parametrize("architecture", ["llama", "gpt-neox"])
def test_an_active_adapter_counts_and_a_disabled_one_does_not(architecture: str) -> None:
    plain = sample(build(architecture), PROMPTS, 4)
    model = with_adapter(build(architecture))
    for prompt, samples in zip(PROMPTS, sample(model, PROMPTS, 4), strict=True):
        for drawn in samples:
            assert drawn.log_prob == pytest.approx(scored(model, prompt, drawn.tokens), abs=1e-4)
    assert sample(model, PROMPTS, 4) != plain
    with model.disable_adapter():
        assert tokens_of(sample(model, PROMPTS, 4)) == tokens_of(plain)


@pytest.mark.parametrize("rule", [{}, {"temperature": 0.6}, {"top_p": 0.7}])
def test_frequencies_follow_the_distribution(rule: dict[str, float]) -> None:
    """Chi-square over every sequence of two tokens, 0.1 % level, fixed seed."""
    model = build("llama")
    n = 20_000
    samples = sample(model, [PROMPTS[0]], n, max_new_tokens=2, batch_rows=5_000, **rule)[0]
    counts = Counter(drawn.tokens for drawn in samples)
    exact = distribution(model, PROMPTS[0], **rule)
    assert set(counts) <= {tokens for tokens, p in exact.items() if p > 0}
    assert sum(exact.values()) == pytest.approx(1, abs=1e-5)
    common = {tokens: p for tokens, p in exact.items() if n * p >= 8}
    rest = 1 - sum(common.values())
    expected = [n * p for p in common.values()] + [n * rest]
    seen = [counts[tokens] for tokens in common]
    seen.append(n - sum(seen))
    cells = [(o, e) for o, e in zip(seen, expected, strict=True) if e > 1]
    statistic = sum((o - e) ** 2 / e for o, e in cells)
    freedom = len(cells) - 1
    # Wilson and Hilferty's approximation of the quantile at 0.999.
    bound = freedom * (1 - 2 / (9 * freedom) + 3.09 * math.sqrt(2 / (9 * freedom))) ** 3
    assert freedom >= 5
    assert statistic < bound
    for drawn in samples[:50]:
        assert drawn.log_prob == pytest.approx(math.log(exact[drawn.tokens]), abs=1e-4)


def distribution(
    model: Any, prompt: list[int], temperature: float = 1.0, top_p: float = 1.0
) -> dict[tuple[int, ...], float]:
    """The probability of every answer of at most two tokens."""
    model.eval()

    def following(ids: list[int]) -> list[float]:
        with torch.no_grad():
            p = (model(input_ids=torch.tensor([ids])).logits[0, -1] / temperature).softmax(-1)
        order = sorted(range(VOCABULARY), key=lambda token: -float(p[token]))
        before = [0.0, *itertools.accumulate(float(p[token]) for token in order)]
        kept = {token for token, mass in zip(order, before, strict=False) if mass < top_p}
        total = sum(float(p[token]) for token in kept)
        return [float(p[t]) / total if t in kept else 0.0 for t in range(VOCABULARY)]

    answers: dict[tuple[int, ...], float] = {}
    for first, p in enumerate(following(prompt)):
        if first in END:
            answers[(first,)] = p
        elif p > 0:
            for second, q in enumerate(following([*prompt, first])):
                answers[first, second] = p * q
    return answers


@pytest.mark.parametrize("architecture", ["llama", "gpt2", "bloom"])
def test_a_sample_does_not_depend_on_its_company(architecture: str) -> None:
    model = build(architecture)
    together = tokens_of(sample(model, PROMPTS, 8))
    assert tokens_of(sample(model, PROMPTS[::-1], 8)) == together[::-1]
    assert [tokens_of(sample(model, [prompt], 8))[0] for prompt in PROMPTS] == together
    assert [samples[:3] for samples in together] == tokens_of(sample(model, PROMPTS, 3))
    assert tokens_of(sample(model, PROMPTS, 8, batch_rows=3)) == together
    assert tokens_of(sample(model, PROMPTS, 8, seed=1)) != together


def tokens_of(results: list[list[Drawn]]) -> list[list[tuple[int, ...]]]:
    return [[drawn.tokens for drawn in samples] for samples in results]


def test_a_prompt_that_stands_twice_gets_different_samples() -> None:
    first, second = sample(build("llama"), [PROMPTS[0], PROMPTS[0]], 16)
    assert first != second


def test_a_sample_ends_with_its_end_token_or_runs_out() -> None:
    samples = [drawn for rows in sample(build("llama"), PROMPTS, 32) for drawn in rows]
    assert {drawn.finished for drawn in samples} == {True, False}
    for drawn in samples:
        assert drawn.finished == (drawn.tokens[-1] in END)
        assert not END & set(drawn.tokens[:-1])
        assert len(drawn.tokens) == 10 or drawn.finished


def test_tokens_stop_where_the_positions_of_the_model_do() -> None:
    model = llama(max_position_embeddings=9)
    long, short = sample(model, [PROMPTS[3], PROMPTS[1]], 4, end=frozenset())
    assert {len(drawn.tokens) for drawn in long} == {1}
    assert {len(drawn.tokens) for drawn in short} == {7}
    with pytest.raises(InputError, match="leaves no room"):
        sample(model, [[2] * 9], 1)


def test_samples_that_agree_go_through_the_model_once() -> None:
    model = build("llama")
    rows: list[int] = []
    decoder = transformers_decoder(model)
    assert isinstance(decoder, CachedDecoder)
    handle = model.lm_head.register_forward_hook(lambda _, inputs, __: rows.append(len(inputs[0])))
    try:
        samples = sample(model, [PROMPTS[0]], 64, max_new_tokens=4, end=frozenset())[0]
    finally:
        handle.remove()
    distinct = [len({drawn.tokens[:k] for drawn in samples}) for k in range(4)]
    assert rows == distinct
    assert rows[0] == 1 < rows[1] < 64


def test_a_model_in_training_is_left_in_training() -> None:
    model = build("llama")
    model.train()
    model.model.layers[0].eval()
    sample(model, PROMPTS, 2)
    assert model.training
    assert not model.model.layers[0].training


def test_what_cannot_be_sampled_from_is_refused_in_one_line() -> None:
    model = build("llama")
    for changes in ({"temperature": 0.0}, {"top_p": 0.0}, {"top_p": 1.5}, {"max_new_tokens": 0}):
        with pytest.raises(InputError):
            sample(model, PROMPTS, 2, **changes)
    with pytest.raises(InputError, match="without tokens"):
        sample(model, [[]], 2)
    with torch.no_grad():
        model.model.norm.weight.fill_(torch.nan)
    with pytest.raises(ModelError, match="NaN"):
        sample(model, PROMPTS, 2)


def test_no_prompt_and_no_sample_give_none() -> None:
    model = build("llama")
    assert sample(model, [], 4) == []
    assert sample(model, PROMPTS, 0) == [[], [], [], []]
