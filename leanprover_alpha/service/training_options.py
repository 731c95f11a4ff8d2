"""What `train` is asked and what it answers: options, report, and who listens on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from leanprover_alpha.service.collect import Listener as CollectListener
from leanprover_alpha.service.collecting import Collected
from leanprover_alpha.toolchain.process import Limits

if TYPE_CHECKING:
    from leanprover_alpha.training.settings import TrainSettings
    from leanprover_alpha.training.step import StepNumbers
    from leanprover_alpha.training.warm_start import WarmNumbers

KEPT = ("revision", "style", "dtype", "rechecks")
RECHECKS = 1


@dataclass(frozen=True)
class TrainOptions:
    """What a run is asked, beside the settings that decide its numbers.

    Attributes:
        name: of the adapter; the repository's own by default.
        model, revision, style, trust_remote_code: as for `prove`; dtype, device: see `Policy.load`.
            Where dtype is None, it is "auto".
        exclude: what must not be trained on; see `exclusion.read_exclusion`.
        workers: proofs judged, and files read, side by side; as many as processors by default.
        rechecks: verdicts a step that are asked again alone; `RECHECKS` where it is None.
        save_every: steps between checkpoints.
        limits: of one Lean process.
    """

    name: str | None = None
    resume: bool = False
    model: str | None = None
    revision: str | None = None
    style: str | None = None
    trust_remote_code: bool = False
    dtype: str | None = None
    device: str = "auto"
    exclude: tuple[str, ...] = ()
    executor: str = "local"
    workers: int | None = None
    rechecks: int | None = None
    save_every: int = 10
    toolchain: str = "auto"
    limits: Limits = field(default_factory=Limits)

    @property
    def kept(self) -> dict[str, Any]:
        """Those that a checkpoint keeps beside the settings: how the model is read and asked."""
        return {name: getattr(self, name) for name in KEPT}

    def completed(self, kept: Mapping[str, Any]) -> TrainOptions:
        """With what a checkpoint has kept where nothing is said, and with defaults for the rest."""
        found = {name: value for name, value in self.kept.items() if value is not None}
        known = {name: kept[name] for name in KEPT if kept.get(name) is not None}
        return replace(self, **{"dtype": "auto", "rechecks": RECHECKS, **known, **found})


@dataclass(frozen=True)
class TrainReport:
    """What a run did.

    Attributes:
        adapter: its folder; base: the model it belongs to.
        steps: done in all; resumed: from which step this process went on.
        theorems, stored: trained on, and the verified proofs that they had before.
        excluded, left_out: theorems kept for a test; (name, why) of those that could not be used.
        new_proofs: verified proofs that the store did not have.
        rechecked: verdicts that were asked again, all with the same answer; `unanswered`: those for
            which the machine was too busy.
        warnings: one line each.
        metrics: one object a step, of all processes of the run.
        curves: the picture; None where matplotlib is not installed.
        first: whether this is the process, of several, that speaks.
    """

    adapter: Path
    base: str
    steps: int
    resumed: int
    theorems: int
    stored: int
    excluded: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    new_proofs: int
    rechecked: int
    unanswered: int
    warnings: tuple[str, ...]
    metrics: tuple[dict[str, Any], ...]
    curves: Path | None
    first: bool
    seconds: float = 0.0


class TrainListener(CollectListener, Protocol):
    """Hears how a run goes on."""

    def preparing(self, what: str) -> None: ...

    def began(self, folder: Path, theorems: int, stored: int, settings: TrainSettings) -> None: ...

    def warmed(self, numbers: WarmNumbers) -> None: ...

    def stepped(self, numbers: StepNumbers, new_proofs: int) -> None: ...

    def warned(self, line: str) -> None: ...


class Silence:
    """A listener that does nothing: of all processes but the first."""

    def started(self, files: int, unchanged: int, tracer: str, why: str) -> None:
        """Nothing."""

    def collected(self, file: Collected) -> None:
        """Nothing."""

    def skipped(self, name: str, problem: str) -> None:
        """Nothing."""

    def preparing(self, what: str) -> None:
        """Nothing."""

    def began(self, folder: Path, theorems: int, stored: int, settings: TrainSettings) -> None:
        """Nothing."""

    def warmed(self, numbers: WarmNumbers) -> None:
        """Nothing."""

    def stepped(self, numbers: StepNumbers, new_proofs: int) -> None:
        """Nothing."""

    def warned(self, line: str) -> None:
        """Nothing."""
