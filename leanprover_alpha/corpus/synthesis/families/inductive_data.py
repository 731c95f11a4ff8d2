"""Enumerations, containers and inductive predicates of the user's own."""

# ruff: noqa: E501
from __future__ import annotations

from itertools import pairwise
from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    bullets,
    depth,
    lines,
    small,
)

DATA = Templates("inductives")
ENUMS = {
    "Colour": "red green blue yellow violet orange black white",
    "Dir": "north east south west up down",
    "Suit": "clubs diamonds hearts spades",
    "Light": "off dim bright blinking",
    "Season": "spring summer autumn winter",
    "Move": "rock paper scissors lizard",
    "Phase": "idle warm busy cooling broken",
    "Coin": "penny nickel dime quarter",
    "Verdict": "yes no perhaps never always",
    "Gear": "park reverse neutral drive low",
    "Tense": "past present future",
    "Level": "low mid high top",
    "Planet": "venus earth mars saturn pluto",
    "Door": "shut ajar wide locked",
    "Signal": "go halt slow alarm",
    "Chess": "pawn knight bishop rook queen king",
}
MAPS = (
    "next",
    "turn",
    "flip",
    "swap",
    "rotate",
    "partner",
    "shift",
    "after",
    "before",
    "opposite",
    "step",
    "other",
)


class Enum:
    """A type of a few constants."""

    def __init__(self, rng: Random, least: int = 2) -> None:
        self.name = rng.choice([n for n, v in ENUMS.items() if len(v.split()) >= least])
        members = ENUMS[self.name].split()
        rng.shuffle(members)
        self.members = members[: rng.randint(least, min(6, len(members)))]
        self.derived = rng.random() < 0.6
        self.text = lines(f"inductive {self.name} where", *(f"  | {m}" for m in self.members),
                          "  deriving DecidableEq" if self.derived else "")  # fmt: skip

    def table(self, name: str, values: dict[str, str], to: str = "") -> str:
        """A definition by cases."""
        dot = "" if to else "."
        rows = [f"  | .{m} => {dot}{values[m]}" for m in self.members]
        return lines(f"def {name} : {self.name} → {to or self.name}", *rows)

    def permutation(self, rng: Random) -> dict[str, str]:
        """The members, permuted."""
        images = self.members[:]
        rng.shuffle(images)
        return dict(zip(self.members, images, strict=True))

    def cases(self, x: str, body: str = "rfl") -> str:
        """`cases x with`, the same proof for each member."""
        return arms(f"cases {x} with", [(m, body) for m in self.members])


def case_proofs(enum: Enum, x: str, used: list[str], body: str = "rfl") -> list[tuple[str, str]]:
    """Proofs by running through the members."""
    rules = ", ".join(used)
    return [
        ("cases", f"cases {x} <;> {body}"),
        ("cases", enum.cases(x, body)),
        ("cases", lines(f"cases {x}", *([f"· {body}"] * len(enum.members)))),
        ("cases", f"cases {x} <;> simp [{rules}]"),
        *([("automation", f"cases {x} <;> decide")] if enum.derived else []),
        ("automation", f"cases {x} <;> grind [{rules}]"),
    ]


@DATA.template(2)
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


@DATA.template()
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


@DATA.template()
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


def place(members: list[str], m: str) -> str:
    """The proof that picks `m` out of a disjunction of equations."""
    return f"exact {nest(members.index(m), len(members))}"


def nest(at: int, count: int) -> str:
    """`.inr (.inr … rfl)`."""
    term = "rfl" if at == count - 1 else ".inl rfl"
    for _ in range(at):
        term = f".inr ({term})" if " " in term else f".inr {term}"
    return term


@DATA.template()
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


@DATA.template()
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


@DATA.template()
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


CONTAINERS = (
    "Maybe",
    "Result",
    "Cell",
    "Slot",
    "Answer",
    "Lookup",
    "Reply",
    "Field",
    "Status",
    "Entry",
    "Parse",
    "Fetch",
)
GOODS = ("just", "ok", "full", "found", "here", "value", "ready", "given")
BADS = ("nothing", "missing", "void", "lost", "gone", "failed", "absent", "late", "unknown")


class Container:
    """A type like `Option`, with one to three ways to fail, some with a number."""

    def __init__(self, rng: Random) -> None:
        names = Names(rng)
        self.name, self.good = names.take(CONTAINERS), names.take(GOODS)
        bads = names.several(BADS, rng.randint(1, 3))
        self.bads = [(b, rng.random() < 0.4) for b in bads]
        rows = [
            f"  | {self.good} (a : α)",
            *(f"  | {b}{' (n : Nat)' if n else ''}" for b, n in self.bads),
        ]
        rng.shuffle(rows)
        self.text = lines(f"inductive {self.name} (α : Type) where", *rows)

    def define(self, head: str, good: str) -> str:
        """A function that leaves failures alone."""
        rows = [f"  | .{b}{' n' if n else ''} => .{b}{' n' if n else ''}" for b, n in self.bads]
        return lines(head, f"  | .{self.good} a => {good}", *rows)

    def cases(self, x: str, good: str, bad: str = "rfl") -> str:
        """`cases x with`."""
        return arms(
            f"cases {x} with",
            [(f"{self.good} a", good), *((f"{b}{' n' if n else ''}", bad) for b, n in self.bads)],
        )


