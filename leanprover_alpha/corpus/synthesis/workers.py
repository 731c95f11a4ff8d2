"""Workers that make chunks, each a process of its own with one Lean at a time.

The parent writes orders to a worker's standard input, the worker answers when the chunk stands on
the shelf. One JSON object a line:

    → {"family": "propositional", "index": 3}
    ← {"done": true}                   the chunk can be read from the shelf
    ← {"done": false, "why": "…"}      it cannot be made: a sentence for the user

    python -m leanprover_alpha.corpus.synthesis.workers SEED MIXTURE FOLDER SCRATCH

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
from leanprover_alpha.corpus.synthesis.chunks import Chunk, Order, Shelf, make
from leanprover_alpha.corpus.synthesis.mixture import Mixture
from leanprover_alpha.errors import LeanAlphaError, ToolchainError
from leanprover_alpha.toolchain.embedded import embedded_lean

GRACE = 1.5
"""Seconds in which a worker that is told to end has ended its Lean."""


class _Worker:
    """One process and the order that it works on."""

    def __init__(self, arguments: list[str], env: dict[str, str]) -> None:
        self.order: Order | None = None
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

    def send(self, order: Order) -> None:
        """Set it to work."""
        self.order = order
        text = json.dumps({"family": order.family, "index": order.index})
        self.orders.write(text.encode() + b"\n")
        self.orders.flush()

    def receive(self) -> Order:
        """The order that it has finished. Raises: ToolchainError if it could not."""
        line = self.answers.readline()
        order, self.order = self.order, None
        answer = json.loads(line) if line else {"done": False, "why": "a worker died"}
        if not answer["done"] or order is None:
            raise ToolchainError(str(answer.get("why")))
        return order


class Workers:
    """So many workers; a context manager. On the way out they and their Leans are ended."""

    def __init__(self, seed: int, mixture: Mixture, folder: Path, shelf: Shelf, count: int) -> None:
        self.shelf = shelf
        self._scratch = tempfile.TemporaryDirectory(prefix="lean-alpha-")
        home = str(Path(__file__).parents[3])
        path = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))
        said = json.dumps(asdict(mixture))
        # The order in which Python goes through a set must not decide what is drawn.
        env = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
        arguments = [str(seed), said, str(folder), self._scratch.name]
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
        return sum(worker.order is None for worker in self._all)

    def send(self, order: Order) -> None:
        """Give an order to an idle worker."""
        next(worker for worker in self._all if worker.order is None).send(order)

    def finished(self) -> list[Order]:
        """Wait until at least one order is finished.

        Raises: ToolchainError if a chunk cannot be made.
        """
        return [key.data.receive() for key, _ in self._selector.select()]

    def chunk(self, order: Order) -> Chunk:
        """A finished chunk. Raises: ToolchainError if it has gone from the disk."""
        found = self.shelf.get(order)
        if found is None:
            raise ToolchainError(f"a finished chunk is gone from {self.shelf.folder}")
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


def work(seed: int, mixture: Mixture, shelf: Shelf, checker: Checker) -> None:
    """A worker's life: until its orders end."""
    for line in sys.stdin:
        said = json.loads(line)
        order = Order(seed, said["family"], said["index"])
        answer: dict[str, object] = {"done": True}
        try:
            shelf.put(make(order, mixture, checker))
        except (LeanAlphaError, OSError) as error:
            answer = {"done": False, "why": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def main() -> None:
    seed, said, folder, scratch = sys.argv[1:]
    mixture = Mixture(**json.loads(said))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    lean = embedded_lean()
    with Checker(lean, Path(scratch)) as checker:
        shelf = Shelf(Path(folder), lean.key, mixture)
        work(int(seed), mixture, shelf, checker)


if __name__ == "__main__":
    main()
