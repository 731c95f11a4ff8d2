"""What Lean said of a file's holes, kept between runs: asking anew takes seconds a file.

An entry is named after everything that the answer depends on: the text, the Lean, the files that it
imports, and the format. One that cannot be read counts as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from leanprover_alpha.environment.text.document import Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.search.questions import Question
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain

FORMAT = 2
_SPANS = ("span", "command", "modifiers", "name")

Asked = tuple[Hole, Question]
"""A hole, and what a model is asked for it."""


def place(text: str, lean: Toolchain) -> Path:
    """Where the answer for a text is kept."""
    needed = [source.key for source in lean.plan.needed] if lean.plan else []
    parts = [str(FORMAT), lean.kind, lean.version, lean.key, *lean.command, *needed, text]
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
    return cache_folder() / "theorems" / f"{digest[:32]}.json"


def load(path: Path) -> tuple[list[Asked], list[str]] | None:
    """What is kept there: the holes, and notes on others; None if there is nothing."""
    try:
        found = json.loads(path.read_text("utf-8"))
        return [_asked(each) for each in found["holes"]], [str(note) for note in found["notes"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def save(path: Path, asked: list[Asked], notes: list[str]) -> None:
    """Keep it, if the disk lets us."""
    holes = [_record(*each) for each in asked]
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        with open(handle, "w", encoding="utf-8") as file:
            json.dump({"holes": holes, "notes": notes}, file, ensure_ascii=False)
        os.replace(name, path)


def _record(hole: Hole, question: Question) -> dict[str, Any]:
    kind, layout = hole.kind.value, hole.layout.value
    found = asdict(hole) | {"kind": kind, "layout": layout}
    return {"hole": found, "task": asdict(question.task), "preamble": question.preamble}


def _asked(record: dict[str, Any]) -> Asked:
    fields = dict(record["hole"])
    for name in _SPANS:
        fields[name] = None if fields[name] is None else Span(**fields[name])
    fields |= {"kind": HoleKind(fields["kind"]), "layout": Layout(fields["layout"])}
    fields["goals"] = tuple(fields["goals"])
    task = record["task"]
    asked = Task(tuple(task["goals"]), task["statement"], tuple(task["context"]), task["header"])
    return Hole(**fields), Question(asked, str(record["preamble"]))
