"""How quickly are samples drawn from a language model? Prints a Markdown table.

    .venv/bin/python benchmarks/sampling.py                       # a Llama of the bundled size
    .venv/bin/python benchmarks/sampling.py --model PATH --adapter PATH
    .venv/bin/python benchmarks/sampling.py --model FOLDER --theorems synthetic
    .venv/bin/python benchmarks/sampling.py --threads 1 --rounds 2 --prompts 2    # a quick look

Tokens a second, end tokens included, of the same weights at T = 1 without truncation, N samples a
prompt: by `transformers.generate(num_return_sequences=N, do_sample=True, top_k=0, top_p=1)`, prompt
by prompt; by our way for any model, and by our way for Llama models, both with all prompts in
one call. The three alternate, round by round, so that the ratios hold on a busy machine, too;
each counts with the sum of its rounds. On one thread, --clock cpu counts this process's own
processor time, whatever else runs. "distinct" is the share of the drawn tokens that had to go
through the model: samples that agree so far go through it once.

Without --model the weights are random, of the bundled model's shape, and their samples agree in
nothing and seldom end: the case in which sharing helps least. With a trained model, prompts are
those of --prompts-file (JSON lines with a "prompt"), or of the first theorems of the files of a set
that `lean-alpha eval` knows (--theorems), otherwise random tokens as well.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaConfig, LlamaForCausalLM

from leanprover_alpha.policy import sampling
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.sampling import Drawn, sample_causal
from leanprover_alpha.service.theorem_sets import find_set, pose
from leanprover_alpha.toolchain.process import Limits

CLOCKS = {"wall": time.perf_counter, "cpu": time.process_time}

Way = Callable[[list[list[int]], int], int]
"""Draws N samples of each prompt; returns how many tokens."""


def random_llama() -> Any:
    """About 2.4 million random weights: vocabulary 1000, 5 layers of width 192."""
    torch.manual_seed(0)
    shape = LlamaConfig(
        vocab_size=1000,
        hidden_size=192,
        intermediate_size=512,
        num_hidden_layers=5,
        num_attention_heads=6,
        max_position_embeddings=1024,
        tie_word_embeddings=True,
        eos_token_id=1,
        pad_token_id=0,
    )
    return LlamaForCausalLM(shape)


def random_adapter(model: Any, rank: int) -> Any:
    """The model with a LoRA adapter on every linear layer, as after some training."""
    from peft import LoraConfig, get_peft_model

    adapted = get_peft_model(model, LoraConfig(r=rank, target_modules="all-linear"))
    with torch.no_grad():
        for name, weight in adapted.named_parameters():
            if "lora_B" in name:
                weight.normal_(0, 0.02)
    return adapted


@contextmanager
def any_model_only() -> Iterator[None]:
    """Inside, sampling knows no quick way for Llama models."""
    quick = sampling.llama_decoder
    sampling.llama_decoder = lambda model: None
    try:
        yield
    finally:
        sampling.llama_decoder = quick


class Bench:
    """The ways to sample, for one model."""

    def __init__(self, model: Any, n: int, end: frozenset[int], new_tokens: int) -> None:
        self._model, self._n, self._end, self._new = model, n, end, new_tokens
        self.distinct: list[float] = []

    def generate(self, prompts: list[list[int]], seed: int) -> int:
        torch.manual_seed(seed)
        total = 0
        for prompt in prompts:
            ids = torch.tensor([prompt], device=self._model.device)
            out = self._model.generate(
                ids,
                attention_mask=torch.ones_like(ids),
                num_return_sequences=self._n,
                do_sample=True,
                temperature=1.0,
                top_k=0,
                top_p=1.0,
                max_new_tokens=self._new,
                eos_token_id=sorted(self._end),
                pad_token_id=min(self._end),
            )[:, len(prompt) :]
            ended = torch.isin(out, torch.tensor(sorted(self._end), device=out.device)).int()
            total += int((ended.cumsum(-1) - ended == 0).sum())
        return total

    def quick(self, prompts: list[list[int]], seed: int) -> int:
        drawn = self._sample(prompts, seed)
        self.distinct += [distinct(samples) for samples in drawn]
        return sum(len(sample.tokens) for samples in drawn for sample in samples)

    def any_model(self, prompts: list[list[int]], seed: int) -> int:
        with any_model_only():
            drawn = self._sample(prompts, seed)
        return sum(len(sample.tokens) for samples in drawn for sample in samples)

    def _sample(self, prompts: list[list[int]], seed: int) -> list[list[Drawn]]:
        return sample_causal(
            self._model, prompts, self._n, seed=seed, end=self._end, max_new_tokens=self._new
        )


def distinct(samples: Sequence[Drawn]) -> float:
    """The share of tokens that are not those of an earlier sample with the same beginning."""
    prefixes = {s.tokens[:k] for s in samples for k in range(len(s.tokens))}
    return len(prefixes) / sum(len(s.tokens) for s in samples)


def rates(
    bench: Bench, prompts: list[list[int]], rounds: int, clock: Callable[[], float]
) -> tuple[dict[str, float], float]:
    """Tokens a second of each way, and the mean length of a sample."""
    ways: dict[str, Way] = {
        "generate": bench.generate,
        "any model": bench.any_model,
        "Llama": bench.quick,
    }
    tokens, seconds = dict.fromkeys(ways, 0), dict.fromkeys(ways, 0.0)
    for way in ways.values():
        way(prompts[:1], 0)
    for seed in range(rounds):
        for name, way in ways.items():
            synchronize()
            started = clock()
            tokens[name] += way(prompts, seed)
            synchronize()
            seconds[name] += clock() - started
    length = tokens["Llama"] / (rounds * len(prompts) * bench._n)
    return {name: tokens[name] / seconds[name] for name in ways}, length


def synchronize() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def read_prompts(options: argparse.Namespace, vocabulary: int) -> list[list[int]]:
    if options.prompts_file:
        tokenizer = AutoTokenizer.from_pretrained(options.model)
        with open(options.prompts_file, encoding="utf-8") as lines:
            texts = [json.loads(line)["prompt"] for line in lines]
        return [tokenizer(text)["input_ids"] for text in texts[: options.prompts]]
    if options.theorems:
        policy = Policy.load(options.model)
        posed = pose(find_set(options.theorems), "embedded", Limits())[: options.prompts]
        return [policy.encode(policy.prompt(each.theorems.theorems[0].task)) for each in posed]
    draw = random.Random(0)
    lengths = [draw.randint(80, 150) for _ in range(options.prompts)]
    return [[draw.randrange(2, vocabulary) for _ in range(length)] for length in lengths]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", help="folder or name of a causal model; random weights without")
    parser.add_argument("--adapter", help="folder of a LoRA adapter for the model")
    parser.add_argument("--rank", type=int, help="add a LoRA adapter of this rank, random weights")
    parser.add_argument("--prompts-file", help='JSON lines with a "prompt" each')
    parser.add_argument("--theorems", metavar="SET", help="take prompts from it")
    parser.add_argument("--prompts", type=int, default=4)
    parser.add_argument("--n", type=int, default=64)
    parser.add_argument("--new-tokens", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--clock", choices=CLOCKS, default="wall")
    options = parser.parse_args()
    model = random_llama()
    if options.model:  # on a processor, half precision is only for storing
        kind = "auto" if torch.cuda.is_available() else torch.float32
        model = AutoModelForCausalLM.from_pretrained(options.model, dtype=kind)
    if options.adapter:
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, options.adapter)
    elif options.rank:
        model = random_adapter(model, options.rank)
    model.eval()
    prompts = read_prompts(options, model.config.vocab_size)
    ids = model.generation_config.eos_token_id
    end = frozenset(ids if isinstance(ids, list) else [ids])
    size = sum(weight.numel() for weight in model.parameters())
    adapter = " with a LoRA adapter" * bool(options.adapter or options.rank)
    print(
        f"{options.model or 'random weights'}{adapter}, {size / 1e6:.2f} M parameters;"
        f" {len(prompts)} prompts of {min(map(len, prompts))} to {max(map(len, prompts))} tokens,"
        f" N = {options.n}, at most {options.new_tokens} new tokens; {options.rounds} rounds;"
        f" torch {torch.__version__}, {platform.machine()}, {os.cpu_count()} processors,"
        f" {options.clock} clock, load {os.getloadavg()[0]:.1f}\n"
    )
    print("| device | generate | any model | Llama | ratio | mean length | distinct |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    devices = [f"{count} thread{'s' * (count > 1)}" for count in options.threads]
    for name in devices + ["GPU"] * torch.cuda.is_available():
        model.to("cuda" if name == "GPU" else "cpu")
        if name != "GPU":
            torch.set_num_threads(int(name.split()[0]))
        bench = Bench(model, options.n, end, options.new_tokens)
        speed, length = rates(bench, prompts, options.rounds, CLOCKS[options.clock])
        shown = " | ".join(f"{speed[way]:.0f}" for way in ("generate", "any model", "Llama"))
        ratio = ", ".join(f"{speed[way] / speed['generate']:.2f}" for way in ("any model", "Llama"))
        share = sum(bench.distinct) / len(bench.distinct)
        print(f"| {name} | {shown} | {ratio} | {length:.1f} | {share:.2f} |", flush=True)


if __name__ == "__main__":
    main()
