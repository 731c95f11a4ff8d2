"""Functions on numbers by cases, by counting and by one equation."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    MEASURES,
    NUMBERS,
    Names,
    Sketch,
    Templates,
    lines,
    small,
)
from leanprover_alpha.corpus.synthesis.families.functions.series import on

TEMPLATES = Templates("functions")


@TEMPLATES.template()
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


@TEMPLATES.template()
def cases_function(rng: Random) -> Sketch | None:
    """Functions by cases with `if`: bounds, fixed points, the same twice."""
    names = Names(rng)
    f = names.take(("clamp", "cap", "floor₀", "limit", "trim", "cut", "snap", "round₁"))
    k = small(rng, 1)
    d = small(rng, 1)
    which = rng.randrange(4)
    n = names.take(NUMBERS)
    bodies = [(f"if n < {k} then {k} else n", f"{k} ≤ {f} {n}"),
              (f"if {k} < n then {k} else n", f"{f} {n} ≤ {k}"),
              (f"if n ≤ {k} then n + {d} else n", f"{n} ≤ {f} {n}"),
              (f"if {k} ≤ n then n - {d} else n", f"{f} {n} ≤ {n}")]  # fmt: skip
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


@TEMPLATES.template()
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
        proofs = [("structured", f"simp only [{f}] at h\nomega"),
                  ("structured", f"unfold {f} at h\nomega"), ("automation", f"grind [{f}]"),
                  ("automation", f"simp [{f}] at h <;> omega"),
                  ("structured",
                   f"have h' : {a} * {m} + {b} = {a} * {n} + {b} := h\nomega")]  # fmt: skip
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
