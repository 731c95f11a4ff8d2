"""Ctrl-C and its kin, while a command runs; afterwards they mean what they meant before."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def on_signals(*numbers: int, do: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Have `do` called for these signals within the block."""
    before = {number: signal.signal(number, do) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def interrupted_once() -> Iterator[None]:
    """Ctrl-C and its kin interrupt once; what follows has two seconds and is left in peace."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        for number in STOPS:
            signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    with on_signals(*STOPS, do=stop):
        yield
