"""Compiles copies of one file as if they stood in its place: same module name, same imports, same
Lean; nothing is written to the user's folder.

With what others have made ready (warm.py), a compilation is forked instead of started, and may
begin behind what is the same as in an earlier text of the user's.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from leanprover_alpha.environment.compiled.axioms import Library, foundations
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.build import Workspace, build_imports
from leanprover_alpha.environment.lean.commands import TRACE, traced
from leanprover_alpha.environment.lean.compile import CompileResult, compile_file
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.replay import Replay, replay, replay_imports
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.foundry import Launch
from leanprover_alpha.toolchain.process import Limits

if TYPE_CHECKING:
    from leanprover_alpha.environment.verification.warm import Warm

ALONE = "-DElab.async=false"
"""One thread a run, as others go on beside it; and every run the same way, since the numbers that
Lean gives to what it makes itself (`f.match_2`) depend on it, and two modules are compared by name.
"""


class Workplace:
    """Where copies of the file at `path` are compiled; a context manager, since it owns a folder.

    What the file imports from its own project is compiled on entering, if it is not cached.
    Args: `warm`: what is ready for this file, with the same imports; it stays open.
    Raises: ImportDoesNotCompile.
    """

    def __init__(
        self, path: Path, toolchain: Toolchain, limits: Limits, warm: Warm | None = None
    ) -> None:
        self.toolchain, self.limits, self.warm = toolchain, limits, warm
        above = None if warm is None else warm.foundry.folder
        self._scratch = tempfile.TemporaryDirectory(
            prefix="lean-alpha-", dir=above, ignore_cleanup_errors=True
        )
        self._workspace: Workspace | None = None
        # Older toolchains do not know the option.
        self._alone = (ALONE,) if toolchain.kind == "embedded" else ()
        self._replayed = False
        self._numbers = itertools.count(1)
        scratch = Path(self._scratch.name)
        try:
            self._env: Mapping[str, str] = toolchain.env
            search_path: Sequence[Path] = toolchain.core
            root = toolchain.folder or path.absolute().parent
            target = path.absolute()
            if toolchain.plan is not None:
                root, target = toolchain.plan.target.root, toolchain.plan.target.path
            relative = target.relative_to(root) if target.is_relative_to(root) else Path(path.name)
            self._relative = relative
            if warm is not None:
                self._workspace, self._env, self.library = warm.workspace, warm.env, warm.library
                return
            if toolchain.plan is not None:
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
            self.library = Library(search_path)
        except BaseException:
            self.close()
            raise

    def compile(
        self, document: Document, options: Sequence[str] = (), limits: Limits | None = None
    ) -> CompileResult:
        """Compile a text in the file's place; each `.olean` stays until the workplace is closed.

        Args: `limits`: others than the workplace's.
        """
        return self._compile(document, options, limits)

    def compile_own(
        self, document: Document, options: Sequence[str] = (), *, keep: bool = False
    ) -> CompileResult:
        """The same for a text of the user's, from its beginning, in a forked Lean if one is ready.

        Args: `keep`: later texts that begin so need not be compiled from their beginning.
        """
        return self.compile_own_later(document, options, keep=keep)()

    def compile_own_later(
        self, document: Document, options: Sequence[str] = (), *, keep: bool = False
    ) -> Callable[[], CompileResult]:
        """The same, begun now if a forked Lean is ready. Returns: what waits for it."""
        if self.warm is None:
            return partial(self._compile, document, options)
        text, snapshots = _shown(document, options), self.warm.snapshots
        save = snapshots.place(text) if keep else None

        def work(launch: Launch) -> CompileResult:
            try:
                return self._compile(document, options, launch=launch, save=save)
            finally:
                if save is not None:
                    snapshots.keep(text, save)

        running = self.warm.foundry.submit(work)

        def result() -> CompileResult:
            found = running.result()
            # What needs threads that a fork does not have is compiled as ever.
            return found if found.failure is None else self._compile(document, options)

        return result

    def compile_quickly(
        self, document: Document, options: Sequence[str] = ()
    ) -> Future[CompileResult]:
        """The same in the background, begun behind what is the same as in a text that was kept;
        there must be something warm.
        """
        assert self.warm is not None
        load = self.warm.snapshots.nearest(_shown(document, options))
        return self.warm.foundry.submit(
            lambda launch: self._compile(document, options, launch=launch, load=load)
        )

    def _compile(
        self,
        document: Document,
        options: Sequence[str],
        limits: Limits | None = None,
        *,
        launch: Launch | None = None,
        load: Path | None = None,
        save: Path | None = None,
    ) -> CompileResult:
        scratch, number = Path(self._scratch.name), str(next(self._numbers))
        root = scratch / "source" / number
        source = root / self._relative
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(_shown(document, options), "utf-8", newline="")
        return compile_file(
            self.toolchain.command,
            source,
            root=root,
            env=self._env,
            output=scratch / "out" / number / "module.olean",
            index=False,
            limits=limits or self.limits,
            options=(*options, *self._alone),
            folder=self.toolchain.folder,
            load=load,
            save=save,
            launch=launch,
        )

    def foundations(self, module: Module) -> str | None:
        """Why nothing that a compiled text proves counts, or None; see axioms.foundations. The
        project's imported files count.
        """
        needed = self.toolchain.plan.needed if self.toolchain.plan else ()
        imported = [(self.library.module(source.module), source.path.name) for source in needed]
        found = (foundations(*each) for each in [(module, self._relative.name), *imported])
        return next((reason for reason in found if reason is not None), None)

    def replay(self, module: Module) -> Replay:
        """Whether the kernel accepts a compiled text when it is asked once more. The project's
        imported files count.
        """
        reason = self._imports_refused()
        if reason is not None:
            return Replay(True, reason)
        return replay(module, self.toolchain, self._env, self.limits)

    def replay_quickly(self, module: Module) -> Callable[[], Replay]:
        """The same in a process that waits for it; there must be something warm.

        Returns: what waits for the result.
        """
        assert self.warm is not None
        running = self.warm.replay(module.path)

        def result() -> Replay:
            reason = self._imports_refused()
            if reason is not None:
                return Replay(True, reason)
            return replay(
                module, self.toolchain, self._env, self.limits, run=lambda _: running.result()
            )

        return result

    def _imports_refused(self) -> str | None:
        """Why the kernel does not accept the project's imported files, None if it does."""
        if not self._replayed and self._workspace is not None:
            needed = self.toolchain.plan.needed if self.toolchain.plan else ()
            reason = replay_imports(self._workspace, needed, self.toolchain, self.limits)
            if reason is not None:
                return reason
            self._replayed = True
        return None

    def close(self) -> None:
        """Remove the folder."""
        self._scratch.cleanup()

    def __enter__(self) -> Workplace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _shown(document: Document, options: Sequence[str]) -> str:
    """The text that Lean is given."""
    return traced(document.text) if TRACE in options else document.text
