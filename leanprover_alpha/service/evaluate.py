"""What `lean-alpha eval` does: sample proofs of a set of theorems, have Lean judge them, sum up.

A run's folder:

    run.json        what decides its numbers: model, theorems, seed …
    samples.jsonl   every sample with its verdict and log-probability (evaluation/records.py)
    result.json     the summary, as `--json` prints it
    report.md       the same for people

The same command goes on where a run was stopped, and draws what an unbroken run would have drawn.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from leanprover_alpha import __version__
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.executors import (
    FileTheorems,
    JudgeTask,
    JudgeTerms,
    LocalExecutor,
)
from leanprover_alpha.environment.verification.judge import Judgement
from leanprover_alpha.environment.verification.memory import VerdictMemory
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation import records
from leanprover_alpha.evaluation.passes import (
    Fate,
    Part,
    Trial,
    parts_of,
    trials,
)
from leanprover_alpha.evaluation.summary import Summary, summarise
from leanprover_alpha.evaluation.theorems import TheoremSet
from leanprover_alpha.service.alone import alone_with
from leanprover_alpha.service.models import ModelOptions, chosen_name, writer_of
from leanprover_alpha.service.theorem_sets import (
    Posed,
    SetFiles,
    find_set,
    first_of_each,
    pose,
)
from leanprover_alpha.toolchain.children import end_descendants
from leanprover_alpha.toolchain.process import Limits

RUN, RESULT, REPORT = "run.json", "result.json", "report.md"
FOLDER = Path(".lean-alpha") / "eval"
NO_MODEL = "there is no model to evaluate: name one with --model"
HASHED = 256 << 20
"""Bytes of a model's file that is told from others by its content; larger ones by size and date."""


@dataclass(frozen=True)
class EvalOptions:
    """How a model is measured.

    Attributes:
        theorems: a .lean file, a folder, a data file, or the name of a benchmark.
        split: of a data file's records.
        limit: the first theorems of each family in turn, so many in all; None for all.
        samples: n, for each theorem, at temperature 1.
        max_new_tokens: a proof's longest, in tokens.
        out: the run's folder; None for one below `FOLDER`, named after the rest.
        workers: Lean processes at once; None for one a processor.
        verdicts: a file where verdicts are kept for other runs, and looked up.
    """

    theorems: str
    model: ModelOptions
    split: str | None = None
    limit: int | None = None
    samples: int = 256
    seed: int = 0
    max_new_tokens: int = 256
    out: Path | None = None
    toolchain: str = "auto"
    workers: int | None = None
    verdicts: Path | None = None
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True)
class Progress:
    """How far a run is.

    Attributes: accepted, samples: so far in all.
    """

    theorems: int
    of: int
    accepted: int
    samples: int


@dataclass(frozen=True)
class Evaluated:
    """A finished run.

    Attributes:
        about: what run.json says.
        result: what result.json says, of a run that was opened.
        notes: one line for each hole of the set that is no theorem to prove.
    """

    folder: Path
    about: Mapping[str, Any]
    trials: tuple[Trial, ...]
    summary: Summary
    result: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


Report = Callable[["Progress | str"], None]


def evaluate(
    options: EvalOptions,
    report: Report = lambda _: None,
    against: Sequence[Evaluated] = (),
) -> Evaluated:
    """Measure a model; goes on with a run that was stopped.

    Args: `report` is told how far it is, and what is being prepared; `against` are runs that this
        one will be compared with.
    Raises: LeanAlphaError if there is no such model or set, the folder holds another run, or
        `against` names one on other theorems.
    """
    name = chosen_name(options.model.name)
    if name is None:
        raise InputError(NO_MODEL)
    options = replace(options, model=replace(options.model, name=name))
    if options.verdicts is not None:
        VerdictMemory(options.verdicts).close()  # before anything else is begun
    files = find_set(options.theorems, options.split)
    about = _about(options, files)
    for other in against:
        _check_alike(about, "this run", other)
    posed = pose(files, options.toolchain, options.limits, report, options.workers)
    about["lean"] = sorted({f"{each.toolchain.version} {each.toolchain.key}" for each in posed})
    folder = options.out or FOLDER / _slug(options, files, about)
    _claim(folder, about)
    with alone_with(folder):
        posed = first_of_each(posed, options.limit)
        found = _go_on(options, posed, folder, report)
    _check_asked(found, name)
    notes = tuple(note for each in posed for note in each.notes)
    return Evaluated(folder, about, tuple(found), summarise(found), notes=notes)


