"""`collect`: fill a repository's store with the proofs that stand in its files.

Files go side by side; each is written to the store as soon as it is done, so that a run that is
stopped, or killed, leaves what it did and goes on from there. A file whose key is in the store is
not looked at again.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from leanprover_alpha.corpus.collecting.project import ProjectFile, Reader, lean_files
from leanprover_alpha.corpus.store.store import Store
from leanprover_alpha.corpus.tracers.choosing import choose_tracer
from leanprover_alpha.corpus.tracers.tracer import Tracer
from leanprover_alpha.environment.lean.build import ImportDoesNotCompile, Workspace, build_imports
from leanprover_alpha.errors import InputError, LeanAlphaError, LeanCrashError, LeanTimeoutError
from leanprover_alpha.service.collecting import Collected, collect_file
from leanprover_alpha.service.workers import Stop, StoppedError, run_all
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.process import Limits
from leanprover_alpha.toolchain.project import Source

GRACE_SECONDS = 2.0
AGAIN = ""
"""The key of a file that is to be tried again whatever it holds: Lean took too long, or crashed."""


@dataclass(frozen=True)
class CollectOptions:
    """`jobs`: files at once; as many as processors by default."""

    tracer: str = "auto"
    jobs: int | None = None
    toolchain: str = "auto"
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True)
class CollectReport:
    """What a run did.

    Attributes:
        tracer, why: which one was picked, and the reason.
        files: how many the project has; `unchanged`: those that the store had already.
        theorems, proofs: found in the files that were read; `new`: proofs the store did not have.
        unproved: "file: theorem: why its proof was not taken".
        skipped: by file, why it was left out, those of earlier runs included.
        stored: theorems that the store now has in the project's files, and `proved` of them.
    """

    tracer: str
    why: str
    files: int
    unchanged: int = 0
    theorems: int = 0
    proofs: int = 0
    new: int = 0
    unproved: tuple[str, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    stored: int = 0
    proved: int = 0
    seconds: float = 0.0


class Listener(Protocol):
    """Hears how a run goes on; called by one thread at a time."""

    def started(self, files: int, unchanged: int, tracer: str, why: str) -> None: ...

    def collected(self, file: Collected) -> None: ...

    def skipped(self, name: str, problem: str) -> None: ...


def collect(
    repository: Path, options: CollectOptions | None = None, listener: Listener | None = None
) -> CollectReport:
    """Collect a repository's proofs into its store.

    Raises: InputError if it is no Lean project, or no theorem was found; StoreError;
    KeyboardInterrupt, with everything stored that was finished.
    """
    options = options or CollectOptions()
    begin = time.monotonic()
    repository = repository.resolve()
    paths = lean_files(repository)
    if not paths:
        raise InputError(f"no theorem found: {repository} holds no Lean file")
    run = _Run(repository, paths, options, listener)
    report = run.work()
    seconds = time.monotonic() - begin
    return CollectReport(**{**vars(report), "seconds": seconds})


class _Run:
    def __init__(
        self,
        repository: Path,
        paths: Sequence[Path],
        options: CollectOptions,
        listener: Listener | None,
    ) -> None:
        self.repository, self.paths, self.options = repository, paths, options
        self.listener = listener
        self.lock = threading.Lock()
        self.stop = Stop()
        self.done: list[Collected] = []
        self.new = 0
        self.failure: BaseException | None = None

    def work(self) -> CollectReport:
        with Store.of(self.repository) as store:
            store.forget_files(list(map(self.name, self.paths)))
            known = store.file_keys()
            path = store.path
        self.store = path
        files = self.readable()
        fresh = [file for file in files if known.get(file.name) != file.key]
        tracer = choose_tracer(self.options.tracer, self.repository, files)
        unchanged = sum(known.get(file.name) == file.key for file in files)
        if self.listener is not None:
            self.listener.started(len(self.paths), unchanged, tracer.name, tracer.why)
        if fresh:
            tracer.prepare()
        jobs = self.options.jobs or os.cpu_count() or 1
        self.build(fresh, jobs)
        run_all(
            fresh,
            lambda file: self.one(file, tracer),
            workers=jobs,
            stop=self.stop,
            grace=GRACE_SECONDS,
        )
        if self.failure is not None:
            raise self.failure
        return self.report(tracer, unchanged)

    def readable(self) -> list[ProjectFile]:
        """The files that a Lean here can work on; the others are noted."""
        reader = Reader(self.repository, self.options.toolchain)
        found = []
        for path in self.paths:
            try:
                found.append(reader.file(path))
            except LeanAlphaError as error:
                self.skip(self.name(path), AGAIN, "", _printable(error.message))
        return found

    def name(self, path: Path) -> str:
        """A file as the store knows it."""
        return _printable(path.relative_to(self.repository).as_posix())

    def build(self, files: Sequence[ProjectFile], jobs: int) -> None:
        """Compile what the files import, each once, before they all want it at the same time."""
        needed: dict[str, Source] = {}
        for file in files:
            if file.toolchain.plan is not None:
                needed |= {source.key: source for source in file.plan.needed}
        if not needed:
            return
        lean = files[0].toolchain
        with tempfile.TemporaryDirectory(prefix="lean-alpha-") as folder:
            tree = Path(folder) / "tree"
            workspace = Workspace(lean.command, lean.env, lean.core, cache_folder(), tree)
            try:
                build_imports(workspace, list(needed.values()), self.options.limits, jobs)
            except ImportDoesNotCompile:
                return  # it is said of each file that imports it

    def one(self, file: ProjectFile, tracer: Tracer) -> None:
        """Collect a file and write it down."""
        try:
            try:
                found = collect_file(file, tracer, self.options.limits)
            except (LeanTimeoutError, LeanCrashError) as error:
                self.stop.check()  # Lean may have died of Ctrl-C
                self.skip(file.name, AGAIN, file.module, error.message)
                return
            except LeanAlphaError as error:
                self.stop.check()
                self.skip(file.name, file.key, file.module, error.message)
                return
            self.stop.check()
            with self.lock, Store(self.store) as store:
                self.new += store.replace_file(file.name, file.key, file.module, found.found)
                self.done.append(found)
                if self.listener is not None:
                    self.listener.collected(found)
        except StoppedError:
            raise
        except Exception as error:
            if self.failure is None:
                self.failure = error
            self.stop.set()

    def skip(self, name: str, key: str, module: str, problem: str) -> None:
        line = problem.splitlines()[0] if problem else "it does not compile"
        with self.lock, Store(self.store) as store:
            store.skip_file(name, key, module, line)
            if self.listener is not None:
                self.listener.skipped(name, line)

    def report(self, tracer: Tracer, unchanged: int) -> CollectReport:
        with Store(self.store) as store:
            skipped = tuple(sorted(store.problems().items()))
            theorems = store.theorems()
            proved = sum(bool(store.proofs(theorem)) for theorem in theorems)
        if not theorems:
            why = f"; {skipped[0][0]}: {skipped[0][1]}" if skipped else ""
            raise InputError(f"no theorem found in {self.repository}{why}")
        done = sorted(self.done, key=lambda found: found.file.name)
        return CollectReport(
            tracer.name,
            tracer.why,
            len(self.paths),
            unchanged,
            sum(len(found.found) for found in done),
            sum(found.proofs for found in done),
            self.new,
            tuple(
                f"{found.file.name}: {name}: {why}"
                for found in done
                for name, why in (found.reasons or {}).items()
            ),
            skipped,
            tuple(f"{found.file.name}: {note}" for found in done for note in found.notes),
            len(theorems),
            proved,
        )


def _printable(text: str) -> str:
    """Text in which the bytes of a file's name that are not UTF-8 are spelled out."""
    return text.encode(errors="backslashreplace").decode()
