"""Ctrl-C and its kin: what every command does when it is told to end."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leanprover_alpha.cli.signals import STOPS, Stop, interrupted_once, on_signals
from leanprover_alpha.service.doors import stdio
from leanprover_alpha.toolchain.family import family
from leanprover_alpha.training.interrupts import uninterrupted

from .program import PROGRAM, SECONDS

FAKE = """\
import subprocess, sys, threading, time, types
import click
from leanprover_alpha.cli import main as entry

@click.command()
def command():
    lean = subprocess.Popen(["sleep", "6000"], start_new_session=True)  # as a Lean is started
    try:
        print(lean.pid, flush=True)
        BODY
    finally:
        print("kept", flush=True)

entry.COMMANDS["fake"] = "for this test"
sys.modules[entry.__package__ + ".fake"] = types.SimpleNamespace(command=command)
sys.argv = ["lean-alpha", "fake"]
entry.main()
"""
BODIES = {
    "waits itself": "lean.wait()",
    "waits for a thread that waits": (
        "thread = threading.Thread(target=lean.wait)\n"
        "        thread.start()\n"
        "        try: time.sleep(6000)\n"
        "        finally: thread.join()"
    ),
}
LOOP = """\
syntax "spin" : tactic
macro_rules | `(tactic| spin) => `(tactic| (have := 1; spin))
set_option maxRecDepth 1000000000
theorem t : False := by spin
"""


def fake(body: str) -> subprocess.Popen[str]:
    """A command that has started a process which spins on its own."""
    program = [sys.executable, "-c", FAKE.replace("BODY", BODIES[body])]
    return subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def gone(pid: int) -> bool:
    """Whether a process ends soon; one that nobody waits for any more has ended."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        said = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True)
        if not said.stdout.strip() or said.stdout.startswith("Z"):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("number", STOPS)
def test_a_command_that_is_stopped_leaves_no_process_behind(
    number: signal.Signals, body: str
) -> None:
    with fake(body) as process:
        assert process.stdout is not None
        below = int(process.stdout.readline())
        process.send_signal(number)
        stdout, stderr = process.communicate(timeout=SECONDS)
    assert process.returncode == 128 + number
    assert stdout == "kept\n"
    assert stderr == "\nInterrupted\n"
    assert gone(below)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_a_signal_that_is_ignored_stays_so(number: signal.Signals) -> None:
    with ignored(number), fake("waits itself") as process:
        assert process.stdout is not None
        below = int(process.stdout.readline())
        process.send_signal(number)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.5)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=SECONDS)
    assert process.returncode == 143
    assert gone(below)


@contextmanager
def ignored(number: int) -> Iterator[None]:
    """As after `nohup`, for what is started inside."""
    before = signal.signal(number, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(number, before)


def test_handlers_are_not_put_over_what_is_ignored_and_are_taken_away_again() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with ignored(signal.SIGHUP):
        with on_signals(signal.SIGHUP, signal.SIGTERM, do=lambda *_: None):
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
            assert signal.getsignal(signal.SIGTERM) is not before
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_front_door_does_not_listen_to_what_is_ignored() -> None:
    handlers = {number: signal.getsignal(number) for number in STOPS}
    try:
        with ignored(signal.SIGHUP):
            stdio.leave_on_signals(None)  # type: ignore[arg-type]  # nobody leaves here
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
            assert signal.getsignal(signal.SIGTERM) is not handlers[signal.SIGTERM]
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)


@pytest.mark.parametrize("number", STOPS)
def test_all_of_them_wait_where_ctrl_c_has_to_wait(number: signal.Signals) -> None:
    done = []

    def work() -> None:
        with uninterrupted():
            signal.raise_signal(number)
            done.append("a checkpoint")

    with interrupted_once() as stop, pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["a checkpoint"]
    assert stop.code == 128 + number


def test_what_follows_the_first_is_left_in_peace_for_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with interrupted_once() as stop:
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGINT)
        monkeypatch.setattr(stop, "_peace", 0.0)  # long ago
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert stop.code == 143


def test_a_patient_stop_notes_the_first_and_raises_at_the_second() -> None:
    with interrupted_once() as stop, interrupted_once() as inner:
        assert inner is stop
        stop.patient = True
        signal.raise_signal(signal.SIGINT)
        assert stop.number == signal.SIGINT
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_a_stop_that_never_came_is_ctrl_c() -> None:
    assert Stop().code == 130


# With Lean

SPINS = LOOP + "theorem left_open : 1 = 1 := by sorry\n"
HELLO = {
    "protocolVersion": "2025-06-18",
    "capabilities": {},
    "clientInfo": {"name": "test", "version": "1"},
}
OPENED = {"uri": "untitled:Endless", "languageId": "lean4", "version": 1, "text": SPINS}


def messages(*said: tuple[str, dict[str, object]], framed: bool) -> str:
    """What a client of a front door says; each has an id but for notifications."""
    found = ""
    for number, (method, params) in enumerate(said):
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if not method.startswith(("notifications/", "initialized", "textDocument/")):
            message["id"] = number
        text = json.dumps(message)
        found += f"Content-Length: {len(text)}\r\n\r\n{text}" if framed else text + "\n"
    return found


COMMANDS = {
    "check FILE": "",
    "prove FILE --model none": "",
    "prove --stdin-json --model none": json.dumps({"id": 1, "do": "check", "text": SPINS}) + "\n",
    "lsp --model none": messages(
        ("initialize", {"processId": None, "capabilities": {}}),
        ("initialized", {}),
        ("textDocument/didOpen", {"textDocument": OPENED}),
        framed=True,
    ),
    "mcp --model none": messages(
        ("initialize", HELLO),
        ("notifications/initialized", {}),
        ("tools/call", {"name": "check", "arguments": {"text": SPINS}}),
        framed=False,
    ),
    "collect FOLDER": "",
    "train FOLDER --model builtin": "",
    "eval --theorems FILE --model builtin --out FOLDER/run": "",
    "synthesize --count 100000 --out FOLDER/pairs": "",
}
"""Each keeps Lean busy for long, with what stands in its input."""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("line", COMMANDS)
def test_no_command_leaves_a_lean_behind(tmp_path: Path, line: str, number: int) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "endless"\n')
    path = tmp_path / "Endless.lean"
    path.write_text(SPINS)
    words = [w.replace("FILE", str(path)).replace("FOLDER", str(tmp_path)) for w in line.split()]
    with (tmp_path / "stderr").open("w+") as errors:
        process = subprocess.Popen(
            [*PROGRAM, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            text=True,
        )
        assert process.stdin is not None
        process.stdin.write(COMMANDS[line])
        process.stdin.flush()
        below = at_work(process)
        process.send_signal(number)
        assert process.wait(SECONDS) == 128 + number
        process.stdin.close()
        errors.seek(0)
        assert "Traceback" not in errors.read()
    assert all(map(gone, below))


def at_work(process: subprocess.Popen[str]) -> list[int]:
    """The processes below one, as soon as one of them has been there for a while."""
    deadline = time.monotonic() + SECONDS
    since: dict[int, float] = {}
    while time.monotonic() < deadline:
        assert process.poll() is None
        now = time.monotonic()
        since = {pid: since.get(pid, now) for pid in family(process.pid)[1:]}
        if any(now - begin > 5 for begin in since.values()):
            return list(since)
        time.sleep(0.1)
    raise AssertionError("no Lean was at work")
