"""A text in memory, with everything warm that works on it: what all front doors call.

The text is given with each request (a buffer that was not saved counts); the file is never read or
written. What the next request can use is kept: Leans that have elaborated the text up to the next
edit, runners with the imports loaded, the compiled text that proofs are verified against.

    bench = Workbench(Path("Logic.lean"), options)
    bench.prove(text, everything, listener=listener, leash=leash).holes

Each of the methods may be called from several threads at once; each stops when its leash is pulled.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.environment.engines.candidates import Verdict, initial_state
from leanprover_alpha.environment.engines.engines import (
    OwnRunner,
    header,
    open_engine,
    open_runner,
)
from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.holes.warm import WarmSessions
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.verification.warm import Warm
from leanprover_alpha.errors import InputError
from leanprover_alpha.search.imports import Imports
from leanprover_alpha.search.model import Model
from leanprover_alpha.search.premises import Premises
from leanprover_alpha.search.tidy import Filling
from leanprover_alpha.service.attempts import CANDIDATE_SECONDS, HEARTBEATS, Run
from leanprover_alpha.service.check import STANDARD_AXIOMS, FileReport, check_file
from leanprover_alpha.service.prove import Opened, fill, prepared
from leanprover_alpha.service.results import FileResult, Listener, ProveOptions, Silence
from leanprover_alpha.service.tools import Tools
from leanprover_alpha.service.workers import Pool, Stop
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.leash import Leash, leashed

KEPT_LOOKS = 4
POLL_SECONDS = 0.05
UNTITLED = "Untitled.lean"

Pick = Callable[[Opened], Sequence[Hole]]
"""Which of a text's holes are meant. Raises: InputError if there is none such."""


@dataclass(frozen=True)
class Tried:
    """What became of one tactic block that was tried in a hole.

    `status`: "proved" (verified, at `level`), "refused" (Lean closed the goal, the verifier said
    no), "goals" (the `goals` are left), "error", "timeout"; `message` says why.
    """

    tactic: str
    status: str
    goals: tuple[str, ...] = ()
    message: str = ""
    suggestion: str | None = None
    axioms: tuple[str, ...] = ()
    level: str = ""


class _Lean:
    """The Lean for a file, and what is warm of it as long as its imports stay the same."""

    def __init__(
        self, key: str, lean: Toolchain, document: Document, source: Path, options: ProveOptions
    ) -> None:
        self.key, self.lean = key, lean
        self.stamps = _stamps(lean)
        self.imports = Imports(lean, source)
        self.sessions = WarmSessions(lean, source, options.limits)
        root, limits = source.absolute().parent, options.limits
        self.warm = Warm.open(source, lean, limits)
        kept = None if self.warm is None else self.warm.snapshots
        self.runners: Pool[OwnRunner] = Pool(
            lambda: closing(
                open_runner(document, lean, root, limits, kind=options.engine, snapshots=kept)
            )
        )

    def fits(self, key: str) -> bool:
        """Whether it may go on: the same imports, and nobody has changed the imported files."""
        return key == self.key and self.stamps == _stamps(self.lean)

    def close(self) -> None:
        if self.warm is not None:  # first: it is quick, and leaves much behind if time is short
            self.warm.close()
        self.runners.close()
        self.sessions.close()


class _Kit:
    """What works on one text; ended when the text is outdated and nobody works on it any more."""

    def __init__(self, opened: Opened, lean: _Lean, options: ProveOptions) -> None:
        self.opened, self.lean = opened, lean
        self.tools = Tools(
            opened.document,
            opened.source,
            opened.lean,
            options,
            lean.runners,
            lean.warm,
            lean.imports,
        )
        self.users, self.outdated, self.lean_too = 0, False, False
        self._premises: Premises | None = None
        self._lock = threading.Lock()

    def premises(self) -> Premises:
        """What the text declares and imports."""
        with self._lock:
            if self._premises is None:
                self._premises = self.tools.premises()
            return self._premises


