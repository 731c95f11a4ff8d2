"""How long does a training step take, and how much memory? Ours beside trl's GRPOTrainer.

    .venv/bin/python -m pip install lean-alpha[benchmarks]      # trl, for this file alone
    .venv/bin/python benchmarks/training.py --model FOLDER
    .venv/bin/python benchmarks/training.py --model FOLDER --steps 3 --rounds 1    # a quick look

Both train a new LoRA adapter of the same rank on the same layers of the same model: the same
prompts each step, N samples a prompt at T = 1 without truncation, one optimiser step of AdamW. Both
ask the same verifier: Lean, through `LocalExecutor`, each distinct proof of a theorem once. Ours
runs twice, with the rule of its rival (`grpo`) and with its own (`alpha-dpg`, which also scores
verified proofs by the base model).

A step is cut in three: "sample" up to the call of the verifier, "verify", "learn" from its return
to the end of the step. Each run is a process of its own; they alternate, round by round. The first
step of a run counts for nothing. Seconds are on the clock; "processor" those that the trainer's own
process used, without Lean. Memory is the process's largest resident size within a phase (Linux).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from leanprover_alpha.environment.verification.executors import (
    Executor,
    FileTheorems,
    JudgeTask,
    JudgeTerms,
    LocalExecutor,
)
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.service.theorem_sets import Posed, find_set, first_of_each, pose
from leanprover_alpha.toolchain.process import Limits
from leanprover_alpha.training.rollouts import CachedVerify, Problem, problem
from leanprover_alpha.training.settings import TrainSettings

WAYS = ("ours, grpo", "ours, alpha-dpg", "trl, grpo")
PHASES = ("sample", "verify", "learn")
RANK, SCALE, RATE = 16, 32.0, 1e-3


@dataclass
class Step:
    """Seconds on the clock, processor seconds, and peak MB, by phase."""

    clock: dict[str, float] = field(default_factory=dict)
    cpu: dict[str, float] = field(default_factory=dict)
    peak: dict[str, float] = field(default_factory=dict)


class Watch:
    """Says what each phase of each step took. `begin` a step, then `end` phase after phase."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.begin()

    def begin(self) -> None:
        self.step = Step()
        self._mark()

    def end(self, phase: str) -> None:
        self.step.clock[phase] = time.perf_counter() - self._clock
        self.step.cpu[phase] = time.process_time() - self._cpu
        self.step.peak[phase] = peak_mb()
        if phase == PHASES[-1]:
            self.steps.append(self.step)
            self.step = Step()
        self._mark()

    def _mark(self) -> None:
        forget_peak()
        self._clock, self._cpu = time.perf_counter(), time.process_time()


