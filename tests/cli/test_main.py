"""The entry point: quick, lazy, one line for every failure."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import click
import pytest

from leanprover_alpha import errors
from leanprover_alpha.cli import main as entry

HEAVY = ("torch", "transformers", "lean_dojo", "leanclient", "rich", "pygls", "lsprotocol", "mcp")


def test_help_loads_no_heavy_library() -> None:
    program = (
        "import sys; from leanprover_alpha.cli.main import run; code = run(['--help']);"
        f"print([m for m in {HEAVY!r} if m in sys.modules], code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[] 0"
    assert "Usage: lean-alpha" in done.stdout


def test_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.run(["no-such-command"]) == 2
    assert "No such command 'no-such-command'" in capsys.readouterr().err


def failing_with(failure: BaseException) -> click.Command:
    @click.command()
    def command() -> None:
        raise failure

    return command


@pytest.fixture
def fail_with(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Installs a sub-command `fail` that raises the given exception."""

    def install(failure: BaseException) -> None:
        monkeypatch.setitem(entry.COMMANDS, "fail", "fails")
        monkeypatch.setitem(
            sys.modules,
            f"{entry.__package__}.fail",
            SimpleNamespace(command=failing_with(failure)),  # type: ignore[arg-type]
        )

    return install


def test_failure_is_one_line_and_its_exit_code(fail_with, capsys) -> None:  # type: ignore[no-untyped-def]
    fail_with(errors.LeanTimeoutError("Lean did not answer within 5 s"))
    assert entry.run(["fail"]) == 1
    assert capsys.readouterr().err == "Error: Lean did not answer within 5 s\n"


@pytest.mark.parametrize("arguments", [["fail", "--debug"], ["--debug", "fail"]])
def test_debug_shows_the_traceback(fail_with, capsys, arguments: list[str]) -> None:  # type: ignore[no-untyped-def]
    fail_with(errors.InputError("no such file"))
    assert entry.run(arguments) == 2
    assert "Traceback" in capsys.readouterr().err


def test_our_own_mistake_is_one_line_too(fail_with, capsys) -> None:  # type: ignore[no-untyped-def]
    fail_with(KeyError("x"))
    assert entry.run(["fail"]) == 2
    shown = capsys.readouterr().err
    assert shown.startswith("Error: internal error: KeyError")
    assert "Traceback" not in shown


def test_ctrl_c_exits_130(fail_with) -> None:  # type: ignore[no-untyped-def]
    fail_with(KeyboardInterrupt())
    assert entry.run(["fail"]) == 130
