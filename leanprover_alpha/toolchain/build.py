"""Compiles the embedded Lean's core library on first use and finds it again afterwards.

A compiled library is a folder `core/KEY` of the cache, KEY standing for every source and for the
library that compiled them. It is built beside its place and moved there in one step, so whoever
sees it sees all of it. Builders of the same library wait for each other behind a file lock; one
that was killed leaves a folder that the next builder removes.
"""

from __future__ import annotations

import contextlib
import contextvars
import heapq
import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import CoreBuildError
from leanprover_alpha.toolchain.cache import cache_folder, preferred_folder
from leanprover_alpha.toolchain.core_sources import CoreSources

STAMP = "complete.json"
MODULE_SECONDS = 120
LOCK_SECONDS = 900
KEPT_ENTRIES = 4
DAY = 86_400
QUIET = "-Dlinter.all=false"
"""Our own sources are linted in the test suite, not on the user's time."""
ONE_TASK = ("-DElab.async=false", "-j1")
"""Beside other modules, tasks inside one and threads for them cost a sixth more processor time."""


@dataclass(frozen=True)
class Progress:
    """`done` of `total` modules are compiled; `waiting`: another process does the work."""

    done: int
    total: int
    waiting: bool = False


Listener = Callable[[Progress], None]

_listener: contextvars.ContextVar[Listener | None] = contextvars.ContextVar(
    "core_build_listener", default=None
)


