"""Ctrl-C and its kin: every command runs in `interrupted_once` (main.py), so that none leaves a
Lean behind, which hears of no signal itself. Afterwards they mean what they meant before.
"""

from __future__ import annotations

import _thread
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from leanprover_alpha.toolchain.children import end_descendants

STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
CODES = frozenset(128 + number for number in STOPS)
"""Exit codes of a command that was stopped."""
PEACE_SECONDS = 1.8
POLL_SECONDS = 0.1


class Stop:
    """What is done at a signal: KeyboardInterrupt, on which services keep what they have.

    What follows has `PEACE_SECONDS` and is left in peace. After that every process that is still
    there below this one is ended, since somebody may be waiting for it, and a signal counts again.

    Attributes:
        number: the first signal; None as long as there is none.
        patient: whether the next one is to be noted and nothing else.
    """

    def __init__(self) -> None:
        self.number: int | None = None
        self.patient = False
        self._peace: float | None = None
        self._over = threading.Event()

    @property
    def code(self) -> int:
        """The exit code of a command that was stopped."""
        return 128 + (self.number or signal.SIGINT)

    def __call__(self, number: int, frame: FrameType | None) -> None:
        self.number = self.number or number
        if self.patient:
            self.patient = False
            return
        now = time.monotonic()
        if self._peace is not None and now < self._peace:
            return
        instead = signal.getsignal(signal.SIGINT)
        if callable(instead) and instead not in (self, signal.default_int_handler):
            instead(number, frame)  # Ctrl-C has to wait just now, so all of them have to
            return
        if self._peace is None:
            # Not by threading, a lock of which may be held by whom we interrupt.
            _thread.start_new_thread(self._end, ())
        self._peace = now + PEACE_SECONDS
        raise KeyboardInterrupt

    def _end(self) -> None:
        while not self._over.wait(POLL_SECONDS):
            if self._peace is not None and time.monotonic() > self._peace:
                end_descendants()

    def over(self) -> None:
        """The command has ended."""
        self._over.set()


@contextmanager
def on_signals(*numbers: int, do: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Have `do` called for these signals within the block, but for those that are ignored: `nohup`
    means that. Does nothing outside of the main thread.
    """
    before = {number: signal.getsignal(number) for number in numbers}
    if threading.current_thread() is not threading.main_thread():
        before = {}
    heard = {n: handler for n, handler in before.items() if handler not in (signal.SIG_IGN, None)}
    for number in heard:
        signal.signal(number, do)
    try:
        yield
    finally:
        for number, handler in heard.items():
            signal.signal(number, handler)


@contextmanager
def interrupted_once() -> Iterator[Stop]:
    """Within the block Ctrl-C and its kin do what `Stop` says; a block inside shares the `Stop`."""
    handlers = (signal.getsignal(number) for number in STOPS)
    known = next((handler for handler in handlers if isinstance(handler, Stop)), None)
    if known is not None:
        yield known
        return
    stop = Stop()
    with on_signals(*STOPS, do=stop):
        try:
            yield stop
        finally:
            stop.over()
