"""Proofs judged on a Ray cluster: each worker is an actor with Lean processes of its own.

Where RAY_ADDRESS names a cluster, that one is joined; otherwise Ray is started on this machine.

What goes over the wire is a task's document and, beside it, the project's files that it imports, so
that a machine of the cluster needs lean-alpha in the same version but not the repository. The
embedded Lean is found anew on each machine (where it has never run, its core library is compiled
first); a full toolchain, and the project that it belongs to, must lie there at the same paths.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from leanprover_alpha.environment.verification.executors import (
    FileTheorems,
    JudgeTask,
    JudgeTerms,
    TaskJudge,
    Verdicts,
    gathered,
    spread,
)
from leanprover_alpha.errors import InputError, LeanAlphaError, ToolchainError
from leanprover_alpha.toolchain.discover import discover

ADDRESS = "RAY_ADDRESS"
RESTARTS = 2
"""How often a worker that died is started again."""


def load_ray() -> Any:
    """The package ray. Raises: InputError with the command that installs it."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would tell its makers of each start
    try:
        import ray
    except ImportError as error:
        raise InputError(
            "--executor ray needs the package ray: pip install lean-alpha[ray]"
        ) from error
    return ray


@dataclass(frozen=True)
class Parcel:
    """A file's theorems as they travel.

    Attributes:
        sources: for the embedded Lean, the project's files that are imported, the file itself last:
            number of the folder that their module names start from, path in it, text.
    """

    theorems: FileTheorems
    sources: tuple[tuple[int, str, str], ...] = ()


def packed(file: FileTheorems) -> Parcel:
    """What a worker needs. The environment of this process stays here."""
    lean = file.toolchain
    if lean.kind != "embedded":
        return Parcel(file)
    plan = lean.plan
    bare = replace(file, toolchain=replace(lean, env={}, plan=None))
    if plan is None:
        return Parcel(bare, ((0, "Judged.lean", file.document.text),))
    roots = list(dict.fromkeys(source.root for source in (plan.target, *plan.needed)))
    sources = [(source, source.path.read_text("utf-8")) for source in plan.needed]
    sources.append((plan.target, file.document.text))
    return Parcel(
        bare,
        tuple(
            (roots.index(source.root), source.path.relative_to(source.root).as_posix(), text)
            for source, text in sources
        ),
    )


def unpacked(parcel: Parcel, folder: Path) -> FileTheorems:
    """The theorems, with the Lean of this machine and the project's files in a folder of ours.

    Raises: ToolchainError, if the Lean here is another one.
    """
    file = parcel.theorems
    if not parcel.sources:
        return file
    path = folder
    for number, name, text in parcel.sources:
        path = folder / f"root{number}" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    numbers = sorted({number for number, _, _ in parcel.sources})
    lines = [f'[[lean_lib]]\nname = "L{n}"\nsrcDir = "root{n}"\n' for n in numbers]
    (folder / "lakefile.toml").write_text('name = "parcel"\n' + "".join(lines))
    lean = discover(path, "embedded")
    if lean.key != file.toolchain.key:
        raise ToolchainError("a Ray worker has another version of lean-alpha or of its Lean")
    return replace(file, toolchain=lean, root=path.parent)


class Worker:
    """What runs on the cluster: a `TaskJudge` that opens parcels, each once."""

    def __init__(self, terms: JudgeTerms) -> None:
        self.judge = TaskJudge(terms, os.cpu_count() or 1)
        self.place = tempfile.TemporaryDirectory(prefix="lean-alpha-ray-")
        self.known: dict[tuple[Path, str], FileTheorems] = {}

    def run(self, task: JudgeTask, parcel: Parcel) -> Verdicts | str:
        """The verdicts, or what a user is to be told."""
        key = task.file.path, task.file.document.text
        try:
            if key not in self.known:
                folder = Path(self.place.name) / str(len(self.known))
                folder.mkdir()
                self.known[key] = unpacked(parcel, folder)
            file = replace(self.known[key], holes=task.file.holes)
            return self.judge.judge(replace(task, file=file))
        except LeanAlphaError as error:
            return error.message


class RayExecutor:
    """An `Executor` on a Ray cluster.

    Args: `workers`: as many as the cluster has processors by default.
    Raises: InputError without the package ray; LeanAlphaError, if Ray does not start.
    """

    def __init__(self, terms: JudgeTerms | None = None, workers: int | None = None) -> None:
        self.ray = load_ray()
        self._actors: list[Any] = []
        self._ours = not self.ray.is_initialized()
        if self._ours:
            self._start(workers)
        found = int(self.ray.cluster_resources().get("CPU", 1))
        self.workers = workers or max(1, found)
        remote = self.ray.remote(num_cpus=1, max_restarts=RESTARTS)(Worker)
        self._actors = [remote.remote(terms or JudgeTerms()) for _ in range(self.workers)]

    def _start(self, workers: int | None) -> None:
        address = os.environ.get(ADDRESS)
        here = (
            {} if address else {"num_cpus": workers or os.cpu_count(), "include_dashboard": False}
        )
        try:
            self.ray.init(
                address=address or "local", log_to_driver=False, logging_level="ERROR", **here
            )
        except Exception as error:  # of many classes
            said = next(iter(str(error).strip().splitlines()), type(error).__name__)
            where = f"no Ray cluster at {address}" if address else "Ray does not start here"
            raise LeanAlphaError(f"{where}: {said[:300]}") from error

    def run(self, tasks: Sequence[JudgeTask]) -> list[Verdicts]:
        """See `Executor`."""
        parts = list(spread(tasks, self.workers))
        parcels = [self.ray.put(packed(task.file)) for task in tasks]
        answers: dict[int, Verdicts] = {}
        try:
            for place, answer in self._answers(parts, parcels):
                if isinstance(answer, str):
                    raise LeanAlphaError(answer)
                answers[place] = answer
        except BaseException:
            self.close()
            raise
        return gathered(tasks, ((number, answers[n]) for n, (number, _) in enumerate(parts)))

    def _answers(
        self, parts: Sequence[tuple[int, JudgeTask]], parcels: Sequence[Any]
    ) -> Iterator[tuple[int, Verdicts | str]]:
        """Each part's place and answer, as they come; every actor has one part at a time."""
        idle, waiting = list(self._actors), list(enumerate(parts))[::-1]
        running: dict[Any, tuple[int, Any]] = {}
        while waiting or running:
            while waiting and idle:
                place, (number, task) = waiting.pop()
                actor = idle.pop()
                running[actor.run.remote(task, parcels[number])] = place, actor
            (done, *_), _ = self.ray.wait(list(running), num_returns=1)
            place, actor = running.pop(done)
            idle.append(actor)
            try:
                yield place, self.ray.get(done)
            except self.ray.exceptions.RayActorError as error:
                raise LeanAlphaError("a Ray worker died while it judged proofs") from error

    def close(self) -> None:
        """See `Executor`. A cluster that was there before stays."""
        kill(self.ray, self._actors)
        self._actors = []
        if self._ours and self.ray.is_initialized():
            self.ray.shutdown()

    def __enter__(self) -> RayExecutor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def kill(ray: Any, actors: Iterable[Any]) -> None:
    """End actors, and with each the Lean processes that it started."""
    for actor in actors:
        with contextlib.suppress(Exception):  # it is dead, or the cluster is
            ray.kill(actor)
