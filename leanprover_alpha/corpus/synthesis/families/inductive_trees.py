"""Recursive types of the user's own and functions on them: induction over random constructors."""

# ruff: noqa: E501
from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    CHANGES,
    MEASURES,
    Names,
    Sketch,
    Templates,
    lines,
    rw,
    simp_only,
    small,
)
from leanprover_alpha.corpus.synthesis.families.user_types import (
    Constructor,
    On,
    UserType,
    additive,
    deep,
    define,
    flattened,
    mapped,
    mirrored,
    named,
    total,
    tree,
)

TREES = Templates("inductives")
MIRRORS = (
    "mirror",
    "flip",
    "turn",
    "swap",
    "invert",
    "reflect",
    "twist",
    "reverseAll",
    "exchange",
    "spin",
)
DEPTHS = ("depth", "height", "levels", "rankOf", "nesting", "tallness", "steps", "stages")
FLATS = (
    "flatten",
    "entries",
    "labels",
    "toList",
    "numbers",
    "items",
    "contents",
    "values",
    "visit",
    "collect",
)
VALUES = ("t", "e", "u", "s₀", "p", "v", "c₀", "w")


def start(rng: Random, numbers: bool = False, binary: bool = False) -> tuple[Names, UserType, str]:
    """Names, a type, and a variable of it."""
    names = Names(rng)
    kind = tree(rng, names, numbers, binary)
    return names, kind, names.take(VALUES)


def equation(
    kind: UserType, t: str, used: list[str], more: str = "", grind: bool = True
) -> list[tuple[str, str]]:
    """Proofs of an equation or inequality of numbers by induction on `t`."""
    rules = ", ".join(used)

    def leaf(c: Constructor, proof: str) -> str:
        return proof if c.of("T") else f"simp [{rules}] <;> omega"

    first = kind.induction(t, lambda c: leaf(c, lines(simp_only([*used, *c.hypotheses]), "omega")))
    proofs = [
        ("induction", first),
        (
            "induction",
            kind.induction(
                t,
                lambda c: (
                    lines(simp_only(used), "omega") if c.of("T") else f"simp [{rules}] <;> omega"
                ),
            ),
        ),
        (
            "induction",
            kind.induction(t, lambda c: simp_only([*used, *c.hypotheses]) + " <;> omega"),
        ),
        ("induction", f"induction {t} <;> simp only [{rules}, *] <;> omega"),
        ("automation", f"induction {t} <;> simp_all [{rules}] <;> omega"),
    ]
    if grind:
        proofs.append(("automation", f"induction {t} <;> grind [{rules}]"))
    if more:
        proofs.insert(2, ("induction", more))
    return proofs


def same(kind: UserType, t: str, used: list[str]) -> list[tuple[str, str]]:
    """Proofs of an equation by simplification in each case."""
    rules = ", ".join(used)
    return [
        (
            "induction",
            kind.induction(t, lambda c: simp_only([*used, *c.hypotheses]) if c.of("T") else "rfl"),
        ),
        ("induction", kind.induction(t, lambda c: f"simp [{', '.join([*used, *c.hypotheses])}]")),
        ("induction", f"induction {t} <;> simp only [{rules}, *]"),
        ("automation", f"induction {t} <;> simp_all [{rules}]"),
        ("automation", f"induction {t} <;> grind [{rules}]"),
    ]


@TREES.template(2)
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


@TREES.template(2)
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


@TREES.template(2)
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


@TREES.template()
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


@TREES.template()
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


@TREES.template()
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


@TREES.template()
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


@TREES.template()
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


