"""Where many proofs of many files are judged: threads with a Lean each here, or machines elsewhere.

    with LocalExecutor(JudgeTerms(), workers=2) as executor:
        (verdicts,) = executor.run([JudgeTask(file, {"key": ("omega", "simp")})])
        verdicts["key"][0].accepted

A task is plain data and can be sent away; what answers it is `TaskJudge.judge`, which keeps what is
dear to start (Lean processes, compiled documents) from one task to the next. Another executor holds
one `TaskJudge` a worker, wherever that is, and spreads tasks as `spread` cuts them.
"""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from leanprover_alpha.environment.compiled.axioms import STANDARD_AXIOMS
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.judge import Judge, Judgement
from leanprover_alpha.environment.verification.memory import VerdictMemory
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.environment.verification.verification import Verifier
from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.toolchain.children import end_descendants
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.process import Limits

THREAD = "lean-alpha-judge"
FILES = 6, 64
FILE_BYTES = 100 << 20
"""Files whose Lean processes and compiled documents a worker keeps: so many at least, at most, and
about what one takes."""
SMALLEST = 16
"""Proofs that are not worth a Lean run of their own on another worker."""
POLL_SECONDS = 0.1
GRACE_SECONDS = 2.0


@dataclass(frozen=True)
class FileTheorems:
    """The theorems of one file as holes of a document.

    Attributes:
        name: of the file, for messages.
        document: its text with the holes; it need not lie anywhere.
        holes: by a key that stands for the theorem.
        toolchain: its Lean, with the project's files that it imports; `root`: where to run it.
    """

    name: str
    document: Document
    holes: Mapping[str, Hole]
    toolchain: Toolchain
    root: Path

    @property
    def path(self) -> Path:
        """Where the document counts as lying."""
        plan = self.toolchain.plan
        return plan.target.path if plan else self.root / "Judged.lean"


@dataclass(frozen=True)
class JudgeTask:
    """Proofs of some theorems of a file, by the keys of its holes.

    Attributes:
        alone: whether each is judged by itself, by `Verifier`, which shares nothing with the judge
            of many but its standards; much slower.
    """

    file: FileTheorems
    proofs: Mapping[str, tuple[str, ...]]
    alone: bool = False

    @property
    def size(self) -> int:
        """How many proofs."""
        return sum(map(len, self.proofs.values()))


@dataclass(frozen=True)
class JudgeTerms:
    """On what terms proofs are judged; see `judge.Judge`.

    Attributes: `memory`: a file of verdicts, used and added to; see memory.py.
    """

    limits: Limits = field(default_factory=Limits)
    heartbeats: int | None = 20_000
    seconds: float = 3.0
    level: Level = Level.AUDITED
    allowed: frozenset[str] = STANDARD_AXIOMS
    memory: Path | None = None


Verdicts = dict[str, list[Judgement]]
"""By the key of the theorem, one a proof, in their order."""


_Key = tuple[Path, str, tuple[str, ...]]


class _Closes(Protocol):
    def close(self) -> None: ...


T = TypeVar("T", bound=_Closes)


class Executor(Protocol):
    """Judges tasks; a context manager. `workers`: how many it judges at once."""

    workers: int

    def run(self, tasks: Sequence[JudgeTask]) -> list[Verdicts]:
        """The verdicts of each task, in their order.

        Raises: LeanAlphaError if a task cannot be judged at all.
        """
        ...

    def close(self) -> None:
        """End every process; may be called twice."""
        ...

    def __enter__(self) -> Executor: ...

    def __exit__(self, *_: object) -> None: ...


