"""Functions by recursion on numbers: sums, products, iterates, accumulators, steps of two."""

# ruff: noqa: E501
from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    MEASURES,
    NUMBERS,
    Names,
    Sketch,
    Templates,
    arms,
    lines,
    rw,
    small,
)

RECURSION = Templates("functions")
SERIES = (
    "sumTo", "series", "stairs", "pile", "stack", "ladder", "growth", "savings", "spiral", "chain", "tower",
    "steps", "debt", "crowd", "rings", "bricks", "seats", "beads", "odds", "acc₀", "climb", "trail", "heap₀",
)  # fmt: skip


def on(n: str, zero: str, succ: str, general: str = "") -> str:
    """`induction n with`."""
    more = f" generalizing {general}" if general else ""
    return arms(f"induction {n}{more} with", [("zero", zero), (f"succ {n} ih", succ)])


def series(
    rng: Random, names: Names, step: str = "", start: int | None = None
) -> tuple[str, str, str, int]:
    """`f 0 = start`, `f (n+1) = f n + step`. Returns the name, the text, the step at n, the start."""
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


@RECURSION.template(2)
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


@RECURSION.template(2)
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


@RECURSION.template(2)
def series_monotone(rng: Random) -> Sketch | None:
    """A sum does not fall: from one number to the next, from a number to a greater, from the start."""
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


@RECURSION.template(2)
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


@RECURSION.template()
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
            ("term", "rfl"), ("automation", "decide"), ("rewrite", f"simp [{f}]"), ("rewrite", f"simp only [{f}] <;> rfl"),
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


@RECURSION.template(2)
def accumulated(rng: Random) -> Sketch | None:
    """A loop with an accumulator computes what the recursion does."""
    names = Names(rng)
    f, text, step, base = series(rng, names)
    go = f"{f.rstrip('₀')}Go"
    n, a = names.several(NUMBERS, 2)
    order = rng.random() < 0.5
    onto = lines(
        f"def {go} : Nat → Nat → Nat",
        "  | 0, acc => acc" if not base else f"  | 0, acc => acc + {base}",
        f"  | n + 1, acc => {go} n ({f'acc + {step}' if order else f'{step} + acc'})",
    )
    goal = f"{go} {n} {a} = " + rng.choice([f"{f} {n} + {a}", f"{a} + {f} {n}"])
    binders = f"({n} {a} : Nat)"
    proofs = [
        (
            "induction",
            on(n, f"simp [{go}, {f}] <;> omega", lines(f"rw [{go}, ih, {f}]", "omega"), a),
        ),
        (
            "induction",
            on(
                n,
                lines(f"simp only [{go}, {f}] <;> omega"),
                lines(f"simp only [{go}, {f}, ih]", "omega"),
                a,
            ),
        ),
        (
            "induction",
            on(n, f"simp [{go}, {f}] <;> omega", lines(f"unfold {go} {f}", "rw [ih]", "omega"), a),
        ),
        ("automation", f"induction {n} generalizing {a} <;> grind [{go}, {f}]"),
        ("automation", f"induction {n} generalizing {a} <;> simp_all [{go}, {f}] <;> omega"),
    ]
    return Sketch(goal, proofs, binders, [text, onto])


@RECURSION.template()
def accumulated_closed(rng: Random) -> Sketch | None:
    """The loop begun at a number, with the general lemma at hand."""
    names = Names(rng)
    f, text, step, _ = series(rng, names, start=0)
    go = f"{f.rstrip('₀')}Loop"
    n, k = names.take(NUMBERS), rng.choice([0, 0, small(rng)])
    onto = lines(
        f"def {go} : Nat → Nat → Nat",
        "  | 0, acc => acc",
        f"  | n + 1, acc => {go} n (acc + {step})",
    )
    lemma = lines(
        f"theorem {go}_eq (n acc : Nat) : {go} n acc = acc + {f} n := by",
        "  induction n generalizing acc with",
        f"  | zero => simp [{go}, {f}]",
        f"  | succ n ih =>\n    rw [{go}, ih, {f}]\n    omega",
    )
    goal = f"{go} {n} {k} = {f} {n}" + (f" + {k}" if k else "")
    proofs = [
        ("rewrite", lines(rw([f"{go}_eq"]), "omega")),
        ("rewrite", f"simp [{go}_eq]" if not k else f"simp [{go}_eq, Nat.add_comm]"),
        ("rewrite", lines(f"have := {go}_eq {n} {k}", "omega")),
        ("automation", f"grind [{go}_eq]"),
        ("rewrite", rw([f"{go}_eq", "Nat.add_comm"]) if k else rw([f"{go}_eq", "Nat.zero_add"])),
    ]
    return Sketch(goal, proofs, f"({n} : Nat)", [text, onto, lemma])


