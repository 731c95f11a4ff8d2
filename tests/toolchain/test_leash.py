"""One piece of work is stopped, with the processes that it waits for, and no other."""

from __future__ import annotations

import sys
import threading
import time

import pytest

from leanprover_alpha.toolchain.leash import Leash, StoppedError, check_leash, leashed, on_leash
from leanprover_alpha.toolchain.process import Limits, run_limited

SLEEP = [sys.executable, "-c", "import time; time.sleep(6000)"]


def test_work_that_waits_for_a_process_is_stopped_and_the_process_ended() -> None:
    leash, other, ends = Leash(), Leash(), []

    def work(own: Leash) -> None:
        with leashed(own):
            try:
                run_limited(SLEEP, limits=Limits(seconds=600))
                ends.append("ran out")
            except StoppedError:
                ends.append("stopped")

    threads = [threading.Thread(target=work, args=(own,)) for own in (leash, other)]
    for thread in threads:
        thread.start()
    while not (leash._held and other._held):
        time.sleep(0.01)
    leash.pull()
    threads[0].join(600)
    assert ends == ["stopped"]
    assert threads[1].is_alive()
    other.pull()
    threads[1].join(600)
    assert ends == ["stopped", "stopped"]


def test_nothing_is_started_on_a_leash_that_was_pulled() -> None:
    leash = Leash()
    leash.pull()
    with leashed(leash), pytest.raises(StoppedError):
        run_limited(["/nowhere/program"])


def test_failure_that_the_stop_caused_counts_as_the_stop() -> None:
    leash = Leash()

    def work() -> None:
        with leashed(leash), on_leash(99_999_999):
            leash.pull()
            raise OSError("the process is gone")

    with pytest.raises(StoppedError):
        work()


def test_without_a_leash_nothing_changes() -> None:
    check_leash()
    with on_leash(None):
        pass
    assert run_limited([sys.executable, "-c", "print(1)"]).stdout == b"1\n"