class TaskJudge:
    """One worker: judges one task after the other. Not to be shared by threads.

    Args: `beside`: workers on this machine, itself among them, that share its memory.
    """

    def __init__(self, terms: JudgeTerms, beside: int = 1) -> None:
        self.terms, self.files = terms, files_kept(beside)
        self._memory: VerdictMemory | None = None
        self._judges: OrderedDict[_Key, Judge] = OrderedDict()
        self._verifiers: OrderedDict[_Key, Verifier] = OrderedDict()

    def judge(self, task: JudgeTask) -> Verdicts:
        """The verdicts on a task's proofs."""
        file = task.file
        if task.alone:
            verifier = self._verifier(file)
            return {
                key: [self._alone(verifier, file.holes[key], text) for text in texts]
                for key, texts in task.proofs.items()
            }
        asked = {file.holes[key]: texts for key, texts in task.proofs.items()}
        found = self._judge(file).judge(file.document, asked)
        return {key: found[file.holes[key]] for key in task.proofs}

    def _alone(self, verifier: Verifier, hole: Hole, text: str) -> Judgement:
        found = verifier.verify(hole, text)
        accepted = found.accepted and min(self.terms.level, Level.AUDITED) <= found.level
        return Judgement(accepted, found.level, found.axioms, "; ".join(found.reasons))

    def _judge(self, file: FileTheorems) -> Judge:
        terms = self.terms
        if terms.memory is not None and self._memory is None:
            self._memory = VerdictMemory(terms.memory)

        def opened() -> Judge:
            return Judge(
                file.toolchain,
                root=file.root,
                limits=terms.limits,
                workers=1,
                heartbeats=terms.heartbeats,
                seconds=terms.seconds,
                level=terms.level,
                allowed=terms.allowed,
                cache=self._memory,
            )

        return _kept(self._judges, file, opened, self.files)

    def _verifier(self, file: FileTheorems) -> Verifier:
        terms = self.terms

        def opened() -> Verifier:
            return Verifier(
                file.document,
                file.path,
                file.toolchain,
                limits=terms.limits,
                allowed=terms.allowed,
            )

        return _kept(self._verifiers, file, opened, self.files)

    def close(self) -> None:
        """End every process."""
        for judge in self._judges.values():
            judge.close()
        for verifier in self._verifiers.values():
            verifier.close()
        self._judges.clear()
        self._verifiers.clear()
        if self._memory is not None:
            self._memory.close()


