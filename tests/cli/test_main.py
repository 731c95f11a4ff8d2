"""The entry point: quick, lazy, one line for every failure."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import IO

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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_other_signals_have_codes_of_their_own(fail_with, monkeypatch, number: int) -> None:  # type: ignore[no-untyped-def]
    fail_with(KeyboardInterrupt())
    command = sys.modules[f"{entry.__package__}.fail"].command
    monkeypatch.setattr(command, "callback", lambda: signal.raise_signal(number))
    assert entry.run(["fail"]) == 128 + number


def test_our_own_mistake_is_one_line_whatever_it_says(fail_with, capsys) -> None:  # type: ignore[no-untyped-def]
    fail_with(RuntimeError("shapes differ:\n  (2, 3)\n\n  (3, 2)\n"))
    assert entry.run(["fail"]) == 2
    said = "RuntimeError: shapes differ: (2, 3) (3, 2) (--debug shows where)"
    assert capsys.readouterr().err == f"Error: internal error: {said}\n"


def test_what_the_system_refuses_is_said_with_the_file(fail_with, capsys) -> None:  # type: ignore[no-untyped-def]
    fail_with(NotADirectoryError(errno.ENOTDIR, "Not a directory", "adapters/mine"))
    assert entry.run(["fail"]) == 2
    assert capsys.readouterr().err == "Error: adapters/mine: Not a directory\n"
    fail_with(FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/tmp']"))
    assert entry.run(["fail"]) == 2
    assert "Error: No usable temporary directory" in capsys.readouterr().err


def test_a_library_s_oserror_without_a_number_is_our_own_mistake(fail_with, capsys) -> None:  # type: ignore[no-untyped-def]
    fail_with(OSError("cannot load\nthe tokenizer"))
    assert entry.run(["fail"]) == 2
    assert "internal error: OSError: cannot load the tokenizer" in capsys.readouterr().err


def test_every_command_of_store_takes_debug(tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    missing = str(tmp_path / "none")
    for words in (["list", missing], ["export", missing], ["import", missing, "-"]):
        assert entry.run(["store", *words, "--debug"]) == 2
        assert "Traceback" in capsys.readouterr().err


# Output that nobody takes

ECHO = "click.echo('a line\\n' * 10_000)"
RICH = "from rich.console import Console; Console().print('a line\\n' * 1000)"
PRINTS = """\
import sys, types, click
from leanprover_alpha.cli import main as entry
@click.command()
def command():
    BODY
entry.COMMANDS["prints"] = "for this test"
sys.modules[entry.__package__ + ".prints"] = types.SimpleNamespace(command=command)
entry.main()
"""


def printing(body: str, *words: str, stdout: IO[bytes] | int, **env: str) -> tuple[int, str]:
    """The exit code and the errors of a program that prints; its output is the system's to keep."""
    done = subprocess.run(
        [sys.executable, "-c", PRINTS.replace("BODY", body), *words],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        env={name: text for name, text in os.environ.items() if name != "PYTHONUNBUFFERED"} | env,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    ("body", "words"), [(ECHO, ["prints"]), (RICH, ["prints"]), ("pass", ["--help"])]
)
def test_a_reader_that_went_away_is_exit_141(body: str, words: list[str], unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        assert printing(body, *words, stdout=writing, PYTHONUNBUFFERED=unbuffered) == (141, "")
    finally:
        os.close(writing)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
@pytest.mark.parametrize(
    ("body", "words"), [(ECHO, ["prints"]), (RICH, ["prints"]), ("pass", ["--help"])]
)
def test_a_full_disk_is_one_line(body: str, words: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        code, said = printing(body, *words, stdout=full)
    assert (code, said) == (2, "Error: standard output: No space left on device\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_outputs_are_no_failure(closed: str) -> None:
    command = f'"{sys.executable}" -c "from leanprover_alpha.cli.main import main; main()" --help'
    assert subprocess.run(["sh", "-c", f"{command} {closed}"]).returncode == 0


def test_a_name_that_is_not_utf_8_is_printed_with_its_bytes_spelled_out(tmp_path: Path) -> None:
    name = "Logic\\udcff.lean"
    with (tmp_path / "out").open("w+b") as out:
        code, said = printing(f"print('{name}'); click.echo('{name}')", "prints", stdout=out)
        out.seek(0)
        assert (code, said) == (0, "")
        assert out.read().decode() == f"{name}\n{name}\n"
