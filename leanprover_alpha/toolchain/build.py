"""Unpacks or compiles the embedded Lean's core library on first use and finds it afterwards.

A compiled library is a folder `core/KEY` of the cache, KEY standing for every source and for the
library that compiled them. It comes out of the pack that lies beside the sources (pack.py) if that
is of the same KEY; otherwise the sources are compiled. It is made beside its place and moved there
in one step, so whoever sees it sees all of it. Builders of the same library wait for each other
behind a file lock; one that was killed leaves a folder that the next builder removes.
"""

from __future__ import annotations

import contextlib
import contextvars
import json
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import CoreBuildError
from leanprover_alpha.toolchain.cache import cache_folder, preferred_folder
from leanprover_alpha.toolchain.core_compiler import Compiler
from leanprover_alpha.toolchain.core_sources import CoreSources
from leanprover_alpha.toolchain.core_units import Queue, Unit, plan

STAMP = "complete.json"
ORIGIN = "origin.txt"
"""Says in an entry of the cache that it comes out of the pack."""
LOCK_SECONDS = 900
KEPT_ENTRIES = 4
DAY = 86_400

log = logging.getLogger(__name__)


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


def was_unpacked(entry: Path) -> bool:
    """Whether a library in the cache comes out of the pack; it was compiled here otherwise."""
    return (entry / ORIGIN).exists()


def ensure_core(sources: CoreSources, key: str, forge: Sequence[str]) -> Path:
    """Finds the compiled library, or unpacks it, or compiles it.

    Args:
        sources: what to compile; the pack lies beside them.
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
    """Unpacks or compiles into a folder beside `entry`, then moves it there."""
    place = Path(tempfile.mkdtemp(prefix=f".building-{entry.name}-", dir=folder))
    try:
        place.chmod(0o755)
        if not _unpack(sources, entry.name, place):
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


def _unpack(sources: CoreSources, key: str, place: Path) -> bool:
    """Whether the sources' pack is that of this library and was unpacked into `place`.

    A damaged one is told in a line, and `place` is empty as before.
    """
    from leanprover_alpha.toolchain import pack  # what only a first use has to pay

    total = len(sources.texts)
    try:
        header = pack.read_header(sources.root)
        if header is None or header.key != key:
            return False
        _tell(Progress(0, total))
        pack.unpack(sources.root, place, lambda part: _tell(Progress(int(part * total), total)))
    except pack.PackError as damage:
        log.warning(f"{sources.root / pack.PACK}: {damage.message}; compiling the library instead")
        for leftover in place.iterdir():
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
        return False
    for unit in plan(sources).values():  # where declarations are, for "go to definition"
        (place / (unit.name.replace(".", "/") + ".lean")).write_bytes(unit.text)
    (place / ORIGIN).write_text(f"unpacked from {pack.PACK}\n")
    return True


def compile_all(
    sources: CoreSources, forge: Sequence[str], place: Path, jobs: int | None = None
) -> None:
    """Compiles every module into `place`, several at once, each after those that it imports.

    Raises:
        CoreBuildError: a module has an error or takes longer than allowed.
    """
    jobs = jobs or _processors()
    queue = Queue(sources)
    running: dict[Future[None], Unit] = {}
    total, done = len(sources.texts), 0
    compiler = Compiler(sources, forge, place)
    _tell(Progress(0, total))
    with ThreadPoolExecutor(jobs) as pool:
        try:
            names = pool.submit(compiler.make_names, queue.units.values())
            while queue.left:
                while len(running) < jobs and not queue.is_empty:
                    unit = queue.take()
                    alone = queue.is_solitary(unit)
                    running[pool.submit(compiler.compile, unit, alone)] = unit
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    future.result()
                    unit = running.pop(future)
                    queue.finish(unit)
                    done += len(unit.starts)
                _tell(Progress(done, total))
            names.result()
        finally:
            compiler.stop()


def _processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


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
