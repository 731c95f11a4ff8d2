"""`lean-alpha pretrain`: train the bundled model from scratch, and show how it comes on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Finite
from .output import print_table
from .signals import Stop, interrupted_once

if TYPE_CHECKING:
    from rich.table import Table

    from leanprover_alpha.service.pretrain import Measured
    from leanprover_alpha.training.pretraining.loop import Metrics

EPILOG = """\b
Examples:
  lean-alpha pretrain pairs --out run --steps 6000
  lean-alpha pretrain pairs --out run --steps 6000 --resume"""
LINE_EVERY = 30.0


@click.command("pretrain", epilog=EPILOG)
@click.argument("pairs", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="DIR",
    help="Where model, metrics and checkpoint are written.",
)
@click.option("--seed", type=int, default=0, show_default=True)
@click.option(
    "--steps", type=click.IntRange(min=1), default=6000, show_default=True, help="Steps in all."
)
@click.option(
    "--minutes",
    type=Finite(min=0, min_open=True),
    help="Stop after so long; --resume goes on.",
)
@click.option(
    "--until-pass1",
    type=Finite(0, 1),
    metavar="SHARE",
    help="Stop when pass@1 on the development theorems has reached it.",
)
@click.option("--resume", is_flag=True, help="Go on with the run in DIR.")
@click.option(
    "--from",
    "start",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="MODEL",
    help="Go out from a model of an earlier run, on other pairs, say; its size and tokenizer stay.",
)
@click.option("--rate", type=Finite(min=0, min_open=True), help="Learning rate.")
@click.option(
    "--batch-tokens", type=click.IntRange(min=256), metavar="N", help="Tokens of a batch."
)
@click.option("--warmup", type=click.IntRange(min=0), metavar="STEPS", help="Up to --rate.")
@click.option("--decay", type=Finite(0, 1), metavar="SHARE", help="Of the steps, down to 0.")
@click.option("--hidden", type=click.IntRange(min=16), help="Width of the model.")
@click.option("--layers", type=click.IntRange(min=1))
@click.option("--heads", type=click.IntRange(min=1))
@click.option("--feed-forward", type=click.IntRange(min=16), metavar="N")
@click.option("--vocabulary", type=click.IntRange(min=300), metavar="N", help="Tokens at most.")
@click.option("--renaming", type=Finite(0, 1), metavar="SHARE", help="Of the states.")
@click.option("--state-weight", type=Finite(0, 1), help="Of the state in the loss.")
@click.option("--guess-weight", type=Finite(0), help="Of guessed proofs in the loss.")
@click.option(
    "--evaluate-every",
    type=click.IntRange(min=0),
    default=500,
    show_default=True,
    metavar="STEPS",
    help="How often Lean judges proofs of development theorems; 0: only at the end.",
)
@click.option(
    "--theorems", type=click.IntRange(min=1), default=200, show_default=True, help="Of them."
)
@click.option(
    "--samples", type=click.IntRange(min=1), default=2, show_default=True, help="A theorem."
)
@click.option("--device", default="cpu", show_default=True, metavar="cpu|cuda|…")
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Train side by side: faster than threads, on a processor.",
)
@click.option(
    "--compile",
    "compiled",
    is_flag=True,
    help="A quarter faster after some minutes of compiling; needs a C++ compiler.",
)
@click.option("--threads", type=click.IntRange(min=1), help="Of the processor; all by default.")
def command(
    pairs: Path,
    out: Path,
    minutes: float | None,
    until_pass1: float | None,
    resume: bool,
    start: Path | None,
    evaluate_every: int,
    theorems: int,
    samples: int,
    device: str,
    threads: int | None,
    processes: int,
    compiled: bool,
    **recipe: Any,
) -> int:
    """Train the bundled prover model from scratch on PAIRS, a folder that `lean-alpha synthesize`
    has written: tokenizer, model, and now and then what Lean says of its proofs of development
    theorems.

    A run depends on the seed, the settings and the pairs alone. Ctrl-C saves after the step that is
    under way; --resume goes on as if it had not been stopped. A second Ctrl-C ends the run at once,
    with the checkpoint that it has.

    Exit code: 0 done, 2 could not run, 130 stopped with Ctrl-C.
    """
    import torch

    from leanprover_alpha.service.pretrain import Schedule, pretrain
    from leanprover_alpha.training.pretraining.loop import Recipe

    if threads:
        torch.set_num_threads(threads)
    with interrupted_once() as stop:
        view = _View(stop)
        finished = pretrain(
            pairs,
            out,
            Recipe(**{name: value for name, value in recipe.items() if value is not None}),
            Schedule(
                minutes=minutes,
                until_pass1=until_pass1,
                evaluate_every=evaluate_every,
                theorems=theorems,
                samples=samples,
            ),
            resume=resume,
            start=start,
            device=device,
            processes=processes,
            compiled=compiled,
            stopped=lambda: stop.number is not None,
            report=view.show,
        )
    click.echo(f"Stopped after step {finished.step} ({finished.reason}); model: {finished.model}")
    return 0 if stop.number is None else stop.code


class _View:
    """A line every half minute, with means over it, and a table a measurement; all on stderr.

    From the first step on there is something to save, so that `stop` is to be patient.
    """

    def __init__(self, stop: Stop) -> None:
        self.stop, self.begun = stop, False
        self.since: list[Metrics] = []
        self.last = time.monotonic()

    def show(self, event: Metrics | Measured | str) -> None:
        from leanprover_alpha.training.pretraining.loop import Metrics

        if isinstance(event, str):
            click.echo(event, err=True)
        elif isinstance(event, Metrics):
            if not self.begun:
                self.begun = self.stop.patient = True
            self.since.append(event)
            if time.monotonic() - self.last > LINE_EVERY or event.step == 1:
                self._line()
        else:
            if self.since:
                self._line()
            click.echo(f"step {event.step}: development theorems, {event.seconds:.0f} s", err=True)
            print_table(rates_table(event), err=True)

    def _line(self) -> None:
        tokens = sum(step.tokens for step in self.since)
        seconds = sum(step.seconds for step in self.since)
        loss = sum(step.loss for step in self.since) / len(self.since)
        last = self.since[-1]
        click.echo(
            f"step {last.step}  epoch {last.epoch}  loss {loss:.3f}  rate {last.rate:.1e}"
            f"  gradient {last.gradient:.2f}  {tokens / seconds:.0f} tokens/s",
            err=True,
        )
        self.since, self.last = [], time.monotonic()


def rates_table(measured: Measured) -> Table:
    """A row a family, a column a k, in %."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    ks = list(next(iter(measured.rates.values())).at)
    for column in ("family", "theorems", *(f"pass@{k}" for k in ks)):
        table.add_column(column, justify="left" if column == "family" else "right")
    for family, rate in measured.rates.items():
        table.add_row(family, str(rate.theorems), *(f"{100 * rate.at[k]:.1f}" for k in ks))
    return table
