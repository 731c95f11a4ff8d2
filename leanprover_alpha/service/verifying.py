"""Verdicts on a training run's proofs, and a second opinion on some of them.

Many proofs share their Lean runs, for speed. A verifier of that kind was silently wrong once, and a
policy finds such a hole within a few steps. So every step some of its verdicts, drawn at random,
are asked again, one proof at a time, of the verifier that `prove` trusts. That goes on beside the
next step; a disagreement stops the run.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from leanprover_alpha.environment.verification.executors import (
    Executor,
    FileTheorems,
    JudgeTask,
    Verdicts,
)
from leanprover_alpha.environment.verification.judge import Judgement
from leanprover_alpha.environment.verification.verdicts import lies_with_machine
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.search.questions import Question
from leanprover_alpha.training.rollouts import Problem

_LIMITED = re.compile(r"heartbeat|recursion|not tried|time|memory|s without an answer|killed")
"""Reasons that depend on how long a proof may take, or that need no Lean: not asked again."""


class DisagreementError(LeanAlphaError):
    """The verdict on a proof is not the same when it is judged alone: nothing can be trusted."""


@dataclass(frozen=True)
class Sampled:
    """A verdict that is to be asked again."""

    file: FileTheorems
    key: str
    text: str
    accepted: bool


class ProofVerdicts:
    """Says which proofs Lean accepts, for the trainer.

    Args:
        executor: judges many at once.
        files: where the problems' holes are; questions: by problem, what an answer stands behind.
        known: (problem, proof) pairs that are verified already: those of the store.
        second: judges alone, at the same time as the others work; None for no second opinions.
        rechecks: how many verdicts of a step are asked again.
    """

    def __init__(
        self,
        executor: Executor,
        files: Sequence[FileTheorems],
        questions: Mapping[str, Question],
        known: Iterable[tuple[str, str]] = (),
        *,
        second: Executor | None = None,
        rechecks: int = 1,
        seed: int = 0,
    ) -> None:
        self.executor, self.questions = executor, questions
        self.file_of = {key: file for file in files for key in file.holes}
        self.verified = set(known)
        self.judgements: dict[tuple[str, str], Judgement] = {}
        self.second = None if second is None else SecondOpinion(second)
        self.rechecks, self.chance = rechecks, random.Random(f"{seed}/recheck")

    def __call__(self, asked: Sequence[tuple[Problem, str]]) -> list[bool]:
        """See `rollouts.Verify`. Raises: DisagreementError."""
        texts = [(p.key, self.questions[p.key].answer(text)) for p, text in asked]
        new = [pair for pair in dict.fromkeys(texts) if pair not in self.verified]
        found = self._judged(new)
        self._recheck(found)
        self.judgements |= {pair: said for pair, said in found.items() if said.accepted}
        return [pair in self.verified or found[pair].accepted for pair in texts]

    def _judged(self, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Judgement]:
        by_file: dict[str, dict[str, list[str]]] = {}
        files = {self.file_of[key].name: self.file_of[key] for key, _ in pairs}
        for key, text in pairs:
            name = self.file_of[key].name
            by_file.setdefault(name, {}).setdefault(key, []).append(text)
        tasks = [
            JudgeTask(files[name], {key: tuple(texts) for key, texts in proofs.items()})
            for name, proofs in by_file.items()
        ]
        found: dict[tuple[str, str], Judgement] = {}
        for task, verdicts in zip(tasks, self.executor.run(tasks), strict=True):
            for key, texts in task.proofs.items():
                found |= {(key, t): j for t, j in zip(texts, verdicts[key], strict=True)}
        return found

    def _recheck(self, found: Mapping[tuple[str, str], Judgement]) -> None:
        """Ask the last step's sample what became of it, and begin with this step's.

        Half of a sample are verdicts of yes, since those are what is learnt from.
        """
        if self.second is None or not self.rechecks:
            return
        self.second.answered()
        yes = [pair for pair, said in found.items() if said.accepted]
        no = [p for p, said in found.items() if not said.accepted and not _limited(said)]
        first = self.chance.sample(yes, min(len(yes), -(-self.rechecks // 2)))
        rest = [pair for pair in (*yes, *no) if pair not in first]
        drawn = first + self.chance.sample(rest, min(len(rest), self.rechecks - len(first)))
        self.second.ask(
            [Sampled(self.file_of[key], key, t, found[key, t].accepted) for key, t in drawn]
        )

    def settle(self) -> None:
        """Wait for the second opinions that are under way. Raises: DisagreementError."""
        if self.second is not None:
            self.second.answered()

    @property
    def rechecked(self) -> int:
        """How many verdicts were asked again, all with the same answer."""
        return 0 if self.second is None else self.second.agreed

    @property
    def unanswered(self) -> int:
        """How many were asked again of a Lean that was stopped before it had an answer."""
        return 0 if self.second is None else self.second.silent

    def close(self) -> None:
        """End what is under way."""
        if self.second is not None:
            self.second.close()


class SecondOpinion:
    """Judges some proofs alone, beside everything else. Args: an executor of its own."""

    def __init__(self, executor: Executor) -> None:
        self.executor = executor
        self.pool = ThreadPoolExecutor(1, thread_name_prefix="lean-alpha-recheck")
        self.waiting: tuple[list[Sampled], Future[list[Verdicts]]] | None = None
        self.agreed = self.silent = 0

    def ask(self, sampled: list[Sampled]) -> None:
        """Begin to judge them."""
        if sampled:
            tasks = [JudgeTask(each.file, {each.key: (each.text,)}, True) for each in sampled]
            self.waiting = sampled, self.pool.submit(self.executor.run, tasks)

    def answered(self) -> None:
        """Wait until what was asked is judged. Raises: DisagreementError."""
        if self.waiting is None:
            return
        sampled, future = self.waiting
        found = future.result()
        self.waiting = None
        for each, verdicts in zip(sampled, found, strict=True):
            (judgement,) = verdicts[each.key]
            if not judgement.accepted and lies_with_machine(judgement.reason):
                self.silent += 1  # no opinion: the machine was too busy for one
                continue
            if judgement.accepted != each.accepted:
                raise DisagreementError(_disagreement(each, judgement))
            self.agreed += 1

    def close(self) -> None:
        """Forget what was asked."""
        self.pool.shutdown(wait=False, cancel_futures=True)


def _limited(judgement: Judgement) -> bool:
    return _LIMITED.search(judgement.reason) is not None


def _disagreement(each: Sampled, judgement: Judgement) -> str:
    name = each.file.holes[each.key].theorem
    many, alone = ("accepted", "refused") if each.accepted else ("refused", "accepted")
    why = f" ({judgement.reason})" if judgement.reason else ""
    text = each.text.replace("\n", "\\n")
    return (
        f"the verdict on a proof cannot be trusted: {name}, `{text}` was {many} among others and "
        f"is {alone} alone{why}; the run was stopped before it was saved: please report this"
    )
