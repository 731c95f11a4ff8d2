"""The words of the generator: a statement, proofs proposed for it, a family that draws both.

A family proposes; Lean decides. What a family draws may be false or its proofs wrong: the pipeline
keeps exactly what Lean accepts and the audit confirms.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Protocol


@dataclass(frozen=True)
class Statement:
    """A theorem to prove, without a name and without a proof.

    Attributes:
        family: the room that drew it, "propositional" for instance.
        template: its kind within the family. Splits keep templates apart where a family says so:
            two statements that are "the same but for names and numbers" have the same template.
        context: declarations that it stands on (inductive types, definitions, lemmas with their
            proofs), in the order of a file. Each is one command.
        binders: what stands between the theorem's name and the colon, "(p q : Prop) (h : p)" for
            instance; "" for none.
        goal: the proposition.
    """

    family: str
    template: str
    binders: str
    goal: str
    context: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """The theorem's text up to its proof: "theorem name (p : Prop) : p → p"."""
        return " ".join(part for part in ("theorem", name, self.binders, ":", self.goal) if part)


@dataclass(frozen=True)
class Proof:
    """A tactic block, its own first column at 0, and how it goes about it.

    Attributes:
        style: "automation" for proofs whose work a universal tactic does (simp_all, omega, grind,
            decide alone), otherwise a word for the way: "term", "structured", "calc", "rewrite",
            "induction", "cases" … The pipeline keeps a mixture, few of one style a statement.
    """

    text: str
    style: str


@dataclass(frozen=True)
class Draft:
    """A statement with the proofs proposed for it, likeliest or nicest first."""

    statement: Statement
    proofs: tuple[Proof, ...]


class Family(Protocol):
    """Draws statements at random.

    Attributes:
        name: of the family, as in `Statement.family`.
        held_out: whether some of its templates are kept for the test split alone.
    """

    name: str
    held_out: bool

    def draw(self, rng: Random) -> Draft | None:
        """One draft, from `rng` alone: the same for the same state of it, in any process. None if
        this draw led nowhere.
        """
        ...
