"""From what a template drew to a draft: distractors, the order of the hypotheses, the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Protocol

from leanprover_alpha.corpus.synthesis.families.arithmetic.scenes import Scene
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement

MOST_PROOFS = 8


@dataclass
class Sketch:
    """A statement before it is written.

    Attributes:
        hypotheses: (name, proposition), free to change places.
        ordered: whether they may not.
    """

    template: str
    scene: Scene
    hypotheses: list[tuple[str, str]]
    goal: str
    proofs: list[Proof]
    context: tuple[str, ...] = ()
    ordered: bool = field(default=False)


class Template(Protocol):
    """One kind of statement."""

    @property
    def name(self) -> str:
        """Of the template: one for all statements of its kind."""
        ...

    @property
    def weight(self) -> float:
        """How often it is drawn, next to the family's others."""
        ...

    def draw(self, rng: Random) -> Sketch:
        """A statement of the kind."""
        ...


@dataclass(frozen=True)
class TemplateFamily:
    """A family that has its statements from templates; see words.Family.

    Attributes:
        distractors: how often hypotheses are added that nobody needs, from 0 to 1.
    """

    name: str
    templates: Sequence[Template]
    held_out: bool = True
    distractors: float = 0.3

    def draw(self, rng: Random) -> Draft | None:
        template = rng.choices(self.templates, [t.weight for t in self.templates])[0]
        sketch = template.draw(rng)
        if rng.random() < self.distractors:
            _distract(sketch, rng)
        if not sketch.ordered and rng.random() < 0.6:
            rng.shuffle(sketch.hypotheses)
        text = " ".join(
            [*_variables(sketch.scene.binders), *(f"({n} : {p})" for n, p in sketch.hypotheses)]
        )
        proofs = tuple(dict.fromkeys(sketch.proofs))[:MOST_PROOFS]
        statement = Statement(self.name, template.name, text, sketch.goal, sketch.context)
        return Draft(statement, proofs)


def _variables(binders: Sequence[tuple[str, str]]) -> list[str]:
    """ "(a b : Nat)", one bracket for neighbours of one type; types come first."""
    ordered = sorted(binders, key=lambda binder: not binder[1].startswith("Type"))
    groups: list[tuple[list[str], str]] = []
    for name, kind in ordered:
        if groups and groups[-1][1] == kind:
            groups[-1][0].append(name)
        else:
            groups.append(([name], kind))
    return [f"({' '.join(names)} : {kind})" for names, kind in groups]


def _distract(sketch: Sketch, rng: Random) -> None:
    """Hypotheses that the goal has no use for."""
    scene = sketch.scene
    for _ in range(1 + min(3, int(rng.expovariate(0.9)))):
        text = _distractor(scene, rng)
        if text is not None:
            place = rng.randint(0, len(sketch.hypotheses))
            sketch.hypotheses.insert(place, (scene.hypothesis("h"), text))


def _distractor(scene: Scene, rng: Random) -> str | None:
    numeric, booleans = scene.numeric, [n for n, kind in scene.binders if kind == "Bool"]
    options = [n for n, kind in scene.binders if kind.startswith("Option")]
    if options and (not numeric or rng.random() < 0.5):
        kind = rng.choice([kind for _, kind in scene.binders if kind.startswith("Option")])
        return f"{rng.choice(options)}.isSome = {scene.variable('o', kind)}.isSome"
    if numeric:
        left, right = scene.expression(1), scene.expression(1)
        if left == right:
            return None
        return f"{left} {rng.choice(('<', '≤', '≤', '≠', '='))} {right}"
    if booleans:
        name = rng.choice(booleans)
        return f"{name} = {rng.choice(booleans)} ∨ {name} = {rng.choice(('true', 'false'))}"
    return None
