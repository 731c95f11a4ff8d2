"""`lean-alpha lsp` as an editor meets it: one server for all tests that do it no harm."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprover_alpha.cli import main as entry
from leanprover_alpha.environment.lean.compile import compile_file
from leanprover_alpha.service.doors.benches import WARM
from leanprover_alpha.toolchain.embedded import EmbeddedLean
from leanprover_alpha.toolchain.family import family

from .editor import SECONDS, Editor, position

SWAP = "theorem swap {p q : Prop} (h : p ∧ q) : q ∧ p := by\n  sorry\n"
TWO = "theorem two : 1 + 1 = 2 := sorry\n"
WIDE = "-- 𝔸\n" + SWAP + "\n" + TWO
ENDLESS = """\
theorem endless (f : Nat → Nat) (p : Nat → Prop) (h : ∀ n, p (f n) → p (n + f n))
    (h' : ∀ n, p n ∨ p (f (n + 1))) : p (f 0) ∧ p 1 := by
  sorry
"""
CANCELLED, METHOD_NOT_FOUND, NOT_INITIALIZED = -32800, -32601, -32002
INVALID_PARAMS, REQUEST_FAILED = -32602, -32803


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    editor = Editor("--budget", "600")
    editor.start()
    yield editor
    assert editor.leave() == 0
    assert editor.stray == b""
    assert editor.stderr == b""


@pytest.fixture(scope="module")
def wide(editor: Editor) -> str:
    """A document with two holes, behind a character of two UTF-16 units."""
    return editor.open("untitled:Wide", WIDE)


def compiles(text: str, lean: EmbeddedLean, folder: Path) -> bool:
    source = folder / "Buffer.lean"
    source.write_text(text)
    result = compile_file(lean.command, source, root=folder, env={**os.environ, **lean.env})
    return result.ok and not result.messages


def alive(pids: list[int]) -> list[int]:
    """Those of the processes that have not ended."""
    found = []
    for pid in pids:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if state != "Z":
            found.append(pid)
    return found


def gone(pids: list[int], seconds: float = SECONDS) -> bool:
    """Whether the processes end; waits for it."""
    deadline = time.monotonic() + seconds
    while alive(pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not alive(pids)


def hover(editor: Editor, uri: str, word: str) -> str:
    """What the editor shows there; asked again while Lean is said to be busy."""
    return shown(editor, uri, word, editor.ask("textDocument/hover", asked(editor, uri, word)))


def shown(editor: Editor, uri: str, word: str, number: int) -> str:
    found = editor.answer(number)["result"]
    text = "" if found is None else str(found["contents"]["value"])
    return hover(editor, uri, word) if "still busy" in text else text


def under_way(editor: Editor, since: int, word: str = "looking for") -> None:
    """Wait until a search is under way that was asked for after so many messages."""
    deadline = time.monotonic() + SECONDS
    while not any(word in str(message) for message in editor.told[since:]):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def asked(editor: Editor, uri: str, word: str, **more: object) -> dict[str, object]:
    text = editor.texts[uri]
    return {
        "textDocument": {"uri": uri},
        "position": position(text, text.index(word)),
        **more,
    }


# What is shown


def test_hover_on_a_hole_shows_its_goal(editor: Editor, wide: str) -> None:
    assert "h : p ∧ q\n⊢ q ∧ p" in hover(editor, wide, "sorry")
    assert hover(editor, wide, "theorem") == ""


def test_lens_stands_above_each_theorem_with_a_hole(editor: Editor, wide: str) -> None:
    assert hover(editor, wide, "sorry")  # Lean is through
    lenses = editor.call("textDocument/codeLens", {"textDocument": {"uri": wide}})
    assert [lens["range"]["start"]["line"] for lens in lenses] == [1, 4]
    assert {lens["command"]["title"] for lens in lenses} == {"Prove with lean-alpha"}


def test_actions_belong_to_a_hole_and_to_leans_warning_of_it(editor: Editor, wide: str) -> None:
    titles = [action["title"] for action in editor.actions(wide, "sorry")]
    assert titles[0] == "Prove with lean-alpha"
    assert titles[-1] == "Prove all holes in this file"
    place = position(WIDE, WIDE.index("two"))
    warning = {
        "range": {"start": place, "end": place},
        "message": "declaration uses 'sorry'",
        "severity": 2,
    }
    first, *_ = editor.actions(wide, "two", [warning])
    assert first["title"] == "Prove with lean-alpha"
    assert first["diagnostics"][0]["message"] == warning["message"]
    assert first["command"]["arguments"][0]["line"] == 4


# Proving


def test_several_proofs_to_choose_from(editor: Editor, wide: str) -> None:
    params = asked(editor, wide, "sorry", proofs=3, budget=600)
    params |= {"partialResultToken": "early", "workDoneToken": "w"}
    (hole,) = editor.call("leanAlpha/prove", params)["holes"]
    proofs = [proof["proof"] for proof in hole["proofs"]]
    assert len(set(proofs)) == 3
    assert {proof["level"] for proof in hole["proofs"]} == {"replayed"}
    told = [m["params"] for m in editor.told if m["method"] == "$/progress"]
    early = [m["value"]["holes"][0]["proofs"][0]["proof"] for m in told if m["token"] == "early"]
    assert proofs[0] in early
    bar = [m["value"] for m in told if m["token"] == "w"]
    assert [bar[0]["kind"], bar[-1]["kind"]] == ["begin", "end"]
    shares = [step["percentage"] for step in bar[:-1]]
    assert shares == sorted(shares)
    known = [a for a in editor.actions(wide, "sorry") if a["title"].startswith("lean-alpha: use")]
    edits = [action["edit"]["documentChanges"][0]["edits"][0]["newText"] for action in known]
    assert edits == [proof["newText"] for proof in hole["proofs"]]


def test_action_puts_the_proof_in_and_the_buffer_compiles(
    editor: Editor, wide: str, lean: EmbeddedLean, tmp_path: Path
) -> None:
    (every,) = [a for a in editor.actions(wide, "two") if "all holes" in a["title"]]
    assert editor.run(every) == {"ok": True, "message": ""}
    assert compiles(editor.texts[wide], lean, tmp_path)


def test_proof_is_verified_anew_when_the_text_above_changed(editor: Editor) -> None:
    uri = editor.open("untitled:Above", "def n : Nat := 2\n" + TWO.replace("2", "n"))
    action, since = editor.actions(uri, "sorry")[0], len(editor.told)
    number = editor.ask("workspace/executeCommand", action["command"])
    under_way(editor, since)
    editor.edit(uri, "def n", "-- a note\ndef n")
    assert editor.answer(number)["result"] == {"ok": True, "message": ""}
    assert "sorry" not in editor.texts[uri]
    assert editor.texts[uri].startswith("-- a note\ndef n : Nat := 2\ntheorem two : 1 + 1 = n := ")


def test_nothing_is_inserted_where_the_text_changed(editor: Editor) -> None:
    uri = editor.open("untitled:Changed", SWAP)
    action, since = editor.actions(uri, "sorry")[0], len(editor.told)
    number = editor.ask("workspace/executeCommand", action["command"])
    under_way(editor, since)
    editor.edit(uri, "q ∧ p", "p ∧ q")
    answer = editor.answer(number)["result"]
    assert not answer["ok"]
    assert "changed" in answer["message"]
    assert editor.texts[uri] == SWAP.replace("q ∧ p", "p ∧ q")


def test_time_that_was_too_short_is_said(editor: Editor) -> None:
    uri = editor.open("untitled:Endless", ENDLESS)
    params = asked(editor, uri, "sorry", budget=0.5)
    (hole,) = editor.call("leanAlpha/prove", params)["holes"]
    assert hole["status"] == "timeout"
    assert "not proved within 0.5 s" in hole["message"]
    assert hole["proofs"] == []


def test_cancelled_search_is_answered_at_once_and_ends(editor: Editor) -> None:
    uri = editor.open("untitled:Cancel", ENDLESS)
    hover(editor, uri, "sorry")
    before = len(editor.told)
    number = editor.ask("leanAlpha/prove", asked(editor, uri, "sorry", workDoneToken="c"))
    under_way(editor, before, "tried")
    editor.tell("$/cancelRequest", {"id": number})
    assert editor.answer(number)["error"]["code"] == CANCELLED
    assert editor.told[-1]["params"]["value"]["kind"] == "end"


# Robustness


def test_server_lives_through_what_is_no_message(editor: Editor) -> None:
    editor.raw(b"nonsense\r\n\r\nContent-Length: abc\r\n\r\nContent-Length: -5\r\n\r\n")
    editor.send(b"{not json")
    assert editor.answer(None)["error"]["code"] == -32700
    for strange in (b"[]", b"17", b'{"jsonrpc": "2.0"}', b"[" * 100_000):
        editor.send(strange)
        assert "error" in editor.answer(None)
    editor.raw(b"content-length: %d\r\n\r\n" % (65 << 20) + b" " * (65 << 20))
    assert "larger" in editor.answer(None)["error"]["message"]
    found = editor.answer(editor.ask("no/suchMethod", {}))
    assert found["error"]["code"] == METHOD_NOT_FOUND
    for method, params in [
        ("leanAlpha/prove", {"textDocument": {"uri": "untitled:Never"}}),
        ("leanAlpha/prove", ["x"]),
        ("textDocument/hover", {"textDocument": 5}),
        ("workspace/executeCommand", {"command": "leanAlpha.prove", "arguments": [{}]}),
        ("workspace/executeCommand", {"command": "rm"}),
    ]:
        assert "error" in editor.answer(editor.ask(method, params))
    editor.tell("textDocument/didChange", {"textDocument": {}, "contentChanges": 5})
    editor.tell("no/suchNotification", {})


def test_arguments_that_make_no_sense_are_refused_in_one_line(editor: Editor) -> None:
    uri = editor.open("untitled:Half", TWO + "-- \ud800")
    place = asked(editor, uri, "sorry")
    for more, why in [
        ({"budget": 10**400}, "budget is a finite number"),
        ({"budget": float("inf")}, "budget is a finite number"),
        ({"budget": float("nan")}, "budget is a finite number"),
        ({"position": {"line": float("inf"), "character": 0}}, "a position is"),
        ({"textDocument": [uri]}, "wants a textDocument"),
    ]:
        error = editor.answer(editor.ask("leanAlpha/prove", {**place, **more}))["error"]
        assert error["code"] == INVALID_PARAMS
        assert why in error["message"]
    error = editor.answer(editor.ask("leanAlpha/prove", place))["error"]
    assert error["code"] == REQUEST_FAILED
    assert error["message"] == "the text has half a character (a lone surrogate) in line 2"


def test_leans_that_crash_are_started_again(editor: Editor) -> None:
    uri = editor.open("untitled:Crash", SWAP)
    assert "⊢" in hover(editor, uri, "sorry")
    for pid in family(editor.process.pid)[1:]:
        os.kill(pid, signal.SIGKILL)
    editor.edit(uri, "theorem", "\n\ntheorem")
    answer = editor.answer(editor.ask("textDocument/hover", asked(editor, uri, "sorry")))
    if "error" in answer:  # said, not passed over; the next request works
        assert "crash" in answer["error"]["message"].lower()
    assert "⊢ q ∧ p" in hover(editor, uri, "sorry")


def test_more_documents_at_once_than_are_kept_warm(editor: Editor) -> None:
    uris = [
        editor.open(f"file:///nowhere/Doc{n}.lean", TWO.replace("1", f"{n}"))
        for n in range(WARM + 2)
    ]
    numbers = [editor.ask("textDocument/hover", asked(editor, uri, "sorry")) for uri in uris]
    goals = [shown(editor, uri, "sorry", n) for uri, n in zip(uris, numbers, strict=True)]
    assert [f"⊢ {n} + {n} = 2" in goal for n, goal in enumerate(goals)] == [True] * (WARM + 2)
    for uri in uris:
        editor.tell("textDocument/didClose", {"textDocument": {"uri": uri}})


STRAY = """
import os, subprocess, sys, warnings
import rich
import leanprover_alpha.service.doors.workbench as workbench

found = workbench.find_holes

def noisy(*words):
    print("STRAY print")
    os.write(1, b"STRAY write\\n")
    subprocess.run(["echo", "STRAY child"])
    warnings.warn("STRAY warning")
    rich.print("STRAY rich")
    sys.__stdout__.write("STRAY stdout\\n")
    return found(*words)

workbench.find_holes = noisy
from leanprover_alpha.cli.main import main
main()
"""


def test_only_the_protocol_reaches_stdout_and_a_client_that_vanishes_is_noticed() -> None:
    client = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    editor = Editor(program=[sys.executable, "-c", STRAY])
    editor.start(processId=client.pid)
    uri = editor.open("untitled:Noise", '#eval IO.println "STRAY Lean"\n' + TWO)
    assert "⊢ 1 + 1 = 2" in hover(editor, uri, "sorry")
    below = family(editor.process.pid)
    client.kill()
    client.wait()
    assert editor.process.wait(SECONDS) == 1
    assert gone(below)
    assert editor.stray == b""
    for word in (b"print", b"write", b"child", b"warning", b"rich", b"stdout"):
        assert b"STRAY " + word in editor.stderr


def test_closed_connection_ends_the_server_and_its_leans() -> None:
    editor = Editor()
    early = editor.answer(editor.ask("textDocument/hover", {}))
    assert early["error"]["code"] == NOT_INITIALIZED
    editor.start()
    uri = editor.open("untitled:Gone", ENDLESS)
    hover(editor, uri, "sorry")
    editor.ask("leanAlpha/prove", asked(editor, uri, "sorry"))
    below = family(editor.process.pid)
    assert len(below) > 1
    assert editor.process.stdin is not None
    editor.process.stdin.close()
    assert editor.process.wait(SECONDS) == 1
    assert gone(below)


def test_help_of_the_front_doors_ends_with_two_examples(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("lsp", "mcp"):
        assert entry.run([name, "--help"]) == 0
        lines = capsys.readouterr().out.rstrip().splitlines()
        assert lines[-3].strip() == "Examples:"
        assert all(f"lean-alpha {name}" in line for line in lines[-2:])