@DATA.template(2)
def container_laws(rng: Random) -> Sketch | None:
    """Mapping and chaining over a type like `Option`."""
    names, box = Names(rng), Container(rng)
    m, b = (
        names.take(("map", "apply", "change", "over", "lift", "onValue")),
        names.take(("bind", "andThen", "chain", "follow", "next")),
    )
    C = box.name
    dotted = rng.random() < 0.5
    mname, bname = (f"{C}.{m}", f"{C}.{b}") if dotted else (m, b)
    rec = box.define(
        f"def {mname} {{α β : Type}} (f : α → β) : {C} α → {C} β", f".{box.good} (f a)"
    )
    bnd = box.define(f"def {bname} {{α β : Type}} (k : α → {C} β) : {C} α → {C} β", "k a")
    x = rng.choice("xcdv")

    def ap(name: str, f: str, arg: str) -> str:
        arg = arg if " " not in arg else f"({arg})"
        f = f if " " not in f else f"({f})"
        return f"{arg}.{name.split('.')[1]} {f}" if dotted else f"{name} {f} {arg}"

    which = rng.randrange(6)
    chain = [rng.choice(["f", "g"]) for _ in range(1 + depth(rng, 4))]
    given = f"(f g : α → α) ({x} : {C} α)"
    context = [box.text, rec]
    used = [mname]
    if which == 0:
        left, inner = x, "a"
        for f in chain:
            left, inner = ap(mname, f, left), f"{f} {inner}" if inner == "a" else f"{f} ({inner})"
        goal = f"{left} = {ap(mname, f'fun a => {inner}', x)}"
    elif which == 1:
        goal, given = f"{ap(mname, 'fun a => a', x)} = {x}", f"({x} : {C} α)"
        if rng.random() < 0.5:
            goal = f"{ap(mname, 'id', x)} = {x}"
    elif which == 2:
        given = f"(f g : α → {C} α) ({x} : {C} α)"
        goal = f"{ap(bname, 'g', ap(bname, 'f', x))} = {ap(bname, 'fun a => ' + ap(bname, 'g', 'f a'), x)}"
        if rng.random() < 0.5:
            goal = f"{ap(bname, 'f', ap(bname, 'g', ap(bname, 'f', x)))} = {ap(bname, 'fun a => ' + ap(bname, 'f', ap(bname, 'g', 'f a')), x)}"
        context, used = [box.text, bnd], [bname]
    elif which == 3:
        goal, context, used = f"{ap(bname, f'{C}.{box.good}', x)} = {x}", [box.text, bnd], [bname]
        given = f"({x} : {C} α)"
    elif which == 4:
        given = f"(f g : α → α) (k : α → {C} α) ({x} : {C} α)"
        goal = rng.choice([f"{ap(mname, 'f', ap(bname, 'k', x))} = {ap(bname, 'fun a => ' + ap(mname, 'f', 'k a'), x)}",
                           f"{ap(bname, 'k', ap(mname, 'f', x))} = {ap(bname, 'fun a => k (f a)', x)}",
                           f"{ap(bname, 'k', ap(mname, 'g', ap(mname, 'f', x)))} = {ap(bname, 'fun a => k (g (f a))', x)}"])  # fmt: skip
        context, used = [box.text, rec, bnd], [mname, bname]
    else:
        goal = f"{ap(bname, f'fun a => {C}.{box.good} (f (g a))', x)} = {ap(mname, 'f', ap(mname, 'g', x))}"
        context, used = [box.text, rec, bnd], [mname, bname]
    rules = ", ".join(used)
    proofs = [
        ("cases", f"cases {x} <;> rfl"),
        ("cases", box.cases(x, "rfl")),
        ("cases", box.cases(x, f"simp [{rules}]", f"simp [{rules}]")),
        ("automation", f"cases {x} <;> grind [{rules}]"),
        (
            "structured",
            lines(
                f"match {x} with",
                f"| .{box.good} a => rfl",
                *(f"| .{b}{' n' if n else ''} => rfl" for b, n in box.bads),
            ),
        ),
    ]
    return Sketch(goal, proofs, f"{{α : Type}} {given}", context)


