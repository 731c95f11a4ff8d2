"""What an editor shows of the holes of a text: code actions, code lenses, hovers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lsprotocol import types as t

from leanprover_alpha.environment.lean.session import SORRY_WORDS
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.environment.text.tokens import TokenKind, tokens
from leanprover_alpha.service.alternatives import Alternative
from leanprover_alpha.service.doors.lsp.buffers import (
    Buffer,
    placed,
    position_of,
    range_of,
    span_of,
)

PROVE, PROVE_ALL, CHOOSE = "leanAlpha.prove", "leanAlpha.proveAll", "leanAlpha.choose"
TITLE = "Prove with lean-alpha"
CHOOSE_TITLE = "Prove with lean-alpha: choose among several proofs"
ALL_TITLE = "Prove all holes in this file"
SOURCE_ALL = "source.proveAll"
WIDTH = 60


def words(document: Document) -> list[Span]:
    """Where `sorry` stands, as far as the text alone tells: for a text that Lean is still at."""
    return [
        Span(token.start, token.end)
        for token in tokens(document.text)
        if token.kind is TokenKind.NAME and token.text in SORRY_WORDS
    ]


def code_actions(
    buffer: Buffer, holes: Sequence[Hole] | None, params: t.CodeActionParams
) -> list[t.CodeAction]:
    """The actions for a range and its diagnostics. Args: `holes`: None while Lean is at work."""
    document, only = buffer.document, params.context.only
    spans = words(document) if holes is None else [h.span for h in holes if not h.obstacle]
    asked = span_of(document, params.range)
    chosen = {span: None for span in spans if span.start <= asked.end and asked.start <= span.end}
    told: dict[Span, list[t.Diagnostic]] = {}
    for diagnostic in params.context.diagnostics:
        if _about_sorry(diagnostic):
            for span in _below(document, spans, holes, span_of(document, diagnostic.range).start):
                chosen[span] = None
                told.setdefault(span, []).append(diagnostic)
    if not chosen and holes is not None:
        inside = [h.span for h in holes if h.span in spans and asked.start in h.command]
        chosen = dict.fromkeys(inside)
    found: list[t.CodeAction] = []
    if _wanted(t.CodeActionKind.QuickFix, only):
        found += _known(buffer, asked, chosen)
        found += _proving(buffer, list(chosen), told)
    if spans and _wanted(SOURCE_ALL, only):
        command = t.Command(ALL_TITLE, PROVE_ALL, arguments=[{"uri": buffer.uri}])
        found.append(t.CodeAction(ALL_TITLE, kind=SOURCE_ALL, command=command))
    return found


def _proving(
    buffer: Buffer, spans: Sequence[Span], told: dict[Span, list[t.Diagnostic]]
) -> Iterable[t.CodeAction]:
    several = len(spans) > 1
    for span in spans:
        where = f" (line {buffer.document.position(span.start)[0]})" if several else ""
        for title, name in ((TITLE, PROVE), (CHOOSE_TITLE, CHOOSE)):
            command = t.Command(title, name, arguments=[place(buffer, span.start)])
            yield t.CodeAction(
                title + where,
                kind=t.CodeActionKind.QuickFix,
                diagnostics=told.get(span),
                is_preferred=name == PROVE and not several,
                command=command,
            )


def _known(buffer: Buffer, asked: Span, chosen: Iterable[Span]) -> Iterable[t.CodeAction]:
    """Proofs that were found before: one action each, with the edit itself."""
    document, wanted = buffer.document, set(chosen)
    for offer in buffer.offers:
        span = offer.place(document)
        if span is None or not (
            span in wanted or (span.start <= asked.end and asked.start <= span.end)
        ):
            continue
        verb = "use" if offer.span == offer.hole.span else "use instead"
        for proof in offer.proofs:
            edit = buffer.edit([(span, placed(document, span.start, proof.proof))])
            title = f"lean-alpha: {verb} {brief(proof)}"
            yield t.CodeAction(title, kind=t.CodeActionKind.QuickFix, edit=edit)


def _about_sorry(diagnostic: t.Diagnostic) -> bool:
    return diagnostic.message.startswith("declaration uses") and "sorry" in diagnostic.message


def _below(
    document: Document, spans: Sequence[Span], holes: Sequence[Hole] | None, start: int
) -> list[Span]:
    """The holes of the declaration that a diagnostic is about."""
    if holes is not None:
        return [h.span for h in holes if h.span in spans and start in h.command]
    return [span for span in spans if span.start >= start][:1]


def _wanted(kind: str, only: Sequence[str] | None) -> bool:
    return only is None or any(kind == o or kind.startswith(f"{o}.") for o in only)


def place(buffer: Buffer, offset: int) -> dict[str, object]:
    """A place as the argument of a command."""
    position = position_of(buffer.document, offset)
    return {
        "uri": buffer.uri,
        "version": buffer.version,
        "line": position.line,
        "character": position.character,
    }


def brief(proof: Alternative) -> str:
    """A proof in one short line."""
    line = "; ".join(line.strip() for line in proof.proof.split("\n"))
    return f"`{line if len(line) <= WIDTH else line[: WIDTH - 1] + '…'}`"


def code_lenses(buffer: Buffer, holes: Sequence[Hole]) -> list[t.CodeLens]:
    """One lens above each declaration that has holes."""
    commands: dict[Span, list[Hole]] = {}
    for hole in holes:
        if not hole.obstacle:
            commands.setdefault(hole.command, []).append(hole)
    found = []
    for command, inside in commands.items():
        first = inside[0]
        start = command.start if first.keyword is None else first.keyword
        title = TITLE if len(inside) == 1 else f"Prove {len(inside)} holes with lean-alpha"
        at = first.span.start if len(inside) == 1 else start
        line = range_of(buffer.document, Span(start, start))
        found.append(t.CodeLens(line, t.Command(title, PROVE, arguments=[place(buffer, at)])))
    return found


def hover(buffer: Buffer, hole: Hole) -> t.Hover:
    """The goals of a hole."""
    shown = "\n\n".join(f"```lean\n{goal}\n```" for goal in hole.goals)
    note = hole.obstacle or ("" if hole.is_proof else "stands for data, not for a proof")
    text = "\n\n".join(part for part in (shown, note) if part)
    content = t.MarkupContent(t.MarkupKind.Markdown, text)
    return t.Hover(content, range_of(buffer.document, hole.span))
