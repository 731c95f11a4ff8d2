"""The automation portfolio: candidates made from the goal alone, without a model."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator

from leanprover_alpha.environment.engines.candidates import State
from leanprover_alpha.search.goals import Goal
from leanprover_alpha.search.portfolio.closing import Try, closers
from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.portfolio.induction import inductions
from leanprover_alpha.search.portfolio.structural import forced, steps
from leanprover_alpha.search.premises import Premises
from leanprover_alpha.search.proposer import Proposal

# What is left of a belief when a step that loses nothing should come first.
_BEHIND_FORCED = 0.3

_TACTIC = re.compile(r"[A-Za-z_][\w?']*")


class Portfolio:
    """Proposes closing tactics, steps along the goal's structure, inductions, earlier lemmas.

    The probabilities are guesses of how often each kind works where it is proposed; their order is
    what counts.
    """

    def __init__(self, premises: Premises) -> None:
        self._premises = premises

    def propose(self, state: State, goals: tuple[Goal, ...]) -> Iterable[Proposal]:
        """Every candidate for the first goal, each text once, likeliest first."""
        if not goals:
            return []
        context = Context(goals[0], self._premises, state.hole.theorem, depth=len(state.steps))
        best: dict[str, Proposal] = {}
        for (text, probability, cost), closing in _everything(context):
            known = best.get(text)
            value = math.log(max(probability, 1e-6))
            if known is None or known.log_probability < value:
                source = f"portfolio:{_kind(text)}"
                best[text] = Proposal(text, value, source, cost, closing or "<;>" in text)
        return sorted(best.values(), key=lambda p: -p.log_probability)


def _everything(context: Context) -> Iterator[tuple[Try, bool]]:
    """Everything to try, each with whether it is meant to close the goal."""
    must = list(forced(context))[:1]
    share = 1.0
    if must:
        share = _BEHIND_FORCED
        yield must[0], False
    for text, probability, cost in closers(context):
        yield (text, probability if probability > 0.9 else probability * share, cost), True
    for text, probability, cost in (*inductions(context), *steps(context)):
        yield (text, probability * share, cost), False


def _kind(text: str) -> str:
    """What a candidate is called in a result: its tactics, without their arguments."""
    parts = text.replace("; ", " <;> ").split(" <;> ")
    words = (_TACTIC.search(part) for part in parts)
    return "+".join(dict.fromkeys(word[0] for word in words if word))
