"""`lean-alpha mcp` through the official SDK's own client."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.service.as_json import result_as_dict
from leanprover_alpha.service.doors.answers import Place
from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.service.doors.mcp_server import make_server
from leanprover_alpha.service.results import FileResult, ProveOptions

from .editor import PROGRAM
from .test_lsp import ENDLESS, SWAP, TWO

Talk = Callable[[ClientSession], Awaitable[None]]


def talk(conversation: Talk, errors: Path, program: list[str]) -> str:
    """Start the server, have a conversation, end it. Returns: what was printed beside it."""
    command, *arguments = program
    options = ["mcp", "--model", "none", "--budget", "600"]
    server = StdioServerParameters(
        command=command, args=[*arguments, *options], env=dict(os.environ)
    )

    async def run() -> None:
        with errors.open("w") as log:
            async with (
                stdio_client(server, errlog=log) as (read, write),
                ClientSession(read, write) as session,
            ):
                await session.initialize()
                await conversation(session)

    anyio.run(run)
    return errors.read_text()


def test_tools_prove_check_show_goals_and_try_tactics(tmp_path: Path) -> None:
    progress: list[tuple[float, float | None, str | None]] = []

    async def heard(share: float, total: float | None, message: str | None) -> None:
        progress.append((share, total, message))

    async def conversation(session: ClientSession) -> None:
        tools = {tool.name: tool for tool in (await session.list_tools()).tools}
        assert set(tools) == {"prove", "check", "goals", "try_tactics"}
        assert tools["try_tactics"].input_schema["required"] == ["tactics"]
        assert all(tool.output_schema for tool in tools.values())

        async def call(name: str, **arguments: Any) -> Any:
            found = await session.call_tool(name, arguments, progress_callback=heard)
            assert not found.is_error, found.content
            return found.structured_content

        goals = await call("goals", text=SWAP)
        assert goals["holes"][0]["goals"] == ["p q : Prop\nh : p ∧ q\n⊢ q ∧ p"]
        tried = await call("try_tactics", tactics=["constructor", "exact h.symm"], text=SWAP)
        assert [one["status"] for one in tried["results"]] == ["goals", "proved"]
        proved = await call("prove", text=SWAP + TWO, line=3)
        assert [edit["start"] for edit in proved["edits"]] == [{"line": 3, "column": 27}]
        assert proved["holes"][0]["level"] == "replayed"
        checked = await call("check", text=proved["text"])
        assert [theorem["ok"] for theorem in checked["theorems"]] == [False, True]
        for strange in ({"budget": 10**400}, {"proofs": 0}):
            assert (await session.call_tool("prove", {"text": "", **strange})).is_error
        wrong = await session.call_tool("prove", {"file": str(tmp_path / "None.lean")})
        assert wrong.is_error
        assert "No such file" in wrong.content[0].text
        with anyio.move_on_after(3):  # a call that is given up does not hinder the next
            await session.call_tool("prove", {"text": ENDLESS})
        assert (await call("goals", text=TWO))["holes"]

    assert talk(conversation, tmp_path / "errors", PROGRAM) == ""
    assert progress[-1][1] == 100
    assert any(message == "1 of 1 proved" for _, _, message in progress)
    assert [share for share, _, _ in progress] == sorted(share for share, _, _ in progress)


def test_schemas_of_prove_are_those_of_the_lines() -> None:
    """What a schema does not name never reaches the agent."""
    benches = Benches(ProveOptions())
    tools = {tool.name: tool for tool in anyio.run(make_server(benches).list_tools)}
    benches.close()
    asked, answered = tools["prove"].input_schema, tools["prove"].output_schema
    fields = {field.name for field in dataclasses.fields(Place)} | {"budget", "proofs"}
    assert set(asked["properties"]) == fields
    lean: Any = SimpleNamespace(kind="embedded", version="4.35.0")
    lines = result_as_dict(FileResult("-", lean, Document(""), (), ()))
    assert answered is not None
    assert set(answered["required"]) == (set(lines) | {"edits", "text"}) - {"written"}
    assert set(answered["properties"]) == {*answered["required"], "message"}


def test_library_that_prints_does_not_disturb_the_protocol(tmp_path: Path) -> None:
    noisy = tmp_path / "noisy.py"
    noisy.write_text(
        "import os, subprocess\n"
        "import leanprover_alpha.service.doors.answers as answers\n"
        "found = answers.Answers.goals\n"
        "def goals(*words, **named):\n"
        "    print('STRAY'); os.write(1, b'STRAY'); subprocess.run(['echo', 'STRAY'])\n"
        "    return found(*words, **named)\n"
        "answers.Answers.goals = goals\n"
        "from leanprover_alpha.cli.main import main\n"
        "main()\n"
    )

    async def conversation(session: ClientSession) -> None:
        found = await session.call_tool("goals", {"text": TWO})
        assert found.structured_content is not None
        assert found.structured_content["holes"][0]["theorem"] == "two"

    said = talk(conversation, tmp_path / "errors", [sys.executable, str(noisy)])
    assert said.count("STRAY") == 3
