"""The holes of one file on their way: searched side by side, verified alone and then together.

A hole's search runs in a thread; Lean's processes do the work. Whatever goes wrong there is that
hole's result and never the end of the run.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from leanprover_alpha.environment.engines.candidates import Engine
from leanprover_alpha.environment.engines.engines import open_engine
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, block, fill_all
from leanprover_alpha.environment.verification.verdicts import Verification
from leanprover_alpha.errors import LeanAlphaError, one_line
from leanprover_alpha.search.auto import search
from leanprover_alpha.search.model import Model, ModelSampler, ModelSteps
from leanprover_alpha.search.premises import Premises
from leanprover_alpha.search.proposer import Proposer, Sampler
from leanprover_alpha.search.tidy import Filling, asks, tidy
from leanprover_alpha.service.alternatives import Alternative, Several
from leanprover_alpha.service.models import Utilisation
from leanprover_alpha.service.results import HoleResult, Listener, ProveOptions, Status
from leanprover_alpha.service.together import Together, keep_together
from leanprover_alpha.service.tools import Meter, Timed, Tools
from leanprover_alpha.service.workers import Stop, StoppedError, run_all
from leanprover_alpha.service.writing import Edit
from leanprover_alpha.toolchain.children import end_descendants
from leanprover_alpha.toolchain.discover import Toolchain

TIDY_SECONDS = 3.0
OTHERS_TIDY_SECONDS = 1.0  # for each further proof
WAIT = 0.2  # between two looks at whether to stop
HEARTBEATS = 20_000
CANDIDATE_SECONDS = 3.0
MAX_CANDIDATES = 1_000_000  # no bound but the time
GRACE = 0.5  # for the threads, after Ctrl-C
LAST_WORD = 1.1  # for the check of the whole file, after Ctrl-C
"""A stopped run is over within 2 s: GRACE, then LAST_WORD, then printing."""
DATA = "stands for data, not for a proof: left to you"
NO_GOAL = "Lean does not say what is to be proved here: see the errors and notes"
STOPPED = "stopped before a proof was found"


@dataclass
class Run:
    """One file's holes on their way; `results` always has an entry for each that was asked for.

    `everything`: all holes of the file, asked for or not; `premises`: what it declares; `sure`: the
    proofs that may be written; `failure`: what ended the whole run, a model that cannot be used.
    """

    document: Document
    lean: Toolchain
    source: Path
    options: ProveOptions
    listener: Listener
    tools: Tools
    premises: Premises
    everything: Sequence[Hole]
    model: Model | None = None
    lean_at_work: Meter = field(default_factory=Meter)
    failure: LeanAlphaError | None = None
    results: dict[Hole, HoleResult] = field(default_factory=dict)
    verified: dict[tuple[int, str], Verification] = field(default_factory=dict)
    fillings: dict[Hole, Filling] = field(default_factory=dict)
    sure: dict[Hole, Filling] = field(default_factory=dict)
    stop: Stop = field(default_factory=Stop)
    tried: dict[Hole, int] = field(default_factory=dict)

    def work(self, holes: Sequence[Hole]) -> bool:
        """Try every hole. Returns whether Ctrl-C came before the end.

        Raises: LeanAlphaError if the model cannot be used and nothing is proved yet; what is proved
        is kept, and `failure` says why the rest was left.
        """
        for hole in holes:
            self.results[hole] = HoleResult(hole, Status.UNPROVED, message=STOPPED)
        workers = self.options.workers or processors()
        try:
            run_all(holes, self._try, workers=workers, stop=self.stop, grace=GRACE)
        except KeyboardInterrupt:
            return True
        if self.failure is not None and not self.fillings:
            raise self.failure
        return False

    def _try(self, hole: Hole) -> None:
        """Work on one hole; every failure becomes its result."""
        begin = time.monotonic()
        self.listener.started(hole)
        try:
            result = self._prove(hole)
        except StoppedError:
            raise
        except LeanAlphaError as error:
            self.stop.check()
            if self.model is not None and error is self.model.failure:
                self.failure = error
                self.stop.set()
                raise StoppedError from error
            result = HoleResult(hole, Status.ERROR, message=str(error))
        except Exception as error:  # a mistake of ours costs one hole, not the run
            self.stop.check()
            why = f"internal error: {type(error).__name__}: {one_line(error)}"
            result = HoleResult(hole, Status.ERROR, message=why)
        if result.status is Status.ERROR and hole in self.fillings:
            result = self.results[hole]  # proved before it failed
        self.results[hole] = replace(result, seconds=time.monotonic() - begin)
        self.listener.finished(self.results[hole])

    def _prove(self, hole: Hole) -> HoleResult:
        if not hole.goals:
            return HoleResult(hole, Status.ERROR, message=NO_GOAL)
        if not hole.is_proof:
            return HoleResult(hole, Status.UNPROVED, message=hole.obstacle or DATA)
        if self.tools.warm is not None:
            with self.tools.verifiers.one() as verifier:
                verifier.expect(hole)
        with self._engine(hole) as engine:
            premises = self._premises()
            samplers, proposers = self._model(premises)
            if self.model is not None and self.options.strategy != "auto":
                while not self.model.ready(WAIT):  # the budget is for proving, not for loading
                    self.stop.check()
            several = self._several(hole, engine)
            found = search(
                hole,
                self.document,
                engine,
                lambda text: self._accepts(Filling(hole, text)),
                budget_seconds=self.options.budget_seconds,
                max_candidates=self.options.max_candidates or MAX_CANDIDATES,
                strategy=self.options.strategy,
                seed=self.options.seed,
                samples=self.options.samples,
                samplers=samplers,
                proposers=proposers,
                premises=premises,
                listener=lambda progress: self._heard(hole, progress.candidates),
                more=several,
            )
            if several is not None and several.found:
                known = replace(self.results[hole], candidates=found.candidates)
                return replace(known, others=tuple(several.found[1:]))
            if found.proof is None:
                return self._unproved(hole, found.status, found.candidates)
            return self._tidied(Filling(hole, found.proof), engine, found.source, found.candidates)

    def _several(self, hole: Hole, engine: Engine) -> Several | None:
        """Who takes several proofs of a hole, if several are wanted: the first is its result."""
        if self.options.proofs == 1:
            return None

        def finish(text: str, source: str) -> Alternative | None:
            filling = Filling(hole, text)
            if hole not in self.fillings:
                made = self._tidied(filling, engine, source, self.tried.get(hole, 0))
                return None if made.proof is None else alternative(made)
            tidier = tidy(filling, engine, self._accepts, seconds=OTHERS_TIDY_SECONDS)
            self.stop.check()
            return None if tidier is None else alternative(self._result(tidier, source, 0, hole))

        return Several(self.options.proofs, self.options.more_seconds, finish)

    def _model(self, premises: Premises) -> tuple[Sequence[Sampler], Sequence[Proposer]]:
        """The model as a source of whole proofs and of steps, if there is one."""
        if self.model is None:
            return (), ()
        waits = self.options.strategy == "best-first"
        steps = ModelSteps(self.model, self.document, premises, self.options.seed, waits=waits)
        return (ModelSampler(self.model, premises),), (steps,)

    def _premises(self) -> Premises:
        """What the file offers to a proof: a lemma with a hole only once the hole is filled."""
        waiting = {hole.theorem for hole in self.everything if hole not in self.fillings}
        return Premises(tuple(p for p in self.premises.all if p.name not in waiting))

    @contextmanager
    def _engine(self, hole: Hole) -> Iterator[Engine]:
        """What tries candidates for the hole."""
        options = self.options
        with ExitStack() as stack:
            runner = None  # LeanDojo brings its own
            if options.engine != "dojo":
                runner = stack.enter_context(self.tools.runners.one())
            self.stop.check()
            engine = open_engine(
                options.engine,
                self.document,
                hole,
                self.lean,
                root=self.source.absolute().parent,
                limits=options.limits,
                heartbeats=HEARTBEATS,
                seconds=CANDIDATE_SECONDS,
                runner=runner,
            )
            stack.callback(engine.close)
            yield Timed(engine, self.lean_at_work)

    def _accepts(self, filling: Filling) -> bool:
        """Whether the verifier accepts a proof while the other holes are open; it is kept then."""
        self.stop.check()
        with self.tools.verifiers.one() as verifier, self.lean_at_work.running():
            said = verifier.verify(filling.hole, filling.text)
        if said.accepted:
            self.verified[filling.hole.index, filling.text] = said
        return said.accepted

    def _heard(self, hole: Hole, candidates: int) -> None:
        self.stop.check()
        self.tried[hole] = candidates
        self.listener.tried(hole, candidates)

    def _tidied(self, filling: Filling, engine: Engine, source: str, candidates: int) -> HoleResult:
        """The result for a proof that was found, made fit to be read."""
        hole = filling.hole
        if not asks(filling.text):
            self._keep(filling, source, candidates)  # what Ctrl-C leaves, should it come now
        tidier = tidy(filling, engine, self._accepts, seconds=TIDY_SECONDS)
        self.stop.check()
        if tidier is None:
            why = (
                "a proof was found, but only with a search (exact?) that does not say what it found"
            )
            return HoleResult(hole, Status.UNPROVED, candidates=candidates, message=why)
        result = self._keep(tidier, source, candidates, of=hole)
        self.listener.verified(result, True)
        return result

    def _keep(
        self, filling: Filling, source: str, candidates: int, of: Hole | None = None
    ) -> HoleResult:
        hole = of or filling.hole
        first = hole not in self.fillings
        self.fillings[hole] = filling
        self.results[hole] = self._result(filling, source, candidates, hole)
        if first:
            self.listener.verified(self.results[hole], False)
        return self.results[hole]

    def _result(self, filling: Filling, source: str, candidates: int, hole: Hole) -> HoleResult:
        """A hole that a verified filling proves."""
        said = self.verified[hole.index, filling.text]
        return HoleResult(
            hole,
            Status.PROVED,
            proof=block(Document(""), replace(filling.hole, column=0), filling.text),
            axioms=said.axioms,
            level=said.level.value,
            source=source,
            candidates=candidates,
            filling=filling,
        )

    def _unproved(self, hole: Hole, status: str, candidates: int) -> HoleResult:
        if status == "timeout":
            why = f"not proved within {self.options.budget_seconds:g} s (--budget)"
            return HoleResult(hole, Status.TIMEOUT, candidates=candidates, message=why)
        why = "not proved: nothing is left to try"
        if self.options.strategy == "whole":
            why = f"not proved: none of the model's {self.options.samples} proofs holds (--samples)"
            if self.model is None:
                why = "not proved: whole proofs come from a model, and there is none"
        return HoleResult(hole, Status.UNPROVED, candidates=candidates, message=why)

    def settle(self, interrupted: bool) -> bool:
        """Verify all proofs together, and take back those that do not go with the others.

        After Ctrl-C only to write them, and only for as long as that may last; else those count
        that need no others: each is the only one of its theorem and was audited alone. A single
        proof of that kind has nothing to be verified with; but if it is to be written and was
        verified quickly, the whole file is compiled with it from its beginning.
        Returns: whether all that is proved may be written.
        """
        quick = self.options.write and self.tools.warm is not None
        if len(self.fillings) == 1 and not quick and (alone := self._independent()):
            self.sure = alone
            return True
        settled: list[Together] = []
        late = Stop()

        def judge() -> None:
            with suppress(StoppedError):
                settled.append(keep_together(dict(self.fillings), self._verify_all, late))

        if not interrupted:
            judge()
        elif self.fillings and self.options.write:
            last = threading.Thread(target=judge, daemon=True)
            last.start()
            last.join(LAST_WORD)
            late.set()
            end_descendants()
        for together in settled:
            self._apply(together)
        self.sure = self.fillings if settled else self._independent()
        return len(self.sure) == len(self.fillings)

    def _independent(self) -> dict[Hole, Filling]:
        """The proofs on which nothing depends and that depend on no other: nothing that follows a
        theorem sees its proof, only its statement.
        """
        commands = [hole.command for hole in self.fillings]
        return {
            hole: filling
            for hole, filling in self.fillings.items()
            if self.results[hole].done
            and hole.keyword is not None
            and commands.count(hole.command) == 1
        }

    def _verify_all(self, fillings: Sequence[Filling]) -> Verification:
        with self.tools.verifiers.one() as verifier:
            return verifier.verify_all({f.hole: f.text for f in fillings})

    def _apply(self, together: Together) -> None:
        """Note what was said of the proofs together; one that is refused is none."""
        for hole, said in together.kept.items():
            known = replace(self.results[hole], axioms=said.axioms, level=said.level.value)
            self.results[hole] = known
        for hole, why in together.refused.items():
            del self.fillings[hole]
            old = self.results[hole]
            self.results[hole] = HoleResult(
                hole,
                Status.UNPROVED,
                seconds=old.seconds,
                candidates=old.candidates,
                message=f"refused together with the other proofs ({why}): {old.proof}",
            )

    def utilisation(self, seconds: float) -> Utilisation:
        """Who worked how much in the `seconds` of `work`."""
        workers = self.options.workers or processors()
        effort = None if self.model is None else self.model.effort
        return Utilisation(self.lean_at_work.seconds, seconds, workers, effort)

    def edits(self) -> tuple[Edit, ...]:
        """What the proofs change in the text."""
        texts = {filling.hole: filling.text for filling in self.sure.values()}
        filled, spans = fill_all(self.document, texts)
        return tuple((hole.span, spans[hole].of(filled.text)) for hole in texts)


def alternative(result: HoleResult) -> Alternative:
    """A proved hole's proof as one of several."""
    assert result.proof is not None
    assert result.filling is not None
    return Alternative(result.proof, result.filling, result.axioms, result.level, result.source)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
