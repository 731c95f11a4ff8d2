"""A file's theorems as holes of a text in which they still stand, proved.

    theorem swap_lean_alpha_hole
                 (p q : Prop) (h : p ∧ q) : q ∧ p := by      -- what stood behind the name, in place
      sorry
    theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩

Above each theorem stands a copy of its statement with a hole. So a proof of it may use what stands
above it in the file, proved as it is there, and can use neither itself nor what comes later. With
`sorry` in place of the theorems themselves, every proof that uses another one would rest on it.
That a copy says what its theorem says is seen in the compiled text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from leanprover_alpha.corpus.collecting.theorems import Declared, declared_theorems
from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.holes.declaration import SINGLE, Head, head_of
from leanprover_alpha.environment.lean.commands import Command, command_at, commands
from leanprover_alpha.environment.lean.compile import CompileResult
from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.environment.text.tokens import Token, tokens

SUFFIX = "_lean_alpha_hole"
PROOF = " := by"
"""What a theorem's header ends with in the store."""
ROUNDS = 4
_UNIVERSES = re.compile(r"\.\{[^}]*\}")

Compile = Callable[[Document], CompileResult]


@dataclass(frozen=True)
class Copies:
    """The text with the copies, which compiles; their holes, by the theorems' names; and by name
    why others have none.
    """

    document: Document
    holes: Mapping[str, Hole]
    left_out: Mapping[str, str]


@dataclass(frozen=True)
class _Copy:
    """`at`: where in the file it is put in; `keyword`, `name`, `sorry`: places in its text."""

    theorem: Declared
    at: int
    text: str
    keyword: int
    name: Span
    sorry: int


def copied(document: Document, headers: Mapping[str, str], compile_document: Compile) -> Copies:
    """Copies of the theorems of a file.

    Args:
        document: as it is, with line feeds alone.
        headers: by the theorem's full name, its command from `theorem` to `:= by`, as stored.
        compile_document: compiles a text in the file's place, with TRACE.
    Returns: no holes if the file does not compile.
    """
    left_out: dict[str, str] = {}
    result = compile_document(document)
    if result.olean is None or result.errors:
        return Copies(document, {}, dict.fromkeys(headers, "its file does not compile"))
    module = Module.open(result.olean)
    found = commands(document, result.messages)
    code = [token for token in tokens(document.text) if token.is_code]
    made: list[_Copy] = []
    for theorem in declared_theorems(document, code, module):
        if theorem.name in headers:
            copy = _copy(document, code, found, theorem, headers[theorem.name])
            if isinstance(copy, str):
                left_out[theorem.name] = copy
            else:
                made.append(copy)
    there = {copy.theorem.name for copy in made} | left_out.keys()
    left_out |= {name: "it does not stand in its file" for name in headers if name not in there}
    return _checked(document, made, left_out, compile_document)


def _copy(
    document: Document,
    code: Sequence[Token],
    found: Sequence[Command],
    theorem: Declared,
    header: str,
) -> _Copy | str:
    """The copy of one theorem, or why there is none."""
    text, keyword = document.text, theorem.keyword
    statement = header.removesuffix(PROOF)
    command = command_at(found, keyword)
    head = None if command is None else head_of(code, command)
    if command is None or head is None or head.word not in SINGLE or head.name is None:
        return "it is not a command of its own"
    if head.keyword != keyword or not text.startswith(statement, keyword):
        return "its file has changed"
    begin = text.rfind("\n", 0, command.span.start) + 1
    if text[begin : command.span.start].strip():
        return "it does not begin a line"
    indent = text[begin : command.span.start]
    return _written(document, theorem, head, indent, command.span.start, keyword + len(statement))


def _written(
    document: Document, theorem: Declared, head: Head, indent: str, start: int, end: int
) -> _Copy:
    """What follows the name stands at its own columns: the layout of tactics depends on them."""
    text, named = document.text, head.name
    assert named is not None
    universes = _UNIVERSES.match(text, named.end)
    rest = named.end + len(universes[0] if universes else "")
    name = named.of(text)
    longer = f"{name[:-1]}{SUFFIX}»" if name.endswith("»") else name + SUFFIX
    before = indent + text[start : head.modifiers.start]
    opening = before + text[head.keyword : named.start]
    pad = " " * document.position(rest)[1]
    shown = f"{opening}{longer}{text[named.end : rest]}\n{pad}{text[rest:end]}{PROOF}\n{indent}  "
    return _Copy(
        theorem,
        start - len(indent),
        f"{shown}sorry\n",
        len(before),
        Span(len(opening), len(opening) + len(longer)),
        len(shown),
    )


def _checked(
    document: Document, made: Sequence[_Copy], left_out: dict[str, str], compile_document: Compile
) -> Copies:
    """The text with those copies that compile and say what their theorems say."""
    for _ in range(ROUNDS):
        if not made:
            break
        text, places = _joined(document, made)
        result = compile_document(text)
        wrong = _wrong(text, made, places, result)
        if not wrong and result.olean is not None:
            return Copies(text, _holes(text, made, places, result), left_out)
        if not wrong:
            left_out |= {copy.theorem.name: "its file does not compile" for copy in made}
            break
        left_out |= dict.fromkeys(wrong, "its statement reads otherwise when it stands twice")
        made = [copy for copy in made if copy.theorem.name not in wrong]
    return Copies(document, {}, left_out)


def _joined(document: Document, made: Sequence[_Copy]) -> tuple[Document, list[int]]:
    """The file with the copies put in, and where each begins."""
    parts: list[str] = []
    places: list[int] = []
    at = size = 0
    for copy in made:
        parts += [document.text[at : copy.at], copy.text]
        size += len(parts[-2])
        places.append(size)
        size += len(copy.text)
        at = copy.at
    return Document("".join([*parts, document.text[at:]])), places


def _wrong(
    text: Document, made: Sequence[_Copy], places: Sequence[int], result: CompileResult
) -> set[str]:
    """The theorems whose copies do not compile, or say something else."""
    if result.olean is None or result.errors:
        at = [text.offset(error.line, error.column) for error in result.errors]
        return {
            copy.theorem.name
            for copy, place in zip(made, places, strict=True)
            if any(place <= offset < place + len(copy.text) for offset in at)
        }
    module = Module.open(result.olean)
    code = [token for token in tokens(text.text) if token.is_code]
    digests = {t.keyword: t.digest for t in declared_theorems(text, code, module)}
    return {
        copy.theorem.name
        for copy, place in zip(made, places, strict=True)
        if digests.get(place + copy.keyword) != copy.theorem.digest
    }


def _holes(
    text: Document, made: Sequence[_Copy], places: Sequence[int], result: CompileResult
) -> dict[str, Hole]:
    found = commands(text, result.messages)
    holes: dict[str, Hole] = {}
    for index, (copy, place) in enumerate(zip(made, places, strict=True)):
        sorry = place + copy.sorry
        command = command_at(found, sorry)
        if command is None:
            continue
        line, column = text.position(sorry)
        keyword = place + copy.keyword
        holes[copy.theorem.name] = Hole(
            index=index,
            span=Span(sorry, sorry + len("sorry")),
            line=line,
            column=column,
            kind=HoleKind.TACTIC,
            layout=Layout.BLOCK,
            theorem=copy.theorem.name,
            goals=(),
            is_proof=True,
            command=command.span,
            keyword=keyword,
            modifiers=Span(keyword, keyword),
            name=Span(place + copy.name.start, place + copy.name.end),
        )
    return holes
