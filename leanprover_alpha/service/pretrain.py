"""What `lean-alpha pretrain` does: train the bundled model from pairs, judged by Lean on the way.

The folder that it writes: `model/` in Hugging Face's format, `metrics.jsonl` with a line a step and
a line a measurement, `checkpoint.pt` to go on from.
"""

from __future__ import annotations

import hashlib
import json
import math
import multiprocessing
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.passes import ALL, PassRate, parts_of, pass_rates, trials
from leanprover_alpha.evaluation.theorems import Theorem, TheoremSet, theorem_set
from leanprover_alpha.policy.loading import device_named
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.policy.prompts import style_named
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.policy.tokenizer import train_tokenizer
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits
from leanprover_alpha.training.interrupts import uninterrupted
from leanprover_alpha.training.pretraining.batches import Encoder
from leanprover_alpha.training.pretraining.loop import Metrics, Pretraining, Recipe, new_model
from leanprover_alpha.training.pretraining.pairs import groups_of, read_pairs
from leanprover_alpha.training.pretraining.processes import Crew
from leanprover_alpha.training.pretraining.saving import (
    load_checkpoint,
    save_checkpoint,
    save_model,
)

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

STYLE = "tactic-state"
METRICS, MODEL = "metrics.jsonl", "model"
SEED_OF_TRIALS = 12345
LIMITS = Limits(seconds=120.0, memory_mb=4096)


@dataclass(frozen=True)
class Measured:
    """pass@k on development theorems after a step, by family; `ALL` last."""

    step: int
    rates: dict[str, PassRate]
    seconds: float


@dataclass(frozen=True)
class Schedule:
    """When a run looks up from its batches.

    Attributes:
        minutes: stop after so long in this process; None for the recipe's steps alone.
        until_pass1: stop when pass@1 on development theorems has reached it, in [0, 1].
        evaluate_every: steps between measurements; 0 for none but at the end.
        save_every: seconds between checkpoints.
        theorems, samples: how many development theorems are tried, how often each.
        max_new_tokens: a proof's longest, in tokens.
    """

    minutes: float | None = None
    until_pass1: float | None = None
    evaluate_every: int = 500
    save_every: float = 120.0
    theorems: int = 200
    samples: int = 2
    max_new_tokens: int = 256

    def __post_init__(self) -> None:
        """Raises: InputError for an end that would never come: nan is beyond no bound."""
        if self.minutes is not None and not self.minutes >= 0.0:
            raise InputError(f"minutes must be a number above 0, not {self.minutes:g}")
        if self.until_pass1 is not None and not 0.0 <= self.until_pass1 <= 1.0:
            raise InputError(f"until_pass1 must be from 0 to 1, not {self.until_pass1:g}")


@dataclass(frozen=True)
class Finished:
    """How a run ended. `reason`: "steps", "minutes", "pass@1" or "stopped"."""

    reason: str
    step: int
    measured: Measured | None
    model: Path


@dataclass
class _Seen:
    """What a run has shown so far in this process."""

    began: float = field(default_factory=time.monotonic)
    saved: float = -math.inf
    measured: Measured | None = None


Report = Callable[["Metrics | Measured | str"], None]


