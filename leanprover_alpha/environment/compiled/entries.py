"""What a module leaves behind besides constants: instances, notations, simp sets, attributes …

Lean keeps them as entries of environment extensions. This room compares the entries of two
compilations of one file without knowing what each means.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Set

from leanprover_alpha.environment.compiled.compacted import STRING
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.toolchain.names import components, display

# What only tells where something stands, how code is generated, or what was needed for a proof.
_WITHOUT_MEANING = (
    "Lean.declRangeExt",
    "_private.Lean.DocString.Extension.0.Lean.moduleDocExt",
    "Lean.IR.",
    "Lean.Compiler.",
    "Lean.noncomputableExt",
    "Lean.Meta.completionBlackListExt",
    "Lean.Meta.Match.Extension",
    "Lean.Elab.Structural.",
    "Lean.Elab.WF.",
    "Lean.Elab.fixpoint",
    "Lean.Linter.",
    "_private.Lean.Compiler.",
    "_private.Lean.Util.CollectAxioms.",
    "_private.Lean.ExtraModUses.",
    "_private.Lean.Namespace.",
    "_private.Lean.Linter.",
)


def new_entries(before: Module, after: Module, names: Set[str], whole: bool) -> list[str]:
    """The extensions in which `after` has other entries than `before`, as reasons.

    Args: entries that speak of one of `names` do not count; unless `whole`, `after` may have fewer.
    """
    own = {part for name in names for part in components(display(name))[-1:]}
    old, new = before.entries, after.entries
    first, second = _digests(before), _digests(after)
    found = []
    for extension in sorted(old.keys() | new.keys()):
        if extension.startswith(_WITHOUT_MEANING):
            continue
        left = Counter(map(first.of, old.get(extension, ())))
        right = Counter(map(second.of, new.get(extension, ())))
        changed = {*(right - left), *((left - right) if whole else ())}
        if any(
            not (texts := digests.strings(entry)) or own.isdisjoint(texts)
            for digests, entries in ((first, old), (second, new))
            for entry in entries.get(extension, ())
            if digests.of(entry) in changed
        ):
            found.append(f"entries of {display(extension)} are changed")
    return found


def digest_entries(module: Module) -> None:
    """Do now for one module what each comparison with it needs."""
    digests = _digests(module)
    for extension, entries in module.entries.items():
        if not extension.startswith(_WITHOUT_MEANING):
            for entry in entries:
                digests.of(entry)


def _digests(module: Module) -> _Digests:
    """Those of a module, kept with it: a file is compared with many."""
    if module.known_digests is None:
        module.known_digests = _Digests(module)
    found = module.known_digests
    assert isinstance(found, _Digests)
    return found


class _Digests:
    """Digests of arbitrary objects: equal where two objects hold the same, in whichever file."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self._known: dict[int, bytes] = {}

    def of(self, root: int) -> bytes:
        known, memory = self._known, self.module.memory
        todo = [root]
        while todo:
            address = todo[-1]
            if address in known:
                todo.pop()
                continue
            if address & 1:
                known[address] = b"n%d" % (address >> 1)
                continue
            children, plain = memory.children(address)
            missing = [child for child in children if child not in known]
            if missing:
                todo.extend(missing)
                continue
            state = hashlib.blake2b(bytes([memory.tag(address)]) + plain, digest_size=20)
            for child in children:
                state.update(len(known[child]).to_bytes(1, "little") + known[child])
            known[address] = state.digest()
        return known[root]

    def strings(self, root: int) -> set[str]:
        """Every text in an object."""
        memory, seen, todo = self.module.memory, {root}, [root]
        found = set()
        while todo:
            address = todo.pop()
            if address & 1:
                continue
            if memory.tag(address) == STRING:
                found.add(memory.string(address))
                continue
            for child in memory.children(address)[0]:
                if child not in seen:
                    seen.add(child)
                    todo.append(child)
        return found
