"""Supervised steps before the rule: the likelihood of collected proofs, from every state of them.

A model that has never seen a repository's definitions proves few of its theorems, and a rule that
learns from its own successes has nothing to begin with. So the adapter may first be taught the
repository's own proofs: (theorem, proof), and (state, rest of the proof) for each step that was
traced. The target of the rule stays what it was, the base model filtered by Lean: the warm start
moves where sampling begins, not where it is to end.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.training.interrupts import uninterrupted
from leanprover_alpha.training.rollouts import Tokens
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.team import Team
from leanprover_alpha.training.trainer import TrainingError

ROWS = 32
"""Pairs of a step."""


@dataclass(frozen=True)
class Pair:
    """What is asked, and what is to be answered, its end token included."""

    prompt: str
    answer: Tokens


@dataclass(frozen=True)
class WarmNumbers:
    """One supervised step. `loss`: nats a token of the answers, before the step."""

    step: int
    steps: int
    loss: float


class WarmStart:
    """So many supervised steps on a policy's adapter.

    Attributes:
        step: how many are done.
    """

    def __init__(
        self,
        policy: Policy,
        pairs: Sequence[Pair],
        settings: TrainSettings,
        team: Team | None = None,
    ) -> None:
        self.policy, self.pairs, self.settings = policy, list(pairs), settings
        self.team = team or Team()
        self.parameters = [p for p in policy.model.parameters() if p.requires_grad]
        self.optimiser = torch.optim.AdamW(
            self.parameters, lr=settings.warm_rate, weight_decay=settings.weight_decay
        )
        self.step = 0

    @property
    def steps(self) -> int:
        """How many there are to be."""
        return self.settings.warm_start if self.pairs else 0

    def run(self, observe: Callable[[WarmNumbers], None]) -> None:
        """Train until the last step."""
        while self.step < self.steps:
            observe(self.advance())

    def advance(self) -> WarmNumbers:
        """One step: the mean of - log pi a token, over a batch's answers."""
        rows = self.batch(self.step)
        mine = [rows[number] for number in self.team.share(len(rows))]
        tokens = sum(len(row.answer) for row in rows)
        self.optimiser.zero_grad(set_to_none=True)
        total = 0.0
        for part in self._parts(mine):
            scores = self.policy.log_prob(
                [row.prompt for row in part],
                [row.answer for row in part],
                batch_tokens=self.settings.micro_tokens,
            )
            loss = -scores.sum() / tokens
            loss.backward()  # type: ignore[no-untyped-call]
            total += float(loss.detach())
        self.team.sum_gradients(self.parameters)
        norm = torch.nn.utils.clip_grad_norm_(self.parameters, self.settings.grad_clip)
        if not bool(torch.isfinite(norm)):
            raise TrainingError(
                f"warm start, step {self.step}: the gradient is not finite; try a smaller "
                "--warm-rate, or --dtype float32"
            )
        with uninterrupted():
            self.optimiser.step()
            self.step += 1
        return WarmNumbers(self.step, self.steps, sum(self.team.gather(total)))

    def batch(self, step: int) -> list[Pair]:
        """The pairs of a step: each once an epoch, in an order that the seed decides."""
        size = min(ROWS, len(self.pairs))
        found = []
        for place in range(step * size, (step + 1) * size):
            epoch, offset = divmod(place, len(self.pairs))
            order = list(range(len(self.pairs)))
            random.Random(f"{self.settings.seed}/{epoch}/warm").shuffle(order)
            found.append(self.pairs[order[offset]])
        return found

    def _parts(self, rows: Sequence[Pair]) -> list[list[Pair]]:
        """As many together as one forward and backward pass may hold."""
        parts: list[list[Pair]] = []
        longest = 0
        for row in sorted(rows, key=self._length):
            length = self._length(row)
            longest = max(longest, length)
            if not parts or (len(parts[-1]) + 1) * longest > self.settings.micro_tokens:
                parts.append([])
                longest = length
            parts[-1].append(row)
        return parts

    def _length(self, row: Pair) -> int:
        return len(self.policy.encode(row.prompt)) + len(row.answer)

    def state_dict(self) -> dict[str, Any]:
        """All that a resumed run needs beside the adapter."""
        return {"step": self.step, "optimiser": self.optimiser.state_dict()}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on where a run stood."""
        self.step = state["step"]
        self.optimiser.load_state_dict(state["optimiser"])
