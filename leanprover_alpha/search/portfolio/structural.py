"""Steps that take a goal apart: along its own connective, its hypotheses, its conditions."""

from __future__ import annotations

from collections.abc import Iterator

from leanprover_alpha.search.goals import Hypothesis, fresh
from leanprover_alpha.search.portfolio.closing import NAT_RING, Try, listed
from leanprover_alpha.search.portfolio.context import Context
from leanprover_alpha.search.proposer import CHEAP, DEAR, MIDDLING
from leanprover_alpha.search.shapes import conditions, discriminants, shape, symbols, words

_BASES = {"Nat": "n", "Int": "i", "List": "xs", "Bool": "b", "Prop": "p", "Type": "α"}


def forced(context: Context) -> Iterator[Try]:
    """Steps that lose nothing: after one of them there is no need to try others first."""
    if names := introduced(context):
        yield f"intro {' '.join(names)}", 0.94, CHEAP
    for fact in context.facts:
        if pattern := destructured(context, fact):
            yield f"obtain {pattern} := {fact.name}", 0.93, CHEAP


def steps(context: Context) -> Iterator[Try]:
    """Everything else that leads on: each may be a detour."""
    yield from _from_target(context)
    yield from _witnesses(context)
    yield from _from_facts(context)
    yield from _cases(context)
    yield from _branches(context)
    yield from _unfolded(context)
    yield from _rewrites(context)


def introduced(context: Context) -> list[str]:
    """Names for everything that `intro` can bring in from the target."""
    taken = set(context.goal.names)
    names: list[str] = []
    text = context.goal.target
    while True:
        seen = shape(text)
        if seen.head == "forall":
            for name in _binders(seen.parts[0]):
                names.append(fresh(name, taken))
                taken.add(names[-1])
            text = seen.parts[1]
        elif seen.head in ("imp", "not"):
            names.append(fresh("h", taken))
            taken.add(names[-1])
            if seen.head == "not":
                return names
            text = seen.parts[1]
        elif seen.head == "ne":
            names.append(fresh("h", taken))
            return names
        else:
            return names


def _binders(text: str) -> list[str]:
    """The names bound by `x y : T` or `(x : T) (h : p) {y}`; `x ∈ s` binds a fact, too."""
    text = text.strip()
    groups = (
        text.replace("{", "(").replace("}", ")").replace("[", "(").replace("]", ")").split("(")
        if text[:1] in "({["
        else [text]
    )
    names: list[str] = []
    for group in groups:
        head, colon, _ = group.partition(" : ")
        relation = next((s for s in (" ∈ ", " < ", " ≤ ", " > ", " ≥ ", " ∉ ") if s in head), None)
        if relation and not colon:
            names += [head.partition(relation)[0].strip(), "h"]
        elif head.strip(") "):
            found = head.strip(") ").split()
            names += ["x" if "✝" in name or name == "_" else name for name in found]
    return [name if name.isidentifier() or name[:1].isalpha() else "x" for name in names]


def destructured(context: Context, fact: Hypothesis) -> str | None:
    """The pattern that takes a conjunction or an existential apart, down to its parts."""
    taken = set(context.goal.names)
    head = shape(fact.type).head
    if head not in ("and", "exists"):
        return None
    return _pattern(fact.type, fact.name, taken)


def _pattern(text: str, name: str, taken: set[str]) -> str:
    seen = shape(text)
    if seen.head == "and":
        left, right = (_pattern(part, name, taken) for part in seen.parts)
        return (
            f"⟨{left}, {right.removeprefix('⟨').removesuffix('⟩') if right[0] == '⟨' else right}⟩"
        )
    if seen.head == "exists":
        names = [fresh(each, taken) for each in _binders(seen.parts[0])]
        taken.update(names)
        inner = _pattern(seen.parts[1], name, taken)
        return f"⟨{', '.join(names)}, {inner[1:-1] if inner[0] == '⟨' else inner}⟩"
    result = fresh(name if "✝" not in name else "h", taken)
    taken.add(result)
    return result


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
        yield "congr", 0.12, CHEAP
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


