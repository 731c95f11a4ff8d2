"""The base model behind a run: log pi_base of proofs, and the bound that verified ones put on Z."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import torch
from torch import Tensor

from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.training.rollouts import Problem, Tokens
from leanprover_alpha.training.step import Batch
from leanprover_alpha.training.target import PartitionTable


class Reference:
    """Scores proofs by the policy's model with its adapter switched off.

    A verified proof is scored once in a run, since the base does not change; the sum of these
    probabilities is a lower bound of its problem's Z.

    Args: `table` is told of the bounds; `batch_tokens` of one forward pass at most.
    """

    def __init__(self, policy: Policy, table: PartitionTable, batch_tokens: int) -> None:
        self.policy, self.table, self.batch_tokens = policy, table, batch_tokens
        self.known: dict[str, dict[Tokens, float]] = {}

    def scores(self, rows: Sequence[tuple[Problem, Tokens]]) -> list[float]:
        """log pi_base of each completion, nats."""
        scores = self.policy.log_prob(
            [problem.prompt for problem, _ in rows],
            [tokens for _, tokens in rows],
            reference=True,
            batch_tokens=self.batch_tokens,
        )
        found: list[float] = scores.double().tolist()
        return found

    def bound_by_store(self, problems: Iterable[Problem]) -> None:
        """Z is at least the base's probability of the proofs that the store holds already."""
        rows = [(problem, held) for problem in problems for held in problem.stored]
        scores = self.scores(rows)
        self.note((*row, score) for row, score in zip(rows, scores, strict=True))

    def note(self, rows: Iterable[tuple[Problem, Tokens, float]]) -> None:
        """Remember log pi_base of verified proofs."""
        for problem, tokens, score in rows:
            held = self.known.setdefault(problem.key, {})
            if tokens not in held:
                held[tokens] = score
                self.table.bound(problem.key, held.values())

    def of_groups(self, batch: Batch, which: Sequence[int], *, failed: bool) -> Tensor:
        """log pi_base of the verified proofs of some groups, (b, N); 0 elsewhere.

        Args: `failed`: of those that failed, too.
        """
        wanted = {
            (number, rollout.tokens): passed
            for number in which
            for rollout, passed in zip(
                batch.rollouts[number], batch.verdicts[number].bool().tolist(), strict=True
            )
            if passed or failed
        }
        found: dict[tuple[int, Tokens], float] = {}
        for number, tokens in wanted:
            held = self.known.get(batch.problems[number].key, {})
            if tokens in held:
                found[number, tokens] = held[tokens]
        new = [row for row in wanted if row not in found]
        scores = self.scores([(batch.problems[number], tokens) for number, tokens in new])
        found |= dict(zip(new, scores, strict=True))
        self.note(
            (batch.problems[n], t, found[n, t]) for (n, t), passed in wanted.items() if passed
        )
        values = [
            [found.get((number, rollout.tokens), 0.0) for rollout in batch.rollouts[number]]
            for number in which
        ]
        return torch.tensor(values, dtype=torch.float64)

    def divergence(self, rows: Sequence[tuple[Problem, Tokens, float]]) -> list[float]:
        """log pi - log pi_base of proofs drawn from the policy: KL(pi, base) on average.

        Args: each with log pi, as it was drawn.
        """
        base = self.scores([(problem, tokens) for problem, tokens, _ in rows])
        return [log_pi - score for (*_, log_pi), score in zip(rows, base, strict=True)]

    def state_dict(self) -> list[Any]:
        """What is known, as plain values."""
        return [(key, list(held.items())) for key, held in self.known.items()]

    def load_state_dict(self, state: Iterable[Any]) -> None:
        """Take up where a checkpoint stood."""
        self.known = {key: {tuple(tokens): score for tokens, score in held} for key, held in state}
