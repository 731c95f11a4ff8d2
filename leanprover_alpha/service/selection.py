"""Which files, and which of their holes, a run is about."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.errors import InputError

STDIN = "-"
SKIPPED_FOLDERS = frozenset({"build", "lake-packages", "node_modules", "__pycache__"})
NEAR = 5


class UnknownTheoremError(InputError):
    """`--theorem` names none that has a hole."""


@dataclass(frozen=True)
class Input:
    """A file to work on; `found` if it was not named itself but lies in a folder that was."""

    name: str
    found: bool = False


def inputs(arguments: Sequence[str]) -> list[Input]:
    """The files that the arguments stand for, each once, folders replaced by the files below them.

    Raises: InputError for an empty name, or a folder without Lean files.
    """
    chosen: dict[str, Input] = {}
    for argument in arguments:
        if not argument:
            raise InputError("the name of a file is empty")
        if argument == STDIN or not os.path.isdir(argument):
            chosen.setdefault(_identity(argument), Input(argument))
            continue
        below = list(lean_files(Path(argument)))
        if not below:
            raise InputError(f"{argument}: no .lean file in this folder or below it")
        for path in below:
            chosen.setdefault(_identity(str(path)), Input(str(path), found=True))
    return list(chosen.values())


def _identity(name: str) -> str:
    try:
        return name if name == STDIN else os.path.realpath(name)
    except (OSError, ValueError):
        return name


def lean_files(folder: Path) -> Iterator[Path]:
    """The Lean files below a folder, in order of name; nothing hidden, nothing that was built."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(
            f for f in folders if not f.startswith(".") and f not in SKIPPED_FOLDERS
        )
        for name in sorted(files):
            if name.endswith(".lean") and not name.startswith("."):
                yield Path(place, name)


def may_have_holes(path: Path, names: Iterable[str] = ()) -> bool:
    """Whether the word, or a name that is asked for, stands anywhere in the file: if not, Lean need
    not be asked.
    """
    words = [b"sorry", b"admit", *(name.rpartition(".")[2].encode() for name in names)]
    try:
        text = path.read_bytes()
    except OSError:
        return True  # who reads it in earnest reports the error
    return any(word in text for word in words)


def choose(holes: Sequence[Hole], names: Iterable[str]) -> tuple[list[Hole], list[str]]:
    """The holes of the theorems that are named (all for no names), and the names that fit none.

    A name may leave out namespaces where that leaves no doubt: `and_swap` for `Logic.and_swap`.
    """
    names = list(names)
    if not names:
        return list(holes), []
    wanted, unknown = set(), []
    for name in names:
        exact = {hole.theorem for hole in holes if hole.theorem == name}
        ending = {hole.theorem for hole in holes if hole.theorem.endswith(f".{name}")}
        wanted |= exact or ending
        if not exact and not ending:
            unknown.append(name)
    return [hole for hole in holes if hole.theorem in wanted], unknown


def unknown_theorem(name: str, known: Iterable[str], where: str) -> UnknownTheoremError:
    """The line for a name that fits none, with those that come near."""
    known = sorted(set(known))
    last = {theorem.rpartition(".")[2]: theorem for theorem in known}
    close = difflib.get_close_matches(name, known, NEAR, 0.5)
    close += [last[n] for n in difflib.get_close_matches(name, last, NEAR, 0.5)]
    shown = list(dict.fromkeys(close))[:NEAR] or known[:NEAR]
    if not shown:
        return UnknownTheoremError(f"--theorem {name}: there is no sorry to fill in {where}")
    word = "near it" if close else "there are"
    return UnknownTheoremError(
        f"--theorem {name}: no theorem of that name has a sorry in {where}; {word}:"
        f" {', '.join(shown)}"
    )
