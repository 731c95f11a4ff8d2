"""The requests of `server`: each a function of the server and the parameters."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from lsprotocol import types as t
from pygls.exceptions import JsonRpcException

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.service.alternatives import Alternative
from leanprover_alpha.service.as_json import messages_as_dicts, toolchain_as_dict
from leanprover_alpha.service.attempts import alternative
from leanprover_alpha.service.doors.answers import is_seconds
from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.service.doors.lsp import actions
from leanprover_alpha.service.doors.lsp.buffers import (
    Buffer,
    offset_of,
    open_buffer,
    placed,
    range_of,
)
from leanprover_alpha.service.doors.lsp.proving import (
    CHANGED,
    Bar,
    insert,
    insert_all,
    prove,
    verdict,
)
from leanprover_alpha.service.doors.lsp.server import (
    BUSY,
    INVALID_PARAMS,
    Server,
    failing,
)
from leanprover_alpha.service.doors.stdio import watch
from leanprover_alpha.service.doors.workbench import Pick, at, everything, hole_at, within
from leanprover_alpha.service.results import FileResult, HoleResult

MENU_PATIENCE = 2.0  # seconds that a menu may wait for Lean
PATIENCE = 15.0  # and what pops up by itself
OURS = "leanAlpha/prove"


def make_server(benches: Benches, *, watching: bool = True) -> Server:
    """A server with all its features. Args: `watching`: end with the client's process."""
    server = Server(benches)
    feature, command = server.feature, server.command
    kinds = t.CodeActionOptions(code_action_kinds=[t.CodeActionKind.QuickFix, actions.SOURCE_ALL])

    def initialized(ls: Server, params: Any) -> None:
        if watching and ls.process_id:
            watch(ls.process_id, benches)

    feature(t.INITIALIZED)(initialized)
    feature(t.TEXT_DOCUMENT_DID_OPEN)(_did_open)
    feature(t.TEXT_DOCUMENT_DID_CHANGE)(_did_change)
    feature(t.TEXT_DOCUMENT_DID_CLOSE)(_did_close)
    feature(t.SHUTDOWN)(_shutdown)
    feature(t.EXIT)(_exit)
    feature(t.TEXT_DOCUMENT_CODE_ACTION, kinds)(failing(_code_action))
    feature(t.TEXT_DOCUMENT_CODE_LENS)(failing(_code_lens))
    feature(t.TEXT_DOCUMENT_HOVER)(failing(_hover))
    feature(t.WORKSPACE_EXECUTE_COMMAND)(failing(_execute))
    feature(OURS)(failing(_prove))
    for name in _COMMANDS:
        command(name)(lambda ls: None)  # so that it is announced; `_execute` does the work
    return server


# ---- documents ----


def _did_open(ls: Server, params: t.DidOpenTextDocumentParams) -> None:
    buffer = open_buffer(params.text_document)
    ls.buffers[buffer.uri] = buffer
    ls.look_soon(buffer)


def _did_change(ls: Server, params: t.DidChangeTextDocumentParams) -> None:
    buffer = ls.buffers.get(params.text_document.uri)
    if buffer is not None:
        buffer.change(params.content_changes, params.text_document.version)
        ls.look_soon(buffer)


def _did_close(ls: Server, params: t.DidCloseTextDocumentParams) -> None:
    buffer = ls.buffers.pop(params.text_document.uri, None)
    if buffer is not None:
        ls.forget(buffer.uri)
        ls.benches.looking.submit(ls.benches.forget, buffer.path)


def _shutdown(ls: Server, params: Any) -> None:
    ls.shut_down = True


def _exit(ls: Server, params: Any) -> None:
    ls.leave(0 if ls.shut_down else 1)


# ---- what is shown ----


async def _holes(ls: Server, buffer: Buffer, patience: float) -> Sequence[Hole] | None:
    """The holes that Lean sees; None if it cannot tell soon."""
    text = buffer.document.text
    try:
        opened = await ls.opened(buffer, patience)
    except (asyncio.TimeoutError, LeanAlphaError):
        return None
    return opened.found.holes if buffer.document.text == text else None


async def _code_action(ls: Server, params: t.CodeActionParams) -> list[t.CodeAction]:
    buffer = ls.buffer(params.text_document.uri)
    return actions.code_actions(buffer, await _holes(ls, buffer, MENU_PATIENCE), params)


