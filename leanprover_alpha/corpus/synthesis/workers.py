"""Workers that make chunks and guess at theorems, each a process with one Lean at a time.

The parent writes orders to a worker's standard input, the worker answers when the chunk stands on
the shelf. One JSON object a line:

    → {"chunk": {"seed": 1, "family": "propositional", "index": 3}}
    → {"batch": {"seed": 1, "guessing": {…}, "theorems": […]}}
    ← {"done": true}                   the chunk can be read from the shelf
    ← {"done": false, "why": "…"}      it cannot be made: a sentence for the user

    python -m leanprover_alpha.corpus.synthesis.workers MIXTURE FOLDER SCRATCH

A process, not a thread: drawing and reading `.olean` files is Python's work. A command, not
`multiprocessing`: that would run the parent's main program once more in each worker.
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import IO

from leanprover_alpha.corpus.synthesis.checking import Checker
from leanprover_alpha.corpus.synthesis.chunks import Chunk, Order, Shelf, Verified, make
from leanprover_alpha.corpus.synthesis.hunting import HEARTBEATS, Batch, Found, batch_of, hunt
from leanprover_alpha.corpus.synthesis.mixture import Mixture
from leanprover_alpha.errors import LeanAlphaError, ToolchainError
from leanprover_alpha.toolchain.embedded import embedded_lean

Job = Order | Batch

GRACE = 1.5
"""Seconds in which a worker that is told to end has ended its Lean."""


class _Worker:
    """One process and the job that it works on."""

    def __init__(self, arguments: list[str], env: dict[str, str]) -> None:
        self.job: Job | None = None
        self.process = subprocess.Popen(
            [sys.executable, "-m", __name__, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=env,
            start_new_session=True,  # Ctrl-C is the parent's to deal with
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.orders: IO[bytes] = self.process.stdin
        self.answers: IO[bytes] = self.process.stdout

    def send(self, job: Job) -> None:
        """Set it to work."""
        self.job = job
        text = json.dumps({"chunk" if isinstance(job, Order) else "batch": asdict(job)})
        self.orders.write(text.encode() + b"\n")
        self.orders.flush()

    def receive(self) -> Job:
        """The job that it has finished. Raises: ToolchainError if it could not."""
        line = self.answers.readline()
        job, self.job = self.job, None
        answer = json.loads(line) if line else {"done": False, "why": "a worker died"}
        if not answer["done"] or job is None:
            raise ToolchainError(str(answer.get("why")))
        return job


class Workers:
    """So many workers; a context manager. On the way out they and their Leans are ended."""

    def __init__(
        self, mixture: Mixture, folder: Path, shelf: Shelf, found: Found, count: int
    ) -> None:
        self.shelf, self.found = shelf, found
        self._scratch = tempfile.TemporaryDirectory(prefix="lean-alpha-")
        home = str(Path(__file__).parents[3])
        path = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))
        said = json.dumps(asdict(mixture))
        # The order in which Python goes through a set must not decide what is drawn.
        env = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
        arguments = [said, str(folder), self._scratch.name]
        self._selector = selectors.DefaultSelector()
        self._all: list[_Worker] = []
        try:
            for _ in range(count):
                self._all.append(_Worker(arguments, env))
                self._selector.register(self._all[-1].answers, selectors.EVENT_READ, self._all[-1])
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def idle(self) -> int:
        """How many have nothing to do."""
        return sum(worker.job is None for worker in self._all)

    def send(self, job: Job) -> None:
        """Give a job to an idle worker."""
        next(worker for worker in self._all if worker.job is None).send(job)

    def finished(self) -> list[Job]:
        """Wait until at least one job is finished.

        Raises: ToolchainError if one cannot be done.
        """
        return [key.data.receive() for key, _ in self._selector.select()]

    def chunk(self, order: Order) -> Chunk:
        """A finished chunk. Raises: ToolchainError if it has gone from the disk."""
        found = self.shelf.get(order)
        if found is None:
            raise ToolchainError(f"a finished chunk is gone from {self.shelf.folder}")
        return found

    def guessed(self, batch: Batch) -> list[tuple[Verified, ...]]:
        """What a finished batch found. Raises: ToolchainError if it has gone from the disk."""
        found = self.found.get(batch)
        if found is None:
            raise ToolchainError("what a finished batch found is gone from the disk")
        return found

    def close(self) -> None:
        """End the workers."""
        for worker in self._all:
            worker.process.terminate()
        for worker in self._all:
            try:
                worker.process.wait(GRACE)
            except subprocess.TimeoutExpired:
                worker.process.kill()
                worker.process.wait()
            worker.answers.close()
            with contextlib.suppress(BrokenPipeError):
                worker.orders.close()
        self._all = []
        self._selector.close()
        self._scratch.cleanup()


def work(shelf: Shelf, found: Found, mixture: Mixture, drawn: Checker, guessed: Checker) -> None:
    """A worker's life: until its jobs end."""
    for line in sys.stdin:
        said = json.loads(line)
        answer: dict[str, object] = {"done": True}
        try:
            if "chunk" in said:
                shelf.put(make(Order(**said["chunk"]), mixture, drawn))
            else:
                batch = batch_of(said["batch"])
                found.put(batch, hunt(batch, guessed))
        except (LeanAlphaError, OSError) as error:
            answer = {"done": False, "why": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def main() -> None:
    said, folder, scratch = sys.argv[1:]
    mixture = Mixture(**json.loads(said))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    lean = embedded_lean()
    shelf, found = Shelf(Path(folder), lean.key, mixture), Found(Path(folder), lean.key)
    with (
        Checker(lean, Path(scratch)) as drawn,
        Checker(lean, Path(scratch), HEARTBEATS) as guessed,
    ):
        work(shelf, found, mixture, drawn, guessed)


if __name__ == "__main__":
    main()
