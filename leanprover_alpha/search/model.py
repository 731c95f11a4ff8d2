"""A language model as a source of proofs, at work in a thread of its own beside Lean.

Loading a model takes seconds (torch alone more than one), writing thirty proofs a good part of one:
time in which Lean can open the file and check what was written before. So one thread does all the
loading and writing; searches put questions on its desk and take what has come.

    model = Model(lambda: Policy.load("builtin"), Asking(samples=32))
    model.start()                                    # at once, before Lean has opened the file
    drafts = ModelSampler(model, premises).start(hole, document, 32, seed=0)
    while not drafts.done:
        proposals = drafts.take(1.0)
"""

from __future__ import annotations

import queue
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING

from leanprover_alpha.environment.engines.candidates import State
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.policy.prompts import ContextTooLongError, PromptStyle, first_step
from leanprover_alpha.policy.writer import Writer
from leanprover_alpha.search.drafts import Drafts
from leanprover_alpha.search.goals import Goal
from leanprover_alpha.search.premises import Premises
from leanprover_alpha.search.proposer import DEAR, MIDDLING, Proposal
from leanprover_alpha.search.questions import Question, question, written

if TYPE_CHECKING:
    from leanprover_alpha.policy.policy import Sample

SOURCE = "model"
THREAD = "lean-alpha-model"
"""What the model's thread is called; the command line looks for it when it leaves."""
FIRST_CHUNK, LARGEST_CHUNK = 8, 64
TOGETHER = 4
STEPS = 8
"""Samples for the next step of a state."""


@dataclass(frozen=True)
class Asking:
    """How a model is asked; the distribution is its own at temperature 1 and top_p 1."""

    temperature: float = 1.0
    top_p: float = 1.0
    max_new_tokens: int = 256


@dataclass(frozen=True)
class Effort:
    """What a model has done so far.

    Attributes:
        loading, writing: seconds it took to load, and seconds spent on samples since.
        samples, tokens: how many were written.
        first: seconds from `start` to the first sample; None if there is none.
    """

    loading: float = 0.0
    writing: float = 0.0
    samples: int = 0
    tokens: int = 0
    first: float | None = None


@dataclass
class _Request:
    """Samples asked for; `chunks` are those still to be written: how many, and with what seed."""

    question: Question
    drafts: Drafts
    chunks: list[tuple[int, int]]
    read: Callable[[Sequence[Sample], PromptStyle, Question], list[Proposal]]
    prompt: str = ""
    written: list[Sample] = field(default_factory=list)


class Model:
    """Loads a model and writes for several searches; `start` and `close` may be called twice."""

    def __init__(
        self, load: Callable[[], Writer], asking: Asking | None = None, *, name: str = "builtin"
    ) -> None:
        self._load, self.asking, self.name = load, asking or Asking(), name
        self._desk: queue.Queue[_Request | None] = queue.Queue()
        self._thread: threading.Thread | None = None
        self._writer: Writer | None = None
        self._lock = threading.Lock()
        self._begin = 0.0
        self._closed = False
        self._over = threading.Event()
        self.failure: Exception | None = None
        self.effort = Effort()

    def start(self) -> None:
        """Begin to load."""
        with self._lock:
            if self._thread is None and not self._closed:
                self._begin = time.monotonic()
                self._thread = threading.Thread(target=self._work, daemon=True, name=THREAD)
                self._thread.start()

    def close(self, seconds: float = 0.0) -> bool:
        """Stop after what is being written; wait so long for it.

        Returns: whether the thread has ended. One that is inside torch cannot be ended: the process
        should then leave by `os._exit`, since torch may crash while Python is taken down around it.
        """
        self._closed = True
        self._desk.put(None)
        if self._thread is not None:
            self._thread.join(seconds)
            return not self._thread.is_alive()
        return True

    def ready(self, seconds: float) -> bool:
        """Begin to load, and wait up to `seconds`; whether it is over, with success or without."""
        self.start()
        return self._over.wait(seconds)

    @property
    def style(self) -> PromptStyle | None:
        """How it is asked; None until it is loaded."""
        return None if self._writer is None else self._writer.style

    def ask(
        self,
        asked: Question,
        n: int,
        seed: int,
        read: Callable[[Sequence[Sample], PromptStyle, Question], list[Proposal]],
    ) -> Drafts:
        """Have `n` samples written; `read` makes proposals of each chunk of them."""
        drafts = Drafts()
        if self.failure is not None:
            drafts.finish(self.failure)
            return drafts
        self.start()
        self._desk.put(_Request(asked, drafts, list(_chunks(n, seed)), read))
        return drafts

    # The thread

    def _work(self) -> None:
        try:
            self._writer = self._load()
        except Exception as error:
            self._fail(error)
        self.effort = Effort(loading=time.monotonic() - self._begin)
        self._over.set()
        while not self._closed:
            request = self._desk.get()
            if request is None or self._closed:
                break
            if self.failure is not None:
                request.drafts.finish(self.failure)
                continue
            try:
                self._serve(self._alike(request))
            except Exception as error:
                self._fail(error)
                request.drafts.finish(self.failure)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, LeanAlphaError):
            error = LeanAlphaError(f"the model failed: {type(error).__name__}: {error}"[:300])
        self.failure = error

    def _alike(self, first: _Request) -> list[_Request]:
        """The request and others on the desk that can be written in one batch with it."""
        found, others = [first], []
        while len(found) < TOGETHER:
            try:
                other = self._desk.get_nowait()
            except queue.Empty:
                break
            if other is not None and other.chunks[:1] == first.chunks[:1]:
                found.append(other)
            else:
                others.append(other)
        for other in others:
            self._desk.put(other)
        return found

    def _serve(self, requests: list[_Request]) -> None:
        """Write the next chunk of each request; those that go on are put back on the desk."""
        begin = time.monotonic()
        ready = [r for r in requests if not r.drafts.cancelled and self._prepared(r)]
        if ready:
            self._write(ready, begin)
        for request in ready:
            del request.chunks[0]
            if request.chunks:
                self._desk.put(request)
            else:
                request.drafts.finish()

    def _prepared(self, request: _Request) -> bool:
        """Whether the request has its prompt; what a model cannot be asked is no failure."""
        assert self._writer is not None
        if not request.prompt:
            try:
                request.prompt = self._writer.prompt(
                    request.question.task, self.asking.max_new_tokens
                )
            except (ContextTooLongError, InputError):
                request.drafts.finish()
                return False
        return True

    def _write(self, requests: list[_Request], begin: float) -> None:
        assert self._writer is not None
        n, seed = requests[0].chunks[0]
        asking = self.asking
        rows = self._writer.sample(
            [request.prompt for request in requests],
            n,
            seed=seed,
            max_new_tokens=asking.max_new_tokens,
            temperature=asking.temperature,
            top_p=asking.top_p,
        )
        now, old = time.monotonic(), self.effort
        self.effort = Effort(
            old.loading,
            old.writing + now - begin,
            old.samples + sum(map(len, rows)),
            old.tokens + sum(len(sample.tokens) for row in rows for sample in row),
            now - self._begin if old.first is None else old.first,
        )
        for request, row in zip(requests, rows, strict=True):
            request.drafts.add(request.read(row, self._writer.style, request.question))


