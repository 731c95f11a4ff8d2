"""`lean-alpha lsp`: a language server that fills holes, beside Lean's own.

From the client: documents (incremental), `textDocument/codeAction`, `codeLens`, `hover`,
`workspace/executeCommand` with `leanAlpha.prove` and `leanAlpha.choose` ([{uri, line, character}])
and `leanAlpha.proveAll` ([{uri}]), and of our own

    leanAlpha/prove  {textDocument, position | range, proofs?, budget?, workDoneToken?,
                      partialResultToken?}
    → {version, toolchain, holes: [{theorem, range, status, message, seconds, candidates,
                      proofs: [{proof, newText, level, axioms, source}]}], messages, notes}

To the client: `$/progress`, `workspace/applyEdit` (for the version that the document has then),
`window/showMessage` for what was not proved and why, `window/showMessageRequest` to choose; and
`$/leanAlpha/ready {uri, version}`, which a client may ignore: a proof need not wait for Lean now.
Nothing is published about the text itself: diagnostics are Lean's.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import Any, BinaryIO, TypeVar

from lsprotocol import types as t
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import JsonRPCRequestMessage, LanguageServerProtocol, lsp_method

from leanprover_alpha import __version__
from leanprover_alpha.errors import LeanAlphaError, LeanTimeoutError
from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.service.doors.lsp.buffers import Buffer
from leanprover_alpha.service.doors.lsp.frames import BadFrame, frames
from leanprover_alpha.service.doors.threads import in_thread
from leanprover_alpha.service.prove import Opened
from leanprover_alpha.toolchain.leash import Leash, StoppedError

QUIET_SECONDS = 0.3  # without an edit, before a text is looked through
OWN = "leanAlpha/"
READY = "$/leanAlpha/ready"
PARSE_ERROR, INVALID_REQUEST, INVALID_PARAMS = -32700, -32600, -32602
NOT_INITIALIZED, REQUEST_FAILED = -32002, -32803
BUSY = "lean-alpha: Lean is still busy with this file"
T = TypeVar("T")


class Protocol(LanguageServerProtocol):
    """pygls's protocol, but for what it cannot do: cancel a command that is under way; count
    columns in UTF-16 units whatever the client offers; leave when we want to.
    """

    lsp_workspace__execute_command = None  # type: ignore[assignment]
    lsp_exit = None  # type: ignore[assignment]

    @lsp_method(t.INITIALIZE)
    def lsp_initialize(self, params: t.InitializeParams) -> Any:
        general = params.capabilities.general
        if general is not None:
            general.position_encodings = None
        return (yield from super().lsp_initialize(params))


class Server(LanguageServer):
    """The server's state. `leaving` is set with the exit code once the client is done with us."""

    def __init__(self, benches: Benches) -> None:
        super().__init__("lean-alpha", __version__, protocol_cls=Protocol)
        self.benches = benches
        self.buffers: dict[str, Buffer] = {}
        self.leaving: asyncio.Future[int] | None = None
        self.shut_down = False
        self._looking: dict[str, asyncio.Task[None]] = {}

    def buffer(self, uri: str) -> Buffer:
        """An open document. Raises: JsonRpcException for one that is not open."""
        found = self.buffers.get(uri)
        if found is None:
            raise JsonRpcException(f"{uri} is not open", INVALID_PARAMS)
        return found

    def leave(self, code: int) -> None:
        """The server ends soon."""
        if self.leaving is not None and not self.leaving.done():
            self.leaving.set_result(code)

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Errors go into answers, or to standard error; never into the user's face."""
        logging.getLogger(__name__).debug("%s: %s", source, error)

    # ---- looking through texts ----

    def look_soon(self, buffer: Buffer) -> None:
        """Have a text looked through once it was left alone for a moment."""
        self.forget(buffer.uri)
        self._looking[buffer.uri] = asyncio.ensure_future(self._look(buffer))

    def forget(self, uri: str) -> None:
        """Stop preparing for a text."""
        if uri in self._looking:
            self._looking.pop(uri).cancel()

    async def _look(self, buffer: Buffer) -> None:
        await asyncio.sleep(QUIET_SECONDS)
        text, path = buffer.document.text, buffer.path

        def look(leash: Leash) -> None:
            with self.benches.use(path) as bench:
                bench.opened(text, leash)

        def warm(leash: Leash) -> None:
            with self.benches.use(path) as bench:
                bench.warm(text, leash)

        try:
            await in_thread(self.benches.looking, look)
            workspace = self.client_capabilities.workspace
            if workspace and workspace.code_lens and workspace.code_lens.refresh_support:
                self.workspace_code_lens_refresh(None)
            await in_thread(self.benches.looking, warm)
            if buffer.document.text == text:
                self.protocol.notify(READY, {"uri": buffer.uri, "version": buffer.version})
        except (LeanAlphaError, StoppedError):
            pass  # who asks for something is told

    async def opened(self, buffer: Buffer, seconds: float | None = None) -> Opened:
        """The buffer's text, looked through.

        Raises: asyncio.TimeoutError if that takes longer than `seconds`; LeanAlphaError.
        """
        text, path = buffer.document.text, buffer.path

        def look(leash: Leash) -> Opened:
            with self.benches.use(path) as bench:
                return bench.opened(text, leash)

        return await in_thread(self.benches.looking, look, seconds)


