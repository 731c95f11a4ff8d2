"""The asyncio side of a session: an event loop in a thread of its own, Lean's language server, the
text, and what happens when Lean does not come back. `session` says what for and on what it stands.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from leanprover_alpha.environment.lean import lsp
from leanprover_alpha.environment.lean.build import Workspace, build_imports
from leanprover_alpha.environment.lean.compile import Message
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import HoleKind
from leanprover_alpha.environment.text.tokens import TokenKind, tokens
from leanprover_alpha.errors import (
    LeanAlphaError,
    LeanCrashError,
    LeanTimeoutError,
    ToolchainError,
)
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.family import cpu_seconds, kill_family, memory_mb
from leanprover_alpha.toolchain.leash import on_leash
from leanprover_alpha.toolchain.limits import Limits
from leanprover_alpha.toolchain.sandbox import Sandbox

if TYPE_CHECKING:
    from leanclient.aio import AsyncLeanLSPClient
    from leanclient.aio.document import DocState

SORRY_WORDS = ("sorry", "admit")
OPTIONS = ("-DmaxErrors=0", "-Dserver.reportDelayMs=0")
WATCH_SECONDS = 0.1
ANSWER_SECONDS = 10.0
"""How long one request may take before it is sent again; most take a millisecond."""

SEND_SECONDS = 30.0
END_SECONDS = 15.0
CALM_SECONDS = 2.0
"""How long a Lean that met the time limit has for dropping the culprit before it is killed."""

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """A `sorry` that Lean elaborated: where, in which position, and the goals that it closes."""

    span: Span
    kind: HoleKind
    goals: tuple[str, ...]


def import_environment(
    toolchain: Toolchain, folder: Path, limits: Limits | None = None
) -> Mapping[str, str]:
    """The environment in which the imports of the file that a toolchain was found for resolve.

    Compiles the project's files that it imports, unless that was done before.
    Args: `folder`: of this run alone; the modules appear in it.
    Raises: LeanAlphaError if one of them does not compile.
    """
    if toolchain.plan is None:
        return toolchain.env
    workspace = Workspace(toolchain.command, toolchain.env, toolchain.core, cache_folder(), folder)
    build_imports(workspace, toolchain.plan.needed, limits or Limits())
    return workspace.environment()


class Server:
    """The asyncio side: an event loop in a thread of its own, the language server, the text."""

    def __init__(
        self,
        toolchain: Toolchain,
        limits: Limits,
        options: tuple[str, ...],
        shown: str,
        env: Mapping[str, str] | None,
    ) -> None:
        self.toolchain, self.limits, self.options, self.shown = toolchain, limits, options, shown
        self.document = Document("")
        self._folder = Path(tempfile.mkdtemp(prefix="lean-alpha-session-"))
        self._client: AsyncLeanLSPClient | None = None
        self._state: DocState | None = None
        self._env = env
        self._name = f"LeanAlphaScratch{secrets.token_hex(6)}.lean"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="lean-session", daemon=True)
        self._thread.start()
        self._closed = False

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    @property
    def modules(self) -> tuple[str, ...]:
        uri = "" if self._state is None else self._state.uri
        return f"external:{uri}", self._name.removesuffix(".lean"), "_stdin"

    # ---- from the caller's thread ----

    def call(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the loop's thread, and wait for it; Ctrl-C cancels it."""
        if self._closed:
            work.close()
            raise ToolchainError("this session with Lean is closed")
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            with on_leash(self.pid):
                return future.result()
        except BaseException:
            future.cancel()
            raise

    def ask(self, method: str, offset: int | None = None) -> Any:
        """The server's answer to a request about the text, or about a place in it."""
        return self.call(self._ask(method, offset))

    def close(self) -> None:
        if self._closed:
            return
        with contextlib.suppress(Exception):
            asyncio.run_coroutine_threadsafe(self.finish(), self._loop).result(END_SECONDS)
        self._closed = True
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        if not self._thread.is_alive():
            self._loop.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    # ---- in the loop's thread ----

    async def set_text(self, text: str, seconds: float | None) -> tuple[Message, ...]:
        seconds = self.limits.seconds if seconds is None else seconds
        try:
            await self._send(text)
            deadline = None if seconds is None else time.monotonic() + seconds
            items = await self._settled(deadline)
        except _errors() as error:
            await self._blame(error, seconds)
        self.document = document = Document(text)
        return tuple(lsp.messages(document, items, self.shown))

    async def _ask(self, method: str, offset: int | None) -> Any:
        if self._client is None or self._state is None:
            return None
        params: dict[str, Any] = {"textDocument": {"uri": self._state.uri}}
        if offset is not None:
            params["position"] = lsp.position(self.document, offset)
        request, errors = self._client._transport.request, _lean()
        seconds = self.limits.seconds
        try:
            first = ANSWER_SECONDS if seconds is None else min(seconds, ANSWER_SECONDS)
            with contextlib.suppress(errors.LeanRequestTimeout):
                return await request(method, params, timeout=first)
            return await request(method, params, timeout=seconds)
        except _errors() as error:
            await self._blame(error, seconds)

    async def places(self) -> list[Place]:
        words = [
            Span(token.start, token.end)
            for token in tokens(self.document.text)
            if token.kind is TokenKind.NAME and token.text in SORRY_WORDS
        ]
        # One after the other: asked for all at once, Lean was seen to leave one unanswered.
        found = [await self._place(word) for word in words]
        return [place for place in found if place is not None]

    async def _place(self, word: Span) -> Place | None:
        """What Lean elaborated there; None if it is no `sorry` to Lean."""
        term = await self._ask("$/lean/plainTermGoal", word.start)
        if term and lsp.span(self.document, term["range"]) == word:
            return Place(word, HoleKind.TERM, (str(term["goal"]),))
        answer = await self._ask("$/lean/plainGoal", word.start)
        goals = tuple(map(str, (answer or {}).get("goals") or ()))
        return Place(word, HoleKind.TACTIC, goals) if goals else None

    async def _send(self, text: str) -> None:
        if self._client is None:
            await self._start()
        assert self._client is not None
        if self._state is None:
            self._state = await self._client.open(self._path, text=text, wait=False)
        else:
            try:
                await asyncio.wait_for(self._client.update(self._path, text), SEND_SECONDS)
            except asyncio.TimeoutError as error:
                raise _lean().LeanRequestTimeout("Lean does not read its input") from error

    async def _settled(self, deadline: float | None) -> list[dict[str, Any]]:
        """Lean's last word on the present version: its diagnostics, as they came."""
        assert self._client is not None
        assert self._state is not None
        state, client = self._state, self._client
        left = None if deadline is None else max(0.01, deadline - time.monotonic())
        waiting = asyncio.ensure_future(client.barrier(self._path, timeout=left))
        try:
            while not (await asyncio.wait({waiting}, timeout=WATCH_SECONDS))[0]:
                self._check_memory()
            await waiting
        finally:
            waiting.cancel()
        while state.diagnostics_version != state.version or _busy(state):
            if deadline is not None and time.monotonic() > deadline:
                raise _lean().LeanRequestTimeout("no diagnostics for this version")
            await asyncio.sleep(0.002)
        return list(state.diagnostics)

    def _check_memory(self) -> None:
        limit = self.limits.memory_mb
        if limit is not None and (pid := self.pid) is not None and memory_mb(pid) > 2 * limit:
            raise _TooMuchMemory

    async def _blame(self, error: Exception, seconds: float | None) -> NoReturn:
        """Get rid of a text that did harm, and say what it did."""
        if isinstance(error, _lean().LeanRequestTimeout):
            if not await self._calmed():
                await self._restart()
            raise LeanTimeoutError(
                f"Lean did not come to an end within {seconds or 0:g} s"
            ) from error
        said = ""
        if self._client is not None:
            said = self._client._transport.stderr_tail().strip()
        await self._restart()
        if isinstance(error, _TooMuchMemory) or "excessive memory" in said:
            raise LeanCrashError(
                f"Lean was ended: it needed more than {self.limits.memory_mb} MB of memory"
            ) from error
        if "deep recursion" in said or "tack overflow" in said:
            raise LeanCrashError("Lean overflowed its stack: a recursion is too deep") from error
        last = f": {said.splitlines()[-1][:200]}" if said else ""
        raise LeanCrashError(f"Lean crashed{last}") from error

    async def _calmed(self) -> bool:
        """Whether Lean, given the last good text again, drops what it was doing."""
        try:
            await self._send(self.document.text)
            await self._settled(time.monotonic() + CALM_SECONDS)
        except _errors():
            return False
        if (pid := self.pid) is None:
            return False
        before = cpu_seconds(pid)
        await asyncio.sleep(WATCH_SECONDS)
        return cpu_seconds(pid) - before < WATCH_SECONDS / 2

    # ---- start and end of the server ----

    @property
    def _path(self) -> str:
        return self._name

    @property
    def pid(self) -> int | None:
        process = None if self._client is None else self._client._transport._proc
        return None if process is None else process.pid

    async def _start(self) -> None:
        from leanclient.aio import AsyncLeanLSPClient

        lake = self.toolchain.kind == "project"
        folder = self.toolchain.folder if lake and self.toolchain.folder else self._folder
        if self._env is None:
            tree = self._folder / "tree"
            self._env = await asyncio.to_thread(
                import_environment, self.toolchain, tree, self.limits
            )
        seconds = self.limits.seconds
        client = AsyncLeanLSPClient(
            str(folder),
            server_command=self._command(lake, folder),
            request_timeout=86_400.0 if seconds is None else seconds,
        )
        self._client, self._state = client, None
        try:
            await client.start()
        except (_lean().LeanClientError, OSError) as error:
            said = client._transport.stderr_tail().strip().splitlines()
            await self._stop()
            why = said[-1][:300] if said else error
            raise ToolchainError(f"Lean's language server does not start: {why}") from error
        client._stop_file_watcher()

    def _command(self, lake: bool, folder: Path) -> list[str]:
        """The server's command line, behind the wall that every Lean works behind. leanclient hands
        our own environment down, so `env` sets the one that Lean is to see.
        """
        assert self._env is not None
        lean = self.toolchain.command
        options = [*OPTIONS, *self.options]
        if self.limits.memory_mb is not None:
            options += ["-M", str(self.limits.memory_mb)]
        server = [lean[0], "serve", "--"] if len(lean) > 1 and lake else [*lean, "--server"]
        box = Sandbox(readable=(folder, self._folder))
        environment = box.environment(self._env)
        # Its processor time adds up over all edits: no limit of one edit can be set on it.
        command = box.command([*server, *options], self._env, replace(self.limits, seconds=None))
        variables = [f"{name}={value}" for name, value in environment.items()]
        return ["env", "-i", *variables, *command]

    async def _restart(self) -> None:
        """A new Lean, with the last good text (which it elaborates while we go on)."""
        await self._stop()
        text = self.document.text
        if text:
            with contextlib.suppress(LeanAlphaError, _lean().LeanClientError):
                await self._send(text)

    async def finish(self) -> None:
        """End the server, and whatever still runs in the loop."""
        await self._stop()
        await asyncio.sleep(0.01)  # the pipes' last words
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others, timeout=1)

    async def _stop(self) -> None:
        client, self._client, self._state = self._client, None, None
        if client is None:
            return
        process = client._transport._proc
        if process is not None and process.returncode is None:
            kill_family(process.pid)
        with contextlib.suppress(_lean().LeanClientError):
            await client.close()
        if process is not None:
            process._transport.close()  # type: ignore[attr-defined]  # its pipes, before the loop
        await asyncio.sleep(0)


class _TooMuchMemory(Exception):
    """Lean's processes hold more memory than they may."""


def _lean() -> Any:
    """leanclient's exceptions; imported when there is a session, not when this file is."""
    from leanclient.aio import errors

    return errors


def _errors() -> tuple[type[Exception], type[Exception]]:
    return _lean().LeanClientError, _TooMuchMemory


def _busy(state: DocState) -> bool:
    """Whether Lean is at work on some part of the text; a part given up (2) stays listed."""
    return any(part.get("kind") != 2 for part in state.processing)
