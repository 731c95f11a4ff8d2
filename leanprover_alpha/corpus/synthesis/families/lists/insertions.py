"""Two lists woven into one, and entries put into a list."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Sketch,
    Templates,
    arms,
    lines,
    simp_only,
    small,
)
from leanprover_alpha.corpus.synthesis.families.lists.own import by_induction, measure, pair

TEMPLATES = Templates("lists")


@TEMPLATES.template()
def weave_facts(rng: Random) -> Sketch | None:
    """Two lists woven into one, with entries put between: its length, its members."""
    names, xs, ys = pair(rng)
    name = names.take(
        ("weave", "shuffle", "riffle", "merge", "zipUp", "mix", "braid", "mesh", "blend")
    )
    gap = rng.randint(0, 3)
    fill = "".join(f"{small(rng)} :: " for _ in range(gap))
    text = (f"def {name} : List Nat → List Nat → List Nat\n  | [], ys => ys\n"
            "  | x :: xs, [] => x :: xs\n"
            f"  | x :: xs, y :: ys => x :: {fill}y :: {name} xs ys")  # fmt: skip
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


@TEMPLATES.template()
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


@TEMPLATES.template()
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
            ("induction", by_induction(xs, nil, lines(f"simp only [{name}]", "split",
                                                      "· exact List.mem_cons_self",
                                       "· exact List.mem_cons_of_mem _ ih"))),
            ("induction", by_induction(xs, nil, lines(f"unfold {name}", "split <;> simp [ih]"))),
            ("induction", by_induction(xs, nil, f"by_cases h : {cond} <;> simp [{name}, h, ih]")),
            ("automation", by_induction(xs, nil, f"grind [{name}]")),
        ]  # fmt: skip
    else:
        rules = ", ".join(used)
        proofs = [
            ("induction", by_induction(xs, nil, lines(f"simp only [{name}]", "split",
                                                      f"· simp only [{rules}]"
                                                      + ("\n  omega" if which else ""),
                                       f"· simp only [{rules}, ih]"
                                       + ("\n  omega" if which else "")))),
            ("induction", by_induction(xs, nil, lines(f"unfold {name}",
                                                      f"split <;> simp only [{rules}] <;> omega"))),
            ("induction", by_induction(xs, nil, lines(f"by_cases h : {cond}",
                                                      f"· simp only [{name}, h, if_true, {rules}] "
                                                      f"<;> omega",
                                       f"· simp only [{name}, h, if_false, {rules}] <;> omega"))),
            ("automation",
             by_induction(xs, nil, f"grind [{name}{', ' + n if which == 1 else ''}]")),
        ]  # fmt: skip
    return Sketch(goal, proofs, binders, context)
