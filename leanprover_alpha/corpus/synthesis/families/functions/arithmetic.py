"""Arithmetic defined anew by recursion, and functions iterated."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    NUMBERS,
    Names,
    Sketch,
    Templates,
    lines,
    small,
)
from leanprover_alpha.corpus.synthesis.families.functions.series import on

TEMPLATES = Templates("functions")


@TEMPLATES.template(2)
def by_hand(rng: Random) -> Sketch | None:
    """Addition, multiplication or power by hand, with a twist in the start or the step."""
    names = Names(rng)
    f = names.take(("plus", "times", "addUp", "raise", "join", "mul₁", "pow₁", "scaleBy", "grown"))
    k, c = small(rng, 1), small(rng, 0)
    which = rng.randrange(4)
    m, n = names.several(NUMBERS, 2)
    if which == 0:
        text = lines(
            f"def {f} (m : Nat) : Nat → Nat",
            f"  | 0 => m + {c}" if c else "  | 0 => m",
            f"  | n + 1 => {f} m n + {k}",
        )
        right = f"{m} + {k} * {n}" + (f" + {c}" if c else "")
    elif which == 1:
        text = lines(
            f"def {f} (m : Nat) : Nat → Nat", f"  | 0 => {c}", f"  | n + 1 => {f} m n + {k} * m"
        )
        right = f"{k} * ({m} * {n})" + (f" + {c}" if c else "")
    elif which == 2:
        text = lines(f"def {f} (m : Nat) : Nat → Nat", f"  | 0 => {k}", f"  | n + 1 => m * {f} m n")
        right = f"{k} * {m} ^ {n}"
    else:
        text = lines(
            f"def {f} (m : Nat) : Nat → Nat",
            f"  | 0 => {k} * m",
            f"  | n + 1 => {f} m n + 1" if not c else f"  | n + 1 => ({c} + 1) + {f} m n",
        )
        right = f"{k} * {m} + {c + 1} * {n}"
    proofs = [
        ("induction", on(n, f"simp [{f}]", lines(f"rw [{f}, ih]", "omega"))),
        (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(f"rw [{f}, ih]", "simp only [Nat.mul_add, Nat.mul_one]", "omega"),
            ),
        ),
        ("induction", on(n, f"simp [{f}]", lines(f"unfold {f}", "omega"))),
    ]
    if which in (0, 3):
        proofs.append(("automation", f"induction {n} <;> grind [{f}]"))
    if which == 2:
        proofs[2] = (
            "induction",
            on(
                n,
                "rw [Nat.pow_zero, Nat.mul_one]\nrfl",
                f"simp only [{f}, ih, Nat.pow_succ, Nat.mul_left_comm, Nat.mul_comm {m}]",
            ),
        )
        proofs[1] = (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(f"rw [{f}, ih, Nat.pow_succ, Nat.mul_left_comm, Nat.mul_comm {m}]"),
            ),
        )
    if which == 1:
        proofs[0] = (
            "induction",
            on(n, f"simp [{f}]", lines(f"simp only [{f}, ih, Nat.mul_succ, Nat.mul_add]", "omega")),
        )
        proofs[2] = (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(
                    f"have e := Nat.mul_succ {m} {n}",
                    f"unfold {f}",
                    "simp only [Nat.succ_eq_add_one] at e",
                    "rw [ih, e, Nat.mul_add]",
                    "omega",
                ),
            ),
        )
        proofs[1] = (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(f"rw [{f}, ih, Nat.mul_add, Nat.mul_add, Nat.mul_one]", "omega"),
            ),
        )
    return Sketch(f"{f} {m} {n} = {right}", proofs, f"({m} {n} : Nat)", [text])


@TEMPLATES.template(1)
def iterate_laws(rng: Random) -> Sketch | None:
    """A function applied n times."""
    names = Names(rng)
    it = names.take(("iter", "repeatF", "timesF", "again", "loop", "applyN", "pump"))
    inside = rng.random() < 0.5
    text = lines(
        f"def {it} {{α : Type}} (f : α → α) : Nat → α → α",
        "  | 0, x => x",
        f"  | n + 1, x => {it} f n (f x)" if inside else f"  | n + 1, x => f ({it} f n x)",
    )
    m, n = names.several(NUMBERS, 2)
    which = rng.randrange(6)
    alpha = "{α : Type} (f : α → α)"
    general = "x" if inside else ""
    if which == 0:
        goal, binders = (
            f"{it} f ({m} + {n}) x = {it} f {m} ({it} f {n} x)",
            f"{alpha} ({m} {n} : Nat) (x : α)",
        )
        var_ = n if inside else m
        proofs = [
            (
                "induction",
                on(
                    var_,
                    "rfl" if inside else lines("rw [Nat.zero_add]", "rfl"),
                    lines(f"rw [← Nat.add_assoc, {it}, {it}, ih]")
                    if inside
                    else lines(f"rw [Nat.succ_add, {it}, {it}, ih]"),
                    general,
                ),
            ),
            (
                "induction",
                on(
                    var_,
                    f"simp [{it}]",
                    f"simp only [← Nat.add_assoc, {it}, ih]"
                    if inside
                    else f"simp only [Nat.add_right_comm, {it}, ih]",
                    general,
                ),
            ),
            (
                "induction",
                on(
                    var_,
                    f"simp [{it}]",
                    (
                        "exact ih (f x)"
                        if inside
                        else lines("rw [Nat.add_right_comm]", "exact congrArg f ih")
                    ),
                    general,
                ),
            ),
            (
                "automation",
                f"induction {var_}{' generalizing x' if inside else ''} <;> grind [{it}]",
            ),
        ]
    elif which == 1:
        goal, binders = f"{it} f {n} (f x) = f ({it} f {n} x)", f"{alpha} ({n} : Nat) (x : α)"
        proofs = [
            ("induction", on(n, "rfl", f"rw [{it}, {it}, ih]", general)),
            ("induction", on(n, "rfl", f"simp only [{it}, ih]", general)),
            (
                "induction",
                on(n, "rfl", "exact ih (f x)" if inside else "exact congrArg f ih", general),
            ),
            ("automation", f"induction {n}{' generalizing x' if inside else ''} <;> grind [{it}]"),
        ]
    elif which == 2:
        goal, binders = f"{it} f {n} x = x", f"{alpha} {{x : α}} (h : f x = x) ({n} : Nat)"
        proofs = [
            ("induction", on(n, "rfl", f"rw [{it}, h, ih]" if inside else f"rw [{it}, ih, h]")),
            ("induction", on(n, "rfl", f"simp only [{it}, h, ih]")),
            ("automation", f"induction {n} <;> simp_all [{it}]"),
            ("automation", f"induction {n} <;> grind [{it}]"),
        ]
    elif which == 3:
        k = small(rng, 1)
        goal, binders = f"{it} (fun y => y + {k}) {n} x = x + {k} * {n}", f"({n} x : Nat)"
        if rng.random() < 0.4:
            goal = f"{it} (· + {k}) {n} x = x + {n} * {k}"
        proofs = [
            ("induction", on(n, f"simp [{it}]", lines(f"simp only [{it}, ih]", "omega"), general)),
            ("induction", on(n, f"simp [{it}]", lines(f"rw [{it}, ih]", "omega"), general)),
            ("automation", f"induction {n}{' generalizing x' if inside else ''} <;> grind [{it}]"),
            (
                "induction",
                on(n, f"simp [{it}]", lines(f"unfold {it}", "rw [ih]", "omega"), general),
            ),
        ]
    elif which == 4:
        goal, binders = (
            f"p ({it} f {n} x)",
            f"{alpha} {{p : α → Prop}} (h : ∀ y, p y → p (f y)) ({n} : Nat) {{x : α}} (hx : p x)",
        )
        proofs = [
            (
                "induction",
                on(n, "exact hx", "exact ih (h _ hx)" if inside else "exact h _ ih", general),
            ),
            (
                "induction",
                on(
                    n,
                    f"simpa [{it}] using hx",
                    lines(
                        f"rw [{it}]",
                        *(["apply ih", "exact h x hx"] if inside else ["apply h", "exact ih"]),
                    ),
                    general,
                ),
            ),
            ("automation", f"induction {n}{' generalizing x' if inside else ''} <;> grind [{it}]"),
        ]
    else:
        goal, binders = (
            f"g ({it} f {n} x) = {it} f {n} (g x)",
            f"{alpha} (g : α → α) (h : ∀ y, g (f y) = f (g y)) ({n} : Nat) (x : α)",
        )
        proofs = [
            (
                "induction",
                on(
                    n,
                    "rfl",
                    f"rw [{it}, {it}, ih, h]" if inside else f"rw [{it}, {it}, h, ih]",
                    general,
                ),
            ),
            ("induction", on(n, "rfl", f"simp only [{it}, ih, h]", general)),
            ("automation", f"induction {n}{' generalizing x' if inside else ''} <;> grind [{it}]"),
        ]
    if which < 3 and rng.random() < 0.5:
        f = names.take(("g", "step", "next", "turn"))
        if f != "h" or which < 2:
            goal, binders = (
                goal.replace("f ", f + " "),
                binders.replace("(f :", f"({f} :").replace("f x", f"{f} x"),
            )
            proofs = [
                (
                    s,
                    t.replace("exact congrArg f", f"exact congrArg {f}").replace(
                        "ih (f x)", f"ih ({f} x)"
                    ),
                )
                for s, t in proofs
            ]
    return Sketch(goal, proofs, binders, [text])
