"""Changes of lists, entry by entry: their lengths, members and measures."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    CHANGES,
    Sketch,
    Templates,
    lines,
    simp_only,
    small,
)
from leanprover_alpha.corpus.synthesis.families.lists.own import by_induction, change, measure, pair

TEMPLATES = Templates("lists")


@TEMPLATES.template()
def change_length(rng: Random) -> Sketch | None:
    """A change multiplies the length."""
    names, xs, _ = pair(rng)
    copies = rng.randint(1, 4)
    f, _new = change(rng, names, copies)
    n = f.name
    times = f"{copies} * {xs}.length" if copies > 1 else f"{xs}.length"
    if copies > 1 and rng.random() < 0.4:
        times = f"{xs}.length * {copies}"
    proofs = [
        ("induction",
         by_induction(xs, "rfl", lines(f"simp only [{n}, List.length_cons, ih]", "omega"))),
        ("induction",
         by_induction(xs, "rfl", lines(f"rw [{n}]", "simp only [List.length_cons]", "omega"))),
        ("induction",
         by_induction(xs, f"simp [{n}]", f"simp [{n}, ih]{'; omega' if copies > 1 else ''}")),
        ("automation", f"induction {xs} <;> simp_all [{n}] <;> omega"),
        ("automation", f"induction {xs} <;> grind [{n}]"),
    ]  # fmt: skip
    if copies == 1:
        proofs.append(
            (
                "induction",
                by_induction(xs, "rfl", f"rw [{n}, List.length_cons, ih, List.length_cons]"),
            )
        )
    return Sketch(f"({n} {xs}).length = {times}", proofs, f"({xs} : List Nat)", [f.text])


@TEMPLATES.template()
def change_append(rng: Random) -> Sketch | None:
    """A change goes through `++`."""
    names, xs, ys = pair(rng)
    f, _ = change(rng, names, rng.randint(1, 3))
    n = f.name
    goal = f"{n} ({xs} ++ {ys}) = {n} {xs} ++ {n} {ys}"
    proofs = [
        ("induction", by_induction(xs, "rfl", simp_only(["List.cons_append", n, "ih"]))),
        ("induction", by_induction(xs, "rfl", f"simp [{n}, ih]")),
        ("induction", by_induction(xs, "rfl", f"rw [List.cons_append, {n}, {n}, ih]\nrfl")),
        (
            "induction",
            by_induction(xs, f"simp [{n}]", f"simp only [List.cons_append, {n}]\nrw [ih]"),
        ),
        ("automation", f"induction {xs} <;> simp_all [{n}]"),
        ("automation", f"induction {xs} <;> grind [{n}]"),
    ]
    return Sketch(goal, proofs, f"({xs} {ys} : List Nat)", [f.text])


@TEMPLATES.template()
def change_as_map(rng: Random) -> Sketch | None:
    """A change is a `map`; one change after another is a `map` of the composite."""
    names, xs, _ = pair(rng)
    f, _ = change(rng, names)
    g, _ = change(rng, names)
    n, m = f.name, g.name
    if rng.random() < 0.5:
        goal, used, context = f"{n} {xs} = {xs}.map fun x => {f.at('x')}", [n], [f.text]
    else:
        inner = g.at("x")
        goal = f"{n} ({m} {xs}) = {xs}.map fun x => {f.at(f'({inner})' if ' ' in inner else inner)}"
        used, context = [n, m], [f.text, g.text]
    proofs = [
        ("induction", by_induction(xs, "rfl", simp_only([*used, "List.map_cons", "ih"]))),
        ("induction", by_induction(xs, "rfl", f"simp [{', '.join(used)}, ih]")),
        ("induction", by_induction(xs, "rfl", "rw [List.map_cons, ← ih]\nrfl")),
        ("automation", f"induction {xs} <;> simp_all [{', '.join(used)}]"),
        ("automation", f"induction {xs} <;> grind [{', '.join(used)}]"),
    ]
    return Sketch(goal, proofs, f"({xs} : List Nat)", context)


@TEMPLATES.template()
def change_member(rng: Random) -> Sketch | None:
    """The image of an entry is an entry of the change, and every entry comes from one."""
    names, xs, _ = pair(rng)
    f, _ = change(rng, names)
    n, a = f.name, rng.choice(["a", "b", "c"])
    if rng.random() < 0.5:
        goal, binders = (
            f"{f.at(a)} ∈ {n} {xs}",
            f"{{{a} : Nat}} {{{xs} : List Nat}} (h : {a} ∈ {xs})",
        )
        proofs = [
            ("induction", by_induction(xs, "cases h", lines(
                f"rw [{n}]", "cases h with", "| head => exact List.mem_cons_self",
                "| tail _ h => exact List.mem_cons_of_mem _ (ih h)"))),
            ("induction", by_induction(xs, "simp at h", lines(
                f"simp only [{n}, List.mem_cons] at h ⊢", "rcases h with rfl | h",
                "· exact .inl rfl",
                "· exact .inr (ih h)"))),
            ("automation", by_induction(xs, "simp at h", f"grind [{n}]")),
        ]  # fmt: skip
    else:
        goal, binders = (
            f"∃ x ∈ {xs}, {a} = {f.at('x')}",
            f"{{{a} : Nat}} {{{xs} : List Nat}} (h : {a} ∈ {n} {xs})",
        )
        proofs = [
            ("induction", by_induction(xs, f"simp [{n}] at h", lines(
                f"rw [{n}, List.mem_cons] at h", "rcases h with h | h",
                "· exact ⟨x, List.mem_cons_self, h⟩",
                "· obtain ⟨y, hy, e⟩ := ih h\n  exact ⟨y, List.mem_cons_of_mem _ hy, e⟩"))),
            ("induction", by_induction(xs, "cases h", lines(
                f"simp only [{n}, List.mem_cons] at h", "rcases h with rfl | h",
                "· exact ⟨x, by simp, rfl⟩",
                "· obtain ⟨y, hy, e⟩ := ih h\n  exact ⟨y, by simp [hy], e⟩"))),
            ("automation", by_induction(xs, f"simp [{n}] at h", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, binders, [f.text])


@TEMPLATES.template()
def measure_of_change(rng: Random) -> Sketch | None:
    """How a change by a constant moves a measure."""
    names, xs, _ = pair(rng)
    k, c, d = small(rng, 1), small(rng, 1), small(rng, 0)
    f = measure(rng, names, f"({k} * {{x}} + {d})" if d else f"{k} * {{x}}")
    name = names.take(CHANGES)
    times = rng.choice([1, 1, small(rng, 2)])
    new = f"{times} * x + {c}" if times > 1 else f"x + {c}"
    text = f"def {name} : List Nat → List Nat\n  | [] => []\n  | x :: xs => ({new}) :: {name} xs"
    n = f.name
    right = f"{n} {xs} + {k * c} * {xs}.length"
    if times > 1:
        right = f"{times} * {n} {xs} + {k * c} * {xs}.length"
        if d:
            return None
    proofs = [
        ("induction",
         by_induction(xs, "rfl", lines(f"simp only [{name}, {n}, List.length_cons, ih]", "omega"))),
        ("induction", by_induction(xs, f"simp [{name}, {n}]",
                                   lines(f"rw [{name}, {n}, {n}, List.length_cons, ih]", "omega"))),
        ("induction", by_induction(xs, "rfl", lines(f"simp [{name}, {n}, ih]", "omega"))),
        ("automation", f"induction {xs} <;> simp_all [{name}, {n}] <;> omega"),
        ("automation", f"induction {xs} <;> grind [{name}, {n}]"),
    ]  # fmt: skip
    return Sketch(f"{n} ({name} {xs}) = {right}", proofs, f"({xs} : List Nat)", [f.text, text])
