"""Equations between lists: parts that agree, parts that cancel, maps, filters, folds."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    FUNCTIONS,
    LISTS,
    POINTS,
    PREDICATES,
    Names,
    Sketch,
    Templates,
    arms,
    depth,
    lines,
    rw,
    simp_only,
)
from leanprover_alpha.corpus.synthesis.families.lists.expressions import (
    Shape,
    binders_of,
    bracketed,
)

TEMPLATES = Templates("lists")


@TEMPLATES.template()
def heads_agree(rng: Random) -> Sketch | None:
    """Equal lists that begin with named elements have equal elements and equal rests."""
    names = Names(rng)
    count = depth(rng, 4)
    left, right = names.several(POINTS, count), names.several(POINTS, count)
    xs, ys = names.several(LISTS, 2)
    at = rng.randrange(count + 1)
    claims = [f"{a} = {b}" for a, b in zip(left, right, strict=True)] + [f"{xs} = {ys}"]
    flip = rng.random() < 0.3
    goal = claims[at]
    if flip:
        goal = " = ".join(reversed(goal.split(" = ")))
    if rng.random() < 0.3:
        other = rng.choice(claims)
        goal = f"{other} ∧ {goal}"
    kinds = f"{{{' '.join(left + right)} : α}} {{{xs} {ys} : List α}}"
    text = f"{' :: '.join([*left, xs])} = {' :: '.join([*right, ys])}"
    used = [f"h{i}" for i in range(1, count + 2)]
    term = "h"
    pattern = "⟨" + ", ".join(used) + "⟩"
    one = used[at] + (".symm" if flip else "")
    peel = ["injection h with h1 h"] if count == 1 else []
    proofs = [
        ("cases", "cases h\nrfl" if "∧" not in goal else "cases h\nexact ⟨rfl, rfl⟩"),
        ("automation", "simp_all"),
        ("structured", lines("simp only [List.cons.injEq] at h", f"obtain {pattern} := {term}",
                             "subst_vars" if "∧" in goal else f"exact {one}",
                             "exact ⟨rfl, rfl⟩" if "∧" in goal else "")),
        ("automation", "grind"),
    ]  # fmt: skip
    if peel and "∧" not in goal:
        last = ("h1" if at == 0 else "h") + (".symm" if flip else "")
        proofs.append(("structured", lines(*peel, f"exact {last}")))
    return Sketch(goal, proofs, f"{{α : Type}} {kinds} (h : {text})")


@TEMPLATES.template()
def cancel_append(rng: Random) -> Sketch | None:
    """What is appended on both sides can be cancelled."""
    names = Names(rng)
    xs, ys, zs = names.several(LISTS, 3)
    x, y = names.several(POINTS, 2)
    front = Shape(rng, [zs], [x, y], []).draw(depth(rng, 3), "append cons single reverse")
    left = rng.random() < 0.5
    a, b = (front.text(True), xs), (front.text(True), ys)
    if not left:
        a, b = (a[1], a[0]), (b[1], b[0])
    rule = "List.append_cancel_left" if left else "List.append_cancel_right"
    iff = "List.append_right_inj" if left else "List.append_left_inj"
    used = binders_of(front).replace("{α : Type} ", "")
    binders = (
        f"{{α : Type}} {used} {{{xs} {ys} : List α}} (h : {' ++ '.join(a)} = {' ++ '.join(b)})"
    )
    proofs = [
        ("term", f"exact {rule} h"),
        ("rewrite", f"exact ({iff} _).mp h"),
        ("rewrite", lines(f"rw [{iff}] at h", "exact h")),
        ("automation", "simp_all"),
        ("automation", "simpa using h"),
        ("structured", lines(f"have h' := {rule} h", "rw [h']")),
    ]
    if front.op == "var" and left:
        proofs.append(("induction", lines(f"induction {zs} with", "| nil => exact h",
                                          f"| cons e {zs} ih =>", "  injection h with _ h",
                                          "  exact ih h")))  # fmt: skip
    return Sketch(f"{xs} = {ys}", proofs, binders)


@TEMPLATES.template()
def maps_fuse(rng: Random) -> Sketch | None:
    """Mapping one function after another is mapping their composite."""
    names = Names(rng)
    xs = names.take(LISTS)
    fs = names.several(FUNCTIONS, rng.randint(1, 3))
    chain = [rng.choice(fs) for _ in range(2 + depth(rng, 4) - 1)]
    left = xs + "".join(f".map {f}" if i == 0 else f").map {f}" for i, f in enumerate(chain))
    left = "(" * (len(chain) - 1) + left
    inner = "x"
    for f in chain:
        inner = f"{f} {inner}" if inner == "x" else f"{f} ({inner})"
    used = list(dict.fromkeys(chain))
    dots = rng.random() < 0.5
    composite = f"({' ∘ '.join(reversed(chain))})" if dots else f"(fun x => {inner})"
    goal = f"{left} = {xs}.map {composite}"
    induct = [("nil", "rfl"),
              (f"cons x {xs} ih", lines("simp only [List.map_cons]", "rw [ih]", "rfl")
               if dots else simp_only(["List.map_cons", "ih"]))]  # fmt: skip
    easy = [("nil", "rfl"), (f"cons x {xs} ih", "simp_all")]
    proofs = [
        ("automation", "simp"),
        ("rewrite", lines("simp only [List.map_map]", "rfl")),
        ("rewrite", rw(["List.map_map"] * (len(chain) - 1))),
        ("induction", arms(f"induction {xs} with", induct)),
        ("induction", arms(f"induction {xs} with", easy)),
        ("automation", "simp [Function.comp_def]"),
    ]
    return Sketch(goal, proofs, f"{{α : Type}} ({' '.join(used)} : α → α) ({xs} : List α)")


@TEMPLATES.template()
def filters_of_expression(rng: Random) -> Sketch | None:
    """`filter` goes through appended lists."""
    names = Names(rng)
    lists = names.several(LISTS, 3)
    p, q = names.several(PREDICATES[:2], 2)
    parts = [rng.choice(lists) for _ in range(1 + depth(rng, 5))]
    twice = rng.random() < 0.4
    inner = bracketed(rng, parts)
    if len(parts) > 1:
        inner = f"({inner})"
    left = f"{inner}.filter {p}"
    tail = f".filter {p}"
    law = ["List.filter_append"] if len(parts) > 1 else []
    if twice:
        left, tail = f"({left}).filter {q}", f".filter fun x => {q} x && {p} x"
        law += ["List.filter_filter"]
    shape = inner[1:-1] if len(parts) > 1 else inner
    right = shape
    for name in lists:
        right = right.replace(name, f"({name}{tail})")
    used = [x for x in lists if x in parts]
    if len({len(x) for x in used}) > 1 or any(a != b and a in b for a in used for b in used):
        return None
    binders = f"{{α : Type}} ({p}{' ' + q if twice else ''} : α → Bool) ({' '.join(used)} : List α)"
    again = [*law, "Bool.and_comm"]
    proofs = [
        ("rewrite", simp_only(law)),
        ("automation", "simp"),
        ("rewrite", rw(dict.fromkeys(law)) if law else "rfl"),
        ("automation", f"simp [{', '.join(dict.fromkeys(again))}]"),
        ("automation", "grind"),
    ]
    if not law:
        return None
    return Sketch(f"{left} = {right}", proofs, binders)


@TEMPLATES.template()
def fold_of_expression(rng: Random) -> Sketch | None:
    """Folding from the right over appended lists: the fold of the rest is the start."""
    names = Names(rng)
    lists, points = names.several(LISTS, 3), names.several(POINTS, 2)
    f, start = names.take(FUNCTIONS[:3]), names.take(POINTS)
    rights = rng.random() < 0.6
    parts = [rng.choice([*lists, *(f"[{p}]" for p in points)]) for _ in range(1 + depth(rng, 5))]
    e = bracketed(rng, parts)
    value = start
    if rights:
        for part in reversed(parts):
            atom = value if " " not in value else f"({value})"
            value = f"{f} {part[1]} {atom}" if part[0] == "[" else f"{part}.foldr {f} {atom}"
        left = f"({e}).foldr {f} {start}"
    else:
        for part in parts:
            atom = value if " " not in value else f"({value})"
            value = f"{f} {atom} {part[1]}" if part[0] == "[" else f"{part}.foldl {f} {atom}"
        left = f"({e}).foldl {f} {start}"
    if len(parts) == 1:
        return None
    side = "foldr" if rights else "foldl"
    laws = [f"List.{side}_append", f"List.{side}_cons", f"List.{side}_nil"]
    used = [x for x in lists if x in parts]
    marks = [p for p in points if f"[{p}]" in parts]
    kind = "α → β → β" if rights else "β → α → β"
    binders = f"{{α β : Type}} ({f} : {kind}) ({start} : β)"
    binders += f" ({' '.join(marks)} : α)" if marks else ""
    binders += f" ({' '.join(used)} : List α)" if used else ""
    proofs = [
        ("rewrite", simp_only(laws[:1] if not marks else laws)),
        ("automation", "simp"),
        ("rewrite", rw([laws[0]] * (len(parts) - 1)) if not marks
         else lines(rw([laws[0]] * (len(parts) - 1)), "rfl")),
        ("automation", "grind"),
    ]  # fmt: skip
    return Sketch(f"{left} = {value}", proofs, binders)