def peak_mb() -> float:
    """The largest resident size since `forget_peak`, in MB; NaN where the system does not say."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return float("nan")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def forget_peak() -> None:
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


class Judged:
    """The verifier of all runs."""

    def __init__(self, executor: Executor, posed: Sequence[Posed]) -> None:
        self.executor = executor
        self.files = {}
        self.answers = {}
        for number, each in enumerate(posed):
            theorems = each.theorems
            holes = {t.name: h for t, h in zip(theorems.theorems, theorems.holes, strict=True)}
            file = FileTheorems(str(number), theorems.document, holes, each.toolchain, each.root)
            for theorem in theorems.theorems:
                self.files[theorem.name] = file
                self.answers[theorem.name] = theorem.answer

    def __call__(self, asked: Sequence[tuple[Problem, str]]) -> list[bool]:
        pairs = [(one.key, self.answers[one.key](text)) for one, text in asked]
        tasks: dict[str, dict[str, list[str]]] = {}
        for key, text in dict.fromkeys(pairs):
            tasks.setdefault(self.files[key].name, {}).setdefault(key, []).append(text)
        sent = [
            JudgeTask(self.files[next(iter(proofs))], {k: tuple(t) for k, t in proofs.items()})
            for proofs in tasks.values()
        ]
        found: dict[tuple[str, str], bool] = {}
        for task, verdicts in zip(sent, self.executor.run(sent), strict=True):
            for key, texts in task.proofs.items():
                said = zip(texts, verdicts[key], strict=True)
                found |= {(key, text): judgement.accepted for text, judgement in said}
        return [found[pair] for pair in pairs]


@contextmanager
def ready(given: argparse.Namespace) -> Iterator[tuple[Policy, list[Problem], Judged]]:
    """The policy, the problems of every step, and the verifier, its Lean processes warm."""
    policy = Policy.load(given.model, dtype="float32", device="cpu")
    posed = pose(find_set(given.theorems), "embedded", Limits())
    chosen = first_of_each(posed, given.prompts)
    chosen = [each for each in chosen if each.theorems.theorems]
    theorems = [theorem for each in chosen for theorem in each.theorems.theorems]
    problems = [problem(policy, t.name, t.name, t.task, (), given.new_tokens) for t in theorems]
    with LocalExecutor(JudgeTerms(), given.workers) as executor:
        judged = Judged(executor, chosen)
        judged([(one, "skip") for one in problems])
        yield policy, problems, judged


def ours(given: argparse.Namespace, rule: str) -> dict[str, Any]:
    """One run of our trainer."""
    from leanprover_alpha.training.trainer import Trainer

    settings = TrainSettings(
        rule=rule,
        replay=0.0,
        steps=given.steps + 1,
        prompts=given.prompts,
        samples=given.samples,
        learning_rate=RATE,
        warm_up=0.0,
        max_new_tokens=given.new_tokens,
        lora_rank=RANK,
        lora_alpha=SCALE,
        seed=given.seed,
    )
    with ready(given) as (base, problems, judged):
        policy = base.with_new_adapter(rank=RANK, scale=SCALE, rslora=False, seed=given.seed)
        trainer = Trainer(policy, problems, judged, settings)
        watch = Watch()
        known = trainer.verify

        class Watched(CachedVerify):
            def __call__(self, asked: Sequence[tuple[Problem, str]]) -> list[bool]:
                watch.end("sample")
                said = super().__call__(asked)
                watch.end("verify")
                return said

        trainer.verify = Watched(known.verify)
        numbers = []
        for _ in range(settings.steps):
            watch.begin()
            step, _ = trainer.advance()
            watch.end("learn")
            numbers.append(step)
        tokens = [step.tokens for step in numbers]
        return report(watch, tokens, [step.precision for step in numbers])


def trl(given: argparse.Namespace) -> dict[str, Any]:
    """One run of trl's GRPOTrainer."""
    from datasets import Dataset
    from peft import LoraConfig
    from transformers import AutoModelForCausalLM, AutoTokenizer, TrainerCallback
    from trl import GRPOConfig, GRPOTrainer

    with ready(given) as (policy, problems, judged), tempfile.TemporaryDirectory() as folder:
        watch = Watch()
        verify = CachedVerify(judged)
        of_key = {one.key: one for one in problems}
        tokens: list[int] = []
        precision: list[float] = []
        end = policy.end

        def reward(completions: list[str], completion_ids: Any, key: list[str], **_: Any) -> Any:
            watch.end("sample")
            asked: list[tuple[Problem, str] | None] = []
            for text, ids, name in zip(completions, completion_ids, key, strict=True):
                one = of_key[name]
                proof = policy.style.parse(text, one.task) if end & set(ids) else None
                asked.append((one, proof) if proof else None)
            said = iter(verify([pair for pair in asked if pair is not None]))
            verdicts = [float(next(said)) if pair is not None else 0.0 for pair in asked]
            tokens.append(sum(len(ids) for ids in completion_ids))
            precision.append(statistics.fmean(verdicts))
            watch.end("verify")
            return verdicts

        class Steps(TrainerCallback):
            def on_step_begin(self, *_: Any, **__: Any) -> None:
                watch.begin()

            def on_step_end(self, *_: Any, **__: Any) -> None:
                watch.end("learn")

        rows = given.prompts * given.samples
        config = GRPOConfig(
            output_dir=folder,
            use_cpu=True,
            bf16=False,
            fp16=False,
            gradient_checkpointing=False,
            per_device_train_batch_size=rows,
            gradient_accumulation_steps=1,
            num_generations=given.samples,
            max_completion_length=given.new_tokens,
            temperature=1.0,
            top_p=1.0,
            top_k=0,
            beta=0.0,
            max_steps=given.steps + 1,
            learning_rate=RATE,
            lr_scheduler_type="constant",
            max_grad_norm=1.0,
            shuffle_dataset=False,
            logging_strategy="no",
            save_strategy="no",
            report_to=[],
            disable_tqdm=True,
            seed=given.seed,
        )
        tokenizer = AutoTokenizer.from_pretrained(given.model)
        tokenizer.padding_side = "left"
        trainer = GRPOTrainer(
            model=AutoModelForCausalLM.from_pretrained(given.model, dtype="float32"),
            reward_funcs=reward,
            args=config,
            train_dataset=Dataset.from_list([{"prompt": p.prompt, "key": p.key} for p in problems]),
            processing_class=tokenizer,
            callbacks=[Steps()],
            peft_config=LoraConfig(
                r=RANK,
                lora_alpha=SCALE,
                lora_dropout=0.0,
                target_modules="all-linear",
                task_type="CAUSAL_LM",
            ),
        )
        watch.steps.clear()
        trainer.train()
        return report(watch, tokens, precision)


