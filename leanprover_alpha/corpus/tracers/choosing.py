"""Which tracer works on a repository, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from leanprover_alpha.corpus.collecting.project import ProjectFile
from leanprover_alpha.corpus.tracers.leandojo import INSTEAD, LeanDojoTracer, is_traced, obstacle
from leanprover_alpha.corpus.tracers.lsp import LspTracer
from leanprover_alpha.corpus.tracers.tracer import Tracer
from leanprover_alpha.errors import ToolchainError

CHOICES = ("auto", "lsp", "leandojo")


def choose_tracer(choice: str, repository: Path, files: Sequence[ProjectFile]) -> Tracer:
    """The tracer that `--tracer` names; for "auto", LeanDojo where it has traced the last commit
    already, otherwise the language server, which needs no second build of the project.

    Raises: ToolchainError, if LeanDojo is asked for and cannot work here.
    """
    if choice == "lsp":
        return LspTracer()
    why_not = obstacle(repository, files)
    if choice == "leandojo":
        if why_not is not None:
            raise ToolchainError(f"{why_not}: {INSTEAD}")
        return LeanDojoTracer(repository)
    if why_not is None and is_traced(repository):
        tracer = LeanDojoTracer(repository, "it has traced the last commit already")
        try:
            tracer.prepare()
        except ToolchainError as error:
            said = error.message.removesuffix(f": {INSTEAD}")
            return LspTracer(f"it works with every Lean; {said}")
        return tracer
    return LspTracer("it works with every Lean, and needs no second build of the project")
