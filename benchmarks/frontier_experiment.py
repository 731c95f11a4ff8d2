"""The experiment on precision and coverage: one base model, many learning rules, equal budgets.

    python benchmarks/frontier_experiment.py --out experiment --jobs 2     # hours; see the settings
    python benchmarks/frontier_experiment.py --quick --out quick           # the same in minutes

A base model is tuned on synthetic theorems by alpha-DPG (arXiv 2512.05962) at several alphas and by
its rivals, evaluated along the way on theorems that neither it nor its adapters have seen, and the
results are put side by side: OUT/report.md. Everything that decides the numbers stands in one file,
`--settings` (frontier_experiment.json; for --quick frontier_quick.json). Ctrl-C or a kill loses
little: the same command goes on. `--model PATH` takes another base than the settings name.

    OUT/pairs/            theorems of `lean-alpha synthesize`
    OUT/train.lean        its train split, which is trained on
    OUT/runs/NAME/        a tuned model: metrics.jsonl, checkpoint/, step-N/ (its adapter then)
    OUT/eval/NAME-N/      its evaluation after N steps, as `lean-alpha eval` writes it
    OUT/verdicts.sqlite   verdicts, shared by all of them
    OUT/report.md         and frontier-*/ with the pictures; accepted.csv: all counts

--quick shows that all of it works; it is far too small for claims.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
BASE = "base"


@dataclass(frozen=True)
class Run:
    """One model to be tuned."""

    rule: str
    alpha: float | None
    rate: float
    seed: int

    @property
    def label(self) -> str:
        """The rule, with its alpha."""
        return self.rule if self.alpha is None else f"alpha {self.alpha:g}"

    @property
    def name(self) -> str:
        """For folders."""
        return f"{self.label.replace(' ', '-')}-lr{self.rate:g}-seed{self.seed}"


@dataclass(frozen=True)
class Experiment:
    """The settings, and where everything lies."""

    settings: Mapping[str, Any]
    out: Path

    @property
    def runs(self) -> list[Run]:
        """All models to be tuned, so that a broken experiment has what matters most: every rule at
        the first rate, second seeds, the other rates of rules with several seeds, and so on.
        """
        first, *_ = rates = self.settings["learning_rates"]
        found = [
            (
                max(0, 2 * place - 1) if rate == first else 2 if len(rule["seeds"]) > 1 else 4,
                Run(rule["rule"], rule.get("alpha"), rate, seed),
            )
            for rate in rates
            for rule in self.settings["rules"]
            for place, seed in enumerate(rule["seeds"])
            if not place or rate not in self.settings.get("one_seed_at", ())
        ]
        return [run for _, run in sorted(found, key=lambda pair: pair[0])]

    @property
    def taught(self) -> str:
        """The set to train on."""
        return str(self.settings["train"].get("theorems") or self.out / "train.lean")

    @property
    def steps(self) -> list[int]:
        """After how many steps a model is evaluated."""
        return [int(step) for step in self.settings["evaluate_at"]]

    def evaluation(self, name: str, step: int) -> Path:
        """The folder of an evaluation."""
        return self.out / "eval" / (name if name == BASE else f"{name}-{step}")

    @property
    def verdicts(self) -> Path:
        """What any of the runs was told of a proof: the same proofs come again and again."""
        return self.out / "verdicts.sqlite"

    def samples(self, step: int) -> int:
        """How many proofs of each theorem are drawn after that step."""
        last = step in (0, self.settings["steps"])
        return int(self.settings["samples"]["end" if last else "along"])


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--settings", type=Path)
    parser.add_argument("--quick", action="store_true", help="small enough for 15 minutes")
    parser.add_argument("--model", help="the base model, instead of the one in the settings")
    parser.add_argument(
        "--train", help="train on this set (as of `eval`), instead of OUT/train.lean"
    )
    parser.add_argument(
        "--jobs", type=int, default=1, help="models tuned side by side, a thread each"
    )
    parser.add_argument("--only", help="tune and evaluate this one, and write no report")
    options = parser.parse_args()
    default = HERE.with_name("frontier_quick.json") if options.quick else HERE.with_suffix(".json")
    settings = json.loads((options.settings or default).read_text("utf-8"))
    if options.model:
        settings["model"] = options.model
    if options.train:
        settings["train"]["theorems"] = options.train
    experiment = Experiment(settings, options.out)
    _claim(experiment)
    if options.only:
        _tune_and_evaluate(experiment, options.only)
        return 0
    begin = time.monotonic()
    _synthesize(experiment)
    _evaluate(experiment, BASE, 0, None)
    failed = _run_all(experiment, options)
    print(f"{time.monotonic() - begin:.0f} s", file=sys.stderr)
    from frontier_report import write_report

    command = f"python benchmarks/{HERE.name} {' '.join(sys.argv[1:])}"
    print(write_report(experiment, command))
    for name in failed:
        print(f"failed: {name}: see {options.out / 'runs' / name / 'log.txt'}", file=sys.stderr)
    return 1 if failed else 0


def _claim(experiment: Experiment) -> None:
    """One folder, one experiment."""
    experiment.out.mkdir(parents=True, exist_ok=True)
    path = experiment.out / "settings.json"
    text = json.dumps(experiment.settings, indent=1) + "\n"
    if not path.is_file():
        path.write_text(text, "utf-8")
    elif path.read_text("utf-8") != text:
        sys.exit(f"{experiment.out} holds an experiment with other settings: name another --out")


def _synthesize(experiment: Experiment) -> None:
    """Make the theorems to train on: all families in one file, so that a step's proofs are judged
    together.
    """
    whole = experiment.out / "train.lean"
    if experiment.taught != str(whole) or whole.is_file():
        return
    folder, given = experiment.out / "pairs", experiment.settings["synthesize"]
    options = ["--seed", str(given["seed"]), "--count", str(given["count"]), "--out", str(folder)]
    options += ["--guesses", "0"]  # those are for pretraining alone
    if not (folder / "manifest.json").is_file():
        done = subprocess.run([*_program(), "synthesize", *options], stdout=subprocess.DEVNULL)
        if done.returncode not in (0, 1):  # 1: the families gave fewer than were asked for
            sys.exit(done.returncode)
    texts = [path.read_text("utf-8") for path in sorted((folder / "train").glob("*.lean"))]
    whole.write_text("\n".join(texts), "utf-8")


def _program() -> list[str]:
    return [sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()"]


def _run_all(experiment: Experiment, options: argparse.Namespace) -> list[str]:
    """Tune and evaluate every model in a process of its own. Returns: those that failed."""

    def work(run: Run) -> str | None:
        log = experiment.out / "runs" / run.name / "log.txt"
        done_with = (experiment.evaluation(run.name, step) for step in experiment.steps)
        if all((folder / "result.json").is_file() for folder in done_with):
            return None
        log.parent.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, str(HERE), *sys.argv[1:], "--only", run.name]
        environ = os.environ | {"OMP_NUM_THREADS": "1"}
        begin = time.monotonic()
        with log.open("a") as file:
            done = subprocess.run(command, stdout=file, stderr=file, env=environ)
        print(f"{run.name}: {time.monotonic() - begin:.0f} s", file=sys.stderr)
        return run.name if done.returncode else None

    with ThreadPoolExecutor(options.jobs) as pool:
        return [name for name in pool.map(work, experiment.runs) if name is not None]


def _tune_and_evaluate(experiment: Experiment, name: str) -> None:
    import torch

    torch.set_num_threads(1)
    run = next(run for run in experiment.runs if run.name == name)
    tune(experiment, run)
    for step in experiment.steps:
        _evaluate(experiment, name, step, experiment.out / "runs" / name / f"step-{step}")


def tune(experiment: Experiment, run: Run) -> None:
    """Train the run's adapter; goes on from its checkpoint."""
    from leanprover_alpha.policy import adapters
    from leanprover_alpha.policy.policy import Policy
    from leanprover_alpha.training.checkpoints import (
        find_checkpoint,
        resume,
        resumed_policy,
        save_checkpoint,
    )
    from leanprover_alpha.training.journal import Journal
    from leanprover_alpha.training.trainer import Trainer

    folder = experiment.out / "runs" / run.name
    if all((folder / f"step-{step}").is_dir() for step in experiment.steps):
        return
    settings = _train_settings(experiment, run)
    base = str(experiment.settings["model"])
    policy = Policy.load(base, dtype="float32")
    saved = find_checkpoint(folder)
    if saved is None:
        policy = policy.with_new_adapter(
            rank=settings.lora_rank,
            scale=settings.lora_alpha,
            rslora=settings.rslora,
            seed=settings.seed,
        )
    else:
        policy = resumed_policy(saved, policy)
        for fresh in folder.glob("step-*.new"):  # its checkpoint may be there already
            if int(fresh.stem.partition("-")[2]) <= saved.step:
                os.replace(fresh, fresh.with_suffix(""))
    with school(experiment, policy, settings.max_new_tokens) as (problems, verify):
        trainer = Trainer(policy, problems, verify, settings, from_zero=saved is None)
        keys = [problem.key for problem in problems]
        if saved is not None:
            resume(trainer, saved, base, keys)
        with Journal(folder, trainer.step) as journal:
            while trainer.step < settings.steps:
                numbers, _ = trainer.advance()
                journal.write(numbers)
                due = trainer.step in experiment.steps
                if due:
                    adapters.save(trainer.policy.model, folder / f"step-{trainer.step}.new")
                if due or trainer.step % 10 == 0:
                    save_checkpoint(trainer, folder, base, keys)
                if due:
                    os.replace(folder / f"step-{trainer.step}.new", folder / f"step-{trainer.step}")


