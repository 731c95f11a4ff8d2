"""How filling the holes goes on, on stderr: on a terminal a line for each hole at work, gone at the
end; elsewhere one line for each that is done.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live

    from leanprover_alpha.environment.text.holes import Hole
    from leanprover_alpha.service.results import HoleResult

GOAL_WIDTH = 60


class LiveDisplay:
    """Hears from the search, from several threads."""

    def __init__(self) -> None:
        self.live: Live | None = None
        self.total = self.done = self.proved = 0
        self.file = ""
        self.running: dict[int, tuple[Hole, float, int]] = {}
        self.lock = threading.Lock()

    def __enter__(self) -> LiveDisplay:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        if self.live is not None:
            self.live.stop()

    def found(self, file: str, holes: Sequence[Hole]) -> None:
        """The display begins."""
        from rich.console import Console
        from rich.live import Live

        self.file, self.total = file, len(holes)
        console = Console(stderr=True, highlight=False, emoji=False)
        if holes and console.is_terminal:
            self.live = Live(console=console, get_renderable=self._picture, transient=True)
            self.live.start()

    def started(self, hole: Hole) -> None:
        """A line more."""
        with self.lock:
            self.running[hole.index] = (hole, time.monotonic(), 0)

    def tried(self, hole: Hole, candidates: int) -> None:
        """Another number in its line."""
        with self.lock:
            if hole.index in self.running:
                self.running[hole.index] = (hole, self.running[hole.index][1], candidates)

    def verified(self, result: HoleResult, tidied: bool) -> None:
        """The line stays: the proof is being tidied."""

    def finished(self, result: HoleResult) -> None:
        """A line less."""
        with self.lock:
            self.running.pop(result.hole.index, None)
            self.done += 1
            self.proved += result.proof is not None
        if self.live is None:
            place = f"{self.file}:{result.hole.line}:{result.hole.column}"
            effort = f"{result.candidates} tried, {result.seconds:.1f} s"
            click.echo(
                f"{place}: {result.hole.theorem}: {result.status.value} ({effort})", err=True
            )

    def _picture(self) -> RenderableType:
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        table.add_column(justify="right", no_wrap=True)
        table.add_column(justify="right", no_wrap=True)
        with self.lock:
            running, done, proved = list(self.running.values()), self.done, self.proved
        count = Text(f"{done}/{self.total} holes, {proved} proved", style="bold")
        table.add_row(Text(self.file, style="bold"), count, "", "")
        for hole, since, candidates in running:
            table.add_row(
                Text(f"{hole.line}:{hole.column} {hole.theorem}"),
                Text(first_line(hole), style="dim"),
                f"{candidates} tried",
                f"{time.monotonic() - since:.1f} s",
            )
        return table


def first_line(hole: Hole) -> str:
    """What is to be proved, in one line: the first goal's conclusion."""
    lines = hole.goals[0].splitlines() if hole.goals else []
    conclusion = next((line for line in lines if line.startswith("⊢")), "")
    return conclusion or (lines[-1] if lines else "")
