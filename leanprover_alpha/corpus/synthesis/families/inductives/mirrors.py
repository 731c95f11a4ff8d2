"""Trees: mirrored, measured, flattened."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    MEASURES,
    Sketch,
    Templates,
    lines,
    rw,
    simp_only,
    small,
)
from leanprover_alpha.corpus.synthesis.families.inductives.trees import (
    DEPTHS,
    FLATS,
    MIRRORS,
    equation,
    same,
    start,
)
from leanprover_alpha.corpus.synthesis.families.inductives.user_types import (
    Constructor,
    UserType,
    additive,
    deep,
    define,
    flattened,
    mirrored,
    named,
    total,
)

TEMPLATES = Templates("inductives")


@TEMPLATES.template(2)
def mirror_twice(rng: Random) -> Sketch | None:
    """A mirror image's mirror image is the value itself."""
    names, kind, t = start(rng, binary=True)
    m = mirrored(rng, kind, names.take(MIRRORS))
    times = rng.choice([2, 2, 2, 3, 4])
    left = t
    for _ in range(times):
        left = m(left)
    goal = f"{left} = {t if times % 2 == 0 else m(t)}"
    turns = [m.name] * times
    proofs = same(kind, t, [m.name])
    if times == 2:
        by_rw = kind.induction(t, lambda c: rw([*turns, *c.hypotheses]) if c.of("T") else "rfl")
        proofs.insert(1, ("induction", by_rw))
    return Sketch(goal, proofs, f"({t} : {kind.name})", [kind.text, m.text])


@TEMPLATES.template(2)
def measure_of_mirror(rng: Random) -> Sketch | None:
    """A measure of the mirror image is that of the value."""
    names, kind, t = start(rng, binary=True)
    m = mirrored(rng, kind, names.take(MIRRORS))
    f, _ = additive(rng, kind, names.take(MEASURES))
    goal = f"{f(m(t))} = {f(t)}"
    if rng.random() < 0.3:
        k = small(rng, 1)
        goal = f"{f(m(t))} + {k} * {f(t)} = {k + 1} * {f(t)}"
    return Sketch(
        goal,
        equation(kind, t, [f.name, m.name]),
        f"({t} : {kind.name})",
        [kind.text, f.text, m.text],
    )


@TEMPLATES.template(2)
def measures_compared(rng: Random) -> Sketch | None:
    """One measure is at most another, is a multiple of it, or is the sum of two."""
    names, kind, t = start(rng)
    f, table = additive(rng, kind, names.take(MEASURES))
    which = rng.randrange(3)
    other = named(rng, kind, names.take(MEASURES))
    k, c = rng.randint(2, 9), rng.randint(0, 6)
    context = [kind.text, f.text]
    used = [f.name, other.name]
    if which == 0:
        rows = {n: [(a + rng.randint(0, 3), v) for a, v in row] for n, row in table.items()}
        goal = f"{f(t)} ≤ {other(t)}"
    elif which == 1:
        rows = {n: [(k * a, v) for a, v in row] for n, row in table.items()}
        goal = f"{other(t)} = {k} * {f(t)}"
    else:
        g = named(rng, kind, names.take(MEASURES))
        more = {n: [(rng.randint(0, 3 + c), v) for _, v in row] for n, row in table.items()}
        rows = {
            n: [(a + b, v) for (a, v), (b, _) in zip(row, more[n], strict=True)]
            for n, row in table.items()
        }
        g = define(g, kind, "Nat", lambda x: total(more[x.name], g, x))
        goal, used = f"{f(t)} + {g(t)} = {other(t)}", [*used, g.name]
        context.append(g.text)
    h = define(other, kind, "Nat", lambda x: total(rows[x.name], other, x))
    return Sketch(goal, equation(kind, t, used), f"({t} : {kind.name})", [*context, h.text])


@TEMPLATES.template()
def measure_positive(rng: Random) -> Sketch | None:
    """A measure with positive leaves has a lower bound."""
    names, kind, t = start(rng)
    low = rng.randint(1, 6)
    f, _ = additive(rng, kind, names.take(MEASURES), low)
    k = rng.randint(1, low)
    goal = rng.choice([f"0 < {f(t)}", f"{k} ≤ {f(t)}", f"{f(t)} ≠ 0"])
    n = f.name
    proofs = [
        (
            "cases",
            kind.induction(
                t, lambda c: lines(simp_only([n]), "omega") if c.fields else f"simp [{n}]", "cases"
            ),
        ),
        ("cases", f"cases {t} <;> simp only [{n}] <;> omega"),
        ("induction", kind.induction(t, lambda c: lines(f"unfold {n}", "omega"))),
        ("automation", f"cases {t} <;> simp [{n}] <;> omega"),
        ("automation", f"cases {t} <;> grind [{n}]"),
        ("induction", f"induction {t} <;> simp only [{n}] <;> omega"),
    ]
    return Sketch(goal, proofs, f"({t} : {kind.name})", [kind.text, f.text])


@TEMPLATES.template()
def depth_and_measure(rng: Random) -> Sketch | None:
    """The depth is at most the size; a mirror image is as deep."""
    names, kind, t = start(rng, binary=True)
    d = deep(rng, kind, names.take(DEPTHS), step := rng.randint(1, 3))
    if rng.random() < 0.5:
        f, _ = additive(rng, kind, names.take(MEASURES), step)
        goal, used, context = f"{d(t)} ≤ {f(t)}", [d.name, f.name], [kind.text, d.text, f.text]
    else:
        m = mirrored(rng, kind, names.take(MIRRORS))
        goal, used, context = f"{d(m(t))} = {d(t)}", [d.name, m.name], [kind.text, d.text, m.text]
    return Sketch(goal, equation(kind, t, used), f"({t} : {kind.name})", context)


