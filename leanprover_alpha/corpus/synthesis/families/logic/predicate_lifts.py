"""Quantifiers around propositional sequents: statements, and how their proofs begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from leanprover_alpha.corpus.synthesis.families.logic.formulas import Formula
from leanprover_alpha.corpus.synthesis.families.logic.sequents import (
    named,
    sequent,
    size_drawn,
)
from leanprover_alpha.corpus.synthesis.words import Proof


@dataclass(frozen=True)
class World:
    """What the statement speaks of: a type, names for its elements, predicates, and the atoms that
    are made of them. `used` are all names that proofs must not hide.
    """

    type: str
    variables: tuple[str, ...]
    predicates: tuple[str, ...]
    atoms: tuple[str, ...]
    arity: int
    proposition: str

    @property
    def used(self) -> frozenset[str]:
        return frozenset((*self.variables, *self.predicates, self.proposition))

    def binders(self, text: str) -> str:
        """The brackets for what occurs in a text."""
        words = set(text.replace("(", " ").replace(")", " ").replace("¬", " ").split())
        found = [f"({self.type} : Type)"] if len(self.type) == 1 else []
        predicates = [name for name in self.predicates if name in words]
        arrows = " → ".join([*[self.type] * self.arity, "Prop"])
        found += [f"({' '.join(predicates)} : {arrows})"] if predicates else []
        found += [f"({self.proposition} : Prop)"] if self.proposition in words else []
        return " ".join(found)


@dataclass
class Lifted:
    """A statement and a way to write proofs of it.

    Attributes:
        hypotheses: brackets, in order, behind those of the world.
        below: facts and goal of the propositional rest; the facts are named by what gives them.
        opening: the lines that lead to the rest.
        wrap: the whole proof as a term from the rest's, None if there is no such way.
    """

    goal: str
    hypotheses: list[str]
    facts: dict[str, Formula]
    rest: Formula
    opening: list[str]
    wrap: Callable[[str], str] | None = None
    fixed: list[Proof] = field(default_factory=list)


def world(rng: Random, arity: int = 1) -> World:
    """A world with two or three predicates, and now and then a proposition among the atoms."""
    type_ = rng.choice(("α", "α", "β", "Nat", "Int"))
    names = ("n", "m", "k") if type_ == "Nat" and rng.random() < 0.6 else ("x", "y", "z")
    names = rng.choice((names, names, ("a", "b", "c")))
    letters = ("P", "Q", "S") if arity == 1 else ("R", "S", "T")
    letters = rng.choice((letters, letters, ("A", "B", "C")))
    predicates = letters[: rng.choice((2, 2, 3)) if arity == 1 else rng.choice((1, 2))]
    x, y = names[:2]
    atoms = [f"{p} {x}" for p in predicates]
    if arity == 2:
        atoms = [f"{p} {x} {y}" for p in predicates] + [f"{predicates[0]} {y} {x}"]
    proposition = "p" if rng.random() < 0.6 else "q"
    if rng.random() < 0.2:
        atoms.append(proposition)
    return World(type_, names, predicates, tuple(atoms), arity, proposition)


def speaks_of(formula: Formula, names: Sequence[str]) -> bool:
    """Whether one of the names occurs in it."""
    words = {word for atom in formula.atoms() for word in atom.split()}
    return not words.isdisjoint(names)


def moved(formula: Formula, names: dict[str, str]) -> Formula:
    """The formula about other elements."""
    if formula.kind == "atom":
        return Formula("atom", name=" ".join(names.get(w, w) for w in formula.name.split()))
    return Formula(formula.kind, tuple(moved(part, names) for part in formula.parts))


def quantified(quantifier: str, names: str, formula: Formula) -> str:
    """∀ x, … or ∃ x, …"""
    return f"{quantifier} {names}, {formula}"


def _body(
    rng: Random, atoms: Sequence[str], counts: Sequence[int]
) -> tuple[list[Formula], Formula] | None:
    return sequent(rng, atoms, size_drawn(rng, 1.6, 9), counts)


def lift_all(rng: Random, w: World) -> Lifted | None:
    """Hypotheses under ∀; the goal under ∀ or at an instance; what is assumed may stand in it."""
    found = _body(rng, w.atoms, (6, 30, 40, 24))
    if found is None:
        return None
    given, goal = found
    bound = list(w.variables[: w.arity])
    at_instance = rng.random() < 0.3 and any(speaks_of(f, bound) for f in given)
    names = named(rng, given, w.used)
    hypotheses, facts, opening = [], {}, []
    outer = " ".join(bound)
    for name, formula in names.items():
        if not speaks_of(formula, bound):
            hypotheses.append(f"({name} : {formula})")
            facts[name] = formula
            continue
        if at_instance and rng.random() < 0.3:
            hypotheses.append(f"({name} : {formula})")
            facts[name] = formula
            continue
        hypotheses.append(f"({name} : {quantified('∀', outer, formula)})")
        instance = f"{name} {outer}"
        if rng.random() < 0.4:
            short = f"{name}{bound[0]}"
            opening.append(f"have {short} := {instance}")
            facts[short] = formula
        else:
            facts[instance] = formula
    if at_instance:
        hypotheses = [f"({outer} : {w.type})", *hypotheses]
        wrap = None if opening else (lambda text: text)
        return Lifted(str(goal), hypotheses, facts, goal, opening, wrap)
    text = quantified("∀", outer, goal)
    opening = [f"intro {outer}", *opening]
    wrap = None if len(opening) > 1 else (lambda text: f"fun {outer} => {text}")
    return Lifted(text, hypotheses, facts, goal, opening, wrap)


def lift_exists(rng: Random, w: World) -> Lifted | None:
    """One hypothesis under ∃, others under ∀; the goal under ∃, or free of the variable."""
    found = _body(rng, w.atoms, (0, 50, 35, 15))
    if found is None:
        return None
    given, goal = found
    bound = list(w.variables[: w.arity])
    open_ones = [i for i, f in enumerate(given) if speaks_of(f, bound)]
    if not open_ones:
        return None
    chosen = rng.choice(open_ones)
    outer = " ".join(bound)
    names = named(rng, given, w.used)
    hypotheses, facts = [], {}
    source = opened = ""
    for number, (name, formula) in enumerate(names.items()):
        if number == chosen:
            hypotheses.append(f"({name} : {quantified('∃', outer, formula)})")
            opened = rng.choice((name, f"{name}{bound[0]}", f"{name}'"))
            source = name
            facts[opened] = formula
        elif speaks_of(formula, bound):
            hypotheses.append(f"({name} : {quantified('∀', outer, formula)})")
            facts[f"{name} {outer}"] = formula
        else:
            hypotheses.append(f"({name} : {formula})")
            facts[name] = formula
    pattern = f"⟨{', '.join([*bound, opened])}⟩"
    opening = [rng.choice((f"obtain {pattern} := {source}", f"rcases {source} with {pattern}"))]
    if len(bound) == 1 and rng.random() < 0.2:
        opening = [f"cases {source} with", f"| intro {bound[0]} {opened} =>"]
    text = str(goal)
    start = f"have {pattern} := {source}; "
    if not speaks_of(goal, bound):
        return Lifted(text, hypotheses, facts, goal, opening, lambda rest: start + rest)
    text = quantified("∃", outer, goal)
    if opening[0].startswith("cases"):
        opening.append(f"  refine ⟨{outer}, ?_⟩")
    else:
        opening.append(
            f"refine ⟨{', '.join(bound)}, ?_⟩"
            if len(bound) > 1 or rng.random() < 0.7
            else rng.choice((f"apply Exists.intro {outer}", f"exists {outer}"))
        )
    inner = ", ".join(bound)
    if rng.random() < 0.4 and len(bound) == 1:
        return Lifted(
            text,
            hypotheses,
            facts,
            goal,
            opening,
            lambda rest: f"{source}.elim (fun {bound[0]} {opened} => ⟨{inner}, {rest}⟩)",
        )
    return Lifted(text, hypotheses, facts, goal, opening, lambda rest: f"{start}⟨{inner}, {rest}⟩")


def lift_witness(rng: Random, w: World) -> Lifted | None:
    """Hypotheses about some element, the goal under ∃: that element is the witness."""
    found = _body(rng, w.atoms, (0, 45, 40, 15))
    if found is None:
        return None
    given, goal = found
    bound = list(w.variables[: w.arity])
    if not speaks_of(goal, bound):
        return None
    elements = [rng.choice((v, "a", "b", "c", "t", "u")) for v in bound]
    if len(set(elements)) < len(elements) or set(elements) & w.used - set(bound):
        return None
    to = dict(zip(bound, elements, strict=True))
    outer = " ".join(bound)
    names = named(rng, given, w.used | set(elements))
    hypotheses = [f"({' '.join(elements)} : {w.type})"]
    facts = {}
    for name, formula in names.items():
        if speaks_of(formula, bound) and rng.random() < 0.35:
            hypotheses.append(f"({name} : {quantified('∀', outer, formula)})")
            facts[f"{name} {' '.join(elements)}"] = moved(formula, to)
        else:
            hypotheses.append(f"({name} : {moved(formula, to)})")
            facts[name] = moved(formula, to)
    inner = ", ".join(elements)
    opening = [f"refine ⟨{inner}, ?_⟩"]
    if len(bound) == 1 and rng.random() < 0.3:
        opening = [rng.choice((f"apply Exists.intro {inner}", f"exists {inner}"))]
    return Lifted(
        quantified("∃", outer, goal),
        hypotheses,
        facts,
        moved(goal, to),
        opening,
        lambda rest: f"⟨{inner}, {rest}⟩",
    )


def lift_swap(rng: Random, w: World) -> Lifted | None:
    """∃ x, ∀ y, … gives ∀ y, ∃ x, … (worlds of two-place predicates)."""
    if w.arity != 2:
        return None
    found = _body(rng, w.atoms, (0, 70, 30))
    if found is None:
        return None
    given, goal = found
    x, y = w.variables[:2]
    if not speaks_of(given[0], [x, y]):
        return None
    names = named(rng, given, w.used)
    hypotheses, facts = [], {}
    first = ""
    opened = ""
    for name, formula in names.items():
        if not first:
            first, opened = name, rng.choice((name, f"h{x}", f"{name}'"))
            hypotheses.append(f"({name} : ∃ {x}, ∀ {y}, {formula})")
            facts[f"{opened} {y}"] = formula
        else:
            hypotheses.append(f"({name} : ∀ {x} {y}, {formula})")
            facts[f"{name} {x} {y}"] = formula
    pattern = f"⟨{x}, {opened}⟩"
    opening = [f"intro {y}", f"obtain {pattern} := {first}", f"refine ⟨{x}, ?_⟩"]
    if rng.random() < 0.5:
        opening = [opening[1], opening[0], opening[2]]
    return Lifted(
        f"∀ {y}, ∃ {x}, {goal}",
        hypotheses,
        facts,
        goal,
        opening,
        lambda rest: f"fun {y} => have {pattern} := {first}; ⟨{x}, {rest}⟩",
    )


def lift_negated(rng: Random, w: World) -> Lifted | None:
    """¬∃ and ∀ ¬: from one about A to the other about B, where B entails A."""
    found = _body(rng, w.atoms, (0, 100))
    if found is None:
        return None
    (strong,), weak = found
    x = w.variables[0]
    if w.arity != 1 or not speaks_of(strong, [x]) or not speaks_of(weak, [x]):
        return None
    hx = rng.choice((f"h{x}", "h1", "hb"))
    no, no_strong = Formula("¬", (weak,)), Formula("¬", (strong,))
    if rng.random() < 0.5:  # from ¬∃
        hypotheses = [f"(h : ¬∃ {x}, {weak})"]
        goal, opening = f"∀ {x}, {no_strong}", [f"intro {x} {hx}"]
        if rng.random() < 0.4:
            goal, opening = f"¬∃ {x}, {strong}", [f"rintro ⟨{x}, {hx}⟩"]
        opening += rng.choice((["apply h", f"refine ⟨{x}, ?_⟩"], [f"refine h ⟨{x}, ?_⟩"]))
        wrap = f"fun {x} {hx} => h ⟨{x}, " if goal[0] == "∀" else f"fun ⟨{x}, {hx}⟩ => h ⟨{x}, "
        end = "⟩"
    else:
        hypotheses = [f"(h : ∀ {x}, {no})"]
        goal = f"¬∃ {x}, {strong}"
        opening = [
            *rng.choice(([f"rintro ⟨{x}, {hx}⟩"], ["intro he", f"obtain ⟨{x}, {hx}⟩ := he"])),
            *rng.choice(([f"apply h {x}"], [f"refine h {x} ?_"])),
        ]
        wrap, end = f"fun ⟨{x}, {hx}⟩ => h {x} (", ")"
    return Lifted(goal, hypotheses, {hx: strong}, weak, opening, lambda r: f"{wrap}{r}{end}")


def lift_not_all(rng: Random, w: World) -> Lifted | None:
    """¬∀ x, A gives ∃ x, ¬B where B entails A: needs the excluded middle."""
    found = _body(rng, w.atoms, (0, 100))
    if found is None:
        return None
    (strong,), weak = found
    x = w.variables[0]
    if w.arity != 1 or not speaks_of(strong, [x]) or not speaks_of(weak, [x]):
        return None
    hx, hn = rng.choice((f"h{x}", "h1", "hb")), rng.choice(("hn", "hne", "h2"))
    start = ["apply Classical.byContradiction", f"intro {hn}"]
    if rng.random() < 0.3:
        start = [f"by_cases {hn} : ∃ {x}, {Formula('¬', (strong,))}", f"· exact {hn}", "exfalso"]
    opening = [*start, "apply h", f"intro {x}"]
    because = f"Classical.byContradiction (fun hc => {hn} ⟨{x}, hc⟩)"
    opening.append(f"have {hx} : {strong} := {because}")
    wrap = None
    if start[0].startswith("apply"):
        head = f"Classical.byContradiction (fun {hn} => h (fun {x} => have {hx} := {because}; "

        def wrap(rest: str) -> str:
            return f"{head}{rest}))"

    goal = f"∃ {x}, {Formula('¬', (strong,))}"
    return Lifted(goal, [f"(h : ¬∀ {x}, {weak})"], {hx: strong}, weak, opening, wrap)


LIFTS: dict[str, tuple[Callable[[Random, World], Lifted | None], int, float]] = {
    "all": (lift_all, 1, 24.0),
    "all-relation": (lift_all, 2, 10.0),
    "exists": (lift_exists, 1, 20.0),
    "exists-relation": (lift_exists, 2, 7.0),
    "witness": (lift_witness, 1, 14.0),
    "witness-relation": (lift_witness, 2, 6.0),
    "swap": (lift_swap, 2, 7.0),
    "not-exists": (lift_negated, 1, 8.0),
    "not-all": (lift_not_all, 1, 5.0),
}
"""Template -> how it is lifted, places of its predicates, how often."""
