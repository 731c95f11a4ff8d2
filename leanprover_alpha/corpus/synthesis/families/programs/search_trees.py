"""Search trees: entries put in and looked up."""

from __future__ import annotations

from random import Random

from leanprover_alpha.corpus.synthesis.families.drafting import (
    Names,
    Sketch,
    Templates,
    arms,
    lines,
    small,
)

TEMPLATES = Templates("programs")


@TEMPLATES.template(2)
def search_tree(rng: Random) -> Sketch | None:
    """Insertion into a search tree with labels: size, members, the number found again."""
    names = Names(rng)
    T = names.take(("Tree", "Dict", "Index", "Bst", "Search", "Sorted"))
    leaf, node = (
        names.take(("leaf", "nil", "tip", "empty")),
        names.take(("node", "fork", "bin", "branch")),
    )
    ins, size, mem = (
        names.take(("insert", "put", "add", "plant", "store")),
        names.take(("size", "count", "nodes", "weight")),
        names.take(("Mem", "Has", "Inside", "Holds")),
    )
    equal = rng.random() < 0.5
    k = small(rng, 1)
    kind = lines(f"inductive {T} where", f"  | {leaf}", f"  | {node} (l : {T}) (x : Nat) (r : {T})")
    cond = rng.choice(["a < x", f"a + {k} < x", f"{k} * a < x", f"a < x + {k}", f"a < {k + 1} * x"])
    body = [f"  | .{node} l x r =>"]
    if equal:
        body += [
            f"    if {cond} then .{node} ({ins} a l) x r",
            f"    else if x = a then .{node} l x r",
            f"    else .{node} l x ({ins} a r)",
        ]
    else:
        body += [f"    if {cond} then .{node} ({ins} a l) x r else .{node} l x ({ins} a r)"]
    insert = lines(
        f"def {ins} (a : Nat) : {T} → {T}", f"  | .{leaf} => .{node} .{leaf} a .{leaf}", *body
    )
    w = rng.choice([1, 1, 2, small(rng, 1)])
    z = rng.choice([0, 0, small(rng)])
    sized = lines(
        f"def {size} : {T} → Nat",
        f"  | .{leaf} => {z}",
        f"  | .{node} l _ r => {size} l + {size} r + {w}",
    )
    member = lines(
        f"def {mem} (b : Nat) : {T} → Prop",
        f"  | .{leaf} => False",
        f"  | .{node} l x r => b = x ∨ {mem} b l ∨ {mem} b r",
    )

    def on(base: str, step: str) -> str:
        return arms("induction t with", [(leaf, base), (f"{node} l x r ihl ihr", step)])

    which = rng.randrange(3)
    if which == 0:
        rules = f"{ins}, {size}"
        rel = "=" if not equal else "≤"
        goal = f"{size} ({ins} a t) {rel} {size} t + {w + z}"
        proofs = [
            (
                "induction",
                on(
                    f"simp [{rules}] <;> omega",
                    lines(
                        f"simp only [{ins}]",
                        "repeat' split",
                        f"all_goals simp only [{size}]",
                        "all_goals omega",
                    ),
                ),
            ),
            (
                "induction",
                on(
                    f"simp only [{rules}] <;> omega",
                    lines(
                        f"unfold {ins}",
                        *(
                            [
                                "split",
                                f"· simp only [{size}]\n  omega",
                                f"· simp only [{size}]\n  omega",
                            ]
                            if not equal
                            else [
                                "split",
                                f"· simp only [{size}]\n  omega",
                                f"· split <;> simp only [{size}] <;> omega",
                            ]
                        ),
                    ),
                ),
            ),
            ("automation", f"induction t <;> grind [{rules}]"),
        ]
        return Sketch(goal, proofs, f"(a : Nat) (t : {T})", [kind, insert, sized])
    rules = f"{ins}, {mem}"
    if which == 1:
        goal, binders = f"{mem} a ({ins} a t)", f"(a : Nat) (t : {T})"
        ends = (
            ["· exact .inr (.inl ihl)", "· exact .inr (.inr ihr)"]
            if not equal
            else [
                "· exact .inr (.inl ihl)",
                "· split",
                "  · next h => exact .inl h.symm",
                "  · exact .inr (.inr ihr)",
            ]
        )
    else:
        goal, binders = f"{mem} b ({ins} a t)", f"{{a b : Nat}} {{t : {T}}} (h : {mem} b t)"
        ends = []
    proofs = [
        ("automation", f"induction t <;> grind [{rules}]"),
        (
            "induction",
            on(
                f"simp_all [{rules}]",
                lines(
                    f"simp only [{ins}]",
                    "repeat' split",
                    f"all_goals simp_all [{mem}]",
                    *(["all_goals grind"] if which == 2 else []),
                ),
            ),
        ),
    ]
    if ends:
        proofs.insert(
            0, ("induction", on("exact .inl rfl", lines(f"unfold {ins}", "split", *ends)))
        )
    else:
        three = lines("rcases h with h | h | h", "· exact .inl h", "{l}", "{r}")
        go = three.format(l="· exact .inr (.inl (ihl h))", r="· exact .inr (.inr h)")
        go2 = three.format(l="· exact .inr (.inl h)", r="· exact .inr (.inr (ihr h))")
        step = (
            lines(
                f"unfold {ins}",
                "split",
                "· " + go.replace("\n", "\n  "),
                "· " + go2.replace("\n", "\n  "),
            )
            if not equal
            else lines(
                f"unfold {ins}",
                "split",
                "· " + go.replace("\n", "\n  "),
                "· split",
                "  · exact h",
                "  · " + go2.replace("\n", "\n    "),
            )
        )
        proofs.insert(0, ("induction", on("cases h", step)))
    return Sketch(goal, proofs, binders, [kind, insert, member])
