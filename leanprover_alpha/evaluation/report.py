"""A run's summary as plain values for JSON and as Markdown."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from leanprover_alpha.evaluation.bootstrap import Difference, Estimate
from leanprover_alpha.evaluation.estimators import Difficulty
from leanprover_alpha.evaluation.passes import ALL
from leanprover_alpha.evaluation.summary import Comparison, Summary

DIVERSITY_NAMES = {
    "tactics_gini": "tactics, Gini–Simpson",
    "tactics_shannon": "tactics, Shannon (bits)",
    "premises_gini": "premises, Gini–Simpson",
    "premises_shannon": "premises, Shannon (bits)",
    "distinct": "distinct, up to white space and bound names",
}


def as_dict(
    about: Mapping[str, Any], summary: Summary, against: Mapping[str, Comparison] | None = None
) -> dict[str, Any]:
    """What `--json` prints. Shares are in [0, 1]; `se` is the standard error over theorems."""
    effort = summary.effort
    return {
        "run": dict(about),
        "theorems": summary.theorems,
        "samples": summary.samples,
        "precision": estimate_dict(summary.precision),
        "coverage": estimate_dict(summary.coverage),
        "families": {
            name: {
                "theorems": rates.theorems,
                "pass": {str(k): estimate_dict(each) for k, each in rates.at.items()},
            }
            for name, rates in summary.rates.items()
        },
        "difficulty": {each.value: count for each, count in summary.difficulty.items()},
        "diversity": {
            "proofs": {k: estimate_dict(v) for k, v in summary.of_proofs.items()},
            "samples": {k: estimate_dict(v) for k, v in summary.of_samples.items()},
        },
        "fates": {fate.value: count for fate, count in summary.fates.items()},
        "mean_log_prob": summary.log_prob,
        "effort": {
            "samples": effort.samples,
            "tokens": effort.tokens,
            "verifications": effort.verifications,
            "writing_seconds": round(effort.writing, 2),
            "judging_seconds": round(effort.judging, 2),
            "clock_seconds": round(effort.clock, 2),
        },
        "against": {name: _comparison(each) for name, each in (against or {}).items()},
    }


def estimate_dict(found: Estimate | None) -> dict[str, float | None] | None:
    """For JSON; `se` is null where one theorem is all there is."""
    return None if found is None else {"value": found.value, "se": _known(found.error)}


def difference_dict(found: Difference | None) -> dict[str, float | None] | None:
    """For JSON; `se` is null where one theorem is all there is."""
    if found is None:
        return None
    return {"value": found.value, "se": _known(found.error), "p": found.p}


def _known(number: float) -> float | None:
    return None if math.isnan(number) else number


def _comparison(found: Comparison) -> dict[str, Any]:
    return {
        "theorems": found.theorems,
        "pass": {str(k): difference_dict(each) for k, each in found.at.items()},
        "diversity": {k: difference_dict(v) for k, v in found.of_proofs.items()},
        "difficulty": [
            {"from": a.value, "to": b.value, "theorems": n} for (a, b), n in found.moves.items()
        ],
    }


def markdown(
    title: str,
    command: str,
    about: Mapping[str, Any],
    summary: Summary,
    against: Mapping[str, Comparison] | None = None,
) -> str:
    """The report of a run. Args: `command` is the line that makes it again."""
    effort = summary.effort
    lines = [
        f"# {title}",
        "",
        "```sh",
        command,
        "```",
        "",
        f"{summary.theorems} theorems, {summary.samples} samples each at temperature 1, seed"
        f" {about['seed']}; every proof compiled and audited by Lean. In %; ± is the standard error"
        " over theorems (bootstrap).",
        "",
        *table(*rates_rows(summary)),
        "",
        "| difficulty | theorems |",
        "|---|---:|",
        *(f"| {each.value} | {count} |" for each, count in summary.difficulty.items()),
        "",
        "easy: 90 % or more of the samples hold; medium: 30 %; hard: some; unsolved: none.",
        "",
        "## Diversity",
        "",
        "For each theorem, then the mean over the theorems that have any.",
        "",
        *table(*diversity_rows(summary)),
        "",
        "## Effort",
        "",
        f"{effort.tokens} tokens, {effort.verifications} verifications of distinct texts;"
        f" {effort.writing:.0f} s of the model, {effort.judging:.0f} s of Lean, which overlap:"
        f" {effort.clock:.0f} s on the clock.",
        "",
    ]
    for name, comparison in (against or {}).items():
        lines += [
            f"## Against {name}",
            "",
            f"On {comparison.theorems} theorems, paired; p is two-sided, by the bootstrap.",
            "",
            *table(*difference_rows(comparison)),
            "",
            *table(*moves_rows(comparison)),
            "",
        ]
    return "\n".join(lines)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table, its first column to the left."""
    marks = ["---", *["---:"] * (len(header) - 1)]
    return ["| " + " | ".join(row) + " |" for row in (header, marks, *rows)]


Rows = tuple[list[str], list[list[str]]]
"""A table's header and its rows."""


def rates_rows(summary: Summary) -> Rows:
    """pass@k by family, in %."""
    ks = list(summary.rates[ALL].at)
    header = ["family", "theorems", *(f"pass@{k}" for k in ks)]
    return header, [
        [name, str(rates.theorems), *(percent(rates.at[k]) for k in ks)]
        for name, rates in summary.rates.items()
    ]


def diversity_rows(summary: Summary) -> Rows:
    """The measures of diversity, over proofs and over samples."""
    return ["", "accepted proofs", "all samples"], [
        [label, plain(summary.of_proofs[name]), plain(summary.of_samples[name])]
        for name, label in DIVERSITY_NAMES.items()
    ]


def difference_rows(found: Comparison) -> Rows:
    """The differences of pass@k, in points of a percent, and of diversity."""
    rows = [[f"pass@{k}", points(each), p_value(each.p)] for k, each in found.at.items()]
    rows += [
        [DIVERSITY_NAMES[name], f"{each.value:+.3f}{_margin(each.error, 3)}", p_value(each.p)]
        for name, each in found.of_proofs.items()
        if each is not None
    ]
    return ["", "difference", "p"], rows


def moves_rows(found: Comparison) -> Rows:
    """How many theorems went from one difficulty to another; a row a difficulty before."""
    bins = list(Difficulty)
    return ["before \\ after", *(each.value for each in bins)], [
        [a.value, *(str(found.moves.get((a, b), 0)) for b in bins)] for a in bins
    ]


def percent(found: Estimate) -> str:
    """A share in %, with its error.

    >>> percent(Estimate(0.25, 0.01))
    '25.0 ± 1.0'
    """
    return f"{100 * found.value:.1f}{_margin(100 * found.error, 1)}"


def points(found: Difference) -> str:
    """A difference of shares, in points of a percent.

    >>> points(Difference(0.02, 0.011, 0.07))
    '+2.0 ± 1.1'
    """
    return f"{100 * found.value:+.1f}{_margin(100 * found.error, 1)}"


def plain(found: Estimate | None) -> str:
    """A number with its error; a dash for none."""
    return "–" if found is None else f"{found.value:.3f}{_margin(found.error, 3)}"


def _margin(error: float, digits: int) -> str:
    """Nothing where the error is not known."""
    return "" if math.isnan(error) else f" ± {error:.{digits}f}"


def p_value(p: float) -> str:
    """Three digits, or that it is smaller."""
    return "< 0.001" if p < 0.001 else f"{p:.3f}"