def report(watch: Watch, tokens: Sequence[int], precision: Sequence[float]) -> dict[str, Any]:
    """All steps but the first."""
    steps = watch.steps[1:]
    return {
        "steps": [vars(step) for step in steps],
        "tokens": statistics.fmean(tokens[1:]),
        "precision": statistics.fmean(precision[1:]),
    }


def in_own_process(way: str) -> dict[str, Any]:
    """A run of this file that prints nothing but its numbers at its end."""
    command = [sys.executable, __file__, *sys.argv[1:], "--only", way]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{way}: {done.stderr.strip()[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    print(f"{way}: done", file=sys.stderr)
    return found


def table(results: dict[str, list[dict[str, Any]]]) -> None:
    """One line a way."""
    heads = [f"{phase} s" for phase in PHASES] + ["step s", "processor s"]
    heads += [f"{phase} MB" for phase in PHASES] + ["tokens a step", "precision", "of trl's step"]
    print(f"| trainer | {' | '.join(heads)} |")
    print("|---|" + "---:|" * len(heads))
    whole: dict[str, tuple[float, float]] = {}
    lines = {}
    for way, runs in results.items():
        steps = [step for run in runs for step in run["steps"]]
        clock = {p: statistics.median(step["clock"][p] for step in steps) for p in PHASES}
        step = statistics.median(sum(step["clock"].values()) for step in steps)
        cpu = statistics.median(sum(step["cpu"].values()) for step in steps)
        peak = {p: max(step["peak"][p] for step in steps) for p in PHASES}
        whole[way] = step, cpu
        cells = [f"{clock[p]:.2f}" for p in PHASES] + [f"{step:.2f}", f"{cpu:.2f}"]
        cells += [f"{peak[p]:.0f}" for p in PHASES]
        cells.append(f"{statistics.fmean(run['tokens'] for run in runs):.0f}")
        cells.append(f"{statistics.fmean(run['precision'] for run in runs):.3f}")
        lines[way] = cells
    rival = whole[WAYS[-1]]
    for way, cells in lines.items():
        ratio = f"{whole[way][0] / rival[0]:.2f} ({whole[way][1] / rival[1]:.2f})"
        print(f"| {way} | {' | '.join(cells)} | {ratio} |")
    print("\nIn brackets: of its processor seconds.")


def main() -> None:
    """Measure every way, or one of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--model", required=True, help="folder of a causal model")
    parser.add_argument("--theorems", default="synthetic", help="a set as `eval` takes it")
    parser.add_argument("--prompts", type=int, default=8, help="a step")
    parser.add_argument("--samples", type=int, default=8, help="a prompt")
    parser.add_argument("--new-tokens", type=int, default=128)
    parser.add_argument("--steps", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--threads", type=int, default=1, help="of torch")
    parser.add_argument("--workers", type=int, default=1, help="Lean processes")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", choices=WAYS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only:
        import torch

        torch.set_num_threads(given.threads)
        way, _, rule = given.only.partition(", ")
        found = trl(given) if way == "trl" else ours(given, rule)
        print(json.dumps(found))
        return
    results: dict[str, list[dict[str, Any]]] = {way: [] for way in WAYS}
    for _ in range(given.rounds):
        for way in WAYS:
            results[way].append(in_own_process(way))
    print(
        f"{given.theorems}: {given.prompts} prompts of {given.samples} samples, at most"
        f" {given.new_tokens} tokens; {given.rounds} rounds of {given.steps} steps;"
        f" {given.threads} thread, {given.workers} Lean; Python {platform.python_version()},"
        f" {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the end\n"
    )
    table(results)


if __name__ == "__main__":
    main()
