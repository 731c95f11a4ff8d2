"""What `lean-alpha frontier` does: finished runs of `lean-alpha eval` side by side, in pictures and
words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation import plots
from leanprover_alpha.evaluation.frontier import Frontier, Standing, frontier
from leanprover_alpha.evaluation.passes import Trial
from leanprover_alpha.evaluation.report import (
    difference_dict,
    estimate_dict,
    p_value,
    percent,
    plain,
    points,
    table,
)
from leanprover_alpha.service.evaluate import Evaluated, check_alike, open_run

REPORT, RESULT = "frontier.md", "frontier.json"
OUT = Path(".lean-alpha") / "frontier"


@dataclass(frozen=True)
class Drawn:
    """What was found and written.

    Attributes:
        runs: the runs by label, as they were given.
        notes: one line for each thing that makes the runs less comparable than they look.
    """

    folder: Path
    found: Frontier
    runs: Mapping[str, Sequence[Evaluated]]
    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()


def named_runs(arguments: Sequence[str]) -> dict[str, list[Path]]:
    """The runs' folders by label: LABEL=RUN, or the folder's name; a label may come again.

    Raises: InputError for two folders of one name that nothing else tells apart.
    """
    found: dict[str, list[Path]] = {}
    bare: dict[str, Path] = {}
    for argument in arguments:
        label, given, place = argument.partition("=")
        if Path(argument).is_dir():
            given = ""  # a folder whose name has a =
        path = Path(place if given else argument)
        if not given:
            label = path.resolve().name
            if bare.setdefault(label, path) is not path:
                raise InputError(f"{path}: another run is called {label}, too: write LABEL={path}")
        if not label:
            raise InputError(f"{argument}: a label is missing before the =")
        some = found.setdefault(label, [])
        if any(path.resolve() == other.resolve() for other in some):
            raise InputError(f"{path} is named twice under {label}")
        some.append(path)
    return found


def draw_frontier(
    runs: Mapping[str, Sequence[Path]], out: Path | None = None, base: str | None = None
) -> Drawn:
    """Compare the runs, draw the pictures, write the report.

    Args: `base` is the label that the others are compared with.
    Raises: InputError if a run cannot be read, or was made on other theorems than the rest.
    """
    opened = {label: [open_run(path) for path in some] for label, some in runs.items()}
    first, *rest = (run for some in opened.values() for run in some)
    for run in rest:
        check_alike(first, run)
    trials: dict[str, list[tuple[Trial, ...]]] = {
        label: [run.trials for run in some] for label, some in opened.items()
    }
    found = frontier(trials, base)
    folder = out or OUT
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = plots.draw(found, folder)
        text = json.dumps(as_dict(found), ensure_ascii=False, indent=1)
        (folder / RESULT).write_text(text + "\n", "utf-8")
    except OSError as error:
        raise InputError(f"{folder} cannot be written to: {error.strerror or error}") from error
    return Drawn(folder, found, opened, tuple(files), tuple(_notes([first, *rest])))


def _notes(runs: Sequence[Evaluated]) -> Iterator[str]:
    for key in ("max_new_tokens", "temperature", "lean"):
        values = {json.dumps(run.about.get(key), ensure_ascii=False) for run in runs}
        if len(values) > 1:
            yield f"the runs differ in {key}: {', '.join(sorted(values))}"


def write_report(drawn: Drawn, command: str) -> Path:
    """Write frontier.md, with the commands that make all of it again. Raises: InputError."""
    path = drawn.folder / REPORT
    try:
        path.write_text(markdown(drawn, command), "utf-8")
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error
    return path


def as_dict(found: Frontier) -> dict[str, Any]:
    """What `--json` prints."""
    return {
        "theorems": found.theorems,
        "samples": found.samples,
        "base": found.base,
        "models": [
            {
                "label": each.label,
                "runs": each.runs,
                "pass": {str(k): estimate_dict(e) for k, e in each.at.items()},
                "spread": each.spread,
                "diversity": {name: estimate_dict(e) for name, e in each.diversity.items()},
                "against_base": each.against
                and {str(k): difference_dict(d) for k, d in each.against.items()},
                "moves": [
                    {"from": a.value, "to": b.value, "theorems": n}
                    for (a, b), n in each.moves.items()
                ],
                "efficient": each.efficient,
                "on_hull": each.on_hull,
                "below_hull": difference_dict(each.below),
            }
            for each in found.standings
        ],
    }


def markdown(drawn: Drawn, command: str) -> str:
    """The report."""
    found = drawn.found
    pictures = [path.name for path in drawn.files if path.suffix == ".png"]
    lines = [
        "# Precision and coverage",
        "",
        f"{found.theorems} theorems, {found.samples} samples each. In %; ± is the standard error"
        " over theorems (bootstrap). frontier: yes, if no other model is better at both; a * marks"
        " a corner of the convex hull; of the others, how far pass@n is below that hull.",
        "",
        *table(*rows(found)),
        "",
    ]
    if any(each.spread for each in found.standings):
        lines += [
            "Where a model has several runs, its numbers are means over them; the standard"
            " deviation over runs:",
            "",
            *table(*spread_rows(found)),
            "",
        ]
    for note in drawn.notes:
        lines += [f"Note: {note}.", ""]
    for name in pictures:
        lines += [f"![{name.removesuffix('.png')}]({name})", ""]
    lines += ["## Commands", "", "```sh"]
    lines += [_command_of(run) for some in drawn.runs.values() for run in some]
    return "\n".join([*lines, command, "```", ""])


def rows(found: Frontier) -> tuple[list[str], list[list[str]]]:
    """A row a model: pass@k, the difference to the base at both ends, diversity."""
    ks = list(found.standings[0].at)
    shown = sorted({1, *(k for k in (4, 16, 64) if k in ks), ks[-1]})
    header = ["model", "runs", *(f"pass@{k}" for k in shown), "frontier"]
    if found.base is not None:
        header += [f"@1 less {found.base}", f"@{ks[-1]} less {found.base}"]
    header += ["tactics (bits)", "distinct"]
    return header, [_row(each, shown, ks[-1], found.base) for each in found.standings]


def _row(each: Standing, shown: Sequence[int], most: int, base: str | None) -> list[str]:
    row = [each.label, str(each.runs), *(percent(each.at[k]) for k in shown), _mark(each)]
    if base is not None:
        for k in (1, most):
            gap = None if each.against is None else each.against[k]
            row.append("–" if gap is None else f"{points(gap)} (p {p_value(gap.p)})")
    return [*row, plain(each.diversity["tactics_shannon"]), plain(each.diversity["distinct"])]


def _mark(each: Standing) -> str:
    """Whether a model is on the frontier, or how far below the hull."""
    if each.on_hull:
        return "yes*"
    gap = points(replace(each.below, value=-each.below.value))
    return f"yes, {gap}" if each.efficient else gap


def spread_rows(found: Frontier) -> tuple[list[str], list[list[str]]]:
    """The spread over runs, a row a model that has several."""
    return ["model", "runs", "pass@1", f"pass@{found.samples}"], [
        [each.label, str(each.runs), *(f"{100 * part:.1f}" for part in each.spread)]
        for each in found.standings
        if each.spread is not None
    ]


def _command_of(run: Evaluated) -> str:
    return str(run.result.get("command", f"# {run.folder}"))
