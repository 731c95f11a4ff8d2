"""Proofs that a policy samples for theorems, each judged by Lean, and pass@k from them.

The model writes for one part of the theorems while Lean judges the part before. A part is always
sampled whole, so that a run which goes on after a stop draws what an unbroken one would have drawn.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.judge import Judgement
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.estimators import pass_at_k
from leanprover_alpha.evaluation.theorems import TheoremSet
from leanprover_alpha.policy.prompts import ContextTooLongError, PromptStyle
from leanprover_alpha.policy.writer import Writer

if TYPE_CHECKING:
    from leanprover_alpha.policy.policy import Sample

MOST_THEOREMS, MOST_SAMPLES = 64, 2048
"""Of a part: enough for full batches, few enough to stop soon."""
ALL = "all"


class Fate(Enum):
    """What became of a sample.

    CONDITIONAL: it rests on another hole of the file. UNFINISHED: cut off for its length. EMPTY:
    the answer holds no proof. UNASKED: the theorem does not fit into what the model can read.
    """

    ACCEPTED = "accepted"
    REFUSED = "refused"
    CONDITIONAL = "conditional"
    UNFINISHED = "unfinished"
    EMPTY = "empty"
    UNASKED = "unasked"


@dataclass(frozen=True)
class Attempt:
    """One sample.

    Attributes:
        text: the tactic block that was judged; "" for none.
        log_prob: of the model's answer, in nats, under the distribution it was drawn from.
        tokens: of the answer, the end token included.
    """

    text: str
    log_prob: float
    tokens: int
    fate: Fate


@dataclass(frozen=True)
class Spent:
    """Seconds that a theorem took: the model's, Lean's, and on the clock (the two overlap)."""

    writing: float = 0.0
    judging: float = 0.0
    clock: float = 0.0


@dataclass(frozen=True)
class Trial:
    """A theorem with the proofs that were sampled for it.

    Attributes:
        verified: distinct texts that Lean was asked for.
    """

    theorem: str
    family: str
    attempts: tuple[Attempt, ...]
    verified: int = 0
    spent: Spent = Spent()

    @property
    def n(self) -> int:
        """How many samples."""
        return len(self.attempts)

    @property
    def c(self) -> int:
        """How many of them Lean accepted."""
        return len(self.proofs)

    @property
    def proofs(self) -> tuple[str, ...]:
        """The accepted ones, each as often as it was drawn."""
        return tuple(each.text for each in self.attempts if each.fate is Fate.ACCEPTED)

    @property
    def texts(self) -> tuple[str, ...]:
        """All that were judged, accepted or not, each as often as it was drawn."""
        return tuple(each.text for each in self.attempts if each.text)

    def first(self, samples: int) -> Trial:
        """The same with its first samples alone; not what they took."""
        return replace(self, attempts=self.attempts[:samples])


@dataclass(frozen=True)
class PassRate:
    """Attributes: at: pass@k by k, a mean over `theorems` theorems, in [0, 1]."""

    theorems: int
    at: dict[int, float]


@dataclass(frozen=True)
class Part:
    """Theorems that are sampled together: these places of a set."""

    theorems: TheoremSet
    places: range


Judging = Callable[[TheoremSet, Mapping[Hole, Sequence[str]]], Mapping[Hole, Sequence[Judgement]]]
"""Judges proofs of holes of a set's document: one judgement a proof. Called in another thread."""


