"""What must not be trained on: the theorems of a test split, told by what they say.

A theorem that stands in the repository under another name, with other names for what it binds, or
with other brackets around that, is the same theorem. So files are compiled and their statements
compared, fully explicit; a list of names alone stands for what the store's theorems of these names
say.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.corpus.collecting.rendering import canonical, rendered
from leanprover_alpha.corpus.collecting.theorems import declared_theorems
from leanprover_alpha.corpus.statement_files import SUFFIXES
from leanprover_alpha.corpus.store.records import Theorem
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.tokens import tokens
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.errors import InputError
from leanprover_alpha.service.check import read_source
from leanprover_alpha.service.theorem_sets import find_set, named_sets
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.process import Limits


@dataclass(frozen=True)
class Exclusion:
    """Theorems that are left out: by their full names, or by their `canonical` statements."""

    names: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()

    def holds(self, theorem: Theorem) -> bool:
        """Whether a theorem must not be trained on."""
        return theorem.name in self.names or canonical(theorem.statement) in self.statements


def read_exclusion(
    given: Sequence[str], theorems: Sequence[Theorem], toolchain: str, limits: Limits
) -> Exclusion:
    """What `--exclude` names.

    Args:
        given: each a set as `eval` knows it (a Lean file, a folder of them, a data file, the name
            of a benchmark), a text file with a name a line, or names with commas between them.
        theorems: those that the store has of the repository.
    Raises: InputError for a file that cannot be read or does not compile, and for a name that
        stands for no theorem: a slip of the pen would let a test theorem in.
    """
    names: set[str] = set()
    statements: set[str] = set()
    for each in given:
        path = Path(os.path.expanduser(each))
        if each in named_sets() or path.suffix in SUFFIXES:
            for file in find_set(each).files:
                lean = discover(
                    file.path if file.path.suffix == ".lean" else path.parent, toolchain
                )
                statements.update(_stated(file.path, file.text, lean, limits).values())
        elif path.is_dir() or path.suffix == ".lean":
            for place in _files(path):
                text = read_source(place, str(place))
                said = _stated(place, text, discover(place, toolchain), limits)
                names.update(said)
                statements.update(said.values())
        else:
            listed = _listed(path) if path.is_file() else each.split(",")
            wanted = {name.strip() for name in listed} - {""}
            known = {theorem.name for theorem in theorems}
            if not wanted or wanted - known:
                what = ", ".join(sorted(wanted - known)) or each
                raise InputError(f"--exclude: there is no file, no set and no theorem {what}")
            names |= wanted
    statements |= {canonical(t.statement) for t in theorems if t.name in names}
    return Exclusion(frozenset(names), frozenset(statements))


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(
        file
        for file in path.rglob("*.lean")
        if not any(part.startswith(".") for part in file.relative_to(path).parts)
    )
    if not found:
        raise InputError(f"--exclude: {path} holds no Lean file")
    return found


def _listed(path: Path) -> Iterable[str]:
    lines = read_source(path, str(path)).splitlines()
    return (line.partition("#")[0] for line in lines)


def _stated(path: Path, text: str, lean: Toolchain, limits: Limits) -> dict[str, str]:
    """What each theorem of a text says that stands in the place of a file."""
    document = Document(text)
    with Workplace(path.with_suffix(".lean"), lean, limits) as place:
        result = place.compile(document)
        if result.olean is None or result.errors:
            error = result.errors[0] if result.errors else result.failure
            why = " ".join(str(error).split())[:200]
            raise InputError(
                f"--exclude: {path} does not compile, so what it states is not known: {why}"
            )
        module = Module.open(result.olean)
        code = [token for token in tokens(document.text) if token.is_code]
        found: dict[str, str] = {}
        for theorem in declared_theorems(document, code, module):
            constant = module.constant(theorem.constant)
            if constant is not None:
                found[theorem.name] = canonical(rendered(constant))
        return found
