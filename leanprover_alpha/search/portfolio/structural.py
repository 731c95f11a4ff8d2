"""Steps that take a goal apart: along its own connective, its hypotheses, its conditions."""

from __future__ import annotations

from collections.abc import Iterator

from leanprover_alpha.search.goals import Hypothesis, fresh
from leanprover_alpha.search.portfolio.closing import Try, listed
from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.portfolio.names import introduced, pattern
from leanprover_alpha.search.portfolio.witnesses import witnesses
from leanprover_alpha.search.proposer import CHEAP, DEAR, MIDDLING
from leanprover_alpha.search.shapes import conditions, discriminants, shape, symbols, words

_BASES = {"Nat": "n", "Int": "i", "List": "xs", "Bool": "b", "Prop": "p", "Type": "α"}


def forced(context: Context) -> Iterator[Try]:
    """Steps that lose nothing: after one of them there is no need to try others first."""
    if names := introduced(context):
        yield f"intro {' '.join(names)}", 0.94, CHEAP
    if context.hiding:
        yield f"simp only{listed(context.hiding)} at *", 0.94, CHEAP
    taken = set(context.goal.names)
    lines = []
    for fact in context.facts:
        if shape(fact.type).head in ("and", "exists"):
            taken.discard(fact.name)
            lines.append(f"obtain {pattern(fact.type, fact.name, taken)} := {fact.name}")
    if lines:
        yield "\n".join(lines), 0.94, CHEAP


def steps(context: Context) -> Iterator[Try]:
    """Everything else that leads on: each may be a detour."""
    yield from _from_target(context)
    yield from witnesses(context)
    yield from _from_facts(context)
    yield from _cases(context)
    yield from _branches(context)
    yield from _unfolded(context)
    yield from _rewrites(context)


def _from_target(context: Context) -> Iterator[Try]:
    head = context.target.head
    given = listed(context.definitions)
    if head in ("and", "iff"):
        yield "constructor", 0.6, CHEAP
        yield "constructor <;> intros <;> simp_all", 0.85, CHEAP
    if head == "or":
        yield "left", 0.3, CHEAP
        yield "right", 0.29, CHEAP
        yield f"left; simp_all{given}", 0.7, CHEAP
        yield f"right; simp_all{given}", 0.7, CHEAP
    if head == "eq":
        if "fun" in context.symbols or "→" in context.goal.target or "∘" in context.signs:
            yield "funext x", 0.4, CHEAP
        yield f"ext <;> simp{given}", 0.5, CHEAP
        if not context.numeric:
            yield f"funext x; simp{given}", 0.6, CHEAP
            yield f"funext x; grind{given}", 0.5, DEAR
            yield f"funext x; apply propext; simp{given} <;> grind", 0.5, DEAR
            yield "funext x; apply propext", 0.35, CHEAP
        yield "congr", 0.12, CHEAP
    if head == "app" or context.target.sign in ("⊆", "≤"):
        yield "intro x hx", 0.2, CHEAP
        yield f"intro x hx; simp_all{given}", 0.3, CHEAP
    if head in ("app", "rel") or context.predicates:
        yield "constructor", 0.3, CHEAP
    if head == "rel" and context.numeric:
        yield "apply Nat.mul_le_mul <;> omega", 0.5, CHEAP
        yield "apply Nat.le_antisymm", 0.02, CHEAP
    if head not in ("false", "not", "forall", "imp"):
        yield "exfalso", 0.02, CHEAP
        yield "by_contra", 0.015, CHEAP
    for constructor in context.constructors:
        yield f"apply {constructor}", 0.3, CHEAP
        yield f"apply {constructor} <;> simp_all{given}", 0.5, CHEAP


