"""Repeated entries, parts cut off, facts about all entries or some, zips, splits at an entry."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    FUNCTIONS,
    LISTS,
    NUMBERS,
    POINTS,
    Names,
    Sketch,
    Templates,
    depth,
    lines,
    rw,
    simp_only,
    small,
    steps,
)
from leanprover_alpha.corpus.synthesis.families.lists.expressions import (
    LENGTHS,
    Shape,
    binders_of,
    drawn,
    length_of,
)

TEMPLATES = Templates("lists")


@TEMPLATES.template()
def replicate_facts(rng: Random) -> Sketch | None:
    """Lists of one element, repeated."""
    names = Names(rng)
    n, m = names.several(NUMBERS, 2)
    x, y = names.several(POINTS, 2)
    f = names.take(FUNCTIONS)
    a, b = small(rng, 1), small(rng, 1)
    count = rng.choice([n, f"({n} + {a})", f"({n} + {m})", f"({a} * {n})", f"({n} + {m} + {b})"])
    numbers = " ".join(v for v in (n, m) if v in count.replace("(", " ").replace(")", " ").split())
    which = rng.randrange(4)
    proofs = [("automation", "simp"), ("automation", "simp +arith"), ("automation", "grind")]
    bare = count.strip("()")
    if which == 0:
        goal = f"((List.replicate {count} {x}).map {f}).length = {bare}"
        proofs += [("rewrite", rw(["List.length_map", "List.length_replicate"]))]
        proofs += [("rewrite", simp_only(["List.length_map", "List.length_replicate"]))]
        return Sketch(goal, proofs, f"{{α β : Type}} ({f} : α → β) ({x} : α) ({numbers} : Nat)")
    if which == 1:
        goal = f"(List.replicate {count} {x}).map {f} = List.replicate {count} ({f} {x})"
        proofs += [("rewrite", rw(["List.map_replicate"])), ("term", "exact List.map_replicate")]
        if count == n:
            proofs += [("induction", lines(f"induction {n} with", "| zero => rfl",
                        f"| succ {n} ih => rw [List.replicate_succ, List.map_cons, ih, "
                        "List.replicate_succ]"))]  # fmt: skip
        return Sketch(goal, proofs, f"{{α β : Type}} ({f} : α → β) ({x} : α) ({numbers} : Nat)")
    if which == 2:
        binders = f"{{α : Type}} {{{x} {y} : α}} {{{numbers} : Nat}} "
        binders += f"(h : {y} ∈ List.replicate {count} {x})"
        proofs = [
            ("term", "exact List.eq_of_mem_replicate h"),
            ("structured", lines("rw [List.mem_replicate] at h", "exact h.2")),
            ("cases", lines("obtain ⟨_, h⟩ := List.mem_replicate.mp h", "exact h")),
            ("automation", "simp_all"),
            ("automation", "grind"),
        ]
        return Sketch(f"{y} = {x}", proofs, binders)
    k = b
    goal = f"(List.replicate {count} {x} ++ List.replicate {k} {y}).length = {k} + {count}"
    rules = ["List.length_append", "List.length_replicate"]
    proofs = [
        ("rewrite", lines(rw([*rules, "List.length_replicate"]), "omega")),
        ("rewrite", lines(simp_only(rules), "omega")),
        ("rewrite", lines(simp_only([*rules, "Nat.add_comm"]))),
        ("automation", "simp +arith"),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, f"{{α : Type}} ({x} {y} : α) ({numbers} : Nat)")


@TEMPLATES.template()
def take_and_drop(rng: Random) -> Sketch | None:
    """Parts of lists and their lengths."""
    names = Names(rng)
    xs, n, m = names.take(LISTS), names.take(NUMBERS), names.take(NUMBERS)
    a = small(rng, 1)
    count = rng.choice([n, f"({n} + {a})", str(a), f"({n} * {a})"])
    other = rng.choice([m, f"({m} + {small(rng, 1)})", str(small(rng, 1))])
    both = f"{{α : Type}} ({' '.join(v for v in (n, m) if v in f'{count} {other}')} : Nat)"
    if not (n in count or m in other):
        both = "{α : Type}"
    bare = count.strip("()")
    which = rng.randrange(4)
    lemmas = ["List.length_take", "List.length_drop"]
    base = [("automation", "simp <;> omega"), ("automation", "grind")]
    if which == 0:
        goal = f"({xs}.take {count}).length ≤ {bare}"
        only = "{α : Type}" + (f" ({n} : Nat)" if n in count else "")
        base += [
            ("rewrite", lines("rw [List.length_take]", "exact Nat.min_le_left _ _")),
            ("rewrite", lines("rw [List.length_take]", "omega")),
            ("term", "exact List.length_take_le _ _"),
        ]
        return Sketch(goal, base, f"{only} ({xs} : List α)")
    if which == 1:
        goal = f"(({xs}.drop {count}).take {other}).length ≤ {xs}.length - {bare}"
        if "*" in bare or "+" in bare:
            goal = f"(({xs}.drop {count}).take {other}).length ≤ {xs}.length - ({bare})"
        base += [
            ("rewrite", lines(rw(lemmas), "omega")),
            ("rewrite", lines(rw(lemmas), "exact Nat.min_le_right _ _")),
            ("rewrite", lines(simp_only(lemmas), "omega")),
        ]
    elif which == 2:
        goal = f"({xs}.take {count} ++ {xs}.drop {count}).length = {xs}.length"
        base += [
            ("rewrite", "rw [List.take_append_drop]"),
            ("rewrite", lines(rw(["List.length_append", *lemmas]), "omega")),
            ("automation", "simp"),
        ]
        both = "{α : Type}" + (f" ({n} : Nat)" if n in count else "")
    else:
        goal = f"({xs}.take {count}).length + ({xs}.drop {count}).length = {xs}.length"
        base += [
            ("rewrite", lines(rw(lemmas), "omega")),
            ("rewrite", "rw [← List.length_append, List.take_append_drop]"),
            ("rewrite", lines(simp_only(lemmas), "omega")),
        ]
        both = "{α : Type}" + (f" ({n} : Nat)" if n in count else "")
    return Sketch(goal, base, f"{both} ({xs} : List α)")


@TEMPLATES.template()
def forall_in_expression(rng: Random) -> Sketch | None:
    """What holds for all of an expression holds for a list in it, and for a chosen element."""
    e, binders = drawn(rng, "append append reverse cons single")
    nodes = e.walk()
    one = rng.choice([n for n in nodes if n.op in ("var", "single", "cons")])
    laws = {
        "append": "List.mem_append",
        "cons": "List.mem_cons",
        "reverse": "List.mem_reverse",
        "single": "List.mem_singleton",
    }
    used = [laws[n.op] for n in nodes if n.op in laws]
    if not used:
        return None
    p = rng.choice(("P", "Q", "R"))
    head = binders.replace("{α : Type}", f"{{α : Type}} {{{p} : α → Prop}}")
    head += f" (h : ∀ e ∈ {e.text()}, {p} e)"
    if one.op == "var":
        goal = f"∀ e ∈ {one.word}, {p} e"
        proofs = [
            ("structured", lines("intro e he", "apply h", simp_only(used), "simp [he]")),
            ("structured", lines("intro e he", "exact h e (by simp [he])")),
        ]
    else:
        goal = f"{p} {one.word}"
        proofs = [
            ("structured", lines("apply h", "simp")),
            ("term", f"exact h {one.word} (by simp)"),
            ("structured", lines("apply h", simp_only(used), "simp")),
        ]
    proofs += [("automation", "simp_all"), ("automation", "grind")]
    return Sketch(goal, proofs, head)


@TEMPLATES.template()
def exists_list(rng: Random) -> Sketch | None:
    """There is a list with the properties named."""
    names = Names(rng)
    xs = names.take(LISTS[:6])
    a, b = names.several(POINTS, 2)
    count = rng.randint(2, 5)
    k, total = small(rng, 1), 0
    entries = [a] + [rng.choice([a, b, str(small(rng)), f"{a} + {k}"]) for _ in range(count - 1)]
    rng.shuffle(entries)
    total = count
    claims = [f"{xs}.length = {total}", f"{rng.choice(entries)} ∈ {xs}",
              f"{xs}.reverse.length = {total}", f"{xs}.head? = some ({entries[0]})",
              f"{xs} ≠ []", f"({xs}.map (· + {k})).length = {total}",
              f"{xs}.getLast? = some ({entries[-1]})"]  # fmt: skip
    chosen = rng.sample(claims, rng.randint(2, 3))
    goal = f"∃ {xs} : List Nat, {' ∧ '.join(chosen)}"
    witness = "[" + ", ".join(entries) + "]"
    leaves = ", ".join("by simp" if "∈" in c or "≠" in c else "rfl" for c in chosen)
    used = " ".join(v for v in (a, b) if any(v in f"{e} {goal}".split() for e in entries) or v == a)
    if b in goal.replace("(", " ").replace(")", " ").split() and b not in used.split():
        used += f" {b}"
    proofs = [
        ("term", f"exact ⟨{witness}, {leaves}⟩"),
        ("structured", lines(f"refine ⟨{witness}, {', '.join(['?_'] * len(chosen))}⟩ <;> simp")),
        ("automation", f"exact ⟨{witness}, by simp⟩"),
        ("structured", lines(f"exists {witness}", "simp")),
    ]
    return Sketch(goal, proofs, f"({used} : Nat)")


@TEMPLATES.template()
def zip_lengths(rng: Random) -> Sketch | None:
    """Lists zipped together, and their lengths."""
    names = Names(rng)
    xs, ys, zs = names.several(LISTS, 3)
    f = names.take(FUNCTIONS)
    shape = Shape(rng, [xs, zs], [], [])
    e = shape.draw(depth(rng, 3), "append reverse append")
    a = small(rng, 1)
    used = binders_of(e).replace("{α : Type} ", "")
    given = f"{{α β : Type}} {used} ({ys} : List β) (h : {ys}.length = {length_of(e)} + {a})"
    which = rng.randrange(3)
    lengths = [LENGTHS[n.op] for n in e.walk() if n.op != "var"]
    if which == 0:
        goal = f"({e.text(True)}.zip {ys}).length = {length_of(e)}"
        rules = ["List.length_zip", *lengths]
    elif which == 1:
        goal = f"({ys}.zip {e.text(True)}).length + {a} = {ys}.length"
        rules = ["List.length_zip", *lengths]
    else:
        goal = f"(List.zipWith {f} {e.text(True)} {ys}).length = {length_of(e)}"
        given = given.replace("{α β : Type}", f"{{α β γ : Type}} ({f} : α → β → γ)")
        rules = ["List.length_zipWith", *lengths]
    proofs = [
        ("rewrite", lines(simp_only(rules), "omega")),
        ("rewrite", lines(rw(dict.fromkeys(rules)), "omega")),
        ("automation", lines("simp", "omega")),
        ("automation", "grind"),
    ]
    return Sketch(goal, proofs, given)


@TEMPLATES.template()
def reverse_by_calc(rng: Random) -> Sketch | None:
    """Twice reversed, in a chain of equations, with `map` between."""
    names = Names(rng)
    xs, ys = names.several(LISTS, 2)
    f = names.take(FUNCTIONS)
    inner = Shape(rng, [xs, ys], [], []).draw(depth(rng, 3), "append reverse")
    e = inner.text(True)
    start = f"({e}.reverse.map {f}).reverse"
    binders = binders_of(inner).replace("{α : Type}", f"{{α β : Type}} ({f} : α → β)")
    goal = f"{start} = {e}.map {f}"
    chain = [
        (f"({e}.map {f}).reverse.reverse", "by rw [List.map_reverse]"),
        (f"{e}.map {f}", "List.reverse_reverse _"),
    ]
    proofs = [
        ("calc", steps(start, chain)),
        ("rewrite", "rw [List.map_reverse, List.reverse_reverse]"),
        ("rewrite", simp_only(["List.map_reverse", "List.reverse_reverse"])),
        ("automation", "simp"),
    ]
    return Sketch(goal, proofs, binders)


@TEMPLATES.template()
def split_at_member(rng: Random) -> Sketch | None:
    """A member stands somewhere: the list falls into what is before and what is after it."""
    names = Names(rng)
    xs, ys = names.several(LISTS, 2)
    x = names.take(POINTS)
    more = names.take(POINTS)
    e = Shape(rng, [ys], [more], []).draw(rng.randint(0, 3), "append cons single reverse")
    whole = rng.choice([f"{xs} ++ {e.text(True)}", f"{e.text(True)} ++ {xs}"])
    first = whole.startswith(xs + " ")
    text = e.text(True)
    pair = f"as, bs ++ {text}" if first else f"{text} ++ as, bs"
    used = binders_of(e).replace("{α : Type} ", "")
    binders = f"{{α : Type}} {used} {{{x} : α}} {{{xs} : List α}} (h : {x} ∈ {xs})"
    goal = f"∃ us vs, {whole} = us ++ {x} :: vs"
    proofs = [
        ("structured",
         lines("obtain ⟨as, bs, rfl⟩ := List.append_of_mem h", f"exact ⟨{pair}, by simp⟩")),
        ("structured", lines("obtain ⟨as, bs, h⟩ := List.append_of_mem h",
                             f"refine ⟨{pair}, ?_⟩", "rw [h]", "simp")),
        ("structured", lines("apply List.append_of_mem", "simp [h]")),
        ("term", "exact List.append_of_mem (by simp [h])"),
    ]  # fmt: skip
    if xs in ("as", "bs", "us", "vs") or ys in ("as", "bs", "us", "vs"):
        return None
    return Sketch(goal, proofs, binders)
