"""The goals met on the way, and how each was or may yet be solved.

A step that leaves several goals is solved when all of them are; a goal is solved when one step for
it is. Goals that share a metavariable cannot be solved apart and stay in one node. Each node knows
the steps that lead from the hole to its own goal, so that it can be worked on while the goals
beside it are still open: `rotate_left` brings it to the front.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from leanprover_alpha.search.goals import Goal, fresh, parse_goal
from leanprover_alpha.search.proposer import Proposal
from leanprover_alpha.search.shapes import shape, symbols

_METAVARIABLE = re.compile(r"\?(?:[\w«]|m\.)")


@dataclass
class Expansion:
    """A step from a node that leaves goals: all of its children must be solved."""

    parent: Node
    proposal: Proposal
    text: str
    children: list[Node]


@dataclass
class Node:
    """One goal, or several that share metavariables: the first `width` of the state's goals.

    Attributes:
        steps: what leads here from the hole.
        state: all open goals there, as Lean prints them, this node's first.
        goals: this node's goals, names that nobody can write replaced.
        preamble: the `rename_i` that makes those replacements true, "" where none is needed.
        closed: candidates that end all goals of the node, in the order of their proposals.
    """

    key: str
    steps: tuple[str, ...]
    state: tuple[str, ...]
    goals: tuple[Goal, ...]
    preamble: str
    log_probability: float
    depth: int
    proposals: Sequence[Proposal] = ()
    next: int = 0
    chunks: int = 0
    closed: list[tuple[Proposal, str]] = field(default_factory=list)
    expansions: list[Expansion] = field(default_factory=list)
    parents: list[Expansion] = field(default_factory=list)

    @property
    def width(self) -> int:
        """How many goals belong to it."""
        return len(self.goals)

    @property
    def pending(self) -> int:
        """How many goals of other nodes wait behind its own."""
        return len(self.state) - len(self.goals)

    def text(self, proposal: str) -> str:
        """What Lean is given: with the renaming in front where the proposal uses a new name."""
        if not self.preamble:
            return proposal
        new = self.preamble.split()[1:]
        used = symbols(proposal)
        return f"{self.preamble}\n{proposal}" if any(name in used for name in new) else proposal


def key_of(goals: Sequence[Goal]) -> str:
    """The same text for goals that have the same proofs."""
    return "\n\n".join(goal.fingerprint() for goal in goals)


def shares_metavariables(texts: Sequence[str]) -> bool:
    """Whether some goal is not fully known yet: solving another one may fill it in."""
    return any(_METAVARIABLE.search(text) for text in texts)


def named(text: str) -> tuple[Goal, str]:
    """The goal with a usable name for every hypothesis, and the `rename_i` that gives them."""
    goal = parse_goal(text)
    hidden = [h for h in goal.hypotheses if not h.accessible]
    while hidden and hidden[0].is_instance:
        hidden.pop(0)
    if not hidden:
        return goal, ""
    taken = set(goal.names)
    names: dict[str, str] = {}
    words = []
    for hypothesis in hidden:
        if hypothesis.is_instance:
            words.append("_")
            continue
        new = fresh(_base(hypothesis.name, hypothesis.type), taken)
        taken.add(new)
        names[hypothesis.name] = new
        words.append(new)
    return goal.renamed(names), f"rename_i {' '.join(words)}"


def _base(name: str, kind: str) -> str:
    """A readable name for a hypothesis, from its hidden one or its type."""
    stem = name.partition("✝")[0]
    if stem.endswith("ih") or "_ih" in stem:
        return "ih"
    if stem not in ("a", "x", "h", "this") and stem.isidentifier():
        return stem
    if shape(kind).head not in ("app",):
        return "h"
    head = kind.split()[0] if kind.split() else ""
    return {"Nat": "n", "Int": "i", "List": "xs", "Bool": "b"}.get(head, stem or "x")


def ancestors(node: Node) -> Iterator[Node]:
    """The node itself and every node that it helps to solve, each once."""
    todo, seen = [node], {id(node)}
    while todo:
        each = todo.pop()
        yield each
        for expansion in each.parents:
            if id(expansion.parent) not in seen:
                seen.add(id(expansion.parent))
                todo.append(expansion.parent)


def solution(node: Node) -> list[tuple[Proposal, str]] | None:
    """The lines of a proof of the node, each with the proposal that it came from; None if none is
    known.
    """
    return _solution(node, {})


def _solution(
    node: Node, known: dict[int, list[tuple[Proposal, str]] | None]
) -> list[tuple[Proposal, str]] | None:
    if id(node) in known:
        return known[id(node)]
    known[id(node)] = None
    if node.closed:
        proposal, text = node.closed[0]
        known[id(node)] = [(proposal, line) for line in text.split("\n")]
        return known[id(node)]
    for expansion in node.expansions:
        parts: list[list[tuple[Proposal, str]]] = []
        for child in expansion.children:
            part = _solution(child, known)
            if part is None:
                break
            parts.append(part)
        else:
            own = [(expansion.proposal, line) for line in expansion.text.split("\n")]
            known[id(node)] = own + _arranged(parts)
            break
    return known[id(node)]


def _arranged(parts: list[list[tuple[Proposal, str]]]) -> list[tuple[Proposal, str]]:
    """One goal goes on where it stands; several stand behind a dot each."""
    if len(parts) == 1:
        return parts[0]
    return [
        (proposal, ("· " if number == 0 else "  ") + line)
        for part in parts
        for number, (proposal, line) in enumerate(part)
    ]