def _train_settings(experiment: Experiment, run: Run) -> Any:
    from leanprover_alpha.training.settings import TrainSettings

    return TrainSettings(
        rule=run.rule,
        learning_rate=run.rate,
        seed=run.seed,
        steps=experiment.settings["steps"],
        **({} if run.alpha is None else {"alpha": run.alpha}),
        **experiment.settings["training"],
    )


@contextmanager
def school(experiment: Experiment, policy: Any, room: int) -> Iterator[tuple[list[Any], Any]]:
    """The problems to train on, and what judges proofs of them.

    No theorem that is tested is among them, whatever its names.
    """
    from leanprover_alpha.corpus.synthesis.normalise import key_of_state
    from leanprover_alpha.policy.prompts import ContextTooLongError
    from leanprover_alpha.service.evaluate import EvalOptions, Judges
    from leanprover_alpha.service.models import ModelOptions
    from leanprover_alpha.service.theorem_sets import find_set, first_of_each, pose
    from leanprover_alpha.toolchain.process import Limits
    from leanprover_alpha.training.rollouts import problem

    settings = experiment.settings

    def posed(name: str, limit: int | None) -> list[Any]:
        return first_of_each(pose(find_set(name), "embedded", Limits()), limit)

    def key(theorem: Any) -> str:
        return key_of_state(tuple(reversed(theorem.task.context)), theorem.task.goals)

    tested = {
        key(theorem)
        for each in posed(settings["test"]["theorems"], None)
        for theorem in each.theorems.theorems
    }
    taught = posed(experiment.taught, settings["train"]["limit"])
    problems, places = [], {}
    for each in taught:
        for theorem, hole in zip(each.theorems.theorems, each.theorems.holes, strict=True):
            if key(theorem) in tested:
                continue
            try:
                problems.append(problem(policy, theorem.name, theorem.name, theorem.task, (), room))
            except ContextTooLongError:
                continue
            places[theorem.name] = each.theorems, theorem, hole
    options = EvalOptions("", ModelOptions(), workers=1, verdicts=experiment.verdicts)
    with Judges(taught, options) as judges:

        def verify(asked: Sequence[tuple[Any, str]]) -> list[bool]:
            answers: dict[tuple[str, str], bool] = {}
            by_set: dict[int, tuple[Any, dict[Any, list[tuple[str, str]]]]] = {}
            for one, text in asked:
                theorems, _, hole = places[one.key]
                by_set.setdefault(id(theorems), (theorems, {}))[1].setdefault(hole, []).append(
                    (one.key, text)
                )
            for theorems, proofs in by_set.values():
                texts = {
                    hole: [places[key][1].answer(text) for key, text in pairs]
                    for hole, pairs in proofs.items()
                }
                judged = judges.judging(theorems, texts)
                for hole, pairs in proofs.items():
                    for pair, said in zip(pairs, judged[hole], strict=True):
                        answers[pair] = said.accepted
            return [answers[one.key, text] for one, text in asked]

        yield problems, verify


def _evaluate(experiment: Experiment, name: str, step: int, adapter: Path | None) -> None:
    """As `lean-alpha eval` would: the same function, the same folder."""
    settings, out = experiment.settings, experiment.evaluation(name, step)
    if (out / "result.json").is_file():
        return
    options: dict[str, Any] = {
        "--model": settings["model"],
        "--adapter": adapter,
        "--theorems": settings["test"]["theorems"],
        "--limit": settings["test"]["limit"],
        "--samples": experiment.samples(step),
        "--max-new-tokens": settings["training"]["max_new_tokens"],
        "--toolchain": "embedded",
        "--workers": 1,
        "--verdicts": experiment.verdicts,
        "--out": out,
    }
    given = [str(part) for pair in options.items() if pair[1] is not None for part in pair]
    done = subprocess.run([*_program(), "eval", *given], stdout=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    sys.exit(main())
