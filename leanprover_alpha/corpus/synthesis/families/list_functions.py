"""Recursive functions on lists of numbers, written by hand, and lemmas about them.

Four kinds are drawn: measures (a weight for each entry, added up), changes (every entry replaced by
one or more), choices (some entries kept) and tests (all entries pass).
"""

# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass
from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    CHANGES,
    CHOICES,
    LISTS,
    MEASURES,
    NUMBERS,
    POINTS,
    PROPERTIES,
    TESTS,
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

OWN = Templates("lists")


@dataclass(frozen=True)
class Own:
    """A function that the context defines.

    Attributes:
        name: what it is called.
        body: what one entry `{x}` contributes, a pattern.
        text: its definition.
    """

    name: str
    body: str
    text: str

    def at(self, x: str) -> str:
        """The contribution of the entry `x`."""
        return self.body.replace("{x}", x)


def weight(rng: Random, positive: bool = False) -> str:
    """A number that depends on `{x}`."""
    k, c = small(rng, 1), small(rng, 1)
    plain = [
        f"{k} * {{x}}",
        "{x}",
        str(c),
        f"{k} * {{x}} * {{x}}",
        f"{{x}} % {k + 1}",
        f"{{x}} / {k}",
    ]
    split = [f"(if {{x}} < {k} then {c} else {c + small(rng, 1)})",
             f"(if {{x}} % {k + 1} = {rng.randint(0, k)} then {c} else {{x}} + {k})"]  # fmt: skip
    parts = rng.sample(plain, depth(rng, 3))
    parts = [p for p in parts if p != str(c)]
    if positive or not parts or rng.random() < 0.4:
        parts.append(str(c))
    if rng.random() < 0.15:
        parts = [rng.choice(split)]
    joined = " + ".join(dict.fromkeys(parts))
    return f"({joined})" if " + " in joined else joined


def test(rng: Random) -> str:
    """A decidable condition on `{x}`."""
    k, r = small(rng, 1), small(rng, 1)
    return rng.choice([
        f"{k} ≤ {{x}}", f"{{x}} < {k}", f"{{x}} % {k + 1} = {rng.randint(0, k)}", f"{{x}} ≠ {k}",
        f"{k} * {{x}} ≤ {r}", f"{{x}} + {k} < {r + k}", f"{{x}} * {{x}} ≤ {k * r}",
        f"{k} < {{x}} + {r}",
    ])  # fmt: skip


def measure(rng: Random, names: Names, body: str = "") -> Own:
    """A measure: the weights of the entries, added up."""
    name, xs, x = names.take(MEASURES), "xs", "x"
    body = body or weight(rng)
    first = rng.random() < 0.6
    total = f"{body} + {name} xs" if first else f"{name} xs + {body}"
    total = total.replace("{x}", x) if "{x}" in body else total
    head = x if "{x}" in body else "_"
    text = f"def {name} : List Nat → Nat\n  | [] => 0\n  | {head} :: {xs} => {total}"
    return Own(name, body, text)


def change(rng: Random, names: Names, copies: int = 1) -> tuple[Own, list[str]]:
    """A change: every entry replaced by `copies` numbers. Its text, and the new entries."""
    name = names.take(CHANGES)
    new = [rng.choice([f"{{x}} + {small(rng, 1)}", f"{small(rng, 2)} * {{x}}", "{x}",
                       f"{small(rng, 2)} * {{x}} + {small(rng, 1)}", f"{{x}} % {small(rng, 2)}"])
           for _ in range(copies)]  # fmt: skip
    cells = " :: ".join(f"({n})" if " " in n else n for n in new).replace("{x}", "x")
    text = f"def {name} : List Nat → List Nat\n  | [] => []\n  | x :: xs => {cells} :: {name} xs"
    return Own(name, new[0], text), new


def choice(rng: Random, names: Names) -> Own:
    """A choice: the entries that pass a test."""
    name, body = names.take(CHOICES), test(rng)
    held = body.replace("{x}", "x")
    text = (f"def {name} : List Nat → List Nat\n  | [] => []\n"
            f"  | x :: xs => if {held} then x :: {name} xs else {name} xs")  # fmt: skip
    return Own(name, body, text)


