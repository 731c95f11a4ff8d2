"""Measures of lists: what they are of appended, reversed, repeated and filtered lists."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    LISTS,
    NUMBERS,
    POINTS,
    Names,
    Sketch,
    Templates,
    arms,
    depth,
    lines,
    rw,
    simp_only,
    small,
)
from leanprover_alpha.corpus.synthesis.families.lists.own import (
    append_lemma,
    by_induction,
    choice,
    measure,
    pair,
    weight,
)

TEMPLATES = Templates("lists")


@TEMPLATES.template(2)
def measure_append(rng: Random) -> Sketch | None:
    """A measure of appended lists is the sum."""
    names, xs, ys = pair(rng)
    f = measure(rng, names)
    n = f.name
    goal = f"{n} ({xs} ++ {ys}) = {n} {xs} + {n} {ys}"
    if rng.random() < 0.4:
        goal = f"{n} ({xs} ++ {ys}) = {n} {ys} + {n} {xs}"
    proofs = [
        ("induction",
         by_induction(xs, f"simp [{n}]", lines(f"simp only [List.cons_append, {n}, ih]", "omega"))),
        ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih]; omega")),
        ("induction", by_induction(xs, lines("rw [List.nil_append, " + n + "]", "omega"),
                                   lines(f"rw [List.cons_append, {n}, {n}, ih]", "omega"))),
        ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih, Nat.add_assoc, "
                                                      f"Nat.add_comm, Nat.add_left_comm]")),
    ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} {ys} : List Nat)", [f.text])


@TEMPLATES.template(2)
def measure_of_expression(rng: Random) -> Sketch | None:
    """A measure of an expression, with the lemma for appended lists at hand."""
    names, xs, ys = pair(rng)
    f = measure(rng, names)
    zs, a, b = names.take(LISTS), names.take(POINTS), names.take(POINTS)
    parts = [rng.choice([xs, ys, zs, f"[{a}]", f"[{b}]", f"{a} :: {xs}", f"[{small(rng)}]"])
             for _ in range(1 + depth(rng, 5))]  # fmt: skip
    parts = [f"({p})" if "::" in p else p for p in parts]
    values = [f.at(p[1:-1]) if p[0] == "[" else f"{f.at(a)} + {f.name} {xs}" if "::" in p
              else f"{f.name} {p}" for p in parts]  # fmt: skip
    if len(parts) == 1:
        return None
    if rng.random() < 0.5:
        rng.shuffle(values)
    used = " ".join(parts)
    lists = [v for v in (xs, ys, zs) if any(v == p or f":: {v}" in p for p in parts)]
    points = [v for v in (a, b) if f"[{v}]" in used or f"({v} ::" in used]
    binders = (f"({' '.join(points)} : Nat) " if points else "") + (
        f"({' '.join(lists)} : List Nat)" if lists else "")  # fmt: skip
    lemma = f"{f.name}_append"
    proofs = [
        ("rewrite", lines(simp_only([lemma, f.name]), "omega")),
        ("rewrite", lines(rw([lemma] * (len(parts) - 1)), f"simp only [{f.name}]", "omega")),
        ("rewrite", simp_only([lemma, f.name, "Nat.add_zero", "Nat.add_assoc"])),
        ("automation", f"simp [{lemma}, {f.name}] <;> omega"),
        ("automation", f"grind [{lemma}, {f.name}]"),
    ]
    goal = f"{f.name} ({' ++ '.join(parts)}) = {' + '.join(values)}"
    return Sketch(goal, proofs, binders.strip(), [f.text, append_lemma(f.name)])


@TEMPLATES.template()
def measure_reverse(rng: Random) -> Sketch | None:
    """A measure does not see the order."""
    names, xs, _ = pair(rng)
    f = measure(rng, names)
    n = f.name
    cons = [
        lines(f"rw [List.reverse_cons, {n}_append, ih]", f"simp only [{n}]", "omega"),
        lines(f"simp only [List.reverse_cons, {n}_append, {n}, ih]", "omega"),
        f"simp [{n}_append, {n}, ih, Nat.add_comm]",
        f"grind [{n}_append, {n}]",
    ]
    proofs = [("induction", by_induction(xs, rng.choice(["rfl", "simp"]), c)) for c in cons]
    return Sketch(f"{n} {xs}.reverse = {n} {xs}", proofs, f"({xs} : List Nat)",
                  [f.text, append_lemma(n)])  # fmt: skip


@TEMPLATES.template()
def measure_swap(rng: Random) -> Sketch | None:
    """The first entries may change places."""
    names, xs, _ = pair(rng)
    f = measure(rng, names)
    n = f.name
    points = names.several(POINTS, rng.randint(2, 4))
    other = points[:]
    rng.shuffle(other)
    if other == points:
        return None
    goal = f"{n} ({' :: '.join([*points, xs])}) = {n} ({' :: '.join([*other, xs])})"
    proofs = [
        ("rewrite", lines(f"simp only [{n}]", "omega")),
        ("rewrite", lines(f"unfold {n}", f"simp only [{n}]", "omega")),
        ("rewrite", f"simp only [{n}, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]"),
        ("automation", f"simp [{n}]; omega"),
        ("automation", f"simp +arith [{n}]"),
        ("automation", f"grind [{n}]"),
    ]
    return Sketch(goal, proofs, f"({' '.join(points)} : Nat) ({xs} : List Nat)", [f.text])


@TEMPLATES.template()
def measure_bound(rng: Random) -> Sketch | None:
    """A measure with weights of at least c is at least c times the length."""
    names, xs, _ = pair(rng)
    c = small(rng, 1)
    base = rng.choice([f"{small(rng, 1)} * {{x}}", "{x}", f"{{x}} % {small(rng, 2)}",
                       "{x} * {x}", f"{{x}} / {small(rng, 2)}"])  # fmt: skip
    f = measure(rng, names, f"({base} + {c})")
    n = f.name
    k = rng.randint(1, c)
    times = f"{k} * {xs}.length" if k > 1 else f"{xs}.length"
    proofs = [
        ("induction",
         by_induction(xs, "simp", lines(f"simp only [{n}, List.length_cons]", "omega"))),
        ("induction",
         by_induction(xs, f"simp [{n}]", lines(f"rw [{n}, List.length_cons]", "omega"))),
        ("induction",
         by_induction(xs, "simp", lines(f"unfold {n}", "simp only [List.length_cons]", "omega"))),
        ("automation", by_induction(xs, "simp", f"grind [{n}]")),
        ("induction", by_induction(xs, "exact Nat.zero_le _",
                                   lines(f"show _ ≤ {n} (x :: {xs})",
                                         f"simp only [List.length_cons, {n}]", "omega"))),
    ]  # fmt: skip
    return Sketch(f"{times} ≤ {n} {xs}", proofs, f"({xs} : List Nat)", [f.text])


@TEMPLATES.template()
def measure_member(rng: Random) -> Sketch | None:
    """One entry's weight is at most the measure of the list."""
    names, xs, _ = pair(rng)
    f = measure(rng, names)
    n, a = f.name, names.take(POINTS[3:])
    if a == "x":
        return None
    proofs = [
        ("induction", by_induction(xs, "simp at h", lines(
            f"simp only [{n}]", "cases h with", "| head => omega",
            "| tail _ h =>", "  have := ih h", "  omega"))),
        ("induction", by_induction(xs, "cases h", lines(
            "rw [List.mem_cons] at h", "rcases h with h | h",
            f"· subst h\n  simp only [{n}]\n  omega",
            f"· have := ih h\n  simp only [{n}]\n  omega"))),
        ("induction", by_induction(xs, "cases h", lines(
            f"simp only [{n}]", "rcases List.mem_cons.mp h with rfl | h", "· omega",
            "· have := ih h\n  omega"))),
        ("automation", by_induction(xs, "simp at h", f"grind [{n}]")),
    ]  # fmt: skip
    return Sketch(f"{f.at(a)} ≤ {n} {xs}", proofs,
                  f"{{{a} : Nat}} {{{xs} : List Nat}} (h : {a} ∈ {xs})",
                  [f.text])  # fmt: skip


