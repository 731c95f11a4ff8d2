"""A stronger statement first: what a function does with any accumulator, not just the first one.

`sumAcc xs 0 = sum xs` cannot be shown by induction on `xs`, but `∀ acc, sumAcc xs acc = sum xs +
acc` can, and it gives the former. The starting value tells which operation joins the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from leanprover_alpha.search.goals import fresh
from leanprover_alpha.search.portfolio.closing import Try, listed
from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.proposer import CHEAP, DEAR

_JOINED = {
    "0": ("{rest} + {acc}", "{acc} + {rest}"),
    "1": ("{rest} * {acc}", "{acc} * {rest}"),
    "[]": ("{rest} ++ {acc}", "{acc} ++ {rest}"),
    "true": ("({rest} && {acc})", "({acc} && {rest})"),
    "false": ("({rest} || {acc})", "({acc} || {rest})"),
}
_START = re.compile(r"(?<=[\w)\]'] )(?P<value>0|1|\[\]|true|false)(?=\)| |$)")


def accumulators(context: Context) -> Iterator[Try]:
    """Generalised statements, as steps and with an induction that proves them."""
    if context.target.head != "eq" or not context.inductive:
        return
    left, right = context.target.parts
    name = fresh("acc", context.goal.names)
    for call, rest in ((left, right), (right, left)):
        for found in list(_START.finditer(call))[:2]:
            general = f"{call[: found.start()]}{name}{call[found.end() :]}"
            for joined in _JOINED[found["value"]]:
                other = joined.format(rest=_bracketed(rest), acc=name)
                statement = f"∀ {name}, {general} = {other}"
                step = f"suffices h : {statement} by simp [h]"
                yield step, 0.3, CHEAP
                yield from _proved(context, step)


def strengthened(context: Context) -> Iterator[Try]:
    """Induction on a number with more in hand: all smaller ones, or this one and the next."""
    numbers = [v.name for v in context.inductive if v.type == "Nat"]
    given = listed(context.definitions)
    name = fresh("hs", context.goal.names)
    target = context.goal.target
    for place, number in enumerate(numbers[:2]):
        start = f"induction {number} using Nat.strongRecOn"
        yield start, 0.3 - 0.05 * place, CHEAP
        yield f"{start} <;> simp_all{given}", 0.6 - 0.05 * place, CHEAP
        yield f"{start} <;> grind{given}", 0.55 - 0.05 * place, DEAR
        following = re.sub(rf"(?<![\w.']){re.escape(number)}(?![\w'])", f"({number} + 1)", target)
        pair = f"suffices {name} : ({target}) ∧ ({following}) by exact {name}.1"
        pair = " ".join(pair.split())
        yield f"{pair}\ninduction {number} <;> simp_all{given}", 0.58 - 0.05 * place, CHEAP
        yield f"{pair}\ninduction {number} <;> simp_all{given} <;> omega", 0.57, CHEAP
        yield f"{pair}\ninduction {number} <;> grind{given}", 0.52 - 0.05 * place, DEAR


def _proved(context: Context, step: str) -> Iterator[Try]:
    given = listed(context.definitions)
    for place, variable in enumerate(context.inductive[:2]):
        start = f"{step}\ninduction {variable.name} <;> simp_all{given}"
        yield start, 0.72 - 0.05 * place, CHEAP
        if context.numeric:
            yield f"{start} <;> omega", 0.71 - 0.05 * place, CHEAP
        yield f"{start} <;> intros <;> ac_rfl", 0.6 - 0.05 * place, CHEAP


def _bracketed(text: str) -> str:
    return text if re.fullmatch(r"[\w. ']+", text) else f"({text})"
