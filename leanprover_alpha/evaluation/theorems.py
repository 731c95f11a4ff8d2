"""Theorems to be measured on: a document in which each stands with a hole, and what is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.environment.text.holes import Hole, HoleKind, Layout
from leanprover_alpha.policy.tasks import Task

_BY, _OPENING, _INDENT, _SORRY = " := by", " := by\n", "  ", "sorry"


def _unchanged(block: str) -> str:
    return block


@dataclass(frozen=True)
class Theorem:
    """A statement to be proved.

    Attributes:
        family: what it is counted with.
        task: what a model is asked.
        answer: makes the tactic block to be tried of the one that the model wrote.
    """

    name: str
    family: str
    task: Task
    answer: Callable[[str], str] = _unchanged


@dataclass(frozen=True)
class TheoremSet:
    """A document in which every theorem stands once, and where: `holes[i]` is `theorems[i]`'s."""

    document: Document
    theorems: tuple[Theorem, ...]
    holes: tuple[Hole, ...]


def theorem_set(theorems: Iterable[Theorem]) -> TheoremSet:
    """The theorems in one document: those with the same context together, in a namespace of their
    own, so that no declaration meets another of its name.

    Args: theorems whose task has the statement up to `:= by`, and the context nearest first.
    """
    by_context: dict[tuple[str, ...], list[Theorem]] = {}
    for theorem in theorems:
        by_context.setdefault(theorem.task.context, []).append(theorem)
    text, spans = "", []
    for number, (context, group) in enumerate(by_context.items()):
        text += f"namespace T{number}\n\n"
        text += "".join(declaration.rstrip("\n") + "\n\n" for declaration in reversed(context))
        for theorem in group:
            start = len(text)
            text += theorem.task.statement.removesuffix(_BY) + _OPENING + _INDENT
            spans.append((f"T{number}.{theorem.name}", start, len(text)))
            text += f"{_SORRY}\n\n"
        text += f"end T{number}\n\n"
    document = Document(text)
    ordered = tuple(theorem for group in by_context.values() for theorem in group)
    holes = tuple(
        _hole(document, index, theorem, *spans[index]) for index, theorem in enumerate(ordered)
    )
    return TheoremSet(document, ordered, holes)


def _hole(
    document: Document, index: int, theorem: Theorem, full_name: str, start: int, sorry: int
) -> Hole:
    line, column = document.position(sorry)
    name = start + len("theorem ")
    return Hole(
        index=index,
        span=Span(sorry, sorry + len(_SORRY)),
        line=line,
        column=column,
        kind=HoleKind.TACTIC,
        layout=Layout.BLOCK,
        theorem=full_name,
        goals=theorem.task.goals,
        is_proof=True,
        command=Span(start, sorry + len(_SORRY)),
        keyword=start,
        modifiers=Span(start, start),
        name=Span(name, name + len(theorem.name)),
    )
