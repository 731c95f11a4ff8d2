"""The Lean files of a project, each with a key that changes when anything does that it depends on.

Left out: hidden folders (`.lake` is one), `build` and `lake-packages`, which hold what others
wrote; folders with a lakefile of their own, which are projects of their own; the lakefile itself.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import InputError
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.header import Header, read_headers
from leanprover_alpha.toolchain.project import LAKEFILES, Plan, file_digest, find_project, make_plan

SKIPPED = frozenset({"build", "lake-packages", "node_modules", "__pycache__"})
MARKS = (*LAKEFILES, "lean-toolchain")
MANIFEST = "lake-manifest.json"
FORMAT = "2"
"""Part of every key: raised when files must be collected anew because this program changed."""


@dataclass(frozen=True)
class ProjectFile:
    """One file, ready to be compiled.

    Attributes:
        name: its path from the repository's root, with "/".
        key: stands for its bytes, those of the project's files that it imports, and the toolchain.
        plan: where it and they lie; the toolchain has it, too, where it is the embedded one.
    """

    path: Path
    name: str
    key: str
    plan: Plan
    toolchain: Toolchain

    @property
    def module(self) -> str:
        """Its name as a module."""
        return self.plan.target.module

    @property
    def lean(self) -> str:
        """Kind and version of its Lean, as the store has it."""
        return f"{self.toolchain.kind} {self.toolchain.version}"


def lean_files(repository: Path) -> list[Path]:
    """Every Lean file of a project, in the order of their names.

    Raises: InputError, if the folder is no Lean project.
    """
    if not repository.is_dir():
        raise InputError(f"{repository} is no folder")
    if not any((repository / mark).is_file() for mark in MARKS):
        raise InputError(f"{repository} is not a Lean project: it has no {', no '.join(MARKS)}")
    found = []
    for place, folders, files in os.walk(repository):
        here = Path(place)
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".")
            and name not in SKIPPED
            and not any((here / name / lakefile).is_file() for lakefile in LAKEFILES)
        ]
        found += [
            here / name
            for name in files
            if name.endswith(".lean")
            and not name.startswith(".")
            and name not in LAKEFILES
            and not (here / name).is_symlink()
        ]
    return sorted(found)


class Reader:
    """Finds the Lean and the imports of one file after the other.

    What it saves: a project's own Lean is looked for once (lake takes a second), not once a file.
    """

    def __init__(self, repository: Path, choice: str) -> None:
        self.repository, self.choice = repository, choice
        self._project: Toolchain | None = None

    def file(self, path: Path) -> ProjectFile:
        """Raises: LeanAlphaError for a file that no Lean here can work on."""
        lean = self._project
        if lean is None:
            lean = discover(path, self.choice)
            if lean.kind != "embedded":
                self._project = lean
        plan = lean.plan or self._plan(path, lean)
        name = path.relative_to(self.repository).as_posix()
        manifest = self.repository / MANIFEST
        outside = file_digest(manifest) if manifest.is_file() else ""
        key = _hash(FORMAT, plan.target.key, lean.kind, lean.version, outside)
        return ProjectFile(path, name, key, plan, lean)

    def _plan(self, path: Path, lean: Toolchain) -> Plan:
        def headers(paths: Sequence[Path]) -> list[Header]:
            return read_headers(lean.command, lean.env, paths)

        return make_plan(
            path, headers, outside=lambda _: False, key=lean.key, project=find_project(path)
        )


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
