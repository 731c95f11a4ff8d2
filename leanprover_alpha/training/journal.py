"""What a training run leaves to look at: a line of numbers a step, curves, a model card.

NAME/metrics.jsonl      one JSON object a step; a resumed run cuts off what it does again
NAME/tensorboard/       the same for TensorBoard, where tensorboardX is installed
NAME/curves.png         precision, KL, length, effective sample size over the steps
NAME/README.md          the model card: rule, data, seeds, results, the command
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from leanprover_alpha.training.settings import TrainSettings
from leanprover_alpha.training.step import StepNumbers

METRICS = "metrics.jsonl"
CURVES = (
    ("precision", "precision: share of proofs that pass"),
    ("kl", "KL to the base, nats"),
    ("length", "tokens a proof"),
    ("ess", "effective sample size, share"),
)
WINDOW = 10
DROP = 0.5


class Journal:
    """Writes the numbers of a run as they come; a context manager.

    Args: `begin` is the step from which this run goes on: lines of later steps, left by a run that
    was stopped after its last checkpoint, are cut off.
    """

    def __init__(self, folder: Path, begin: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / METRICS
        kept = [line for line in read_metrics(path) if line["step"] < begin]
        path.write_text("".join(json.dumps(line) + "\n" for line in kept), "utf-8")
        self.file = path.open("a", encoding="utf-8")
        self.board = _board(folder / "tensorboard", begin)

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # on a full disk `write` has said so
            self.close()

    def close(self) -> None:
        """Close the files."""
        self.file.close()
        if self.board is not None:
            self.board.close()

    def write(self, numbers: StepNumbers) -> None:
        """Note a step; it is on disk when this returns."""
        line = numbers.as_dict()
        self.file.write(json.dumps(line) + "\n")
        self.file.flush()
        if self.board is None:
            return
        flat = {key: value for key, value in line.items() if isinstance(value, (int, float))}
        flat |= {f"seconds/{phase}": value for phase, value in numbers.seconds.items()}
        flat |= {f"rates/{what}": value for what, value in numbers.rates.items()}
        for key, value in flat.items():
            self.board.add_scalar(key, value, numbers.step)


def read_metrics(path: Path) -> list[dict[str, Any]]:
    """The lines of a metrics file, without one that was cut short; none if there is no file."""
    if not path.is_file():
        return []
    lines = []
    for text in path.read_text("utf-8").splitlines():
        try:
            lines.append(json.loads(text))
        except ValueError:
            break
    return lines


def _board(folder: Path, begin: int) -> Any:
    try:
        from tensorboardX import SummaryWriter
    except ImportError:
        return None
    return SummaryWriter(str(folder), purge_step=begin)


class LengthAlarm:
    """Raises when the mean length of a proof drops suddenly.

    A policy that has found a text which the verifier wrongly accepts soon writes little else, and
    such texts are short. So a drop below half of the mean of the last ten steps is worth a look.
    """

    def __init__(self) -> None:
        self.seen: list[float] = []

    def hear(self, length: float) -> str | None:
        """A sentence for the user if the length of this step gives reason to doubt."""
        before = self.seen[-WINDOW:]
        self.seen.append(length)
        usual = sum(before) / len(before) if len(before) == WINDOW else 0.0
        if length < DROP * usual:
            return (
                f"proofs became much shorter all at once ({usual:.0f} tokens, now {length:.0f}): "
                "look at what passes before you trust the precision"
            )
        return None


def draw_curves(folder: Path, title: str) -> Path | None:
    """Draw the curves of a run. Returns: the picture; None where matplotlib is not installed."""
    try:
        import matplotlib

        matplotlib.use("Agg")
        from matplotlib import pyplot
    except ImportError:
        return None
    lines = read_metrics(folder / METRICS)
    figure, axes = pyplot.subplots(2, 2, figsize=(10, 6), sharex=True)
    for axis, (key, label) in zip(axes.flat, CURVES, strict=True):
        points = [(line["step"] + 1, line[key]) for line in lines if line[key] is not None]
        axis.plot([x for x, _ in points], [y for _, y in points], color="#0072B2", linewidth=1.2)
        axis.set_title(label, fontsize=10)
        axis.grid(alpha=0.3)
        axis.set_ylim(bottom=min(0.0, min((y for _, y in points), default=0.0)))
    for axis in axes[-1]:
        axis.set_xlabel("step")
    figure.suptitle(title)
    figure.tight_layout()
    path = folder / "curves.png"
    figure.savefig(path, dpi=120)
    pyplot.close(figure)
    return path


def model_card(
    base: str,
    settings: TrainSettings,
    command: str,
    data: Mapping[str, Any],
    metrics: Sequence[Mapping[str, Any]],
) -> str:
    """The adapter's README, in the format that model hubs read.

    Args: `data` says what it was trained on, a row an entry.
    """
    window = ends(len(metrics))
    first, last = _means(metrics[:window]), _means(metrics[-window:])
    rows = [("precision", "share of the policy's own proofs that pass"), ("kl", "KL to the base")]
    results = [f"| {label} | {first[key]} | {last[key]} |" for key, label in rows]
    header = ["---", f"base_model: {base}", "library_name: peft", "tags: [lean4, theorem-proving]"]
    return "\n".join(
        [
            *header,
            "---",
            "",
            f"# LoRA adapter for {base}",
            "",
            f"Tuned with the rule {settings.rule} on verified proofs of one repository:",
            "",
            "```sh",
            command,
            "```",
            "",
            "Every proof that it learnt from was compiled and audited by Lean.",
            "",
            "## Data",
            "",
            "| | |",
            "|---|---|",
            *(f"| {key} | {value} |" for key, value in data.items()),
            "",
            "## Settings",
            "",
            "| | |",
            "|---|---|",
            *(f"| {key} | {value} |" for key, value in settings.as_dict().items()),
            "",
            "## Results on its own training theorems",
            "",
            f"Means over the first {window} and the last {window} of {len(metrics)} steps, from "
            "metrics.jsonl:",
            "",
            "| | first | last |",
            "|---|---|---|",
            *results,
            "",
        ]
    )


def ends(steps: int) -> int:
    """How many steps of a run count as its beginning, and as many as its end: no step as both."""
    return max(1, min(WINDOW, steps // 2))


def _means(metrics: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    lines = list(metrics)
    found = {}
    for key in ("precision", "kl"):
        values = [line[key] for line in lines if line[key] is not None]
        found[key] = f"{sum(values) / len(values):.3f}" if values else "not measured"
    return found