@TREES.template()
def map_keeps(rng: Random) -> Sketch | None:
    """Changing the numbers keeps counts, depth and mirror images."""
    names, kind, t = start(rng, numbers=True, binary=True)
    k = small(rng, 1)
    f = mapped(
        rng,
        kind,
        names.take(CHANGES),
        rng.choice([f"{{n}} + {k}", f"{k} * {{n}}", f"{{n}} % {k + 1}", f"{k + 1} * {{n}} + {k}"]),
    )
    which = rng.randrange(3)
    if which == 0:
        g: On = named(rng, kind, names.take(MEASURES))
        table = {c.name: small(rng, 0, 4) for c in kind.constructors}
        g = define(g, kind, "Nat", lambda c: total([(table[c.name], "")], g, c))
    elif which == 1:
        g = deep(rng, kind, names.take(DEPTHS), rng.randint(1, 4))
    else:
        g = mirrored(rng, kind, names.take(MIRRORS))
        goal = f"{f(g(t))} = {g(f(t))}"
        return Sketch(
            goal,
            same(kind, t, [f.name, g.name]),
            f"({t} : {kind.name})",
            [kind.text, f.text, g.text],
        )
    goal = f"{g(f(t))} = {g(t)}"
    return Sketch(
        goal, same(kind, t, [f.name, g.name]), f"({t} : {kind.name})", [kind.text, f.text, g.text]
    )


@TREES.template()
def map_moves(rng: Random) -> Sketch | None:
    """How adding to all numbers moves their sum."""
    names, kind, t = start(rng, numbers=True)
    k = small(rng, 1)
    f = mapped(rng, kind, names.take(CHANGES), f"{{n}} + {k}")
    g0, h0 = named(rng, kind, names.take(MEASURES)), named(rng, kind, names.take(MEASURES))
    factor = {c.name: [small(rng, 1, 4) for _ in c.of("N")] for c in kind.constructors}
    g = define(
        g0,
        kind,
        "Nat",
        lambda c: total([(0, ""), *zip(factor[c.name], c.of("N"), strict=True)], g0, c),
    )
    h = define(h0, kind, "Nat", lambda c: total([(sum(factor[c.name]), "")], h0, c))
    goal = f"{g(f(t))} = {g(t)} + {k} * {h(t)}"
    return Sketch(
        goal,
        equation(kind, t, [f.name, g.name, h.name]),
        f"({t} : {kind.name})",
        [kind.text, f.text, g.text, h.text],
    )


@TREES.template()
def map_fuses(rng: Random) -> Sketch | None:
    """Two changes of all numbers are one."""
    names, kind, t = start(rng, numbers=True)
    a, b = small(rng, 1), small(rng, 1)
    f = mapped(rng, kind, names.take(CHANGES), f"{{n}} + {a}")
    g = mapped(rng, kind, names.take(CHANGES), f"{{n}} + {b}")
    if rng.random() < 0.5:
        h = mapped(rng, kind, names.take(CHANGES), f"{{n}} + {a + b}")
        goal, used, context = (
            f"{f(g(t))} = {h(t)}",
            [f.name, g.name, h.name],
            [f.text, g.text, h.text],
        )
    else:
        goal, used, context = f"{f(g(t))} = {g(f(t))}", [f.name, g.name], [f.text, g.text]
    rules = ", ".join(used)
    proofs = [
        (
            "induction",
            kind.induction(
                t, lambda c: simp_only([*used, *c.hypotheses, "Nat.add_assoc", "Nat.reduceAdd"])
            ),
        ),
        (
            "induction",
            kind.induction(t, lambda c: f"simp [{', '.join([*used, *c.hypotheses])}] <;> omega"),
        ),
        (
            "induction",
            kind.induction(
                t,
                lambda c: (
                    f"simp only [{', '.join([*used, *c.hypotheses])}, Nat.add_assoc, Nat.add_comm {a} {b}]"
                ),
            ),
        ),
        ("automation", f"induction {t} <;> simp_all [{rules}] <;> omega"),
        ("automation", f"induction {t} <;> grind [{rules}]"),
    ]
    return Sketch(goal, proofs, f"({t} : {kind.name})", [kind.text, *context])