def every(rng: Random, names: Names) -> Own:
    """A test of all entries, by `&&`."""
    name, body = names.take(TESTS), test(rng)
    held = body.replace("{x}", "x")
    text = (
        f"def {name} : List Nat → Bool\n  | [] => true\n  | x :: xs => decide ({held}) && {name} xs"
    )
    return Own(name, body, text)


def all_hold(rng: Random, names: Names) -> Own:
    """A property of all entries, by `∧`."""
    name, body = names.take(PROPERTIES), test(rng)
    held = body.replace("{x}", "x")
    text = f"def {name} : List Nat → Prop\n  | [] => True\n  | x :: xs => {held} ∧ {name} xs"
    return Own(name, body, text)


def by_induction(xs: str, nil: str, cons: str, general: str = "") -> str:
    """`induction xs with`, the entry called x."""
    more = f" generalizing {general}" if general else ""
    return arms(f"induction {xs}{more} with", [("nil", nil), (f"cons x {xs} ih", cons)])


def pair(rng: Random) -> tuple[Names, str, str]:
    """Names, and two lists."""
    names = Names(rng)
    return names, names.take(LISTS), names.take(LISTS)


def append_lemma(f: str, op: str = "+") -> str:
    """That a measure of appended lists is the sum, with its proof."""
    return (f"theorem {f}_append (xs ys : List Nat) : {f} (xs ++ ys) = {f} xs {op} {f} ys := by\n"
            "  induction xs with\n"
            f"  | nil => simp [{f}]\n"
            f"  | cons x xs ih =>\n    simp only [List.cons_append, {f}, ih]\n    omega")  # fmt: skip


@OWN.template(2)
def measure_append(rng: Random) -> Sketch | None:
    """A measure of appended lists is the sum."""
    names, xs, ys = pair(rng)
    f = measure(rng, names)
    n = f.name
    goal = f"{n} ({xs} ++ {ys}) = {n} {xs} + {n} {ys}"
    if rng.random() < 0.4:
        goal = f"{n} ({xs} ++ {ys}) = {n} {ys} + {n} {xs}"
    proofs = [
        ("induction", by_induction(xs, f"simp [{n}]", lines(f"simp only [List.cons_append, {n}, ih]", "omega"))),
        ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih]; omega")),
        ("induction", by_induction(xs, lines("rw [List.nil_append, " + n + "]", "omega"),
                                   lines(f"rw [List.cons_append, {n}, {n}, ih]", "omega"))),
        ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]")),
    ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} {ys} : List Nat)", [f.text])


@OWN.template(2)
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


@OWN.template()
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


@OWN.template()
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


@OWN.template()
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
        ("induction", by_induction(xs, "simp", lines(f"simp only [{n}, List.length_cons]", "omega"))),
        ("induction", by_induction(xs, f"simp [{n}]", lines(f"rw [{n}, List.length_cons]", "omega"))),
        ("induction", by_induction(xs, "simp", lines(f"unfold {n}", "simp only [List.length_cons]", "omega"))),
        ("automation", by_induction(xs, "simp", f"grind [{n}]")),
        ("induction", by_induction(xs, "exact Nat.zero_le _", lines(f"show _ ≤ {n} (x :: {xs})", f"simp only [List.length_cons, {n}]", "omega"))),
    ]  # fmt: skip
    return Sketch(f"{times} ≤ {n} {xs}", proofs, f"({xs} : List Nat)", [f.text])


@OWN.template()
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
            "rw [List.mem_cons] at h", "rcases h with h | h", f"· subst h\n  simp only [{n}]\n  omega",
            f"· have := ih h\n  simp only [{n}]\n  omega"))),
        ("induction", by_induction(xs, "cases h", lines(
            f"simp only [{n}]", "rcases List.mem_cons.mp h with rfl | h", "· omega", "· have := ih h\n  omega"))),
        ("automation", by_induction(xs, "simp at h", f"grind [{n}]")),
    ]  # fmt: skip
    return Sketch(f"{f.at(a)} ≤ {n} {xs}", proofs, f"{{{a} : Nat}} {{{xs} : List Nat}} (h : {a} ∈ {xs})",
                  [f.text])  # fmt: skip


