"""Run lengths: encoded, decoded, and what they count."""

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


@TEMPLATES.template(2)
def run_lengths(rng: Random) -> Sketch | None:
    """Pairs of a number and how often it comes: spelling them out, counting, weighing."""
    names = Names(rng)
    expand, count, sums, weigh = (
        names.take(("expand", "unpack", "spell", "inflate", "decode")),
        names.take(("count₁", "lengthOf", "howMany", "span")),
        names.take(("total", "sumOf", "mass", "value")),
        names.take(("weigh", "load", "mass₁", "price")),
    )
    c, k = rng.choice([0, 0, 1, 2]), small(rng, 1)
    times = "n" if not c else f"(n + {c})"
    e = lines(
        f"def {expand} : List (Nat × Nat) → List Nat",
        "  | [] => []",
        f"  | (n, x) :: ps => List.replicate {times} x ++ {expand} ps",
    )
    n = lines(
        f"def {count} : List (Nat × Nat) → Nat",
        "  | [] => 0",
        f"  | (n, _) :: ps => {times} + {count} ps",
    )
    s = lines(
        f"def {sums} : List Nat → Nat",
        "  | [] => 0",
        f"  | x :: xs => {k} * x + {sums} xs" if k > 1 else f"  | x :: xs => x + {sums} xs",
    )
    value = f"{k} * x" if k > 1 else "x"
    w = lines(
        f"def {weigh} : List (Nat × Nat) → Nat",
        "  | [] => 0",
        f"  | (n, x) :: ps => {times} * ({value}) + {weigh} ps",
    )
    p = rng.choice(["ps", "runs", "rs", "code"])
    which = rng.randrange(4)

    def on(nil: str, cons: str) -> str:
        return arms(f"induction {p} with", [("nil", nil), (f"cons r {p} ih", cons)])

    if which == 0:
        rules = f"{expand}, {count}"
        proofs = [
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "obtain ⟨n, x⟩ := r",
                        f"simp only [{rules}, List.length_append, List.length_replicate, ih]",
                    ),
                ),
            ),
            ("induction", on("rfl", f"simp [{rules}, ih]")),
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "cases r",
                        f"rw [{expand}, {count}, List.length_append, List.length_replicate, ih]",
                    ),
                ),
            ),
            ("automation", f"induction {p} <;> simp_all [{rules}]"),
        ]
        return Sketch(
            f"({expand} {p}).length = {count} {p}", proofs, f"({p} : List (Nat × Nat))", [e, n]
        )
    if which == 1:
        goal = f"{expand} ({p} ++ qs) = {expand} {p} ++ {expand} qs"
        proofs = [
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "obtain ⟨n, x⟩ := r",
                        f"simp only [List.cons_append, {expand}, ih, List.append_assoc]",
                    ),
                ),
            ),
            ("induction", on("rfl", f"simp [{expand}, ih]")),
            (
                "induction",
                on(
                    "rfl",
                    lines(
                        "cases r",
                        f"rw [List.cons_append, {expand}, {expand}, ih, List.append_assoc]",
                    ),
                ),
            ),
            ("automation", f"induction {p} <;> simp_all [{expand}]"),
        ]
        return Sketch(goal, proofs, f"({p} qs : List (Nat × Nat))", [e])
    if which == 2:
        goal = f"{count} ({p} ++ qs) = {count} {p} + {count} qs"
        proofs = [
            (
                "induction",
                on(
                    f"simp [{count}]",
                    lines(
                        "obtain ⟨n, x⟩ := r", f"simp only [List.cons_append, {count}, ih]", "omega"
                    ),
                ),
            ),
            (
                "induction",
                on(
                    f"simp [{count}]",
                    lines("cases r", f"rw [List.cons_append, {count}, {count}, ih]", "omega"),
                ),
            ),
            ("automation", on(f"simp [{count}]", f"grind [{count}]")),
            ("induction", on(f"simp [{count}]", f"simp [{count}, ih, Nat.add_assoc]")),
        ]
        return Sketch(goal, proofs, f"({p} qs : List (Nat × Nat))", [n])
    lemma_append = lines(
        f"theorem {sums}_append (xs ys : List Nat) : {sums} (xs ++ ys) = {sums} xs + {sums} ys := "
        f"by",
        "  induction xs with",
        f"  | nil => simp [{sums}]",
        f"  | cons x xs ih =>\n    simp only [List.cons_append, {sums}, ih]\n    omega",
    )
    lemma_rep = lines(
        f"theorem {sums}_replicate (n x : Nat) : {sums} (List.replicate n x) = n * ({value}) := by",
        "  induction n with",
        f"  | zero => simp [{sums}]",
        f"  | succ n ih =>\n    rw [List.replicate_succ, {sums}, ih, Nat.add_mul n 1 ({value}), "
        f"Nat.one_mul, Nat.add_comm]",
    )
    rules = f"{expand}, {weigh}, {sums}_append, {sums}_replicate"
    proofs = [
        ("induction", on("rfl", lines("obtain ⟨n, x⟩ := r", f"simp only [{rules}, ih]"))),
        (
            "induction",
            on(
                "rfl",
                lines("cases r", f"rw [{expand}, {weigh}, {sums}_append, {sums}_replicate, ih]"),
            ),
        ),
        ("induction", on("rfl", f"simp [{rules}, ih]")),
    ]
    return Sketch(
        f"{sums} ({expand} {p}) = {weigh} {p}",
        proofs,
        f"({p} : List (Nat × Nat))",
        [e, s, w, lemma_append, lemma_rep],
    )