@TEMPLATES.template()
def flatten_length(rng: Random) -> Sketch | None:
    """The list of all numbers is as long as there are numbers."""
    names, kind, t = start(rng, numbers=True)
    f = flattened(rng, kind, names.take(FLATS))
    g = named(rng, kind, names.take(MEASURES))
    count = define(g, kind, "Nat", lambda c: total([(len(c.of("N")), "")], g, c))
    laws = ["List.length_append", "List.length_singleton", "List.length_nil"]
    used = [f.name, g.name]
    goal = f"{f.tight(t)}.length = {g(t)}"
    if rng.random() < 0.3:
        goal = f"{g(t)} = {f.tight(t)}.length"
    rules = ", ".join(used)
    proofs = [
        (
            "induction",
            kind.induction(
                t,
                lambda c: (
                    lines(simp_only([*used, *laws, *c.hypotheses]), "omega")
                    if len(c.fields) > 1
                    else f"simp [{', '.join([*used, *c.hypotheses])}]"
                ),
            ),
        ),
        (
            "induction",
            kind.induction(t, lambda c: f"simp [{', '.join([*used, *c.hypotheses])}] <;> omega"),
        ),
        (
            "induction",
            kind.induction(t, lambda c: simp_only([*used, *laws, *c.hypotheses]) + " <;> omega"),
        ),
        ("automation", f"induction {t} <;> simp_all [{rules}] <;> omega"),
        ("automation", f"induction {t} <;> grind [{rules}]"),
    ]
    return Sketch(goal, proofs, f"({t} : {kind.name})", [kind.text, f.text, count.text])


@TEMPLATES.template()
def flatten_mirror(rng: Random) -> Sketch | None:
    """The mirror image's numbers are those of the value, reversed (all fields turned round)."""
    names, kind, t = start(rng, numbers=True, binary=True)
    if any(c.fields != c.fields[::-1] or c.fields.count("N") > 1 for c in kind.constructors):
        kind = UserType(
            kind.name,
            tuple(
                Constructor(
                    c.name,
                    {0: "N", 1: "TNT" if "N" in c.fields else "T", 2: "TNT", 3: "TNT"}.get(
                        len(c.fields), "TNT"
                    ),
                )
                for c in kind.constructors
            ),
        )
    m, f = mirrored(rng, kind, names.take(MIRRORS)), flattened(rng, kind, names.take(FLATS))
    used = [m.name, f.name]
    laws = [
        "List.reverse_append",
        "List.reverse_cons",
        "List.nil_append",
        "List.append_assoc",
        "List.reverse_nil",
    ]
    proofs = [
        (
            "induction",
            kind.induction(
                t,
                lambda c: (
                    simp_only([*used, *c.hypotheses, *laws])
                    if c.of("T")
                    else f"simp [{', '.join(used)}]"
                ),
            ),
        ),
        ("induction", kind.induction(t, lambda c: f"simp [{', '.join([*used, *c.hypotheses])}]")),
        (
            "induction",
            kind.induction(
                t,
                lambda c: (
                    lines(simp_only([*used]), rw(c.hypotheses), "simp") if c.of("T") else "rfl"
                ),
            ),
        ),
        ("automation", f"induction {t} <;> simp_all [{', '.join(used)}]"),
        ("automation", f"induction {t} <;> grind [{', '.join(used)}]"),
    ]
    goal = f"{f(m(t))} = {f.tight(t)}.reverse"
    return Sketch(goal, proofs, f"({t} : {kind.name})", [kind.text, m.text, f.text])


@TEMPLATES.template()
def flatten_onto(rng: Random) -> Sketch | None:
    """The list of all numbers with an accumulator."""
    names, kind, t = start(rng, numbers=True)
    f = flattened(rng, kind, names.take(FLATS))
    go = f"{f.name.split('.')[-1]}Onto"

    def body(c: Constructor) -> str:
        made = "acc"
        for v, k in reversed(list(zip(c.variables, c.fields, strict=True))):
            if k == "N":
                made = f"{v} :: {made}"
            if k == "T":
                made = f"{go} {v} {made}" if " " not in made else f"{go} {v} ({made})"
        return made

    rows = [f"def {go} : {kind.name} → List Nat → List Nat"]
    rows += [f"  | {', '.join([c.pattern(), 'acc'])} => {body(c)}" for c in kind.constructors]
    used = [go, f.name]
    laws = ["List.append_assoc", "List.cons_append", "List.nil_append"]
    head = f"induction {t} generalizing acc with"

    def alternatives(proof: str) -> str:
        return lines(
            head,
            *(
                f"| {c.case()} => {proof.replace('IH', ''.join(', ' + h for h in c.hypotheses))}"
                for c in kind.constructors
            ),
        )

    proofs = [
        ("induction", alternatives(f"simp [{', '.join(used)}IH]")),
        ("induction", alternatives(f"simp only [{', '.join(used + laws)}IH]")),
        ("automation", f"induction {t} generalizing acc <;> simp_all [{', '.join(used)}]"),
        ("automation", f"induction {t} generalizing acc <;> grind [{', '.join(used)}]"),
    ]
    goal = f"{go} {t} acc = {f(t)} ++ acc"
    return Sketch(
        goal, proofs, f"({t} : {kind.name}) (acc : List Nat)", [kind.text, f.text, "\n".join(rows)]
    )