def _chunks(n: int, seed: int) -> Iterator[tuple[int, int]]:
    """Numbers of samples that make n, small ones first so that Lean soon has something to check;
    each with a seed of its own.
    """
    size, number = FIRST_CHUNK, 0
    while n > 0:
        yield min(size, n), seed * 1_000_003 + number
        n, size, number = n - size, min(2 * size, LARGEST_CHUNK), number + 1


class ModelSampler:
    """Whole proofs of a hole. `premises` is what the file declares and a proof may use."""

    def __init__(self, model: Model, premises: Premises) -> None:
        self._model, self._premises = model, premises

    def start(self, hole: Hole, document: Document, n: int, seed: int) -> Drafts:
        """Have `n` proofs written, and return at once."""
        return self._model.ask(question(hole, document, self._premises), n, seed, _proofs)

    def sample(self, hole: Hole, document: Document, n: int, seed: int) -> list[Proposal]:
        """At most `n` proofs, likeliest first."""
        return _all(self.start(hole, document, n, seed))


class ModelSteps:
    """Next steps for the states of a best-first search, in the model's own words.

    Args: `waits`: False to propose nothing as long as the model is loading, nor for a model that
    writes whole proofs: those are tried anyway, and another sample at each state is dear.
    """

    def __init__(
        self, model: Model, document: Document, premises: Premises, seed: int, *, waits: bool
    ) -> None:
        self._model, self._document, self._premises = model, document, premises
        self._seed, self._waits = seed, waits

    def propose(self, state: State, goals: tuple[Goal, ...]) -> Iterable[Proposal]:
        """First steps of samples; one that was sampled often is believed in more."""
        style = self._model.style
        if not self._waits and (style is None or not style.steps):
            return ()
        texts = (*(written(goal) for goal in goals), *state.goals[len(goals) :])
        asked = question(state.hole, self._document, self._premises, texts)
        if not state.steps:
            asked = question(state.hole, self._document, self._premises)
        return _all(self._model.ask(Question(asked.task), STEPS, self._seed, _steps))


def _proofs(samples: Sequence[Sample], style: PromptStyle, asked: Question) -> list[Proposal]:
    found = []
    for sample in samples:
        block = style.parse(sample.text, asked.task) if sample.finished else None
        if block is not None:
            text = asked.answer(block)
            found.append(Proposal(text, min(sample.log_prob, 0.0), SOURCE, DEAR, closing=True))
    return found


def _steps(samples: Sequence[Sample], style: PromptStyle, asked: Question) -> list[Proposal]:
    blocks = (style.parse(sample.text, asked.task) for sample in samples)
    counts = Counter(first_step(block) for block in blocks if block is not None)
    return [
        Proposal(text, log(count / len(samples)), SOURCE, MIDDLING)
        for text, count in counts.items()
    ]


def _all(drafts: Drafts) -> list[Proposal]:
    found: list[Proposal] = []
    while not drafts.done:
        found += drafts.take(1.0)
    return sorted(found, key=lambda proposal: -proposal.log_probability)
