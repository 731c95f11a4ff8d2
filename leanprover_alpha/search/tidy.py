"""A found proof made fit to be read: shorter, without dead steps, without questions to Lean.

Every simplification is a guess. Those that the engine calls closed are kept, the shortest first,
and the result is handed to the verifier again: what it refuses is undone. So a guess can cost time,
never soundness.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from leanprover_alpha.environment.engines.candidates import Engine, State, Verdict, initial_state
from leanprover_alpha.environment.text.holes import Hole, Layout
from leanprover_alpha.search.pieces import (
    Step,
    bracket_lists,
    closing,
    ending,
    is_atomic,
    read_steps,
    split,
    written,
)

ROUNDS = 12
VARIANTS = 48  # a round
QUESTION = re.compile(
    r"(?:(?<=^)|(?<=[\s(;|>·]))"
    r"(exact|apply|refine|simp|simp_all|simp_arith|dsimp|rw|rfl|decide|aesop|hint|grind|have|omega)\?"
    r"(?!\w)",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Filling:
    """What stands in a hole's place: `text`, laid out as `hole.layout` says."""

    hole: Hole
    text: str


def tidy(
    filling: Filling, engine: Engine, accepts: Callable[[Filling], bool], *, seconds: float
) -> Filling | None:
    """The tidiest form of a proof that was accepted already.

    Args:
        accepts: whether the verifier accepts a filling.
        seconds: no new guess is made after so long.
    Returns: None if the proof asks Lean a question (`exact?`) and no answer could replace it.
    """
    deadline = time.monotonic() + seconds
    workshop = _Workshop(engine, initial_state(filling.hole), deadline)
    stages = [filling.text]
    answered = workshop.answer(filling.text)
    if answered is None:
        return None
    stages += [answered, workshop.shorten(answered)]
    stages.append(workshop.with_bullets(stages[-1]))
    found = filling
    for text in dict.fromkeys(reversed(stages[1:])):
        if text == filling.text or accepts(Filling(filling.hole, text)):
            found = Filling(filling.hole, text)
            break
    if asks(found.text):
        return None
    for bare in _without_tactic_mode(found):
        if time.monotonic() < deadline and accepts(bare):
            return bare
    return found


class _Workshop:
    """Asks the engine which guesses still close the goal, until the time is up."""

    def __init__(self, engine: Engine, state: State, deadline: float) -> None:
        self.engine, self.state, self.deadline = engine, state, deadline

    def closed(self, texts: Iterable[str]) -> list[str]:
        """Those of the texts that close the goal, in their order."""
        texts = list(dict.fromkeys(texts))[:VARIANTS]
        if not texts or time.monotonic() >= self.deadline:
            return []
        outcomes = self.engine.try_candidates(self.state, texts)
        return [o.text for o in outcomes if o.verdict is Verdict.CLOSED]

    def answer(self, text: str) -> str | None:
        """The proof with what Lean suggests in the place of `exact?` and its like."""
        for _ in range(ROUNDS):
            places = list(QUESTION.finditer(text))
            if not places:
                return text
            (outcome,) = self.engine.try_candidates(self.state, [text])
            guesses = []
            for place in places:
                end = closing(text, place.end())
                column = place.start() - (text.rfind("\n", 0, place.start()) + 1)
                if outcome.suggestion:
                    said = outcome.suggestion.strip().replace("\n", "\n" + " " * column)
                    guesses.append(text[: place.start()] + said + text[end:])
                # `simp? [f]` without its question mark is a proof as well
                guesses.append(text[: place.end() - 1] + text[place.end() :])
            found = self.closed(guesses)
            if not found:
                return None
            text = found[0]
        return None

    def shorten(self, text: str) -> str:
        """The shortest that simplifications lead to, one round of guesses after the other."""
        for _ in range(ROUNDS):
            shorter = sorted((v for v in variants(text) if size(v) < size(text)), key=size)
            found = self.closed(shorter)
            if not found:
                return text
            text = found[0]
        return text

    def with_bullets(self, text: str) -> str:
        """Each goal's steps behind a bullet of their own, where a step leaves several goals."""
        steps = read_steps(text)
        if len(steps) < 3 or time.monotonic() >= self.deadline:
            return text
        prefixes = [written(steps[:n]) for n in range(1, len(steps))]
        outcomes = self.engine.try_candidates(self.state, prefixes)
        counts = [max(1, len(self.state.goals)), *(len(o.goals) for o in outcomes), 0]
        if max(counts) < 2 or any(o.verdict is not Verdict.GOALS for o in outcomes):
            return text
        bulleted = written(list(bulleted_steps(steps, counts)))
        return bulleted if self.closed([bulleted]) else text


def asks(text: str) -> bool:
    """Whether a proof asks Lean for one (`exact?`): it must not be shown so."""
    return QUESTION.search(text) is not None


def size(text: str) -> tuple[int, int]:
    """What is compared: lines first, then characters."""
    return len(text.splitlines()), len(text)


def variants(text: str) -> Iterator[str]:
    """Texts that may say the same more briefly."""
    steps = read_steps(text)
    yield from _without_one(steps)
    for number, step in enumerate(steps):
        before, after = steps[:number], steps[number + 1 :]
        for head in _heads(step.head):
            yield written([*before, replace(step, head=head), *after])
        if step.body:
            inside = written(step.body)
            for inner in variants(inside):
                yield written([*before, replace(step, body=tuple(read_steps(inner))), *after])
    yield from _merged_intros(steps)


