"""From problems to proofs that were tried: what one step of training draws, and what became of it.

With replay, each of a prompt's N proofs is by a coin of weight rho one of the store's verified
proofs of that theorem, drawn uniformly, and otherwise a sample of the policy: N independent draws
of the mixture that the weights are computed from.
"""

from __future__ import annotations

import random
from collections.abc import Hashable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Protocol

from leanprover_alpha.policy.policy import Policy, Sample
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.training.settings import TrainSettings

Tokens = tuple[int, ...]


@dataclass(frozen=True)
class Problem:
    """A theorem to train on.

    Attributes:
        key: of its statement; Z and the cache of verdicts go by it.
        name: for people.
        task: what the policy is asked; `prompt`: as rendered for it.
        stored: the distinct verified proofs that the store holds, as the policy would write them.
    """

    key: str
    name: str
    task: Task
    prompt: str
    stored: tuple[Tokens, ...] = ()


@dataclass(frozen=True)
class Rollout:
    """One proof of a step.

    Attributes:
        problem: number of its problem within the step.
        tokens: the completion, its end token included if it has one.
        proof: the tactic block in it; None if it holds none, or was cut off.
        replayed: whether it came from the store.
        stored: whether it is one of the store's, however it was drawn.
        log_prob: log pi when it was drawn, in nats, as the sampler has it; not for the weights.
    """

    problem: int
    tokens: Tokens
    proof: str | None
    replayed: bool = False
    stored: bool = False
    log_prob: float = float("nan")


def problem(
    policy: Policy, key: str, name: str, task: Task, proofs: Iterable[str], room: int
) -> Problem:
    """A problem as this policy sees it.

    Args: `proofs`, verified ones; those that take more than `room` tokens are left out.
    Raises: ContextTooLongError if the policy cannot be asked for it.
    """
    texts = dict.fromkeys(policy.style.completion(text) for text in proofs)
    written = dict.fromkeys(tuple(policy.encode_completion(text)) for text in texts)
    held = tuple(tokens for tokens in written if len(tokens) <= room)
    return Problem(key, name, task, policy.prompt(task, room), held)


class Verify(Protocol):
    """Says which proofs Lean accepts at the level that training asks for."""

    def __call__(self, asked: Sequence[tuple[Problem, str]]) -> list[bool]:
        """One verdict a pair, in their order. A proof that could not be judged is not accepted."""
        ...


class Curriculum:
    """Which problems a step works on: each once an epoch, in an order that the seed decides.

    The batch of a step follows from its number alone, so that a resumed run goes on as if unbroken.
    """

    def __init__(self, problems: Sequence[Problem], size: int, seed: int) -> None:
        self.problems, self.size, self.seed = list(problems), min(size, len(problems)), seed
        self.orders: list[list[int]] = []

    def batch(self, step: int) -> list[Problem]:
        """The problems of a step, all distinct; where an epoch ends, the next one fills it up."""
        places = range(step * self.size, (step + 1) * self.size)
        return [self.problems[self._at(place)] for place in places]

    def _at(self, place: int) -> int:
        epoch, offset = divmod(place, len(self.problems))
        while len(self.orders) <= epoch:
            self.orders.append(self._order(len(self.orders)))
        return self.orders[epoch][offset]

    def _order(self, epoch: int) -> list[int]:
        """A shuffle in which the first batch repeats nothing that the last epoch gave to it."""
        count = len(self.problems)
        order = list(range(count))
        random.Random(f"{self.seed}/{epoch}").shuffle(order)
        rest = count * epoch % self.size
        given = set(self.orders[epoch - 1][count - rest :]) if rest else set()
        return [n for n in order if n not in given] + [n for n in order if n in given]


def draw_rollouts(
    policy: Policy,
    problems: Sequence[Problem],
    settings: TrainSettings,
    step: int,
    numbers: Sequence[int] | None = None,
) -> list[list[Rollout]]:
    """N proofs of each problem, from the policy or, for a rule that says so, from its base.

    What is drawn for a problem depends on no other one. Args: `numbers`, the problems' own within
    the step; from 0 on if None.
    """
    made = settings.made_rule()
    share = settings.replay if made.replays else 0.0
    with policy.reference() if made.from_base else nullcontext():
        drawn = policy.sample(
            [problem.prompt for problem in problems],
            settings.samples,
            seed=settings.seed * 1_000_003 + step,
            max_new_tokens=settings.max_new_tokens,
        )
    found = []
    for number, one, row in zip(numbers or range(len(problems)), problems, drawn, strict=True):
        coin = random.Random(f"{settings.seed}/{step}/{one.key}/replay")
        found.append(
            [
                _replayed(policy, number, one, coin.choice(one.stored))
                if one.stored and coin.random() < share
                else _sampled(policy, number, one, sample)
                for sample in row
            ]
        )
    return found


def _sampled(policy: Policy, number: int, one: Problem, sample: Sample) -> Rollout:
    proof = policy.style.parse(sample.text, one.task) if sample.finished else None
    stored = sample.tokens in one.stored
    return Rollout(number, sample.tokens, proof, False, stored, sample.log_prob)


def _replayed(policy: Policy, number: int, one: Problem, tokens: Tokens) -> Rollout:
    return Rollout(number, tokens, policy.style.parse(policy.text(tokens), one.task), True, True)


class CachedVerify:
    """Asks for each distinct (problem, proof) once, over the whole run."""

    def __init__(self, verify: Verify) -> None:
        self.verify = verify
        self.known: dict[tuple[Hashable, str], bool] = {}
        self.asked = 0

    def __call__(self, asked: Sequence[tuple[Problem, str]]) -> list[bool]:
        """One verdict a pair; `asked` counts those that Lean was asked for."""
        new = {
            (problem.key, text): (problem, text)
            for problem, text in asked
            if (problem.key, text) not in self.known
        }
        self.asked += len(new)
        verdicts = self.verify(list(new.values())) if new else []
        self.known.update(zip(new, verdicts, strict=True))
        return [self.known[problem.key, text] for problem, text in asked]

    def note(self, problem: Problem, row: Sequence[Rollout], verdicts: Sequence[float]) -> None:
        """Remember what another process was told."""
        for rollout, verdict in zip(row, verdicts, strict=True):
            if rollout.proof:
                self.known[problem.key, rollout.proof] = bool(verdict)
