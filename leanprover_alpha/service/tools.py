"""What works on the holes of one file: verifiers, runners, and the time that they take."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from leanprover_alpha.environment.compiled.axioms import STANDARD_AXIOMS
from leanprover_alpha.environment.engines.candidates import Engine, Outcome, State
from leanprover_alpha.environment.engines.engines import OwnRunner, open_runner
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.verification import Verifier
from leanprover_alpha.environment.verification.warm import Warm
from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.search.imports import Imports
from leanprover_alpha.search.premises import Premises, from_text
from leanprover_alpha.service.results import ProveOptions
from leanprover_alpha.service.workers import Pool
from leanprover_alpha.toolchain.discover import Toolchain


class Tools:
    """The verifiers and runners of one file, as many as are at work at once; a context manager.

    Each keeps what it has compiled of the file, so that the next hole need not start anew.
    Args: `runners`, `warm`, `imports`: those of an earlier text of the same file, with the same
    imports; they stay open. A `warm` without `runners` is closed with the rest.
    """

    def __init__(
        self,
        document: Document,
        source: Path,
        lean: Toolchain,
        options: ProveOptions,
        runners: Pool[OwnRunner] | None = None,
        warm: Warm | None = None,
        imports: Imports | None = None,
    ) -> None:
        self._document = document
        self._imports = imports or Imports(lean, source)
        limits, root = options.limits, source.absolute().parent
        allowed = STANDARD_AXIOMS | options.allowed
        self._shared = runners is not None
        begun = self._shared or warm is not None
        self.warm = warm if begun else Warm.open(source, lean, limits)
        self.verifiers = Pool(
            lambda: Verifier(document, source, lean, limits=limits, allowed=allowed, warm=self.warm)
        )
        kept = None if self.warm is None else self.warm.snapshots
        self.runners: Pool[OwnRunner] = runners or Pool(
            lambda: closing(
                open_runner(document, lean, root, limits, kind=options.engine, snapshots=kept)
            )
        )

    def premises(self) -> Premises:
        """What the text declares and imports; the verifier's first compilation tells it."""
        with self.verifiers.one() as verifier:
            module = verifier.prepare()
        return from_text(self._document) if module is None else self._imports.premises(module)

    def __enter__(self) -> Tools:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End those that are not shared."""
        self.verifiers.close()
        if not self._shared:
            self.runners.close()
            if self.warm is not None:
                self.warm.close()


@contextmanager
def warming(source: Path, lean: Toolchain, options: ProveOptions) -> Iterator[Warm | None]:
    """A `Warm` that gets ready beside what is done inside: what it makes first needs no hole, nor
    the user's text. None where imports of the project's own have to be compiled before.
    """
    if lean.plan is not None and lean.plan.needed:
        yield None
        return
    warm = Warm.open(source, lean, options.limits)
    if warm is None:
        yield None
        return

    def ready() -> None:
        with suppress(LeanAlphaError, CancelledError):  # said again to whoever needs it
            warm.ready()

    threading.Thread(target=ready, daemon=True).start()
    try:
        yield warm
    finally:
        warm.close()


class Meter:
    """Seconds that something was at work, in all threads together."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._lock = threading.Lock()

    @contextmanager
    def running(self) -> Iterator[None]:
        """It is at work inside."""
        begin = time.monotonic()
        try:
            yield
        finally:
            with self._lock:
                self.seconds += time.monotonic() - begin


class Timed:
    """An engine whose time is taken."""

    def __init__(self, engine: Engine, meter: Meter) -> None:
        self._engine, self._meter = engine, meter

    def try_candidates(
        self, state: State, texts: Sequence[str], *, until_closed: bool = False
    ) -> list[Outcome]:
        with self._meter.running():
            return self._engine.try_candidates(state, texts, until_closed=until_closed)

    def close(self) -> None:
        self._engine.close()