@contextlib.contextmanager
def reporting_to(listener: Listener) -> Iterator[None]:
    """While the block runs, a build tells `listener` how far it is."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def find_core(key: str) -> Path | None:
    """The folder of a compiled library in the cache, None if it has yet to be built."""
    entry = preferred_folder() / "core" / key
    return entry if _is_complete(entry) else None


def ensure_core(sources: CoreSources, key: str, forge: Sequence[str]) -> Path:
    """Finds the compiled library, or compiles it.

    Args:
        sources: what to compile.
        key: name of the library in the cache.
        forge: starts the program forge.py.

    Returns:
        The folder to put into LEAN_PATH.

    Raises:
        CoreBuildError: a module does not compile, or there is no room for the results.
        CacheError: no folder can be written to.
    """
    # A cache that came with a read-only image is good enough to read from.
    found = find_core(key)
    if found:
        return found
    folder = cache_folder() / "core"
    entry = folder / key
    if _is_complete(entry):
        return entry
    try:
        folder.mkdir(exist_ok=True)
        with _lock(folder / f"{key}.lock", entry, len(sources.texts)):
            if not _is_complete(entry):
                _remove_leftovers(folder, key)
                _build(sources, forge, folder, entry)
                _prune(folder, keep=key)
    except OSError as failure:
        raise CoreBuildError(f"cannot write the core library to {folder}: {failure}") from failure
    return entry


@contextlib.contextmanager
def _lock(path: Path, entry: Path, total: int) -> Iterator[None]:
    """Holds the lock, or returns without it as soon as another process has finished the build."""
    from filelock import FileLock, Timeout  # 100 ms that only a build has to pay

    lock = FileLock(path)
    started = time.monotonic()
    while True:
        try:
            lock.acquire(timeout=0.2)
            break
        except Timeout:
            if _is_complete(entry):
                break
            if time.monotonic() - started > LOCK_SECONDS:
                raise CoreBuildError(
                    f"another process has been building the core library for {LOCK_SECONDS} s;"
                    f" if none is, remove {path}"
                ) from None
            _tell(Progress(0, total, waiting=True))
    try:
        yield
    finally:
        lock.release()


def _is_complete(entry: Path) -> bool:
    """Whether every file is there with the size that it was written with (a millisecond)."""
    stamp = entry / STAMP
    try:
        sizes: dict[str, int] = json.loads(stamp.read_bytes())
        if any(os.stat(entry / name).st_size != size for name, size in sizes.items()):
            return False
        if time.time() - stamp.stat().st_mtime > DAY:
            with contextlib.suppress(OSError):
                os.utime(stamp)  # still in use: _prune looks at this
    except (OSError, ValueError, AttributeError):
        return False
    return bool(sizes)


def _build(sources: CoreSources, forge: Sequence[str], folder: Path, entry: Path) -> None:
    """Compiles into a folder beside `entry`, then moves it there."""
    place = Path(tempfile.mkdtemp(prefix=f".building-{entry.name}-", dir=folder))
    try:
        place.chmod(0o755)
        compile_all(sources, forge, place)
        sizes = {
            str(file.relative_to(place)): file.stat().st_size
            for file in sorted(place.rglob("*"))
            if file.is_file()
        }
        (place / STAMP).write_text(json.dumps(sizes))
        os.replace(place, entry)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def compile_all(
    sources: CoreSources, forge: Sequence[str], place: Path, jobs: int | None = None
) -> None:
    """Compiles every module into `place`, several at once, each after those that it imports.

    Raises:
        CoreBuildError: a module has an error or takes longer than MODULE_SECONDS.
    """
    jobs = jobs or _processors()
    weight = sources.weight
    missing = {module: set(names) for module, names in sources.imports.items()}
    ready = [(-weight[module], module) for module, names in missing.items() if not names]
    heapq.heapify(ready)
    running: dict[Future[None], str] = {}
    total, done = len(missing), 0
    compiler = _Compiler(sources, forge, place)
    _tell(Progress(0, total))
    with ThreadPoolExecutor(jobs) as pool:
        try:
            while done < total:
                while ready and len(running) < jobs:
                    module = heapq.heappop(ready)[1]
                    alone = not ready and not running
                    running[pool.submit(compiler.compile, module, alone)] = module
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    future.result()
                    module = running.pop(future)
                    done += 1
                    for other, names in missing.items():
                        if module in names:
                            names.discard(module)
                            if not names:
                                heapq.heappush(ready, (-weight[other], other))
                _tell(Progress(done, total))
        finally:
            compiler.stop()


class _Compiler:
    """Runs Lean on one module after the other and, stopped, ends what runs.

    Each job has a forge of its own (see forge.py), which starts with the job's first module.
    """

    def __init__(self, sources: CoreSources, forge: Sequence[str], place: Path) -> None:
        self.sources = sources
        self.forge = list(forge)
        self.place = place
        self.environment = _plain_environment({"LEAN_PATH": str(place)})
        self.idle: list[_Forge] = []
        self.running: set[_Forge] = set()
        self.stopped = False

    def compile(self, module: str, alone: bool) -> None:
        """Compiles one module; `alone`: nothing else can be compiled beside it."""
        target = self.place / module.replace(".", "/")
        target.parent.mkdir(parents=True, exist_ok=True)
        source, log = self.sources.path(module), target.with_suffix(".log")
        # No .ilean: only a search for all uses of a name reads it; it costs a tenth of the time.
        arguments = ["-R", self.sources.root, "-o", f"{target}.olean", source]
        options = [QUIET] if alone else [QUIET, *ONE_TASK]
        if self.stopped:
            return
        forge = self.idle.pop() if self.idle else _Forge(self.forge, self.environment)
        self.running.add(forge)
        try:
            code = forge.run([*options, *map(str, arguments)], log, MODULE_SECONDS)
        except TimeoutError:
            raise CoreBuildError(
                f"the core library's module {module} took longer than {MODULE_SECONDS} s to compile"
            ) from None
        finally:
            self.running.discard(forge)
        if self.stopped:
            return
        if code:
            output = log.read_text(errors="replace") if log.exists() else ""
            raise CoreBuildError(
                f"the core library does not compile: {_first_error(output, source)}"
            )
        log.unlink()
        self.idle.append(forge)

    def stop(self) -> None:
        self.stopped = True
        for forge in [*self.running, *self.idle]:
            forge.kill()


class _Forge:
    """A process that runs Lean again and again, one run at a time."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=True,  # so that killing reaches the run, too
        )

    def run(self, arguments: Sequence[str], output: Path, seconds: float) -> int:
        """Lean's exit code.

        Raises:
            TimeoutError: it ran longer than `seconds`; the forge is gone.
        """
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        expired = threading.Event()

        def expire() -> None:
            expired.set()
            self.kill()

        timer = threading.Timer(seconds, expire)
        timer.start()
        try:
            request = {"arguments": list(arguments), "output": str(output)}
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.write(json.dumps(request) + "\n")
                self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except ValueError:  # killed while we were about to listen
            answer = ""
        finally:
            timer.cancel()
        if expired.is_set():
            raise TimeoutError
        return int(answer) if answer else 2

    def kill(self) -> None:
        """Ends the forge and its run."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        for stream in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError, AttributeError):
                stream.close()  # type: ignore[union-attr]
        self.process.wait()


def _processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _plain_environment(more: Mapping[str, str]) -> dict[str, str]:
    """Our environment without what steers another Lean."""
    return {k: v for k, v in os.environ.items() if not k.startswith("LEAN_")} | dict(more)


def _first_error(output: str, source: Path) -> str:
    lines = output.splitlines() or ["Lean ended without a word"]
    return next((line for line in lines if "error" in line), f"{source}: {lines[0]}")


def _tell(progress: Progress) -> None:
    listener = _listener.get()
    if listener:
        listener(progress)


def _remove_leftovers(folder: Path, key: str) -> None:
    """Removes what builders left that were killed; called by the one holder of the key's lock."""
    shutil.rmtree(folder / key, ignore_errors=True)  # incomplete, or we would not build
    for place in folder.glob(".building-*"):
        ours = place.name.startswith(f".building-{key}-")
        with contextlib.suppress(OSError):
            if ours or time.time() - place.stat().st_mtime > DAY:
                shutil.rmtree(place, ignore_errors=True)


def _prune(folder: Path, keep: str) -> None:
    """Removes libraries of older versions, except the newest few and those used within a day."""
    with contextlib.suppress(OSError):
        stamps = [stamp for stamp in folder.glob(f"*/{STAMP}") if stamp.parent.name != keep]
        stamps.sort(key=lambda stamp: stamp.stat().st_mtime, reverse=True)
        for stamp in stamps[KEPT_ENTRIES - 1 :]:
            if time.time() - stamp.stat().st_mtime > DAY:
                stamp.unlink()  # first, so that nobody takes what is left for complete
                shutil.rmtree(stamp.parent, ignore_errors=True)