def parts_of(theorems: TheoremSet, n: int) -> list[Part]:
    """The set in parts of as many theorems as are sampled together, `n` proofs each."""
    size = max(1, min(MOST_THEOREMS, MOST_SAMPLES // n))
    count = len(theorems.theorems)
    return [Part(theorems, range(at, min(at + size, count))) for at in range(0, count, size)]


def trials(
    writer: Writer,
    parts: Iterable[Part],
    judging: Judging,
    *,
    n: int,
    seed: int,
    max_new_tokens: int,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[list[Trial]]:
    """The trials of each part, in order, samples at temperature 1; fewer parts if it is stopped."""
    pool = ThreadPoolExecutor(1)
    before = time.monotonic()
    waiting: Future[list[Trial]] | None = None
    try:
        for part in parts:
            if stopped():
                break
            drawn = _draw(writer, part, n, seed, max_new_tokens)
            if waiting is not None:
                found = waiting.result()
                now = time.monotonic()
                yield _clocked(found, now - before)
                before = now
            waiting = pool.submit(_judged, part, drawn, judging)
        if waiting is not None:
            yield _clocked(waiting.result(), time.monotonic() - before)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _clocked(found: Sequence[Trial], seconds: float) -> list[Trial]:
    share = seconds / len(found)
    return [replace(trial, spent=replace(trial.spent, clock=share)) for trial in found]


def _draw(
    writer: Writer, part: Part, n: int, seed: int, max_new_tokens: int
) -> list[tuple[list[Attempt], float]]:
    """The samples of each theorem of a part, not yet judged, and the seconds they took."""
    begin = time.monotonic()
    prompts: dict[int, str] = {}
    for place in part.places:
        try:
            prompts[place] = writer.prompt(part.theorems.theorems[place].task, max_new_tokens)
        except (ContextTooLongError, InputError):
            continue
    rows = writer.sample(
        list(prompts.values()),
        n,
        seed=seed,
        max_new_tokens=max_new_tokens,
        temperature=1.0,
        top_p=1.0,
    )
    drawn = dict(zip(prompts, rows, strict=True))
    share = (time.monotonic() - begin) / len(part.places)
    unasked = [Attempt("", 0.0, 0, Fate.UNASKED)] * n
    return [
        (
            [_attempt(writer.style, part, place, sample) for sample in drawn[place]]
            if place in drawn
            else unasked,
            share,
        )
        for place in part.places
    ]


def _attempt(style: PromptStyle, part: Part, place: int, sample: Sample) -> Attempt:
    theorem = part.theorems.theorems[place]
    block = style.parse(sample.text, theorem.task) if sample.finished else None
    fate = Fate.REFUSED if block else Fate.EMPTY if sample.finished else Fate.UNFINISHED
    text = theorem.answer(block) if block else ""
    return Attempt(text, sample.log_prob, len(sample.tokens), fate)


def _judged(
    part: Part, drawn: Sequence[tuple[list[Attempt], float]], judging: Judging
) -> list[Trial]:
    """The trials of a part: every distinct text of a theorem is judged once."""
    begin = time.monotonic()
    asked = {
        part.theorems.holes[place]: list(dict.fromkeys(a.text for a in attempts if a.text))
        for place, (attempts, _) in zip(part.places, drawn, strict=True)
    }
    said = judging(part.theorems, asked)
    share = (time.monotonic() - begin) / len(part.places)
    found = []
    for place, (attempts, writing) in zip(part.places, drawn, strict=True):
        theorem, hole = part.theorems.theorems[place], part.theorems.holes[place]
        fates = dict(zip(asked[hole], map(_fate, said[hole]), strict=True))
        judged = tuple(replace(a, fate=fates[a.text]) if a.text else a for a in attempts)
        spent = Spent(writing, share)
        found.append(Trial(theorem.name, theorem.family, judged, len(fates), spent))
    return found


def _fate(judgement: Judgement) -> Fate:
    if judgement.accepted:
        return Fate.ACCEPTED
    return Fate.CONDITIONAL if judgement.level is Level.CONDITIONAL else Fate.REFUSED


def pass_rates(found: Sequence[Trial], ks: Sequence[int]) -> dict[str, PassRate]:
    """By family, in alphabetical order, and last for all of them."""
    families = sorted({trial.family for trial in found})
    groups = {family: [t for t in found if t.family == family] for family in families}
    groups[ALL] = list(found)
    return {
        name: PassRate(
            len(group),
            {k: statistics.fmean(pass_at_k(t.n, t.c, k) for t in group) for k in ks},
        )
        for name, group in groups.items()
        if group
    }
