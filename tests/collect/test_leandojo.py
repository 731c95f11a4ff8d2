"""The tracer `leandojo`, on traces that LeanDojo's own classes read.

LeanDojo's tracing needs a full Lean toolchain. Here its cache holds the trace already: one that it
recorded, where that is at hand (SHARED), and one of the same shape that was made for this test.
From the commit to the `TracedRepo` all is LeanDojo's, but for the question to GitHub which commit
the project's Lean is.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.cli.main import run
from leanprover_alpha.corpus.collecting.project import ProjectFile, Reader
from leanprover_alpha.corpus.store.records import Step
from leanprover_alpha.corpus.store.store import Store
from leanprover_alpha.corpus.tracers.choosing import choose_tracer
from leanprover_alpha.corpus.tracers.leandojo import LeanDojoTracer, goals, is_traced, last_commit
from leanprover_alpha.corpus.tracers.lsp import LspTracer
from leanprover_alpha.corpus.tracers.tracer import Traced
from leanprover_alpha.environment.engines.leandojo import load
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.errors import ToolchainError
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.embedded import EmbeddedLean

ROOT = Path(__file__).resolve().parent.parent.parent
OWN = ROOT / "tests" / "data" / "leandojo"
SHARED = ROOT.parent / "shared" / "data" / "leandojo-trace"

HYPOTHESES = "p q : Prop\nh : p ∧ q\n"
LEFT, RIGHT = f"case left\n{HYPOTHESES}⊢ q", f"case right\n{HYPOTHESES}⊢ p"
SWAP = (
    Step((f"{HYPOTHESES}⊢ q ∧ p",), "constructor", (LEFT, RIGHT)),
    Step((LEFT, RIGHT), "· exact h.2", (RIGHT,)),
    Step((RIGHT,), "· exact h.1", ()),
)
TWICE = (Step(("a : Nat\n⊢ a + a = 2 * a",), "omega", ()),)
IN_SWAP = {"Two.swap": ("constructor", "· exact h.2", "· exact h.1"), "twice": ("omega",)}


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@b.c")
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


def committed(folder: Path, source: Path) -> Path:
    """A Lake project with one file, committed."""
    folder.mkdir()
    shutil.copy(source, folder)
    (folder / "lean-toolchain").write_text("leanprover/lean4:v4.9.0\n")
    (folder / "lakefile.toml").write_text(f'name = "x"\n[[lean_lib]]\nname = "{source.stem}"\n')
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    return folder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own for LeanDojo, which asks nobody anything."""
    folder = tmp_path / "cache"
    load()
    from lean_dojo.data_extraction import lean, trace, traced_data
    from lean_dojo.data_extraction.cache import Cache

    monkeypatch.setenv("CACHE_DIR", str(folder))
    monkeypatch.setattr(lean, "repo_cache", Cache(folder))
    monkeypatch.setattr(trace, "cache", Cache(folder))
    monkeypatch.setattr(traced_data, "NUM_WORKERS", 1)
    monkeypatch.setattr(lean.LeanGitRepo, "get_dependencies", lambda *_: {})
    return folder


def traced(repository: Path, trace: Path, cache: Path) -> Path:
    """Puts a trace where LeanDojo keeps that of the last commit."""
    kept = cache / f"gitpython-{repository.name}-{last_commit(repository)}" / repository.name
    shutil.copytree(repository, kept)
    place = kept / ".lake" / "build" / "ir"
    place.mkdir(parents=True)
    shutil.copy(trace, place)
    return repository


def to_trace(path: Path, tactics: dict[str, tuple[str, ...]], session: Any = None) -> Traced:
    text = path.read_text("utf-8")
    places: dict[str, tuple[Span, ...]] = {}
    at = 0
    for theorem, texts in tactics.items():
        spans = []
        for tactic in texts:
            at = text.index(tactic, at)
            spans.append(Span(at, at + len(tactic)))
            at += len(tactic)
        places[theorem] = tuple(spans)
    return Traced(path.name, Document(text), places, session)


