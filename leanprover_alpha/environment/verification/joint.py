"""Many proofs compiled together and audited from one `.olean`: which of them prove their hole?

    found = audit_together(crowd, frames, base, place, allowed, limits)

A yes for a frame needs what `verification` needs, counted for each frame by itself: no error
anywhere; Lean read exactly the commands that were written, each at its place; the constant of the
frame is a theorem, says what the hole's own declaration says in the file compiled without any
proof, and rests on accepted axioms alone, not on another frame; everything else in the module is
as it was. What cannot be blamed on a frame speaks against all of them: then there is no answer, and
the caller asks again with fewer.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from leanprover_alpha.environment.compiled.axioms import SORRY, Audit
from leanprover_alpha.environment.compiled.compacted import OleanError
from leanprover_alpha.environment.compiled.entries import new_entries
from leanprover_alpha.environment.compiled.olean import Kind, Module, Position
from leanprover_alpha.environment.compiled.sorries import Place, sorries_in
from leanprover_alpha.environment.compiled.statements import Comparison, IsTheorem, is_generated
from leanprover_alpha.environment.lean.commands import TRACE, command_extents
from leanprover_alpha.environment.lean.compile import CompileResult
from leanprover_alpha.environment.lean.session import SORRY_WORDS
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.crowd import Crowd, Frame, Sheet
from leanprover_alpha.environment.verification.filled import without_comments
from leanprover_alpha.environment.verification.verdicts import Grounds, Verification
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.toolchain.limits import Limits
from leanprover_alpha.toolchain.names import components, display

OPTIONS = (TRACE, "-Dlinter.all=false", "-DElab.async=false")


@dataclass(frozen=True)
class Base:
    """The document without any proof, compiled: its commands' extents, its module, and by hole
    (placed) the constant that the hole's theorem is there.
    """

    document: Document
    extents: tuple[Span, ...]
    module: Module
    theorems: Mapping[Hole, str]


@dataclass
class Found:
    """What came of frames that were compiled together.

    Attributes:
        verdicts: by label, for those that could be audited.
        doubtful: those at fault for there being no more verdicts, with the reason; to be asked
            alone. With none, and no verdicts, nobody could be blamed.
        whole: why there is no answer, if there is none.
    """

    verdicts: dict[int, Verification] = field(default_factory=dict)
    doubtful: dict[int, str] = field(default_factory=dict)
    whole: str = ""


class FramesComparison(Comparison):
    """Compares a module with frames to the one without: see `statements.Comparison`.

    Args: `frames`: by the constant of a frame (in `after`) the constant of its hole (in `before`).
    """

    def __init__(
        self, before: Module, after: Module, frames: Mapping[str, str], is_theorem: IsTheorem
    ) -> None:
        super().__init__(before, after, frames.keys(), is_theorem, whole=False)
        self.frames = frames

    def reasons(self) -> list[str]:
        """What was changed beside the frames."""
        if self.before.imports != self.after.imports:
            return ["the file's imports are changed"]
        others = (c for c in self.after.constants() if c.name not in self.frames)
        found = [why for constant in others if (why := self._constant(constant))]
        if found:
            return found
        names = {*self.frames, *(n for n in self.after.names() if self.is_auxiliary(n))}
        return new_entries(self.before, self.after, names, self.whole)

    def states(self, frame: str) -> bool:
        """Whether the constant of a frame is a theorem that says what its hole's says."""
        after, before = self.after.constant(frame), self.before.constant(self.frames[frame])
        return (
            after is not None
            and before is not None
            and after.kind is before.kind is Kind.THEOREM
            and after.universes == before.universes
            and self._same(before.type, after.type)
        )


