"""Train the bundled prover model from scratch: pairs in, a Hugging Face model out.

    lean-alpha synthesize --seed 1 --out pairs/
    lean-alpha pretrain pairs/ --out model/ --steps 6000

The loop, from top to bottom:

    tokenizer   byte-level BPE, on the pretrain split
    model       a small Llama with tied embeddings
    batch       groups of like length (state | proof | proof …), names exchanged at random
    loss        cross-entropy of the proofs' tokens, mean over the batch
    step        Muon for the matrices, AdamW for the rest; warm-up, plateau, linear decay to 0
    now and then  checkpoint; sample proofs of dev theorems and let Lean judge them (the caller's)

Everything random follows from the seed and the position in the data alone, so a run that was
stopped goes on as if it had not been: bit for bit on the same machine with as many threads.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from random import Random
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from leanprover_alpha.errors import InputError
from leanprover_alpha.training.pretraining.batches import Batch, Encoder, collate, plan
from leanprover_alpha.training.pretraining.muon import Muon
from leanprover_alpha.training.pretraining.pairs import Group
from leanprover_alpha.training.pretraining.processes import Crew
from leanprover_alpha.training.settings import MOST_SEED

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM, PreTrainedTokenizerFast


@dataclass(frozen=True)
class Recipe:
    """What a run is determined by, together with the pairs.

    Attributes:
        steps: optimiser steps in all.
        batch_tokens: tokens of a batch, padding included.
        rate: the learning rate on the plateau, of both optimisers.
        warmup: steps from 0 to `rate`. decay: the part of the steps over which it falls to 0.
        state_weight, guess_weight: what predicting a token of the state counts for, and one of a
            guessed proof, another proof's token counting 1.
        renaming: the part of the groups whose names are exchanged each time.
        max_length: longest row in tokens; groups that are longer are left out.
        vocabulary, hidden, layers, heads, feed_forward: the model's size.
        start: digest of the weights that the run went out from; "" for new ones.
    """

    seed: int = 0
    steps: int = 6000
    batch_tokens: int = 4096
    rate: float = 3e-3
    warmup: int = 100
    decay: float = 0.3
    weight_decay: float = 0.05
    clip: float = 1.0
    state_weight: float = 0.0
    guess_weight: float = 1.0
    renaming: float = 0.4
    max_length: int = 768
    vocabulary: int = 1280
    hidden: int = 160
    layers: int = 4
    heads: int = 5
    feed_forward: int = 432
    start: str = ""

    def __post_init__(self) -> None:
        """Raises: InputError for what would wreck the run."""
        for name, value in vars(self).items():
            if isinstance(value, float) and not math.isfinite(value):
                raise InputError(f"{name} must be a finite number, not {value:g}")
        for name in ("rate", "clip"):
            if not getattr(self, name) > 0.0:
                raise InputError(f"{name} must be above 0, not {getattr(self, name):g}")
        for name in ("decay", "renaming"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise InputError(f"{name} must be from 0 to 1, not {getattr(self, name):g}")
        for name in ("warmup", "weight_decay", "state_weight", "guess_weight"):
            if getattr(self, name) < 0:
                raise InputError(f"{name} must be at least 0, not {getattr(self, name):g}")
        if self.hidden % (2 * self.heads):  # positions are turned in pairs of numbers
            raise InputError(f"hidden must be a multiple of twice the {self.heads} heads")
        if not abs(self.seed) < MOST_SEED:
            raise InputError(f"seed must be below 2^63, not {self.seed}")

    def rate_at(self, step: int) -> float:
        """The learning rate of a step, the first being 0."""
        falling = max(1, round(self.decay * self.steps))
        return self.rate * min(1.0, (step + 1) / max(1, self.warmup), (self.steps - step) / falling)


@dataclass(frozen=True)
class Metrics:
    """What one step was like. loss: nats a proof token; tokens: of the batch, without padding;
    gradient: its norm before clipping; seconds: the step took.
    """

    step: int
    epoch: int
    loss: float
    rate: float
    gradient: float
    tokens: int
    seconds: float


def new_model(recipe: Recipe, tokenizer: PreTrainedTokenizerFast) -> LlamaForCausalLM:
    """An untrained model; its weights follow from the recipe's seed."""
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=recipe.hidden,
        intermediate_size=recipe.feed_forward,
        num_hidden_layers=recipe.layers,
        num_attention_heads=recipe.heads,
        num_key_value_heads=recipe.heads,
        max_position_embeddings=1024,
        tie_word_embeddings=True,
        initializer_range=0.5 / math.sqrt(recipe.hidden),
        pad_token_id=tokenizer.pad_token_id,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
    )
    torch.manual_seed(recipe.seed)
    return LlamaForCausalLM(config)  # type: ignore[no-untyped-call]


