"""Ctrl-C waits for the end of what must not be broken off."""

from __future__ import annotations

import signal

import pytest

from leanprover_alpha.training.interrupts import uninterrupted


def test_ctrl_c_is_raised_at_the_end_of_the_outermost_block() -> None:
    done = []

    def work() -> None:
        with uninterrupted():
            with uninterrupted():
                signal.raise_signal(signal.SIGINT)
                done.append("inner")
            done.append("outer")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["inner", "outer"]
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_a_failure_within_is_raised_as_it_is() -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(OSError, match="full"), uninterrupted():
        raise OSError("the disk is full")
    assert signal.getsignal(signal.SIGINT) is before
