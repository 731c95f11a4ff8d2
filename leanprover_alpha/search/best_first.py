"""Best-first search over goals: the likeliest untried candidates go to Lean next, in batches.

A node waits in the queue with the probability of its likeliest untried candidate; when its turn
comes, a batch of its candidates is tried, cheap ones in large batches, and it is queued again with
what is left. So one order, that of the probabilities, decides between closing tactics, long shots
at an early goal, and first tries at a later one. The order depends on nothing but the proposals and
Lean's answers: seconds only cut the search off.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leanprover_alpha.environment.engines.candidates import (
    Engine,
    Outcome,
    State,
    Verdict,
    initial_state,
)
from leanprover_alpha.environment.text.holes import Hole
from leanprover_alpha.search.graph import (
    Expansion,
    Node,
    ancestors,
    key_of,
    named,
    shares_metavariables,
    solution,
)
from leanprover_alpha.search.proposer import Proposal, Proposer
from leanprover_alpha.search.whole_proof import WholeProofs, leads

Proof = list[tuple[Proposal, str]]
PATIENCE = 0.2
"""Seconds to wait for whole proofs where there is nothing else to do, before looking about."""
LEFTOVER = -1.5  # added to the log-probability of goals that a closing candidate left


@dataclass(frozen=True)
class Limits:
    """What a search may spend, and how it goes.

    Attributes:
        seconds, candidates: the search ends with the batch that reaches one of them.
        depth: steps from the hole to a goal, at most.
        goals: a step that leaves more goals is dropped.
        normalisation: how much a long path is forgiven: a goal's log-probability is divided by its
            depth to this power (0: not at all, 1: the mean of its steps).
        batches: milliseconds that the first, second, … batch of a node should cost Lean. The first
            goes on into the second while it holds nothing but likely ways to end the goal: what
            they leave is seldom worth looking at, and each batch is a start of Lean.
        likely: the log-probability of those.
        batch: candidates in one batch at most.
    """

    seconds: float = 10.0
    candidates: int = 10_000
    depth: int = 12
    goals: int = 10
    normalisation: float = 0.5
    batches: tuple[float, ...] = (150.0, 400.0, 600.0, 900.0)
    likely: float = -0.25
    batch: int = 100


@dataclass(frozen=True)
class Progress:
    """What a listener is told after each batch."""

    candidates: int
    seconds: float
    nodes: int
    goal: str


@dataclass(frozen=True)
class _Task:
    """A batch of a node's candidates: as proposed, and as Lean is given them."""

    node: Node
    batch: list[Proposal]
    texts: list[str]
    state: State


