"""The entry point `lean-alpha`: finds the sub-command, turns failures into a line and an exit code.

Sub-commands are imported only when they are run, so that `lean-alpha --help` needs none of the
heavy libraries. Each sub-command is a file of this folder that exports a click command, `command`.

Exit codes: 0 done, 1 ran but something fell short, 2 could not run, 130 stopped with Ctrl-C, 143
and 129 with SIGTERM and SIGHUP, 141 if nobody reads the output any more.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from typing import Any, TextIO

import click

from leanprover_alpha import __version__
from leanprover_alpha.errors import LeanAlphaError, one_line
from leanprover_alpha.toolchain.children import end_descendants

from .signals import CODES, interrupted_once

COMMANDS: dict[str, str] = {
    "prove": "Fill every `sorry` of a file with a proof.",
    "check": "Compile files and say what each theorem rests on.",
    "lsp": "Fill holes from an editor (language server on stdin and stdout).",
    "mcp": "Offer proving to agents (Model Context Protocol on stdin and stdout).",
    "collect": "Gather a repository's verified proofs, to train on.",
    "train": "Tune a LoRA adapter on a repository's own theorems.",
    "store": "Show, export and import a repository's verified proofs.",
    "synthesize": "Make theorems with verified proofs, to train the bundled model on.",
    "pretrain": "Train the bundled model from scratch on such proofs.",
    "eval": "Measure a model: pass@k, difficulty and diversity on theorems.",
    "frontier": "Draw finished runs of eval side by side: precision against coverage.",
    "doctor": "Say what was found and what is missing.",
}
"""Sub-command (also the name of its file) -> the line that `lean-alpha --help` prints for it."""

OWN_THREADS = "lean-alpha-"
"""How the threads are called that may be inside torch, or wait for Lean, when we leave."""
BROKEN_PIPE = 141
PRINTERS = ("click", "rich")


class LazyGroup(click.Group):
    """A click group whose sub-commands are imported when they are run, not when they are listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"{__package__}.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        _give_debug(command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if COMMANDS:
            with formatter.section("Commands"):
                formatter.write_dl(list(COMMANDS.items()))

    def make_context(self, *args: Any, **more: Any) -> click.Context:
        with _explained():  # `--help` and `--version` print here
            return super().make_context(*args, **more)

    def invoke(self, ctx: click.Context) -> Any:
        from .progress import core_build_line

        with _explained(ctx), core_build_line():
            result = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
            return result


class Shown(click.ClickException):
    """A failure on its way to the user: one line and an exit code of its own."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self._exit_code = exit_code

    @property
    def exit_code(self) -> int:  # type: ignore[override]  # a class variable in click
        return self._exit_code


class ReaderGone(Exception):
    """Nobody reads our output any more (`| head`). No OSError: click makes an exit of those."""


@contextlib.contextmanager
def _explained(ctx: click.Context | None = None) -> Iterator[None]:
    """Within the block failures become what `run` knows."""
    try:
        yield
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except KeyboardInterrupt as stop:
        raise click.Abort from stop
    except BrokenPipeError as failure:
        raise ReaderGone from failure
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # rich's way to say it
            raise ReaderGone from end
        raise
    except Exception as failure:
        if ctx is not None and ctx.meta.get("lean-alpha.debug"):
            traceback.print_exc()
        raise _as_click_exception(failure) from failure


def _as_click_exception(failure: Exception) -> click.ClickException:
    """One line for the user: the failure's own message, the system's, or a note that we are at
    fault.
    """
    if isinstance(failure, LeanAlphaError):
        return Shown(failure.message, failure.exit_code)
    if isinstance(failure, OSError) and failure.strerror:
        return Shown(_of_the_system(failure), exit_code=2)
    return Shown(
        f"internal error: {type(failure).__name__}: {one_line(failure)} (--debug shows where)",
        exit_code=2,
    )


def _of_the_system(failure: OSError) -> str:
    """What cannot be read or written, and why; a failed write does not say where it was to go."""
    if isinstance(failure.filename, (str, bytes)):
        return f"{os.fsdecode(failure.filename)}: {failure.strerror}"
    *_, (frame, _line) = traceback.walk_tb(failure.__traceback__)
    printing = frame.f_globals.get("__name__", "").partition(".")[0] in PRINTERS
    if printing or not _takes(sys.stdout):
        return f"standard output: {failure.strerror}"
    return f"{failure.strerror} (--debug shows where)"


def _takes(stream: TextIO | None) -> bool:
    """Whether what was written to a stream has arrived."""
    try:
        if stream is not None:
            stream.flush()
    except (OSError, ValueError):
        return False
    return True


def _remember_debug(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        ctx.meta["lean-alpha.debug"] = True


def _give_debug(command: click.Command) -> None:
    """The option --debug for a command, and for those below it."""
    if not any(parameter.name == "debug" for parameter in command.params):
        command.params.append(_debug_option())
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        _give_debug(below)


def _debug_option() -> click.Option:
    return click.Option(
        ["--debug"],
        is_flag=True,
        expose_value=False,
        callback=_remember_debug,
        help="Show a traceback when something fails, and who worked how much.",
    )


@click.group(
    cls=LazyGroup,
    params=[_debug_option()],
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="`lean-alpha COMMAND --help` explains a command and shows examples.",
)
@click.version_option(__version__, prog_name="lean-alpha")
def cli() -> None:
    """Proves theorems in Lean 4 files, with a real Lean as the judge."""


def run(arguments: list[str] | None = None) -> int:
    """Runs the command line and returns its exit code.

    Args:
        arguments: what follows `lean-alpha`; the process's own arguments if None.
    """
    _escape_what_has_no_code()
    with interrupted_once() as stop:
        try:
            result = cli.main(args=arguments, prog_name="lean-alpha", standalone_mode=False)
            return result if isinstance(result, int) else 0
        except click.ClickException as failure:
            with contextlib.suppress(OSError):
                failure.show()
            return failure.exit_code
        except ReaderGone:
            return BROKEN_PIPE
        except (click.Abort, KeyboardInterrupt):
            end_descendants()
            with contextlib.suppress(OSError):
                click.echo("\nInterrupted", err=True)  # below the terminal's ^C
            return stop.code
        finally:
            _let_go()


def _escape_what_has_no_code() -> None:
    """A file's name need not be UTF-8: print its odd bytes as `\\udcff`, which JSON has, too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _let_go() -> None:
    """Let Python not try once more, at its end, to write to an output that takes nothing."""
    for stream in (sys.stdout, sys.stderr):
        if not _takes(stream):
            with contextlib.suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def main() -> None:
    """What the console script runs."""
    code = run()
    if code in CODES:  # threads may still wait for Leans, or start one
        end_descendants()
    elif not any(thread.name.startswith(OWN_THREADS) for thread in threading.enumerate()):
        # One inside torch crashes at times when Python is taken down around it.
        sys.exit(code)
    for stream in (sys.stdout, sys.stderr):
        _takes(stream)
    os._exit(code)
