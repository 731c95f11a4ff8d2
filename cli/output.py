"""Printing for people: rich tables, plain and unbroken when the output is a pipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.table import Table

PIPE_WIDTH = 1000


def print_table(table: Table) -> None:
    """Print a table to stdout: as wide as the terminal, or as wide as it needs in a pipe."""
    from rich.console import Console

    console = Console(highlight=False)
    if console.is_terminal:
        console.print(table)
        return
    wide = Console(highlight=False, width=PIPE_WIDTH, color_system=None)
    with wide.capture() as captured:
        wide.print(table)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())
