"""`lean-alpha store`: look into a repository's store of verified proofs, carry it elsewhere."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leanprover_alpha.errors import InputError

from .output import print_table

if TYPE_CHECKING:
    from leanprover_alpha.corpus.store.store import Store

EPILOG = """\b
Examples:
  lean-alpha store list my-project
  lean-alpha store export my-project > proofs.jsonl
  lean-alpha store import my-project proofs.jsonl"""

repository = click.argument(
    "repository", type=click.Path(path_type=Path), default=".", metavar="[REPO]"
)
everything = click.option(
    "--all", "everything", is_flag=True, help="Also theorems that no file has any more."
)


@click.group("store", epilog=EPILOG)
def command() -> None:
    """Show, export and import the verified proofs of a repository (REPO/.lean-alpha)."""


@command.command("list")
@repository
@everything
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def list_(repository: Path, everything: bool, as_json: bool) -> int:
    """One line a theorem: how many proofs it has, from whom, how well verified."""
    from rich.markup import escape
    from rich.table import Table

    from leanprover_alpha.environment.verification.verdicts import Level

    rows = []
    with opened(repository) as store:
        problems = store.problems()
        for theorem in store.theorems(current=not everything):
            proofs = store.proofs(theorem, Level.REFUSED)
            sources = sorted({proof.source.value for proof in proofs})
            good = sum(proof.level >= Level.AUDITED for proof in proofs)
            rows.append((theorem.module, theorem.name, len(proofs), good, sources))
    if as_json:
        keys = ("module", "theorem", "proofs", "verified", "sources")
        theorems = [dict(zip(keys, row, strict=True)) for row in rows]
        click.echo(json.dumps({"theorems": theorems, "skipped": problems}, ensure_ascii=False))
        return 0
    table = Table("module", "theorem", "proofs", "verified", "from", box=None)
    for module, name, count, good, sources in rows:
        table.add_row(escape(module), escape(name), str(count), str(good), ", ".join(sources))
    print_table(table)
    verified = sum(row[3] for row in rows)
    click.echo(f"{len(rows)} theorems, {verified} distinct verified proofs", err=True)
    for path, problem in problems.items():
        click.echo(f"skipped: {path}: {problem}", err=True)
    return 0


@command.command("export")
@repository
@everything
def export(repository: Path, everything: bool) -> int:
    """Print every proof as a JSON line."""
    from leanprover_alpha.corpus.store.exchange import export_lines

    with opened(repository) as store:
        for line in export_lines(store, current=not everything):
            click.echo(line)
    return 0


@command.command("import")
@click.argument("repository", type=click.Path(path_type=Path), metavar="REPO")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), metavar="FILE")
def import_(repository: Path, file: Path) -> int:
    """Take in the JSON lines of FILE ("-": standard input).

    What is imported counts as unverified until `lean-alpha collect` has verified it here.
    """
    from leanprover_alpha.corpus.store.exchange import import_lines
    from leanprover_alpha.corpus.store.store import Store

    _is_folder(repository)
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        lines = data.decode("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"{file} cannot be read: {why}") from error
    with Store.of(repository) as store:
        count, new = import_lines(store, lines, str(file))
    click.echo(f"{count} proofs read, {new} of them new", err=True)
    return 0


def opened(repository: Path) -> Store:
    """The store of a repository that has one.

    Raises: InputError if it has none.
    """
    from leanprover_alpha.corpus.store.store import Store, store_path

    _is_folder(repository)
    path = store_path(repository)
    if not path.is_file():
        raise InputError(f"{repository} has no store yet: lean-alpha collect {repository} fills it")
    return Store(path)


def _is_folder(repository: Path) -> None:
    if not repository.is_dir():
        raise InputError(f"{repository} is no folder")
