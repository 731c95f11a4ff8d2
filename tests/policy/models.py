"""Tiny checkpoints in the standard format, of four architectures, with random weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, processors
from transformers import (
    ByT5Tokenizer,
    GPTNeoXConfig,
    GPTNeoXForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerFast,
    T5Config,
    T5ForConditionalGeneration,
)

WORDS = (
    *("<s>", "</s>", "<pad>", "<unk>", " ", "\n"),
    *"p q r h h1 h2 : ∧ → ⊢ Prop intro exact simp rfl ⟨ ⟩ , . / - state proof".split(),  # noqa: SIM905
)
ARCHITECTURES = ("llama", "gpt_neox", "t5", "byt5")


def tokenizer(**special: str) -> PreTrainedTokenizerFast:
    """Words, signs, single blanks and line ends: what is written in them is read back the same."""
    vocabulary = {word: number for number, word in enumerate(WORDS)}
    inner = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    inner.pre_tokenizer = pre_tokenizers.Split(Regex(r"\n|[^\s\w]|\w+| "), "isolated")
    inner.decoder = decoders.Fuse()
    given = {
        "bos_token": "<s>",
        "eos_token": "</s>",
        "pad_token": "<pad>",
        "unk_token": "<unk>",
        **special,
    }
    given = {key: value for key, value in given.items() if value}
    if given.get("bos_token"):
        inner.post_processor = processors.TemplateProcessing(
            single="<s> $A", special_tokens=[("<s>", 0)]
        )
    return PreTrainedTokenizerFast(tokenizer_object=inner, **given)


def model(architecture: str, vocabulary: int) -> Any:
    """Random weights, far enough from zero that every token matters."""
    torch.manual_seed(5)
    if architecture == "llama":
        made: Any = LlamaForCausalLM(
            LlamaConfig(
                vocab_size=vocabulary,
                hidden_size=32,
                intermediate_size=48,
                num_hidden_layers=2,
                num_attention_heads=4,
                num_key_value_heads=2,
                max_position_embeddings=64,
                bos_token_id=0,
                eos_token_id=1,
                pad_token_id=None,
                initializer_range=0.3,
            )
        )
    elif architecture == "gpt_neox":
        made = GPTNeoXForCausalLM(
            GPTNeoXConfig(
                vocab_size=vocabulary,
                hidden_size=32,
                intermediate_size=48,
                num_hidden_layers=2,
                num_attention_heads=4,
                max_position_embeddings=64,
                bos_token_id=0,
                eos_token_id=1,
                initializer_range=0.3,
            )
        )
    else:
        made = T5ForConditionalGeneration(
            T5Config(
                vocab_size=vocabulary,
                d_model=32,
                d_kv=8,
                d_ff=48,
                num_layers=2,
                num_heads=4,
                eos_token_id=1,
                pad_token_id=2 if architecture == "t5" else 0,
                decoder_start_token_id=2 if architecture == "t5" else 0,
                initializer_factor=1.0,
            )
        )
    return made.eval()


def checkpoint(folder: Path, architecture: str = "llama", **special: str) -> Path:
    """Write a model and its tokenizer. Returns: the folder."""
    if architecture == "byt5":
        words: Any = ByT5Tokenizer()
        made = model(architecture, 384)
    else:
        words = tokenizer(**special)
        made = model(architecture, len(words))
    made.save_pretrained(folder)
    words.save_pretrained(folder)
    return folder


def lora(folder: Path, base: Path, architecture: str = "llama", **settings: Any) -> Path:
    """Write a LoRA adapter for a checkpoint, with random weights instead of the first zeros."""
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM, AutoModelForSeq2SeqLM

    from leanprover_alpha.policy.adapters import save

    auto = AutoModelForSeq2SeqLM if architecture in ("t5", "byt5") else AutoModelForCausalLM
    targets = {"llama": ["q_proj", "down_proj"], "gpt_neox": ["query_key_value"]}
    given = {"r": 4, "target_modules": targets.get(architecture, ["q", "wo"]), **settings}
    wrapped = get_peft_model(auto.from_pretrained(base), LoraConfig(**given))
    torch.manual_seed(9)
    with torch.no_grad():
        for name, parameter in wrapped.named_parameters():
            if "lora_" in name:
                parameter.normal_(std=0.3)
    save(wrapped, folder)
    return folder


LESSONS = tuple(
    (f"/- state -/\n{state}\n/- proof -/\n", proof)
    for state, proof in (
        ("⊢ 1 + 1 = 2", "rfl"),
        ("⊢ True", "trivial"),
        ("p : Prop\nh : p\n⊢ p", "exact h"),
        ("p q : Prop\n⊢ p → q → p", "intro a _\nexact a"),
        ("n : Nat\n⊢ n + 0 = n", "simp"),
    )
)


def taught(folder: Path, lessons: Sequence[tuple[str, str]], steps: int = 150) -> Path:
    """Write a small Llama that was trained until it answers each prompt with its proof.

    Its tokens are bytes, so that it can be asked anything; a prompt that it has not seen is
    answered with one of the proofs that it has.
    """
    torch.set_num_threads(1)
    torch.manual_seed(0)
    words = _bytes()
    config = LlamaConfig(
        vocab_size=len(words),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=1024,
        bos_token_id=None,
        eos_token_id=words.eos_token_id,
        pad_token_id=words.pad_token_id,
    )
    made = LlamaForCausalLM(config)
    rows = [
        (words(prompt).input_ids, [*words(proof).input_ids, words.eos_token_id])
        for prompt, proof in lessons
    ]
    width = max(len(prompt) + len(proof) for prompt, proof in rows)
    ids = torch.full((len(rows), width), words.pad_token_id)
    labels = torch.full((len(rows), width), -100)
    for number, (prompt, proof) in enumerate(rows):
        ids[number, : len(prompt) + len(proof)] = torch.tensor([*prompt, *proof])
        labels[number, len(prompt) : len(prompt) + len(proof)] = torch.tensor(proof)
    optimiser = torch.optim.AdamW(made.parameters(), lr=3e-3)
    for _ in range(steps):
        loss = made(input_ids=ids, labels=labels).loss
        loss.backward()
        optimiser.step()
        optimiser.zero_grad()
    made.eval().save_pretrained(folder)
    words.save_pretrained(folder)
    (folder / "lean_alpha.json").write_text('{"style": "tactic-state"}\n')
    return folder


def _bytes() -> PreTrainedTokenizerFast:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {sign: number for number, sign in enumerate(["<pad>", "</s>", "<s>", *alphabet])}
    inner = Tokenizer(models.BPE(vocabulary, []))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(
        tokenizer_object=inner, bos_token="<s>", eos_token="</s>", pad_token="<pad>"
    )
