"""Small Llama models read straight from their files, without transformers.

Importing transformers' Llama takes three seconds of processor time, several times what the bundled
model needs for its first proofs. What proving needs of it is little: the weights, the tokenizer,
and the quick decoder, which has its own forward pass anyway. The samples are those of `Policy`; a
test compares them. Whatever is out of the ordinary is left to transformers: the answer is None.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from leanprover_alpha.policy.adapters import fingerprint_of
from leanprover_alpha.policy.failures import memory_guard
from leanprover_alpha.policy.llama import LlamaDecoder
from leanprover_alpha.policy.llama_weights import LINEAR, MOST_PARAMETERS, LlamaWeights, fused
from leanprover_alpha.policy.policy import Sample
from leanprover_alpha.policy.prompts import PromptStyle, style_named
from leanprover_alpha.policy.sampling import sample_with
from leanprover_alpha.policy.tasks import Task

_KEPT = {"model_type": "llama", "hidden_act": "silu", "attention_bias": False, "mlp_bias": False}
_CLASSES = ("PreTrainedTokenizerFast", "TokenizersBackend")
_NORMS = ("input_layernorm", "post_attention_layernorm")


class _StrangeError(Exception):
    """Something that this room does not know to the last detail."""


@dataclass(frozen=True)
class DirectPolicy:
    """A model that can be asked and nothing else: no scores, no gradients.

    Attributes:
        words: the tokenizer, of the library `tokenizers`.
        end: the token that ends an answer; `positions`: how long prompt and answer may be.
    """

    weights: LlamaWeights
    words: Any
    style: PromptStyle
    end: int
    positions: int

    def prompt(self, task: Task, max_new_tokens: int) -> str:
        """As `Policy.prompt`."""
        room = self.positions - min(max_new_tokens, self.positions // 2)
        return self.style.render(task, lambda text: len(self._encode(text)), room)

    def sample(
        self,
        prompts: Sequence[str],
        n: int,
        *,
        seed: int,
        max_new_tokens: int,
        temperature: float = 1.0,
        top_p: float = 1.0,
    ) -> list[list[Sample]]:
        """As `Policy.sample`."""
        advice = "fewer --samples, a smaller model, or --model none"
        with memory_guard(f"sampling {n} answers", advice), torch.no_grad():
            rows = sample_with(
                LlamaDecoder(self.weights),
                self.positions,
                [self._encode(prompt) for prompt in prompts],
                n,
                seed=seed,
                end=frozenset({self.end}),
                max_new_tokens=max_new_tokens,
                temperature=temperature,
                top_p=top_p,
            )
        return [
            [Sample(self._text(d.tokens), tuple(d.tokens), d.finished, d.log_prob) for d in row]
            for row in rows
        ]

    def _encode(self, text: str) -> list[int]:
        return list(self.words.encode(text, add_special_tokens=False).ids)

    def _text(self, tokens: Sequence[int]) -> str:
        ids = [token for token in tokens if token != self.end]
        return str(self.words.decode(ids, skip_special_tokens=True))


def load_direct(
    folder: Path, adapter: Path | None = None, style: str | None = None
) -> DirectPolicy | None:
    """The model in a folder, for the CPU; None for one that transformers should load.

    Errors in the files make it None, too: transformers' words for them are known to `loading`.
    Raises: InputError for a prompt style that is none.
    """
    from safetensors.torch import load_file
    from tokenizers import Tokenizer

    try:
        config = _read(folder / "config.json")
        _check(config)
        tensors = {k: v.float() for k, v in load_file(folder / "model.safetensors").items()}
        if config.get("tie_word_embeddings"):
            tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"]
        if adapter is not None:
            _adapt(tensors, adapter)
        words = Tokenizer.from_file(str(folder / "tokenizer.json"))
        end = _end(folder, words)
        card = folder / "lean_alpha.json"
        style = style or (_read(card).get("style") if card.is_file() else None)
        _demand(style is not None)
        with torch.no_grad():
            weights = _weights(config, tensors)
    except (_StrangeError, OSError, ValueError, KeyError, TypeError, RuntimeError):
        return None
    except Exception as error:  # safetensors and tokenizers raise classes of their own
        if type(error).__module__.partition(".")[0] in ("safetensors", "tokenizers", "builtins"):
            return None
        raise
    chosen = style_named(str(style))
    return (
        None
        if chosen.chat
        else DirectPolicy(weights, words, chosen, end, int(config["max_position_embeddings"]))
    )


def _read(path: Path) -> dict[str, Any]:
    said = json.loads(path.read_text(encoding="utf-8"))
    _demand(isinstance(said, dict))
    return dict(said)


def _demand(holds: bool) -> None:
    if not holds:
        raise _StrangeError


def _check(config: Mapping[str, Any]) -> None:
    for key, value in _KEPT.items():
        _demand(config.get(key, value) == value)
    rope = config.get("rope_parameters") or {}
    _demand(config.get("rope_scaling") is None and rope.get("rope_type", "default") == "default")
    _demand("auto_map" not in config and "quantization_config" not in config)


def _end(folder: Path, words: Any) -> int:
    """The end token, if the tokenizer adds nothing to what it is given."""
    settings = _read(folder / "tokenizer_config.json")
    _demand(settings.get("tokenizer_class") in _CLASSES)
    _demand(not settings.get("add_bos_token") and not settings.get("add_eos_token"))
    _demand(words.encode("p").ids == words.encode("p", add_special_tokens=False).ids)
    word = settings["eos_token"]
    end = words.token_to_id(word["content"] if isinstance(word, dict) else word)
    _demand(end is not None)
    for file in ("config.json", "generation_config.json"):
        if (folder / file).is_file():
            _demand(_read(folder / file).get("eos_token_id") in (None, end))
    return int(end)


def _weights(config: Mapping[str, Any], tensors: dict[str, torch.Tensor]) -> LlamaWeights:
    heads = int(config["num_attention_heads"])
    width = int(config.get("head_dim") or config["hidden_size"] // heads)
    layers = []
    left = dict(tensors)
    _demand(sum(tensor.numel() for tensor in tensors.values()) <= MOST_PARAMETERS)
    for number in range(int(config["num_hidden_layers"])):
        at = f"model.layers.{number}."
        parts = {
            name: left.pop(f"{at}{'self_attn' if name[0] in 'qkvo' else 'mlp'}.{name}.weight")
            for name in LINEAR
        }
        before, after = (left.pop(f"{at}{name}.weight") for name in _NORMS)
        layers.append(fused(parts, before, after, width))
    embedding = left.pop("model.embed_tokens.weight")
    head = left.pop("lm_head.weight") * left.pop("model.norm.weight")
    _demand(not left)
    theta = (config.get("rope_parameters") or config).get("rope_theta", 10000.0)
    return LlamaWeights(
        heads=heads,
        key_heads=int(config.get("num_key_value_heads") or heads),
        head_width=width,
        eps=float(config["rms_norm_eps"]),
        embedding=embedding,
        layers=tuple(layers),
        head=head,
        rotary=_Rotary(float(theta), width),
    )


@dataclass(frozen=True)
class _Rotary:
    """The angles of rotary positions, as transformers computes them: the same bits."""

    theta: float
    width: int

    def __call__(self, _: torch.Tensor, places: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosine and sine at each place: (1, T, h) each."""
        steps = torch.arange(0, self.width, 2, dtype=torch.int64).float() / self.width
        frequencies = 1.0 / (self.theta**steps)  # (h / 2,)
        angles = (frequencies[None, :, None] @ places[:, None, :].float()).transpose(1, 2)
        both = torch.cat((angles, angles), dim=-1)
        return both.cos(), both.sin()


