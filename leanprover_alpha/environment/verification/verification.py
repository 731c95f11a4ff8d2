"""When is a proof accepted? The one room that says yes.

A candidate's author is taken to know this code. What Lean prints is never a proof here, and neither
is its silence; a "yes" needs all of this, from fresh processes that compiled the file itself:

1. shape: the candidate is one tactic block in its place. It also compiles in parentheses, which no
   text that ends the block early does, and the commands of the file, as Lean itself counts them,
   are the same as before, with only the filled one longer by exactly the inserted text;
2. screen: no token that no honest proof needs (screen.py);
3. no error anywhere in what was compiled, and the declaration stands in the `.olean`;
4. statement: compared with the file before, nothing but proofs is changed (statements.py);
5. axioms: read from the `.olean` (axioms.py), all of them standard or allowed by name;
6. replay: the kernel accepts every declaration of the `.olean` once more, in a process that runs
   none of the file's code (replay.py; not with a full toolchain older than 4.28).

    with Verifier(document, path, toolchain) as verifier:
        verifier.verify(hole, "omega").accepted

Cost: the file is compiled once, then each verification compiles it twice, up to the end of the
filled command where that is a theorem or an example, since nothing behind it can depend on the
proof; the whole file otherwise. The finished file is verified as a whole by `verify_all`.

With a `Warm` (warm.py), the two compilations begin behind the hole's own command, in Lean's memory
of the user's text, and go on side by side. What is asked is the same: the file before is compiled
from its beginning, without any candidate, and the kernel replays all that the `.olean` holds on top
of the imports. Whoever is refused on that way is judged on the other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from leanprover_alpha.environment.compiled.axioms import STANDARD_AXIOMS, Audit
from leanprover_alpha.environment.compiled.compacted import OleanError
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.compiled.statements import Comparison
from leanprover_alpha.environment.lean.commands import TRACE, command_extents, extent_at
from leanprover_alpha.environment.lean.compile import CompileResult
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.examples import ExampleNames, NamedExamples
from leanprover_alpha.environment.text.holes import Hole, Layout, fill_all
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.environment.verification.filled import (
    Before,
    Filled,
    open_places,
    reads_alike,
    without_comments,
)
from leanprover_alpha.environment.verification.partial import Repaired, repair
from leanprover_alpha.environment.verification.replay import Replay
from leanprover_alpha.environment.verification.verdicts import Grounds, Level, Verification
from leanprover_alpha.environment.verification.warm import Warm
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.leash import StoppedError
from leanprover_alpha.toolchain.process import Limits

KERNEL_OFF = "skipKernelTC"
BUILT_WITH = ("Lean.Omega.", "Lean.Grind.")  # omega's and grind's own lemmas


@dataclass(frozen=True)
class Way:
    """How a verification has Lean run: each begins something, and hands back what waits for it."""

    compile: Callable[[Document], Callable[[], CompileResult]]
    replay: Callable[[Module], Callable[[], Replay]]


class Refused(Exception):
    """A candidate is refused; its arguments are the reasons."""


class Verifier:
    """Verifies proofs for the holes of one file; a context manager. Not to be shared by threads.

    Args:
        document: the file as it is, with its holes; `path`: where it lies (its module's name and
            imports follow from that), the file itself is not read.
        allowed: axioms that a proof may rest on.
        warm: what is ready for this file; it stays open.
    Raises: LeanAlphaError if the imports do not compile or Lean cannot be started.
    """

    def __init__(
        self,
        document: Document,
        path: Path,
        toolchain: Toolchain,
        *,
        limits: Limits | None = None,
        allowed: frozenset[str] = STANDARD_AXIOMS,
        warm: Warm | None = None,
    ) -> None:
        self.document, self.allowed, self.warm = document, allowed, warm
        self._place = Workplace(path, toolchain, limits or Limits(), warm)
        self._bases: dict[tuple[frozenset[int], int | None], Before] = {}
        self._coming: dict[tuple[frozenset[int], int | None], Callable[[], CompileResult]] = {}
        self._names = ExampleNames(document.text)
        self._audit: Audit | None = None

    def close(self) -> None:
        """Remove what was compiled."""
        self._place.close()

    def __enter__(self) -> Verifier:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def prepare(self) -> Module | None:
        """Compile the file as it is, which the first proof would have to wait for.

        Returns: what Lean made of it, its failing commands put aside; None if it makes nothing.
        """
        if self.warm is not None:
            self.warm.ready()
        with suppress(Refused):
            if self.warm is not None:
                self._new_audit(self._own)
                self.warm.expect(self._own)
            return self._own
        return None

    def foresee(self) -> None:
        """Look up once what proofs of this file are likely to rest on: what it mentions itself, and
        the lemmas that decision procedures build with.
        """
        if self.warm is None:
            return
        with suppress(Refused, OleanError):
            self._base(*self._named((), True)).foresee()
            if self.warm.foreseen:
                return
            audit = self._new_audit(self._own)
            for name in (*self._own.names(), *audit.imported(BUILT_WITH)):
                audit.axioms(name)
            self.warm.foreseen = True

    def expect(self, hole: Hole) -> None:
        """Begin what the verification of a proof of this hole, soon to come, would wait for."""
        if self.warm is None:
            return
        with suppress(Refused):
            named, end = self._named([self._command(hole)], hole.keyword is None)
            key = named.keywords, end
            if named.keywords and key not in self._bases and key not in self._coming:
                text = Document(named.document.text[:end])
                self._coming[key] = self._place.compile_own_later(text, (TRACE,))

    def verify(self, hole: Hole, tactics: str) -> Verification:
        """Judge a candidate for one hole while all others stay open."""
        return self._judge({hole: tactics}, whole=False)

    def verify_all(self, fillings: Mapping[Hole, str]) -> Verification:
        """Judge the finished file: all these holes filled together, compiled to its end.

        Accepted only if every one of them is; the level is the weakest.
        """
        if not fillings:
            return Verification(True, Level.AUDITED, (), (), "")
        return self._judge(fillings, whole=True)

    # The steps

    def _judge(self, fillings: Mapping[Hole, str], whole: bool) -> Verification:
        holes = sorted(fillings, key=lambda hole: hole.span.start)
        shown = ", ".join(dict.fromkeys(hole.theorem for hole in holes))
        try:
            for hole in holes:
                self._screen(hole, fillings[hole])
            return self._verified(holes, fillings, whole, shown)
        except Refused as refused:
            return Verification(False, Level.REFUSED, (), refused.args, shown)

    def _screen(self, hole: Hole, tactics: str) -> None:
        why = refusal(tactics)
        if why is not None:
            raise Refused(f"not tried: {why}")
        if not hole.is_proof:
            raise Refused("the hole stands for data, not for a proof")
        if KERNEL_OFF in self.document.text or KERNEL_OFF in tactics:
            raise Refused(f"the option debug.{KERNEL_OFF} is used: the kernel checks nothing")

    def _verified(
        self, holes: Sequence[Hole], fillings: Mapping[Hole, str], whole: bool, shown: str
    ) -> Verification:
        commands = {hole: self._command(hole) for hole in holes}
        if self.warm is not None and not whole:
            with suppress(Refused, LeanAlphaError):
                self.warm.expect(self._own)
                found = self._attempt(commands, fillings, whole, shown, self._quickly)
                if found.accepted:
                    return found
        return self._attempt(commands, fillings, whole, shown, self._plainly)

    def _attempt(
        self,
        commands: Mapping[Hole, Span],
        fillings: Mapping[Hole, str],
        whole: bool,
        shown: str,
        way: Way,
    ) -> Verification:
        holes = list(commands)
        whole = whole or any(hole.keyword is None for hole in holes)
        named, end = self._named(commands.values(), whole)
        base = self._base(named, end)
        filled = self._fill(base, holes, fillings, end)
        compiling = way.compile(filled.document)
        grouped, second = None, None
        if any(hole.layout in (Layout.BLOCK, Layout.BY) for hole in holes):
            grouped = self._fill(base, holes, fillings, end, grouped=True)
            second = way.compile(grouped.document)
        after = self._compiled(base, filled, compiling())
        replaying = way.replay(after)
        verdict = refusal = None
        try:
            verdict = self._audited(base, filled, after, shown, whole)
        except Refused as refused:
            refusal = refused
        if grouped is not None and second is not None:
            self._compiled(base, grouped, second())  # what it says comes first
        if refusal is not None:
            raise refusal
        assert verdict is not None
        if not verdict.accepted:
            return verdict
        said = replaying()
        if said.reason is not None:
            raise Refused(said.reason)
        return verdict.replayed() if said.ok else verdict

    @property
    def _plainly(self) -> Way:
        """Each when it is wanted, in a process that is started for it."""
        return Way(
            lambda document: partial(self._place.compile, document, (TRACE,)),
            lambda module: partial(self._place.replay, module),
        )

    @property
    def _quickly(self) -> Way:
        """All at once, each in a process that is forked for it."""
        return Way(
            lambda document: self._place.compile_quickly(document, (TRACE,)).result,
            self._place.replay_quickly,
        )

    @cached_property
    def _repaired(self) -> Repaired:
        def make() -> Repaired:
            return repair(
                self.document, lambda text: self._place.compile_own(text, (TRACE,), keep=True)
            )

        return make() if self.warm is None else self.warm.repaired(self.document.text, make)

    @property
    def _olean(self) -> Path:
        """The file as it is, compiled. Raises: Refused."""
        found = self._repaired
        if found.olean is None:
            why = found.result.failure or next((str(e) for e in found.result.errors), "no result")
            raise Refused(f"the file does not compile even without its failing commands: {why}")
        return found.olean

    @cached_property
    def _own(self) -> Module:
        """The same, read. Raises: Refused."""
        return Module.open(self._olean)

    def _command(self, hole: Hole) -> Span:
        """The command of a hole, as a place in the repaired document."""
        assert self._olean
        if self._repaired.failing(hole.span.start):
            raise Refused("the declaration has an error of its own")
        start = self._repaired.place(hole.span.start)
        found = extent_at(self._repaired.extents, start)
        if found is None or hole.span.of(self.document.text) == "":
            raise Refused("no command of Lean's stands where the hole is")
        return found

    def _named(self, commands: Collection[Span], whole: bool) -> tuple[NamedExamples, int | None]:
        """The file with names for these commands' examples, and where it ends for them."""
        end = None if whole else max(span.end for span in commands)
        return self._names.give(self._repaired.document, commands), end

    def _base(self, named: NamedExamples, end: int | None) -> Before:
        """The file to compare with; one whose examples have names needs a compilation of its own.

        Without examples it is that of the whole file, also for a text that ends earlier.
        """
        repaired = self._repaired
        key = (named.keywords, end if named.keywords else None)
        if key not in self._bases:
            document = named.document
            result, extents = repaired.result, repaired.extents
            if named.keywords:
                document = Document(document.text[:end])
                result = self._expected(key) or self._place.compile_own(document, (TRACE,))
                extents = command_extents(document, result.messages)
            if result.olean is None:
                raise Refused(f"the example cannot be given a name: {_why(result)}")
            own = result is repaired.result
            module = self._own if own else Module.open(result.olean)
            self._bases[key] = Before(document, extents, module, named.names)
        return self._bases[key]

    def _expected(self, key: tuple[frozenset[int], int | None]) -> CompileResult | None:
        """What `expect` has begun, if it came to an end: it may have been stopped with its work."""
        coming = self._coming.pop(key, None)
        with suppress(StoppedError):
            return None if coming is None else coming()
        return None

    def _fill(
        self,
        base: Before,
        holes: Sequence[Hole],
        fillings: Mapping[Hole, str],
        end: int | None,
        grouped: bool = False,
    ) -> Filled:
        """The base with the holes filled, up to `end`; in parentheses if `grouped`."""
        moved: dict[Hole, str] = {}
        group = {Layout.BLOCK: Layout.GROUP, Layout.BY: Layout.PAREN_BY}
        for hole in holes:
            start = self._repaired.place(hole.span.start)
            span = Span(start, start + hole.span.end - hole.span.start)
            layout = group.get(hole.layout, hole.layout) if grouped else hole.layout
            moved[replace(hole, span=span, layout=layout)] = fillings[hole]
        text = Document(base.document.text[:end])
        document, spans = fill_all(text, moved)
        ordered = sorted(moved, key=lambda hole: hole.span.start)
        filled = Filled(
            document,
            tuple(ordered),
            tuple(hole.span for hole in ordered),
            tuple(spans[hole] for hole in ordered),
            len(document.text),
        )
        first = extent_at(base.extents, ordered[0].span.start)
        if not reads_alike(text, filled, first.start if first else 0):
            raise Refused("what stands around the candidate would be read otherwise")
        return filled

    def _compiled(self, base: Before, filled: Filled, result: CompileResult) -> Module:
        """What came of a filled file: no error, and its commands are those of the base."""
        if result.olean is None or result.errors or result.failure is not None:
            raise Refused(f"does not compile: {_why(result)}")
        text = filled.document.text
        expected = [
            without_comments(moved, text)
            for extent in base.extents
            if (moved := Span(filled.moved(extent.start), filled.moved(extent.end))).end
            <= len(text)
        ]
        found = command_extents(filled.document, result.messages)
        if [without_comments(extent, text) for extent in found] != expected:
            raise Refused("the candidate ends its command or opens another one")
        return Module.open(result.olean)

    def _new_audit(self, module: Module) -> Audit:
        like = self._audit or (None if self.warm is None else self.warm.audit)
        self._audit = Audit(module, self._place.library, like)
        if self.warm is not None:
            self.warm.audit = self._audit
        return self._audit

    def _audited(
        self, base: Before, filled: Filled, after: Module, shown: str, whole: bool
    ) -> Verification:
        """The verdict on what was compiled. Raises: Refused."""
        reason = self._place.foundations(after)
        if reason is not None:
            raise Refused(reason)
        return self._compared(base, filled, after, self._new_audit(after), shown, whole)

    def _compared(
        self,
        base: Before,
        filled: Filled,
        after: Module,
        audit: Audit,
        shown: str,
        whole: bool,
    ) -> Verification:
        ranges = base.declarations
        commands = [extent_at(base.extents, old.start) for old in filled.old]
        family = {
            name
            for name, place in ranges.items()
            if any(c is not None and place in c for c in commands)
        }
        unseen = frozenset(base.names) & family
        comparison = Comparison(base.module, after, family, audit.is_theorem, whole, unseen)
        reasons = comparison.reasons()
        if reasons:
            raise Refused(*reasons)
        own = [n for n in after.names() if n in family or comparison.is_below(n)]
        grounds = Grounds(
            after,
            audit,
            frozenset(own),
            open_places(base, filled),
            self.allowed,
            whole,
        )
        each = tuple(
            grounds.verdict(hole.theorem, [n for n, place in ranges.items() if old in place])
            for hole, old in zip(filled.holes, filled.old, strict=True)
        )
        weakest = min((v.level for v in each), key=lambda level: level.rank)
        axioms = sorted({axiom for v in each for axiom in v.axioms})
        why = tuple(dict.fromkeys(reason for v in each for reason in v.reasons))
        return Verification(weakest > Level.COMPILED, weakest, tuple(axioms), why, shown, each)


def _why(result: CompileResult) -> str:
    """Lean's first word on why there is no result."""
    if result.errors:
        error = result.errors[0]
        return f"line {error.line}: {(error.text.strip().splitlines() or [''])[0]}"
    return result.failure or "Lean wrote no result"
