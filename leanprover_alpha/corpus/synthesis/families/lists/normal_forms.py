"""A list expression's length, map, reverse, members: computed through the whole expression."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    FUNCTIONS,
    LISTS,
    POINTS,
    Names,
    Sketch,
    Templates,
    arms,
    bullets,
    depth,
    lines,
    rw,
    simp_only,
)
from leanprover_alpha.corpus.synthesis.families.lists.expressions import (
    LENGTHS,
    Expression,
    Shape,
    binders_of,
    bracketed,
    drawn,
    length_of,
    mapped,
    reversed_,
    var,
)

TEMPLATES = Templates("lists")


@TEMPLATES.template(2)
def length_of_expression(rng: Random) -> Sketch | None:
    """The length of an expression, put together from those of the variables."""
    e, binders = drawn(rng)
    used = list(dict.fromkeys(LENGTHS[n.op] for n in e.walk() if n.op != "var"))
    chain = list(dict.fromkeys((LENGTHS[n.op], n.text()) for n in e.walk() if n.op != "var"))
    if not used:
        return None
    direct = length_of(e)
    swapped = rng.random() < 0.5
    goal = direct
    if swapped:
        leaves = direct.replace("(", "").replace(")", "").split(" + ")
        rng.shuffle(leaves)
        goal = " + ".join(leaves)
    by_rw = rw([rule for rule, _ in chain])
    proofs = [("rewrite", lines(by_rw, "omega") if swapped else by_rw)]
    proofs += [
        ("rewrite", lines(simp_only(used), "omega") if swapped else simp_only(used)),
        ("automation", "simp +arith"),
        ("automation", "simp <;> omega"),
        ("automation", "grind"),
    ]
    return Sketch(f"{e.text(True)}.length = {goal}", proofs, binders)


@TEMPLATES.template(2)
def map_of_expression(rng: Random) -> Sketch | None:
    """`map` goes through an expression down to its variables."""
    e, _ = drawn(rng, "append append reverse cons single")
    f = rng.choice(FUNCTIONS)
    to = mapped(e, f)
    laws = {
        "append": "List.map_append",
        "reverse": "List.map_reverse",
        "cons": "List.map_cons",
        "single": "List.map_singleton",
    }
    used = [laws[n.op] for n in e.walk() if n.op != "var"]
    if not used:
        return None
    goal = f"{e.text(True)}.map {f} = {to.text()}"
    binders = binders_of(e).replace("{α : Type}", f"{{α β : Type}} ({f} : α → β)")
    proofs = [
        ("rewrite", rw(dict.fromkeys(used))),
        ("rewrite", simp_only(used)),
        ("rewrite", rw(used)),
        ("automation", "simp"),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, binders)


@TEMPLATES.template(2)
def reverse_of_expression(rng: Random) -> Sketch | None:
    """The reversal of an expression, worked out."""
    e, binders = drawn(rng, "append append reverse cons single")
    laws = {
        "append": "List.reverse_append",
        "reverse": "List.reverse_reverse",
        "cons": "List.reverse_cons",
        "single": "List.reverse_cons",
    }
    used = [laws[n.op] for n in e.walk() if n.op != "var"]
    if not used:
        return None
    more = ["List.reverse_cons", "List.reverse_nil", "List.nil_append"]
    if any(n.op == "single" for n in e.walk()):
        used = [*dict.fromkeys(used), *more]
    to = reversed_(e)
    goal = f"{e.text(True)}.reverse = {to.text()}"
    proofs = [
        ("rewrite", simp_only(used)),
        ("rewrite", rw(used)),
        ("automation", "simp"),
        ("rewrite", simp_only([*used, "List.append_assoc", "List.nil_append", "List.cons_append"])),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, binders)


@TEMPLATES.template(2)
def append_brackets(rng: Random) -> Sketch | None:
    """Two ways to put brackets into a chain of appended lists."""
    names = Names(rng)
    lists = names.several(LISTS, 3)
    points = names.several(POINTS, 2)
    parts = [rng.choice([*lists, *(f"[{p}]" for p in points)]) for _ in range(2 + depth(rng, 6))]
    left, right = bracketed(rng, parts), bracketed(rng, parts)
    if left == right:
        return None
    used = [p for p in points if f"[{p}]" in parts]
    heads = [p for p in lists if p in parts]
    binders = "{α : Type}" + (f" ({' '.join(used)} : α)" if used else "")
    binders += f" ({' '.join(heads)} : List α)" if heads else ""
    proofs = [
        ("rewrite", simp_only(["List.append_assoc"])),
        ("automation", "simp"),
        ("rewrite", rw(["List.append_assoc"] * (len(parts) - 2))),
        ("automation", "grind"),
    ]
    if heads and parts[0] == heads[0] and parts.count(heads[0]) == 1:
        h = heads[0]
        step = simp_only(["List.cons_append", "List.append_assoc"])
        nil = simp_only(["List.nil_append", "List.append_assoc"])
        proofs.append(
            ("induction", arms(f"induction {h} with", [("nil", nil), (f"cons e {h} ih", step)]))
        )
    return Sketch(f"{left} = {right}", proofs, binders)


@TEMPLATES.template(2)
def member_goes_up(rng: Random) -> Sketch | None:
    """An element of one list is an element of an expression that holds the list."""
    names = Names(rng)
    lists, points = names.several(LISTS, 3), names.several(POINTS, 3)
    point = points.pop()
    e = var(lists[0])
    term = "h"
    rules: list[str] = []
    shape = Shape(rng, lists[1:], points, [])
    for _ in range(1 + depth(rng, 6)):
        how = rng.choice(["left", "right", "cons", "reverse"])
        other = shape.draw(rng.choice([0, 0, 0, 1]), "append reverse cons")
        inner = term if " " not in term else f"({term})"
        if how == "left":
            e, term = Expression("append", (e, other)), f"List.mem_append_left _ {inner}"
        elif how == "right":
            e, term = Expression("append", (other, e)), f"List.mem_append_right _ {inner}"
        elif how == "cons":
            p = rng.choice(points)
            e, term = Expression("cons", (e,), p), f"List.mem_cons_of_mem _ {inner}"
        else:
            e, term = Expression("reverse", (e,)), f"List.mem_reverse.mpr {inner}"
        rules.insert(0, term.split()[0])
    by_apply = []
    for rule in rules:
        by_apply.append(f"apply {rule}")
    more = f"(h : {point} ∈ {lists[0]})"
    nodes = binders_of(e)
    where = nodes.index("(")
    binders = f"{nodes[:where]}{{{point} : α}} {nodes[where:]} {more}"
    laws = {"append": "List.mem_append", "cons": "List.mem_cons", "reverse": "List.mem_reverse"}
    used = [laws[n.op] for n in e.walk() if n.op in laws]
    proofs = [
        ("term", f"exact {term}"),
        ("structured", lines(*by_apply, "exact h")),
        ("automation", "simp [h]"),
        ("rewrite", lines(simp_only(used), "simp [h]")),
        ("automation", "simp_all"),
        ("automation", "grind"),
    ]
    return Sketch(f"{point} ∈ {e.text()}", proofs, binders)


def membership(e: Expression, x: str) -> list[str]:
    """What `x ∈ e` comes down to, as alternatives."""
    if e.op == "var":
        return [f"{x} ∈ {e.word}"]
    if e.op == "single":
        return [f"{x} = {e.word}"]
    head = [f"{x} = {e.word}"] if e.op == "cons" else []
    return head + [m for a in e.args for m in membership(a, x)]


@TEMPLATES.template(2)
def member_of_expression(rng: Random) -> Sketch | None:
    """Membership in an expression is one of a few cases."""
    e, binders = drawn(rng, "append append reverse cons single")
    x = "e"
    cases = membership(e, x)
    if len(cases) < 2 or len(cases) > 6:
        return None
    laws = {
        "append": "List.mem_append",
        "cons": "List.mem_cons",
        "reverse": "List.mem_reverse",
        "single": "List.mem_singleton",
    }
    used = [laws[n.op] for n in e.walk() if n.op in laws]
    if rng.random() < 0.5:
        goal = f"{x} ∈ {e.text()} ↔ {' ∨ '.join(cases)}"
        rest = [("automation", "simp only [" + ", ".join(dict.fromkeys(used)) + ", or_assoc]")]
        proofs = [
            ("rewrite", rw([*used, "or_assoc"])),
            ("rewrite", simp_only([*used, "or_assoc"])),
            ("cases", lines("constructor", bullets(
                lines("intro h", simp_only(used, " at h"), "simp_all only [true_or, or_true]"),
                lines("intro h", simp_only(used), "simp_all only [true_or, or_true]"),
            ))),
            ("cases",
             lines(simp_only(used), "constructor", "all_goals intro h", "all_goals grind")),
            *rest,
            ("automation", "simp [or_assoc]"),
            ("automation", "grind"),
        ]  # fmt: skip
        return Sketch(goal, proofs, binders + " (e : α)")
    keep = rng.randrange(len(cases))
    against = [c for i, c in enumerate(dict.fromkeys(cases)) if c != cases[keep]]
    hypotheses = " ".join(f"(h{i} : ¬ {c})" for i, c in enumerate(against, 1))
    split = f"rcases h with {' | '.join(['h'] * len(cases))}"
    proofs = [
        ("cases", lines(simp_only([*used, "or_assoc"], " at h"), split,
                        "all_goals first | exact h | contradiction")),
        ("structured", lines(simp_only([*used, "or_assoc"], " at h"),
                             *(f"simp only [h{i}, false_or, or_false] at h"
                               for i in range(1, len(against) + 1)), "exact h")),
        ("automation", "simp_all"),
        ("automation", "simpa [" + ", ".join(f"h{i}" for i in range(1, len(against) + 1))
         + "] using h"),
        ("automation", "grind"),
    ]  # fmt: skip
    return Sketch(cases[keep], proofs, f"{binders} {{e : α}} (h : e ∈ {e.text()}) {hypotheses}")


@TEMPLATES.template()
def empty_expression(rng: Random) -> Sketch | None:
    """If an expression is empty, so is each list in it; if it holds an element, it is not."""
    e, binders = drawn(rng)
    nodes = e.walk()
    fills = [n for n in nodes if n.op in ("cons", "single")]
    if fills:
        proofs = [
            ("automation", "simp"),
            ("structured", lines("intro h", "simp at h")),
            ("structured", lines("intro h", "have := congrArg List.length h", "simp at this")),
            ("automation", "grind"),
        ]
        return Sketch(f"{e.text()} ≠ []", proofs, binders)
    one = rng.choice([n for n in nodes if n.op == "var"]).word
    laws = {
        "append": "List.append_eq_nil_iff",
        "reverse": "List.reverse_eq_nil_iff",
        "map": "List.map_eq_nil_iff",
    }
    used = [laws[n.op] for n in nodes if n.op in laws]
    proofs = [
        ("automation", "simp_all"),
        ("structured", lines(f"cases {one} with", "| nil => rfl", "| cons e l => simp at h")),
        ("structured", lines("apply List.eq_nil_of_length_eq_zero",
                             "have := congrArg List.length h", "simp at this", "omega")),
        ("rewrite", lines(simp_only(used, " at h"), "simp_all only")),
        ("automation", "grind"),
    ]  # fmt: skip
    return Sketch(f"{one} = []", proofs, f"{binders} (h : {e.text()} = [])")
