"""What a model is asked about a hole: the state in writable names, and what of the file it needs.

The declarations are chosen as those of the training pairs were made: types and definitions that the
goal mentions, what these mention in turn, and lemmas about them. All that a model reads costs time,
and what it has never seen in training misleads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, HoleKind
from leanprover_alpha.policy.tasks import Task
from leanprover_alpha.search.goals import Goal, Hypothesis
from leanprover_alpha.search.graph import named
from leanprover_alpha.search.premises import Premise, PremiseKind, Premises
from leanprover_alpha.search.shapes import symbols

MOST_LEMMAS = 6
_IN_FORCE = ("import", "open", "universe", "variable", "namespace", "section")


@dataclass(frozen=True)
class Question:
    """A task, and what must stand before any answer: the `rename_i` that makes its names true."""

    task: Task
    preamble: str = ""

    def answer(self, block: str) -> str:
        """The tactic block to try for a model's answer."""
        new = self.preamble.split()[1:]
        used = symbols(block)
        return f"{self.preamble}\n{block}" if any(name in used for name in new) else block


def question(
    hole: Hole, document: Document, premises: Premises, goals: Sequence[str] | None = None
) -> Question:
    """The question for a hole, or for a later state of it.

    Args:
        premises: what the file declares; those below the hole are left out here.
        goals: the state's goals as Lean prints them; the hole's own if None.
    """
    texts = hole.goals if goals is None else goals
    first, preamble = named(texts[0])
    shown = (written(first) if preamble else texts[0], *texts[1:])
    statement = _statement(hole, document) if goals is None else ""
    context = _context(premises.above(hole, document), first, document)
    return Question(Task(shown, statement, context, scopes(hole, document)), preamble)


def recalled(
    goals: Sequence[str], statement: str, context: Sequence[str], header: str = ""
) -> Question:
    """The question for a theorem of the store, or for a later state of its proof, as `question`
    would put it.

    Args: `goals` as Lean printed them; `statement` is "" for a later state.
    """
    first, preamble = named(goals[0])
    shown = (written(first) if preamble else goals[0], *goals[1:])
    return Question(Task(shown, statement, tuple(context), header), preamble)


def written(goal: Goal) -> str:
    """A goal as Lean prints it: neighbours of one type stand in one line."""
    lines = [f"case {goal.case}"] if goal.case else []
    groups: list[list[Hypothesis]] = []
    for hypothesis in goal.hypotheses:
        last = groups[-1][-1] if groups else None
        alike = last is not None and (last.type, last.value) == (hypothesis.type, None)
        if alike and not (last and last.is_instance):
            groups[-1].append(hypothesis)
        else:
            groups.append([hypothesis])
    for group in groups:
        value = f" := {group[0].value}" if group[0].value is not None else ""
        lines.append(f"{' '.join(h.name for h in group)} : {group[0].type}{value}")
    return "\n".join([*lines, f"⊢ {goal.target}"])


def _statement(hole: Hole, document: Document) -> str:
    """The theorem's command up to the hole, `by` included."""
    start = hole.command.start if hole.keyword is None else hole.keyword
    text = document.text[start : hole.span.start].replace("\r\n", "\n").rstrip()
    return text + " by" if hole.kind is HoleKind.TERM else text


def scopes(hole: Hole, document: Document) -> str:
    """Imports, open namespaces and variables at the hole, as far as they stand in one line each."""
    open_: list[list[str]] = [[]]
    for line in document.text[: hole.command.start].splitlines():
        words = line.split()
        if not words or line[:1].isspace():
            continue
        if words[0] in ("namespace", "section"):
            open_.append([line])
        elif words[0] == "end" and len(open_) > 1:
            open_.pop()
        elif words[0] in _IN_FORCE and words[-1] != "in":
            open_[-1].append(line)
    return "\n".join(line for scope in open_ for line in scope)


def _context(premises: Premises, goal: Goal, document: Document) -> tuple[str, ...]:
    """The declarations for a goal, nearest first, as they stand in the file."""
    mentioned = set(symbols(goal.target)).union(*(symbols(h.type) for h in goal.hypotheses))
    mentioned &= premises.own
    kinds = (PremiseKind.DEFINITION, PremiseKind.TYPE, PremiseKind.PREDICATE)
    things = [p for p in premises.all if p.kind in kinds]
    direct = [p for p in things if p.short in mentioned]
    known = mentioned.union(*(p.mentions for p in direct)) & premises.own
    chosen = [p for p in things if p.short in known]
    chosen = [p for p in chosen if not any(_inside(p, q) for q in chosen)]
    names = {p.short for p in chosen}
    chosen += _lemmas(premises, goal, names)
    chosen.sort(key=lambda premise: -premise.line)
    texts = (_text(premise, document) for premise in chosen)
    return tuple(dict.fromkeys(texts))


def _lemmas(premises: Premises, goal: Goal, names: set[str]) -> list[Premise]:
    """Lemmas about nothing of the file but these things."""
    constructors = {p.short for p in premises.all if p.kind is PremiseKind.CONSTRUCTOR}
    found = []
    for premise in premises.relevant(goal).lemmas:
        own = (premise.mentions & premises.own) - constructors
        if own and own <= names:
            found.append(premise)
    return found[:MOST_LEMMAS]


def _inside(field: Premise, whole: Premise) -> bool:
    """Whether a declaration is a part of another one's text: a structure's field."""
    within = whole.line <= field.line and field.end <= whole.end
    return within and field.name.startswith(f"{whole.name}.")


def _text(premise: Premise, document: Document) -> str:
    if premise.text:
        return premise.text
    start = document.offset(premise.line, 0)
    end = document.offset(premise.end + 1, 0) if premise.end < _lines(document) else None
    return document.text[start:end].replace("\r\n", "\n").strip("\n")


def _lines(document: Document) -> int:
    return document.position(len(document.text))[0]
