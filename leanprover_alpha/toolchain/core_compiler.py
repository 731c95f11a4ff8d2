"""Runs Lean on the core library's units, each job with a Lean of its own that starts once."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

from leanprover_alpha.errors import CoreBuildError
from leanprover_alpha.toolchain.core_sources import CoreSources
from leanprover_alpha.toolchain.core_units import Unit

MODULE_SECONDS = 300
QUIET = "-Dlinter.all=false"
"""Our own sources are linted in the test suite, not on the user's time."""
ONE_TASK = ("-DElab.async=false", "-j1")
"""Beside other modules, tasks inside one and threads for them cost a sixth more processor time."""


class Compiler:
    """Runs Lean on one unit after the other and, stopped, ends what runs.

    Each job has a forge of its own (see forge.py), which starts with the job's first unit.
    """

    def __init__(self, sources: CoreSources, forge: Sequence[str], place: Path) -> None:
        self.sources = sources
        self.forge = list(forge)
        self.place = place
        self.idle: list[_Forge] = []
        self.running: set[_Forge] = set()
        self.stopped = False

    def compile(self, unit: Unit, alone: bool) -> None:
        """Compiles one unit; `alone`: nothing else can ever be compiled beside it.

        That must not depend on how many jobs there are or on what happens to run: Lean's result is
        another with tasks and without.

        Raises:
            CoreBuildError: it has an error or takes longer than MODULE_SECONDS.
        """
        source = _file(self.place, unit.name, ".lean")
        source.write_bytes(unit.text)
        self._run(unit, self.place, [] if alone else ONE_TASK)

    def make_names(self, units: Iterable[Unit]) -> None:
        """Makes the modules of files that are compiled in bundles: each imports its bundle.

        Lean keeps no more of an import than its name. So empty modules stand in the bundles'
        places here: that saves what importing the bundles costs, and the waiting for them.
        """
        with tempfile.TemporaryDirectory(dir=self.place, prefix=".names-") as folder:
            place = Path(folder)
            empty: Path | None = None
            for unit in units:
                if not unit.names or self.stopped:
                    continue
                if empty is None:
                    empty = self._small(place, "Empty", "prelude\n")
                shutil.copyfile(empty, _file(place, unit.name, ".olean"))
                made = self._small(place, unit.names[0], f"prelude\nimport {unit.name}\n")
                for module in unit.names:
                    shutil.copyfile(made, _file(self.place, module, ".olean"))

    def _small(self, place: Path, name: str, text: str) -> Path:
        """Compiles a module that holds no declaration."""
        _file(place, name, ".lean").write_text(text)
        self._run(Unit(name, frozenset(), text.encode(), ()), place, ONE_TASK)
        return _file(place, name, ".olean")

    def _run(self, unit: Unit, place: Path, options: Sequence[str]) -> None:
        """Compiles `place/UNIT.lean` with the modules that lie there.

        No .ilean: only a search for all uses of a name reads it, and it costs a tenth of the time.
        """
        if self.stopped:
            return
        source, target, log = (_file(place, unit.name, end) for end in (".lean", ".olean", ".log"))
        words = [QUIET, *options, "-R", str(place), "-o", str(target), str(source)]
        forge = self.idle.pop() if self.idle else _Forge(self.forge)
        self.running.add(forge)
        try:
            code = forge.run(words, log, place, MODULE_SECONDS)
        except TimeoutError:
            raise CoreBuildError(
                f"the core library's module {unit.name} took longer than {MODULE_SECONDS} s"
                " to compile"
            ) from None
        finally:
            self.running.discard(forge)
        if self.stopped:
            return
        if code:
            output = log.read_text(errors="replace") if log.exists() else ""
            error = _first_error(output, unit, self.sources)
            raise CoreBuildError(f"the core library does not compile: {error}")
        log.unlink()
        self.idle.append(forge)

    def stop(self) -> None:
        """Ends what runs."""
        self.stopped = True
        for forge in [*self.running, *self.idle]:
            forge.kill()


def _file(place: Path, module: str, ending: str) -> Path:
    """Where a module's file goes, in a folder that exists."""
    file = place / (module.replace(".", "/") + ending)
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


class _Forge:
    """A process that runs Lean again and again, one run at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={k: v for k, v in os.environ.items() if not k.startswith("LEAN_")},
            start_new_session=True,  # so that killing reaches the run, too
        )

    def run(self, arguments: Sequence[str], output: Path, place: Path, seconds: float) -> int:
        """Lean's exit code; what it prints goes to `output`, its imports come from `place`.

        Raises:
            TimeoutError: it ran longer than `seconds`; the forge is gone.
        """
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        expired = threading.Event()

        def expire() -> None:
            expired.set()
            self.kill()

        timer = threading.Timer(seconds, expire)
        timer.start()
        try:
            request = {"arguments": list(arguments), "output": str(output), "path": str(place)}
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.write(json.dumps(request) + "\n")
                self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except ValueError:  # killed while we were about to listen
            answer = ""
        finally:
            timer.cancel()
        if expired.is_set():
            raise TimeoutError
        return int(answer) if answer else 2

    def kill(self) -> None:
        """Ends the forge and its run."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        for stream in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError, AttributeError):
                stream.close()  # type: ignore[union-attr]
        self.process.wait()


def _first_error(output: str, unit: Unit, sources: CoreSources) -> str:
    """What Lean said first, at its place in the library's sources."""
    lines = output.splitlines() or ["Lean ended without a word"]
    first = next((line for line in lines if "error" in line), lines[0])
    said = re.match(r".*?\.lean:(\d+):(.*)", first)
    if not said:
        return f"{sources.path(unit.name)}: {first}"
    module, line = unit.origin(int(said[1]))
    return f"{sources.path(module)}:{line}:{said[2]}"
