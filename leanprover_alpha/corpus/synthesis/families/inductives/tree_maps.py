"""Trees: numbers replaced by others throughout."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    CHANGES,
    MEASURES,
    Sketch,
    Templates,
    simp_only,
    small,
)
from leanprover_alpha.corpus.synthesis.families.inductives.trees import (
    DEPTHS,
    MIRRORS,
    equation,
    same,
    start,
)
from leanprover_alpha.corpus.synthesis.families.inductives.user_types import (
    On,
    deep,
    define,
    mapped,
    mirrored,
    named,
    total,
)

TEMPLATES = Templates("inductives")


@TEMPLATES.template()
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


@TEMPLATES.template()
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


@TEMPLATES.template()
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
                    f"simp only [{', '.join([*used, *c.hypotheses])}, Nat.add_assoc, Nat.add_comm "
                    f"{a} {b}]"
                ),
            ),
        ),
        ("automation", f"induction {t} <;> simp_all [{rules}] <;> omega"),
        ("automation", f"induction {t} <;> grind [{rules}]"),
    ]
    return Sketch(goal, proofs, f"({t} : {kind.name})", [kind.text, *context])