@DATA.template()
def container_default(rng: Random) -> Sketch | None:
    """Taking the value out, or a default."""
    names, box = Names(rng), Container(rng)
    C = box.name
    g, q = (
        names.take(("getOr", "orElse", "withDefault", "unwrap", "valueOr")),
        names.take(("isGood", "isFull", "present", "succeeded", "holds")),
    )
    get = lines(
        f"def {g} {{α : Type}} (d : α) : {C} α → α",
        f"  | .{box.good} a => a",
        *(f"  | .{b}{' _' if n else ''} => d" for b, n in box.bads),
    )
    ask = lines(
        f"def {q} {{α : Type}} : {C} α → Bool",
        f"  | .{box.good} _ => true",
        *(f"  | .{b}{' _' if n else ''} => false" for b, n in box.bads),
    )
    x = rng.choice("xcv")
    which = rng.randrange(4)
    if which == 0:
        goal, binders = (
            f"∃ a, {x} = .{box.good} a",
            f"{{α : Type}} {{{x} : {C} α}} (h : {q} {x} = true)",
        )
        proofs = [
            ("cases", box.cases(x, "exact ⟨a, rfl⟩", f"simp [{q}] at h")),
            ("cases", box.cases(x, "exact ⟨a, rfl⟩", "cases h")),
            ("cases", box.cases(x, "exists a", "contradiction")),
            ("automation", f"cases {x} <;> simp_all [{q}]"),
            ("automation", f"cases {x} <;> grind [{q}]"),
        ]
        return Sketch(goal, proofs, binders, [box.text, ask])
    if which == 1:
        goal, binders = (
            f"{g} a {x} = {g} b {x}",
            f"{{α : Type}} (a b : α) {{{x} : {C} α}} (h : {q} {x} = true)",
        )
        proofs = [
            ("cases", box.cases(x, "rfl", f"simp [{q}] at h")),
            ("cases", box.cases(x, f"simp [{g}]", "cases h")),
            ("cases", f"cases {x} <;> first | rfl | cases h"),
            ("automation", f"cases {x} <;> simp_all [{g}, {q}]"),
            ("automation", f"cases {x} <;> grind [{g}, {q}]"),
        ]
        return Sketch(goal, proofs, binders, [box.text, get, ask])
    if which == 2:
        goal, binders = (
            "a = b",
            f"{{α : Type}} {{a b : α}} (h : ({C}.{box.good} a) = .{box.good} b)",
        )
        proofs = [("structured", "injection h"), ("cases", "cases h\nrfl"), ("automation", "simp_all"),
                  ("term", f"exact {C}.{box.good}.inj h")]  # fmt: skip
        return Sketch(goal, proofs, binders, [box.text])
    binders = f"{{α : Type}} (p : α → Prop) (d : α) ({x} : {C} α) (hd : p d) (h : ∀ a, {x} = .{box.good} a → p a)"
    proofs = [
        ("cases", box.cases(x, "exact h a rfl", "exact hd")),
        ("automation", f"cases {x} <;> simp_all [{g}]"),
        ("cases", box.cases(x, f"simp [{g}, h]", f"simpa [{g}] using hd")),
        ("automation", f"cases {x} <;> grind [{g}]"),
    ]
    return Sketch(f"p ({g} d {x})", proofs, binders, [box.text, get])


PREDICATE_NAMES = (
    "Nice",
    "Reached",
    "Good",
    "Made",
    "Built",
    "Marked",
    "Lucky",
    "Legal",
    "Stacked",
    "Earned",
    "Tiled",
    "Paid",
    "Round",
    "Fair",
)


def steps_predicate(rng: Random) -> tuple[Names, str, str, int, int, str, str]:
    """`P base`, and with n also n + step."""
    names = Names(rng)
    P, base, step = (
        names.take(PREDICATE_NAMES),
        small(rng),
        rng.choice([2, 2, 3, 3, 4, 5, 6, 7, rng.randint(8, 30)]),
    )
    a, b = (
        names.take(("start", "base", "zero", "first", "init")),
        names.take(("step", "add", "more", "next", "grow")),
    )
    arrow = rng.random() < 0.5
    rule = (
        f"  | {b} {{n : Nat}} : {P} n → {P} (n + {step})"
        if arrow
        else f"  | {b} {{n : Nat}} (h : {P} n) : {P} (n + {step})"
    )
    return (
        names,
        P,
        lines(f"inductive {P} : Nat → Prop where", f"  | {a} : {P} {base}", rule),
        base,
        step,
        a,
        b,
    )


@DATA.template()
def predicate_number(rng: Random) -> Sketch | None:
    """A number that a predicate reaches after some steps."""
    _, P, text, base, step, a, b = steps_predicate(rng)
    count = rng.randint(1, 7)
    n = base + count * step
    term = f".{a}"
    for _ in range(count):
        term = f".{b} {term}" if " " not in term else f".{b} ({term})"
    full = term.replace(".", f"{P}.")
    proofs = [
        ("term", f"exact {term}"),
        ("term", f"exact {full}"),
        ("structured", lines(*([f"apply {P}.{b}"] * count), f"exact {P}.{a}")),
        ("automation", lines("repeat constructor")),
        ("structured", lines(*([f"refine .{b} ?_"] * count), f"exact .{a}")),
    ]
    return Sketch(f"{P} {n}", proofs, "", [text])


