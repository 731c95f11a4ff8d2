"""Proof trees (deduction.Node) as Lean text: as a term, or as a tactic block in several manners."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.logic.deduction import Node, bracketed

LONGEST_TERM = 60


def term(node: Node) -> str:
    """The proof as a term on one line, to stand behind `exact`."""
    below = [term(part) for part in node.below]
    if node.rule == "exact":
        return node.term
    if node.rule == "trivial":
        return "trivial"
    if node.rule == "false":
        return f"{bracketed(node.term)}.elim"
    if node.rule == "absurd":
        return f"absurd {argument(below[0])} {argument(node.term)}"
    if node.rule == "intro":
        return _function(node)
    if node.rule in ("and", "iff"):
        return f"⟨{below[0]}, {below[1]}⟩"
    if node.rule in ("left", "right"):
        return f"Or.{'inl' if node.rule == 'left' else 'inr'} {argument(below[0])}"
    if node.rule == "apply":
        return f"{node.term} {argument(below[0])}"
    if node.rule == "exfalso":
        return f"False.elim {argument(below[0])}"
    if node.rule == "have":
        return f"have {node.names[0]} : {node.formula} := {below[0]}; {below[1]}"
    if node.rule == "split":
        one, two = node.names
        return f"have ⟨{one}, {two}⟩ := {node.term}; {below[0]}"
    if node.rule == "contra":
        return f"Classical.byContradiction (fun {node.names[0]} => {below[0]})"
    names = node.names * 2 if node.rule == "decide" else node.names
    cases = f"(fun {names[0]} => {below[0]}) (fun {names[1]} => {below[1]})"
    if node.rule == "decide":
        return f"(Classical.em {argument(str(node.formula))}).elim {cases}"
    return f"{bracketed(node.term)}.elim {cases}"


def _function(node: Node) -> str:
    patterns = []
    while node.rule == "intro":
        name, node = node.names[0], node.below[0]
        if node.rule == "split" and node.term == name:
            patterns.append(f"⟨{', '.join(node.names)}⟩")
            node = node.below[0]
        else:
            patterns.append(name)
    return f"fun {' '.join(patterns)} => {term(node)}"


def argument(text: str) -> str:
    plain = all(c not in " ;" for c in text) or (text[0] == "⟨" and _closes_last(text))
    return text if plain else f"({text})"


def _closes_last(text: str) -> bool:
    """Whether the bracket that opens the text is the one that closes it."""
    depth = 0
    for at, c in enumerate(text):
        depth += (c == "⟨") - (c == "⟩")
        if depth == 0:
            return at == len(text) - 1
    return False


@dataclass
class Manner:
    """How one block is written.

    Attributes:
        terms: how readily a subproof is written as one `exact`, from 0 to 1.
        split: "obtain", "rcases", "cases" or "have".
        cases: "cases", "rcases" or "obtain".
        both: "constructor", "refine" or "apply".
        flat: whether the last of several goals goes without a bullet.
    """

    rng: Random
    terms: float
    split: str
    cases: str
    both: str
    flat: bool

    @staticmethod
    def drawn(rng: Random) -> Manner:
        return Manner(
            rng,
            rng.choice((0.0, 0.3, 0.6, 0.9)),
            rng.choice(("obtain", "obtain", "rcases", "cases", "have")),
            rng.choice(("cases", "cases", "rcases", "rcases", "obtain")),
            rng.choice(("constructor", "constructor", "refine", "apply")),
            rng.random() < 0.35,
        )

    def block(self, node: Node) -> list[str]:
        """The proof as lines of tactics."""
        rule, rng = node.rule, self.rng
        if rule not in ("exact", "trivial", "false") and rng.random() < self.terms:
            text = term(node)
            if len(text) <= LONGEST_TERM and rule not in ("have", "split"):
                return [f"exact {text}"]
        if rule == "exact":
            plain = node.term.isidentifier()
            return ["assumption" if plain and rng.random() < 0.08 else f"exact {node.term}"]
        if rule == "trivial":
            return ["trivial"]
        if rule == "false":
            short = node.term.isidentifier() and rng.random() < 0.5
            return ["contradiction" if short else f"exact {term(node)}"]
        if rule == "absurd":
            text = term(node)
            short = text.count(" ") == 2 and "." not in text and rng.random() < 0.5
            return ["contradiction" if short else f"exact {text}"]
        if rule == "intro":
            return self._intro(node)
        if rule in ("and", "iff"):
            return self._both(node)
        if rule in ("left", "right"):
            inj = "inl" if rule == "left" else "inr"
            head = rule if self.both != "apply" else f"apply Or.{inj}"
            return [head, *self.block(node.below[0])]
        if rule == "apply":
            return [f"apply {node.term}", *self.block(node.below[0])]
        if rule == "exfalso":
            return ["exfalso", *self.block(node.below[0])]
        return self._longer(node)

    def _intro(self, node: Node) -> list[str]:
        names = [node.names[0]]
        inner = node.below[0]
        while inner.rule == "intro":
            names.append(inner.names[0])
            inner = inner.below[0]
        if self.split == "rcases" and inner.rule == "split" and inner.term == names[-1]:
            head = ["intro " + " ".join(names[:-1])] if names[:-1] else []
            return [*head, f"rintro ⟨{', '.join(inner.names)}⟩", *self.block(inner.below[0])]
        return ["intro " + " ".join(names), *self.block(inner)]

    def _both(self, node: Node) -> list[str]:
        head = {"constructor": "constructor", "refine": "refine ⟨?_, ?_⟩"}.get(self.both)
        if head is None:
            head = "apply And.intro" if node.rule == "and" else "apply Iff.intro"
        if self.both == "refine":
            first, last = node.below
            if first.rule == "exact":
                return [f"refine ⟨{first.term}, ?_⟩", *self.block(last)]
            if last.rule == "exact":
                return [f"refine ⟨?_, {last.term}⟩", *self.block(first)]
        return [head, *self.goals(node.below)]

    def goals(self, nodes: tuple[Node, ...]) -> list[str]:
        """One goal after the other."""
        lines: list[str] = []
        for number, node in enumerate(nodes):
            block = self.block(node)
            if self.flat and number == len(nodes) - 1:
                lines += block
            else:
                lines += [f"· {block[0]}", *(f"  {line}" for line in block[1:])]
        return lines

    def _longer(self, node: Node) -> list[str]:
        rule, names = node.rule, node.names
        if rule == "have":
            proof = term(node.below[0])
            rest = self.block(node.below[1])
            if len(proof) <= LONGEST_TERM and self.rng.random() < 0.7:
                typed = f" : {node.formula}" if self.rng.random() < 0.7 else ""
                return [f"have {names[0]}{typed} := {proof}", *rest]
            inner = [f"  {line}" for line in self.block(node.below[0])]
            return [f"have {names[0]} : {node.formula} := by", *inner, *rest]
        if rule == "split":
            rest = self.block(node.below[0])
            pattern = f"⟨{', '.join(names)}⟩"
            if self.split == "cases":
                inner = [f"  {line}" for line in rest]
                return [f"cases {node.term} with", f"| intro {' '.join(names)} =>", *inner]
            if self.split == "rcases":
                return [f"rcases {node.term} with {pattern}", *rest]
            word = "have" if self.split == "have" else "obtain"
            return [f"{word} {pattern} := {node.term}", *rest]
        if rule == "contra":
            return [
                "apply Classical.byContradiction",
                f"intro {names[0]}",
                *self.block(node.below[0]),
            ]
        if rule == "decide":
            head = f"by_cases {names[0]} : {node.formula}"
            return [head, *self.goals(node.below)]
        return self._cases(node)

    def _cases(self, node: Node) -> list[str]:
        one, two = node.names
        if self.cases != "cases":
            head = f"rcases {node.term} with {one} | {two}"
            if self.cases == "obtain":
                head = f"obtain {one} | {two} := {node.term}"
            return [head, *self.goals(node.below)]
        lines = [f"cases {node.term} with"]
        for constructor, name, below in zip(("inl", "inr"), node.names, node.below, strict=True):
            block = self.block(below)
            head = f"| {constructor} {name} =>"
            if len(block) == 1:
                lines.append(f"{head} {block[0]}")
            else:
                lines += [head, *(f"  {line}" for line in block)]
        return lines