@RECURSION.template(2)
def two_step(rng: Random) -> Sketch | None:
    """Recursion by two: a sequence of Fibonacci's kind; positivity, growth, an equation."""
    names = Names(rng)
    f = names.take(
        ("fibLike", "rabbits", "seq₂", "pairs", "tiles", "walks", "waves", "spirals", "mixes")
    )
    a, b, p, q = small(rng, 1), small(rng, 1), rng.randint(1, 4), rng.randint(1, 4)
    c = rng.choice([0, 0, small(rng)])
    body = f"{p} * {f} (n + 1) + {q} * {f} n" if p > 1 or q > 1 else f"{f} (n + 1) + {f} n"
    body += f" + {c}" if c else ""
    text = lines(f"def {f} : Nat → Nat", f"  | 0 => {a}", f"  | 1 => {b}", f"  | n + 2 => {body}")
    n = names.take(NUMBERS)
    which = rng.randrange(3)
    if which == 0:
        low = rng.randint(1, min(a, b))
        goal = rng.choice([f"{low} ≤ {f} {n}", f"0 < {f} {n}"])
        proofs = [
            ("induction", lines(f"fun_induction {f} {n}", "· decide", "· decide", "· omega")),
            ("automation", f"fun_induction {f} {n} <;> omega"),
            (
                "induction",
                lines(
                    f"induction {n} using Nat.strongRecOn with",
                    f"| ind {n} ih =>",
                    f"  match {n} with",
                    f"  | 0 => simp [{f}]",
                    f"  | 1 => simp [{f}]",
                    "  | k + 2 =>",
                    "    have h := ih k (by omega)",
                    "    have h' := ih (k + 1) (by omega)",
                    f"    rw [{f}]",
                    "    omega",
                ),
            ),
            ("automation", f"fun_induction {f} {n} <;> grind"),
        ]
        return Sketch(goal, proofs, f"({n} : Nat)", [text])
    if which == 1:
        proofs = [
            ("rewrite", lines(f"simp only [{f}]", "omega")),
            ("rewrite", lines(f"rw [{f}]", "omega")),
            ("automation", f"grind [{f}]"),
        ]
        return Sketch(f"{f} ({n} + 1) ≤ {f} ({n} + 2)", proofs, f"({n} : Nat)", [text])
    j = rng.randint(2, 5)
    values = [a, b]
    while len(values) <= j:
        values.append(p * values[-1] + q * values[-2] + c)
    proofs = [
        ("term", "rfl"),
        ("automation", "decide"),
        ("rewrite", f"simp [{f}]"),
        ("rewrite", f"simp only [{f}] <;> rfl"),
    ]
    return Sketch(f"{f} {j} = {values[j]}", proofs, "", [text])


