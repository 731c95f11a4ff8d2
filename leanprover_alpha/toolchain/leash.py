"""Stopping one piece of work among several: the processes that it waits for, and no others.

A thread that waits for Lean cannot be told to stop; the process it waits for can be ended. Whoever
starts a piece of work that others may want to stop gives it a leash; each place that waits for a
process of Lean's puts it on the leash of the work that it belongs to, for as long as it waits.

    leash = Leash()                 # in the thread that may stop the work:  leash.pull()
    with leashed(leash):            # in the thread that does it
        run_limited(...)            # raises StoppedError from the moment that the leash is pulled

Threads begin without a leash; hand it down with `contextvars.copy_context().run`.
"""

from __future__ import annotations

import contextlib
import contextvars
import threading
from collections.abc import Iterator

from leanprover_alpha.toolchain.family import kill_family


class StoppedError(Exception):
    """The work was stopped while a thread was at it; never shown to anybody."""


class Leash:
    """The processes that one piece of work is waiting for; safe for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: list[int] = []
        self._pulled = threading.Event()

    @property
    def pulled(self) -> bool:
        """Whether the work was stopped."""
        return self._pulled.is_set()

    def pull(self) -> None:
        """Stop the work: end what it waits for; from now on `check` and `hold` raise."""
        with self._lock:
            self._pulled.set()
            for pid in self._held:
                kill_family(pid)

    def check(self) -> None:
        """Raises: StoppedError if the work was stopped."""
        if self.pulled:
            raise StoppedError

    @contextlib.contextmanager
    def hold(self, pid: int) -> Iterator[None]:
        """The work waits for this process inside. Raises: StoppedError if it was stopped, whatever
        else the end of the process made of it.
        """
        with self._lock:
            self._held.append(pid)
            if self.pulled:
                kill_family(pid)
        try:
            self.check()
            yield
        except Exception as error:
            if self.pulled and not isinstance(error, StoppedError):
                raise StoppedError from error
            raise
        finally:
            with self._lock:
                self._held.remove(pid)
        self.check()


_current: contextvars.ContextVar[Leash | None] = contextvars.ContextVar("leash", default=None)


@contextlib.contextmanager
def leashed(leash: Leash) -> Iterator[None]:
    """What this thread does inside can be stopped with the leash."""
    token = _current.set(leash)
    try:
        yield
    finally:
        _current.reset(token)


def on_leash(pid: int | None) -> contextlib.AbstractContextManager[None]:
    """Inside, this thread waits for a process: it is ended if the thread's work is stopped."""
    leash = _current.get()
    return contextlib.nullcontext() if leash is None or pid is None else leash.hold(pid)


def check_leash() -> None:
    """Raises: StoppedError if this thread's work was stopped."""
    leash = _current.get()
    if leash is not None:
        leash.check()
