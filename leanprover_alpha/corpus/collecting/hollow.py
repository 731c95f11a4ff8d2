"""A file without its proofs: each body gives way to `by sorry`, and Lean says if that is right.

Where a statement ends and its proof begins is not for us to say: `theorem t : let x := 1; x = 1 :=
rfl` has two `:=`. So places are proposed (Lean's own first, bodies.py; then every `:=` outside of
brackets; then the first `|`), the file is compiled with them, and a place counts only if no
theorem's statement has changed by it. A theorem for which none does keeps its proof.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from leanprover_alpha.corpus.collecting.bodies import Body
from leanprover_alpha.corpus.collecting.theorems import Declared
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.holes.declaration import SINGLE, head_of
from leanprover_alpha.environment.lean.commands import commands
from leanprover_alpha.environment.lean.compile import CompileResult
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.environment.text.tokens import Token, tokens

ROUNDS = 6
_OPENING, _CLOSING = "([{⟨⟦⦃⟪", ")]}⟩⟧⦄⟫"

Compile = Callable[[Document], CompileResult]


@dataclass(frozen=True)
class Split:
    """A theorem cut in two.

    Attributes:
        statement: where its statement ends, comments behind it left out.
        start: where the rest begins: a `:=`, or the first `|`.
        tactics: where the proof's tactics stand, if it is a block of them.
    """

    theorem: Declared
    statement: int
    start: int
    tactics: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Hollow:
    """The file with `by sorry` for the proofs of these theorems, by name; it compiles."""

    document: Document
    splits: Mapping[str, Split]
    holes: Mapping[str, Hole]


def proposals(theorem: Declared, code: Sequence[Token], bodies: Sequence[Body]) -> list[Split]:
    """The places where a theorem's proof may begin, the likeliest first."""
    first = bisect.bisect_right(code, theorem.named, key=lambda token: token.start)
    last = bisect.bisect_left(code, theorem.span.end, key=lambda token: token.start)
    inside = range(first, last)
    number_at = {code[number].start: number for number in inside}
    found: list[Split] = []
    within = [b for b in bodies if theorem.named < b.start < theorem.span.end]
    if within:
        body = min(within, key=lambda b: b.start)
        number = number_at.get(body.start)
        if number is not None and code[number].text not in (":=", "|"):
            number = number - 1 if code[number - 1].text == ":=" else None
        if number is not None and number > first - 1:
            found.append(_split(theorem, code, number, body.tactics))
    depth, bar = 0, None
    for number in inside:
        text = code[number].text
        depth += (text[-1] in _OPENING) - (text in _CLOSING)
        if depth == 0 and text == ":=":
            found.append(_split(theorem, code, number))
        elif depth == 0 and text == "|" and bar is None:
            bar = number
    if bar is not None:
        found.append(_split(theorem, code, bar))
    starts = [split.start for split in found]
    return [split for n, split in enumerate(found) if split.start not in starts[:n]]


def _split(
    theorem: Declared, code: Sequence[Token], number: int, tactics: tuple[Span, ...] = ()
) -> Split:
    return Split(theorem, code[number - 1].end, code[number].start, tactics)


def hollowed(
    document: Document,
    proposed: Mapping[str, Sequence[Split]],
    module: Module,
    compile_document: Compile,
) -> Hollow | None:
    """The file without these theorems' proofs, as far as Lean finds the same statements in it.

    Args:
        proposed: by the constant's name, places to try in turn.
        module: the file as it is, compiled.
        compile_document: compiles a text in the file's place, with TRACE.
    Returns: None if no way to cut it compiles.
    """
    left = {name: list(splits) for name, splits in proposed.items() if splits}
    for _ in range(ROUNDS):
        if not left:
            return None
        splits = {name: options[0] for name, options in left.items()}
        hollow, spans, words = _cut(document, splits.values())
        result = compile_document(hollow)
        wrong = _wrong(hollow, spans, words, result, module)
        if not wrong and result.olean is not None:
            return Hollow(hollow, splits, _holes(hollow, splits, spans, result))
        if result.failure is not None or not wrong:
            return None
        for name in wrong & left.keys():
            left[name].pop(0)
        left = {name: options for name, options in left.items() if options}
    return None


def _cut(
    document: Document, splits: Iterable[Split]
) -> tuple[Document, dict[str, Span], list[int]]:
    """The text with `by sorry` for each proof, where each `sorry` stands, and each `theorem`."""
    parts: list[str] = []
    spans: dict[str, Span] = {}
    words: list[int] = []
    at = length = 0
    for split in sorted(splits, key=lambda split: split.start):
        line, _ = document.position(split.theorem.keyword)
        begin = document.offset(line, 0)
        text = document.text[begin : split.theorem.keyword]
        margin = len(text) - len(text.lstrip(" "))
        words.append(length + split.theorem.keyword - at)
        parts.append(document.text[at : split.statement])
        parts.append(f" := by{document.newline}{' ' * (margin + 2)}")
        length += len(parts[-2]) + len(parts[-1])
        spans[split.theorem.constant] = Span(length, length + len("sorry"))
        parts.append("sorry")
        length += len("sorry")
        at = split.theorem.span.end
    parts.append(document.text[at:])
    return Document("".join(parts)), spans, words


def _wrong(
    hollow: Document,
    spans: Mapping[str, Span],
    words: Sequence[int],
    result: CompileResult,
    module: Module,
) -> set[str]:
    """The theorems at which the cut was wrong."""
    if result.olean is None:
        # What is wrong behind a theorem's first word is its cut, up to the next one's first word.
        names = list(spans)
        places = [hollow.offset(error.line, error.column) for error in result.errors]
        return {names[max(0, bisect.bisect_left(words, at) - 1)] for at in places}
    compiled = Module.open(result.olean)
    return {name for name in spans if _digest(compiled, name) != _digest(module, name)}


def _digest(module: Module, name: str) -> bytes:
    constant = module.constant(name)
    return b"" if constant is None else constant.statement()


def _holes(
    hollow: Document, splits: Mapping[str, Split], spans: Mapping[str, Span], result: CompileResult
) -> dict[str, Hole]:
    found = commands(hollow, result.messages)
    code = [token for token in tokens(hollow.text) if token.is_code]
    holes: dict[str, Hole] = {}
    for index, (name, span) in enumerate(sorted(spans.items(), key=lambda item: item[1].start)):
        command = next((c for c in found if span in c.span), None)
        if command is None:
            continue
        line, column = hollow.position(span.start)
        head = head_of(code, command)
        single = head is not None and head.word in SINGLE
        holes[name] = Hole(
            index,
            span,
            line,
            column,
            HoleKind.TACTIC,
            Layout.BLOCK,
            splits[name].theorem.name,
            (),
            True,
            command.span,
            head.keyword if head is not None and single else None,
            head.modifiers if head is not None and single else None,
            head.name if head is not None and single else None,
        )
    return holes
