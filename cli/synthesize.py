"""`lean-alpha synthesize`: make theorems with verified proofs, for training the bundled model."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Finite
from .output import print_table

if TYPE_CHECKING:
    from leanprover_alpha.corpus.synthesis.pipeline import Progress

EPILOG = """\b
Examples:
  lean-alpha synthesize --seed 7 --count 60000 --out data
  lean-alpha synthesize --seed 1 --count 2000 --family propositional --out try"""


@click.command("synthesize", epilog=EPILOG)
@click.option("--seed", type=int, default=0, show_default=True, help="What chance follows from.")
@click.option(
    "--count",
    type=click.IntRange(min=1),
    default=60_000,
    show_default=True,
    metavar="N",
    help="How many pairs of a state and the rest of a proof, at least.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="DIR",
    help="Where to write; a run that was stopped goes on there.",
)
@click.option(
    "--family", "names", multiple=True, metavar="NAME", help="Only this family (repeatable)."
)
@click.option("--workers", type=click.IntRange(min=1), default=2, show_default=True, metavar="N")
@click.option(
    "--proofs",
    type=click.IntRange(min=1),
    default=3,
    show_default=True,
    metavar="N",
    help="Most proofs that a statement keeps.",
)
@click.option(
    "--automation",
    type=Finite(0, 1),
    default=0.08,
    show_default=True,
    metavar="SHARE",
    help="How many statements that have other proofs keep one by a universal tactic, too.",
)
@click.option(
    "--automation-alone",
    type=Finite(0, 1),
    default=0.35,
    show_default=True,
    metavar="SHARE",
    help="How many statements are kept that nothing but a universal tactic proves.",
)
@click.option(
    "--guesses",
    type=Finite(0, 1),
    default=0.4,
    show_default=True,
    metavar="SHARE",
    help="How many of the pretraining theorems get proofs guessed from their goals, too.",
)
def command(
    seed: int,
    count: int,
    out: Path,
    names: tuple[str, ...],
    workers: int,
    proofs: int,
    automation: float,
    automation_alone: float,
    guesses: float,
) -> int:
    """Make theorems and proofs of them that Lean accepts, and write them to DIR: pairs.jsonl, files
    of theorems to prove for development, training and test, and manifest.json, which counts them.

    The same seed and count give the same files, whatever the number of workers.

    Exit code: 0 done, 1 the families could not give so many, 2 there is no Lean to ask or DIR
    cannot be written to.
    """
    from leanprover_alpha.corpus.synthesis.hunting import Guessing
    from leanprover_alpha.corpus.synthesis.mixture import Mixture
    from leanprover_alpha.corpus.synthesis.pipeline import Plan, synthesize

    mixture = Mixture(proofs=proofs, beside=automation, alone=automation_alone)
    plan = Plan(seed, count, out, names, workers, mixture, guessing=Guessing(share=guesses))
    line = _Line()
    try:
        written = synthesize(plan, line.show)
    finally:
        line.close()
    _show(written.manifest)
    click.echo(f"written to {out} in {written.manifest['seconds']:.0f} s")
    return 0 if written.manifest["pairs"] >= count else 1


class _Line:
    """On a terminal a line that counts up; elsewhere a line for every tenth."""

    def __init__(self) -> None:
        self.tenth = (False, 0)
        self.open = False

    def show(self, progress: Progress) -> None:
        rate = progress.pairs / max(progress.seconds, 1e-9)
        text = f"{progress.pairs}/{progress.wanted} pairs, {rate:.0f} a second"
        tenth = (False, 10 * progress.pairs // progress.wanted)
        if progress.of_batches:
            text = f"guesses: {progress.batches}/{progress.of_batches} batches"
            tenth = (True, 10 * progress.batches // progress.of_batches)
        if sys.stderr.isatty():
            self.open = True
            click.echo(f"\r{text}  ", nl=False, err=True)
        elif tenth > self.tenth:
            self.tenth = tenth
            click.echo(text, err=True)

    def close(self) -> None:
        if self.open:
            click.echo(err=True)


def _show(manifest: dict[str, Any]) -> None:
    from rich.table import Table

    splits = list(manifest["splits"])
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in ("family", "accepted", "theorems", *splits):
        table.add_column(name, justify="left" if name == "family" else "right")
    for family, about in manifest["families"].items():
        table.add_row(
            family,
            f"{about['acceptance']:.1%}",
            str(sum(about["theorems"].values())),
            *(str(about["pairs"][split]) for split in splits),
        )
    whole = [str(manifest["splits"][split]["pairs"]) for split in splits]
    table.add_row("all", "", str(manifest["theorems"]), *whole)
    print_table(table)
