"""How different a theorem's proofs are: of which tactics they are made, and of which premises.

A tactic is the first word of a line (as in arXiv 2512.05962), bullets and the heads of
alternatives left out, and the first word behind `;`, `<;>` and `by`; a premise is an item between
the brackets of `simp […]`, `rw […]` and their kin. Both are counted over all proofs of a theorem,
each as often as it was drawn. Gini–Simpson, 1 - Σ p², is the chance that two drawn at random
differ; Shannon, - Σ p log₂ p, is in bits. Both are plain estimates: from few samples, they are low.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens
from leanprover_alpha.evaluation.normal_forms import normal_form

_SEPARATORS = frozenset({";", "<;>", "by"})
_BULLETS = frozenset({"·", ".", "(", "{"})
_OPENERS = frozenset({*_SEPARATORS, *_BULLETS, "=>", "↦", "then", "else"})
_OPENING, _CLOSING = frozenset({*"([{⟨", "#[", "@["}), frozenset(")]}⟩")
_MARKS = "←-↓↑* "
_OF_TERMS = frozenset(
    "apply calc change exact exists have let obtain rcases refine show specialize suffices use".split()  # noqa: SIM905, E501
)
"""Tactics that take terms: brackets behind them hold a list's items, not premises."""


@dataclass(frozen=True)
class Diversity:
    """Of one theorem's proofs.

    Attributes:
        tactics_gini, premises_gini: in [0, 1); None where there is no tactic, no premise.
        tactics_shannon, premises_shannon: in bits.
        distinct: proofs that differ in more than white space and bound names.
    """

    tactics_gini: float | None
    tactics_shannon: float | None
    premises_gini: float | None
    premises_shannon: float | None
    distinct: float


MEASURES = (
    "tactics_gini",
    "tactics_shannon",
    "premises_gini",
    "premises_shannon",
    "distinct",
)
"""The attributes of `Diversity`, in the order in which reports show them."""


def diversity(proofs: Sequence[str]) -> Diversity:
    """The diversity of a theorem's proofs, each as often as it was drawn."""
    drawn = Counter(proofs)
    used, cited = _tally(drawn, tactics), _tally(drawn, premises)
    return Diversity(
        gini_simpson(used),
        shannon(used),
        gini_simpson(cited),
        shannon(cited),
        float(len({normal_form(text) for text in drawn})),
    )


def gini_simpson(counts: Mapping[Hashable, int]) -> float | None:
    """1 - Σ p² over the kinds that were counted; None of nothing.

    >>> gini_simpson({"simp": 2, "omega": 2})
    0.5
    """
    total = sum(counts.values())
    return 1.0 - sum((n / total) ** 2 for n in counts.values()) if total else None


def shannon(counts: Mapping[Hashable, int]) -> float | None:
    """- Σ p log₂ p, in bits; None of nothing.

    >>> shannon({"simp": 2, "omega": 2})
    1.0
    """
    total = sum(counts.values())
    if not total:
        return None
    return max(0.0, -sum(n / total * log2(n / total) for n in counts.values() if n))


def tactics(proof: str) -> list[str]:
    """The names of the tactics of a proof, in order.

    >>> tactics("cases h with\\n| inl a => simp\\n| inr b =>\\n  intro x; exact b")
    ['cases', 'simp', 'intro', 'exact']
    """
    return [step[0].text for step in _steps(proof)]


def premises(proof: str) -> list[str]:
    """What stands between square brackets, item by item, `←` and `-` left out.

    >>> premises("simp only [foo, ← bar x]\\nrw [Nat.add_comm]")
    ['foo', 'bar x', 'Nat.add_comm']
    """
    return [item for step in _steps(proof) for item in _listed(step, proof)]


def _steps(proof: str) -> list[list[Token]]:
    """The tactics, each with the tokens up to the next; a name comes first.

    A line that is indented deeper than the last tactic goes on with it, unless what ends the line
    above opens a block.
    """
    found: list[list[Token]] = []
    line, column, before = -1, 0, ""
    begins = head = False
    for token in tokens(proof):
        if token.kind in (TokenKind.COMMENT, TokenKind.DOC):
            continue
        number = proof.count("\n", 0, token.start)
        place = token.start - proof.rfind("\n", 0, token.start) - 1
        if number != line:
            line, head = number, token.text == "|"
            begins = not found or place <= column or before in _OPENERS or token.text in _BULLETS
        if head:
            head, begins = token.text not in ("=>", "↦"), True
        elif token.text in _SEPARATORS:
            begins = True
        elif begins and token.text not in _BULLETS:
            begins = False
            if token.kind is TokenKind.NAME:
                column = place if token.start == _first(proof, token) else column
                found.append([])
        if found and not head:
            found[-1].append(token)
        before = token.text
    return found


def _first(proof: str, token: Token) -> int:
    """Where the tactics of the token's line begin: behind the indent and the bullets."""
    at = proof.rfind("\n", 0, token.start) + 1
    while at < token.start and (proof[at].isspace() or proof[at] in _BULLETS):
        at += 1
    return at


def _listed(step: Sequence[Token], proof: str) -> list[str]:
    """The premises of a tactic."""
    if step[0].text in _OF_TERMS:
        return []
    found: list[str] = []
    depth, start = 0, -1
    for token in step[1:]:
        closes = token.text in _CLOSING
        if start >= 0 and depth == 1 and (closes or token.text == ","):
            found.append(proof[start : token.start])
            start = -1 if closes else token.end
        depth = max(0, depth + (token.text in _OPENING) - closes)
        if depth == 1 and token.text == "[":
            start = token.end
    items = (" ".join(text.split()).lstrip(_MARKS) for text in found)
    return [item for item in items if item]


def _tally(drawn: Mapping[str, int], parts: Callable[[str], Iterable[str]]) -> Counter[Hashable]:
    total: Counter[Hashable] = Counter()
    for proof, times in drawn.items():
        for part in parts(proof):
            total[part] += times
    return total
