"""Does an example still say the same if its proof uses more of the section's variables?

Lean gives an `example` those variables that its statement or its proof mentions. With `variable
(h : p)`, the file says `example : p := by sorry` and means it for every `h`; the type that Lean
records is `∀ p, p` before, and `∀ p, p → p` once the proof is `exact h`. The two count as the same:
the second has more variables, and says the same of the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from leanprover_alpha.environment.compiled.olean import Module, Node

MAX_STEPS = 20_000


class Telescope:
    """Compares two types up to variables that only the later one has.

    Args: the modules before and after. The answer is "no" where the search would take too long.
    """

    def __init__(self, before: Module, after: Module) -> None:
        self.before, self.after = before, after
        self._steps = 0

    def extends(self, before: int, after: int) -> bool:
        """Whether the type at `after` is that at `before`, perhaps with more variables."""
        self._steps = 0
        return self._binders(before, after, ())

    def _binders(self, before: int, after: int, names: tuple[int | None, ...]) -> bool:
        """Args: `names`: for each variable of `after` around, outermost first, its number in
        `before`, None for one that is new.
        """
        self._steps += 1
        if self._steps > MAX_STEPS:
            return False
        after = _bare(self.after, after)
        if self._same(before, after, names):
            return True
        if self.after.memory.tag(after) != Node.FORALL:
            return False
        _, domain, body = self.after.memory.fields(after, 3)
        bare = _bare(self.before, before)
        if self.before.memory.tag(bare) == Node.FORALL:
            _, old_domain, old_body = self.before.memory.fields(bare, 3)
            known = sum(name is not None for name in names)
            if self._same(old_domain, domain, names) and self._binders(
                old_body, body, (*names, known)
            ):
                return True
        return self._binders(before, body, (*names, None))

    def _same(self, before: int, after: int, names: Sequence[int | None]) -> bool:
        """Whether two expressions are equal once variables are matched by `names`."""
        outer = sum(name is not None for name in names)
        todo = [(before, after, 0)]
        seen = set()
        while todo:
            pair = todo.pop()
            if pair in seen:
                continue
            seen.add(pair)
            self._steps += 1
            if self._steps > MAX_STEPS:
                return False
            depth = pair[2]
            first, second = _bare(self.before, pair[0]), _bare(self.after, pair[1])
            tag = self.before.memory.tag(first)
            if tag != self.after.memory.tag(second):
                return False
            count, children = self.before.shape(first)
            one = self.before.memory.fields(first, count)
            other = self.after.memory.fields(second, count)
            if tag == Node.BVAR:
                old, new = self.before.memory.natural(one[0]), self.after.memory.natural(other[0])
                if old < depth or new < depth:
                    matched = old == new
                else:
                    level = len(names) - 1 - (new - depth)
                    matched = level >= 0 and names[level] == outer - 1 - (old - depth)
                if not matched:
                    return False
            elif not children:
                if self.before.digest(first) != self.after.digest(second):
                    return False
            elif tag == Node.PROJECTION and (
                self.before.memory.name(one[0]) != self.after.memory.name(other[0])
                or self.before.memory.natural(one[1]) != self.after.memory.natural(other[1])
            ):
                return False
            else:
                binds = tag in (Node.LAMBDA, Node.FORALL, Node.LET)
                last = children[-1]
                todo.extend(
                    (one[child], other[child], depth + (binds and child == last))
                    for child in children
                )
        return True


def _bare(module: Module, address: int) -> int:
    while module.memory.tag(address) == Node.MDATA:
        address = module.memory.fields(address, 2)[1]
    return address