def _without_one(steps: Sequence[Step]) -> Iterator[str]:
    if len(steps) > 1:
        for number in range(len(steps)):
            yield written([*steps[:number], *steps[number + 1 :]])


def _merged_intros(steps: Sequence[Step]) -> Iterator[str]:
    for number, step in enumerate(steps):
        kept, _, last = step.head.rpartition(" ")
        if step.head.startswith("intro ") and kept != "intro" and last.isidentifier():
            yield written([*steps[:number], replace(step, head=kept), *steps[number + 1 :]])
    for number in range(len(steps) - 1):
        one, two = steps[number], steps[number + 1]
        if one.head.startswith("intro ") and two.head.startswith("intro ") and not one.body:
            merged = replace(two, head=f"{one.head} {two.head.removeprefix('intro ')}")
            yield written([*steps[:number], merged, *steps[number + 2 :]])


_WRAPPED = ("try ", "all_goals ", "any_goals ", "exact by ", "repeat ", "focus ")


def _heads(head: str) -> Iterator[str]:
    """Other ways to write the first line of a step."""
    for prefix in _WRAPPED:
        if head.startswith(prefix):
            yield head.removeprefix(prefix)
    if head.startswith("first "):
        yield from (part.strip() for part in split(head.removeprefix("first "), "|") if part)
    for separator in ("<;>", ";"):
        parts = [part.strip() for part in split(head, separator)]
        if len(parts) > 1:
            for number in range(len(parts)):
                kept = [*parts[:number], *parts[number + 1 :]]
                yield f" {separator} ".join(kept)
            for number, part in enumerate(parts):
                for shorter in _heads(part):
                    yield f" {separator} ".join([*parts[:number], shorter, *parts[number + 1 :]])
            return
    if head.startswith("(") and ending(head, 1) == len(head) - 1:
        yield head[1:-1].strip()
    yield from _shorter_lists(head)
    yield from _shorter_terms(head)
    for match in re.finditer(r"(?<!\w)by (?!exact )", head):
        end = ending(head, match.end(), ",")
        for shorter in _heads(head[match.end() : end]):
            yield head[: match.end()] + shorter + head[end:]


def _shorter_lists(head: str) -> Iterator[str]:
    """`simp [a, b]` without the list, or without one entry."""
    for start, end in bracket_lists(head):
        entries = [entry.strip() for entry in split(head[start + 1 : end], ",")]
        if not head[:start].rstrip().endswith(("rw", "rewrite", "only")):
            yield (head[:start].rstrip() + head[end + 1 :]).strip()
        if len(entries) > 1:
            for number in range(len(entries)):
                rest = ", ".join([*entries[:number], *entries[number + 1 :]])
                yield f"{head[: start + 1]}{rest}{head[end:]}"


def _shorter_terms(head: str) -> Iterator[str]:
    """`(by exact t)` and `by exact t` as the term `t`; `exact (by t)` as the tactic `t`."""
    for match in re.finditer(r"\(by exact ", head):
        end = ending(head, match.end())
        term = head[match.end() : end]
        yield f"{head[: match.start()]}({term}){head[end + 1 :]}"
        yield f"{head[: match.start()]}{term}{head[end + 1 :]}"
    for match in re.finditer(r"(?<![(\w])by exact ", head):
        yield head[: match.start()] + head[match.end() :]
    if head.startswith("exact (by ") and ending(head, 7) == len(head) - 1:
        yield head[len("exact (by ") : -1]


def bulleted_steps(steps: Sequence[Step], counts: Sequence[int]) -> Iterator[Step]:
    """The same steps with `·` for the goals that a step makes of one.

    Args: `counts[n]` goals are open before step n; one more entry for the end.
    Assumes that each step works on the first goal; the engine finds out where that is wrong.
    """
    position = 0

    def branch(target: int) -> list[Step]:
        """Steps until only `target` goals are open."""
        nonlocal position
        done: list[Step] = []
        while position < len(steps) and counts[position] > target:
            step, before = steps[position], counts[position]
            position += 1
            done.append(step)
            made = counts[position] - before + 1
            if made > 1:
                for left in range(made - 1, -1, -1):
                    inside = branch(before - 1 + left)
                    if inside:
                        done.append(Step("·", tuple(inside)))
        return done

    yield from branch(0)
    yield from steps[position:]


def _without_tactic_mode(filling: Filling) -> Iterator[Filling]:
    """The bare term, or the bare tactic, where the layout would add `by` or parentheses."""
    hole, text = filling.hole, filling.text
    if "\n" in text:
        return
    if hole.layout is Layout.GROUP and len(split(text, ";")) == 1 and "<;>" not in text:
        yield Filling(replace(hole, layout=Layout.BLOCK), text)
    term = {"rfl": "rfl", "trivial": "trivial"}.get(text, text.removeprefix("exact "))
    if term == text and text not in ("rfl", "trivial"):
        return
    if hole.layout is Layout.PAREN_BY and not is_atomic(term):
        term = f"({term})"
    if hole.layout in (Layout.BY, Layout.PAREN_BY):
        yield Filling(replace(hole, layout=Layout.BLOCK), term)
