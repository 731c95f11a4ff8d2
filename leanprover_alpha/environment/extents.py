"""Where a file's commands begin and end: Lean's own answer, not a guess from words.

With the option `trace.Elab.command` Lean reports each command that it elaborates, with its place;
commands inside commands (`open … in`, `mutual`, macros) are reported, too: the outermost count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from leanprover_alpha.environment.compile import Message
from leanprover_alpha.environment.document import Document, Span

TRACE = "-Dtrace.Elab.command=true"
_MARK = "[Elab.command]"


def is_trace(message: Message) -> bool:
    """Whether a message is there only because of `TRACE`."""
    return message.kind == "trace" and message.text.startswith(_MARK)


def command_extents(document: Document, messages: Iterable[Message]) -> tuple[Span, ...]:
    """The outermost commands of a file that was compiled with `TRACE`, in the order of the text."""
    places = []
    for message in filter(is_trace, messages):
        if message.end_line is None or message.end_column is None:
            continue
        start = document.offset(message.line, message.column)
        places.append((start, -document.offset(message.end_line, message.end_column)))
    found: list[Span] = []
    for start, end in sorted(places):
        if -end > start and (not found or start >= found[-1].end):
            found.append(Span(start, -end))
    return tuple(found)


def extent_at(extents: Sequence[Span], offset: int) -> Span | None:
    """The command that an offset stands in; its last character's right side belongs to it."""
    return next((e for e in extents if e.start <= offset <= e.end), None)
