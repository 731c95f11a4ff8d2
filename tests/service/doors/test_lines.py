"""`lean-alpha prove --stdin-json`: requests and events as lines of JSON."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.service.attempts import processors
from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.service.doors.lines import Lines
from leanprover_alpha.service.results import ProveOptions
from leanprover_alpha.toolchain.family import family

from .editor import PROGRAM, SECONDS
from .test_lsp import ENDLESS, SWAP, TWO, gone

Event = dict[str, Any]
ROOT = Path(__file__).parents[3]
RECORDED = ROOT / "tests" / "data" / "tactic" / "swap.jsonl"
TACTIC = ROOT / "lean" / "LeanAlpha" / "Tactic.lean"


class Script:
    """A script at the other end of the pipes."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [*PROGRAM, "prove", "--stdin-json", "--model", "none", "--budget", "600"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def send(self, request: dict[str, Any] | bytes) -> None:
        assert self.process.stdin is not None
        line = request if isinstance(request, bytes) else json.dumps(request).encode()
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def event(self) -> Event:
        assert self.process.stdout is not None
        found: Event = json.loads(self.process.stdout.readline())
        return found

    def events(self, request: dict[str, Any]) -> list[Event]:
        """All events of a request, the last one its end."""
        self.send(request)
        found = [self.event()]
        while found[-1]["event"] in ("progress", "proof"):
            found.append(self.event())
        assert {event["id"] for event in found} == {request["id"]}
        return found


@pytest.fixture(scope="module")
def script() -> Iterator[Script]:
    script = Script()
    yield script
    assert script.process.stdin is not None
    script.process.stdin.close()
    assert script.process.wait(SECONDS) == 0
    assert script.process.stderr is not None
    assert script.process.stderr.read() == b""


def test_proofs_come_with_the_edits_and_the_text(script: Script) -> None:
    events = script.events({"id": "a", "do": "prove", "text": SWAP + TWO, "theorem": "two"})
    kinds = [event["event"] for event in events]
    assert kinds[-2:] == ["progress", "result"]
    assert "proof" in kinds
    assert events[0] == {"id": "a", "event": "progress", "percentage": 0, "message": "1 hole"}
    result = events[-1]["result"]
    (hole,) = result["holes"]
    assert (hole["theorem"], hole["status"], hole["level"]) == ("two", "proved", "replayed")
    (edit,) = result["edits"]
    assert edit["start"] == {"line": 3, "column": 27}
    assert edit["newText"] == hole["proof"]
    assert result["text"] == SWAP + TWO.replace("sorry", hole["proof"])


def test_goals_and_tactics_of_a_hole(script: Script) -> None:
    asked = {"text": SWAP + TWO, "line": 2, "column": 2}
    (answer,) = script.events({"id": 1, "do": "goals", **asked})
    assert answer["result"]["goals"] == ["p q : Prop\nh : p ∧ q\n⊢ q ∧ p"]
    tactics = ["exact ⟨h.2, h.1⟩", "constructor", "omega", "sorry"]
    (answer,) = script.events({"id": 2, "do": "try_tactics", "tactics": tactics, **asked})
    found = answer["result"]["results"]
    assert [one["status"] for one in found] == ["proved", "goals", "error", "error"]
    assert found[0]["level"] == "replayed"
    assert [goal.splitlines()[-1] for goal in found[1]["goals"]] == ["⊢ q", "⊢ p"]
    assert found[2]["message"]


def test_text_counts_as_standing_at_its_file(script: Script, tmp_path: Path) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "p"\n[[lean_lib]]\nname = "P"\n')
    (tmp_path / "P").mkdir()
    (tmp_path / "P" / "Basic.lean").write_text("def double (n : Nat) : Nat := n + n\n")
    text = "import P.Basic\ntheorem d (n : Nat) : double n = n + n := rfl\n"
    unsaved = tmp_path / "P" / "Use.lean"
    request = {"id": 3, "do": "check", "file": str(unsaved), "text": text}
    (answer,) = script.events(request)
    assert answer["result"]["ok"] is True
    assert [theorem["theorem"] for theorem in answer["result"]["theorems"]] == ["d"]
    assert os.listdir(tmp_path / "P") == ["Basic.lean"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"nonsense", "not JSON"),
        (b"[1]", "JSON object"),
        (b'{"id": 4, "do": "dance"}', '"prove"'),
        (b'{"id": 4, "do": "prove"}', "name a file"),
        (b'{"id": 4, "do": "prove", "text": 5}', "text is a text"),
        (b'{"id": 4, "do": "prove", "text": "", "budget": -1}', "seconds"),
        (b'{"id": 4, "do": "prove", "file": "/nowhere/X.lean"}', "No such file"),
        (b'{"id": 4, "do": "cancel", "request": 77}', "under way"),
    ],
)
def test_bad_request_is_one_error_and_no_end(script: Script, line: bytes, why: str) -> None:
    script.send(line)
    event = script.event()
    while event["event"] == "progress":
        event = script.event()
    assert event["event"] == "error"
    assert why in event["message"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (f'"do": "prove", "text": "", "budget": {"9" * 400}', "budget is a finite number"),
        ('"do": "prove", "text": "", "budget": 1e400', "budget is a finite number"),
        ('"do": "prove", "text": "", "budget": NaN', "budget is a finite number"),
        ('"do": "prove", "text": "", "budget": Infinity', "budget is a finite number"),
        ('"do": "prove", "text": "", "budget": true', "budget is a finite number"),
        ('"do": "prove", "text": "", "proofs": 1.5', "proofs is a whole number"),
        ('"do": "prove", "text": "", "line": NaN', "line is a whole number"),
        (f'"do": "check", "text": {"[" * 400}{"]" * 400}', "text is a text"),
        ('"do": "prove", "text": "\\n\\ud800"', "half a character (a lone surrogate) in line 2"),
        ('"do": "check", "text": "\\udfff"', "half a character"),
        ('"do": "goals", "text": "\\udc80"', "half a character"),
        (
            '"do": "try_tactics", "text": "", "tactics": ["\\ud800"]',
            "tactic has half a character",
        ),
        ('"do": "check", "text": "", "file": "a\\u0000"', "null"),
        ('"do": "check", "file": "\\ud800"', "surrogates not allowed"),
        ('"do": "cancel", "request": NaN', "request cannot be sent back"),
        ('"do": {"deep": []}', '"prove"'),
    ],
)
def test_no_argument_ends_the_conversation(script: Script, arguments: str, why: str) -> None:
    script.send(f'{{"id": 5, {arguments}}}'.encode())
    event = script.event()
    assert (event["id"], event["event"]) == (5, "error")
    assert why in event["message"]
    assert "internal" not in event["message"]