@DATA.template()
def predicate_more(rng: Random) -> Sketch | None:
    """With a number, also the number some steps on; and every number of the form."""
    _, P, text, base, step, a, b = steps_predicate(rng)
    if rng.random() < 0.5:
        count = rng.randint(1, 5)
        total = f"n + {count * step}"
        term = "h"
        for _ in range(count):
            term = f".{b} {term}" if " " not in term else f".{b} ({term})"
        proofs = [
            ("term", f"exact {term}"),
            ("structured", lines(*([f"apply {P}.{b}"] * count), "exact h")),
            ("structured", lines(*(f"have h := {P}.{b} h" for _ in range(count)), "exact h")),
            ("automation", f"grind [{P}]"),
            (
                "structured",
                lines(f"have h' := {term.replace('.', P + '.')}", "simpa [Nat.add_assoc] using h'"),
            ),
        ]
        return Sketch(f"{P} ({total})", proofs, f"{{n : Nat}} (h : {P} n)", [text])
    goal = rng.choice(
        [f"{P} ({step} * n + {base})", f"{P} ({base} + {step} * n)", f"{P} (n * {step} + {base})"]
    )
    number = goal[len(P) + 2 : -1]
    old = number
    new = number.replace("n", "(n + 1)")
    proofs = [
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact {P}.{a}",
                "| succ n ih =>",
                f"  have h := {P}.{b} ih",
                f"  have e : {new} = {old} + {step} := by omega",
                "  rw [e]",
                "  exact h",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => simpa using {P}.{a}",
                "| succ n ih =>",
                f"  rw [show {new} = {old} + {step} by omega]",
                f"  exact .{b} ih",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact .{a}",
                "| succ n ih =>",
                f"  have h := {P}.{b} ih",
                "  grind",
            ),
        ),
        (
            "induction",
            lines(
                "induction n with",
                f"| zero => exact .{a}",
                "| succ n ih =>",
                "  simpa [Nat.mul_add, Nat.add_mul, Nat.add_right_comm, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm] using "
                + f"{P}.{b} ih",
            ),
        ),
    ]
    return Sketch(goal, proofs, "(n : Nat)", [text])


@DATA.template(2)
def predicate_tells(rng: Random) -> Sketch | None:
    """What holds for every number of the predicate: a remainder, a bound, a form."""
    _, P, text, base, step, a, b = steps_predicate(rng)
    divisors = [d for d in range(2, step + 1) if step % d == 0]
    d = rng.choice(divisors)
    which = rng.randrange(4)
    if which == 0:
        goal = f"n % {d} = {base % d}"
    elif which == 1:
        goal = rng.choice(
            [f"{base} ≤ n", f"n + {small(rng, 1)} > {base}", f"{max(base - 1, 0)} < n + {1}"]
        )
    elif which == 2:
        goal = f"∃ k, n = {rng.choice([f'{step} * k + {base}', f'{base} + {step} * k'])}"
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {a} => exact ⟨0, by omega⟩",
                    f"| {b} _ ih =>",
                    "  obtain ⟨k, hk⟩ := ih",
                    "  exact ⟨k + 1, by omega⟩",
                ),
            ),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {a} => exact ⟨0, rfl⟩",
                    f"| {b} _ ih =>",
                    "  obtain ⟨k, rfl⟩ := ih",
                    "  refine ⟨k + 1, ?_⟩",
                    "  omega",
                ),
            ),
            (
                "induction",
                lines(
                    "induction h",
                    "· exists 0",
                    "· next ih =>",
                    "  rcases ih with ⟨k, hk⟩",
                    "  exists k + 1",
                    "  omega",
                ),
            ),
        ]
        return Sketch(goal, proofs, f"{{n : Nat}} (h : {P} n)", [text])
    else:
        bad = base + rng.randint(1, 6) * step + rng.randint(1, step - 1)
        if rng.random() < 0.3 and base:
            bad = rng.randrange(base)
        goal = f"¬ {P} {bad}"
        lemma = f"theorem {P}.form {{n : Nat}} (h : {P} n) : {base} ≤ n ∧ n % {step} = {base % step} := by\n  induction h with\n  | {a} => decide\n  | {b} _ ih => omega"
        proofs = [
            ("structured", lines("intro h", f"have := {P}.form h", "omega")),
            ("structured", lines("intro h", f"obtain ⟨h₁, h₂⟩ := {P}.form h", "omega")),
            ("structured", lines("intro h", "have := h.form", "revert this", "decide")),
        ]
        return Sketch(goal, proofs, "", [text, lemma])
    proofs = [
        (
            "induction",
            lines(
                "induction h with",
                f"| {a} => {'rfl' if which == 0 else 'omega'}",
                f"| {b} _ ih => omega",
            ),
        ),
        ("induction", "induction h <;> omega"),
        (
            "induction",
            lines("induction h with", f"| {a} => decide", f"| {b} h ih =>", "  omega")
            if "n +" not in goal
            else lines("induction h", "· omega", "· next ih => omega"),
        ),
        ("automation", "induction h <;> grind"),
    ]
    return Sketch(goal, proofs, f"{{n : Nat}} (h : {P} n)", [text])


