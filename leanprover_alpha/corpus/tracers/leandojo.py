"""Traces with LeanDojo: the states of every tactic, from its own build of the whole repository.

LeanDojo copies the last commit, builds it with the project's own Lean, and writes down what each
tactic did: minutes for a small project, hours for one on top of Mathlib, and afterwards nothing,
since it keeps the result in its cache under the commit. It asks GitHub which commit the project's
Lean is; nothing else leaves the machine (see environment/engines/leandojo.py on its import).

The trace is of the last commit, the files here may be newer: a file with other text, and a theorem
of which LeanDojo does not know every tactic, is traced by the language server.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from leanprover_alpha.corpus.collecting.project import ProjectFile
from leanprover_alpha.corpus.collecting.texts import tactic_text
from leanprover_alpha.corpus.store.records import Step
from leanprover_alpha.corpus.tracers.lsp import LspTracer
from leanprover_alpha.corpus.tracers.tracer import Steps, Traced
from leanprover_alpha.environment.engines.leandojo import load
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.errors import ToolchainError

INSTEAD = "use --tracer lsp"
NO_GOALS = "no goals"
GIT_SECONDS = 30


class LeanDojoTracer:
    """See the module."""

    name = "leandojo"

    def __init__(self, repository: Path, why: str = "it was asked for") -> None:
        self.repository, self.why = repository, why
        self._rest = LspTracer()
        self._files: Mapping[str, Any] | None = None

    def prepare(self) -> None:
        """Trace the repository, or find the trace in LeanDojo's cache.

        Not to be run beside other threads: LeanDojo changes the working folder. Raises:
        ToolchainError with what LeanDojo says.
        """
        if self._files is None:
            self._files = {str(file.path): file for file in traced_files(self.repository)}

    def trace(self, file: Traced) -> Steps:
        assert self._files is not None, "prepare() comes first"
        traced = self._files.get(file.name)
        found = {} if traced is None else dict(recorded_steps(traced, file))
        rest = {name: spans for name, spans in file.tactics.items() if name not in found}
        return {**self._rest.trace(replace(file, tactics=rest)), **found}


def traced_files(repository: Path) -> Sequence[Any]:
    """LeanDojo's `TracedFile`s of the last commit. Raises: ToolchainError."""
    lean_dojo = load()
    from loguru import logger

    logger.disable("lean_dojo")
    try:
        with _output_aside():
            repo = lean_dojo.LeanGitRepo.from_path(str(repository))
            files: Sequence[Any] = lean_dojo.trace(repo, build_deps=False).traced_files
    except Exception as error:  # its own, git's, GitHub's, lake's, or an assertion
        said = str(error).strip() or type(error).__name__
        raise ToolchainError(
            f"LeanDojo cannot trace {repository}: {said.splitlines()[0][:300]}: {INSTEAD}"
        ) from error
    finally:
        logger.enable("lean_dojo")
    return files


@contextlib.contextmanager
def _output_aside() -> Iterator[None]:
    """While it lasts, what lake and LeanDojo print goes to standard error: ours may be JSON."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)


def recorded_steps(traced: Any, file: Traced) -> Steps:
    """The steps of those theorems of a file of which LeanDojo recorded every tactic.

    Args: `traced`: a `TracedFile`. Returns: nothing for a file that has another text by now.
    """
    try:
        same = traced.lean_file.abs_path.read_bytes() == file.document.text.encode("utf-8")
        theorems = traced.get_traced_theorems() if same else ()
    except (AssertionError, OSError):  # it asserts this and that of the syntax it read
        return {}
    found: dict[str, tuple[Step, ...]] = {}
    for theorem in theorems:
        spans = file.tactics.get(theorem.theorem.full_name)
        steps = _steps(theorem.get_traced_tactics(), file.document, spans) if spans else None
        if steps:
            found[theorem.theorem.full_name] = steps
    return found


def _steps(
    tactics: Iterable[Any], document: Document, spans: Sequence[Span]
) -> tuple[Step, ...] | None:
    """The tactics at these places; None if one of them is missing.

    Args: `tactics`: `TracedTactic`s, those of inner blocks among them.
    """
    recorded: dict[tuple[int, int], Any] = {}
    for tactic in tactics:
        recorded.setdefault((tactic.start.line_nb, tactic.start.column_nb - 1), tactic)
    steps = []
    for span in spans:
        tactic = recorded.get(document.position(span.start))
        if tactic is None:
            return None
        before, after = goals(tactic.state_before), goals(tactic.state_after)
        steps.append(Step(before, tactic_text(document, span), after))
    return tuple(steps)


def goals(state: str) -> tuple[str, ...]:
    """The goals of a state as LeanDojo prints it."""
    if state.strip() == NO_GOALS:
        return ()
    return tuple(goal.strip("\r\n") for goal in state.split("\n\n") if "⊢" in goal)


def obstacle(repository: Path, files: Iterable[ProjectFile]) -> str | None:
    """What keeps LeanDojo from tracing here, in words; None if nothing that can be seen does."""
    for file in files:
        if file.toolchain.kind == "embedded":
            return (
                "LeanDojo needs a full Lean toolchain, and this project is worked on with the"
                f" embedded Lean {file.toolchain.version}"
            )
        if file.toolchain.kind != "project":
            return "LeanDojo builds with the project's own Lean, and another one was chosen"
    for program in ("git", "lake", "lean"):
        if shutil.which(program) is None:
            return f"LeanDojo needs {program}, which is not on PATH"
    if not (repository / "lean-toolchain").is_file():
        return f"LeanDojo needs a lean-toolchain, and {repository} has none"
    if last_commit(repository) is None:
        return f"LeanDojo traces a commit, and {repository} is not a git repository with one"
    return None


def last_commit(repository: Path) -> str | None:
    """The hash of the last commit of the git repository whose root a folder is."""
    if not (repository / ".git").exists() or shutil.which("git") is None:
        return None
    try:
        done = subprocess.run(
            ["git", "-C", str(repository), "rev-parse", "--verify", "HEAD"],
            capture_output=True,
            text=True,
            timeout=GIT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() or None if done.returncode == 0 else None


def is_traced(repository: Path) -> bool:
    """Whether the last commit's trace is in LeanDojo's cache: told without loading LeanDojo."""
    commit = last_commit(repository)
    given = os.environ.get("CACHE_DIR")
    cache = Path(given) if given else Path.home() / ".cache" / "lean_dojo"
    return commit is not None and (cache / f"gitpython-{repository.name}-{commit}").is_dir()
