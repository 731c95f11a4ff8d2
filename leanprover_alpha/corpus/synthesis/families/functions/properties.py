"""Abstract functions with a property: fixed points, monotone, inflationary, additive, constant."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    POINTS,
    Names,
    Sketch,
    Templates,
    depth,
    lines,
    rw,
    small,
    steps,
)
from leanprover_alpha.corpus.synthesis.families.functions.composites import MAPS, apply, word

TEMPLATES = Templates("functions")


@TEMPLATES.template(0.8)
def fixed_points(rng: Random) -> Sketch | None:
    """A point that functions leave alone; where fixed points come from and go."""
    names = Names(rng)
    letters = names.several(MAPS, rng.randint(1, 3))
    x = names.take(POINTS)
    fs = word(rng, letters, 2, 8)
    used = [f for f in letters if f in fs]
    which = rng.randrange(3)
    if which == 0:
        given = " ".join(f"(h{f} : {f} {x} = {x})" for f in used)
        rules = [f"h{f}" for f in reversed(fs)]
        proofs = [
            ("rewrite", rw(rules)),
            ("rewrite", f"simp only [{', '.join(dict.fromkeys(rules))}]"),
            ("automation", "simp_all"),
            ("automation", "grind"),
            ("rewrite", lines(*(f"rw [{r}]" for r in rules))),
        ]
        kept = [r for i, r in enumerate(rules) if r not in rules[:i]]
        if len(kept) == 1 and len(rules) > 1:
            proofs.append(("rewrite", f"simp [{kept[0]}]"))
        return Sketch(
            f"{apply(fs, x)} = {x}",
            proofs,
            f"{{α : Type}} ({' '.join(used)} : α → α) ({x} : α) {given}",
        )
    f, g = names.several(MAPS, 2)
    if which == 1:
        count = rng.randint(1, 4)
        goal = f"{f} ({apply([g] * count, x)}) = {apply([g] * count, x)}"
        binders = (
            f"{{α : Type}} {{{f} {g} : α → α}} (hc : ∀ e, {f} ({g} e) = {g} ({f} e)) "
            f"{{{x} : α}} (hx : {f} {x} = {x})"
        )
        proofs = [
            ("rewrite", rw(["hc"] * count + ["hx"])),
            ("rewrite", "simp only [hc, hx]"),
            ("automation", "simp [hc, hx]"),
            ("automation", "grind"),
        ]
        if count == 1:
            proofs.append(
                (
                    "calc",
                    steps(
                        f"{f} ({g} {x})",
                        [(f"{g} ({f} {x})", f"hc {x}"), (f"{g} {x}", "by rw [hx]")],
                    ),
                )
            )
        return Sketch(goal, proofs, binders)
    count = rng.randint(1, 5)
    y = names.take(POINTS)
    binders = (
        f"{{α : Type}} {{{f} : α → α}} {{{x} {y} : α}} (hu : ∀ e, {f} e = e → e = {x}) "
        f"(h : {apply([f] * count, y)} = {apply([f] * (count - 1), y)})"
    )
    proofs = [
        ("term", "exact hu _ h"),
        ("structured", lines("apply hu", "exact h")),
        ("automation", "grind"),
    ]
    return Sketch(f"{apply([f] * (count - 1), y)} = {x}", proofs, binders)


@TEMPLATES.template(0.8)
def monotone_chain(rng: Random) -> Sketch | None:
    """Composites of monotone functions of numbers."""
    names = Names(rng)
    letters = names.several(MAPS, rng.randint(1, 3))
    fs = word(rng, letters, 2, 6)
    used = [f for f in letters if f in fs]
    x, y = names.several(POINTS, 2)
    rel = rng.choice(["≤", "<"])
    given = " ".join(f"(h{f} : ∀ a b, a {rel} b → {f} a {rel} {f} b)" for f in used)
    term = "h"
    for f in reversed(fs):
        term = f"h{f} _ _ ({term})" if " " in term else f"h{f} _ _ {term}"
    proofs = [
        ("term", f"exact {term}"),
        ("structured", lines(*(f"apply h{f}" for f in fs), "exact h")),
        ("structured", lines(*(f"replace h := h{f} _ _ h" for f in reversed(fs)), "exact h")),
        ("automation", "grind"),
    ]
    return Sketch(
        f"{apply(fs, x)} {rel} {apply(fs, y)}",
        proofs,
        f"{{{' '.join(used)} : Nat → Nat}} {given} {{{x} {y} : Nat}} (h : {x} {rel} {y})",
    )


@TEMPLATES.template()
def inflationary(rng: Random) -> Sketch | None:
    """Functions that add at least so much: bounds for composites."""
    names = Names(rng)
    letters = names.several(MAPS, rng.randint(1, 3))
    fs = word(rng, letters, 2, 6)
    used = [f for f in letters if f in fs]
    x = names.take(POINTS)
    gain = {f: small(rng, 0) for f in used}
    given = " ".join(
        f"(h{f} : ∀ a, a + {gain[f]} ≤ {f} a)" if gain[f] else f"(h{f} : ∀ a, a ≤ {f} a)"
        for f in used
    )
    whole = sum(gain[f] for f in fs)
    less = rng.randint(0, whole)
    at, haves = x, []
    for i, f in enumerate(reversed(fs)):
        haves.append(f"have h{i} := h{f} {at if ' ' not in at else f'({at})'}")
        at = f"{f} ({at})" if " " in at else f"{f} {at}"
    goal = f"{x} + {less} ≤ {at}" if less else f"{x} ≤ {at}"
    proofs = [
        ("structured", lines(*haves, "omega")),
        ("structured", lines(*reversed(haves), "omega")),
        ("automation", "grind"),
    ]
    if len(fs) == 2 and not whole:
        proofs.append(("term", f"exact Nat.le_trans (h{fs[1]} _) (h{fs[0]} _)"))
    return Sketch(goal, proofs, f"{{{' '.join(used)} : Nat → Nat}} {given} ({x} : Nat)")


@TEMPLATES.template()
def additive_map(rng: Random) -> Sketch | None:
    """A function that respects a sum: its values at sums of several terms, and at multiples."""
    names = Names(rng)
    f = names.take(MAPS)
    points = names.several(POINTS, rng.randint(2, 4))
    parts = [rng.choice(points) for _ in range(2 + depth(rng, 5))]
    used = [p for p in points if p in parts]
    values = [f"{f} {p}" for p in parts]
    if rng.random() < 0.5:
        rng.shuffle(values)
        proofs = [
            ("rewrite", lines("simp only [h]", "omega")),
            ("rewrite", lines(rw(["h"] * (len(parts) - 1)), "omega")),
            ("automation", "grind"),
            ("automation", "simp [h] <;> omega"),
        ]
    else:
        proofs = [
            ("rewrite", "simp only [h]"),
            ("rewrite", rw(["h"] * (len(parts) - 1))),
            ("automation", "simp [h]"),
            ("automation", "grind"),
        ]
    if rng.random() < 0.25:
        k = names.take(("n", "m", "j"))
        if k == f:
            return None
        x = used[0]
        goal = f"{f} ({k} * {x}) = {k} * {f} {x}"
        proofs = [
            (
                "induction",
                lines(
                    f"induction {k} with",
                    "| zero => simpa using h0",
                    f"| succ {k} ih => rw [Nat.add_mul, Nat.one_mul, h, ih, Nat.add_mul, "
                    f"Nat.one_mul]",
                ),
            ),
            (
                "induction",
                lines(
                    f"induction {k} with",
                    "| zero =>\n  rw [Nat.zero_mul, Nat.zero_mul]\n  exact h0",
                    f"| succ {k} ih => rw [Nat.succ_mul, h, ih, Nat.succ_mul]",
                ),
            ),
            (
                "induction",
                lines(
                    f"induction {k} with",
                    "| zero => simp [h0]",
                    f"| succ {k} ih => simp [Nat.succ_mul, h, ih]",
                ),
            ),
        ]
        if k in used:
            return None
        return Sketch(
            goal,
            proofs,
            f"{{{f} : Nat → Nat}} (h : ∀ a b, {f} (a + b) = {f} a + {f} b) (h0 : {f} 0 = 0) ({k} "
            f"{x} : Nat)",
        )
    return Sketch(
        f"{f} ({' + '.join(parts)}) = {' + '.join(values)}",
        proofs,
        f"{{{f} : Nat → Nat}} (h : ∀ a b, {f} (a + b) = {f} a + {f} b) ({' '.join(used)} : Nat)",
    )


@TEMPLATES.template(0.7)
def constant_and_pairs(rng: Random) -> Sketch | None:
    """Currying, pairs, and functions that forget an argument."""
    names = Names(rng)
    f, g = names.several(MAPS, 2)
    a, b = names.several(POINTS, 2)
    k = small(rng, 0, 5)
    which = rng.randrange(4)
    fs = word(rng, [f], 1, 4)
    gs = word(rng, [g], 1, 4)
    if which == 0:
        goal = (
            f"(fun p : α × β => ({apply(fs, 'p.1')}, {apply(gs, 'p.2')})) ({a}, {b}) = "
            f"({apply(fs, a)}, {apply(gs, b)})"
        )
        proofs = [
            ("term", "rfl"),
            ("automation", "simp"),
            ("rewrite", "simp only"),
            ("structured", "show _ = _\nrfl"),
        ]
        return Sketch(
            goal, proofs, f"{{α β : Type}} ({f} : α → α) ({g} : β → β) ({a} : α) ({b} : β)"
        )
    if which == 1:
        fst = rng.random() < 0.5
        goal = (
            f"{apply(fs, a)} = {apply(fs, 'p.1')}"
            if fst
            else f"{apply(gs, b)} = {apply(gs, 'p.2')}"
        )
        proofs = [
            ("rewrite", "rw [h]"),
            ("cases", "subst h\nrfl"),
            ("automation", "simp [h]"),
            ("automation", "simp_all"),
            ("cases", "cases h\nrfl"),
        ]
        return Sketch(
            goal,
            proofs,
            f"{{α β : Type}} ({f} : α → α) ({g} : β → β) {{{a} : α}} {{{b} : β}} {{p : α × β}} (h "
            f": p = ({a}, {b}))",
        )
    if which == 2:
        n = "n" if f != "n" else "m"
        goal = rng.choice(
            [f"{f} {n} = {f} 0", f"{f} {n} = {f} {k}", f"{f} ({n} + {k + 1}) = {f} {k}"]
        )
        lemma = [("structured", lines(f"have all : ∀ j, {f} j = {f} 0 := by", "  intro j",
                                      "  induction j with", "  | zero => rfl",
                                      "  | succ j ih => rw [h, ih]", "rw [all, all "
                                      + (goal.split('= ' + f)[1].strip() if not goal.endswith(' 0')
                                         else '0') + "]" if not goal.endswith(" 0")
                                         else f"exact all {n}")),
                 ("structured", lines(f"have all : ∀ j, {f} j = {f} 0 := by", "  intro j",
                                      "  induction j with", "  | zero => rfl",
                                      "  | succ j ih => exact (h j).trans ih", "simp only [all]"
                                      if not goal.endswith(" 0") else f"exact all {n}")),
                 ("structured", lines(f"have all : ∀ j, {f} j = {f} 0 := by", "  intro j",
                                      "  induction j <;> simp_all", "grind"))]  # fmt: skip
        return Sketch(
            goal,
            lemma,
            f"{{α : Type}} {{{f} : Nat → α}} (h : ∀ i, {f} (i + 1) = {f} i) ({n} : Nat)",
        )
    n = "n" if f != "n" else "m"
    c = small(rng, 1)
    goal = f"{f} {n} = {f} 0 + {c} * {n}"
    proofs = [
        (
            "induction",
            lines(
                f"induction {n} with", "| zero => simp", f"| succ {n} ih =>\n  rw [h, ih]\n  omega"
            ),
        ),
        (
            "induction",
            lines(
                f"induction {n} with",
                "| zero => rfl",
                f"| succ {n} ih =>\n  have := h {n}\n  omega",
            ),
        ),
        ("automation", f"induction {n} <;> grind"),
        (
            "induction",
            lines(
                f"induction {n} with",
                "| zero => rfl",
                f"| succ {n} ih => rw [h, ih, Nat.mul_add, Nat.mul_one, Nat.add_assoc]",
            ),
        ),
    ]
    return Sketch(
        goal, proofs, f"{{{f} : Nat → Nat}} (h : ∀ i, {f} (i + 1) = {f} i + {c}) ({n} : Nat)"
    )