@TREES.template()
def constructor_injective(rng: Random) -> Sketch | None:
    """Equal values of one constructor have equal fields."""
    _, kind, t = start(rng)
    c = rng.choice([c for c in kind.constructors if c.fields])
    first = c.variables
    second = [v + "'" for v in first]
    kinds = {"T": kind.name, "N": "Nat", "B": "Bool"}
    dot = rng.choice([f"{kind.name}.{c.name}"])
    nest = [x for x in kind.constructors if x.fields == "T"]
    outer = rng.choice(nest) if nest and rng.random() < 0.5 else None
    left, right = " ".join([dot, *first]), " ".join([dot, *second])
    if outer:
        left, right = f"{kind.name}.{outer.name} ({left})", f"{kind.name}.{outer.name} ({right})"
    at = rng.sample(range(len(first)), rng.randint(1, min(2, len(first))))
    claims = [
        f"{first[i]} = {second[i]}" if rng.random() < 0.7 else f"{second[i]} = {first[i]}"
        for i in at
    ]
    goal = " ∧ ".join(claims)
    binders = " ".join(
        f"{{{a} {b} : {kinds[k]}}}" for a, b, k in zip(first, second, c.fields, strict=True)
    )
    close = "rfl" if len(claims) == 1 else "exact ⟨rfl, rfl⟩"
    marks = [f"h{i}" for i in range(1, len(first) + 1)]
    exact = [
        marks[i] + ("" if q.startswith(first[i] + " ") else ".symm")
        for i, q in zip(at, claims, strict=True)
    ]
    given = exact[0] if len(exact) == 1 else f"⟨{', '.join(exact)}⟩"
    proofs = [
        ("cases", lines(f"cases {t}h", close)),
        (
            "structured",
            lines(
                f"injection {t}h with {'e' if outer else ' '.join(marks)}",
                f"injection e with {' '.join(marks)}" if outer else "",
                f"exact {given}",
            ),
        ),
        ("automation", "simp_all"),
        ("automation", "grind"),
        (
            "structured",
            lines(
                f"simp only [{', '.join([f'{kind.name}.{x.name}.injEq' for x in ([c, outer] if outer else [c])])}] at {t}h",
                f"obtain {'⟨' + ', '.join(marks) + '⟩' if len(marks) > 1 else marks[0]} := {t}h",
                f"exact {given}",
            ),
        ),
    ]
    return Sketch(goal, proofs, f"{binders} ({t}h : {left} = {right})", [kind.text])


@TREES.template()
def constructors_differ(rng: Random) -> Sketch | None:
    """Values of different constructors are different; no value is a part of itself."""
    names, kind, _ = start(rng)
    if rng.random() < 0.5:
        c, d = rng.sample(kind.constructors, 2)
        left = " ".join([f"{kind.name}.{c.name}", *c.variables])
        right = " ".join([f".{d.name}", *(v + "'" for v in d.variables)])
        kinds = {"T": kind.name, "N": "Nat", "B": "Bool"}
        binders = " ".join([*(f"({v} : {kinds[k]})" for v, k in zip(c.variables, c.fields, strict=True)),
                            *(f"({v}' : {kinds[k]})" for v, k in zip(d.variables, d.fields, strict=True))])  # fmt: skip
        proofs = [
            ("structured", "intro h\ncases h"),
            ("term", f"exact {kind.name}.noConfusion"),
            ("term", "nofun"),
            ("structured", "intro h\ninjection h"),
            ("automation", "simp"),
            ("automation", "grind"),
        ]
        return Sketch(f"{left} ≠ {right}", proofs, binders, [kind.text])
    f, _ = additive(rng, kind, names.take(MEASURES), 1)
    c = rng.choice([c for c in kind.constructors if "T" in c.fields])
    v = rng.choice(c.of("T"))
    kinds = {"T": kind.name, "N": "Nat", "B": "Bool"}
    binders = " ".join(f"({v} : {kinds[k]})" for v, k in zip(c.variables, c.fields, strict=True))
    whole = " ".join([f"{kind.name}.{c.name}", *c.variables])
    goal = rng.choice([f"{v} ≠ {whole}", f"{whole} ≠ {v}"])
    proofs = [
        (
            "structured",
            lines(
                "intro h", f"have := congrArg {f.name} h", f"simp only [{f.name}] at this", "omega"
            ),
        ),
        ("structured", lines("intro h", "have := congrArg sizeOf h", "simp at this", "omega")),
        (
            "structured",
            lines(
                "intro h",
                f"have e : {f(whole)} = {f(v)} := by rw {'[← h]' if goal.startswith(v) else '[h]'}",
                f"simp only [{f.name}] at e",
                "omega",
            ),
        ),
    ]
    return Sketch(goal, proofs, binders, [kind.text, f.text])


