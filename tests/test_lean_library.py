"""The embedded Lean's core library: users' files compile, what must fail fails, and every theorem
rests on the three accepted axioms.

Every file under `tests/lean` is compiled by the real embedded Lean. Under `tests/lean/fail` stand
the commands that must be refused; the lines `-- expect: TEXT` before a command say which error it
must give:

    -- expect: omega could not prove the goal
    example (x y : Nat) : x < y := by omega
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from leanprover_alpha.environment.compiled.axioms import STANDARD_AXIOMS, Audit, Library
from leanprover_alpha.environment.compiled.olean import Constant, Kind, Module
from leanprover_alpha.environment.lean.compile import CompileResult, Message, compile_file
from leanprover_alpha.service.check import audit
from leanprover_alpha.toolchain.embedded import EmbeddedLean, embedded_lean
from leanprover_alpha.toolchain.process import Limits

FOLDER = Path(__file__).parent / "lean"
FAIL = FOLDER / "fail"
FILES = sorted(FOLDER.rglob("*.lean"))
PASSING = [path for path in FILES if FAIL not in path.parents]
FAILING = [path for path in FILES if FAIL in path.parents]
EXPECT = re.compile(r"^\s*-- expect: (.*\S)\s*$")
NAMES_LEAN_CANNOT_SPELL = re.compile(r"(^|\.)(\d+|_private|_@)(\.|$)|«[^»]*\.|_hyg|✝")

Compile = Callable[[Path], CompileResult]


@pytest.fixture(scope="session")
def lean() -> EmbeddedLean:
    return embedded_lean()


@pytest.fixture(scope="session")
def compiled(lean: EmbeddedLean, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compile]:
    """Compiles a test file; all are started at once, as many at a time as there are cores."""
    output = tmp_path_factory.mktemp("olean")

    def run(path: Path) -> CompileResult:
        relative = path.relative_to(FOLDER)
        return compile_file(
            lean.command,
            path,
            root=path.parent,
            env={**os.environ, **lean.env},
            output=output / relative.with_suffix(".olean"),
            limits=Limits(seconds=600),
        )

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        futures: dict[Path, Future[CompileResult]] = {p: pool.submit(run, p) for p in FILES}
        yield lambda path: futures[path].result()
        pool.shutdown(cancel_futures=True)


def name_of(path: Path) -> str:
    return str(path.relative_to(FOLDER).with_suffix(""))


def refused(result: CompileResult) -> list[Message]:
    """The messages that mean a command was not accepted."""
    return [m for m in result.messages if m.severity == "error" or m.kind == "hasSorry"]


@pytest.mark.parametrize("path", PASSING, ids=name_of)
def test_file_compiles_without_error_or_sorry(path: Path, compiled: Compile) -> None:
    result = compiled(path)
    assert result.failure is None
    assert [str(message) for message in refused(result)] == []
    assert result.olean is not None


@pytest.mark.parametrize("path", FAILING, ids=name_of)
def test_commands_that_must_fail_do(path: Path, compiled: Compile) -> None:
    result = compiled(path)
    assert result.failure is None
    wrong = [str(m) for m in refused(result)]
    blocks = expectations(path.read_text("utf-8"))
    assert blocks, "the file has no `-- expect: ` line"
    for (start, texts), end in zip(blocks, [*(b[0] for b in blocks[1:]), 10**9], strict=True):
        here = [m for m in refused(result) if start < m.line < end]
        for text in texts:
            met = [m for m in here if text in m.text]
            assert met, f"line {start}: no error says {text!r}; these do: {[m.text for m in here]}"
        for message in here:
            if any(text in message.text for text in texts):
                wrong.remove(str(message))
    assert wrong == []


def expectations(text: str) -> list[tuple[int, list[str]]]:
    """The `-- expect: ` lines, neighbours joined: last line's number, texts."""
    blocks: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if match := EXPECT.match(line):
            if blocks and blocks[-1][0] == number - 1:
                blocks[-1] = (number, [*blocks[-1][1], match[1]])
            else:
                blocks.append((number, [match[1]]))
    return blocks


def test_theorems_of_the_test_files_rest_on_accepted_axioms(
    lean: EmbeddedLean, compiled: Compile
) -> None:
    """Left out are theorems under `#guard_msgs`, which show how a failing proof is reported."""
    library = Library([lean.core])
    count = 0
    for path in PASSING:
        olean = compiled(path).olean
        if olean is not None:
            theorems, reasons = audit(Module.open(olean), library)
            lines = ["", *path.read_text("utf-8").splitlines()]
            kept = [t for t in theorems if not lines[t.line - 1].startswith("#guard_msgs")]
            count += len(kept)
            assert [(name_of(path), t.theorem, t.reasons) for t in kept if not t.ok] == []
            assert reasons == []
    assert count >= 300


@pytest.fixture(scope="session")
def core_axioms(lean: EmbeddedLean) -> dict[str, frozenset[str]]:
    """Every theorem of the core library with its axioms, read from the oleans.

    Left out are the proofs that Lean split off from `unsafe` definitions: no theorem mentions one.
    """
    library = Library([lean.core])
    init = library.module("Init")
    audit = Audit(init, library)
    return {
        constant.name: audit.axioms(constant.name)
        for module in [init, *library.closure(init.imports)]
        for constant in module.constants()
        if constant.kind is Kind.THEOREM and not split_off_from_unsafe(constant)
    }


def split_off_from_unsafe(constant: Constant) -> bool:
    owner = constant.module.constant(constant.name.rpartition("._proof_")[0])
    return owner is not None and owner.is_unsafe


def test_every_theorem_of_the_core_library_rests_on_three_axioms_only(
    core_axioms: dict[str, frozenset[str]],
) -> None:
    for name, axioms in sorted(core_axioms.items()):  # `pytest -s` shows the table
        print(f"{name}: {', '.join(sorted(axioms)) or 'no axioms'}")  # noqa: T201
    counts = Counter(", ".join(sorted(axioms)) or "none" for axioms in core_axioms.values())
    print(f"{len(core_axioms)} theorems by axioms: {dict(counts)}")  # noqa: T201
    assert len(core_axioms) > 500
    wrong = {n: sorted(a) for n, a in core_axioms.items() if not a <= STANDARD_AXIOMS}
    assert wrong == {}


def test_lean_itself_prints_the_same_axioms_for_the_core_library(
    lean: EmbeddedLean, core_axioms: dict[str, frozenset[str]], tmp_path: Path
) -> None:
    names = [name for name in sorted(core_axioms) if not NAMES_LEAN_CANNOT_SPELL.search(name)]
    source = tmp_path / "PrintAxioms.lean"
    source.write_text("".join(f"#print axioms {name}\n" for name in names), "utf-8")
    env = {**os.environ, **lean.env}
    result = compile_file(lean.command, source, root=tmp_path, env=env, limits=Limits(seconds=900))
    assert result.failure is None
    assert [str(error) for error in result.errors] == []
    said = {names[m.line - 1]: axioms_in(m.text) for m in result.messages}
    assert said == {name: core_axioms[name] for name in names}
    assert len(names) > 0.8 * len(core_axioms)


def axioms_in(text: str) -> frozenset[str]:
    """The axioms that `#print axioms` names."""
    _, depends, listed = text.partition("depends on axioms: [")
    return frozenset(re.split(r",\s*", listed.rstrip("]\n "))) if depends else frozenset()
