"""The filtered target: what is known of each prompt's Z, and proofs replayed from the store.

Z, the base model's pass@1 on a prompt, only scales that prompt's gradient (by Z^(alpha - 1)); the
policy that equals the target stays a fixed point for any Z > 0. So an estimate that is off costs
speed, never the goal.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

import torch
from torch import Tensor

from leanprover_alpha.training.divergence import RuleError

Z_DEFAULT = 1e-4


class ZMode(Enum):
    """Where Z comes from.

    ONLINE: the mean of w over every proof ever drawn for the prompt, this step's included.
    BATCH: the mean over this step's proofs alone.
    OFFLINE: the success rate of proofs drawn from the base model before training.
    """

    ONLINE = "online"
    BATCH = "batch"
    OFFLINE = "offline"


@dataclass
class Estimate:
    """What is known of one prompt.

    Attributes:
        total: sum of w over the proofs drawn.
        count: how many proofs were drawn.
        known: sum of pi_base over the distinct verified proofs of the store: a lower bound of Z.
    """

    total: float = 0.0
    count: int = 0
    known: float = 0.0


class PartitionTable:
    """Z of every prompt, gathered over training; saved with a checkpoint.

    Args: `default` stands for a prompt without any success; it must be above 0, since Z = 0 would
    make the target undefined.
    Raises: RuleError if it is not.
    """

    def __init__(self, mode: ZMode | str = ZMode.ONLINE, default: float = Z_DEFAULT) -> None:
        if not 0.0 < default <= 1.0:
            raise RuleError(f"z_default must be above 0 and at most 1, not {default:g}")
        self.mode = ZMode(mode)
        self.default = default
        self.estimates: dict[Hashable, Estimate] = {}

    def of(self, prompt: Hashable) -> Estimate:
        """The prompt's entry, made if it is new."""
        return self.estimates.setdefault(prompt, Estimate())

    def bound(self, prompt: Hashable, log_base: Iterable[float]) -> None:
        """Note log pi_base of each distinct verified proof of the prompt: their sum bounds Z."""
        self.of(prompt).known = min(1.0, math.fsum(math.exp(value) for value in log_base))

    def sampled(self, prompt: Hashable, successes: int, samples: int) -> None:
        """Note how many of the base model's own proofs pass, for the mode OFFLINE.

        Smoothed, (c + 1/2) / (K + 1), so that it is never 0.
        """
        entry = self.of(prompt)
        entry.total, entry.count = samples * (successes + 0.5) / (samples + 1.0), samples

    def update(self, prompts: list[Hashable], weights: Tensor) -> tuple[Tensor, Tensor]:
        """Z for this step, after its own proofs were counted.

        Args: `weights`, w under the distribution that they were drawn from, shape (B, N).
        Returns: log Z of shape (B,), float64; whether it is the default, shape (B,).
        """
        values, defaults = [], []
        for prompt, row in zip(prompts, weights.double(), strict=True):
            entry = self.of(prompt)
            mean = float(row.mean())
            if self.mode is ZMode.ONLINE:
                entry.total += float(row.sum())
                entry.count += row.numel()
            if self.mode is not ZMode.BATCH:
                mean = entry.total / entry.count if entry.count else 0.0
            z = min(1.0, max(mean, entry.known))
            defaults.append(z <= 0.0)
            values.append(z if z > 0.0 else self.default)
        return torch.tensor(values, dtype=torch.float64).log(), torch.tensor(defaults)

    def state_dict(self) -> dict[str, Any]:
        """Everything that a checkpoint needs, as plain values."""
        entries = [(key, e.total, e.count, e.known) for key, e in self.estimates.items()]
        return {"mode": self.mode.value, "default": self.default, "entries": entries}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Take up where a checkpoint stood.

        Raises: RuleError if it was made in another mode or with another default.
        """
        if (state["mode"], state["default"]) != (self.mode.value, self.default):
            raise RuleError(
                f"the checkpoint estimated Z with mode {state['mode']} and z_default "
                f"{state['default']:g}: resume with the same"
            )
        self.estimates = {key: Estimate(*rest) for key, *rest in state["entries"]}


def log_mixture(log_policy: Tensor, stored: Tensor, sizes: Tensor, share: float) -> Tensor:
    """log q, q = (1 - rho) pi + rho r: the distribution of a step with replayed proofs.

    r is uniform over the distinct verified proofs that the store holds of the prompt. A prompt
    without any has q = pi.

    Args:
        log_policy: log pi of each proof, shape (B, N).
        stored: whether the proof's text is one of the stored ones, however it was drawn, (B, N).
        sizes: how many proofs the store holds of each prompt, shape (B,).
        share: rho, in [0, 1).
    Returns: shape (B, N).
    Raises: RuleError for a share outside [0, 1): at 1 nothing of the policy's own is left.
    """
    if not 0.0 <= share < 1.0:
        raise RuleError(f"the share of replayed proofs must be in [0, 1), not {share:g}")
    if share == 0.0:
        return log_policy
    held = (sizes > 0).unsqueeze(-1)
    own = torch.where(held, log_policy + math.log1p(-share), log_policy)
    uniform = math.log(share) - sizes.clamp(min=1).to(log_policy.dtype).log().unsqueeze(-1)
    replayed = torch.where(stored.bool() & held, uniform, torch.full_like(own, -torch.inf))
    return torch.logaddexp(own, replayed)