def _adapt(tensors: dict[str, torch.Tensor], folder: Path) -> None:
    """Add a LoRA adapter's products to the weights."""
    from safetensors.torch import load_file

    config = _read(folder / "adapter_config.json")
    _demand(config.get("peft_type") == "LORA" and config.get("bias", "none") == "none")
    strange = ("use_dora", "rank_pattern", "alpha_pattern", "modules_to_save", "fan_in_fan_out")
    _demand(not any(config.get(key) for key in (*strange, "lora_bias", "layer_replication")))
    note = folder / "lean_alpha.json"
    if note.is_file():
        _demand(_read(note).get("base") in (None, fingerprint_of(tensors)))
    rank = int(config["r"])
    scale = config["lora_alpha"] / (rank**0.5 if config.get("use_rslora") else rank)
    factors = {k: v.float() for k, v in load_file(folder / "adapter_model.safetensors").items()}
    for name in [key for key in factors if key.endswith(".lora_A.weight")]:
        first = factors.pop(name)
        second = factors.pop(name.replace(".lora_A.", ".lora_B."))
        place = name.removeprefix("base_model.model.").removesuffix(".lora_A.weight") + ".weight"
        _demand(place.split(".")[-2] in LINEAR)
        product = second @ first
        _demand(product.shape == tensors[place].shape)
        tensors[place] = tensors[place] + product * scale
    _demand(not factors)
