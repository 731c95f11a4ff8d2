"""Functions of a number that add up a series: closed forms, monotone, compared, values."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    NUMBERS,
    Names,
    Sketch,
    Templates,
    arms,
    lines,
    small,
)

TEMPLATES = Templates("functions")
SERIES = (
    "sumTo", "series", "stairs", "pile", "stack", "ladder", "growth", "savings", "spiral", "chain",
    "tower",
    "steps", "debt", "crowd", "rings", "bricks", "seats", "beads", "odds", "acc₀", "climb", "trail",
    "heap₀",
)  # fmt: skip


def on(n: str, zero: str, succ: str, general: str = "") -> str:
    """`induction n with`."""
    more = f" generalizing {general}" if general else ""
    return arms(f"induction {n}{more} with", [("zero", zero), (f"succ {n} ih", succ)])


def series(
    rng: Random, names: Names, step: str = "", start: int | None = None
) -> tuple[str, str, str, int]:
    """`f 0 = start`, `f (n+1) = f n + step`. Returns name, text, the step at n, the start."""
    f = names.take(SERIES)
    base = small(rng) if start is None else start
    a, b = small(rng, 1), small(rng, 1)
    step = step or rng.choice(
        [
            f"({a} * n + {b})",
            f"{b}",
            f"{a} * n",
            "n * n",
            f"n * (n + {a})",
            f"({a} * n * n + {b})",
            f"n % {a + 1}",
            f"(n / {a + 1} + {b})",
            f"({a} * n % {b + 1} + {b})",
        ]
    )
    whole = f"{f} n + {step}" if rng.random() < 0.6 else f"{step} + {f} n"
    text = lines(f"def {f} : Nat → Nat", f"  | 0 => {base}", f"  | n + 1 => {whole}")
    return f, text, step, base


@TEMPLATES.template(2)
def linear_closed(rng: Random) -> Sketch | None:
    """A constant step: the closed form is linear."""
    names = Names(rng)
    c = small(rng, 1)
    f, text, _, base = series(rng, names, str(c))
    n = names.take(NUMBERS)
    goal = f"{f} {n} = " + rng.choice(
        [f"{c} * {n} + {base}", f"{base} + {c} * {n}", f"{base} + {n} * {c}"]
    )
    proofs = [
        ("induction", on(n, "rfl", lines(f"simp only [{f}, ih]", "omega"))),
        ("induction", on(n, f"simp [{f}]", lines(f"rw [{f}, ih]", "omega"))),
        ("induction", on(n, f"simp [{f}]", lines(f"unfold {f}", "omega"))),
        ("automation", f"induction {n} <;> simp_all [{f}] <;> omega"),
        ("automation", f"induction {n} <;> grind [{f}]"),
        ("induction", on(n, "rfl", lines("show _ = _", f"rw [{f}]", "omega"))),
    ]
    return Sketch(goal, proofs, f"({n} : Nat)", [text])


@TEMPLATES.template(2)
def quadratic_closed(rng: Random) -> Sketch | None:
    """A linear step: twice the sum is quadratic."""
    names = Names(rng)
    a, b, base = small(rng, 1), small(rng, 0), rng.choice([0, 0, small(rng)])
    f, text, _, _ = series(rng, names, f"({a} * n + {b})" if b else f"{a} * n", base)
    n = names.take(NUMBERS)
    # 2 f(n) = 2 base + a n (n - 1) + 2 b n; as 2 f(n) + a n = …
    goal = f"2 * {f} {n} + {a} * {n} = {a} * ({n} * {n})"
    goal += f" + {2 * b} * {n}" if b else ""
    goal += f" + {2 * base}" if base else ""
    e = f"({n} + 1) * ({n} + 1) = {n} * {n} + 2 * {n} + 1"
    square = "Nat.add_mul, Nat.mul_add, Nat.one_mul, Nat.mul_one"
    proofs = [
        ("induction", on(n, f"simp [{f}]", lines(f"simp only [{f}, {square}] at ih ⊢", "omega"))),
        (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(
                    f"have e : {e} := by",
                    f"  simp only [{square}]",
                    "  omega",
                    f"rw [{f}, e]",
                    "omega",
                ),
            ),
        ),
        (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(
                    f"have h₁ := Nat.succ_mul {n} ({n} + 1)",
                    f"have h₂ := Nat.mul_succ {n} {n}",
                    f"simp only [{f}, Nat.succ_eq_add_one] at *",
                    "omega",
                ),
            ),
        ),
    ]
    return Sketch(goal, proofs, f"({n} : Nat)", [text])


@TEMPLATES.template(2)
def series_monotone(rng: Random) -> Sketch | None:
    """A sum does not fall: from one number to the next, to any greater one, from the start."""
    names = Names(rng)
    f, text, step, base = series(rng, names)
    n, k = names.several(NUMBERS, 2)
    which = rng.randrange(4)
    if which == 0:
        j = rng.randint(1, 3)
        proofs = [
            ("rewrite", lines(f"simp only [{f}]", "omega")),
            ("rewrite", lines(*[f"rw [{f}]"] * j, "omega")),
            ("automation", f"grind [{f}]"),
        ]
        if j == 1:
            proofs.append(
                (
                    "term",
                    f"exact {'Nat.le_add_right' if text.endswith(step) else 'Nat.le_add_left'} _ _",
                )
            )
        return Sketch(f"{f} {n} ≤ {f} ({n} + {j})", proofs, f"({n} : Nat)", [text])
    if which == 1:
        proofs = [
            (
                "induction",
                on(k, "exact Nat.le_refl _", lines(f"rw [← Nat.add_assoc, {f}]", "omega")),
            ),
            (
                "induction",
                on(
                    k,
                    "simp",
                    lines(
                        f"have : {f} ({n} + ({k} + 1)) = {f} ({n} + {k} + 1) := rfl",
                        f"rw [this, {f}]",
                        "omega",
                    ),
                ),
            ),
            (
                "induction",
                on(
                    k,
                    "simp",
                    lines("apply Nat.le_trans ih", f"simp only [← Nat.add_assoc, {f}]", "omega"),
                ),
            ),
            ("automation", on(k, "simp", f"grind [{f}]")),
        ]
        return Sketch(f"{f} {n} ≤ {f} ({n} + {k})", proofs, f"({n} {k} : Nat)", [text])
    if which == 2:
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    "| refl => exact Nat.le_refl _",
                    "| step _ ih =>",
                    f"  rw [{f}]",
                    "  omega",
                ),
            ),
            (
                "induction",
                lines(
                    "induction h with",
                    "| refl => simp",
                    "| step _ ih =>",
                    f"  simp only [Nat.succ_eq_add_one, {f}]",
                    "  omega",
                ),
            ),
            ("automation", f"induction h <;> grind [{f}]"),
            (
                "structured",
                lines(
                    "obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h",
                    "clear h",
                    "induction d with",
                    "| zero => simp",
                    f"| succ d ih =>\n  rw [← Nat.add_assoc, {f}]\n  omega",
                ),
            ),
        ]
        return Sketch(f"{f} {n} ≤ {f} {k}", proofs, f"{{{n} {k} : Nat}} (h : {n} ≤ {k})", [text])
    if not base:
        return None
    low = rng.randint(1, base)
    goal = rng.choice([f"{low} ≤ {f} {n}", f"0 < {f} {n}", f"{f} {n} ≠ 0"])
    proofs = [
        ("induction", on(n, f"simp [{f}]", lines(f"rw [{f}]", "omega"))),
        ("induction", on(n, f"simp [{f}]", lines(f"simp only [{f}]", "omega"))),
        ("induction", on(n, "decide", lines(f"unfold {f}", "omega"))),
        ("automation", f"induction {n} <;> grind [{f}]"),
    ]
    return Sketch(goal, proofs, f"({n} : Nat)", [text])


@TEMPLATES.template(2)
def series_compared(rng: Random) -> Sketch | None:
    """One sum is at most another, a multiple of another, or the sum of two."""
    names = Names(rng)
    n = names.take(NUMBERS)
    which = rng.randrange(3)
    a, b, k = small(rng, 1), small(rng, 0), small(rng, 2)
    part = rng.choice(
        [f"{a} * n", "n * n", f"n * (n + {a})", "n", f"n % {a + 1}", f"n / {a + 1}", f"{a} * n * n"]
    )
    f, tf, _, bf = series(rng, names, f"({part} + {b})")
    if which == 0:
        g, tg, _, _ = series(rng, names, f"({part} + {b + small(rng)})", bf + rng.randint(0, 5))
        goal, used, context = f"{f} {n} ≤ {g} {n}", [f, g], [tf, tg]
    elif which == 1:
        g, tg, _, _ = series(rng, names, f"({k} * ({part}) + {k * b})", k * bf)
        goal, used, context = f"{g} {n} = {k} * {f} {n}", [f, g], [tf, tg]
    else:
        c = small(rng, 1)
        g, tg, _, bg = series(rng, names, rng.choice([f"{c} * n", f"{c}", f"({c} + n)"]))
        plus = tg.split("=>")[2].replace(f"{g} n + ", "").replace(f" + {g} n", "").strip()
        h, th, _, _ = series(rng, names, f"({part} + {b} + {plus})", bf + bg)
        goal, used, context = f"{f} {n} + {g} {n} = {h} {n}", [f, g, h], [tf, tg, th]
    rules = ", ".join(used)
    proofs = [
        ("induction", on(n, f"simp [{rules}]", lines(f"simp only [{rules}]", "omega"))),
        ("induction", on(n, "decide" if which == 0 else "rfl", lines(f"rw [{rules}]", "omega"))),
        ("induction", on(n, f"simp [{rules}]", lines(f"unfold {' '.join(used)}", "omega"))),
        ("automation", f"induction {n} <;> simp_all [{rules}] <;> omega"),
        ("automation", f"induction {n} <;> grind [{rules}]"),
        ("induction", f"induction {n} <;> simp only [{rules}] <;> omega"),
    ]
    return Sketch(goal, proofs, f"({n} : Nat)", context)


@TEMPLATES.template()
def series_value(rng: Random) -> Sketch | None:
    """The value at a number written out, or one step unfolded."""
    names = Names(rng)
    f, text, step, base = series(rng, names)
    n, count = names.take(NUMBERS), rng.randint(1, 4)
    if rng.random() < 0.5:
        a, b = small(rng, 1), small(rng)
        f, text, step, base = series(rng, Names(rng), f"({a} * n + {b})")
        total = base + sum(a * i + b for i in range(count + 2))
        proofs = [
            ("term", "rfl"), ("automation", "decide"), ("rewrite", f"simp [{f}]"),
            ("rewrite", f"simp only [{f}] <;> rfl"),
            ("rewrite", f"unfold {f}\nrfl"),
        ]  # fmt: skip
        return Sketch(f"{f} {count + 2} = {total}", proofs, "", [text])
    extra = " + ".join(step.replace("n", f"({n} + {i})" if i else n) for i in range(count))
    proofs = [
        ("rewrite", f"simp only [{f}] <;> omega"),
        ("automation", f"grind [{f}]"),
        ("rewrite", f"simp only [{f}, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]"),
        ("rewrite", lines(f"simp [{f}] <;> omega")),
    ]
    return Sketch(f"{f} ({n} + {count}) = {f} {n} + {extra}", proofs, f"({n} : Nat)", [text])
