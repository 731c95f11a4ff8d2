"""Choices from lists and tests of all entries."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    PROPERTIES,
    Sketch,
    Templates,
    lines,
    simp_only,
    small,
)
from leanprover_alpha.corpus.synthesis.families.lists.own import (
    all_hold,
    by_induction,
    choice,
    every,
    pair,
)

TEMPLATES = Templates("lists")


@TEMPLATES.template()
def choice_length(rng: Random) -> Sketch | None:
    """A choice is no longer than the list, and splits with appended lists."""
    names, xs, ys = pair(rng)
    f = choice(rng, names)
    n = f.name
    if rng.random() < 0.5:
        k = rng.choice([0, 0, small(rng, 1)])
        goal, binders = (
            f"({n} {xs}).length ≤ {xs}.length" + (f" + {k}" if k else ""),
            f"({xs} : List Nat)",
        )
        split = "split <;> simp only [List.length_cons] <;> omega"
        proofs = [
            ("induction",
             by_induction(xs, f"simp [{n}]", lines(f"simp only [{n}, List.length_cons]", split))),
            ("induction", by_induction(xs, f"simp [{n}]", lines(
                f"by_cases h : {f.at('x')}",
                f"· simp only [{n}, h, if_true, List.length_cons]\n  omega",
                f"· simp only [{n}, h, if_false, List.length_cons]\n  omega"))),
            ("induction", by_induction(xs, f"simp [{n}]", lines(
                f"unfold {n}", "split", "· simp only [List.length_cons]\n  omega",
                "· simp only [List.length_cons]\n  omega"))),
            ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ]  # fmt: skip
    else:
        goal, binders = f"{n} ({xs} ++ {ys}) = {n} {xs} ++ {n} {ys}", f"({xs} {ys} : List Nat)"
        proofs = [
            ("induction",
             by_induction(xs, "rfl", lines(f"simp only [List.cons_append, {n}]", "split",
                                       "· rw [ih, List.cons_append]", "· exact ih"))),
            ("induction", by_induction(xs, f"simp [{n}]", lines(f"simp only [List.cons_append, "
                                                                f"{n}, ih]", "split <;> rfl"))),
            ("induction",
             by_induction(xs, "rfl", lines(f"by_cases h : {f.at('x')} <;> simp [{n}, h, ih]"))),
            ("automation", by_induction(xs, "rfl", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, binders, [f.text])


@TEMPLATES.template()
def choice_member(rng: Random) -> Sketch | None:
    """What a choice keeps passes its test and was in the list."""
    names, xs, _ = pair(rng)
    f = choice(rng, names)
    n, a = f.name, rng.choice(["a", "b", "c"])
    goal = rng.choice([f.at(a), f"{a} ∈ {xs}", f"{a} ∈ {xs} ∧ {f.at(a)}"])
    here = {f.at(a): "exact h'", f"{a} ∈ {xs}": "simp"}.get(goal, "exact ⟨by simp, h'⟩")
    there = {f.at(a): "exact ih h", f"{a} ∈ {xs}": "exact List.mem_cons_of_mem _ (ih h)"}.get(
        goal, "exact ⟨List.mem_cons_of_mem _ (ih h).1, (ih h).2⟩"
    )
    kept = lines(
        "· rcases List.mem_cons.mp h with rfl | h", f"  · {here}", f"  · {there}", f"· {there}"
    )
    if "h'" in here:
        rows = lines("· rename_i h'", *("  " + row for row in kept.split("\n")[:-1]))
        rows = rows.replace("  · rcases", "  rcases", 1)
        kept = rows.replace("    ·", "  ·") + f"\n· {there}"
    proofs = [
        ("induction", by_induction(xs, f"simp [{n}] at h", lines(
            f"simp only [{n}] at h", "split at h", kept))),
        ("induction", by_induction(xs, f"simp [{n}] at h", lines(
            f"by_cases h' : {f.at('x')}",
            f"· simp only [{n}, h', if_true, List.mem_cons] at h",
            "  rcases h with rfl | h", f"  · {here}", f"  · {there}",
            f"· simp only [{n}, h', if_false] at h", f"  {there}"))),
        ("automation", by_induction(xs, f"simp [{n}] at h", f"grind [{n}]")),
    ]  # fmt: skip
    return Sketch(goal, proofs, f"{{{a} : Nat}} {{{xs} : List Nat}} (h : {a} ∈ {n} {xs})", [f.text])


@TEMPLATES.template()
def choice_again(rng: Random) -> Sketch | None:
    """Choosing twice is choosing once; a choice is a filter."""
    names, xs, _ = pair(rng)
    f = choice(rng, names)
    n = f.name
    if rng.random() < 0.5:
        goal = f"{n} ({n} {xs}) = {n} {xs}"
        proofs = [
            ("induction", by_induction(xs, "rfl", lines(
                f"by_cases h : {f.at('x')}", f"· simp only [{n}, h, if_true, ih]",
                f"· simp only [{n}, h, if_false, ih]"))),
            ("induction",
             by_induction(xs, "rfl", f"by_cases h : {f.at('x')} <;> simp [{n}, h, ih]")),
            ("induction", by_induction(xs, "rfl", lines(f"simp only [{n}]", "split",
                                                        f"· next h => simp only [{n}, h, if_true, "
                                                        f"ih]", "· exact ih"))),
            ("automation", by_induction(xs, "rfl", f"grind [{n}]")),
        ]  # fmt: skip
    else:
        goal = f"{n} {xs} = {xs}.filter fun x => decide ({f.at('x')})"
        proofs = [
            ("induction",
             by_induction(xs, "rfl", f"by_cases h : {f.at('x')} <;> simp [{n}, h, ih]")),
            ("induction", by_induction(xs, "rfl", lines(f"simp only [{n}, List.filter_cons, ih, "
                                                        f"decide_eq_true_eq]"))),
            ("induction", by_induction(xs, "rfl", lines(
                f"by_cases h : {f.at('x')}",
                f"· simp only [{n}, h, if_true, ih, List.filter_cons, decide_true]",
                f"· simp [{n}, h, ih]"))),
            ("automation", by_induction(xs, "rfl", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} : List Nat)", [f.text])


@TEMPLATES.template()
def test_append(rng: Random) -> Sketch | None:
    """A test of appended lists is two tests, as Bool or as Prop."""
    names, xs, ys = pair(rng)
    if rng.random() < 0.5:
        f = every(rng, names)
        n = f.name
        goal = f"{n} ({xs} ++ {ys}) = ({n} {xs} && {n} {ys})"
        proofs = [
            ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih, Bool.and_assoc]")),
            ("induction",
             by_induction(xs, "rfl", f"rw [List.cons_append, {n}, {n}, ih, Bool.and_assoc]")),
            ("induction",
             by_induction(xs, "rfl", simp_only(["List.cons_append", n, "ih", "Bool.and_assoc"]))),
            ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ]  # fmt: skip
    else:
        f = all_hold(rng, names)
        n = f.name
        goal = f"{n} ({xs} ++ {ys}) ↔ {n} {xs} ∧ {n} {ys}"
        proofs = [
            ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih, and_assoc]")),
            ("induction", by_induction(xs, f"simp [{n}]",
                                       simp_only(["List.cons_append", n, "ih", "and_assoc"]))),
            ("induction",
             by_induction(xs, f"simp [{n}]", f"rw [List.cons_append, {n}, {n}, ih, and_assoc]")),
            ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} {ys} : List Nat)", [f.text])


@TEMPLATES.template()
def test_member(rng: Random) -> Sketch | None:
    """If all entries pass, so does one."""
    names, xs, _ = pair(rng)
    f = all_hold(rng, names)
    n, a = f.name, rng.choice(["a", "b", "c"])
    binders = f"{{{a} : Nat}} {{{xs} : List Nat}} (hx : {n} {xs}) (h : {a} ∈ {xs})"
    proofs = [
        ("induction", by_induction(xs, "cases h", lines(
            f"rw [{n}] at hx", "cases h with", "| head => exact hx.1",
            "| tail _ h => exact ih hx.2 h"))),
        ("induction", by_induction(xs, "simp at h", lines(
            "obtain ⟨h₁, h₂⟩ := hx", "rcases List.mem_cons.mp h with rfl | h", "· exact h₁",
            "· exact ih h₂ h"))),
        ("induction", by_induction(xs, "cases h", lines(
            "rcases List.mem_cons.mp h with e | h", "· rw [e]\n  exact hx.1",
            "· exact ih hx.2 h"))),
        ("automation", by_induction(xs, "simp at h", f"grind [{n}]")),
    ]  # fmt: skip
    return Sketch(f.at(a), proofs, binders, [f.text])


@TEMPLATES.template()
def test_of_choice(rng: Random) -> Sketch | None:
    """A choice passes the test by which it chooses."""
    names, xs, _ = pair(rng)
    c = choice(rng, names)
    name = names.take(PROPERTIES)
    f = f"def {name} : List Nat → Prop\n  | [] => True\n  | x :: xs => {c.at('x')} ∧ {name} xs"
    n = c.name
    proofs = [
        ("induction", by_induction(xs, "exact trivial", lines(
            f"simp only [{n}]", "split", "· next h => exact ⟨h, ih⟩", "· exact ih"))),
        ("induction", by_induction(xs, f"simp [{n}, {name}]", lines(
            f"by_cases h : {c.at('x')}", f"· simp only [{n}, h, if_true]\n  exact ⟨h, ih⟩",
            f"· simp only [{n}, h, if_false]\n  exact ih"))),
        ("induction", by_induction(xs, f"simp [{n}, {name}]",
                                   f"by_cases h : {c.at('x')} <;> simp_all [{n}, {name}]")),
        ("automation", by_induction(xs, f"simp [{n}, {name}]", f"grind [{n}, {name}]")),
    ]  # fmt: skip
    return Sketch(f"{name} ({n} {xs})", proofs, f"({xs} : List Nat)", [c.text, f])