class BestFirst:
    """One search for one hole; `run` may be called once."""

    def __init__(
        self,
        hole: Hole,
        engine: Engine,
        proposers: Sequence[Proposer],
        limits: Limits,
        listener: Callable[[Progress], None] | None = None,
        whole: WholeProofs | None = None,
        enough: Callable[[], bool] | None = None,
    ) -> None:
        self._hole, self._engine, self._proposers = hole, engine, proposers
        self._limits, self._listener, self._whole = limits, listener, whole
        self._enough = enough
        self._asked = False  # whether a proof was found and judged
        self._nodes: dict[str, Node] = {}
        self._queue: list[tuple[float, int, Node]] = []
        self._queued: set[int] = set()
        self._tick = 0
        self._begin = time.monotonic()
        self.candidates = 0

    @property
    def seconds(self) -> float:
        """How long it has been running."""
        return time.monotonic() - self._begin

    @property
    def spent(self) -> bool:
        """Whether the budget is used up, or nothing more is wanted."""
        if self._enough is not None and self._enough():
            return True
        return self.seconds >= self._limits.seconds or self.candidates >= self._limits.candidates

    def run(self, accept: Callable[[Proof], bool]) -> Proof | None:
        """Search until a proof is accepted, the budget is spent or nothing is left to try.

        Args: `accept` judges a proof that Lean reported closed; after a refusal the search goes on.
        """
        start = initial_state(self._hole)
        root = self._node((), start.goals, start.goals, 0.0, 0)
        self._push(root)
        while not self.spent:
            found = self._visit(root)
            if found is not None:
                return [(found, line) for line in found.text.split("\n")]
            if not self._queue:
                if self._whole is None or self._whole.done:
                    break
                continue
            _, _, node = heapq.heappop(self._queue)
            self._queued.discard(id(node))
            if not self._matters(node, root):
                continue
            task = self._task(node)
            self._note(task, self._answers(task))
            while (proof := solution(root)) is not None:
                self._asked = True
                if accept(proof):
                    return proof
                _reject(node)
            self._queue_up(node)
        return None

    def _visit(self, root: Node) -> Proposal | None:
        """Try the whole proofs that have come; those that fail may yet have begun well."""
        whole = self._whole
        if whole is None or whole.done:
            return None
        before = whole.tried
        found = whole.visit(
            0.0 if self._queue else PATIENCE, self._limits.candidates - self.candidates
        )
        self.candidates += whole.tried - before
        self._tell(root)
        if found is None and whole.failed:
            self._offer(root, leads(whole.failed))
        return found

    def _offer(self, node: Node, proposals: Sequence[Proposal]) -> None:
        """More for a node that has its proposals already."""
        known = {proposal.text for proposal in node.proposals}
        tried, rest = node.proposals[: node.next], node.proposals[node.next :]
        new = [proposal for proposal in proposals if proposal.text not in known]
        node.proposals = [*tried, *sorted([*rest, *new], key=lambda p: -p.log_probability)]
        if new and id(node) not in self._queued:
            self._queue_up(node)

    def _tell(self, node: Node) -> None:
        if self._listener is not None:
            self._listener(Progress(self.candidates, self.seconds, len(self._nodes), node.state[0]))

    def _matters(self, node: Node, root: Node) -> bool:
        """Whether solving it would help: some chain of unsolved goals leads from it to the hole."""
        todo, seen = [node], {id(node)}
        while todo:
            each = todo.pop()
            if solution(each) is not None:
                continue
            if each is root:
                return True
            for expansion in each.parents:
                if id(expansion.parent) not in seen:
                    seen.add(id(expansion.parent))
                    todo.append(expansion.parent)
        return False

    def _node(
        self,
        steps: tuple[str, ...],
        state: tuple[str, ...],
        own: Sequence[str],
        log_probability: float,
        depth: int,
    ) -> Node:
        """The node of these goals: the known one if they were met before."""
        first, preamble = named(own[0])
        goals = (first, *(named(text)[0] for text in own[1:]))
        key = key_of(goals)
        known = self._nodes.get(key)
        if known is not None:
            return known
        node = Node(key, steps, state, goals, preamble, log_probability, depth)
        self._nodes[key] = node
        return node

    def _push(self, node: Node) -> None:
        found: dict[str, Proposal] = {}
        state = State(self._hole, node.steps, node.state)
        for proposer in self._proposers:
            for proposal in proposer.propose(state, node.goals):
                known = found.get(proposal.text)
                if known is None or known.log_probability < proposal.log_probability:
                    found[proposal.text] = proposal
        node.proposals = sorted(found.values(), key=lambda p: -p.log_probability)
        self._queue_up(node)

    def _queue_up(self, node: Node) -> None:
        """The node takes its place in the queue, if it has anything left to try."""
        if node.next >= len(node.proposals):
            return
        following = node.proposals[node.next].log_probability
        score = (node.log_probability + following) / (node.depth + 1) ** self._limits.normalisation
        self._tick += 1
        heapq.heappush(self._queue, (-score, self._tick, node))
        self._queued.add(id(node))

    def _answers(self, task: _Task) -> list[Outcome]:
        """The outcomes of a batch, those of its first proof alone if there is one: it need not wait
        for the candidates behind it. They are tried if it is refused, or others are wanted.
        """
        until_closed = not self._asked
        return self._engine.try_candidates(task.state, task.texts, until_closed=until_closed)

    def _task(self, node: Node) -> _Task:
        batch = self._batch(node)
        texts = [node.text(proposal.text) for proposal in batch]
        return _Task(node, batch, texts, State(self._hole, node.steps, node.state))

    def _note(self, task: _Task, outcomes: Sequence[Outcome]) -> None:
        """Note what became of a batch's candidates; those of whom nothing is known wait for their
        turn again.
        """
        node, known = task.node, {outcome.text: outcome for outcome in outcomes}
        pairs = [
            (proposal, known[text])
            for proposal, text in zip(task.batch, task.texts, strict=True)
            if text in known
        ]
        if len(pairs) < len(task.batch):
            tried = {id(proposal) for proposal, _ in pairs}
            left = [proposal for proposal in task.batch if id(proposal) not in tried]
            waiting = {id(proposal) for proposal in left}
            before = [p for p in node.proposals[: node.next] if id(p) not in waiting]
            node.proposals = [*before, *left, *node.proposals[node.next :]]
            node.next = len(before)
        cut = len(outcomes) == 1 < len(task.texts)
        self.candidates += task.texts.index(outcomes[0].text) + 1 if cut else len(pairs)
        for proposal, outcome in pairs:
            new = self._new_goals(node, outcome)
            if new is None:
                continue
            if not new:
                node.closed += [(proposal, text) for text in _written(node, outcome)]
            elif node.depth < self._limits.depth and len(new) <= self._limits.goals:
                self._grow(node, proposal, outcome, new)
        self._tell(node)

    def _batch(self, node: Node) -> list[Proposal]:
        """The node's next candidates: as many as its turn may cost, one at least."""
        sizes = self._limits.batches
        room = sizes[min(node.chunks, len(sizes) - 1)]
        most = min(self._limits.batch, self._limits.candidates - self.candidates)
        node.chunks += 1
        batch: list[Proposal] = []
        while node.next < len(node.proposals) and len(batch) < most:
            proposal = node.proposals[node.next]
            if batch and proposal.cost > room:
                ends = all(p.closing for p in batch) and proposal.closing
                if node.chunks > 1 or not ends or proposal.log_probability < self._limits.likely:
                    break
                node.chunks += 1
                room = sizes[min(1, len(sizes) - 1)]
                continue
            room -= proposal.cost
            batch.append(proposal)
            node.next += 1
        return batch

    def _new_goals(self, node: Node, outcome: Outcome) -> tuple[str, ...] | None:
        """The goals that a candidate leaves of the node's own, None if it failed."""
        if outcome.verdict is Verdict.CLOSED:
            return () if not node.pending else None
        if outcome.verdict is not Verdict.GOALS or len(outcome.goals) < node.pending:
            return None
        own = len(outcome.goals) - node.pending
        waiting, before = outcome.goals[own:], node.state[node.width :]
        return outcome.goals[:own] if waiting == before else None

    def _grow(self, node: Node, proposal: Proposal, outcome: Outcome, new: tuple[str, ...]) -> None:
        """Add the nodes of the goals that a step leaves, and queue those not met before."""
        expansion = Expansion(node, proposal, outcome.text, [])
        above = {id(each) for each in ancestors(node)}
        log_probability = node.log_probability + proposal.log_probability
        if proposal.closing:
            log_probability += LEFTOVER
        together = len(new) > 1 and shares_metavariables(new)
        fresh: list[Node] = []
        for place in range(1 if together else len(new)):
            own = new if together else new[place : place + 1]
            steps = (*node.steps, outcome.text)
            state = outcome.goals
            if place:
                steps = (*steps, f"rotate_left {place}")
                state = (*state[place:], *state[:place])
            known = len(self._nodes)
            child = self._node(steps, state, own, log_probability, node.depth + 1)
            if id(child) in above:
                return
            if len(self._nodes) > known:
                fresh.append(child)
            expansion.children.append(child)
        node.expansions.append(expansion)
        for child in expansion.children:
            child.parents.append(expansion)
        for child in fresh:
            self._push(child)


def _written(node: Node, outcome: Outcome) -> list[str]:
    """The texts that a closing candidate stands for: what Lean suggests first, then its own."""
    texts = [outcome.text]
    if outcome.suggestion:
        texts.insert(0, node.text(outcome.suggestion))
    return texts


def _reject(node: Node) -> None:
    """Forget what last made a proof of the node, after the whole proof was refused."""
    if node.closed:
        node.closed.pop(0)
    else:
        node.expansions.pop()