def _go_on(
    options: EvalOptions, posed: Sequence[Posed], folder: Path, report: Report
) -> list[Trial]:
    """Draw and judge what a run's folder does not have yet; returns all trials."""
    parts = [part for each in posed for part in parts_of(each.theorems, options.samples)]
    path = folder / records.SAMPLES
    found = records.take_up(path, [len(part.places) for part in parts])
    done = _whole(found, parts)
    if done < len(parts):
        report(f"loading {options.model.name}")
        writer = writer_of(options.model)
        tell = _teller(found, sum(len(part.places) for part in parts), report)
        tell([])
        with Judges(posed, options) as judges:
            drawn = trials(
                writer,
                parts[done:],
                judges.judging,
                n=options.samples,
                seed=options.seed,
                max_new_tokens=options.max_new_tokens,
            )
            for number, some in enumerate(drawn, done):
                records.append(path, some, number)
                found += some
                tell(some)
    return found


def open_run(folder: Path) -> Evaluated:
    """A finished run, from its folder. Raises: InputError."""
    try:
        about = _read(folder / RUN, "theorems", "set")
    except OSError as error:
        raise InputError(
            f"{folder} holds no run of `lean-alpha eval`: {RUN}: {error.strerror or error}"
        ) from error
    try:
        result = _read(folder / RESULT)
    except OSError as error:
        raise InputError(
            f"{folder}: the run is not finished: the same `lean-alpha eval` goes on"
        ) from error
    found = records.read(folder / records.SAMPLES)
    return Evaluated(folder, about, tuple(found), summarise(found), result)


def _read(path: Path, *keys: str) -> dict[str, Any]:
    """An object with these keys. Raises: OSError; InputError if the file holds something else."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise InputError(f"{path} cannot be read: {error}") from error
    missing = [] if isinstance(found, dict) else ["object"]
    missing = missing or [key for key in keys if key not in found]
    if missing:
        raise InputError(f"{path} cannot be read: there is no {', '.join(missing)} in it")
    return dict(found)


def check_alike(first: Evaluated, other: Evaluated) -> None:
    """Raises: InputError if two runs are on different theorems, whatever they are called."""
    _check_alike(first.about, str(first.folder), other)


def _check_alike(about: Mapping[str, Any], name: str, other: Evaluated) -> None:
    if about["set"] != other.about["set"]:
        raise InputError(
            f"{name} is on other theorems ({about['theorems']}, {about['set']}) than"
            f" {other.folder} ({other.about['theorems']}, {other.about['set']}): they cannot be"
            " compared"
        )


class Judges:
    """Judges the proofs of a set's files; a context manager, which Ctrl-C does not keep waiting."""

    def __init__(self, posed: Sequence[Posed], options: EvalOptions) -> None:
        self._files = {
            id(each.theorems): FileTheorems(
                f"theorems {number}",
                each.theorems.document,
                {str(hole.index): hole for hole in each.theorems.holes},
                each.toolchain,
                each.root,
            )
            for number, each in enumerate(posed)
        }
        terms = JudgeTerms(options.limits, memory=options.verdicts)
        self._executor = LocalExecutor(terms, options.workers)

    def judging(
        self, theorems: TheoremSet, asked: Mapping[Hole, Sequence[str]]
    ) -> Mapping[Hole, Sequence[Judgement]]:
        """The verdicts on proofs of one document's holes."""
        proofs = {str(hole.index): tuple(texts) for hole, texts in asked.items()}
        task = JudgeTask(self._files[id(theorems)], proofs)
        (found,) = self._executor.run([task])
        return {hole: found[str(hole.index)] for hole in asked}

    def __enter__(self) -> Judges:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            end_descendants()
        self._executor.close()


def _teller(
    found: Sequence[Trial], total: int, report: Report
) -> Callable[[Sequence[Trial]], None]:
    """What counts up, beginning with what an earlier process has found."""
    seen = [0, 0, 0]

    def tell(new: Sequence[Trial]) -> None:
        for number, of in enumerate((len(new), sum(t.c for t in new), sum(t.n for t in new))):
            seen[number] += of
        report(Progress(seen[0], total, seen[1], seen[2]))

    for trial in found:
        for number, of in enumerate((1, trial.c, trial.n)):
            seen[number] += of
    return tell