@TREES.template()
def evaluated_value(rng: Random) -> Sketch | None:
    """What a function gives for a written-out value."""
    names, kind, _ = start(rng)
    f, table = additive(rng, kind, names.take(MEASURES))
    m = mirrored(rng, kind, names.take(MIRRORS))

    def value(levels: int) -> tuple[str, int]:
        c = rng.choice([c for c in kind.constructors if levels or "T" not in c.fields])
        words, number = [f".{c.name}"], 0
        held: dict[str, int] = {}
        for v, k in zip(c.variables, c.fields, strict=True):
            if k == "T":
                text, n = value(levels - 1)
                words.append(f"({text})" if " " in text else text)
                number += n
            elif k == "N":
                held[v] = small(rng, 0, 5)
                words.append(str(held[v]))
            else:
                words.append(rng.choice(["true", "false"]))
        number += sum(a * (held[v] if v else 1) for a, v in table[c.name])
        return " ".join(words), number

    text, number = value(rng.randint(1, 4))
    whole = f"({text} : {kind.name})"
    off = rng.randint(0, 5)
    goal = rng.choice(
        [
            f"{f(whole)} = {number}",
            f"{f(m.tight(whole))} = {number}",
            f"{f(whole)} < {number + off + 1}",
            f"{f(whole)} ≠ {number + 1 + off}",
        ]
    )
    if "." in f.name:
        goal = goal.replace(f"({whole})", whole)
    rules = f"{f.name}, {m.name}"
    only = [m.text] if m.name.split(".")[-1] in goal else []
    rules = rules if only else f.name
    proofs = [
        ("term", "rfl" if " = " in goal else "decide"),
        ("automation", "decide"),
        ("rewrite", f"simp [{rules}]"),
        ("rewrite", f"simp only [{rules}]" if " = " in goal else f"simp only [{rules}]\ndecide"),
        ("rewrite", lines(f"simp only [{rules}] <;> decide")),
        ("automation", f"grind [{rules}]"),
    ]
    return Sketch(goal, proofs, "", [kind.text, f.text, *only])


