"""Types with an argument: a container that holds a value or none."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    depth,
    lines,
)

TEMPLATES = Templates("inductives")
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


@TEMPLATES.template(2)
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
        goal = (
            f"{ap(bname, 'g', ap(bname, 'f', x))} = "
            f"{ap(bname, 'fun a => ' + ap(bname, 'g', 'f a'), x)}"
        )
        if rng.random() < 0.5:
            goal = (
                f"{ap(bname, 'f', ap(bname, 'g', ap(bname, 'f', x)))} = "
                f"{ap(bname, 'fun a => ' + ap(bname, 'f', ap(bname, 'g', 'f a')), x)}"
            )
        context, used = [box.text, bnd], [bname]
    elif which == 3:
        goal, context, used = f"{ap(bname, f'{C}.{box.good}', x)} = {x}", [box.text, bnd], [bname]
        given = f"({x} : {C} α)"
    elif which == 4:
        given = f"(f g : α → α) (k : α → {C} α) ({x} : {C} α)"
        goal = rng.choice([f"{ap(mname, 'f', ap(bname, 'k', x))} = "
                           f"{ap(bname, 'fun a => ' + ap(mname, 'f', 'k a'), x)}",
                           f"{ap(bname, 'k', ap(mname, 'f', x))} = "
                           f"{ap(bname, 'fun a => k (f a)', x)}",
                           f"{ap(bname, 'k', ap(mname, 'g', ap(mname, 'f', x)))} = "
                           f"{ap(bname, 'fun a => k (g (f a))', x)}"])  # fmt: skip
        context, used = [box.text, rec, bnd], [mname, bname]
    else:
        goal = (
            f"{ap(bname, f'fun a => {C}.{box.good} (f (g a))', x)} = "
            f"{ap(mname, 'f', ap(mname, 'g', x))}"
        )
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


@TEMPLATES.template()
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
        proofs = [("structured", "injection h"), ("cases", "cases h\nrfl"),
                  ("automation", "simp_all"),
                  ("term", f"exact {C}.{box.good}.inj h")]  # fmt: skip
        return Sketch(goal, proofs, binders, [box.text])
    binders = (
        f"{{α : Type}} (p : α → Prop) (d : α) ({x} : {C} α) (hd : p d) "
        f"(h : ∀ a, {x} = .{box.good} a → p a)"
    )
    proofs = [
        ("cases", box.cases(x, "exact h a rfl", "exact hd")),
        ("automation", f"cases {x} <;> simp_all [{g}]"),
        ("cases", box.cases(x, f"simp [{g}, h]", f"simpa [{g}] using hd")),
        ("automation", f"cases {x} <;> grind [{g}]"),
    ]
    return Sketch(f"p ({g} d {x})", proofs, binders, [box.text, get])