async def _code_lens(ls: Server, params: t.CodeLensParams) -> list[t.CodeLens]:
    buffer = ls.buffer(params.text_document.uri)
    return actions.code_lenses(buffer, await _holes(ls, buffer, PATIENCE) or ())


async def _hover(ls: Server, params: t.HoverParams) -> t.Hover | None:
    buffer = ls.buffer(params.text_document.uri)
    offset = offset_of(buffer.document, params.position)
    if not any(span.start <= offset <= span.end for span in actions.words(buffer.document)):
        return None
    try:
        opened = await ls.opened(buffer, PATIENCE)
    except asyncio.TimeoutError:
        return t.Hover(t.MarkupContent(t.MarkupKind.PlainText, BUSY))
    hole = hole_at(opened, offset)
    return None if hole is None else actions.hover(buffer, hole)


# ---- proving ----


async def _execute(ls: Server, params: t.ExecuteCommandParams) -> Any:
    work = _COMMANDS.get(params.command)
    if work is None:
        raise JsonRpcException(f"unknown command {params.command}", INVALID_PARAMS)
    given = (params.arguments or [None])[0]
    if not isinstance(given, dict) or not isinstance(given.get("uri"), str):
        raise JsonRpcException(f"{params.command} wants [{{uri, …}}]", INVALID_PARAMS)
    buffer = ls.buffer(given["uri"])
    try:
        async with Bar(ls, params.work_done_token, actions.TITLE) as bar:
            said = await work(ls, buffer, given, bar)
            bar.last = said or "done"
    except LeanAlphaError as error:
        said = str(error)
    if said:
        ls.window_show_message(t.ShowMessageParams(t.MessageType.Warning, f"lean-alpha: {said}"))
    return {"ok": not said, "message": said}


async def _prove_one(ls: Server, buffer: Buffer, given: dict[str, Any], bar: Bar) -> str:
    """Prove what stands at a place and put it there: one hole as soon as it is proved, while other
    proofs of it are looked for; those of one declaration together.
    """
    document, offset = buffer.document, _now(buffer, given)
    single = any(span.start <= offset <= span.end for span in actions.words(document))
    putting: list[asyncio.Task[str]] = []

    def heard(result: HoleResult, tidied: bool) -> None:
        if tidied and result.done and single and not putting:
            proof = alternative(result)
            putting.append(asyncio.ensure_future(insert(ls, buffer, document, result.hole, proof)))

    proofs = ls.benches.options.proofs
    result = await prove(ls, buffer, at(offset), bar=bar, proofs=proofs, heard=heard)
    if putting:
        why = await putting[0]
        _offer_others(buffer, result)
        return why
    if result.edits:
        return (await insert_all(ls, buffer, document, result))[1] or verdict(result)
    return verdict(result)


def _offer_others(buffer: Buffer, result: FileResult) -> None:
    """The other proofs of a hole that was filled while they were looked for."""
    for one in result.holes:
        for number, offer in enumerate(buffer.offers):
            if offer.hole == one.hole and offer.span != one.hole.span:
                buffer.offers[number] = replace(offer, proofs=one.others)


async def _prove_all(ls: Server, buffer: Buffer, given: dict[str, Any], bar: Bar) -> str:
    document = buffer.document
    result = await prove(ls, buffer, everything, bar=bar, proofs=1)
    why = (await insert_all(ls, buffer, document, result))[1] if result.edits else ""
    return "; ".join(part for part in (why, verdict(result)) if part)


async def _choose(ls: Server, buffer: Buffer, given: dict[str, Any], bar: Bar) -> str:
    document, proofs = buffer.document, max(3, ls.benches.options.proofs)
    pick = at(_now(buffer, given))
    result = await prove(ls, buffer, pick, bar=bar, proofs=proofs, patient=True)
    for one in result.holes:
        if not one.done:
            continue
        chosen = await _chosen(ls, one)
        if chosen is not None:
            why = await insert(ls, buffer, document, one.hole, chosen)
            if why:
                return why
    return verdict(result)


