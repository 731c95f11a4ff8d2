"""`lean-alpha collect`: gather the proofs that stand in a repository."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import options

if TYPE_CHECKING:
    from leanprover_alpha.service.collect import CollectReport
    from leanprover_alpha.service.collecting import Collected

TRACERS = ("auto", "lsp", "leandojo")
SHOWN = 5
EPILOG = """\b
Examples:
  lean-alpha collect my-project
  lean-alpha collect my-project --jobs 4 --json
  lean-alpha store list my-project                 # what was gathered"""


@click.command("collect", epilog=EPILOG)
@click.argument("repository", type=click.Path(path_type=Path), metavar="REPO")
@click.option(
    "--tracer",
    type=click.Choice(TRACERS),
    default="auto",
    show_default=True,
    help="Who says what each tactic did.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Files at once.  [default: one a processor]",
)
@options.toolchain
@options.timeout
@options.memory
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    repository: Path,
    tracer: str,
    jobs: int | None,
    toolchain: str,
    timeout: float,
    memory: int,
    as_json: bool,
) -> int:
    """Verify the proofs in REPO's files and keep them in REPO/.lean-alpha.

    Files that have not changed since the last run are not looked at again; one that does not
    compile is skipped. Exit code 1 if some were skipped.
    """
    from leanprover_alpha.service.collect import CollectOptions, collect
    from leanprover_alpha.toolchain.limits import Limits

    limits = Limits(seconds=timeout, memory_mb=memory)
    with _Lines() as lines:
        report = collect(repository, CollectOptions(tracer, jobs, toolchain, limits), lines)
    if as_json:
        click.echo(json.dumps(_as_dict(report), ensure_ascii=False))
    else:
        _print(report)
    return 1 if report.skipped else 0


class _Lines:
    """One line a file on stderr, and on a terminal a line that counts."""

    def __init__(self) -> None:
        from rich.console import Console

        self.console = Console(stderr=True, highlight=False, emoji=False, soft_wrap=True)
        self.status = self.console.status("Reading the project")
        self.total = self.files = self.theorems = self.proofs = 0

    def __enter__(self) -> _Lines:
        if self.console.is_terminal:
            self.status.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.status.stop()

    def started(self, files: int, unchanged: int, tracer: str, why: str) -> None:
        self.total = files
        self.files += unchanged
        self._say(f"{files} files, {unchanged} of them unchanged; tracer: {tracer} ({why})")

    def collected(self, file: Collected) -> None:
        self.files += 1
        self.theorems += len(file.found)
        self.proofs += file.proofs
        self._say(f"{file.file.name}: {file.proofs} of {len(file.found)} proofs verified")

    def skipped(self, name: str, problem: str) -> None:
        self.files += 1
        self._say(f"skipped: {name}: {problem}")

    def _say(self, line: str) -> None:
        self.console.print(line, markup=False)
        self.status.update(
            f"{self.files}/{self.total} files, {self.theorems} theorems, {self.proofs} proofs"
        )


def _print(report: CollectReport) -> None:
    for line in report.unproved[:SHOWN]:
        click.echo(f"not taken: {line}", err=True)
    if len(report.unproved) > SHOWN:
        click.echo(f"… and {len(report.unproved) - SHOWN} more (--json shows all)", err=True)
    for note in report.notes:
        click.echo(f"note: {note}", err=True)
    click.echo(
        f"{report.stored} theorems, {report.proved} with a verified proof ({report.new} new); "
        f"{report.files} files: {report.unchanged} unchanged, {len(report.skipped)} skipped; "
        f"{report.seconds:.1f} s"
    )


def _as_dict(report: CollectReport) -> dict[str, Any]:
    found: dict[str, Any] = {**vars(report)}
    found["skipped"] = dict(report.skipped)
    return found
