"""Options that mean the same in several commands, each written once."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import click


class Finite(click.FloatRange):
    """A number in a range, or any; click lets `nan` and `inf` pass, which no comparison refuses."""

    name = "float"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        found: float = super().convert(value, param, ctx)
        if not math.isfinite(found):
            self.fail(f"{found} is not a finite number.", param, ctx)
        return found

    def _describe_range(self) -> str:
        return "" if self.min is None and self.max is None else super()._describe_range()


def debugging() -> bool:
    """Whether the user said --debug."""
    return bool(click.get_current_context().meta.get("lean-alpha.debug"))


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
    type=Finite(min=0.1),
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
model = click.option(
    "--model",
    envvar="LEAN_ALPHA_MODEL",
    metavar="NAME|PATH|HF-ID",
    help="Model to ask: builtin, a folder, an id on the Hugging Face Hub, or none."
    "  [default: builtin, where it is installed]",
)
adapter = click.option("--adapter", metavar="PATH", help="LoRA adapter for the model, or none.")
revision = click.option(
    "--revision", metavar="NAME", help="Branch, tag or commit of a model on the Hub."
)
prompt_style = click.option(
    "--prompt-style",
    "style",
    metavar="NAME",
    help="How the model is asked: tactic-state, whole-proof, whole-proof-chat, seq2seq-state."
    "  [default: what the model's folder says]",
)
trust_remote_code = click.option(
    "--trust-remote-code", is_flag=True, help="Run the code that comes with the model."
)
budget = click.option(
    "--budget",
    type=Finite(min=0, min_open=True),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="Search so long for each hole.",
)
proofs = click.option(
    "--proofs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Look for so many different proofs of a hole, for 3 s after the first.",
)
samples = click.option(
    "--samples",
    type=click.IntRange(min=1),
    default=32,
    show_default=True,
    metavar="N",
    help="Whole proofs that the model writes for each hole.",
)
temperature = click.option(
    "--temperature",
    type=Finite(min=0, min_open=True, max=10),
    default=1.0,
    show_default=True,
    metavar="T",
    help="Below 1 the model's proofs are more alike, above 1 more varied.",
)


def of_a_front_door(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of `lsp` and `mcp`: how to prove, with which model, with which Lean."""
    for option in reversed(
        (
            budget,
            proofs,
            model,
            adapter,
            revision,
            prompt_style,
            trust_remote_code,
            samples,
            temperature,
            toolchain,
            allow_axiom,
            timeout,
            memory,
        )
    ):
        command = option(command)
    return command
