"""`lean-alpha frontier`: finished runs of `eval` side by side, in pictures and a report."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import click

from .output import print_table
from .tables import table_of

EPILOG = """\b
Examples:
  lean-alpha frontier eval/base eval/alpha-0 eval/grpo --base base --out frontier
  lean-alpha frontier grpo=eval/grpo-seed0 grpo=eval/grpo-seed1 base=eval/base"""


@click.command("frontier", epilog=EPILOG)
@click.argument("runs", nargs=-1, required=True, metavar="[LABEL=]RUN...")
@click.option(
    "--base", metavar="LABEL", help="Compare the others with this one, theorem by theorem."
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Where pictures and report are written.  [default: .lean-alpha/frontier]",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(runs: tuple[str, ...], base: str | None, out: Path | None, as_json: bool) -> int:
    """Draw pass@n against pass@1 of finished RUNs of `lean-alpha eval`, on the theorems that they
    share: with errors and the convex hull; pass@k curves; diversity against coverage; and, with
    --base, how theorems moved between difficulties.

    Runs of one LABEL, of training with several seeds, say, count as one model. Pictures are PNG and
    SVG; frontier.md has the tables and the commands.
    """
    from leanprover_alpha.service.frontier import (
        as_dict,
        draw_frontier,
        named_runs,
        rows,
        write_report,
    )

    drawn = draw_frontier(named_runs(runs), out, base)
    report = write_report(drawn, " ".join(["lean-alpha", *map(shlex.quote, sys.argv[1:])]))
    for note in drawn.notes:
        click.echo(f"note: {note}", err=True)
    if as_json:
        found = as_dict(drawn.found) | {"files": [str(path) for path in (*drawn.files, report)]}
        click.echo(json.dumps(found, ensure_ascii=False))
        return 0
    print_table(table_of(*rows(drawn.found)))
    click.echo(
        f"\n{drawn.found.theorems} theorems, {drawn.found.samples} samples each;"
        f" {len(drawn.files)} pictures and {report.name} in {drawn.folder}"
    )
    return 0
