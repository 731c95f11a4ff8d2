"""Guarded steps and automata: what holds after a whole run."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    lines,
    small,
)

TEMPLATES = Templates("programs")


@TEMPLATES.template()
def option_step(rng: Random) -> Sketch | None:
    """Steps that may fail: what success tells, and when there is success."""
    names = Names(rng)
    f = names.take(("withdraw", "spend", "take₁", "pay", "step?", "consume", "draw", "advance"))
    f = f.rstrip("?")
    a, b = small(rng, 1), rng.randint(0, 9)
    up = rng.random() < 0.5
    cond, new = (f"n < {a + 3}", f"n + {b + 1}") if up else (f"{a} ≤ n", f"n - {rng.randint(1, a)}")
    text = f"def {f} (n : Nat) : Option Nat := if {cond} then some ({new}) else none"
    which = rng.randrange(4)
    if which == 0:
        goals = [f"m = {new}", cond, f"{cond} ∧ m = {new}", "n < m" if up else "m < n"]
        goal = rng.choice(goals)
        proofs = [
            (
                "cases",
                lines(f"simp only [{f}] at h", "split at h", "· cases h\n  omega", "· cases h"),
            ),
            (
                "cases",
                lines(f"unfold {f} at h", "split at h", "· simp at h\n  omega", "· simp at h"),
            ),
            ("automation", f"grind [{f}]"),
            (
                "cases",
                lines(
                    f"by_cases hc : {cond}",
                    f"· simp [{f}, hc] at h\n  omega",
                    f"· simp [{f}, hc] at h",
                ),
            ),
        ]
        return Sketch(goal, proofs, f"{{n m : Nat}} (h : {f} n = some m)", [text])
    if which == 1:
        proofs = [
            ("rewrite", f"simp [{f}, h]"),
            ("rewrite", f"rw [{f}, if_pos h]"),
            ("automation", f"simp_all [{f}]"),
            ("rewrite", lines(f"unfold {f}", "exact if_pos h")),
        ]
        return Sketch(f"{f} n = some ({new})", proofs, f"{{n : Nat}} (h : {cond})", [text])
    if which == 2:
        proofs = [
            ("cases", lines(f"simp only [{f}]", "split", "· simp [*]", "· simp [*]")),
            ("cases", lines(f"by_cases h : {cond} <;> simp [{f}, h]")),
            ("automation", f"grind [{f}]"),
            ("automation", f"simp [{f}]"),
        ]
        return Sketch(f"{f} n = none ↔ ¬ {cond}", proofs, "(n : Nat)", [text])
    run = names.take(("runs", "loop", "times₁", "again"))
    loop = lines(
        f"def {run} : Nat → Nat → Option Nat",
        "  | 0, n => some n",
        f"  | k + 1, n => match {f} n with",
        f"    | some m => {run} k m",
        "    | none => none",
    )
    goal = "n ≤ m" if up else "m ≤ n"
    proofs = [
        (
            "induction",
            lines(
                "induction k generalizing n with",
                "| zero =>",
                f"  simp [{run}] at h",
                "  omega",
                "| succ k ih =>",
                f"  simp only [{run}, {f}] at h",
                "  split at h",
                "  · next e =>",
                "    have := ih h",
                "    split at e",
                "    · cases e\n      omega",
                "    · cases e",
                "  · cases h",
            ),
        ),
        (
            "induction",
            lines(
                "induction k generalizing n with",
                "| zero =>",
                "  cases h",
                "  exact Nat.le_refl _",
                "| succ k ih =>",
                f"  rw [{run}] at h",
                "  split at h",
                "  · next x e =>",
                "    have h₁ := ih h",
                f"    unfold {f} at e",
                "    split at e <;> simp at e",
                "    omega",
                "  · simp at h",
            ),
        ),
        ("automation", f"induction k generalizing n <;> grind [{run}, {f}]"),
    ]
    return Sketch(goal, proofs, f"{{k n m : Nat}} (h : {run} k n = some m)", [text, loop])


@TEMPLATES.template(2)
def automaton_runs(rng: Random) -> Sketch | None:
    """A machine that reads Booleans: traps, returns, runs in two parts."""
    names = Names(rng)
    T = names.take(("Mode", "St", "Place", "Phase", "Room"))
    members = names.several(
        ("idle", "busy", "dead", "open₁", "shut", "warm", "cold", "on", "off", "lost", "home"),
        rng.randint(2, 5),
    )
    step, run = (
        names.take(("next", "step", "delta", "react")),
        names.take(("run", "reads", "after", "feed")),
    )
    trap = members[-1]
    table = {(m, b): rng.choice(members) for m in members for b in ("true", "false")}
    for b in ("true", "false"):
        table[trap, b] = trap
    kind = lines(f"inductive {T} where", *(f"  | {m}" for m in members))
    delta = lines(
        f"def {step} : {T} → Bool → {T}",
        *(f"  | .{m}, {b} => .{table[m, b]}" for m in members for b in ("true", "false")),
    )
    loop = lines(
        f"def {run} : {T} → List Bool → {T}",
        "  | s, [] => s",
        f"  | s, b :: bs => {run} ({step} s b) bs",
    )
    context = [kind, delta, loop]
    which = rng.randrange(4)
    if which == 0:
        proofs = [
            (
                "induction",
                arms("induction w with", [("nil", "rfl"), ("cons b w ih", "cases b <;> exact ih")]),
            ),
            (
                "induction",
                arms(
                    "induction w with",
                    [("nil", "rfl"), ("cons b w ih", f"cases b <;> simp [{run}, {step}, ih]")],
                ),
            ),
            (
                "induction",
                arms(
                    "induction w with",
                    [("nil", "rfl"), ("cons b w ih", lines("cases b", "· exact ih", "· exact ih"))],
                ),
            ),
            (
                "automation",
                f"induction w with\n| nil => rfl\n| cons b w ih => cases b <;> grind [{run}, "
                f"{step}]",
            ),
        ]
        return Sketch(f"{run} .{trap} w = .{trap}", proofs, "(w : List Bool)", context)
    if which == 1:
        word = [rng.choice(["true", "false"]) for _ in range(rng.randint(1, 6))]
        state = start = rng.choice(members)
        for b in word:
            state = table[state, b]
        proofs = [
            ("term", "rfl"),
            ("rewrite", f"simp [{run}, {step}]"),
            ("rewrite", f"simp only [{run}, {step}]"),
        ]
        tail = rng.random() < 0.5
        text = " :: ".join([*word, "w"]) if tail else f"[{', '.join(word)}]"
        goal = (
            f"{run} .{start} ({text}) = {run} .{state} w"
            if tail
            else f"{run} .{start} {text} = .{state}"
        )
        return Sketch(goal, proofs, "(w : List Bool)" if tail else "", context)
    if which == 2:
        proofs = [
            (
                "induction",
                arms(
                    "induction v generalizing s with",
                    [("nil", "rfl"), ("cons b v ih", "exact ih _")],
                ),
            ),
            (
                "induction",
                arms(
                    "induction v generalizing s with",
                    [("nil", "rfl"), ("cons b v ih", f"simp only [List.cons_append, {run}, ih]")],
                ),
            ),
            (
                "induction",
                arms(
                    "induction v generalizing s with",
                    [("nil", "rfl"), ("cons b v ih", f"rw [List.cons_append, {run}, {run}, ih]")],
                ),
            ),
            ("automation", f"induction v generalizing s <;> simp_all [{run}]"),
        ]
        return Sketch(
            f"{run} s (v ++ w) = {run} ({run} s v) w",
            proofs,
            f"(s : {T}) (v w : List Bool)",
            context,
        )
    x, b = rng.choice([(m, b) for m in members for b in ("true", "false")])
    sources = [m for m in members if table[m, b] == table[x, b]]
    goal = f"{step} s {b} = .{table[x, b]} ↔ " + " ∨ ".join(f"s = .{m}" for m in sources)
    proofs = [
        ("cases", f"cases s <;> simp [{step}]"),
        ("cases", arms("cases s with", [(m, f"simp [{step}]") for m in members])),
        ("automation", f"cases s <;> grind [{step}]"),
    ]
    return Sketch(goal, proofs, f"(s : {T})", [kind, delta])
