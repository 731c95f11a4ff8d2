"""The sources of the embedded Lean's core library: their place, order and fingerprint."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import leanprover_alpha
from leanprover_alpha.errors import CoreBuildError

_COMMENT = re.compile(rb"/-.*?-/|--[^\n]*", re.DOTALL)
_IMPORT = re.compile(rb"^(?:public\s+)?(?:meta\s+)?import\s+(?:all\s+)?([\w.]+)", re.MULTILINE)


@dataclass(frozen=True)
class CoreSources:
    """The library's modules, read once: reading a hundred files takes milliseconds.

    Attributes:
        root: the folder that holds `Init.lean`.
        texts: module name -> what its file holds.
    """

    root: Path
    texts: Mapping[str, bytes]

    @functools.cached_property
    def digest(self) -> str:
        """Changes with every byte of every source and with every file's name."""
        total = hashlib.sha256()
        for module in sorted(self.texts):
            text = self.texts[module]
            total.update(f"{module} {len(text)}\n".encode())
            total.update(text)
        return total.hexdigest()

    @functools.cached_property
    def imports(self) -> dict[str, tuple[str, ...]]:
        """Module -> the modules that it imports.

        Raises:
            CoreBuildError: a module imports one that is not there.
        """
        found: dict[str, tuple[str, ...]] = {}
        for module, text in self.texts.items():
            names = [name.decode() for name in _IMPORT.findall(_COMMENT.sub(b"", text))]
            for name in names:
                if name not in self.texts:
                    raise CoreBuildError(f"core library: {module} imports {name}, a missing file")
            found[module] = tuple(dict.fromkeys(names))
        return found

    @functools.cached_property
    def weight(self) -> dict[str, int]:
        """Module -> bytes of source on the longest chain that starts with it and waits for it.

        Compiling the heaviest first keeps every processor busy to the end.

        Raises:
            CoreBuildError: modules import each other in a circle.
        """
        dependents: dict[str, list[str]] = {module: [] for module in self.texts}
        waiting = dict.fromkeys(self.texts, 0)
        for module, names in self.imports.items():
            for name in names:
                dependents[name].append(module)
                waiting[name] += 1
        weight = {module: len(text) for module, text in self.texts.items()}
        ready = [module for module, count in waiting.items() if count == 0]
        for module in ready:  # grows while we walk: importers come before what they import
            for name in self.imports[module]:
                weight[name] = max(weight[name], len(self.texts[name]) + weight[module])
                waiting[name] -= 1
                if waiting[name] == 0:
                    ready.append(name)
        if len(ready) < len(self.texts):
            circle = ", ".join(sorted(m for m, count in waiting.items() if count))
            raise CoreBuildError(f"core library: modules import each other in a circle: {circle}")
        return weight

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
    return CoreSources(root, texts)
