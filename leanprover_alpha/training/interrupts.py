"""Moments in which Ctrl-C has to wait: half a step, or half a checkpoint, is none."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType


class _Later:
    """Notes that Ctrl-C came, and does nothing else; not where it is `ignored`. What counts as
    Ctrl-C (cli/signals.py) comes with a number of its own.
    """

    def __init__(self, ignored: bool) -> None:
        self.ignored, self.came = ignored, False

    def __call__(self, number: int, _frame: FrameType | None) -> None:
        self.came = self.came or not (self.ignored and number == signal.SIGINT)


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Ctrl-C within the block is raised at its end, that of the outermost one where they are
    nested. Does nothing outside of the main thread.
    """
    before = signal.getsignal(signal.SIGINT)
    main = threading.current_thread() is threading.main_thread()
    if not main or before is None or isinstance(before, _Later):
        yield
        return
    later = _Later(before is signal.SIG_IGN)
    signal.signal(signal.SIGINT, later)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if later.came:
        raise KeyboardInterrupt