@pytest.mark.parametrize(
    "line",
    [b"[" * 100_000, b'{"id": %s}' % (b"[" * 5_000 + b"]" * 5_000), b'{"id": %s}' % (b"9" * 5_000)],
    ids=["never closed", "deep", "long number"],
)
def test_json_that_python_does_not_read_is_an_error(script: Script, line: bytes) -> None:
    script.send(line)
    event = script.event()
    assert (event["id"], event["event"]) == (None, "error")
    assert "not JSON" in event["message"]


def test_id_is_sent_back_however_deep_it_is_or_is_refused(script: Script) -> None:
    """Reading JSON and writing it have limits of their own: no depth may fall between them."""
    for depth in (3, *range(900, 1000)):
        number = "[" * depth + "]" * depth
        script.send(f'{{"id": {number}, "do": "dance"}}'.encode())
        assert script.process.stdout is not None
        line = script.process.stdout.readline().decode()
        assert '"event": "error"' in line
        assert line.startswith(f'{{"id": {number}, ') or (depth > 3 and '"id": null, ' in line)


def test_odd_ids_come_back_as_json(script: Script) -> None:
    for number in ("é", "\ud800", {"a": [1.5, None]}):
        script.send({"id": number, "do": "dance"})
        assert script.event()["id"] == number


def test_end_of_the_input_after_a_cancelled_request_is_no_failure() -> None:
    out, benches, go_on = io.BytesIO(), Benches(ProveOptions()), threading.Event()

    class Slow(Lines):
        def _watch(self) -> None: ...

        def _work(self, number: str, asked: dict[str, Any]) -> Any:
            return lambda leash: {"waited": go_on.wait(SECONDS)}

        def _cancel(self, number: str, request: str) -> None:
            super()._cancel(number, request)
            go_on.set()

    many = processors() + 1  # the last one has to wait
    asked: list[dict[str, Any]] = [{"id": n, "do": "check"} for n in range(many)]
    asked.append({"id": "stop", "do": "cancel", "request": many - 1})
    lines = b"".join(json.dumps(one).encode() + b"\n" for one in asked)
    assert Slow(benches, out, pytest.fail).serve(io.BytesIO(lines)) == 0
    events = [json.loads(line) for line in out.getvalue().splitlines()]
    assert {"id": many - 1, "event": "cancelled"} in events
    assert len(events) == len(asked)
    benches.close()


def test_request_is_cancelled_while_another_is_answered(script: Script) -> None:
    script.send({"id": "long", "do": "prove", "text": ENDLESS})
    while "tried" not in script.event().get("message", ""):
        pass
    script.send({"id": "stop", "do": "cancel", "request": "long"})
    ends = []
    while len(ends) < 2:
        event = script.event()
        if event["event"] != "progress":
            ends.append((event["id"], event["event"]))
    assert sorted(ends) == [("long", "cancelled"), ("stop", "result")]


def test_reader_that_vanishes_ends_everything() -> None:
    script = Script()
    script.send({"id": 1, "do": "prove", "text": ENDLESS})
    while "tried" not in script.event().get("message", ""):
        pass
    below = family(script.process.pid)
    assert script.process.stdout is not None
    script.process.stdout.close()
    assert script.process.wait(SECONDS) == 1
    assert gone(below)


def test_conversation_of_the_lean_tactic_goes_as_it_was_recorded(script: Script) -> None:
    """The tactic itself needs a full toolchain; what it sends and reads is held fast here."""
    lines = RECORDED.read_text().splitlines()
    (sent, *got) = [next(iter(json.loads(line).values())) for line in lines]
    source = TACTIC.read_text()
    request = source[source.index("def request") : source.index("def proofsOf")]
    assert set(re.findall(r'\("(\w+)",', request)) == set(sent)
    events = script.events({**sent, "budget": 600})
    ends = [(event["event"], sorted(event)) for event in (got[-1], events[-1])]
    assert ends[0] == ends[1]
    assert {event["event"] for event in events} == {event["event"] for event in got}
    for last in (got[-1], events[-1]):
        hole = last["result"]["holes"][0]
        proofs = [one["proof"] for one in (hole, *hole["others"])]
        assert len(set(proofs)) == 3
    for name in ("event", "message", "result", "holes", "others", "proof"):
        assert f'"{name}"' in source