async def _chosen(ls: Server, result: HoleResult) -> Alternative | None:
    """The proof that the user wants; None for none."""
    proofs = [alternative(result), *result.others]
    if len(proofs) == 1:
        return proofs[0]
    titles = [actions.brief(proof) for proof in proofs]
    message = f"{result.hole.theorem}: {len(proofs)} proofs"
    asked = t.ShowMessageRequestParams(
        t.MessageType.Info, message, [t.MessageActionItem(title) for title in titles]
    )
    answer = await ls.window_show_message_request_async(asked)
    return None if answer is None else proofs[titles.index(answer.title)]


_COMMANDS = {actions.PROVE: _prove_one, actions.PROVE_ALL: _prove_all, actions.CHOOSE: _choose}


def _position(given: dict[str, Any]) -> t.Position:
    try:
        return t.Position(int(given["line"]), int(given["character"]))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise JsonRpcException("a position is {line, character}", INVALID_PARAMS) from error


def _offset(document: Document, given: dict[str, Any]) -> int:
    return offset_of(document, _position(given))


def _now(buffer: Buffer, given: dict[str, Any]) -> int:
    """Where a command's place stands now; the command may have been made for an earlier text."""
    version = given.get("version")
    offset = buffer.offset(_position(given), version if isinstance(version, int) else None)
    if offset is None:
        raise InputError(CHANGED)
    return offset


async def _prove(ls: Server, params: Any) -> dict[str, Any]:
    """`leanAlpha/prove`: see `server`."""
    given = params if isinstance(params, dict) else {}
    named = given.get("textDocument")
    uri = named.get("uri") if isinstance(named, dict) else None
    if not isinstance(uri, str):
        raise JsonRpcException(f"{OURS} wants a textDocument with a uri", INVALID_PARAMS)
    buffer = ls.buffer(uri)
    document, version = buffer.document, buffer.version
    pick = _picked(document, given)
    proofs, budget = given.get("proofs") or ls.benches.options.proofs, given.get("budget")
    if not isinstance(proofs, int) or proofs < 1:
        raise JsonRpcException("proofs is a number, 1 or more", INVALID_PARAMS)
    if budget is not None and not is_seconds(budget):
        raise JsonRpcException("budget is a finite number of seconds, above 0", INVALID_PARAMS)
    partial = given.get("partialResultToken")

    def heard(result: HoleResult, tidied: bool) -> None:
        if partial is not None:
            value = {"version": version, "holes": [hole_as_dict(document, result)]}
            ls.protocol.notify(t.PROGRESS, t.ProgressParams(token=partial, value=value))

    async with Bar(ls, given.get("workDoneToken"), actions.TITLE) as bar:
        result = await prove(
            ls,
            buffer,
            pick,
            bar=bar,
            proofs=proofs,
            budget=budget,
            patient=given.get("proofs") is not None,
            heard=heard,
        )
        bar.last = verdict(result) or "done"
    return {
        "version": version,
        "toolchain": toolchain_as_dict(result.toolchain),
        "holes": [hole_as_dict(document, one) for one in result.holes],
        "messages": messages_as_dicts(result.messages),
        "notes": list(result.notes),
    }


def _picked(document: Document, given: dict[str, Any]) -> Pick:
    if isinstance(given.get("position"), dict):
        return at(_offset(document, given["position"]))
    between = given.get("range")
    if isinstance(between, dict) and all(
        isinstance(between.get(e), dict) for e in ("start", "end")
    ):
        return within(_offset(document, between["start"]), _offset(document, between["end"]))
    raise JsonRpcException(f"{OURS} wants a position or a range", INVALID_PARAMS)


def hole_as_dict(document: Document, result: HoleResult) -> dict[str, Any]:
    """A hole's result as `leanAlpha/prove` answers it."""
    hole = result.hole
    proofs = [alternative(result), *result.others] if result.filling is not None else []
    between = range_of(document, hole.span)
    return {
        "theorem": hole.theorem,
        "range": {
            "start": {"line": between.start.line, "character": between.start.character},
            "end": {"line": between.end.line, "character": between.end.character},
        },
        "status": result.status.value,
        "message": result.message,
        "seconds": round(result.seconds, 3),
        "candidates": result.candidates,
        "proofs": [
            {
                "proof": proof.proof,
                "newText": placed(document, hole.span.start, proof.proof),
                "level": proof.level,
                "axioms": list(proof.axioms),
                "source": proof.source,
            }
            for proof in proofs
        ],
    }
