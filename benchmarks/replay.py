"""Does replay earn its place? Theorems that the base never proves, learnt with it and without.

    python benchmarks/replay.py --out replay                   # everything in replay.json
    python benchmarks/replay.py --out replay --model FOLDER    # another base model

The base writes `samples` proofs of every theorem of the repository; those of which none passes are
what this is about. For each seed and each way, `lean-alpha train` makes an adapter on all theorems,
with the same number of steps, theorems and proofs a step; then it writes `samples` proofs of each
of these theorems, and those of which any passes have become solvable. A stored proof counts as any
other one: it has to be written by the model. Everything that decides the numbers stands in one
file, `--settings` (replay.json: options of `lean-alpha train` for every way, and for each). Ctrl-C
or a kill loses little: the same command goes on.

    OUT/WAY-N/            the repository with the adapter of seed N (see also runs.py)
    OUT/probes/*.json     accepted proofs of each theorem, of `samples`
    OUT/report.md         the tables, printed at the end as well
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from runs import Experiment, opened, reported

from leanprover_alpha.evaluation.bootstrap import estimates
from leanprover_alpha.evaluation.report import percent, table

HERE = Path(__file__).resolve()
TOGETHER = 16
"""Theorems sampled and judged at once."""


def main() -> int:
    experiment, options = opened(
        __doc__, HERE, probe={"help": "only measure this adapter, or `base`"}
    )
    if options.probe:
        probe(experiment, options.probe)
        return 0
    experiment.collect()
    measured(experiment, "base", 0)
    jobs = [(way, seed) for seed in experiment.seeds for way in experiment.settings["ways"]]
    with ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(lambda job: one(experiment, *job), jobs))
    reported(experiment, HERE, compared(experiment))
    return 0


def one(experiment: Experiment, way: str, seed: int) -> None:
    """Train in one way with one seed, and measure."""
    settings, copy = experiment.settings, f"{way}-{seed}"
    experiment.train(copy, seed, *settings["train"], *settings["ways"][way])
    measured(experiment, copy, seed)


def measured(experiment: Experiment, what: str, seed: int) -> None:
    part = f"probe-{what}"
    if not experiment.done(part):
        program = (sys.executable, str(HERE))
        experiment.run(part, *sys.argv[1:], "--probe", what, program=program)


def counts(experiment: Experiment, what: str) -> dict[str, int]:
    """Accepted proofs of each theorem."""
    found: dict[str, int] = json.loads((experiment.out / "probes" / f"{what}.json").read_text())
    return found


def probe(experiment: Experiment, what: str) -> None:
    """Have a model write proofs of theorems, in the very way that training does: all theorems for
    the base, afterwards those that it never proved.
    """
    import torch

    from leanprover_alpha.corpus.store.store import Store, store_path
    from leanprover_alpha.environment.verification.executors import JudgeTerms, LocalExecutor
    from leanprover_alpha.policy.policy import Policy
    from leanprover_alpha.service.exclusion import Exclusion
    from leanprover_alpha.service.training_problems import problems_of
    from leanprover_alpha.service.training_set import current_theorems, training_set
    from leanprover_alpha.service.verifying import ProofVerdicts
    from leanprover_alpha.training.rollouts import draw_rollouts
    from leanprover_alpha.training.settings import TrainSettings

    torch.set_num_threads(int(experiment.threads))
    path = experiment.out / "probes" / f"{what}.json"
    path.parent.mkdir(exist_ok=True)
    repository = experiment.out / "repository"
    with Store(store_path(repository)) as store:
        theorems = current_theorems(store)
    workers = int(experiment.threads)
    found = training_set(repository, theorems, Exclusion(), workers=workers)
    adapter = None if what == "base" else experiment.adapter(what)
    policy = Policy.load(experiment.model, adapter=adapter)
    settings = TrainSettings(samples=experiment.settings["samples"], seed=1, replay=0.0)
    problems: Sequence[Any] = problems_of(policy, found.lessons, settings).problems
    if what != "base":
        base = counts(experiment, "base")
        problems = [each for each in problems if base[each.name] == 0]
    questions = {lesson.key: lesson.question for lesson in found.lessons}
    result = {each.name: 0 for each in problems}
    with LocalExecutor(JudgeTerms(), workers) as executor:
        judge = ProofVerdicts(executor, found.files, questions, rechecks=0)
        for begin in range(0, len(problems), TOGETHER):
            chunk = problems[begin : begin + TOGETHER]
            drawn = [r for row in draw_rollouts(policy, chunk, settings, -1) for r in row]
            asked = [(chunk[r.problem], r.proof) for r in drawn if r.proof]
            distinct = list(dict.fromkeys(asked))
            verdicts = dict(zip(distinct, judge(distinct), strict=True))
            for pair in asked:
                result[pair[0].name] += verdicts[pair]
    path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", "utf-8")


def compared(experiment: Experiment) -> list[str]:
    """How many of the theorems that the base never proved each way makes solvable."""
    base, n = counts(experiment, "base"), int(experiment.settings["samples"])
    never = sorted(name for name, count in base.items() if count == 0)
    lines = [
        f"The base never proves {len(never)} of {len(base)} theorems in {n} samples. Of these"
        " become solvable:",
        "",
    ]
    rows = []
    for way in experiment.settings["ways"]:
        each = [counts(experiment, f"{way}-{seed}") for seed in experiment.seeds]
        solved = np.array([[float(found[name] > 0) for found in each] for name in never])
        shares = np.array([[found[name] / n for found in each] for name in never])
        row = [way, *(f"{count:.0f}" for count in solved.sum(0))]
        for values in (solved, shares):
            (mean,) = estimates(values.mean(1, keepdims=True))
            row.append("–" if mean is None else percent(mean))
        rows.append(row)
    header = ["", *(f"seed {seed}" for seed in experiment.seeds)]
    return [*lines, *table([*header, "solvable, mean", "their pass@1, mean"], rows)]


if __name__ == "__main__":
    sys.exit(main())
