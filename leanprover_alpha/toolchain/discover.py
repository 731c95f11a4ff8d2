"""Which Lean works on a file? One function, `discover`, with the rules in the order in which they
are tried.

1. `--toolchain PATH`: that Lean (an executable, or a toolchain's folder). `--toolchain embedded`:
the embedded one.
2. A project (the nearest lakefile above the file) with `lake` on PATH: `lake env lean`, the
project's own toolchain. 3. `LEAN_SYSROOT`: the Lean of that folder.
4. The embedded Lean, when the file needs nothing beyond it: no module outside the project and the
embedded `Init`. 5. `lean` on PATH (elan's, mostly) for a loose file that needs more.
Otherwise one clear line that ends in the command which installs what is missing.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from leanprover_alpha.errors import InputError, LeanAlphaError, ToolchainError
from leanprover_alpha.toolchain.embedded import EmbeddedLean, embedded_lean
from leanprover_alpha.toolchain.header import read_headers
from leanprover_alpha.toolchain.names import components, module_file
from leanprover_alpha.toolchain.process import Limits, run_limited
from leanprover_alpha.toolchain.project import (
    HeaderReader,
    Plan,
    find_project,
    make_plan,
    source_roots,
)

INSTALL_COMMAND = "curl https://elan.lean-lang.org/elan-init.sh -sSf | sh"
VERSION_SECONDS = 600  # elan may have to fetch the toolchain first
FULL_TOOLCHAIN = frozenset(
    {
        "Aesop",
        "Archive",
        "Batteries",
        "Cli",
        "ImportGraph",
        "Lake",
        "Lean",
        "LeanSearchClient",
        "Leanc",
        "Mathlib",
    }
    | {"Plausible", "ProofWidgets", "Qq", "Std"}
)
LAKE_VARIABLES = ("LEAN_PATH=", "LEAN_SRC_PATH=", "LEAN_SYSROOT=", "LD_LIBRARY_PATH=", "LAKE")
"""What `lake env` sets and Lean needs."""

_VERSION = re.compile(r"Lean \(version ([^\s,)]+)")


@dataclass(frozen=True)
class Toolchain:
    """A Lean that can be run.

    `kind` is "project", "sysroot", "path" or "embedded"; `command` starts Lean (arguments follow);
    `env` is the whole
    environment for it; `folder` the folder to run it in, None for anywhere; `core` the folders of
    its own `.olean`s;
    `origin` says in words where it was found; `note` what the user should know about the choice, if
    anything.
    """

    kind: str
    version: str
    command: tuple[str, ...]
    env: Mapping[str, str] = field(repr=False)
    origin: str
    core: tuple[Path, ...] = ()
    folder: Path | None = None
    plan: Plan | None = None
    key: str = ""
    note: str | None = None


def discover(
    path: Path,
    choice: str = "auto",
    environ: Mapping[str, str] | None = None,
    *,
    text: Path | None = None,
) -> Toolchain:
    """The Lean for the file (or folder) at `path`.

    Args:
        choice: "auto", "embedded" or the path of a Lean executable or toolchain folder.
        environ: the environment to look in; ours by default.
        text: a file with the text that counts as standing at `path`: an editor's unsaved buffer.
    Raises: LeanAlphaError, one line that says what is missing and the command that installs it.
    """
    environ = os.environ if environ is None else environ
    project = find_project(path.absolute())
    if choice == "embedded":
        return _embedded(path, project, environ, text=text)
    if choice != "auto":
        place = Path(os.path.expanduser(choice))
        return _at(place, "path", f"--toolchain {choice}", project, environ)
    problem = None
    if project is not None and (lake := shutil.which("lake", path=environ.get("PATH", ""))):
        try:
            return _of_project(project, lake, environ)
        except LeanAlphaError as error:
            problem = str(error)
    elif environ.get("LEAN_SYSROOT"):
        return _at(Path(environ["LEAN_SYSROOT"]), "sysroot", "LEAN_SYSROOT", project, environ)
    try:
        return _embedded(path, project, environ, problem, text)
    except NeedsToolchain as error:
        lean = shutil.which("lean", path=environ.get("PATH", ""))
        if project is None and lean:
            return _run_version("path", (lean,), "lean on PATH", environ, path.absolute().parent)
        if problem:
            raise ToolchainError(
                f"{error.what}, and the project's own Lean does not start: {problem}"
            ) from error
        raise


class NeedsToolchain(ToolchainError):
    """The file needs more than the embedded Lean has."""

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(
            f"{what}: this needs a full Lean toolchain; install it with: {INSTALL_COMMAND}"
        )


def _embedded(
    path: Path,
    project: Path | None,
    environ: Mapping[str, str],
    problem: str | None = None,
    text: Path | None = None,
) -> Toolchain:
    lean = embedded_lean()
    plan = None
    if text is not None or path.is_file():
        plan = make_plan(
            path, reader(lean), outside=is_core, key=lean.key, project=project, text=text
        )
        _check_plan(path, plan, lean, project)
    note = _version_note(project, lean.version)
    if problem:
        note = f"{problem}; using the embedded Lean {lean.version}"
    return Toolchain(
        kind="embedded",
        version=lean.version,
        command=tuple(lean.command),
        env={**environ, **lean.env},
        origin="the embedded Lean",
        core=(lean.core,),
        plan=plan,
        key=lean.key,
        note=note,
    )


def reader(lean: EmbeddedLean) -> HeaderReader:
    """Reads headers with the embedded Lean."""
    return lambda paths: read_headers(lean.command, {**os.environ, **lean.env}, paths)


def is_core(module: str) -> bool:
    """Whether a module is one of the embedded library's own, or claims to be (`Init.…`)."""
    return components(module)[0] == "Init"