def files_kept(workers: int) -> int:
    """How many files each of so many workers keeps: in a quarter of the memory, they all.

    Training comes back to every file in every step; one that was closed is compiled afresh.
    """
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        memory = 0
    least, most = FILES
    return max(least, min(most, memory // 4 // FILE_BYTES // workers))


def _kept(held: OrderedDict[_Key, T], file: FileTheorems, make: Callable[[], T], most: int) -> T:
    """What is open for a file; what was not used for longest is closed."""
    key = file.path, file.document.text, file.toolchain.command
    if key not in held:
        while len(held) >= most:
            held.popitem(last=False)[1].close()
        held[key] = make()
    held.move_to_end(key)
    return held[key]


EXECUTORS = ("local", "ray")
"""What `open_executor` knows."""


def check_executor(kind: str) -> None:
    """Raises: InputError for a kind that there is not."""
    if kind not in EXECUTORS:
        raise InputError(f"there is no executor {kind}; there are {', '.join(EXECUTORS)}")


def open_executor(kind: str, terms: JudgeTerms, workers: int | None = None) -> Executor:
    """The executor of that kind. Raises: InputError for a kind that there is not."""
    check_executor(kind)
    if kind == "local":
        return LocalExecutor(terms, workers)
    from leanprover_alpha.environment.verification.ray_executor import RayExecutor

    return RayExecutor(terms, workers)


def spread(tasks: Sequence[JudgeTask], workers: int) -> Iterator[tuple[int, JudgeTask]]:
    """Tasks cut so that all workers have something to do, each with the number of its task.

    One that is `alone` is cut into its proofs; another into as many parts as are its share of the
    workers, but none below `SMALLEST` proofs, since each part costs two runs of Lean.
    """
    total = max(1, sum(task.size for task in tasks))
    for number, task in enumerate(tasks):
        parts = max(1, min(round(workers * task.size / total), task.size // SMALLEST))
        for proofs in _cut(task.proofs, task.size if task.alone else parts):
            yield number, replace(task, proofs=proofs)


def _cut(proofs: Mapping[str, Sequence[str]], parts: int) -> Iterator[dict[str, tuple[str, ...]]]:
    """The proofs in so many parts of about one size, in their order."""
    flat = [(key, text) for key, texts in proofs.items() for text in texts]
    size = max(1, -(-len(flat) // max(1, parts)))
    for at in range(0, len(flat), size):
        found: dict[str, tuple[str, ...]] = {}
        for key, text in flat[at : at + size]:
            found[key] = (*found.get(key, ()), text)
        yield found


def gathered(tasks: Sequence[JudgeTask], parts: Iterable[tuple[int, Verdicts]]) -> list[Verdicts]:
    """The verdicts on whole tasks from those on their parts, given in the order of `spread`."""
    found: list[Verdicts] = [{key: [] for key in task.proofs} for task in tasks]
    for number, verdicts in parts:
        for key, judgements in verdicts.items():
            found[number][key] += judgements
    return found


class LocalExecutor:
    """Judges in threads of this process, each with Lean processes of its own.

    Ctrl-C while tasks are under way ends every process below this one and is raised again.
    Args: `workers`: as many as processors by default.
    """

    def __init__(self, terms: JudgeTerms | None = None, workers: int | None = None) -> None:
        self.terms = terms or JudgeTerms()
        self.workers = workers or os.cpu_count() or 1
        self._asked: queue.SimpleQueue[tuple[int, JudgeTask] | None] = queue.SimpleQueue()
        self._said: queue.SimpleQueue[tuple[int, Verdicts | Exception]] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._waiting = 0
        self._over = threading.Event()

    def run(self, tasks: Sequence[JudgeTask]) -> list[Verdicts]:
        """See `Executor`."""
        parts = list(spread(tasks, self.workers))
        self._start(min(self.workers, len(parts)))
        for place, (_, part) in enumerate(parts):
            self._waiting += 1
            self._asked.put((place, part))
        answers: dict[int, Verdicts] = {}
        failure: Exception | None = None
        try:
            for _ in parts:
                place, answer = self._answer()
                self._waiting -= 1
                if isinstance(answer, Exception):
                    failure = failure or answer
                else:
                    answers[place] = answer
        except BaseException:
            self._abandon()
            raise
        if failure is not None:
            raise failure
        return gathered(tasks, ((number, answers[n]) for n, (number, _) in enumerate(parts)))

    def _answer(self) -> tuple[int, Verdicts | Exception]:
        while not self._over.is_set():
            with contextlib.suppress(queue.Empty):
                return self._said.get(timeout=POLL_SECONDS)
        raise LeanAlphaError("judging was stopped")

    def _start(self, count: int) -> None:
        """Have so many threads; the system ends a process with the thread that started it."""
        while len(self._threads) < count:
            thread = threading.Thread(target=self._work, daemon=True, name=THREAD)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        judge = TaskJudge(self.terms, self.workers)
        try:
            while (asked := self._asked.get()) is not None and not self._over.is_set():
                place, task = asked
                try:
                    self._said.put((place, judge.judge(task)))
                except Exception as error:
                    self._said.put((place, error))
        finally:
            judge.close()

    def _abandon(self) -> None:
        """What is under way is of no use any more: end it, at once."""
        self._over.set()
        for _ in self._threads:
            self._asked.put(None)
        deadline = time.monotonic() + GRACE_SECONDS
        while any(t.is_alive() for t in self._threads) and time.monotonic() < deadline:
            end_descendants()  # again: a thread may start one more before it looks
            time.sleep(POLL_SECONDS)
        self._threads.clear()

    def close(self) -> None:
        """See `Executor`; what another thread still waits for is not finished."""
        if self._waiting and not self._over.is_set():
            self._abandon()
        for _ in self._threads:
            self._asked.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def __enter__(self) -> LocalExecutor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
