"""One warm Lean that elaborates a scratch text again and again, edit by edit.

What it saves: the imports and everything above an edit are elaborated once (seconds and gigabytes
for a large library, ~50 ms for the embedded Lean); Lean goes on from the first changed command.
What it guards against: a Lean that loops, dies or eats the memory takes down one edit, not the run.

It stands on leanclient's asyncio API: AsyncLeanLSPClient starts and stops the server, sends edits
(the whole text; Lean finds the unchanged prefix itself, sending ranges was measured to gain
nothing) and waits until Lean has said everything about them. What that API cannot do is done one
floor down, on the transport and the document state of the same library:

- Places: leanclient ends lines at form feeds and U+2028, which Lean does not. Answers are taken in
  UTF-16 units as Lean sent them, and `Document` converts.
- Semantic tokens: there is no method for them.
- The end: Lean's workers sit in sessions of their own, where the transport's kill does not reach.
- Watching the project's folder for changed files, which a scratch text has no use for, is stopped.

The scratch text has a name (in a folder of this run alone; in the project's folder for a Lake
project, from where imports count) but is never written: the user's files are not touched.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import shutil
import tempfile
import threading
import time
import weakref
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from leanprover_alpha.environment import lsp
from leanprover_alpha.environment.build import Workspace, build_imports
from leanprover_alpha.environment.compile import Message
from leanprover_alpha.environment.document import Document, Span
from leanprover_alpha.environment.holes import HoleKind
from leanprover_alpha.environment.tokens import TokenKind, tokens
from leanprover_alpha.errors import (
    LeanAlphaError,
    LeanCrashError,
    LeanTimeoutError,
    ToolchainError,
)
from leanprover_alpha.toolchain.cache import cache_folder
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.family import cpu_seconds, kill_family, memory_mb
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


class LeanSession:
    """A scratch text in a warm Lean. Synchronous, for one caller at a time; a context manager.

    Args:
        toolchain: the Lean, as `discover` found it for the user's file: its imports resolve.
        limits: `seconds` for one edit, `memory_mb` for Lean.
        options: more of Lean's own, such as "-DmaxHeartbeats=20000".
        shown: the file's name in messages.
        env: of Lean, if the caller has it already (`import_environment`).
    Lean is started by the first text. After LeanTimeoutError or LeanCrashError the session goes on
    with the last text that did no harm.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        limits: Limits | None = None,
        *,
        options: Sequence[str] = (),
        shown: str = "scratch.lean",
        env: Mapping[str, str] | None = None,
    ) -> None:
        limits = limits or Limits()
        self._server = _Server(toolchain, limits, tuple(options), shown, env)
        # Runs at the interpreter's exit, too: no process stays behind.
        self._end = weakref.finalize(self, self._server.close)

    def __enter__(self) -> LeanSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def text(self) -> str:
        """The text that Lean has now."""
        return self._server.document.text

    @property
    def pid(self) -> int | None:
        """The process id of Lean's server, None while there is none."""
        return self._server.pid

    @property
    def modules(self) -> tuple[str, ...]:
        """The names that Lean may have for the scratch text as a module."""
        return self._server.modules

    def set_text(self, text: str, seconds: float | None = None) -> tuple[Message, ...]:
        """Replace the text, and wait until Lean has said everything about it.

        Args: `seconds`: a time limit for this edit, instead of the session's.
        Returns: the messages of exactly this text, in its order.
        Raises:
            LeanTimeoutError: it took too long.
            LeanCrashError: Lean died of it, or took more memory than it may.
            LeanAlphaError: Lean cannot be started, an import does not compile.
        """
        return self._server.call(self._server.set_text(text, seconds))

    def goals(self, offset: int) -> tuple[str, ...]:
        """The open goals before the tactic at a place, as Lean prints them; () if there is none."""
        answer = self._server.ask("$/lean/plainGoal", offset)
        return tuple(map(str, (answer or {}).get("goals") or ()))

    def term_goal(self, offset: int) -> str | None:
        """The context and expected type of the term at a place; None outside of terms."""
        return None if (found := self.term(offset)) is None else found[0]

    def term(self, offset: int) -> tuple[str, Span] | None:
        """As `term_goal`, with the span of the innermost term that Lean elaborated there."""
        answer = self._server.ask("$/lean/plainTermGoal", offset)
        if not answer:
            return None
        return str(answer["goal"]), lsp.span(self._server.document, answer["range"])

    def tokens(self) -> list[lsp.Token]:
        """The words that Lean's server marks for an editor: keywords, variables, `sorry`."""
        answer = self._server.ask("textDocument/semanticTokens/full")
        return lsp.tokens(self._server.document, answer)

    def sorries(self) -> tuple[Span, ...]:
        """Where a `sorry` or `admit` stands that Lean elaborated, as a tactic or as a term. Those
        in comments, strings and macros are none, nor those that Lean did not come to.
        """
        return tuple(place.span for place in self.places())

    def places(self) -> list[Place]:
        """As `sorries`, with what Lean knows of each; costs one or two requests for each."""
        return self._server.call(self._server.places())

    def close(self) -> None:
        """End Lean; may be called twice."""
        self._end()


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


class _Server:
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
