"""The report of frontier_experiment.py: rules at the end, along training, and at matched pass@1.

    python benchmarks/frontier_report.py docs/frontier/accepted.csv     # all but diversity, again
    python benchmarks/frontier_report.py SECOND.csv --first FIRST.csv   # what was tuned twice

`write_report` is for a folder of the experiment; the command needs its table of counts alone.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from frontier_counts import Counts

from leanprover_alpha.environment.verification.memory import VerdictMemory
from leanprover_alpha.evaluation import plots
from leanprover_alpha.evaluation.bootstrap import Difference, Numbers, differences, estimates
from leanprover_alpha.evaluation.frontier import Frontier, frontier
from leanprover_alpha.evaluation.report import p_value, percent, points, table
from leanprover_alpha.evaluation.trajectories import Trajectory, matched
from leanprover_alpha.service.frontier import draw_frontier, spread_rows
from leanprover_alpha.service.frontier import rows as frontier_rows

if TYPE_CHECKING:
    from frontier_experiment import Experiment, Run

HERE = Path(__file__).resolve()
BASE = "base"
RIVALS = ("rloo", "grpo")
LARGE = 0.9


def write_report(experiment: Experiment, command: str) -> Path:
    """Write OUT/report.md and the pictures."""
    settings, counts = experiment.settings, Counts.of_runs(experiment)
    lines = [
        "# Precision and coverage: one base model, many learning rules",
        "",
        "```sh",
        command,
        "```",
        "",
        f"{settings['steps']} steps of {settings['training']['prompts']} theorems with"
        f" {settings['training']['samples']} proofs each, for every rule; settings.json has all"
        " settings and seeds. ± is the standard error over theorems; p is paired, two-sided. Both"
        " speak of these models on other theorems; what other seeds would give is told apart.",
        "",
    ]
    first, *others = settings["learning_rates"]
    for rate in (first, *others):
        lines += _of_rate(experiment, rate, counts)
    for rate in others:
        lines += _between(experiment, first, rate, counts)
    lines += _verdicts(experiment)
    counts.write(experiment.out / "accepted.csv")
    path = experiment.out / "report.md"
    path.write_text("\n".join(lines), "utf-8")
    return path


def _of_rate(experiment: Experiment, rate: float, counts: Counts) -> list[str]:
    runs = _finished(experiment, rate, counts)
    lines = [f"## Learning rate {rate:g}", ""]
    if not runs:
        return [*lines, "No model is finished.", ""]
    last = experiment.steps[-1]
    folders = {BASE: [experiment.evaluation(BASE, 0)]}
    for label, some in runs.items():
        folders[label] = [experiment.evaluation(run.name, last) for run in some]
    name = f"frontier-lr{rate:g}"
    drawn = draw_frontier(folders, experiment.out / name, BASE)
    found = drawn.found
    ways = _ways(experiment, runs, counts)
    plots.save(plots.trajectories_figure(ways, _k(experiment)), experiment.out / name / "ways")
    lines += [f"### After {last} steps", "", *table(*frontier_rows(found)), "", *_spread(found)]
    for picture in ("frontier", "pass_at_k", "diversity", "difficulty", "ways"):
        lines += [f"![{picture}]({name}/{picture}.png)", ""]
    return [*lines, *_by_counts(experiment, runs, counts), *_claims(found), ""]


def _by_counts(
    experiment: Experiment, runs: Mapping[str, Sequence[Run]], counts: Counts
) -> list[str]:
    ways, k = _ways(experiment, runs, counts), _k(experiment)
    return [*_along(ways, k), *_matched(ways, k), *_pairs(experiment, runs, counts)]


def _k(experiment: Experiment) -> int:
    """What coverage is along training."""
    return min(16, int(experiment.settings["samples"]["along"]))


def _spread(found: Frontier) -> list[str]:
    if not any(each.spread for each in found.standings):
        return []
    return ["Standard deviation over seeds:", "", *table(*spread_rows(found)), ""]


def _finished(experiment: Experiment, rate: float, counts: Counts) -> dict[str, list[Run]]:
    found: dict[str, list[Run]] = {}
    for run in experiment.runs:
        done = all(
            experiment.evaluation(run.name, step).name in counts.found for step in experiment.steps
        )
        if run.rate == rate and done:
            found.setdefault(run.label, []).append(run)
    order = [run.label for run in experiment.runs]
    return dict(sorted(found.items(), key=lambda pair: order.index(pair[0])))


def _ways(
    experiment: Experiment, runs: Mapping[str, Sequence[Run]], counts: Counts
) -> list[Trajectory]:
    ks = (1, _k(experiment))
    base = counts.table(BASE, ks)
    found = []
    for label, some in runs.items():
        tables = [base]
        for step in experiment.steps:
            names = [experiment.evaluation(run.name, step).name for run in some]
            tables.append(np.mean([counts.table(name, ks) for name in names], axis=0))
        found.append(Trajectory(label, (0, *experiment.steps), np.stack(tables)))
    return found


def _along(ways: Sequence[Trajectory], k: int) -> list[str]:
    """pass@1 and pass@k after each number of steps."""
    header = ["rule", *(f"{name}, step {s}" for s in ways[0].steps for name in ("@1", f"@{k}"))]
    found = []
    for way in ways:
        cells = [percent(e) for each in way.tables for e in estimates(each) if e is not None]
        found.append([way.label, *cells])
    return ["### Along training", "", *table(header, found), ""]


def _matched(ways: list[Trajectory], k: int) -> list[str]:
    """Coverage where the ways have the same pass@1, less that of a rival."""
    title = f"### pass@{k} at matched pass@1"
    rival = next((way.label for name in RIVALS for way in ways if way.label == name), None)
    places = [] if rival is None else [matched(ways, rival, share) for share in (0.5, 1.0)]
    some = [place for place in places if place is not None]
    if not some:
        return [title, "", "No pass@1 above the base's is reached, or no rival is finished.", ""]
    header = ["rule", *(f"at pass@1 = {100 * place.precision:.1f} %" for place in some)]
    found = []
    for way in ways:
        cells = []
        for place in some:
            mine = place.coverage.get(way.label)
            gap = "" if way.label == rival else f" ({_gap(place.gaps.get(way.label))})"
            cells.append("not reached" if mine is None else f"{100 * mine:.1f}{gap}")
        found.append([way.label, *cells])
    return [f"{title}, in brackets less {rival}'s", "", *table(header, found), ""]


def _pairs(experiment: Experiment, runs: Mapping[str, Sequence[Run]], counts: Counts) -> list[str]:
    """Every rule beside the base, the ends of the dial beside its rivals, theorem by theorem."""
    tables, ks = _last_tables(experiment, runs, counts)
    tables[BASE] = np.stack([counts.table(BASE, ks)])
    alphas = sorted((a for a in runs if a.startswith("alpha ")), key=lambda a: float(a.split()[1]))
    pairs = [(label, BASE) for label in runs]
    pairs += [(alphas[0], label) for label in runs if alphas and label != alphas[0]]
    pairs += [(alphas[-1], label) for label in RIVALS if len(alphas) > 1 and label in runs]
    found = [
        [
            f"{one} less {other}",
            *map(_gap, differences(tables[one].mean(0), tables[other].mean(0))),
            *_by_seed(tables[one], tables[other], other == BASE),
        ]
        for one, other in pairs
    ]
    header = ["", *(f"pass@{k}" for k in ks), *(f"pass@{k}, by seed" for k in (ks[0], ks[-1]))]
    return ["### Pairs", "", *table(header, found), ""]


def _last_tables(
    experiment: Experiment, runs: Mapping[str, Sequence[Run]], counts: Counts
) -> tuple[dict[str, Numbers], list[int]]:
    """pass@k of each run after its last step, (R, T, K), by label; and the K values of k."""
    last = experiment.steps[-1]
    n = experiment.samples(last)
    ks = sorted({1, min(16, n), n})
    found = {
        label: np.stack(
            [counts.table(experiment.evaluation(run.name, last).name, ks) for run in some]
        )
        for label, some in runs.items()
    }
    return found, ks


def _between(experiment: Experiment, first: float, other: float, counts: Counts) -> list[str]:
    """What another learning rate does to each rule, and to all together."""
    here, ks = _last_tables(experiment, _finished(experiment, first, counts), counts)
    there, _ = _last_tables(experiment, _finished(experiment, other, counts), counts)
    both = [label for label in here if label in there]
    if not both:
        return []
    before = {label: here[label].mean(0) for label in both}  # (T, K)
    after = {label: there[label].mean(0) for label in both}
    rows = [[label, *map(_gap, differences(after[label], before[label]))] for label in both]
    means = (np.mean([some[label] for label in both], axis=0) for some in (after, before))
    rows.append(["mean of the rules", *map(_gap, differences(*means))])
    title = f"## Learning rate {other:g} less {first:g}, after {experiment.steps[-1]} steps"
    return [title, "", *table(["rule", *(f"pass@{k}" for k in ks)], rows), ""]


def _by_seed(one: Numbers, other: Numbers, untuned: bool) -> list[str]:
    """The difference of pass@1 and of pass@n, (R, T, K), for each seed; with their standard error,
    where there are several. Both rules had the same prompts in a seed's steps, so seeds are paired;
    what is `untuned` has none.
    """
    if not untuned and len(other) != len(one):
        return ["–", "–"]
    gaps = 100 * (one.mean(1) - other.mean(1))[:, [0, -1]]  # (R, 2)
    shown = [", ".join(f"{gap:+.1f}" for gap in column) for column in gaps.T]
    if len(gaps) < 2:
        return shown
    errors = gaps.std(0, ddof=1) / len(gaps) ** 0.5
    return [f"{text} (± {error:.1f})" for text, error in zip(shown, errors, strict=True)]


def _claims(found: Frontier) -> list[str]:
    """What the paper claims, and the numbers here that speak for or against it."""
    by_label = {each.label: each for each in found.standings}
    alphas = sorted(
        (float(label.split()[1]), each)
        for label, each in by_label.items()
        if label.startswith("alpha ")
    )
    n = found.samples
    rows = []
    if alphas:
        best = max(found.standings, key=lambda each: each.coverage.value)
        least = alphas[0][1]
        here = f"highest for {best.label}, {percent(best.coverage)} %"
        if best is not least:
            here += f"; {least.label}: {percent(least.coverage)} %"
        rows.append([f"a small alpha has the best coverage (pass@{n})", here])
    if alphas and alphas[-1][0] >= LARGE and "grpo" in by_label:
        most, grpo = alphas[-1][1], by_label["grpo"]
        here = f"{most.label}: {percent(most.precision)} %, grpo: {percent(grpo.precision)} %"
        rows.append(["a large alpha has GRPO's precision (pass@1)", here])
    far = [f"{each.label} {points(each.below)}" for _, each in alphas if not each.on_hull]
    here = f"below it: {', '.join(far)}" if far else "all are corners of it"
    rows.append([f"every alpha is near the frontier (its convex hull, pass@{n})", here])
    for name in ("grpo", "rloo", "rank-grpo", "kl-control"):
        each = by_label.get(name)
        if each is not None and each.against is not None:
            rows.append(
                [f"{name} loses coverage (pass@{n} less the base's)", _gap(each.against[n])]
            )
    pairs = [
        (each.coverage.value, shannon.value)
        for each in found.standings
        if (shannon := each.diversity["tactics_shannon"]) is not None
    ]
    if len(pairs) > 2 and np.ptp([x for x, _ in pairs]) and np.ptp([y for _, y in pairs]):
        r = np.corrcoef(np.array(pairs).T)[0, 1]
        here = f"correlation {r:+.2f} of pass@{n} and tactics' Shannon, {len(pairs)} models"
        rows.append(["diversity rises with coverage", here])
    return ["### The paper's claims", "", *table(["claim", "here"], rows)]


def _gap(found: Difference | None) -> str:
    if found is None:
        return "–"
    return f"{points(found)}, p {p_value(found.p)}"


def _verdicts(experiment: Experiment) -> list[str]:
    """How much hangs on the machine: another one may give a slow proof the time that it needs."""
    if not experiment.verdicts.is_file():
        return []
    memory = VerdictMemory(experiment.verdicts)
    said = f"Of {len(memory)} verdicts {memory.slow()} are that Lean took too long."
    memory.close()
    return [said, ""]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("counts", type=Path, help="accepted.csv of an experiment")
    parser.add_argument("--settings", type=Path, default=HERE.with_name("frontier_experiment.json"))
    parser.add_argument("--first", type=Path, help="counts of an earlier tuning: compare with them")
    options = parser.parse_args()
    from frontier_experiment import Experiment

    experiment = Experiment(json.loads(options.settings.read_text("utf-8")), Path())
    counts = Counts.of_file(options.counts)
    if options.first is not None:
        lines = _twice(experiment, Counts.of_file(options.first), counts)
    else:
        lines = _all_but_diversity(experiment, counts)
    print("\n".join(lines))


def _all_but_diversity(experiment: Experiment, counts: Counts) -> list[str]:
    first, *others = experiment.settings["learning_rates"]
    lines = []
    for rate in (first, *others):
        runs = _finished(experiment, rate, counts)
        last = experiment.steps[-1]
        trials = {BASE: [counts.trials(BASE)]}
        for label, some in runs.items():
            names = [experiment.evaluation(run.name, last).name for run in some]
            trials[label] = [counts.trials(name) for name in names]
        found = frontier(trials, BASE)
        header, rows = frontier_rows(found)
        lines += [f"## Learning rate {rate:g}", "", f"### After {last} steps", ""]
        lines += [*table(header[:-2], [row[:-2] for row in rows]), "", *_spread(found)]
        lines += _by_counts(experiment, runs, counts)
    for rate in others:
        lines += _between(experiment, first, rate, counts)
    return lines


def _twice(experiment: Experiment, first: Counts, second: Counts) -> list[str]:
    """What was tuned twice, with the same seed."""
    n, last = experiment.samples(experiment.steps[-1]), experiment.steps[-1]
    rows = []
    for run in experiment.runs:
        name = experiment.evaluation(run.name, last).name
        if name in first.found and name in second.found:
            cells = [
                f"{100 * each.table(name, (k,)).mean():.1f}"
                for k in (1, n)
                for each in (first, second)
            ]
            rows.append([f"{run.label}, seed {run.seed}", *cells])
    both = first.found.keys() & second.found.keys()
    lines = table(["model", "pass@1, first", "second", f"pass@{n}, first", "second"], rows)
    for step in experiment.steps:
        some = [name for name in both if name.endswith(f"-{step}")]
        equal = sum(first.found[name] == second.found[name] for name in some)
        lines += ["", f"After {step} steps {equal} of {len(some)} have equal counts throughout."]
    return lines


if __name__ == "__main__":
    main()
