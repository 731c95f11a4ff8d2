"""The requests that scripts and agents make, answered with plain dicts: lines and MCP share them.

Each request names a text: `text` (what an editor has, saved or not), `file` (where it counts as
standing, so that its imports resolve), or `file` alone. Places are `line` from 1 and `column` from
0 in code points, as Lean's command line has them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.errors import InputError
from leanprover_alpha.service.as_json import hole_as_dict, report_as_dict, result_as_dict
from leanprover_alpha.service.check import read_source
from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.service.doors.progress import Watcher
from leanprover_alpha.service.doors.workbench import (
    Pick,
    Tried,
    Workbench,
    at,
    everything,
    hole_at,
)
from leanprover_alpha.service.prove import Opened
from leanprover_alpha.service.results import FileResult, HoleResult
from leanprover_alpha.service.selection import choose, unknown_theorem
from leanprover_alpha.toolchain.leash import Leash

Tell = Callable[[int, str], None]
Found = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Place:
    """What a request is about: see the module. `theorem`: only the holes in these."""

    text: str | None = None
    file: str | None = None
    theorem: tuple[str, ...] = ()
    line: int | None = None
    column: int = 0


class Answers:
    """Answers requests; each may be made from any thread and stopped with its leash.

    Raises, all of them: InputError for a request that cannot be used; other LeanAlphaErrors if no
    Lean can work on the text; StoppedError.
    """

    def __init__(self, benches: Benches) -> None:
        self.benches = benches

    def prove(
        self,
        place: Place,
        *,
        leash: Leash,
        tell: Tell,
        found: Found | None = None,
        budget: float | None = None,
        proofs: int | None = None,
    ) -> dict[str, Any]:
        """As `prove --json`, with the `edits` that the proofs make, the `text` with them in it, and
        for each hole the `others`. Args: `found` hears of each first proof at once; `proofs`, where
        it is given, are looked for as long as the first one.
        """
        options = self.benches.options
        options = replace(
            options,
            budget_seconds=budget or options.budget_seconds,
            proofs=proofs or options.proofs,
            more_seconds=(budget or options.budget_seconds) if proofs else options.more_seconds,
        )

        def verified(result: HoleResult, tidied: bool) -> None:
            if found is not None and tidied:
                found(hole_as_dict(result))

        watcher = Watcher(options.budget_seconds, tell, verified)
        with self._bench(place) as (bench, text):
            result = bench.prove(
                text, pick_of(place), leash=leash, listener=watcher, options=options
            )
        return {
            **result_as_dict(result),
            "edits": edits_as_dicts(result),
            "text": result.completed,
        }

    def check(self, place: Place, *, leash: Leash) -> dict[str, Any]:
        """As `check --json`."""
        with self._bench(place) as (bench, text):
            return report_as_dict(bench.check(text, leash=leash))

    def goals(self, place: Place, *, leash: Leash) -> dict[str, Any]:
        """The goals at a place; without one, those of every hole."""
        with self._bench(place) as (bench, text):
            opened = bench.opened(text, leash)
            holes = [
                {
                    "theorem": hole.theorem,
                    "line": hole.line,
                    "column": hole.column,
                    "goals": list(hole.goals),
                    "fillable": hole.is_proof and not hole.obstacle,
                    **({"message": hole.obstacle} if hole.obstacle else {}),
                }
                for hole in _asked(opened, place)
            ]
            if place.line is None:
                return {"file": bench.name, "holes": holes, "notes": list(opened.found.notes)}
            offset = offset_of(opened.document, place)
            goals = list(bench.goals(text, offset, leash))
            return {"file": bench.name, "goals": goals, "holes": holes}

    def try_tactics(self, place: Place, tactics: Sequence[str], *, leash: Leash) -> dict[str, Any]:
        """What becomes of each tactic block in the hole at a place."""
        with self._bench(place) as (bench, text):
            hole, tried = bench.try_tactics(text, pick_of(place), tactics, leash=leash)
            return {
                "theorem": hole.theorem,
                "line": hole.line,
                "column": hole.column,
                "results": [_tried(one) for one in tried],
            }

    @contextmanager
    def _bench(self, place: Place) -> Iterator[tuple[Workbench, str]]:
        path = None if place.file is None else _path(place.file)
        text = place.text
        if text is None:
            if path is None:
                raise InputError("name a file, or give the text")
            text = read_source(path, str(path))
        with self.benches.use(path) as bench:
            yield bench, text


def is_seconds(value: object) -> bool:
    """Whether it is a number above 0 that a float can be made of: JSON has larger ones."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 < value <= sys.float_info.max


def _path(name: str) -> Path:
    """The file that is named. Raises: InputError for what no file can be called."""
    try:
        with suppress(OSError):  # who reads it reports it
            Path(name).lstat()
    except ValueError as error:
        raise InputError(f"file: {error}") from error
    return Path(name).absolute()


def pick_of(place: Place) -> Pick:
    """The holes that a request means."""
    if place.line is not None:
        return lambda opened: at(offset_of(opened.document, place))(opened)
    if not place.theorem:
        return everything

    def pick(opened: Opened) -> Sequence[Any]:
        holes, missing = choose(opened.found.holes, place.theorem)
        if missing:
            raise unknown_theorem(missing[0], opened.theorems, opened.name)
        return holes

    return pick


def offset_of(document: Document, place: Place) -> int:
    """The offset of a request's place. Raises: InputError for one outside of the text."""
    line = place.line or 0
    last = document.position(len(document.text))[0]
    if not 1 <= line <= last or place.column < 0:
        raise InputError(f"there is no place {line}:{place.column} in a text of {last} lines")
    return document.offset(line, place.column)


def _asked(opened: Opened, place: Place) -> Sequence[Any]:
    if place.line is None:
        return pick_of(place)(opened)
    hole = hole_at(opened, offset_of(opened.document, place))
    return [] if hole is None else [hole]


def edits_as_dicts(result: FileResult) -> list[dict[str, Any]]:
    """What the proofs change in the text."""

    def position(offset: int) -> dict[str, int]:
        line, column = result.document.position(offset)
        return {"line": line, "column": column}

    def shown(span: Span, new: str) -> dict[str, Any]:
        return {"start": position(span.start), "end": position(span.end), "newText": new}

    return [shown(span, new) for span, new in result.edits]


def _tried(one: Tried) -> dict[str, Any]:
    return {
        "tactic": one.tactic,
        "status": one.status,
        "goals": list(one.goals),
        "message": one.message,
        "suggestion": one.suggestion,
        "axioms": list(one.axioms),
        "level": one.level or None,
    }
