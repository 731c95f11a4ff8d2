"""The weights of a Llama model, read out and fused for quick decoding.

Active LoRA adapters are added to the weights (W + scaling B A, in fp32), so that they cost nothing
afterwards. Reading takes milliseconds for a model of a few million parameters, and is done anew for
every batch of samples: between two calls, training may have changed any weight. Whatever is
not understood to the last detail makes the answer None; the model's own code decodes then.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

MOST_PARAMETERS = 400_000_000
"""Fusing copies the weights; larger models have more use for the memory."""

LINEAR = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
"""The linear parts of a layer, as checkpoints call them."""

_STATIC_ROPE = {"default", "linear", "llama3", "yarn"}
_PLAIN_ATTENTION = {"eager", "sdpa", "flash_attention_2", "flash_attention_3", "flex_attention"}


class _UnknownError(Exception):
    """A part of the model that this module does not understand."""


@dataclass(frozen=True)
class Layer:
    """One layer; D is the hidden width, F that of the feed-forward, h the width of a head.

    Attributes:
        qkv: ((H + 2 K) h, D) for H query and K key heads; the norm's weight and the attention's
            1 / sqrt(h) are multiplied in; queries and keys hold each rotated pair side by side.
        out: (H h, D).
        gate_up: (2 F, D), the norm's weight multiplied in.
        down: (F, D).
    """

    qkv: torch.Tensor
    out: torch.Tensor
    gate_up: torch.Tensor
    down: torch.Tensor


@dataclass(frozen=True)
class LlamaWeights:
    """A whole model.

    Attributes:
        embedding: (V, D).
        head: (V, D), the last norm's weight multiplied in.
        eps: added to the mean square in every norm.
        rotary: the model's own module for angles.
    """

    heads: int
    key_heads: int
    head_width: int
    eps: float
    embedding: torch.Tensor
    layers: tuple[Layer, ...]
    head: torch.Tensor
    rotary: Any

    def rotations(self, length: int) -> torch.Tensor:
        """e^(i angle) at each position: (length, h / 2), complex."""
        places = torch.arange(length, device=self.embedding.device)[None]
        cos, sin = self.rotary(self.embedding[:1], places)
        half = self.head_width // 2
        return torch.complex(cos[0, :, :half].contiguous(), sin[0, :, :half].contiguous())


@torch.no_grad()
def llama_weights(model: Any) -> LlamaWeights | None:
    """Reads a `LlamaForCausalLM` in fp32, bare or below a LoRA adapter; None for anything else."""
    try:
        return _read(_bare(model))
    except _UnknownError:
        return None


def _bare(model: Any) -> Any:
    """The Llama model inside, when nothing about it is out of the ordinary."""
    from transformers.models.llama import modeling_llama as llama

    base = model
    if hasattr(model, "peft_config"):
        kinds = {
            str(getattr(c.peft_type, "value", c.peft_type)) for c in model.peft_config.values()
        }
        _demand(kinds == {"LORA"} and hasattr(model, "get_base_model"))
        base = model.get_base_model()
    config = base.config
    _demand(type(base) is llama.LlamaForCausalLM and type(base.model) is llama.LlamaModel)
    _demand(type(base.model.rotary_emb) is llama.LlamaRotaryEmbedding)
    _demand(base.model.rotary_emb.rope_type in _STATIC_ROPE)
    _demand(config.hidden_act == "silu" and config._attn_implementation in _PLAIN_ATTENTION)
    _demand(sum(weight.numel() for weight in base.parameters()) <= MOST_PARAMETERS)
    device = base.model.embed_tokens.weight.device
    _demand(device.type in {"cpu", "cuda"})  # others lack complex numbers or have them slowly
    for weight in base.parameters():
        _demand(weight.dtype == torch.float32 and weight.device == device)
        _demand(type(weight) is nn.Parameter)
    for module in model.modules():
        _demand(not (module._forward_hooks or module._forward_pre_hooks))
        _demand("forward" not in vars(module))
    return base


def _read(base: Any) -> LlamaWeights:
    from transformers.models.llama import modeling_llama as llama

    body, config = base.model, base.config
    _demand(type(body.embed_tokens) is nn.Embedding and body.embed_tokens.max_norm is None)
    layers = body.layers[: config.num_hidden_layers]
    norms = [body.norm]
    for layer in layers:
        norms += [layer.input_layernorm, layer.post_attention_layernorm]
        _demand(type(layer) is llama.LlamaDecoderLayer)
        _demand(type(layer.self_attn) is llama.LlamaAttention and type(layer.mlp) is llama.LlamaMLP)
    eps = config.rms_norm_eps
    _demand(all(type(n) is llama.LlamaRMSNorm and n.variance_epsilon == eps for n in norms))
    heads = config.num_attention_heads
    width = layers[0].self_attn.head_dim
    return LlamaWeights(
        heads=heads,
        key_heads=config.num_key_value_heads or heads,
        head_width=width,
        eps=eps,
        embedding=body.embed_tokens.weight,
        layers=tuple(_read_layer(layer, width) for layer in layers),
        head=_weight(base.lm_head) * body.norm.weight,
        rotary=body.rotary_emb,
    )


def _read_layer(layer: Any, width: int) -> Layer:
    attention = layer.self_attn
    _demand(attention.scaling == width**-0.5)
    modules = {**dict(attention.named_children()), **dict(layer.mlp.named_children())}
    parts = {name: _weight(modules[name]) for name in LINEAR}
    before, after = layer.input_layernorm.weight, layer.post_attention_layernorm.weight
    return fused(parts, before, after, width)


def fused(
    parts: Mapping[str, torch.Tensor], before: torch.Tensor, after: torch.Tensor, width: int
) -> Layer:
    """A layer from what its linear parts multiply with, by their names in a checkpoint, and the
    weights of the norms before the attention and after it; `width` of a head.
    """
    qkv = [
        _pairs(parts["q_proj"] * width**-0.5, width),
        _pairs(parts["k_proj"], width),
        parts["v_proj"],
    ]
    return Layer(
        qkv=torch.cat(qkv) * before,
        out=parts["o_proj"].t(),
        gate_up=torch.cat([parts["gate_proj"], parts["up_proj"]]) * after,
        down=parts["down_proj"].t(),
    )


def _pairs(weight: torch.Tensor, width: int) -> torch.Tensor:
    """Rows i and i + width / 2 of each head, which turn together, put side by side."""
    halves = weight.view(-1, 2, width // 2, weight.shape[-1])
    return halves.transpose(1, 2).reshape(weight.shape)


def _weight(module: nn.Module) -> torch.Tensor:
    """What a linear layer multiplies with, its active adapters included: (out, in)."""
    if type(module) is nn.Linear:
        _demand(module.bias is None)
        return module.weight
    lora = sys.modules.get("peft.tuners.lora.layer")
    _demand(lora is not None and type(module) is lora.Linear)
    layer: Any = module
    weight = _weight(layer.base_layer)
    _demand(not layer.merged)
    if layer.disable_adapters:
        return weight
    for name in _active(layer):
        delta = layer.get_delta_weight(name)
        _demand(delta.dtype == weight.dtype and delta.device == weight.device)
        weight = weight + delta
    return weight


def _active(layer: Any) -> Sequence[str]:
    """The adapters that count in a LoRA layer, all of them plain low-rank products."""
    names = [name for name in layer.active_adapters if name in layer.lora_A]
    for name in names:
        _demand(name not in getattr(layer, "lora_variant", {}))
        _demand(not layer.use_dora.get(name, False) and layer.lora_B[name].bias is None)
        _demand(type(layer.lora_A[name]) is nn.Linear and type(layer.lora_B[name]) is nn.Linear)
        dropout = layer.lora_dropout[name]
        _demand(type(dropout) is nn.Identity or not dropout.training)
    return names


def _demand(holds: bool) -> None:
    if not holds:
        raise _UnknownError
