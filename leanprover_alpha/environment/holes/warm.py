"""Leans that stay with one file from one edit to the next, for looking through it again."""

from __future__ import annotations

from pathlib import Path

from leanprover_alpha.environment.lean.commands import TRACE, Command, commands, traced
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.limits import Limits


class WarmSessions:
    """Leans that stay with one file from one edit to the next, for `find_holes`; a context manager.

    What it saves: the start of two Leans, and of each elaboration all that stands above the edit.
    Args: as those of `find_holes`.
    """

    def __init__(self, toolchain: Toolchain, path: Path, limits: Limits) -> None:
        self.plain = LeanSession(toolchain, limits, shown=str(path))
        self.tracing = LeanSession(toolchain, limits, shown=str(path), options=(TRACE,))

    def close(self) -> None:
        """End them."""
        self.plain.close()
        self.tracing.close()

    def __enter__(self) -> WarmSessions:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def commands(self, document: Document) -> tuple[Command, ...]:
        """The commands of a document, as the tracing Lean reads them."""
        text = traced(document.text)
        return commands(document, self.tracing.set_text(text))
