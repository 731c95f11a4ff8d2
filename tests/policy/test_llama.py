"""Quick decoding of Llama models gives the logits of transformers, step by step."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from peft import LoraConfig, PromptTuningConfig, get_peft_model
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM, MistralConfig, MistralForCausalLM

from leanprover_alpha.policy import sampling
from leanprover_alpha.policy.decoding import transformers_decoder
from leanprover_alpha.policy.llama import LlamaDecoder, llama_decoder
from leanprover_alpha.policy.sampling import inference, sample_causal

VOCABULARY = 40
PROMPTS = [[3, 4, 5, 6], [7], [2, 9, 4], [5, 5, 8, 10, 11, 3, 2, 4]]
SHAPES: dict[str, dict[str, Any]] = {
    "one key head a query head": {},
    "grouped queries": {"num_key_value_heads": 2},
    "one key head": {"num_key_value_heads": 1},
    "tied head": {"tie_word_embeddings": True},
    "wide heads": {"head_dim": 16},
    "scaled positions": {
        "rope_parameters": {"rope_type": "linear", "factor": 4.0, "rope_theta": 1e4}
    },
    "llama 3": {
        "rope_parameters": {
            "rope_type": "llama3",
            "factor": 8.0,
            "rope_theta": 1e4,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 32,
        }
    },
    "eager": {"attn_implementation": "eager"},
}


@pytest.fixture(autouse=True, scope="module")
def _one_thread() -> Iterator[None]:
    """Matrices as small as these only wait for a second thread."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def llama(**changes: Any) -> LlamaForCausalLM:
    torch.manual_seed(3)
    shape = {
        "vocab_size": VOCABULARY,
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 3,
        "num_attention_heads": 4,
        "max_position_embeddings": 128,
        "initializer_range": 0.15,
    }
    model = LlamaForCausalLM(LlamaConfig(**{**shape, **changes})).eval()
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "norm" in name:
                weight.uniform_(0.5, 1.5)
    return model


def with_adapter(model: Any, **changes: Any) -> Any:
    options: dict[str, Any] = {"r": 4, "lora_alpha": 8, "target_modules": "all-linear"}
    adapted = get_peft_model(model, LoraConfig(**{**options, **changes})).eval()
    with torch.no_grad():
        for name, weight in adapted.named_parameters():
            if "lora_B" in name:
                weight.normal_(0, 0.1)
    return adapted


def quick(model: Any) -> LlamaDecoder:
    decoder = llama_decoder(model)
    assert decoder is not None
    return decoder


def worst_difference(model: Any, prompts: list[list[int]], steps: int) -> float:
    """Between both decoders' logits, along prefixes that split, end and go on at random."""
    draw = random.Random(5)
    ours, theirs = quick(model), transformers_decoder(model)
    worst = 0.0
    with inference(model):
        one, other = ours.start(prompts, steps), theirs.start(prompts, steps)
        for _ in range(steps):
            assert one.shape == other.shape
            worst = max(worst, float((one - other).abs().max()))
            wanted = draw.randint(1, 12)
            parents = sorted(draw.choices(range(len(one)), k=wanted))
            draw.shuffle(parents)
            tokens = [draw.randrange(VOCABULARY) for _ in parents]
            one, other = ours.step(parents, tokens), theirs.step(parents, tokens)
    return max(worst, float((one - other).abs().max()))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("prompts", [PROMPTS[:1], PROMPTS], ids=["one prompt", "many prompts"])
def test_logits_are_those_of_transformers(shape: str, prompts: list[list[int]]) -> None:
    assert worst_difference(llama(**SHAPES[shape]), prompts, 40) < 1e-5


@pytest.mark.parametrize("shape", ["one key head a query head", "grouped queries", "tied head"])
def test_an_active_adapter_is_added(shape: str) -> None:
    model = llama(**SHAPES[shape])
    plain = quick(model).start(PROMPTS, 1)
    adapted = with_adapter(model)
    assert worst_difference(adapted, PROMPTS, 10) < 1e-5
    assert float((quick(adapted).start(PROMPTS, 1) - plain).abs().max()) > 0.01
    with adapted.disable_adapter():
        assert torch.equal(quick(adapted).start(PROMPTS, 1), plain)