@DATA.template()
def predicate_sum(rng: Random) -> Sketch | None:
    """Sums of numbers of a predicate are numbers of the predicate (it begins at nought)."""
    _, P, _, _, step, a, b = steps_predicate(rng)
    second = rng.random() < 0.4
    c, more = "other", rng.choice([k for k in range(2, 12) if k != step])
    rows = [
        f"inductive {P} : Nat → Prop where",
        f"  | {a} : {P} 0",
        f"  | {b} {{n : Nat}} : {P} n → {P} (n + {step})",
    ]
    rows += [f"  | {c} {{n : Nat}} : {P} n → {P} (n + {more})"] if second else []
    flip = rng.random() < 0.5
    goal = f"{P} (n + m)" if not flip else f"{P} (m + n)"
    rw0 = "rw [Nat.zero_add]\n  exact hn" if flip else "exact hn"

    def case(rule: str) -> str:
        e = "Nat.add_right_comm" if flip else "← Nat.add_assoc"
        return f"| {rule} _ ih =>\n  rw [{e}]\n  exact .{rule} ih"

    def by_exact(rule: str) -> str:
        return (
            f"| {rule} _ ih => exact {P}.{rule} ih"
            if not flip
            else f"| {rule} _ ih => simpa [Nat.add_right_comm] using {P}.{rule} ih"
        )

    rules = [(b, step), *([(c, more)] if second else [])]
    proofs = [
        (
            "induction",
            lines("induction hm with", f"| {a} =>\n  {rw0}", *(case(r) for r, _ in rules)),
        ),
        (
            "induction",
            lines(
                "induction hm with", f"| {a} => simpa using hn", *(by_exact(r) for r, _ in rules)
            ),
        ),
        (
            "induction",
            lines(
                "induction hm with",
                f"| {a} => simpa",
                *(f"| {r} _ ih =>\n  have := {P}.{r} ih\n  grind" for r, _ in rules),
            ),
        ),
        ("automation", f"induction hm <;> grind [{P}]"),
    ]
    return Sketch(goal, proofs, f"{{m n : Nat}} (hm : {P} m) (hn : {P} n)", [lines(*rows)])


@DATA.template()
def predicate_inverted(rng: Random) -> Sketch | None:
    """From a number of the predicate back to the one before."""
    _, P, text, base, step, _, b = steps_predicate(rng)
    if base >= step:
        return None
    proofs = [
        ("cases", lines("cases h with", f"| {b} h => exact h")),
        ("cases", lines("rcases h with _ | h", "exact h")),
        ("cases", "cases h\nassumption"),
        ("structured", lines("match h with", f"| .{b} h => exact h")),
        ("term", f"exact match h with\n  | .{b} h => h"),
    ]
    count = rng.randint(1, 4)
    if count > 1:
        proofs = [
            ("cases", lines(*["cases h", "rename_i h"] * count, "exact h")),
            ("cases", lines(*(["rcases h with _ | h"] * count), "exact h")),
            (
                "cases",
                lines(f"cases h with\n| {b} h =>\n  cases h with\n  | {b} h => exact h")
                if count == 2
                else lines(*(["obtain _ | h := h"] * count), "exact h"),
            ),
        ]
    return Sketch(f"{P} n", proofs, f"{{n : Nat}} (h : {P} (n + {step * count}))", [text])


