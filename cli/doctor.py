"""`lean-alpha doctor`: print what was found and what is missing."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from .output import print_table

EPILOG = """\b
Examples:
  lean-alpha doctor
  lean-alpha doctor path/to/project --json"""


@click.command("doctor", epilog=EPILOG)
@click.argument("folder", type=click.Path(exists=True, path_type=Path), default=Path())
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--no-gpu", is_flag=True, help="Do not look for a GPU (importing torch is slow).")
def command(folder: Path, as_json: bool, no_gpu: bool) -> int:
    """Say which Lean, models and sandbox were found, and how to get what is missing.

    FOLDER is the project to look at, the current folder by default.

    Exit code: 0 if there is a Lean to check files with, 2 if there is none.
    """
    from leanprover_alpha.service.doctor import examine

    diagnosis = examine(folder, gpu=not no_gpu)
    if as_json:
        found = {"usable": diagnosis.usable, "findings": list(map(asdict, diagnosis.findings))}
        click.echo(json.dumps(found, ensure_ascii=False))
        return 0 if diagnosis.usable else 2

    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    marks = {"ok": "[green]✓[/]", "missing": "[dim]–[/]", "broken": "[red]✗[/]"}
    for finding in diagnosis.findings:
        detail = escape(finding.detail)
        if finding.mend:
            detail += f"\n[dim]→[/] {escape(finding.mend)}"
        table.add_row(marks[finding.status], finding.name, detail)
    print_table(table)
    if not diagnosis.usable:
        click.secho("No Lean was found that can check a file.", fg="red")
    return 0 if diagnosis.usable else 2
