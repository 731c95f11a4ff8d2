"""Let Lean's kernel check a compiled module once more, in a process that runs none of its code.

While a file is elaborated, its own macros and elaborators decide what reaches the kernel, and how:
an option switches the kernel off, and no axiom tells. What was written to the `.olean` is therefore
replayed: every declaration goes to the kernel again, on top of what the module imports. A full
toolchain since 4.28 has `leanchecker` for that; with the embedded Lean, Replay.lean does the same.

Cost: about 0.4 s of processor time, and the kernel's time for the module's own declarations; less
than half of it from a snapshot of the program (`ready_program`), in a forked Lean; next to nothing
where a process waits that has imported what the module imports (`like`). What the module imports is
not replayed with it; `replay_imports` does that for a project's own files.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.build import ARTIFACT, Workspace
from leanprover_alpha.environment.lean.compile import OLEAN_PARTS
from leanprover_alpha.errors import ToolchainError
from leanprover_alpha.toolchain.cache import preferred_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.embedded import describe
from leanprover_alpha.toolchain.foundry import Errand, Foundry, Launch, Waiting
from leanprover_alpha.toolchain.process import Finished, Limits, run_limited
from leanprover_alpha.toolchain.project import Source
from leanprover_alpha.toolchain.sandbox import Sandbox

PROGRAM = Path(__file__).with_name("Replay.lean")
MARK = "replayed"
SNAPSHOT = "snapshot"
_REPLAYED = re.compile(rb"replayed (\d+)\n")


@dataclass(frozen=True)
class Replay:
    """`done`: whether the toolchain can replay at all; `reason`: what speaks against the module,
    None if the kernel accepts every declaration.
    """

    done: bool
    reason: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the kernel has accepted the whole module once more."""
        return self.done and self.reason is None


def replay(
    module: Module,
    toolchain: Toolchain,
    env: Mapping[str, str],
    limits: Limits | None = None,
    *,
    run: Callable[[Path], Finished] | None = None,
) -> Replay:
    """Replay a compiled module.

    Args:
        env: as for the compilation, with LEAN_PATH where the imported modules lie.
        run: runs the program on a file, for the embedded Lean; None starts it afresh.
    Raises: ToolchainError, if Lean cannot be started.
    """
    limits, olean = limits or Limits(), module.path
    if toolchain.kind == "embedded":
        if any(Path(f"{olean}{part}").exists() for part in OLEAN_PARTS[1:]):
            return Replay(False)
        if run is not None:
            finished = run(olean)
        else:
            words = [*toolchain.command, "--run", str(PROGRAM)]
            finished = _run(words, olean, str(olean), env, limits)
        found = _REPLAYED.fullmatch(finished.stdout)
        # The names are counted here, too: none may stand there twice.
        if found and finished.returncode == 0 and int(found[1]) == sum(1 for _ in module.names()):
            return Replay(True)
        return Replay(True, _reason(finished))
    checker = Path(toolchain.command[-1]).with_name("leanchecker")
    if not os.access(checker, os.X_OK):
        return Replay(False)
    env = {**env, "LEAN_PATH": os.pathsep.join([str(olean.parent), env.get("LEAN_PATH", "")])}
    finished = _run([str(checker)], olean, olean.stem, env, limits)
    return Replay(True, None if finished.returncode == 0 else _reason(finished))


def waiting(
    foundry: Foundry, program: Path | None, like: Path, env: Mapping[str, str], limits: Limits
) -> Waiting:
    """A replay that has imported already what a module imports, and waits for a file to look at.

    Args: `program`: the snapshot of `ready_program`; `like`: a module with the same imports (it is
    asked again when the file is there: others are refused), in the foundry's folder as the file.
    """
    load = [] if program is None else [f"--incr-load={program}"]
    words = [*load, "--run", str(PROGRAM), "--like", str(like)]
    readable = [foundry.folder, PROGRAM, *([] if program is None else [program.parent])]
    box = Sandbox(tuple(readable))
    return foundry.waiting(Errand(words, env, foundry.folder, limits, box))


def ready_program(
    launch: Launch, toolchain: Toolchain, folder: Path, limits: Limits
) -> Path | None:
    """The program as a snapshot: Lean's memory when it has elaborated it. Kept in the cache, where
    no sandboxed process can write.

    Args: `folder`: to make it in; it need not exist. Returns: None if it cannot be made or kept.
    """
    parts = [str(describe().library), *map(str, toolchain.core), PROGRAM.read_text("utf-8")]
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]
    kept = preferred_folder() / "replay" / digest / SNAPSHOT
    if kept.is_file():
        return kept
    folder.mkdir(parents=True, exist_ok=True)
    words = ["-DElab.async=false", f"--incr-save={folder / SNAPSHOT}", str(PROGRAM)]
    done = launch(words, toolchain.env, folder, limits, Sandbox((PROGRAM,), (folder,)))
    if done.returncode != 0 or not (folder / SNAPSHOT).is_file():
        return None
    try:
        kept.parent.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=".new-", dir=kept.parent.parent))
        shutil.copytree(folder, fresh, dirs_exist_ok=True)
        fresh.chmod(0o755)
        with contextlib.suppress(OSError):  # another was quicker
            fresh.rename(kept.parent)
        shutil.rmtree(fresh, ignore_errors=True)
    except OSError:
        return folder / SNAPSHOT  # for as long as the folder is there
    return kept


def replay_imports(
    workspace: Workspace, needed: Sequence[Source], toolchain: Toolchain, limits: Limits
) -> str | None:
    """Replay the compiled files of the project, each once as long as the cache keeps it.

    Returns: what speaks against the first of them that is not accepted.
    """
    env = workspace.environment()
    for source in needed:
        kept = workspace.cache / "projects" / source.key
        mark = kept / MARK
        if mark.exists():
            continue
        found = replay(Module.open(kept / ARTIFACT), toolchain, env, limits)
        if found.reason is not None:
            return f"imported module {source.module}: {found.reason}"
        if found.done:
            with contextlib.suppress(OSError):  # a cache that came with a read-only image
                mark.touch()
    return None


def _run(
    command: list[str], olean: Path, argument: str, env: Mapping[str, str], limits: Limits
) -> Finished:
    try:
        return run_limited(
            [*command, argument],
            env=env,
            cwd=olean.parent,
            limits=limits,
            sandbox=Sandbox((olean.parent, PROGRAM)),
        )
    except OSError as error:
        raise ToolchainError(
            f"Lean cannot be started: {command[0]}: {error.strerror or error}"
        ) from error


def _reason(finished: Finished) -> str:
    """Why the module is not accepted, in one line."""
    if finished.stopped is not None:
        return f"the kernel's second check was stopped: it met the limit of {finished.stopped}"
    said = (finished.stderr + finished.stdout).decode("utf-8", "replace")
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    told = lines[0].removeprefix("uncaught exception: ") if lines else "it said nothing"
    declaration = re.match(r"while replaying declaration '(.*)':", told)
    if declaration:
        why = lines[1].removeprefix("(kernel) ") if len(lines) > 1 else "no reason given"
        return f"the kernel does not accept `{declaration[1]}`: {why}"[:300]
    return f"the kernel's second check failed: {told}"[:300]
