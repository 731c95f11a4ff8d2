"""Inductive predicates on numbers: reached from a start by steps."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    lines,
    small,
)

TEMPLATES = Templates("inductives")
PREDICATE_NAMES = (
    "Nice",
    "Reached",
    "Good",
    "Made",
    "Built",
    "Marked",
    "Lucky",
    "Legal",
    "Stacked",
    "Earned",
    "Tiled",
    "Paid",
    "Round",
    "Fair",
)


def steps_predicate(rng: Random) -> tuple[Names, str, str, int, int, str, str]:
    """`P base`, and with n also n + step."""
    names = Names(rng)
    P, base, step = (
        names.take(PREDICATE_NAMES),
        small(rng),
        rng.choice([2, 2, 3, 3, 4, 5, 6, 7, rng.randint(8, 30)]),
    )
    a, b = (
        names.take(("start", "base", "zero", "first", "init")),
        names.take(("step", "add", "more", "next", "grow")),
    )
    arrow = rng.random() < 0.5
    rule = (
        f"  | {b} {{n : Nat}} : {P} n → {P} (n + {step})"
        if arrow
        else f"  | {b} {{n : Nat}} (h : {P} n) : {P} (n + {step})"
    )
    return (
        names,
        P,
        lines(f"inductive {P} : Nat → Prop where", f"  | {a} : {P} {base}", rule),
        base,
        step,
        a,
        b,
    )


@TEMPLATES.template()
def predicate_number(rng: Random) -> Sketch | None:
    """A number that a predicate reaches after some steps."""
    _, P, text, base, step, a, b = steps_predicate(rng)
    count = rng.randint(1, 7)
    n = base + count * step
    term = f".{a}"
    for _ in range(count):
        term = f".{b} {term}" if " " not in term else f".{b} ({term})"
    full = term.replace(".", f"{P}.")
    proofs = [
        ("term", f"exact {term}"),
        ("term", f"exact {full}"),
        ("structured", lines(*([f"apply {P}.{b}"] * count), f"exact {P}.{a}")),
        ("automation", lines("repeat constructor")),
        ("structured", lines(*([f"refine .{b} ?_"] * count), f"exact .{a}")),
    ]
    return Sketch(f"{P} {n}", proofs, "", [text])


@TEMPLATES.template()
def predicate_more(rng: Random) -> Sketch | None:
    """With a number, also the number some steps on; and every number of the form."""
    _, P, text, base, step, a, b = steps_predicate(rng)
    if rng.random() < 0.5:
        count = rng.randint(1, 5)
        total = f"n + {count * step}"
        term = "h"
        for _ in range(count):
            term = f".{b} {term}" if " " not in term else f".{b} ({term})"
        proofs = [
            ("term", f"exact {term}"),
            ("structured", lines(*([f"apply {P}.{b}"] * count), "exact h")),
            ("structured", lines(*(f"have h := {P}.{b} h" for _ in range(count)), "exact h")),
            ("automation", f"grind [{P}]"),
            (
                "structured",
                lines(f"have h' := {term.replace('.', P + '.')}", "simpa [Nat.add_assoc] using h'"),
            ),
        ]
        return Sketch(f"{P} ({total})", proofs, f"{{n : Nat}} (h : {P} n)", [text])
    goal = rng.choice(
        [f"{P} ({step} * n + {base})", f"{P} ({base} + {step} * n)", f"{P} (n * {step} + {base})"]
    )
    number = goal[len(P) + 2 : -1]
    old = number
    new = number.replace("n", "(n + 1)")
    proofs = [
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact {P}.{a}",
                "| succ n ih =>",
                f"  have h := {P}.{b} ih",
                f"  have e : {new} = {old} + {step} := by omega",
                "  rw [e]",
                "  exact h",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => simpa using {P}.{a}",
                "| succ n ih =>",
                f"  rw [show {new} = {old} + {step} by omega]",
                f"  exact .{b} ih",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact .{a}",
                "| succ n ih =>",
                f"  have h := {P}.{b} ih",
                "  grind",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact .{a}",
                "| succ n ih =>",
                "  simpa [Nat.mul_add, Nat.add_mul, Nat.add_right_comm, Nat.add_assoc, "
                "Nat.add_comm, Nat.add_left_comm] using " + f"{P}.{b} ih",
            ),
        ),
    ]
    return Sketch(goal, proofs, "(n : Nat)", [text])


@TEMPLATES.template(2)
def predicate_tells(rng: Random) -> Sketch | None:
    """What holds for every number of the predicate: a remainder, a bound, a form."""
    _, P, text, base, step, a, b = steps_predicate(rng)
    divisors = [d for d in range(2, step + 1) if step % d == 0]
    d = rng.choice(divisors)
    which = rng.randrange(4)
    if which == 0:
        goal = f"n % {d} = {base % d}"
    elif which == 1:
        goal = rng.choice(
            [f"{base} ≤ n", f"n + {small(rng, 1)} > {base}", f"{max(base - 1, 0)} < n + {1}"]
        )
    elif which == 2:
        goal = f"∃ k, n = {rng.choice([f'{step} * k + {base}', f'{base} + {step} * k'])}"
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {a} => exact ⟨0, by omega⟩",
                    f"| {b} _ ih =>",
                    "  obtain ⟨k, hk⟩ := ih",
                    "  exact ⟨k + 1, by omega⟩",
                ),
            ),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {a} => exact ⟨0, rfl⟩",
                    f"| {b} _ ih =>",
                    "  obtain ⟨k, rfl⟩ := ih",
                    "  refine ⟨k + 1, ?_⟩",
                    "  omega",
                ),
            ),
            (
                "induction",
                lines(
                    "induction h",
                    "· exists 0",
                    "· next ih =>",
                    "  rcases ih with ⟨k, hk⟩",
                    "  exists k + 1",
                    "  omega",
                ),
            ),
        ]
        return Sketch(goal, proofs, f"{{n : Nat}} (h : {P} n)", [text])
    else:
        bad = base + rng.randint(1, 6) * step + rng.randint(1, step - 1)
        if rng.random() < 0.3 and base:
            bad = rng.randrange(base)
        goal = f"¬ {P} {bad}"
        lemma = (
            f"theorem {P}.form {{n : Nat}} (h : {P} n) : "
            f"{base} ≤ n ∧ n % {step} = {base % step} := by\n"
            f"  induction h with\n  | {a} => decide\n  | {b} _ ih => omega"
        )
        proofs = [
            ("structured", lines("intro h", f"have := {P}.form h", "omega")),
            ("structured", lines("intro h", f"obtain ⟨h₁, h₂⟩ := {P}.form h", "omega")),
            ("structured", lines("intro h", "have := h.form", "revert this", "decide")),
        ]
        return Sketch(goal, proofs, "", [text, lemma])
    proofs = [
        (
            "induction",
            lines(
                "induction h with",
                f"| {a} => {'rfl' if which == 0 else 'omega'}",
                f"| {b} _ ih => omega",
            ),
        ),
        ("induction", "induction h <;> omega"),
        (
            "induction",
            lines("induction h with", f"| {a} => decide", f"| {b} h ih =>", "  omega")
            if "n +" not in goal
            else lines("induction h", "· omega", "· next ih => omega"),
        ),
        ("automation", "induction h <;> grind"),
    ]
    return Sketch(goal, proofs, f"{{n : Nat}} (h : {P} n)", [text])


@TEMPLATES.template()
def predicate_sum(rng: Random) -> Sketch | None:
    """Sums of numbers of a predicate are numbers of the predicate (it begins at nought)."""
    _, P, _, _, step, a, b = steps_predicate(rng)
    second = rng.random() < 0.4
    c, more = "other", rng.choice([k for k in range(2, 12) if k != step])
    rows = [
        f"inductive {P} : Nat → Prop where",
        f"  | {a} : {P} 0",
        f"  | {b} {{n : Nat}} : {P} n → {P} (n + {step})",
    ]
    rows += [f"  | {c} {{n : Nat}} : {P} n → {P} (n + {more})"] if second else []
    flip = rng.random() < 0.5
    goal = f"{P} (n + m)" if not flip else f"{P} (m + n)"
    rw0 = "rw [Nat.zero_add]\n  exact hn" if flip else "exact hn"

    def case(rule: str) -> str:
        e = "Nat.add_right_comm" if flip else "← Nat.add_assoc"
        return f"| {rule} _ ih =>\n  rw [{e}]\n  exact .{rule} ih"

    def by_exact(rule: str) -> str:
        return (
            f"| {rule} _ ih => exact {P}.{rule} ih"
            if not flip
            else f"| {rule} _ ih => simpa [Nat.add_right_comm] using {P}.{rule} ih"
        )

    rules = [(b, step), *([(c, more)] if second else [])]
    proofs = [
        (
            "induction",
            lines("induction hm with", f"| {a} =>\n  {rw0}", *(case(r) for r, _ in rules)),
        ),
        (
            "induction",
            lines(
                "induction hm with", f"| {a} => simpa using hn", *(by_exact(r) for r, _ in rules)
            ),
        ),
        (
            "induction",
            lines(
                "induction hm with",
                f"| {a} => simpa",
                *(f"| {r} _ ih =>\n  have := {P}.{r} ih\n  grind" for r, _ in rules),
            ),
        ),
        ("automation", f"induction hm <;> grind [{P}]"),
    ]
    return Sketch(goal, proofs, f"{{m n : Nat}} (hm : {P} m) (hn : {P} n)", [lines(*rows)])


@TEMPLATES.template()
def predicate_inverted(rng: Random) -> Sketch | None:
    """From a number of the predicate back to the one before."""
    _, P, text, base, step, _, b = steps_predicate(rng)
    if base >= step:
        return None
    proofs = [
        ("cases", lines("cases h with", f"| {b} h => exact h")),
        ("cases", lines("rcases h with _ | h", "exact h")),
        ("cases", "cases h\nassumption"),
        ("structured", lines("match h with", f"| .{b} h => exact h")),
        ("term", f"exact match h with\n  | .{b} h => h"),
    ]
    count = rng.randint(1, 4)
    if count > 1:
        proofs = [
            ("cases", lines(*["cases h", "rename_i h"] * count, "exact h")),
            ("cases", lines(*(["rcases h with _ | h"] * count), "exact h")),
            (
                "cases",
                lines(f"cases h with\n| {b} h =>\n  cases h with\n  | {b} h => exact h")
                if count == 2
                else lines(*(["obtain _ | h := h"] * count), "exact h"),
            ),
        ]
    return Sketch(f"{P} n", proofs, f"{{n : Nat}} (h : {P} (n + {step * count}))", [text])
