"""Several jobs side by side in threads, and an end within a second when the user says stop.

A thread that waits for Lean cannot be told to stop: the processes it waits for are ended instead,
and it ends at the next word it says (`Stop.check`). Threads are daemons: none keeps the program.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Generic, TypeVar

from leanprover_alpha.toolchain.children import end_descendants

POLL_SECONDS = 0.1
T = TypeVar("T")


class StoppedError(Exception):
    """The run was stopped while a job was at work; never shown to anybody."""


class Stop:
    """A flag that jobs look at between two steps."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """From now on `check` raises."""
        self._event.set()

    def check(self) -> None:
        """Raises: StoppedError if the run was stopped."""
        if self._event.is_set():
            raise StoppedError


class Pool(Generic[T]):
    """Things that are dear to make and not to be shared by threads: made when none is idle."""

    def __init__(self, make: Callable[[], AbstractContextManager[T]]) -> None:
        self._make = make
        self._idle: list[T] = []
        self._open = ExitStack()

    @contextmanager
    def one(self) -> Iterator[T]:
        """One for the caller alone. After a failure it is not used again: it may be broken."""
        try:
            thing = self._idle.pop()
        except IndexError:
            thing = self._open.enter_context(self._make())
        yield thing
        self._idle.append(thing)

    def close(self) -> None:
        """End them all."""
        self._open.close()


def run_all(
    jobs: Sequence[T], work: Callable[[T], None], *, workers: int, stop: Stop, grace: float
) -> None:
    """Do `work` on every job, `workers` at a time, in their order.

    `work` deals with its own failures. Ctrl-C ends every process below this one, waits up to
    `grace` seconds for the threads and is raised again.
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

    threads = [threading.Thread(target=labour, daemon=True) for _ in range(min(workers, len(jobs)))]
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
