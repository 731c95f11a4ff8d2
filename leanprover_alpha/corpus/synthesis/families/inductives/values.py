"""Trees: evaluated, searched for a value, tested throughout."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    MEASURES,
    Sketch,
    Templates,
    lines,
    small,
)
from leanprover_alpha.corpus.synthesis.families.inductives.trees import MIRRORS, start
from leanprover_alpha.corpus.synthesis.families.inductives.user_types import (
    Constructor,
    On,
    additive,
    define,
    mirrored,
    named,
    total,
)

TEMPLATES = Templates("inductives")


@TEMPLATES.template()
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


@TEMPLATES.template()
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
                f"| succ n ih =>\n  obtain ⟨{t}, h⟩ := ih\n  exact ⟨{grown}, by simp only "
                f"[{f.name}]; omega⟩",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact ⟨{leaf}, rfl⟩",
                f"| succ n ih =>\n  obtain ⟨{t}, h⟩ := ih\n  refine ⟨{grown}, ?_⟩\n  simp only "
                f"[{f.name}]\n  omega",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact ⟨{leaf}, by simp [{f.name}]⟩",
                f"| succ n ih =>\n  rcases ih with ⟨{t}, h⟩\n  exists {grown}\n  simp [{f.name}, "
                f"h] <;> omega",
            ),
        ),
    ]
    return Sketch(
        f"∃ {t} : {kind.name}, {f(t)} = {right}", proofs, "(n : Nat)", [kind.text, f.text]
    )


@TEMPLATES.template()
def all_numbers(rng: Random) -> Sketch | None:
    """A property of all numbers in a value: kept by changes and mirrors, stronger or weaker."""
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
