"""Pictures of a frontier, each as PNG and SVG.

Colours are Okabe and Ito's, which colour-blind people can tell apart; markers and dashes differ as
well, so that a print in black and white can be read.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.bootstrap import Estimate
from leanprover_alpha.evaluation.estimators import Difficulty
from leanprover_alpha.evaluation.frontier import Frontier, Standing
from leanprover_alpha.evaluation.trajectories import Trajectory

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*", "<", ">")
DASHES = ("-", "--", "-.", ":")
NEEDS = "pictures need matplotlib: pip install 'lean-alpha[plots]'"
COLUMNS = 4


def draw(found: Frontier, folder: Path) -> list[Path]:
    """Draw all pictures into the folder. Returns: the files.

    Raises: InputError without matplotlib, or if they cannot be written.
    """
    try:
        import matplotlib

        matplotlib.use("Agg")
    except ImportError as error:
        raise InputError(NEEDS) from error
    pictures: dict[str, Callable[[Frontier], Figure]] = {
        "frontier": frontier_figure,
        "pass_at_k": curves_figure,
        "diversity": diversity_figure,
    }
    if any(each.moves for each in found.standings):
        pictures["difficulty"] = moves_figure
    files = []
    for name, make in pictures.items():
        files += save(make(found), folder / name)
    return files


def save(figure: Figure, path: Path) -> list[Path]:
    """Write a figure as PNG and SVG, always the same bytes for the same picture."""
    from matplotlib import pyplot

    files = []
    try:
        with pyplot.rc_context({"svg.hashsalt": "lean-alpha", "svg.fonttype": "none"}):
            for suffix, given in ((".png", {"dpi": 150}), (".svg", {"metadata": {"Date": None}})):
                files.append(path.with_suffix(suffix))
                options: dict[str, Any] = {"bbox_inches": "tight", **given}
                figure.savefig(files[-1], **options)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        pyplot.close(figure)
    return files


def frontier_figure(found: Frontier) -> Figure:
    """pass@n against pass@1, with errors; the hull of the efficient models as a line."""
    figure, axes = _axes(6.4, 4.8)
    hull = found.hull
    axes.plot(
        [100 * s.precision.value for s in hull],
        [100 * s.coverage.value for s in hull],
        color="#999999",
        linewidth=1.2,
        zorder=1,
        label="convex hull" if len(hull) > 1 else None,
    )
    for number, standing in enumerate(found.standings):
        _point(axes, number, standing, standing.precision, standing.coverage, 100, 100)
    axes.set_xlabel("precision: pass@1, %")
    axes.set_ylabel(f"coverage: pass@{found.samples}, %")
    _legend(axes, len(found.standings) + 1)
    return figure


def curves_figure(found: Frontier) -> Figure:
    """pass@k of each model, k on a logarithmic scale, a band of one standard error."""
    figure, axes = _axes(6.4, 4.8)
    for number, standing in enumerate(found.standings):
        ks = list(standing.at)
        values = [100 * each.value for each in standing.at.values()]
        errors = [100 * _known(each.error) for each in standing.at.values()]
        colour = COLOURS[number % len(COLOURS)]
        axes.plot(
            ks,
            values,
            color=colour,
            marker=MARKERS[number % len(MARKERS)],
            linestyle=DASHES[number // len(COLOURS) % len(DASHES)],
            markersize=4.5,
            linewidth=1.4,
            label=standing.label,
        )
        low = [v - e for v, e in zip(values, errors, strict=True)]
        high = [v + e for v, e in zip(values, errors, strict=True)]
        axes.fill_between(ks, low, high, color=colour, alpha=0.12, linewidth=0)
    axes.set_xscale("log", base=2)
    ticks = list(found.standings[0].at)
    axes.set_xticks(ticks, [str(k) for k in ticks])
    axes.set_xlabel("k (logarithmic)")
    axes.set_ylabel("pass@k, %")
    _legend(axes, len(found.standings))
    return figure


def diversity_figure(found: Frontier) -> Figure:
    """Coverage against the diversity of accepted proofs: Shannon's, and the distinct ones."""
    from matplotlib import pyplot

    figure, both = pyplot.subplots(1, 2, figsize=(9.6, 4.4), sharey=True)
    labels = {
        "tactics_shannon": "tactics of a theorem's proofs, Shannon (bits)",
        "distinct": "distinct proofs of a theorem",
    }
    for axes, (measure, label) in zip(both, labels.items(), strict=True):
        for number, standing in enumerate(found.standings):
            across = standing.diversity[measure]
            if across is not None:
                _point(axes, number, standing, across, standing.coverage, 1, 100)
        axes.set_xlabel(label)
        axes.grid(alpha=0.3)
    both[0].set_ylabel(f"coverage: pass@{found.samples}, %")
    _legend(both[1], len(found.standings))
    return figure


