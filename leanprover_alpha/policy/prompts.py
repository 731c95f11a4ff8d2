"""Prompts: how a hole is put to a model, and how a proof is read out of what it answers.

A model proves well only in the words that it was trained on. Each style is one such dialect; its
`render` is the one place that writes it, for pretraining, tuning and proving alike. A prompt that
is too long is cut by rule: whole declarations go first, the farthest ones, then hypotheses from the
top of the state; never part of a line.

>>> print(STYLES["tactic-state"].render(Task(("p : Prop\\nh : p\\n⊢ p",))), end="")
/- state -/
p : Prop
h : p
⊢ p
/- proof -/
"""

from __future__ import annotations

import itertools
import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Protocol

from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens
from leanprover_alpha.errors import InputError, LeanAlphaError
from leanprover_alpha.policy.tasks import Task

STATE = "/- state -/\n"
PROOF = "\n/- proof -/\n"
CUT = "…"
"""Stands for the hypotheses that a state was cut by."""

Size = Callable[[str], int]
"""How many tokens a text has."""


class ContextTooLongError(LeanAlphaError):
    """What a model is asked does not fit into its context, even cut to the goal itself."""


class PromptStyle(Protocol):
    """A way to ask for a proof.

    Attributes:
        name: as `STYLES` and `lean_alpha.json` call it.
        chat: whether the prompt is a user's message, for the model's own chat template.
        steps: whether the answer is one tactic; otherwise it is the rest of the proof.
    """

    @property
    def name(self) -> str: ...
    @property
    def chat(self) -> bool: ...
    @property
    def steps(self) -> bool: ...

    def render(self, task: Task, size: Size | None = None, budget: int | None = None) -> str:
        """The prompt, of at most `budget` tokens by `size`; not cut where one of them is None.

        Raises: ContextTooLongError if not even the goal fits.
        """
        ...

    def completion(self, proof: str) -> str:
        """What a model that is trained in this style is to answer, without the end token."""
        ...

    def parse(self, answer: str, task: Task) -> str | None:
        """The tactic block in an answer, its first column 0; None if there is none."""
        ...


@dataclass(frozen=True)
class TacticState:
    """The declarations that the goal mentions, the state, then the rest of the proof.

    The bundled model's own style. The first step of an answer is a step of best-first search.
    """

    name: str = "tactic-state"
    chat: bool = False
    steps: bool = False

    def render(self, task: Task, size: Size | None = None, budget: int | None = None) -> str:
        def write(context: Sequence[str], goals: Sequence[str]) -> str:
            above = "".join(text + "\n" for text in reversed(context))
            return above + STATE + "\n\n".join(goals) + PROOF

        context = tuple(filter(None, map(stated, task.context)))
        return fit(write, replace(task, context=context), size, budget)

    def completion(self, proof: str) -> str:
        return proof.strip("\n").rstrip()

    def parse(self, answer: str, task: Task) -> str | None:
        return answer.strip("\n").rstrip() or None


@dataclass(frozen=True)
class WholeProof:
    """The theorem in a fenced block, as public whole-proof provers expect it.

    Attributes:
        chat: False: the block is left open behind `:= by`, and the model goes on from there
            (DeepSeek-Prover-V1.5, Goedel-Prover). True: the block is closed, and the model writes
            the theorem anew, in a fenced block of its own (DeepSeek-Prover-V2, Kimina-Prover).
    """

    name: str = "whole-proof"
    chat: bool = False
    steps: bool = False
    request: str = "Complete the following Lean 4 code:\n\n```lean4\n"

    def render(self, task: Task, size: Size | None = None, budget: int | None = None) -> str:
        if not task.statement:
            raise InputError(f"the prompt style {self.name} needs a theorem, not only a state")

        def write(context: Sequence[str], _: Sequence[str]) -> str:
            parts = [task.header.strip("\n"), *reversed(context), task.statement.rstrip()]
            code = "\n\n".join(part.rstrip("\n") for part in parts if part.strip())
            sorry = "\n  sorry\n```\n" if self.chat else "\n"
            return self.request + code + sorry

        context = tuple(map(_admitted, task.context))
        return fit(write, replace(task, context=context), size, budget)

    def completion(self, proof: str) -> str:
        return textwrap.indent(proof.strip("\n").rstrip(), "  ") + "\n```"

    def parse(self, answer: str, task: Task) -> str | None:
        for block in reversed(_FENCED.findall(answer)):
            found = behind(block, task.statement)
            if found is not None:
                return _dedented(found)
        if self.chat:
            return None
        return _dedented("\n" + answer.partition("```")[0])