def test_recorded_trace_of_a_full_toolchain_gives_its_steps(tmp_path: Path, cache: Path) -> None:
    if not SHARED.is_dir():
        pytest.skip(f"LeanDojo's recorded trace is not at {SHARED}")
    repository = committed(tmp_path / "lean4-example", SHARED / "Lean4Example.lean")
    traced(repository, SHARED / "Lean4Example.trace.xml", cache)
    tracer = LeanDojoTracer(repository)
    tracer.prepare()
    tactic = "rw [add_assoc, add_comm b, ←add_assoc]"
    file = to_trace(repository / "Lean4Example.lean", {"hello_world": (tactic,), "foo": ("rfl",)})
    assert tracer.trace(file) == {
        "hello_world": (Step(("a b c : Nat\n⊢ a + b + c = a + c + b",), tactic, ()),),
        "foo": (Step(("a : Nat\n⊢ a + 1 = Nat.succ a",), "rfl", ()),),
    }


def test_steps_are_the_tactics_of_the_outermost_block(tmp_path: Path, cache: Path) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    tracer = LeanDojoTracer(traced(repository, OWN / "Swap.trace.xml", cache))
    tracer.prepare()
    file = to_trace(repository / "Swap.lean", IN_SWAP)
    assert tracer.trace(file) == {"Two.swap": SWAP, "twice": TWICE}


