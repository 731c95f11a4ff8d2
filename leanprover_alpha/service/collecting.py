"""One file of a repository: its theorems, their proofs as texts that were verified, their steps.

A proof counts only if two things hold. The theorem, as it stands in the file, rests on accepted
axioms and nothing open. And the file with every proof replaced by its text in the store, compiled
afresh, is accepted by the verifier as a whole: so what is stored is what was verified, not what
looks like it. A text that spoils this is found by the judge, and left out.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.corpus.collecting.bodies import INFO, read_bodies
from leanprover_alpha.corpus.collecting.hollow import Hollow, Split, hollowed, proposals
from leanprover_alpha.corpus.collecting.project import ProjectFile
from leanprover_alpha.corpus.collecting.rendering import rendered
from leanprover_alpha.corpus.collecting.texts import Texts, proof_texts
from leanprover_alpha.corpus.collecting.theorems import Declared, declared_theorems
from leanprover_alpha.corpus.store.records import Proof, Source, Theorem
from leanprover_alpha.corpus.tracers.tracer import Steps, Traced, Tracer
from leanprover_alpha.environment.compiled.axioms import Audit, unaccepted
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.lean.commands import TRACE, Command, command_at, commands
from leanprover_alpha.environment.lean.compile import CompileResult
from leanprover_alpha.environment.lean.session import LeanSession, import_environment
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.environment.text.tokens import Token, tokens
from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.environment.verification.verdicts import Level, Verification
from leanprover_alpha.environment.verification.verification import KERNEL_OFF, Verifier
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.errors import LeanAlphaError, LeanTimeoutError
from leanprover_alpha.search.imports import Imports
from leanprover_alpha.search.premises import Premises
from leanprover_alpha.search.questions import question
from leanprover_alpha.service.check import read_source
from leanprover_alpha.toolchain.process import Limits

TREES = 256 << 20
"""Bytes of info trees that are read; a file that has more is split without them."""
JUDGE_SECONDS = 30.0
SHOWN = 200
"""Characters of Lean's message on why a file does not compile."""
_OPEN = "its proof as it stands rests on {}"


class DoesNotCompile(LeanAlphaError):
    """A file of the repository has an error; the message is Lean's first."""

    exit_code = 1


@dataclass(frozen=True)
class Collected:
    """What a file holds.

    Attributes:
        found: its theorems with their proofs; None for one whose proof was not accepted.
        reasons: by theorem, why it has no proof in the store.
        notes: what else the user should know, one line each.
    """

    file: ProjectFile
    found: tuple[tuple[Theorem, Proof | None], ...] = ()
    reasons: Mapping[str, str] | None = None
    notes: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def proofs(self) -> int:
        """How many theorems have a proof."""
        return sum(proof is not None for _, proof in self.found)


def collect_file(file: ProjectFile, tracer: Tracer, limits: Limits) -> Collected:
    """Collect one file.

    Raises: DoesNotCompile; LeanAlphaError if its imports do not compile, or Lean does not come to
    its end.
    """
    begin = time.monotonic()
    document = Document(read_source(file.path, file.name))
    with Workplace(file.path, file.toolchain, limits) as place:
        found = _File(file, document, place, limits).collect(tracer)
    return replace(found, seconds=time.monotonic() - begin)