def _witnesses(context: Context) -> Iterator[Try]:
    """Terms for an existential (or a divisor's cofactor): names in scope, small numbers, simple
    arithmetic on them.
    """
    divides = context.target.sign == "∣"
    if context.target.head != "exists" and not divides:
        return
    given = listed(context.definitions)
    terms = list(dict.fromkeys(_terms(context)))[:40]
    conjunctions, kinds = 1, 1
    if not divides:
        kinds = len(_binders(context.target.parts[0]))
        body = shape(context.target.parts[1])
        while body.head == "and":
            conjunctions += 1
            body = shape(body.parts[1])
        if kinds > 1 or body.head == "exists":
            yield "exact ⟨_, _, rfl⟩", 0.5, CHEAP
            yield "exact ⟨_, _, _, rfl⟩", 0.4, CHEAP
            terms = terms[:12]
    for closer, belief, cost in _finishers(context, given):
        rest = ", ".join([f"by {closer}"] * conjunctions)
        for place, term in enumerate(terms[:40] if cost == CHEAP else terms[:8]):
            if kinds == 1:
                yield f"exact ⟨{term}, {rest}⟩", belief - 0.008 * place, cost
    for place, term in enumerate(terms):
        yield f"refine ⟨{term}, ?_⟩", 0.25 - 0.004 * place, CHEAP
    if not divides and "→" in context.target.parts[0]:
        for fact in context.facts:
            if shape(fact.type).head == "forall":
                yield f"exact Classical.axiomOfChoice {fact.name}", 0.7, CHEAP
                yield f"exact Classical.skolem.mp {fact.name}", 0.7, CHEAP


def _finishers(context: Context, given: str) -> Iterator[Try]:
    if context.numeric:
        yield "omega", 0.8, CHEAP
    yield f"simp_all{given}", 0.78, CHEAP
    if context.products:
        yield f"subst_vars; simp [{NAT_RING}]", 0.7, CHEAP
    yield f"grind{given}", 0.5, DEAR


def _terms(context: Context) -> Iterator[str]:
    if context.target.sign == "∣":
        kind = "Int" if context.integers else "Nat"
    else:
        kind = context.target.parts[0].partition(" : ")[2].strip("() ")
    names = [v.name for v in context.variables]
    typed = [v.name for v in context.variables if v.type == kind] if kind else names
    yield from typed
    numeric = kind in ("Nat", "Int") or (not kind and context.numeric)
    if numeric or not kind:
        typed = typed if kind else [v.name for v in context.variables if v.type in ("Nat", "Int")]
        yield from ("0", "1", "2")
        for name in typed:
            yield from (f"{name} + 1", f"{name} / 2", f"{name} - 1", f"2 * {name}", f"{name} + 2")
        for left in typed:
            for right in typed:
                yield f"{left} * {right}"
                if left <= right:
                    yield f"{left} + {right}"
        yield from ("3", "4", "5")
    if kind == "Bool":
        yield from ("true", "false")
    if kind.startswith("List") or not kind:
        yield "[]"
    if kind.startswith("Option"):
        yield "none"
        yield from (f"some {name}" for name in names)
    if "→" in kind:
        yield "fun _ => _"
        yield "id"
    for premise in context.premises.all:
        if kind and premise.parent and premise.parent.rpartition(".")[2] == kind.split()[0]:
            yield context.write(premise)
    functions = [h.name for h in context.goal.hypotheses if "→" in h.type and h.accessible]
    for function in functions[:3]:
        yield from (f"{function} {name}" for name in typed[:4])
    yield from (name for name in names if name not in typed)
    yield from ("rfl", "default", "_")


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
            pattern = _pattern(seen.parts[1], "h", set(taken)) if inner != "or" else "h | h"
            yield f"obtain {pattern} := {fact.name} {term}", 0.5 - 0.04 * place, CHEAP
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
                yield f"by_cases {name} : {variable.name} % {divisors[0]} = 0", 0.3, CHEAP
    propositions = [h.name for h in context.goal.hypotheses if h.type == "Prop" and h.accessible]
    for proposition in propositions[:4]:
        yield f"by_cases {name} : {proposition}", 0.2, CHEAP
        yield f"by_cases {name} : {proposition} <;> simp_all", 0.5, CHEAP


def _unfolded(context: Context) -> Iterator[Try]:
    names = context.definitions
    if context.hiding:
        yield f"simp only{listed(context.hiding)} at *", 0.7, CHEAP
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