@DATA.template(2)
def relation_closure(rng: Random) -> Sketch | None:
    """Chains of steps: going on, joining, keeping an invariant."""
    names = Names(rng)
    S = names.take(("Star", "Path", "Reach", "Run", "Chain", "Leads", "Walk", "Steps", "Trail"))
    nil, cons = (
        names.take(("refl", "here", "done", "stay", "nil")),
        names.take(("step", "cons", "next", "go", "tail")),
    )
    left = rng.random() < 0.5
    rule = (
        f"{{a b c : α}} : R a b → {S} R b c → {S} R a c"
        if left
        else f"{{a b c : α}} : {S} R a b → R b c → {S} R a c"
    )
    text = lines(
        f"inductive {S} {{α : Type}} (R : α → α → Prop) : α → α → Prop where",
        f"  | {nil} (a : α) : {S} R a a",
        f"  | {cons} {rule}",
    )
    which = rng.randrange(5)
    alpha = "{α : Type} {R : α → α → Prop}"
    hyps = "r s ih" if left else "s r ih"
    if which == 0:
        h = "h₁" if left else "h₂"
        other = "h₂" if left else "h₁"
        proofs = [
            (
                "induction",
                lines(
                    f"induction {h} with",
                    f"| {nil} => exact {other}",
                    f"| {cons} {hyps} => exact .{cons} {'r (ih h₂)' if left else 'ih r'}",
                ),
            ),
            (
                "induction",
                lines(
                    f"induction {h} with",
                    f"| {nil} => assumption",
                    f"| {cons} {hyps} =>",
                    f"  apply {S}.{cons}",
                    *(
                        ("  · exact r", "  · exact ih h₂")
                        if left
                        else ("  · exact ih", "  · exact r")
                    ),
                ),
            ),
            ("automation", f"induction {h} <;> grind [{S}]"),
        ]
        return Sketch(
            f"{S} R a c", proofs, f"{alpha} {{a b c : α}} (h₁ : {S} R a b) (h₂ : {S} R b c)", [text]
        )
    if which == 1:
        count = rng.randint(1, 5)
        points = ["a", "b", "c", "d", "e", "f"][: count + 1]
        given = " ".join(f"(h{i} : R {x} {y})" for i, (x, y) in enumerate(pairwise(points)))
        term = f".{nil} _"
        for i in reversed(range(count)) if left else range(count):
            term = f".{cons} h{i} ({term})" if left else f".{cons} ({term}) h{i}"
        stepwise = (
            [f"apply {S}.{cons} h{i}" for i in range(count)]
            if left
            else [f"refine .{cons} ?_ h{i}" for i in reversed(range(count))]
        )
        proofs = [
            ("term", f"exact {term}"),
            ("structured", lines(*stepwise, f"exact .{nil} _")),
            ("structured", lines(*stepwise, f"apply {S}.{nil}")),
        ]
        return Sketch(
            f"{S} R a {points[-1]}", proofs, f"{alpha} {{{' '.join(points)} : α}} {given}", [text]
        )
    if which == 2:
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact ha",
                    f"| {cons} {hyps} => exact "
                    + ("ih (step _ _ r ha)" if left else "step _ _ r ih"),
                ),
            ),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => assumption",
                    f"| {cons} {hyps} =>",
                    *(
                        ("  apply ih", "  exact step _ _ r ha")
                        if left
                        else ("  apply step _ _ r", "  exact ih")
                    ),
                ),
            ),
            ("automation", "induction h <;> grind"),
        ]
        if not left:
            proofs[0] = (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact ha",
                    f"| {cons} s r ih => exact step _ _ r ih",
                ),
            )
        return Sketch(
            "P b",
            proofs,
            f"{alpha} {{P : α → Prop}} {{a b : α}} (step : ∀ x y, R x y → P x → P y) (h : {S} R a b) (ha : P a)",
            [text],
        )
    if which == 3:
        goal = f"{S} Q a b"
        args = "(sub _ _ r) ih" if left else "ih (sub _ _ r)"
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact .{nil} _",
                    f"| {cons} {hyps} => exact .{cons} {args}",
                ),
            ),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact {S}.{nil} _",
                    f"| {cons} {hyps} => exact {S}.{cons} {args}",
                ),
            ),
            ("automation", f"induction h <;> grind [{S}]"),
        ]
        return Sketch(
            goal,
            proofs,
            f"{alpha} {{Q : α → α → Prop}} (sub : ∀ x y, R x y → Q x y) {{a b : α}} (h : {S} R a b)",
            [text],
        )
    k = small(rng, 1)
    rel = rng.choice(["x ≤ y", f"y = x + {k}", f"y = {k} * x + x", f"x + {k} ≤ y", f"x + {k} < y"])
    proofs = [
        (
            "induction",
            lines(
                "induction h with",
                f"| {nil} => exact Nat.le_refl _",
                f"| {cons} {hyps} =>",
                "  have := sub _ _ r",
                "  omega",
            ),
        ),
        (
            "induction",
            lines(
                "induction h with",
                f"| {nil} => omega",
                f"| {cons} {hyps} => exact Nat.le_trans "
                + ("(sub _ _ r) ih" if left else "ih (sub _ _ r)"),
            ),
        ),
        ("automation", "induction h <;> grind"),
    ]
    if rel != "x ≤ y":
        proofs = [
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => exact Nat.le_refl _",
                    f"| {cons} {hyps} =>",
                    "  have := sub _ _ r",
                    "  grind",
                ),
            ),
            ("automation", "induction h <;> grind"),
            (
                "induction",
                lines(
                    "induction h with",
                    f"| {nil} => omega",
                    f"| {cons} {hyps} =>",
                    "  have := sub _ _ r",
                    "  omega",
                )
                if "* x" not in rel
                else lines(
                    "induction h with",
                    f"| {nil} => simp",
                    f"| {cons} {hyps} =>",
                    "  have := sub _ _ r",
                    "  grind",
                ),
            ),
        ]
    return Sketch(
        "a ≤ b",
        proofs,
        f"{{R : Nat → Nat → Prop}} (sub : ∀ x y, R x y → {rel}) {{a b : Nat}} (h : {S} R a b)",
        [text],
    )


