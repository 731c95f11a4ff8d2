"""Loops with an accumulator, and recursion that looks two steps back."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    NUMBERS,
    Names,
    Sketch,
    Templates,
    lines,
    rw,
    small,
)
from leanprover_alpha.corpus.synthesis.families.functions.series import on, series

TEMPLATES = Templates("functions")


@TEMPLATES.template(2)
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


@TEMPLATES.template()
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


@TEMPLATES.template(2)
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


@TEMPLATES.template(0.4)
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
                        f"rcases Nat.mod_two_eq_zero_or_one {n} with h | h <;> simp [h, "
                        f"Nat.add_mod]",
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