def pretrain(
    pairs: Path,
    out: Path,
    recipe: Recipe,
    schedule: Schedule,
    *,
    resume: bool = False,
    start: Path | None = None,
    device: str = "cpu",
    processes: int = 1,
    compiled: bool = False,
    toolchain: str = "embedded",
    stopped: Callable[[], bool] = lambda: False,
    report: Report = lambda _: None,
) -> Finished:
    """Train, measure, save.

    Args:
        pairs: folder with the pairs of `lean-alpha synthesize`.
        start: a model of an earlier run to go out from, with its tokenizer and its size; a new
            model if None.
        processes: how many train side by side, on one machine.
        compiled: whether torch compiles the model first, which needs a C++ compiler: about a
            quarter faster, after some minutes.
        stopped: asked after each step; a run that is stopped has saved where it was.
            KeyboardInterrupt ends it at once, with the last checkpoint as it is.
        report: is told of each step, each measurement and what is being prepared.
    Raises: InputError, ModelError, if the pairs, the folder or the options cannot be used.
    """
    device_named(device)
    out.mkdir(parents=True, exist_ok=True)
    if not resume and _holds_run(out):
        raise InputError(f"{out} holds a run already: go on with --resume, or name another folder")
    report("reading the pairs, training the tokenizer")
    dev = theorems_of(pairs, "dev", schedule.theorems)
    asked = Asked(pairs, out, recipe, start, resume, device, processes, compiled)
    with (
        followers(asked) as meeting,
        (out / METRICS).open("a", encoding="utf-8") as metrics,
        Judge(
            discover(out, toolchain), root=out, limits=LIMITS, workers=2, level=Level.AUDITED
        ) as judge,
    ):
        run, tokenizer = prepared(asked, 0, meeting)

        def tell(event: Metrics | Measured) -> None:
            metrics.write(json.dumps(as_dict(event), ensure_ascii=False) + "\n")
            metrics.flush()
            report(event)

        def measure() -> Measured | None:
            return measured(run, tokenizer, dev, judge, schedule, stopped)

        return _train(run, tokenizer, out, schedule, stopped, tell, measure)


def _holds_run(out: Path) -> bool:
    """Whether a run has left anything there; one that was stopped before its first step has not."""
    metrics = out / METRICS
    return (out / MODEL).exists() or (metrics.exists() and metrics.stat().st_size > 0)


@dataclass(frozen=True)
class Asked:
    """What every process of a run is told; see `pretrain`."""

    pairs: Path
    out: Path
    recipe: Recipe
    start: Path | None
    resume: bool
    device: str
    processes: int
    compiled: bool


def prepared(
    asked: Asked, rank: int, meeting: Path | None
) -> tuple[Pretraining, PreTrainedTokenizerFast]:
    """The run as it stands before its next step, the same in every process."""
    groups = groups_of(read_pairs(asked.pairs, "pretrain"))
    style, recipe = style_named(STYLE), asked.recipe
    if asked.start is None:
        texts = (style.render(group.task) + proof for group in groups for proof in group.proofs)
        tokenizer = train_tokenizer(texts, recipe.vocabulary)
        model = new_model(recipe, tokenizer)
    else:
        recipe, model, tokenizer = started(recipe, asked.start)
    crew = Crew() if meeting is None else Crew.meet(rank, asked.processes, meeting)
    run = Pretraining(recipe, groups, Encoder(tokenizer, style), model, asked.device, crew)
    if asked.compiled:
        model.model.compile(dynamic=True)
    if asked.resume:
        run.restore(load_checkpoint(asked.out))
    return run, tokenizer


@contextmanager
def followers(asked: Asked) -> Iterator[Path | None]:
    """The run's other processes, while it lasts, and where all of them meet; None if alone."""
    if asked.processes == 1:
        yield None
        return
    spawning = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory(prefix="lean-alpha-") as folder:
        meeting = Path(folder) / "meeting"
        others = [
            spawning.Process(target=_follow, args=(asked, rank, meeting), daemon=True)
            for rank in range(1, asked.processes)
        ]
        for other in others:
            other.start()
        try:
            yield meeting
        finally:
            for other in others:
                other.kill()
                other.join()
            Crew.parted()