@DATA.template()
def enum_reach(rng: Random) -> Sketch | None:
    """Steps between constants: which constant is reached from which."""
    names, enum = Names(rng), Enum(rng, 3)
    E, S = (
        names.take(("Edge", "Step", "Door₁", "Hop", "Arc")),
        names.take(("Reach", "Path", "Way", "Trip")),
    )
    order = enum.members[:]
    rng.shuffle(order)
    edges = [*pairwise(order)] + [tuple(rng.sample(order, 2)) for _ in range(rng.randint(0, 2))]
    edges = list(dict.fromkeys(edges))
    rows = [f"  | e{i} : {E} .{x} .{y}" for i, (x, y) in enumerate(edges)]
    edge = lines(f"inductive {E} : {enum.name} → {enum.name} → Prop where", *rows)
    reach = lines(
        f"inductive {S} : {enum.name} → {enum.name} → Prop where",
        f"  | refl (x : {enum.name}) : {S} x x",
        f"  | step {{x y z : {enum.name}}} : {E} x y → {S} y z → {S} x z",
    )
    i = rng.randrange(len(order) - 1)
    j = rng.randrange(i + 1, len(order))
    term = "(.refl _)"
    for k in reversed(range(i, j)):
        term = f"(.step .e{k} {term})"
    if rng.random() < 0.75:
        proofs = [
            ("term", f"exact {term[1:-1]}"),
            (
                "structured",
                lines(*(f"apply {S}.step {E}.e{k}" for k in range(i, j)), f"exact {S}.refl _"),
            ),
            (
                "structured",
                lines(*(f"refine .step .e{k} ?_" for k in range(i, j)), "exact .refl _"),
            ),
            (
                "structured",
                lines(
                    *(f"have h{k} : {E} .{order[k]} .{order[k + 1]} := .e{k}" for k in range(i, j)),
                    "exact " + term[1:-1].replace(".e", "h"),
                ),
            ),
        ]
        return Sketch(f"{S} .{order[i]} .{order[j]}", proofs, "", [enum.text, edge, reach])
    sources = {x for x, _ in edges}
    ends = [m for m in order if m not in sources]
    if not ends:
        return None
    end = rng.choice(ends)
    proofs = [
        ("cases", lines("cases h with", "| refl => rfl", "| step e _ => cases e")),
        ("cases", lines("cases h", "· rfl", "· next e _ => cases e")),
        ("cases", lines("rcases h with _ | ⟨e, _⟩", "· rfl", "· cases e")),
        ("automation", f"grind [{S}, {E}]"),
    ]
    return Sketch(
        f"x = .{end}", proofs, f"{{x : {enum.name}}} (h : {S} .{end} x)", [enum.text, edge, reach]
    )


@DATA.template()
def sorted_predicate(rng: Random) -> Sketch | None:
    """Lists in which neighbours are related: facts about the first entries and the rest."""
    names = Names(rng)
    S = names.take(("Ascending", "Ordered", "Spaced", "Stair", "Climb", "Ramp", "Lined"))
    k, m = small(rng, 1), rng.randint(1, 3)
    rel = rng.choice(["x ≤ y", "x < y", f"x + {k} ≤ y", f"{m} * x ≤ y", f"x ≤ y + {k}"])
    text = lines(
        f"inductive {S} : List Nat → Prop where",
        f"  | nil : {S} []",
        f"  | one (x : Nat) : {S} [x]",
        f"  | cons {{x y : Nat}} {{l : List Nat}} : {rel} → {S} (y :: l) → {S} (x :: y :: l)",
    )
    which = rng.randrange(4)
    if which == 0:
        proofs = [
            ("cases", lines("cases h with", f"| one => exact {S}.nil", "| cons _ h => exact h")),
            ("cases", lines("cases h", "· exact .nil", "· assumption")),
            ("cases", lines("rcases h with _ | _ | ⟨_, h⟩", "· exact .nil", "· exact h")),
            ("automation", f"grind [{S}]"),
        ]
        return Sketch(f"{S} l", proofs, f"{{x : Nat}} {{l : List Nat}} (h : {S} (x :: l))", [text])
    if which == 1:
        proofs = [
            ("cases", lines("cases h with", "| cons h _ => exact h")),
            ("cases", "cases h\nassumption"),
            ("cases", lines("rcases h with _ | _ | ⟨h, _⟩", "exact h")),
            ("automation", f"grind [{S}]"),
        ]
        return Sketch(
            rel, proofs, f"{{x y : Nat}} {{l : List Nat}} (h : {S} (x :: y :: l))", [text]
        )
    count = rng.randint(2, 5)
    values = [small(rng)]
    for _ in range(count - 1):
        prior = values[-1]
        values.append((prior + k + 1 if "*" not in rel else m * prior) + rng.randint(0, 4))
    if which == 2:
        term = f".one {values[-1]}"
        for _ in range(count - 1):
            term = f".cons (by decide) ({term})"
        proofs = [
            ("term", f"exact {term}"),
            ("term", f"exact {term.replace('decide', 'omega')}"),
            (
                "structured",
                lines(*[f"apply {S}.cons (by decide)"] * (count - 1), f"exact {S}.one _"),
            ),
            ("automation", "repeat (first | constructor | decide)"),
            ("structured", lines(*["refine .cons (by omega) ?_"] * (count - 1), "exact .one _")),
        ]
        return Sketch(f"{S} {values}", proofs, "", [text])
    j = rng.randint(1, 3)
    if "*" in rel:
        return None
    goal = f"{S} (l.map (· + {j}))"
    proofs = [
        (
            "induction",
            lines(
                "induction h with",
                "| nil => exact .nil",
                "| one x => exact .one _",
                "| cons h _ ih => exact .cons (by omega) ih",
            ),
        ),
        (
            "induction",
            lines(
                "induction h with",
                f"| nil => simpa using {S}.nil",
                f"| one x => simpa using {S}.one (x + {j})",
                "| cons h _ ih =>",
                "  simp only [List.map_cons] at ih ⊢",
                f"  exact {S}.cons (by omega) ih",
            ),
        ),
        ("automation", f"induction h <;> grind [{S}]"),
    ]
    return Sketch(goal, proofs, f"{{l : List Nat}} (h : {S} l)", [text])


