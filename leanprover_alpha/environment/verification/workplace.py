"""Compiles copies of one file as if they stood in its place: same module name, same imports, same
Lean; nothing is written to the user's folder.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from leanprover_alpha.environment.compiled.axioms import Library, foundations
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.build import Workspace, build_imports
from leanprover_alpha.environment.lean.commands import TRACE, traced
from leanprover_alpha.environment.lean.compile import CompileResult, compile_file
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.replay import Replay, replay, replay_imports
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.process import Limits


class Workplace:
    """Where copies of the file at `path` are compiled; a context manager, since it owns a folder.

    What the file imports from its own project is compiled on entering, if it is not cached.
    Raises: ImportDoesNotCompile.
    """

    def __init__(self, path: Path, toolchain: Toolchain, limits: Limits) -> None:
        self.toolchain, self.limits = toolchain, limits
        self._scratch = tempfile.TemporaryDirectory(prefix="lean-alpha-")
        self._workspace: Workspace | None = None
        self._replayed = False
        scratch = Path(self._scratch.name)
        try:
            self._env: Mapping[str, str] = toolchain.env
            search_path: Sequence[Path] = toolchain.core
            root = toolchain.folder or path.absolute().parent
            target = path.absolute()
            if toolchain.plan is not None:
                root, target = toolchain.plan.target.root, toolchain.plan.target.path
                self._workspace = workspace = Workspace(
                    toolchain.command,
                    toolchain.env,
                    toolchain.core,
                    cache_folder(),
                    scratch / "tree",
                )
                build_imports(workspace, toolchain.plan.needed, limits)
                if toolchain.plan.needed:
                    self._env, search_path = workspace.environment(), workspace.search_path
            relative = target.relative_to(root) if target.is_relative_to(root) else Path(path.name)
            self._root = scratch / "source"
            self.source = self._root / relative
            self.library = Library(search_path)
        except BaseException:
            self.close()
            raise
        self._count = 0

    def compile(
        self, document: Document, options: Sequence[str] = (), limits: Limits | None = None
    ) -> CompileResult:
        """Compile a text in the file's place; each `.olean` stays until the workplace is closed.

        Args: `limits`: others than the workplace's.
        """
        self.source.parent.mkdir(parents=True, exist_ok=True)
        text = traced(document.text) if TRACE in options else document.text
        self.source.write_text(text, "utf-8", newline="")
        self._count += 1
        return compile_file(
            self.toolchain.command,
            self.source,
            root=self._root,
            env=self._env,
            output=Path(self._scratch.name) / "out" / str(self._count) / "module.olean",
            limits=limits or self.limits,
            options=options,
            folder=self.toolchain.folder,
        )

    def foundations(self, module: Module) -> str | None:
        """Why nothing that a compiled text proves counts, or None; see axioms.foundations. The
        project's imported files count.
        """
        needed = self.toolchain.plan.needed if self.toolchain.plan else ()
        imported = [(self.library.module(source.module), source.path.name) for source in needed]
        found = (foundations(*each) for each in [(module, self.source.name), *imported])
        return next((reason for reason in found if reason is not None), None)

    def replay(self, module: Module) -> Replay:
        """Whether the kernel accepts a compiled text when it is asked once more. The project's
        imported files count.
        """
        if not self._replayed and self._workspace is not None:
            needed = self.toolchain.plan.needed if self.toolchain.plan else ()
            reason = replay_imports(self._workspace, needed, self.toolchain, self.limits)
            if reason is not None:
                return Replay(True, reason)
            self._replayed = True
        return replay(module, self.toolchain, self._env, self.limits)

    def close(self) -> None:
        """Remove the folder."""
        self._scratch.cleanup()

    def __enter__(self) -> Workplace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
