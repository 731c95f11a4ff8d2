"""`lean-alpha prove`: fill the holes of files, show the proofs, write them back."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leanprover_alpha.errors import InputError, LeanAlphaError

from . import options
from .progress import core_build_line
from .signals import Stop, interrupted_once

if TYPE_CHECKING:
    from leanprover_alpha.search.model import Model
    from leanprover_alpha.service.results import FileResult, ProveOptions
    from leanprover_alpha.service.selection import Input

EPILOG = """\b
Examples:
  lean-alpha prove src --theorem and_swap --budget 30 --diff
  lean-alpha prove Logic.lean --write --model ./my-prover --samples 64"""
STDIN = "-"


@click.command("prove", epilog=EPILOG)
@click.argument("files", nargs=-1, metavar="FILE|FOLDER|-...")
@click.option(
    "--theorem", "theorems", multiple=True, metavar="NAME", help="Fill only holes in this theorem."
)
@click.option("--write", is_flag=True, help="Put the proofs into the file; '-': print it whole.")
@click.option(
    "--diff",
    is_flag=True,
    help="Print the change as a unified diff, to be applied in this folder (git apply, patch -p1);"
    " for files outside of it in / (patch -p1 -d /).",
)
@options.as_json
@click.option(
    "--stdin-json",
    is_flag=True,
    help="Answer requests: a JSON object a line in, a JSON event a line out.",
)
@options.budget
@options.proofs
@click.option(
    "--candidates", type=click.IntRange(min=1), metavar="N", help="Try at most so many for a hole."
)
@click.option(
    "--search",
    "strategy",
    type=click.Choice(["auto", "whole", "best-first"]),
    default="auto",
    show_default=True,
    help="How to search.",
)
@options.model
@options.adapter
@options.revision
@options.prompt_style
@options.trust_remote_code
@options.samples
@options.temperature
@options.toolchain
@click.option(
    "--engine",
    type=click.Choice(["auto", "batch", "worker", "single", "dojo"]),
    default="auto",
    show_default=True,
    help="How candidates are tried.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Holes side by side.  [default: one a processor]",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Makes a run repeatable.")
@options.allow_axiom
@options.timeout
@options.memory
def command(
    files: tuple[str, ...], diff: bool, as_json: bool, stdin_json: bool, **given: Any
) -> int:
    """Look for a proof of every `sorry` in the FILEs, and in the Lean files below FOLDERs.

    Nothing is changed without --write. A proof is shown only after the file was compiled with it,
    and audited: no `sorry`, no axiom but propext, Quot.sound and Classical.choice.

    Proofs come from a portfolio of tactics and, beside it, from a language model: the bundled one,
    or --model. What a model writes is checked as everything else is.

    "-" reads standard input, and --write prints the whole text with the proofs in it.

    --stdin-json is for scripts that ask again and again: Lean stays warm. docs/protocols.md has the
    requests.

    Exit code: 0 everything is proved, or there was nothing to prove; 1 something is not, or the
    file has errors of its own; 2 a file cannot be read or no Lean can work on it; 130 stopped with
    Ctrl-C (143 with SIGTERM): what was proved until then is shown, and written with --write.
    """
    from leanprover_alpha.service.selection import inputs

    from .asked import chosen_model, prove_options

    if stdin_json:
        if files:
            raise click.UsageError("--stdin-json reads requests, which name the files themselves")
        idle = {"--theorem": given["theorems"], "--write": given["write"]}
        idle |= {"--diff": diff, "--json": as_json}
        if said := [name for name, value in idle.items() if value]:
            raise click.UsageError(
                f"--stdin-json goes without {', '.join(said)}: requests name theorems, events are "
                "JSON and bring the edits, and no file is written"
            )
        return _serve(**given)
    if not files:
        raise click.UsageError("name a file, a folder or -")
    if "-" in files and given["write"] and (diff or len(files) > 1):
        why = "--diff would too" if diff else "other files' tables would too"
        raise InputError(f"with --write, - prints the text on standard output, and {why}")
    chosen = inputs(files)
    return _Session(
        prove_options(**given), chosen_model(**given), diff=diff, as_json=as_json
    ).prove(chosen)


def _serve(**given: Any) -> int:
    """Answer requests on standard input until it ends."""
    from leanprover_alpha.service.doors.lines import Lines
    from leanprover_alpha.service.doors.stdio import claim, leave

    from .asked import open_benches

    benches = open_benches(**given)
    incoming, outgoing = claim()
    code = 1
    with interrupted_once() as stop:
        try:
            code = Lines(benches, outgoing, lambda code: leave(code, benches)).serve(incoming)
        except KeyboardInterrupt:
            code = stop.code
        finally:
            leave(code, benches)


class _Session:
    """One run over all files: what is printed where, and the exit code."""

    def __init__(
        self, options: ProveOptions, model: Model | None, *, diff: bool, as_json: bool
    ) -> None:
        self.options, self.model, self.diff, self.as_json = options, model, diff, as_json
        self.results: list[FileResult] = []  # all, also those that are not shown
        self.shown = 0

    def prove(self, chosen: list[Input]) -> int:
        """Works on one file after the other. Returns: the exit code."""
        with interrupted_once() as stop:
            try:
                return self._prove(chosen, stop)
            finally:
                if self.model is not None:
                    self.model.close()

    def _prove(self, chosen: list[Input], stop: Stop) -> int:
        stdin = sys.stdin.buffer.read() if any(c.name == STDIN for c in chosen) else b""
        self.options = replace(self.options, names_shared=len(chosen) > 1)
        worst = 0
        for one in chosen:
            try:
                result = self._file(one, stdin)
            except LeanAlphaError as error:
                if len(chosen) == 1:
                    raise
                self._refused(one, error)
                worst = max(worst, error.exit_code)
                continue
            if result is not None:
                worst = max(worst, 0 if result.ok else 1)
                if result.interrupted:
                    return stop.code
        self._check_names()
        if not self.shown and not self.as_json:
            click.echo(
                f"nothing to prove: no sorry in {_count(len(chosen), 'file')}", err=self.diff
            )
        return worst

    def _file(self, one: Input, stdin: bytes) -> FileResult | None:
        """Work on a file and show the result; None where one glance says that no hole is in it."""
        from leanprover_alpha.service.prove import prove_file
        from leanprover_alpha.service.selection import may_have_holes

        from .live import LiveDisplay

        if one.found and not may_have_holes(Path(one.name), self.options.theorems):
            return None
        with core_build_line(), LiveDisplay() as display:
            result = prove_file(
                Path(one.name), self.options, display, stdin=stdin, model=self.model
            )
        if (used := result.utilisation) is not None and options.debugging():
            click.echo("\n".join(used.lines()), err=True)
        self.results.append(result)
        elsewhere = bool(self.options.theorems) and self.options.names_shared
        if result.holes or result.errors or not (one.found or elsewhere):
            self._show(result)
        return result

    def _show(self, result: FileResult) -> None:
        from .prove_output import print_json, show, write_text

        self.shown += 1
        if self.as_json:
            print_json(result, diff=self.diff, text=self.options.write)
            return
        as_text = result.file == STDIN and self.options.write
        show(result, err=self.diff or as_text, first=self.shown == 1, write=self.options.write)
        if as_text:
            write_text(result.completed)
        elif self.diff:
            write_text(result.diff)

    def _refused(self, one: Input, error: LeanAlphaError) -> None:
        from .prove_output import print_refusal

        self.shown += 1
        click.echo(f"Error: {error}", err=True)
        if self.as_json:
            print_refusal(one.name, error)

    def _check_names(self) -> None:
        """Raise for a name that none of the files knows."""
        from leanprover_alpha.service.selection import unknown_theorem

        for name in self.options.theorems:
            if all(name in result.unknown for result in self.results):
                known = (theorem for result in self.results for theorem in result.theorems)
                raise unknown_theorem(name, known, "the files")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
