"""The workbenches of all open files: made when a file is first worked on, a few of them kept warm.

A warm bench holds two language servers and a runner of Lean's (some 500 MB of memory, most of it
shared). Of more benches than are to be kept, those that were idle longest are ended; they are made
anew when their file is worked on again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from leanprover_alpha.errors import InputError
from leanprover_alpha.search.model import Model
from leanprover_alpha.service.attempts import processors
from leanprover_alpha.service.doors.workbench import Workbench
from leanprover_alpha.service.results import ProveOptions

WARM = 4
AT_ONCE = 4  # texts that are looked through at once
LOOKING = 32  # threads that wait for a text to be looked through
CLOSE_SECONDS = 1.0


class Benches:
    """See the module. `proving`: threads for searches, one a processor; `looking`: for the rest."""

    def __init__(
        self, options: ProveOptions, model: Model | None = None, *, warm: int = WARM
    ) -> None:
        self.options, self.model, self._warm = options, model, warm
        self.proving = ThreadPoolExecutor(processors(), "lean-alpha-proving")
        self.looking = ThreadPoolExecutor(LOOKING, "lean-alpha-looking")
        self._lock = threading.Lock()
        self._benches: OrderedDict[Path | None, Workbench] = OrderedDict()
        self._users: dict[Workbench, int] = {}
        self._room = threading.Semaphore(AT_ONCE)
        self._closed = False

    @contextmanager
    def use(self, path: Path | None) -> Iterator[Workbench]:
        """The bench of a file, kept alive inside; one for all texts that have no path."""
        with self._lock:
            if self._closed:
                raise InputError("lean-alpha is being ended")
            bench = self._benches.get(path)
            if bench is None:
                bench = self._benches[path] = Workbench(path, self.options, self.model, self._room)
                self._users[bench] = 0
            self._benches.move_to_end(path)
            self._users[bench] += 1
            idle = self._too_many()
        for old in idle:
            old.close()
        try:
            yield bench
        finally:
            with self._lock:
                self._users[bench] -= 1
                idle = self._too_many()
            for old in idle:
                old.close()

    def _too_many(self) -> list[Workbench]:
        """Benches to be ended, taken out; the lock is held."""
        found = []
        for path, bench in list(self._benches.items()):
            if len(self._benches) <= self._warm:
                break
            if not self._users[bench]:
                found.append(self._benches.pop(path))
                del self._users[bench]
        return found

    def forget(self, path: Path | None) -> None:
        """A file was closed: its bench is ended once nobody works on it."""
        with self._lock:
            bench = self._benches.get(path)
            if bench is not None and not self._users[bench]:
                del self._benches[path], self._users[bench]
            else:
                bench = None
        if bench is not None:
            bench.close()

    def close(self) -> None:
        """End them all; gives up after a second, since `stdio.leave` ends what is left."""
        with self._lock:
            self._closed = True
            benches = list(self._benches.values())
            self._benches.clear()
        if self.model is not None:
            self.model.close()
        threads = [threading.Thread(target=bench.close, daemon=True) for bench in benches]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(CLOSE_SECONDS)
        self.proving.shutdown(wait=False, cancel_futures=True)
        self.looking.shutdown(wait=False, cancel_futures=True)
