"""Options of several commands: what they refuse."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import click
import pytest

from leanprover_alpha.cli import main as entry
from leanprover_alpha.cli.options import Finite


def options() -> Iterator[tuple[str, click.Option]]:
    """Every option that is a number with a point, with its command's name."""
    for name in entry.COMMANDS:
        command = importlib.import_module(f"{entry.__package__}.{name}").command
        for option in command.params:
            if isinstance(option, click.Option) and isinstance(
                option.type, (click.FloatRange, click.types.FloatParamType)
            ):
                yield name, option


def test_every_number_with_a_point_is_finite() -> None:
    found = list(options())
    assert {"prove", "check", "train", "pretrain", "synthesize"} <= {name for name, _ in found}
    assert [(n, o.name) for n, o in found if not isinstance(o.type, Finite)] == []


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e999"])
@pytest.mark.parametrize("option", ["--timeout", "--budget", "--temperature"])
def test_what_is_not_finite_is_wrong_usage(option: str, text: str, capsys) -> None:  # type: ignore[no-untyped-def]
    assert entry.run(["prove", "None.lean", option, text]) == 2
    assert f"Invalid value for '{option}'" in capsys.readouterr().err


def test_bounds_hold_as_before_and_are_shown_only_where_there_are_some() -> None:
    assert Finite(0, 1).convert("0.5", None, None) == 0.5
    with pytest.raises(click.BadParameter, match="not in the range"):
        Finite(0, 1).convert("2", None, None)
    assert Finite().convert("-2e300", None, None) == -2e300
    assert (Finite()._describe_range(), Finite(min=0)._describe_range()) == ("", "x>=0")