def test_what_leandojo_does_not_know_is_traced_by_the_language_server(
    tmp_path: Path, cache: Path, lean: EmbeddedLean
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    tracer = LeanDojoTracer(traced(repository, OWN / "Swap.trace.xml", cache))
    tracer.prepare()
    path = repository / "Swap.lean"
    with LeanSession(discover(path, "embedded"), shown="Swap.lean") as session:
        file = to_trace(path, IN_SWAP, session)
        assert LspTracer().trace(file) == {"Two.swap": SWAP, "twice": TWICE}
        path.write_text("-- newer than the commit\n" + path.read_text("utf-8"), "utf-8")
        newer = to_trace(path, IN_SWAP, session)
        assert tracer.trace(newer) == {"Two.swap": SWAP, "twice": TWICE}
        unknown = replace(newer, name="Other.lean")
        assert tracer.trace(unknown).keys() == {"Two.swap", "twice"}


def test_a_theorem_with_an_unrecorded_tactic_is_not_taken_by_half(
    tmp_path: Path, cache: Path
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    text = (OWN / "Swap.trace.xml").read_text("utf-8")
    lacking = tmp_path / "Swap.trace.xml"
    lacking.write_text(re.sub(r' state_before="[^"]*"(?=[^>]*tactic="· exact h.1")', "", text))
    tracer = LeanDojoTracer(traced(repository, lacking, cache))
    tracer.prepare()

    class Asked(LspTracer):
        def trace(self, file: Traced) -> dict[str, tuple[Step, ...]]:
            return dict.fromkeys(file.tactics, ())

    tracer._rest = Asked()
    file = to_trace(repository / "Swap.lean", IN_SWAP)
    assert tracer.trace(file) == {"Two.swap": (), "twice": TWICE}


def test_states_are_split_into_goals() -> None:
    assert goals("no goals") == ()
    assert goals("a : Nat\n⊢ a = a") == ("a : Nat\n⊢ a = a",)
    assert goals("case a\n⊢ 1 = 1\n\ncase b\n⊢ 2 = 2") == ("case a\n⊢ 1 = 1", "case b\n⊢ 2 = 2")


def file_with(kind: str, repository: Path) -> ProjectFile:
    found = Reader(repository, "embedded").file(repository / "Swap.lean")
    return replace(found, toolchain=replace(found.toolchain, kind=kind, plan=None))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH with git and, by name only, lake and lean."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("lake", "lean"):
        (folder / name).write_text("#!/bin/sh\nexit 1\n")
        (folder / name).chmod(0o755)
    git_program = shutil.which("git")
    assert git_program is not None
    monkeypatch.setenv("PATH", f"{folder}:{Path(git_program).parent}:/usr/bin:/bin")
    return folder


def test_auto_takes_leandojo_only_for_a_commit_that_it_has_traced(
    tmp_path: Path, cache: Path, programs: Path, lean: EmbeddedLean
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    files = [file_with("project", repository)]
    tracer = choose_tracer("auto", repository, files)
    assert (tracer.name, "no second build" in tracer.why) == ("lsp", True)
    traced(repository, OWN / "Swap.trace.xml", cache)
    assert is_traced(repository)
    tracer = choose_tracer("auto", repository, files)
    assert (tracer.name, tracer.why) == ("leandojo", "it has traced the last commit already")
    assert choose_tracer("auto", repository, [file_with("embedded", repository)]).name == "lsp"
    git(repository, "commit", "-qm", "two", "--allow-empty")
    assert choose_tracer("auto", repository, files).name == "lsp"


def test_auto_does_without_a_trace_that_leandojo_cannot_read(
    tmp_path: Path, cache: Path, programs: Path, lean: EmbeddedLean
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    broken = tmp_path / "Swap.trace.xml"
    broken.write_text("<TracedFile")
    traced(repository, broken, cache)
    tracer = choose_tracer("auto", repository, [file_with("project", repository)])
    assert tracer.name == "lsp"
    assert "LeanDojo cannot trace" in tracer.why
    assert "\n" not in tracer.why


def test_leandojo_says_in_one_line_what_it_lacks(
    tmp_path: Path, cache: Path, programs: Path, lean: EmbeddedLean
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")

    def refusal(kind: str = "project") -> str:
        with pytest.raises(ToolchainError) as caught:
            choose_tracer("leandojo", repository, [file_with(kind, repository)])
        assert caught.value.message.endswith(": use --tracer lsp")
        assert "\n" not in caught.value.message
        return caught.value.message

    assert choose_tracer("leandojo", repository, [file_with("project", repository)]).why
    assert "embedded Lean" in refusal("embedded")
    assert "another one was chosen" in refusal("path")
    (repository / "lean-toolchain").unlink()
    assert "lean-toolchain" in refusal()
    (repository / "lean-toolchain").write_text("leanprover/lean4:v4.9.0\n")
    shutil.rmtree(repository / ".git")
    assert "not a git repository" in refusal()
    (programs / "lake").unlink()
    assert "lake, which is not on PATH" in refusal()


def test_a_build_that_fails_is_one_line(
    tmp_path: Path, cache: Path, programs: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    (programs / "lake").write_text("#!/bin/sh\necho building\nexit 1\n")
    with pytest.raises(ToolchainError, match=r"LeanDojo cannot trace .*lake build.*--tracer lsp"):
        LeanDojoTracer(repository).prepare()
    assert "building" not in capfd.readouterr().out


def test_the_command_refuses_it_on_the_embedded_lean(
    tmp_path: Path, lean: EmbeddedLean, capsys: pytest.CaptureFixture[str]
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    options = ["--tracer", "leandojo", "--toolchain", "embedded"]
    assert run(["collect", str(repository), *options]) == 2
    said = capsys.readouterr().err
    assert "LeanDojo needs a full Lean toolchain" in said


@pytest.mark.needs_toolchain
@pytest.mark.skipif(shutil.which("lake") is None, reason="needs elan's lake on PATH, and GitHub")
def test_a_repository_is_traced_by_leandojo_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    repository = committed(tmp_path / "own", OWN / "Swap.lean")
    assert run(["collect", str(repository), "--tracer", "leandojo", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["tracer"] == "leandojo"
    with Store.of(repository) as store:
        steps = {theorem.name: proof.steps for theorem, proof in store.pairs()}
    assert steps == {"Two.swap": SWAP, "twice": TWICE}
