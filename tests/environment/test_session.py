"""A scratch text in a warm Lean: what it answers, and that no text takes it down."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.lean.compile import Message, compile_file
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.environment.text.document import Span
from leanprover_alpha.errors import LeanCrashError, LeanTimeoutError, ToolchainError
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.family import family, kill_family
from leanprover_alpha.toolchain.limits import Limits

GOOD = "theorem above : 1 + 1 = 2 := rfl\n\n"
LOOP = (
    "set_option maxHeartbeats 0 in\nset_option maxRecDepth 100000000 in\n"
    "theorem loop : True := by\n  repeat (have : True := trivial)\n"
)


@pytest.fixture(scope="module")
def toolchain(tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    path = tmp_path_factory.mktemp("session") / "Scratch.lean"
    path.write_text(GOOD)
    return discover(path, "embedded")


@pytest.fixture(scope="module")
def shared(toolchain: Toolchain) -> Iterator[LeanSession]:
    with LeanSession(toolchain, Limits(seconds=600)) as session:
        yield session


def brief(messages: tuple[Message, ...]) -> list[tuple[object, ...]]:
    return [(m.severity, m.line, m.column, m.end_line, m.end_column, m.text) for m in messages]


TEXTS = [
    "theorem a : 1 = 2 := by\n  rfl\n",
    "theorem a (p q : Prop) : p → q ∧ q := by\n  intro h\n  constructor\n",
    "-- 𝔸𝔹\ntheorem «𝔸» (𝕜 : Nat) : 𝕜 = 𝕜 ∧ 𝕜 = 1 := ⟨/- 𝔸 -/ rfl, by 𝔸⟩\n",
    "theorem a : 1 = 1 := by\r\n  skip\r\n  rfl\r\n\r\n#check a\r\ntheorem b : 2 = 3 := foo\r\n",
    "theorem a : 1 = 1 := by\n\trfl\n#eval 1 + 1\n",
    'def s := "a\x0cb\u2028c"\n#print axioms s\ntheorem b : s = "" := rfl',
    "theorem a : = := by\n  sorry\n\ntheorem b : 1 = 1 := sorry",
    "",
    "#exit\ntheorem a : 1 = 2 := rfl",
]


@pytest.mark.parametrize("text", TEXTS)
def test_messages_are_those_of_the_command_line(
    shared: LeanSession, toolchain: Toolchain, tmp_path: Path, text: str
) -> None:
    found = shared.set_text(text)
    source = tmp_path / "Scratch.lean"
    source.write_text(text, "utf-8", newline="")
    lean = compile_file(toolchain.command, source, root=tmp_path, env=toolchain.env)
    assert sorted(brief(found)) == sorted(brief(lean.messages))
    kinds = {m.kind for m in lean.messages} & {"hasSorry", "Tactic.unsolvedGoals"}
    assert kinds == {m.kind for m in found} - {""}


def test_an_import_that_is_missing_is_a_message(shared: LeanSession) -> None:
    (found,) = shared.set_text("import Nothing.Here\ntheorem a : 1 = 1 := rfl\n")
    assert "unknown module prefix 'Nothing'" in found.text
    assert shared.set_text(GOOD) == ()


def test_messages_are_never_those_of_an_earlier_text(shared: LeanSession) -> None:
    for number in range(15):
        wrong = number % 3
        text = GOOD + "".join(
            f"theorem t{i} : {number} = {number + (i < wrong)} := by rfl\n" for i in range(4)
        )
        assert len({m.line for m in shared.set_text(text) if m.severity == "error"}) == wrong


def test_no_error_is_swallowed_after_the_hundredth(shared: LeanSession) -> None:
    text = "".join(f"theorem f{i} : {i} = {i + 1} := by decide\n" for i in range(130))
    assert {m.line for m in shared.set_text(text) if m.severity == "error"} == set(range(1, 131))


def test_goals_are_found_behind_wide_characters(shared: LeanSession) -> None:
    text = "theorem a (𝕜 : Nat) : 𝕜 = 𝕜 ∧ 𝕜 = 𝕜 := ⟨rfl, /- 𝔸 -/ by skip; exact sorry⟩\n"
    shared.set_text(text)
    assert shared.goals(text.index("skip")) == ("𝕜 : Nat\n⊢ 𝕜 = 𝕜",)
    assert shared.term_goal(text.index("sorry")) == "𝕜 : Nat\n⊢ 𝕜 = 𝕜"
    assert shared.goals(0) == ()
    assert shared.term_goal(0) is None
    assert shared.sorries() == (Span(text.index("sorry"), text.index("sorry") + 5),)


def test_a_loop_ends_at_the_limit_and_the_session_goes_on(toolchain: Toolchain) -> None:
    with LeanSession(toolchain, Limits(seconds=600)) as session:
        assert session.set_text(GOOD) == ()
        with pytest.raises(LeanTimeoutError):
            session.set_text(GOOD + LOOP, seconds=1)
        assert session.text == GOOD
        assert session.set_text(GOOD + "#check above\n")[0].text == "above : 1 + 1 = 2"


HUNGRY = (
    "def big (n : Nat) : Nat := 2 ^ (2 ^ 31 + n)\n"
    "#eval [big 1, big 2, big 3, big 4, big 5, big 6].length\n"
)


def test_a_text_that_crashes_lean_is_blamed(toolchain: Toolchain) -> None:
    with LeanSession(toolchain, Limits(seconds=600)) as session:
        session.set_text(GOOD)
        with pytest.raises(LeanCrashError, match="exponent is too big"):
            session.set_text(GOOD + "#eval (2 ^ (2 ^ 35) : Nat) % 7\n")
        assert session.set_text(GOOD + "#check above\n")[0].text == "above : 1 + 1 = 2"


def test_a_text_that_eats_the_memory_is_blamed(toolchain: Toolchain) -> None:
    with LeanSession(toolchain, Limits(seconds=600, memory_mb=400)) as session:
        session.set_text(GOOD)
        with pytest.raises(LeanCrashError, match="400 MB"):
            session.set_text(GOOD + HUNGRY)
        assert session.set_text(GOOD + "#check above\n")[0].text == "above : 1 + 1 = 2"


def test_a_lean_that_dies_is_started_again(toolchain: Toolchain) -> None:
    with LeanSession(toolchain, Limits(seconds=600)) as session:
        session.set_text(GOOD)
        worker = family(_server(session))[-1]
        idle = _worked(worker)

        def kill_in_the_loop() -> None:
            while _worked(worker) < idle + 0.5:
                time.sleep(0.05)
            kill_family(_server(session))

        killer = threading.Thread(target=kill_in_the_loop)
        killer.start()
        with pytest.raises(LeanCrashError):
            session.set_text(GOOD + LOOP)
        killer.join()
        assert session.set_text(GOOD + "#check above\n")[0].text == "above : 1 + 1 = 2"


def test_a_worker_that_dies_between_two_texts_is_replaced(toolchain: Toolchain) -> None:
    with LeanSession(toolchain, Limits(seconds=600)) as session:
        session.set_text(GOOD)
        os.kill(family(_server(session))[-1], signal.SIGKILL)
        time.sleep(0.2)
        try:
            found = session.set_text(GOOD + "#check above\n")
        except LeanCrashError:
            found = session.set_text(GOOD + "#check above\n")
        assert found[0].text == "above : 1 + 1 = 2"


def _server(session: LeanSession) -> int:
    pid = session.pid
    assert pid is not None
    return pid


def _worked(pid: int) -> float:
    """The processor seconds of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def test_a_closed_session_says_so(toolchain: Toolchain) -> None:
    session = LeanSession(toolchain, Limits())
    session.close()
    session.close()
    with pytest.raises(ToolchainError, match="closed"):
        session.set_text("")


PROGRAM = """
import sys
from pathlib import Path
from leanprover_alpha.environment.lean.session import LeanSession
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.limits import Limits

session = LeanSession(discover(Path(sys.argv[1]), "embedded"), Limits(seconds=600))
session.set_text("theorem a : 1 = 1 := rfl")
print("ready", flush=True)
if sys.argv[2] == "loop":
    session.set_text(sys.argv[3])
"""


@pytest.mark.parametrize("how", ["exit", "interrupt", "kill"])
def test_no_process_stays_behind(tmp_path: Path, how: str) -> None:
    path = tmp_path / "A.lean"
    path.write_text("")
    what = "exit" if how == "exit" else "loop"
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(path), what, LOOP],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        members = family(process.pid) if how != "exit" else []
        if how != "exit":
            time.sleep(0.5)
            members = family(process.pid)
            assert len(members) >= 3  # ours, the server, its worker
            process.send_signal(2 if how == "interrupt" else 9)
        process.wait(600)
    deadline = time.monotonic() + 600
    while any(_lives(pid) for pid in members) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(_lives(pid) for pid in members)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state != "Z"