def trajectories_figure(ways: Sequence[Trajectory], k: int) -> Figure:
    """Each rule's way through (pass@1, pass@k) from the base on, a marker an evaluation."""
    figure, axes = _axes(6.4, 4.8)
    for number, way in enumerate(ways):
        means = 100 * way.means
        axes.plot(
            means[:, 0],
            means[:, 1],
            color=COLOURS[number % len(COLOURS)],
            marker=MARKERS[number % len(MARKERS)],
            linestyle=DASHES[number // len(COLOURS) % len(DASHES)],
            markersize=5,
            linewidth=1.4,
            label=way.label,
        )
    x, y = 100 * ways[0].means[0]
    axes.plot(x, y, marker="o", markersize=11, color="black", fillstyle="none", linestyle="none")
    axes.annotate("base", (x, y), textcoords="offset points", xytext=(8, -12))
    axes.set_xlabel("precision: pass@1, %")
    axes.set_ylabel(f"pass@{k}, %")
    _legend(axes, len(ways))
    return figure


def moves_figure(found: Frontier) -> Figure:
    """For each model how many theorems went from which difficulty, with the base, to which."""
    from matplotlib import pyplot

    shown = [standing for standing in found.standings if standing.moves]
    columns = min(COLUMNS, len(shown))
    rows = -(-len(shown) // columns)
    figure, grid = pyplot.subplots(
        rows, columns, figsize=(2.9 * columns, 2.9 * rows), squeeze=False, layout="constrained"
    )
    bins = list(Difficulty)
    names = [each.value for each in bins]
    for axes, standing in zip(grid.flat, shown, strict=False):
        counts = [[standing.moves.get((a, b), 0.0) for b in bins] for a in bins]
        axes.imshow(counts, cmap="Blues", vmin=0, vmax=found.theorems / 2)
        for y, row in enumerate(counts):
            for x, count in enumerate(row):
                dark = count > 0.3 * found.theorems
                axes.text(
                    x, y, f"{count:.4g}", ha="center", va="center", color="white" if dark else "k"
                )
        axes.set_xticks(range(4), names, fontsize=8)
        axes.set_yticks(range(4), names, fontsize=8)
        axes.set_title(standing.label, fontsize=10)
    for axes in list(grid.flat)[len(shown) :]:
        axes.set_visible(False)
    figure.supylabel(f"with {found.base}", fontsize=10)
    figure.supxlabel("after tuning", fontsize=10)
    return figure


def _axes(width: float, height: float) -> tuple[Figure, Axes]:
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(width, height))
    axes.grid(alpha=0.3)
    return figure, axes


def _known(error: float) -> float:
    """For one theorem no error is known, and none is drawn."""
    return 0.0 if math.isnan(error) else error


def _point(
    axes: Axes,
    number: int,
    standing: Standing,
    across: Estimate,
    up: Estimate,
    across_scale: float,
    up_scale: float,
) -> None:
    colour = COLOURS[number % len(COLOURS)]
    axes.errorbar(
        across_scale * across.value,
        up_scale * up.value,
        xerr=across_scale * _known(across.error),
        yerr=up_scale * _known(up.error),
        color=colour,
        ecolor=colour,
        elinewidth=0.9,
        capsize=2,
        marker=MARKERS[number % len(MARKERS)],
        markerfacecolor=colour if number < len(COLOURS) else "white",
        linestyle="none",
        markersize=7,
        label=standing.label,
        zorder=2,
    )


def _legend(axes: Axes, entries: int) -> None:
    """Beside the picture, so that it hides nothing."""
    axes.legend(
        loc="center left",
        bbox_to_anchor=(1.01, 0.5),
        fontsize=8,
        frameon=False,
        ncols=1 + (entries > 16),
    )
