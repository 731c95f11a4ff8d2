"""Facts about enumerations: permutations, numbers, questions and operations on constants."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    bullets,
    lines,
    small,
)
from leanprover_alpha.corpus.synthesis.families.inductives.enums import (
    MAPS,
    Enum,
    case_proofs,
    place,
)

TEMPLATES = Templates("inductives")


@TEMPLATES.template(2)
def enum_cycle(rng: Random) -> Sketch | None:
    """A permutation, often enough, is the identity; a composite of two is a third."""
    names, enum = Names(rng), Enum(rng)
    f, x = names.take(MAPS), rng.choice("xcds")
    perm = enum.permutation(rng)
    if rng.random() < 0.5:
        order, now = 1, perm
        while any(now[m] != m for m in enum.members):
            order, now = order + 1, {m: perm[now[m]] for m in enum.members}
        if order == 1:
            return None
        left = f"{f} {x}"
        for _ in range(order - 1):
            left = f"{f} ({left})"
        return Sketch(
            f"{left} = {x}",
            case_proofs(enum, x, [f]),
            f"({x} : {enum.name})",
            [enum.text, enum.table(f, perm)],
        )
    g, h = names.several(MAPS, 2)
    other = enum.permutation(rng)
    both = {m: perm[other[m]] for m in enum.members}
    context = [enum.text, enum.table(f, perm), enum.table(g, other), enum.table(h, both)]
    return Sketch(
        f"{f} ({g} {x}) = {h} {x}", case_proofs(enum, x, [f, g, h]), f"({x} : {enum.name})", context
    )


@TEMPLATES.template()
def enum_injective(rng: Random) -> Sketch | None:
    """A permutation takes no value twice, and takes every value."""
    names, enum = Names(rng), Enum(rng)
    f, perm = names.take(MAPS), enum.permutation(rng)
    context = [enum.text, enum.table(f, perm)]
    if rng.random() < 0.5:
        proofs = [
            ("cases", f"cases x <;> cases y <;> simp [{f}] at h ⊢"),
            ("cases", "cases x <;> cases y <;> first | rfl | cases h"),
            ("automation", f"cases x <;> cases y <;> simp_all [{f}]"),
            ("automation", f"cases x <;> cases y <;> grind [{f}]"),
            ("cases", "cases x <;> cases y <;> first | rfl | contradiction"),
        ]
        return Sketch("x = y", proofs, f"{{x y : {enum.name}}} (h : {f} x = {f} y)", context)
    back = {v: k for k, v in perm.items()}
    proofs = [
        ("cases", arms("cases y with", [(m, f"exact ⟨.{back[m]}, rfl⟩") for m in enum.members])),
        ("cases", lines("cases y", *(f"· exists .{back[m]}" for m in enum.members))),
        (
            "cases",
            lines("cases y", *(f"· exact ⟨.{back[m]}, by simp [{f}]⟩" for m in enum.members)),
        ),
        (
            "structured",
            lines("match y with", *(f"| .{m} => exact ⟨.{back[m]}, rfl⟩" for m in enum.members)),
        ),
    ]
    return Sketch(f"∃ x, {f} x = y", proofs, f"(y : {enum.name})", context)


@TEMPLATES.template()
def enum_exhausted(rng: Random) -> Sketch | None:
    """Every value is one of the constants; a value that is none but one is that one."""
    enum = Enum(rng, 3)
    x = rng.choice("xcds")
    members = enum.members[:]
    rng.shuffle(members)
    k = rng.randint(1, len(members))
    last = members[k:]
    goal = " ∨ ".join(f"{x} = .{m}" for m in members[:k])
    gaps = " ".join(f"(h{i} : {x} ≠ .{m})" for i, m in enumerate(last))
    proofs = [
        ("cases", f"cases {x} <;> simp_all" if last else f"cases {x} <;> simp"),
        ("automation", f"cases {x} <;> grind"),
        (
            "cases",
            arms(
                f"cases {x} with",
                [
                    (m, f"exact absurd rfl h{last.index(m)}" if m in last else "simp")
                    for m in enum.members
                ],
            ),
        ),
        (
            "cases",
            arms(
                f"cases {x} with",
                [
                    (m, "contradiction" if m in last else place(members[:k], m))
                    for m in enum.members
                ],
            ),
        ),
        (
            "structured",
            lines(
                f"match {x} with",
                *(
                    f"| .{m} => " + ("contradiction" if m in last else place(members[:k], m))
                    for m in enum.members
                ),
            ),
        )
        if not last
        else ("automation", f"cases {x} <;> first | contradiction | simp"),
    ]
    return Sketch(goal, proofs, f"({x} : {enum.name}) {gaps}".strip(), [enum.text])


@TEMPLATES.template()
def enum_numbered(rng: Random) -> Sketch | None:
    """Numbers given to constants: their bounds, and which constant has which number."""
    names, enum = Names(rng), Enum(rng, 3)
    v, x = (
        names.take(("code", "rank", "price", "weight", "number", "index", "score", "points")),
        rng.choice("xcds"),
    )
    numbers = rng.sample(range(60), len(enum.members))
    table = dict(zip(enum.members, map(str, numbers), strict=True))
    context = [enum.text, enum.table(v, table, "Nat")]
    which = rng.randrange(4)
    binders = f"({x} : {enum.name})"
    if which == 0:
        goal = rng.choice(
            [
                f"{v} {x} ≤ {max(numbers) + small(rng)}",
                f"{min(numbers)} ≤ {v} {x}",
                f"{v} {x} < {max(numbers) + small(rng, 1)}",
            ]
        )
    elif which == 1:
        m = rng.choice(enum.members)
        goal, binders = f"{x} = .{m}", f"{{{x} : {enum.name}}} (h : {v} {x} = {table[m]})"
        proofs = [
            ("cases", f"cases {x} <;> simp [{v}] at h ⊢"),
            ("cases", f"cases {x} <;> first | rfl | cases h"),
            ("automation", f"cases {x} <;> simp_all [{v}]"),
            ("automation", f"cases {x} <;> grind [{v}]"),
            (
                "cases",
                arms(
                    f"cases {x} with",
                    [(k, "rfl" if k == m else f"simp [{v}] at h") for k in enum.members],
                ),
            ),
        ]
        return Sketch(goal, proofs, binders, context)
    elif which == 2:
        goal, binders = "x = y", f"{{x y : {enum.name}}} (h : {v} x = {v} y)"
        proofs = [
            ("cases", f"cases x <;> cases y <;> simp [{v}] at h ⊢"),
            ("automation", f"cases x <;> cases y <;> simp_all [{v}]"),
            ("automation", f"cases x <;> cases y <;> grind [{v}]"),
        ]
        return Sketch(goal, proofs, binders, context)
    else:
        f = names.take(MAPS)
        perm = enum.permutation(rng)
        bound = max(int(table[m]) + int(table[perm[m]]) for m in enum.members)
        goal = f"{v} {x} + {v} ({f} {x}) ≤ {bound + small(rng, 0, 3)}"
        context.append(enum.table(f, perm))
        return Sketch(goal, case_proofs(enum, x, [v, f], "decide"), binders, context)
    return Sketch(goal, case_proofs(enum, x, [v], "decide"), binders, context)


@TEMPLATES.template()
def enum_test(rng: Random) -> Sketch | None:
    """A yes-or-no question about constants, and how a function changes the answer."""
    names, enum = Names(rng), Enum(rng)
    f, q, x = (
        names.take(MAPS),
        names.take(("isWarm", "isOpen", "isGood", "isLow", "isMain", "isFree", "isOdd")),
        rng.choice("xcds"),
    )
    perm = enum.permutation(rng)
    if rng.random() < 0.5 and len(enum.members) % 2 == 0:
        half = rng.sample(enum.members, len(enum.members) // 2)
        rest = [m for m in enum.members if m not in half]
        perm = dict(zip(half + rest, rest + half, strict=True))
        answers = {m: "true" if m in half else "false" for m in enum.members}
        goal, binders = f"{q} ({f} {x}) = !{q} {x}", f"({x} : {enum.name})"
        return Sketch(
            goal,
            case_proofs(enum, x, [q, f]),
            binders,
            [enum.text, enum.table(f, perm), enum.table(q, answers, "Bool")],
        )
    answers = {m: rng.choice(["true", "false"]) for m in enum.members}
    yes = [m for m in enum.members if answers[m] == "true"]
    if not yes:
        return None
    goal = f"{q} {x} = true ↔ " + " ∨ ".join(f"{x} = .{m}" for m in yes)
    proofs = [
        ("cases", f"cases {x} <;> simp [{q}]"),
        ("cases", enum.cases(x, f"simp [{q}]")),
        ("automation", f"cases {x} <;> grind [{q}]"),
        (
            "cases",
            lines(
                "constructor",
                bullets(
                    lines("intro h", f"cases {x} <;> simp [{q}] at h ⊢"),
                    lines(
                        "intro h",
                        f"rcases h with {' | '.join(['rfl'] * len(yes))}"
                        if len(yes) > 1
                        else "subst h",
                        "all_goals rfl",
                    ),
                ),
            ),
        ),
    ]
    return Sketch(goal, proofs, f"({x} : {enum.name})", [enum.text, enum.table(q, answers, "Bool")])


@TEMPLATES.template()
def enum_operation(rng: Random) -> Sketch | None:
    """An operation on constants: the greater of two in an order, its laws."""
    names, enum = Names(rng), Enum(rng, 2)
    if len(enum.members) > 4:
        return None
    op = names.take(("join", "max₂", "meet", "both", "combine", "mix", "worse", "better", "merge"))
    first = enum.members
    form = rng.randrange(2)
    rows: list[str] = []
    if form == 0:
        for i, m in enumerate(first[:-1]):
            rows += [f"  | .{m}, y => y" if i == 0 else f"  | .{m}, .{first[0]} => .{m}"]
            rows += [f"  | .{m}, .{k} => .{m}" for k in first[1:i]] if i > 1 else []
            rows += [f"  | .{m}, y => y"] if i else []
        rows += [f"  | .{first[-1]}, _ => .{first[-1]}"]
    else:
        size = len(first)
        rows = [
            f"  | .{a}, .{b} => .{first[(i + j) % size]}"
            for i, a in enumerate(first)
            for j, b in enumerate(first)
        ]
    text = lines(f"def {op} : {enum.name} → {enum.name} → {enum.name}", *rows)
    which = rng.randrange(5)
    x, y, z = "x", "y", "z"
    goals = [
        (f"{op} {x} {y} = {op} {y} {x}", [x, y]),
        (f"{op} ({op} {x} {y}) {z} = {op} {x} ({op} {y} {z})", [x, y, z]),
        (f"{op} .{first[0]} {x} = {x}", [x]),
        (f"{op} {x} .{first[0]} = {x}", [x]),
        (
            f"{op} {x} {x} = {x}"
            if form == 0
            else f"{op} {x} ({op} {y} {x}) = {op} ({op} {x} {x}) {y}",
            [x] if form == 0 else [x, y],
        ),
    ]
    goal, used = goals[which]
    split = " <;> ".join(f"cases {v}" for v in used)
    proofs = [
        ("cases", f"{split} <;> rfl"),
        ("cases", f"{split} <;> simp [{op}]"),
        *([("automation", f"{split} <;> decide")] if enum.derived else []),
        ("automation", f"{split} <;> grind [{op}]"),
        (
            "cases",
            lines(
                f"cases {used[0]}",
                f"all_goals {' <;> '.join([*(f'cases {v}' for v in used[1:]), 'rfl'])}",
            ),
        ),
    ]
    return Sketch(goal, proofs, f"({' '.join(used)} : {enum.name})", [enum.text, text])