def _check_plan(path: Path, plan: Plan, lean: EmbeddedLean, project: Path | None) -> None:
    """Raise for imports that neither the project nor the embedded library has."""

    def said(name: str, importer: str) -> str:
        return f"{path} imports {name}" + (
            f" (through {importer})" if importer != plan.target.module else ""
        )

    for name, importer in plan.outside:
        if not module_file(lean.core, name, ".olean").is_file():
            raise NeedsToolchain(
                f"{said(name, importer)}, which the embedded Lean {lean.version} does not have"
            )
    for name, importer in plan.missing:
        first = components(name)[0]
        folders = [root / first for root in source_roots(project)] if project else []
        if first in FULL_TOOLCHAIN or (project and not any(map(Path.is_dir, folders))):
            raise NeedsToolchain(said(name, importer))
        place, file = project or plan.target.root, module_file(Path(), name, ".lean")
        raise InputError(f"{said(name, importer)}, but there is no {file} in {place}")


def _version_note(project: Path | None, version: str) -> str | None:
    """What to say where the project asks for another Lean than the embedded one."""
    wanted = wanted_version(project) if project else None
    if wanted is None or wanted.removeprefix("v") == version:
        return None
    return f"the project asks for Lean {wanted}; checked with the embedded Lean {version}"


def wanted_version(project: Path) -> str | None:
    """The version in a project's `lean-toolchain`: `leanprover/lean4:v4.9.0` → `v4.9.0`; None
    without such a file.
    """
    try:
        text = (project / "lean-toolchain").read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return text.rpartition(":")[2] or None


def _of_project(project: Path, lake: str, environ: Mapping[str, str]) -> Toolchain:
    """The project's own Lean.

    Where lake tells which Lean it starts, we start that one: each run saves lake's own start, and
    in the sandbox lake would need every file that the project's configuration reads.
    """
    origin = f"the project in {project} (lake env lean)"
    found = _run_version("project", (lake, "env", "lean"), origin, environ, project)
    lines = _ask((lake, "env"), environ, project).splitlines()
    said = dict(line.split("=", 1) for line in lines if line.startswith(LAKE_VARIABLES))
    folders = [project / name for name in said.get("LEAN_PATH", "").split(os.pathsep) if name]
    found = replace(found, core=(*folders, *found.core))
    lean = Path(said.get("LEAN_SYSROOT") or "/nowhere", "bin", "lean")
    if not os.access(lean, os.X_OK):
        return found
    said["LEAN_PATH"] = os.pathsep.join(map(str, folders))
    return replace(found, command=(str(lean),), env={**environ, **said})


def _at(
    path: Path, kind: str, origin: str, project: Path | None, environ: Mapping[str, str]
) -> Toolchain:
    """The Lean at a path: an executable, or a folder with `bin/lean` (or `lean`) in it."""
    candidates = [path / "bin" / "lean", path / "lean"] if path.is_dir() else [path]
    lean = next((c for c in candidates if c.is_file() and os.access(c, os.X_OK)), None)
    if lean is None:
        raise ToolchainError(
            f"{origin}: no Lean executable at {candidates[0]}; "
            "name a toolchain's folder or its bin/lean, "
            f"or install one with: {INSTALL_COMMAND}"
        )
    return _run_version(kind, (str(lean.absolute()),), origin, environ, project)


def _run_version(
    kind: str,
    command: tuple[str, ...],
    origin: str,
    environ: Mapping[str, str],
    folder: Path | None,
) -> Toolchain:
    said = _ask((*command, "--version"), environ, folder)
    version = _VERSION.search(said)
    if version is None:
        raise ToolchainError(
            f"{origin}: `{' '.join(command)} --version` does not answer as Lean: {said[:200]!r}"
        )
    libdir = _ask((*command, "--print-libdir"), environ, folder).strip()
    return Toolchain(
        kind, version[1], command, dict(environ), origin, (Path(libdir),), folder, key=said.strip()
    )


def _ask(command: tuple[str, ...], environ: Mapping[str, str], folder: Path | None) -> str:
    """What a toolchain's command prints. Raises: LeanAlphaError if it fails."""
    shown = " ".join(command)
    try:
        finished = run_limited(
            command, env=environ, cwd=folder, limits=Limits(seconds=VERSION_SECONDS, memory_mb=None)
        )
    except OSError as error:
        raise ToolchainError(f"`{shown}` cannot be started: {error.strerror or error}") from error
    if finished.returncode != 0:
        said = finished.stderr.decode("utf-8", "replace").strip().splitlines() or ["no message"]
        raise ToolchainError(f"`{shown}` failed: {finished.stopped or said[-1][:300]}")
    return finished.stdout.decode("utf-8", "replace")