def loss_of(model: LlamaForCausalLM, batch: Batch) -> Tensor:
    """Sum over the predictions, weighted, of -log pi(target | what stands before), in nats."""
    states = model.model(
        input_ids=batch.tokens,
        attention_mask=batch.mask,
        position_ids=batch.positions,
        use_cache=False,
    ).last_hidden_state  # (B, T, hidden)
    logits = model.lm_head(states[batch.rows, batch.sources])  # (M, vocabulary)
    each = torch.nn.functional.cross_entropy(logits.float(), batch.targets, reduction="none")
    return (each * batch.weights).sum()


class Pretraining:
    """A run: `for metrics in run.steps()` trains; `state` and `restore` stop it and go on.

    Args:
        rows_of: groups of the pretrain split, those that are too long left out.
    """

    def __init__(
        self,
        recipe: Recipe,
        groups: Sequence[Group],
        encoder: Encoder,
        model: LlamaForCausalLM,
        device: str = "cpu",
        crew: Crew | None = None,
    ) -> None:
        lengths = [row.length for row in encoder.encode(groups)]
        fitting = [i for i, length in enumerate(lengths) if length <= recipe.max_length]
        if not fitting:
            raise InputError(f"no state with its proofs fits into {recipe.max_length} tokens")
        self.recipe = recipe
        self.groups = [groups[i] for i in fitting]
        self.lengths = [lengths[i] for i in fitting]
        self.left_out = len(groups) - len(fitting)
        self.encoder = encoder
        self.device = device
        self.crew = crew or Crew()
        self.model = model.to(device)  # type: ignore[arg-type]  # transformers' own signature
        self.optimisers = _optimisers(model, recipe, self.crew)
        self.step = self.epoch = self.index = 0

    def steps(self) -> Iterator[Metrics]:
        """Trains to the recipe's last step; one item a step, after it."""
        self.model.train()
        batches = self._plan()
        while self.step < self.recipe.steps:
            if self.index == len(batches):
                self.epoch, self.index = self.epoch + 1, 0
                batches = self._plan()
            yield self._train_on(batches[self.index])

    def _plan(self) -> list[list[int]]:
        order = Random(f"{self.recipe.seed}/{self.epoch}")
        return plan(self.lengths, self.recipe.batch_tokens, order)

    def _train_on(self, indices: Sequence[int]) -> Metrics:
        begin = time.perf_counter()
        recipe = self.recipe
        rng = Random(f"{recipe.seed}/{self.epoch}/{self.index}")
        rows = self.encoder.renamed([self.groups[i] for i in indices], rng, recipe.renaming)
        self.model.zero_grad()
        loss = weight = 0.0
        if mine := self.crew.part(rows):
            weights = recipe.state_weight, recipe.guess_weight
            batch = collate(mine, self.encoder.pad, *weights).to(self.device)
            summed = loss_of(self.model, batch)
            summed.backward()  # type: ignore[no-untyped-call]
            loss, weight = summed.item(), batch.weights.sum().item()
        else:
            self._no_gradient()
        loss, weight = self.crew.total(self.model.parameters(), (loss, weight))
        for parameter in self.model.parameters():
            if parameter.grad is not None:
                parameter.grad /= weight
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), recipe.clip)
        rate = recipe.rate_at(self.step)
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = rate
            optimiser.step()
        self.step, self.index = self.step + 1, self.index + 1
        return Metrics(
            step=self.step,
            epoch=self.epoch,
            loss=loss / weight,
            rate=rate,
            gradient=norm.item(),
            tokens=sum(row.length for row in rows),
            seconds=time.perf_counter() - begin,
        )

    def _no_gradient(self) -> None:
        """Of a process that got no row: zeros, for the sum."""
        for parameter in self.model.parameters():
            parameter.grad = torch.zeros_like(parameter)

    def state(self) -> dict[str, Any]:
        """All that the rest of the run depends on, beside the pairs and the tokenizer."""
        return {
            "recipe": asdict(self.recipe),
            "position": (self.step, self.epoch, self.index),
            "groups": len(self.groups),
            "model": self.model.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on from there. The number of steps may be another, as long as none is undone.

        Raises: InputError, if the run was another one.
        """
        was, now = dict(state["recipe"]), asdict(self.recipe)
        differ = [field.name for field in fields(Recipe) if was[field.name] != now[field.name]]
        if set(differ) - {"steps"}:
            raise InputError(
                f"--resume: the run was begun with other settings: {', '.join(differ)}"
            )
        if state["groups"] != len(self.groups):
            raise InputError("--resume: the run was begun with other pairs")
        self.step, self.epoch, self.index = state["position"]
        self.model.load_state_dict(state["model"])
        for optimiser, kept in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(kept)


def _optimisers(model: LlamaForCausalLM, recipe: Recipe, crew: Crew) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers; AdamW without decay for embeddings and norms."""
    matrices: list[Tensor] = []
    others: list[Tensor] = []
    for name, parameter in model.named_parameters():
        inside = parameter.ndim == 2 and "embed" not in name
        (matrices if inside else others).append(parameter)
    return [
        Muon(matrices, lr=recipe.rate, weight_decay=recipe.weight_decay, crew=crew),
        torch.optim.AdamW(others, lr=recipe.rate, betas=(0.9, 0.98), weight_decay=0.0, fused=True),
    ]
