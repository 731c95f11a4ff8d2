"""Printing for people: rich tables, plain and unbroken when the output is a pipe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.table import Table

    from leanprover_alpha.environment.lean.compile import Message
    from leanprover_alpha.toolchain.discover import Toolchain

PIPE_WIDTH = 1000
MESSAGES_SHOWN = 50
SEVERITIES = {
    "error": ("red", "error"),
    "warning": ("yellow", "warning"),
    "information": ("dim", "info"),
}


def print_table(table: Table, *, err: bool = False) -> None:
    """Print a table to stdout (`err`: stderr): as wide as the terminal, or as wide as it needs in a
    pipe.
    """
    from rich.console import Console

    console = Console(stderr=err, highlight=False, emoji=False)
    if console.is_terminal:
        console.print(table)
        return
    wide = Console(highlight=False, emoji=False, width=PIPE_WIDTH, color_system=None)
    with wide.capture() as captured:
        wide.print(table)
    for line in captured.get().splitlines():
        click.echo(line.rstrip(), err=err)


def print_messages(messages: Sequence[Message], *, err: bool = False) -> None:
    """What Lean said, each message with its place; the first ones, if there are many."""
    from rich.console import Console
    from rich.markup import escape

    console = Console(stderr=err, highlight=False, emoji=False, soft_wrap=True)
    for message in messages[:MESSAGES_SHOWN]:
        place = f"[bold]{escape(message.file)}:{message.line}:{message.column}:[/]"
        colour, severity = SEVERITIES.get(message.severity, ("red", message.severity))
        console.print(f"{place} [{colour}]{severity}:[/] {escape(message.text)}")
    if len(messages) > MESSAGES_SHOWN:
        more = len(messages) - MESSAGES_SHOWN
        console.print(f"… and {more} more messages (--json shows all)")


def print_note(toolchain: Toolchain) -> None:
    """On stderr: what the user should know about the choice of this Lean, if anything."""
    from rich.console import Console
    from rich.markup import escape

    if toolchain.note:
        console = Console(stderr=True, highlight=False, emoji=False, soft_wrap=True)
        console.print(f"[yellow]note:[/] {escape(toolchain.note)}")