@TEMPLATES.template()
def measure_replicate(rng: Random) -> Sketch | None:
    """The measure of a repeated entry."""
    names = Names(rng)
    f = measure(rng, names)
    n, a, k = f.name, names.take(POINTS[3:]), names.take(NUMBERS)
    value = f.at(a)
    times = f"{k} * {value}" if value[0] == "(" or " " not in value else f"{k} * ({value})"
    succ = f"succ {k} ih"
    proofs = [
        ("induction", arms(f"induction {k} with", [("zero", f"simp [{n}]"), (succ, lines(
            f"rw [List.replicate_succ, {n}, ih, Nat.succ_mul]", "omega"))])),
        ("induction", arms(f"induction {k} with", [("zero", f"simp [{n}]"),
                           (succ, f"simp [List.replicate_succ, {n}, ih, Nat.add_mul, "
                                  f"Nat.add_comm]")])),
        ("induction", arms(f"induction {k} with", [("zero", f"simp [{n}]"), (succ, lines(
            f"simp only [List.replicate_succ, {n}, ih, Nat.succ_mul]", "omega"))])),
        ("automation", arms(f"induction {k} with", [("zero", f"simp [{n}]"),
                                                    (succ, f"simp [List.replicate_succ, {n}, ih, "
                                                           f"Nat.succ_mul] <;> omega")])),
    ]  # fmt: skip
    return Sketch(f"{n} (List.replicate {k} {a}) = {times}", proofs, f"({a} {k} : Nat)", [f.text])


