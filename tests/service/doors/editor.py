"""An editor: starts `lean-alpha lsp` and talks to it as a client of the protocol does."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

PROGRAM = [sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()"]
SECONDS = 900.0


class Editor:
    """One connection. What the server asks is answered at once; what it tells is kept in `told`.

    `texts`: the open documents, edited as the server asks; `choose`: which of several it is told to
    take. Everything that was read from the server was a well-formed frame, or a test fails.
    """

    def __init__(self, *options: str, program: list[str] | None = None) -> None:
        self.process = subprocess.Popen(
            [*(program or PROGRAM), "lsp", "--model", "none", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.told: list[dict[str, Any]] = []
        self.asked: list[dict[str, Any]] = []
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.choose = 0
        self.stray = b""
        self.stderr = b""
        self._number = 0
        self._answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self._early: dict[Any, dict[str, Any]] = {}
        self._lock = threading.Lock()
        for work in (self._listen, self._hear):
            threading.Thread(target=work, daemon=True).start()

    # ---- the wire ----

    def send(self, message: dict[str, Any] | bytes) -> None:
        body = message if isinstance(message, bytes) else json.dumps(message).encode()
        self.raw(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def raw(self, data: bytes) -> None:
        assert self.process.stdin is not None
        with self._lock:
            self.process.stdin.write(data)
            self.process.stdin.flush()

    def ask(self, method: str, params: Any = None) -> int:
        """Send a request. Returns: its id."""
        self._number += 1
        self.send({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params})
        return self._number

    def answer(self, number: int | None, seconds: float = SECONDS) -> dict[str, Any]:
        """The whole answer to a request."""
        deadline = time.monotonic() + seconds
        while number not in self._early:
            found = self._answers.get(timeout=max(0.1, deadline - time.monotonic()))
            self._early[found.get("id")] = found
        return self._early.pop(number)

    def call(self, method: str, params: Any = None, seconds: float = SECONDS) -> Any:
        """The result of a request."""
        found = self.answer(self.ask(method, params), seconds)
        assert "error" not in found, found["error"]
        return found["result"]

    def tell(self, method: str, params: Any = None) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while line := stream.readline():
            if not line.lower().startswith(b"content-length:"):
                self.stray += line
                continue
            while stream.readline().strip():
                pass
            message = json.loads(stream.read(int(line.split(b":")[1])))
            if "method" not in message:
                self._answers.put(message)
            elif "id" in message:
                self.asked.append(message)
                result = self._respond(message["method"], message.get("params"))
                with contextlib.suppress(ValueError, BrokenPipeError):  # the test hung up
                    self.send({"jsonrpc": "2.0", "id": message["id"], "result": result})
            else:
                self.told.append(message)

    def _hear(self) -> None:
        assert self.process.stderr is not None
        while chunk := self.process.stderr.read1(1 << 16):  # type: ignore[attr-defined]
            self.stderr += chunk

    def _respond(self, method: str, params: Any) -> Any:
        if method == "workspace/applyEdit":
            return {"applied": self._apply(params["edit"])}
        if method == "window/showMessageRequest":
            return params["actions"][self.choose]
        return None

    # ---- an editor's work ----

    def start(self, **more: Any) -> dict[str, Any]:
        """Initialize the server. Returns: its capabilities."""
        capabilities = {
            "workspace": {"applyEdit": True, "workspaceEdit": {"documentChanges": True}},
            "window": {"workDoneProgress": True},
        }
        found = self.call("initialize", {"processId": None, "capabilities": capabilities, **more})
        self.tell("initialized", {})
        capabilities_found: dict[str, Any] = found["capabilities"]
        return capabilities_found

    def open(self, uri: str | Path, text: str) -> str:
        """Open a document, saved or not. Returns: its uri."""
        uri = uri.as_uri() if isinstance(uri, Path) else uri
        self.texts[uri], self.versions[uri] = text, 1
        item = {"uri": uri, "languageId": "lean4", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})
        return uri

    def edit(self, uri: str, old: str, new: str) -> None:
        """Replace the first `old`."""
        start = self.texts[uri].index(old)
        self._change(uri, [(start, start + len(old), new)])

    def _change(self, uri: str, edits: list[tuple[int, int, str]]) -> None:
        changes = []
        for start, end, new in sorted(edits, reverse=True):
            text = self.texts[uri]
            between = {"start": position(text, start), "end": position(text, end)}
            changes.append({"range": between, "text": new})
            self.texts[uri] = text[:start] + new + text[end:]
        self.versions[uri] += 1
        identifier = {"uri": uri, "version": self.versions[uri]}
        self.tell("textDocument/didChange", {"textDocument": identifier, "contentChanges": changes})

    def _apply(self, edit: dict[str, Any]) -> bool:
        for change in edit["documentChanges"]:
            uri = change["textDocument"]["uri"]
            if change["textDocument"]["version"] != self.versions[uri]:
                return False
            text = self.texts[uri]
            found = [
                (
                    offset(text, one["range"]["start"]),
                    offset(text, one["range"]["end"]),
                    one["newText"],
                )
                for one in change["edits"]
            ]
            self._change(uri, found)
        return True

    def actions(
        self, uri: str, word: str, diagnostics: list[dict[str, Any]] | None = None
    ) -> list[dict[str, Any]]:
        """The code actions where a word stands."""
        place = position(self.texts[uri], self.texts[uri].index(word))
        found: list[dict[str, Any]] = self.call(
            "textDocument/codeAction",
            {
                "textDocument": {"uri": uri},
                "range": {"start": place, "end": place},
                "context": {"diagnostics": diagnostics or []},
            },
        )
        return found

    def run(self, action: dict[str, Any]) -> Any:
        """Do what a code action or a lens stands for."""
        if "edit" in action:
            return self._apply(action["edit"])
        command = action["command"]
        return self.call("workspace/executeCommand", command)

    def leave(self) -> int:
        """Shut the server down. Returns: its exit code."""
        if self.process.poll() is None:
            self.call("shutdown")
            self.tell("exit")
        return self.process.wait(SECONDS)


def position(text: str, offset: int) -> dict[str, int]:
    """A place in UTF-16 units, as the protocol counts."""
    before = text[:offset]
    last = before[before.rfind("\n") + 1 :]
    return {"line": before.count("\n"), "character": len(last.encode("utf-16-le")) // 2}


def offset(text: str, place: dict[str, int]) -> int:
    """The other way round."""
    start = 0
    for _ in range(place["line"]):
        start = text.index("\n", start) + 1
    line = text[start:].split("\n")[0].encode("utf-16-le")[: 2 * place["character"]]
    return start + len(line.decode("utf-16-le"))
