"""The toolchain folder: `lean` and `lake` on PATH are enough for leanclient and editors."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.toolchain.embedded import EmbeddedLean

FILE = """\
theorem pair (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  constructor
  exact hp
  exact hq
"""


@pytest.fixture
def on_path(lean: EmbeddedLean, monkeypatch: pytest.MonkeyPatch) -> EmbeddedLean:
    """The programs first on PATH, nothing else told."""
    for name in lean.env:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", f"{lean.bin}{os.pathsep}{os.environ['PATH']}")
    return lean


def output(*command: str | Path, code: int = 0) -> str:
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


def test_lean_on_path(on_path: EmbeddedLean, tmp_path: Path) -> None:
    (tmp_path / "F.lean").write_text(FILE)
    assert f"version {on_path.version}," in output("lean", "--version")
    assert output("lean", tmp_path / "F.lean") == ""
    assert output("lean", "--print-prefix").strip() == str(on_path.sysroot)
    library = Path(output("lean", "--print-libdir").strip())
    assert (library / "Init.olean").samefile(on_path.core / "Init.olean")


def test_lake_env(on_path: EmbeddedLean, tmp_path: Path) -> None:
    lines = output("lake", "env").splitlines()
    assert f"LEAN_PATH={on_path.core}" in lines
    assert f"version {on_path.version}," in output("lake", "env", "lean", "--version")
    nested = output("lake", "env", "lake", "env").splitlines()
    assert f"LEAN_PATH={on_path.core}" in nested


def test_own_modules_come_before_ours(
    on_path: EmbeddedLean, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_PATH", str(tmp_path))
    assert f"LEAN_PATH={tmp_path}:{on_path.core}" in output("lake", "env").splitlines()


def test_lake_says_what_it_is_and_what_it_is_not(on_path: EmbeddedLean) -> None:
    assert output("lake", "--version") == f"Lake of lean-alpha (Lean version {on_path.version})\n"
    refused = output("lake", "build", code=2)
    assert len(refused.splitlines()) == 1
    assert "'lake build' needs a full Lean toolchain" in refused


def test_folder_names_with_spaces_and_quotes(
    lean: EmbeddedLean, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leanprover_alpha.toolchain import shims

    monkeypatch.setenv("LEAN_ALPHA_CACHE", str(tmp_path / "it's a cache"))
    sysroot = shims.ensure_sysroot(lean.command, lean.core, tmp_path / "no sources", lean.version)
    (tmp_path / "F.lean").write_text(FILE)
    assert output(sysroot / "bin" / "lean", tmp_path / "F.lean") == ""
    assert output(sysroot / "bin" / "lean", "--print-prefix").strip() == str(sysroot)
    assert f"LEAN_SYSROOT={sysroot}" in output(sysroot / "bin" / "lake", "env").splitlines()


class Server:
    """`lean --server`, spoken to in plain LSP."""

    def __init__(self, command: list[str], env: dict[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env
        )

    def send(self, method: str, params: Any, number: int | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        body = json.dumps(message if number is None else {**message, "id": number}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        self.process.stdin.flush()

    def until(self, number: int | None = None, method: str | None = None) -> dict[str, Any]:
        """The next answer to request `number`, or the next message `method`."""
        assert self.process.stdout is not None
        while True:
            length = 0
            while (line := self.process.stdout.readline().strip()) != b"":
                name, value = line.split(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            assert length, "the server has gone"
            message: dict[str, Any] = json.loads(self.process.stdout.read(length))
            if "method" in message:
                if message["method"] == method:
                    return message
            elif number is not None and message.get("id") == number:
                return message


def test_server_and_worker_speak_lsp(lean: EmbeddedLean, tmp_path: Path) -> None:
    path = tmp_path / "F.lean"
    server = Server(
        [*lean.command, "--server", "-Dserver.reportDelayMs=0"], {**os.environ, **lean.env}
    )
    server.send("initialize", {"capabilities": {}, "processId": None, "rootUri": None}, 1)
    assert server.until(1)["result"]["serverInfo"]["name"] == "Lean 4 Server"
    server.send("initialized", {})
    document = {"uri": path.as_uri(), "languageId": "lean4", "version": 1}
    server.send("textDocument/didOpen", {"textDocument": {**document, "text": FILE}})
    position = {"textDocument": {"uri": path.as_uri()}, "position": {"line": 1, "character": 2}}
    server.send("$/lean/plainGoal", position, 2)
    assert server.until(2)["result"]["goals"] == ["p q : Prop\nhp : p\nhq : q\n⊢ p ∧ q"]
    server.send("shutdown", None, 3)
    assert server.until(3)["result"] is None
    server.send("exit", None)
    assert server.process.wait(timeout=600) == 0


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for children in /proc")
def test_worker_ends_with_its_server(lean: EmbeddedLean, tmp_path: Path) -> None:
    path = tmp_path / "F.lean"
    server = Server([*lean.command, "--server"], {**os.environ, **lean.env})
    server.send("initialize", {"capabilities": {}, "processId": None, "rootUri": None}, 1)
    server.until(1)
    server.send("initialized", {})
    document = {"uri": path.as_uri(), "languageId": "lean4", "version": 1}
    server.send("textDocument/didOpen", {"textDocument": {**document, "text": FILE}})
    server.until(method="textDocument/publishDiagnostics")
    workers = [int(pid) for pid in _children(server.process.pid)]
    assert workers
    server.process.kill()
    server.process.wait()
    for worker in workers:
        _wait_for_end(worker)


def _children(pid: int) -> list[str]:
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [child for task in tasks for child in (task / "children").read_text().split()]


def _wait_for_end(pid: int) -> None:
    deadline = time.monotonic() + 600
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return
        if state == "Z":
            return
        time.sleep(0.1)
    pytest.fail(f"the worker {pid} still runs")


def test_leanclient_session(on_path: EmbeddedLean, tmp_path: Path) -> None:
    from leanclient import LeanLSPClient

    (tmp_path / "F.lean").write_text(FILE.replace("exact hq", "exact hp"))
    client = LeanLSPClient(str(tmp_path), prevent_cache_get=True)
    try:
        file = client.create_file_client("F.lean")
        found = file.get_diagnostics()
        (error,) = found.diagnostics
        assert "but is expected to have type\n  q" in error["message"]
        assert error["range"]["start"] == {"line": 3, "character": 2}
        goal = file.get_goal(2, 2)
        assert goal is not None
        assert goal["goals"][0] == "case left\np q : Prop\nhp : p\nhq : q\n⊢ p"
    finally:
        client.close()