@dataclass(frozen=True)
class Seq2SeqState:
    """The state alone, answered by one tactic: ReProver's way (Yang et al. 2023, LeanDojo)."""

    name: str = "seq2seq-state"
    chat: bool = False
    steps: bool = True

    def render(self, task: Task, size: Size | None = None, budget: int | None = None) -> str:
        return fit(lambda _, goals: "\n\n".join(goals), task, size, budget)

    def completion(self, proof: str) -> str:
        return first_step(proof)

    def parse(self, answer: str, task: Task) -> str | None:
        return _MARK.sub("", answer).strip() or None


STYLES: Mapping[str, PromptStyle] = MappingProxyType(
    {
        style.name: style
        for style in (
            TacticState(),
            WholeProof(),
            WholeProof("whole-proof-chat", chat=True),
            Seq2SeqState(),
        )
    }
)

_FENCED = re.compile(r"```(?:lean4?|tactics)?[ \t]*\n(.*?)```", re.DOTALL)
_MARK = re.compile(r"</?a>")  # how ReProver marks names of premises


def style_named(name: str) -> PromptStyle:
    """The style of that name. Raises: InputError, naming those there are."""
    if name not in STYLES:
        raise InputError(f"there is no prompt style {name}; there are {', '.join(STYLES)}")
    return STYLES[name]


def fit(
    write: Callable[[Sequence[str], Sequence[str]], str],
    task: Task,
    size: Size | None,
    budget: int | None,
) -> str:
    """The longest prompt that fits.

    Args: `write` makes a prompt of declarations (nearest first) and goals. Of the declarations
    those are kept that fit, nearest first; one that is too long for the room left is passed over.
    If none fits, hypotheses go: from the top of the last goal, then of the one before it.
    Raises: ContextTooLongError.
    """
    text = write(task.context, task.goals)
    if size is None or budget is None or size(text) <= budget:
        return text
    context: list[str] = []
    bare = write(context, task.goals)
    if (spent := size(bare)) > budget:
        return _cut_state(write, task.goals, size, budget)
    for declaration in task.context:
        cost = size(declaration + "\n")
        if spent + cost > budget:
            continue
        trial = write([*context, declaration], task.goals)
        if (total := size(trial)) <= budget:
            context.append(declaration)
            bare, spent = trial, total
    return bare


def _cut_state(
    write: Callable[[Sequence[str], Sequence[str]], str],
    goals: Sequence[str],
    size: Size,
    budget: int,
) -> str:
    """The prompt without context, and with as few hypotheses left out as it takes."""
    left = list(goals)
    for number in reversed(range(len(left))):
        shorter = _shortened(left[number])
        for left[number] in shorter:
            if size(text := write((), left)) <= budget:
                return text
    least = size(write((), left))
    raise ContextTooLongError(
        f"the goal alone takes {least} tokens, and the model has room for {budget}"
    )


def _shortened(goal: str) -> list[str]:
    """The goal without its first hypothesis, without its first two, and so on."""
    entries: list[str] = []
    for line in goal.splitlines():
        if line[:1] in (" ", "\t") and entries:
            entries[-1] += "\n" + line
        else:
            entries.append(line)
    case = entries[:1] if entries and entries[0].startswith("case ") else []
    rest = entries[len(case) :]
    target = next((n for n, entry in enumerate(rest) if entry.startswith("⊢")), 0)
    return ["\n".join([*case, CUT, *rest[n:]]) for n in range(1, target + 1)]


