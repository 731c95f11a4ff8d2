"""What a file may use of the other files of its project: their declarations, as if they stood above
it in one text.

Without them a goal about another file's definitions would be a goal about unknown words: nothing to
unfold, no type to do induction on, no lemma to rewrite with.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from leanprover_alpha.environment.compiled.axioms import Library
from leanprover_alpha.environment.compiled.compacted import OleanError
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.compile import compile_file
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.search.premises import Premise, Premises, from_module, from_text
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.names import module_file
from leanprover_alpha.toolchain.process import Limits
from leanprover_alpha.toolchain.project import find_project, source_roots

MOST = 2000
"""Declarations of other files that are looked at: those of the nearest files."""


class Imports:
    """The project's files that one file imports, each read once.

    Args:
        toolchain: as it compiles the file at `path`, with all that this imports.
        library: where compiled modules are found; that of the toolchain if None.
    """

    def __init__(self, toolchain: Toolchain, path: Path, library: Library | None = None) -> None:
        self._library = library or Library(toolchain.core)
        self._source = _sources(toolchain, path)
        self._known: dict[str, tuple[Premise, ...]] = {}

    def premises(self, module: Module) -> Premises:
        """What the file, as it was compiled into a module, declares and imports.

        Lines of imported declarations are 0 and less: the farther the file, the less.
        """
        found = list(from_module(module).all)
        top, most = 0, len(found) + MOST
        for name, path in reversed(self._imported(module)):
            if len(found) >= most:
                break
            premises, lines = self._read(name, path)
            top -= lines
            found += [replace(p, line=p.line + top, end=p.end + top) for p in premises]
        found.sort(key=lambda premise: (premise.line, premise.name))
        return Premises(tuple(found[-most:]))

    def _imported(self, module: Module) -> list[tuple[str, Path]]:
        """The project's modules below a module, each after those that it imports itself."""
        done: list[tuple[str, Path]] = []
        seen: set[str] = set()
        stack: list[tuple[tuple[str, Path] | None, list[str]]] = [(None, list(module.imports))]
        while stack:
            entry, todo = stack[-1]
            if not todo:
                stack.pop()
                done += [entry] if entry else []
                continue
            name = todo.pop(0)
            path = None if name in seen else self._source(name)
            seen.add(name)
            if path is not None:
                with suppress(OleanError):
                    stack.append(((name, path), list(self._library.module(name).imports)))
        return done

    def _read(self, name: str, path: Path) -> tuple[tuple[Premise, ...], int]:
        """A module's declarations that others may use, with their texts; how many lines it has."""
        text = _lines(path)
        if (known := self._known.get(name)) is None:
            known = ()
            with suppress(OleanError):
                known = tuple(
                    replace(p, text="\n".join(text[p.line - 1 : p.end]).strip("\n"))
                    for p in from_module(self._library.module(name)).all
                    if not p.private
                )
            self._known[name] = known
        return known, len(text)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_bytes().decode().replace("\r\n", "\n").split("\n")
    except (OSError, UnicodeDecodeError):
        return []


def _sources(toolchain: Toolchain, path: Path) -> Callable[[str], Path | None]:
    """Says where the text of a module lies; None for one that is not of the project."""
    if toolchain.plan is not None:
        return {source.module: source.path for source in toolchain.plan.needed}.get
    project = find_project(path.absolute())
    roots = [] if project is None else source_roots(project)

    def find(module: str) -> Path | None:
        places = (module_file(root, module, ".lean") for root in roots)
        return next((place for place in places if place.is_file()), None)

    return find


def collect(document: Document, path: Path, toolchain: Toolchain, limits: Limits) -> Premises:
    """The declarations of a file and of those that it imports, from a compilation of its own (holes
    may still be open).

    Costs one compilation; falls back on the text alone where Lean reports errors.
    Args: `toolchain` as it compiles the file, with all that this imports.
    """
    with tempfile.TemporaryDirectory(prefix="lean-alpha-") as folder:
        source = Path(folder) / "Premises.lean"
        source.write_text(document.text, encoding="utf-8", newline="")
        output = Path(folder) / "out" / "Premises.olean"
        result = compile_file(
            toolchain.command,
            source,
            root=Path(folder),
            env=toolchain.env,
            output=output,
            limits=limits,
        )
        if result.olean is not None:
            with suppress(OleanError):
                return Imports(toolchain, path).premises(Module.open(result.olean))
    return from_text(document)
