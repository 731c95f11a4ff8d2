"""The entry point `lean-alpha`: finds the sub-command, turns failures into a line and an exit code.

Sub-commands are imported only when they are run, so that `lean-alpha --help` needs none of the
heavy libraries. Each sub-command is a file of this folder that exports a click command, `command`.

Exit codes: 0 done, 1 ran but something fell short, 2 could not run, 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
import threading
import traceback
from typing import Any

import click

from leanprover_alpha import __version__
from leanprover_alpha.errors import LeanAlphaError

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

INTERRUPTED = 130
OWN_THREADS = "lean-alpha-"
"""How the threads are called that may be inside torch, or wait for Lean, when we leave."""
BROKEN_PIPE = 141


class LazyGroup(click.Group):
    """A click group whose sub-commands are imported when they are run, not when they are listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"{__package__}.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        if not any(parameter.name == "debug" for parameter in command.params):
            command.params.append(_debug_option())
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if COMMANDS:
            with formatter.section("Commands"):
                formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        from .progress import core_build_line

        try:
            with core_build_line():
                return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as failure:
            if ctx.meta.get("lean-alpha.debug"):
                traceback.print_exc()
            raise _as_click_exception(failure) from failure


class Shown(click.ClickException):
    """A failure on its way to the user: one line and an exit code of its own."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self._exit_code = exit_code

    @property
    def exit_code(self) -> int:  # type: ignore[override]  # a class variable in click
        return self._exit_code


def _as_click_exception(failure: Exception) -> click.ClickException:
    """One line for the user: the failure's own message, or a note that we are at fault."""
    if isinstance(failure, LeanAlphaError):
        return Shown(failure.message, failure.exit_code)
    return Shown(
        f"internal error: {type(failure).__name__}: {failure} (--debug shows where)", exit_code=2
    )


def _remember_debug(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        ctx.meta["lean-alpha.debug"] = True


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
    try:
        result = cli.main(args=arguments, prog_name="lean-alpha", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as failure:
        failure.show()
        return failure.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing left to say, nor at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return result if isinstance(result, int) else 0


def main() -> None:
    """What the console script runs."""
    code = run()
    if any(thread.name.startswith(OWN_THREADS) for thread in threading.enumerate()):
        # One inside torch crashes at times when Python is taken down around it.
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)
    sys.exit(code)