class _File:
    def __init__(
        self, file: ProjectFile, document: Document, place: Workplace, limits: Limits
    ) -> None:
        self.file, self.document, self.place, self.limits = file, document, place, limits
        self.tokens: list[Token] = tokens(document.text)
        self.code = [token for token in self.tokens if token.is_code]
        self.reasons: dict[str, str] = {}

    def collect(self, tracer: Tracer) -> Collected:
        result = self.compiled()
        assert result.olean is not None
        module = Module.open(result.olean)
        theorems = declared_theorems(self.document, self.code, module)
        if not theorems:
            return Collected(self.file)
        bodies = read_bodies(self.document, result.messages)
        proposed = {t.constant: proposals(t, self.code, bodies) for t in theorems}
        hollow = hollowed(self.document, proposed, module, self.compile)
        if hollow is None:
            return Collected(self.file, notes=("no proof could be told from its statement",))
        texts = self.texts(theorems, hollow, module)
        chosen = self.verified(texts, hollow, module)
        goals, steps = self.states(theorems, hollow, chosen, tracer)
        own = commands(self.document, result.messages)
        imports = Imports(self.file.toolchain, self.file.path, self.place.library)
        premises = imports.premises(module)
        pairs = []
        for theorem in theorems:
            if theorem.constant in hollow.holes:
                made = self.theorem(theorem, hollow, goals, module, own, premises)
                proof = chosen.get(theorem.constant)
                if proof is not None:
                    proof = replace(proof, steps=steps.get(theorem.name, ()))
                pairs.append((made, proof))
            else:
                self.reasons[theorem.name] = "its proof could not be told from its statement"
        return Collected(self.file, tuple(pairs), dict(self.reasons))

    # Lean

    def compiled(self) -> CompileResult:
        """The file as it is, with its commands and info trees."""
        wide = replace(self.limits, output_bytes=TREES)
        result = self.place.compile(self.document, (TRACE, INFO), wide)
        if result.limit in ("output", "memory"):
            result = self.place.compile(self.document, (TRACE,))
        if result.olean is not None and not result.errors:
            return result
        if result.errors:
            error = result.errors[0]
            said = " ".join(error.text.split())
            raise DoesNotCompile(f"line {error.line}: {said[:SHOWN]}")
        if result.limit == "time":
            raise LeanTimeoutError(result.failure or "")
        raise DoesNotCompile(result.failure or "Lean wrote no result")

    def compile(self, document: Document) -> CompileResult:
        return self.place.compile(document, (TRACE,))

    # Proofs

    def texts(
        self, theorems: Iterable[Declared], hollow: Hollow, module: Module
    ) -> dict[str, tuple[str, ...]]:
        """The ways to write the proof of each theorem whose proof stands as it is."""
        audit = Audit(module, self.place.library)
        off = self.kernel_off()
        found: dict[str, tuple[str, ...]] = {}
        for theorem in theorems:
            split = hollow.splits.get(theorem.constant)
            if split is None or theorem.constant not in hollow.holes:
                continue
            bad = unaccepted(audit.axioms(theorem.constant))
            texts = proof_texts(self.document, self.tokens, split)
            why = off or (_OPEN.format(", ".join(bad)) if bad else None)
            ways = tuple(way for way in texts.ways if refusal(way) is None)
            if why is None and texts.left_out:
                why = (
                    f"its `{texts.left_out}` stands behind the proof, where no tactic block has one"
                )
            if why is None and not ways:
                why = self.unusable(texts)
            if why is None:
                found[theorem.constant] = ways
            else:
                self.reasons[theorem.name] = why
        return found

    def unusable(self, texts: Texts) -> str:
        why = refusal(texts.ways[0]) if texts.ways else None
        return f"its text is no proof that may be tried: {why}" if why else "it has no proof"

    def kernel_off(self) -> str | None:
        plan = self.file.plan
        for path in (self.file.path, *(source.path for source in plan.needed)):
            if KERNEL_OFF.encode() in path.read_bytes():
                return f"{path.name} uses the option debug.{KERNEL_OFF}"
        return None

    def verified(
        self, texts: Mapping[str, Sequence[str]], hollow: Hollow, module: Module
    ) -> dict[str, Proof]:
        """The proofs that are accepted together; the others' reasons are noted."""
        begin = time.monotonic()
        first = {name: ways[0] for name, ways in texts.items()}
        fitting = self.fitting(hollow, first, module)
        if fitting is None:
            return {}
        said = self.together(fitting, first)
        if not said:
            first = self.judged(fitting, texts)
            fitting = self.fitting(fitting, first, module) if first else None
            said = self.together(fitting, first) if fitting is not None else {}
        found: dict[str, Proof] = {}
        seconds = (time.monotonic() - begin) / max(1, len(texts))
        for name in texts:
            verdict = said.get(name)
            shown = hollow.splits[name].theorem.name
            if verdict is not None and verdict.accepted and verdict.level >= Level.AUDITED:
                self.reasons.pop(shown, None)
                found[name] = Proof(
                    first[name],
                    Source.HUMAN,
                    verdict.level,
                    tuple(sorted(verdict.axioms)),
                    seconds=seconds,
                )
            elif verdict is not None:
                self.reasons.setdefault(shown, "; ".join(verdict.reasons) or "not accepted")
            else:
                self.reasons.setdefault(shown, "its text alone does not prove it")
        return found

    def fitting(self, hollow: Hollow, texts: Mapping[str, str], module: Module) -> Hollow | None:
        """The file with holes for these theorems only: all others keep what they have."""
        if not texts:
            return None
        if texts.keys() == hollow.holes.keys() == hollow.splits.keys():
            return hollow
        wanted: dict[str, list[Split]] = {name: [hollow.splits[name]] for name in texts}
        return hollowed(self.document, wanted, module, self.compile)

    def together(self, hollow: Hollow, texts: Mapping[str, str]) -> dict[str, Verification]:
        """The verdicts on the file with all these texts; none if it is refused as a whole."""
        fillings = {hole: texts[name] for name, hole in hollow.holes.items() if name in texts}
        with Verifier(
            hollow.document, self.file.path, self.file.toolchain, limits=self.limits
        ) as verifier:
            said = verifier.verify_all(fillings)
        names = {hole: name for name, hole in hollow.holes.items()}
        holes = sorted(fillings, key=lambda hole: hole.span.start)
        if len(said.each) != len(holes):
            return {}
        return {names[hole]: each for hole, each in zip(holes, said.each, strict=True)}

    def judged(self, hollow: Hollow, texts: Mapping[str, Sequence[str]]) -> dict[str, str]:
        """For each theorem the first text that proves it while all others are open."""
        asked = {hole: texts[name] for name, hole in hollow.holes.items() if name in texts}
        names = {hole: name for name, hole in hollow.holes.items()}
        found: dict[str, str] = {}
        with Judge(
            self.file.toolchain,
            root=self.file.plan.target.root,
            limits=self.limits,
            workers=1,
            heartbeats=None,
            seconds=JUDGE_SECONDS,
            level=Level.CONDITIONAL,
        ) as judge:
            for hole, judgements in judge.judge(hollow.document, asked).items():
                name = names[hole]
                good = [n for n, each in enumerate(judgements) if each.accepted]
                if good:
                    found[name] = texts[name][good[0]]
                else:
                    self.reasons.setdefault(hole.theorem, judgements[0].reason)
        return found

    # States

    def states(
        self,
        theorems: Iterable[Declared],
        hollow: Hollow,
        chosen: Mapping[str, Proof],
        tracer: Tracer,
    ) -> tuple[dict[str, tuple[str, ...]], Steps]:
        """The goals at each proof's beginning, by constant, and the steps of those accepted."""
        tactics = {
            theorem.name: hollow.splits[theorem.constant].tactics
            for theorem in theorems
            if theorem.constant in chosen
        }
        lean = self.file.toolchain
        with tempfile.TemporaryDirectory(prefix="lean-alpha-") as folder:
            env = import_environment(lean, Path(folder), self.limits)
            with LeanSession(lean, self.limits, shown=self.file.name, env=env) as session:
                session.set_text(hollow.document.text)
                goals = {
                    name: session.goals(hole.span.start) for name, hole in hollow.holes.items()
                }
                return goals, tracer.trace(Traced(self.file.name, self.document, tactics, session))

    def theorem(
        self,
        theorem: Declared,
        hollow: Hollow,
        goals: Mapping[str, tuple[str, ...]],
        module: Module,
        own: Sequence[Command],
        premises: Premises,
    ) -> Theorem:
        hole = hollow.holes[theorem.constant]
        constant = module.constant(theorem.constant)
        assert constant is not None
        statement = hollow.splits[theorem.constant].statement
        header = self.document.text[theorem.keyword : statement].replace("\r\n", "\n") + " := by"
        return Theorem(
            self.file.module,
            theorem.name,
            rendered(constant),
            header,
            self.context(theorem, replace(hole, goals=goals[theorem.constant]), own, premises),
            goals[theorem.constant],
            self.file.lean,
        )

    def context(
        self, theorem: Declared, hole: Hole, own: Sequence[Command], premises: Premises
    ) -> tuple[str, ...]:
        """What a prompt for this theorem shows of the file, as `prove` would choose it."""
        command = command_at(own, theorem.keyword)
        if not hole.goals or command is None:
            return ()
        hole = replace(hole, command=command.span, keyword=None)
        return question(hole, self.document, premises).task.context
