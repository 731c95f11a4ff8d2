"""What `lean-alpha train` does: from a repository to a LoRA adapter that proves more of it.

    report = train(repository, TrainOptions(), {"steps": 200}, listener)

The store is filled first (what is there and unchanged is not read again); its theorems become the
problems, its proofs what is replayed; every proof that is found on the way goes into it at once.
`adapter_folder` tells what is written.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from leanprover_alpha.corpus.store.records import Proof, Source
from leanprover_alpha.corpus.store.store import Store, private_folder, store_path
from leanprover_alpha.environment.verification.executors import (
    JudgeTerms,
    LocalExecutor,
    check_executor,
    open_executor,
)
from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.policy.loading import device_named, dtype_named, locate
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.prompts import style_named
from leanprover_alpha.service.adapter_folder import (
    adapter_folder,
    explained,
    find_run,
    recorded,
    write_adapter,
    write_card,
    write_theorems,
)
from leanprover_alpha.service.alone import alone_with
from leanprover_alpha.service.collect import CollectOptions, collect
from leanprover_alpha.service.exclusion import Exclusion, read_exclusion
from leanprover_alpha.service.models import chosen_name
from leanprover_alpha.service.training_options import (
    Silence,
    TrainListener,
    TrainOptions,
    TrainReport,
)
from leanprover_alpha.service.training_problems import fitted, pairs_of, problems_of
from leanprover_alpha.service.training_set import (
    Lesson,
    TrainingSet,
    current_theorems,
    training_set,
)
from leanprover_alpha.service.verifying import DisagreementError, ProofVerdicts
from leanprover_alpha.training.checkpoints import Saved, resume, resumed_policy, save_checkpoint
from leanprover_alpha.training.interrupts import uninterrupted
from leanprover_alpha.training.journal import (
    METRICS,
    Journal,
    LengthAlarm,
    draw_curves,
    model_card,
    read_metrics,
)
from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.step import Found, StepNumbers
from leanprover_alpha.training.team import Team
from leanprover_alpha.training.trainer import Trainer
from leanprover_alpha.training.warm_start import Pair, WarmNumbers, WarmStart

NO_MODEL = "there is no model to train: name one with --model PATH"
INFLATED = 1.1
"""Weights that are too large by more than this on average are worth a warning."""


def train(
    repository: Path,
    options: TrainOptions,
    given: Mapping[str, Any],
    listener: TrainListener,
    command: str = "lean-alpha train",
) -> TrainReport:
    """Train an adapter on a repository's theorems.

    Args:
        given: the settings that the user chose, by their names in `TrainSettings`; a resumed run
            takes the others from its checkpoint.
        command: for the model card.
    Raises: LeanAlphaError, one line each, before anything is written where it can be known;
    KeyboardInterrupt, with everything saved.
    """
    begin = time.monotonic()
    team = Team.launched(options.device)
    if not team.first:
        listener = Silence()
    run = _Run(repository, options, given, listener, team)
    if team.first:
        collect_options = CollectOptions("auto", options.workers, options.toolchain, options.limits)
        collect(repository, collect_options, listener)
    team.wait()
    with run.opened():
        report = run.work(command)
    team.close()
    return replace(report, seconds=time.monotonic() - begin)


class _Run:
    def __init__(
        self,
        repository: Path,
        options: TrainOptions,
        given: Mapping[str, Any],
        listener: TrainListener,
        team: Team,
    ) -> None:
        """Everything that can be refused at once is."""
        self.repository = repository.resolve()
        self.listener, self.team = listener, team
        self.folder = adapter_folder(repository, options.name)
        self.saved = find_run(self.folder, options.resume)
        self.options = options = options.completed(self.saved.options if self.saved else {})
        before = self.saved.settings.as_dict() if self.saved else {}
        self.chosen = {**before, **given}
        self.settings = TrainSettings(**self.chosen)
        self.base = self._model(options, self.saved)
        self._check(options, team)
        self.warnings: list[str] = []
        self.new_proofs = 0
        self.alarm = LengthAlarm()

    def _model(self, options: TrainOptions, saved: Saved | None) -> str:
        name = chosen_name(options.model) if options.model or saved is None else saved.base
        if name is None:
            raise InputError(NO_MODEL)
        source = locate(name, options.revision)
        folder = Path(name).expanduser()
        return str(folder.resolve()) if source.local and folder.is_dir() else name

    @staticmethod
    def _check(options: TrainOptions, team: Team) -> None:
        """Raises: LeanAlphaError for a name that stands for nothing, before anything is read."""
        check_executor(options.executor)
        dtype_named(options.dtype or "auto", device_named(team.device(options.device)))
        if options.style is not None:
            style_named(options.style)

    # Everything is opened

    def opened(self) -> ExitStack:
        """Read the store, load the model, prepare what judges."""
        with ExitStack() as stack:
            self.found = self._training_set(stack)
            policy = self._policy()
            pairs = pairs_of(policy, self.found.lessons, self.settings)
            self.settings = fitted(self.settings, self.chosen, policy, len(pairs))
            self.problems = problems_of(policy, self.found.lessons, self.settings)
            self._open_trainer(policy, pairs, stack)
            return stack.pop_all()

    def _training_set(self, stack: ExitStack) -> TrainingSet:
        options = self.options
        self.listener.preparing("reading the theorems")
        private_folder(self.repository)
        self.store = stack.enter_context(Store(store_path(self.repository)))
        theorems = current_theorems(self.store)
        exclusion = Exclusion()
        if options.exclude:
            exclusion = read_exclusion(
                options.exclude, list(theorems), options.toolchain, options.limits
            )
        found = training_set(
            self.repository,
            theorems,
            Exclusion() if self.saved else exclusion,
            toolchain=options.toolchain,
            limits=options.limits,
            workers=options.workers,
        )
        if self.saved is None:
            return found
        lessons = recorded(self.folder, found.lessons)
        for lesson in lessons:
            if exclusion.holds(lesson.theorem):
                raise InputError(
                    f"--exclude: the run has been trained on {lesson.theorem.name} already: begin "
                    "another one with a new --name"
                )
        return replace(found, lessons=lessons)

    def _policy(self) -> Policy:
        options, settings = self.options, self.settings
        self.listener.preparing(f"loading {self.base}")
        base = Policy.load(
            self.base,
            revision=options.revision,
            dtype=options.dtype or "auto",
            device=self.team.device(options.device),
            trust_remote_code=options.trust_remote_code,
            style=options.style,
        )
        if self.saved is not None:
            return resumed_policy(self.saved, base)
        return base.with_new_adapter(
            rank=settings.lora_rank,
            scale=settings.lora_alpha,
            rslora=settings.rslora,
            seed=settings.seed,
        )

    def _open_trainer(self, policy: Policy, pairs: list[Pair], stack: ExitStack) -> None:
        options, settings = self.options, self.settings
        terms = JudgeTerms(limits=options.limits)
        workers = options.workers or max(1, (os.cpu_count() or 1) // self.team.size)
        executor = stack.enter_context(open_executor(options.executor, terms, workers))
        second = None
        if options.rechecks:
            second = stack.enter_context(LocalExecutor(terms, 1))
        self.lessons: dict[str, Lesson] = {lesson.key: lesson for lesson in self.found.lessons}
        self.verdicts = ProofVerdicts(
            executor,
            self.found.files,
            {key: lesson.question for key, lesson in self.lessons.items()},
            self.problems.known,
            second=second,
            rechecks=options.rechecks or 0,
            seed=settings.seed + self.team.rank,
        )
        stack.callback(self.verdicts.close)
        self.warm = WarmStart(policy, pairs, settings, self.team)
        self.trainer = Trainer(
            policy,
            self.problems.problems,
            self.verdicts,
            settings,
            from_zero=not settings.warm_start,
            keep=self.keep,
            team=self.team,
        )
        if self.saved is not None:
            resume(self.trainer, self.saved, self.base, self.problems.identity, self.warm)

    # The run

    def work(self, command: str) -> TrainReport:
        """Train to the last step, and write what came of it."""
        trainer = self.trainer
        resumed = trainer.step
        with ExitStack() as stack:
            if self.team.first:
                self._begin(stack)
            try:
                self.warm.run(self.warmed)
                trainer.run(self.stepped)
                self.verdicts.settle()
            except DisagreementError:
                raise  # what was learnt since the last checkpoint is not to be believed
            except BaseException:
                with contextlib.suppress(LeanAlphaError, OSError):
                    self.save(command)
                raise
            self.save(command)
        return self.report(resumed)

    def _begin(self, stack: ExitStack) -> None:
        problems = self.problems
        with explained(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            stack.enter_context(alone_with(self.folder))
            if self.saved is None:
                find_run(self.folder, resume=False)  # somebody may have been quicker
                write_theorems(self.folder, self.found)
                self.checkpoint()
            self.journal = stack.enter_context(Journal(self.folder, self.trainer.step))
        for metrics in read_metrics(self.folder / METRICS):
            self.alarm.hear(metrics["length"] or 0.0)
        stored = sum(len(lesson.proofs) for lesson in self.found.lessons)
        self.listener.began(self.folder, len(problems.problems), stored, self.settings)

    def warmed(self, numbers: WarmNumbers) -> None:
        """After each supervised step."""
        if self.team.first:
            self.listener.warmed(numbers)
            if numbers.step % self.options.save_every == 0 or numbers.step == numbers.steps:
                self.checkpoint()

    def keep(self, found: Sequence[Found]) -> None:
        """Write what was proved into the store, before anything is learnt from it."""
        for problem, text, chance in found:
            lesson = self.lessons[problem.key]
            written = lesson.question.answer(text)
            judgement = self.verdicts.judgements.pop((problem.key, written), None)
            if judgement is None:
                continue  # the store has it
            proof = Proof(
                written,
                Source.SAMPLED,
                judgement.level,
                tuple(judgement.axioms),
                f"{self.base}+{self.folder.name}",
                chance,
                judgement.seconds,
            )
            self.verdicts.verified.add((problem.key, written))
            self.new_proofs += self.store.add_proof(lesson.theorem, proof)

    def stepped(self, numbers: StepNumbers, _: list[Found]) -> None:
        """After each step of the rule."""
        if not self.team.first:
            return
        with explained(self.folder):
            self.journal.write(numbers)
        self.listener.stepped(numbers, self.new_proofs)
        self._listen(numbers)
        if self.trainer.step % self.options.save_every == 0:
            self.verdicts.settle()
            self.checkpoint()

    def _listen(self, numbers: StepNumbers) -> None:
        """Whether the numbers of a step give reason to doubt."""
        line = self.alarm.hear(numbers.length)
        if line is None and numbers.inflation > INFLATED:
            line = (
                f"sampler and scorer disagree: weights are {numbers.inflation:.2f} times too large"
                " on average; --dtype float32 is exact"
            )
            if line.partition(":")[0] in {each.partition(":")[0] for each in self.warnings}:
                return  # once is enough
        if line is not None:
            self.warnings.append(line)
            self.listener.warned(f"step {numbers.step + 1}: {line}")

    # What is written

    def checkpoint(self) -> None:
        """Save all that --resume needs."""
        with uninterrupted():
            save_checkpoint(
                self.trainer,
                self.folder,
                self.base,
                self.problems.identity,
                self.warm,
                self.options.kept,
            )

    def save(self, command: str) -> None:
        """The checkpoint, the adapter for `prove`, the card and the curves."""
        if not self.team.first:
            return
        with uninterrupted(), explained(self.folder):
            self.checkpoint()
            write_adapter(self.folder, self.trainer.policy.model)
            metrics = read_metrics(self.folder / METRICS)
            write_card(
                self.folder,
                model_card(self.base, self.settings, command, self._data(), metrics),
            )

    def _data(self) -> dict[str, Any]:
        return {
            "repository": self.repository.name,
            "theorems": len(self.problems.problems),
            "verified proofs before": sum(len(each.proofs) for each in self.found.lessons),
            "excluded for a test": len(self.found.excluded),
            "Lean": self.found.lessons[0].theorem.toolchain,
        }

    def report(self, resumed: int) -> TrainReport:
        curves = None
        if self.team.first:
            self.listener.preparing("drawing the curves")
            with explained(self.folder):
                title = f"{self.settings.rule}, {self.repository.name}"
                curves = draw_curves(self.folder, title)
        return TrainReport(
            self.folder,
            self.base,
            self.trainer.step,
            resumed,
            len(self.problems.problems),
            sum(len(lesson.proofs) for lesson in self.found.lessons),
            self.found.excluded,
            (*self.found.left_out, *self.problems.left_out),
            sum(self.team.gather(self.new_proofs)),
            sum(self.team.gather(self.verdicts.rechecked)),
            sum(self.team.gather(self.verdicts.unanswered)),
            tuple(self.warnings),
            tuple(read_metrics(self.folder / METRICS)),
            curves,
            self.team.first,
        )