def _follow(asked: Asked, rank: int, meeting: Path) -> None:
    """What another process does: the same steps; the first one tells it when to end, by ending."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    torch.set_num_threads(1)
    run, _ = prepared(asked, rank, meeting)
    for _ in run.steps():
        pass


def _train(
    run: Pretraining,
    tokenizer: PreTrainedTokenizerFast,
    out: Path,
    schedule: Schedule,
    stopped: Callable[[], bool],
    tell: Callable[[Metrics | Measured], None],
    measure: Callable[[], Measured | None],
) -> Finished:
    seen, reason = _Seen(), "steps"

    def save() -> None:
        save_checkpoint(run.state(), out)
        seen.saved = time.monotonic()

    for step in run.steps():
        tell(step)
        due = schedule.evaluate_every and step.step % schedule.evaluate_every == 0
        if due and step.step < run.recipe.steps:
            save()  # measuring takes long, and may be broken off
            if (found := measure()) is not None:
                tell(found)
                seen.measured = found
                goal = schedule.until_pass1
                if goal is not None and found.rates[ALL].at[1] >= goal:
                    reason = "pass@1"
        if stopped():
            reason = "stopped"
        elif schedule.minutes and time.monotonic() - seen.began > 60 * schedule.minutes:
            reason = "minutes"
        if reason != "steps":
            break
        if time.monotonic() - seen.saved > schedule.save_every:
            save()
    with uninterrupted():
        save()
        save_model(run.model, tokenizer, STYLE, out / MODEL)
    if reason in ("steps", "minutes") and (last := measure()) is not None:
        tell(last)
        seen.measured = last
    return Finished(reason, run.step, seen.measured, out / MODEL)


def measured(
    run: Pretraining,
    tokenizer: PreTrainedTokenizerFast,
    theorems: TheoremSet,
    judge: Judge,
    schedule: Schedule,
    stopped: Callable[[], bool],
) -> Measured | None:
    """pass@1 and pass@n of the model as it is; None without theorems, or if stopped meanwhile."""
    begin = time.monotonic()
    policy = Policy(
        run.model,
        tokenizer,
        style_named(STYLE),
        frozenset({run.encoder.end}),
        run.encoder.pad,
        run.model.config.max_position_embeddings,
        seq2seq=False,
        name="the model in training",
    )
    run.model.eval()
    parts = trials(
        policy,
        parts_of(theorems, schedule.samples),
        lambda known, asked: judge.judge(known.document, asked),
        n=schedule.samples,
        seed=SEED_OF_TRIALS,
        max_new_tokens=schedule.max_new_tokens,
        stopped=stopped,
    )
    found = [trial for part in parts for trial in part]
    run.model.train()
    if not found or len(found) < len(theorems.theorems):
        return None
    ks = sorted({1, schedule.samples})
    return Measured(run.step, pass_rates(found, ks), time.monotonic() - begin)


def started(
    recipe: Recipe, start: Path
) -> tuple[Recipe, LlamaForCausalLM, PreTrainedTokenizerFast]:
    """An earlier run's model and tokenizer, and the recipe with its size.

    Raises: ModelError, InputError, if it cannot be read or is none of ours.
    """
    policy = Policy.load(str(start), dtype="float32", device="cpu")
    config = policy.model.config
    if config.model_type != "llama" or policy.style.name != STYLE:
        raise InputError(f"{start}: `pretrain` goes on from models that it made itself only")
    recipe = replace(
        recipe,
        vocabulary=config.vocab_size,
        hidden=config.hidden_size,
        layers=config.num_hidden_layers,
        heads=config.num_attention_heads,
        feed_forward=config.intermediate_size,
        start=hashlib.sha256((start / "model.safetensors").read_bytes()).hexdigest()[:16],
    )
    return recipe, policy.model, policy.tokenizer


def theorems_of(pairs: Path, split: str, most: int) -> TheoremSet:
    """The first theorems of each family in turn, `most` in all."""
    by_family: dict[str, dict[str, Theorem]] = {}
    for pair in read_pairs(pairs, split):
        if pair.step == 0:
            context = tuple(reversed(pair.context))
            task = Task(pair.goals, f"{pair.statement} := by", context)
            theorem = Theorem(pair.statement.split()[1], pair.family, task)
            by_family.setdefault(pair.family, {}).setdefault(pair.theorem, theorem)
    queues = [list(found.values()) for _, found in sorted(by_family.items())]
    chosen = _in_turn(queues)[:most]
    return theorem_set(chosen)


def _in_turn(queues: Sequence[Sequence[Theorem]]) -> list[Theorem]:
    longest = max(map(len, queues), default=0)
    return [queue[i] for i in range(longest) for queue in queues if i < len(queue)]


def as_dict(event: Metrics | Measured) -> dict[str, Any]:
    """A line of metrics.jsonl."""
    if isinstance(event, Metrics):
        return {"kind": "step", **asdict(event)}
    rates = {
        family: {"theorems": rate.theorems, **{f"pass@{k}": v for k, v in rate.at.items()}}
        for family, rate in event.rates.items()
    }
    return {"kind": "dev", "step": event.step, "rates": rates, "seconds": event.seconds}
