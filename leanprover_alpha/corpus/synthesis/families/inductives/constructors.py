"""Constructors: injective, different from one another."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import MEASURES, Sketch, Templates, lines
from leanprover_alpha.corpus.synthesis.families.inductives.trees import start
from leanprover_alpha.corpus.synthesis.families.inductives.user_types import additive

TEMPLATES = Templates("inductives")


@TEMPLATES.template()
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
    rules = ", ".join(f"{kind.name}.{x.name}.injEq" for x in ([c, outer] if outer else [c]))
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
                f"simp only [{rules}] at {t}h",
                f"obtain {'⟨' + ', '.join(marks) + '⟩' if len(marks) > 1 else marks[0]} := {t}h",
                f"exact {given}",
            ),
        ),
    ]
    return Sketch(goal, proofs, f"{binders} ({t}h : {left} = {right})", [kind.text])


@TEMPLATES.template()
def constructors_differ(rng: Random) -> Sketch | None:
    """Values of different constructors are different; no value is a part of itself."""
    names, kind, _ = start(rng)
    if rng.random() < 0.5:
        c, d = rng.sample(kind.constructors, 2)
        left = " ".join([f"{kind.name}.{c.name}", *c.variables])
        right = " ".join([f".{d.name}", *(v + "'" for v in d.variables)])
        kinds = {"T": kind.name, "N": "Nat", "B": "Bool"}
        binders = " ".join([*(f"({v} : {kinds[k]})" for v,
                              k in zip(c.variables, c.fields, strict=True)),
                            *(f"({v}' : {kinds[k]})" for v,
                              k in zip(d.variables, d.fields, strict=True))])  # fmt: skip
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