def _from_facts(context: Context) -> Iterator[Try]:
    given = listed(context.definitions)
    taken = context.goal.names
    for place, fact in enumerate(context.facts):
        name, seen = fact.name, shape(fact.type)
        dampen = 1 / (1 + 0.1 * place)
        if seen.head == "or":
            yield f"rcases {name} with {name} | {name}", 0.75, CHEAP
        if seen.head == "iff":
            left, right = fresh("mp", taken), fresh("mpr", taken)
            yield f"obtain ⟨{left}, {right}⟩ := {name}", 0.3 * dampen, CHEAP
            yield f"rw [{name}]", 0.3 * dampen, CHEAP
        if seen.head in ("imp", "forall", "not", "iff", "ne"):
            yield f"apply {name}", 0.35 * dampen, CHEAP
            yield (
                f"exact absurd ‹_› {name}" if seen.head == "not" else f"exact {name} _",
                0.3,
                CHEAP,
            )
        if seen.head == "eq":
            yield f"subst {name}", 0.45 * dampen, CHEAP
            yield f"injection {name}", 0.1 * dampen, CHEAP
            for function in context.definitions[:3]:
                image = f"have {fresh('hi', taken)} := congrArg {function} {name}"
                used = listed(context.equations[:6])
                yield f"{image}; simp_all{used}", 0.45 * dampen, CHEAP
            yield f"rw [{name}]", 0.35 * dampen, CHEAP
            yield f"rw [← {name}]", 0.25 * dampen, CHEAP
            if "fun" in symbols(fact.type):
                for variable in context.variables[:4]:
                    yield f"have hx := congrFun {name} {variable.name}", 0.2, CHEAP
                    yield f"have hx := congrFun {name} {variable.name}; grind", 0.3, DEAR
        if seen.head in ("forall", "imp"):
            yield f"rw [{name}]", 0.15 * dampen, CHEAP
            yield from _instances(context, fact)
        if seen.head in ("app", "rel", "eq"):
            yield f"cases {name}", 0.3 * dampen, CHEAP
            yield f"cases {name} <;> simp_all{given}", 0.55 * dampen, CHEAP
        if seen.head in ("app", "eq", "rel", "not", "and", "or", "iff"):
            yield f"simp{given} at {name}", 0.25 * dampen, CHEAP
            if given:
                yield f"unfold {' '.join(context.definitions[:1])} at {name}", 0.15 * dampen, CHEAP
        if seen.sign == "∣":
            witness, equation = fresh("k", taken), fresh("hk", taken)
            yield f"obtain ⟨{witness}, {equation}⟩ := {name}", 0.55, CHEAP


def _instances(context: Context, fact: Hypothesis) -> Iterator[Try]:
    """A general fact applied to each name in scope that fits; taken apart, or kept beside it."""
    seen = shape(fact.type)
    if seen.head != "forall":
        return
    kind = seen.parts[0].partition(" : ")[2].strip("() ")
    inner = shape(seen.parts[1]).head
    terms = [v.name for v in context.variables if not kind or v.type == kind]
    terms += list(_diagonals(context, kind))
    taken = context.goal.names
    for place, term in enumerate(terms[:6]):
        if inner in ("exists", "and", "or"):
            parts = pattern(seen.parts[1], "h", set(taken)) if inner != "or" else "h | h"
            yield f"obtain {parts} := {fact.name} {term}", 0.5 - 0.04 * place, CHEAP
        else:
            yield f"have {fresh('this', taken)} := {fact.name} {term}", 0.12, CHEAP


def _diagonals(context: Context, kind: str) -> Iterator[str]:
    """Where a predicate on a type is wanted and a relation on it is known: its diagonal."""
    domain, _, rest = kind.partition(" → ")
    if rest not in ("Prop", "Bool"):
        return
    negation = "¬" if rest == "Prop" else "!"
    for hypothesis in context.goal.hypotheses:
        if hypothesis.type in (f"{domain} → {domain} → {rest}", f"{domain} → {kind}"):
            yield f"(fun x => {negation}{hypothesis.name} x x)"


def _cases(context: Context) -> Iterator[Try]:
    given = listed(context.definitions)
    variables = (*context.caseable, *context.inductive)
    for place, variable in enumerate(variables[:5]):
        dampen = 1 / (1 + 0.15 * place)
        name = variable.name
        plain = 0.5 if variable in context.caseable else 0.25
        yield f"cases {name}", plain * dampen, CHEAP
        yield f"cases {name} <;> rfl", 0.8 * dampen, CHEAP
        yield f"cases {name} <;> simp_all{given}", 0.8 * dampen, CHEAP
        if given:
            yield f"cases {name} <;> grind{given}", 0.5 * dampen, DEAR
    if 2 <= len(variables) <= 4:
        chain = " <;> ".join(f"cases {v.name}" for v in variables[:4])
        yield f"{chain} <;> rfl", 0.7, CHEAP
        yield f"{chain} <;> simp_all{given}", 0.7, MIDDLING
    if variables and all(v in context.caseable for v in variables):
        names = " ".join(v.name for v in variables)
        yield f"revert {names}; decide", 0.6, CHEAP


