"""Does `lean-alpha train` learn? A repository's theorems trained on, its exercises proved before
and after.

    python benchmarks/learning.py --out learning                   # everything in learning.json
    python benchmarks/learning.py --out learning --model FOLDER    # another base model
    python benchmarks/learning.py --out learning --jobs 2          # two seeds side by side

The repository (`examples/repo`) is collected once. For each seed it is copied with what was
collected, `lean-alpha train` makes an adapter with that seed, and `lean-alpha eval` has the base,
and the base with the adapter, write `samples` proofs of each exercise, with that seed, too. No
exercise is a theorem of the repository. Everything that decides the numbers stands in one file,
`--settings` (learning.json; `train` are further options of `lean-alpha train`). Ctrl-C or a kill
loses little: the same command goes on.

    OUT/seed-N/                   the repository with the adapter (see also runs.py)
    OUT/eval/base-N/, tuned-N/    evaluations with seed N, as `lean-alpha eval` writes them
    OUT/report.md                 the tables, printed at the end as well

± is the standard error over theorems by 10,000 bootstrap resamples, paired where it is of a
difference; over seeds each theorem's number is the mean of its runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from runs import Experiment, opened, reported

from leanprover_alpha.evaluation.bootstrap import Numbers, differences, estimates
from leanprover_alpha.evaluation.report import p_value, percent, table
from leanprover_alpha.evaluation.summary import pass_table
from leanprover_alpha.service.evaluate import open_run

HERE = Path(__file__).resolve()
MODELS = ("base", "tuned")


def main() -> int:
    experiment, options = opened(__doc__, HERE)
    experiment.collect()
    with ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(lambda seed: one_seed(experiment, seed), experiment.seeds))
    reported(experiment, HERE, compared(experiment))
    return 0


def one_seed(experiment: Experiment, seed: int) -> None:
    """Train, and evaluate before and after."""
    settings, copy = experiment.settings, f"seed-{seed}"
    experiment.train(copy, seed, *settings["train"])
    for what in MODELS:
        part = f"{what}-{seed}"
        if experiment.done(part):
            continue
        adapter = ("--adapter", str(experiment.adapter(copy))) if what == "tuned" else ()
        experiment.run(
            part,
            *("eval", "--theorems", settings["theorems"], "--model", experiment.model, *adapter),
            *("--samples", str(settings["samples"]), "--seed", str(seed)),
            *("--workers", experiment.threads, "--out", str(experiment.out / "eval" / part)),
        )


def compared(experiment: Experiment) -> list[str]:
    """Exercises proved with each seed, before and after, and over all seeds."""
    n = int(experiment.settings["samples"])
    found: dict[str, list[Numbers]] = {what: [] for what in MODELS}
    rows: list[Sequence[str]] = []
    for seed in experiment.seeds:
        for what in MODELS:
            trials = open_run(experiment.out / "eval" / f"{what}-{seed}").trials
            ordered = sorted(trials, key=lambda trial: trial.theorem)
            found[what].append(pass_table(ordered, (1, n)))
        rows.append(_row(f"seed {seed}", *(found[what][-1] for what in MODELS)))
    means = [np.mean(found[what], axis=0) for what in MODELS]
    rows.append(_row(f"mean of {len(experiment.seeds)}", *means))
    header = ["", f"proved of {len(means[0])}, base", "tuned"]
    for k in (1, n):
        header += [f"pass@{k}, base", "tuned", "difference", "p"]
    return table(header, rows)


def _row(name: str, base: Numbers, tuned: Numbers) -> list[str]:
    row = [name, f"{base[:, 1].sum():.3g}", f"{tuned[:, 1].sum():.3g}"]
    pairs = zip(estimates(base), estimates(tuned), differences(tuned, base), strict=True)
    for before, after, gap in pairs:
        assert before is not None
        assert after is not None
        assert gap is not None  # every theorem has a number
        signed = f"{100 * gap.value:+.1f} ± {100 * gap.error:.1f}"
        row += [percent(before), percent(after), signed, p_value(gap.p)]
    return row


if __name__ == "__main__":
    sys.exit(main())