class Workbench:
    """See the module.

    Args: `path` of the file, None for a text that has none; `room`: bounds how many benches look
    through texts at once.
    """

    def __init__(
        self,
        path: Path | None,
        options: ProveOptions,
        model: Model | None = None,
        room: threading.Semaphore | None = None,
    ) -> None:
        self.path, self.options, self.model = path, options, model
        self._room = room or threading.Semaphore()
        self._folder = Path(tempfile.mkdtemp(prefix="lean-alpha-bench-"))
        self.source = self._folder / "source" / UNTITLED if path is None else path.absolute()
        self._desk = ThreadPoolExecutor(1, "lean-alpha-desk")  # the warm sessions' only caller
        self._lock = threading.Lock()
        self._looks: OrderedDict[str, Future[Opened]] = OrderedDict()
        self._lean: _Lean | None = None
        self._kit: _Kit | None = None
        self._trees = 0
        self.closed = False

    @property
    def name(self) -> str:
        """What the file is called in results."""
        return "-" if self.path is None else str(self.path)

    # ---- looking through a text ----

    def look(self, text: str) -> Future[Opened]:
        """Have a text looked through, unless it is or was; the result is shared by all who ask.

        Raises: InputError for what is no text.
        """
        whole(text, "the text")
        with self._lock:
            if self.closed:
                raise InputError(f"{self.name} was closed")
            known = self._looks.get(text)
            if known is None or (known.done() and known.exception() is not None):
                known = self._looks[text] = self._desk.submit(self._look, text)
            self._looks.move_to_end(text)
            while len(self._looks) > KEPT_LOOKS:
                self._looks.popitem(last=False)
            return known

    def opened(self, text: str, leash: Leash) -> Opened:
        """A text, looked through.

        Raises: LeanTimeoutError, LeanCrashError for one that Lean does not get through;
        LeanAlphaError if no Lean can work on it; StoppedError.
        """
        looking = self.look(text)
        while True:
            leash.check()
            with suppress(FutureTimeoutError):
                return looking.result(POLL_SECONDS)
            if looking.done():  # with a TimeoutError of its own
                return looking.result()

    def _look(self, text: str) -> Opened:
        document = Document(text)
        with self._room:
            lean = self._current(document)
            found = find_holes(document, lean.lean, self.source, self.options.limits, lean.sessions)
        return Opened(self.name, document, self.source, lean.lean, found)

    def _current(self, document: Document) -> _Lean:
        """The warm Lean, made anew where imports changed."""
        key = header(document.text)
        if self._lean is None or not self._lean.fits(key):
            unsaved = self._folder / "unsaved.lean"
            unsaved.write_text(document.text, "utf-8", newline="")
            if self.path is None:
                self.source.parent.mkdir(exist_ok=True)
                self.source.write_text(document.text, "utf-8", newline="")
            lean = discover(self.source, self.options.toolchain, text=unsaved)
            self._trees += 1
            lean = prepared(lean, self._folder / str(self._trees), self.options)
            old, new = self._lean, _Lean(key, lean, document, self.source, self.options)
            with self._lock:
                self._lean = new
            if old is not None:
                self._retire(old)
            return new
        return self._lean

    def goals(self, text: str, offset: int, leash: Leash) -> tuple[str, ...]:
        """The goals at a place: those of the hole there, else of the tactic or term."""
        opened = self.opened(text, leash)
        hole = hole_at(opened, offset)
        if hole is not None:
            return hole.goals
        return self._desk.submit(self._goals, text, offset).result()

    def _goals(self, text: str, offset: int) -> tuple[str, ...]:
        if self._lean is None:
            raise InputError(f"{self.name} was closed")
        session = self._lean.sessions.plain
        if session.text != text:
            session.set_text(text)
        goals = session.goals(offset)
        term = None if goals else session.term_goal(offset)
        return (term,) if term else goals

    # ---- working on it ----

    def prove(
        self,
        text: str,
        pick: Pick,
        *,
        leash: Leash,
        listener: Listener | None = None,
        options: ProveOptions | None = None,
    ) -> FileResult:
        """Fill holes of a text: see `service.prove`.

        Args: `options`: other than the bench's; `toolchain`, `engine` and `limits` stay.
        Raises: as `opened`, and what `pick` raises.
        """
        wanted, begin = options or self.options, time.monotonic()
        with leashed(leash):
            opened = self.opened(text, leash)
            holes = pick(opened)
            listener = listener or Silence()
            listener.found(opened.name, holes)
            name = None if self.model is None else self.model.name
            result = replace(opened.result(), model=name)
            if not holes:
                return result
            if self.model is not None:
                self.model.start()
            with self._kit_for(opened) as kit:
                run = Run(
                    opened.document,
                    opened.lean,
                    opened.source,
                    wanted,
                    listener,
                    kit.tools,
                    kit.premises(),
                    opened.found.holes,
                    self.model,
                    stop=Stop(leash),
                )
                result = fill(run, holes, result)
            leash.check()  # a search that was stopped has no result
            return replace(result, seconds=time.monotonic() - begin)

    def try_tactics(
        self, text: str, pick: Pick, tactics: Sequence[str], *, leash: Leash
    ) -> tuple[Hole, list[Tried]]:
        """Try tactic blocks in a hole, each from its goals; those that close it are verified."""
        for tactic in tactics:
            whole(tactic, "a tactic")
        with leashed(leash):
            opened = self.opened(text, leash)
            hole, *more = pick(opened)
            if more or not hole.goals:
                why = "several holes stand there" if more else hole.obstacle or "no goal there"
                raise InputError(f"{self.name}:{hole.line}:{hole.column}: {why}")
            with self._kit_for(opened) as kit, kit.tools.runners.one() as runner:
                engine = open_engine(
                    self.options.engine,
                    opened.document,
                    hole,
                    opened.lean,
                    root=opened.source.parent,
                    limits=self.options.limits,
                    heartbeats=HEARTBEATS,
                    seconds=CANDIDATE_SECONDS,
                    runner=runner,
                )
                with closing(engine):
                    outcomes = engine.try_candidates(initial_state(hole), list(tactics))
                found = []
                for outcome in outcomes:
                    tried = Tried(
                        outcome.text,
                        outcome.verdict.value,
                        outcome.goals,
                        "" if outcome.verdict is Verdict.GOALS else outcome.message,
                        outcome.suggestion,
                    )
                    if outcome.verdict is Verdict.CLOSED:
                        with kit.tools.verifiers.one() as verifier:
                            said = verifier.verify(hole, outcome.text)
                        tried = replace(
                            tried,
                            status="proved" if said.accepted else "refused",
                            message="; ".join(said.reasons),
                            axioms=said.axioms,
                            level=said.level.value,
                        )
                    found.append(tried)
        return hole, found

    def holds(self, text: str, offset: int, filling: Filling, *, leash: Leash) -> bool:
        """Whether a proof of an earlier text is one of this text, too, in the hole at an offset."""
        with leashed(leash):
            opened = self.opened(text, leash)
            hole = hole_at(opened, offset)
            if hole is None or not hole.is_proof:
                return False
            hole = replace(hole, layout=filling.hole.layout)
            with self._kit_for(opened) as kit, kit.tools.verifiers.one() as verifier:
                return verifier.verify(hole, filling.text).accepted

    def check(self, text: str, *, leash: Leash) -> FileReport:
        """Compile and audit a text: see `service.check`."""
        whole(text, "the text")
        with leashed(leash):
            path = self.source
            if self.path is None:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, "utf-8", newline="")
            report = check_file(
                path,
                toolchain=self.options.toolchain,
                limits=self.options.limits,
                text=text,
                allowed=STANDARD_AXIOMS | self.options.allowed,
            )
            shown = tuple(replace(m, file=self.name) for m in report.messages)
            return replace(report, file=self.name, messages=shown)

    def warm(self, text: str, leash: Leash) -> None:
        """Do beforehand what the first proof of a text would have to wait for."""
        with leashed(leash):
            opened = self.opened(text, leash)
            if any(hole.goals for hole in opened.found.holes):
                with self._kit_for(opened) as kit:
                    kit.premises()
                    with kit.tools.runners.one() as runner:
                        runner.ready()
                    with kit.tools.verifiers.one() as verifier:
                        verifier.foresee()

    @contextmanager
    def _kit_for(self, opened: Opened) -> Iterator[_Kit]:
        with self._lock:
            lean = self._lean
            if self.closed or lean is None:
                raise InputError(f"{self.name} was closed")
            if self._kit is None or self._kit.opened.document.text != opened.document.text:
                if self._kit is not None:
                    self._leave(self._kit, outdated=True)
                self._kit = _Kit(opened, lean, self.options)
            kit = self._kit
            kit.users += 1
        try:
            yield kit
        finally:
            with self._lock:
                kit.users -= 1
                self._leave(kit)

    def _leave(self, kit: _Kit, *, outdated: bool = False) -> None:
        kit.outdated |= outdated
        if kit.outdated and not kit.users:
            kit.tools.close()
            if kit.lean_too:
                kit.lean.close()

    def _retire(self, lean: _Lean) -> None:
        """End a Lean, once the work that goes on with it is done."""
        with self._lock:
            kit, self._kit = self._kit, None
            if kit is not None and kit.lean is lean:
                kit.lean_too = True
                self._leave(kit, outdated=True)
                return
            if kit is not None:
                self._leave(kit, outdated=True)
        lean.close()

    def close(self) -> None:
        """End every process and remove what was compiled; work that goes on fails."""
        with self._lock:
            self.closed = True
            lean, self._lean = self._lean, None
        if lean is not None:
            self._retire(lean)
            lean.close()
        self._desk.shutdown(wait=False, cancel_futures=True)
        shutil.rmtree(self._folder, ignore_errors=True)


