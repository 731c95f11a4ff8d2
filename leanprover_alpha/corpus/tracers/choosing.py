"""Which tracer works on a repository, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from leanprover_alpha.corpus.collecting.project import ProjectFile
from leanprover_alpha.corpus.tracers.lsp import LspTracer
from leanprover_alpha.corpus.tracers.tracer import Tracer

CHOICES = ("auto", "lsp")


def choose_tracer(choice: str, repository: Path, files: Sequence[ProjectFile]) -> Tracer:
    """The tracer that `--tracer` names; for "auto", the one that can work here."""
    if choice == "lsp":
        return LspTracer()
    return LspTracer("it works with every Lean, and needs no second build of the project")