@TEMPLATES.template(2)
def measures_add(rng: Random) -> Sketch | None:
    """A measure is the sum of two others, or smaller than another, or a multiple of it."""
    names, xs, _ = pair(rng)
    which = rng.randrange(3)
    p, q = (rng.choice([f"{small(rng, 1)} * {{x}}", "{x}", f"{{x}} % {small(rng, 2)}",
                        f"{{x}} / {small(rng, 2)}"]) for _ in range(2))  # fmt: skip
    c, d, k = small(rng, 1), small(rng, 1), small(rng, 2)
    f, g = measure(rng, names, f"({p} + {c})"), measure(rng, names, f"({q} + {d})")
    if which == 0:
        body = f"({p} + {q} + {c + d})"
    elif which == 1:
        body = f"({p} + {c + rng.randint(0, 9)}{rng.choice(['', ' + ' + q])})"
    else:
        body = f"({k} * ({p}) + {k * c})"
    h = measure(rng, names, body)
    F, G, H = f.name, g.name, h.name
    goal = [
        f"{H} {xs} = {F} {xs} + {G} {xs}",
        f"{F} {xs} ≤ {H} {xs}",
        f"{H} {xs} = {k} * {F} {xs}",
    ][which]
    used = [F, G, H] if which == 0 else [F, H]
    context = [f.text, g.text, h.text] if which == 0 else [f.text, h.text]
    nil = (
        rng.choice(["rfl", f"simp [{', '.join(used)}]"])
        if which != 1
        else f"simp [{', '.join(used)}]"
    )
    proofs = [
        ("induction", by_induction(xs, nil, lines(simp_only(used), "omega"))),
        ("induction", by_induction(xs, nil, lines(rw(used), "omega"))),
        ("induction", by_induction(xs, nil, f"simp [{', '.join(used)}]\nomega")),
        ("induction", by_induction(xs, nil, f"simp only [{', '.join(used)}, ih] <;> omega")),
        ("automation", f"induction {xs} <;> simp_all [{', '.join(used)}] <;> omega"),
        ("automation", f"induction {xs} <;> grind [{', '.join(used)}]"),
        ("induction",
         lines(f"fun_induction {F} {xs}", f"· simp [{H}{', ' + G if which == 0 else ''}]",
                            f"· simp only [{', '.join(used[1:])}]\n  omega")),
    ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} : List Nat)", context)


@TEMPLATES.template()
def measure_as_fold(rng: Random) -> Sketch | None:
    """A measure is a fold, or the sum of mapped entries."""
    names, xs, _ = pair(rng)
    f = measure(rng, names)
    n = f.name
    fold = rng.random() < 0.5
    last = f"{n} xs +" in f.text
    other = (
        f"{xs}.foldr (fun x s => {'s + ' if last else ''}{f.at('x')}{'' if last else ' + s'}) 0"
        if fold
        else f"({xs}.map fun x => {f.at('x')}).sum"
    )
    laws = ["List.foldr_cons"] if fold else ["List.map_cons", "List.sum_cons"]
    proofs = [
        ("induction", by_induction(xs, "rfl", simp_only([n, *laws, "ih"]) + " <;> omega")),
        ("induction", by_induction(xs, "rfl", rw([n, *laws, "ih"]))),
        ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih]")),
        ("induction", by_induction(xs, "rfl", f"simp [{n}, ih, Nat.add_comm]")),
        ("automation", f"induction {xs} <;> simp_all [{n}]"),
        ("automation", f"induction {xs} <;> grind [{n}]"),
    ]
    return Sketch(f"{n} {xs} = {other}", proofs, f"({xs} : List Nat)", [f.text])


