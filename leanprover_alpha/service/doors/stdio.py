"""Standard input and output for a protocol alone, and an end that leaves nothing behind.

Whatever prints (a library, a warning, a program that was started) writes to descriptor 1; so the
protocol gets a descriptor of its own, and 1 becomes standard error. Standard input likewise: nobody
else can read a byte of it. The process ends by `leave`, whatever its threads are waiting for.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import threading
import time
from typing import BinaryIO, NoReturn

from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.toolchain.children import end_descendants

POLL_SECONDS = 1.0
LAST_SECONDS = 2.0
TURN_SECONDS = 0.0005
"""How long a thread may compute while others wait: most of ours come back from a system call and
have only a few words to say to Lean; with Python's 5 ms, each word could take that long.
"""


def claim() -> tuple[BinaryIO, BinaryIO]:
    """The streams that the client reads and writes; from now on they are nobody else's, and no
    thread of ours waits long for another.
    """
    sys.setswitchinterval(TURN_SECONDS)
    sys.stdout.flush()
    incoming, outgoing = os.dup(0), os.dup(1)  # not inherited by what is started
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # there is no standard error
        os.dup2(nothing, 1)
    os.close(nothing)
    return os.fdopen(incoming, "rb"), os.fdopen(outgoing, "wb")


def watch(pid: int, benches: Benches) -> None:
    """Leave when the client's process is gone, although its end of the pipe may live on."""

    def wait() -> None:
        while True:
            time.sleep(POLL_SECONDS)
            try:
                os.kill(pid, 0)
            except ProcessLookupError:
                leave(1, benches)
            except OSError:
                return  # it is there, but not ours

    threading.Thread(target=wait, daemon=True, name="lean-alpha-client").start()


def leave_on_signals(benches: Benches) -> None:
    """Leave when the process is told to end; by a signal that is ignored (`nohup`) it is not."""

    def end(number: int, _frame: object) -> None:
        # Not in the handler: the main thread may hold a lock that the end needs.
        threading.Thread(target=leave, args=(128 + number, benches), daemon=True).start()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, end)


def quiet(debugging: bool) -> None:
    """Let the protocol's library report to standard error only when somebody looks for a fault."""
    for name in ("pygls", "mcp", "asyncio", "leanprover_alpha"):
        logging.getLogger(name).setLevel(logging.DEBUG if debugging else logging.CRITICAL)


def leave(code: int, benches: Benches) -> NoReturn:
    """End the process at once, with everything that it started."""
    last = threading.Timer(LAST_SECONDS, _end, (code,))
    last.daemon = True
    last.start()
    with contextlib.suppress(Exception):
        benches.close()
    _end(code)


def _end(code: int) -> NoReturn:
    with contextlib.suppress(Exception):
        end_descendants()
        sys.stderr.flush()
    os._exit(code)
