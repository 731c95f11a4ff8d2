"""What a repository gives to train on: its theorems as questions, their verified proofs, and the
texts in which Lean judges new ones.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leanprover_alpha.corpus.collecting.copies import Copies, copied
from leanprover_alpha.corpus.collecting.project import ProjectFile, Reader, lean_files
from leanprover_alpha.corpus.store.records import Proof, Theorem
from leanprover_alpha.corpus.store.store import Store
from leanprover_alpha.environment.lean.commands import TRACE
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.executors import FileTheorems
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.search.questions import Question, recalled, scopes
from leanprover_alpha.service.check import read_source
from leanprover_alpha.service.exclusion import Exclusion
from leanprover_alpha.service.workers import Stop, run_all
from leanprover_alpha.toolchain.process import Limits

GRACE_SECONDS = 2.0


@dataclass(frozen=True)
class Lesson:
    """A theorem to train on.

    Attributes:
        theorem: as the store has it.
        question: what the policy is asked, and what must stand before an answer.
        proofs: its distinct verified proofs, oldest first.
    """

    theorem: Theorem
    question: Question
    proofs: tuple[Proof, ...]

    @property
    def key(self) -> str:
        """Of its statement in its context."""
        return self.theorem.key


@dataclass(frozen=True)
class TrainingSet:
    """Everything that a run trains on.

    Attributes:
        lessons: in the order of the store, each statement once.
        files: where proofs of them are judged; their holes' keys are the lessons'.
        excluded: names of the theorems that the user keeps for a test.
        left_out: (name, why) of those that cannot be trained on.
    """

    lessons: tuple[Lesson, ...] = ()
    files: tuple[FileTheorems, ...] = ()
    excluded: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()


@dataclass
class _Found:
    """What threads bring together, by module."""

    files: dict[str, FileTheorems] = field(default_factory=dict)
    headers: dict[str, dict[str, str]] = field(default_factory=dict)
    left_out: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    failure: Exception | None = None


def training_set(
    repository: Path,
    theorems: Mapping[Theorem, tuple[Proof, ...]],
    exclusion: Exclusion,
    *,
    toolchain: str = "auto",
    limits: Limits | None = None,
    workers: int | None = None,
) -> TrainingSet:
    """The theorems of a repository that was collected, made ready for training.

    Args:
        theorems: those of the store that stand in the repository's files now, with their proofs.
        workers: files at once; as many as processors by default.
    Raises: InputError if nothing is left to train on.
    """
    excluded = [theorem.name for theorem in theorems if exclusion.holds(theorem)]
    chosen: dict[str, Theorem] = {}
    for theorem in theorems:
        if theorem.goals and not exclusion.holds(theorem):
            chosen.setdefault(theorem.key, theorem)
    modules: dict[str, list[Theorem]] = {}
    for theorem in chosen.values():
        modules.setdefault(theorem.module, []).append(theorem)
    found = _Found()
    jobs = [file for file in _files(repository, toolchain) if file.module in modules]
    run_all(
        jobs,
        lambda file: _prepare(file, modules[file.module], limits or Limits(), found),
        workers=workers or os.cpu_count() or 1,
        stop=Stop(),
        grace=GRACE_SECONDS,
    )
    if found.failure is not None:
        raise found.failure
    lessons = tuple(
        _lesson(theorem, theorems[theorem], found.headers[theorem.module])
        for theorem in chosen.values()
        if theorem.key in found.headers.get(theorem.module, {})
    )
    left_out = [pair for module in sorted(found.left_out) for pair in found.left_out[module]]
    if not lessons:
        raise InputError(_nothing(repository, len(theorems), len(excluded), left_out))
    return TrainingSet(
        lessons,
        tuple(found.files[module] for module in sorted(found.files)),
        tuple(excluded),
        tuple(left_out),
    )


def current_theorems(store: Store) -> dict[Theorem, tuple[Proof, ...]]:
    """The theorems that stand in files now, with their proofs that are at least audited."""
    return {theorem: tuple(store.proofs(theorem)) for theorem in store.theorems()}


def _files(repository: Path, toolchain: str) -> Iterable[ProjectFile]:
    reader = Reader(repository, toolchain)
    for path in lean_files(repository):
        try:
            yield reader.file(path)
        except LeanAlphaError:
            continue  # `collect` has said why it is skipped


def _prepare(file: ProjectFile, theorems: Sequence[Theorem], limits: Limits, found: _Found) -> None:
    """Put copies of a file's theorems into its text."""
    try:
        made = _copies(file, theorems, limits)
    except LeanAlphaError as error:
        found.left_out[file.module] = [(t.name, error.message) for t in theorems]
        return
    except Exception as error:  # a thread's own would go unseen
        found.failure = error
        return
    by_name = {theorem.name: theorem.key for theorem in theorems}
    holes = {by_name[name]: hole for name, hole in made.holes.items()}
    root = file.plan.target.root
    found.left_out[file.module] = sorted(made.left_out.items())
    found.headers[file.module] = {k: scopes(h, made.document) for k, h in holes.items()}
    if holes:
        found.files[file.module] = FileTheorems(
            file.name, made.document, holes, file.toolchain, root
        )


def _copies(file: ProjectFile, theorems: Sequence[Theorem], limits: Limits) -> Copies:
    text = read_source(file.path, file.name).replace("\r\n", "\n")
    with Workplace(file.path, file.toolchain, limits) as place:
        return copied(
            Document(text),
            {theorem.name: theorem.header for theorem in theorems},
            lambda document: place.compile(document, (TRACE,)),
        )


def _lesson(theorem: Theorem, proofs: tuple[Proof, ...], headers: Mapping[str, str]) -> Lesson:
    asked = recalled(theorem.goals, theorem.header, theorem.context, headers[theorem.key])
    return Lesson(theorem, asked, proofs)


def _nothing(
    repository: Path, count: int, excluded: int, left_out: Sequence[tuple[str, str]]
) -> str:
    if excluded == count and count:
        return f"--exclude leaves none of the {count} theorems of {repository} to train on"
    why = f"; {left_out[0][0]}: {left_out[0][1]}" if left_out else ""
    return f"no theorem found in {repository} that can be trained on{why}"
