"""The embedded Lean as a toolchain folder: programs `lean` and `lake` for editors and leanclient.

`bin/lean` is the launcher. `bin/lake` is no build tool: it starts the language server
(`lake serve`), runs a command in Lean's environment (`lake env`), and tells the server that a file
needs no set-up (`lake setup-file`). `lib/lean` leads to the compiled core library.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shlex
import tempfile
from collections.abc import Sequence
from pathlib import Path

from leanprover_alpha.errors import CacheError
from leanprover_alpha.toolchain.cache import cache_folder

SEARCHED = ("LEAN_PATH", "LEAN_SRC_PATH")
"""Variables that are lists of folders: a caller's own stay in them."""

_LEAN = """\
#!/bin/sh
# The embedded Lean of lean-alpha.
case "${{1-}}" in
--print-prefix) printf '%s\\n' {sysroot}; exit 0 ;;
--print-libdir) printf '%s\\n' {sysroot}/lib/lean; exit 0 ;;
esac
{exports}
exec {command} "$@"
"""

_LAKE = """\
#!/bin/sh
# What the embedded Lean of lean-alpha has of lake: only what editors and clients ask for.
{exports}
case "${{1-}}" in
serve)
  shift
  if [ "${{1-}}" = "--" ]; then shift; fi
  exec {sysroot}/bin/lean --server "$@" ;;
env)
  shift
  PATH={sysroot}/bin:$PATH
  exec env "$@" ;;
setup-file)
  # 2: not a Lake project, the file's imports are found in LEAN_PATH alone.
  exit 2 ;;
--version|-V|version)
  echo "Lake of lean-alpha (Lean version {version})" ;;
*)
  echo "lake: the embedded Lean of lean-alpha knows only 'lake serve' and 'lake env';" \\
    "'lake ${{1-}}' needs a full Lean toolchain" >&2
  exit 2 ;;
esac
"""


def environment(sysroot: Path, core: Path, sources: Path) -> dict[str, str]:
    """Variables for every run of the embedded Lean."""
    return {
        "LAKE": str(sysroot / "bin" / "lake"),
        "LEAN_PATH": str(core),
        "LEAN_SRC_PATH": f"{core}{os.pathsep}{sources}",  # bundles' texts lie beside their modules
        "LEAN_SYSROOT": str(sysroot),
        "LEAN_WORKER_PATH": str(sysroot / "bin" / "lean"),
    }


def ensure_sysroot(command: Sequence[str], core: Path, sources: Path, version: str) -> Path:
    """The toolchain folder for this Python, this launcher and this core library; made if need be.

    Args:
        command: starts Lean; arguments follow.
        core: the compiled core library.
        sources: its sources, for an editor's "go to definition".
        version: Lean's version.

    Raises:
        CacheError: the folder cannot be written.
    """
    identity = hashlib.sha256("\n".join([*command, str(core), str(sources)]).encode())
    sysroot = cache_folder() / "toolchains" / identity.hexdigest()[:16]
    try:
        _write_sysroot(sysroot, command, core, sources, version)
    except OSError as failure:
        raise CacheError(f"cannot write the programs lean and lake: {failure}") from failure
    return sysroot


def _write_sysroot(
    sysroot: Path, command: Sequence[str], core: Path, sources: Path, version: str
) -> None:
    env = environment(sysroot, core, sources)
    exports = "\n".join(
        _append(name, value) if name in SEARCHED else f"export {name}={shlex.quote(value)}"
        for name, value in env.items()
    )
    fields = {
        "sysroot": shlex.quote(str(sysroot)),
        "exports": exports,
        "command": shlex.join(command),
        "version": version,
    }
    (sysroot / "bin").mkdir(parents=True, exist_ok=True)
    (sysroot / "lib").mkdir(exist_ok=True)
    _write_program(sysroot / "bin" / "lean", _LEAN.format(**fields))
    _write_program(sysroot / "bin" / "lake", _LAKE.format(**fields))
    with contextlib.suppress(FileExistsError):
        (sysroot / "lib" / "lean").symlink_to(core, target_is_directory=True)


def _append(name: str, folder: str) -> str:
    """Shell text that appends a folder to a search path unless it is in it.

    What the caller has in LEAN_PATH comes first, as with any Lean: a project's own modules.
    """
    quoted = shlex.quote(folder)
    return (
        f'case ":${{{name}-}}:" in *:{quoted}:*) ;; '
        f'*) export {name}="${{{name}:+${name}:}}"{quoted} ;; esac'
    )


def _write_program(path: Path, text: str) -> None:
    """Writes an executable file unless it stands there already; several writers may meet."""
    with contextlib.suppress(OSError):
        if path.read_text() == text:
            return
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    with os.fdopen(handle, "w") as file:
        file.write(text)
        os.fchmod(handle, 0o755)
    os.replace(name, path)
