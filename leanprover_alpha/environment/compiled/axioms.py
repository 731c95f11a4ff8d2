"""Which axioms does a constant rest on? Answered from the `.olean` files alone.

The axioms of a constant are those among everything that its type and its proof mention, all the way
down through the modules that its own module imports. Cost: opening the core library's modules and
indexing their names is about 0.1 s for 20,000 constants, once; after that each theorem costs the
constants that no earlier one needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from leanprover_alpha.environment.compiled.compacted import OleanError
from leanprover_alpha.environment.compiled.olean import Constant, Kind, Module
from leanprover_alpha.toolchain.names import module_file

STANDARD_AXIOMS = frozenset({"propext", "Quot.sound", "Classical.choice"})
SORRY = "sorryAx"


def foundations(module: Module, name: str) -> str | None:
    """Why nothing that a module proves counts: it does not stand on Lean's own library.

    A file that begins with `prelude` can declare an axiom `propext : False`, or a `Nat.gcd` that is
    none: axioms are known by their names, and the kernel computes with natural numbers by name.
    """
    if "Init" in module.imports:
        return None
    return f"{name} begins with `prelude`: it does not stand on Lean's own foundations"


class Library:
    """Compiled modules found along a search path, each opened once.

    Several audits may share one library; and several libraries what they have read of a file, as
    long as it is the same: the core library is read once for all files that a process checks.
    """

    def __init__(self, search_path: Sequence[Path]) -> None:
        self.search_path = tuple(search_path)
        self._modules: dict[str, Module] = {}

    def module(self, name: str) -> Module:
        """The module of that name. Raises: OleanError if no folder of the search path has it."""
        if name not in self._modules:
            for folder in self.search_path:
                path = module_file(folder, name, ".olean")
                if path.exists():
                    self._modules[name] = _opened(path, _version(path))
                    break
            else:
                folders = ", ".join(map(str, self.search_path))
                raise OleanError(f"module {name} is not in {folders or 'any folder'}")
        return self._modules[name]

    def closure(self, names: Iterable[str]) -> list[Module]:
        """These modules and everything they import."""
        found: dict[str, Module] = {}
        todo = list(names)
        while todo:
            name = todo.pop()
            if name not in found:
                found[name] = self.module(name)
                todo.extend(found[name].imports)
        return list(found.values())


@lru_cache(maxsize=256)
def _opened(path: Path, _: tuple[tuple[int, int, int], ...]) -> Module:
    return Module.open(path)


def _version(path: Path) -> tuple[tuple[int, int, int], ...]:
    """What changes when a module is written anew, in one file or in the three of a split one."""
    parts = (path, *(path.with_name(path.name + part) for part in (".server", ".private")))
    states = [part.stat() for part in parts if part.exists()]
    return tuple((state.st_ino, state.st_size, state.st_mtime_ns) for state in states)


class Audit:
    """The axioms of the constants that one module defines or sees.

    Args: `like`, an audit of another module with the same imports: what is known of those is taken
    over instead of read again.
    """

    def __init__(self, module: Module, library: Library, like: Audit | None = None) -> None:
        self._module = module
        self._axioms: dict[str, frozenset[str]] = {}
        self._of_imported: dict[str, frozenset[str]] = {}
        self._imported: dict[str, list[Module]] = {}
        if like is not None and like._module.imports == module.imports:
            self._imported = like._imported
        else:
            for each in library.closure(module.imports):
                for name in each.names():
                    self._imported.setdefault(name, []).append(each)
        if like is not None and self._imported is like._imported:
            twice = [
                m for m in (module, like._module) if any(n in self._imported for n in m.names())
            ]
            self._of_imported = {} if twice else like._of_imported

    def axioms(self, name: str) -> frozenset[str]:
        """Every axiom that the constant rests on, `sorryAx` included; an axiom rests on itself.

        Raises: OleanError if the constant, or one it mentions, is defined nowhere in reach.
        """
        if name not in self._module and name in self._imported:
            # Imported constants mention none of this module's: what they rest on holds for all.
            if name not in self._of_imported:
                close(name, self._references, self._of_imported)
            return self._of_imported[name]
        if name not in self._axioms:
            close(name, self._references, self._axioms)
        return self._axioms[name]

    def constants(self, name: str) -> list[Constant]:
        """The constant of that name; several only where two modules define the same one."""
        owners = self._imported.get(name, [])
        if name in self._module:
            owners = [self._module, *owners]
        if not owners:
            raise OleanError(
                f"{self._module.path}: `{name}` is defined nowhere in the modules imported"
            )
        return [c for owner in owners if (c := owner.constant(name)) is not None]

    def imported(self, prefixes: tuple[str, ...]) -> list[str]:
        """The imported constants whose names begin so."""
        return [name for name in self._imported if name.startswith(prefixes)]

    def is_theorem(self, name: str) -> bool:
        """Whether a constant in reach is a theorem, wherever it is defined."""
        found = self.constants(name)
        return bool(found) and all(constant.kind is Kind.THEOREM for constant in found)

    def _references(self, name: str) -> tuple[frozenset[str], bool]:
        constants = self.constants(name)
        references = frozenset[str]().union(*(constant.references() for constant in constants))
        if name in self._module:
            for each in references:
                if each in self._imported and each not in self._module:
                    self._axioms.setdefault(each, self.axioms(each))
        return references, any(constant.kind is Kind.AXIOM for constant in constants)


def close(
    root: str,
    references: Callable[[str], tuple[frozenset[str], bool]],
    known: dict[str, frozenset[str]],
) -> None:
    """Add to `known` the axioms of `root` and of everything it leads to.

    Args: `references` gives what a constant mentions, and whether it is an axiom. Inductive types
    mention their
    constructors and the other way round, so constants are closed one strongly connected component
    at a time (Tarjan).
    """
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    axioms: dict[str, set[str]] = {}
    component: list[str] = []
    calls: list[tuple[str, list[str]]] = []

    def enter(name: str) -> None:
        order[name] = low[name] = len(order)
        mentioned, is_axiom = references(name)
        axioms[name] = {name} if is_axiom else set()
        component.append(name)
        calls.append((name, list(mentioned)))

    enter(root)
    while calls:
        name, todo = calls[-1]
        if todo:
            next_name = todo.pop()
            if next_name in known:
                axioms[name] |= known[next_name]
            elif next_name not in order:
                enter(next_name)
            else:
                low[name] = min(low[name], order[next_name])
            continue
        calls.pop()
        if low[name] == order[name]:
            start = component.index(name) if component[-1] != name else len(component) - 1
            members = component[start:]
            del component[start:]
            shared = frozenset[str]().union(*(axioms[member] for member in members))
            known.update(dict.fromkeys(members, shared))
        if calls:
            caller = calls[-1][0]
            low[caller] = min(low[caller], low[name])
            axioms[caller] |= known.get(name, axioms[name])


def unaccepted(
    axioms: Iterable[str], allowed: Mapping[str, str] | frozenset[str] = STANDARD_AXIOMS
) -> list[str]:
    """The axioms among these that no accepted proof may rest on, sorted."""
    return sorted(set(axioms) - set(allowed))
