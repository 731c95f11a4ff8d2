"""Which engine tries the candidates of a hole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from leanprover_alpha.environment.engines.batch import BatchEngine
from leanprover_alpha.environment.engines.worker import WarmWorker
from leanprover_alpha.environment.lean.build import Workspace, build_imports
from leanprover_alpha.environment.lean.runs import ForgeRunner, ProcessRunner
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.environment.lean.snapshots import Snapshots
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.errors import InputError
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.embedded import describe, forge_command
from leanprover_alpha.toolchain.process import Limits

if TYPE_CHECKING:
    from leanprover_alpha.environment.engines.dojo import DojoEngine

KINDS = ("auto", "batch", "worker", "single", "dojo")
OwnRunner = ForgeRunner | ProcessRunner | WarmWorker


def open_engine(
    kind: str,
    document: Document,
    hole: Hole,
    toolchain: Toolchain,
    *,
    root: Path,
    limits: Limits | None = None,
    heartbeats: int | None = 20_000,
    seconds: float = 3.0,
    session: LeanSession | None = None,
    runner: OwnRunner | None = None,
) -> BatchEngine | DojoEngine:
    """An engine for one hole; a context manager.

    Args:
        kind: "batch" (many candidates in one process), "worker" (many in one edit of a warm
            language server), "single" (each alone at its real place), "dojo" (LeanDojo), "auto" for
            the quickest that fits this Lean.
        root: the folder to run Lean in.
        heartbeats: bound for one candidate, in thousands; `seconds`: of processor time, for what
            Lean does not count; on the clock four times as much.
        session: for "worker", a session for the same file, which stays open afterwards.
        runner: from `open_runner`, to be shared by the holes of a file (it saves half a second
            each); it stays open afterwards.
    Raises: LeanAlphaError, if Lean cannot be started or an imported file does not compile.
    """
    limits = limits or Limits()
    if kind not in KINDS:
        raise InputError(f"unknown engine {kind}; there are {', '.join(KINDS)}")
    if kind == "dojo":
        from leanprover_alpha.environment.engines.dojo import open_dojo_engine

        return open_dojo_engine(
            document, hole, toolchain, root=root, limits=limits, seconds=seconds
        )
    shared = runner is not None
    if runner is None:
        runner = open_runner(document, toolchain, root, limits, kind=kind, session=session)
    try:
        return BatchEngine(
            document,
            hole,
            runner,
            heartbeats=heartbeats,
            seconds=seconds,
            frames=kind != "single",
            shared=shared,
        )
    except BaseException:
        if not shared:
            runner.close()
        raise


def open_runner(
    document: Document,
    toolchain: Toolchain,
    root: Path,
    limits: Limits,
    *,
    kind: str = "auto",
    session: LeanSession | None = None,
    snapshots: Snapshots | None = None,
) -> OwnRunner:
    """What elaborates the texts of an engine; the kinds are those of `open_engine`.

    The embedded Lean is forked for each text, from a snapshot of the imports. Another Lean may
    have to load a library for seconds at each start, so that a warm worker is taken for it.
    A runner may serve several engines in turns, but not two threads. Args: `snapshots` that others
    make of the same file's texts.
    """
    if kind == "worker" or (kind in ("auto", "single") and toolchain.kind != "embedded"):
        own = session is None
        return WarmWorker(session or LeanSession(toolchain, limits), own=own)
    runner: ForgeRunner | ProcessRunner
    if toolchain.kind != "embedded":
        runner = ProcessRunner(toolchain.command, toolchain.env, root, limits)
    else:
        runner = ForgeRunner(forge_command(describe()), toolchain.env, root, limits, snapshots)
    try:
        runner.env = _environment(toolchain, runner.folder / "tree", limits)
        if isinstance(runner, ForgeRunner):
            runner.keep(header(document.text), header_only=True)
    except BaseException:
        runner.close()
        raise
    return runner


def _environment(toolchain: Toolchain, tree: Path, limits: Limits) -> Mapping[str, str]:
    """The environment of a Lean that sees the project's own files that this one imports."""
    if toolchain.plan is None:
        return toolchain.env
    workspace = Workspace(toolchain.command, toolchain.env, toolchain.core, cache_folder(), tree)
    build_imports(workspace, toolchain.plan.needed, limits)
    return workspace.environment()


_HEADER = re.compile(
    r"(?:\s|--[^\n]*\n|/-(?:[^-]|-(?!/))*-/|(?:\w+\s+)*import\s+(?:all\s+)?\S+\s)*"
)


def header(text: str) -> str:
    """The imports of a file and what stands above and between them: comments, white space."""
    found = _HEADER.match(text)
    return found[0] if found and "import" in found[0] else ""