def stated(declaration: str) -> str:
    """A declaration as a prompt shows it: types and definitions whole, theorems without proof; no
    comments, attributes, modifiers or empty lines.

    >>> stated("@[simp] theorem f : 1 = 1 := by -- easy\\n  rfl")
    'theorem f : 1 = 1'
    """
    found = tokens(declaration)
    code = [token for token in found if token.kind not in _COMMENTS]
    first = _keyword(code)
    start, end = (code[first].start if code else 0), len(declaration)
    if code and code[first].text in _THEOREMS:
        end = _proof_of(declaration, code[first:])
    text = declaration[start:end]
    for comment in reversed([t for t in found if t.kind in _COMMENTS]):
        if start <= comment.start < end:
            text = text[: comment.start - start] + text[min(comment.end, end) - start :]
    return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())


def _admitted(declaration: str) -> str:
    """The same for a model that reads Lean files: what it is shown has to be one."""
    text = stated(declaration)
    return text + " := by sorry" if text.startswith(_THEOREMS) else text


def _keyword(code: Sequence[Token]) -> int:
    """The number of the token behind attributes and modifiers."""
    number = 0
    while number < len(code):
        if code[number].text == "@[":
            depth = 1
            while depth and number + 1 < len(code):
                number += 1
                depth += (code[number].text in ("[", "@[", "#[")) - (code[number].text == "]")
        elif code[number].text not in _MODIFIERS:
            return number
        number += 1
    return 0


def _proof_of(text: str, code: Sequence[Token]) -> int:
    """Where the proof of a theorem begins: its `:=`, or the first of its alternatives."""
    depth = 0
    for before, token in itertools.pairwise(code):
        depth += token.text in _OPENING
        depth -= token.text in _CLOSING
        line = text.count("\n", before.end, token.start)
        if depth == 0 and (token.text == ":=" or (token.text == "|" and line)):
            return token.start
    return len(text)


_COMMENTS = frozenset({TokenKind.COMMENT, TokenKind.DOC})
_THEOREMS = ("theorem", "lemma")
_OPENING, _CLOSING = frozenset("([{⟨⦃"), frozenset(")]}⟩⦄")
_MODIFIERS = frozenset(
    ("private", "protected", "public", "noncomputable", "nonrec", "partial", "unsafe", "meta")
)


def first_step(block: str) -> str:
    """The first tactic of a block: its first line with all that is indented below it, and with the
    alternatives (`| zero => …`) that go on from it.

    >>> first_step("cases n with\\n| zero => rfl\\n| succ n =>\\n  simp\\nomega").count("\\n")
    3
    """
    lines = block.strip("\n").split("\n")
    end = 1
    while end < len(lines) and (lines[end][:1] in ("", " ", "\t", "|", ")", "]", "}", "⟩")):
        end += 1
    return "\n".join(lines[:end]).rstrip()


def behind(code: str, statement: str) -> str | None:
    """What follows the statement in a text; None if the text does not hold it, token by token.

    A model that writes another theorem, or the same one with easier hypotheses, has not answered.
    """
    wanted = [token.text for token in tokens(statement) if token.kind not in _COMMENTS]
    found = [token for token in tokens(code) if token.kind not in _COMMENTS]
    place = _find(found, wanted)
    if place is None:
        return None
    return code[place.end :]


def _find(code: Sequence[Token], wanted: Sequence[str]) -> Token | None:
    """The token that ends the last place where the wanted ones stand."""
    if not wanted:
        return None
    for start in reversed(range(len(code) - len(wanted) + 1)):
        part = code[start : start + len(wanted)]
        if all(token.text == text for token, text in zip(part, wanted, strict=True)):
            return part[-1]
    return None


def _dedented(text: str) -> str | None:
    """A tactic block with its first column at 0, up to the first line that is indented less."""
    first, _, rest = text.partition("\n")
    if first.strip():  # it goes on behind `by`
        head, below = first.strip(), rest
        indent = min((_indent(line) for line in below.splitlines() if line.strip()), default=0)
        kept = _block(below, max(indent, 1))
        return "\n".join([head, *kept]).rstrip()
    lines = [line for line in rest.splitlines() if line.strip()]
    if not lines:
        return None
    return "\n".join(_block(rest, _indent(lines[0]))).strip("\n").rstrip() or None


def _block(text: str, indent: int) -> list[str]:
    """The lines up to the first that is indented less, without the indent."""
    kept: list[str] = []
    for line in text.splitlines():
        if line.strip() and _indent(line) < indent:
            break
        kept.append(line[indent:].rstrip())
    return kept


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
