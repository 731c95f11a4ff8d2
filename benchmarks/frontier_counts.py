"""How many samples Lean accepted in each evaluation of frontier_experiment.py.

As a table, accepted.csv: a line a theorem, a column an evaluation, `NAME-STEP/SAMPLES`. Everything
in the report but diversity follows from it.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation import records
from leanprover_alpha.evaluation.bootstrap import Numbers
from leanprover_alpha.evaluation.passes import Attempt, Fate, Trial
from leanprover_alpha.evaluation.summary import pass_table

if TYPE_CHECKING:
    from frontier_experiment import Experiment


@dataclass(frozen=True)
class Counts:
    """By the name of an evaluation's folder, n and, by theorem, c."""

    found: Mapping[str, tuple[int, Mapping[str, int]]]

    @classmethod
    def of_runs(cls, experiment: Experiment) -> Counts:
        """Those of all finished evaluations."""
        places = [experiment.evaluation("base", 0)]
        places += [
            experiment.evaluation(r.name, s) for r in experiment.runs for s in experiment.steps
        ]
        found = {}
        for folder in places:
            if (folder / "result.json").is_file():
                trials = records.read(folder / records.SAMPLES)
                found[folder.name] = trials[0].n, {each.theorem: each.c for each in trials}
        return cls(found)

    @classmethod
    def of_file(cls, path: Path) -> Counts:
        """Those in a table that `write` wrote."""
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        found = {}
        for number, title in enumerate(header[1:], 1):
            name, _, samples = title.rpartition("/")
            found[name] = int(samples), {row[0]: int(row[number]) for row in rows if row[number]}
        return cls(found)

    def write(self, path: Path) -> None:
        """Write the table."""
        theorems = sorted({theorem for _, column in self.found.values() for theorem in column})
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["theorem", *(f"{name}/{n}" for name, (n, _) in self.found.items())])
            for theorem in theorems:
                writer.writerow(
                    [theorem, *(column.get(theorem, "") for _, column in self.found.values())]
                )

    def trials(self, name: str) -> list[Trial]:
        """An evaluation's trials, theorems in order; what was sampled is not in there."""
        if name not in self.found:
            raise InputError(f"there are no counts of {name}")
        n, column = self.found[name]
        yes, no = Attempt("?", 0.0, 0, Fate.ACCEPTED), Attempt("?", 0.0, 0, Fate.REFUSED)
        return [Trial(t, "", (yes,) * c + (no,) * (n - c)) for t, c in sorted(column.items())]

    def table(self, name: str, ks: Sequence[int]) -> Numbers:
        """pass@k of each theorem of an evaluation, (T, K)."""
        return pass_table(self.trials(name), ks)