@OWN.template()
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
                           (succ, f"simp [List.replicate_succ, {n}, ih, Nat.add_mul, Nat.add_comm]")])),
        ("induction", arms(f"induction {k} with", [("zero", f"simp [{n}]"), (succ, lines(
            f"simp only [List.replicate_succ, {n}, ih, Nat.succ_mul]", "omega"))])),
        ("automation", arms(f"induction {k} with", [("zero", f"simp [{n}]"), (succ, f"simp [List.replicate_succ, {n}, ih, Nat.succ_mul] <;> omega")])),
    ]  # fmt: skip
    return Sketch(f"{n} (List.replicate {k} {a}) = {times}", proofs, f"({a} {k} : Nat)", [f.text])


@OWN.template(2)
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
        ("induction", lines(f"fun_induction {F} {xs}", f"· simp [{H}{', ' + G if which == 0 else ''}]",
                            f"· simp only [{', '.join(used[1:])}]\n  omega")),
    ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} : List Nat)", context)


@OWN.template()
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


@OWN.template()
def measure_filter(rng: Random) -> Sketch | None:
    """Leaving entries out makes no measure greater."""
    names, xs, _ = pair(rng)
    f, g = measure(rng, names), choice(rng, names)
    n, c = f.name, g.name
    proofs = [
        ("induction", by_induction(xs, f"simp [{c}]", lines(
            f"simp only [{c}]", "split", f"· simp only [{n}]\n  omega", f"· simp only [{n}]\n  omega"))),
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


@OWN.template()
def measure_onto(rng: Random) -> Sketch | None:
    """A measure with an accumulator."""
    names, xs, _ = pair(rng)
    body = weight(rng)
    f = measure(rng, names, body)
    n, go, a = f.name, f"{f.name}Onto", names.take(NUMBERS)
    head = "x" if "{x}" in body else "_"
    step = rng.choice([f"acc + {f.at('x')}", f"{f.at('x')} + acc"])
    onto = f"def {go} : List Nat → Nat → Nat\n  | [], acc => acc\n  | {head} :: xs, acc => {go} xs ({step})"
    closed = rng.random() < 0.3
    goal = f"{go} {xs} {a} = {rng.choice([f'{a} + {n} {xs}', f'{n} {xs} + {a}'])}"
    binders = f"({xs} : List Nat) ({a} : Nat)"
    context = [f.text, onto]
    proofs = [
        ("induction", by_induction(xs, f"simp [{go}, {n}]", lines(f"simp only [{go}, {n}, ih]", "omega"), a)),
        ("induction", by_induction(xs, f"simp [{go}, {n}]", lines(f"rw [{go}, ih, {n}]", "omega"), a)),
        ("induction", by_induction(xs, f"simp [{go}, {n}]", lines(f"unfold {go} {n}", "rw [ih]", "omega"), a)),
        ("automation", by_induction(xs, f"simp [{go}, {n}]", f"grind [{go}, {n}]", a)),
        ("induction", lines(f"fun_induction {go} {xs} {a} with", f"| case1 => simp [{n}]",
                            f"| case2 =>\n  simp only [{n}, *]\n  omega")),
    ]  # fmt: skip
    if closed:
        context += [f"theorem {go}_eq {binders} : {goal} := by\n  induction {xs} generalizing {a} with\n"
                    f"  | nil => simp [{go}, {n}]\n  | cons x {xs} ih => simp only [{go}, {n}, ih]; omega"]  # fmt: skip
        k = rng.choice([0, 0, 0, small(rng)])
        plus = f" + {k}" if k else ""
        goal = f"{go} {xs} {k} = {n} {xs}{plus}"
        proofs = [("rewrite", lines(f"rw [{go}_eq]", "omega" if k else "simp")),
                  ("rewrite", lines(f"have := {go}_eq {xs} {k}", "omega")),
                  ("automation", f"simp [{go}_eq]"), ("automation", f"grind [{go}_eq]"),
                  ("rewrite", f"simp only [{go}_eq, Nat.zero_add, Nat.add_zero] <;> omega")]  # fmt: skip
        binders = f"({xs} : List Nat)"
    return Sketch(goal, proofs, binders, context)


@OWN.template()
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
        ("induction", by_induction(xs, "rfl", lines(f"simp only [{n}, List.length_cons, ih]", "omega"))),
        ("induction", by_induction(xs, "rfl", lines(f"rw [{n}]", "simp only [List.length_cons]", "omega"))),
        ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih]{'; omega' if copies > 1 else ''}")),
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


