"""Does a file still say the same after holes were filled? Answered from two `.olean` files.

A filled proof may change the proofs of the declarations it stands in, and nothing else: not what a
theorem says, not a definition, an instance or a notation, here or anywhere in the file. Two values
count as equal if they differ only in proofs: the kernel holds any two proofs of one proposition for
equal, and what stands at the same place of two otherwise equal, well-typed terms has the same type.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Set

from leanprover_alpha.environment.compiled.axioms import SORRY
from leanprover_alpha.environment.compiled.entries import new_entries
from leanprover_alpha.environment.compiled.olean import Constant, Kind, Module, Node
from leanprover_alpha.environment.compiled.telescopes import Telescope
from leanprover_alpha.toolchain.names import components, display

IsTheorem = Callable[[str], bool]

# Last parts of the names that Lean gives to what it makes on its own.
_GENERATED = re.compile(
    r"_.*|match_\d+(_\d+)*|eq_\d+|eq_def|eq_unfold|proof_\d+|splitter|congr_eq_\d+|congr_simp_?\d*"
    r"|hcongr_\d+|induct|induct_unfolding|fun_cases|fun_cases_unfolding|mutual_induct|injEq|h?inj"
    r"|sizeOf_spec|sparseCasesOn_\d+|else_eq_\d+|(mk|constructor)?_?flat_ctor"
    r"|(mutual_)?partial_correctness|fixpoint_induct|coinduct"
)


def is_generated(part: str) -> bool:
    """Whether a last part of a name is one that Lean gives to what it makes on its own."""
    return _GENERATED.fullmatch(part) is not None


class Comparison:
    """Compares two compilations of one file.

    Args:
        before, after: the compiled modules.
        filled: names (as in `before`) of the declarations of the commands that were filled.
        is_theorem: whether a constant, imported or of `after`, is a theorem.
        whole: whether `after` holds the whole file; else it ends behind the filled command, and
            what comes later is not missed.
        unseen: those of `filled` whose value does not count: examples, which nothing can mention.
    """

    def __init__(
        self,
        before: Module,
        after: Module,
        filled: Set[str],
        is_theorem: IsTheorem,
        whole: bool,
        unseen: Set[str] = frozenset(),
    ) -> None:
        self.before, self.after = before, after
        self.filled = filled
        self.is_theorem = is_theorem
        self.whole, self.unseen = whole, unseen
        self._heads = {tuple(components(display(name))) for name in filled}
        self._equal: set[tuple[int, int]] = set()
        self._proofs: tuple[dict[int, bool], dict[int, bool]] = ({}, {})
        self._theorems: dict[str, bool] = {}

    def reasons(self) -> list[str]:
        """What was changed that no proof may change; empty if nothing was."""
        if self.before.imports != self.after.imports:
            return ["the file's imports are changed"]
        found = [why for constant in self.after.constants() if (why := self._constant(constant))]
        for name in self.filled:
            if name not in self.after:
                found.append(f"`{display(name)}` is missing")
        if self.whole:
            for name in self.before.ranges:
                if name in self.before and name not in self.after and not self.is_auxiliary(name):
                    found.append(f"`{display(name)}` is missing")
        if found:
            return found
        names = {*self.filled, *(n for n in self.after.names() if self.is_auxiliary(n))}
        return new_entries(self.before, self.after, names, self.whole)

    def is_auxiliary(self, name: str) -> bool:
        """Whether a constant is one that Lean makes for a filled declaration, or a lemma that it
        derives from any declaration on demand.
        """
        parts = components(display(name))
        generated = any(map(is_generated, parts[1:]))
        return name not in self.filled and (generated or self.is_below(name))

    def is_below(self, name: str) -> bool:
        """Whether a name stands below that of a filled declaration."""
        parts = components(display(name))
        return any(tuple(parts[:n]) in self._heads for n in range(1, len(parts)))

    def _constant(self, after: Constant) -> str | None:
        """What speaks against one constant."""
        shown = f"`{display(after.name)}`"
        before = self.before.constant(after.name)
        if self.is_auxiliary(after.name) and (before is None or self.is_below(after.name)):
            fit = after.kind in (Kind.THEOREM, Kind.DEFINITION)
            return None if fit else f"{shown}: a new {after.kind.name.lower()}"
        if before is None:
            return f"{shown} is new"
        if before.kind is not after.kind or before.is_unsafe != after.is_unsafe:
            return f"{shown} is another kind of declaration"
        same = before.universes == after.universes and self._same(before.type, after.type)
        if not same and after.name in self.unseen:
            same = Telescope(self.before, self.after).extends(before.type, after.type)
        if not same:
            return f"{shown} says something else than before"
        if after.kind is Kind.THEOREM or after.name in self.unseen:
            return None
        if before.body is None or after.body is None:
            return None
        if not self._same(before.body, after.body):
            return f"{shown} has another value"
        return None

    def _same(self, before: int, after: int) -> bool:
        """Whether two expressions are equal but for proofs."""
        todo = [(before, after)]
        while todo:
            pair = todo.pop()
            if pair in self._equal:
                continue
            more = self._step(*pair)
            if more is None:
                return False
            self._equal.add(pair)
            todo.extend(more)
        return True

    def _step(self, before: int, after: int) -> Iterable[tuple[int, int]] | None:
        """Pairs on which the equality of this pair rests; None if it is out of the question."""
        old, new = self.before, self.after
        before, after = _bare(old, before), _bare(new, after)
        proofs = self._proofs
        if self._is_proof(old, before, proofs[0]) or self._is_proof(new, after, proofs[1]):
            return ()
        tag = old.memory.tag(before)
        if tag != new.memory.tag(after):
            return None
        if tag == Node.CONST:
            return self._constants(before, after)
        count, children = old.shape(before)
        first, second = old.memory.fields(before, count), new.memory.fields(after, count)
        if children:
            if tag == Node.PROJECTION and (
                old.memory.name(first[0]) != new.memory.name(second[0])
                or old.memory.natural(first[1]) != new.memory.natural(second[1])
            ):
                return None
            return [(first[child], second[child]) for child in children]
        return () if old.digest(before) == new.digest(after) else None

    def _constants(self, before: int, after: int) -> Iterable[tuple[int, int]] | None:
        old, new = self.before, self.after
        first, second = old.memory.fields(before, 2), new.memory.fields(after, 2)
        levels = (
            [old.digest_level(level) for level in old.memory.list(first[1])],
            [new.digest_level(level) for level in new.memory.list(second[1])],
        )
        if levels[0] != levels[1]:
            return None
        names = old.memory.name(first[0]), new.memory.name(second[0])
        one, other = old.constant(names[0]), new.constant(names[1])
        if (
            one is None
            or other is None
            or not (self.is_auxiliary(names[0]) and self.is_auxiliary(names[1]))
        ):
            return () if names[0] == names[1] else None
        if one.kind is not other.kind or one.universes != other.universes:
            return None
        pairs = [(one.type, other.type)]
        if one.body is not None and other.body is not None:
            pairs.append((one.body, other.body))
        return pairs

    def _is_proof(self, module: Module, address: int, known: dict[int, bool]) -> bool:
        """Whether an expression is headed by a theorem, or by `sorry` for a proposition.

        Args: `known`: what is known of the module's expressions.
        """
        memory, path = module.memory, []
        while address not in known:
            path.append(address)
            tag = memory.tag(address)
            if tag == Node.APP:
                address = memory.fields(address, 2)[0]
            elif tag == Node.LAMBDA:
                address = memory.fields(address, 3)[2]
            elif tag == Node.MDATA:
                address = memory.fields(address, 2)[1]
            else:
                known[address] = tag == Node.CONST and self._proves(module, address)
        for each in path:
            known[each] = known[address]
        return known[address]

    def _proves(self, module: Module, address: int) -> bool:
        """Whether a constant in an expression is a theorem, or `sorry` for a proposition."""
        memory = module.memory
        name, levels = memory.fields(address, 2)
        head = memory.name(name)
        if head == SORRY:
            return all(_is_zero(module, level) for level in memory.list(levels))
        own = module.constant(head)
        if own is not None:
            return own.kind is Kind.THEOREM
        if head not in self._theorems:
            self._theorems[head] = self.is_theorem(head)
        return self._theorems[head]


def _bare(module: Module, address: int) -> int:
    """The expression without metadata around it."""
    while module.memory.tag(address) == Node.MDATA:
        address = module.memory.fields(address, 2)[1]
    return address


def _is_zero(module: Module, level: int) -> bool:
    """Whether a universe level is zero, whatever its parameters."""
    memory = module.memory
    tag = memory.tag(level)
    if tag in (2, 3):  # max, imax
        first, second = memory.fields(level, 2)
        return _is_zero(module, second) and (tag == 3 or _is_zero(module, first))
    return tag == 0
