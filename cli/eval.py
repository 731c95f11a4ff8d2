"""`lean-alpha eval`: measure a model on theorems that it has to prove."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leanprover_alpha.toolchain.children import end_descendants

from . import options
from .output import print_table
from .signals import interrupted_once
from .tables import table_of

if TYPE_CHECKING:
    from leanprover_alpha.evaluation.summary import Comparison
    from leanprover_alpha.service.evaluate import EvalOptions, Evaluated, Progress

EPILOG = """\b
Examples:
  lean-alpha eval --theorems synthetic --samples 64
  lean-alpha eval --model ./my-prover --adapter ./mine --theorems Holes.lean --json
  lean-alpha eval --adapter ./mine --theorems synthetic --against .lean-alpha/eval/BASE"""


@click.command("eval", epilog=EPILOG)
@options.model
@options.adapter
@options.revision
@options.prompt_style
@options.trust_remote_code
@click.option(
    "--theorems",
    required=True,
    metavar="SET",
    help="A .lean file with holes, a folder of them, a data file (.jsonl, .json, .parquet), or a"
    " benchmark's name.",
)
@click.option("--split", metavar="NAME", help="Only this split of a data file.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="N",
    help="Only N theorems, the first of each family in turn.",
)
@click.option(
    "--samples",
    type=click.IntRange(min=1),
    default=256,
    show_default=True,
    metavar="N",
    help="Proofs drawn for each theorem.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Makes a run repeatable.")
@click.option(
    "--max-new-tokens",
    type=click.IntRange(min=1),
    default=256,
    show_default=True,
    metavar="N",
    help="A longer proof is cut off, and counts as failed.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="The run's folder; a run that was stopped goes on there.  [default: below"
    " .lean-alpha/eval]",
)
@click.option(
    "--against",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    multiple=True,
    metavar="RUN",
    help="Compare with this finished run, theorem by theorem (repeatable).",
)
@options.toolchain
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Lean processes at once.  [default: one a processor]",
)
@click.option(
    "--verdicts",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Keep verdicts here, and take what is known from here: for many runs on one set.",
)
@options.timeout
@options.memory
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(as_json: bool, against: tuple[Path, ...], **given: Any) -> int:
    """Sample proofs of the theorems in SET, have Lean judge every one, and report pass@k,
    difficulty and diversity with errors over theorems.

    Samples, verdicts and log-probabilities are kept in the run's folder. The same command goes on
    where it was stopped; a finished run is only reported again.

    Exit code: 0 done, 2 could not run, 130 stopped with Ctrl-C.
    """
    from leanprover_alpha.evaluation import report
    from leanprover_alpha.evaluation.summary import compare
    from leanprover_alpha.service.evaluate import evaluate, open_run, write_report

    others = [open_run(place) for place in against]
    view = _View()
    with interrupted_once():
        try:
            run = evaluate(_options(**given), view.show, others)
        except KeyboardInterrupt:
            end_descendants()
            click.echo("What is judged is kept: the same command goes on.", err=True)
            raise
        finally:
            view.close()
    compared = {
        name: compare(run.trials, other.trials)
        for name, other in zip(_names(against), others, strict=True)
    }
    title = f"{run.about['model']} on {run.about['theorems']}"
    line = " ".join(["lean-alpha", *map(shlex.quote, sys.argv[1:])])
    result = report.as_dict(run.about, run.summary, compared) | {"command": line}
    write_report(run, result, report.markdown(title, line, run.about, run.summary, compared))
    for note in run.notes:
        click.echo(f"note: {note}", err=True)
    if as_json:
        shown = result | {"folder": str(run.folder), "notes": list(run.notes)}
        click.echo(json.dumps(shown, ensure_ascii=False))
    else:
        _print(run, compared)
    return 0


def _names(folders: Sequence[Path]) -> list[str]:
    """The folders' names; their paths, where that tells no two apart."""
    names = [folder.resolve().name for folder in folders]
    return names if len(set(names)) == len(names) else [str(folder) for folder in folders]


def _options(*, timeout: float, memory: int, **given: Any) -> EvalOptions:
    from leanprover_alpha.service.evaluate import EvalOptions
    from leanprover_alpha.service.models import ModelOptions
    from leanprover_alpha.toolchain.process import Limits

    model = ModelOptions(
        given.pop("model"),
        given.pop("adapter"),
        given.pop("revision"),
        given.pop("style"),
        trust_remote_code=given.pop("trust_remote_code"),
    )
    return EvalOptions(model=model, limits=Limits(seconds=timeout, memory_mb=memory), **given)


class _View:
    """On a terminal a line that counts up; elsewhere a line for every tenth; all on stderr."""

    def __init__(self) -> None:
        from rich.console import Console

        self.console = Console(stderr=True, highlight=False, emoji=False, soft_wrap=True)
        self.status = self.console.status("Starting")
        self.tenth = 0
        if self.console.is_terminal:
            self.status.start()

    def show(self, event: Progress | str) -> None:
        if isinstance(event, str):
            self.status.update(event)
            if not self.console.is_terminal:
                self.console.print(event, markup=False)
            return
        share = 100 * event.accepted / max(1, event.samples)
        text = f"{event.theorems} of {event.of} theorems, {share:.1f} % of the samples accepted"
        self.status.update(text)
        tenth = 10 * event.theorems // max(1, event.of)
        if not self.console.is_terminal and tenth > self.tenth:
            self.tenth = tenth
            self.console.print(text, markup=False)

    def close(self) -> None:
        self.status.stop()


def _print(run: Evaluated, compared: dict[str, Comparison]) -> None:
    from leanprover_alpha.evaluation import report

    summary = run.summary
    print_table(table_of(*report.rates_rows(summary)))
    click.echo()
    bins = ", ".join(f"{count} {each.value}" for each, count in summary.difficulty.items())
    click.echo(f"difficulty: {bins}")
    fates = ", ".join(f"{count} {each.value}" for each, count in summary.fates.items())
    click.echo(f"samples: {fates}")
    click.echo()
    print_table(table_of(*report.diversity_rows(summary)))
    for name, comparison in compared.items():
        click.echo(f"\nagainst {name}, on {comparison.theorems} theorems:")
        print_table(table_of(*report.difference_rows(comparison)))
        print_table(table_of(*report.moves_rows(comparison)))
    effort = summary.effort
    click.echo(
        f"\n{summary.theorems} theorems, {summary.samples} samples each: {effort.tokens} tokens,"
        f" {effort.verifications} verifications, {effort.clock:.0f} s; in {run.folder}"
    )
