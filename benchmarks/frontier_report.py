"""The report of frontier_experiment.py: rules at the end, along training, and at matched pass@1."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from leanprover_alpha.evaluation import plots, records
from leanprover_alpha.evaluation.bootstrap import Difference, Numbers, differences, estimates
from leanprover_alpha.evaluation.frontier import Frontier
from leanprover_alpha.evaluation.report import p_value, percent, points, table
from leanprover_alpha.evaluation.summary import pass_table
from leanprover_alpha.evaluation.trajectories import Trajectory, matched
from leanprover_alpha.service.frontier import draw_frontier, spread_rows
from leanprover_alpha.service.frontier import rows as frontier_rows

if TYPE_CHECKING:
    from frontier_experiment import Experiment, Run

BASE = "base"
RIVALS = ("rloo", "grpo")
LARGE = 0.9


def write_report(experiment: Experiment, command: str) -> Path:
    """Write OUT/report.md and the pictures."""
    settings = experiment.settings
    k = min(16, settings["samples"]["along"])
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
        lines += _of_rate(experiment, rate, k)
    for rate in others:
        lines += _between(experiment, first, rate)
    write_counts(experiment)
    path = experiment.out / "report.md"
    path.write_text("\n".join(lines), "utf-8")
    return path


def write_counts(experiment: Experiment) -> None:
    """Write OUT/accepted.csv, what every number of the report but those on diversity comes from:
    a line a theorem, a column an evaluation, `NAME-STEP/SAMPLES`; how many samples Lean accepted.
    """
    places = [
        (BASE, 0),
        *((run.name, step) for run in experiment.runs for step in experiment.steps),
    ]
    columns: dict[str, dict[str, int]] = {}
    for name, step in places:
        folder = experiment.evaluation(name, step)
        if (folder / "result.json").is_file():
            trials = records.read(folder / records.SAMPLES)
            title = f"{folder.name}/{max(trial.n for trial in trials)}"
            columns[title] = {trial.theorem: trial.c for trial in trials}
    with (experiment.out / "accepted.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["theorem", *columns])
        for theorem in sorted(next(iter(columns.values()), ())):
            writer.writerow([theorem, *(column.get(theorem, "") for column in columns.values())])


def _of_rate(experiment: Experiment, rate: float, k: int) -> list[str]:
    runs = _finished(experiment, rate)
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
    ways = [_way(experiment, label, some, k) for label, some in runs.items()]
    plots.save(plots.trajectories_figure(ways, k), experiment.out / name / "ways")
    lines += [f"### After {last} steps", "", *table(*frontier_rows(found)), ""]
    if any(each.spread for each in found.standings):
        lines += ["Standard deviation over seeds:", "", *table(*spread_rows(found)), ""]
    for picture in ("frontier", "pass_at_k", "diversity", "difficulty", "ways"):
        lines += [f"![{picture}]({name}/{picture}.png)", ""]
    lines += _along(ways, k)
    lines += _matched(ways, k)
    lines += _pairs(experiment, runs)
    return [*lines, *_claims(found), ""]


def _finished(experiment: Experiment, rate: float) -> dict[str, list[Run]]:
    found: dict[str, list[Run]] = {}
    for run in experiment.runs:
        done = all(
            (experiment.evaluation(run.name, step) / "result.json").is_file()
            for step in experiment.steps
        )
        if run.rate == rate and done:
            found.setdefault(run.label, []).append(run)
    order = [run.label for run in experiment.runs]
    return dict(sorted(found.items(), key=lambda pair: order.index(pair[0])))


def _way(experiment: Experiment, label: str, runs: Sequence[Run], k: int) -> Trajectory:
    base = _table(experiment.evaluation(BASE, 0), (1, k))
    tables = [base]
    for step in experiment.steps:
        seeds = [_table(experiment.evaluation(run.name, step), (1, k)) for run in runs]
        tables.append(np.mean(seeds, axis=0))
    return Trajectory(label, (0, *experiment.steps), np.stack(tables))


def _table(folder: Path, ks: Sequence[int]) -> Numbers:
    """pass@k of each theorem of an evaluation, (T, K)."""
    trials = sorted(records.read(folder / records.SAMPLES), key=lambda trial: trial.theorem)
    return pass_table(trials, ks)


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


def _pairs(experiment: Experiment, runs: Mapping[str, Sequence[Run]]) -> list[str]:
    """Every rule beside the base, the ends of the dial beside its rivals, theorem by theorem."""
    tables, ks = _last_tables(experiment, runs)
    tables[BASE] = np.stack([_table(experiment.evaluation(BASE, 0), ks)])
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
    experiment: Experiment, runs: Mapping[str, Sequence[Run]]
) -> tuple[dict[str, Numbers], list[int]]:
    """pass@k of each run after its last step, (R, T, K), by label; and the K values of k."""
    last = experiment.steps[-1]
    n = experiment.samples(last)
    ks = sorted({1, min(16, n), n})
    found = {
        label: np.stack([_table(experiment.evaluation(run.name, last), ks) for run in some])
        for label, some in runs.items()
    }
    return found, ks


def _between(experiment: Experiment, first: float, other: float) -> list[str]:
    """What another learning rate does to each rule, and to all together."""
    here, ks = _last_tables(experiment, _finished(experiment, first))
    there, _ = _last_tables(experiment, _finished(experiment, other))
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