# ---- the connection ----


class _Writer:
    """Writes to the client; when it is gone, the server leaves."""

    def __init__(self, stream: BinaryIO, gone: Callable[[], None]) -> None:
        self._stream, self._gone = stream, gone

    def write(self, data: bytes) -> None:
        try:
            self._stream.write(data)
            self._stream.flush()
        except (OSError, ValueError):
            self._gone()

    def close(self) -> None:
        """The process's end closes it."""


async def connect(server: Server, incoming: BinaryIO, outgoing: BinaryIO) -> int:
    """Serve a client until it is done or gone. Returns: the exit code."""
    loop = asyncio.get_running_loop()
    server.leaving = loop.create_future()
    server.protocol.set_writer(_Writer(outgoing, lambda: server.leave(1)))

    def listen() -> None:
        try:
            for frame in frames(incoming):
                loop.call_soon_threadsafe(receive, server, frame)
        finally:
            loop.call_soon_threadsafe(server.leave, 0 if server.shut_down else 1)

    threading.Thread(target=listen, daemon=True, name="lean-alpha-listening").start()
    return await server.leaving


def receive(server: Server, frame: bytes | BadFrame) -> None:
    """Take one message; whatever is wrong with it is answered, if anybody waits for an answer."""
    if isinstance(frame, BadFrame):
        _refuse(server, None, INVALID_REQUEST, str(frame))
        return
    try:
        data = json.loads(frame)
    except (ValueError, RecursionError) as error:
        _refuse(server, None, PARSE_ERROR, f"not JSON: {str(error)[:200]}")
        return
    number = data.get("id") if isinstance(data, dict) else None
    number = number if isinstance(number, (int, str)) else None
    if not _is_message(data):
        _refuse(server, number, INVALID_REQUEST, "not a message of JSON-RPC 2.0")
        return
    method = data.get("method")
    started = hasattr(server.protocol, "client_capabilities")
    if not started and "method" in data and method not in (t.INITIALIZE, t.SHUTDOWN, t.EXIT):
        if number is not None:
            _refuse(server, number, NOT_INITIALIZED, "the server is not initialized")
        return
    try:
        if isinstance(method, str) and method.startswith(OWN) and number is not None:
            message: Any = JsonRPCRequestMessage(number, method, "2.0", data.get("params"))
        else:
            message = server.protocol.structure_message(data)
        server.protocol.handle_message(message)
    except Exception as error:
        if number is not None and isinstance(method, str):
            _refuse(server, number, INVALID_PARAMS, f"{method}: {str(error)[:200] or 'bad params'}")


def _is_message(data: Any) -> bool:
    """Whether it is a request, a notification or an answer."""
    if not isinstance(data, dict) or data.get("jsonrpc") != "2.0":
        return False
    if "method" in data:
        return isinstance(data["method"], str)
    return "id" in data and ("result" in data or "error" in data)


def _refuse(server: Server, number: int | str | None, code: int, why: str) -> None:
    error = {"code": code, "message": why}
    server.protocol._send_data({"jsonrpc": "2.0", "id": number, "error": error})


def failing(
    handler: Callable[[Server, Any], Coroutine[Any, Any, T]],
) -> Callable[[Server, Any], Coroutine[Any, Any, T]]:
    """The handler of a request, its failures as answers that a user can read."""

    async def handle(ls: Server, params: Any) -> T:
        try:
            return await handler(ls, params)
        except LeanTimeoutError as error:
            raise JsonRpcException(f"{BUSY}: {error}", REQUEST_FAILED) from error
        except LeanAlphaError as error:
            raise JsonRpcException(str(error), REQUEST_FAILED) from error
        except StoppedError:
            raise asyncio.CancelledError from None

    return handle
