"""What the terminal shows while the embedded Lean's core library is built (on first use only)."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from leanprover_alpha.toolchain.build import Progress, reporting_to

if TYPE_CHECKING:
    from rich.status import Status

WHAT = "the embedded Lean's core library (first use)"


@contextlib.contextmanager
def core_build_line() -> Iterator[None]:
    """Shows a line on stderr while the block builds the core library; nothing if it does not."""
    line = _Line()
    with reporting_to(line.show):
        try:
            yield
        finally:
            line.close()


class _Line:
    """On a terminal a line that counts up; elsewhere one line at the start and one at the end."""

    def __init__(self) -> None:
        self.status: Status | None = None
        self.started = time.monotonic()

    def show(self, progress: Progress) -> None:
        from rich.console import Console

        if progress.waiting:
            text = f"Waiting for another process that builds {WHAT}"
        else:
            text = f"Building {WHAT}: {progress.done}/{progress.total}"
        if self.status is None:
            console = Console(stderr=True, highlight=False, emoji=False, soft_wrap=True)
            self.started = time.monotonic()
            self.status = console.status(text)
            if console.is_terminal:
                self.status.start()
            else:
                console.print(text)
        self.status.update(text)
        if progress.done == progress.total:
            self.status.stop()
            seconds = time.monotonic() - self.started
            self.status.console.print(f"Built {WHAT} in {seconds:.0f} s")

    def close(self) -> None:
        if self.status is not None:
            self.status.stop()
