"""`lean-alpha train`: tune a LoRA adapter on a repository's own theorems."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import options

if TYPE_CHECKING:
    from leanprover_alpha.service.training_options import TrainReport

RULES = (
    "alpha-dpg",
    "grpo",
    "dr-grpo",
    "rloo",
    "gpg",
    "rank-grpo",
    "pass@k",
    "kl-control",
    "rs-ft",
)
EPILOG = """\b
Examples:
  lean-alpha train my-project
  lean-alpha train my-project --alpha 0.25 --steps 200 --exclude my-project/Test
  lean-alpha train my-project --resume
  accelerate launch --num_processes 4 -m leanprover_alpha train my-project
  lean-alpha prove File.lean --adapter my-project/.lean-alpha/adapters/my-project"""
OPTIONS = (
    *("name", "resume", "model", "revision", "style", "trust_remote_code", "dtype", "device"),
    *("exclude", "executor", "workers", "rechecks", "save_every", "toolchain"),
)
"""Those that `TrainOptions` has under the same name."""


@click.command("train", epilog=EPILOG)
@click.argument("repository", type=click.Path(path_type=Path), metavar="REPO")
@click.option("--name", metavar="NAME", help="Of the adapter.  [default: the repository's]")
@click.option("--resume", is_flag=True, help="Go on where the run of that name stopped.")
@click.option("--steps", type=int, default=100, show_default=True, help="Optimiser steps in all.")
@click.option("--prompts", type=int, default=32, show_default=True, help="Theorems a step.")
@click.option("--samples", type=int, default=8, show_default=True, help="Proofs a theorem.")
@click.option(
    "--rule",
    default="alpha-dpg",
    show_default=True,
    metavar="NAME",
    help=f"Learning rule: {', '.join(RULES)}.",
)
@click.option(
    "--alpha",
    type=options.Finite(),
    default=0.5,
    show_default=True,
    help="Of alpha-dpg, in [0, 1): 0 covers every proof that passes, 0.999 seeks the likeliest.",
)
@click.option(
    "--replay",
    type=options.Finite(),
    default=0.25,
    show_default=True,
    metavar="SHARE",
    help="Of the proofs of a step that are the repository's own.",
)
@click.option(
    "--warm-start",
    type=int,
    metavar="STEPS",
    help="Supervised steps on the repository's proofs before the rule's; 0 for none.  [default: six"
    " times through them, 200 at most]",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="SET",
    help="Never train on these theorems, under whatever name: a Lean file, a folder, a benchmark of"
    " `eval`, a file with a name a line, or names with commas (repeatable).",
)
@click.option(
    "--warm-rate",
    type=options.Finite(),
    metavar="RATE",
    help="Of the warm start.  [default: 0.5 / the model's width: 0.003 for the bundled one]",
)
@click.option(
    "--learning-rate",
    type=options.Finite(),
    metavar="RATE",
    help="Of the rule, at its peak.  [default: a tenth of that after a warm start, else as much]",
)
@click.option("--warm-up", type=options.Finite(), default=0.05, show_default=True, metavar="SHARE")
@click.option("--grad-clip", type=options.Finite(), default=1.0, show_default=True, metavar="NORM")
@click.option("--weight-decay", type=options.Finite(), default=0.0, show_default=True)
@click.option(
    "--z",
    default="online",
    show_default=True,
    metavar="online|batch|offline",
    help="How the base model's pass rate on a theorem is estimated.",
)
@click.option(
    "--z-default",
    type=options.Finite(),
    default=1e-4,
    show_default=True,
    help="For a theorem that was never proved.",
)
@click.option(
    "--clip", type=options.Finite(), default=10.0, show_default=True, help="Largest pseudo-reward."
)
@click.option("--k", type=int, default=4, show_default=True, help="Of the rule pass@k.")
@click.option(
    "--beta", type=options.Finite(), default=0.1, show_default=True, help="Of the rule kl-control."
)
@click.option(
    "--rank-weight", type=options.Finite(), default=0.25, show_default=True, help="Of rank-grpo."
)
@click.option(
    "--max-new-tokens",
    type=int,
    default=160,
    show_default=True,
    metavar="N",
    help="Longest proof.",
)
@click.option(
    "--micro-tokens",
    type=int,
    default=16384,
    show_default=True,
    metavar="N",
    help="Tokens of one forward and backward pass: less needs less memory.",
)
@click.option("--lora-rank", type=int, default=16, show_default=True, metavar="R")
@click.option("--lora-alpha", type=options.Finite(), default=32.0, show_default=True)
@click.option("--rslora", is_flag=True, help="Scale the adapter by its rank's square root.")
@click.option("--seed", type=int, default=0, show_default=True)
@options.model
@options.revision
@options.prompt_style
@options.trust_remote_code
@click.option(
    "--dtype",
    metavar="auto|float32|bfloat16|float16",
    help="Of the base model's weights.  [default: auto]",
)
@click.option("--device", default="auto", show_default=True, metavar="auto|cpu|cuda")
@click.option("--threads", type=click.IntRange(min=1), metavar="N", help="Of torch on the CPU.")
@click.option(
    "--executor",
    default="local",
    show_default=True,
    metavar="local|ray",
    help="Where proofs are judged: here, or on a Ray cluster (RAY_ADDRESS).",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Lean processes at once.  [default: one a processor]",
)
@click.option(
    "--rechecks",
    type=click.IntRange(min=0),
    metavar="N",
    help="Verdicts a step that the full verifier is asked again, alone.  [default: 1]",
)
@click.option(
    "--save-every",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    metavar="STEPS",
    help="Between checkpoints.",
)
@options.toolchain
@options.timeout
@options.memory
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    repository: Path,
    threads: int | None,
    timeout: float,
    memory: int,
    as_json: bool,
    **given: Any,
) -> int:
    """Tune a LoRA adapter on the theorems of REPO, a Lean project, with the rule alpha-DPG.

    The theorems and their proofs are collected first. Then, step by step, the model writes proofs,
    Lean judges them, and the adapter learns from those that pass; each of them goes into the
    repository's store. The adapter is written to REPO/.lean-alpha/adapters/NAME, for `prove
    --adapter` or for PEFT. Ctrl-C saves; --resume goes on to the same numbers as an unbroken run.

    Exit code: 0 done, 2 could not run, 130 stopped with Ctrl-C.
    """
    import torch

    from leanprover_alpha.service.train import train
    from leanprover_alpha.service.training_options import TrainOptions
    from leanprover_alpha.toolchain.limits import Limits
    from leanprover_alpha.training.settings import TrainSettings

    from .train_view import TrainView

    if threads:
        torch.set_num_threads(threads)
    chosen = TrainOptions(
        **{name: given[name] for name in OPTIONS},
        limits=Limits(seconds=timeout, memory_mb=memory),
    )
    default = click.core.ParameterSource.DEFAULT
    source = click.get_current_context().get_parameter_source
    settings = {
        name: given[name]
        for name in TrainSettings.__dataclass_fields__
        if source(name) is not default
    }
    with TrainView() as view:
        said = shlex.join(["lean-alpha", *sys.argv[1:]])
        report = train(repository, chosen, settings, view, said)
    if not report.first:
        return 0
    if as_json:
        click.echo(json.dumps(_as_dict(report), ensure_ascii=False))
    else:
        _print(report)
    return 0


def _print(report: TrainReport) -> None:
    first, last = _precision(report)
    if report.metrics:
        silent = f", {report.unanswered} without an answer" if report.unanswered else ""
        click.echo(
            f"precision on its own theorems: {first:.1%} at first, {last:.1%} at last; "
            f"{report.new_proofs} new verified proofs; {report.rechecked} verdicts confirmed alone"
            f"{silent}"
        )
    click.echo(
        f"{report.steps} steps on {report.theorems} theorems in {report.seconds:.0f} s; adapter: "
        f"{report.adapter}"
    )


def _precision(report: TrainReport) -> tuple[float, float]:
    """Means over the first steps and the last ones."""
    from leanprover_alpha.training.journal import ends

    values = [line["precision"] for line in report.metrics if line["precision"] is not None]
    if not values:
        return 0.0, 0.0
    window = ends(len(values))
    return sum(values[:window]) / window, sum(values[-window:]) / window


def _as_dict(report: TrainReport) -> dict[str, Any]:
    first, last = _precision(report)
    found = {**vars(report), "first_precision": first, "last_precision": last}
    found |= {"adapter": str(report.adapter), "left_out": dict(report.left_out)}
    del found["first"]
    found["curves"] = None if report.curves is None else str(report.curves)
    return found
