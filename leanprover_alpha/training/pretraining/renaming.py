"""The same state and proof under other names, so that names are copied and not remembered.

A model that has seen `h1` a thousand times writes `h1`, whatever the state calls its hypotheses;
binding then comes late in training or never. Here the names that a state binds are exchanged, in
the state and in the proof alike, each time they are seen. What Lean would read otherwise
afterwards is left as it was: a name that the proof also uses as a case's tag, an argument's or a
field's name, or that stands in the declarations around the theorem.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from leanprover_alpha.training.pretraining.pairs import Group

WORD = re.compile(r"[^\W\d][\w'!?✝]*")
"""A component of a name. Subscripts are word characters, too."""

_BOUND = re.compile(r"^((?:[^\W\d][\w']*✝? )+): (.*)$")
_LOCAL = re.compile(r"h[a-z0-9₀-₉]{0,3}'?|[a-zα-ω][a-z]?[0-9₀-₉]?'?|[A-Z]|acc")
_TAGGED = re.compile(r"(?:\bcase'?\s[^\n]*?|[|?]\s*@?)$")
_FIELD = re.compile(r"[({,]\s*$")

HYPOTHESES = (
    *("h", "h'", *(f"h{i}" for i in range(10)), *(f"h{i}" for i in "₀₁₂₃₄")),
    *(f"h{letter}" for letter in "abcdefghijklmnpqrstuvxyz"),
    *(f"h{a}{b}" for a in "abpqrxyn" for b in "abpqrsxynm" if a != b),
    *("hne", "hle", "hlt", "heq", "hpos", "hmem", "ih", "H"),
)
PROPOSITIONS = (*"pqrstuabcdPQRSTABC", "p1", "p2", "q1", "q2", "p'", "q'")
TYPES = (*"αβγδ", *"ABTUSX", "α'", "β'")
LISTS = ("xs", "ys", "zs", "ws", "as", "bs", "cs", "l", "l'", "l1", "l2", "l₁", "l₂", "us", "ts")
VALUES = (*"abcdeijkmnopqrstuvwxyz", *"fg", "x1", "x2", "n1", "m1", "x'", "y'", "n'", "m'", "acc")
_POOLS = {"Prop": PROPOSITIONS, "Type": TYPES, "List": LISTS}
POOL = frozenset((*HYPOTHESES, *PROPOSITIONS, *TYPES, *LISTS, *VALUES)) - {"as"}
"""Every name that may be given."""


def rename(group: Group, rng: Random, share: float = 0.7) -> Group:
    """The group with new names for what its state binds.

    Args: `share` of the names, on average, are exchanged.
    """
    kinds = bound_names(group.goals)
    free = [name for name in kinds if rng.random() < share and not _named_otherwise(group, name)]
    taken = {
        word for text in (*group.context, *group.goals, *group.proofs) for word in _words(text)
    }
    new: dict[str, str] = {}
    for name in free:
        choice = [other for other in _POOLS.get(kinds[name], _pool(name)) if other in POOL]
        choice = [other for other in choice if other not in taken]
        if choice:
            new[name] = rng.choice(choice)
            taken.add(new[name])
    return replace(
        group,
        goals=tuple(_put(goal, new) for goal in group.goals),
        proofs=tuple(_put(proof, new) for proof in group.proofs),
    )


def bound_names(goals: Sequence[str]) -> dict[str, str]:
    """The names that stand for hypotheses and variables in every goal where they stand, each with
    the first word of its type.
    """
    found: dict[str, str] = {}
    for goal in goals:
        for line in goal.split("\n"):
            if line.startswith("⊢"):
                break
            match = _BOUND.match(line)
            if match:
                kind = match[2].split(" ")[0]
                found.update((name, kind) for name in match[1].split() if _LOCAL.fullmatch(name))
    return found


def _pool(name: str) -> tuple[str, ...]:
    return HYPOTHESES if name.startswith("h") or name == "ih" else VALUES


def _words(text: str) -> set[str]:
    return set(WORD.findall(text))


def _named_otherwise(group: Group, name: str) -> bool:
    """Whether the name may mean something else somewhere, so that a new one could change it."""
    if any(name in _words(declaration) for declaration in group.context):
        return True
    for text in (*group.goals, *group.proofs):
        for found in re.finditer(rf"(?<![\w.'✝]){re.escape(name)}(?![\w'✝])", text):
            before, after = text[: found.start()], text[found.end() :]
            if _TAGGED.search(before.rpartition("\n")[2]):
                return True
            if _FIELD.search(before) and re.match(r"\s*:=", after):
                return True
    return False


def _put(text: str, new: dict[str, str]) -> str:
    """`text` with whole names exchanged. A component after a dot is no name of the state's."""
    if not new:
        return text
    return re.sub(
        rf"(?<![\w.'✝]){WORD.pattern}",
        lambda found: new.get(found[0], found[0]),
        text,
    )
