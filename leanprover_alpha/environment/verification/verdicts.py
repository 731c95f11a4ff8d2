"""The levels of a verified proof, and the last step on the way there: what does it rest on?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from leanprover_alpha.environment.compiled.axioms import SORRY, Audit, unaccepted
from leanprover_alpha.environment.compiled.olean import Constant, Kind, Module
from leanprover_alpha.environment.compiled.sorries import Place, sorries_in
from leanprover_alpha.toolchain.names import display

_MACHINE = re.compile(
    r"((does not compile|the example cannot be given a name|the file does not compile even without"
    r" its failing commands): )?Lean (crashed|did not come to an end|gave up|printed too much"
    r"|ran out of memory|started too many|was stopped|wrote no result)"
    r"|the kernel's second check was stopped"
)


def lies_with_machine(reason: str) -> bool:
    """Whether a proof is refused for what the machine had to give: another day may bring a yes.

    Args: `reason`: ours, from its beginning; what Lean says stands behind a line's number, and a
    candidate may have put anything there.
    """
    return _MACHINE.match(reason) is not None


class Level(Enum):
    """How much is known of a proof; later ones are stronger.

    REFUSED: nothing. COMPILED: Lean had no error. CONDITIONAL: verified, but for other holes that
    are still open. AUDITED: verified, all axioms accepted. REPLAYED: the kernel checked the whole
    module once more, in a process that ran none of the file's code.
    """

    REFUSED = "refused"
    COMPILED = "compiled"
    CONDITIONAL = "conditional"
    AUDITED = "audited"
    REPLAYED = "replayed"

    @property
    def rank(self) -> int:
        """Its number in the order of strength."""
        return list(Level).index(self)

    def __lt__(self, other: Level) -> bool:
        return self.rank < other.rank

    def __le__(self, other: Level) -> bool:
        return self.rank <= other.rank


@dataclass(frozen=True)
class Verification:
    """What became of a candidate.

    Attributes:
        accepted: whether it may be kept. A CONDITIONAL one is a proof only once the holes that it
            still rests on are filled and `verify_all` has accepted the file.
        axioms: what the declarations it stands in rest on, sorted.
        reasons: why it is refused; or, for CONDITIONAL, what it waits for.
        theorem: the declaration's full name.
        each: for several holes, one by one, in the order of the text.
    """

    accepted: bool
    level: Level
    axioms: tuple[str, ...]
    reasons: tuple[str, ...]
    theorem: str
    each: tuple[Verification, ...] = ()

    def replayed(self) -> Verification:
        """The same, now that the kernel has accepted the module twice."""
        level = Level.REPLAYED if self.level is Level.AUDITED else self.level
        each = tuple(one.replayed() for one in self.each)
        return replace(self, level=level, each=each)


@dataclass(frozen=True)
class Grounds:
    """What the declarations of a filled file rest on.

    Args:
        module, audit: the compiled file and its axioms.
        own: the constants of the filled commands, those that Lean makes for them included.
        open_places: where a `sorry` is written in the file that is a hole, still open, too.
        allowed: axioms that a proof may rest on.
        whole: whether the file is finished: then nothing may rest on a hole of another declaration.
    """

    module: Module
    audit: Audit
    own: frozenset[str]
    open_places: frozenset[Place]
    allowed: frozenset[str]
    whole: bool

    def verdict(self, theorem: str, names: Iterable[str]) -> Verification:
        """The verdict on a hole that stands in the declarations of these names."""
        constants = [c for name in names if (c := self.module.constant(name)) is not None]
        if not constants or any(c.kind is Kind.AXIOM for c in constants):
            return _refused(theorem, (), "nothing of the declaration stands in Lean's result")
        if any(c.is_unsafe for c in constants):
            return _refused(theorem, (), "the declaration is unsafe")
        axioms = frozenset[str]().union(*(self.audit.axioms(c.name) for c in constants))
        shown = tuple(sorted(axioms))
        bad = unaccepted(axioms, self.allowed)
        if not bad:
            return Verification(True, Level.AUDITED, shown, (), theorem)
        if bad != [SORRY]:
            why = [f"rests on the axiom {axiom}" for axiom in bad if axiom != SORRY]
            return _refused(theorem, shown, *why)
        return self._conditional(theorem, shown, constants)

    def _conditional(
        self, theorem: str, axioms: tuple[str, ...], constants: Sequence[Constant]
    ) -> Verification:
        """The verdict where `sorryAx` is the only axiom too many."""
        waits = ["the other holes of its declaration"]
        for constant in self._closure(constants):
            found = sorries_in(self.module, [constant])
            if found.unmarked or not found.places <= self.open_places:
                by_itself = constant.name in self.own
                why = (
                    "the candidate" if by_itself else f"`{display(constant.name)}`, which it uses,"
                )
                return _refused(theorem, axioms, f"{why} stands on a sorry that is no open hole")
            if found.places and constant.name not in self.own:
                waits.append(f"`{display(constant.name)}`")
            for name in constant.references():
                if name not in self.module and name != SORRY and SORRY in self.audit.axioms(name):
                    return _refused(
                        theorem, axioms, f"rests on `{display(name)}`, which uses sorry"
                    )
        if self.whole and len(waits) > 1:
            return _refused(
                theorem, axioms, *(f"rests on {name}, still open" for name in waits[1:])
            )
        reasons = tuple(f"waits for {name}" for name in (waits[1:] or waits))
        return Verification(True, Level.CONDITIONAL, axioms, reasons, theorem)

    def _closure(self, constants: Sequence[Constant]) -> list[Constant]:
        """These constants and all of this file that they rest on."""
        found = {constant.name: constant for constant in constants}
        todo = list(constants)
        while todo:
            for name in todo.pop().references():
                constant = self.module.constant(name)
                if constant is not None and name not in found:
                    found[name] = constant
                    todo.append(constant)
        return list(found.values())


def _refused(theorem: str, axioms: tuple[str, ...], *reasons: str) -> Verification:
    return Verification(False, Level.REFUSED, axioms, reasons, theorem)
