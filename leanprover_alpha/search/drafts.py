"""Whole proofs on their way: written in one thread, taken in another, so that nobody waits idle.

A model writes while Lean checks what it wrote before. `Drafts` is the desk between them.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from leanprover_alpha.search.proposer import Proposal


class Drafts:
    """Proposals that come bit by bit; each is handed out once, whichever source repeats it."""

    def __init__(self, proposals: Sequence[Proposal] = (), *, complete: bool = False) -> None:
        self._changed = threading.Condition()
        self._waiting: list[Proposal] = []
        self._seen: set[str] = set()
        self._failure: Exception | None = None
        self._complete = False
        self.cancelled = False
        self.add(proposals)
        if complete:
            self.finish()

    def add(self, proposals: Sequence[Proposal]) -> None:
        """More of them, in any order."""
        with self._changed:
            for proposal in proposals:
                if proposal.text not in self._seen:
                    self._seen.add(proposal.text)
                    self._waiting.append(proposal)
            self._changed.notify_all()

    def finish(self, failure: Exception | None = None) -> None:
        """No more will come. A failure is raised in whoever takes next."""
        with self._changed:
            self._complete, self._failure = True, failure
            self._changed.notify_all()

    def take(self, seconds: float = 0.0) -> list[Proposal]:
        """What has come, likeliest first; waits up to `seconds` for something."""
        with self._changed:
            if not self._waiting and not self._complete and seconds > 0:
                self._changed.wait(seconds)
            if self._failure is not None:
                raise self._failure
            taken, self._waiting = self._waiting, []
        return sorted(taken, key=lambda proposal: -proposal.log_probability)

    @property
    def done(self) -> bool:
        """Whether nothing is left, and nothing will come."""
        with self._changed:
            return self._complete and self._failure is None and not self._waiting

    def cancel(self) -> None:
        """Nobody will take any more: what is not begun need not be written."""
        self.cancelled = True
