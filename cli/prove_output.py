"""What `lean-alpha prove` prints: a table of the holes with their proofs, or the JSON contract."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from .output import print_messages, print_note, print_table

if TYPE_CHECKING:
    from rich.table import Table

    from leanprover_alpha.errors import LeanAlphaError
    from leanprover_alpha.service.results import FileResult

STDIN = "-"
MARKS = {
    "proved": "[green]✓[/]",
    "unproved": "[red]✗[/]",
    "timeout": "[yellow]✗[/]",
    "error": "[red]![/]",
}


def print_json(result: FileResult, *, diff: bool, text: bool) -> None:
    """One line; the change, and for standard input the whole text, as members of the object."""
    from leanprover_alpha.service.as_json import result_as_dict

    shown = result_as_dict(result)
    if diff:
        shown["diff"] = result.diff
    if text and result.file == STDIN:
        shown["text"] = result.completed
    click.echo(json.dumps(shown, ensure_ascii=False))


def print_refusal(file: str, error: LeanAlphaError) -> None:
    """The line of a file that could not be worked on."""
    nothing = {"holes": [], "proved": 0, "unproved": 0, "written": False, "seconds": 0.0}
    line = {"file": file, "toolchain": None, **nothing, "message": str(error)}
    click.echo(json.dumps(line, ensure_ascii=False))


def write_text(text: str) -> None:
    """Text as it stands, line ends, odd bytes of a file's name and all, on standard output."""
    click.echo(text.encode(errors="surrogateescape"), nl=False)


def show(result: FileResult, *, err: bool, first: bool, write: bool) -> None:
    """A result for people: what Lean said, a table with the proofs, one line of verdict."""
    from rich.console import Console
    from rich.markup import escape

    console = Console(stderr=err, highlight=False, emoji=False, soft_wrap=True)
    if not first:
        console.print()
    print_note(result.toolchain)
    print_messages([m for m in result.messages if m.severity == "error"], err=err)
    if result.holes:
        print_table(_table(result), err=err)
    how = f"Lean {result.toolchain.version}, {result.toolchain.kind}, {result.seconds:.2f} s"
    mark = "[green]✓[/]" if result.ok else "[red]✗[/]"
    console.print(f"{mark} {escape(result.file)}: {_verdict(result)} [dim]({escape(how)})[/]")
    for line in _notes(result, write=write):
        console.print(f"  {escape(line)}")


def _verdict(result: FileResult) -> str:
    if not result.holes:
        return "nothing to prove"
    total, proved = len(result.holes), len(result.proved)
    holes = f"{total} hole{'' if total == 1 else 's'}"
    return f"{holes} proved" if proved == total else f"{proved} of {holes} proved"


def _notes(result: FileResult, *, write: bool) -> list[str]:
    """What there is to say below the verdict."""
    notes = list(result.notes)
    if result.interrupted:
        notes.append("stopped; what was proved until then is kept")
    conditional = sum(not hole.done for hole in result.proved)
    if conditional:
        notes.append(f"{conditional} of them conditional: resting on a hole that is still open")
    if result.errors:
        count = len(result.errors)
        notes.append(f"the file has {count} error{'' if count == 1 else 's'} of its own")
    if result.problem:
        notes.append(result.problem)
    if result.written:
        notes.append("written")
    elif result.proved and not write:
        notes.append("nothing was written: --write puts the proofs into the file")
    return notes


def _table(result: FileResult) -> Table:
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for column in ("", "theorem", "line", "proof", "by", "tried", "seconds"):
        right = column in ("line", "tried", "seconds")
        table.add_column(column, justify="right" if right else "left", overflow="fold")
    for one in result.holes:
        proof = f"[dim]{escape(one.message or one.status.value)}[/]"
        if one.proof is not None:
            proof = escape(one.proof.replace("\r\n", "\n"))
        table.add_row(
            MARKS[one.status.value],
            escape(one.hole.theorem),
            str(one.hole.line),
            proof,
            escape(one.source),
            str(one.candidates),
            f"{one.seconds:.2f}",
        )
    return table
