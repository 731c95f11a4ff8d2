"""What a family's chunks follow from, as a short text: of other text, they are made anew."""

from __future__ import annotations

import ast
import hashlib
from pathlib import Path

from leanprover_alpha.corpus.synthesis import families
from leanprover_alpha.corpus.synthesis.mixture import Mixture

_FOLDER = Path(__file__).parent
_ALWAYS = ("checking.py", "chunks.py", "mixture.py", "normalise.py", "tracing.py", "words.py")


def stamp_of(lean: str, mixture: Mixture, family: str) -> str:
    """What changes when what a family's chunks follow from changes: the code that draws and checks
    them, the mixture, the Lean that judges. Another family's code is no part of it.

    Args: `lean` is the embedded Lean's key.
    """
    state = hashlib.sha256(f"{lean}\n{mixture}".encode())
    for path in sorted({_FOLDER / name for name in _ALWAYS} | sources(family)):
        state.update(path.relative_to(_FOLDER).as_posix().encode() + path.read_bytes())
    return state.hexdigest()[:24]


def sources(family: str) -> set[Path]:
    """The files of the families' room that a family's module imports, itself and the packages that
    it lies in included. They are read, not imported: what a run has loaded already is no matter.
    """
    found: set[Path] = set()
    todo = [families.module_of(family)]
    while todo:
        module = todo.pop()
        path = _file(module)
        if path is not None and path not in found:
            found.add(path)
            todo += [module.rpartition(".")[0], *_imported(ast.parse(path.read_text("utf-8")))]
    return found


def _file(module: str) -> Path | None:
    """Where a module of the families' room is; None for the room itself and what is not in it."""
    inside = module.removeprefix(f"{families.__name__}.")
    if inside == module:
        return None
    path = _FOLDER.joinpath("families", *inside.split("."))
    places = (path / "__init__.py", path.with_suffix(".py"))
    return next((place for place in places if place.is_file()), None)


def _imported(module: ast.Module) -> list[str]:
    """What a module imports by full name; of `from a import b`, both `a` and `a.b`."""
    names = []
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module:
            names += [node.module, *(f"{node.module}.{each.name}" for each in node.names)]
        elif isinstance(node, ast.Import):
            names += [each.name for each in node.names]
    return names