def _whole(found: Sequence[Trial], parts: Sequence[Part]) -> int:
    """How many parts the trials make."""
    left = len(found)
    for number, part in enumerate(parts):
        if left < len(part.places):
            return number
        left -= len(part.places)
    return len(parts)


def _check_asked(found: Sequence[Trial], name: str) -> None:
    if all(each.fate is Fate.UNASKED for trial in found for each in trial.attempts):
        raise InputError(
            f"{name} cannot be asked for any of the theorems: its context is too short, or its"
            " prompt style does not fit (--prompt-style)"
        )


def _about(options: EvalOptions, files: SetFiles) -> dict[str, Any]:
    """What decides the numbers of a run."""
    model = options.model
    adapter = None if model.adapter in (None, "none") else model.adapter
    return {
        "format": 1,
        "version": __version__,
        "theorems": files.name,
        "set": files.digest,
        "split": options.split,
        "limit": options.limit,
        "model": model.name,
        "adapter": adapter,
        "revision": model.revision,
        "prompt_style": model.style,
        "weights": _weights(model.name or "", adapter),
        "samples": options.samples,
        "seed": options.seed,
        "temperature": 1.0,
        "max_new_tokens": options.max_new_tokens,
        "level": Level.AUDITED.value,
    }


def _weights(name: str, adapter: str | None) -> str:
    """A digest that tells models apart which lie in the same folder one after the other.

    Raises: LeanAlphaError if there is no such model or adapter.
    """
    from leanprover_alpha.policy.adapters import check_folder
    from leanprover_alpha.policy.loading import locate

    digest = hashlib.sha256()
    source = locate(name)
    folders = [Path(source.place)] if source.local else []
    if adapter is not None:
        check_folder(Path(adapter))
        folders.append(Path(adapter))
    for folder in folders:
        for path in sorted(folder.iterdir()):
            if path.suffix in (".safetensors", ".bin", ".json") and path.is_file():
                about = path.stat()
                dated = f"{about.st_size} {about.st_mtime_ns}".encode()
                content = path.read_bytes() if about.st_size <= HASHED else dated
                digest.update(path.name.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()[:16] if folders else source.place


def _slug(options: EvalOptions, files: SetFiles, about: Mapping[str, Any]) -> str:
    parts = [files.name, Path(options.model.name or "").name]
    if about["adapter"]:
        parts.append(Path(about["adapter"]).resolve().name)
    named = "-".join([*parts, f"n{options.samples}", f"seed{options.seed}"])
    decisive = {key: value for key, value in about.items() if key != "version"}
    digest = hashlib.sha256(json.dumps(decisive, sort_keys=True).encode()).hexdigest()[:6]
    return re.sub(r"[^\w.-]+", "_", named) + f"-{digest}"


def _claim(folder: Path, about: Mapping[str, Any]) -> None:
    """Begin a run in the folder, or go on with it. Raises: InputError if another one is there."""
    path = folder / RUN
    text = json.dumps(about, ensure_ascii=False, indent=1) + "\n"
    try:
        if path.is_file():
            before = _read(path)
            other = [key for key in about if before.get(key) != about[key] and key != "version"]
            if other:
                raise InputError(
                    f"{folder} holds a run with another {', '.join(other)}: name another folder"
                    " with --out"
                )
            return
        if (folder / records.SAMPLES).exists():
            raise InputError(f"{folder} holds samples without {RUN}: name another --out")
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    except OSError as error:
        raise InputError(f"{folder} cannot be written to: {error.strerror or error}") from error


def write_report(run: Evaluated, result: Mapping[str, Any], text: str) -> None:
    """Put the summary into the run's folder. Raises: InputError."""
    try:
        for name, content in (
            (REPORT, text),
            (RESULT, json.dumps(result, ensure_ascii=False, indent=1) + "\n"),
        ):
            fresh = run.folder / f"{name}.new"
            fresh.write_text(content, "utf-8")
            os.replace(fresh, run.folder / name)
    except OSError as error:
        raise InputError(f"{run.folder} cannot be written to: {error.strerror or error}") from error
