"""Texts in a warm language server: for a Lean whose imports take seconds and gigabytes.

A whole batch is one edit, or one candidate is: Lean goes on from the first command that differs,
below everything that stands above the hole. A text that loops is dropped by the next edit.
"""

from __future__ import annotations

import time

from leanprover_alpha.environment.lean.runs import Enough, IsMarker, Run
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.errors import LeanCrashError, LeanTimeoutError

SHARE = 16  # how many candidates of a batch may take their full time before it is divided


class WarmWorker:
    """A `Runner` over a session. A session that was handed in is left open at the end.

    Args: `start_seconds` bounds the first text, with the imports and the file above the hole.
    """

    progress = False

    def __init__(
        self, session: LeanSession, *, own: bool = True, start_seconds: float | None = 300.0
    ) -> None:
        self.session, self.own, self.start_seconds = session, own, start_seconds
        self.warm = False

    def ready(self) -> None:
        """Nothing is started before it is wanted."""

    def run(
        self, text: str, is_marker: IsMarker, seconds: float, enough: Enough | None = None
    ) -> Run:
        start = time.monotonic()
        try:
            allowed = self.start_seconds if not self.warm else seconds * self._share(text)
            messages = self.session.set_text(text, allowed)
        except LeanTimeoutError as error:
            return Run((), "time", error.message, 0.0, time.monotonic() - start)
        except LeanCrashError as error:
            stopped = "memory" if "memory" in error.message else "crash"
            return Run((), stopped, error.message, 0.0, time.monotonic() - start)
        self.warm = True
        return Run(messages, None, "", 0.0, time.monotonic() - start)

    def _share(self, text: str) -> float:
        """How many times the time of one candidate a text may take."""
        return 1 + text.count('\n#print "') // SHARE

    def keep(self, text: str) -> None:
        """Lean keeps what stands above an edit by itself."""

    def close(self) -> None:
        if self.own:
            self.session.close()