@TREES.template()
def exists_value(rng: Random) -> Sketch | None:
    """There are values with every measure from some number on."""
    names, kind, t = start(rng)
    grow = [
        c
        for c in kind.constructors
        if c.fields.count("T") == 1 and set(c.fields) <= {"T", "B", "N"}
    ]
    ends = [c for c in kind.constructors if "T" not in c.fields]
    if not grow:
        return None
    g, e = rng.choice(grow), rng.choice(ends)
    f = named(rng, kind, names.take(MEASURES))
    table = {c.name: rng.randint(0, 5) for c in kind.constructors}
    table[g.name] = step = rng.choice([1, 1, 2, 3])
    base = table[e.name]
    f = define(f, kind, "Nat", lambda c: total([(table[c.name], "")], f, c))
    blank = {"N": "0", "B": "true"}
    leaf = " ".join([f".{e.name}", *(blank[k] for k in e.fields)])
    grown = " ".join([f".{g.name}", *(t if k == "T" else blank[k] for k in g.fields)])
    n = "n"
    right = f"{n} + {base}" if step == 1 else f"{step} * {n} + {base}"
    proofs = [
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact ⟨{leaf}, by simp [{f.name}]⟩",
                f"| succ n ih =>\n  obtain ⟨{t}, h⟩ := ih\n  exact ⟨{grown}, by simp only [{f.name}]; omega⟩",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact ⟨{leaf}, rfl⟩",
                f"| succ n ih =>\n  obtain ⟨{t}, h⟩ := ih\n  refine ⟨{grown}, ?_⟩\n  simp only [{f.name}]\n  omega",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact ⟨{leaf}, by simp [{f.name}]⟩",
                f"| succ n ih =>\n  rcases ih with ⟨{t}, h⟩\n  exists {grown}\n  simp [{f.name}, h] <;> omega",
            ),
        ),
    ]
    return Sketch(
        f"∃ {t} : {kind.name}, {f(t)} = {right}", proofs, "(n : Nat)", [kind.text, f.text]
    )


@TREES.template()
def all_numbers(rng: Random) -> Sketch | None:
    """A property of all numbers in a value, kept by changes and mirror images, stronger or weaker."""
    names, kind, t = start(rng, numbers=True)
    a, b = small(rng, 1), small(rng, 1)
    low = rng.random() < 0.5

    def prop(name: str, bound: int) -> On:
        f = named(rng, kind, name)

        def body(c: Constructor) -> str:
            parts = [f"{bound} ≤ {v}" if low else f"{v} < {bound}" if k == "N" else f(v)
                     for v, k in zip(c.variables, c.fields, strict=True) if k == "N"]  # fmt: skip
            parts += [f(v) for v in c.of("T")]
            return " ∧ ".join(parts) if parts else "True"

        return define(f, kind, "Prop", body)

    p = prop(
        names.take(
            ("Small", "Bounded", "Within", "Low", "Fits", "Capped", "Fine", "Good", "Lawful")
        ),
        a + b if low else a,
    )
    which = rng.randrange(2)
    if which == 0:
        q = prop(
            names.take(("Large", "Loose", "Weak", "Rough", "Allowed", "Open", "Free")),
            a if low else a + b,
        )
        goal, used, context, given = q(t), [p.name, q.name], [p.text, q.text], p(t)
    else:
        m = mirrored(rng, kind, names.take(MIRRORS))
        goal, used, context, given = p(m(t)), [p.name, m.name], [p.text, m.text], p(t)

    rules = ", ".join(used)

    def case(c: Constructor) -> str:
        numbers, rest = c.of("N"), c.of("T")
        hs = [f"h{v}" for v in numbers + rest]
        leaves = [("by omega" if which == 0 else f"h{v}") for v in numbers]
        leaves += [f"ih{v} h{v}" for v in (rest if which == 0 else reversed(rest))]
        if not hs:
            return "exact trivial"
        if len(hs) == 1:
            end = f"exact ih{rest[0]} h" if rest else leaves[0][3:] if which == 0 else "exact h"
            return lines(f"simp only [{rules}] at *", end)
        return lines(f"obtain ⟨{', '.join(hs)}⟩ := h", f"exact ⟨{', '.join(leaves)}⟩")

    proofs = [
        ("induction", kind.induction(t, case)),
        (
            "automation",
            f"induction {t} <;> simp_all [{rules}]" + (" <;> omega" if which == 0 else ""),
        ),
        ("automation", f"induction {t} <;> grind [{rules}]"),
        (
            "induction",
            kind.induction(
                t,
                lambda c: (
                    lines(f"simp only [{rules}] at h ⊢", "simp_all" if which else "grind")
                    if c.fields.strip("B")
                    else f"simp [{rules}]"
                ),
            ),
        ),
    ]
    return Sketch(goal, proofs, f"({t} : {kind.name}) (h : {given})", [kind.text, *context])
