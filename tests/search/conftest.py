"""Files of one or more holes, and engines on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from leanprover_alpha.environment.engines.candidates import Engine, Outcome, State
from leanprover_alpha.environment.engines.engines import OwnRunner, open_engine, open_runner
from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.holes.warm import WarmSessions
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.process import Limits

PATIENT = Limits(seconds=600)


class Recorder:
    """An engine that notes what it was asked, in order."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.asked: list[tuple[tuple[str, ...], str]] = []

    def try_candidates(
        self, state: State, texts: Sequence[str], *, until_closed: bool = False
    ) -> list[Outcome]:
        self.asked += [(state.steps, text) for text in texts]
        return self._engine.try_candidates(state, texts, until_closed=until_closed)

    def close(self) -> None:
        self._engine.close()


@dataclass(frozen=True)
class Bench:
    """A hole with an engine on it."""

    document: Document
    hole: Hole
    engine: Recorder
    toolchain: Toolchain
    path: Path


@dataclass(frozen=True)
class Leans:
    """Started processes: they look for holes, and try candidates."""

    sessions: WarmSessions
    runner: OwnRunner


@pytest.fixture(scope="module")
def leans(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Leans]:
    """One set of them for all tests of a file, in which no text imports another file."""
    folder = tmp_path_factory.mktemp("leans")
    (folder / "File.lean").write_text("")
    toolchain = discover(folder / "File.lean", "embedded")
    with WarmSessions(toolchain, Path("File.lean"), PATIENT) as sessions:
        runner = open_runner(Document(""), toolchain, folder, PATIENT)
        yield Leans(sessions, runner)
        runner.close()


@pytest.fixture
def bench(tmp_path: Path, leans: Leans) -> Iterator[Callable[[str], Bench]]:
    """Opens the last hole of a text."""
    engines: list[Recorder] = []

    def opened(text: str) -> Bench:
        path = tmp_path / "File.lean"
        path.write_text(text, encoding="utf-8")
        toolchain = discover(path, "embedded")
        document = Document(text)
        hole = find_holes(document, toolchain, path, PATIENT, leans.sessions).holes[-1]
        made = open_engine("batch", document, hole, toolchain, root=tmp_path, runner=leans.runner)
        engine = Recorder(made)
        engines.append(engine)
        return Bench(document, hole, engine, toolchain, path)

    yield opened
    for engine in engines:
        engine.close()