@RECURSION.template(0.4)
def alternating(rng: Random) -> Sketch | None:
    """A flag that changes at every step: what it says after an even number of steps."""
    names = Names(rng)
    f = names.take(("isEven", "lampOn", "tick", "parity", "side", "white", "upward", "myTurn"))
    start = rng.choice(["true", "false"])
    text = lines(f"def {f} : Nat → Bool", f"  | 0 => {start}", f"  | n + 1 => !{f} n")
    n, m = names.several(NUMBERS, 2)
    which = rng.randrange(4)
    k = 2 * rng.randint(1, 6)
    if which == 0:
        goal = f"{f} ({n} + {k}) = {f} {n}"
        proofs = [
            ("rewrite", f"simp [{f}]"),
            ("rewrite", f"simp only [{f}, Bool.not_not]"),
            ("automation", f"grind [{f}]"),
            ("rewrite", rw([f] * k + ["Bool.not_not"] * (k // 2)))
            if k < 5
            else ("rewrite", f"simp only [{f}]\ncases {f} {n} <;> rfl"),
        ]
        return Sketch(goal, proofs, f"({n} : Nat)", [text])
    if which == 1:
        goal = rng.choice(
            [
                f"{f} (2 * {n}) = {start}",
                f"{f} ({n} + {n}) = {start}",
                f"{f} (2 * {n} + {k}) = {start}",
            ]
        )
        new = goal[len(f) + 2 : goal.index(")")]
        step = new.replace(n, f"({n} + 1)")
        proofs = [
            (
                "induction",
                on(
                    n,
                    "rfl" if k < 9 or "k" not in new else f"simp [{f}]",
                    lines(f"rw [show {step} = {new} + 2 by omega, {f}, {f}, ih]", "rfl"),
                ),
            ),
            (
                "induction",
                on(
                    n,
                    f"simp [{f}]",
                    lines(
                        f"have e : {step} = {new} + 1 + 1 := by omega",
                        f"simp only [e, {f}, ih, Bool.not_not]",
                    ),
                ),
            ),
            (
                "induction",
                on(
                    n,
                    "decide",
                    lines(
                        f"have e : {step} = {new} + 1 + 1 := by omega", "rw [e]", f"simp [{f}, ih]"
                    ),
                ),
            ),
        ]
        return Sketch(goal, proofs, f"({n} : Nat)", [text])
    if which == 2:
        bit = 0 if start == "true" else 1
        goal = f"{f} {n} = decide ({n} % 2 = {bit})"
        proofs = [
            (
                "induction",
                on(
                    n,
                    "rfl",
                    lines(
                        f"rw [{f}, ih]",
                        f"rcases Nat.mod_two_eq_zero_or_one {n} with h | h <;> simp [h, Nat.add_mod]",
                    ),
                ),
            ),
            (
                "induction",
                on(
                    n,
                    "rfl",
                    lines(
                        f"simp only [{f}, ih]",
                        f"by_cases h : {n} % 2 = {bit} <;> simp [h] <;> omega",
                    ),
                ),
            ),
            ("automation", f"induction {n} <;> grind [{f}]"),
        ]
        return Sketch(goal, proofs, f"({n} : Nat)", [text])
    eq = f"({f} {n} == {f} {m})" if start == "true" else f"({f} {n} != {f} {m})"
    proofs = [
        (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(
                    f"rw [Nat.succ_add, {f}, {f}, ih]", f"cases {f} {n} <;> cases {f} {m} <;> rfl"
                ),
            ),
        ),
        (
            "induction",
            on(
                n,
                f"simp [{f}]",
                lines(
                    f"simp only [Nat.add_right_comm, {f}, ih]",
                    f"cases {f} {n} <;> cases {f} {m} <;> rfl",
                ),
            ),
        ),
        (
            "induction",
            on(
                m,
                f"simp [{f}]",
                lines(
                    f"simp only [← Nat.add_assoc, {f}, ih]",
                    f"cases {f} {n} <;> cases {f} {m} <;> rfl",
                ),
            ),
        ),
    ]
    return Sketch(f"{f} ({n} + {m}) = {eq}", proofs, f"({n} {m} : Nat)", [text])


@RECURSION.template(2)
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


@RECURSION.template(1)
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


@RECURSION.template()
def bounded_count(rng: Random) -> Sketch | None:
    """How many numbers below n pass a test: at most n, growing by at most one."""
    names = Names(rng)
    f = names.take(("howMany", "countTo", "hits", "passes", "found", "marks", "matches"))
    k = small(rng, 1)
    test = rng.choice(
        [
            f"n % {k + 1} = {rng.randint(0, k)}",
            f"n * n < {small(rng, 1) * 7}",
            f"{k} ≤ n",
            f"n ≠ {k}",
            f"{k} * n % 7 < 3",
        ]
    )
    w = rng.choice([1, 1, 1, small(rng, 2)])
    text = lines(
        f"def {f} : Nat → Nat", "  | 0 => 0", f"  | n + 1 => if {test} then {f} n + {w} else {f} n"
    )
    n = names.take(NUMBERS)
    if rng.random() < 0.5:
        goal = f"{f} {n} ≤ " + (n if w == 1 else f"{w} * {n}")
        proofs = [
            ("induction", on(n, f"simp [{f}]", lines(f"simp only [{f}]", "split <;> omega"))),
            (
                "induction",
                on(n, "exact Nat.le_refl _", lines(f"unfold {f}", "split", "· omega", "· omega")),
            ),
            (
                "induction",
                on(
                    n,
                    f"simp [{f}]",
                    lines(
                        f"rw [{f}]",
                        f"by_cases h : {test.replace('n', n)}",
                        "· rw [if_pos h]\n  omega",
                        "· rw [if_neg h]\n  omega",
                    ),
                ),
            ),
        ]
    else:
        goal = rng.choice([f"{f} {n} ≤ {f} ({n} + 1)", f"{f} ({n} + 1) ≤ {f} {n} + {w}"])
        proofs = [
            ("cases", lines(f"simp only [{f}]", "split <;> omega")),
            ("cases", lines(f"rw [{f}]", "split", "· omega", "· omega")),
            ("automation", f"grind [{f}]"),
        ]
    return Sketch(goal, proofs, f"({n} : Nat)", [text])


@RECURSION.template()
def cases_function(rng: Random) -> Sketch | None:
    """Functions by cases with `if`: bounds, fixed points, the same twice."""
    names = Names(rng)
    f = names.take(("clamp", "cap", "floor₀", "limit", "trim", "cut", "snap", "round₁"))
    k = small(rng, 1)
    d = small(rng, 1)
    which = rng.randrange(4)
    n = names.take(NUMBERS)
    bodies = [(f"if n < {k} then {k} else n", f"{k} ≤ {f} {n}"), (f"if {k} < n then {k} else n", f"{f} {n} ≤ {k}"),
              (f"if n ≤ {k} then n + {d} else n", f"{n} ≤ {f} {n}"), (f"if {k} ≤ n then n - {d} else n", f"{f} {n} ≤ {n}")]  # fmt: skip
    body, bound = bodies[which]
    text = f"def {f} (n : Nat) : Nat := {body}"
    goals = [bound]
    if which < 2:
        goals.append(f"{f} ({f} {n}) = {f} {n}")
    if which == 2:
        goals.append(f"{f} {n} ≤ {n} + {d}")
    goal = rng.choice(goals)
    proofs = [
        (
            "cases",
            lines(f"unfold {f}", "split <;> omega")
            if "= " not in goal
            else lines(f"simp only [{f}]", "split <;> split <;> omega"),
        ),
        ("cases", lines(f"simp only [{f}]", "repeat' split", "all_goals omega")),
        (
            "cases",
            lines(
                f"by_cases h : {body.split(' then')[0][3:].replace('n', n)}",
                f"· simp [{f}, h] <;> omega",
                f"· simp [{f}, h] <;> omega",
            ),
        ),
        ("automation", f"grind [{f}]"),
        (
            "cases",
            lines(f"rw [{f}]", "split", "· omega", "· omega")
            if "= " not in goal
            else lines(f"unfold {f}", "grind"),
        ),
    ]
    return Sketch(goal, proofs, f"({n} : Nat)", [text])


@RECURSION.template()
def linear_function(rng: Random) -> Sketch | None:
    """Straight-line functions: composites, injectivity, order."""
    names = Names(rng)
    f, g = names.several(MEASURES, 2)
    a, b, c, d = small(rng, 1), small(rng), small(rng, 1), small(rng)
    tf, tg = (
        f"def {f} (n : Nat) : Nat := {a} * n + {b}",
        f"def {g} (n : Nat) : Nat := {c} * n + {d}",
    )
    m, n = names.several(NUMBERS, 2)
    which = rng.randrange(4)
    if which == 0:
        goal = f"{f} ({g} {n}) = {a * c} * {n} + {a * d + b}"
        proofs = [
            ("rewrite", f"simp only [{f}, {g}]\nomega"),
            ("rewrite", f"unfold {f} {g}\nomega"),
            ("automation", f"grind [{f}, {g}]"),
            ("rewrite", f"simp [{f}, {g}] <;> omega"),
            ("rewrite", f"rw [{f}, {g}]\nomega"),
        ]
        return Sketch(goal, proofs, f"({n} : Nat)", [tf, tg])
    if which == 1:
        proofs = [("structured", f"simp only [{f}] at h\nomega"), ("structured", f"unfold {f} at h\nomega"), ("automation", f"grind [{f}]"), ("automation", f"simp [{f}] at h <;> omega"),
                  ("structured", f"have h' : {a} * {m} + {b} = {a} * {n} + {b} := h\nomega")]  # fmt: skip
        return Sketch(f"{m} = {n}", proofs, f"{{{m} {n} : Nat}} (h : {f} {m} = {f} {n})", [tf])
    if which == 2:
        rel = rng.choice(["<", "≤"])
        proofs = [
            ("rewrite", f"simp only [{f}]\nomega"),
            ("rewrite", f"unfold {f}\nomega"),
            ("automation", f"grind [{f}]"),
            ("structured", f"show {a} * {m} + {b} {rel} {a} * {n} + {b}\nomega"),
        ]
        return Sketch(
            f"{f} {m} {rel} {f} {n}", proofs, f"{{{m} {n} : Nat}} (h : {m} {rel} {n})", [tf]
        )
    proofs = [
        ("structured", f"exact ⟨{n}, rfl⟩"),
        ("structured", f"exists {n}"),
        ("term", f"exact ⟨{n}, by simp [{f}]⟩"),
        ("structured", f"refine ⟨{n}, ?_⟩\nunfold {f}\nomega"),
    ]
    return Sketch(f"∃ k, {f} k = {a} * {n} + {b}", proofs, f"({n} : Nat)", [tf])
