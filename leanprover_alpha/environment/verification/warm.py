"""What the verifications of one file share, from one proof and one text to the next.

A verification starts Lean three times, and each start would load the library, the imports and all
that stands above the hole. Here are, made once: forges that have loaded Lean (foundry.py), Lean's
memory after the user's own text (snapshots.py), the program of the kernel's second look, elaborated
(replay.py), a process that runs it and has imported already what the file imports, and the index of
what is imported. None of it was made where a candidate's text was seen, and no run that sees one
can write to it; the process that has looked at one ends with that look.
"""

from __future__ import annotations

import itertools
import shutil
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from leanprover_alpha.environment.compiled.axioms import Audit, Library
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.build import Workspace, build_imports
from leanprover_alpha.environment.lean.snapshots import Snapshots
from leanprover_alpha.environment.verification.partial import Repaired
from leanprover_alpha.environment.verification.replay import PROGRAM, ready_program, waiting
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.foundry import HANDS, Foundry, Launch, Waiting
from leanprover_alpha.toolchain.limits import Limits
from leanprover_alpha.toolchain.process import Finished
from leanprover_alpha.toolchain.sandbox import Sandbox

TEXTS = 4


class Warm:
    """See the module; safe for threads.

    Attributes:
        workspace: where the project's files lie that the file imports, None without any.
        program: the replay's program as a snapshot, None if there is none yet.
        audit: one with the same imports, to take over what it knows of them; `foreseen`: whether
            it knows what most proofs rest on.
    Raises: ImportDoesNotCompile.
    """

    def __init__(self, foundry: Foundry, toolchain: Toolchain, limits: Limits) -> None:
        self.foundry, self.toolchain, self.limits = foundry, toolchain, limits
        self.snapshots = Snapshots(foundry.folder / "snapshots")
        self.snapshots.folder.mkdir()
        self.env: Mapping[str, str] = toolchain.env
        search_path: Sequence[Path] = toolchain.core
        self.workspace: Workspace | None = None
        self.program: Path | None = None
        self.audit: Audit | None = None
        self.foreseen = False
        self._replaying: tuple[tuple[str, ...], Waiting] | None = None
        self._lock, self._compiling = threading.Lock(), threading.Lock()
        self._repaired: dict[str, Repaired] = {}
        self._numbers = itertools.count(1)
        try:
            if toolchain.plan is not None:
                tree = foundry.folder / "tree"
                self.workspace = workspace = Workspace(
                    toolchain.command, toolchain.env, toolchain.core, cache_folder(), tree
                )
                build_imports(workspace, toolchain.plan.needed, limits)
                if toolchain.plan.needed:
                    self.env, search_path = workspace.environment(), workspace.search_path
            self.library = Library(search_path)
        except BaseException:
            foundry.close()
            raise

    @classmethod
    def open(cls, path: Path, toolchain: Toolchain, limits: Limits) -> Warm | None:
        """For the texts of the file at `path`; None where only the slow way is safe, or works."""
        if toolchain.kind != "embedded":
            return None
        root = toolchain.folder or path.absolute().parent
        foundry = Foundry.open(toolchain.env, (root, PROGRAM))
        return None if foundry is None else cls(foundry, toolchain, limits)

    def ready(self) -> None:
        """Do now what the first verification would have to wait for."""
        with self._lock:
            if self.program is not None:
                return

            def start(launch: Launch) -> None:
                box = Sandbox((self.foundry.folder,))
                launch(["--version"], self.env, self.foundry.folder, self.limits, box)

            starting: list[Future[None]] = [self.foundry.submit(start) for _ in range(HANDS)]
            made = self.foundry.submit(
                lambda launch: ready_program(
                    launch, self.toolchain, self.foundry.folder / "program", self.limits
                )
            )
            self.program = made.result()
            for each in starting:
                each.result()

    def expect(self, module: Module) -> None:
        """Have a process wait to replay modules that import what this one, the user's, imports."""
        with self._lock:
            if self._replaying is None or self._replaying[0] != module.imports:
                if self._replaying is not None:
                    self._replaying[1].close()
                kept = self.foundry.folder / "imports" / str(next(self._numbers)) / "module.olean"
                kept.parent.mkdir(parents=True)
                shutil.copyfile(module.path, kept)
                run = waiting(self.foundry, self.program, kept, self.env, self.limits)
                self._replaying = module.imports, run

    def replay(self, olean: Path) -> Future[Finished]:
        """Replay a module in the process that waits for it; see `replay.waiting`."""
        assert self._replaying is not None
        return self._replaying[1].submit(str(olean))

    def repaired(self, text: str, make: Callable[[], Repaired]) -> Repaired:
        """A text as it compiles, once for all verifiers; the last few are kept."""
        with self._compiling:
            known = self._repaired.get(text)
            if known is None:
                known = make()
                if known.olean is not None:
                    kept = self.foundry.folder / "own" / str(next(self._numbers))
                    shutil.copytree(known.olean.parent, kept)
                    known = replace(known, olean=kept / known.olean.name)
                self._repaired[text] = known
                while len(self._repaired) > TEXTS:
                    old = self._repaired.pop(next(iter(self._repaired))).olean
                    if old is not None:
                        shutil.rmtree(old.parent, ignore_errors=True)
            return known

    def close(self) -> None:
        """End its processes and remove its files."""
        self.foundry.close()

    def __enter__(self) -> Warm:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