class JointAudit:
    """Compiles frames together and audits them; for one worker, on one document.

    Args: `limits` are those of one compilation.
    """

    def __init__(
        self, crowd: Crowd, base: Base, place: Workplace, allowed: frozenset[str], limits: Limits
    ) -> None:
        self.crowd, self.base, self.place = crowd, base, place
        self.allowed, self.limits = allowed, limits
        self._audit: Audit | None = None

    def run(self, frames: Sequence[Frame], replays: bool, *, whole: bool = False) -> Found:
        """Args: whether the kernel is asked once more; whether nothing of the document is left out.

        A frame may be in none of the answer's parts: then it was not at fault, and is to be asked
        again without those that were.
        """
        sheet = self.crowd.to_audit(frames, whole=whole)
        result = self.place.compile(Document(sheet.text), OPTIONS, self.limits)
        try:
            blamed = self._blamed(sheet, result)
            if blamed is not None:
                return blamed
            assert result.olean is not None
            try:
                return self._audited(sheet, Module.open(result.olean), replays)
            except OleanError as error:
                return Found(whole=str(error))
        finally:
            if result.olean is not None:
                shutil.rmtree(result.olean.parent, ignore_errors=True)

    def _blamed(self, sheet: Sheet, result: CompileResult) -> Found | None:
        """Who is at fault if the text did not compile as it was written; None if it did."""
        found = Found()
        for error in result.errors:
            slot = sheet.slot_at(error.line)
            first = (error.text.strip().splitlines() or [""])[0]
            if slot is not None and slot.frame is not None:
                found.doubtful.setdefault(slot.frame.label, f"does not compile: {first}")
            else:
                found.whole = f"does not compile: {first}"
        if result.failure is not None:
            found.whole = result.failure
        if result.olean is None or result.errors or result.failure is not None:
            return found
        self._compare_commands(sheet, result, found)
        return found if found.doubtful or found.whole else None

    def _compare_commands(self, sheet: Sheet, result: CompileResult, found: Found) -> None:
        """Whether Lean read the commands that were written, and no others."""
        text, document = sheet.text, Document(sheet.text)
        wanted = {slot.span for slot in sheet.slots}
        for extent in self.base.extents:
            if extent.end <= sheet.end and sheet.shows(extent.start):
                wanted.add(Span(sheet.moved(extent.start), sheet.moved(extent.end)))
        read = command_extents(document, result.messages)
        there = [without_comments(extent, text) for extent in read]
        expected = {without_comments(extent, text) for extent in wanted}
        if len(there) == len(expected) and set(there) == expected:
            return
        for odd in expected.symmetric_difference(there):
            slot = sheet.slot_at(document.position(odd.start)[0])
            if slot is None or slot.frame is None:
                found.whole = "the commands of the file are read otherwise"
            else:
                why = "the candidate ends its command or opens another one"
                found.doubtful[slot.frame.label] = why

    def _audited(self, sheet: Sheet, module: Module, replays: bool) -> Found:
        reason = self.place.foundations(module)
        if reason is not None:
            return Found(whole=reason)
        names = self._names(sheet, module)
        theorems = {
            names[slot.frame.label]: self.base.theorems[slot.frame.hole]
            for slot in sheet.slots
            if slot.frame is not None and slot.frame.label in names
        }
        audit = self._audit = Audit(module, self.place.library, self._audit)
        comparison = FramesComparison(self.base.module, module, theorems, audit.is_theorem)
        reasons = comparison.reasons()
        if reasons:
            return Found(whole=reasons[0])
        found = Found()
        heads = {name: label for label, name in names.items()}
        for slot in sheet.slots:
            assert slot.frame is not None
            label = slot.frame.label
            if label not in names:
                found.doubtful[label] = "nothing of the declaration stands in Lean's result"
            elif not comparison.states(names[label]):
                found.doubtful[label] = "says something else than the hole's declaration"
            elif self._cites_others(module, names[label], heads):
                found.doubtful[label] = "rests on another candidate"
            else:
                found.verdicts[label] = self._verdict(sheet, module, audit, slot.frame, names)
        if replays and found.verdicts:
            self._replay(module, found)
        return found

    def _replay(self, module: Module, found: Found) -> None:
        said = self.place.replay(module)
        if said.reason is not None:
            found.verdicts.clear()
            found.doubtful.clear()
            found.whole = said.reason
        elif said.ok:
            found.verdicts = {n: verdict.replayed() for n, verdict in found.verdicts.items()}

    def _names(self, sheet: Sheet, module: Module) -> dict[int, str]:
        """By label, the constant of a frame; none where there are two of one label."""
        last = re.compile(rf".*_{self.crowd.nonce}_(\d+)»?", re.DOTALL)
        found: dict[int, list[str]] = {}
        for name in module.names():
            if self.crowd.nonce in name:
                label = last.fullmatch(components(display(name))[-1])
                if label is not None:
                    found.setdefault(int(label[1]), []).append(name)
        return {label: names[0] for label, names in found.items() if len(names) == 1}

    def _cites_others(self, module: Module, name: str, heads: Mapping[str, int]) -> bool:
        """Whether a frame rests on another one, or on what another one declares. What Lean makes
        for one proof and finds again for the next (a matcher, an auxiliary lemma) does not count.
        """
        seen, todo = {name}, [name]
        while todo:
            constant = module.constant(todo.pop())
            for each in constant.references() if constant is not None else ():
                if self.crowd.nonce not in each or each in seen or each not in module:
                    continue
                own = each.startswith(f"{name}.")
                if each in heads or not (own or is_generated(components(display(each))[-1])):
                    return True
                seen.add(each)
                todo.append(each)
        return False

    def _verdict(
        self, sheet: Sheet, module: Module, audit: Audit, frame: Frame, names: Mapping[int, str]
    ) -> Verification:
        name = names[frame.label]
        own, places = frozenset({name}), frozenset[Place]()
        if SORRY in audit.axioms(name):
            own |= {n for n in module.names() if n.startswith(f"{name}.")}
            places = self._open_places(sheet)
        grounds = Grounds(module, audit, own, places, self.allowed, whole=False)
        return grounds.verdict(frame.hole.theorem, [name])

    def _open_places(self, sheet: Sheet) -> frozenset[Place]:
        """Where in the text a `sorry` that is written in the document stands."""
        found, text, document = set(), Document(sheet.text), self.base.document
        module = self.base.module
        for start, end in sorries_in(module, module.constants()).places:
            first = document.offset(start.line, start.column)
            last = document.offset(end.line, end.column)
            if document.text[first:last] in SORRY_WORDS and sheet.shows(last - 1):
                moved = (sheet.moved(first), sheet.moved(last))
                place, behind = (Position(*text.position(offset)) for offset in moved)
                found.add((place, behind))
        return frozenset(found)