def _stamps(lean: Toolchain) -> tuple[tuple[str, int, int], ...]:
    """When the project's files that are imported were last changed."""
    found = []
    for source in lean.plan.needed if lean.plan else ():
        try:
            stat = source.path.stat()
            found.append((str(source.path), stat.st_mtime_ns, stat.st_size))
        except OSError:
            found.append((str(source.path), 0, 0))
    return tuple(found)


def whole(text: str, what: str) -> None:
    """Raises: InputError for half a character, which JSON can name and no Lean can be given."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise InputError(f"{what} has half a character (a lone surrogate) in line {line}") from None


# ---- which holes ----


def hole_at(opened: Opened, offset: int) -> Hole | None:
    """The hole whose `sorry` stands at an offset, its right side included."""
    return next((h for h in opened.found.holes if h.span.start <= offset <= h.span.end), None)


def everything(opened: Opened) -> Sequence[Hole]:
    """All holes of the text."""
    return opened.found.holes


def at(offset: int) -> Pick:
    """The hole at an offset; where none stands there, those of the command that it lies in."""

    def pick(opened: Opened) -> Sequence[Hole]:
        hole = hole_at(opened, offset)
        if hole is not None:
            return [hole]
        found = [h for h in opened.found.holes if h.command.start <= offset <= h.command.end]
        if not found:
            line, column = opened.document.position(offset)
            raise InputError(f"{opened.name}:{line}:{column}: no sorry that Lean knows of is here")
        return found

    return pick


def within(start: int, end: int) -> Pick:
    """The holes between two offsets."""

    def pick(opened: Opened) -> Sequence[Hole]:
        return [h for h in opened.found.holes if h.span.start <= end and start <= h.span.end]

    return pick
