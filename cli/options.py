"""Options that mean the same in several commands, each written once."""

from __future__ import annotations

import click

toolchain = click.option(
    "--toolchain",
    default="auto",
    metavar="auto|embedded|PATH",
    show_default=True,
    help="Which Lean to use.",
)
as_json = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object a file, one a line."
)
timeout = click.option(
    "--timeout",
    type=click.FloatRange(min=0.1),
    default=300.0,
    show_default=True,
    metavar="SECONDS",
    help="Stop Lean after so long, whenever it compiles a file.",
)
memory = click.option(
    "--memory",
    type=click.IntRange(min=256),
    default=8192,
    show_default=True,
    metavar="MB",
    help="Stop Lean when it needs more memory.",
)
allow_axiom = click.option(
    "--allow-axiom",
    "allowed",
    multiple=True,
    metavar="NAME",
    help="Accept theorems that rest on this axiom, too (repeatable).",
)