def test_several_adapters_and_a_rank_stabilised_one_are_added() -> None:
    model = with_adapter(llama(), use_rslora=True)
    model.add_adapter("second", LoraConfig(r=2, target_modules=["q_proj", "down_proj"]))
    model.base_model.set_adapter(["default", "second"])
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "lora_B.second" in name:
                weight.normal_(0, 0.1)
    assert worst_difference(model, PROMPTS, 5) < 1e-5


def test_both_ways_draw_the_same_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    model = with_adapter(llama())

    def drawn() -> list[list[tuple[int, ...]]]:
        results = sample_causal(
            model, PROMPTS, 32, seed=1, end=frozenset({1, 2}), max_new_tokens=50, batch_rows=64
        )
        return [[sample.tokens for sample in samples] for samples in results]

    ours = drawn()
    monkeypatch.setattr(sampling, "llama_decoder", lambda model: None)
    assert drawn() == ours


def test_weights_are_read_anew_for_each_call() -> None:
    model = llama()
    before = quick(model).start(PROMPTS, 1)
    with torch.no_grad():
        model.model.layers[1].mlp.up_proj.weight.mul_(2)
    assert float((quick(model).start(PROMPTS, 1) - before).abs().max()) > 1e-3
    assert worst_difference(model, PROMPTS, 3) < 1e-5


def test_training_goes_on_after_sampling() -> None:
    """No tensor of the sampler, none of which gradients may pass, stays in the model."""
    model = with_adapter(llama())
    sample_causal(model, PROMPTS, 4, seed=0, end=frozenset(), max_new_tokens=4)
    model(input_ids=torch.tensor([PROMPTS[0]])).logits.sum().backward()


def mistral() -> Any:
    return MistralForCausalLM(
        MistralConfig(
            vocab_size=VOCABULARY,
            hidden_size=32,
            intermediate_size=48,
            num_hidden_layers=2,
            num_attention_heads=4,
            num_key_value_heads=2,
            sliding_window=4,
        )
    )


def dynamic_positions() -> Any:
    return llama(rope_parameters={"rope_type": "dynamic", "factor": 2.0, "rope_theta": 1e4})


def hooked() -> Any:
    model = llama()
    model.model.layers[0].mlp.register_forward_hook(lambda module, inputs, output: output * 2)
    return model


def replaced() -> Any:
    model = llama()

    class Noisy(nn.Linear):
        pass

    model.model.layers[0].mlp.up_proj = Noisy(32, 48, bias=False)
    return model


def soft_prompt() -> Any:
    config = PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=2)
    return get_peft_model(llama(), config)


STRANGE: dict[str, Callable[[], Any]] = {
    "another architecture": mistral,
    "half precision": lambda: llama().to(torch.bfloat16),
    "double precision": lambda: llama().double(),
    "biases": lambda: llama(attention_bias=True),
    "another activation": lambda: llama(hidden_act="gelu"),
    "positions that depend on the length": dynamic_positions,
    "a hook": hooked,
    "another kind of layer": replaced,
    "DoRA": lambda: with_adapter(llama(), use_dora=True),
    "a bias in the adapter": lambda: with_adapter(llama(), lora_bias=True),
    "an adapter on the embedding": lambda: with_adapter(
        llama(), target_modules=["embed_tokens", "q_proj"]
    ),
    "a trained copy of a layer": lambda: with_adapter(
        llama(), target_modules=["q_proj"], modules_to_save=["lm_head"]
    ),
    "a soft prompt": soft_prompt,
}


@pytest.mark.filterwarnings("ignore:.*lora_bias")
@pytest.mark.parametrize("kind", STRANGE)
def test_what_is_not_understood_is_left_to_transformers(kind: str) -> None:
    assert llama_decoder(STRANGE[kind]()) is None


def test_a_sliding_window_is_sampled_the_general_way() -> None:
    torch.manual_seed(0)
    model = mistral().eval()
    prompt = PROMPTS[3]
    for drawn in sample_causal(model, [prompt], 4, seed=0, end=frozenset({1}), max_new_tokens=12)[
        0
    ]:
        with torch.no_grad():
            logits = model(input_ids=torch.tensor([[*prompt, *drawn.tokens]])).logits[0]
        steps = logits[len(prompt) - 1 : -1].log_softmax(-1)
        total = steps.gather(-1, torch.tensor(drawn.tokens)[:, None]).sum()
        assert drawn.log_prob == pytest.approx(float(total), abs=1e-4)
