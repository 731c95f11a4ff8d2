"""What still stands in a file although some of its commands fail.

Lean writes no `.olean` for a file with an error. So each failing command is put behind
`#guard_msgs (drop all) in`: Lean elaborates it as before (a theorem whose proof fails then stands
on `sorryAx`), but its errors do not count. What cannot even be parsed is blanked out, line for
line. Where a command begins and ends Lean itself has said. Nothing becomes true that way: what
is left has to compile, and is audited like any file.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from leanprover_alpha.environment.lean.commands import command_extents, extent_at
from leanprover_alpha.environment.lean.compile import CompileResult, Message
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens
from leanprover_alpha.toolchain.names import canonical

ROUNDS = 8
GUARD = "#guard_msgs (drop all) in "

Compile = Callable[[Document], CompileResult]


@dataclass(frozen=True)
class FailedTheorem:
    """A theorem whose command does not compile: its name, where the name stands, Lean's first word
    on it.
    """

    name: str
    line: int
    column: int
    message: Message


@dataclass(frozen=True)
class Repaired:
    """A file made to compile.

    Attributes:
        original: as it was; `document`: as it compiles.
        extents: its commands, as places in `document`.
        failed: the commands that fail and why, as places in `original`.
        guarded: where `GUARD` was put, as offsets in `original`, ascending.
        olean: the compiled module; None if no rest could be compiled.
        result: the last compilation.
    """

    original: Document
    document: Document
    extents: tuple[Span, ...]
    failed: tuple[tuple[Span, Message], ...]
    guarded: tuple[int, ...]
    olean: Path | None
    result: CompileResult

    def place(self, offset: int) -> int:
        """Where an offset of the original stands in the document that compiles."""
        return offset + len(GUARD) * bisect.bisect_right(self.guarded, offset)

    def back(self, offset: int) -> int:
        """The offset in the original that became this one."""
        moved = [place + len(GUARD) * number for number, place in enumerate(self.guarded)]
        before = bisect.bisect_right(moved, offset)
        if before and offset < moved[before - 1] + len(GUARD):
            return self.guarded[before - 1]
        return offset - len(GUARD) * before

    def failing(self, offset: int) -> bool:
        """Whether an offset of the original stands in a command that fails."""
        return any(span.start <= offset <= span.end for span, _ in self.failed)

    def theorems(self) -> tuple[FailedTheorem, ...]:
        """The theorems of the failing commands; more than one in a `mutual` block."""
        return tuple(_theorems(self.original, self.failed))


def repair(document: Document, compile_document: Compile) -> Repaired:
    """Compile a file; guard and blank out what fails until the rest compiles.

    Args: `compile_document` compiles a text in the file's place, with the option `extents.TRACE`.
    """
    result = compile_document(document)
    extents = command_extents(document, result.messages)
    known = Repaired(document, document, extents, (), (), result.olean, result)
    if result.olean is not None or result.failure is not None:
        return known
    original = _with_gaps(document, extents)
    failed: dict[Span, Message] = {}
    blank: set[Span] = set()
    for _ in range(ROUNDS):
        progress = False
        for error in result.errors:
            at = known.back(known.document.offset(error.line, error.column))
            for span in _blamed(original, at, extents, error):
                if span in blank:
                    continue
                progress = True
                if span in failed or span not in extents:
                    blank.add(span)
                failed.setdefault(span, error)
        if not progress:
            break
        guarded = sorted(span.start for span in failed if span not in blank)
        text = _rewritten(document, guarded, blank)
        result = compile_document(text)
        failures = tuple(sorted(failed.items(), key=lambda item: item[0].start))
        known = Repaired(
            document,
            text,
            command_extents(text, result.messages),
            failures,
            tuple(guarded),
            result.olean,
            result,
        )
        if result.olean is not None or result.failure is not None:
            break
    return known


def _with_gaps(document: Document, extents: Sequence[Span]) -> list[Span]:
    """The commands and what stands between them, without a hole between one and the next."""
    found, end = [], 0
    for extent in (*extents, Span(len(document.text), len(document.text))):
        if extent.start > end:
            found.append(Span(end, extent.start))
        if extent.end > extent.start:
            found.append(extent)
        end = max(end, extent.end)
    return found


def _blamed(spans: Sequence[Span], at: int, extents: Sequence[Span], error: Message) -> list[Span]:
    """What is to be guarded or blanked for an error at an offset of the original."""
    inside = next((s for s in spans if s.start <= at < s.end), spans[-1] if spans else None)
    if inside is None:
        return []
    if inside in extents:
        return [inside]
    if inside.start == 0 and inside.end != at:  # before the first command: the imports
        return []
    before = extent_at(extents, inside.start)
    if before is None or "expected command" in error.text:
        return [inside]
    return [before, inside]  # a command that breaks off, and what Lean skipped behind it


def _rewritten(document: Document, guarded: Sequence[int], blank: set[Span]) -> Document:
    text = document.text
    for span in blank:
        cleared = "".join(c if c in "\r\n" else " " for c in span.of(text))
        text = text[: span.start] + cleared + text[span.end :]
    for start in reversed(guarded):
        text = text[:start] + GUARD + text[start:]
    return Document(text)


def _theorems(document: Document, failed: Sequence[tuple[Span, Message]]) -> list[FailedTheorem]:
    code = [token for token in tokens(document.text) if token.kind is TokenKind.NAME]
    found = []
    for number, token in enumerate(code[:-1]):
        if token.text not in ("theorem", "lemma"):
            continue
        error = next((e for span, e in failed if span.start <= token.start < span.end), None)
        if error is not None:
            name = code[number + 1]
            line, column = document.position(name.start)
            found.append(FailedTheorem(_qualified(code[:number], name.text), line, column, error))
    return found


def _qualified(before: Sequence[Token], name: str) -> str:
    """A name with the namespaces that are open behind these tokens."""
    if name.startswith("_root_."):
        return name.removeprefix("_root_.")
    scopes: list[str] = []
    for token, following in zip_longest(before, before[1:]):
        if token.text == "end":
            del scopes[-1:]
        elif token.text in ("namespace", "section", "mutual"):
            named = token.text == "namespace" and following is not None
            scopes.append(following.text if named and following is not None else "")
    try:
        return canonical(".".join([*filter(None, scopes), name]))
    except ValueError:
        return name
