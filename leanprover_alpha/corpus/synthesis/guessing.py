"""Proofs guessed from the look of a goal: a few steps that its shape suggests, then a tactic that
searches by itself.

The families' own proofs follow from how their statements were made; nobody who meets a statement
for the first time knows that. These are what anybody would try: `induction l <;> simp_all [f]`,
`by_cases p <;> grind`, `omega`. They are drawn at random, Lean says which of them hold, and the
pairs that they give carry over from one template to another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.words import Proof, Statement

STYLE = "guess"
_DECLARED = re.compile(r"^(?:@\[[^\]]*\] )?(def|theorem|inductive|structure) (\S+)", re.M)
_WORD = re.compile(r"[\w.'₀-₉]+")
_ARITHMETIC = re.compile(r"[≤<≥>+*%/∣-]|\b\d+\b|\bNat\b|\bInt\b")
_SPLIT = ("∧", "∨", "∃")


@dataclass(frozen=True)
class Look:
    """What a guess can see.

    Attributes:
        variables: names and types of data; `hypotheses`: names and what they say; `goal`.
        functions, lemmas: of the context, that the state or one of them speaks of or may be used.
        types: inductive types and structures of the context.
    """

    variables: tuple[tuple[str, str], ...]
    hypotheses: tuple[tuple[str, str], ...]
    goal: str
    functions: tuple[str, ...]
    lemmas: tuple[str, ...]
    types: frozenset[str]

    @property
    def data(self) -> list[str]:
        """Variables that can be taken apart."""
        known = {"Bool", *self.types, *(("Nat",) if self.functions else ())}
        heads = {"List", "Option", "Sum", "Prod", *self.types}
        return [n for n, t in self.variables if t in known or t.split(" ", 1)[0] in heads]

    @property
    def recursive(self) -> list[str]:
        """Variables for an induction."""
        heads = {"Nat", "List", *self.types}
        return [n for n, t in self.variables if t.split(" ", 1)[0] in heads]


def look(statement: Statement, goal: str) -> Look:
    """Args: `goal` is the theorem's first goal as Lean prints it."""
    before, _, claim = goal.partition("⊢")
    variables: list[tuple[str, str]] = []
    hypotheses: list[tuple[str, str]] = []
    for line in re.sub(r"\n\s+", " ", before).splitlines():
        names, colon, kind = line.partition(" : ")
        if not colon:
            continue
        simple = _WORD.findall(kind) and not re.search(r"[=≤<≥>∧∨¬↔∣≠]|∀|∃", kind)
        small = simple and kind[0].isupper() and "→" not in kind
        into = variables if small or kind in ("Prop", "Type") else hypotheses
        into += [(name, kind.strip()) for name in names.split()]
    declared = [m.groups() for text in statement.context for m in _DECLARED.finditer(text)]
    words = set(_WORD.findall(goal))
    return Look(
        tuple(variables),
        tuple(hypotheses),
        " ".join(claim.split()),
        tuple(name for kind, name in declared if kind == "def" and name in words)
        or tuple(name for kind, name in declared if kind == "def"),
        tuple(name for kind, name in declared if kind == "theorem"),
        frozenset(name for kind, name in declared if kind in ("inductive", "structure")),
    )


def guesses(statement: Statement, goal: str, count: int, rng: Random) -> tuple[Proof, ...]:
    """So many different guesses at most, drawn at random. They follow from `rng` alone."""
    seen = look(statement, goal)
    found: dict[str, Proof] = {}
    for _ in range(3 * count):
        text = _guess(seen, rng)
        found.setdefault(text, Proof(text, STYLE))
        if len(found) == count:
            break
    return tuple(found.values())


def _guess(seen: Look, rng: Random) -> str:
    plain = rng.random() < 0.4
    steps = [] if plain else list(_steps(seen, rng))
    joined = [(step, w) for step, w in steps if w > 0]
    if not joined:
        return _closer(seen, rng)
    step = rng.choices([s for s, _ in joined], [w for _, w in joined])[0]
    closer = _closer(seen, rng)
    if step.startswith(("intro", "subst", "unfold", "funext", "generalize", "simp only")):
        return f"{step}\n{closer}"
    return f"{step} <;> {closer}"


def _closer(seen: Look, rng: Random) -> str:
    """A tactic that is to close what is left."""
    named = [*seen.functions]
    if seen.lemmas and (not named or rng.random() < 0.5):
        named += seen.lemmas
    inside = f" [{', '.join(named)}]" if named else ""
    weighted = {
        f"simp_all{inside}": 3.0,
        f"grind{inside}": 3.0,
        f"simp{inside}": 1.5,
    }
    text = seen.goal + "".join(says for _, says in seen.hypotheses)
    if _ARITHMETIC.search(text):
        weighted["omega"] = 2.0
        if named:
            weighted[f"simp{inside} <;> omega"] = 0.7
            weighted[f"simp_all{inside} <;> omega"] = 0.7
        else:
            weighted["simp_all <;> omega"] = 0.5
    if not seen.variables or any(kind == "Bool" for _, kind in seen.variables):
        weighted["decide"] = 1.0
    if "=" in seen.goal or "↔" in seen.goal:
        weighted["rfl"] = 0.5
    if inside:
        weighted["simp_all"] = 0.5
        weighted["grind"] = 0.5
    return rng.choices(list(weighted), list(weighted.values()))[0]


def _steps(seen: Look, rng: Random) -> Iterator[tuple[str, float]]:
    """Steps that go before a closing tactic, with weights."""
    if seen.goal.startswith(("∀", "¬")) or " → " in seen.goal:
        yield "intro h", 1.0
        yield "intros", 1.0
    if " ∧ " in seen.goal or " ↔ " in seen.goal:
        yield "constructor", 1.5
    data, recursive = seen.data, seen.recursive
    if data:
        name = rng.choice(data)
        yield f"cases {name}", 1.5
        if len(data) > 1:
            yield _on_two("cases", data, rng), 1.0
    if recursive:
        name = rng.choice(recursive)
        yield f"induction {name}", 2.5 if seen.functions else 1.0
        others = [n for n, _ in seen.variables if n in data and n != name]
        if others:
            yield f"induction {name} generalizing {rng.choice(others)}", 1.0
    propositions = [name for name, kind in seen.variables if kind == "Prop"]
    if propositions:
        name = rng.choice(propositions)
        yield f"by_cases {name}", 1.0
        if len(propositions) > 1:
            yield _on_two("by_cases", propositions, rng), 1.0
    for name, says in seen.hypotheses:
        if any(sign in says for sign in _SPLIT) and not says.startswith(("∀", "¬")):
            yield f"cases {name}", 1.0
        if re.fullmatch(r"\w+ = \S+|\S+ = \w+", says):
            yield f"subst {name}", 1.0
    for name in seen.functions:
        yield f"unfold {name}", 0.3
        arguments = [
            n for n in data if re.search(rf"\b{re.escape(name)} {re.escape(n)}\b", seen.goal)
        ]
        if arguments:
            yield f"fun_induction {name} {arguments[0]}", 0.7
    if "if " in seen.goal or "match " in seen.goal:
        yield "split", 1.5
    if re.search(r"\bfun \w+ =>", seen.goal) and " = " in seen.goal:
        yield "funext x", 1.0


def _on_two(tactic: str, names: Sequence[str], rng: Random) -> str:
    first, second = rng.sample(names, 2)
    return f"{tactic} {first} <;> {tactic} {second}"
