"""Equality: rewriting with hypotheses, congruence, substitution, calc, injectivity.

Most theorems come from walks: from a random term, step by step, by hypotheses that are equations;
the proof is the walk, told in one of several ways. Others carry a property along an equation, or
use that a function is injective or has an inverse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.equality.schemas import SCHEMAS
from leanprover_alpha.corpus.synthesis.families.equality.terms import (
    Equation,
    Rewriting,
    Term,
    drawn,
    instance,
    rewritings,
)
from leanprover_alpha.corpus.synthesis.words import Draft, Proof, Statement

CONSTANTS = (list("abcde"), list("xyzuv"), list("abxyz"))
FUNCTIONS = (("f", "g", "k"), ("f", "g", "h"), ("g", "f", "s"))
OPERATIONS = ("op", "m", "mul", "F")
WALK_WEIGHT = 0.62


@dataclass(frozen=True)
class Walk:
    """A start and the steps from it."""

    start: Term
    steps: tuple[Rewriting, ...]

    @property
    def terms(self) -> list[Term]:
        """The terms on the way, first and last included."""
        return [self.start, *(step.result for step in self.steps)]


@dataclass(frozen=True)
class Equality:
    """See the room's first line. Templates: the kind of walk with its steps, or the schema."""

    name: str = "equality"
    held_out: bool = True

    def draw(self, rng: Random) -> Draft | None:
        if rng.random() < WALK_WEIGHT:
            return self._walk(rng)
        template = rng.choices([*SCHEMAS], [weight for _, weight in SCHEMAS.values()])[0]
        found = SCHEMAS[template][0](rng)
        if found is None:
            return None
        binders, goal, proofs = found
        proofs = list(dict.fromkeys(proofs))
        if rng.random() < 0.25:
            proofs.append(Proof(rng.choice(("simp_all", "grind")), "automation"))
        return Draft(Statement(self.name, template, binders, goal), tuple(proofs))

    def _walk(self, rng: Random) -> Draft | None:
        constants = rng.choice(CONSTANTS)[: rng.choice((3, 4, 5))]
        names = rng.choice(FUNCTIONS)
        functions = dict.fromkeys(names[: rng.choice((0, 1, 1, 2, 2))], 1)
        operation = rng.choice(OPERATIONS) if rng.random() < 0.45 else ""
        if operation:
            functions[operation] = 2
        equations = _equations(rng, constants, functions, operation)
        wanted = min(1 + int(rng.expovariate(0.55)), 7)
        walk = _walked(rng, drawn(rng, constants, functions, rng.randint(1, 7)), equations, wanted)
        if walk is None or walk.terms[-1] == walk.start:
            return None
        used = [e for e in equations if any(s.equation is e for s in walk.steps)]
        if rng.random() < 0.15:
            used = equations
        goal = f"{walk.start} = {walk.terms[-1]}"
        if any(goal == str(e) for e in used):
            return None
        heads = {
            h
            for t in (*walk.terms, *(t for e in used for t in (e.left, e.right)))
            for h in t.heads()
        }
        type_ = rng.choice(("α", "α", "Nat", "Int", "β"))
        kind = "general" if any(e.variables for e in used) else "ground"
        template = f"walk-{kind}-{len(walk.steps)}"
        binders = _binders(rng, type_, constants, functions, heads, used)
        proofs = tuple(dict.fromkeys(_told(rng, walk)))
        return Draft(Statement(self.name, template, binders, goal), proofs)


def _binders(
    rng: Random,
    type_: str,
    constants: Sequence[str],
    functions: dict[str, int],
    heads: set[str],
    equations: Sequence[Equation],
) -> str:
    parts = [f"({type_} : Type)"] if len(type_) == 1 else []
    for arity in (1, 2):
        some = [name for name, n in functions.items() if n == arity and name in heads]
        if some:
            parts.append(f"({' '.join(some)} : {' → '.join([type_] * (arity + 1))})")
    some = [name for name in constants if name in heads]
    if some:
        parts.append(f"({' '.join(some)} : {type_})")
    order = list(equations)
    if rng.random() < 0.3:
        rng.shuffle(order)
    return " ".join([*parts, *(f"({e.name} : {e})" for e in order)])


def _equations(
    rng: Random, constants: list[str], functions: dict[str, int], operation: str
) -> list[Equation]:
    """Hypotheses: between constants and small terms, and laws of the functions."""
    found: list[Equation] = []
    stem = rng.choice(("h", "h", "e"))
    telling = rng.random() < 0.4

    def name(left: Term, right: Term) -> str:
        if telling and not left.arguments and not right.arguments:
            text = f"h{left.head}{right.head}"
            if all(e.name != text for e in found):
                return text
        return f"{stem}{len(found) + 1}"

    for _ in range(rng.choice((1, 2, 3, 3, 4))):
        sizes = (1, 1, 1, 2, 3) if functions else (1,)
        left = drawn(rng, constants, functions, rng.choice(sizes))
        right = drawn(rng, constants, functions, rng.choice(sizes))
        within = left in right.parts() or right in left.parts()
        if not within and all({left, right} != {e.left, e.right} for e in found):
            found.append(Equation(name(left, right), left, right))
    x, y, z = map(Term, ("x", "y", "z") if "x" not in constants else ("p", "q", "r"))
    used = {e.name for e in found}

    def law(label: str, left: Term, right: Term) -> None:
        names = [v.head for v in (x, y, z) if v.head in left.heads() | right.heads()]
        if label not in used:
            used.add(label)
            found.append(Equation(label, left, right, tuple(names)))

    if operation and rng.random() < 0.6:
        both = Term(operation, (x, y))
        if rng.random() < 0.7:
            law("comm", both, Term(operation, (y, x)))
        if rng.random() < 0.5:
            law("assoc", Term(operation, (both, z)), Term(operation, (x, Term(operation, (y, z)))))
    unary = [f for f, n in functions.items() if n == 1]
    if unary and rng.random() < 0.45:
        f, g = rng.choice(unary), rng.choice(unary)
        fx = Term(f, (x,))
        options = [(Term(f, (fx,)), x), (Term(f, (fx,)), fx), (Term(g, (fx,)), x)]
        if f != g:
            options += [(fx, Term(g, (x,))), (Term(g, (fx,)), Term(f, (Term(g, (x,)),)))]
        law(rng.choice(("hf", "hg", "hfg")), *rng.choice(options))
    return found


