"""What is printed for people says what it was given, on a terminal and in a pipe."""

from __future__ import annotations

import re

import pytest
from rich.table import Table

from leanprover_alpha.cli.collect import _Lines
from leanprover_alpha.cli.output import print_messages, print_table
from leanprover_alpha.cli.train_view import TrainView
from leanprover_alpha.environment.lean.compile import Message

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("terminal", [False, True])
def test_no_place_becomes_a_picture(
    terminal: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if terminal:
        monkeypatch.setenv("FORCE_COLOR", "1")  # for rich: it is one
    message = Message("error", 100, 4, None, None, "Smile.:smile: [x]", "", "Logic.lean")
    print_messages([message])
    said = capsys.readouterr().out
    assert ("\x1b" in said) == terminal
    assert ESCAPES.sub("", said) == "Logic.lean:100:4: error: Smile.:smile: [x]\n"
    table = Table("place")
    table.add_row("Logic.lean:100:4")
    print_table(table)
    assert "Logic.lean:100:4" in ESCAPES.sub("", capsys.readouterr().out)


def test_what_collect_and_train_say_of_files_stays_as_it_is(capsys) -> None:  # type: ignore[no-untyped-def]
    with _Lines() as lines:
        lines.skipped("A.lean", "line:100: it does not compile")
    TrainView().skipped("B.lean", "line:100: it does not compile")
    said = capsys.readouterr().err.splitlines()
    assert said == [f"skipped: {name}.lean: line:100: it does not compile" for name in "AB"]
