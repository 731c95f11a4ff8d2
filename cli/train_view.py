"""How training goes on, on stderr: a live table on a terminal, a line every few steps elsewhere."""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live

    from leanprover_alpha.service.collecting import Collected
    from leanprover_alpha.training.settings import TrainSettings
    from leanprover_alpha.training.step import StepNumbers
    from leanprover_alpha.training.warm_start import WarmNumbers

LINE_EVERY = 10.0
SHOWN = 12


class TrainView:
    """Hears from the service; a context manager."""

    def __init__(self) -> None:
        from rich.console import Console

        self.console = Console(stderr=True, highlight=False, emoji=False, soft_wrap=True)
        self.live: Live | None = None
        self.steps = 0
        self.title = self.doing = ""
        self.rows: deque[tuple[StepNumbers, int]] = deque(maxlen=SHOWN)
        self.said = self.begin = 0.0

    def __enter__(self) -> TrainView:
        return self

    def __exit__(self, *_: object) -> None:
        if self.live is not None:
            self.live.stop()

    # What is collected

    def started(self, files: int, unchanged: int, tracer: str, why: str) -> None:
        self._say(f"{files} files, {unchanged} of them unchanged; tracer: {tracer} ({why})")

    def collected(self, file: Collected) -> None:
        self._say(f"{file.file.name}: {file.proofs} of {len(file.found)} proofs verified")

    def skipped(self, name: str, problem: str) -> None:
        self._say(f"skipped: {name}: {problem}")

    # The run

    def preparing(self, what: str) -> None:
        self.doing = what
        if self.live is None and self.console.is_terminal:
            self._say(f"{what} …")

    def began(self, folder: Path, theorems: int, stored: int, settings: TrainSettings) -> None:
        self.steps, self.doing = settings.steps, ""
        rule = f"{settings.rule}, alpha {settings.alpha:g}" if "dpg" in settings.rule else ""
        self.title = (
            f"{theorems} theorems with {stored} verified proofs; {rule or settings.rule}; "
            f"{settings.prompts} x {settings.samples} proofs a step"
        )
        self._say(f"{self.title}; adapter: {folder}")
        self.begin = time.monotonic()
        if self.console.is_terminal:
            from rich.live import Live

            self.live = Live(console=self.console, get_renderable=self._picture, transient=True)
            self.live.start()

    def warmed(self, numbers: WarmNumbers) -> None:
        self.doing = f"warm start {numbers.step}/{numbers.steps}, loss {numbers.loss:.3f} nats"
        if self._due(numbers.step == numbers.steps):
            self._say(self.doing)

    def stepped(self, numbers: StepNumbers, new_proofs: int) -> None:
        self.doing = ""
        self.rows.append((numbers, new_proofs))
        if self._due(numbers.step + 1 == self.steps):
            cells = zip(HEADS, _cells(numbers, new_proofs), strict=True)
            self._say(", ".join(f"{head} {cell}" for head, cell in cells))

    def warned(self, line: str) -> None:
        self._say(f"warning: {line}")

    def _due(self, last: bool) -> bool:
        """Whether a line is to be printed; never on a terminal, where the table shows it."""
        now = time.monotonic()
        due = self.live is None and (last or now - self.said > LINE_EVERY)
        if due:
            self.said = now
        return due

    def _say(self, line: str) -> None:
        self.console.print(line, markup=False)

    def _picture(self) -> RenderableType:
        from rich.table import Table

        done = self.rows[-1][0].step + 1 if self.rows else 0
        seconds = time.monotonic() - self.begin
        title = f"step {done}/{self.steps}, {seconds:.0f} s {self.doing}"
        table = Table(title=title, title_justify="left", box=None, header_style="dim")
        for head in HEADS:
            table.add_column(head, justify="right", no_wrap=True)
        for numbers, new_proofs in self.rows:
            table.add_row(*_cells(numbers, new_proofs))
        return table


HEADS = ("step", "pass", "all fail", "all pass", "R", "ESS", "KL", "tokens", "new", "tok/s", "s")


def _cells(numbers: StepNumbers, new_proofs: int) -> tuple[str, ...]:
    """precision, shares of theorems whose proofs all failed or all passed, mean R, effective
    sample size, KL in nats, tokens a proof, verified proofs new to the store, tokens sampled a
    second, seconds of the step.
    """
    seconds = sum(numbers.seconds.values())
    rate = numbers.tokens / max(1e-9, numbers.seconds.get("sample", 0.0))
    return (
        str(numbers.step + 1),
        f"{numbers.precision:.1%}",
        f"{numbers.all_fail:.0%}",
        f"{numbers.all_pass:.0%}",
        f"{numbers.reward:.2f}",
        f"{numbers.ess:.2f}",
        f"{numbers.kl:.3f}",
        f"{numbers.length:.1f}",
        str(new_proofs),
        f"{rate:.0f}",
        f"{seconds:.1f}",
    )
