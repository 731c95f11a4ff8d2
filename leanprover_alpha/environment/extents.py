"""The outermost commands of a file as plain extents: Lean's own answer, see commands.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from leanprover_alpha.environment.commands import TRACE as TRACE
from leanprover_alpha.environment.commands import commands
from leanprover_alpha.environment.compile import Message
from leanprover_alpha.environment.document import Document, Span


def command_extents(document: Document, messages: Iterable[Message]) -> tuple[Span, ...]:
    """The outermost commands of a file that was compiled with `TRACE`, in the order of the text."""
    return tuple(command.span for command in commands(document, messages))


def extent_at(extents: Sequence[Span], offset: int) -> Span | None:
    """The command that an offset stands in; its last character's right side belongs to it."""
    return next((e for e in extents if e.start <= offset <= e.end), None)
