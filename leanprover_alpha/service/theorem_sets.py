"""The theorems that a model is measured on, read out of files: what each hole asks of a model.

A set is a .lean file with holes, a folder of such files, a data file of statements, or one of the
benchmarks that come with lean-alpha.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.corpus.statement_files import SUFFIXES, read_statements
from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.lean.build import Workspace, build_imports
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.errors import InputError
from leanprover_alpha.evaluation.theorems import Theorem, TheoremSet
from leanprover_alpha.search.imports import collect
from leanprover_alpha.search.premises import Premises
from leanprover_alpha.search.questions import question
from leanprover_alpha.service import set_cache
from leanprover_alpha.service.attempts import processors
from leanprover_alpha.service.check import read_source
from leanprover_alpha.service.selection import lean_files
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.process import Limits

SETS = Path(__file__).resolve().parent.parent / "evaluation" / "sets"
EXERCISES = Path(__file__).resolve().parents[2] / "examples" / "repo" / "exercises"
"""The benchmark `repo`; it comes with the sources, not with the wheel."""
EMBEDDED = ("Init", "Prelude")


@dataclass(frozen=True)
class SetFile:
    """A file of a set, not yet read by Lean.

    Attributes:
        family: what its theorems are counted with.
        path: where it lies; `text` is what is in it, or was made of it.
    """

    family: str
    path: Path
    text: str
    notes: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class SetFiles:
    """A set by name, and its files."""

    name: str
    files: tuple[SetFile, ...]

    @property
    def digest(self) -> str:
        """A hash of every text and its family."""
        parts = [part for file in self.files for part in (file.family, file.text)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Posed:
    """The theorems of a file, with the Lean that judges their proofs.

    Attributes:
        root: the folder to run Lean in.
        notes: one line for each hole that is no theorem to prove.
    """

    theorems: TheoremSet
    toolchain: Toolchain
    root: Path
    notes: tuple[str, ...] = ()


def named_sets() -> dict[str, Path]:
    """The benchmarks that come with lean-alpha, by name."""
    places = {place.name: place for place in SETS.iterdir() if place.is_dir()}
    if EXERCISES.is_dir():
        places["repo"] = EXERCISES
    return dict(sorted(places.items()))


def find_set(name: str, split: str | None = None) -> SetFiles:
    """The set of a name or at a path.

    Args: `split` of a data file's records; None for all.
    Raises: InputError if there is none, or it cannot be read.
    """
    path = Path(os.path.expanduser(name))
    if (named := named_sets().get(name)) is not None:
        return SetFiles(name, _folder(named))
    if path.suffix in SUFFIXES:
        return SetFiles(path.stem, _data(path, split))
    if split is not None:
        raise InputError("--split belongs to a data file (.jsonl, .json, .parquet)")
    if path.is_dir():
        return SetFiles(path.resolve().name, _folder(path))
    if not path.exists():
        known = ", ".join(named_sets())
        raise InputError(f"--theorems {name}: no file, no folder, no benchmark ({known})")
    return SetFiles(path.stem, (SetFile(path.stem, path, read_source(path, name)),))


def _folder(folder: Path) -> tuple[SetFile, ...]:
    files = tuple(
        SetFile(
            path.relative_to(folder).with_suffix("").as_posix(), path, read_source(path, str(path))
        )
        for path in lean_files(folder)
    )
    if not files:
        raise InputError(f"{folder}: no .lean file in this folder or below it")
    return tuple(file for file in files if "sorry" in file.text or "admit" in file.text)


def _data(path: Path, split: str | None) -> tuple[SetFile, ...]:
    found = read_statements(path, split)
    return tuple(
        SetFile(each.split or path.stem, path, each.text, each.left_out, each.imports)
        for each in found
    )


def pose(
    files: SetFiles,
    toolchain: str,
    limits: Limits,
    report: Callable[[str], None] = lambda _: None,
    workers: int | None = None,
) -> list[Posed]:
    """Have Lean say what every hole of the set is to prove.

    Args: `workers` files are read side by side; one a processor by default.
    Raises: LeanAlphaError if no Lean can work on a file; InputError for a set without theorems.
    """
    for file in files.files[:1]:
        _lean(file, toolchain)  # builds the core library, where that is still to be done
    posed = []
    pool = ThreadPoolExecutor(workers or processors())
    try:
        for each in pool.map(lambda file: _posed(file, toolchain, limits), files.files):
            posed.append(each)
            report(f"read {len(posed)} of {len(files.files)} files of theorems")
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    if not any(each.theorems.theorems for each in posed):
        raise InputError(f"{files.name}: no theorem with a sorry to fill in it")
    return _renamed(posed)


def _posed(file: SetFile, choice: str, limits: Limits) -> Posed:
    lean = _lean(file, choice)
    document = Document(file.text)
    kept = set_cache.place(file.text, lean)
    known = set_cache.load(kept)
    if known is None:
        known = _asked(file, document, lean, limits)
        set_cache.save(kept, *known)
    asked, notes = known
    theorems = tuple(Theorem(h.theorem, file.family, q.task, q.answer) for h, q in asked)
    root = lean.plan.target.root if lean.plan else file.path.absolute().parent
    posed = TheoremSet(document, theorems, tuple(hole for hole, _ in asked))
    return Posed(posed, lean, root, (*file.notes, *(f"{file.path}:{note}" for note in notes)))


def _asked(
    file: SetFile, document: Document, lean: Toolchain, limits: Limits
) -> tuple[list[set_cache.Asked], list[str]]:
    """Each hole with what is asked for it, and notes on those that are left out.

    Theorems that are open themselves are no premises: what rests on them would not be proved.
    """
    with tempfile.TemporaryDirectory(prefix="lean-alpha-") as folder:
        ready = _prepared(lean, Path(folder), limits)
        found = find_holes(document, ready, file.path, limits)
        holes, notes = _single(found.holes)
        known = collect(document, file.path, ready, limits) if holes else Premises()
    still_open = {hole.theorem for hole in found.holes}
    premises = Premises(tuple(p for p in known.all if p.name not in still_open))
    return [(hole, question(hole, document, premises)) for hole in holes], notes


def _lean(file: SetFile, choice: str) -> Toolchain:
    """The Lean for a file. Raises: LeanAlphaError."""
    if file.path.suffix == ".lean":
        return discover(file.path, choice)
    lean = discover(file.path.absolute().parent, choice)
    more = [name for name in file.imports if name.partition(".")[0] not in EMBEDDED]
    if lean.kind == "embedded" and more:
        raise InputError(
            f"{file.path}: its statements import {', '.join(more)}, which the embedded Lean does"
            " not have: put the file into a Lake project that has it (with elan and lake on PATH),"
            " or name a Lean by --toolchain"
        )
    return lean


def _prepared(lean: Toolchain, scratch: Path, limits: Limits) -> Toolchain:
    """The toolchain with everything compiled that the file imports from its own project."""
    if lean.plan is None:
        return lean
    workspace = Workspace(lean.command, lean.env, lean.core, cache_folder(), scratch / "tree")
    build_imports(workspace, lean.plan.needed, limits)
    return replace(lean, env=workspace.environment(), core=tuple(workspace.search_path))


def _single(holes: Sequence[Hole]) -> tuple[list[Hole], list[str]]:
    """The holes that are all that a theorem lacks, and why others are left out."""
    per_command: dict[int, int] = {}
    for hole in holes:
        per_command[hole.command.start] = per_command.get(hole.command.start, 0) + 1
    kept, notes = [], []
    for hole in holes:
        why = ""
        if hole.obstacle or not hole.goals:
            why = hole.obstacle or "Lean does not say what is to be proved there"
        elif not hole.is_proof:
            why = "it stands for data, not for a proof"
        elif per_command[hole.command.start] > 1:
            why = "its theorem has other holes, too"
        if why:
            notes.append(f"{hole.line}: {hole.theorem} is left out: {why}")
        else:
            kept.append(hole)
    return kept, notes


def _renamed(posed: Sequence[Posed]) -> list[Posed]:
    """The same with names by which a theorem is known in the whole set: `Logic:and_swap`."""
    seen: set[str] = set()
    result = []
    for each in posed:
        theorems = []
        for theorem, hole in zip(each.theorems.theorems, each.theorems.holes, strict=True):
            name = f"{theorem.family}:{theorem.name}"
            if name in seen:
                name += f"@{hole.line}"
            seen.add(name)
            theorems.append(replace(theorem, name=name))
        result.append(replace(each, theorems=replace(each.theorems, theorems=tuple(theorems))))
    return result


def first_of_each(posed: Sequence[Posed], most: int | None) -> list[Posed]:
    """The first theorems of each family in turn, `most` in all; all of them for None."""
    if most is None:
        return list(posed)
    queues: dict[str, list[tuple[int, int]]] = {}
    for number, each in enumerate(posed):
        for place, theorem in enumerate(each.theorems.theorems):
            queues.setdefault(theorem.family, []).append((number, place))
    longest = max(map(len, queues.values()), default=0)
    turns = [queue[i] for i in range(longest) for queue in queues.values() if i < len(queue)]
    chosen = set(turns[:most])
    return [
        replace(
            each, theorems=_subset(each.theorems, [p for n, p in sorted(chosen) if n == number])
        )
        for number, each in enumerate(posed)
    ]


def _subset(theorems: TheoremSet, places: Sequence[int]) -> TheoremSet:
    return TheoremSet(
        theorems.document,
        tuple(theorems.theorems[place] for place in places),
        tuple(theorems.holes[place] for place in places),
    )