@DATA.template()
def pair_facts(rng: Random) -> Sketch | None:
    """A structure of two or three fields and functions that exchange or change them."""
    names = Names(rng)
    T = names.take(
        (
            "Point",
            "Pair",
            "Span",
            "Account",
            "Ratio",
            "Vec",
            "Cell₂",
            "Range₂",
            "Score",
            "Box₂",
            "Clock",
            "Tally₂",
        )
    )
    fields = names.several(
        (
            "left",
            "right",
            "lo",
            "hi",
            "used",
            "free",
            "width",
            "depth",
            "hours",
            "mins",
            "wins",
            "losses",
        ),
        rng.randint(2, 4),
    )
    text = lines(f"structure {T} where", *(f"  {f} : Nat" for f in fields))
    f, g, v = (
        names.take(MAPS),
        names.take(("grow", "shift₁", "bump", "move", "scale")),
        names.take(("size", "total", "sum₁", "area")),
    )
    perm = fields[:]
    rng.shuffle(perm)
    swap = f"def {f} (p : {T}) : {T} := ⟨{', '.join('p.' + x for x in perm)}⟩"
    adds = [small(rng) for _ in fields]
    grow = f"def {g} (p : {T}) : {T} := ⟨{', '.join(f'p.{x} + {a}' for x, a in zip(fields, adds, strict=True))}⟩"
    measure = f"def {v} (p : {T}) : Nat := {' + '.join('p.' + x for x in fields)}"
    which = rng.randrange(4)
    p = rng.choice("pqs")
    if which == 0:
        order, now = 1, {i: fields.index(x) for i, x in enumerate(perm)}
        once = dict(now)
        while any(now[i] != i for i in now):
            order, now = order + 1, {i: once[now[i]] for i in now}
        if order == 1:
            return None
        left = f"{f} {p}"
        for _ in range(order - 1):
            left = f"{f} ({left})"
        goal, context, rules = f"{left} = {p}", [text, swap], f
        proofs = [
            ("term", "rfl"),
            ("cases", f"cases {p}\nrfl"),
            ("rewrite", f"simp [{rules}]"),
            ("cases", f"obtain ⟨{', '.join('abcd'[: len(fields)])}⟩ := {p}\nsimp [{rules}]"),
        ]
    elif which == 1:
        goal, context, rules = f"{v} ({f} {p}) = {v} {p}", [text, swap, measure], f"{v}, {f}"
        proofs = [
            ("rewrite", f"simp only [{rules}]\nomega"),
            ("rewrite", f"unfold {v} {f}\nsimp only\nomega"),
            ("automation", f"grind [{rules}]"),
            ("rewrite", f"simp [{rules}] <;> omega"),
            ("cases", f"cases {p}\nsimp only [{rules}]\nomega"),
        ]
        if perm == fields:
            return None
    elif which == 2:
        goal, context, rules = (
            f"{v} ({g} {p}) = {v} {p} + {sum(adds)}",
            [text, grow, measure],
            f"{v}, {g}",
        )
        proofs = [
            ("rewrite", f"simp only [{rules}]\nomega"),
            ("rewrite", f"unfold {v} {g}\nsimp only\nomega"),
            ("automation", f"grind [{rules}]"),
            ("rewrite", f"simp [{rules}] <;> omega"),
            ("cases", f"cases {p}\nsimp only [{rules}]\nomega"),
        ]
    else:
        two = names.take(("bump₂", "next₂", "raise", "lift"))
        more = [small(rng) for _ in fields]
        again = f"def {two} (p : {T}) : {T} := ⟨{', '.join(f'p.{x} + {a}' for x, a in zip(fields, more, strict=True))}⟩"
        goal, context, rules = (
            f"{g} ({two} {p}) = {two} ({g} {p})",
            [text, grow, again],
            f"{g}, {two}",
        )
        proofs = [
            ("rewrite", f"simp [{rules}] <;> omega"),
            ("rewrite", f"simp only [{rules}, Nat.add_right_comm]"),
            ("automation", f"grind [{rules}]"),
            ("cases", f"cases {p}\nsimp only [{rules}, {T}.mk.injEq] <;> omega"),
            ("rewrite", f"unfold {g} {two}\nsimp <;> omega"),
        ]
    return Sketch(goal, proofs, f"({p} : {T})", context)
