"""Proving for an editor: the search in a thread, its progress and its proofs in the event loop."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lsprotocol import types as t

from leanprover_alpha.environment.text.changes import moved
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.service.alternatives import Alternative
from leanprover_alpha.service.attempts import alternative
from leanprover_alpha.service.doors.lsp.buffers import Buffer, Offer, placed
from leanprover_alpha.service.doors.progress import Watcher
from leanprover_alpha.service.doors.threads import in_loop, in_thread
from leanprover_alpha.service.doors.workbench import Pick
from leanprover_alpha.service.results import CONDITIONAL, FileResult, HoleResult, Status
from leanprover_alpha.toolchain.leash import Leash

if TYPE_CHECKING:
    from leanprover_alpha.service.doors.lsp.server import Server

CHANGED = "the text changed at that place meanwhile: nothing was inserted there"


class Bar:
    """One `$/progress` bar; the client may stop what it stands for. An async context manager.

    Args: `token`: the client's own, if it gave one; else one is made where the client can show it.
    """

    def __init__(self, server: Server, token: t.ProgressToken | None, title: str) -> None:
        self._progress = server.work_done_progress
        self._server, self._token, self._title = server, token, title
        self.last = ""

    async def __aenter__(self) -> Bar:
        window = self._server.client_capabilities.window
        if self._token is None and window is not None and window.work_done_progress:
            token = f"lean-alpha-{secrets.token_hex(6)}"
            await self._progress.create_async(token)
            self._token = token
        if self._token is not None:
            begin = t.WorkDoneProgressBegin(self._title, cancellable=True, percentage=0)
            self._progress.begin(self._token, begin)
            task = asyncio.current_task()
            assert task is not None
            stopped = self._progress.tokens[self._token]
            stopped.add_done_callback(lambda f: task.cancel() if f.cancelled() else None)
        return self

    def tell(self, percentage: int, line: str) -> None:
        """Show how far it is."""
        if self._token is not None:
            report = t.WorkDoneProgressReport(percentage=percentage, message=line)
            self._progress.report(self._token, report)

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._token is not None:
            last = self.last or ("stopped" if kind is asyncio.CancelledError else "")
            self._progress.end(self._token, t.WorkDoneProgressEnd(message=last or None))
            self._progress.tokens.pop(self._token, None)


async def prove(
    server: Server,
    buffer: Buffer,
    pick: Pick,
    *,
    bar: Bar,
    proofs: int,
    budget: float | None = None,
    patient: bool = False,
    heard: Callable[[HoleResult, bool], None] | None = None,
) -> FileResult:
    """Fill holes of a buffer as it is now; what is proved is remembered for code actions.

    Args: `patient`: look for `proofs` proofs as long as for the first, not just a moment longer.
    Raises: LeanAlphaError, asyncio.CancelledError.
    """
    benches, document, path = server.benches, buffer.document, buffer.path
    options = replace(benches.options, proofs=proofs)
    if budget is not None:
        options = replace(options, budget_seconds=budget)
    if patient:
        options = replace(options, more_seconds=options.budget_seconds)

    def found(result: HoleResult, tidied: bool) -> None:
        remember(buffer, document, result)
        if heard is not None:
            heard(result, tidied)

    watcher = Watcher(options.budget_seconds, in_loop(bar.tell), in_loop(found))

    def work(leash: Leash) -> FileResult:
        leash.check()
        with benches.use(path) as bench:
            return bench.prove(document.text, pick, leash=leash, listener=watcher, options=options)

    result = await in_thread(benches.proving, work)
    for one in result.holes:
        remember(buffer, document, one)
    return result


def remember(buffer: Buffer, document: Document, result: HoleResult) -> None:
    """Offer a hole's proofs in code actions, as long as the text up to it stays as it is."""
    if result.done and result.filling is not None:
        hole = result.hole
        proofs = (alternative(result), *result.others)
        buffer.offer(Offer(document, hole.span, hole.command, hole, proofs))


async def insert(
    server: Server, buffer: Buffer, document: Document, hole: Hole, proof: Alternative
) -> str:
    """Put a proof of a document's hole into the buffer, which may have changed since.

    Where something above changed, the proof is verified anew. Returns: "" or why nothing was done.
    """
    command = moved(document.text, buffer.document.text, hole.command)
    if command is None:
        return CHANGED
    shift = command.start - hole.command.start
    span = Span(hole.span.start + shift, hole.span.end + shift)
    now = buffer.document
    if now.text[: span.end] != document.text[: hole.span.end]:

        def holds(leash: Leash) -> bool:
            with server.benches.use(buffer.path) as bench:
                return bench.holds(now.text, span.start, proof.filling, leash=leash)

        if not await in_thread(server.benches.proving, holds):
            return "the text above changed meanwhile, and the proof does not hold there any more"
        if buffer.document.text[: command.end] != now.text[: command.end]:
            return CHANGED
    text = placed(now, span.start, proof.proof)
    after = now.replace(span, text)
    why = await apply(server, buffer, [(span, text)])
    if not why and (others := offered(buffer, document, hole, proof)):
        inside = Span(span.start, span.start + len(text))
        end = Span(command.start, command.end + len(text) - (span.end - span.start))
        buffer.offer(Offer(after, inside, end, hole, others))
    return why


def offered(
    buffer: Buffer, document: Document, hole: Hole, taken: Alternative
) -> tuple[Alternative, ...]:
    """The other proofs that are known of a hole."""
    known = [
        offer.proofs
        for offer in buffer.offers
        if offer.hole == hole and offer.document.text == document.text
    ]
    return tuple(p for p in (known[-1] if known else ()) if p.proof != taken.proof)


async def apply(server: Server, buffer: Buffer, changes: Sequence[tuple[Span, str]]) -> str:
    """Have the client edit the buffer. Returns: "" or why it did not."""
    workspace = server.client_capabilities.workspace
    if workspace is None or not workspace.apply_edit:
        return "the editor does not let a server edit (workspace/applyEdit)"
    edit = buffer.edit(changes)
    params = t.ApplyWorkspaceEditParams(edit, label="lean-alpha")
    answer: Any = await server.workspace_apply_edit_async(params)
    if answer is None or answer.applied:
        return ""
    return f"the editor refused the edit{f': {why}' if (why := answer.failure_reason) else ''}"


async def insert_all(
    server: Server, buffer: Buffer, document: Document, result: FileResult
) -> tuple[int, str]:
    """Put the proofs of several holes into the buffer, as many as still have their place.

    They were verified together, below a text that must not have changed. Returns: how many, and
    what kept the others out.
    """
    holes = {hole.hole.span: hole.hole for hole in result.holes}
    changes = []
    for span, new in result.edits:
        upto = Span(0, holes[span].command.end)
        if moved(document.text, buffer.document.text, upto) == upto:
            changes.append((span, new))
    why = await apply(server, buffer, changes) if changes else ""
    if why:
        return 0, why
    return len(changes), CHANGED if len(changes) < len(result.edits) else ""


def verdict(result: FileResult) -> str:
    """What became of the holes, in one line for the user; "" if all are proved."""
    said = []
    for one in result.holes:
        if one.status is not Status.PROVED:
            said.append(f"{one.hole.theorem}: {one.message}")
        elif one.level == CONDITIONAL:
            said.append(f"{one.hole.theorem}: the proof waits for a hole that is still open")
    if not result.holes:
        said.append("no sorry is left to prove")
    if result.problem:
        said.append(result.problem)
    return "; ".join(dict.fromkeys(said))
