"""Several jobs side by side in threads, and an end within a second when the user says stop.

A thread that waits for Lean cannot be told to stop: the processes it waits for are ended instead,
and it ends at the next word it says (`Stop.check`). Threads are daemons: none keeps the program.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import copy_context
from typing import Generic, TypeVar

from leanprover_alpha.toolchain.children import end_descendants
from leanprover_alpha.toolchain.leash import Leash
from leanprover_alpha.toolchain.leash import StoppedError as StoppedError

POLL_SECONDS = 0.1
T = TypeVar("T")


class Stop:
    """A flag that jobs look at between two steps; up as well once the work's leash is pulled."""

    def __init__(self, leash: Leash | None = None) -> None:
        self._event = threading.Event()
        self._leash = leash

    def set(self) -> None:
        """From now on `check` raises."""
        self._event.set()

    def check(self) -> None:
        """Raises: StoppedError if the run was stopped."""
        if self._event.is_set() or (self._leash is not None and self._leash.pulled):
            raise StoppedError


class Pool(Generic[T]):
    """Things that are dear to make and not to be shared by threads: made when none is idle."""

    def __init__(self, make: Callable[[], AbstractContextManager[T]]) -> None:
        self._make = make
        self._idle: list[tuple[AbstractContextManager[T], T]] = []
        self._open: list[AbstractContextManager[T]] = []
        self._lock = threading.Lock()

    @contextmanager
    def one(self) -> Iterator[T]:
        """One for the caller alone. After a failure it is ended: it may be broken."""
        try:
            owner, thing = self._idle.pop()
        except IndexError:
            owner = self._make()
            thing = owner.__enter__()
            self._open.append(owner)
        try:
            yield thing
        except BaseException:
            with self._lock:
                known = owner in self._open  # else all were ended meanwhile
                if known:
                    self._open.remove(owner)
            if known:
                owner.__exit__(None, None, None)
            raise
        self._idle.append((owner, thing))

    def close(self) -> None:
        """End them all, those that are in use, too."""
        self._idle.clear()
        while True:
            with self._lock:
                if not self._open:
                    return
                owner = self._open.pop()
            owner.__exit__(None, None, None)


def run_all(
    jobs: Sequence[T], work: Callable[[T], None], *, workers: int, stop: Stop, grace: float
) -> None:
    """Do `work` on every job, `workers` at a time, in their order.

    `work` deals with its own failures. Ctrl-C ends every process below this one, waits up to
    `grace` seconds for the threads and is raised again. It reaches the main thread alone: elsewhere
    one worker is the caller itself, so that what Lean keeps warm for it lives on.
    """
    waiting: queue.SimpleQueue[T] = queue.SimpleQueue()
    for job in jobs:
        waiting.put(job)

    def labour() -> None:
        while True:
            try:
                stop.check()
                work(waiting.get_nowait())
            except (queue.Empty, StoppedError):
                return

    if min(workers, len(jobs)) == 1 and threading.current_thread() is not threading.main_thread():
        labour()
        return
    threads = [
        threading.Thread(target=copy_context().run, args=(labour,), daemon=True)
        for _ in range(min(workers, len(jobs)))
    ]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            while thread.is_alive():
                thread.join(POLL_SECONDS)
    except BaseException:
        stop.set()
        deadline = time.monotonic() + grace
        end_descendants()
        while any(t.is_alive() for t in threads) and time.monotonic() < deadline:
            time.sleep(0.01)
            end_descendants()  # a thread may have started one more before it looked
        raise
