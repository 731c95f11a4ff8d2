"""`lean-alpha check`: print what the audit of each file says."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leanprover_alpha.errors import InputError, LeanAlphaError

from . import options
from .output import print_messages, print_note, print_table
from .progress import core_build_line

if TYPE_CHECKING:
    from rich.table import Table

    from leanprover_alpha.service.check import FileReport

EPILOG = """\b
Examples:
  lean-alpha check Logic.lean
  cat Logic.lean | lean-alpha check - --json
  lean-alpha check Physics.lean --allow-axiom Physics.conservation"""


@click.command("check", epilog=EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@options.as_json
@options.toolchain
@options.timeout
@options.memory
@options.allow_axiom
def command(
    files: tuple[str, ...],
    as_json: bool,
    toolchain: str,
    timeout: float,
    memory: int,
    allowed: tuple[str, ...],
) -> int:
    """Compile each FILE and say of every theorem in it which axioms it rests on ("-" reads standard
    input).

    A theorem is accepted if it rests on nothing but propext, Quot.sound, Classical.choice and the
    axioms named by --allow-axiom; a file, if it has no error and no `sorry` and all its theorems
    are accepted.

    Exit code: 0 all accepted, 1 something is not, 2 a file cannot be read or no Lean can work on
    it.
    """
    from leanprover_alpha.service.as_json import report_as_dict
    from leanprover_alpha.service.check import STANDARD_AXIOMS, check_file
    from leanprover_alpha.toolchain.process import Limits

    limits = Limits(seconds=timeout, memory_mb=memory)
    text = sys.stdin.buffer.read() if "-" in files else b""
    axioms = STANDARD_AXIOMS | {_axiom(name) for name in allowed}
    worst = 0
    for number, file in enumerate(files):
        try:
            if not file:
                raise InputError("the name of a file is empty")
            with core_build_line():
                report = check_file(
                    Path(file), toolchain=toolchain, limits=limits, stdin=text, allowed=axioms
                )
        except LeanAlphaError as error:
            if len(files) == 1:
                raise
            worst = max(worst, error.exit_code)
            click.echo(f"Error: {error}", err=True)
            if as_json:
                click.echo(
                    json.dumps({"file": file, "theorems": [], "ok": False, "reasons": [str(error)]})
                )
            continue
        worst = max(worst, 0 if report.ok else 1)
        if as_json:
            click.echo(json.dumps(report_as_dict(report), ensure_ascii=False))
        else:
            if number:
                click.echo()
            show(report)
    return worst


def _axiom(name: str) -> str:
    """The name of an axiom as the audit writes it. Raises: InputError if it cannot be allowed."""
    from leanprover_alpha.toolchain.names import canonical

    try:
        found = canonical(name)
    except ValueError as error:
        raise InputError(f"--allow-axiom {name}: not a name: {error}") from error
    if found in ("", "sorryAx"):
        raise InputError(f"--allow-axiom {name}: that cannot be allowed")
    return found


def show(report: FileReport) -> None:
    """A report for people: what Lean said, a table of the theorems, one line of verdict."""
    from rich.console import Console
    from rich.markup import escape

    console = Console(highlight=False, emoji=False, soft_wrap=True)
    print_note(report.toolchain)
    said = [m for m in report.messages if not m.kind.startswith("linter.")]
    print_messages(said)
    if report.theorems:
        print_table(_table(report))
    accepted = sum(theorem.ok for theorem in report.theorems)
    verdict = f"{_count(len(report.theorems), 'theorem')} accepted"
    if accepted < len(report.theorems):
        verdict = f"{accepted} of {verdict}"
    mark = "[green]✓[/]" if report.ok else "[red]✗[/]"
    how = f"Lean {report.toolchain.version}, {report.toolchain.kind}, {report.seconds:.2f} s"
    console.print(f"{mark} {escape(report.file)}: {verdict} [dim]({escape(how)})[/]")
    for reason in report.reasons:
        console.print(f"  {escape(reason)}")


def _table(report: FileReport) -> Table:
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for column in ("", "theorem", "line", "axioms", ""):
        table.add_column(column, justify="right" if column == "line" else "left", overflow="fold")
    for theorem in report.theorems:
        mark = "[green]✓[/]" if theorem.ok else "[red]✗[/]"
        axioms = escape(", ".join(theorem.axioms)) or ("[dim]none[/]" if theorem.ok else "")
        reasons = escape("; ".join(theorem.reasons))
        table.add_row(mark, escape(theorem.theorem), str(theorem.line), axioms, reasons)
    return table


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
