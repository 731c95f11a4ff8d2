"""Compile the project's files that another file imports, once each; keep the results by content.

Results lie in the user's cache folder, `projects/<key>/`, never in the user's tree; the key stands
for the toolchain, the file's bytes and everything it imports. Two runs at once at worst compile the
same file twice: results are moved into place in one step.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.environment.lean.compile import OLEAN_PARTS, CompileResult, compile_file
from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.toolchain.names import module_file
from leanprover_alpha.toolchain.process import Limits
from leanprover_alpha.toolchain.project import Source, file_digest

ARTIFACT = "module.olean"


class ImportDoesNotCompile(LeanAlphaError):
    """A file of the project that the checked file imports has an error of its own."""

    exit_code = 1


@dataclass(frozen=True)
class Workspace:
    """Where things lie while files of a project compile.

    Args: `lean` and `env` start the toolchain's Lean; `core` are the folders of its own modules;
    `cache` is where results
    are kept; `tree` is a folder of this run alone, in which the imported modules appear under their
    names.
    """

    lean: Sequence[str]
    env: Mapping[str, str]
    core: Sequence[Path]
    cache: Path
    tree: Path

    @property
    def search_path(self) -> list[Path]:
        """Folders in which imported modules are found, this run's first."""
        return [self.tree, *self.core]

    def environment(self) -> dict[str, str]:
        """The environment for a Lean that sees the imported modules."""
        return {**self.env, "LEAN_PATH": os.pathsep.join(map(str, self.search_path))}

    def place(self, source: Source) -> bool:
        """Make a kept result appear in the tree; False if there is none."""
        kept = self.cache / "projects" / source.key
        if not (kept / ARTIFACT).is_file():
            return False
        target = module_file(self.tree, source.module, ".olean")
        target.parent.mkdir(parents=True, exist_ok=True)
        for part in OLEAN_PARTS:
            if (kept / (ARTIFACT + part)).is_file():
                (target.parent / (target.name + part)).symlink_to(kept / (ARTIFACT + part))
        return True

    def keep(self, source: Source, olean: Path) -> None:
        """Move a fresh result into the cache."""
        kept = self.cache / "projects" / source.key
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=".new-", dir=kept.parent))
        try:
            for part in OLEAN_PARTS:
                beside = olean.with_name(olean.name + part)
                if beside.exists():
                    shutil.move(beside, fresh / (ARTIFACT + part))
            fresh.chmod(0o755)
            fresh.rename(kept)
        except OSError:
            shutil.rmtree(fresh, ignore_errors=True)
            if not (kept / ARTIFACT).is_file():
                raise


def build_imports(
    workspace: Workspace, needed: Sequence[Source], limits: Limits, jobs: int | None = None
) -> int:
    """Compile what is not in the cache, in the order of the imports, several at once; place
    everything in the tree.

    Returns: how many files were compiled. Raises: ImportDoesNotCompile with the first error of the
    file that failed.
    """
    waiting = [source for source in needed if not workspace.place(source)]
    ready = {source.module for source in needed} - {source.module for source in waiting}
    compiled = len(waiting)
    running: dict[Future[CompileResult], Source] = {}
    with ThreadPoolExecutor(jobs or os.cpu_count() or 1) as pool:
        try:
            while waiting or running:
                for source in [s for s in waiting if ready.issuperset(s.imports)]:
                    waiting.remove(source)
                    running[pool.submit(_compile, workspace, source, limits)] = source
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    source = running.pop(future)
                    _accept(workspace, source, future.result())
                    ready.add(source.module)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    return compiled


def _compile(workspace: Workspace, source: Source, limits: Limits) -> CompileResult:
    output = module_file(workspace.tree / ".fresh" / source.key, source.module, ".olean")
    env = workspace.environment()
    return compile_file(
        workspace.lean, source.path, root=source.root, env=env, output=output, limits=limits
    )


def _accept(workspace: Workspace, source: Source, result: CompileResult) -> None:
    if result.olean is None:
        why = (
            str(result.errors[0])
            if result.errors
            else f"{source.path}: {result.failure or 'no result'}"
        )
        raise ImportDoesNotCompile(f"imported module {source.module} does not compile: {why}")
    if file_digest(source.path) != source.digest:
        raise InputError(
            f"{source.path} was changed while it was being compiled; run the command again"
        )
    workspace.keep(source, result.olean)
    workspace.place(source)
