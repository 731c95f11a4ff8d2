"""The sources of the embedded Lean's core library: their place, order and fingerprint."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import leanprover_alpha
from leanprover_alpha.errors import CoreBuildError

BUNDLES = "bundles.txt"
COMMENT = re.compile(rb"/-.*?-/|--[^\n]*", re.DOTALL)
IMPORT = re.compile(rb"^(?:public\s+)?(?:meta\s+)?import\s+(?:all\s+)?([\w.]+)", re.MULTILINE)


@dataclass(frozen=True)
class CoreSources:
    """The library's modules, read once: reading a hundred files takes milliseconds.

    Attributes:
        root: the folder that holds `Init.lean`.
        texts: module name -> what its file holds.
        bundles: module name -> the modules whose files are compiled as one (see core_units.py).
    """

    root: Path
    texts: Mapping[str, bytes]
    bundles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @functools.cached_property
    def digest(self) -> str:
        """Changes with every byte of every source, with every file's name and with the bundles."""
        total = hashlib.sha256()
        for module in sorted(self.texts):
            text = self.texts[module]
            total.update(f"{module} {len(text)}\n".encode())
            total.update(text)
        for bundle, modules in self.bundles.items():
            total.update(f"{bundle} {' '.join(modules)}\n".encode())
        return total.hexdigest()

    @functools.cached_property
    def imports(self) -> dict[str, tuple[str, ...]]:
        """Module -> the modules that it imports.

        Raises:
            CoreBuildError: a module imports one that is not there.
        """
        found: dict[str, tuple[str, ...]] = {}
        for module, text in self.texts.items():
            names = [name.decode() for name in IMPORT.findall(COMMENT.sub(b"", text))]
            for name in names:
                if name not in self.texts:
                    raise CoreBuildError(f"core library: {module} imports {name}, a missing file")
            found[module] = tuple(dict.fromkeys(names))
        return found

    def path(self, module: str) -> Path:
        """The source file of a module."""
        return self.root / (module.replace(".", "/") + ".lean")


def core_root() -> Path:
    """The folder of the core library: inside the installed package, or in the checkout."""
    package = Path(leanprover_alpha.__file__).resolve().parent
    installed = package / "_core"
    return installed if installed.is_dir() else package.parent / "lean" / "core"


def read_core(root: Path | None = None) -> CoreSources:
    """Reads the library's sources.

    Args:
        root: the folder that holds `Init.lean`; ours if None.

    Raises:
        CoreBuildError: the sources are not there.
    """
    root = root or core_root()
    texts = {
        ".".join(file.relative_to(root).with_suffix("").parts): file.read_bytes()
        for file in sorted(root.rglob("*.lean"))
    }
    if "Init" not in texts:
        raise CoreBuildError(
            f"the core library's sources are missing from {root}: reinstall lean-alpha"
        )
    return CoreSources(root, texts, _read_bundles(root / BUNDLES))


def _read_bundles(file: Path) -> dict[str, tuple[str, ...]]:
    """None where there is no such file."""
    if not file.exists():
        return {}
    lines = (line.split() for line in file.read_text("utf-8").splitlines())
    return {words[0]: tuple(words[1:]) for words in lines if words and words[0] != "#"}
