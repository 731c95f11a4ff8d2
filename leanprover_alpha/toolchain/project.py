"""The files of one project that a file needs: where they lie, in which order they compile, under
which key they are cached.

Nothing is compiled here; this is the plan. Folders that count as the root of module names:
- in a project: the folder of its lakefile, and the `srcDir` folders that it names;
- for a loose file: its own folder, or the nearest folder above it from which its imports are found.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import InputError
from leanprover_alpha.toolchain.header import Header
from leanprover_alpha.toolchain.names import module_file, quote

LAKEFILES = ("lakefile.toml", "lakefile.lean")
_SRC_DIR = re.compile(r"""^\s*srcDir\s*:?=\s*"((?:[^"\\\n])*)\"""", re.MULTILINE)

HeaderReader = Callable[[Sequence[Path]], list[Header]]


@dataclass(frozen=True)
class Source:
    """One file of the project: its module name, where it lies, which modules of the project it
    imports.

    `digest` stands for its own bytes, `key` for those, the toolchain and everything it imports.
    """

    module: str
    path: Path
    root: Path
    imports: tuple[str, ...]
    digest: str
    key: str


@dataclass(frozen=True)
class Plan:
    """What to compile before `target`: `needed`, every module after those that it imports.

    `outside` holds the imports that are the toolchain's own, `missing` those that were not found;
    each with the first module that imports it.
    """

    target: Source
    needed: tuple[Source, ...]
    outside: tuple[tuple[str, str], ...]
    missing: tuple[tuple[str, str], ...]


def find_project(path: Path) -> Path | None:
    """The nearest folder at or above `path` that holds a lakefile."""
    folder = path if path.is_dir() else path.parent
    for candidate in (folder, *folder.parents):
        if any((candidate / name).is_file() for name in LAKEFILES):
            return candidate
    return None


def source_roots(project: Path) -> list[Path]:
    """The folders in which a project's modules lie: those of its `srcDir`s, then its own."""
    found = []
    for name in LAKEFILES:
        try:
            text = (project / name).read_text("utf-8", "replace")
        except OSError:
            continue
        found += [(project / match).resolve() for match in _SRC_DIR.findall(text)]
    return list(dict.fromkeys([*filter(Path.is_dir, found), project.resolve()]))


def make_plan(
    path: Path,
    read_headers: HeaderReader,
    *,
    outside: Callable[[str], bool],
    key: str,
    project: Path | None = None,
    text: Path | None = None,
) -> Plan:
    """Find everything of the project that the file at `path` imports, directly or not.

    Args:
        outside: whether a module can only be the toolchain's own, so that it is not looked for
        among the project's. key: stands for the toolchain; part of every source's key.
        project: the folder of the lakefile, None for a loose file.
        text: the file that holds the text of `path`, if that is another one.
    Raises: LeanAlphaError for modules that import each other in a circle, naming the circle.
    """
    path = path.absolute()
    (header,) = read_headers([text or path])
    wanted = [name for name in header.imports if not outside(name)]
    roots = source_roots(project) if project else [_loose_root(path, wanted)]
    root = next(
        (r for r in sorted(roots, key=lambda r: -len(r.parts)) if path.resolve().is_relative_to(r)),
        path.parent,
    )
    place = path.resolve() if path.resolve().is_relative_to(root) else path
    target = module_name(place, root)
    found: dict[str, tuple[Path, Path, Header]] = {target: (place, root, header)}
    foreign: dict[str, str] = {}
    missing: dict[str, str] = {}
    level = [target]
    while level:
        fresh: dict[str, tuple[Path, Path]] = {}
        for importer in level:
            for name in found[importer][2].imports:
                if outside(name):
                    foreign.setdefault(name, importer)
                elif name in found or name in fresh or name in missing:
                    continue
                elif where := _find(name, roots):
                    fresh[name] = where
                else:
                    missing[name] = importer
        headers = read_headers([place for place, _ in fresh.values()])
        for (name, (place, root)), header in zip(fresh.items(), headers, strict=True):
            found[name] = (place, root, header)
        level = list(fresh)
    order = _order(
        target, {name: [i for i in entry[2].imports if i in found] for name, entry in found.items()}
    )
    sources: dict[str, Source] = {}
    for name in order:
        place, root, header = found[name]
        imports = tuple(i for i in header.imports if i in found)
        digest = file_digest(text if text is not None and name == target else place)
        keys = [*header.imports, *(sources[i].key for i in imports)]
        sources[name] = Source(name, place, root, imports, digest, _hash(key, name, digest, *keys))
    return Plan(
        sources[target],
        tuple(sources[name] for name in order[:-1]),
        tuple(foreign.items()),
        tuple(missing.items()),
    )


def file_digest(path: Path) -> str:
    """A digest of a file's bytes. Raises: LeanAlphaError if it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error


def _hash(*parts: str) -> str:
    return hashlib.sha256(b"".join(part.encode() + b"\0" for part in parts)).hexdigest()


def _loose_root(path: Path, imports: Sequence[str]) -> Path:
    """The nearest folder from which all imports of a loose file are found, or any; else the file's
    own.
    """
    folders = path.parents
    counts = [sum(_find(name, [folder]) is not None for name in imports) for folder in folders]
    best = max(counts, default=0)
    return folders[counts.index(best)] if best else path.parent


def _find(module: str, roots: Sequence[Path]) -> tuple[Path, Path] | None:
    for root in roots:
        path = module_file(root, module, ".lean")
        try:
            if path.is_file():
                return path, root
        except (OSError, ValueError):
            continue
    return None


def _order(target: str, imports: dict[str, list[str]]) -> list[str]:
    """All modules, each after its imports, `target` last. Raises: LeanAlphaError for a circle."""
    done: list[str] = []
    finished: set[str] = set()
    stack = [(target, list(imports[target]))]
    chain = {target: None}
    while stack:
        name, todo = stack[-1]
        if not todo:
            stack.pop()
            del chain[name]
            finished.add(name)
            done.append(name)
            continue
        following = todo.pop(0)
        if following in chain:
            path = list(chain)
            circle = " → ".join([*path[path.index(following) :], following])
            raise InputError(f"these modules import each other in a circle: {circle}")
        if following not in finished:
            chain[following] = None
            stack.append((following, list(imports[following])))
    return done


def module_name(path: Path, root: Path) -> str:
    """The module name of a file under a root, as Lean writes it."""
    relative = path.relative_to(root)
    parts = [*relative.parts[:-1], relative.name.removesuffix(".lean")]
    return ".".join(map(quote, parts))