def _walked(rng: Random, start: Term, equations: Sequence[Equation], wanted: int) -> Walk | None:
    """A walk of so many steps that comes to no term twice, shorter if it gets stuck."""
    seen, at = {start}, start
    steps: list[Rewriting] = []
    for _ in range(wanted):
        options = [
            r
            for e in equations
            for r in rewritings(at, e)
            if r.result not in seen and r.result.size <= 14
        ]
        if not options:
            break
        # Equations that were not used yet make a theorem of more hypotheses.
        fresh = [r for r in options if all(r.equation is not s.equation for s in steps)]
        step = rng.choice(fresh if fresh and rng.random() < 0.7 else options)
        steps.append(step)
        at = step.result
        seen.add(at)
    return Walk(start, tuple(steps)) if steps else None


def _told(rng: Random, walk: Walk) -> list[Proof]:
    """The walk as proofs, in several styles."""
    steps = walk.steps
    found = [
        Proof(f"rw [{', '.join(step.rule() for step in steps)}]", "rewrite"),
        Proof(f"rw [{', '.join(step.rule(True) for step in steps)}]", "rewrite"),
    ]
    back = ", ".join(step.back() for step in reversed(steps))
    if rng.random() < 0.4:
        found.append(Proof(f"rw [{back}]", "rewrite"))
    if len(steps) > 1:
        if rng.random() < 0.6:
            found.append(Proof("\n".join(f"rw [{s.rule()}]" for s in steps), "rewrite"))
        found.append(Proof(_calc(rng, walk), "calc"))
    chain = _chain(rng, walk)
    if chain is not None:
        found.append(Proof(f"exact {chain}", "term"))
    free = _substituted(walk)
    if free is not None:
        found.append(Proof(free, "subst"))
    if rng.random() < 0.3:
        names = ", ".join(dict.fromkeys(step.equation.name for step in steps))
        found.append(Proof(f"simp only [{names}]", "simp"))
        found.append(Proof(rng.choice(("grind", "simp_all")), "automation"))
    rng.shuffle(found)
    return found


def _justified(rng: Random, before: Term, step: Rewriting) -> str:
    """Why a step holds, to stand behind `:=`."""
    direct = _direct(before, step)
    if direct is not None and rng.random() < 0.6:
        return direct
    return f"by rw [{step.rule()}]"


def _direct(before: Term, step: Rewriting) -> str | None:
    """A step as a term: the equation itself, or carried below functions of one argument."""
    proof = step.proof() if step.forwards else _symm(step)
    old, new, functions = before, step.result, []
    left, right = step.equation.left, step.equation.right
    if step.values:
        values = dict(zip(step.equation.variables, step.values, strict=True))
        left, right = instance(left, values), instance(right, values)
    if not step.forwards:
        left, right = right, left
    while (old, new) != (left, right):
        if len(old.arguments) != 1 or old.head != new.head or len(new.arguments) != 1:
            return None
        functions.append(old.head)
        old, new = old.arguments[0], new.arguments[0]
    for function in reversed(functions):
        proof = f"congrArg {function} {proof if ' ' not in proof else f'({proof})'}"
    return proof


def _symm(step: Rewriting) -> str:
    proof = step.proof()
    return f"({proof}).symm" if " " in proof else f"{proof}.symm"


def _calc(rng: Random, walk: Walk) -> str:
    terms = walk.terms
    lines = [f"calc {terms[0]} = {terms[1]} := {_justified(rng, terms[0], walk.steps[0])}"]
    lines += [
        f"  _ = {after} := {_justified(rng, before, step)}"
        for before, after, step in zip(terms[1:], terms[2:], walk.steps[1:], strict=False)
    ]
    return "\n".join(lines)


def _chain(rng: Random, walk: Walk) -> str | None:
    """The walk as a term of `Eq.trans`, if every step is one."""
    if len(walk.steps) > 4:
        return None
    parts = [_direct(before, step) for before, step in zip(walk.terms, walk.steps, strict=False)]
    if any(part is None for part in parts):
        return None
    words = [part if " " not in part else f"({part})" for part in parts if part is not None]
    if len(words) == 1:
        return parts[0]
    if rng.random() < 0.5:
        text = words[-1]
        for word in reversed(words[:-1]):
            text = f"{word}.trans {text if ' ' not in text else f'({text})'}"
        return text
    text = words[0]
    for word in words[1:]:
        text = f"({text}).trans {word}" if " " in text else f"{text}.trans {word}"
    return text


def _substituted(walk: Walk) -> str | None:
    """`subst` for each hypothesis that is about a variable alone, then nothing is left to do."""
    equations = list(dict.fromkeys(step.equation for step in walk.steps))
    names = []
    for equation in equations:
        if equation.variables or (equation.left.arguments and equation.right.arguments):
            return None
        names.append(equation.name)
    return "\n".join([f"subst {' '.join(names)}", "rfl"])


FAMILY = Equality()