def _branches(context: Context) -> Iterator[Try]:
    """Conditions of `if`, discriminants of `match`, propositions that may hold or not."""
    given = listed(context.definitions)
    target = context.goal.target
    if "if" in symbols(target) or "match" in symbols(target):
        yield "split", 0.6, CHEAP
        yield f"split <;> simp_all{given}", 0.8, CHEAP
        yield f"split <;> simp_all{given} <;> omega", 0.78, CHEAP
        yield f"repeat' split <;> simp_all{given}", 0.6, MIDDLING
    for fact in context.facts:
        if symbols(fact.type) & {"if", "match"}:
            yield f"split at {fact.name}", 0.6, CHEAP
            yield f"split at {fact.name} <;> simp_all{given}", 0.7, CHEAP
    atoms = list(conditions(target))
    for fact in context.facts:
        atoms += conditions(fact.type)
    name = fresh("hc", context.goal.names)
    for condition in dict.fromkeys(atoms):
        if "✝" not in condition:
            yield f"by_cases {name} : {condition}", 0.35, CHEAP
            yield f"by_cases {name} : {condition} <;> simp_all{given}", 0.75, CHEAP
    for looked_at in discriminants(target)[:3]:
        if "✝" not in looked_at:
            yield f"cases {name} : {looked_at}", 0.35, CHEAP
            yield f"cases {name} : {looked_at} <;> simp_all{given}", 0.75, CHEAP
    if context.numeric:
        divisors = [w for w in words(target) if w.isdigit() and w in ("2", "3", "4")]
        for variable in context.variables:
            if variable.type in ("Nat", "Int") and divisors:
                yield f"by_cases {name} : {variable.name} % {divisors[0]} = 0", 0.5, CHEAP
    propositions = [h.name for h in context.goal.hypotheses if h.type == "Prop" and h.accessible]
    for proposition in propositions[:4]:
        yield f"by_cases {name} : {proposition}", 0.2, CHEAP
        yield f"by_cases {name} : {proposition} <;> simp_all", 0.5, CHEAP


def _unfolded(context: Context) -> Iterator[Try]:
    names = context.definitions
    target = symbols(context.goal.target)
    given = listed(names)
    if names:
        yield f"simp{given}", 0.35, CHEAP
        yield f"simp only{given}", 0.3, CHEAP
        yield f"simp_all{given}", 0.25, CHEAP
        yield f"simp only{given} at *", 0.25, CHEAP
    else:
        yield "simp", 0.25, CHEAP
        yield "simp_all", 0.2, CHEAP
    for place, premise in enumerate(context.relevant.definitions[:4]):
        if premise.short in target:
            name = context.write(premise)
            yield f"unfold {name}", 0.3 - 0.03 * place, CHEAP
            yield f"rw [{name}]", 0.25 - 0.03 * place, CHEAP
            yield f"unfold {name}; split <;> simp_all{given}", 0.6, MIDDLING
            yield f"unfold {name}; split <;> simp_all{given} <;> omega", 0.6, MIDDLING


def _rewrites(context: Context) -> Iterator[Try]:
    for place, lemma in enumerate(context.equations[:8]):
        dampen = 1 / (1 + 0.12 * place)
        yield f"rw [{lemma}]", 0.4 * dampen, CHEAP
        yield f"rw [← {lemma}]", 0.2 * dampen, CHEAP
        yield f"simp [{lemma}]", 0.25 * dampen, CHEAP
    for place, lemma in enumerate(context.lemmas[:8]):
        if lemma not in context.equations:
            yield f"apply {lemma}", 0.35 / (1 + 0.12 * place), CHEAP
            yield f"refine {lemma} ?_", 0.2 / (1 + 0.12 * place), CHEAP
