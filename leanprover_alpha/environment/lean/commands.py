"""Where the commands of a file begin and end, as Lean itself says.

With the option `trace.Elab.command`, Lean prints a message for every command that it elaborates,
and the message's range is the command's: to the character, in files with errors, too. Commands that
others are made of (behind `open … in`, out of a macro) have messages of their own that lie within
the outer one's.

    found, messages = read_commands(document, toolchain, env, limits)
    found = commands(document, compile_file(..., options=[TRACE]).messages)  # the same by hand

A run with that option keeps most messages of severity "information" to itself (Lean's doing); use
another run for what the file prints.

Text that no command holds is what Lean skipped after a syntax error, or what follows `#exit`.
"""

from __future__ import annotations

import bisect
import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.environment.lean.compile import Message, compile_file
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.errors import LeanCrashError, LeanTimeoutError
from leanprover_alpha.toolchain.discover import Toolchain
from leanprover_alpha.toolchain.limits import Limits

TRACE = "-Dtrace.Elab.command=true"
_TAG = "[Elab.command]"
_BARE = "(trace)"  # all that the language server shows of a trace
_OFF = re.compile(r"(\bset_option\s+trace\.Elab\.command\s+)false\b")


@dataclass(frozen=True)
class Command:
    """One command of the file: an outermost one.

    Attributes:
        span: from its first character (doc comment, attributes and `open … in` included) to its
            last; white space and comments after it are not in it.
        region: from there to where the next command begins: with what Lean skipped after it.
        inner: the extents of other commands and traces within it, each once, outer ones first.
    """

    span: Span
    region: Span
    inner: tuple[Span, ...] = ()


def traced(text: str) -> str:
    """The text for Lean to trace: a file that turns the trace off has it left on, in as many
    characters.
    """
    return _OFF.sub(r"\1 true", text)


def is_trace(message: Message) -> bool:
    """Whether a message is there for this module's sake, not the user's."""
    return message.severity == "information" and (
        message.text == _BARE or (message.kind == "trace" and _TAG in message.text)
    )


def read_commands(
    document: Document, toolchain: Toolchain, env: Mapping[str, str], limits: Limits
) -> tuple[tuple[Command, ...], tuple[Message, ...]]:
    """The commands of a document, from a Lean process of its own: one elaboration.

    Args: `env`: in which the document's imports are found (`session.import_environment`).
    Returns: the commands, and the other messages of that run: errors and warnings.
    Raises: LeanTimeoutError, LeanCrashError for a text that Lean does not get through.
    """
    with tempfile.TemporaryDirectory(prefix="lean-alpha-commands-") as folder:
        source = Path(folder) / "Scratch.lean"
        source.write_text(traced(document.text), "utf-8", newline="")
        result = compile_file(
            toolchain.command,
            source,
            root=Path(folder),
            env=env,
            limits=limits,
            options=[TRACE],
            folder=toolchain.folder,
        )
    if result.failure is not None:
        raise (LeanTimeoutError if result.limit == "time" else LeanCrashError)(result.failure)
    others = tuple(message for message in result.messages if not is_trace(message))
    return commands(document, result.messages), others


def commands(document: Document, messages: Iterable[Message]) -> tuple[Command, ...]:
    """The commands of a document in their order, from the messages of a run with TRACE."""
    spans = sorted(
        {span for m in messages if is_trace(m) and (span := _span(document, m)) is not None},
        key=lambda span: (span.start, -span.end),
    )
    outer: list[Span] = []
    inner: list[list[Span]] = []
    for span in spans:
        if outer and span.start < outer[-1].end:
            inner[-1].append(span)
        else:
            outer.append(span)
            inner.append([])
    starts = [*(span.start for span in outer), len(document.text)]
    return tuple(
        Command(span, Span(span.start, end), tuple(within))
        for span, end, within in zip(outer, starts[1:], inner, strict=True)
    )


def command_at(found: Sequence[Command], offset: int) -> Command | None:
    """The command whose region holds an offset; None before the first."""
    number = bisect.bisect_right([command.span.start for command in found], offset) - 1
    return found[number] if number >= 0 else None


def command_extents(document: Document, messages: Iterable[Message]) -> tuple[Span, ...]:
    """The extents of `commands` alone."""
    return tuple(command.span for command in commands(document, messages))


def extent_at(extents: Sequence[Span], offset: int) -> Span | None:
    """The command that an offset stands in; its last character's right side belongs to it."""
    return next((e for e in extents if e.start <= offset <= e.end), None)


def _span(document: Document, message: Message) -> Span | None:
    """What a message spans; None for the end of the file, which counts as an empty command."""
    if message.end_line is None or message.end_column is None:
        return None
    start = document.offset(message.line, message.column)
    end = document.offset(message.end_line, message.end_column)
    return Span(start, end) if start < end else None
