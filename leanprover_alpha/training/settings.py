"""The settings of a training run, checked once, saved with every checkpoint."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, replace
from typing import Any

from leanprover_alpha.training.divergence import CLIP, RuleError
from leanprover_alpha.training.rules import Rule, rule
from leanprover_alpha.training.target import Z_DEFAULT, PartitionTable, ZMode

Z_MODES = tuple(mode.value for mode in ZMode)
MOST_SEED = 1 << 63
"""What torch takes."""


@dataclass(frozen=True)
class TrainSettings:
    """What decides a run's numbers, together with the model and the problems.

    Attributes:
        rule: name of the learning rule; alpha, clip, k, beta, rank_weight belong to it.
        z: how Z is estimated; z_default stands for a prompt without any success.
        replay: rho, the share of proofs that are replayed from the store, in [0, 1).
        warm_start: supervised steps on the store's proofs before the rule's; 0 for none. warm_rate:
            their learning rate.
        steps: optimiser steps of the rule. prompts, samples: B and N of a step.
        learning_rate: peak; the first `warm_up` of the steps rise to it in a line.
        weight_decay: of AdamW, on the adapter alone. grad_clip: the gradient's largest norm.
        max_new_tokens: how long a proof may be, in tokens; also L, what the loss is divided by.
        micro_tokens: tokens of one forward and backward pass, padding counted: bounds memory, and
            changes no number but by rounding.
        lora_rank, lora_alpha, rslora: of a new adapter.
        seed: of everything random.
    """

    rule: str = "alpha-dpg"
    alpha: float = 0.5
    clip: float = CLIP
    k: int = 4
    beta: float = 0.1
    rank_weight: float = 0.25
    z: str = "online"
    z_default: float = Z_DEFAULT
    replay: float = 0.25
    warm_start: int = 0
    warm_rate: float = 1e-3
    steps: int = 100
    prompts: int = 32
    samples: int = 8
    learning_rate: float = 1e-3
    warm_up: float = 0.05
    weight_decay: float = 0.0
    grad_clip: float = 1.0
    max_new_tokens: int = 160
    micro_tokens: int = 16384
    lora_rank: int = 16
    lora_alpha: float = 32.0
    rslora: bool = False
    seed: int = 0

    def __post_init__(self) -> None:
        """Raises: RuleError for what the rule has no value for, or what would wreck the run."""
        for name, value in vars(self).items():
            if isinstance(value, float) and not math.isfinite(value):
                raise RuleError(f"{name} must be a finite number, not {value:g}")
        if self.z not in Z_MODES:
            raise RuleError(f"there is no z {self.z}; there are {', '.join(Z_MODES)}")
        PartitionTable(self.z, self.z_default)
        if self.samples < 2:
            raise RuleError(f"at least 2 samples a prompt are needed, not {self.samples}")
        self._check_rule()
        if not 0.0 <= self.replay < 1.0:
            raise RuleError(f"replay must be at least 0 and less than 1, not {self.replay:g}")
        for name in ("steps", "prompts", "max_new_tokens", "micro_tokens", "lora_rank"):
            if getattr(self, name) < 1:
                raise RuleError(f"{name} must be at least 1, not {getattr(self, name)}")
        for name in ("warm_start", "weight_decay"):
            if getattr(self, name) < 0:
                raise RuleError(f"{name} must be at least 0, not {getattr(self, name):g}")
        for name in ("learning_rate", "warm_rate", "grad_clip", "lora_alpha"):
            if not getattr(self, name) > 0.0:
                raise RuleError(f"{name} must be above 0, not {getattr(self, name):g}")
        if not 0.0 <= self.warm_up <= 1.0:
            raise RuleError(f"warm_up must be from 0 to 1, not {self.warm_up:g}")
        if not abs(self.seed) < MOST_SEED:
            raise RuleError(f"seed must be below 2^63, not {self.seed}")

    def _check_rule(self) -> None:
        """Raises: RuleError for a rule that there is not, or a setting that it has no value for."""
        self.made_rule()
        if not self.clip > 0.0:
            raise RuleError(f"clip must be above 0, not {self.clip:g}")
        if self.rule == "pass@k" and not 1 <= self.k <= self.samples:
            raise RuleError(f"k must be from 1 to the {self.samples} samples, not {self.k}")
        if self.rule == "kl-control" and not self.beta > 0.0:
            raise RuleError(f"beta must be above 0, not {self.beta:g}")
        if self.rule == "rank-grpo" and not 0.0 <= self.rank_weight <= 1.0:
            raise RuleError(f"rank_weight must be from 0 to 1, not {self.rank_weight:g}")

    def made_rule(self) -> Rule:
        """The rule that these settings name. Raises: RuleError."""
        return rule(
            self.rule,
            alpha=self.alpha,
            clip=self.clip,
            k=self.k,
            beta=self.beta,
            rank_weight=self.rank_weight,
        )

    def without_replay(self) -> TrainSettings:
        """The same for a draw from the policy alone."""
        return replace(self, replay=0.0)

    def rate(self, step: int) -> float:
        """The learning rate of a step, counted from 0."""
        rising = max(1, round(self.warm_up * self.steps))
        return self.learning_rate * min(1.0, (step + 1) / rising)

    def differences(self, other: TrainSettings) -> list[str]:
        """The names of settings that a resumed run may not have changed; more steps are fine."""
        mine, theirs = asdict(self), asdict(other)
        free = {"steps", "micro_tokens"}
        return [name for name, value in mine.items() if name not in free and theirs[name] != value]

    def as_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)
