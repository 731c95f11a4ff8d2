"""Judges many proofs of many holes of one document: the mass verifier of training and evaluation.

    with Judge(toolchain, root=folder) as judge:
        found = judge.judge(document, {hole: ["omega", "simp"], …})
        found[hole][0].accepted

`Verifier` is the standard for one proof and takes two compilations for it. Here proofs share their
runs, and what is accepted is as certain:

1. screened texts stand as frames in one text, each hole's at its own command (crowd.py), which Lean
   elaborates once: most wrong proofs fail here. What Lean says is a hint, no more;
2. the frames without an error are compiled afresh together and audited from the `.olean`
   (joint.py), then replayed by the kernel;
3. whatever either step leaves in doubt (a frame whose marker did not answer, a proof at which the
   compilation fails, a hole of which no frames can be made) is judged alone by `Verifier`.

A proof may not rest on another candidate; on another hole of the document it may, but is then
CONDITIONAL, and not accepted unless that level is all that was asked for.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from leanprover_alpha.environment.compiled.axioms import STANDARD_AXIOMS
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.environment.verification.bench import Bench, Prepared, Terms, prepare
from leanprover_alpha.environment.verification.crowd import Frame
from leanprover_alpha.environment.verification.verdicts import Level, Verification
from leanprover_alpha.environment.verification.verification import KERNEL_OFF
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.process import Limits

TOGETHER = 2048  # frames in one run
DOCUMENTS = 4  # prepared documents that are kept
REVISION = "2"  # raised when a proof may be judged otherwise than before, by the same Lean


@dataclass(frozen=True)
class Judgement:
    """What became of a proof.

    Attributes:
        accepted: whether it reached the level that was asked for.
        axioms: what it rests on, sorted; empty where nothing was compiled.
        reason: why it is refused, or what a CONDITIONAL one waits for; "" for an accepted one.
        seconds: its share of the time on the clock that the proofs judged together took; 0 for one
            that was screened out or known.
    """

    accepted: bool
    level: Level
    axioms: tuple[str, ...] = ()
    reason: str = ""
    seconds: float = 0.0


class Cache(Protocol):
    """Judgements by (digest of what the proof was judged by, its text); safe for threads."""

    def get(self, key: tuple[str, str], /) -> Judgement | None:
        """The judgement, None if there is none."""
        ...

    def __setitem__(self, key: tuple[str, str], said: Judgement, /) -> None: ...


class Judge:
    """See the module. A context manager, not to be shared by threads.

    Args:
        toolchain: the Lean for the documents, with the project's files that they import; a document
            counts as the file that the toolchain was found for.
        root: the folder to run Lean in.
        limits: of one Lean process.
        workers: Lean processes at once; as many as processors by default.
        heartbeats: bound for each proof, in thousands as Lean counts; None for the file's own.
        seconds: of processor time without an answer after which a proof counts as looping.
        level: REPLAYED to ask the kernel once more, where the toolchain can; AUDITED not to (saves
            half a second a run); CONDITIONAL to accept proofs that wait for other holes, too.
        allowed: axioms that a proof may rest on.
        cache: judgements of earlier calls, to be used and added to.
    Raises: LeanAlphaError, if Lean cannot be started or an import does not compile.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        *,
        root: Path,
        limits: Limits | None = None,
        workers: int | None = None,
        heartbeats: int | None = 20_000,
        seconds: float = 3.0,
        level: Level = Level.REPLAYED,
        allowed: frozenset[str] = STANDARD_AXIOMS,
        cache: Cache | None = None,
    ) -> None:
        self.terms = Terms(
            toolchain,
            root,
            toolchain.plan.target.path if toolchain.plan else root / "Judged.lean",
            limits or Limits(),
            heartbeats,
            seconds,
            level is Level.REPLAYED,
            allowed,
        )
        self.level, self.cache = level, cache
        self.workers = workers or os.cpu_count() or 1
        self._documents: OrderedDict[str, Prepared] = OrderedDict()
        self._pool = ThreadPoolExecutor(self.workers)
        self._own = threading.local()
        self._benches: list[Bench] = []

    def close(self) -> None:
        """End every process and remove what was compiled."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        while self._benches:
            self._benches.pop().close()

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def judge(
        self, document: Document, proofs: Mapping[Hole, Sequence[str]]
    ) -> dict[Hole, list[Judgement]]:
        """Judge the proofs of each hole, while all other holes stay open.

        Returns: for each hole a judgement a proof, in their order.
        """
        known: dict[tuple[Hole, str], Judgement] = {}
        asked: list[tuple[Hole, str]] = []
        keys = {hole: self._key(document, hole) for hole in proofs}
        for hole in sorted(proofs, key=lambda hole: hole.span.start):
            for text in dict.fromkeys(proofs[hole]):
                found = self._screened(document, hole, text)
                if found is None and self.cache is not None:
                    found = self.cache.get((keys[hole], text))
                if found is None:
                    asked.append((hole, text))
                else:
                    known[hole, text] = found
        prepared = self._prepared(document) if asked else None
        for (hole, text), found in self._judged(prepared, asked).items():
            known[hole, text] = found
            # What the rest of the file is to blame for is no verdict on the proof.
            if self.cache is not None and prepared is not None and not prepared.reason:
                self.cache[keys[hole], text] = replace(found, seconds=0.0)
        return {hole: [known[hole, text] for text in texts] for hole, texts in proofs.items()}

    def _screened(self, document: Document, hole: Hole, text: str) -> Judgement | None:
        why = refusal(text)
        if why is not None:
            return _refused(f"not tried: {why}")
        if not text.strip():
            return _refused("an empty candidate")
        if not hole.is_proof:
            return _refused("the hole stands for data, not for a proof")
        if KERNEL_OFF in document.text or KERNEL_OFF in text:
            return _refused(f"the option debug.{KERNEL_OFF} is used: the kernel checks nothing")
        return None

    def _key(self, document: Document, hole: Hole) -> str:
        """A digest of all that a judgement depends on but the proof."""
        if self.cache is None:
            return ""
        terms, text = self.terms, document.text
        plan = terms.toolchain.plan
        parts = [
            REVISION,
            terms.toolchain.key or terms.toolchain.version,
            *(source.key for source in (plan.needed if plan else ())),
            repr((terms.heartbeats, terms.seconds, self.level, sorted(terms.allowed))),
            repr((hole.span, hole.layout)),
            text if hole.keyword is None else text[: max(hole.command.end, hole.span.end)],
        ]
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()

    def _judged(
        self, prepared: Prepared | None, asked: Sequence[tuple[Hole, str]]
    ) -> dict[tuple[Hole, str], Judgement]:
        if prepared is None:
            return {}
        if prepared.reason:
            return dict.fromkeys(asked, _refused(prepared.reason))
        frames = [Frame(n, hole, text) for n, (hole, text) in enumerate(asked)]
        found: dict[int, Judgement] = {}
        for part in self._pool.map(self._job(prepared), _cut(frames, self.workers)):
            found.update(part)
        return {key: found[n] for n, key in enumerate(asked)}

    def _prepared(self, document: Document) -> Prepared:
        """The document, compiled as it is; kept for the next call."""
        if document.text not in self._documents:
            made = self._pool.submit(lambda: prepare(document, self._bench())).result()
            self._documents[document.text] = made
            while len(self._documents) > DOCUMENTS:
                self._documents.popitem(last=False)
        self._documents.move_to_end(document.text)
        return self._documents[document.text]

    def _job(self, prepared: Prepared) -> Callable[[Sequence[Frame]], dict[int, Judgement]]:
        def work(frames: Sequence[Frame]) -> dict[int, Judgement]:
            start = time.monotonic()
            verdicts = self._bench().judge(prepared, frames, "la" + secrets.token_hex(4))
            share = (time.monotonic() - start) / len(frames)
            return {n: self._judgement(verdict, share) for n, verdict in verdicts.items()}

        return work

    def _judgement(self, verdict: Verification, seconds: float) -> Judgement:
        enough = min(self.level, Level.AUDITED, key=lambda level: level.rank) <= verdict.level
        reason = "; ".join(verdict.reasons)
        return Judgement(
            verdict.accepted and enough, verdict.level, verdict.axioms, reason, seconds
        )

    def _bench(self) -> Bench:
        """This thread's own: the system ends a process with the thread that started it."""
        if not hasattr(self._own, "bench"):
            self._own.bench = Bench(self.terms)
            self._benches.append(self._own.bench)
        bench: Bench = self._own.bench
        return bench


def _refused(reason: str) -> Judgement:
    return Judgement(False, Level.REFUSED, reason=reason)


def _cut(frames: Sequence[Frame], workers: int) -> list[Sequence[Frame]]:
    """Parts of about one size, one or more a worker, none too large for one run."""
    parts = -(-len(frames) // TOGETHER)
    parts = min(len(frames), -(-parts // workers) * workers)
    size = -(-len(frames) // parts)
    return [frames[at : at + size] for at in range(0, len(frames), size)]
