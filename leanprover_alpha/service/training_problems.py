"""A repository's theorems as a policy sees them: problems for the rule, pairs for a warm start."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.prompts import ContextTooLongError
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.search.questions import recalled
from leanprover_alpha.service.training_set import Lesson
from leanprover_alpha.training.rollouts import Problem, problem
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.warm_start import ROWS, Pair

RATE = 0.5
"""The learning rate of a model of width 1: 0.003 for the bundled one, 0.0001 for 7 B parameters."""
AFTER = 0.1
"""Of it, what the rule has after a warm start."""
EPOCHS, MOST_WARM = 6, 200


@dataclass(frozen=True)
class Problems:
    """What a policy is trained on.

    Attributes:
        problems: one a lesson that the policy can be asked; known: (problem, text) of the verified
            proofs, as the policy would write them.
        left_out: (name, why) of the other lessons.
    """

    problems: tuple[Problem, ...]
    known: frozenset[tuple[str, str]]
    left_out: tuple[tuple[str, str], ...]

    @property
    def identity(self) -> list[str]:
        """Tells runs on other problems, or with other proofs to replay, apart."""
        return [
            f"{each.key} {hashlib.sha256(repr(each.stored).encode()).hexdigest()[:16]}"
            for each in self.problems
        ]


def problems_of(policy: Policy, lessons: Sequence[Lesson], settings: TrainSettings) -> Problems:
    """The problems of a repository for a policy.

    Raises: InputError for a policy that cannot write whole proofs, and if none is left.
    """
    if policy.style.steps:
        raise InputError(
            f"{policy.name} writes one tactic at a time: training needs a model that writes whole "
            "proofs (another --model, or --prompt-style)"
        )
    room = settings.max_new_tokens
    made: list[Problem] = []
    known: set[tuple[str, str]] = set()
    left_out: list[tuple[str, str]] = []
    for lesson in lessons:
        task, name = lesson.question.task, lesson.theorem.name
        texts = [proof.text for proof in lesson.proofs]
        try:
            one = problem(policy, lesson.key, name, task, texts, room)
        except ContextTooLongError as error:
            left_out.append((name, error.message))
            continue
        made.append(one)
        for text in texts:
            written = policy.style.parse(policy.style.completion(text), task)
            known |= {(one.key, t) for t in (text, written) if t}
            known |= {(one.key, lesson.question.answer(t)) for t in (text, written) if t}
    if not made:
        raise InputError(f"no theorem fits into the model's context: {left_out[0][1]}")
    return Problems(tuple(made), frozenset(known), tuple(left_out))


def fitted(
    settings: TrainSettings, given: Container[str], policy: Policy, pairs: int
) -> TrainSettings:
    """The settings with what follows from the model and the repository, where it is not given.

    The learning rate is `RATE` by the width of the model: wide layers add up more of the same
    change. After a warm start the rule's is a tenth of that: the optimiser's first steps are as
    large as its rate whatever the gradient, and would undo what was just learnt. The warm start
    reads the pairs `EPOCHS` times, in `MOST_WARM` steps at most.

    Args: `given`: names of settings that the user, or a run that goes on, has chosen.
    """
    found: dict[str, Any] = {}
    if "warm_start" not in given:
        found["warm_start"] = min(MOST_WARM, -(-EPOCHS * pairs // ROWS))
    width = getattr(policy.model.config.get_text_config(), "hidden_size", None)
    if width and "warm_rate" not in given:
        found["warm_rate"] = RATE / width
    if width and "learning_rate" not in given:
        warmed = found.get("warm_start", settings.warm_start)
        found["learning_rate"] = RATE / width * (AFTER if warmed else 1.0)
    return replace(settings, **found)


def pairs_of(policy: Policy, lessons: Sequence[Lesson], settings: TrainSettings) -> list[Pair]:
    """(theorem, proof) and, for styles that are asked states, (state, rest of the proof).

    What is too long for the context or for `max_new_tokens` is left out.
    """
    room = settings.max_new_tokens
    found: dict[Pair, None] = {}
    for lesson in lessons:
        for task, text in _tasks(lesson):
            try:
                prompt = policy.prompt(task, room)
            except (ContextTooLongError, InputError):  # a style may want a statement
                continue
            answer = tuple(policy.encode_completion(policy.style.completion(text)))
            if len(answer) <= room:
                found[Pair(prompt, answer)] = None
    return list(found)


def _tasks(lesson: Lesson) -> Iterator[tuple[Task, str]]:
    """Each proof from its beginning, and from each of its later steps on."""
    for proof in lesson.proofs:
        yield lesson.question.task, proof.text
        for number, step in enumerate(proof.steps):
            if number and step.goals:
                rest = "\n".join(later.tactic for later in proof.steps[number:])
                yield recalled(step.goals, "", lesson.theorem.context).task, rest