@TEMPLATES.template()
def measure_filter(rng: Random) -> Sketch | None:
    """Leaving entries out makes no measure greater."""
    names, xs, _ = pair(rng)
    f, g = measure(rng, names), choice(rng, names)
    n, c = f.name, g.name
    proofs = [
        ("induction", by_induction(xs, f"simp [{c}]", lines(
            f"simp only [{c}]", "split", f"· simp only [{n}]\n  omega",
            f"· simp only [{n}]\n  omega"))),
        ("induction", by_induction(xs, f"simp [{c}]", lines(
            f"by_cases h : {g.at('x')}", f"· simp only [{c}, h, if_true, {n}]\n  omega",
            f"· simp only [{c}, h, if_false, {n}]\n  omega"))),
        ("induction", by_induction(xs, "exact Nat.le_refl _", lines(
            f"unfold {c}", "split", f"all_goals simp only [{n}]", "all_goals omega"))),
        ("automation", by_induction(xs, f"simp [{c}]", f"grind [{n}, {c}]")),
        ("induction", by_induction(xs, f"simp [{c}]", lines(
            f"simp only [{c}]", f"split <;> simp only [{n}] <;> omega"))),
    ]  # fmt: skip
    return Sketch(f"{n} ({c} {xs}) ≤ {n} {xs}", proofs, f"({xs} : List Nat)", [f.text, g.text])


@TEMPLATES.template()
def measure_onto(rng: Random) -> Sketch | None:
    """A measure with an accumulator."""
    names, xs, _ = pair(rng)
    body = weight(rng)
    f = measure(rng, names, body)
    n, go, a = f.name, f"{f.name}Onto", names.take(NUMBERS)
    head = "x" if "{x}" in body else "_"
    step = rng.choice([f"acc + {f.at('x')}", f"{f.at('x')} + acc"])
    onto = (
        f"def {go} : List Nat → Nat → Nat\n  | [], acc => acc\n"
        f"  | {head} :: xs, acc => {go} xs ({step})"
    )
    closed = rng.random() < 0.3
    goal = f"{go} {xs} {a} = {rng.choice([f'{a} + {n} {xs}', f'{n} {xs} + {a}'])}"
    binders = f"({xs} : List Nat) ({a} : Nat)"
    context = [f.text, onto]
    proofs = [
        ("induction",
         by_induction(xs, f"simp [{go}, {n}]", lines(f"simp only [{go}, {n}, ih]", "omega"), a)),
        ("induction",
         by_induction(xs, f"simp [{go}, {n}]", lines(f"rw [{go}, ih, {n}]", "omega"), a)),
        ("induction",
         by_induction(xs, f"simp [{go}, {n}]", lines(f"unfold {go} {n}", "rw [ih]", "omega"), a)),
        ("automation", by_induction(xs, f"simp [{go}, {n}]", f"grind [{go}, {n}]", a)),
        ("induction", lines(f"fun_induction {go} {xs} {a} with", f"| case1 => simp [{n}]",
                            f"| case2 =>\n  simp only [{n}, *]\n  omega")),
    ]  # fmt: skip
    if closed:
        context += [f"theorem {go}_eq {binders} : {goal} := by\n"
                    f"  induction {xs} generalizing {a} with\n  | nil => simp [{go}, {n}]\n"
                    f"  | cons x {xs} ih => simp only [{go}, {n}, ih]; omega"]  # fmt: skip
        k = rng.choice([0, 0, 0, small(rng)])
        plus = f" + {k}" if k else ""
        goal = f"{go} {xs} {k} = {n} {xs}{plus}"
        proofs = [("rewrite", lines(f"rw [{go}_eq]", "omega" if k else "simp")),
                  ("rewrite", lines(f"have := {go}_eq {xs} {k}", "omega")),
                  ("automation", f"simp [{go}_eq]"), ("automation", f"grind [{go}_eq]"),
                  ("rewrite",
                   f"simp only [{go}_eq, Nat.zero_add, Nat.add_zero] <;> omega")]  # fmt: skip
        binders = f"({xs} : List Nat)"
    return Sketch(goal, proofs, binders, context)
