"""Verdicts in a file: found again by another process, and by nobody who asks another question."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.executors import (
    FileTheorems,
    JudgeTask,
    JudgeTerms,
    LocalExecutor,
)
from leanprover_alpha.environment.verification.judge import Judge, Judgement
from leanprover_alpha.environment.verification.memory import VerdictMemory
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.errors import InputError
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

from .helpers import holes_of

TEXT = "theorem one (p q : Prop) (h : p ∧ q) : q := by\n  sorry\n"
PROOFS = ("exact h.2", "exact h.1", "exact h.right", "sorry")
FORGED = "known, and not asked again"


def judged(path: Path, text: str, terms: JudgeTerms) -> list[Judgement]:
    holes = {hole.theorem: hole for hole in holes_of(text)}
    lean = discover(path.parent / "Judged.lean")
    file = FileTheorems("Judged.lean", Document(text), holes, lean, path.parent)
    with LocalExecutor(replace(terms, memory=path), 1) as executor:
        (found,) = executor.run([JudgeTask(file, {"one": PROOFS})])
    return found["one"]


def test_verdicts_are_found_again_for_the_same_question_alone(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.sqlite"
    first = judged(path, TEXT, JudgeTerms())
    assert [each.accepted for each in first] == [True, False, True, False]
    with sqlite3.connect(path) as file:
        assert file.execute("SELECT count(*) FROM verdicts").fetchone() == (3,)  # one was screened
        forged = json.dumps([False, Level.REFUSED.value, [], FORGED])
        file.execute("UPDATE verdicts SET verdict = ?", (forged,))
    file.close()
    again = judged(path, TEXT, JudgeTerms())
    assert [each.reason for each in again[:3]] == [FORGED] * 3
    assert again[3] == first[3]
    for text, terms in (
        (TEXT.replace("∧ q)", "∧ q) (_ : p)"), JudgeTerms()),
        (TEXT, JudgeTerms(level=Level.REPLAYED)),
        (TEXT, JudgeTerms(heartbeats=10_000)),
    ):
        assert [each.accepted for each in judged(path, text, terms)] == [True, False, True, False]


def test_verdict_is_kept_whole_and_for_others_at_once(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.sqlite"
    mine, yours = VerdictMemory(path), VerdictMemory(path)
    for number, said in enumerate(
        (
            Judgement(True, Level.AUDITED, ("propext", "Quot.sound"), ""),
            Judgement(False, Level.REFUSED, (), "unknown identifier `é`"),
            Judgement(False, Level.REFUSED, (), "(deterministic) timeout at `whnf`"),
        )
    ):
        mine["terms", f"proof {number}"] = said
        assert yours.get(("terms", f"proof {number}")) == said
    assert len(yours) == 3
    assert yours.get(("terms", "proof 3")) is None


@pytest.mark.parametrize(
    "reason",
    [
        "Lean ran out of memory",
        "does not compile: Lean was stopped after 600 s (--timeout): the file takes longer",
        "the kernel's second check was stopped: it met the limit of time",
    ],
)
def test_what_lies_with_the_machine_is_forgotten(tmp_path: Path, reason: str) -> None:
    memory = VerdictMemory(tmp_path / "verdicts.sqlite")
    memory["terms", "proof"] = Judgement(False, Level.REFUSED, (), reason)
    assert len(memory) == 0


def test_a_proof_that_takes_too_long_is_remembered(tmp_path: Path) -> None:
    limits = Limits(seconds=600, memory_mb=2048)
    toolchain = discover(tmp_path / "Judged.lean")
    text = "theorem slow : 2 + 2 = 4 := by\n  sorry\n"
    proofs = {holes_of(text)[0]: ["repeat' (first | skip; skip)", "rfl"]}
    memory = VerdictMemory(tmp_path / "verdicts.sqlite")
    for _ in range(2):
        with Judge(
            toolchain, root=tmp_path, limits=limits, heartbeats=None, seconds=0.5, cache=memory
        ) as judge:
            [[slow, right]] = judge.judge(Document(text), proofs).values()
        assert not slow.accepted
        assert slow.reason == "Lean did not come to an end within 0.5 s"
        assert right.accepted
        assert (len(memory), memory.slow()) == (2, 1)
    assert slow.seconds == 0.0  # the second time it was not tried


MANY = """
import multiprocessing, sys
from pathlib import Path
from leanprover_alpha.environment.verification.memory import VerdictMemory

def opens(folder, together, wrong):
    for number in range(40):
        together.wait()
        try:
            VerdictMemory(folder / f"{number}.sqlite").close()
        except Exception as error:
            wrong.put(str(error))

forking = multiprocessing.get_context("fork")
together, wrong = forking.Barrier(8), forking.SimpleQueue()
given = Path(sys.argv[1]), together, wrong
processes = [forking.Process(target=opens, args=given) for _ in range(8)]
for process in processes:
    process.start()
for process in processes:
    process.join()
while not wrong.empty():
    print(wrong.get())
"""
KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from leanprover_alpha.environment.verification.memory import VerdictMemory

class Killed(sqlite3.Connection):
    def execute(self, statement, *values):
        if statement.startswith(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(statement, *values)

connect = sqlite3.connect
sqlite3.connect = lambda *words, **named: connect(*words, **named, factory=Killed)
VerdictMemory(Path(sys.argv[1]))
"""


def python(program: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program, *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_many_processes_open_a_fresh_file_at_once(tmp_path: Path) -> None:
    done = python(MANY, tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("at", ["CREATE TABLE", "PRAGMA user_version =", "COMMIT", "PRAGMA sync"])
def test_process_that_is_killed_while_it_makes_the_file_hinders_nobody(
    tmp_path: Path, at: str
) -> None:
    path = tmp_path / "verdicts.sqlite"
    assert python(KILLED, path, at).returncode == -signal.SIGKILL
    memory = VerdictMemory(path)
    memory["terms", "proof"] = Judgement(True, Level.AUDITED, (), "")
    assert len(memory) == 1


def test_another_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    path.write_text("a diary, and a long one: " * 100)
    with pytest.raises(InputError, match="cannot be used for verdicts"):
        VerdictMemory(path)
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as file:
        file.execute("CREATE TABLE diary (day TEXT)")
    file.close()
    before = other.read_bytes()
    with pytest.raises(InputError, match="it holds something else"):
        VerdictMemory(other)
    assert other.read_bytes() == before
    assert path.read_text().startswith("a diary")
