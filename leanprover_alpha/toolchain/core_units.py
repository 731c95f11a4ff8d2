"""What each run of Lean compiles of the core library: a file by itself, or a bundle of files.

To start Lean and to import what is compiled already costs as much as 1,500 bytes of source. So
`bundles.txt`, beside `Init.lean`, names files that are compiled together, one bundle a line,

    Init.Bundle.Bool Init.Data.Bool.Basic Init.Data.Bool.Ite Init.Data.Bool

first the module that Lean makes of them, then the files, each after those of them that it imports.
Lean reads one text, every file a section in it, so that what one opens stays closed in the next.
The files' own modules are importable, too: they hold nothing but the import of their bundle. Files
of a bundle share their private names: two of the same name are an error of the build.
"""

from __future__ import annotations

import bisect
import heapq
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from leanprover_alpha.errors import CoreBuildError
from leanprover_alpha.toolchain.core_sources import COMMENT, IMPORT, CoreSources

START = 1_500
"""Bytes of source that cost as much as Lean's start and imports."""
_PRELUDE = re.compile(rb"^prelude\b", re.MULTILINE)


@dataclass(frozen=True)
class Unit:
    """One run of Lean.

    Attributes:
        name: the module that it makes.
        needs: the units to be compiled before.
        text: what Lean reads.
        starts: each file's line before its first, and its module, in order.
    """

    name: str
    needs: frozenset[str]
    text: bytes
    starts: tuple[tuple[int, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The files' own modules, those of them that are not this one."""
        return tuple(module for _, module in self.starts if module != self.name)

    def origin(self, line: int) -> tuple[str, int]:
        """The file, by its module, and the line in it of a line of the text."""
        index = bisect.bisect_left([start for start, _ in self.starts], line) - 1
        if index < 0:
            return self.name, line
        start, module = self.starts[index]
        return module, line - start


def plan(sources: CoreSources) -> dict[str, Unit]:
    """All units by name.

    Raises:
        CoreBuildError: a bundle names a missing file, or a file that another bundle has.
    """
    bundles = _with_single_files(sources)
    unit_of = {module: name for name, modules in bundles.items() for module in modules}
    units: dict[str, Unit] = {}
    for name, modules in bundles.items():
        imported = {unit_of[other] for module in modules for other in sources.imports[module]}
        needs = frozenset(imported - {name})
        units[name] = Unit(name, needs, *_join(sources.texts, modules, needs))
    return units


def _with_single_files(sources: CoreSources) -> dict[str, tuple[str, ...]]:
    """The bundles, files that are in none as bundles of their own."""
    bundles = dict(sources.bundles)
    seen: dict[str, str] = {}
    for name, modules in sources.bundles.items():
        for module in modules:
            if module not in sources.texts:
                raise CoreBuildError(f"core library: the bundle {name} names {module}, no file")
            if module in seen:
                raise CoreBuildError(f"core library: {module} is in {seen[module]} and in {name}")
            seen[module] = name
    return bundles | {module: (module,) for module in sources.texts if module not in seen}


def _join(
    texts: Mapping[str, bytes], modules: Iterable[str], needs: Iterable[str]
) -> tuple[bytes, tuple[tuple[int, str], ...]]:
    """The text of a bundle, and where each file begins in it."""
    parts = [b"prelude" + b"".join(b" import " + name.encode() for name in sorted(needs)) + b"\n"]
    starts, line = [], 1
    for module in modules:
        part = b"section\n" + _without_header(texts[module]) + b"\nend\n"
        starts.append((line + 1, module))
        line += part.count(b"\n")
        parts.append(part)
    return b"".join(parts), tuple(starts)


def _without_header(text: bytes) -> bytes:
    """A file whose lines up to the last import are empty; the others keep their numbers."""
    plain = COMMENT.sub(lambda match: re.sub(rb"[^\n]", b" ", match[0]), text)
    header = [*_PRELUDE.finditer(plain), *IMPORT.finditer(plain)]
    end = max((match.end() for match in header), default=0)
    return b"\n" * text.count(b"\n", 0, end) + text[end:]


def weights(units: Mapping[str, Unit]) -> dict[str, int]:
    """Unit -> bytes of source on the longest chain that starts with it and waits for it.

    Compiling the heaviest first keeps every processor busy to the end.

    Raises:
        CoreBuildError: units wait for each other in a circle.
    """
    own = {name: START + len(unit.text) for name, unit in units.items()}
    weight = dict(own)
    waiting = dict.fromkeys(units, 0)
    for unit in units.values():
        for name in unit.needs:
            waiting[name] += 1
    ready = [name for name, count in waiting.items() if count == 0]
    for name in ready:  # grows while we walk: importers come before what they import
        for other in units[name].needs:
            weight[other] = max(weight[other], own[other] + weight[name])
            waiting[other] -= 1
            if waiting[other] == 0:
                ready.append(other)
    if len(ready) < len(units):
        circle = ", ".join(sorted(name for name, count in waiting.items() if count))
        raise CoreBuildError(f"core library: modules import each other in a circle: {circle}")
    return weight


def solitary(units: Mapping[str, Unit]) -> frozenset[str]:
    """The units that all others come before or after. The units must not be in a circle."""
    before: dict[str, frozenset[str]] = {}

    def reach(name: str) -> frozenset[str]:
        if name not in before:
            needs = units[name].needs
            before[name] = needs.union(*map(reach, sorted(needs)))
        return before[name]

    ordered = {(first, name) for name in units for first in reach(name)}
    related = Counter(name for pair in ordered for name in pair)
    return frozenset(name for name in units if related[name] == len(units) - 1)


class Queue:
    """Units in the order in which to compile them: what most waits for comes first.

    Raises:
        CoreBuildError: bundles are wrong, or units wait for each other in a circle.
    """

    def __init__(self, sources: CoreSources) -> None:
        self.units = plan(sources)
        self.left = len(self.units)
        self._weight = weights(self.units)
        self._solitary = solitary(self.units)
        self._missing = {name: set(unit.needs) for name, unit in self.units.items()}
        self._ready: list[tuple[int, str]] = []
        self._add(name for name, needs in self._missing.items() if not needs)

    def _add(self, names: Iterable[str]) -> None:
        for name in names:
            heapq.heappush(self._ready, (-self._weight[name], name))

    @property
    def is_empty(self) -> bool:
        """Whether all others wait for one that is being compiled."""
        return not self._ready

    def take(self) -> Unit:
        """The next unit."""
        return self.units[heapq.heappop(self._ready)[1]]

    def is_solitary(self, unit: Unit) -> bool:
        """Whether nothing can ever be compiled beside it, however many jobs there are."""
        return unit.name in self._solitary

    def finish(self, unit: Unit) -> None:
        """Lets those go on that waited for `unit`."""
        self.left -= 1
        for name, needs in self._missing.items():
            if unit.name in needs:
                needs.discard(unit.name)
                if not needs:
                    self._add([name])
