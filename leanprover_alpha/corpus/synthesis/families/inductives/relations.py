"""Inductive relations: closures, reachable constants, sorted lists."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    lines,
    small,
)
from leanprover_alpha.corpus.synthesis.families.inductives.enums import Enum

TEMPLATES = Templates("inductives")


@TEMPLATES.template(2)
def relation_closure(rng: Random) -> Sketch | None:
    """Chains of steps: going on, joining, keeping an invariant."""
    names = Names(rng)
    S = names.take(("Star", "Path", "Reach", "Run", "Chain", "Leads", "Walk", "Steps", "Trail"))
    nil, cons = (
        names.take(("refl", "here", "done", "stay", "nil")),
        names.take(("step", "cons", "next", "go", "tail")),
    )
    left = rng.random() < 0.5
    rule = (
        f"{{a b c : α}} : R a b → {S} R b c → {S} R a c"
        if left
        else f"{{a b c : α}} : {S} R a b → R b c → {S} R a c"
    )
    text = lines(
        f"inductive {S} {{α : Type}} (R : α → α → Prop) : α → α → Prop where",
        f"  | {nil} (a : α) : {S} R a a",
        f"  | {cons} {rule}",
    )
    which = rng.randrange(5)
    alpha = "{α : Type} {R : α → α → Prop}"
    hyps = "r s ih" if left else "s r ih"
    if which == 0:
        h = "h₁" if left else "h₂"
        other = "h₂" if left else "h₁"
        proofs = [
            (
                "induction",
                lines(
                    f"induction {h} with",
                    f"| {nil} => exact {other}",
                    f"| {cons} {hyps} => exact .{cons} {'r (ih h₂)' if left else 'ih r'}",
                ),
            ),
            (
                "induction",
                lines(
                    f"induction {h} with",
                    f"| {nil} => assumption",
                    f"| {cons} {hyps} =>",
                    f"  apply {S}.{cons}",
                    *(
                        ("  · exact r", "  · exact ih h₂")
                        if left
                        else ("  · exact ih", "  · exact r")
                    ),
                ),
            ),
            ("automation", f"induction {h} <;> grind [{S}]"),
        ]
        return Sketch(
            f"{S} R a c", proofs, f"{alpha} {{a b c : α}} (h₁ : {S} R a b) (h₂ : {S} R b c)", [text]
        )
    if which == 1:
        count = rng.randint(1, 5)
        points = ["a", "b", "c", "d", "e", "f"][: count + 1]
        given = " ".join(f"(h{i} : R {x} {y})" for i, (x, y) in enumerate(pairwise(points)))
        term = f".{nil} _"
        for i in reversed(range(count)) if left else range(count):
            term = f".{cons} h{i} ({term})" if left else f".{cons} ({term}) h{i}"
        stepwise = (
            [f"apply {S}.{cons} h{i}" for i in range(count)]
            if left
            else [f"refine .{cons} ?_ h{i}" for i in reversed(range(count))]
        )
        proofs = [
            ("term", f"exact {term}"),
            ("structured", lines(*stepwise, f"exact .{nil} _")),
            ("structured", lines(*stepwise, f"apply {S}.{nil}")),
        ]
        return Sketch(
            f"{S} R a {points[-1]}", proofs, f"{alpha} {{{' '.join(points)} : α}} {given}", [text]
        )
    if which == 2:
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact ha",
                    f"| {cons} {hyps} => exact "
                    + ("ih (step _ _ r ha)" if left else "step _ _ r ih"),
                ),
            ),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => assumption",
                    f"| {cons} {hyps} =>",
                    *(
                        ("  apply ih", "  exact step _ _ r ha")
                        if left
                        else ("  apply step _ _ r", "  exact ih")
                    ),
                ),
            ),
            ("automation", "induction h <;> grind"),
        ]
        if not left:
            proofs[0] = (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact ha",
                    f"| {cons} s r ih => exact step _ _ r ih",
                ),
            )
        return Sketch(
            "P b",
            proofs,
            f"{alpha} {{P : α → Prop}} {{a b : α}} (step : ∀ x y, R x y → P x → P y) (h : {S} R a "
            f"b) (ha : P a)",
            [text],
        )
    if which == 3:
        goal = f"{S} Q a b"
        args = "(sub _ _ r) ih" if left else "ih (sub _ _ r)"
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact .{nil} _",
                    f"| {cons} {hyps} => exact .{cons} {args}",
                ),
            ),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact {S}.{nil} _",
                    f"| {cons} {hyps} => exact {S}.{cons} {args}",
                ),
            ),
            ("automation", f"induction h <;> grind [{S}]"),
        ]
        return Sketch(
            goal,
            proofs,
            f"{alpha} {{Q : α → α → Prop}} (sub : ∀ x y, R x y → Q x y) {{a b : α}} (h : {S} R a "
            f"b)",
            [text],
        )
    k = small(rng, 1)
    rel = rng.choice(["x ≤ y", f"y = x + {k}", f"y = {k} * x + x", f"x + {k} ≤ y", f"x + {k} < y"])
    proofs = [
        (
            "induction",
            lines(
                "induction h with",
                f"| {nil} => exact Nat.le_refl _",
                f"| {cons} {hyps} =>",
                "  have := sub _ _ r",
                "  omega",
            ),
        ),
        (
            "induction",
            lines(
                "induction h with",
                f"| {nil} => omega",
                f"| {cons} {hyps} => exact Nat.le_trans "
                + ("(sub _ _ r) ih" if left else "ih (sub _ _ r)"),
            ),
        ),
        ("automation", "induction h <;> grind"),
    ]
    if rel != "x ≤ y":
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact Nat.le_refl _",
                    f"| {cons} {hyps} =>",
                    "  have := sub _ _ r",
                    "  grind",
                ),
            ),
            ("automation", "induction h <;> grind"),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => omega",
                    f"| {cons} {hyps} =>",
                    "  have := sub _ _ r",
                    "  omega",
                )
                if "* x" not in rel
                else lines(
                    "induction h with",
                    f"| {nil} => simp",
                    f"| {cons} {hyps} =>",
                    "  have := sub _ _ r",
                    "  grind",
                ),
            ),
        ]
    return Sketch(
        "a ≤ b",
        proofs,
        f"{{R : Nat → Nat → Prop}} (sub : ∀ x y, R x y → {rel}) {{a b : Nat}} (h : {S} R a b)",
        [text],
    )


@TEMPLATES.template()
def enum_reach(rng: Random) -> Sketch | None:
    """Steps between constants: which constant is reached from which."""
    names, enum = Names(rng), Enum(rng, 3)
    E, S = (
        names.take(("Edge", "Step", "Door₁", "Hop", "Arc")),
        names.take(("Reach", "Path", "Way", "Trip")),
    )
    order = enum.members[:]
    rng.shuffle(order)
    edges = [*pairwise(order)] + [tuple(rng.sample(order, 2)) for _ in range(rng.randint(0, 2))]
    edges = list(dict.fromkeys(edges))
    rows = [f"  | e{i} : {E} .{x} .{y}" for i, (x, y) in enumerate(edges)]
    edge = lines(f"inductive {E} : {enum.name} → {enum.name} → Prop where", *rows)
    reach = lines(
        f"inductive {S} : {enum.name} → {enum.name} → Prop where",
        f"  | refl (x : {enum.name}) : {S} x x",
        f"  | step {{x y z : {enum.name}}} : {E} x y → {S} y z → {S} x z",
    )
    i = rng.randrange(len(order) - 1)
    j = rng.randrange(i + 1, len(order))
    term = "(.refl _)"
    for k in reversed(range(i, j)):
        term = f"(.step .e{k} {term})"
    if rng.random() < 0.75:
        proofs = [
            ("term", f"exact {term[1:-1]}"),
            (
                "structured",
                lines(*(f"apply {S}.step {E}.e{k}" for k in range(i, j)), f"exact {S}.refl _"),
            ),
            (
                "structured",
                lines(*(f"refine .step .e{k} ?_" for k in range(i, j)), "exact .refl _"),
            ),
            (
                "structured",
                lines(
                    *(f"have h{k} : {E} .{order[k]} .{order[k + 1]} := .e{k}" for k in range(i, j)),
                    "exact " + term[1:-1].replace(".e", "h"),
                ),
            ),
        ]
        return Sketch(f"{S} .{order[i]} .{order[j]}", proofs, "", [enum.text, edge, reach])
    sources = {x for x, _ in edges}
    ends = [m for m in order if m not in sources]
    if not ends:
        return None
    end = rng.choice(ends)
    proofs = [
        ("cases", lines("cases h with", "| refl => rfl", "| step e _ => cases e")),
        ("cases", lines("cases h", "· rfl", "· next e _ => cases e")),
        ("cases", lines("rcases h with _ | ⟨e, _⟩", "· rfl", "· cases e")),
        ("automation", f"grind [{S}, {E}]"),
    ]
    return Sketch(
        f"x = .{end}", proofs, f"{{x : {enum.name}}} (h : {S} .{end} x)", [enum.text, edge, reach]
    )


@TEMPLATES.template()
def sorted_predicate(rng: Random) -> Sketch | None:
    """Lists in which neighbours are related: facts about the first entries and the rest."""
    names = Names(rng)
    S = names.take(("Ascending", "Ordered", "Spaced", "Stair", "Climb", "Ramp", "Lined"))
    k, m = small(rng, 1), rng.randint(1, 3)
    rel = rng.choice(["x ≤ y", "x < y", f"x + {k} ≤ y", f"{m} * x ≤ y", f"x ≤ y + {k}"])
    text = lines(
        f"inductive {S} : List Nat → Prop where",
        f"  | nil : {S} []",
        f"  | one (x : Nat) : {S} [x]",
        f"  | cons {{x y : Nat}} {{l : List Nat}} : {rel} → {S} (y :: l) → {S} (x :: y :: l)",
    )
    which = rng.randrange(4)
    if which == 0:
        proofs = [
            ("cases", lines("cases h with", f"| one => exact {S}.nil", "| cons _ h => exact h")),
            ("cases", lines("cases h", "· exact .nil", "· assumption")),
            ("cases", lines("rcases h with _ | _ | ⟨_, h⟩", "· exact .nil", "· exact h")),
            ("automation", f"grind [{S}]"),
        ]
        return Sketch(f"{S} l", proofs, f"{{x : Nat}} {{l : List Nat}} (h : {S} (x :: l))", [text])
    if which == 1:
        proofs = [
            ("cases", lines("cases h with", "| cons h _ => exact h")),
            ("cases", "cases h\nassumption"),
            ("cases", lines("rcases h with _ | _ | ⟨h, _⟩", "exact h")),
            ("automation", f"grind [{S}]"),
        ]
        return Sketch(
            rel, proofs, f"{{x y : Nat}} {{l : List Nat}} (h : {S} (x :: y :: l))", [text]
        )
    count = rng.randint(2, 5)
    values = [small(rng)]
    for _ in range(count - 1):
        prior = values[-1]
        values.append((prior + k + 1 if "*" not in rel else m * prior) + rng.randint(0, 4))
    if which == 2:
        term = f".one {values[-1]}"
        for _ in range(count - 1):
            term = f".cons (by decide) ({term})"
        proofs = [
            ("term", f"exact {term}"),
            ("term", f"exact {term.replace('decide', 'omega')}"),
            (
                "structured",
                lines(*[f"apply {S}.cons (by decide)"] * (count - 1), f"exact {S}.one _"),
            ),
            ("automation", "repeat (first | constructor | decide)"),
            ("structured", lines(*["refine .cons (by omega) ?_"] * (count - 1), "exact .one _")),
        ]
        return Sketch(f"{S} {values}", proofs, "", [text])
    j = rng.randint(1, 3)
    if "*" in rel:
        return None
    goal = f"{S} (l.map (· + {j}))"
    proofs = [
        (
            "induction",
            lines(
                "induction h with",
                "| nil => exact .nil",
                "| one x => exact .one _",
                "| cons h _ ih => exact .cons (by omega) ih",
            ),
        ),
        (
            "induction",
            lines(
                "induction h with",
                f"| nil => simpa using {S}.nil",
                f"| one x => simpa using {S}.one (x + {j})",
                "| cons h _ ih =>",
                "  simp only [List.map_cons] at ih ⊢",
                f"  exact {S}.cons (by omega) ih",
            ),
        ),
        ("automation", f"induction h <;> grind [{S}]"),
    ]
    return Sketch(goal, proofs, f"{{l : List Nat}} (h : {S} l)", [text])