@OWN.template()
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


@OWN.template()
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


@OWN.template()
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
                f"simp only [{n}, List.mem_cons] at h ⊢", "rcases h with rfl | h", "· exact .inl rfl",
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
                "· exact ⟨x, by simp, rfl⟩", "· obtain ⟨y, hy, e⟩ := ih h\n  exact ⟨y, by simp [hy], e⟩"))),
            ("automation", by_induction(xs, f"simp [{n}] at h", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, binders, [f.text])


@OWN.template()
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
        ("induction", by_induction(xs, "rfl", lines(f"simp only [{name}, {n}, List.length_cons, ih]", "omega"))),
        ("induction", by_induction(xs, f"simp [{name}, {n}]", lines(f"rw [{name}, {n}, {n}, List.length_cons, ih]", "omega"))),
        ("induction", by_induction(xs, "rfl", lines(f"simp [{name}, {n}, ih]", "omega"))),
        ("automation", f"induction {xs} <;> simp_all [{name}, {n}] <;> omega"),
        ("automation", f"induction {xs} <;> grind [{name}, {n}]"),
    ]  # fmt: skip
    return Sketch(f"{n} ({name} {xs}) = {right}", proofs, f"({xs} : List Nat)", [f.text, text])


@OWN.template()
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
            ("induction", by_induction(xs, f"simp [{n}]", lines(f"simp only [{n}, List.length_cons]", split))),
            ("induction", by_induction(xs, f"simp [{n}]", lines(
                f"by_cases h : {f.at('x')}", f"· simp only [{n}, h, if_true, List.length_cons]\n  omega",
                f"· simp only [{n}, h, if_false, List.length_cons]\n  omega"))),
            ("induction", by_induction(xs, f"simp [{n}]", lines(
                f"unfold {n}", "split", "· simp only [List.length_cons]\n  omega",
                "· simp only [List.length_cons]\n  omega"))),
            ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ]  # fmt: skip
    else:
        goal, binders = f"{n} ({xs} ++ {ys}) = {n} {xs} ++ {n} {ys}", f"({xs} {ys} : List Nat)"
        proofs = [
            ("induction", by_induction(xs, "rfl", lines(f"simp only [List.cons_append, {n}]", "split",
                                       "· rw [ih, List.cons_append]", "· exact ih"))),
            ("induction", by_induction(xs, f"simp [{n}]", lines(f"simp only [List.cons_append, {n}, ih]", "split <;> rfl"))),
            ("induction", by_induction(xs, "rfl", lines(f"by_cases h : {f.at('x')} <;> simp [{n}, h, ih]"))),
            ("automation", by_induction(xs, "rfl", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, binders, [f.text])


@OWN.template()
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
    proofs = [
        ("induction", by_induction(xs, f"simp [{n}] at h", lines(
            f"simp only [{n}] at h", "split at h", kept if "h'" not in here else
            lines("· rename_i h'", *("  " + row for row in kept.split("\n")[:-1])).replace("  · rcases", "  rcases", 1)
            .replace("    ·", "  ·") + f"\n· {there}"))),
        ("induction", by_induction(xs, f"simp [{n}] at h", lines(
            f"by_cases h' : {f.at('x')}",
            f"· simp only [{n}, h', if_true, List.mem_cons] at h",
            "  rcases h with rfl | h", f"  · {here}", f"  · {there}",
            f"· simp only [{n}, h', if_false] at h", f"  {there}"))),
        ("automation", by_induction(xs, f"simp [{n}] at h", f"grind [{n}]")),
    ]  # fmt: skip
    return Sketch(goal, proofs, f"{{{a} : Nat}} {{{xs} : List Nat}} (h : {a} ∈ {n} {xs})", [f.text])


@OWN.template()
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
            ("induction", by_induction(xs, "rfl", f"by_cases h : {f.at('x')} <;> simp [{n}, h, ih]")),
            ("induction", by_induction(xs, "rfl", lines(f"simp only [{n}]", "split", f"· next h => simp only [{n}, h, if_true, ih]", "· exact ih"))),
            ("automation", by_induction(xs, "rfl", f"grind [{n}]")),
        ]  # fmt: skip
    else:
        goal = f"{n} {xs} = {xs}.filter fun x => decide ({f.at('x')})"
        proofs = [
            ("induction", by_induction(xs, "rfl", f"by_cases h : {f.at('x')} <;> simp [{n}, h, ih]")),
            ("induction", by_induction(xs, "rfl", lines(f"simp only [{n}, List.filter_cons, ih, decide_eq_true_eq]"))),
            ("induction", by_induction(xs, "rfl", lines(
                f"by_cases h : {f.at('x')}", f"· simp only [{n}, h, if_true, ih, List.filter_cons, decide_true]",
                f"· simp [{n}, h, ih]"))),
            ("automation", by_induction(xs, "rfl", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} : List Nat)", [f.text])


@OWN.template()
def test_append(rng: Random) -> Sketch | None:
    """A test of appended lists is two tests, as Bool or as Prop."""
    names, xs, ys = pair(rng)
    if rng.random() < 0.5:
        f = every(rng, names)
        n = f.name
        goal = f"{n} ({xs} ++ {ys}) = ({n} {xs} && {n} {ys})"
        proofs = [
            ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih, Bool.and_assoc]")),
            ("induction", by_induction(xs, "rfl", f"rw [List.cons_append, {n}, {n}, ih, Bool.and_assoc]")),
            ("induction", by_induction(xs, "rfl", simp_only(["List.cons_append", n, "ih", "Bool.and_assoc"]))),
            ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ]  # fmt: skip
    else:
        f = all_hold(rng, names)
        n = f.name
        goal = f"{n} ({xs} ++ {ys}) ↔ {n} {xs} ∧ {n} {ys}"
        proofs = [
            ("induction", by_induction(xs, f"simp [{n}]", f"simp [{n}, ih, and_assoc]")),
            ("induction", by_induction(xs, f"simp [{n}]", simp_only(["List.cons_append", n, "ih", "and_assoc"]))),
            ("induction", by_induction(xs, f"simp [{n}]", f"rw [List.cons_append, {n}, {n}, ih, and_assoc]")),
            ("automation", by_induction(xs, f"simp [{n}]", f"grind [{n}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} {ys} : List Nat)", [f.text])


@OWN.template()
def test_member(rng: Random) -> Sketch | None:
    """If all entries pass, so does one."""
    names, xs, _ = pair(rng)
    f = all_hold(rng, names)
    n, a = f.name, rng.choice(["a", "b", "c"])
    binders = f"{{{a} : Nat}} {{{xs} : List Nat}} (hx : {n} {xs}) (h : {a} ∈ {xs})"
    proofs = [
        ("induction", by_induction(xs, "cases h", lines(
            f"rw [{n}] at hx", "cases h with", "| head => exact hx.1", "| tail _ h => exact ih hx.2 h"))),
        ("induction", by_induction(xs, "simp at h", lines(
            "obtain ⟨h₁, h₂⟩ := hx", "rcases List.mem_cons.mp h with rfl | h", "· exact h₁", "· exact ih h₂ h"))),
        ("induction", by_induction(xs, "cases h", lines(
            "rcases List.mem_cons.mp h with e | h", "· rw [e]\n  exact hx.1", "· exact ih hx.2 h"))),
        ("automation", by_induction(xs, "simp at h", f"grind [{n}]")),
    ]  # fmt: skip
    return Sketch(f.at(a), proofs, binders, [f.text])


@OWN.template()
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
        ("induction", by_induction(xs, f"simp [{n}, {name}]", f"by_cases h : {c.at('x')} <;> simp_all [{n}, {name}]")),
        ("automation", by_induction(xs, f"simp [{n}, {name}]", f"grind [{n}, {name}]")),
    ]  # fmt: skip
    return Sketch(f"{name} ({n} {xs})", proofs, f"({xs} : List Nat)", [c.text, f])


@OWN.template()
def weave_facts(rng: Random) -> Sketch | None:
    """Two lists woven into one, with entries put between: its length, its members."""
    names, xs, ys = pair(rng)
    name = names.take(
        ("weave", "shuffle", "riffle", "merge", "zipUp", "mix", "braid", "mesh", "blend")
    )
    gap = rng.randint(0, 3)
    fill = "".join(f"{small(rng)} :: " for _ in range(gap))
    text = (f"def {name} : List Nat → List Nat → List Nat\n  | [], ys => ys\n"
            f"  | x :: xs, [] => x :: xs\n  | x :: xs, y :: ys => x :: {fill}y :: {name} xs ys")  # fmt: skip
    if gap == 0:
        goal = f"({name} {xs} {ys}).length = {xs}.length + {ys}.length"
    else:
        goal = f"{xs}.length + {ys}.length ≤ ({name} {xs} {ys}).length"
        if rng.random() < 0.3:
            goal = f"({name} {xs} {ys}).length ≤ {gap + 1} * ({xs}.length + {ys}.length)"
    cases = [("nil", f"simp [{name}]"), (f"cons y {ys}", lines(
        f"have := ih {ys}", f"simp only [{name}, List.length_cons]", "omega"))]  # fmt: skip
    easy = [("nil", lines(f"simp only [{name}, List.length_cons, List.length_nil]", "omega")),
            (f"cons y {ys}", lines(f"simp [{name}]", f"have := ih {ys}", "omega"))]  # fmt: skip
    proofs = [
        ("induction", by_induction(xs, f"simp [{name}]", arms(f"cases {ys} with", cases), ys)),
        ("induction", by_induction(xs, f"simp [{name}]", arms(f"cases {ys} with", easy), ys)),
        ("induction", lines(f"fun_induction {name} {xs} {ys}", "· simp", "· simp",
                            "· simp only [List.length_cons]\n  omega")),
        ("automation", lines(f"fun_induction {name} {xs} {ys} <;> simp_all <;> omega")),
        ("automation", lines(f"fun_induction {name} {xs} {ys} <;> grind")),
    ]  # fmt: skip
    return Sketch(goal, proofs, f"({xs} {ys} : List Nat)", [text])


@OWN.template()
def snoc_facts(rng: Random) -> Sketch | None:
    """An entry put at the end by hand."""
    names, xs, _ = pair(rng)
    name = names.take(
        ("snoc", "pushBack", "atEnd", "addLast", "enqueue", "putLast", "tack", "follow")
    )
    f = measure(rng, names)
    extra = [small(rng) for _ in range(rng.randint(0, 2))]
    end = ", ".join(["a", *map(str, extra)])
    text = (f"def {name} (a : Nat) : List Nat → List Nat\n  | [] => [{end}]\n"
            f"  | x :: xs => x :: {name} a xs")  # fmt: skip
    n, a = f.name, rng.choice(["a", "b", "c"])
    count = 1 + len(extra)
    which = rng.randrange(3)
    context = [text]
    if which == 0:
        goal = f"({name} {a} {xs}).length = {xs}.length + {count}"
        used = [name, "List.length_cons", "ih"]
        nil = "rfl" if rng.random() < 0.5 else f"simp [{name}]"
    elif which == 1:
        goal = f"{name} {a} {xs} = {xs} ++ [{end.replace('a', a, 1)}]"
        used, nil = [name, "List.cons_append", "ih"], "rfl"
    else:
        added = [f.at(a), *(f.at(str(e)) for e in extra)]
        goal = f"{n} ({name} {a} {xs}) = {' + '.join(added)} + {n} {xs}"
        used, nil = [name, n, "ih"], f"simp [{name}, {n}] <;> omega"
        context = [f.text, text]
    proofs = [
        (
            "induction",
            by_induction(xs, nil, simp_only(used) + (" <;> omega" if which == 2 else "")),
        ),
        (
            "induction",
            by_induction(
                xs,
                nil,
                f"simp [{', '.join(u for u in used if 'List' not in u)}]"
                + (" <;> omega" if which == 2 else ""),
            ),
        ),
        ("automation", by_induction(xs, nil, f"grind [{name}{', ' + n if which == 2 else ''}]")),
        (
            "induction",
            by_induction(
                xs,
                nil,
                lines(
                    f"show {goal.replace(' ' + xs, f' (x :: {xs})', 1)}"
                    if which == 1
                    else f"unfold {name}",
                    simp_only(used[1:]) + (" <;> omega" if which == 2 else ""),
                ),
            ),
        ),
    ]
    return Sketch(goal, proofs, f"({a} : Nat) ({xs} : List Nat)", context)


@OWN.template()
def sorted_insert(rng: Random) -> Sketch | None:
    """A number put before the first entry that is large enough."""
    names, xs, _ = pair(rng)
    name = names.take(("place", "slot", "squeeze", "file", "putIn", "rankIn", "drop₁", "lodge"))
    f = measure(rng, names)
    cond = rng.choice(
        [
            "a ≤ x",
            "a < x",
            f"a ≤ x + {small(rng, 1)}",
            f"a + {small(rng, 1)} ≤ x",
            f"{small(rng, 2)} * a ≤ x",
        ]
    )
    text = (f"def {name} (a : Nat) : List Nat → List Nat\n  | [] => [a]\n"
            f"  | x :: xs => if {cond} then a :: x :: xs else x :: {name} a xs")  # fmt: skip
    n, a = f.name, rng.choice(["a", "b", "c"])
    which = rng.randrange(3)
    cond = cond.replace("a", a)
    if which == 0:
        goal, used, context = (
            f"({name} {a} {xs}).length = {xs}.length + 1",
            ["List.length_cons"],
            [text],
        )
    elif which == 1:
        goal, used, context = f"{n} ({name} {a} {xs}) = {n} {xs} + {f.at(a)}", [n], [f.text, text]
    else:
        goal, used, context = f"{a} ∈ {name} {a} {xs}", [], [text]
    binders = f"({a} : Nat) ({xs} : List Nat)"
    nil = f"simp [{', '.join([name, *([n] if which == 1 else [])])}]"
    if which == 2:
        proofs = [
            ("induction", by_induction(xs, nil, lines(f"simp only [{name}]", "split", "· exact List.mem_cons_self",
                                       "· exact List.mem_cons_of_mem _ ih"))),
            ("induction", by_induction(xs, nil, lines(f"unfold {name}", "split <;> simp [ih]"))),
            ("induction", by_induction(xs, nil, f"by_cases h : {cond} <;> simp [{name}, h, ih]")),
            ("automation", by_induction(xs, nil, f"grind [{name}]")),
        ]  # fmt: skip
    else:
        rules = ", ".join(used)
        proofs = [
            ("induction", by_induction(xs, nil, lines(f"simp only [{name}]", "split", f"· simp only [{rules}]" + ("\n  omega" if which else ""),
                                       f"· simp only [{rules}, ih]" + ("\n  omega" if which else "")))),
            ("induction", by_induction(xs, nil, lines(f"unfold {name}", f"split <;> simp only [{rules}] <;> omega"))),
            ("induction", by_induction(xs, nil, lines(f"by_cases h : {cond}", f"· simp only [{name}, h, if_true, {rules}] <;> omega",
                                       f"· simp only [{name}, h, if_false, {rules}] <;> omega"))),
            ("automation", by_induction(xs, nil, f"grind [{name}{', ' + n if which == 1 else ''}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, binders, context)
